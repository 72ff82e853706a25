//! Every state of the answer page in every language.

use api_types::forms::{FieldError, FormState};
use api_types::invitations::{AnswerClosed, AnswerStep, AnswerThanks, AnswerView};
use chrono::{NaiveDate, NaiveDateTime};
use domain::calendar_time::DateOption;
use domain::geography::Land;
use domain::invitations::{DeclineReason, InvitationStatus};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Topic};
use i18n::Locale;
use matching::{Part, Points, Reason, Ring, Suggestion};

use super::{answer_closed_page, answer_page, answer_thanks_page};
use crate::Ui;
use crate::page_checks::{sample_ui, sound_html};

const STEPS: [(&str, AnswerStep); 4] =
    [("choose", AnswerStep::Choose), ("yes", AnswerStep::Yes), ("other", AnswerStep::Other), ("no", AnswerStep::No)];

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a date")
}

/// Nobody is signed in on the answer page.
fn reader(locale: Locale) -> Ui {
    Ui { viewer: None, ..sample_ui(locale, "/answer/v1.token") }
}

fn part(reason: Reason, earned: u16) -> Part {
    Part { reason, earned: Points::whole(earned), possible: Points::whole(40) }
}

fn view(step: AnswerStep) -> AnswerView {
    AnswerView {
        token: "v1.token".to_owned(),
        step,
        organisation_name: "Brückenlicht Saale e. V.".to_owned(),
        institution_name: "Rosengarten-Gymnasium".to_owned(),
        institution_kind: InstitutionKind::School,
        title: "Vertragsarbeit in der DDR: wie war das?".to_owned(),
        text: "Unsere 10. Klassen lesen Briefe aus dem Betrieb.\n\nWir möchten hören, wie es war <script>.".to_owned(),
        topics: vec![Topic::ContractLabour, Topic::MigrationHistory],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        group_size: 26,
        dates: vec![DateOption { starts_at: at(10, 10), minutes: 90 }, DateOption { starts_at: at(15, 8), minutes: 90 }],
        online_ok: false,
        meeting_place: MeetingPlace::Institution,
        municipality: "Sangerhausen".to_owned(),
        land: Land::SachsenAnhalt,
        distance_km: Some(52.4),
        budget: Budget::Amount(150),
        deadline: at(3, 18),
        trace: Some(Suggestion {
            organisation: "018f0000-0000-7000-8000-000000000001".parse().expect("an id"),
            score: Points::whole(80),
            for_institution: vec![
                part(Reason::TopicShared { topic: Topic::ContractLabour }, 40),
                part(Reason::AudienceNew { audience: Audience::Grade5To10 }, 0),
            ],
            for_organisation: vec![part(Reason::FeeMet { euros: 120 }, 30), part(Reason::InstitutionOpen, 20)],
            held_back: Vec::new(),
            distance_km: 52,
            ring: Ring::Near,
        }),
        form: FormState::default(),
    }
}

#[test]
fn every_step_is_sound_in_every_language() {
    for locale in Locale::ALL {
        for (name, step) in STEPS {
            let html = sound_html(&format!("answer-{name}"), &reader(*locale), || answer_page(&reader(*locale), view(step)));
            assert!(html.contains(&format!("/{}/answer/v1.token", locale.tag())), "{name}");
            assert!(!html.contains("<script>."), "{name}");
        }
    }
}

#[test]
fn first_step_says_who_what_where_when_and_money() {
    let html = sound_html("answer-choose", &reader(Locale::De), || answer_page(&reader(Locale::De), view(AnswerStep::Choose)));
    for words in [
        "Rosengarten-Gymnasium fragt Sie an",
        "Schule, Klasse 5–10, 26 Personen",
        "Vertragsarbeit in der DDR: wie war das? (Gespräch im Unterricht)",
        "Sangerhausen, Sachsen-Anhalt, 52\u{a0}km entfernt",
        "Do., 10. Dez., 10:00–11:30 Uhr",
        "Di., 15. Dez., 08:00–09:30 Uhr",
        "Bis 150\u{a0}€, Fahrt inbegriffen",
        "Bis Donnerstag, 3. Dezember, 18:00 Uhr. Danach fragen wir die nächste Organisation.",
        "Es geht um Ihr Thema",
        "Ihr Honorar von 120\u{a0}€ ist im Budget.",
    ] {
        assert!(html.contains(words), "{words}");
    }
    assert!(!html.contains("steht noch nicht in Ihrem Profil"), "what earned no points is no reason to ask");
    assert_eq!(html.matches("class=\"answer__fact\"").count(), 5);
    for step in ["yes", "other", "no"] {
        assert!(html.contains(&format!("/de/answer/v1.token?step={step}\"")), "{step}");
    }
}

