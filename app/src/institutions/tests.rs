//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::forms::{FieldError, FormContext, FormState};
use api_types::institutions::{InstitutionView, read_institution};
use api_types::organisations::ProfileMemberView;
use api_types::requests::RequestCard;
use chrono::{NaiveDate, NaiveDateTime};
use domain::calendar_time::DateOption;
use domain::geography::Land;
use domain::organisations::ProfileStatus;
use domain::requests::RequestStatus;
use domain::taxonomy::{Audience, Format, InstitutionKind, Topic};
use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};

const SLUG: &str = "rosengarten-gymnasium";

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a moment")
}

fn request() -> RequestCard {
    RequestCard {
        id: "01920000-0000-7000-8000-000000000009".to_owned(),
        title: "Vertragsarbeit: Was unsere Großeltern nicht erzählen".to_owned(),
        excerpt: "Unsere zehnte Klasse möchte Menschen zuhören, die dabei waren.".to_owned(),
        topics: vec![Topic::ContractLabour, Topic::MigrationHistory],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        languages: vec!["de".parse().expect("a language")],
        dates: vec![DateOption { starts_at: at(3, 10), minutes: 90 }, DateOption { starts_at: at(8, 10), minutes: 90 }],
        institution_name: "Rosengarten-Gymnasium".to_owned(),
        institution_slug: SLUG.to_owned(),
        institution_kind: InstitutionKind::School,
        municipality: "Sangerhausen".to_owned(),
        land: Land::SachsenAnhalt,
        status: RequestStatus::Open,
        distance_km: None,
    }
}

fn view() -> InstitutionView {
    InstitutionView {
        slug: SLUG.to_owned(),
        name: "Rosengarten-Gymnasium".to_owned(),
        kind: InstitutionKind::School,
        description: "Ein Gymnasium am Rand des Harzes.\n\nWir laden jedes Jahr Menschen ein, die Geschichte erlebt haben.".to_owned(),
        municipality: "Sangerhausen".to_owned(),
        district: "Landkreis Mansfeld-Südharz".to_owned(),
        land: Land::SachsenAnhalt,
        website: Some("https://www.rosengarten.example/impressum".to_owned()),
        vouched: true,
        requests: vec![request()],
        events: vec![crate::events::tests::card("lesung", "Lesung im Rosengarten", at(12, 18))],
        demo: true,
        member: None,
    }
}

#[test]
fn page_shows_requests_events_and_the_calendar() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/institutions/rosengarten-gymnasium");
        let html = sound_html("institution", &ui, || institution_page(&ui, view()));
        assert!(html.contains(&ui.href("/requests/01920000-0000-7000-8000-000000000009")));
        assert!(html.contains("webcal://ansprechbar.example/institutions/rosengarten-gymnasium/calendar.ics"));
        assert!(html.contains("rel=\"nofollow noopener noreferrer external\""));
        assert!(!html.contains("name=\"action\""), "only members can change something");
    }
}

#[test]
fn page_says_what_is_missing_when_it_is_bare() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/institutions/rosengarten-gymnasium");
        let bare = InstitutionView {
            description: String::new(),
            website: None,
            vouched: false,
            requests: Vec::new(),
            events: Vec::new(),
            demo: false,
            ..view()
        };
        let html = sound_html("institution-bare", &ui, || institution_page(&ui, bare));
        assert!(html.contains(&i18n::t!(*locale, INSTITUTIONS_WORDS_NONE)));
        assert!(html.contains(&i18n::t!(*locale, INSTITUTIONS_REQUESTS_NONE)));
    }
}

#[test]
fn members_publish_and_hide() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/institutions/rosengarten-gymnasium");
        for status in [ProfileStatus::Draft, ProfileStatus::Published, ProfileStatus::Hidden] {
            let member = ProfileMemberView {
                status,
                safety_tier: None,
                awaits_vouch: status != ProfileStatus::Published,
                public: status == ProfileStatus::Published,
            };
            let view = InstitutionView { member: Some(member), ..view() };
            let html = sound_html(&format!("institution-member-{}", status.slug()), &ui, || institution_page(&ui, view));
            assert_eq!(html.contains("value=\"hide\""), status == ProfileStatus::Published);
            assert_eq!(html.contains("value=\"publish\""), status != ProfileStatus::Published);
            assert!(!html.contains("value=\"confirm\""), "institutions are not asked every year");
        }
    }
}

#[test]
fn form_shows_every_error_at_its_field_and_keeps_what_was_typed() {
    let context = FormContext { local_now: at(1, 9), resolve_place: &|_| Err(FieldError::UnknownPlace) };
    let typed = FormState::default().with("name", "Rosengarten").with("place", "Atlantis").with("contact_email", "sekretariat");
    let errors = read_institution(&typed, &context).expect_err("kind, place and address are wrong");
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/institutions/new");
        sound_html("institution-new", &ui, || institution_form_page(&ui, &FormState::default(), None));
        let form = typed.clone().with_errors(errors.clone());
        let html = sound_html("institution-new-errors", &ui, || institution_form_page(&ui, &form, None));
        for name in ["kind", "place", "contact_email"] {
            assert!(html.contains(&format!("id=\"field-{name}-error\"")), "{name}");
        }
        assert!(html.contains("value=\"Rosengarten\"") && html.contains("value=\"Atlantis\""));
    }
}

#[test]
fn edit_form_names_its_version() {
    let form = FormState::default().with("name", "Rosengarten-Gymnasium").with("kind", "school").with("version", 3);
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/institutions/rosengarten-gymnasium/edit");
        let html = sound_html("institution-edit", &ui, || institution_form_page(&ui, &form, Some(SLUG)));
        assert!(html.contains("name=\"version\" value=\"3\""));
        assert!(html.contains(&format!("action=\"{}\"", ui.href("/institutions/rosengarten-gymnasium/edit"))));
    }
}
