### Der Dialog und seine Vereinbarung.

## Was als Nächstes geschieht

dialogues-lead-both-missing = Bitte lesen Sie die Vereinbarung. Stimmt alles? Dann bestätigen Sie sie. Der Termin steht, sobald auch { $partner } bestätigt hat.
dialogues-lead-mine-missing = { $partner } hat schon bestätigt. Es fehlt nur noch Ihre Bestätigung. Dann steht der Termin.
dialogues-lead-theirs-missing = Sie haben bestätigt. Jetzt ist { $partner } dran. Wir sagen Ihnen per Mail Bescheid.
dialogues-lead-confirmed = Der Termin steht. Beide Seiten haben bestätigt.
dialogues-lead-change-mine = { $partner } schlägt eine Änderung vor (Fassung { $version }). Bitte lesen Sie sie. Bis Sie bestätigen, gilt, was beide zuletzt bestätigt haben.
dialogues-lead-change-theirs = Sie haben eine Änderung vorgeschlagen (Fassung { $version }). Bis { $partner } sie bestätigt, gilt, was beide zuletzt bestätigt haben.
dialogues-lead-held = Dieser Dialog hat stattgefunden. Danke, dass Sie dabei waren.
dialogues-lead-lapsed = Der Termin ist vorbei. Die Vereinbarung hatten bis dahin nicht beide Seiten bestätigt. Damit ist dieser Dialog beendet. Eine neue Anfrage mit neuen Terminen ist jederzeit möglich.
dialogues-lead-cancelled-by-me = Sie haben abgesagt. { $partner } weiß Bescheid. Der Dialog findet nicht statt.
dialogues-lead-cancelled-by-them = { $partner } hat abgesagt. Der Dialog findet nicht statt.
dialogues-cancel-reason-title = Begründung
dialogues-missing-title = Für den Tag selbst fehlt noch etwas
dialogues-missing-both = Raum oder Treffpunkt ist noch offen, und auch, wer vor Ort da ist.
dialogues-missing-room = Raum oder Treffpunkt ist noch offen.
dialogues-missing-contact = Wer vor Ort da ist, ist noch offen.
dialogues-missing-action = Jetzt nachtragen

## Die Vereinbarung

dialogues-when-where = Wann und wo
dialogues-when = Termin
dialogues-minutes = Dauer
dialogues-place = Ort
dialogues-place-words = { $municipality }, { $land }
dialogues-room = Raum oder Treffpunkt
dialogues-on-site-contact = Vor Ort ansprechbar
dialogues-accessibility = Damit alle dabei sein können
dialogues-open = noch offen
dialogues-private-note = Raum und Ansprechperson sehen nur die beiden Seiten.

dialogues-who = Wer
dialogues-institution = Institution
dialogues-organisation = Organisation
dialogues-audience = Zielgruppe
dialogues-audience-words = { $audience }, { $people }
dialogues-format = Format

dialogues-goals = Worum es geht
dialogues-topics = Themen
dialogues-off-limit = Darüber sprechen wir nicht
dialogues-off-limit-none = Kein Thema ist ausgenommen. Trotzdem darf jede Frage unbeantwortet bleiben.

dialogues-money = Geld
dialogues-money-fee = Die Institution zahlt
dialogues-money-rule = Sagt die Institution weniger als 24 Stunden vorher ab, zahlt sie eine Stunde trotzdem.

dialogues-pictures = Fotos und Aufnahmen
dialogues-photos-no = Keine Fotos.
dialogues-photos-yes = Fotos sind erlaubt. Alle, die darauf zu sehen sind, werden vorher gefragt, bei Kindern auch die Eltern.
dialogues-recording-no = Keine Aufnahmen in Ton oder Bild.
dialogues-recording-yes = Eine Aufnahme ist erlaubt. Alle, die darin vorkommen, werden vorher gefragt, bei Kindern auch die Eltern.

dialogues-minors = Kinder und Jugendliche
dialogues-minors-yes = Kinder oder Jugendliche nehmen teil. Eine Person der Institution bleibt die ganze Zeit im Raum.
dialogues-minors-no = Es nehmen nur Erwachsene teil.

dialogues-listing = Kalender
dialogues-listing-yes = Der Termin steht im öffentlichen Kalender, ohne Straße und ohne Namen von Personen.
dialogues-listing-no = Den Termin sehen nur die beiden Seiten.

