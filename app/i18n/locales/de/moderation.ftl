### Der Tisch der Moderation und die Seite für den Betrieb.

moderation-title = Moderation
moderation-lead = Sie entscheiden für { $regions }. Das Älteste kommt zuerst.
moderation-queues = Was wartet
moderation-queue-organisations = Organisationen
moderation-queue-institutions = Institutionen
moderation-queue-reports = Meldungen
moderation-waiting = Wartet auf Sie
moderation-since = seit { $date }
moderation-empty-title = Hier wartet niemand
moderation-empty-text = Alles ist entschieden. Neues erscheint hier von selbst.

## Fall: Profil

moderation-fact-place = Ort
moderation-fact-created = Eingetragen
moderation-fact-website = Website
moderation-fact-imprint = Impressum
moderation-fact-website-none = keine angegeben
moderation-fact-description = In eigenen Worten
moderation-open-profile = Profil ansehen

## Fall: Meldung

moderation-report-url = Gemeldete Seite
moderation-report-created = Eingegangen
moderation-report-text = Meldung

## Entscheiden

moderation-decide = Entscheiden
moderation-vouch-organisation-help = Mit Ihrer Bestätigung steht am Profil, wer für die Organisation bürgt und worauf. Sie gilt ein Jahr.
moderation-basis-label = Worauf stützt sich das?
moderation-voucher-label = Wer bürgt
moderation-voucher-help = Öffentlich, zum Beispiel „Integrationsbeauftragte der Stadt Halle“. Bitte kein privater Name ohne Einverständnis.
moderation-vouch-organisation = Organisation bestätigen
moderation-vouch-institution-help = Gibt es diese Institution? Das Impressum hilft. Mit Ihrer Bestätigung steht „Geprüft“ an ihrer Seite.
moderation-vouch-institution = Institution bestätigen
moderation-refuse = Nicht bestätigen
moderation-refuse-help = Das Profil wird verborgen. Ihre Begründung geht per Mail an die Kontaktadresse und steht im Protokoll. Sagen Sie, was fehlt: Dann kann das Profil geändert und noch einmal eingereicht werden.
moderation-refuse-reason-label = Begründung
moderation-refuse-action = Mit Begründung ablehnen
moderation-settle-label = Entscheidung mit Begründung
moderation-settle-help = Was haben Sie getan und warum? Ihre Entscheidung steht im Protokoll. Wer gemeldet und eine Adresse angegeben hat, bekommt sie per Mail.
moderation-settle = Meldung abschließen
moderation-keys = Taste: Alt + { $key } (auf dem Mac Strg + Wahl + { $key })

## Betrieb

moderation-admin-title = Betrieb
moderation-admin-lead = Läuft alles? Hier steht es auf einen Blick.
moderation-admin-version = Version
moderation-admin-database = Datenbank
moderation-admin-mail = Mailversand
moderation-admin-mail-smtp = über SMTP
moderation-admin-mail-folder = als Dateien in einem Ordner
moderation-admin-mail-folder-title = Es gehen keine Mails hinaus
moderation-admin-mail-folder-text = Mails werden nur als Dateien abgelegt, da kein SMTP-Server eingestellt ist. Anfragen kommen so bei niemandem an.
moderation-admin-pending = Wartende Mails
moderation-admin-audit = Letzte Einträge im Protokoll
moderation-admin-audit-none = Noch steht nichts im Protokoll.
moderation-admin-audit-when = Wann
moderation-admin-audit-action = Was
moderation-admin-audit-subject = Woran
moderation-admin-audit-program = Das Programm
moderation-admin-audit-words = „{ $words }“
moderation-admin-audit-vouch-organisation = { $who } hat die Organisation bestätigt.
moderation-admin-audit-vouch-institution = { $who } hat die Institution bestätigt.
moderation-admin-audit-refuse-organisation = { $who } hat das Profil der Organisation abgelehnt.
moderation-admin-audit-refuse-institution = { $who } hat das Profil der Institution abgelehnt.
moderation-admin-audit-settle-report = { $who } hat über eine Meldung entschieden.
moderation-admin-audit-appoint = { $who } hat einem Konto eine Aufgabe gegeben.
moderation-admin-audit-other = { $who } hat etwas geändert.
