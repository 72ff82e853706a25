//! Typeahead: what somebody may mean who is still typing.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::HitKind;
use crate::fold::{fold, fold_without_umlauts, words};
use crate::index::{Key, Part, Target, keys, keys_with_prefix, named_and_lying_in, named_with_qualifiers};
use crate::places::{POSTAL_CODE_DIGITS, PlaceHit, areas_of, areas_with_prefix, main_areas};

/// From how many letters on one typing error is forgiven.
const LETTERS_FOR_TOLERANCE: usize = 4;

/// What fits a text that is being typed, best first, at most `limit`.
///
/// Digits are a postal code or its beginning: one hit per district that the code lies in. A complete code that does not exist gives the
/// codes with the same first four, then three digits, marked [`PlaceHit::approximate`]. Anything else is a name: whole names come first,
/// then beginnings, then later words, the larger municipality always before the smaller. Umlauts, accents and additions such as
/// `Hansestadt` may be there or not. Only where nothing else fits is one typing error forgiven. A code may be followed by a name
/// (`06526 Sanger`), a name by where it lies (`Neustadt Bayern`).
pub fn search(query: &str, limit: usize) -> Vec<PlaceHit> {
    let words = words(query);
    let Some((first, rest)) = words.split_first() else { return Vec::new() };
    if first.bytes().all(|byte| byte.is_ascii_digit()) {
        return by_postal_code(first, rest, limit);
    }
    let text = words.join(" ");
    let mut hits = by_name(keys_with_prefix(&text), &text, limit);
    if hits.is_empty() {
        hits = best(named_with_qualifiers(&words).into_iter().map(|target| (1, target)).collect(), limit);
    }
    if hits.is_empty() && text.len() >= LETTERS_FOR_TOLERANCE {
        let spellings = [text, fold_without_umlauts(query)];
        let near =
            |key: &&Key| key.part == Part::Whole && spellings.iter().any(|text| begins_almost_with(key.text.as_bytes(), text.as_bytes()));
        hits = best(keys().iter().filter(near).map(|key| (1, key.target)).collect(), limit);
    }
    hits
}

fn by_postal_code(digits: &str, name: &[String], limit: usize) -> Vec<PlaceHit> {
    if digits.len() > POSTAL_CODE_DIGITS {
        return Vec::new();
    }
    let areas = areas_with_prefix(digits);
    if areas.is_empty() && digits.len() == POSTAL_CODE_DIGITS {
        return nearest_codes(digits, limit);
    }
    if name.is_empty() {
        return main_areas(areas).take(limit).map(PlaceHit::of_area).collect();
    }
    let text = name.join(" ");
    let fits = |hit: &PlaceHit| fold(hit.name).starts_with(&text);
    let named = areas.iter().flat_map(|area| {
        let whole = PlaceHit::of_area(area);
        let localities: Vec<_> = whole.localities.iter().map(|locality| PlaceHit::of_locality(area, locality)).collect();
        std::iter::once(whole).chain(localities)
    });
    let hits: Vec<PlaceHit> = named.filter(fits).take(limit).collect();
    // A name that does not fit its code: better to show what the code is than nothing.
    if hits.is_empty() { main_areas(areas).take(limit).map(PlaceHit::of_area).collect() } else { hits }
}

/// Codes that begin like an unknown one: with the same four digits, else with the same three; the numerically nearest first.
pub(crate) fn nearest_codes(code: &str, limit: usize) -> Vec<PlaceHit> {
    let number = |digits: &str| digits.parse::<i64>().unwrap_or_default();
    let like = [4, 3].into_iter().map(|digits| areas_with_prefix(code.get(..digits).unwrap_or(code))).find(|areas| !areas.is_empty());
    let mut areas: Vec<_> = main_areas(like.unwrap_or_default()).collect();
    areas.sort_by_key(|area| (number(area.code) - number(code)).abs());
    areas.into_iter().take(limit).map(|area| PlaceHit { approximate: true, ..PlaceHit::of_area(area) }).collect()
}

fn by_name(keys: &'static [Key], text: &str, limit: usize) -> Vec<PlaceHit> {
    let class = |key: &Key| match (key.part, key.target.is_municipality(), key.text.len() == text.len()) {
        (Part::Stem, _, false) => None,
        (Part::Whole | Part::Stem, true, true) => Some(0),
        (Part::Whole | Part::Stem, false, true) => Some(1),
        (Part::Whole, true, false) => Some(2),
        (Part::Rest, true, _) => Some(3),
        (Part::Whole, false, false) => Some(4),
        (Part::Rest, false, _) => Some(5),
    };
    best(keys.iter().filter_map(|key| Some((class(key)?, key.target))).collect(), limit)
}

