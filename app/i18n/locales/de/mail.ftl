### Die Mails der Plattform, eine für jede Benachrichtigung. Kurze Sätze; immer steht da, was als Nächstes geschieht.

## Rahmen

mail-greeting = Guten Tag { $name },
mail-greeting-bare = Guten Tag,
mail-link-fallback = Wenn der Knopf nichts öffnet, kopieren Sie diese Adresse in Ihren Browser:
mail-quote-from = { $name } schreibt:
mail-footer = Diese Mail hat { -site-name } automatisch verschickt.
mail-personal-link = Der Link ist nur für Sie. Bitte geben Sie ihn nicht weiter.
mail-calendar-attached = Im Anhang liegt der Termin für Ihren Kalender.
mail-calendar-cancelled = Der Anhang sagt den Termin auch in Ihrem Kalender ab.

## Die Zeilen über einen Dialog

mail-fact-who = Wer
mail-fact-what = Was
mail-fact-where = Wo
mail-fact-when = Wann
mail-fact-money = Geld
mail-fact-contact = Vor Ort für Sie da
mail-fact-people = { $count ->
    [one] { $institution } ({ $audience }, eine Person)
   *[other] { $institution } ({ $audience }, { $count } Personen)
}
mail-fact-subject = { $title } ({ $format })
mail-fact-place = { $municipality }, { $room }
mail-fact-or-online = { $municipality } oder online
mail-fact-online = Online, die Institution sitzt in { $municipality }

## Konto

mail-confirm-email-subject = Bitte bestätigen Sie Ihre E-Mail-Adresse
mail-confirm-email-lead = mit dieser Adresse hat sich jemand bei { -site-name } registriert. Waren Sie das? Dann bestätigen Sie bitte, dass die Adresse Ihnen gehört.
mail-confirm-email-action = Adresse bestätigen
mail-confirm-email-after = { $hours ->
    [one] Der Link gilt eine Stunde. Wenn Sie es nicht waren, brauchen Sie nichts zu tun.
   *[other] Der Link gilt { $hours } Stunden. Wenn Sie es nicht waren, brauchen Sie nichts zu tun.
}

mail-already-registered-subject = Sie haben schon ein Konto
mail-already-registered-lead = jemand wollte sich mit dieser Adresse bei { -site-name } registrieren. Sie haben aber schon ein Konto. Melden Sie sich einfach damit an.
mail-already-registered-action = Anmelden
mail-already-registered-after = Wenn Sie Ihr Passwort nicht mehr wissen, können Sie dort ein neues setzen. Wenn Sie es nicht waren, brauchen Sie nichts zu tun. An Ihrem Konto hat sich nichts geändert.

mail-reset-password-subject = Neues Passwort setzen
mail-reset-password-lead = jemand möchte für Ihr Konto bei { -site-name } ein neues Passwort setzen. Waren Sie das? Dann öffnen Sie bitte diesen Link.
mail-reset-password-action = Neues Passwort setzen
mail-reset-password-after = { $minutes ->
    [one] Der Link gilt eine Minute. Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ihr altes Passwort gilt weiter.
   *[other] Der Link gilt { $minutes } Minuten. Wenn Sie es nicht waren, brauchen Sie nichts zu tun. Ihr altes Passwort gilt weiter.
}

## Anfrage an eine Organisation

mail-invited-subject = Anfrage von { $institution }: { $title }
mail-invited-lead = { $institution } möchte mit Ihnen ins Gespräch kommen.
mail-invited-ways = Antworten Sie ohne Anmeldung. Es gibt drei Möglichkeiten: Ja, anderer Termin, Nein.
mail-invited-action = Jetzt antworten
mail-invited-deadline = Bis { $deadline }. Danach fragen wir die nächste Organisation.
mail-invited-no-is-fine = Ein Nein ist in Ordnung. Es hat für Sie keine Nachteile, und Sie müssen es nicht begründen.

mail-invitation-reminder-subject = Noch offen: Anfrage von { $institution }
mail-invitation-reminder-lead = { $institution } hat Sie gefragt. Die Hälfte der Zeit ist um, und wir haben noch keine Antwort von Ihnen.

mail-no-longer-needed-subject = Erledigt: { $title }
mail-no-longer-needed-lead = { $institution } hatte Sie zu „{ $title }“ gefragt. Die Anfrage hat sich erledigt. Sie brauchen nichts mehr zu tun.
mail-no-longer-needed-after = Danke, dass Sie ansprechbar sind. Beim nächsten Mal fragen wir Sie gern wieder.
mail-no-longer-needed-action = { -site-name } öffnen

