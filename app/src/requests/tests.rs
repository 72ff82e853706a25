//! The pages in both languages and in their states, with realistic data.

use api_types::filters::{BadFilter, ListView};
use api_types::forms::{FieldError, FormState};
use api_types::requests::{InvitationLine, OwnFit, RequestCard, RequestFormView, RequestOwnerView, RequestView, blank_request};
use api_types::suggestions::{HintKind, Suggestion, SuggestionsView, TextHint};
use chrono::{NaiveDate, NaiveDateTime};
use domain::calendar_time::DateOption;
use domain::filters::{Filter, Near, Page as ListPage};
use domain::geography::{Coordinates, Land, Region};
use domain::invitations::{DeclineReason, InvitationStatus};
use domain::requests::{Budget, MeetingPlace, RequestStatus};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use i18n::Locale;
use matching::Miss;

use super::*;
use crate::matches::tests::{html, language, matches_view, ui};

const STREET: &str = "Schulstraße 7, Aula, Eingang Hof";
const CONTACT: &str = "Frau Brandt, 0151 000000";

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a date")
}

fn option(day: u32, hour: u32) -> DateOption {
    DateOption { starts_at: at(day, hour), minutes: 90 }
}

fn card(status: RequestStatus) -> RequestCard {
    RequestCard {
        id: "019aa111-0000-7000-8000-000000000001".to_owned(),
        title: "Vertragsarbeit in der DDR: ein Gespräch mit Klasse 10".to_owned(),
        excerpt: "Unsere zehnte Klasse kennt Vertragsarbeit nur aus zwei Sätzen im Schulbuch. Wir möchten Menschen zuhören, die davon erzählen können."
            .to_owned(),
        topics: vec![Topic::ContractLabour, Topic::MigrationHistory],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        languages: vec![Language::GERMAN, language("vi")],
        dates: vec![option(10, 10), option(15, 10)],
        institution_name: "Rosengarten-Gymnasium".to_owned(),
        institution_slug: "rosengarten-gymnasium".to_owned(),
        institution_kind: InstitutionKind::School,
        municipality: "Sangerhausen".to_owned(),
        land: Land::SachsenAnhalt,
        status,
        distance_km: None,
    }
}

fn view(status: RequestStatus, owner: Option<RequestOwnerView>) -> RequestView {
    RequestView {
        own_fits: Vec::new(),
        card: card(status),
        text: "Unsere zehnte Klasse kennt Vertragsarbeit nur aus zwei Sätzen im Schulbuch.\n\nWir möchten Menschen zuhören, die davon erzählen können, und danach gemeinsam essen.".to_owned(),
        group_size: 26,
        meeting_place: MeetingPlace::Institution,
        online_ok: true,
        interpreter_ok: true,
        accessibility: Some("Die Aula ist ohne Stufen erreichbar.".to_owned()),
        budget: Budget::Amount(150),
        recording: false,
        response_days: 5,
        owner,
    }
}

fn owner(invitations: Vec<InvitationLine>) -> RequestOwnerView {
    RequestOwnerView {
        room: Some(STREET.to_owned()),
        on_site_contact: Some(CONTACT.to_owned()),
        public_listing: true,
        public_request: true,
        editable: true,
        invitations_left: 3 - invitations.iter().filter(|line| line.status.is_open()).count(),
        invitations,
        matches: None,
        rounds: Vec::new(),
        choice: FormState::default(),
        dialogue_id: None,
        agreed_date: None,
        version: 4,
    }
}

fn line(position: u32, name: Option<&str>, status: InvitationStatus) -> InvitationLine {
    let was_asked = status != InvitationStatus::Waiting;
    InvitationLine {
        id: format!("019aa222-0000-7000-8000-{position:012}"),
        position,
        organisation_name: name.map(str::to_owned),
        organisation_slug: name.map(|name| name.to_lowercase().replace(' ', "-")),
        status,
        asked_at: was_asked.then(|| at(position, 9)),
        deadline: was_asked.then(|| at(position + 7, 18)),
        percent_left: (status == InvitationStatus::Asked).then_some(64),
        settled_at: (!status.is_open()).then(|| at(position + 2, 14)),
        decline_reason: (status == InvitationStatus::Declined).then_some(DeclineReason::NoTime),
        message: (status == InvitationStatus::Declined).then(|| "Im Januar kommen wir gern.".to_owned()),
        counter_dates: if status == InvitationStatus::Countered { vec![option(17, 11), option(18, 9)] } else { Vec::new() },
        countered_at: (status == InvitationStatus::Countered).then(|| at(position + 1, 12)),
        agreed_date: (status == InvitationStatus::Accepted).then(|| option(10, 10)),
    }
}

