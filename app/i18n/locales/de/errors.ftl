### Was an einer Eingabe nicht stimmt und was zu tun ist. Fehlerseiten stehen in layout.ftl.

## Felder

error-required = Bitte füllen Sie dieses Feld aus.
error-too-long = { $max ->
    [one] Bitte kürzen Sie den Text auf ein Zeichen.
   *[other] Bitte kürzen Sie den Text auf höchstens { $max } Zeichen.
}
error-too-short = { $min ->
    [one] Bitte geben Sie mindestens ein Zeichen ein.
   *[other] Bitte geben Sie mindestens { $min } Zeichen ein.
}
error-not-a-number = Bitte geben Sie eine Zahl in Ziffern ein, zum Beispiel 25.
error-out-of-range = Bitte geben Sie eine Zahl von { $min } bis { $max } ein.
error-not-an-email = Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@verein.example.
error-not-a-link = Bitte geben Sie eine vollständige Webadresse ein, zum Beispiel https://www.verein.example.
error-unknown-place = Diesen Ort kennen wir nicht. Bitte prüfen Sie die Schreibweise oder geben Sie die Postleitzahl ein.
error-did-you-mean = Meinen Sie { $suggestion }? Dann schreiben Sie es bitte so.
error-ambiguous-place = Diesen Ort gibt es mehrmals. Meinen Sie { $suggestions }?
error-ambiguous-place-bare = Diesen Ort gibt es mehrmals. Bitte geben Sie die Postleitzahl ein.
error-not-a-date = Bitte geben Sie ein Datum oder eine Uhrzeit vollständig ein, zum Beispiel 2026-12-03 oder 14:00.
error-in-the-past = Dieser Zeitpunkt liegt in der Vergangenheit. Bitte wählen Sie einen späteren.
error-too-soon = { $working_days ->
    [one] Organisationen brauchen einen Werktag Vorlauf. Bitte wählen Sie einen späteren Tag oder schreiben Sie, warum es eilt.
   *[other] Organisationen brauchen { $working_days } Werktage Vorlauf. Bitte wählen Sie einen späteren Tag oder schreiben Sie, warum es eilt.
}
error-too-far-ahead = { $days ->
    [one] So weit lässt sich noch nicht planen. Bitte wählen Sie einen Zeitpunkt bis morgen.
   *[other] So weit lässt sich noch nicht planen. Bitte wählen Sie einen Zeitpunkt in den nächsten { $days } Tagen.
}
error-end-before-start = Das Ende liegt nicht nach dem Beginn. Bitte ändern Sie eines von beiden.
error-too-many-choices = { $max ->
    [one] Bitte wählen Sie nur einen Punkt aus.
   *[other] Bitte wählen Sie höchstens { $max } Punkte aus.
}
error-nobody-chosen = Noch ist niemand gewählt. Geben Sie mindestens einer Organisation einen Platz in der Reihenfolge, oder lassen Sie uns jemanden finden.
error-unknown-choice = Diese Auswahl gibt es nicht mehr. Bitte wählen Sie neu.
error-password-too-common = Dieses Passwort kennen zu viele. Bitte wählen Sie ein anderes, am besten einen ganzen Satz.
error-must-agree = Bitte setzen Sie hier einen Haken, sonst geht es nicht weiter.
error-wrong-credentials = E-Mail-Adresse und Passwort passen nicht zusammen, oder die Adresse ist noch nicht bestätigt. Bitte prüfen Sie beides.
error-profile-not-published = Die Seite Ihrer Institution ist nicht veröffentlicht. Veröffentlichen Sie sie, dann können Sie Partner fragen.
error-wrong-password = Dieses Passwort stimmt nicht. Bitte geben Sie es noch einmal ein.
error-too-many-tries = { $minutes ->
    [one] Das waren sehr viele Versuche. Bitte warten Sie eine Minute.
   *[other] Das waren sehr viele Versuche. Bitte warten Sie { $minutes } Minuten.
}
error-changed-meanwhile = Das hat inzwischen jemand anders geändert. Bitte laden Sie die Seite neu und sehen Sie, was jetzt gilt.
error-too-many-entries = Es gibt hier schon { $max } Einträge von Ihnen. Mehr sind nicht möglich. Entfernen Sie bitte zuerst einen alten, oder schreiben Sie der Moderation.
error-too-many-open = { $max ->
    [one] Davon kann nur eines gleichzeitig offen sein. Bitte warten Sie, bis es abgeschlossen ist, oder ziehen Sie es zurück.
   *[other] Davon können höchstens { $max } gleichzeitig offen sein. Bitte warten Sie, bis eines abgeschlossen ist, oder ziehen Sie eines zurück.
}
error-hand-in-closed = Die Moderation hat die Einreichung zu dieser Runde geschlossen. Anfragen können nicht mehr eingereicht und nicht mehr aus der Runde genommen werden.
