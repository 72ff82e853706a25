### Kopf, Fuß und Fehlerseiten.

layout-description = Ansprechbar bringt Einrichtungen und Migrantenorganisationen ins Gespräch: Anfrage stellen, Partner finden, Dialog vereinbaren, Termine abonnieren.
layout-home = Ansprechbar, zur Startseite
layout-skip = Zum Inhalt springen
layout-demo = Demo
layout-demo-words = Alle Organisationen, Personen und Termine auf dieser Seite sind erfunden.

## Navigation

layout-navigation = Hauptnavigation
layout-menu = Menü
layout-menu-close = Schließen
layout-events = Kalender
layout-organisations = Organisationen
layout-offers = Angebote
layout-requests = Anfragen
layout-map = Karte
layout-sign-in = Anmelden
layout-sign-out = Abmelden
layout-dashboard = Übersicht
layout-open-tasks = { $count ->
    [one] Eine Sache wartet auf Sie
   *[other] { $count } Sachen warten auf Sie
}
layout-account = Konto
layout-moderation = Moderation
layout-admin = Betrieb

## Sprache und Ansicht

layout-language = Sprache
layout-theme = Ansicht
layout-theme-auto = Wie mein Gerät
layout-theme-light = Hell
layout-theme-dark = Dunkel

## Fuß

layout-footer = Über diese Website
layout-claim = Wer miteinander spricht, wird ansprechbar.
layout-about = Über Ansprechbar
layout-impact = Wirkung
layout-subscribe = Termine abonnieren
layout-privacy = Datenschutz
layout-imprint = Impressum
layout-accessibility = Barrierefreiheit
layout-report = Etwas melden
layout-source = Quelltext

## Fehlerseiten

layout-error-not-found = Diese Seite gibt es nicht
layout-error-not-found-words = Vielleicht ist die Adresse unvollständig, oder die Seite wurde zurückgezogen. Über die Startseite finden Sie weiter.
layout-error-forbidden = Diese Seite ist nicht für Sie freigegeben
layout-error-forbidden-words = Melden Sie sich mit dem passenden Konto an. Wenn Sie die Seite brauchen, fragen Sie Ihre Moderation.
layout-error-bad-request = Das haben wir nicht verstanden
layout-error-bad-request-words = Die Adresse oder das Formular enthält etwas, das wir nicht lesen können. Gehen Sie zurück und versuchen Sie es noch einmal.
layout-error-too-many = Das waren viele Versuche
layout-error-too-many-words = Bitte warten Sie einige Minuten. Danach geht es weiter.
layout-error-unavailable = Wir sind gleich wieder da
layout-error-unavailable-words = Die Datenbank antwortet gerade nicht. Laden Sie die Seite in einer Minute noch einmal. Gespeichertes bleibt gespeichert.
layout-error-internal = Hier ist uns ein Fehler passiert
layout-error-internal-words = Wir haben ihn aufgezeichnet. Versuchen Sie es noch einmal, oder gehen Sie zur Startseite.
layout-error-home = Zur Startseite
