//! Municipalities and postal codes, and what is shown of them.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use domain::geography::{Coordinates, DistrictKey, Land, Place};

use crate::districts::district;
use crate::fold::fold;
use crate::lands::land_name;
use crate::tables::{Row, list, rows};

/// Digits of a postal code.
pub(crate) const POSTAL_CODE_DIGITS: usize = 5;

/// A municipality that people live in.
#[derive(Debug)]
pub(crate) struct Municipality {
    /// The official eight-digit key; its first five digits are the district.
    pub(crate) ags8: &'static str,
    pub(crate) name: &'static str,
    pub(crate) district: DistrictKey,
    /// The postal code of its centre.
    pub(crate) postal_code: &'static str,
    pub(crate) coordinates: Coordinates,
    /// About, from GeoNames; 0 where unknown, which is so in the smallest.
    pub(crate) population: u32,
    /// Names of quarters and of municipalities that were merged into it, second official names, separated by `|`.
    pub(crate) aliases: &'static str,
    /// Whether the same district has another municipality of this name.
    pub(crate) shares_name_in_district: bool,
    /// Whether exactly one postal code belongs to it.
    pub(crate) has_one_postal_code: bool,
}

/// The part of a postal code that lies in one municipality.
#[derive(Debug)]
pub(crate) struct PostalArea {
    pub(crate) code: &'static str,
    pub(crate) municipality: u32,
    pub(crate) coordinates: Coordinates,
    /// Places of the area other than the one the municipality is named after, separated by `|`.
    pub(crate) localities: &'static str,
}

impl PostalArea {
    pub(crate) fn municipality(&self) -> &'static Municipality {
        &tables().municipalities[self.municipality as usize]
    }
}

/// Both tables, which refer to each other.
#[derive(Debug)]
pub(crate) struct Tables {
    /// In the order of their keys.
    pub(crate) municipalities: Vec<Municipality>,
    /// By code, then district; of each code and district the main municipality first.
    pub(crate) areas: Vec<PostalArea>,
}

/// The tables of municipalities and postal codes, read once.
pub(crate) fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(read_tables)
}

fn read_tables() -> Tables {
    let mut municipalities: Vec<Municipality> = rows(include_str!("../data/municipalities.tsv")).filter_map(read_municipality).collect();
    let mut seen: HashMap<(DistrictKey, String), usize> = HashMap::new();
    for position in 0..municipalities.len() {
        let name = (municipalities[position].district, fold(municipalities[position].name));
        if let Some(other) = seen.insert(name, position) {
            municipalities[other].shares_name_in_district = true;
            municipalities[position].shares_name_in_district = true;
        }
    }

    let positions: HashMap<&str, usize> = municipalities.iter().enumerate().map(|(position, m)| (m.ags8, position)).collect();
    let mut codes_of: HashMap<usize, u32> = HashMap::new();
    let mut areas = Vec::new();
    for mut row in rows(include_str!("../data/postal_codes.tsv")) {
        let code = row.text();
        if let Some(&position) = positions.get(row.text()) {
            *codes_of.entry(position).or_default() += 1;
            areas.push(PostalArea { code, municipality: position as u32, coordinates: row.coordinates(), localities: row.text() });
        }
    }
    for (position, codes) in codes_of {
        municipalities[position].has_one_postal_code = codes == 1;
    }
    Tables { municipalities, areas }
}

/// One municipality; `None` for forests and lakes outside every municipality, which have no postal code because nobody lives there.
fn read_municipality(mut row: Row) -> Option<Municipality> {
    let ags8 = row.text();
    let name = row.text();
    let postal_code = row.text();
    let district = ags8.get(..5)?.parse().ok()?;
    (!postal_code.is_empty()).then(|| Municipality {
        ags8,
        name,
        district,
        postal_code,
        coordinates: row.coordinates(),
        population: row.value(),
        aliases: row.text(),
        shares_name_in_district: false,
        has_one_postal_code: false,
    })
}

/// The municipality with this key.
fn municipality(ags8: &str) -> Option<&'static Municipality> {
    let all = &tables().municipalities;
    all.binary_search_by_key(&ags8, |municipality| municipality.ags8).ok().and_then(|position| all.get(position))
}

