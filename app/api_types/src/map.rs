//! The map of Germany with the table that says the same.

use domain::geography::Land;

/// One district on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct DistrictFigure {
    /// Official key.
    pub key: String,
    /// Name with its type where that is needed.
    pub label: String,
    /// Land.
    pub land: Land,
    /// SVG path in the map's units.
    pub path: &'static str,
    /// Point for a mark, in the map's units.
    pub point: (f64, f64),
    /// Listed organisations at home here.
    pub organisations: u64,
    /// Public events from today on.
    pub events: u64,
}

/// The map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapView {
    /// Width and height of the drawing.
    pub size: (f64, f64),
    /// Outlines of the Länder.
    pub lands: Vec<(Land, &'static str)>,
    /// All districts.
    pub districts: Vec<DistrictFigure>,
}

impl MapView {
    /// The districts in which there is anything, most first, then by name.
    pub fn inhabited(&self) -> Vec<&DistrictFigure> {
        let mut rows: Vec<_> = self.districts.iter().filter(|district| district.organisations + district.events > 0).collect();
        rows.sort_by(|a, b| (b.organisations + b.events).cmp(&(a.organisations + a.events)).then_with(|| a.label.cmp(&b.label)));
        rows
    }
}
