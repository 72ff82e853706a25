//! Whole files, byte for byte. After a wanted change `UPDATE_GOLDEN=1 cargo test -p calendar golden` writes them anew; read the
//! difference before committing it.

use std::path::PathBuf;

use calendar::{
    Attendee, CalendarFeed, Entry, EventTime, Method, Participation, Person, Recurrence, Role, Status, etag, normalise_text, render,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use icalendar::parser::{read_calendar, unfold};

use crate::reader;

fn utc(stamp: &str) -> DateTime<Utc> {
    stamp.parse().unwrap()
}

fn clock(local: &str, zone: Tz) -> EventTime {
    EventTime::local(NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap(), zone)
}

fn berlin(local: &str) -> EventTime {
    clock(local, Tz::Europe__Berlin)
}

fn day(date: &str) -> EventTime {
    EventTime::Day(date.parse::<NaiveDate>().unwrap())
}

fn entry(uid: &str, start: EventTime, summary: &str) -> Entry {
    Entry::new(format!("{uid}@ansprechbar.example"), utc("2027-01-15T09:30:00Z"), start, summary)
}

/// Compares with the golden file, and checks what holds for every file: the byte form, balanced components, another parser's opinion.
fn assert_golden(name: &str, feed: &CalendarFeed) {
    let rendered = render(feed);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &rendered).unwrap();
    }
    assert_eq!(rendered, std::fs::read_to_string(&path).unwrap(), "{name}");

    let mut open = Vec::new();
    for property in reader::read(&rendered) {
        match property.name.as_str() {
            "BEGIN" => open.push(property.value),
            "END" => assert_eq!(open.pop(), Some(property.value)),
            _ => assert!(!open.is_empty()),
        }
    }
    assert!(open.is_empty());

    let unfolded = unfold(&rendered);
    let parsed = read_calendar(&unfolded).unwrap();
    let events = parsed.components.iter().filter(|component| component.name == "VEVENT").count();
    assert_eq!(events, feed.entries.len());
}

fn public_feed() -> CalendarFeed {
    let mut feed = CalendarFeed::new("Ansprechbar: Sachsen-Anhalt, Anti-Rassismus");
    feed.description = Some("Offene Dialoge; alle Sprachen, alle Orte.\r\nTäglich aktuell.".to_owned());
    feed.url = Some("https://ansprechbar.example/de/events?region=DE-ST&topic=anti-racism".to_owned());
    feed.source = Some("https://ansprechbar.example/calendar.ics?region=DE-ST&topic=anti-racism&lang=de".to_owned());
    feed.language = Some("de".to_owned());

    let mut reading = entry("01942c5e-7c00-7000-8000-000000000001", berlin("2027-03-10 18:00"), "Lesung & Gespräch: „Zuhause, anderswo“");
    reading.sequence = 2;
    reading.created = Some(utc("2026-12-01T08:00:00Z"));
    reading.last_modified = Some(utc("2027-01-15T09:30:00Z"));
    reading.end = Some(berlin("2027-03-10 20:00"));
    reading.description = Some("Drei Autorinnen lesen.\r\n\r\nMit Kinderbetreuung; Anmeldung erbeten, Eintritt frei. \\o/".to_owned());
    reading.location = Some("Stadtbibliothek, Zerbster Straße 10; Dessau-Roßlau".to_owned());
    reading.url = Some("https://ansprechbar.example/de/events/lesung-und-gespraech".to_owned());
    reading.categories = vec!["Anti-Rassismus".to_owned(), "Kultur, Geschichte".to_owned()];
    reading.geo = Some((51.8441, 12.2475));

    let mut cancelled = entry("01942c5e-7c00-7000-8000-000000000002", berlin("2027-03-27 22:00"), "Nacht der Erzählungen");
    cancelled.sequence = 3;
    cancelled.last_modified = Some(utc("2027-02-01T12:00:00Z"));
    cancelled.end = Some(berlin("2027-03-28 04:00"));
    cancelled.status = Status::Cancelled;
    cancelled.transparent = true;

    let mut other_scripts = entry(
        "01942c5e-7c00-7000-8000-000000000003",
        berlin("2027-10-31 10:00"),
        "Мовне кафе: українська, العربية, Türkçe und Deutsch – offen für alle, die zuhören mögen 🕊️",
    );
    other_scripts.end = Some(berlin("2027-10-31 12:30"));
    other_scripts.status = Status::Tentative;
    other_scripts.private = true;
    feed.entries = vec![other_scripts, cancelled, reading];
    feed
}

