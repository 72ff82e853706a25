//! Every state of the dialogue's page, for both sides, in every language.

use api_types::agreements::{DialogueView, fill_terms};
use api_types::forms::FieldError;
use chrono::{NaiveDate, NaiveDateTime};
use domain::agreements::{AgreementTerms, Side};
use domain::calendar_time::DateOption;
use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::organisations::Fee;
use domain::taxonomy::{Audience, Format, Topic};
use i18n::Locale;

use super::dialogue_page;
use crate::Ui;
use crate::page_checks::{sample_ui, sound_html};

const SIGNED_IN: &str = "/dialogues/018f0000-0000-7000-8000-000000000001";
const BY_LINK: &str = "/agreement/v1.token";

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).expect("a date")
}

fn terms() -> AgreementTerms {
    AgreementTerms {
        date: DateOption { starts_at: at(10, 10), minutes: 90 },
        goals: "Wir hören zu und fragen nach.\n\nZwei Gäste erzählen aus ihrem Leben.".to_owned(),
        room: Some("Aula, zweiter Eingang".to_owned()),
        on_site_contact: None,
        accessibility: Some("Aufzug vorhanden".to_owned()),
        off_limit_topics: vec![Topic::ReligionBelief],
        fee: Fee::Amount(150),
        photos: false,
        recording: false,
        with_minors: true,
        public_listing: true,
        remarks: Some("Bitte Fotos von damals mitbringen.".to_owned()),
    }
}

fn view(path: &str, side: Side, status: DialogueStatus, confirmed: [bool; 2]) -> DialogueView {
    let stands = status != DialogueStatus::Agreeing;
    DialogueView {
        path: path.to_owned(),
        side,
        title: "Vertragsarbeit in der DDR".to_owned(),
        topics: vec![Topic::ContractLabour],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        group_size: 26,
        institution_name: "Rosengarten-Gymnasium".to_owned(),
        institution_slug: "rosengarten-gymnasium".to_owned(),
        organisation_name: "Brückenlicht Saale e. V.".to_owned(),
        organisation_slug: Some("brueckenlicht-saale".to_owned()),
        municipality: "Sangerhausen".to_owned(),
        land: Land::SachsenAnhalt,
        status,
        version: 2,
        terms: terms(),
        institution_confirmed_at: confirmed[0].then(|| at(1, 9)),
        organisation_confirmed_at: confirmed[1].then(|| at(2, 14)),
        event_slug: stands.then(|| "vertragsarbeit".to_owned()),
        event_public: true,
        ics_path: stands.then(|| format!("{path}/calendar.ics")),
        cancel_reason: None,
        change: None,
    }
}

fn reader(locale: Locale, path: &str) -> Ui {
    let ui = sample_ui(locale, path);
    if path == BY_LINK { Ui { viewer: None, ..ui } } else { ui }
}

fn html(name: &str, locale: Locale, view: DialogueView) -> String {
    let ui = reader(locale, &view.path);
    sound_html(&format!("dialogue-{name}"), &ui, || dialogue_page(&ui, view))
}

#[test]
fn every_state_is_sound_for_both_sides_in_every_language() {
    let states = [
        ("agreeing", DialogueStatus::Agreeing),
        ("confirmed", DialogueStatus::Confirmed),
        ("held", DialogueStatus::Held),
        ("lapsed", DialogueStatus::Lapsed),
        ("cancelled-by-institution", DialogueStatus::Cancelled(Side::Institution)),
        ("cancelled-by-organisation", DialogueStatus::Cancelled(Side::Organisation)),
    ];
    for locale in Locale::ALL {
        for (name, status) in states {
            for side in [Side::Institution, Side::Organisation] {
                for confirmed in [[false, false], [true, false], [false, true], [true, true]] {
                    for path in [SIGNED_IN, BY_LINK] {
                        let page = html(name, *locale, view(path, side, status, confirmed));
                        let mine = if side == Side::Institution { confirmed[0] } else { confirmed[1] };
                        let running = matches!(status, DialogueStatus::Agreeing | DialogueStatus::Confirmed);
                        assert_eq!(page.contains("value=\"confirm\""), running && !mine, "{name} {side:?} {confirmed:?}");
                        assert_eq!(page.contains("value=\"cancel\""), running, "{name}");
                        assert_eq!(page.contains("?step=change"), running, "{name}");
                        assert_eq!(page.contains(".ics\""), status == DialogueStatus::Confirmed, "{name}");
                    }
                }
            }
        }
    }
}

