### Öffentliche Zahlen.

impact-title = Was Ansprechbar bewirkt
impact-lead = Zahlen für alle. Kleine Zahlen verbergen wir, damit sich niemand erkennen lässt.
impact-figures-title = Auf einen Blick
impact-few = weniger als 5
impact-organisations = veröffentlichte Organisationen
impact-institutions = veröffentlichte Institutionen
impact-dialogues-agreed = vereinbarte Dialoge
impact-dialogues-held = geführte Dialoge
impact-events = öffentliche Termine ab heute
impact-line = { $count ->
    [one] Ein Dialog ist geführt
   *[other] { $count } Dialoge sind geführt
}
impact-line-title = Für jeden geführten Dialog ein Zeichen

impact-lands-title = Die sechzehn Länder
impact-lands-lead = Wo sind schon Stimmen da, und wo fehlen sie noch?
impact-lands-caption = Organisationen, Anfragen und Dialoge je Bundesland
impact-land = Bundesland
impact-land-organisations = Organisationen
impact-land-requests = Anfragen
impact-land-dialogues = Dialoge
impact-land-share = Menschen mit Migrations{ "\u00AD" }hintergrund
impact-land-wider = Suche reicht weiter
impact-percent = { $percent }{ "\u00A0" }%

impact-method-title = Wie diese Zahlen entstehen
impact-method-few = Steht bei einer Zahl „weniger als 5“, sind es eine bis vier. Eine 0 ist eine 0.
impact-method-count = Gezählt werden veröffentlichte Organisationen und Institutionen, veröffentlichte Anfragen und Vereinbarungen, die beide Seiten bestätigt haben. Gezählt wird, wo sie stattfinden oder zu Hause sind.
impact-method-source = Der Anteil der Menschen mit Migrationshintergrund stammt aus dem Mikrozensus 2023 des Statistischen Bundesamts, Erstergebnisse, Stand 2. April 2024. Die Prozentwerte haben wir selbst berechnet.
impact-method-why = Wir zeigen ihn, damit sichtbar wird, wo es wenige Stimmen gibt. Er bewertet niemanden: keinen Menschen, keine Organisation, keine Anfrage.
impact-method-wider = In Ländern mit weniger als 15{ "\u00A0" }% suchen wir von Anfang an auch im ganzen Land und bei den Nachbarn. Das steht dann bei jedem Vorschlag dabei.
impact-method-more = Wie Vorschläge entstehen
impact-empty-title = Noch gibt es nichts zu zählen
impact-empty-text = Stellen Sie die erste Anfrage. Dann beginnt diese Seite zu erzählen.
impact-empty-action = Anfrage stellen
