### Ein Abonnement des Kalenders zusammenstellen, und der eigene Kalender im Konto.

calendar-title = Termine abonnieren
calendar-lead = Sie wählen, was Sie interessiert. Ihr Kalender holt diese Termine von selbst und bleibt aktuell. Ohne Konto, ohne Mailadresse.
calendar-choose = Was soll in Ihren Kalender?
calendar-result = Ihr Abonnement
calendar-you-get = Sie bekommen:
calendar-count = { $count ->
    [0] Zurzeit ist kein Termin dabei. Kommt einer dazu, steht er in Ihrem Kalender.
    [one] Zurzeit ist ein Termin dabei, abgesagte mitgezählt. Neue kommen von selbst dazu.
   *[other] Zurzeit sind { $count } Termine dabei, abgesagte mitgezählt. Neue kommen von selbst dazu.
}
calendar-bad-title = Noch kein Abonnement
calendar-bad-text = Ein Filter ist nicht lesbar. Oben steht, welcher. Ändern Sie ihn, oder beginnen Sie neu.
calendar-start-again = Neu beginnen
calendar-programs = Welches Programm benutzen Sie?
calendar-programs-text = Sie abonnieren einmal. Danach müssen Sie nichts mehr tun.

## Die Programme: Name, ein Satz, ein Knopf

calendar-apple = iPhone, iPad und Mac
calendar-apple-text = Ihr Gerät fragt nach. Wählen Sie „Abonnieren“, fertig.
calendar-apple-button = In Apple Kalender abonnieren
calendar-google = Google Kalender
calendar-google-text = Google fragt nach. Wählen Sie „Hinzufügen“. Auf dem Handy erscheinen die Termine nach einigen Stunden.
calendar-google-button = In Google Kalender abonnieren
calendar-outlook-web = Outlook im Web
calendar-outlook-web-text = Outlook öffnet sich. Geben Sie dem Kalender einen Namen und wählen Sie „Importieren“.
calendar-outlook-web-button = In Outlook abonnieren
calendar-outlook-desktop = Outlook auf dem Rechner
calendar-outlook-desktop-text = Wählen Sie „Kalender hinzufügen“, dann „Aus dem Internet“, und fügen Sie die Adresse ein.
calendar-thunderbird = Thunderbird
calendar-thunderbird-text = Wählen Sie „Neuer Kalender“, dann „Im Netzwerk“, und fügen Sie die Adresse ein.
calendar-nextcloud = Nextcloud
calendar-nextcloud-text = Wählen Sie „Neuer Kalender“, dann „Neues Abonnement von Link“, und fügen Sie die Adresse ein.
calendar-android = Android ohne Google
calendar-android-text = Installieren Sie die freie App ICSx⁵. Tippen Sie danach hier auf den Knopf, oder scannen Sie den Code unten.
calendar-android-button = In ICSx⁵ abonnieren

## Adresse, Code und weitere Wege

calendar-address-title = Für alle anderen Programme
calendar-address = Adresse des Abonnements
calendar-address-help = Kopieren Sie die Adresse, und fügen Sie sie in Ihrem Programm ein.
calendar-copy = Adresse kopieren
calendar-copied = Kopiert
calendar-qr-alt = QR-Code mit der Adresse des Abonnements
calendar-qr-text = Lesen Sie diese Seite am Rechner? Halten Sie die Kamera Ihres Handys auf den Code, dann abonnieren Sie dort.
calendar-preview = Die nächsten Termine
calendar-preview-empty = Noch nichts zu sehen
calendar-preview-empty-text = Zu dieser Auswahl gibt es gerade keinen Termin. Sie können sie trotzdem abonnieren, oder Sie nehmen einen Filter weg.
calendar-all-events = Alle diese Termine ansehen
calendar-stop = Nicht mehr? Löschen Sie den Kalender in Ihrem Programm. Wir wissen nicht, wer abonniert.

## Der eigene Kalender im Konto

calendar-private-title = Ihr eigener Kalender
calendar-private-text = Alle Ihre Dialoge und Termine in Ihrem Kalenderprogramm, auch die noch offenen. Ändert sich etwas, zieht Ihr Kalender nach.
calendar-private-secret = Die Adresse ist geheim. Wer sie kennt, liest Ihre Termine. Geben Sie sie nur in Ihr eigenes Kalenderprogramm ein.
calendar-private-address = Ihre geheime Adresse
calendar-private-open = Im Kalenderprogramm öffnen
calendar-private-on = Eigenen Kalender einschalten
calendar-private-on-text = Er ist noch nicht eingeschaltet. Danach bekommen Sie eine geheime Adresse, die Sie in Ihr Kalenderprogramm eingeben.
calendar-private-renew = Neue Adresse holen
calendar-private-off = Ausschalten
calendar-private-change-text = Kennt jemand die Adresse, der sie nicht kennen soll? Holen Sie eine neue. Die alte gilt dann sofort nicht mehr, und Sie abonnieren noch einmal.
