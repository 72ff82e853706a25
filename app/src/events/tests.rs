//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::events::{EventCard, EventView, HostLink};
use api_types::filters::{BadFilter, ListView};
use api_types::forms::{FieldError, FormState};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use domain::filters::{Filter, Near, Page as Rows};
use domain::geography::{Coordinates, Land, Region};
use domain::taxonomy::{Audience, Format, Language, Topic};
use i18n::Locale;

use super::*;
use crate::{AssetNames, Page, Theme, Ui, ViewerBadge, render};

pub(crate) fn ui(locale: Locale, path: &str) -> Ui {
    Ui {
        locale,
        path: path.to_owned(),
        viewer: None,
        base_url: "https://ansprechbar.example".to_owned(),
        assets: AssetNames { css: "/main.css".to_owned(), start_js: "/start.js".to_owned() },
        theme: Theme::Auto,
        demo: true,
        flash: None,
    }
}

/// The page as HTML; also written to the preview folder, if there is one.
pub(crate) fn html(name: &str, ui: &Ui, page: impl FnOnce() -> Page) -> String {
    let html = render(ui, page);
    if let Ok(folder) = std::env::var("PREVIEW_DIR") {
        std::fs::write(format!("{folder}/{name}-{}.html", ui.locale.tag()), &html).expect("a folder that can be written to");
    }
    assert_eq!(html.matches("<h1").count(), 1, "{name}: one main heading");
    assert!(!html.contains("style=\"") && !html.contains("onclick"), "{name}: nothing inline");
    html
}

fn at(month: u32, day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a moment that exists")
}

fn languages(tags: &[&str]) -> Vec<Language> {
    tags.iter().map(|tag| tag.parse().expect("a language")).collect()
}

