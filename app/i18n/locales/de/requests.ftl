### Dialoganfragen: Liste, Formular, Seite einer Anfrage mit ihrem Verlauf.

## Liste

requests-title = Dialoganfragen
requests-lead = Diese Institutionen suchen gerade Menschen, die mit ihnen ins Gespräch kommen.
requests-new = Anfrage stellen
requests-count = { $count ->
    [0] Keine Anfrage
    [one] Eine Anfrage
   *[other] { $count } Anfragen
}
requests-search = Suchen
requests-near = In der Nähe von
requests-radius = Umkreis
requests-unit-km = km
requests-filter-query = „{ $query }“
requests-filter-near = { $place }, { $distance }
requests-filter-bad-title = Einen Filter verstehen wir nicht
requests-filter-bad = „{ $value }“ bei { $field }: { $error }
requests-empty-title = Gerade ist hier keine Anfrage offen
requests-empty-text = Sie vertreten eine Institution? Dann stellen Sie die erste. Wir schlagen Ihnen Partner vor und fragen sie für Sie.
requests-empty-filtered-title = Zu diesen Filtern gibt es keine Anfrage
requests-empty-filtered-text = Nehmen Sie einen Filter weg oder wählen Sie einen größeren Umkreis.
requests-empty-filtered-action = Alle Anfragen zeigen
requests-card-eyebrow = { $kind } · { $institution }
requests-more-dates = { $count ->
    [one] und ein weiterer Termin
   *[other] und { $count } weitere Termine
}
requests-place = { $municipality }, { $land }
requests-place-away = { $municipality }, { $land }, { $distance } entfernt

## Formular: Rahmen

requests-form-new-title = Neue Dialoganfrage
requests-form-edit-title = Anfrage ändern
requests-form-lead = Erzählen Sie, worüber Sie sprechen möchten. Danach zeigen wir Ihnen, wer passt und warum.
requests-form-edit-lead = Organisationen, die Sie schon gefragt haben, sehen ab jetzt die geänderte Fassung.
requests-no-institution-title = Zuerst Ihre Institution
requests-no-institution-text = Partner möchten wissen, wer sie einlädt. Legen Sie das Profil Ihrer Institution an, das dauert zwei Minuten. Danach geht es hier weiter.
requests-no-institution-action = Profil anlegen
requests-form-institution = Für welche Institution fragen Sie?
requests-form-next-title = So geht es weiter
requests-form-next-suggest = Sofort: Sie sehen bis zu fünf Vorschläge, jeden mit Gründen.
requests-form-next-choose = Sie wählen bis zu drei Organisationen, oder Sie lassen uns wählen.
requests-form-next-clock = Wir fragen eine nach der anderen. Jede hat eine Frist, die nächste rückt von selbst nach.
requests-form-next-agree = Nach einer Zusage schließen beide eine kurze Vereinbarung. Erst dann werden Raum und Namen ausgetauscht.
requests-form-publish = Partner finden
requests-form-draft = Als Entwurf speichern
requests-form-publish-edit = Speichern und Partner finden
requests-form-draft-edit = Nur speichern
requests-form-draft-note = Einen Entwurf sehen nur Sie. Sie können ihn jederzeit weiterschreiben.

## Formular: worum es geht

requests-what = Worum geht es?
requests-what-help = Schreiben Sie so, wie Sie es am Telefon sagen würden.
requests-field-title = Titel
requests-field-title-help = Zum Beispiel: Vertragsarbeit in der DDR, ein Gespräch mit Klasse 10
requests-field-text = Was wünschen Sie sich?
requests-field-text-help = Was soll danach anders sein? Fragen Sie nach Erfahrung und Wissen. Niemand muss für ein Land oder eine Gruppe sprechen.
requests-field-topics = Themen
requests-field-topics-help = Eines genügt. Öffnen Sie ein Feld, um die Themen darin zu sehen.
requests-length-limit = Höchstens { $count } Zeichen
requests-length-left = Noch # Zeichen
requests-length-over = # Zeichen zu viel

## Formular: Vorschläge aus dem Text

