### Über Ansprechbar, Datenschutz, Impressum, Barrierefreiheit. Lange Texte: ein Absatz oder ein Listenpunkt je Schlüssel.

about-contents = Auf dieser Seite

## Über Ansprechbar

about-title = Über Ansprechbar
about-lead = Institutionen suchen Menschen, mit denen sie ins Gespräch kommen. Organisationen von Migrantinnen und Migranten haben viel zu sagen. Ansprechbar bringt beide zusammen.

about-purpose-title = Wozu es Ansprechbar gibt
about-purpose-voices = In Deutschland gibt es mehr als zwölftausend Organisationen von Menschen mit Einwanderungsgeschichte. Viele arbeiten nur mit Freiwilligen. Sie kennen die Nachbarschaft, sprechen viele Sprachen und wissen, wovon sie reden.
about-purpose-doors = Schulen, Ämter, Kliniken, Museen und Betriebe möchten mit ihnen sprechen und wissen oft nicht, mit wem. Ansprechbar gibt ihnen eine Adresse, eine Antwort und einen Termin.
about-purpose-promises = Drei Dinge gelten immer:
about-purpose-answer = Eine Organisation antwortet vom Telefon aus, ohne Konto, in unter einer Minute.
about-purpose-deadline = Wer fragt, bekommt bis zu einer Frist eine Antwort. Sonst wird die nächste Organisation gefragt.
about-purpose-private = Wohnungen, private Nummern und Mailadressen werden nie öffentlich.

about-how-title = Wie ein Dialog entsteht
about-how-request = Eine Institution beschreibt, worüber sie wann, wo und mit wem sprechen möchte und was sie dafür zahlen kann.
about-how-choose = Sie sieht Vorschläge mit Gründen und wählt bis zu drei Organisationen in ihrer Reihenfolge.
about-how-answer = Wir fragen eine nach der anderen. Jede hat in der Regel { $days } Werktage Zeit und sagt Ja, Nein oder schlägt einen anderen Termin vor.
about-how-agreement = Beide Seiten bestätigen eine Vereinbarung über Ziel, Ort, Honorar und Regeln. Erst danach steht der Termin.
about-how-calendar = Der Termin erscheint in den Kalendern beider Seiten. Öffentlich wird er nur, wenn beide es wollen.

