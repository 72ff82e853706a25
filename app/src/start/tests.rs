//! The start page in its states.

use api_types::events::{EventCard, HostLink};
use api_types::forms::{FieldError, FormState};
use api_types::matches::MatchesView;
use api_types::start::StartView;
use chrono::NaiveDate;
use domain::geography::Land;
use domain::taxonomy::{Format, Language, Topic};
use i18n::Locale;
use matching::Ring;

use super::*;
use crate::Theme;
use crate::map::tests::map_view;
use crate::matches::tests::matches_view;
use crate::page_checks::{sample_ui, sound_html};

fn event(day: u32, title: &str, municipality: &str, land: Land) -> EventCard {
    let date = NaiveDate::from_ymd_opt(2026, 12, day).expect("a date");
    let at = |hour| date.and_hms_opt(hour, 0, 0).expect("a time");
    EventCard {
        slug: format!("termin-{day}"),
        title: title.to_owned(),
        starts_at: at(18),
        ends_at: at(20),
        municipality: municipality.to_owned(),
        land,
        online: day == 5,
        topics: vec![Topic::Music],
        format: Format::StoryCafe,
        languages: vec![Language::GERMAN],
        hosts: vec![HostLink {
            name: "Brückenlicht Saale e. V.".to_owned(),
            slug: Some("brueckenlicht".to_owned()),
            is_organisation: true,
        }],
        cancelled: false,
        price: None,
        child_friendly: true,
        accessible: true,
        in_series: false,
        from_dialogue: false,
        private: false,
        distance_km: None,
    }
}

fn view(form: FormState, preview: Option<MatchesView>) -> StartView {
    StartView {
        form,
        preview,
        request_query: "topics=contract-labour&place=Sangerhausen&audience=grade-5-10".to_owned(),
        events: vec![
            event(3, "Erzählcafé: Ankommen in der DDR", "Halle (Saale)", Land::SachsenAnhalt),
            event(5, "Kochen und reden", "Rostock", Land::MecklenburgVorpommern),
            event(11, "Lieder aus fünf Sprachen", "Erfurt", Land::Thueringen),
        ],
        map: map_view(false),
        organisations: Some(25),
        dialogues: None,
    }
}

fn sentence() -> FormState {
    FormState::default()
        .with("institution_kind", "school")
        .with("place", "Sangerhausen")
        .with("topic", "contract-labour")
        .with("audience", "grade-5-10")
}

fn html(locale: Locale, name: &str, view: StartView) -> String {
    let mut ui = sample_ui(locale, "/");
    ui.viewer = None;
    ui.demo = true;
    for theme in [Theme::Dark, Theme::Light] {
        ui.theme = theme;
        sound_html(&format!("{name}-{}", theme.slug()), &ui, || start_page(&ui, view.clone()));
    }
    sound_html(name, &ui, || start_page(&ui, view))
}

#[test]
fn sentence_asks_for_four_things_by_a_plain_form() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "start", view(FormState::default(), None));
        let tag = locale.tag();
        assert!(html.contains(&format!("<form method=\"get\" action=\"/{tag}/#matches\" class=\"sentence\">")), "{tag}");
        for name in ["institution_kind", "place", "topic", "audience"] {
            assert!(html.contains(&format!(" name=\"{name}\"")), "{tag} {name}");
        }
        assert!(html.contains("<optgroup ") && html.contains("value=\"contract-labour\"") && html.contains("value=\"history-memory\""));
        assert!(html.contains("/sign-up?purpose=organisation"));
        assert!(html.contains("termin-11") && html.contains("Sangerhausen&amp;topic=contract-labour"));
        assert!(!html.contains("id=\"matches\""));
        assert!(html.len() < 120_000, "{}", html.len());
    }
}

#[test]
fn sentence_is_kept_and_partners_stand_below_when_complete() {
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "start-answer", view(sentence(), Some(matches_view())));
        assert!(html.contains("value=\"Sangerhausen\""));
        assert!(html.contains("id=\"matches\"") && html.contains("match-list"));
        assert!(html.contains("/requests/new?topics=contract-labour&amp;place=Sangerhausen&amp;audience=grade-5-10"));
        for chosen in ["school", "contract-labour", "grade-5-10"] {
            assert!(html.contains(&format!("<option value=\"{chosen}\" selected")), "{chosen}");
        }
    }
}

#[test]
fn nobody_fits_and_the_page_says_what_comes_next() {
    let preview = MatchesView { suggestions: Vec::new(), ring: Ring::Online, near_misses: Vec::new(), map_points: Vec::new() };
    let view = StartView { events: Vec::new(), ..view(sentence(), Some(preview)) };
    let html = html(Locale::De, "start-nobody", view);
    assert!(html.contains("Stellen Sie Ihre Anfrage trotzdem") && html.contains("In Ihrer Nähe ist noch kein Termin"));
}

#[test]
fn wrong_blanks_are_named_and_lead_to_their_fields() {
    let errors = vec![("place".to_owned(), FieldError::UnknownPlace), ("topic".to_owned(), FieldError::Required)];
    let form = sentence().with("place", "Nirgendwoheim").with("topic", "").with_errors(errors);
    for locale in Locale::ALL.iter().copied() {
        let html = html(locale, "start-wrong", view(form.clone(), None));
        for name in ["place", "topic"] {
            assert!(html.contains(&format!("href=\"#field-{name}\"")), "{name}");
            assert!(
                html.contains(&format!("id=\"field-{name}-error\"")) && html.contains(&format!("aria-describedby=\"field-{name}-error\""))
            );
        }
        assert!(html.contains("value=\"Nirgendwoheim\""));
    }
}

#[test]
fn small_figures_are_kept_back() {
    let html = html(Locale::De, "start", view(FormState::default(), None));
    assert!(html.contains("Organisationen sind ansprechbar") && !html.contains("Dialoge sind vereinbart"));
}

#[test]
fn every_kind_and_group_has_its_phrase() {
    use domain::taxonomy::{Audience, InstitutionKind};
    let has = |key: String| assert!(i18n::Key::find(&key).is_some(), "{key}");
    InstitutionKind::ALL.iter().for_each(|kind| has(format!("start-institution-{kind}")));
    Audience::ALL.iter().for_each(|audience| has(format!("start-audience-{audience}")));
}