requests-suggestions-ask = Themen vorschlagen
requests-suggestions-lead = Wir lesen Titel und Text. Was Sie davon übernehmen, entscheiden Sie.
requests-suggestions-title = Aus Ihrem Text
requests-suggestions-word = „{ $word }“
requests-suggestions-topic = Thema: { $name }
requests-suggestions-format = Form: { $name }
requests-suggestions-audience = Dabei: { $name }
requests-suggestions-take = Übernehmen
requests-suggestions-taken = Übernommen
requests-suggestions-found = Vorschläge aus Ihrem Text: #
requests-suggestions-none = Wir haben nichts Weiteres erkannt. Wählen Sie selbst, oder schreiben Sie etwas mehr.
requests-suggestions-failed = Das hat gerade nicht geklappt. Wählen Sie bitte selbst.
requests-suggestions-hint = Ein Gedanke zu „{ $words }“
requests-suggestions-represent = Für ein ganzes Land oder eine Religion kann niemand sprechen, für sich selbst schon. Fragen Sie lieber nach Erfahrung, zum Beispiel: „Wie haben Sie das Ankommen hier erlebt?“
requests-suggestions-cliche = Tracht, Tanz und Essen zeigen nur einen kleinen Teil vom Leben. Fragen Sie lieber, was Ihre Gäste selbst zeigen oder erzählen möchten.

## Formular: mit wem

requests-whom = Mit wem?
requests-field-format = In welcher Form?
requests-field-audience = Wer ist dabei?
requests-field-group-size = Wie viele Menschen ungefähr?
requests-unit-people = Personen

## Formular: wann

requests-when = Wann?
requests-when-help = Zwei oder drei Termine machen eine Zusage viel wahrscheinlicher. Organisationen brauchen mindestens { $days } Werktage Vorlauf.
requests-field-minutes = Wie lange?
requests-unit-minutes = Minuten
requests-field-date = { $number ->
    [1] Erster Termin
    [2] Zweiter Termin
   *[other] Dritter Termin
}
requests-field-time = { $number ->
    [1] Beginn des ersten Termins
    [2] Beginn des zweiten Termins
   *[other] Beginn des dritten Termins
}
requests-field-urgency = Eilt es?
requests-field-urgency-help = Nur wenn ein Termin weniger als { $days } Werktage entfernt ist: Schreiben Sie kurz, warum.
requests-field-response = Zeit für die Antwort
requests-field-response-help = So lange wartet jede Organisation höchstens. Danach fragen wir die nächste.
requests-unit-working-days = Werktage

## Formular: wo

requests-where = Wo?
requests-field-meeting = Wo möchten Sie sich treffen?
requests-meeting-institution = Bei uns
requests-meeting-institution-help = Die Organisation kommt zu Ihnen.
requests-meeting-organisation = Bei der Organisation
requests-meeting-organisation-help = Sie fahren hin.
requests-meeting-online = Online
requests-meeting-online-help = Alle sitzen vor einem Bildschirm.
requests-field-travel = Wie weit würden Sie höchstens fahren?
requests-field-place = Ihr Ort
requests-field-place-help = Postleitzahl oder Gemeinde. Das genügt, um Partner in der Nähe zu finden.
requests-field-room = Raum und Treffpunkt
requests-field-room-help = Straße, Gebäude, Eingang. Das erfährt nur der Partner, mit dem Sie eine Vereinbarung schließen.
requests-field-contact = Ansprechperson am Tag
requests-field-contact-help = Name und wie man sie erreicht. Auch das erfährt nur Ihr Partner nach der Vereinbarung.
requests-field-online-ok = Wenn die Anreise zu weit ist, geht es auch online
requests-field-radius = Wie weit sollen wir zuerst suchen?
requests-field-radius-help = Finden wir dort zu wenige, suchen wir weiter und sagen es dazu.
requests-places-suggestions = Vorgeschlagene Orte
requests-places-found = Vorschläge: #
requests-places-none = Kein Ort gefunden

## Formular: Sprachen und Zugang

requests-access = Sprachen und Zugang
requests-field-languages = In welchen Sprachen kann das Gespräch stattfinden?
requests-field-languages-help = Eine gemeinsame Sprache genügt.
requests-field-languages-more = Weitere Sprachen
requests-field-interpreter = Wir sorgen für Sprachmittlung, wenn sie gebraucht wird
requests-field-accessibility = Was hilft allen, gut dabei zu sein?
requests-field-accessibility-help = Zum Beispiel Aufzug, Gebärdensprache, ein ruhiger Raum, Kinderbetreuung

## Formular: Geld