/// All municipalities that people live in, in the order of their keys; without the localities in them.
pub fn municipalities() -> impl Iterator<Item = PlaceHit> {
    tables().municipalities.iter().map(|municipality| PlaceHit::of_municipality(municipality, None))
}

/// All areas of a postal code; none for an unknown one.
pub(crate) fn areas_of(code: &str) -> &'static [PostalArea] {
    if code.len() == POSTAL_CODE_DIGITS { areas_with_prefix(code) } else { &[] }
}

/// All areas whose postal code begins with these digits.
pub(crate) fn areas_with_prefix(digits: &str) -> &'static [PostalArea] {
    let areas = tables().areas.as_slice();
    let start = areas.partition_point(|area| area.code < digits);
    let length = areas[start..].partition_point(|area| area.code.starts_with(digits));
    &areas[start..start + length]
}

/// The main area of every district that the areas lie in, in their order.
pub(crate) fn main_areas(areas: &'static [PostalArea]) -> impl Iterator<Item = &'static PostalArea> {
    let mut seen = HashSet::new();
    areas.iter().filter(move |area| seen.insert((area.code, area.municipality().district)))
}

/// What the typed text named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HitKind {
    /// A municipality.
    Municipality,
    /// A postal code.
    PostalCode,
    /// A village or quarter within a municipality, with its own postal code.
    Locality,
}

/// A place that fits a text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceHit {
    /// What the text named.
    pub kind: HitKind,
    /// The name to show: of the municipality, or of the locality in it.
    pub name: &'static str,
    /// Another name by which it was found: a second official name (`Budyšin`), a quarter, a municipality that was merged into it.
    pub also: Option<&'static str>,
    /// The municipality, for example `Sangerhausen`.
    pub municipality: &'static str,
    /// The official eight-digit key of the municipality.
    pub ags8: &'static str,
    /// Five digits: the code that was asked for, the locality's, or the one of the municipality's centre.
    pub postal_code: &'static str,
    /// Further places of the postal code in this municipality (only for [`HitKind::PostalCode`]).
    pub localities: Vec<&'static str>,
    /// The district.
    pub district: DistrictKey,
    /// The NUTS-3 code of the district, 2024.
    pub nuts3: &'static str,
    /// The Land.
    pub land: Land,
    /// Centre of the postal code, the locality or the municipality.
    pub coordinates: Coordinates,
    /// About how many people live in the municipality; 0 where unknown.
    pub population: u32,
    /// Whether the postal code is unknown and this is merely a code with the same beginning.
    pub approximate: bool,
}

impl PlaceHit {
    fn new(kind: HitKind, municipality: &'static Municipality) -> Self {
        PlaceHit {
            kind,
            name: municipality.name,
            also: None,
            municipality: municipality.name,
            ags8: municipality.ags8,
            postal_code: municipality.postal_code,
            localities: Vec::new(),
            district: municipality.district,
            nuts3: district(municipality.district).map_or("", |district| district.nuts3),
            land: municipality.district.land(),
            coordinates: municipality.coordinates,
            population: municipality.population,
            approximate: false,
        }
    }

    /// The municipality itself, found by `also` where that is not its name.
    pub(crate) fn of_municipality(municipality: &'static Municipality, also: Option<&'static str>) -> Self {
        PlaceHit { also, ..PlaceHit::new(HitKind::Municipality, municipality) }
    }

    /// A postal code in a municipality.
    pub(crate) fn of_area(area: &'static PostalArea) -> Self {
        let localities = list(area.localities).collect();
        PlaceHit {
            postal_code: area.code,
            localities,
            coordinates: area.coordinates,
            ..PlaceHit::new(HitKind::PostalCode, area.municipality())
        }
    }

    /// A locality in the area of a postal code.
    pub(crate) fn of_locality(area: &'static PostalArea, name: &'static str) -> Self {
        PlaceHit { name, postal_code: area.code, coordinates: area.coordinates, ..PlaceHit::new(HitKind::Locality, area.municipality()) }
    }

