//! Made-up notifications, one of each kind and variant.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::agreements::Side;
use domain::calendar_time::DateOption;
use domain::requests::Budget;
use domain::taxonomy::{Audience, Format, Topic};
use i18n::Locale;
use mail::{CalendarFile, DialogueFacts, InvitedFacts, Letter, Notification, Sender, compose};

pub const LINK: &str = "https://ansprechbar.example/de/answer/v1.abc_DEF-123";

pub fn at(month: u32, day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, month, day).and_then(|date| date.and_hms_opt(hour, 0, 0)).unwrap()
}

pub fn sent_at() -> DateTime<Utc> {
    "2026-11-26T17:00:00Z".parse().unwrap()
}

pub fn sender() -> Sender {
    Sender { address: "dialog@ansprechbar.example".to_owned(), base_url: "https://ansprechbar.example".to_owned() }
}

pub fn calendar_file() -> CalendarFile {
    let content = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".to_owned();
    CalendarFile { name: "dialog.ics".to_owned(), content, method: Some("REQUEST") }
}

pub fn letter(locale: Locale, notification: &Notification) -> Letter {
    compose(locale, &sender(), "ada@verein.example", notification, LINK, None, "018f-7c1e", sent_at()).unwrap()
}

fn date(month: u32, day: u32, hour: u32) -> DateOption {
    DateOption { starts_at: at(month, day, hour), minutes: 90 }
}

pub fn invited_facts() -> InvitedFacts {
    InvitedFacts {
        organisation_name: "Brückenlicht Saale e. V.".to_owned(),
        institution_name: "Rosengarten-Gymnasium".to_owned(),
        title: "Vertragsarbeit in der DDR".to_owned(),
        text: "Unsere 10. Klassen lesen Briefe aus dem Betrieb.\nWir möchten hören, wie es war.".to_owned(),
        topics: vec![Topic::ContractLabour],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        group_size: 26,
        dates: vec![date(12, 10, 10), date(12, 15, 8)],
        municipality: "Sangerhausen".to_owned(),
        online: false,
        online_ok: false,
        budget: Budget::Amount(150),
        deadline: at(12, 3, 18),
    }
}

pub fn dialogue_facts() -> DialogueFacts {
    DialogueFacts {
        title: "Vertragsarbeit in der DDR".to_owned(),
        reader_name: "Brückenlicht Saale e. V.".to_owned(),
        partner_name: "Rosengarten-Gymnasium".to_owned(),
        date: date(12, 10, 10),
        municipality: "Sangerhausen".to_owned(),
        room: Some("Aula, zweiter Eingang".to_owned()),
        on_site_contact: Some("Frau Beispiel".to_owned()),
    }
}