mail-counter-refused-subject = Ihre Termine passen diesmal nicht: { $title }
mail-counter-refused-lead = vielen Dank für Ihre Vorschläge zu „{ $title }“. { $institution } kann an diesen Terminen leider nicht. Damit ist die Anfrage für Sie beendet.
mail-counter-refused-after = Beim nächsten Mal fragen wir Sie gern wieder.
mail-counter-refused-action = { -site-name } öffnen

mail-agreement-ready-subject = Danke für Ihre Zusage: { $title }
mail-agreement-ready-lead = Sie haben { $institution } zugesagt. Das freut uns.
mail-agreement-ready-next = Als Nächstes lesen beide Seiten die Vereinbarung und bestätigen sie. Erst dann steht der Termin. Unter diesem Link können Sie sie lesen, ändern und bestätigen, ohne Anmeldung.
mail-agreement-ready-action = Vereinbarung lesen

## Antwort an die Institution

mail-accepted-subject = Zusage von { $organisation }: { $title }
mail-accepted-lead = { $organisation } sagt Ja zu „{ $title }“.
mail-accepted-next = Als Nächstes lesen beide Seiten die Vereinbarung und bestätigen sie. Erst dann steht der Termin.
mail-accepted-action = Vereinbarung lesen

mail-countered-subject = Andere Termine vorgeschlagen: { $title }
mail-countered-lead = { $organisation } möchte bei „{ $title }“ mitmachen, aber an einem anderen Termin.
mail-countered-lead-unnamed = eine Organisation möchte bei „{ $title }“ mitmachen, aber an einem anderen Termin.
mail-countered-dates = Vorgeschlagen
mail-countered-next = Wählen Sie einen der Termine, oder lehnen Sie ab. Wenn Sie ablehnen, fragen wir die nächste Organisation.
mail-countered-action = Termine ansehen
mail-countered-writer = Die Organisation

mail-paired-subject = Wir fragen jemanden für Sie: { $title }
mail-paired-lead = in der Runde „{ $round }“ haben wir für „{ $title }“ jemanden gefunden. Wir fragen jetzt { $organisation } für Sie.
mail-paired-lead-unnamed = in der Runde „{ $round }“ haben wir für „{ $title }“ eine Organisation gefunden. Sie wird jetzt gefragt. Ihren Namen erfahren Sie, wenn sie zusagt.
mail-paired-next = Sie hat bis { $deadline } Zeit. Sie brauchen nichts zu tun. Sagt sie ab, wählen Sie selbst weiter; wir schlagen Ihnen Partner vor.
mail-paired-action = Anfrage ansehen

mail-not-paired-subject = Ohne Partner in dieser Runde: { $title }
mail-not-paired-lead = die Runde „{ $round }“ ist zu Ende. Für „{ $title }“ wurde dabei niemand gefragt.
mail-not-paired-next = Ihre Anfrage ist weiter offen. Sie können jetzt selbst Partner wählen. Wir schlagen Ihnen welche vor und sagen, wer fast gepasst hätte.
mail-not-paired-action = Partner wählen

mail-not-this-one-subject = Keine Zusage: { $title }
mail-not-this-one-no = { $organisation } kann bei „{ $title }“ diesmal nicht mitmachen.
mail-not-this-one-no-unnamed = die Organisation, die wir zu „{ $title }“ gefragt haben, kann diesmal nicht mitmachen.
mail-not-this-one-unanswered = { $organisation } hat zu „{ $title }“ bis zur Frist nicht geantwortet.
mail-not-this-one-unanswered-unnamed = die Organisation, die wir zu „{ $title }“ gefragt haben, hat bis zur Frist nicht geantwortet.
mail-not-this-one-next-asked = Wir fragen jetzt die nächste Organisation auf Ihrer Liste. Sie brauchen nichts zu tun.
mail-not-this-one-choose-again = Auf Ihrer Liste steht niemand mehr. Bitte wählen Sie neue Partner aus. Wir schlagen Ihnen welche vor.
mail-not-this-one-action = Anfrage ansehen

## Vereinbarung

mail-agreement-changed-subject = Vereinbarung geändert: { $title }
mail-agreement-changed-lead = { $partner } hat die Vereinbarung zu „{ $title }“ geändert. Das ist jetzt Fassung { $version }.
mail-agreement-changed-next = Bitte lesen Sie die Änderung und bestätigen Sie sie, oder ändern Sie selbst etwas. Was beide zuletzt bestätigt haben, gilt so lange weiter.
mail-agreement-changed-action = Änderung lesen

mail-partner-confirmed-subject = Jetzt sind Sie dran: { $title }
mail-partner-confirmed-lead = { $partner } hat die Vereinbarung zu „{ $title }“ bestätigt. Jetzt fehlt nur noch Ihre Bestätigung.
mail-partner-confirmed-next = Sobald Sie bestätigen, steht der Termin. Beide Seiten bekommen ihn dann für den Kalender.
mail-partner-confirmed-action = Lesen und bestätigen

