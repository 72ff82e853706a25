### Die Karte von Deutschland und die Tabelle, die dasselbe sagt.

map-title = Wer wo ansprechbar ist
map-lead = Landkreise und kreisfreie Städte, in denen Organisationen zu Hause sind oder Termine stattfinden. Adressen zeigt die Karte nie.
map-label = Karte von Deutschland mit Organisationen und Terminen. Die Tabelle darunter sagt dasselbe.
map-label-compact = Karte von Deutschland: { $organisations } und { $events } in { $districts }.
map-hint = Tippen oder zeigen Sie auf eine farbige Fläche. Auf der Tastatur führen die Pfeiltasten zur nächsten.

map-organisations = { $count ->
    [0] keine Organisation
    [one] eine Organisation
   *[other] { $count } Organisationen
}
map-events = { $count ->
    [0] kein Termin
    [one] ein Termin
   *[other] { $count } Termine
}
map-districts = { $count ->
    [one] einem Kreis
   *[other] { $count } Kreisen
}
map-district = { $district }, { $land }: { $organisations }, { $events }
map-district-land = { $district }: { $organisations }, { $events }

## Legende

map-legend-title = So lesen Sie die Karte
map-legend-supply = Punkt: Organisationen. Je größer, desto mehr.
map-legend-demand = Ring: öffentliche Termine. Je größer, desto mehr.
map-legend-ground = Fläche: beides zusammen. Je kräftiger, desto mehr.
map-legend-pattern = Gestreift: acht und mehr
map-legend-empty = Helle Fläche: noch niemand. Fragen können Sie trotzdem, wir suchen dann weiter.
map-legend-short-supply = Punkt: Organisationen
map-legend-short-demand = Ring: Termine

map-sum-organisations = { $count ->
    [one] Organisation
   *[other] Organisationen
}
map-sum-events = { $count ->
    [one] Termin ab heute
   *[other] Termine ab heute
}
map-sum-districts = { $count ->
    [one] Kreis
   *[other] Kreise
}
map-empty-title = Noch ist die Karte leer
map-empty-text = Sobald die erste Organisation veröffentlicht ist, steht sie hier.
map-empty-action = Organisation eintragen

## Tabelle

map-table-title = Dasselbe als Tabelle
map-table-caption = Organisationen und Termine je Kreis, die meisten zuerst
map-table-district = Kreis
map-table-land = Bundesland
map-table-organisations = Organisationen
map-table-events = Termine
map-all-organisations = Alle Organisationen
map-all-events = Alle Termine
