### Registrieren, anmelden, Konto.

## Anmelden

accounts-sign-in-title = Anmelden
accounts-sign-in-no-account = Noch kein Konto?
accounts-sign-in-to-sign-up = Registrieren
accounts-sign-in-forgot = Passwort vergessen?
accounts-sign-in-note = Auf eine Anfrage antworten Sie ohne Konto: Öffnen Sie einfach den Link in der Mail.

## Registrieren

accounts-sign-up-title = Registrieren
accounts-sign-up-lead = Für wen möchten Sie sprechen? Danach schicken wir Ihnen eine Mail, mit der Sie Ihre Adresse bestätigen.
accounts-purpose-label = Ich spreche für
accounts-purpose-institution = eine Institution
accounts-purpose-institution-help = Schule, Amt, Klinik, Museum, Betrieb: Sie suchen Menschen für ein Gespräch.
accounts-purpose-organisation = eine Organisation
accounts-purpose-organisation-help = Verein, Initiative, Netzwerk: Sie laden ein und antworten auf Anfragen.
accounts-name-label = Ihr Name
accounts-name-help = Ein Vorname oder ein Alias ist möglich.
accounts-email-help = Damit melden Sie sich an. Wir zeigen sie niemandem.
accounts-terms-label = Ich habe gelesen, welche Daten Ansprechbar von mir speichert.
accounts-terms-link = Datenschutz lesen
accounts-sign-up-action = Registrieren
accounts-sign-up-have-account = Schon registriert?

accounts-sent-title = Sehen Sie in Ihr Postfach
accounts-sent-text = Wir haben Ihnen eine Mail an { $email } geschickt. Öffnen Sie den Link darin, dann ist Ihr Konto fertig.
accounts-sent-expires = { $count ->
    [one] Der Link gilt eine Stunde.
   *[other] Der Link gilt { $count } Stunden.
}
accounts-sent-missing = Nichts angekommen? Sehen Sie im Spam nach. Oder registrieren Sie sich noch einmal, dann schicken wir eine neue Mail.
accounts-sent-again = Noch einmal registrieren

## Adresse bestätigen

accounts-confirm-title = Adresse bestätigen
accounts-confirm-text = Gehört { $email } Ihnen? Dann geben Sie bitte das Passwort ein, das Sie eben gewählt haben. Danach ist Ihr Konto fertig, und Sie sind angemeldet.
accounts-confirm-password-help = So kann niemand mit Ihrer Adresse ein fremdes Konto öffnen. Haben Sie sich gar nicht registriert? Dann schließen Sie die Seite einfach.
accounts-confirm-action = Ja, Adresse bestätigen

accounts-link-done-title = Schon erledigt
accounts-link-done-text = Ihre Adresse ist bereits bestätigt. Sie können sich anmelden.
accounts-link-expired-title = Dieser Link ist abgelaufen
accounts-link-expired-text = Registrieren Sie sich noch einmal mit derselben Adresse. Dann schicken wir Ihnen einen neuen Link.
accounts-link-unknown-title = Diesen Link kennen wir nicht
accounts-link-unknown-text = Vielleicht fehlt am Ende ein Stück, oder er wurde schon benutzt. Kopieren Sie ihn ganz aus der Mail, oder lassen Sie sich einen neuen schicken.
accounts-link-new-password = Neues Passwort anfordern

## Passwort vergessen

accounts-forgot-title = Passwort vergessen
accounts-forgot-lead = Nennen Sie Ihre Adresse. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort setzen.
accounts-forgot-action = Link schicken
accounts-forgot-back = Zurück zum Anmelden
accounts-forgot-sent-title = Sehen Sie in Ihr Postfach
accounts-forgot-sent-text = Wenn es zu dieser Adresse ein Konto gibt, ist jetzt eine Mail unterwegs.
accounts-forgot-sent-expires = { $count ->
    [one] Der Link darin gilt eine Minute und nur einmal.
   *[other] Der Link darin gilt { $count } Minuten und nur einmal.
}
accounts-reset-title = Neues Passwort setzen
accounts-reset-lead = Danach sind Sie hier angemeldet und überall sonst abgemeldet.
accounts-reset-action = Passwort setzen

## Konto

accounts-title = Ihr Konto
accounts-lead = Sie sind angemeldet als { $email }. Diese Adresse sehen nur Sie.
accounts-name-title = Ihr Name
accounts-name-note = So sprechen wir Sie an. Ein Vorname oder ein Alias ist möglich.
accounts-name-save = Namen speichern
accounts-memberships-title = Für wen Sie sprechen
accounts-memberships-none = Noch sprechen Sie für niemanden. Tragen Sie Ihre Institution oder Organisation ein, dann geht es los.
accounts-membership-organisation = Organisation
accounts-membership-institution = Institution
accounts-membership-published = Veröffentlicht
accounts-membership-not-published = Nicht veröffentlicht
accounts-add-institution = Institution eintragen
accounts-add-organisation = Organisation eintragen
accounts-password-title = Passwort ändern
accounts-password-note = Danach sind Sie auf allen anderen Geräten abgemeldet.
accounts-password-old-label = Ihr jetziges Passwort
accounts-password-save = Passwort ändern
accounts-sessions-title = Wo Sie angemeldet sind
accounts-sessions-note = Kennen Sie ein Gerät nicht? Dann melden Sie es ab und ändern Sie Ihr Passwort.
accounts-session-browser = Gerät
accounts-session-last-seen = Zuletzt benutzt
accounts-session-action = Abmelden
accounts-session-current = Dieses Gerät
accounts-session-end = { $browser } abmelden
accounts-session-unknown = Unbekanntes Gerät
accounts-sign-out-everywhere = Überall abmelden
accounts-sign-out = Abmelden