pub(crate) fn card(slug: &str, title: &str, starts_at: NaiveDateTime) -> EventCard {
    EventCard {
        slug: slug.to_owned(),
        title: title.to_owned(),
        starts_at,
        ends_at: starts_at + TimeDelta::minutes(120),
        municipality: "Halle (Saale)".to_owned(),
        land: Land::SachsenAnhalt,
        online: false,
        topics: vec![Topic::Racism, Topic::Antisemitism],
        format: Format::StoryCafe,
        languages: languages(&["de", "uk"]),
        hosts: vec![HostLink {
            name: "Haus der Brücken e. V.".to_owned(),
            slug: Some("haus-der-bruecken".to_owned()),
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

pub(crate) fn cards() -> Vec<EventCard> {
    let school = HostLink { name: "Rosengarten-Gymnasium".to_owned(), slug: Some("rosengarten".to_owned()), is_organisation: false };
    let unnamed = HostLink { name: "Eine Organisation".to_owned(), slug: None, is_organisation: true };
    let kitchen = card("kueche", "Kochen und erzählen: Frauen aus fünf Ländern", at(11, 26, 17));
    vec![
        kitchen.clone(),
        EventCard { title: "Schach im Park".to_owned(), slug: "schach".to_owned(), cancelled: true, ..kitchen.clone() },
        EventCard {
            online: true,
            in_series: true,
            distance_km: Some(34.2),
            price: Some("5 Euro, ermäßigt 2 Euro".to_owned()),
            ..card("lesung", "Lesung: Vertragsarbeit in Mosambik und der DDR", at(12, 3, 19))
        },
        EventCard {
            municipality: "Berlin".to_owned(),
            land: Land::Berlin,
            from_dialogue: true,
            private: true,
            hosts: vec![school, unnamed],
            ends_at: at(12, 5, 16),
            ..card("besuch", "Donaudampfschifffahrtsgesellschaftskapitänswitwenunterstützungsverein trifft Klasse 9b", at(12, 4, 9))
        },
    ]
}

fn list(rows: Vec<EventCard>, total: u64, filter: Filter, form: FormState) -> ListView<EventCard> {
    ListView { page: Rows { rows, total, number: 1 }, filter, region_label: None, bad: Vec::new(), form }
}

pub(crate) fn narrow_filter() -> (Filter, FormState) {
    let coordinates = Coordinates { lat: 51.48, lon: 11.97 };
    let filter = Filter {
        query: Some("Tee & Brot".to_owned()),
        topics: vec![Topic::Racism, Topic::Music],
        region: Some(Region::Land(Land::SachsenAnhalt)),
        near: Some(Near { label: "06108".to_owned(), coordinates, radius_km: 30 }),
        language: "uk".parse().ok(),
        format: Some(Format::StoryCafe),
        audience: Some(Audience::Parents),
        from: NaiveDate::from_ymd_opt(2026, 12, 1),
        to: NaiveDate::from_ymd_opt(2026, 12, 31),
    };
    let form = FormState::default()
        .with("q", "Tee & Brot")
        .with_all("topic", ["racism", "music"])
        .with("region", "DE-ST")
        .with("near", "06108")
        .with("radius", "30")
        .with("language", "uk")
        .with("format", "story-cafe")
        .with("audience", "parents")
        .with("from", "2026-12-01")
        .with("to", "2026-12-31");
    (filter, form)
}

pub(crate) fn topic_filter() -> (Filter, FormState) {
    let filter = Filter { topics: vec![Topic::Racism], region: Some(Region::Land(Land::SachsenAnhalt)), ..Filter::default() };
    (filter, FormState::default().with("topic", "racism").with("region", "DE-ST"))
}

pub(crate) fn bad_filters() -> (Vec<BadFilter>, FormState) {
    let bad = |name: &str, value: &str, error| BadFilter { name: name.to_owned(), value: value.to_owned(), error };
    let suggestions = vec!["Bernburg (Saale)".to_owned(), "Bernburg".to_owned()];
    let bad = vec![
        bad("topic", "nonsense", FieldError::UnknownChoice),
        bad("near", "Bernb", FieldError::AmbiguousPlace { suggestions }),
        bad("from", "soon", FieldError::NotADate),
    ];
    (bad, FormState::default().with("topic", "nonsense").with("near", "Bernb").with("from", "soon"))
}

fn view() -> EventView {
    EventView {
        card: EventCard {
            in_series: true, online: true, ..card("kueche", "Kochen und erzählen: Frauen aus fünf Ländern", at(11, 26, 17))
        },
        description: "Wir kochen zusammen.\r\nJede erzählt eine Geschichte.\r\n\r\n\r\nBringen Sie <b>Hunger</b> mit.".to_owned(),
        audiences: vec![Audience::Community, Audience::Parents],
        accessibility: Some("Stufenlos, Rollstuhl-WC".to_owned()),
        district: "Halle (Saale)".to_owned(),
        address: None,
        coordinates: None,
        capacity: Some(25),
        other_dates: (0..9).map(|week| (format!("kueche-{week}"), at(12, 3, 17) + TimeDelta::weeks(week))).collect(),
        ics_path: "/events/kueche.ics".to_owned(),
        google_link: "https://calendar.google.com/calendar/render?action=TEMPLATE".to_owned(),
        outlook_link: "https://outlook.live.com/calendar/0/action/compose".to_owned(),
        editable: false,
        is_public: true,
        remaining_dates: 1,
        dialogue_path: None,
        version: 7,
    }
}

#[test]
fn list_shows_days_filters_and_the_subscription() {
    for locale in Locale::ALL {
        let mut ui = ui(*locale, "/events");
        ui.viewer = Some(ViewerBadge { display_name: "Aylin".to_owned(), open_tasks: 2, is_moderator: false, is_admin: false });
        let html = html("events-list", &ui, || {
            let (filter, form) = topic_filter();
            event_list_page(&ui, list(cards(), 47, filter, form))
        });
        let tag = locale.tag();
        assert!(html.contains(&format!(r#"href="/{tag}/events/lesung""#)));
        assert!(html.contains(&format!(r#"href="/{tag}/calendar?topic=racism&amp;region=DE-ST""#)), "the way to the subscription");
        assert!(html.contains(&format!(r#"href="/{tag}/events?topic=racism&amp;region=DE-ST&amp;page=2""#)), "the next page");
        assert!(html.contains(&format!(r#"href="/{tag}/events?region=DE-ST""#)), "the chip takes the topic away");
        assert!(html.contains(r#"<input type="hidden" name="topic" value="racism""#), "the topic goes along");
        assert!(html.contains("<s>Schach im Park</s>"), "struck when cancelled");
        assert!(html.contains(&format!(r#"href="/{tag}/institutions/rosengarten""#)));
        for name in ["q", "topic", "region", "near", "radius", "language", "format", "audience", "from", "to"] {
            assert!(html.contains(&format!(r#"name="{name}""#)), "{name}");
        }
        assert_eq!(html.matches("agenda__item").count(), 3, "two events on one day share their date");
    }
}

#[test]
fn list_says_in_words_what_a_subscription_brings() {
    let (filter, form) = topic_filter();
    let ui_de = ui(Locale::De, "/events");
    let de = html("events-words", &ui_de, || event_list_page(&ui_de, list(cards(), 4, filter.clone(), form.clone())));
    assert!(de.contains("Alle Termine zu Rassismus in Sachsen-Anhalt<"), "{de}");
    assert!(de.contains("Abgesagt") && de.contains("Kinder willkommen") && de.contains("Deutsch und Ukrainisch"));
    assert!(!de.contains("/events/new"), "only signed-in people announce");
    let ui_en = ui(Locale::En, "/events");
    let en = html("events-words", &ui_en, || event_list_page(&ui_en, list(cards(), 4, filter, form)));
    assert!(en.contains("All events about Racism in Saxony-Anhalt<"), "{en}");
}

#[test]
fn sentence_names_every_filter() {
    let (filter, form) = narrow_filter();
    let ui = ui(Locale::De, "/events");
    let all = EventFilter { ui: &ui, path: "/events", filter: &filter, region_label: None, form: &form, bad: &[] };
    assert_eq!(
        all.sentence().replace('\u{a0}', " "),
        "Alle Termine im Format „Erzählcafé“ zu Rassismus und Musik für „Eltern“ auf Ukrainisch in Sachsen-Anhalt \
         im Umkreis von 30 km um 06108 vom 1. Dezember 2026 bis zum 31. Dezember 2026 mit dem Suchwort „Tee & Brot“"
    );
    let nothing = Filter::default();
    assert_eq!(EventFilter { filter: &nothing, ..all }.sentence(), "Alle Termine in ganz Deutschland");
    let district = Filter { region: "15087".parse().ok(), ..Filter::default() };
    let labelled = EventFilter { filter: &district, region_label: Some("Landkreis Mansfeld-Südharz"), ..all };
    assert_eq!(labelled.sentence(), "Alle Termine im Landkreis Mansfeld-Südharz");
    let saarland = Filter { region: Some(Region::Land(Land::Saarland)), ..Filter::default() };
    assert_eq!(EventFilter { filter: &saarland, ..all }.sentence(), "Alle Termine im Saarland");
}

#[test]
fn list_keeps_every_filter_and_opens_the_seldom_ones() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events");
        let html = html("events-narrow", &ui, || {
            let (filter, form) = narrow_filter();
            event_list_page(&ui, list(Vec::new(), 0, filter, form))
        });
        assert!(html.contains(r#"<option value="30" selected"#), "an unusual radius stays");
        assert!(html.contains(r#"value="Tee &amp; Brot""#));
        assert!(html.contains("q=Tee%20%26%20Brot"), "links are encoded");
        assert!(html.contains(r#"<details open class="filter-bar__more""#));
        assert!(html.contains("empty-state"));
    }
}

#[test]
fn list_is_empty_with_a_next_step_when_nothing_is_announced() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events");
        let html = html("events-empty", &ui, || event_list_page(&ui, list(Vec::new(), 0, Filter::default(), FormState::default())));
        assert!(html.contains("empty-state") && html.contains(&format!("href=\"/{}/calendar\"", locale.tag())));
    }
}

#[test]
fn list_says_at_the_filter_what_is_wrong() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events");
        let html = html("events-bad", &ui, || {
            let (bad, form) = bad_filters();
            event_list_page(&ui, ListView { bad, ..list(Vec::new(), 0, Filter::default(), form) })
        });
        assert!(html.contains(r##"href="#field-near""##) && html.contains(r#"id="field-near-error""#));
        assert!(html.contains("nonsense") && html.contains(r#"id="field-topic-error""#));
        assert!(html.contains(r#"id="field-from-error""#));
        assert!(!html.contains("/calendar?"), "no subscription of what cannot be read");
    }
}

#[test]
fn event_hides_the_address_and_all_tools_from_the_public() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/kueche");
        let html = html("event-public", &ui, || event_page(&ui, view()));
        assert!(html.contains("Wir kochen zusammen.<br>Jede erzählt eine Geschichte.</p>"), "{html}");
        assert!(html.contains("&lt;b&gt;Hunger"), "text stays text");
        assert!(html.contains(r#"href="/events/kueche.ics""#) && html.contains("calendar.google.com") && html.contains("outlook.live.com"));
        assert!(html.contains("/report?url=https%3A%2F%2Fansprechbar.example"));
        assert!(html.contains("/events/kueche-8"), "every date of the series");
        assert!(!html.contains("/edit\"") && !html.contains("value=\"cancel\"") && !html.contains("/dialogues/"));
    }
}

#[test]
fn event_can_be_changed_and_called_off_by_its_hosts() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/kueche");
        let address = Some("Gartenhaus, Rosenweg".to_owned());
        let view = EventView { editable: true, address, dialogue_path: Some("/dialogues/1".to_owned()), ..view() };
        let html = html("event-editable", &ui, || event_page(&ui, view));
        let tag = locale.tag();
        assert!(html.contains(&format!(r#"href="/{tag}/events/kueche/edit""#)) && html.contains(&format!(r#"href="/{tag}/dialogues/1""#)));
        assert!(html.contains(&format!(r#"method="post" action="/{tag}/events/kueche""#)));
        assert!(html.contains(r#"name="action" value="cancel""#) && html.contains(r#"name="version" value="7""#));
        assert!(html.contains("Gartenhaus, Rosenweg") && html.contains("event-note"));
    }
}

#[test]
fn event_says_so_when_cancelled() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/kueche");
        let mut view = EventView { editable: true, ..view() };
        view.card.cancelled = true;
        let html = html("event-cancelled", &ui, || event_page(&ui, view));
        assert!(html.contains("notice--danger") && html.contains("date-block--cancelled"));
        assert!(!html.contains("value=\"cancel\"") && !html.contains(".ics"), "neither called off again nor put into calendars");
    }
}

fn hosts() -> Vec<(String, String)> {
    vec![
        ("organisation:haus-der-bruecken".to_owned(), "Haus der Brücken e. V.".to_owned()),
        ("institution:rosengarten".to_owned(), "Rosengarten-Gymnasium".to_owned()),
    ]
}

#[test]
fn form_asks_for_everything_when_new() {
    let names = [
        "host",
        "title",
        "description",
        "topics",
        "format",
        "audiences",
        "languages",
        "date1",
        "time1",
        "minutes",
        "repeat",
        "repeats",
        "place",
        "address",
        "address_public",
        "online",
        "price",
        "accessibility",
        "child_friendly",
        "capacity",
    ];
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/new");
        let html = html("event-new", &ui, || event_form_page(&ui, &FormState::default(), &hosts(), None));
        assert!(html.contains(&format!(r#"method="post" action="/{}/events/new""#, locale.tag())));
        for name in names {
            assert!(html.contains(&format!(r#"name="{name}""#)), "{name}");
        }
        assert!(!html.contains(r#"name="version""#));
        let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "every id once");
    }
}

#[test]
fn form_keeps_what_was_typed_and_says_what_is_wrong() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/new");
        let errors = ["title", "topics", "languages", "date1", "place"].map(|name| (name.to_owned(), FieldError::Required)).to_vec();
        let form = FormState::default().with("place", "Bernb").with("description", "Tee\nund Brot").with_all("languages", ["de", "sw"]);
        let form = form.with("repeat", "month").with("repeats", "6").with_errors(errors);
        let html = html("event-wrong", &ui, || event_form_page(&ui, &form, &hosts()[..1], None));
        for name in ["title", "topics", "languages", "date1", "place"] {
            assert!(html.contains(&format!(r##"href="#field-{name}""##)), "{name} in the summary");
            assert!(html.contains(&format!(r#"id="field-{name}-error""#)), "{name} at its field");
            assert!(html.contains(&format!(r#"id="field-{name}""#)), "{name} can be reached");
        }
        assert!(html.contains(r#"value="Bernb""#) && html.contains("Tee\nund Brot"));
        assert!(html.contains(r#"<input type="hidden" name="host" value="organisation:haus-der-bruecken""#));
    }
}

#[test]
fn form_carries_the_version_and_no_repetition_when_editing() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/kueche/edit");
        let form = FormState::default().with("title", "Kochen").with("version", "7").with_tick("address_public", true);
        let html = html("event-edit", &ui, || event_form_page(&ui, &form, &[], Some("kueche")));
        assert!(html.contains(&format!(r#"action="/{}/events/kueche/edit""#, locale.tag())));
        assert!(html.contains(r#"name="version" value="7""#) && !html.contains(r#"name="repeat""#) && !html.contains(r#"name="host""#));
    }
}

#[test]
fn series_can_be_called_off_as_a_whole() {
    for locale in Locale::ALL {
        let series = EventView { editable: true, remaining_dates: 3, ..view() };
        let ui = ui(*locale, "/events/erzaehlcafe");
        let page = html("event-series-host", &ui, || event_page(&ui, series));
        assert!(page.contains("value=\"cancel-series\"") && page.contains("value=\"cancel\""));
        let last = EventView { editable: true, ..view() };
        let page = html("event-series-last", &ui, || event_page(&ui, last));
        assert!(!page.contains("value=\"cancel-series\""), "one date is called off by itself");
    }
}

#[test]
fn new_event_says_who_sees_it_and_what_to_do_next() {
    let ui = Ui { flash: Some(i18n::keys::FLASH_EVENT_CREATED), ..ui(Locale::De, "/events/erzaehlcafe") };
    let page = html("event-created", &ui, || event_page(&ui, EventView { editable: true, ..view() }));
    assert!(page.contains("im öffentlichen Kalender") && page.contains("href=\"#into-calendar\"") && page.contains("href=\"/de/events\""));
    let page = html("event-not-public", &ui, || event_page(&ui, EventView { editable: true, is_public: false, ..view() }));
    assert!(page.contains("Diesen Termin sehen nur Sie"));
}

#[test]
fn form_says_what_to_do_when_nobody_can_host() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/events/new");
        let html = html("event-no-host", &ui, || event_form_page(&ui, &FormState::default(), &[], None));
        assert!(html.contains("empty-state") && html.contains("/dashboard") && !html.contains("<textarea"));
    }
}