about-matching-title = Wie Vorschläge entstehen
about-matching-lead = Vorschläge rechnet ein Programm nach festen Regeln aus. Wer gefragt wird, entscheiden immer Menschen. Jeder Vorschlag nennt seine Gründe mit Punkten, und wer nachrechnet, kommt auf dieselbe Zahl.
about-matching-limits-title = Zuerst die Grenzen
about-matching-limits = Vorgeschlagen wird nur, wer keine Grenze der anderen Seite verletzt:
about-matching-limit-profile = Das Profil ist veröffentlicht, und jemand bürgt für die Organisation.
about-matching-limit-format = Sie bietet ein Format an, das zur Anfrage passt.
about-matching-limit-language = Es gibt eine gemeinsame Sprache, oder es wird gedolmetscht.
about-matching-limit-topic = Mindestens ein Thema ist dasselbe oder verwandt, und keines gehört zu denen, über die sie nicht spricht.
about-matching-limit-capacity = Sie hat in diesem Monat noch Platz für einen Dialog und genug Vorlauf bis zum Termin.
about-matching-limit-distance = Sie kommt so weit, oder die Institution kommt zu ihr, oder beide können online.
about-matching-points-title = Dann die Punkte
about-matching-points = Beide Seiten haben je 100 Punkte. Denn ein Dialog, den nur eine Seite will, ist ein schlechter Vorschlag.
about-matching-caption-institution = Was für die Institution zählt
about-matching-caption-organisation = Was für die Organisation zählt
about-matching-criterion = Kriterium
about-matching-possible = Höchstens
about-matching-topics = Thema: dasselbe bringt alles, ein nahes weniger; was jemand selbst schreibt, zählt mehr als ein Häkchen
about-matching-words = Worte: wovon beide Texte sprechen
about-matching-proximity = Nähe: bei 50 Kilometern die Hälfte, online ein Viertel
about-matching-languages = Gemeinsame Sprachen
about-matching-audience = Erfahrung mit der Zielgruppe
about-matching-freshness = Das Profil wurde im letzten halben Jahr bestätigt oder genutzt
about-matching-answers = Antwortet meist schnell; wer neu ist, gilt als schnell
about-matching-institution = Möchte von solchen Institutionen eingeladen werden
about-matching-fee = Was sie erbittet, wird gezahlt
about-matching-format = Ihr eigenes Format
about-matching-weekday = Ein Wochentag, an dem sie kann
about-matching-notice = Ihr Vorlauf wird eingehalten
about-matching-score = Die Wertung liegt zwischen beiden Summen, näher an der kleineren: Sie ist der harmonische Mittelwert. Bei gleicher Wertung steht zuerst, wer näher ist.
about-matching-held = Vier Dinge drücken die ganze Wertung: ein Honorar über dem Budget, ein Profil, das seit über einem Jahr niemand bestätigt hat oder auf das Antworten erst nach Wochen kommen, kein passender Wochentag, und eine Sprache, um die es im Text geht und die niemand spricht. Wie viel davon bleibt, steht bei jedem Vorschlag.
about-matching-wider-title = Dann der Umkreis
about-matching-wider = Vorgeschlagen wird, wer kommen würde oder sich online treffen kann. Wer nah ist, bekommt mehr Punkte. Wer das Thema kennt und weit entfernt ist, kann trotzdem vorn stehen. Jeder Vorschlag sagt, woher er kommt: aus der Nähe, aus dem Bundesland, aus dem Nachbarland, aus Deutschland oder online.
about-matching-few = So bleibt die Liste auch dort nicht leer, wo weniger Menschen mit Migrationshintergrund leben, etwa in Brandenburg, Mecklenburg-Vorpommern, Sachsen, Sachsen-Anhalt und Thüringen.
about-matching-fair-title = Zuletzt die Fairness
about-matching-fair = Über viele Listen soll jede Organisation so oft gezeigt werden, wie sie passt. Wer seltener gezeigt wurde, rückt etwas vor. Die Liste verliert dadurch höchstens fünf Prozent ihrer Güte, und die Karte sagt es. Gezählt wird je Organisation und Tag, nie, wer hinsieht.
about-matching-never-title = Was nie zählt
about-matching-never-origin = Herkunft, Religion oder Staatsangehörigkeit von Menschen. Dafür gibt es nicht einmal ein Feld.
about-matching-never-decline = Ob eine Organisation schon einmal Nein gesagt hat.
about-matching-never-money = Geld. Niemand kann einen besseren Platz kaufen.
about-matching-change = Sie möchten andere Vorschläge? Ändern Sie Thema, Format, Sprache, Umkreis oder Budget Ihrer Anfrage. Die Liste rechnet sofort neu. Organisationen ändern ihr Profil.

about-trust-title = Wer für wen bürgt
about-trust-words = Vorgeschlagen wird eine Organisation erst, wenn jemand für sie bürgt: ein Registereintrag, ein Dachverband, eine Integrationsbeauftragte oder ein Integrationsbeauftragter, oder zwei geprüfte Organisationen. Wer bürgt, steht mit Datum dabei. Das Wort gilt ein Jahr.
about-trust-hide = Jede Organisation kann sich mit einem Knopf sofort verbergen.

about-safety-title = Wie sichtbar eine Organisation ist
about-safety-words = Das entscheidet sie selbst, in vier Stufen:
about-safety-public = Name, Ort und, wenn angegeben, der Treffpunkt sind öffentlich.
about-safety-locality = Name und Ort sind öffentlich, eine Adresse nie.
about-safety-on-acceptance = Steht in keiner Liste. Vorgeschlagen wird sie nach Thema und grober Region. Den Namen erfährt nur, wer einen Dialog vereinbart.
about-safety-unlisted = Steht nirgends und wird nicht vorgeschlagen. Nur die Moderation kann sie fragen.
about-safety-tier = { $tier }: { $words }

