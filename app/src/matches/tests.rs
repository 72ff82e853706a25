//! Fixtures of realistic suggestions, and what the sentences and cards must say.

use api_types::forms::FormState;
use api_types::matches::{MatchesView, NearMissView, SuggestionView};
use chrono::NaiveDate;
use domain::geography::Land;
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic};
use i18n::Locale;
use leptos::prelude::*;
use matching::{Change, Miss, NearMiss, Part, Points, Reason, Ring, Suggestion, harmonic_mean};

use super::reasons::organisation_sentence;
use super::*;
use crate::page_checks::{sample_ui, sound_html};
use crate::{Page, Ui};

/// A reader of the page; `signed_in` as the owner of an institution.
pub(crate) fn ui(locale: Locale, path: &str, signed_in: bool) -> Ui {
    let ui = sample_ui(locale, path);
    if signed_in { ui } else { Ui { viewer: None, ..ui } }
}

/// The whole document of a page, checked for soundness.
pub(crate) fn html(ui: &Ui, name: &str, page: impl FnOnce(&Ui) -> Page) -> String {
    sound_html(name, ui, || page(ui))
}

/// A part of a page under a main heading.
fn under_a_heading(part: AnyView) -> Page {
    Page::new("Vorschläge".to_owned(), view! { <h1>"Vorschläge"</h1>{part} })
}

pub(crate) fn language(tag: &str) -> Language {
    tag.parse().expect("a known language")
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 10).expect("a date")
}

fn part(reason: Reason, earned: u16, possible: u16) -> Part {
    Part { reason, earned: Points::from_tenths(earned), possible: Points::whole(possible) }
}

fn suggestion(number: u32, ring: Ring, distance_km: u32, topic: Part, proximity: Part, fee: Part) -> Suggestion {
    let languages = vec![Language::GERMAN, language("vi")];
    let for_institution = vec![
        topic,
        proximity,
        part(Reason::LanguageShared { languages, asked: 2 }, 150, 15),
        part(Reason::AudienceKnown { audience: Audience::Grade5To10 }, 150, 15),
        part(Reason::ProfileFresh { days: 12 }, 100, 10),
    ];
    let for_organisation = vec![
        part(Reason::InstitutionWished { kind: InstitutionKind::School }, 300, 30),
        fee,
        part(Reason::LeadTimeKept { days: 18, needed: 10 }, 50, 5),
        part(Reason::WeekdaySuits { date: day() }, 150, 15),
        part(Reason::FormatRelated { wanted: Format::ClassTalk, offered: Format::StoryCafe }, 100, 20),
    ];
    let sum = |parts: &[Part]| parts.iter().map(|part| part.earned).sum::<Points>();
    let score = harmonic_mean(sum(&for_institution), sum(&for_organisation));
    let organisation = organisation_id(number).parse().expect("an id");
    Suggestion { organisation, score, for_institution, for_organisation, held_back: Vec::new(), distance_km, ring }
}

fn organisation_id(number: u32) -> String {
    format!("019aa000-0000-7000-8000-{number:012}")
}

fn shown(number: u32, name: Option<&str>, municipality: Option<&str>, land: Land, suggestion: Suggestion) -> SuggestionView {
    SuggestionView {
        organisation_id: organisation_id(number),
        slug: name.map(|name| name.to_lowercase().replace(' ', "-")),
        name: name.map(str::to_owned),
        kind: OrganisationKind::Culture,
        municipality: municipality.map(str::to_owned),
        land,
        excerpt: name.map(|_| "Wir erzählen, wie Menschen aus Vietnam und Mosambik in die DDR kamen und was aus ihnen wurde.".to_owned()),
        topics: vec![Topic::ContractLabour, Topic::MigrationHistory, Topic::Generations],
        languages: vec![Language::GERMAN, language("vi")],
        vouched: name.is_some(),
        risen: number == 2,
        suggestion,
    }
}

