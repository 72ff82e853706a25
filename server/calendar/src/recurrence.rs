//! The rule of a series: the part of RFC 5545 section 3.3.10 that people choose in forms.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use thiserror::Error;

use crate::event_time::utc_stamp;
use crate::{EventTime, resolve_local};

/// The largest interval, in the unit of the frequency.
pub const MAXIMUM_INTERVAL: u16 = 366;
/// The largest number of dates that a rule may count.
pub const MAXIMUM_COUNT: u32 = 1000;

/// The unit of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frequency {
    /// Every so many days.
    Daily,
    /// Every so many weeks, which begin on Monday.
    Weekly,
    /// Every so many months.
    Monthly,
}

/// A day of the week on which a series takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RecurrenceDay {
    /// Which one of the month: 1 to 5 from its beginning, -1 to -5 from its end. None: each. Only for monthly rules.
    pub ordinal: Option<i8>,
    /// The day of the week.
    pub weekday: Weekday,
}

impl RecurrenceDay {
    fn falls_on(self, date: NaiveDate) -> bool {
        let weeks_before = date.day0() / 7;
        let weeks_after = (u32::from(date.num_days_in_month()) - date.day()) / 7;
        self.weekday == date.weekday()
            && match self.ordinal {
                None => true,
                Some(ordinal) if ordinal > 0 => weeks_before + 1 == u32::from(ordinal.unsigned_abs()),
                Some(ordinal) => weeks_after + 1 == u32::from(ordinal.unsigned_abs()),
            }
    }
}

/// When a series ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecurrenceEnd {
    /// Never.
    Never,
    /// After so many dates of the rule, 1 to [`MAXIMUM_COUNT`]; exceptions count as dates.
    Count(u32),
    /// With the last date that begins at or before this instant.
    Until(DateTime<Utc>),
    /// With the last date on or before this local day.
    UntilDate(NaiveDate),
}

/// The rule of a series. Always valid: made by [`Recurrence::new`] or parsed; written back by `to_string`, always in one form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Recurrence {
    frequency: Frequency,
    interval: u16,
    days: Vec<RecurrenceDay>,
    end: RecurrenceEnd,
}

/// Why a rule is not one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RecurrenceError {
    /// A part that cannot be read, or stands twice.
    #[error("malformed part of a recurrence rule: {0}")]
    Malformed(String),
    /// A part or value of RFC 5545 that is not supported here.
    #[error("unsupported part of a recurrence rule: {0}")]
    Unsupported(String),
    /// No `FREQ`.
    #[error("a recurrence rule needs FREQ")]
    NoFrequency,
    /// An interval outside 1 to [`MAXIMUM_INTERVAL`].
    #[error("the interval of a recurrence rule must be 1 to {MAXIMUM_INTERVAL}")]
    Interval,
    /// A count outside 1 to [`MAXIMUM_COUNT`].
    #[error("the count of a recurrence rule must be 1 to {MAXIMUM_COUNT}")]
    Count,
    /// Both `COUNT` and `UNTIL`.
    #[error("a recurrence rule ends by COUNT or by UNTIL, not by both")]
    TwoEnds,
    /// An ordinal outside 1 to 5 and -5 to -1, or one in a rule that is not monthly.
    #[error("the ordinal of a day must be 1 to 5 or -5 to -1, in a monthly rule")]
    Ordinal,
    /// Days with and without ordinal in one rule, which calendar apps read differently.
    #[error("either all days of a recurrence rule have an ordinal or none")]
    MixedDays,
}