about-terms-title = Nutzungsbedingungen
about-terms-free = Ansprechbar zu nutzen kostet nichts. Honorare und Fahrtkosten vereinbaren die Beteiligten miteinander.
about-terms-true = Schreiben Sie nur, was stimmt, und nur für Institutionen und Organisationen, für die Sie sprechen dürfen.
about-terms-people = Schreiben Sie nichts über Herkunft, Religion, Gesundheit oder Aufenthalt einzelner Menschen. Wer namentlich genannt wird, hat vorher zugestimmt.
about-terms-respect = Niemand muss für ein Land, eine Religion oder eine Gruppe sprechen. Ein Nein braucht keine Begründung.
about-terms-data = Was Sie über andere erfahren, nutzen Sie nur für den vereinbarten Dialog und geben es nicht weiter.
about-terms-forbidden = Verboten sind rechtswidrige Inhalte, Hass, Drohungen, Werbung und das Sammeln von Daten.
about-terms-moderation = Die Moderation prüft Meldungen von Hand. Sie kann Profile, Angebote und Termine verbergen, wenn sie gegen Gesetze oder diese Bedingungen verstoßen. Sie sagt den Betroffenen den Grund. Kein Programm entscheidet darüber.
about-terms-agreement = Die Dialogvereinbarung schließen die beiden Seiten. Wer die Website betreibt, ist nicht Partei der Vereinbarung.
about-terms-change = Ändern sich diese Bedingungen, steht es hier, bevor sie gelten.

about-reports-title = Melden und widersprechen
about-reports-words = Etwas ist rechtswidrig, falsch oder gefährdet jemanden? Melden Sie es. Sie brauchen kein Konto. Ein Mensch liest Ihre Meldung.
about-reports-objection = Wurde etwas von Ihnen verborgen, können Sie widersprechen. Schreiben Sie an die Kontaktstelle im Impressum. Über den Widerspruch entscheidet eine andere Person.
about-reports-link = Etwas melden

about-source-title = Quelltext und Daten
about-source-licence = Ansprechbar ist freie Software unter der European Union Public Licence 1.2 (EUPL). Jede Kommune und jedes Land kann sie selbst betreiben und ändern. Wo der Quelltext dieser Website liegt, steht im Impressum.
about-source-data = Orte: GeoNames, CC BY 4.0. Kreise: Statistisches Bundesamt (Destatis), 2019, CC BY 4.0. Grenzen: © GeoBasis-DE / BKG, Daten verändert. Wer alles beigetragen hat, steht in der Datei NOTICE beim Quelltext.
about-source-open = Öffentliche Termine dürfen Sie abonnieren und weiterverwenden. Kontaktdaten sind nie dabei.

## Datenschutz

about-privacy-title = Datenschutz
about-privacy-lead = Welche Angaben wir speichern, wer sie sieht und wie lange. So wenig wie möglich, und nichts davon für Werbung.

about-privacy-short-title = Das Wichtigste
about-privacy-short-view = Um Termine, Organisationen und Vorschläge anzusehen, brauchen Sie kein Konto. Was Sie in den Satz der Startseite schreiben, speichern wir nicht.
about-privacy-short-origin = Wir fragen keinen Menschen nach Herkunft, Religion, Staatsangehörigkeit oder Aufenthalt.
about-privacy-short-address = Mailadressen, Telefonnummern und Wohnungen stehen auf keiner öffentlichen Seite, in keinem Kalender und in keiner Schnittstelle.
about-privacy-short-tracking = Es gibt keine Werbung, keine Zähldienste und keine Inhalte von fremden Servern.
about-privacy-short-children = Für Kinder und Jugendliche meldet sich die Institution an. Von ihnen selbst speichern wir nichts.

about-privacy-fields-title = Jede Angabe einzeln
about-privacy-fields-caption = Angaben, Zweck, wer sie sieht und bis wann
about-privacy-head-what = Angabe
about-privacy-head-why = Wofür
about-privacy-head-who = Wer sie sieht
about-privacy-head-until = Bis wann

