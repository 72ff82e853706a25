//! Between instants and the clocks on the walls.

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Berlin;
use chrono_tz::Tz;
use domain::limits::RESPONSE_DAYS_DEFAULT;
use domain::working_days::add_working_days;

/// When an answer is due on its last day: the end of an office day.
const DEADLINE_HOUR: u32 = 18;

/// The time on a clock in Germany at this instant.
pub fn to_local(instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&Berlin).naive_local()
}

/// The time on a clock in this zone (IANA name) at this instant; an unknown zone counts as Germany.
pub fn to_zone(instant: DateTime<Utc>, zone: &str) -> NaiveDateTime {
    instant.with_timezone(&zone_named(zone)).naive_local()
}

/// The zone with this IANA name; an unknown one counts as Germany.
pub fn zone_named(name: &str) -> Tz {
    name.parse().unwrap_or(Berlin)
}

/// The instant at which clocks in Germany show this time. Of the hour that comes twice in autumn the first is meant; a time that spring leaves out
/// is moved on by that hour.
pub fn from_local(local: NaiveDateTime) -> DateTime<Utc> {
    match Berlin.from_local_datetime(&local) {
        LocalResult::Single(time) | LocalResult::Ambiguous(time, _) => time.with_timezone(&Utc),
        LocalResult::None => {
            let later = local + TimeDelta::hours(1);
            Berlin.from_local_datetime(&later).earliest().map_or_else(|| later.and_utc(), |time| time.with_timezone(&Utc))
        }
    }
}

/// The instant at which a local day begins.
pub fn day_start(day: NaiveDate) -> DateTime<Utc> {
    from_local(day.and_time(NaiveTime::MIN))
}

/// When an answer is due that is asked for now and has so many working days.
pub fn deadline(now: DateTime<Utc>, working_days: u32) -> DateTime<Utc> {
    let days = if working_days == 0 { RESPONSE_DAYS_DEFAULT } else { working_days };
    let day = add_working_days(to_local(now).date(), days);
    let evening = NaiveTime::from_hms_opt(DEADLINE_HOUR, 0, 0).unwrap_or(NaiveTime::MIN);
    from_local(day.and_time(evening))
}

/// How much of the time between `from` and `until` is left, 0 to 100 percent.
pub fn percent_left(from: DateTime<Utc>, until: DateTime<Utc>, now: DateTime<Utc>) -> u32 {
    let whole = (until - from).num_seconds().max(1);
    let left = (until - now).num_seconds().clamp(0, whole);
    u32::try_from(left * 100 / whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().expect("a time")
    }

    #[test]
    fn local_times_survive_both_switches() {
        assert_eq!(from_local(local("2027-03-28T02:30:00")).to_rfc3339(), "2027-03-28T01:30:00+00:00");
        assert_eq!(from_local(local("2027-10-31T02:30:00")).to_rfc3339(), "2027-10-31T00:30:00+00:00");
        assert_eq!(to_local(from_local(local("2027-07-01T10:00:00"))), local("2027-07-01T10:00:00"));
    }

    #[test]
    fn an_answer_is_due_on_the_evening_of_the_fifth_working_day() {
        let friday = from_local(local("2026-11-20T09:00:00"));
        assert_eq!(to_local(deadline(friday, 5)), local("2026-11-27T18:00:00"));
    }

    #[test]
    fn the_share_of_time_left_shrinks_to_nothing() {
        let from = from_local(local("2026-11-20T09:00:00"));
        let until = from + TimeDelta::hours(10);
        assert_eq!(percent_left(from, until, from), 100);
        assert_eq!(percent_left(from, until, from + TimeDelta::hours(5)), 50);
        assert_eq!(percent_left(from, until, until + TimeDelta::hours(1)), 0);
    }
}
