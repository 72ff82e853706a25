### Die Antwort einer Organisation, ohne Anmeldung, meist auf dem Telefon.

## Die Anfrage in fünf Zeilen

invitations-answer-title = { $institution } fragt Sie an
invitations-who = Wer
invitations-what = Was
invitations-where = Wo
invitations-when = Wann
invitations-money = Geld
invitations-who-words = { $kind }, { $audience }, { $people }
invitations-what-words = { $title } ({ $format })
invitations-where-there = { $municipality }, { $land }
invitations-where-there-far = { $municipality }, { $land }, { $distance } entfernt
invitations-where-or-online = { $place }. Online geht es auch.
invitations-where-here = Bei Ihnen. Die Gruppe kommt aus { $municipality }.
invitations-where-online = Online. Die Gruppe ist in { $municipality }.
invitations-deadline = Bis { $deadline }. Danach fragen wir die nächste Organisation.

## Die drei Antworten

invitations-yes = Ja, wir sind dabei
invitations-other = Anderer Termin
invitations-no = Nein
invitations-about = Worum es geht
invitations-about-topics = Themen
invitations-why = Warum wir Sie fragen
invitations-why-lead = Das haben wir verglichen. Kein Punkt betrifft Herkunft oder Religion von Menschen.

## Ja: welcher Termin

invitations-yes-title = Welcher Termin passt?
invitations-yes-lead = Ein Tipp genügt. Danach lesen Sie die Vereinbarung. Erst wenn beide Seiten sie bestätigt haben, steht der Termin.

## Anderer Termin

invitations-other-title = Wann passt es besser?
invitations-other-lead = Gefragt sind { $minutes } Minuten. { $institution } entscheidet und meldet sich über uns.
invitations-other-asked = Gefragt war
invitations-other-day = Tag
invitations-other-time = Beginn
invitations-other-first = Ihr Vorschlag
invitations-other-more = Weitere Termine vorschlagen
invitations-other-second = Zweiter Vorschlag
invitations-other-third = Dritter Vorschlag
invitations-other-send = Termine vorschlagen

## Nein

invitations-no-title = Warum passt es nicht?
invitations-no-lead = Ein Nein ist in Ordnung und hat für Sie keine Nachteile. { $institution } liest den Grund.
invitations-no-without-reason = Ohne Begründung

## Nachricht

invitations-message = Etwas dazu schreiben
invitations-message-label = Ihre Nachricht
invitations-message-help = { $institution } liest sie. Bitte schreiben Sie keine privaten Adressen oder Nummern.

## Nichts mehr zu beantworten

invitations-unknown-title = Dieser Link stimmt nicht
invitations-unknown-words = Vielleicht ist er beim Kopieren abgeschnitten worden. Öffnen Sie ihn bitte noch einmal aus der Mail.
invitations-expired-title = Die Zeit für diese Antwort ist um
invitations-expired-words = Sie lief bis { $at }. Danach haben wir die nächste Organisation gefragt. Sie brauchen nichts zu tun, und es hat für Sie keine Nachteile.
invitations-accepted-title = Sie haben schon zugesagt
invitations-accepted-words = Als Nächstes lesen und bestätigen beide Seiten die Vereinbarung.
invitations-declined-title = Sie haben schon abgesagt
invitations-declined-words = Danke, dass Sie geantwortet haben. Sie brauchen nichts mehr zu tun.
invitations-countered-title = Sie haben andere Termine vorgeschlagen
invitations-countered-words = Jetzt entscheidet die Institution. Sie bekommen eine Mail, sobald sie sich entschieden hat.
invitations-settled-title = Diese Anfrage ist beantwortet
invitations-settled-words = Sie brauchen nichts mehr zu tun.
invitations-answered-at = Geantwortet am { $at }.
invitations-no-longer-needed-title = Die Anfrage hat sich erledigt
invitations-no-longer-needed-words = Der Dialog hat schon einen Partner, oder die Institution hat ihre Anfrage zurückgezogen. Sie brauchen nichts zu tun. Danke, dass Sie ansprechbar sind.

## Danke

invitations-thanks-yes-title = Danke für Ihr Ja
invitations-thanks-yes-words = Die Institution weiß Bescheid. Als Nächstes lesen Sie bitte die Vereinbarung und bestätigen sie. Der Termin steht, sobald beide Seiten bestätigt haben.
invitations-thanks-yes-later = Sie können das auch später tun. Wir schicken Ihnen den Link dazu gerade per Mail.
invitations-thanks-other-title = Danke für Ihre Vorschläge
invitations-thanks-other-words = Jetzt entscheidet die Institution. Sie bekommen eine Mail, sobald sie sich entschieden hat. Bis dahin brauchen Sie nichts zu tun.
invitations-thanks-no-title = Danke für Ihre Antwort
invitations-thanks-no-words = Ein Nein ist in Ordnung. So können wir gleich die nächste Organisation fragen. Beim nächsten Mal fragen wir Sie gern wieder.
invitations-read-agreement = Vereinbarung lesen
invitations-to-start = Zur Startseite
