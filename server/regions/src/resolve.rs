//! From a sent text to one place, or to the question which one is meant.

use domain::geography::Place;

use crate::fold::words;
use crate::index::{Target, named_and_lying_in, named_with_qualifiers};
use crate::places::{POSTAL_CODE_DIGITS, PlaceHit, PostalArea, areas_of, main_areas};
use crate::search::{named_in_code, nearest_codes};

/// How many places a question offers at most.
pub const MAX_SUGGESTIONS: usize = 20;

/// How many times as many people the largest place of a name must have for the bare name to mean it.
const FAR_BIGGER: u32 = 5;

/// What a text means.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolution {
    /// Exactly this place.
    Found(Place),
    /// One of these, at most [`MAX_SUGGESTIONS`], the largest first: ask, and send the label of the chosen one.
    Ambiguous(Vec<PlaceHit>),
    /// A postal code that does not exist (or is too new), with the known codes nearest to it, marked approximate; possibly none.
    UnknownPostalCode(Vec<PlaceHit>),
    /// Nothing we know.
    Unknown,
}

/// Reads a place as forms and links carry it: `06526`, `Sangerhausen`, `06526 Sangerhausen`, a name with its district or Land, or any
/// [`PlaceHit::label`].
///
/// A bare name that several places have means the largest only if it has at least five times as many people as the next. A postal code
/// in several districts needs the name of the municipality, the district or the Land behind it. A code and a name that do not belong
/// together are ambiguous. Spelling is as free as in [`search`](crate::search()), but nothing is completed and no typing error forgiven.
pub fn resolve(text: &str) -> Resolution {
    let words = words(text);
    let Some((first, rest)) = words.split_first() else { return Resolution::Unknown };
    let is_code = first.bytes().all(|byte| byte.is_ascii_digit());
    if is_code && first.len() != POSTAL_CODE_DIGITS {
        return Resolution::Unknown;
    }
    // What the typeahead offered stands for itself, however many places share its words.
    let offered = if is_code { all_of_code(first, rest) } else { all_named(&words) };
    if let Some(chosen) = offered.into_iter().find(|hit| hit.label() == text.trim()) {
        return Resolution::Found(chosen.place());
    }
    if is_code { resolve_code(first, rest) } else { resolve_targets(named_with_qualifiers(&words)) }
}

/// Everything that a label beginning with this code may stand for; nothing where no name follows.
fn all_of_code(code: &str, name: &[String]) -> Vec<PlaceHit> {
    let with_this_code = all_named(name).into_iter().filter(|hit| hit.postal_code == code);
    let areas = if name.is_empty() { &[] } else { areas_of(code) };
    areas.iter().map(PlaceHit::of_area).chain(with_this_code).collect()
}

/// Everything that the first words name, however many of them.
fn all_named(words: &[String]) -> Vec<PlaceHit> {
    let targets = (1..=words.len()).flat_map(|cut| named_and_lying_in(&words[..cut], &words[cut..]));
    targets.map(Target::hit).collect()
}

fn resolve_code(code: &str, name: &[String]) -> Resolution {
    let areas = areas_of(code);
    if areas.is_empty() {
        return Resolution::UnknownPostalCode(nearest_codes(code, MAX_SUGGESTIONS));
    }
    let of_code: Vec<PlaceHit> = main_areas(areas).map(PlaceHit::of_area).collect();
    if name.is_empty() {
        return one_of(of_code);
    }
    let named = named_in_code(code, name);
    if !named.is_empty() {
        return one_of(named);
    }
    let position = |area: &PostalArea| Target::Municipality(area.municipality);
    let lying_there: Vec<PlaceHit> = main_areas(areas).filter(|area| position(area).lies_in(name)).map(PlaceHit::of_area).collect();
    if lying_there.is_empty() { Resolution::Ambiguous(of_code) } else { one_of(lying_there) }
}

fn one_of(mut hits: Vec<PlaceHit>) -> Resolution {
    match hits.as_slice() {
        [] => Resolution::Unknown,
        [only] => Resolution::Found(only.place()),
        _ => {
            hits.truncate(MAX_SUGGESTIONS);
            Resolution::Ambiguous(hits)
        }
    }
}

