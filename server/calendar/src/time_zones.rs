//! `VTIMEZONE` (RFC 5545 section 3.6.5), from the tables of `chrono-tz`.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, Days, Month, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::{OffsetName, Tz};

use crate::content_line::ContentLines;
use crate::recurrence::day_code;

/// A yearly rule is believed if it holds for at least so many years from the first one needed.
const YEARS_TO_SHOW_A_RULE: i32 = 10;

/// Yearly rules are written as if they had always held; the usual year of that fiction.
const RULE_SINCE: i32 = 1970;

/// What the clocks of a zone show between two changes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct LocalOffset {
    seconds_east: i32,
    abbreviation: String,
}

/// A change of the clocks.
struct Transition {
    /// Clock time of the change, by the clocks before it.
    local: NaiveDateTime,
    before: LocalOffset,
    after: LocalOffset,
}

/// A change that comes each year on the same day of the week: `BYMONTH=3;BYDAY=-1SU`.
struct YearlyRule {
    month: Month,
    ordinal: i8,
    weekday: Weekday,
}

/// Writes the `VTIMEZONE` of `zone`, right for all of `years`.
///
/// Where both changes follow a yearly rule, as in the whole European Union, two observances with an `RRULE` say so: every reader
/// understands that form. Elsewhere each change of the years is an observance of its own, after one for the time before the first.
pub(crate) fn write_time_zone(lines: &mut ContentLines, zone: Tz, years: &RangeInclusive<i32>) {
    let years = *years.start()..=(*years.end()).max(years.start() + YEARS_TO_SHOW_A_RULE);
    let transitions = transitions(zone, &years);
    lines.raw("BEGIN:VTIMEZONE");
    lines.raw(&format!("TZID:{}", zone.name()));
    match yearly_rules(&transitions, &years) {
        Some(rules) => {
            for (rule, transition) in rules {
                let first = rule.local_time(RULE_SINCE, transition);
                write_observance(lines, &transition.before, &transition.after, first, Some(&rule));
            }
        }
        None => {
            let initial = offset_at(zone, start_of(*years.start()));
            write_observance(lines, &initial, &initial, start_of(*years.start()).naive_utc(), None);
            for transition in &transitions {
                write_observance(lines, &transition.before, &transition.after, transition.local, None);
            }
        }
    }
    lines.raw("END:VTIMEZONE");
}

fn write_observance(lines: &mut ContentLines, before: &LocalOffset, after: &LocalOffset, start: NaiveDateTime, rule: Option<&YearlyRule>) {
    // What the tables call summer time is of no use here: Ireland and Morocco have it in winter, with a negative sign.
    let kind = if after.seconds_east > before.seconds_east { "DAYLIGHT" } else { "STANDARD" };
    lines.raw(&format!("BEGIN:{kind}"));
    lines.raw(&format!("DTSTART:{}", start.format("%Y%m%dT%H%M%S")));
    if let Some(YearlyRule { month, ordinal, weekday }) = rule {
        lines.raw(&format!("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={ordinal}{}", month.number_from_month(), day_code(*weekday)));
    }
    lines.raw(&format!("TZOFFSETFROM:{}", utc_offset(before.seconds_east)));
    lines.raw(&format!("TZOFFSETTO:{}", utc_offset(after.seconds_east)));
    lines.text("TZNAME", &after.abbreviation);
    lines.raw(&format!("END:{kind}"));
}

/// `+0100`, or `+005328` for the odd offsets of long ago.
fn utc_offset(seconds_east: i32) -> String {
    let sign = if seconds_east < 0 { '-' } else { '+' };
    let seconds = seconds_east.abs();
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}

/// Midnight of 1 January in UTC. Years out of range become the first one that is known.
fn start_of(year: i32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).earliest().unwrap_or(DateTime::UNIX_EPOCH)
}

fn offset_at(zone: Tz, instant: DateTime<Utc>) -> LocalOffset {
    let offset = zone.offset_from_utc_datetime(&instant.naive_utc());
    let seconds_east = offset.fix().local_minus_utc();
    LocalOffset {
        seconds_east,
        // Where people use no abbreviation the offset itself serves.
        abbreviation: offset.abbreviation().map_or_else(|| utc_offset(seconds_east), str::to_owned),
    }
}

/// All changes of the clocks in the years, earliest first. A change that is taken back within a week would be missed; there is none.
fn transitions(zone: Tz, years: &RangeInclusive<i32>) -> Vec<Transition> {
    let seconds_east = |instant: DateTime<Utc>| zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc();
    let mut found = Vec::new();
    let mut begin = start_of(*years.start());
    let end = start_of(years.end() + 1);
    while begin < end {
        let next = (begin + Days::new(7)).min(end);
        if seconds_east(begin) != seconds_east(next) {
            // The change lies between the last second with the old offset and the first with the new one: halve until they meet.
            let (mut old, mut new) = (begin, next);
            while new - old > TimeDelta::seconds(1) {
                let middle = old + TimeDelta::seconds((new - old).num_seconds() / 2);
                if seconds_east(middle) == seconds_east(old) { old = middle } else { new = middle }
            }
            let (before, after) = (offset_at(zone, old), offset_at(zone, new));
            found.push(Transition { local: new.naive_utc() + TimeDelta::seconds(i64::from(before.seconds_east)), before, after });
        }
        begin = next;
    }
    found
}