requests-money = Was können Sie zahlen?
requests-money-help = Die meisten Engagierten sind freiwillig dabei. Ihre Zeit und ihr Wissen sind trotzdem etwas wert, und die Fahrt kostet Geld.
requests-field-budget = Ihr Angebot an die Organisation
requests-budget-amount = Ein Honorar
requests-budget-amount-help = Fahrtkosten sind darin enthalten.
requests-budget-expenses = Die Fahrtkosten
requests-budget-none = Leider nichts
requests-budget-none-help = Viele Organisationen kommen trotzdem. Einige können es sich nicht leisten.
requests-field-euros = Bis zu welchem Betrag?
requests-unit-euros = €

## Formular: was andere sehen

requests-public = Was andere sehen
requests-field-listing = Darf der vereinbarte Termin im öffentlichen Kalender stehen?
requests-field-listing-help = Alle sehen dann Titel, Thema, Tag und Gemeinde. Nie die Straße, nie den Raum, nie Namen von Personen.
requests-listing-yes = Ja, andere dürfen sehen, dass hier gesprochen wird
requests-listing-no = Nein, der Termin bleibt unter uns
requests-field-public = Die Anfrage darf in der öffentlichen Liste stehen
requests-field-public-help = So findet Sie vielleicht jemand, den wir nicht kennen. Raum, Ansprechperson und Grund der Eile bleiben verborgen.
requests-field-recording = Wir möchten das Gespräch aufzeichnen
requests-field-recording-help = Nur wenn alle Beteiligten zustimmen. Ohne Haken wird nichts aufgenommen.

## Seite einer Anfrage

