//! The dashboard of newcomers, of busy people, and of those for whom nothing is left to do.

use api_types::accounts::MembershipLine;
use api_types::dashboard::{DashboardView, DialogueLine, NextLine, RequestLine, Task};
use api_types::events::EventCard;
use chrono::{NaiveDate, NaiveDateTime};
use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::requests::RequestStatus;
use domain::taxonomy::{Format, Topic};
use i18n::Locale;

use super::dashboard_page;
use crate::page_checks::{sample_ui, sound_html};

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a date")
}

fn membership(name: &str, slug: &str, is_organisation: bool, published: bool) -> MembershipLine {
    MembershipLine { name: name.to_owned(), slug: slug.to_owned(), is_organisation, published }
}

fn dialogue(id: u32, partner: &str, starts_at: NaiveDateTime, status: DialogueStatus) -> DialogueLine {
    let title = "Vertragsarbeit in der DDR".to_owned();
    DialogueLine { id: id.to_string(), title, partner_name: partner.to_owned(), starts_at, status }
}

fn request(id: u32, status: RequestStatus, asked_name: Option<&str>, deadline: Option<NaiveDateTime>) -> RequestLine {
    RequestLine {
        id: id.to_string(),
        title: "Kultursensible Pflege im Schichtdienst".to_owned(),
        status,
        asked_name: asked_name.map(str::to_owned),
        deadline,
        percent_left: deadline.map(|_| 62),
        round: None,
    }
}

fn event() -> EventCard {
    EventCard {
        slug: "kueche".to_owned(),
        title: "Gemeinsam kochen".to_owned(),
        starts_at: at(12, 18),
        ends_at: at(12, 21),
        municipality: "Halle (Saale)".to_owned(),
        land: Land::SachsenAnhalt,
        online: false,
        topics: vec![Topic::Cuisine],
        format: Format::SharedMeal,
        languages: Vec::new(),
        hosts: Vec::new(),
        cancelled: false,
        price: None,
        child_friendly: true,
        accessible: false,
        in_series: false,
        from_dialogue: false,
        private: false,
        distance_km: None,
    }
}

fn tasks() -> Vec<Task> {
    let title = || "Vertragsarbeit in der DDR".to_owned();
    let id = || "018f0000-0000-7000-8000-000000000001".to_owned();
    vec![
        Task::AnswerInvitation {
            path: "/answer/v1.token".to_owned(),
            title: title(),
            institution_name: "Rosengarten-Gymnasium".to_owned(),
            deadline: at(3, 18),
            percent_left: 20,
        },
        Task::ConfirmAgreement { dialogue_id: id(), title: title(), partner_name: "Rosengarten-Gymnasium".to_owned() },
        Task::DecideCounter { request_id: id(), title: title() },
        Task::ChoosePartners { request_id: id(), title: title() },
        Task::PublishDraft { request_id: id(), title: title() },
        Task::PublishProfile(membership("Brückenlicht Saale e. V.", "brueckenlicht-saale", true, false)),
        Task::PublishProfile(membership("Klinikum Am Lindenhang", "klinikum-am-lindenhang", false, false)),
    ]
}

fn newcomer() -> DashboardView {
    DashboardView {
        display_name: "Amal".to_owned(),
        tasks: Vec::new(),
        requests: Vec::new(),
        next: Vec::new(),
        past: Vec::new(),
        memberships: Vec::new(),
    }
}

