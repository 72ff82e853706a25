### The map of Germany and the table that says the same.

map-title = Who you can approach, and where
map-lead = Districts in which organisations are at home or events take place. The map never shows addresses.
map-label = Map of Germany with organisations and events. The table below says the same.
map-label-compact = Map of Germany: { $organisations } and { $events } in { $districts }.
map-hint = Tap or point at a coloured area. On a keyboard, the arrow keys lead to the next one.

map-organisations = { $count ->
    [0] no organisation
    [one] one organisation
   *[other] { $count } organisations
}
map-events = { $count ->
    [0] no event
    [one] one event
   *[other] { $count } events
}
map-districts = { $count ->
    [one] one district
   *[other] { $count } districts
}
map-district = { $district }, { $land }: { $organisations }, { $events }
map-district-land = { $district }: { $organisations }, { $events }

## Legend

map-legend-title = How to read the map
map-legend-supply = Dot: organisations. The larger, the more.
map-legend-demand = Ring: public events. The larger, the more.
map-legend-ground = Area: both together. The stronger, the more.
map-legend-pattern = Striped: eight and more
map-legend-empty = Light area: nobody yet. You can still ask: we then look further away.
map-legend-short-supply = Dot: organisations
map-legend-short-demand = Ring: events

map-sum-organisations = { $count ->
    [one] organisation
   *[other] organisations
}
map-sum-events = { $count ->
    [one] event from today on
   *[other] events from today on
}
map-sum-districts = { $count ->
    [one] district
   *[other] districts
}
map-empty-title = The map is still empty
map-empty-text = As soon as the first organisation is published, it appears here.
map-empty-action = Add your organisation

## Table

map-table-title = The same as a table
map-table-caption = Organisations and events by district, the highest numbers first
map-table-district = District
map-table-land = Land
map-table-organisations = Organisations
map-table-events = Events
map-all-organisations = All organisations
map-all-events = All events