    /// One line that names exactly this place, to show and to send: `06526 Sangerhausen (Landkreis Mansfeld-Südharz)`.
    /// [`resolve`](crate::resolve) reads it back.
    pub fn label(&self) -> String {
        let municipality_needs_code = || municipality(self.ags8).is_some_and(|municipality| municipality.shares_name_in_district);
        let code = match self.kind {
            HitKind::Municipality if !municipality_needs_code() => String::new(),
            _ => format!("{} ", self.postal_code),
        };
        let within = (self.kind == HitKind::Locality).then(|| self.municipality.to_owned());
        let context: Vec<String> = within.into_iter().chain(self.context()).collect();
        if context.is_empty() { format!("{code}{}", self.name) } else { format!("{code}{} ({})", self.name, context.join(", ")) }
    }

    /// Where the municipality lies: its district, or the Land where it is a district of its own; nothing where it is a Land of its own.
    fn context(&self) -> Option<String> {
        let district = district(self.district)?;
        let land = land_name(self.land, false);
        match district.is_city() {
            false => Some(district.title()),
            true if land == self.municipality => None,
            true => Some(land.to_owned()),
        }
    }

    /// The place that is stored: with the postal code where one was named, or where the municipality has only one.
    pub fn place(&self) -> Place {
        let only_code = || municipality(self.ags8).is_some_and(|municipality| municipality.has_one_postal_code);
        let code_counts = self.kind != HitKind::Municipality || only_code();
        Place {
            municipality: self.municipality.to_owned(),
            postal_code: code_counts.then(|| self.postal_code.to_owned()),
            district: self.district,
            coordinates: self.coordinates,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_germany(point: Coordinates) -> bool {
        (47.2..=55.1).contains(&point.lat) && (5.8..=15.1).contains(&point.lon)
    }

    #[test]
    fn municipalities_are_complete_and_in_known_districts() {
        let all_rows = rows(include_str!("../data/municipalities.tsv")).count();
        assert!((10_800..11_100).contains(&all_rows), "{all_rows}");
        let municipalities = &tables().municipalities;
        assert!((10_700..10_850).contains(&municipalities.len()), "{}", municipalities.len());
        assert!(municipalities.is_sorted_by(|a, b| a.ags8 < b.ags8));
        for municipality in municipalities {
            assert!(district(municipality.district).is_some(), "{}", municipality.ags8);
            assert!(in_germany(municipality.coordinates), "{} {:?}", municipality.name, municipality.coordinates);
            assert!(!areas_of(municipality.postal_code).is_empty(), "{}", municipality.name);
        }
        let districts: HashSet<DistrictKey> = municipalities.iter().map(|m| m.district).collect();
        assert_eq!(districts.len(), 400);
    }

    #[test]
    fn there_are_8307_postal_codes_and_135_in_several_districts() {
        let areas = &tables().areas;
        assert_eq!(areas.len(), rows(include_str!("../data/postal_codes.tsv")).count());
        let mut districts_of: HashMap<&str, HashSet<DistrictKey>> = HashMap::new();
        for area in areas {
            assert!(area.code.len() == 5 && area.code.bytes().all(|digit| digit.is_ascii_digit()), "{}", area.code);
            assert!(in_germany(area.coordinates), "{} {:?}", area.code, area.coordinates);
            districts_of.entry(area.code).or_default().insert(area.municipality().district);
        }
        assert_eq!(districts_of.len(), 8_307);
        // The source has 136: it files Lisberg (96170) under the wrong district, which the generator puts right.
        assert_eq!(districts_of.values().filter(|districts| districts.len() > 1).count(), 135);
        let lands = |code: &str| districts_of[code].iter().map(DistrictKey::land).collect::<HashSet<_>>().len();
        for code in ["07919", "12529", "14715", "17337", "19273", "19357", "21039", "22145", "59969", "65391", "69434"] {
            assert_eq!(lands(code), 2, "{code}");
        }
        assert_eq!(districts_of.keys().filter(|code| lands(code) > 1).count(), 11);
    }

    #[test]
    fn place_has_a_postal_code_only_where_it_is_certain() {
        let sangerhausen = areas_of("06526").first().expect("an area");
        assert_eq!(PlaceHit::of_area(sangerhausen).place().postal_code.as_deref(), Some("06526"));
        assert_eq!(PlaceHit::of_municipality(sangerhausen.municipality(), None).place().municipality, "Sangerhausen");
        let dresden = areas_of("01067").first().expect("an area").municipality();
        assert_eq!(PlaceHit::of_municipality(dresden, None).place().postal_code, None);
    }
}