fn busy() -> DashboardView {
    let held = |day, partner| dialogue(day, partner, at(day, 10), DialogueStatus::Held);
    DashboardView {
        tasks: tasks(),
        requests: vec![
            request(1, RequestStatus::Open, Some("Muldebogen – Dialog der Nachbarn"), Some(at(3, 18))),
            request(2, RequestStatus::Open, None, Some(at(4, 12))),
            request(3, RequestStatus::Agreeing, None, None),
            request(4, RequestStatus::Draft, None, None),
            RequestLine { round: Some("Interkulturelle Woche".to_owned()), ..request(5, RequestStatus::Open, None, None) },
        ],
        next: vec![
            NextLine::Dialogue(dialogue(20, "Rosengarten-Gymnasium", at(10, 10), DialogueStatus::Confirmed)),
            NextLine::Event(Box::new(event())),
            NextLine::Dialogue(dialogue(21, "Klinikum Am Lindenhang", at(12, 20), DialogueStatus::Agreeing)),
        ],
        past: vec![
            held(9, "Rosengarten-Gymnasium"),
            held(8, "Bibliothek Am Markt"),
            held(7, "Bibliothek Am Markt"),
            dialogue(6, "VHS Westküste", at(6, 10), DialogueStatus::Cancelled(Side::Institution)),
        ],
        memberships: vec![
            membership("Brückenlicht Saale e. V.", "brueckenlicht-saale", true, false),
            membership("Klinikum Am Lindenhang", "klinikum-am-lindenhang", false, true),
        ],
        ..newcomer()
    }
}

fn html(name: &str, locale: Locale, view: DashboardView) -> String {
    let ui = sample_ui(locale, "/dashboard");
    sound_html(&format!("dashboard-{name}"), &ui, || dashboard_page(&ui, view))
}

#[test]
fn newcomer_is_led_to_a_profile_and_to_nothing_else() {
    for locale in Locale::ALL {
        let page = html("newcomer", *locale, newcomer());
        for path in ["/institutions/new", "/organisations/new", "/calendar", "/account"] {
            assert!(page.contains(&format!("href=\"/{}{path}\"", locale.tag())), "{path}");
        }
        assert!(!page.contains("task-list") && !page.contains("impact-line"));
    }
}

#[test]
fn every_task_leads_to_its_page() {
    for locale in Locale::ALL {
        let page = html("busy", *locale, busy());
        for path in [
            "/answer/v1.token",
            "/dialogues/018f0000-0000-7000-8000-000000000001",
            "/requests/018f0000-0000-7000-8000-000000000001",
            "/organisations/brueckenlicht-saale",
            "/institutions/klinikum-am-lindenhang",
        ] {
            assert!(page.contains(&format!("href=\"/{}{path}\"", locale.tag())), "{path}");
        }
        assert_eq!(page.matches("<li class=\"task\"").count(), 7);
        assert_eq!(page.matches("button--primary").count(), 1, "the most urgent one");
    }
}

#[test]
fn dialogues_and_events_stand_in_one_order_by_day() {
    let page = html("busy", Locale::De, busy());
    let position = |words: &str| page.find(words).expect("on the page");
    assert!(position("/dialogues/20\"") < position("/events/kueche\"") && position("/events/kueche\"") < position("/dialogues/21\""));
    assert_eq!(page.matches("agenda__item").count(), 2, "two on the same day");
}

#[test]
fn clocks_say_until_when() {
    let page = html("busy", Locale::De, busy());
    assert!(page.contains("bis Do., 3. Dez., 18:00 Uhr") && page.contains("noch 20\u{a0}% der Zeit"));
    assert_eq!(page.matches("<div class=\"clock-ring").count(), 3, "one task and two requests");
    assert!(page.contains("Muldebogen – Dialog der Nachbarn ist gefragt.") && page.contains("Eine Organisation ist gefragt."));
}

#[test]
fn line_has_one_shape_for_each_dialogue_held() {
    let page = html("busy", Locale::De, busy());
    assert!(page.contains("aria-label=\"3 Dialoge geführt\""));
    assert_eq!(page.matches("speech-line__one").count() + page.matches("speech-line__other").count(), 3);
    assert!(page.contains("<dd>2</dd>"), "two partners");
    assert!(page.contains("Von der Institution abgesagt"));
}

#[test]
fn everything_done_says_what_to_do_next() {
    for (name, is_organisation, path) in [("done-organisation", true, "/events/new"), ("done-institution", false, "/requests/new")] {
        for locale in Locale::ALL {
            let member = vec![membership("Brückenlicht Saale e. V.", "brueckenlicht-saale", is_organisation, true)];
            let page = html(name, *locale, DashboardView { memberships: member, ..newcomer() });
            assert!(page.contains(&format!("href=\"/{}{path}\"", locale.tag())), "{name}");
            assert!(page.contains("notice--agreed") && page.contains("impact-line"));
        }
    }
}