impl Recurrence {
    /// A rule. No `days`: the day of the week (weekly) or of the month (monthly) of the first date; a month without that day is skipped.
    /// The order of `days` does not matter.
    ///
    /// # Errors
    /// [`RecurrenceError::Interval`], [`RecurrenceError::Count`], [`RecurrenceError::Ordinal`] for values out of range, and
    /// [`RecurrenceError::MixedDays`].
    pub fn new(frequency: Frequency, interval: u16, mut days: Vec<RecurrenceDay>, end: RecurrenceEnd) -> Result<Self, RecurrenceError> {
        if !(1..=MAXIMUM_INTERVAL).contains(&interval) {
            return Err(RecurrenceError::Interval);
        }
        if matches!(end, RecurrenceEnd::Count(count) if !(1..=MAXIMUM_COUNT).contains(&count)) {
            return Err(RecurrenceError::Count);
        }
        let ordinal_fits = |ordinal: i8| frequency == Frequency::Monthly && (1..=5).contains(&ordinal.unsigned_abs());
        if !days.iter().filter_map(|day| day.ordinal).all(ordinal_fits) {
            return Err(RecurrenceError::Ordinal);
        }
        if days.iter().any(|day| day.ordinal.is_some() != days[0].ordinal.is_some()) {
            return Err(RecurrenceError::MixedDays);
        }
        days.sort_by_key(|day| (day.ordinal, day.weekday.num_days_from_monday()));
        days.dedup();
        Ok(Self { frequency, interval, days, end })
    }

    /// Reads a rule such as `FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU,-1FR;COUNT=6`, with or without `RRULE:` before it, in any case.
    ///
    /// # Errors
    /// Says which part is malformed, unsupported or out of range.
    pub fn parse(rule: &str) -> Result<Self, RecurrenceError> {
        let upper = rule.trim().to_ascii_uppercase();
        let mut parts = Parts::default();
        for part in upper.strip_prefix("RRULE:").unwrap_or(&upper).split(';') {
            parts.read(part)?;
        }
        let end = match (parts.count, parts.until) {
            (Some(_), Some(_)) => return Err(RecurrenceError::TwoEnds),
            (Some(count), None) => RecurrenceEnd::Count(count),
            (None, Some(until)) => until,
            (None, None) => RecurrenceEnd::Never,
        };
        let frequency = parts.frequency.ok_or(RecurrenceError::NoFrequency)?;
        Self::new(frequency, parts.interval.unwrap_or(1), parts.days.unwrap_or_default(), end)
    }

    /// The unit.
    pub fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// How many units lie between two dates, 1 to [`MAXIMUM_INTERVAL`].
    pub fn interval(&self) -> u16 {
        self.interval
    }

    /// The days, by ordinal and then from Monday; may be empty.
    pub fn days(&self) -> &[RecurrenceDay] {
        &self.days
    }

    /// The end.
    pub fn end(&self) -> RecurrenceEnd {
        self.end
    }

    /// The same rule with another end.
    ///
    /// # Errors
    /// [`RecurrenceError::Count`] for a count out of range.
    pub fn ending(self, end: RecurrenceEnd) -> Result<Self, RecurrenceError> {
        Self::new(self.frequency, self.interval, self.days, end)
    }

    /// The rule with its end in the form that RFC 5545 wants beside the first date: a day beside a day, UTC beside a time.
    pub(crate) fn text_beside(&self, start: EventTime) -> String {
        let end = match (start, self.end) {
            (EventTime::Day(_), RecurrenceEnd::Until(until)) => RecurrenceEnd::UntilDate(until.date_naive()),
            (EventTime::Moment { zone, .. }, RecurrenceEnd::UntilDate(date)) => {
                RecurrenceEnd::Until(resolve_local(date.and_time(NaiveTime::MIN) + TimeDelta::seconds(86_399), zone))
            }
            (_, end) => end,
        };
        Self { end, ..self.clone() }.to_string()
    }

    /// Whether a series with this rule may begin on `date`. Calendar apps disagree about a first date that the rule itself does not give.
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        self.days.is_empty() || self.days.iter().any(|day| day.falls_on(date))
    }
}

/// The parts of a rule as they are read.
#[derive(Default)]
struct Parts {
    frequency: Option<Frequency>,
    interval: Option<u16>,
    count: Option<u32>,
    until: Option<RecurrenceEnd>,
    days: Option<Vec<RecurrenceDay>>,
    week_start: Option<()>,
}