/// The best targets: by class, then population of the municipality, then its key; every place once.
fn best(mut found: Vec<(u8, Target)>, limit: usize) -> Vec<PlaceHit> {
    let rank = |&(class, target): &(u8, Target)| {
        let municipality = target.municipality();
        (class, Reverse(municipality.population), municipality.ags8)
    };
    // One place may be there under several keys, so a few more than asked for are needed.
    let needed = limit.saturating_mul(4).saturating_add(16);
    if found.len() > needed {
        found.select_nth_unstable_by_key(needed, rank);
        found.truncate(needed);
    }
    found.sort_by_key(rank);
    let mut seen = HashSet::new();
    let hits = found.into_iter().map(|(_, target)| target.hit());
    hits.filter(|hit| seen.insert((hit.ags8, hit.kind, hit.name))).take(limit).collect()
}

/// Whether a key begins with the text but for one letter that is wrong, missing, too many, or swapped with its neighbour.
fn begins_almost_with(key: &[u8], text: &[u8]) -> bool {
    let same = key.iter().zip(text).take_while(|(a, b)| a == b).count();
    let (key, text) = (&key[same..], &text[same..]);
    let (Some(wrong), Some(after)) = (text.first(), text.get(1..)) else { return true };
    let Some(key_after) = key.get(1..) else { return text.len() <= 1 };
    let swapped =
        key_after.first() == Some(wrong) && after.first() == key.first() && key_after.get(1..).unwrap_or_default().starts_with(&text[2..]);
    key_after.starts_with(after) || key_after.starts_with(text) || key.starts_with(after) || swapped
}