about-privacy-account-what = Konto: Name und Mailadresse
about-privacy-account-why = Anmelden und Mails schicken. Als Name genügt ein Vorname oder ein Alias.
about-privacy-account-who = Sie selbst. Den Namen sehen auch die Moderation und wer für dieselbe Organisation oder Institution spricht.
about-privacy-account-until = Bis das Konto gelöscht wird.
about-privacy-password-what = Passwort
about-privacy-password-why = Anmelden
about-privacy-password-who = Niemand. Gespeichert ist nur ein Prüfwert, aus dem es sich nicht zurückrechnen lässt (Argon2id).
about-privacy-password-until = Bis Sie es ändern oder das Konto gelöscht wird.
about-privacy-session-what = Angemeldete Geräte: Browser und letzte Nutzung
about-privacy-session-why = Sie sollen sehen, wo Sie angemeldet sind.
about-privacy-session-who = Sie selbst
about-privacy-session-until = { $hours } Stunden ohne Nutzung, höchstens { $days } Tage, oder bis Sie sich abmelden.
about-privacy-attempts-what = Fehlgeschlagene Anmeldungen und häufige Meldungen je Netzadresse
about-privacy-attempts-why = Niemand soll Passwörter durchprobieren.
about-privacy-attempts-who = Niemand. Es wird nur gezählt.
about-privacy-attempts-until = { $minutes } Minuten nach dem letzten Versuch werden die Zähler entfernt.
about-privacy-profile-what = Profil einer Organisation oder Institution
about-privacy-profile-why = Gefunden und gefragt werden
about-privacy-profile-who = So viele, wie die gewählte Stufe der Sichtbarkeit erlaubt. Ein Entwurf: nur Sie.
about-privacy-profile-until = Bis Sie es ändern, verbergen oder löschen lassen.
about-privacy-contact-what = Kontaktadresse einer Organisation oder Institution
about-privacy-contact-why = Anfragen und Antworten schicken
about-privacy-contact-who = Nur wer das Profil bearbeitet. Sie wird nie gezeigt, auch nicht der anderen Seite. Wir leiten weiter.
about-privacy-contact-until = Bis Sie sie ändern oder das Profil gelöscht wird.
about-privacy-meeting-what = Treffpunkt einer Organisation
about-privacy-meeting-why = Damit Gäste hinfinden
about-privacy-meeting-who = Nur in der Stufe „Öffentlich“ alle. Sonst niemand außer denen, die das Profil bearbeiten.
about-privacy-meeting-until = Bis Sie ihn ändern oder entfernen.
about-privacy-request-what = Anfrage: Thema, Gruppe, Termine, Ort, Budget
about-privacy-request-why = Partner finden
about-privacy-request-who = Ihre Institution, die gefragten Organisationen und die Moderation. Wenn Sie es wünschen, steht sie auch in der öffentlichen Liste, ohne Raum und Ansprechperson.
about-privacy-request-until = Bis sie gelöscht wird. Eine feste Frist gibt es dafür noch nicht: Ein Wort an die Kontaktstelle genügt.
about-privacy-room-what = Raum und Ansprechperson vor Ort
about-privacy-room-why = Damit der Dialog stattfinden kann
about-privacy-room-who = Nur die beiden Seiten des Dialogs
about-privacy-room-until = Wie die Vereinbarung
about-privacy-answer-what = Antwort über den Link in der Mail: Ja, Nein mit Grund, andere Termine, Nachricht
about-privacy-answer-why = Antworten ohne Konto
about-privacy-answer-who = Die fragende Institution. Ein Nein senkt keine Wertung.
about-privacy-answer-until = Wie die Anfrage. Der Link selbst gilt nur bis zur Frist.
about-privacy-agreement-what = Dialogvereinbarung
about-privacy-agreement-why = Festhalten, was beide zugesagt haben
about-privacy-agreement-who = Die beiden Seiten. Öffentlich wird nur der Termin mit Thema und Gemeinde, und nur wenn beide es wollen.
about-privacy-agreement-until = Bis sie gelöscht wird, wie die Anfrage.
about-privacy-feed-what = Adresse Ihres privaten Kalenders
about-privacy-feed-why = Ihre Dialoge in Ihrer Kalender-App
about-privacy-feed-who = Wer die Adresse kennt. Geben Sie sie nicht weiter.
about-privacy-feed-until = Bis Sie sie im Konto abschalten. Sie gilt dann sofort nicht mehr.
about-privacy-report-what = Meldung, auf Wunsch mit Ihrer Mailadresse
about-privacy-report-why = Prüfen und Ihnen antworten
about-privacy-report-who = Die Moderation
about-privacy-report-until = Bis die Sache abgeschlossen und eine Frist für Widersprüche vorbei ist.
about-privacy-mail-what = Mails, die wir verschickt haben
about-privacy-mail-why = Noch einmal senden, wenn die Zustellung scheitert
about-privacy-mail-who = Niemand. Wer die Website betreibt, sieht nur, ob eine Mail hängt.
about-privacy-mail-until = 14 Tage nach dem Versand
about-privacy-log-what = Protokoll des Servers
about-privacy-log-why = Fehler finden
about-privacy-log-who = Wer die Website betreibt. Es enthält keine Namen, Adressen oder Texte.
about-privacy-log-until = So lange, wie es für diese Website eingestellt ist, höchstens 30 Tage.
about-privacy-cookie-what = Cookies: Anmeldung, Sprache, Ansicht
about-privacy-cookie-why = Angemeldet bleiben, Sprache und Helligkeit merken
about-privacy-cookie-who = Nur Ihr Browser und dieser Server
about-privacy-cookie-until = Anmeldung: bis Sie sich abmelden. Sprache und Ansicht: bis Sie sie löschen.