#[test]
fn yes_is_one_tap_when_there_is_one_date() {
    let one = || AnswerView { dates: vec![DateOption { starts_at: at(10, 10), minutes: 90 }], trace: None, ..view(AnswerStep::Choose) };
    let html = sound_html("answer-choose-one", &reader(Locale::De), || answer_page(&reader(Locale::De), one()));
    assert!(html.contains("method=\"post\" action=\"/de/answer/v1.token\""));
    assert!(html.contains("<input type=\"hidden\" name=\"date\" value=\"0\""));
    assert!(html.contains("type=\"submit\" name=\"answer\" value=\"yes\""));
    assert!(!html.contains("?step=yes"));
    assert!(!html.contains("Warum wir Sie fragen"));
}

#[test]
fn every_date_and_every_reason_is_a_button_that_sends_the_answer() {
    let yes = sound_html("answer-yes", &reader(Locale::De), || answer_page(&reader(Locale::De), view(AnswerStep::Yes)));
    assert!(yes.contains("name=\"answer\" value=\"yes\""));
    for number in ["0", "1"] {
        assert!(yes.contains(&format!("name=\"date\" value=\"{number}\"")), "{number}");
    }
    let no = sound_html("answer-no", &reader(Locale::De), || answer_page(&reader(Locale::De), view(AnswerStep::No)));
    assert!(no.contains("name=\"answer\" value=\"no\""));
    for reason in DeclineReason::ALL {
        assert!(no.contains(&format!("name=\"reason\" value=\"{}\"", reason.slug())), "{reason:?}");
    }
}

#[test]
fn wrong_dates_come_back_with_what_was_typed_and_the_error_at_the_field() {
    for locale in Locale::ALL {
        let form = FormState::default()
            .with("answer", "other")
            .with("date1", "2026-01-01")
            .with("time1", "10:00")
            .with("date2", "2026-12-11")
            .with("message", "Wir kommen gern.")
            .with_errors(vec![("date1".to_owned(), FieldError::InThePast), ("time2".to_owned(), FieldError::Required)]);
        let wrong = AnswerView { form, ..view(AnswerStep::Other) };
        let html = sound_html("answer-other-wrong", &reader(*locale), || answer_page(&reader(*locale), wrong));
        assert!(html.contains("value=\"2026-01-01\"") && html.contains("Wir kommen gern."));
        assert_eq!(html.matches("class=\"field__error\"").count(), 2);
        assert!(html.contains("href=\"#field-date1\"") && html.contains("href=\"#field-time2\""));
        assert!(html.matches("<details open class=\"disclosure\"").count() == 2, "what was typed or is wrong stands open");
    }
}

#[test]
fn place_says_who_travels() {
    let words = |meeting_place, distance_km| {
        let placed = AnswerView { meeting_place, distance_km, ..view(AnswerStep::Choose) };
        sound_html("answer-place", &reader(Locale::De), || answer_page(&reader(Locale::De), placed))
    };
    assert!(words(MeetingPlace::Institution, None).contains("Sangerhausen, Sachsen-Anhalt<"));
    assert!(words(MeetingPlace::Organisation(30), None).contains("Bei Ihnen. Die Gruppe kommt aus Sangerhausen."));
    assert!(words(MeetingPlace::Online, None).contains("Online. Die Gruppe ist in Sangerhausen."));
}

#[test]
fn closed_answers_say_what_happened_and_what_comes_next() {
    let answered = |status| AnswerClosed::Answered { status, at: Some(at(1, 9)), agreement_path: None };
    let accepted = AnswerClosed::Answered {
        status: InvitationStatus::Accepted,
        at: Some(at(1, 9)),
        agreement_path: Some("/agreement/v1.other".to_owned()),
    };
    let mut states = vec![
        ("unknown".to_owned(), AnswerClosed::Unknown),
        ("expired".to_owned(), AnswerClosed::Expired { at: at(3, 18) }),
        ("no-longer-needed".to_owned(), AnswerClosed::NoLongerNeeded),
        ("with-agreement".to_owned(), accepted),
    ];
    states.extend(InvitationStatus::ALL.into_iter().map(|status| (format!("status-{}", status.slug()), answered(status))));
    for locale in Locale::ALL {
        for (name, closed) in &states {
            let html =
                sound_html(&format!("answer-closed-{name}"), &reader(*locale), || answer_closed_page(&reader(*locale), closed.clone()));
            assert!(!html.contains("<form"), "{name}");
            let leads_to_agreement = html.contains(&format!("/{}/agreement/v1.other", locale.tag()));
            assert_eq!(leads_to_agreement, name == "with-agreement", "{name}");
        }
    }
}

#[test]
fn thanks_after_a_yes_lead_to_the_agreement() {
    for locale in Locale::ALL {
        let yes = AnswerThanks::Yes { agreement_path: "/agreement/v1.other".to_owned() };
        let html = sound_html("answer-thanks-yes", &reader(*locale), || answer_thanks_page(&reader(*locale), yes));
        assert!(html.contains(&format!("href=\"/{}/agreement/v1.other\"", locale.tag())));
        for (name, thanks) in [("other", AnswerThanks::Other), ("no", AnswerThanks::No)] {
            sound_html(&format!("answer-thanks-{name}"), &reader(*locale), || answer_thanks_page(&reader(*locale), thanks));
        }
    }
}