## Dialog

mail-dialogue-confirmed-subject = Der Termin steht: { $title }
mail-dialogue-confirmed-lead = Sie und { $partner } haben die Vereinbarung bestätigt. „{ $title }“ findet statt.
mail-dialogue-confirmed-next = Kommt etwas dazwischen? Sagen Sie es so früh wie möglich über diesen Link.

mail-dialogue-changed-subject = Geändert: { $title }
mail-dialogue-changed-lead = Sie und { $partner } haben eine Änderung bestätigt. Für „{ $title }“ gilt jetzt:
mail-dialogue-reminder-subject = { $days ->
    [0] Heute: { $title }
    [1] Morgen: { $title }
   *[other] In { $days } Tagen: { $title }
}
mail-dialogue-reminder-lead = { $days ->
    [0] heute findet „{ $title }“ mit { $partner } statt.
    [1] morgen findet „{ $title }“ mit { $partner } statt.
   *[other] in { $days } Tagen findet „{ $title }“ mit { $partner } statt.
}
mail-dialogue-reminder-missing-both = Raum oder Treffpunkt ist noch offen, und auch, wer vor Ort da ist. Wissen Sie es? Dann tragen Sie es über diesen Link nach.
mail-dialogue-reminder-missing-room = Raum oder Treffpunkt ist noch offen. Wissen Sie mehr? Dann tragen Sie es über diesen Link nach.
mail-dialogue-reminder-missing-contact = Noch steht nicht fest, wer vor Ort da ist. Wissen Sie es? Dann tragen Sie es über diesen Link nach.

mail-dialogue-action = Dialog ansehen

mail-dialogue-cancelled-subject = Abgesagt: { $title }
mail-dialogue-cancelled-by-reader = Sie haben „{ $title }“ abgesagt. Der Dialog mit { $partner } findet nicht statt.
mail-dialogue-cancelled-by-partner = { $partner } hat „{ $title }“ abgesagt. Der Dialog findet nicht statt.
mail-dialogue-cancelled-reason = Begründung:
mail-dialogue-cancelled-you-pay = Bis zum Beginn sind es weniger als 24 Stunden. Darum zahlen Sie eine Stunde trotzdem.
mail-dialogue-cancelled-partner-pays = Bis zum Beginn sind es weniger als 24 Stunden. Darum bekommen Sie eine Stunde trotzdem bezahlt.

## Profil

mail-vouched-subject = Ihr Profil ist bestätigt: { $name }
mail-vouched-lead = die Moderation hat bestätigt, dass hinter „{ $name }“ verlässliche Menschen stehen. Das steht jetzt an Ihrem Profil.
mail-vouched-next = Die Bestätigung gilt ein Jahr. Danach fragen wir nach, ob alles noch stimmt.
mail-vouched-action = Profil ansehen

mail-refused-subject = Ihr Profil ist noch nicht bestätigt: { $name }
mail-refused-lead = die Moderation konnte das Profil „{ $name }“ so nicht bestätigen. Es ist vorerst verborgen.
mail-refused-reason = Die Begründung:
mail-refused-next = Sie können das Profil ändern und noch einmal einreichen. Dann sieht die Moderation es sich wieder an.
mail-refused-action = Profil ändern

## Meldung

mail-report-received-subject = Ihre Meldung ist angekommen
mail-report-received-lead = vielen Dank für Ihre Meldung. Menschen aus der Moderation sehen sie sich an.
mail-report-received-next = Sobald entschieden ist, schreiben wir Ihnen, was wir getan haben und warum.
mail-report-received-after = Haben Sie gar nichts gemeldet? Dann hat jemand Ihre Adresse angegeben. Sie brauchen nichts zu tun.
mail-report-settled-subject = Zu Ihrer Meldung ist entschieden
mail-report-settled-lead = die Moderation hat sich Ihre Meldung angesehen und entschieden.
mail-report-settled-decision = Entscheidung und Begründung:
mail-report-settled-next = Sehen Sie es anders? Dann melden Sie die Seite noch einmal und schreiben Sie dazu, warum. Der Rechtsweg steht Ihnen offen.
mail-report-action = { -site-name } öffnen

## Ein Dialog, der nicht zustande kam

mail-dialogue-lapsed-subject = Nicht zustande gekommen: { $title }
mail-dialogue-lapsed-lead = der Termin für „{ $title }“ mit { $partner } ist vorbei. Die Vereinbarung hatten bis dahin nicht beide Seiten bestätigt. Damit ist der Dialog beendet.
mail-dialogue-lapsed-next = Möchten Sie noch immer ins Gespräch kommen? Dann hilft eine neue Anfrage mit neuen Terminen.