about-privacy-rights-title = Ihre Rechte
about-privacy-rights-words = Sie können jederzeit verlangen:
about-privacy-rights-access = Auskunft über alles, was wir von Ihnen speichern, als Datei zum Mitnehmen,
about-privacy-rights-correct = Berichtigung: Das meiste ändern Sie selbst im Konto und im Profil,
about-privacy-rights-erase = Löschung: Ihr Konto verschwindet. Was andere für einen vereinbarten Dialog brauchen, bleibt ihnen ohne Ihren Namen,
about-privacy-rights-object = Widerspruch, und das Ende einer Einwilligung für die Zukunft.
about-privacy-rights-how = Schreiben Sie dafür an die Kontaktstelle im Impressum. Sie bekommen innerhalb eines Monats Antwort. Außerdem können Sie sich bei der Datenschutzaufsicht Ihres Bundeslandes beschweren.
about-privacy-rights-machine = Vorschläge entscheiden nichts: Wer gefragt wird und wer zusagt, bestimmen Menschen.

about-privacy-basis-title = Rechtsgrundlagen
about-privacy-basis-contract = Konto, Anfragen und Vereinbarungen: Erfüllung der Nutzungsvereinbarung (Art. 6 Abs. 1 Buchst. b DSGVO).
about-privacy-basis-consent = Öffentliche Profile und genannte Personen: Einwilligung, jederzeit widerrufbar (Art. 6 Abs. 1 Buchst. a, bei besonderen Angaben Art. 9 Abs. 2 Buchst. a DSGVO).
about-privacy-basis-safety = Schutz vor Missbrauch und Prüfung von Meldungen: berechtigtes Interesse und gesetzliche Pflicht (Art. 6 Abs. 1 Buchst. c und f DSGVO).

about-privacy-operator-title = Wer verantwortlich ist
about-privacy-operator-words = Verantwortlich ist, wer diese Website betreibt. Name, Anschrift und Kontaktstelle stehen im Impressum. Moderatorinnen und Moderatoren der Länder und Kreise arbeiten im Auftrag oder gemeinsam mit dem Betreiber.
about-privacy-operator-link = Zum Impressum

## Impressum

about-imprint-title = Impressum
about-imprint-lead = Wer diese Website betreibt und wie Sie uns erreichen.
about-imprint-open-title = Diese Angaben fehlen noch
about-imprint-open-words = Ansprechbar ist eine Software, die viele betreiben können. Wer diese Website betreibt, hat die Angaben noch nicht eingetragen. Vor dem öffentlichen Start gehören sie hierher: Texte in about.ftl, Schlüssel about-imprint-…
about-imprint-operator-title = Anbieterkennzeichnung
about-imprint-name = Name
about-imprint-name-value = [Name und Rechtsform des Betreibers]
about-imprint-address = Anschrift
about-imprint-address-value = [Straße und Hausnummer, Postleitzahl und Ort; ein Postfach genügt nicht]
about-imprint-represented = Vertreten durch
about-imprint-represented-value = [Vorname und Nachname]
about-imprint-contact = Erreichbar unter
about-imprint-contact-value = [Mailadresse und ein zweiter schneller Weg, zum Beispiel eine Telefonnummer]
about-imprint-register = Register
about-imprint-register-value = [Registergericht und Nummer, oder: nicht eingetragen]
about-imprint-tax = Umsatzsteuer-Kennung
about-imprint-tax-value = [falls vorhanden]
about-imprint-editor = Verantwortlich für den Inhalt
about-imprint-editor-value = [Vorname, Nachname und Anschrift einer Person, § 18 Abs. 2 MStV]
about-imprint-source = Quelltext
about-imprint-source-value = [Adresse, unter der der Quelltext dieser Website liegt]
about-imprint-dsa-title = Kontaktstelle nach dem Gesetz über digitale Dienste
about-imprint-dsa-words = Zentrale Kontaktstelle für Behörden (Art. 11 DSA) und für Nutzerinnen und Nutzer (Art. 12 DSA). Sie können auf Deutsch und Englisch schreiben. Eine Person antwortet.
about-imprint-dsa-address = Kontaktstelle
about-imprint-dsa-address-value = [Mailadresse der Kontaktstelle]
about-imprint-dsa-report = Rechtswidrige Inhalte melden Sie am schnellsten über das Formular. Sie brauchen kein Konto.
about-imprint-dsa-link = Etwas melden
about-imprint-privacy-title = Datenschutz
about-imprint-privacy = Datenschutzbeauftragte Person
about-imprint-privacy-value = [Name und Mailadresse, falls bestellt]
about-imprint-profiles-title = Profile von Organisationen
about-imprint-profiles-words = Für Seiten von Organisationen und Institutionen auf dieser Website gilt dieses Impressum. Niemand muss dort eine eigene Anschrift nennen.