dialogues-rules = Was immer gilt
dialogues-rules-silence = Alle dürfen jede Frage unbeantwortet lassen, ohne Begründung.
dialogues-rules-confidence = Was jemand Persönliches erzählt, bleibt im Raum.
dialogues-rules-person = Niemand spricht für ein ganzes Land oder eine ganze Religion. Alle sprechen für sich.

dialogues-remarks = Außerdem vereinbart

## Bestätigungen und Knöpfe

dialogues-confirmations = Bestätigungen
dialogues-version = Fassung { $version }
dialogues-confirmed-on = Bestätigt am { $at }
dialogues-not-confirmed = Noch nicht bestätigt
dialogues-you = { $name } (Sie)
dialogues-confirm = Ich bestätige diese Vereinbarung
dialogues-change = Etwas ändern
dialogues-change-note = Nach einer Änderung bestätigt { $partner } neu.
dialogues-to-event = Termin im Kalender ansehen
dialogues-to-my-calendar = In meinen Kalender
dialogues-next-title = So geht es weiter
dialogues-next-day = Wo genau und wer am Tag da ist, steht unter „Wann und wo“. Steht dort „noch offen“? Tragen Sie es über „Etwas ändern“ nach.
dialogues-next-after = Nach dem Termin steht der Dialog in Ihrer Übersicht bei dem, was Sie möglich gemacht haben.

## Absagen

dialogues-cancel = Den Dialog absagen
dialogues-cancel-warning-title = Das lässt sich nicht zurücknehmen
dialogues-cancel-warning = { $partner } bekommt sofort eine Mail. Steht der Termin schon im Kalender, erscheint er dort als abgesagt.
dialogues-cancel-warning-paid = Beginnt der Dialog in weniger als 24 Stunden, zahlen Sie eine Stunde trotzdem.
dialogues-cancel-reason = Warum sagen Sie ab?
dialogues-cancel-reason-help = { $partner } liest das. Ein Satz genügt.
dialogues-cancel-submit = Dialog absagen

## Etwas ändern

dialogues-form-lead = Ihre Änderung gilt als von Ihnen bestätigt. { $partner } bekommt eine Mail und bestätigt neu. Bis dahin gilt, was beide zuletzt bestätigt haben.
dialogues-form-title = Etwas ändern: { $title }
dialogues-form-when = Wann
dialogues-form-date = Tag
dialogues-form-time = Beginn
dialogues-form-minutes = Dauer in Minuten
dialogues-form-content = Worum es geht
dialogues-form-goals = Was der Dialog erreichen soll
dialogues-form-off-limit = Darüber sprechen wir nicht
dialogues-form-off-limit-help = Was Sie ankreuzen, kommt nicht zur Sprache.
dialogues-form-place = Vor Ort
dialogues-form-room = Raum, Straße oder Treffpunkt
dialogues-form-contact = Wer ist am Tag selbst da?
dialogues-form-private-help = Das sehen nur die beiden Seiten.
dialogues-form-accessibility = Was brauchen Menschen, um gut dabei zu sein?
dialogues-form-accessibility-help = Zum Beispiel Aufzug, Gebärdensprache, ruhiger Raum.
dialogues-form-money = Geld
dialogues-form-fee = Die Institution zahlt
dialogues-form-fee-none = Nichts
dialogues-form-fee-expenses = Die Fahrtkosten
dialogues-form-fee-amount = Einen festen Betrag, Fahrt inbegriffen
dialogues-form-fee-euros = Höhe des Betrags
dialogues-form-fee-euros-help = Nur bei einem festen Betrag, in ganzen Euro.
dialogues-form-rules = Regeln
dialogues-form-photos = Fotos sind erlaubt
dialogues-form-photos-help = Alle, die darauf zu sehen sind, werden vorher gefragt.
dialogues-form-recording = Aufnahmen in Ton oder Bild sind erlaubt
dialogues-form-recording-help = Alle, die darin vorkommen, werden vorher gefragt.
dialogues-form-minors = Kinder oder Jugendliche nehmen teil
dialogues-form-minors-help = Dann bleibt eine Person der Institution die ganze Zeit im Raum.
dialogues-form-listing = Der Termin darf im öffentlichen Kalender stehen
dialogues-form-listing-help = Ohne Straße und ohne Namen von Personen.
dialogues-form-remarks = Außerdem vereinbart
dialogues-form-submit = Änderung vorschlagen
dialogues-form-back = Nichts ändern
