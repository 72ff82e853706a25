//! Whatever people type: the file keeps its form, and a reader gets the text back.

use calendar::{
    CalendarFeed, Entry, EventTime, Frequency, Recurrence, RecurrenceDay, RecurrenceEnd, Series, normalise_text, render, resolve_local,
};
use chrono::{DateTime, NaiveDateTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use proptest::prelude::*;

use crate::reader;

/// Any text, rich in what matters to the format.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<String>(),
        2 => "[ -~]{0,90}",
        2 => "[äöüßЖعم漢🕊️\u{301}]{0,60}",
        3 => prop::sample::select(vec![
            "\r", "\n", "\r\n", "\t", " ", "\\", "\\n", ",", ";", ":", "\"", "^", "\0", "\u{7f}", "\u{85}", "\u{2028}", "\r\n ",
            "\r\nATTACH:x", "\nEND:VEVENT",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

fn any_instant() -> impl Strategy<Value = DateTime<Utc>> {
    // 2000 to 2090.
    (946_684_800_i64..3_786_912_000).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).unwrap())
}

fn any_zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec())
}

fn any_rule() -> impl Strategy<Value = Recurrence> {
    let frequency = prop::sample::select(vec![Frequency::Daily, Frequency::Weekly, Frequency::Monthly]);
    let weekday = (0_u8..7).prop_map(|day| Weekday::try_from(day).unwrap());
    let ordinal = prop::option::weighted(0.8, prop::sample::select(vec![-5_i8, -2, -1, 1, 2, 3, 4, 5]));
    let days = prop::collection::vec((ordinal, weekday), 0..4);
    let end = prop_oneof![
        Just(RecurrenceEnd::Never),
        (1_u32..40).prop_map(RecurrenceEnd::Count),
        any_instant().prop_map(RecurrenceEnd::Until),
        any_instant().prop_map(|until| RecurrenceEnd::UntilDate(until.date_naive())),
    ];
    (frequency, 1_u16..5, days, end).prop_map(|(frequency, interval, days, end)| {
        // Either all days have an ordinal or none, and only in a monthly rule.
        let ordinals = frequency == Frequency::Monthly && days.iter().all(|(ordinal, _)| ordinal.is_some());
        let day = |(ordinal, weekday): (Option<i8>, Weekday)| RecurrenceDay { ordinal: ordinal.filter(|_| ordinals), weekday };
        let days = days.into_iter().map(day).collect();
        Recurrence::new(frequency, interval, days, end).unwrap()
    })
}

/// What a reader makes of `DTSTART` and the like, given the zone's own rules.
fn read_instant(parameters: &str, value: &str, zone: Tz) -> DateTime<Utc> {
    if let Some(value) = value.strip_suffix('Z') {
        return NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap().and_utc();
    }
    assert_eq!(parameters, format!("TZID={}", zone.name()));
    let local = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap();
    zone.from_local_datetime(&local).earliest().unwrap().to_utc()
}

proptest! {
    #[test]
    fn texts_come_back_normalised(summary in any_text(), description in any_text(), location in any_text(), category in any_text()) {
        let start = EventTime::at(DateTime::from_timestamp(1_804_698_000, 0).unwrap(), Tz::Europe__Berlin);
        let mut entry = Entry::new("uid", start.instant(), start, summary.clone());
        entry.description = Some(description.clone());
        entry.location = Some(location.clone());
        entry.categories = vec![category.clone()];
        entry.url = Some(format!("https://example.org/{summary}"));
        let mut feed = CalendarFeed::new(summary.clone());
        feed.description = Some(description.clone());
        feed.entries = vec![entry];
        let file = render(&feed);
        for (name, text) in [("SUMMARY", summary), ("DESCRIPTION", description), ("LOCATION", location), ("CATEGORIES", category)] {
            let read = reader::value_in_event(&file, name).map(|value| reader::unescape(&value)).unwrap_or_default();
            prop_assert_eq!(read, normalise_text(&text));
        }
        prop_assert_eq!(reader::read(&file).iter().filter(|property| property.name == "BEGIN").count(), 5);
    }

    #[test]
    fn instants_come_back_in_every_zone(instant in any_instant(), minutes in 1_i64..5000, zone in any_zone()) {
        let start = EventTime::at(instant, zone);
        let end = instant + TimeDelta::minutes(minutes);
        let mut entry = Entry::new("uid", instant, start, "x");
        entry.end = Some(EventTime::at(end, zone));
        let mut feed = CalendarFeed::new("x");
        feed.entries = vec![entry];
        let file = render(&feed);
        let properties = reader::read(&file);
        let event = properties.iter().skip_while(|property| property.value != "VEVENT");
        let read = |name: &str| {
            let property = event.clone().find(|property| property.name == name).unwrap();
            read_instant(&property.parameters, &property.value, zone)
        };
        prop_assert_eq!(read("DTSTART"), instant);
        prop_assert_eq!(read("DTEND"), end);
        prop_assert_eq!(properties.iter().any(|property| property.value == "VTIMEZONE"), zone != Tz::UTC);
    }

    #[test]
    fn rules_come_back_from_their_text(rule in any_rule()) {
        prop_assert_eq!(Recurrence::parse(&rule.to_string()), Ok(rule));
    }

    #[test]
    fn any_text_is_a_rule_or_an_error(text in any_text()) {
        if let Ok(rule) = Recurrence::parse(&text) {
            prop_assert_eq!(Recurrence::parse(&rule.to_string()), Ok(rule));
        }
    }

    #[test]
    fn occurrences_are_those_of_another_program(rule in any_rule(), start in any_instant()) {
        // In UTC, without a last day, and without the fifth last day of a month, where the other program errs.
        prop_assume!(rule.days().iter().all(|day| day.ordinal != Some(-5)));
        let rule = match rule.end() {
            RecurrenceEnd::Count(_) => rule,
            _ => rule.ending(RecurrenceEnd::Never).unwrap(),
        };
        let other: rrule::RRuleSet = format!("DTSTART:{}\nRRULE:{rule}", start.format("%Y%m%dT%H%M%SZ")).parse().unwrap();
        let expected: Vec<_> = other.all(12).dates.into_iter().map(|start| start.to_utc()).collect();
        let series = Series { start: start.naive_utc(), zone: Tz::UTC, rule, exceptions: vec![], extra_dates: vec![] };
        prop_assert_eq!(series.occurrences(12), expected);
    }

    #[test]
    fn the_clock_time_is_that_of_the_first_date_in_every_zone(rule in any_rule(), start in any_instant(), zone in any_zone()) {
        let start = start.naive_utc();
        let in_zone = Series { start, zone, rule: rule.ending(RecurrenceEnd::Never).unwrap(), exceptions: vec![], extra_dates: vec![] };
        let plain = Series { zone: Tz::UTC, ..in_zone.clone() };
        let expected: Vec<_> = plain.occurrences(50).into_iter().map(|start| resolve_local(start.naive_utc(), zone)).collect();
        prop_assert_eq!(in_zone.occurrences(50), expected);
    }
}