/// Five partners in all rings, one without a name, and three who nearly fit.
pub(crate) fn matches_view() -> MatchesView {
    let shared = || part(Reason::TopicShared { topic: Topic::ContractLabour }, 400, 40);
    let related = || part(Reason::TopicRelated { wanted: Topic::ContractLabour, offered: Topic::MigrationHistory }, 160, 40);
    let km = |km: u32, earned| part(Reason::Proximity { km }, earned, 20);
    let fee_met = || part(Reason::FeeMet { euros: 120 }, 300, 30);
    let too_dear = || part(Reason::FeeAboveBudget { euros: 250, budget_euros: Some(150) }, 0, 30);
    let suggestions = vec![
        shown(
            1,
            Some("Brückenlicht Saale e. V."),
            Some("Halle (Saale)"),
            Land::SachsenAnhalt,
            suggestion(1, Ring::Near, 48, shared(), km(48, 102), fee_met()),
        ),
        shown(
            2,
            Some("Lotosweg Gera"),
            Some("Gera"),
            Land::Thueringen,
            suggestion(2, Ring::NeighbouringLand, 84, shared(), km(84, 75), fee_met()),
        ),
        shown(3, None, None, Land::SachsenAnhalt, suggestion(3, Ring::Land, 60, related(), km(60, 91), fee_met())),
        shown(
            4,
            Some("Stimmen am Petersberg"),
            Some("Erfurt"),
            Land::Thueringen,
            suggestion(4, Ring::NeighbouringLand, 55, related(), km(55, 95), too_dear()),
        ),
        shown(
            5,
            Some("Elbtor Westafrika-Netz"),
            Some("Hamburg"),
            Land::Hamburg,
            suggestion(5, Ring::Online, 250, shared(), part(Reason::ByScreen, 50, 20), part(Reason::NoFeeAsked, 300, 30)),
        ),
    ];
    let near = |number: u32, name: &str, slug: &str, miss: Miss, changes: Vec<Change>| NearMissView {
        name: name.to_owned(),
        slug: slug.to_owned(),
        miss: NearMiss { organisation: organisation_id(number).parse().expect("an id"), miss, changes, distance_km: 96 },
    };
    let near_misses = vec![
        near(
            6,
            "Neue Töne Chemnitz",
            "neue-toene-chemnitz",
            Miss::OutsideRadius { km: 96, radius_km: 80 },
            vec![Change::MeetByScreen, Change::TravelToOrganisation { km: 96 }],
        ),
        near(7, "Muldebogen", "muldebogen", Miss::LeadTimeTooShort { days: 18, needed: 30 }, vec![Change::LaterDate { earliest: day() }]),
        near(
            8,
            "Kiezkompass Rixdorf",
            "kiezkompass-rixdorf",
            Miss::FormatImpossible { format: Format::ClassTalk },
            vec![Change::ChooseFormat { offered: vec![Format::CityWalk, Format::SportPlay] }],
        ),
    ];
    let map_points = vec![(330.0, 364.0), (377.0, 363.0), (384.0, 428.0), (350.0, 320.0), (316.0, 415.0), (265.0, 155.0)];
    MatchesView { suggestions, ring: Ring::NeighbouringLand, near_misses, map_points }
}

fn all_reasons() -> Vec<Reason> {
    let (wanted, offered) = (Topic::Education, Topic::Parents);
    let (kind, audience) = (InstitutionKind::School, Audience::Seniors);
    vec![
        Reason::TopicShared { topic: offered },
        Reason::TopicWithin { wanted, offered },
        Reason::TopicCovered { wanted: offered, offered: wanted },
        Reason::TopicDescribed { topic: offered, words: vec!["Elternabend".to_owned(), "Elternarbeit".to_owned()] },
        Reason::TopicDescribed { topic: offered, words: Vec::new() },
        Reason::TopicTickedOnly { topic: offered },
        Reason::TopicDenied { topic: offered },
        Reason::TopicRelated { wanted: Topic::EarlyYears, offered },
        Reason::TopicMissing { wanted },
        Reason::TopicOpen,
        Reason::Words { words: vec!["Wohnheim".to_owned()] },
        Reason::Words { words: Vec::new() },
        Reason::WordsDiffer,
        Reason::Proximity { km: 84 },
        Reason::Online,
        Reason::ByScreen,
        Reason::LanguageShared { languages: vec![Language::GERMAN], asked: 1 },
        Reason::LanguageShared { languages: vec![Language::GERMAN], asked: 3 },
        Reason::LanguageMissed { languages: vec![Language::GERMAN], missed: vec![language("vi")] },
        Reason::LanguageMissed { languages: Vec::new(), missed: vec![language("vi"), language("tr")] },
        Reason::LanguageOpen,
        Reason::InterpreterNeeded,
        Reason::AudienceKnown { audience },
        Reason::AudienceDescribed { audience },
        Reason::AudienceNew { audience },
        Reason::AudienceOpen,
        Reason::ProfileFresh { days: 0 },
        Reason::ProfileFresh { days: 200 },
        Reason::ProfileSilent { days: 500 },
        Reason::Answers { days: 0 },
        Reason::Answers { days: 1 },
        Reason::Answers { days: 9 },
        Reason::InstitutionDescribed { kind },
        Reason::InstitutionWished { kind },
        Reason::InstitutionOpen,
        Reason::InstitutionNotNamed { kind },
        Reason::NoFeeAsked,
        Reason::ExpensesMet,
        Reason::FeeMet { euros: 120 },
        Reason::ExpensesNotMet,
        Reason::FeeAboveBudget { euros: 250, budget_euros: Some(150) },
        Reason::FeeAboveBudget { euros: 250, budget_euros: None },
        Reason::LeadTimeKept { days: 18, needed: 10 },
        Reason::LeadTimeKept { days: 18, needed: 1 },
        Reason::LeadTimeKept { days: 18, needed: 0 },
        Reason::WeekdaySuits { date: day() },
        Reason::WeekdayDiffers,
        Reason::DateOpen,
        Reason::FormatOffered { format: Format::Podium },
        Reason::FormatRelated { wanted: Format::ClassTalk, offered: Format::StoryCafe },
    ]
}