#[test]
fn agreement_says_everything_that_is_agreed() {
    let page = html("agreeing-read", Locale::De, view(BY_LINK, Side::Organisation, DialogueStatus::Agreeing, [true, false]));
    for words in [
        "Rosengarten-Gymnasium hat schon bestätigt. Es fehlt nur noch Ihre Bestätigung.",
        "Donnerstag, 10. Dezember 2026, 10:00–11:30 Uhr",
        "90 Minuten",
        "Sangerhausen, Sachsen-Anhalt",
        "Aula, zweiter Eingang",
        "noch offen",
        "Aufzug vorhanden",
        "Zwei Gäste erzählen aus ihrem Leben.",
        "Religion &amp; Weltanschauung",
        "150\u{a0}€, Fahrt inbegriffen",
        "zahlt sie eine Stunde trotzdem",
        "Keine Fotos.",
        "Keine Aufnahmen",
        "Eine Person der Institution bleibt die ganze Zeit im Raum.",
        "im öffentlichen Kalender, ohne Straße",
        "Alle dürfen jede Frage unbeantwortet lassen",
        "bleibt im Raum",
        "Bitte Fotos von damals mitbringen.",
        "Bestätigt am 1. Dez. 2026, 09:00 Uhr",
        "Noch nicht bestätigt",
        "Brückenlicht Saale e. V. (Sie)",
        "Fassung 2",
        "Ich bestätige diese Vereinbarung",
        "Das lässt sich nicht zurücknehmen",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("name=\"version\" value=\"2\""));
    assert!(page.contains("action=\"/de/agreement/v1.token\""));
    assert!(!page.contains("/organisations/brueckenlicht-saale"), "the link of a mail opens no other page");
}

#[test]
fn confirmed_dialogue_leads_to_the_event_and_the_calendar_file() {
    let stands = || view(SIGNED_IN, Side::Institution, DialogueStatus::Confirmed, [true, true]);
    let page = html("confirmed-read", Locale::De, stands());
    assert!(page.contains("/de/events/vertragsarbeit") && page.contains(&format!("href=\"/de{SIGNED_IN}/calendar.ics\"")));
    let private = DialogueView { event_public: false, ..view(BY_LINK, Side::Organisation, DialogueStatus::Confirmed, [true, true]) };
    let page = html("confirmed-private", Locale::De, private);
    assert!(!page.contains("/de/events/vertragsarbeit"), "a private event cannot be opened without an account");
}

#[test]
fn proposed_change_says_whose_turn_it_is() {
    let turn = |confirmed| html("change-proposed", Locale::De, view(SIGNED_IN, Side::Institution, DialogueStatus::Confirmed, confirmed));
    assert!(turn([false, true]).contains("schlägt eine Änderung vor (Fassung 2)"));
    assert!(turn([true, false]).contains("Sie haben eine Änderung vorgeschlagen (Fassung 2)"));
}

#[test]
fn reason_of_a_cancellation_is_told() {
    let cancelled = DialogueView {
        cancel_reason: Some("Die Schule bleibt zu.".to_owned()),
        ..view(BY_LINK, Side::Organisation, DialogueStatus::Cancelled(Side::Institution), [true, true])
    };
    let page = html("cancelled-reason", Locale::De, cancelled);
    assert!(page.contains("Rosengarten-Gymnasium hat abgesagt.") && page.contains("Die Schule bleibt zu."));
}

#[test]
fn what_is_missing_for_the_day_is_said_with_the_way_to_add_it() {
    let running = || view(SIGNED_IN, Side::Institution, DialogueStatus::Confirmed, [true, true]);
    let page = html("missing-contact", Locale::De, running());
    assert!(page.contains("Wer vor Ort da ist, ist noch offen.") && page.contains("?step=change"));
    let complete = AgreementTerms { on_site_contact: Some("Frau Beispiel".to_owned()), ..terms() };
    let page = html("nothing-missing", Locale::De, DialogueView { terms: complete, ..running() });
    assert!(!page.contains("fehlt noch etwas"));
    let page = html("held-missing", Locale::De, view(SIGNED_IN, Side::Institution, DialogueStatus::Held, [true, true]));
    assert!(!page.contains("fehlt noch etwas"));
}

#[test]
fn change_form_is_filled_and_keeps_what_was_typed_beside_the_errors() {
    for locale in Locale::ALL {
        let open = || view(SIGNED_IN, Side::Organisation, DialogueStatus::Agreeing, [false, false]);
        let fresh = DialogueView { change: Some(fill_terms(&terms(), 2)), ..open() };
        let page = html("change", *locale, fresh);
        for name in [
            "version",
            "date1",
            "time1",
            "minutes",
            "goals",
            "room",
            "on_site_contact",
            "accessibility",
            "off_limit_topics",
            "fee_kind",
            "fee_euros",
            "photos",
            "recording",
            "with_minors",
            "public_listing",
            "remarks",
        ] {
            assert!(page.contains(&format!("name=\"{name}\"")), "{name}");
        }
        for value in ["value=\"2026-12-10\"", "value=\"10:00\"", "value=\"90\"", "value=\"150\"", "value=\"change\""] {
            assert!(page.contains(value), "{value}");
        }
        let errors = vec![
            ("date1".to_owned(), FieldError::InThePast),
            ("goals".to_owned(), FieldError::Required),
            ("form".to_owned(), FieldError::ChangedMeanwhile),
        ];
        let wrong = fill_terms(&terms(), 2).with("goals", "").with("date1", "2020-01-01").with_errors(errors);
        let page = html("change-wrong", *locale, DialogueView { change: Some(wrong), ..open() });
        assert_eq!(page.matches("class=\"field__error\"").count(), 2);
        assert!(page.contains("value=\"2020-01-01\""));
    }
}