impl Parts {
    fn read(&mut self, part: &str) -> Result<(), RecurrenceError> {
        let malformed = || RecurrenceError::Malformed(part.to_owned());
        let unsupported = || RecurrenceError::Unsupported(part.to_owned());
        let (name, value) = part.split_once('=').ok_or_else(malformed)?;
        let repeated = match name {
            "FREQ" => {
                let frequency = match value {
                    "DAILY" => Frequency::Daily,
                    "WEEKLY" => Frequency::Weekly,
                    "MONTHLY" => Frequency::Monthly,
                    _ => return Err(unsupported()),
                };
                self.frequency.replace(frequency).is_some()
            }
            "INTERVAL" => self.interval.replace(value.parse().map_err(|_| malformed())?).is_some(),
            "COUNT" => self.count.replace(value.parse().map_err(|_| malformed())?).is_some(),
            "UNTIL" => self.until.replace(parse_until(value).ok_or_else(malformed)?).is_some(),
            "BYDAY" => {
                let days = value.split(',').map(parse_day).collect::<Option<Vec<_>>>().ok_or_else(malformed)?;
                self.days.replace(days).is_some()
            }
            // The beginning of the week that we assume anyway; another one would change the dates.
            "WKST" if value == "MO" => self.week_start.replace(()).is_some(),
            _ => return Err(unsupported()),
        };
        if repeated { Err(malformed()) } else { Ok(()) }
    }
}

/// A day `20271231` or an instant `20271231T225959Z`.
fn parse_until(value: &str) -> Option<RecurrenceEnd> {
    // Fixed widths: chrono would also take single digits.
    match value.len() {
        8 => NaiveDate::parse_from_str(value, "%Y%m%d").ok().map(RecurrenceEnd::UntilDate),
        16 => NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%SZ").ok().map(|until| RecurrenceEnd::Until(until.and_utc())),
        _ => None,
    }
}

/// The names of the days, from Monday.
const DAY_CODES: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

/// `TU`, `1TU`, `+1TU` or `-1TU`.
fn parse_day(value: &str) -> Option<RecurrenceDay> {
    let (code, weekday) = DAY_CODES.into_iter().find(|(code, _)| value.ends_with(code))?;
    let ordinal = match value.strip_suffix(code)? {
        "" => None,
        number => Some(number.parse().ok()?),
    };
    Some(RecurrenceDay { ordinal, weekday })
}

/// The code of a day of the week, `MO` to `SU`.
pub(crate) fn day_code(weekday: Weekday) -> &'static str {
    DAY_CODES[weekday.num_days_from_monday() as usize].0
}

impl fmt::Display for RecurrenceDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(ordinal) = self.ordinal {
            write!(formatter, "{ordinal}")?;
        }
        formatter.write_str(day_code(self.weekday))
    }
}

/// The value of an `RRULE`.
impl fmt::Display for Recurrence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.frequency {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
        })?;
        if self.interval != 1 {
            write!(formatter, ";INTERVAL={}", self.interval)?;
        }
        for (index, day) in self.days.iter().enumerate() {
            write!(formatter, "{}{day}", if index == 0 { ";BYDAY=" } else { "," })?;
        }
        match self.end {
            RecurrenceEnd::Never => Ok(()),
            RecurrenceEnd::Count(count) => write!(formatter, ";COUNT={count}"),
            RecurrenceEnd::Until(until) => write!(formatter, ";UNTIL={}", utc_stamp(until)),
            RecurrenceEnd::UntilDate(date) => write!(formatter, ";UNTIL={}", date.format("%Y%m%d")),
        }
    }
}

impl FromStr for Recurrence {
    type Err = RecurrenceError;

    fn from_str(rule: &str) -> Result<Self, Self::Err> {
        Self::parse(rule)
    }
}