/// Every notification with a name for its file.
pub fn notifications() -> Vec<(&'static str, Notification)> {
    let title = || "Vertragsarbeit in der DDR".to_owned();
    let organisation = || "Brückenlicht Saale e. V.".to_owned();
    let institution = || "Rosengarten-Gymnasium".to_owned();
    let display_name = || "Ada".to_owned();
    let message = || Some("Wir kommen zu zweit und bringen Fotos mit.".to_owned());
    let not_this_one = |name: Option<String>, unanswered, next_asked| Notification::NotThisOne {
        reader_name: institution(),
        title: title(),
        organisation_name: name,
        unanswered,
        next_asked,
    };
    let paired = |organisation_name| Notification::Paired {
        reader_name: institution(),
        title: title(),
        round_title: "Interkulturelle Woche".to_owned(),
        organisation_name,
        deadline: date(12, 3, 18).starts_at,
    };
    let by_screen = InvitedFacts { online: true, group_size: 1, budget: Budget::None, ..invited_facts() };
    let cancelled = |by, hour_is_paid, reason| Notification::DialogueCancelled {
        facts: dialogue_facts(),
        by,
        by_reader: by == Side::Organisation,
        hour_is_paid,
        reason,
    };
    let closed = || Some("Die Schule bleibt an diesem Tag zu.".to_owned());
    let by_institution = |hour_is_paid, reason| Notification::DialogueCancelled {
        facts: DialogueFacts { reader_name: institution(), partner_name: organisation(), ..dialogue_facts() },
        by: Side::Institution,
        by_reader: true,
        hour_is_paid,
        reason,
    };
    vec![
        ("confirm-email", Notification::ConfirmEmail { display_name: display_name() }),
        ("already-registered", Notification::AlreadyRegistered { display_name: display_name() }),
        ("reset-password", Notification::ResetPassword { display_name: display_name() }),
        ("invited", Notification::Invited(Box::new(invited_facts()))),
        ("invited-online", Notification::Invited(Box::new(by_screen))),
        ("invitation-reminder", Notification::InvitationReminder(Box::new(invited_facts()))),
        ("paired", paired(Some(organisation()))),
        ("paired-unnamed", paired(None)),
        (
            "not-paired",
            Notification::NotPaired { reader_name: institution(), title: title(), round_title: "Interkulturelle Woche".to_owned() },
        ),
        (
            "accepted",
            Notification::Accepted {
                reader_name: institution(),
                title: title(),
                organisation_name: organisation(),
                date: date(12, 10, 10),
                message: message(),
            },
        ),
        (
            "agreement-ready",
            Notification::AgreementReady {
                reader_name: organisation(),
                title: title(),
                institution_name: institution(),
                date: date(12, 10, 10),
            },
        ),
        (
            "countered",
            Notification::Countered {
                reader_name: institution(),
                title: title(),
                organisation_name: Some(organisation()),
                dates: vec![date(12, 11, 9), date(12, 16, 14)],
                message: message(),
            },
        ),
        (
            "countered-unnamed",
            Notification::Countered {
                reader_name: institution(),
                title: title(),
                organisation_name: None,
                dates: vec![date(12, 11, 9)],
                message: None,
            },
        ),
        ("not-this-one-no", not_this_one(Some(organisation()), false, true)),
        ("not-this-one-no-unnamed", not_this_one(None, false, false)),
        ("not-this-one-unanswered", not_this_one(Some(organisation()), true, false)),
        ("not-this-one-unanswered-unnamed", not_this_one(None, true, true)),
        ("no-longer-needed", Notification::NoLongerNeeded { reader_name: organisation(), title: title(), institution_name: institution() }),
        ("counter-refused", Notification::CounterRefused { reader_name: organisation(), title: title(), institution_name: institution() }),
        (
            "agreement-changed",
            Notification::AgreementChanged { reader_name: organisation(), title: title(), partner_name: institution(), version: 2 },
        ),
        ("partner-confirmed", Notification::PartnerConfirmed { reader_name: organisation(), title: title(), partner_name: institution() }),
        ("dialogue-confirmed", Notification::DialogueConfirmed(dialogue_facts())),
        ("dialogue-changed", Notification::DialogueChanged(DialogueFacts { room: None, on_site_contact: None, ..dialogue_facts() })),
        ("dialogue-reminder", Notification::DialogueReminder { facts: dialogue_facts(), days: 7 }),
        (
            "dialogue-reminder-missing",
            Notification::DialogueReminder { facts: DialogueFacts { room: None, on_site_contact: None, ..dialogue_facts() }, days: 1 },
        ),
        ("dialogue-cancelled", cancelled(Side::Institution, false, closed())),
        ("dialogue-cancelled-late", cancelled(Side::Institution, true, closed())),
        ("dialogue-cancelled-late-by-institution", by_institution(true, closed())),
        ("dialogue-cancelled-by-organisation", cancelled(Side::Organisation, false, None)),
        ("vouched", Notification::Vouched { name: organisation() }),
        (
            "refused",
            Notification::Refused { name: organisation(), reason: "Bitte nennen Sie eine Website oder einen Dachverband.".to_owned() },
        ),
        ("report-received", Notification::ReportReceived),
        ("report-settled", Notification::ReportSettled { decision: "Wir haben die Nummer entfernt.".to_owned() }),
        (
            "dialogue-lapsed",
            Notification::DialogueLapsed {
                reader_name: institution(),
                title: title(),
                partner_name: organisation(),
                date: date(12, 10, 10),
            },
        ),
    ]
}