#[test]
fn a_public_feed_is_written_as_the_golden_file() {
    assert_golden("public_feed.ics", &public_feed());
}

#[test]
fn the_bytes_are_the_same_when_the_entries_come_in_another_order() {
    let feed = public_feed();
    let mut reversed = feed.clone();
    reversed.entries.reverse();
    assert_eq!(render(&feed), render(&reversed));
    assert_eq!(etag(render(&feed).as_bytes()), etag(render(&reversed).as_bytes()));
}

#[test]
fn the_etag_changes_when_a_sequence_does() {
    let feed = public_feed();
    let mut changed = feed.clone();
    changed.entries[0].sequence += 1;
    let tag = etag(render(&feed).as_bytes());
    assert_ne!(tag, etag(render(&changed).as_bytes()));
    assert!(tag.len() == 34 && tag.starts_with('"') && tag.ends_with('"'));
    assert_eq!(etag(b""), "\"e3b0c44298fc1c149afbf4c8996fb924\"");
}

#[test]
fn last_modified_is_that_of_the_newest_entry() {
    assert_eq!(public_feed().last_modified(), Some(utc("2027-02-01T12:00:00Z")));
    assert_eq!(CalendarFeed::new("").last_modified(), None);
}

#[test]
fn series_with_exceptions_and_changed_dates_are_written_as_the_golden_file() {
    let mut feed = CalendarFeed::new("Reihen");
    feed.refresh_minutes = 1;
    let mut weekly = entry("weekly", berlin("2027-03-17 18:00"), "Tandem-Treff");
    weekly.end = Some(berlin("2027-03-17 19:30"));
    weekly.recurrence = Some(Recurrence::parse("FREQ=WEEKLY;COUNT=6").unwrap());
    weekly.exceptions = vec![day("2027-04-07"), berlin("2027-03-31 18:00"), day("2027-04-07")];
    weekly.extra_dates = vec![berlin("2027-04-30 17:00")];
    let mut changed = entry("weekly", berlin("2027-04-14 19:00"), "Tandem-Treff (eine Stunde später)");
    changed.end = Some(berlin("2027-04-14 20:30"));
    changed.recurrence_id = Some(berlin("2027-04-14 18:00"));
    changed.sequence = 1;
    let mut monthly = entry("monthly", berlin("2027-01-29 16:00"), "Erzählcafé am letzten Freitag");
    monthly.end = Some(berlin("2027-01-29 18:00"));
    monthly.recurrence = Some(Recurrence::parse("FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231").unwrap());
    let mut endless = entry("endless", day("2027-09-26"), "Aktionstag");
    endless.recurrence = Some(Recurrence::parse("FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU;UNTIL=20300930T120000Z").unwrap());
    endless.exceptions = vec![berlin("2028-09-24 10:00")];
    feed.entries = vec![changed, endless, monthly, weekly];
    assert_golden("series.ics", &feed);
}

fn invitation(method: Method) -> CalendarFeed {
    let mut feed = CalendarFeed::new("unused");
    feed.method = Some(method);
    let mut dialogue = entry("dialogue", berlin("2027-05-04 14:00"), "Dialog: Elternarbeit in vier Sprachen");
    dialogue.end = Some(berlin("2027-05-04 16:00"));
    dialogue.location = Some("Grundschule am Fluss, Raum 12".to_owned());
    dialogue.organizer = Some(Person { name: "Ansprechbar \"Team\"; Köln".to_owned(), mail: "dialog@ansprechbar.example".to_owned() });
    let attendee = |name: &str, mail: &str, role, participation, reply_wanted| Attendee {
        person: Person { name: name.to_owned(), mail: mail.to_owned() },
        role,
        participation,
        reply_wanted,
    };
    dialogue.attendees = vec![
        attendee("Samira", "samira@verein.example", Role::Chair, Participation::Accepted, false),
        attendee("Schule", "buero@schule.example", Role::Required, Participation::NeedsAction, true),
        attendee("", "gast@schule.example", Role::Optional, Participation::Tentative, false),
        attendee("ohne Adresse", "keine", Role::Optional, Participation::Declined, false),
    ];
    feed.entries = vec![dialogue];
    feed
}

#[test]
fn an_invitation_is_written_as_the_golden_file() {
    assert_golden("invitation.ics", &invitation(Method::Request));
}