fn page(locale: Locale, name: &str, view: RequestView) -> String {
    let signed_in = view.owner.is_some();
    html(&ui(locale, &format!("/requests/{}", view.card.id), signed_in), name, |ui| request_page(ui, view))
}

fn request_html(name: &str, view: RequestView) -> String {
    html(&ui(Locale::De, &format!("/requests/{}", view.card.id), true), name, |ui| request_page(ui, view))
}

#[test]
fn own_organisation_is_told_why_it_fits_or_what_stops_it() {
    let trace = matches_view().suggestions.remove(0).suggestion;
    let stopped = vec![Miss::OutsideRadius { km: 96, radius_km: 80 }, Miss::OffLimitTopic { topic: Topic::Music }];
    let own = |name: &str, fit| OwnFit { name: name.to_owned(), slug: "brueckenlicht".to_owned(), fit };
    let own_fits = vec![own("Brückenlicht", Ok(trace)), own("Zweites Haus", Err(stopped))];
    let page = request_html("request-own-fits", RequestView { own_fits, ..view(RequestStatus::Open, None) });
    for words in [
        "Passt das zu Brückenlicht?",
        "von 100 Punkten",
        "Sie kommen bis 80",
        "Über „Musik“ möchten Sie nicht sprechen",
        "/de/organisations/brueckenlicht/edit",
    ] {
        assert!(page.contains(words), "{words} is missing in {page}");
    }
    assert!(!request_html("request-for-others", view(RequestStatus::Open, None)).contains("Passt das zu"));
}

