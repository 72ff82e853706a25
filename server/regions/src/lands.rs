//! Names and figures of the sixteen Länder.

use std::sync::OnceLock;

use domain::geography::Land;

use crate::tables::rows;

struct LandRow {
    land: Land,
    name: &'static str,
    name_english: &'static str,
    migration_share: f64,
}

fn table() -> &'static [LandRow] {
    static TABLE: OnceLock<Vec<LandRow>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let read = rows(include_str!("../data/lands.tsv")).filter_map(|mut row| {
            let land = Land::from_code(row.text())?;
            let (_ags, _nuts1) = (row.text(), row.text());
            Some(LandRow { land, name: row.text(), name_english: row.text(), migration_share: row.value() })
        });
        read.collect()
    })
}

fn row(land: Land) -> Option<&'static LandRow> {
    table().iter().find(|row| row.land == land)
}

/// The name of a Land, in English (`Saxony-Anhalt`) or German (`Sachsen-Anhalt`).
pub fn land_name(land: Land, english: bool) -> &'static str {
    row(land).map_or(land.code(), |row| if english { row.name_english } else { row.name })
}

/// The share of people with a migration background in the wider sense, in percent of all people in private households.
///
/// Destatis, Mikrozensus 2023 (first results, 2 April 2024), own calculation. For widening a search and for statistics only: nobody is
/// ever scored with it.
pub fn migration_share_percent(land: Land) -> f64 {
    row(land).map_or(0.0, |row| row.migration_share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_land_has_names_and_a_share_that_agrees_with_the_domain() {
        assert_eq!(table().len(), 16);
        for land in Land::ALL {
            assert!(row(land).is_some(), "{land:?}");
            assert_eq!(migration_share_percent(land) < 15.0, land.has_few_voices(), "{land:?}");
        }
        assert_eq!(land_name(Land::Sachsen, true), "Saxony");
        assert_eq!(land_name(Land::Thueringen, false), "Thüringen");
        for mut row in rows(include_str!("../data/lands.tsv")) {
            let (iso, ags) = (row.text(), row.text());
            assert_eq!(Land::from_code(iso), Land::from_ags_prefix(ags), "{iso}");
        }
    }
}
