//! What the page of statistics must say.

use api_types::dashboard::{ImpactView, LandImpact};
use domain::geography::Land;
use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};

fn shown(figure: u64) -> Option<u64> {
    (figure == 0 || figure >= 5).then_some(figure)
}

fn view() -> ImpactView {
    let lands = Land::ALL.into_iter().enumerate().map(|(position, land)| {
        let position = position as u64;
        LandImpact {
            land,
            organisations: shown(position * 2),
            requests: shown(position % 7),
            dialogues: shown(position / 2),
            migration_share_percent: regions::migration_share_percent(land),
        }
    });
    ImpactView {
        organisations: Some(1_240),
        institutions: Some(310),
        dialogues_agreed: Some(57),
        dialogues_held: Some(18),
        events: None,
        lands: lands.collect(),
    }
}

#[test]
fn small_figures_are_kept_back_and_the_source_is_named() {
    for locale in Locale::ALL.iter().copied() {
        let ui = sample_ui(locale, "/impact");
        let html = sound_html("impact", &ui, || impact_page(&ui, view()));
        let few = i18n::t!(locale, IMPACT_FEW);
        // The events, three Länder by their requests beside others by dialogues and organisations.
        assert!(html.matches(&few).count() > 8, "{}", html.matches(&few).count());
        assert!(html.contains("Mikrozensus 2023") && html.contains("/about#matching"));
        assert_eq!(html.matches(&i18n::t!(locale, IMPACT_LAND_WIDER)).count(), 5);
        assert!(html.contains("speech-line"));
    }
}

#[test]
fn nothing_yet_says_what_comes_next() {
    let empty = ImpactView {
        organisations: Some(0),
        institutions: Some(0),
        dialogues_agreed: Some(0),
        dialogues_held: Some(0),
        events: Some(0),
        lands: view().lands,
    };
    let ui = sample_ui(Locale::De, "/impact");
    let html = sound_html("impact-empty", &ui, || impact_page(&ui, empty));
    assert!(html.contains("/de/requests/new"));
}