#[test]
fn public_page_tells_everything_but_what_is_private() {
    for &locale in Locale::ALL {
        let page = page(locale, "request-public", view(RequestStatus::Open, None));
        for words in ["Rosengarten-Gymnasium", "Sangerhausen", "150", "26", "/institutions/rosengarten-gymnasium", "2026-12-10T10:00"] {
            assert!(page.contains(words), "{words}");
        }
        for private in ["Schulstraße", "Brandt", "name=\"action\"", "name=\"version\""] {
            assert!(!page.contains(private), "{private}");
        }
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn draft_can_be_published_changed_and_withdrawn() {
    for &locale in Locale::ALL {
        let page = page(locale, "request-draft", view(RequestStatus::Draft, Some(owner(Vec::new()))));
        for words in [STREET, CONTACT, "value=\"publish\"", "value=\"withdraw\"", "/edit\"", "name=\"version\" value=\"4\""] {
            assert!(page.contains(words), "{words}");
        }
        assert!(!page.contains("value=\"ask\""));
    }
}

#[test]
fn open_request_offers_partners_to_choose() {
    for &locale in Locale::ALL {
        let mut owner = owner(Vec::new());
        owner.matches = Some(matches_view());
        let page = page(locale, "request-choose", view(RequestStatus::Open, Some(owner)));
        assert!(page.contains("value=\"ask\"") && page.contains("value=\"ask-top\"") && page.contains("name=\"third\""));
        assert_eq!(page.matches("<h1").count(), 1);
    }
}

#[test]
fn asked_organisations_show_their_clock_reasons_and_dates_to_take() {
    use InvitationStatus::*;
    for &locale in Locale::ALL {
        let lines = vec![line(1, Some("Brückenlicht Saale"), Declined), line(2, None, Asked), line(3, Some("Lotosweg Gera"), Waiting)];
        let asked = page(locale, "request-asked", view(RequestStatus::Open, Some(owner(lines))));
        assert!(asked.contains("clock-ring") && asked.contains("Im Januar kommen wir gern.") && asked.contains("64"));
        let lines = vec![line(1, Some("Brückenlicht Saale"), Expired), line(2, Some("Lotosweg Gera"), Countered)];
        let countered = page(locale, "request-countered", view(RequestStatus::Open, Some(owner(lines))));
        for words in ["value=\"take-counter\"", "value=\"refuse-counter\"", "name=\"date\" value=\"1\"", "000000000002\""] {
            assert!(countered.contains(words), "{words}");
        }
    }
}

#[test]
fn taken_proposal_is_told_with_its_date() {
    let taken = InvitationLine {
        countered_at: Some(at(3, 12)),
        counter_dates: vec![option(17, 11)],
        agreed_date: Some(option(17, 11)),
        ..line(1, Some("Lotosweg Gera"), InvitationStatus::Accepted)
    };
    let owner = RequestOwnerView { agreed_date: Some(option(17, 11)), dialogue_id: Some("d1".to_owned()), ..owner(vec![taken]) };
    let page = page(Locale::De, "request-counter-taken", view(RequestStatus::Agreeing, Some(owner)));
    for words in [
        "Lotosweg Gera hat andere Termine vorgeschlagen",
        "Vorschlag von Lotosweg Gera angenommen: Donnerstag, 17. Dezember 2026",
        "Ihr Termin: Donnerstag, 17. Dezember 2026",
        "Vereinbarter Termin",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("Termine zur Wahl") && !page.contains("value=\"take-counter\""));
}

#[test]
fn asking_nobody_says_at_the_choice_what_to_do() {
    for &locale in Locale::ALL {
        let mut owner = owner(Vec::new());
        owner.matches = Some(matches_view());
        owner.invitations_left = 2;
        owner.choice = FormState::default().with_errors(vec![("first".to_owned(), FieldError::NobodyChosen)]);
        let page = page(locale, "request-nobody-chosen", view(RequestStatus::Open, Some(owner)));
        assert!(page.contains("id=\"field-first\"") && page.contains("id=\"field-first-error\""));
        let real_number = if locale == Locale::De { "bis zu 2 Organisationen" } else { "up to 2 organisations" };
        assert!(page.contains(real_number) && page.contains("name=\"second\"") && !page.contains("name=\"third\""));
    }
}

#[test]
fn every_status_has_its_words_and_its_next_step() {
    use InvitationStatus::*;
    for status in RequestStatus::ALL {
        for &locale in Locale::ALL {
            let lines = match status {
                RequestStatus::Draft => Vec::new(),
                RequestStatus::Open => vec![line(1, Some("Brückenlicht Saale"), Declined), line(2, Some("Lotosweg Gera"), Expired)],
                RequestStatus::Withdrawn | RequestStatus::Expired => vec![line(1, Some("Brückenlicht Saale"), Closed)],
                _ => vec![line(1, Some("Brückenlicht Saale"), Accepted), line(2, Some("Lotosweg Gera"), Closed)],
            };
            let mut owner = owner(lines);
            owner.editable = matches!(status, RequestStatus::Draft | RequestStatus::Open);
            let has_dialogue = matches!(status, RequestStatus::Agreeing | RequestStatus::Confirmed | RequestStatus::Done);
            owner.dialogue_id = has_dialogue.then(|| "019aa333-0000-7000-8000-000000000001".to_owned());
            let page = page(locale, &format!("request-status-{}", status.slug()), view(status, Some(owner)));
            assert_eq!(page.contains("/dialogues/019aa333"), has_dialogue, "{status:?}");
            assert_eq!(page.contains("value=\"withdraw\""), matches!(status, RequestStatus::Draft | RequestStatus::Open), "{status:?}");
            assert!(page.contains("notice__title"));
        }
    }
}

fn list(rows: Vec<RequestCard>, total: u64, filter: Filter, form: FormState, bad: Vec<BadFilter>) -> ListView<RequestCard> {
    ListView { page: ListPage { rows, total, number: 1 }, filter, region_label: None, bad, form }
}

#[test]
fn list_shows_cards_and_active_filters_and_keeps_them_when_turning_pages() {
    let coordinates = Coordinates { lat: 51.47, lon: 11.3 };
    let filter = Filter {
        topics: vec![Topic::HistoryMemory, Topic::Music],
        region: Some(Region::Land(Land::SachsenAnhalt)),
        near: Some(Near { label: "06526".to_owned(), coordinates, radius_km: 80 }),
        ..Filter::default()
    };
    let form = FormState::default()
        .with_all("topic", ["history-memory", "music"])
        .with("region", "DE-ST")
        .with("near", "06526")
        .with("radius", 80);
    for &locale in Locale::ALL {
        let mut rows: Vec<_> = (0..3).map(|_| card(RequestStatus::Open)).collect();
        rows[1].distance_km = Some(48.2);
        rows[2].title = "Unternehmensübergreifende Auszubildendenbegegnungswoche im Landkreis Mansfeld-Südharz".to_owned();
        let view = list(rows, 47, filter.clone(), form.clone(), Vec::new());
        let page = html(&ui(locale, "/requests", false), "request-list", |ui| request_list_page(ui, view));
        assert!(page.contains("topic=history-memory&amp;topic=music&amp;region=DE-ST&amp;near=06526&amp;radius=80&amp;page=2"));
        assert!(page.contains("chip--active") && page.contains("48"));
        assert!(page.contains("name=\"topic\" value=\"music\""), "the second topic goes along");
        for field in ["q", "topic", "region", "near", "radius", "language", "format", "audience"] {
            assert!(page.contains(&format!("name=\"{field}\"")), "{field}");
        }
        assert!(page.contains("/requests/new"));
    }
}

#[test]
fn empty_and_unreadable_lists_say_what_to_do() {
    for &locale in Locale::ALL {
        let empty = list(Vec::new(), 0, Filter::default(), FormState::default(), Vec::new());
        let page = html(&ui(locale, "/requests", false), "request-list-empty", |ui| request_list_page(ui, empty));
        assert!(page.contains("empty-state"));
        let bad = vec![BadFilter { name: "near".to_owned(), value: "Nirgendwo".to_owned(), error: FieldError::UnknownPlace }];
        let unreadable = list(Vec::new(), 0, Filter::default(), FormState::default().with("near", "Nirgendwo"), bad);
        let page = html(&ui(locale, "/requests", false), "request-list-bad", |ui| request_list_page(ui, unreadable));
        assert!(page.contains("Nirgendwo") && page.contains("aria-invalid=\"true\"") && page.contains("notice--danger"));
    }
}

const FIELDS: [&str; 30] = [
    "title",
    "text",
    "topics",
    "format",
    "audience",
    "group_size",
    "minutes",
    "date1",
    "time1",
    "date2",
    "time2",
    "date3",
    "time3",
    "meeting_place",
    "max_travel_km",
    "place",
    "room",
    "on_site_contact",
    "online_ok",
    "preferred_radius_km",
    "languages",
    "interpreter_ok",
    "accessibility",
    "budget_kind",
    "budget_euros",
    "recording",
    "public_listing",
    "public_request",
    "urgency_reason",
    "response_days",
];

fn form_page(locale: Locale, name: &str, form: FormState, institutions: usize, request_id: Option<&str>) -> String {
    suggesting_page(locale, name, form, institutions, request_id, None)
}

fn suggesting_page(
    locale: Locale,
    name: &str,
    form: FormState,
    institutions: usize,
    request_id: Option<&str>,
    suggestions: Option<SuggestionsView>,
) -> String {
    let all = [("rosengarten-gymnasium", "Rosengarten-Gymnasium"), ("vhs-westkueste", "VHS Westküste")];
    let institutions = all.iter().take(institutions).map(|(slug, name)| ((*slug).to_owned(), (*name).to_owned())).collect();
    let view = RequestFormView { form, institutions, request_id: request_id.map(str::to_owned), suggestions };
    html(&ui(locale, "/requests/new", true), name, |ui| request_form_page(ui, view))
}

#[test]
fn form_has_every_field_and_leaves_money_and_publicity_open() {
    for &locale in Locale::ALL {
        let page = form_page(locale, "request-form", blank_request("06526 Sangerhausen"), 1, None);
        for field in FIELDS {
            assert!(page.contains(&format!("name=\"{field}\"")), "{field}");
        }
        assert!(page.contains("name=\"institution\" value=\"rosengarten-gymnasium\""));
        assert!(page.contains("name=\"action\" value=\"publish\"") && page.contains("name=\"action\" value=\"draft\""));
        assert!(page.contains("value=\"06526 Sangerhausen\""));
        for name in ["budget_kind", "public_listing"] {
            let chosen = page.split("<input").any(|input| {
                let tag = input.split('>').next().unwrap_or_default();
                tag.contains(&format!("name=\"{name}\"")) && tag.contains(" checked")
            });
            assert!(!chosen, "{name} is decided by people");
        }
        assert_eq!(page.matches("<h1").count(), 1);
        assert!(!page.contains("name=\"version\""));
    }
}

#[test]
fn form_ids_are_unique() {
    let form = blank_request("06526").with_all("languages", ["de", "am"]);
    let page = form_page(Locale::De, "request-form-ids", form, 2, None);
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn form_with_errors_keeps_what_was_typed_and_names_each_error() {
    let form = blank_request("Neustadt").with("title", "Ein Gespräch").with("version", 3).with_errors(vec![
        ("text".to_owned(), FieldError::Required),
        ("urgency_reason".to_owned(), FieldError::TooSoon { working_days: 5 }),
        (
            "place".to_owned(),
            FieldError::AmbiguousPlace { suggestions: vec!["Neustadt am Rübenberge".to_owned(), "Neustadt an der Aisch".to_owned()] },
        ),
        ("budget_kind".to_owned(), FieldError::Required),
        ("public_listing".to_owned(), FieldError::Required),
    ]);
    for &locale in Locale::ALL {
        let page = form_page(locale, "request-form-errors", form.clone(), 2, Some("r1"));
        for id in ["field-text", "field-place", "field-budget_kind", "field-public_listing", "field-urgency_reason"] {
            assert!(page.contains(&format!("id=\"{id}\"")) && page.contains(&format!("href=\"#{id}\"")), "{id}");
            assert!(page.contains(&format!("id=\"{id}-error\"")), "{id}");
        }
        assert!(page.contains("Neustadt am Rübenberge") && page.contains("value=\"Ein Gespräch\""));
        assert!(page.contains("/requests/r1/edit") && page.contains("name=\"version\" value=\"3\""));
        assert!(page.contains("<select") && page.contains("vhs-westkueste"));
    }
}

fn said<T>(what: T, words: &[&str]) -> Suggestion<T> {
    Suggestion { what, words: words.iter().map(|word| (*word).to_owned()).collect() }
}

#[test]
fn suggestions_stand_with_their_words_and_a_button_each() {
    let view = SuggestionsView {
        topics: vec![said(Topic::ContractLabour, &["Vertragsarbeiterinnen", "<b>DDR</b>"])],
        formats: vec![said(Format::Workshop, &["Workshop"])],
        audiences: vec![said(Audience::Grade5To10, &["Klasse 10"])],
        hints: Vec::new(),
    };
    for &locale in Locale::ALL {
        let form = blank_request("06526").with("title", "Vertragsarbeit");
        let page = suggesting_page(locale, "request-form-suggestions", form, 1, Some("r1"), Some(view.clone()));
        for take in ["topic:contract-labour", "format:workshop", "audience:grade-5-10"] {
            let button =
                format!("name=\"take\" value=\"{take}\" formaction=\"/{}/requests/r1/edit#suggestions\" formnovalidate", locale.tag());
            assert!(page.contains(&button), "{take}");
        }
        let quoted = if locale == Locale::De { "„Vertragsarbeiterinnen“" } else { "“Vertragsarbeiterinnen”" };
        assert!(page.contains(quoted) && page.contains("&lt;b&gt;DDR") && !page.contains("<b>DDR"));
        assert!(page.contains("id=\"suggestions\"") && !page.contains("class=\"notice notice--info\""));
        assert!(page.contains("value=\"Vertragsarbeit\""), "what was typed stays");
    }
}

#[test]
fn hints_say_why_and_what_could_be_written_instead() {
    let hint = |kind, words: &str| TextHint { kind, words: words.to_owned() };
    let hints = vec![hint(HintKind::Represent, "ihr Land vorstellen"), hint(HintKind::Cliche, "Bauchtanz")];
    for (&locale, advice) in Locale::ALL.iter().zip(["Fragen Sie lieber", "Better to ask"]) {
        let view = SuggestionsView { hints: hints.clone(), ..SuggestionsView::default() };
        let page = suggesting_page(locale, "request-form-hints", blank_request("06526"), 1, None, Some(view));
        assert!(page.contains("ihr Land vorstellen") && page.contains("Bauchtanz"));
        assert_eq!(page.matches("notice__title").count(), 2);
        assert!(page.matches(advice).count() >= 2 && !page.contains("notice--danger") && !page.contains("name=\"take\""));
    }
}

#[test]
fn nothing_found_is_said_only_to_who_asked() {
    for (&locale, words) in Locale::ALL.iter().zip(["Wir haben nichts Weiteres erkannt.", "We found nothing more."]) {
        let note = format!("class=\"suggestions__note\">{words}");
        let asked = suggesting_page(locale, "request-form-nothing", blank_request("06526"), 1, None, Some(SuggestionsView::default()));
        assert!(asked.contains(&note));
        let fresh = form_page(locale, "request-form-unasked", blank_request("06526"), 1, None);
        assert!(!fresh.contains(&note) && fresh.contains("value=\"suggest\""));
    }
}

#[test]
fn enter_presses_publish_and_no_suggestion() {
    let page = form_page(Locale::De, "request-form-enter", blank_request("06526"), 1, None);
    let form = page.split("id=\"request-form\"").nth(1).expect("the form");
    let first = form.split("<button").nth(1).expect("a button");
    assert!(first.split('>').next().is_some_and(|tag| tag.contains("value=\"publish\"")));
}

#[test]
fn without_an_institution_one_is_led_to_make_its_profile() {
    for &locale in Locale::ALL {
        let page = form_page(locale, "request-form-first", FormState::default(), 0, None);
        assert!(page.contains("/institutions/new") && !page.contains("name=\"title\""));
    }
}