/// The two yearly rules that give all the transitions, if there are such. Standard time comes first, as is the custom.
fn yearly_rules<'a>(transitions: &'a [Transition], years: &RangeInclusive<i32>) -> Option<[(YearlyRule, &'a Transition); 2]> {
    let (forward, back): (Vec<_>, Vec<_>) =
        transitions.iter().partition(|transition| transition.after.seconds_east > transition.before.seconds_east);
    Some([yearly_rule(&back, years)?, yearly_rule(&forward, years)?])
}

fn yearly_rule<'a>(transitions: &[&'a Transition], years: &RangeInclusive<i32>) -> Option<(YearlyRule, &'a Transition)> {
    let first = *transitions.first()?;
    if !transitions.iter().map(|transition| transition.local.year()).eq(years.clone()) {
        return None;
    }
    let month = Month::try_from(u8::try_from(first.local.month()).ok()?).ok()?;
    let weekday = first.local.weekday();
    let last_of_month = |date: NaiveDate| date.day() + 7 > u32::from(date.num_days_in_month());
    let ordinal = if transitions.iter().all(|transition| last_of_month(transition.local.date())) {
        -1
    } else {
        i8::try_from(first.local.day0() / 7 + 1).ok()?
    };
    let rule = YearlyRule { month, ordinal, weekday };
    let holds = |transition: &&Transition| {
        transition.before == first.before
            && transition.after == first.after
            && transition.local == rule.local_time(transition.local.year(), first)
    };
    transitions.iter().all(holds).then_some((rule, first))
}

impl YearlyRule {
    /// The local time of the change in a year, at the time of day of `pattern`.
    fn local_time(&self, year: i32, pattern: &Transition) -> NaiveDateTime {
        let month = self.month.number_from_month();
        let nth = |ordinal: u8| NaiveDate::from_weekday_of_month_opt(year, month, self.weekday, ordinal);
        let date = match u8::try_from(self.ordinal) {
            Ok(ordinal) => nth(ordinal),
            Err(_) => nth(5).or_else(|| nth(4)),
        };
        date.unwrap_or(pattern.local.date()).and_time(pattern.local.time())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(zone: Tz, years: RangeInclusive<i32>) -> String {
        let mut lines = ContentLines::default();
        write_time_zone(&mut lines, zone, &years);
        lines.finish()
    }

    const BERLIN: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
        BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
        TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n\
        BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
        TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
        END:VTIMEZONE\r\n";

    #[test]
    fn berlin_has_the_well_known_block_in_every_year_of_our_time() {
        for year in 1997..2080 {
            assert_eq!(written(Tz::Europe__Berlin, year..=year), BERLIN, "{year}");
        }
    }

    #[test]
    fn zones_with_central_european_time_differ_from_berlin_in_their_name_only() {
        for zone in [
            Tz::Europe__Amsterdam,
            Tz::Europe__Belgrade,
            Tz::Europe__Brussels,
            Tz::Europe__Budapest,
            Tz::Europe__Copenhagen,
            Tz::Europe__Luxembourg,
            Tz::Europe__Madrid,
            Tz::Europe__Oslo,
            Tz::Europe__Paris,
            Tz::Europe__Prague,
            Tz::Europe__Rome,
            Tz::Europe__Sarajevo,
            Tz::Europe__Skopje,
            Tz::Europe__Stockholm,
            Tz::Europe__Tirane,
            Tz::Europe__Vienna,
            Tz::Europe__Warsaw,
            Tz::Europe__Zagreb,
            Tz::Europe__Zurich,
        ] {
            assert_eq!(written(zone, 2026..=2027), BERLIN.replace("Europe/Berlin", zone.name()));
        }
    }

    #[test]
    fn other_yearly_rules_are_found_when_the_zone_has_one() {
        let kyiv = written(Tz::Europe__Kyiv, 2026..=2027);
        assert!(kyiv.contains("DTSTART:19700329T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0200"), "{kyiv}");
        let new_york = written(Tz::America__New_York, 2026..=2027);
        assert!(new_york.contains("DTSTART:19701101T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"), "{new_york}");
        assert!(new_york.contains("DTSTART:19700308T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"), "{new_york}");
        let dublin = written(Tz::Europe__Dublin, 2026..=2027);
        assert!(dublin.contains("BEGIN:DAYLIGHT\r\nDTSTART:19700329T010000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), "{dublin}");
        let london = written(Tz::Europe__London, 2026..=2027);
        assert!(london.contains("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT"), "{london}");
    }

    #[test]
    fn one_observance_suffices_when_the_clocks_never_change() {
        let istanbul = written(Tz::Europe__Istanbul, 2026..=2027);
        assert_eq!(istanbul.matches("BEGIN:STANDARD").count(), 1);
        assert!(istanbul.contains("DTSTART:20260101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nTZNAME:+0300"), "{istanbul}");
    }

    #[test]
    fn every_change_is_written_when_there_is_no_yearly_rule() {
        // Syria changed its clocks for the last time in October 2022, Morocco does so around each Ramadan.
        let damascus = written(Tz::Asia__Damascus, 2021..=2023);
        assert!(damascus.contains("BEGIN:DAYLIGHT\r\nDTSTART:20210326T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300"), "{damascus}");
        assert!(!damascus.contains("RRULE"), "{damascus}");
        let casablanca = written(Tz::Africa__Casablanca, 2026..=2027);
        assert!(casablanca.contains("DTSTART:20260215T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000"), "{casablanca}");
        assert!(!casablanca.contains("RRULE"), "{casablanca}");
    }

    #[test]
    fn offsets_have_seconds_only_when_needed() {
        assert_eq!(utc_offset(3600), "+0100");
        assert_eq!(utc_offset(-12_600), "-0330");
        assert_eq!(utc_offset(3208), "+005328");
    }
}