requests-page-lead = { $institution } sucht Menschen für einen Dialog in { $municipality }.
requests-page-aim = Worum es geht
requests-page-facts = Auf einen Blick
requests-page-when = Wann und wo
requests-fact-format = Format
requests-fact-audience = Mit wem
requests-fact-audience-value = { $audience }, { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
requests-fact-dates = Termine zur Wahl
requests-fact-agreed-date = Vereinbarter Termin
requests-fact-where = Treffpunkt
requests-fact-place = Ort
requests-fact-languages = Sprachen
requests-fact-interpreter = Für Sprachmittlung ist gesorgt.
requests-fact-online-ok = Online geht es auch.
requests-fact-access = Zugang
requests-fact-money = Geld
requests-fact-recording = Aufzeichnung
requests-fact-recording-yes = Gewünscht, wenn alle zustimmen
requests-fact-recording-no = Keine
requests-fact-response = Zeit für die Antwort
requests-fact-response-value = { $days ->
    [one] ein Werktag
   *[other] { $days } Werktage
}
requests-fact-institution = Institution
requests-page-privacy = Raum und Namen erfährt nur, wer eine Vereinbarung schließt.
requests-page-join-title = Sie möchten dabei sein?
requests-page-join-text = Wir fragen Organisationen, die hier ein Profil haben. Legen Sie eines an, dann findet diese Anfrage vielleicht Sie.
requests-page-join-action = Profil anlegen

## Was nur die Institution sieht

requests-owner-private = Nur für Sie sichtbar
requests-fact-room = Raum und Treffpunkt
requests-fact-contact = Ansprechperson am Tag
requests-fact-listing = Öffentlicher Kalender
requests-fact-listing-yes = Ja, ohne Straße und Namen
requests-fact-listing-no = Nein
requests-fact-public = Öffentliche Liste
requests-fact-public-yes = Ja, solange die Anfrage offen ist
requests-fact-public-no = Nein, nur die Gefragten sehen sie
requests-not-given = noch nicht angegeben
requests-edit = Ändern
requests-publish = Veröffentlichen und Partner finden
requests-withdraw = Anfrage zurückziehen
requests-withdraw-title = Möchten Sie die Anfrage zurückziehen?
requests-withdraw-text = Wer gerade gefragt ist, bekommt eine kurze Nachricht. Das lässt sich nicht rückgängig machen.
requests-withdraw-confirm = Ja, zurückziehen
requests-withdraw-close = Nein, offen lassen
requests-dialogue = Zum Dialog
requests-again = Neue Anfrage stellen

requests-state-draft = Das ist ein Entwurf
requests-state-draft-next = Nur Sie sehen ihn. Wenn alles stimmt, veröffentlichen Sie ihn. Dann zeigen wir Ihnen sofort passende Partner.
requests-state-choose = Jetzt wählen Sie
requests-state-choose-next = { $count ->
    [0] Noch ist niemand gefragt, und noch passt niemand ganz. Unten steht, was sich ändern lässt.
    [one] Noch ist niemand gefragt. Wählen Sie unten eine Organisation, oder lassen Sie uns wählen.
   *[other] Noch ist niemand gefragt. Wählen Sie unten bis zu { $count } Organisationen, oder lassen Sie uns wählen.
}
requests-state-waiting = Eine Antwort steht aus
requests-state-waiting-until = Wir warten auf die Antwort bis { $deadline }. Danach fragen wir die nächste Organisation.
requests-state-waiting-last = Wir warten auf die Antwort bis { $deadline }. Danach steht niemand mehr in der Reihe, Sie können dann weitere wählen.
requests-state-countered = Jetzt entscheiden Sie
requests-state-countered-next = Eine Organisation schlägt andere Termine vor. Nehmen Sie einen davon, oder fragen Sie die nächste.
requests-state-exhausted = Niemand ist mehr in der Reihe
requests-state-exhausted-next = Bisher hat keine Organisation zugesagt. Wählen Sie unten weitere, oder ändern Sie die Anfrage, zum Beispiel die Termine.
requests-state-exhausted-full = Bisher hat keine Organisation zugesagt. Mehr können wir für diese Anfrage nicht fragen. Ziehen Sie sie zurück und stellen Sie eine neue mit anderen Terminen.
requests-state-agreeing = Sie haben einen Partner
requests-state-agreeing-next = Beide Seiten lesen und bestätigen jetzt die Vereinbarung. Danach steht der Termin fest.
requests-state-agreed-date = Ihr Termin: { $date }. { $next }
requests-state-confirmed = Der Termin steht fest
requests-state-confirmed-next = Beide haben bestätigt. Alles Weitere steht beim Dialog. Sieben Tage und einen Tag vorher erinnern wir Sie.
requests-state-done = Der Dialog hat stattgefunden
requests-state-done-next = Danke, dass Sie ihn möglich gemacht haben. Wenn es gut war, stellen Sie die nächste Anfrage.
requests-state-withdrawn = Diese Anfrage ist zurückgezogen
requests-state-withdrawn-next = Niemand wird mehr gefragt. Sie können jederzeit eine neue stellen.
requests-state-expired = Alle Termine sind vorbei
requests-state-expired-next = Für diese Anfrage hat sich kein Partner gefunden. Mit neuen Terminen versuchen wir es gern noch einmal.

## Wer gefragt wurde

requests-asked-title = Wen wir fragen
requests-asked-heading = { $position }. { $name }
requests-asked-hidden = Organisation, die ihren Namen erst nach der Zusage nennt
requests-asked-waiting = Kommt an die Reihe, wenn vorher niemand zusagt.
requests-asked-asked = Gefragt am { $date }.
requests-asked-countered = Diese Termine schlägt die Organisation vor. Nehmen Sie einen, dann ist sie Ihr Partner.
requests-asked-accepted = Hat am { $date } zugesagt.
requests-asked-counter-taken = Hat andere Termine vorgeschlagen. Am { $date } haben Sie einen davon angenommen.
requests-asked-declined = Hat am { $date } abgesagt.
requests-asked-expired = Hat bis { $date } nicht geantwortet.
requests-asked-closed = Wird für diese Anfrage nicht mehr gebraucht.
requests-asked-reason = Grund: { $reason }
requests-asked-message = Nachricht der Organisation
requests-asked-ring = Noch { $percent } der Zeit
requests-asked-deadline = Antwort bis { $deadline }
requests-take-date = { $date } nehmen
requests-refuse-dates = Keiner passt, die nächste fragen

## Verlauf

requests-log-title = Verlauf
requests-log-asked = { $name } gefragt
requests-log-countered = { $name } hat andere Termine vorgeschlagen
requests-log-accepted = { $name } hat zugesagt
requests-log-accepted-date = { $name } hat zugesagt: { $date }
requests-log-counter-taken = Vorschlag von { $name } angenommen: { $date }
requests-log-declined = { $name } hat abgesagt
requests-log-expired = { $name } hat nicht rechtzeitig geantwortet
requests-log-closed = { $name } wird nicht mehr gebraucht
requests-log-hidden = Organisation { $position }
requests-log-next = Als Nächstes
