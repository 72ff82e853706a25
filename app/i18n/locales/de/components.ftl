### Words of the component library.

## Formulare

components-optional = freiwillig
components-length-hint = Höchstens { $count } Zeichen
components-chosen = { $count } gewählt
components-whole-topic = Alles zu „{ $topic }“
components-error-summary = { $count ->
    [one] Eine Angabe braucht noch Ihren Blick
   *[other] { $count } Angaben brauchen noch Ihren Blick
}

## Filter

components-filter-apply = Filter anwenden
components-filter-more = Weitere Filter
components-filter-active = Gesetzte Filter
components-filter-remove = Filter „{ $filter }“ entfernen
components-filter-reset = Alle entfernen

## Wege

components-breadcrumb = Sie sind hier
components-pager = Seiten
components-pager-back = Zurück
components-pager-forward = Weiter
components-pager-here = Seite { $page } von { $pages }