fn resolve_targets(targets: Vec<Target>) -> Resolution {
    // A municipality goes before villages and quarters of the same name.
    let has_municipality = targets.iter().any(|target| target.is_municipality());
    let mut hits: Vec<PlaceHit> =
        targets.into_iter().filter(|target| !has_municipality || target.is_municipality()).map(Target::hit).collect();
    hits.sort_by(|a, b| (b.population, a.ags8, a.postal_code).cmp(&(a.population, b.ags8, b.postal_code)));
    // Several quarters or codes of one municipality are one place to ask about.
    hits.dedup_by(|later, earlier| later.ags8 == earlier.ags8);
    match hits.as_slice() {
        [largest, next, ..]
            if has_municipality && largest.population > 0 && largest.population >= next.population.saturating_mul(FAR_BIGGER) =>
        {
            Resolution::Found(largest.place())
        }
        _ => one_of(hits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::tables;
    use crate::tables::list;
    use crate::{HitKind, search};
    use proptest::prelude::*;

    fn found(text: &str) -> Place {
        match resolve(text) {
            Resolution::Found(place) => place,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn choices(text: &str) -> Vec<PlaceHit> {
        match resolve(text) {
            Resolution::Ambiguous(hits) => hits,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn a_place_is_found_in_every_way_to_write_it() {
        let texts = [
            "06526",
            "Sangerhausen",
            "06526 Sangerhausen",
            "Sangerhausen (Landkreis Mansfeld-Südharz)",
            " sangerhausen ",
            "Sangerhausen, Sachsen-Anhalt",
        ];
        for text in texts {
            let place = found(text);
            assert_eq!((place.municipality.as_str(), place.district.as_str()), ("Sangerhausen", "15087"), "{text}");
        }
        assert_eq!(found("06526").postal_code.as_deref(), Some("06526"));
        assert_eq!(found("06844").municipality, "Dessau-Roßlau");
        assert_eq!(found("Goerlitz").district.as_str(), "14626");
        assert_eq!(found("Budyšin").municipality, "Bautzen");
        assert_eq!(found("Wippra").municipality, "Sangerhausen");
        assert_eq!(found("Berlin-Neukölln").municipality, "Berlin");
    }

    #[test]
    fn a_bare_name_means_the_place_that_is_far_bigger() {
        assert_eq!(found("Halle").municipality, "Halle (Saale)");
        assert_eq!(found("Frankfurt").municipality, "Frankfurt am Main");
        assert_eq!(found("Eisenach").district.as_str(), "16063");
        assert!(choices("Neuenkirchen").len() > 3);
        assert!(choices("Neustadt").len() > 5);
    }

    #[test]
    fn a_code_in_several_districts_needs_a_name() {
        assert_eq!(choices("65391").len(), 2);
        assert_eq!(found("65391 Lorch").district.land().code(), "DE-HE");
        assert_eq!(found("65391 Rheinland-Pfalz").district.land().code(), "DE-RP");
        assert_eq!(found("21039 Hamburg").municipality, "Hamburg");
    }

    #[test]
    fn what_does_not_belong_together_is_not_guessed() {
        assert_eq!(choices("06526 Berlin")[0].name, "Sangerhausen");
        assert_eq!(resolve("Sangerhausen (Landkreis Görlitz)"), Resolution::Unknown);
        assert_eq!(resolve("Sangerhasuen"), Resolution::Unknown);
        assert_eq!(resolve(""), Resolution::Unknown);
        assert_eq!(resolve("0652"), Resolution::Unknown);
        match resolve("33333") {
            Resolution::UnknownPostalCode(near) => assert!(!near.is_empty() && near.iter().all(|hit| hit.approximate)),
            other => panic!("{other:?}"),
        }
        assert_eq!(resolve("00000"), Resolution::UnknownPostalCode(Vec::new()));
    }

    /// Every label that the typeahead can offer, with what it stands for.
    #[test]
    fn every_label_is_read_back() {
        let mut wrong = Vec::new();
        let mut check = |hit: &PlaceHit| match resolve(&hit.label()) {
            Resolution::Found(place) if place.municipality == hit.municipality && place.district == hit.district => {
                if hit.kind != HitKind::Municipality && place.postal_code.as_deref() != Some(hit.postal_code) {
                    wrong.push(hit.label());
                }
            }
            _ => wrong.push(hit.label()),
        };
        let tables = tables();
        for municipality in &tables.municipalities {
            check(&PlaceHit::of_municipality(municipality, None));
        }
        for area in &tables.areas {
            check(&PlaceHit::of_area(area));
            for locality in list(area.localities) {
                check(&PlaceHit::of_locality(area, locality));
            }
        }
        assert!(wrong.is_empty(), "{} labels, for example {:?}", wrong.len(), &wrong[..wrong.len().min(20)]);
    }

    proptest! {
        #[test]
        fn resolve_never_panics(text in "\\PC{0,60}") {
            let _ = resolve(&text);
        }

        #[test]
        fn what_search_offers_first_is_resolved(text in "[a-z]{2,4}") {
            for hit in search(&text, 3) {
                prop_assert!(matches!(resolve(&hit.label()), Resolution::Found(_)), "{}", hit.label());
            }
        }
    }
}
