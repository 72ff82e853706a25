//! The 400 districts (Landkreise, kreisfreie Städte and their kin).

use std::collections::HashSet;
use std::sync::OnceLock;

use domain::geography::{Coordinates, DistrictKey, Region};

use crate::tables::rows;

/// A district of Germany, with the codes of 2024.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// The official five-digit key.
    pub key: DistrictKey,
    /// The short name, for example `Kiel` or `Osnabrück`; not unique, see [`District::label`].
    pub name: &'static str,
    /// The official name, for example `Kiel, Landeshauptstadt`.
    pub name_full: &'static str,
    /// What it is, in German: `Landkreis`, `Kreis`, `Kreisfreie Stadt`, `Stadtkreis`, `Regionalverband`, `Kommunalverband besonderer Art`.
    pub kind: &'static str,
    /// The NUTS-3 code of 2024, unique.
    pub nuts3: &'static str,
    /// People at the end of 2018: good for sorting, not for statements.
    pub population: u32,
    /// A point inside the district, not its seat.
    pub coordinates: Coordinates,
}

impl District {
    /// Whether the district is one city (kreisfreie Stadt or Stadtkreis).
    pub fn is_city(&self) -> bool {
        matches!(self.kind, "Kreisfreie Stadt" | "Stadtkreis")
    }

    /// The name, with the kind behind it where two districts share the name: `Osnabrück (Landkreis)`, but `Görlitz`.
    pub fn label(&self) -> String {
        if shared_names().contains(self.name) { format!("{} ({})", self.name, self.kind) } else { self.name.to_owned() }
    }

    /// The name as one says it: `Landkreis Görlitz`, `Kreis Gütersloh`, but `Wartburgkreis`, `Region Hannover` and `Kiel`.
    pub fn title(&self) -> String {
        let says_it_already = ["kreis", "region", "verband"].iter().any(|word| self.name.to_lowercase().contains(word))
            || self.name.ends_with(" Kreis")
            || self.name.starts_with("Kreis ");
        if self.is_city() || says_it_already { self.name.to_owned() } else { format!("{} {}", self.kind, self.name) }
    }
}

/// The names that two districts share.
fn shared_names() -> &'static HashSet<&'static str> {
    static SHARED: OnceLock<HashSet<&'static str>> = OnceLock::new();
    SHARED.get_or_init(|| {
        let mut seen = HashSet::new();
        districts().iter().map(|district| district.name).filter(|name| !seen.insert(*name)).collect()
    })
}

/// All 400 districts in the order of their keys.
pub fn districts() -> &'static [District] {
    static TABLE: OnceLock<Vec<District>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let read = rows(include_str!("../data/districts.tsv")).filter_map(|mut row| {
            let key = row.text().parse().ok()?;
            let (nuts3, kind, name, name_full) = (row.text(), row.text(), row.text(), row.text());
            Some(District { key, nuts3, kind, name, name_full, population: row.value(), coordinates: row.coordinates() })
        });
        read.collect()
    })
}

/// The district with this key, or `None` where no such district exists (any more).
pub fn district(key: DistrictKey) -> Option<&'static District> {
    let all = districts();
    all.binary_search_by_key(&key, |district| district.key).ok().and_then(|position| all.get(position))
}

/// Whether the region exists: Germany and the Länder always do, a district key only if it is one of the 400.
pub fn is_known(region: Region) -> bool {
    match region {
        Region::Germany | Region::Land(_) => true,
        Region::District(key) => district(key).is_some(),
    }
}

/// The `count` other districts whose points are nearest, nearest first; none for an unknown key.
pub fn nearest_districts(key: DistrictKey, count: usize) -> Vec<&'static District> {
    let Some(here) = district(key) else { return Vec::new() };
    let mut others: Vec<(f64, &'static District)> =
        districts().iter().filter(|other| other.key != key).map(|other| (here.coordinates.distance_km(other.coordinates), other)).collect();
    others.sort_by(|a, b| a.0.total_cmp(&b.0));
    others.into_iter().take(count).map(|(_, district)| district).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(key: &str) -> &'static District {
        key.parse().ok().and_then(district).expect("a district")
    }

    #[test]
    fn there_are_400_districts_in_order_with_unique_codes_in_16_lands() {
        let all = districts();
        assert_eq!(all.len(), 400);
        assert!(all.is_sorted_by(|a, b| a.key < b.key));
        assert_eq!(all.iter().map(|d| d.nuts3).collect::<HashSet<_>>().len(), 400);
        assert_eq!(all.iter().map(|d| d.key.land()).collect::<HashSet<_>>().len(), 16);
        assert_eq!(all.iter().map(|d| d.population).sum::<u32>(), 83_019_213);
        assert!(all.iter().all(|d| d.nuts3.len() == 5 && d.nuts3.starts_with("DE") && !d.name.is_empty() && !d.kind.is_empty()));
    }

    #[test]
    fn codes_are_those_of_2024() {
        for (key, nuts3) in
            [("16063", "DEG0R"), ("16054", "DEG0S"), ("03159", "DE91C"), ("15001", "DEE01"), ("11000", "DE300"), ("14626", "DED2D")]
        {
            assert_eq!(known(key).nuts3, nuts3);
        }
        assert_eq!(known("16063").population, 165_395);
        for gone in ["16056", "03152", "03156", "15999"] {
            assert!(!is_known(Region::District(gone.parse().expect("a key"))), "{gone}");
        }
        assert!(is_known(Region::Germany));
    }

    #[test]
    fn label_names_the_kind_where_a_name_exists_twice() {
        assert_eq!(known("03459").label(), "Osnabrück (Landkreis)");
        assert_eq!(known("03404").label(), "Osnabrück (Kreisfreie Stadt)");
        assert_eq!(known("14626").label(), "Görlitz");
        let labels: HashSet<String> = districts().iter().map(District::label).collect();
        assert_eq!(labels.len(), 400);
    }

    #[test]
    fn title_says_what_it_is_once() {
        assert_eq!(known("14626").title(), "Landkreis Görlitz");
        assert_eq!(known("16063").title(), "Wartburgkreis");
        assert_eq!(known("05754").title(), "Kreis Gütersloh");
        assert_eq!(known("03241").title(), "Region Hannover");
        assert_eq!(known("05334").title(), "StädteRegion Aachen");
        assert_eq!(known("10041").title(), "Regionalverband Saarbrücken");
        assert_eq!(known("05962").title(), "Märkischer Kreis");
        assert_eq!(known("01002").title(), "Kiel");
    }

    #[test]
    fn nearest_districts_are_the_neighbours() {
        let near: Vec<&str> = nearest_districts(known("14626").key, 3).iter().map(|d| d.name).collect();
        assert!(near.contains(&"Bautzen"), "{near:?}");
        assert!(nearest_districts("15999".parse().expect("a key"), 3).is_empty());
        assert_eq!(nearest_districts(known("15001").key, 1000).len(), 399);
    }
}
