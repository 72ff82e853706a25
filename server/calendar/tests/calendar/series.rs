//! Recurrence rules and their dates.

use calendar::{EventTime, Frequency, Recurrence, RecurrenceDay, RecurrenceEnd, RecurrenceError, Series, resolve_local};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc, Weekday};
use chrono_tz::Tz;

fn clock(local: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap()
}

fn series(start: &str, rule: &str) -> Series {
    Series {
        start: clock(start),
        zone: Tz::Europe__Berlin,
        rule: Recurrence::parse(rule).unwrap(),
        exceptions: vec![],
        extra_dates: vec![],
    }
}

/// Local clock times, with the offset.
fn shown(starts: &[DateTime<Utc>]) -> Vec<String> {
    starts.iter().map(|start| start.with_timezone(&Tz::Europe__Berlin).format("%m-%d %H:%M %Z").to_string()).collect()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_clock_time_stays_when_the_clocks_go_forward_and_back() {
    let spring = series("2027-03-17 18:00", "FREQ=WEEKLY;COUNT=3");
    assert_eq!(shown(&spring.occurrences(9)), ["03-17 18:00 CET", "03-24 18:00 CET", "03-31 18:00 CEST"]);
    let autumn = series("2027-10-30 09:00", "FREQ=DAILY;COUNT=3");
    assert_eq!(shown(&autumn.occurrences(9)), ["10-30 09:00 CEST", "10-31 09:00 CET", "11-01 09:00 CET"]);
}

#[test]
fn each_day_has_one_date_when_the_clock_time_is_skipped_or_doubled() {
    let spring = series("2027-03-27 02:30", "FREQ=DAILY;COUNT=3");
    assert_eq!(shown(&spring.occurrences(9)), ["03-27 02:30 CET", "03-28 03:30 CEST", "03-29 02:30 CEST"]);
    let autumn = series("2027-10-30 02:30", "FREQ=DAILY;COUNT=3");
    assert_eq!(shown(&autumn.occurrences(9)), ["10-30 02:30 CEST", "10-31 02:30 CEST", "11-01 02:30 CET"]);
}

#[test]
fn local_times_resolve_as_rfc_5545_says() {
    let utc = |local: &str, zone| resolve_local(clock(local), zone).format("%m-%d %H:%M").to_string();
    assert_eq!(utc("2027-03-28 01:59", Tz::Europe__Berlin), "03-28 00:59");
    assert_eq!(utc("2027-03-28 02:30", Tz::Europe__Berlin), "03-28 01:30");
    assert_eq!(utc("2027-03-28 03:00", Tz::Europe__Berlin), "03-28 01:00");
    assert_eq!(utc("2027-10-31 02:30", Tz::Europe__Berlin), "10-31 00:30");
    // The example of RFC 5545 section 3.3.5.
    assert_eq!(utc("2007-03-11 02:30", Tz::America__New_York), "03-11 07:30");
}

#[test]
fn months_without_the_day_are_skipped() {
    let thirty_first = series("2027-01-31 10:00", "FREQ=MONTHLY;COUNT=4");
    assert_eq!(shown(&thirty_first.occurrences(9)), ["01-31 10:00 CET", "03-31 10:00 CEST", "05-31 10:00 CEST", "07-31 10:00 CEST"]);
    let leap_day = series("2028-02-29 10:00", "FREQ=MONTHLY;INTERVAL=12");
    let years: Vec<_> = leap_day.occurrences(3).iter().map(|start| start.format("%Y").to_string()).collect();
    assert_eq!(years, ["2028", "2032", "2036"]);
}

#[test]
fn ordinals_count_from_both_ends_of_the_month() {
    let last_friday = series("2027-01-29 16:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3");
    assert_eq!(shown(&last_friday.occurrences(9)), ["01-29 16:00 CET", "02-26 16:00 CET", "03-26 16:00 CET"]);
    let fifth_last_monday = series("2027-03-01 16:00", "FREQ=MONTHLY;BYDAY=-5MO;COUNT=2");
    assert_eq!(shown(&fifth_last_monday.occurrences(9)), ["03-01 16:00 CET", "05-03 16:00 CEST"]);
    let first_and_third = series("2027-05-04 16:00", "FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=3");
    assert_eq!(shown(&first_and_third.occurrences(9)), ["05-04 16:00 CEST", "05-18 16:00 CEST", "06-01 16:00 CEST"]);
}

#[test]
fn the_last_date_is_included_when_the_rule_ends_on_its_day_or_at_its_start() {
    assert_eq!(series("2027-03-17 18:00", "FREQ=WEEKLY;UNTIL=20270331").occurrences(9).len(), 3);
    assert_eq!(series("2027-03-17 18:00", "FREQ=WEEKLY;UNTIL=20270330").occurrences(9).len(), 2);
    assert_eq!(series("2027-03-17 18:00", "FREQ=WEEKLY;UNTIL=20270331T160000Z").occurrences(9).len(), 3);
    assert_eq!(series("2027-03-17 18:00", "FREQ=WEEKLY;UNTIL=20270331T155959Z").occurrences(9).len(), 2);
    assert_eq!(series("2027-03-17 18:00", "FREQ=WEEKLY;UNTIL=20200101").occurrences(9).len(), 0);
}

#[test]
fn exceptions_and_extra_dates_join_in_order() {
    let mut weekly = series("2027-03-17 18:00", "FREQ=WEEKLY;COUNT=4");
    let at = |local: &str| EventTime::local(clock(local), Tz::Europe__Berlin).instant();
    weekly.exceptions = vec![at("2027-03-31 18:00"), at("2027-05-01 10:00")];
    weekly.extra_dates = vec![at("2027-05-01 10:00"), at("2027-03-20 11:00"), at("2027-03-17 18:00")];
    assert_eq!(
        shown(&weekly.occurrences(9)),
        ["03-17 18:00 CET", "03-20 11:00 CET", "03-24 18:00 CET", "04-07 18:00 CEST"],
        "an exception counts, and takes an extra date away as well"
    );
    assert_eq!(shown(&weekly.occurrences(2)), ["03-17 18:00 CET", "03-20 11:00 CET"]);
    assert_eq!(
        shown(&weekly.occurrences_between(at("2027-03-20 11:00")..at("2027-04-07 18:00"), 9)),
        ["03-20 11:00 CET", "03-24 18:00 CET"]
    );
}

#[test]
fn endless_series_give_as_many_dates_as_asked_for() {
    let weekly = series("2027-03-17 18:00", "FREQ=WEEKLY");
    assert_eq!(weekly.occurrences(0).len(), 0);
    assert_eq!(weekly.occurrences(300).len(), 300);
    // From 2027 on every fourth February has 28 days: the rule never comes true, and asking for it still ends.
    assert_eq!(series("2027-02-01 18:00", "FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO").occurrences(1).len(), 0);
}

#[test]
fn rules_are_written_in_one_form() {
    let written = |rule: &str| Recurrence::parse(rule).unwrap().to_string();
    assert_eq!(written(" rrule:count=5;wkst=mo;byday=we,mo,we;interval=1;freq=weekly "), "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5");
    assert_eq!(written("FREQ=MONTHLY;INTERVAL=2;BYDAY=+2TU,-1FR"), "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,2TU");
    assert_eq!(written("FREQ=DAILY;UNTIL=20271224T170000Z"), "FREQ=DAILY;UNTIL=20271224T170000Z");
    assert_eq!("FREQ=DAILY".parse::<Recurrence>().unwrap().end(), RecurrenceEnd::Never);
}

#[test]
fn rules_are_refused_with_the_reason() {
    let refused = |rule: &str| Recurrence::parse(rule).unwrap_err();
    assert_eq!(refused("INTERVAL=2"), RecurrenceError::NoFrequency);
    assert_eq!(refused("FREQ=YEARLY"), RecurrenceError::Unsupported("FREQ=YEARLY".to_owned()));
    assert_eq!(refused("FREQ=DAILY;BYHOUR=3"), RecurrenceError::Unsupported("BYHOUR=3".to_owned()));
    assert_eq!(refused("FREQ=WEEKLY;WKST=SU"), RecurrenceError::Unsupported("WKST=SU".to_owned()));
    assert_eq!(refused("FREQ=DAILY;FREQ=DAILY"), RecurrenceError::Malformed("FREQ=DAILY".to_owned()));
    for malformed in ["", "FREQ", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=2027-01-01", "FREQ=DAILY;UNTIL=20270101T100000", "BYDAY=XX"] {
        assert!(matches!(refused(malformed), RecurrenceError::Malformed(_)), "{malformed}");
    }
    assert_eq!(refused("FREQ=DAILY;INTERVAL=0"), RecurrenceError::Interval);
    assert_eq!(refused("FREQ=DAILY;COUNT=0"), RecurrenceError::Count);
    assert_eq!(refused("FREQ=DAILY;COUNT=1001"), RecurrenceError::Count);
    assert_eq!(refused("FREQ=DAILY;COUNT=2;UNTIL=20271231"), RecurrenceError::TwoEnds);
    assert_eq!(refused("FREQ=WEEKLY;BYDAY=1MO"), RecurrenceError::Ordinal);
    assert_eq!(refused("FREQ=MONTHLY;BYDAY=6MO"), RecurrenceError::Ordinal);
    assert_eq!(refused("FREQ=MONTHLY;BYDAY=0MO"), RecurrenceError::Ordinal);
    assert_eq!(refused("FREQ=MONTHLY;BYDAY=MO,-1FR"), RecurrenceError::MixedDays);
}

#[test]
fn a_first_date_fits_when_it_is_one_of_the_rule() {
    let day = |ordinal, weekday| RecurrenceDay { ordinal, weekday };
    let rule = |days| Recurrence::new(Frequency::Monthly, 1, days, RecurrenceEnd::Never).unwrap();
    assert!(rule(vec![]).falls_on(date("2027-01-30")));
    assert!(rule(vec![day(Some(-1), Weekday::Fri)]).falls_on(date("2027-01-29")));
    assert!(!rule(vec![day(Some(-1), Weekday::Fri)]).falls_on(date("2027-01-22")));
    assert!(rule(vec![day(Some(4), Weekday::Fri), day(Some(1), Weekday::Sat)]).falls_on(date("2027-01-22")));
    assert!(rule(vec![day(Some(5), Weekday::Fri)]).falls_on(date("2027-01-29")));
    assert!(rule(vec![day(Some(5), Weekday::Fri)]).ending(RecurrenceEnd::Count(0)).is_err());
}
