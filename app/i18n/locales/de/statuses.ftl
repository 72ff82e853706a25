### Wie Zustände, Gründe und Stufen heißen (Aufzählungen aus domain). Die Schlüssel enden mit dem Kürzel des Werts.

## Stufen der Sichtbarkeit

safety-tier-public = Öffentlich
safety-tier-locality = Öffentlich ohne Adresse
safety-tier-on-acceptance = Name erst nach der Vereinbarung
safety-tier-unlisted = Nirgends aufgeführt

## Zustände

profile-status-draft = Entwurf
profile-status-published = Veröffentlicht
profile-status-hidden = Verborgen
profile-status-refused = Abgelehnt
profile-status-resubmitted = Noch einmal eingereicht

offer-status-open = Offen
offer-status-withdrawn = Zurückgezogen

request-status-draft = Entwurf
request-status-open = Offen
request-status-agreeing = Vereinbarung in Arbeit
request-status-confirmed = Bestätigt
request-status-done = Stattgefunden
request-status-withdrawn = Zurückgezogen
request-status-expired = Abgelaufen

invitation-status-waiting = Noch nicht gefragt
invitation-status-asked = Gefragt, Antwort steht aus
invitation-status-countered = Andere Termine vorgeschlagen
invitation-status-accepted = Zugesagt
invitation-status-declined = Abgesagt
invitation-status-expired = Keine Antwort in der Frist
invitation-status-closed = Nicht mehr nötig

dialogue-status-agreeing = Vereinbarung in Arbeit
dialogue-status-confirmed = Bestätigt
dialogue-status-held = Stattgefunden
dialogue-status-lapsed = Nicht zustande gekommen
dialogue-status-cancelled-by-institution = Von der Institution abgesagt
dialogue-status-cancelled-by-organisation = Von der Organisation abgesagt

event-status-scheduled = Findet statt
event-status-cancelled = Abgesagt

event-visibility-public = Öffentlich
event-visibility-private = Nur für die Beteiligten

## Gründe

decline-reason-no-time = Keine Zeit an diesen Terminen
decline-reason-not-our-topic = Nicht unser Thema
decline-reason-too-far = Zu weit weg
decline-reason-fee = Das Honorar passt nicht
decline-reason-safety = Wir fühlen uns damit nicht sicher
decline-reason-other = Anderer Grund

report-reason-illegal = Rechtswidriger Inhalt
report-reason-hatred = Hass oder Drohung
report-reason-private-data = Private Daten
report-reason-false-identity = Falsche Identität
report-reason-wrong = Falsch oder veraltet
report-reason-barrier = Barriere auf einer Seite
report-reason-other = Etwas anderes

vouch-basis-register = Im Vereinsregister eingetragen
vouch-basis-umbrella-body = Mitglied in einem Dachverband
vouch-basis-commissioner = Den Integrationsbeauftragten bekannt
vouch-basis-organisations = Zwei geprüften Organisationen bekannt

## Geld und Ort

fee-none = Ohne Honorar
fee-expenses = Fahrtkosten
fee-amount = { $amount }, Fahrt inbegriffen

budget-none = Kein Budget
budget-expenses = Fahrtkosten
budget-amount = Bis { $amount }, Fahrt inbegriffen

meeting-place-institution = Bei der Institution
meeting-place-organisation = Bei der Organisation, Anfahrt bis { $distance }
meeting-place-online = Online

side-institution = Institution
side-organisation = Organisation
