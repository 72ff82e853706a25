//! What the standing pages must say.

use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};
use crate::{Page, Ui};

fn html(locale: Locale, name: &str, page: impl Fn(&Ui) -> Page) -> String {
    let ui = sample_ui(locale, &format!("/{name}"));
    let html = sound_html(name, &ui, || page(&ui));
    // Every line of the contents leads to a section.
    let (_, contents) = html.split_once("article__contents").expect("contents");
    let (contents, _) = contents.split_once("</nav>").expect("the end of the contents");
    for anchor in contents.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(html.contains(&format!("id=\"{anchor}\"")), "{name}: {anchor}");
    }
    html
}

#[test]
fn about_tells_the_ranking_as_it_is_computed() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "about", about_page);
        for anchor in ["matching", "terms", "source", "visibility"] {
            assert!(html.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        }
        let points = matching::weights::TOPICS.rounded();
        assert!(html.contains(&format!(">{points}</td>")), "{points}");
        // Each side's table names all of its hundred points.
        let numbers: u32 = html.split("</td>").filter_map(|cell| cell.rsplit('>').next()).filter_map(|text| text.parse::<u32>().ok()).sum();
        assert_eq!(numbers, 200);
        assert!(html.contains("EUPL") && html.contains("GeoBasis-DE / BKG"));
    }
}

#[test]
fn privacy_says_who_sees_what_until_when() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "privacy", privacy_page);
        assert_eq!(html.matches("<tr role=\"row\">").count(), 16);
        assert!(html.contains(&format!("/{}/imprint", locale.tag())));
    }
}

#[test]
fn imprint_says_that_the_operator_has_not_filled_it_in() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "imprint", imprint_page);
        assert!(html.contains("notice--waiting") && html.contains("Art. 11 DSA") && html.contains("/report"));
    }
}

#[test]
fn accessibility_names_state_feedback_and_enforcement() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "accessibility", accessibility_page);
        assert!(html.contains("EN 301 549") && html.contains("/report?reason=barrier") && html.contains("BGG"));
        assert!(html.contains("22"));
    }
}