## Barrierefreiheit

about-accessibility-title = Barrierefreiheit
about-accessibility-lead = Ansprechbar soll für alle da sein. Hier steht, wie weit wir sind und wie Sie uns sagen, wo es hakt.
about-accessibility-state-title = Stand
about-accessibility-state-words = Maßstab ist die BITV 2.0 mit der EN 301 549 und den WCAG 2.1, Stufe AA. Dazu beachten wir die WCAG 2.2. Die Website ist nach unserer eigenen Prüfung weitgehend damit vereinbar. Eine Prüfung durch andere steht noch aus.
about-accessibility-date = Diese Erklärung ist vom { $date }. Sie beruht auf einer Selbstbewertung.
about-accessibility-works-title = Was geht
about-accessibility-works-keyboard = Alles ist mit der Tastatur zu bedienen, und der Fokus ist immer zu sehen.
about-accessibility-works-script = Jede Seite und jedes Formular arbeitet ohne JavaScript.
about-accessibility-works-contrast = Schrift und Linien haben genug Kontrast, hell wie dunkel. Keine Angabe hängt nur an einer Farbe.
about-accessibility-works-zoom = Die Seiten lassen sich auf 400 Prozent vergrößern und passen auf schmale Bildschirme.
about-accessibility-works-errors = Fehler in Formularen stehen am Feld und sagen, was zu tun ist. Ihre Eingaben bleiben erhalten.
about-accessibility-works-map = Was die Karte zeigt, steht auch in einer Tabelle.
about-accessibility-works-motion = Nichts blinkt, und nichts läuft ab, ohne dass Sie es lesen können. Rätsel beim Anmelden gibt es nicht.
about-accessibility-gaps-title = Was noch fehlt
about-accessibility-gaps-easy = Texte in Leichter Sprache und Videos in Deutscher Gebärdensprache fehlen noch.
about-accessibility-gaps-words = Texte, die Organisationen und Institutionen selbst schreiben, prüfen wir nicht auf Verständlichkeit.
about-accessibility-gaps-links = Websites, auf die wir verweisen, können Barrieren haben.
about-accessibility-feedback-title = Eine Barriere melden
about-accessibility-feedback-words = Etwas geht nicht, oder Sie brauchen einen Inhalt in anderer Form? Sagen Sie es uns. Wir antworten in der Regel innerhalb von zwei Wochen.
about-accessibility-feedback-link = Barriere melden
about-accessibility-enforcement-title = Wenn das nicht hilft
about-accessibility-enforcement-words = Sind Sie mit der Antwort nicht zufrieden, wenden Sie sich an die Durchsetzungs- oder Schlichtungsstelle. Für Bundesstellen ist das die Schlichtungsstelle nach § 16 BGG bei der oder dem Beauftragten der Bundesregierung für die Belange von Menschen mit Behinderungen. Für Länder und Kommunen hat jedes Land eine eigene Stelle. Das Verfahren kostet nichts.
about-accessibility-enforcement-body = Zuständige Stelle
about-accessibility-enforcement-body-value = [Name, Anschrift und Mailadresse der Stelle, die für diese Website zuständig ist]
