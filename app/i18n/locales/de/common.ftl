### Wörter, die überall vorkommen, und die Muster für Daten, Zahlen und Seitentitel.

-site-name = Ansprechbar

## Marke und Seitentitel

common-site-name = { -site-name }
common-page-title = { $page } – { -site-name }
common-topic-with-main = { $main }: { $topic }

## Handlungen

common-save = Speichern
common-save-draft = Entwurf speichern
common-send = Absenden
common-cancel = Abbrechen
common-edit = Bearbeiten
common-change = Ändern
common-delete = Löschen
common-remove = Entfernen
common-add = Hinzufügen
common-create = Anlegen
common-back = Zurück
common-continue = Weiter
common-next-page = Nächste Seite
common-previous-page = Vorherige Seite
common-search = Suchen
common-filter = Filtern
common-show = Anzeigen
common-hide = Ausblenden
common-open = Öffnen
common-close = Schließen
common-more = Mehr
common-less = Weniger
common-show-more = Mehr anzeigen
common-show-less = Weniger anzeigen
common-details = Einzelheiten
common-copy = Kopieren
common-copied = Kopiert
common-download = Herunterladen
common-print = Drucken
common-share = Teilen
common-subscribe = Abonnieren
common-confirm = Bestätigen
common-accept = Zusagen
common-decline = Absagen
common-withdraw = Zurückziehen
common-publish = Veröffentlichen
common-report = Melden
common-try-again = Noch einmal versuchen
common-sign-in = Anmelden
common-sign-out = Abmelden
common-register = Registrieren

## Kleine Wörter

common-yes = Ja
common-no = Nein
common-all = Alle
common-none = Keine
common-and = und
common-or = oder
common-from = von
common-to = bis
common-with = mit
common-new = Neu
common-today = Heute
common-tomorrow = Morgen
common-optional = freiwillig
common-required = Pflichtfeld
common-required-note = Felder ohne den Zusatz „freiwillig“ brauchen wir.
common-unknown = unbekannt
common-not-given = keine Angabe
common-please-choose = Bitte wählen

## Orte, Geld, Zugang

common-online = Online
common-hybrid = Vor Ort und online
common-on-site = Vor Ort
common-free = Kostenlos
common-fee = Honorar
common-accessible = Barrierefrei
common-kilometres-away = { $distance } entfernt
common-within = im Umkreis von { $distance }
common-in-place = in { $place }
common-region-all = Deutschland

## Sprachen

common-language = Sprache
common-languages = Sprachen
common-language-switch = Sprache der Seite wählen
common-language-current = Sprache der Seite: { $language }
common-languages-list = Sprachen: { $languages }

## Mengen

common-results-count = { $count ->
    [0] Keine Ergebnisse
    [one] Ein Ergebnis
   *[other] { $count } Ergebnisse
}
common-places-left = { $count ->
    [0] Keine Plätze mehr frei
    [one] Noch ein Platz frei
   *[other] Noch { $count } Plätze frei
}
common-people-count = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
common-days-count = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
common-working-days-count = { $count ->
    [one] ein Werktag
   *[other] { $count } Werktage
}
common-hours-count = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
common-minutes-count = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
common-characters-left = { $count ->
    [one] Noch ein Zeichen
   *[other] Noch { $count } Zeichen
}

## Hilfen zum Bedienen

common-loading = Wird geladen
common-saved = Gespeichert
common-opens-mail = öffnet Ihr Mailprogramm
common-external-link = führt zu einer anderen Website

## Daten und Uhrzeiten

date-time-of-day = { $time } Uhr
date-time-range = { $from }–{ $until } Uhr
date-with-year = { $date } { $year }
date-with-time = { $date }, { $time }
date-range-within-month = { $day }.–{ $last }
date-range = { $first } bis { $last }
date-from = ab { $date }
date-until = bis { $date }
date-created = Angelegt am { $date }
date-updated = Zuletzt geändert am { $date }

## Zahlen mit Einheiten: zwischen Zahl und Einheit steht ein geschütztes Leerzeichen.

number-kilometres = { $distance }{ "\u00A0" }km
number-under-one-kilometre = unter 1{ "\u00A0" }km
number-euros = { $amount }{ "\u00A0" }€
number-percent = { $percent }{ "\u00A0" }%