/// The hits of a postal code whose municipality or locality the words name, qualifiers included; see `resolve`.
pub(crate) fn named_in_code(code: &str, name: &[String]) -> Vec<PlaceHit> {
    for cut in (1..=name.len()).rev() {
        let targets = named_and_lying_in(&name[..cut], &name[cut..]);
        let own = areas_of(code).iter().flat_map(|area| {
            let in_area = targets.iter().filter(move |target| target.municipality().ags8 == area.municipality().ags8);
            in_area.filter_map(move |target| match *target {
                Target::Locality(..) => Some(target.hit()).filter(|hit| hit.postal_code == area.code),
                _ => Some(PlaceHit::of_area(area)),
            })
        });
        let by_main_code = targets.iter().filter(|target| target.is_municipality() && target.municipality().postal_code == code);
        let mut hits: Vec<PlaceHit> =
            own.chain(by_main_code.map(|target| PlaceHit { kind: HitKind::PostalCode, ..target.hit() })).collect();
        // The municipality of that name before a locality of that name.
        hits.sort_by_key(|hit| hit.kind == HitKind::Locality);
        let mut seen = HashSet::new();
        hits.retain(|hit| seen.insert(hit.ags8));
        if !hits.is_empty() {
            return hits;
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(query: &str) -> Vec<&'static str> {
        search(query, 8).into_iter().map(|hit| hit.name).collect()
    }

    #[test]
    fn umlauts_may_be_written_in_any_way() {
        for query in
            ["Goerlitz", "Gorlitz", "Görlitz", "görlitz", "Stadt Görlitz", "Görl", "Zgorzelec Görlitz".split(' ').next_back().unwrap_or("")]
        {
            let hits = search(query, 8);
            let first = hits.first().unwrap_or_else(|| panic!("nothing for {query}"));
            assert_eq!((first.name, first.ags8, first.nuts3), ("Görlitz", "14626110", "DED2D"), "{query}");
        }
    }

    #[test]
    fn sorbian_names_find_their_town() {
        for query in ["Bautzen", "Budyšin", "Budysin", "budyš"] {
            let hits = search(query, 8);
            assert_eq!(hits.first().map(|hit| hit.name), Some("Bautzen"), "{query}");
        }
        assert_eq!(search("Budyšin", 1)[0].also, Some("Budyšin"));
        assert_eq!(names("Chóśebuz").first(), Some(&"Cottbus"));
    }

    #[test]
    fn postal_code_gives_one_hit_per_district() {
        let dessau = search("06844", 8);
        assert_eq!(dessau.len(), 1);
        assert_eq!(
            (dessau[0].name, dessau[0].ags8, dessau[0].nuts3, dessau[0].land.code()),
            ("Dessau-Roßlau", "15001000", "DEE01", "DE-ST")
        );
        assert_eq!(dessau[0].localities, ["Dessau"]);
        let border = search("65391", 8);
        assert_eq!(border.iter().map(|hit| hit.land.code()).collect::<Vec<_>>(), ["DE-HE", "DE-RP"]);
        assert!(search("0684", 20).iter().all(|hit| hit.postal_code.starts_with("0684")));
        assert_eq!(search("15848", 8)[1].name, "Beeskow");
    }

    #[test]
    fn samples_are_as_verified() {
        let samples = [
            ("06844", "15001000", "DEE01", 51.8441, 12.2475),
            ("10115", "11000000", "DE300", 52.5323, 13.3846),
            ("02826", "14626110", "DED2D", 51.1503, 14.9829),
            ("99817", "16063105", "DEG0R", 50.9807, 10.3152),
        ];
        for (code, ags8, nuts3, lat, lon) in samples {
            let hit = search(code, 1).pop().expect("a hit");
            assert_eq!((hit.postal_code, hit.ags8, hit.nuts3, hit.coordinates.lat, hit.coordinates.lon), (code, ags8, nuts3, lat, lon));
            assert!(!hit.approximate);
        }
    }

    #[test]
    fn unknown_code_gives_marked_neighbours() {
        let hits = search("33333", 3);
        assert!(!hits.is_empty() && hits.iter().all(|hit| hit.approximate && hit.postal_code.starts_with("333")), "{hits:?}");
        assert!(search("00000", 3).is_empty());
        assert!(search("123456", 3).is_empty());
    }

    #[test]
    fn whole_names_come_first_then_the_larger() {
        assert_eq!(names("Halle").first(), Some(&"Halle (Saale)"));
        assert_eq!(names("Frankfurt")[..2], ["Frankfurt am Main", "Frankfurt (Oder)"]);
        assert_eq!(names("Berl").first(), Some(&"Berlin"));
        assert_eq!(names("Mün").first(), Some(&"München"));
        assert_eq!(names("Munich").first(), Some(&"München"));
        assert_eq!(names("Sangerhausen").first(), Some(&"Sangerhausen"));
        assert_eq!(names("Hansestadt Stendal").first(), Some(&"Stendal"));
        assert_eq!(names("Neustadt Aisch").first(), Some(&"Neustadt a.d. Aisch"));
    }

    #[test]
    fn one_typing_error_is_forgiven_where_nothing_else_fits() {
        for query in ["Sangerhasuen", "Sangrhausen", "Sangerhhausen", "Sangerhaosen", "Xangerhausen"] {
            assert_eq!(names(query).first(), Some(&"Sangerhausen"), "{query}");
        }
        assert!(names("Sxngerhxusen").is_empty());
    }

    #[test]
    fn villages_and_merged_municipalities_are_found() {
        let wippra = search("Wippra", 3);
        assert_eq!((wippra[0].name, wippra[0].municipality, wippra[0].kind), ("Wippra", "Sangerhausen", HitKind::Locality));
        for (query, municipality) in
            [("Beerfelden", "Oberzent"), ("Warnemünde", "Rostock"), ("Roßlau", "Dessau-Roßlau"), ("Leussow", "Göhlen")]
        {
            assert_eq!(search(query, 1)[0].municipality, municipality, "{query}");
        }
        assert_eq!(search("Berlin-Neukölln", 3)[0].also, Some("Neukölln"));
    }

    #[test]
    fn code_and_name_together_narrow_down() {
        assert_eq!(names("06526 Sang"), ["Sangerhausen"]);
        assert_eq!(search("06526 Wipp", 5)[0].kind, HitKind::Locality);
        assert_eq!(names("06526 Berlin"), ["Sangerhausen"]);
    }

    #[test]
    fn labels_find_their_place_again() {
        let hit = search("Sangerhausen", 1).pop().expect("a hit");
        assert_eq!(hit.label(), "Sangerhausen (Landkreis Mansfeld-Südharz)");
        assert_eq!(search(&hit.label(), 5), vec![hit]);
    }

    #[test]
    fn limit_holds_and_every_place_is_there_once() {
        assert!(search("s", 7).len() <= 7);
        assert!(search("s", 0).is_empty());
        let hits = search("Neu", 50);
        let distinct: HashSet<_> = hits.iter().map(|hit| (hit.ags8, hit.name, hit.kind)).collect();
        assert_eq!(hits.len(), distinct.len());
    }

    proptest! {
        #[test]
        fn search_never_panics(query in "\\PC{0,40}", limit in 0_usize..20) {
            prop_assert!(search(&query, limit).len() <= limit);
        }

        #[test]
        fn search_never_panics_on_what_people_type(query in "[0-9]{0,6}[ ,(]{0,2}[a-zäöüßš ./()-]{0,20}") {
            prop_assert!(search(&query, 8).len() <= 8);
        }
    }
}
