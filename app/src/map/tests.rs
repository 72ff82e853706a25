//! A map like that of the demo data, and what its page must say.

use std::collections::HashMap;

use api_types::map::{DistrictFigure, MapView};
use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};

/// Organisations and events of some districts.
const FIGURES: [(&str, u64, u64); 22] = [
    ("15002", 3, 2),
    ("15001", 1, 0),
    ("15090", 1, 0),
    ("16052", 1, 0),
    ("16051", 1, 1),
    ("14511", 1, 1),
    ("14625", 1, 0),
    ("13003", 1, 1),
    ("12052", 1, 0),
    ("11000", 9, 7),
    ("02000", 1, 1),
    ("04012", 1, 0),
    ("01002", 1, 0),
    ("05913", 1, 2),
    ("05315", 2, 0),
    ("06611", 1, 0),
    ("08222", 1, 1),
    ("08421", 1, 0),
    ("09564", 1, 0),
    ("10041", 1, 1),
    ("15087", 0, 1),
    ("14626", 0, 1),
];

/// The map of the demo data, or the empty one.
pub(crate) fn map_view(empty: bool) -> MapView {
    let figures: HashMap<&str, (u64, u64)> = if empty { HashMap::new() } else { FIGURES.map(|(key, a, b)| (key, (a, b))).into() };
    let district = |shape: &'static regions::DistrictShape| {
        let district = regions::district(shape.key)?;
        let (organisations, events) = figures.get(shape.key.as_str()).copied().unwrap_or_default();
        Some(DistrictFigure {
            key: shape.key.to_string(),
            label: district.label(),
            land: shape.key.land(),
            path: shape.path,
            point: regions::project(district.coordinates),
            organisations,
            events,
        })
    };
    MapView {
        size: (600.0, 808.0),
        lands: regions::land_shapes().iter().map(|shape| (shape.land, shape.path)).collect(),
        districts: regions::shapes().iter().filter_map(district).collect(),
    }
}

#[test]
fn map_and_table_say_the_same() {
    for locale in Locale::ALL.iter().copied() {
        let ui = sample_ui(locale, "/map");
        let html = sound_html("map", &ui, || map_page(&ui, map_view(false)));
        let tag = locale.tag();
        assert_eq!(html.matches(" data-district=\"").count(), FIGURES.len(), "{tag}");
        for (key, organisations, events) in FIGURES {
            assert_eq!(html.contains(&format!("/{tag}/organisations?region={key}")), organisations > 0, "{tag} {key}");
            // Once in the table, and once on the map where there is no organisation to lead to.
            let links = html.matches(&format!("/{tag}/events?region={key}\"")).count();
            assert_eq!(links, usize::from(events > 0) + usize::from(organisations == 0), "{tag} {key}");
        }
        assert!(html.len() < 190_000, "{tag}: {}", html.len());
    }
}

#[test]
fn district_that_is_a_land_is_named_once() {
    let ui = sample_ui(Locale::De, "/map");
    let html = sound_html("map", &ui, || map_page(&ui, map_view(false)));
    assert!(html.contains("aria-label=\"Berlin: 9 Organisationen, 7 Termine\""));
    assert!(html.contains("Halle (Saale), Sachsen-Anhalt: 3 Organisationen, 2 Termine"));
}

#[test]
fn empty_map_says_what_comes_next() {
    for locale in Locale::ALL.iter().copied() {
        let ui = sample_ui(locale, "/map");
        let html = sound_html("map-empty", &ui, || map_page(&ui, map_view(true)));
        assert!(html.contains("empty-state") && html.contains("/sign-up?purpose=organisation"));
        assert!(!html.contains("data-district"));
    }
}

#[test]
fn compact_map_is_one_picture_with_words() {
    let ui = sample_ui(Locale::De, "/");
    let html = crate::render(&ui, || crate::Page::new(String::new(), map_figure(&ui, &map_view(false), true)));
    assert!(html.contains("role=\"img\" aria-label=\"Karte von Deutschland: 31 Organisationen und 19 Termine in 22 Kreisen.\""), "{html}");
    assert!(!html.contains("data-district"));
}
