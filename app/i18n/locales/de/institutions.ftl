### Institutionen: Seite und Formular.

institutions-title = Institutionen
institutions-vouched = Geprüft
institutions-words = In eigenen Worten
institutions-words-none = Diese Institution hat noch nichts über sich geschrieben.
institutions-facts = Auf einen Blick
institutions-fact-kind = Art
institutions-fact-place = Ort
institutions-fact-imprint = Impressum
institutions-vouched-text = Die Moderation hat bestätigt, dass es diese Institution gibt.
institutions-not-vouched-text = Die Moderation hat diese Institution noch nicht geprüft.
institutions-requests = Offene Anfragen
institutions-requests-none = Zurzeit gibt es keine offene Anfrage.
institutions-events = Nächste Termine
institutions-events-none = Zurzeit steht kein öffentlicher Termin an. Abonnieren Sie den Kalender: Dann sehen Sie neue Termine von selbst.

## Leiste für Mitglieder

institutions-member-awaits-vouch = Die Moderation sieht sich Ihr Profil noch an. Danach steht „Geprüft“ daran. Anfragen können Sie schon jetzt stellen.
institutions-member-new-request = Anfrage stellen

## Formular

institutions-form-new-title = Institution eintragen
institutions-form-new-lead = Das dauert zwei Minuten. Danach können Sie Ihre erste Anfrage stellen.
institutions-form-edit-title = Profil bearbeiten
institutions-form-edit-lead = Änderungen gelten, sobald Sie speichern.
institutions-form-who = Wer Sie sind
institutions-form-name-help = So, wie die Organisationen Sie kennen, zum Beispiel „Rosengarten-Gymnasium“.
institutions-form-description-label = In Ihren eigenen Worten
institutions-form-description-help = Wer sind Sie, und warum möchten Sie ins Gespräch kommen? Zwei Sätze reichen.
institutions-form-where = Wo Sie sind
institutions-form-address-label = Straße und Hausnummer
institutions-form-address-help = Erfährt nur die Organisation, mit der Sie einen Dialog vereinbaren.
institutions-form-reach = Wie wir Sie prüfen und erreichen
institutions-form-website-label = Link zum Impressum
institutions-form-website-help = Daran sieht die Moderation, dass es Ihre Institution gibt. Beginnt mit https://
institutions-form-email-label = E-Mail-Adresse
institutions-form-email-help = Am besten eine dienstliche. Wir zeigen sie niemandem.
institutions-form-create = Institution anlegen
institutions-form-save = Änderungen speichern