fn all_misses() -> Vec<Miss> {
    vec![
        Miss::NotSuggested,
        Miss::NotVouched,
        Miss::CapReached { cap: 1 },
        Miss::CapReached { cap: 3 },
        Miss::LeadTimeTooShort { days: 1, needed: 30 },
        Miss::OffLimitTopic { topic: Topic::Colonialism },
        Miss::FormatImpossible { format: Format::Mediation },
        Miss::NoSharedLanguage,
        Miss::NoSharedTopic,
        Miss::NotOnline,
        Miss::OutsideRadius { km: 96, radius_km: 80 },
        Miss::OutsideOwnTravel { km: 96, max_travel_km: 30 },
    ]
}

fn all_changes() -> Vec<Change> {
    vec![
        Change::Vouch,
        Change::AskNextMonth,
        Change::LaterDate { earliest: day() },
        Change::ChooseFormat { offered: vec![Format::Podium, Format::Workshop] },
        Change::ChooseLanguage { offered: vec![Language::GERMAN, language("tr")] },
        Change::BringInterpreter,
        Change::ChooseTopic { offered: vec![Topic::Music, Topic::Women] },
        Change::MeetByScreen,
        Change::MeetAtInstitution { km: 40 },
        Change::TravelToOrganisation { km: 40 },
    ]
}

#[test]
fn every_reason_miss_and_change_is_a_whole_sentence_in_every_locale() {
    for &locale in Locale::ALL {
        let reasons = all_reasons();
        let sentences = reasons
            .iter()
            .flat_map(|reason| [reason_sentence(locale, reason), organisation_sentence(locale, reason)])
            .chain(all_misses().into_iter().map(|miss| miss_sentence(locale, &miss)))
            .chain(all_changes().into_iter().map(|change| change_sentence(locale, &change)));
        for sentence in sentences {
            assert!(sentence.ends_with('.') && sentence.contains(' '), "{locale:?}: {sentence}");
            assert!(!sentence.contains('{') && !sentence.contains('$'), "{locale:?}: {sentence}");
        }
    }
}

#[test]
fn sentences_say_what_they_mean() {
    let plain = |text: String| text.replace('\u{a0}', " ");
    let miss = Miss::OutsideRadius { km: 96, radius_km: 80 };
    assert_eq!(plain(miss_sentence(Locale::De, &miss)), "Kommt bis 80 km. Sie sind 96 km entfernt.");
    let short = Miss::LeadTimeTooShort { days: 1, needed: 30 };
    assert_eq!(miss_sentence(Locale::De, &short), "Braucht 30 Tage Vorlauf. Bis zum letzten Termin bleibt einer.");
    let reason = Reason::FeeAboveBudget { euros: 250, budget_euros: Some(150) };
    assert_eq!(plain(reason_sentence(Locale::De, &reason)), "Bittet um 250 €, Ihr Budget sind 150 €.");
    assert_eq!(plain(organisation_sentence(Locale::En, &reason)), "Your fee of €250 is above the budget of €150.");
    let shared = Reason::TopicShared { topic: Topic::Parents };
    assert_eq!(reason_sentence(Locale::De, &shared), "Spricht über genau Ihr Thema „Elternarbeit“.");
    assert_eq!(organisation_sentence(Locale::De, &shared), "Es geht um Ihr Thema „Elternarbeit“.");
    let some = Reason::LanguageShared { languages: vec![Language::GERMAN], asked: 3 };
    assert_eq!(reason_sentence(Locale::De, &some), "Spricht Deutsch, das ist eine von 3 gewünschten Sprachen.");
}