#[test]
fn a_cancellation_is_written_as_the_golden_file() {
    let mut feed = invitation(Method::Cancel);
    feed.entries[0].status = Status::Cancelled;
    feed.entries[0].sequence = 1;
    assert_golden("cancellation.ics", &feed);
}

#[test]
fn whole_days_need_no_zone() {
    let mut feed = CalendarFeed::new("Feste und Aktionstage");
    let mut week = entry("week", day("2027-09-26"), "Interkulturelle Woche");
    week.end = Some(day("2027-10-04"));
    week.transparent = true;
    let mut backwards = entry("backwards", day("2027-10-03"), "Tag der offenen Moschee");
    backwards.end = Some(day("2027-10-03"));
    feed.entries = vec![week, backwards];
    assert_golden("whole_days.ics", &feed);
}

#[test]
fn an_empty_feed_still_has_a_component() {
    assert_golden("empty.ics", &CalendarFeed::new("Noch keine Termine"));
}

#[test]
fn only_the_zones_in_use_are_described() {
    let mut feed = CalendarFeed::new("Zeitzonen");
    feed.entries = vec![
        entry("kyiv", clock("2027-07-01 10:00", Tz::Europe__Kyiv), "Online mit Kyjiw"),
        entry("istanbul", clock("2027-01-10 10:00", Tz::Europe__Istanbul), "Online mit Istanbul"),
        entry("casablanca", clock("2027-02-20 10:00", Tz::Africa__Casablanca), "Online mit Casablanca"),
        entry("new-york", clock("2027-11-07 12:00", Tz::America__New_York), "Online mit New York"),
        entry("utc", clock("2027-11-07 12:00", Tz::UTC), "Online"),
        // The clocks in Berlin show 02:30 twice on this night.
        entry("first-half-past-two", EventTime::at(utc("2027-10-31T00:30:00Z"), Tz::Europe__Berlin), "Nachtwache, erste"),
        entry("second-half-past-two", EventTime::at(utc("2027-10-31T01:30:00Z"), Tz::Europe__Berlin), "Nachtwache, zweite"),
    ];
    assert_golden("zones.ics", &feed);
}

/// Texts that try to leave their property, with the ways that have worked on other programs.
const HOSTILE: [&str; 8] = [
    "Lesung\rATTACH:http://evil.example/x",
    "Lesung\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged",
    "Lesung\u{2028}ATTACH:http://evil.example/x",
    "Lesung\u{85}ATTACH:x\u{0B}ATTACH:x\u{0C}ATTACH:x\u{1E}ATTACH:x",
    "Lesung\\nATTACH:x\\",
    "Lesung\r\n ATTACH:x\r\n\tATTACH:x",
    "\0Lesung\u{1B}[2J;X=1,ATTACH:x",
    "\";X=\"\r\nATTACH:x",
];

#[test]
fn hostile_texts_stay_inert_wherever_they_stand() {
    let mut feed = CalendarFeed::new(HOSTILE[0]);
    feed.description = Some(HOSTILE[1].to_owned());
    feed.url = Some(format!("https://x.example/{}", HOSTILE[0]));
    feed.source = Some(HOSTILE[0].to_owned());
    feed.language = Some("de\r\nATTACH:x".to_owned());
    for (index, hostile) in HOSTILE.into_iter().enumerate() {
        let mut event = entry(&format!("{index}{hostile}"), berlin("2027-03-10 18:00"), hostile);
        event.description = Some(hostile.repeat(3));
        event.location = Some(hostile.to_owned());
        event.url = Some(format!("https://x.example/{hostile}"));
        event.categories = vec![hostile.to_owned(), String::new()];
        event.geo = Some((f64::NAN, 1e300));
        event.organizer = Some(Person { name: hostile.to_owned(), mail: format!("{hostile}@x.example") });
        event.attendees = vec![Attendee {
            person: Person { name: hostile.to_owned(), mail: "a@x.example".to_owned() },
            role: Role::Required,
            participation: Participation::NeedsAction,
            reply_wanted: true,
        }];
        feed.entries.push(event);
    }
    assert_golden("hostile.ics", &feed);
    let rendered = render(&feed);
    for property in reader::read(&rendered) {
        assert_ne!(property.name, "ATTACH");
        assert!(!(property.name == "UID" && property.value == "forged"));
        if property.name == "SUMMARY" {
            let read = reader::unescape(&property.value);
            assert!(HOSTILE.iter().any(|hostile| normalise_text(hostile) == read), "{read}");
        }
    }
}