#[test]
fn ring_labels_name_distance_and_land() {
    let view = matches_view();
    let label = |index: usize| {
        let shown = &view.suggestions[index];
        ring_label(Locale::De, &shown.suggestion, shown.land).replace('\u{a0}', " ")
    };
    assert_eq!(label(0), "48 km entfernt, in Ihrer Nähe");
    assert_eq!(label(1), "aus 84 km Entfernung, aus dem benachbarten Thüringen");
    assert_eq!(label(2), "aus 60 km Entfernung, in Ihrem Bundesland");
    assert_eq!(label(4), "online, der Weg spielt keine Rolle");
}

#[test]
fn widening_is_told_when_not_everybody_is_near() {
    let mut view = matches_view();
    let words = widening_sentence(Locale::De, &view).expect("widened");
    assert_eq!(words, "In Ihrer Nähe gibt es nur einen Vorschlag, darum zeigen wir auch Organisationen aus den Nachbarländern.");
    view.suggestions.truncate(1);
    assert_eq!(widening_sentence(Locale::De, &view), None);
    view.suggestions.clear();
    assert_eq!(widening_sentence(Locale::De, &view), None);
}

#[test]
fn preview_claims_nothing_about_the_budget_or_the_format() {
    let sentence = |reason: Reason| reasons::preview_sentence(Locale::De, &reason);
    assert_eq!(sentence(Reason::ExpensesMet), "Bittet um Fahrtkosten.");
    assert!(!sentence(Reason::FeeMet { euros: 150 }).contains("Budget"));
    assert!(sentence(Reason::FormatOffered { format: Format::Workshop }).starts_with("Bietet zum Beispiel"));
    assert_eq!(sentence(Reason::NoFeeAsked), reason_sentence(Locale::De, &Reason::NoFeeAsked));
}

#[test]
fn strips_of_the_bar_add_up_to_the_score() {
    for shown in matches_view().suggestions {
        let sum: f64 = account::strips(Locale::De, &shown.suggestion, reason_sentence).iter().map(|strip| strip.points).sum();
        assert!((sum * 10.0 - f64::from(shown.suggestion.score.tenths())).abs() < 1e-6);
    }
}

#[test]
fn section_lets_choose_as_many_places_as_are_left() {
    let view = matches_view();
    for &locale in Locale::ALL {
        let ui = ui(locale, "/requests/r1", true);
        for (left, fields) in [(3, "first second third"), (1, "first"), (0, "")] {
            let choice = FormState::default();
            let asking = Asking { request_id: "r1", version: 7, invitations_left: left, response_days: 5, editable: true, choice: &choice };
            let page = html(&ui, &format!("matches-{left}"), |ui| under_a_heading(matches_section(ui, &view, &asking)));
            for field in ["first", "second", "third"] {
                let inputs = page.matches(&format!("name=\"{field}\"")).count();
                assert_eq!(inputs, if fields.contains(field) { 5 } else { 0 }, "{left} {field}");
            }
            assert_eq!(page.contains("value=\"ask-top\""), left > 0);
            assert_eq!(page.contains("name=\"version\" value=\"7\""), left > 0);
            assert_eq!(page.matches("near-misses__item").count(), 3);
        }
    }
}

#[test]
fn preview_shows_reasons_but_nothing_to_choose_and_keeps_names_back() {
    let view = matches_view();
    for &locale in Locale::ALL {
        let page = html(&ui(locale, "/", false), "matches-preview", |ui| under_a_heading(matches_preview(ui, &view)));
        assert!(!page.contains("type=\"radio\"") && !page.contains("value=\"ask"));
        let hidden = if locale == Locale::De { "Eine Organisation in Sachsen-Anhalt" } else { "An organisation in Saxony-Anhalt" };
        assert!(page.contains(hidden));
        assert_eq!(page.matches("match-account\"").count(), 5);
    }
}

#[test]
fn empty_list_says_what_to_do() {
    let mut view = matches_view();
    view.suggestions.clear();
    view.map_points.truncate(1);
    let choice = FormState::default();
    let asking = Asking { request_id: "r1", version: 1, invitations_left: 3, response_days: 5, editable: true, choice: &choice };
    let page = html(&ui(Locale::De, "/requests/r1", true), "matches-empty", |ui| under_a_heading(matches_section(ui, &view, &asking)));
    assert!(
        page.contains("/de/requests/r1/edit")
            && page.contains("Warum nicht")
            && !page.contains("<form method=\"post\" action=\"/de/requests/r1\"")
    );
}
