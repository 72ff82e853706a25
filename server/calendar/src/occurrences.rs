//! The dates of a series.
//!
//! Written here because the crate `rrule` 0.14 repeats and skips dates around a change of the clocks (its issues 109 and 115) and finds no
//! fifth last day of a month. The tests compare both where the crate is right.

use std::ops::Range;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::{Frequency, Recurrence, RecurrenceEnd, resolve_local};

/// The last year that iCalendar can write.
const LAST_YEAR: i32 = 9999;

/// A series: a first date that repeats by a rule. Each date has the clock time of the first, also across a change of the clocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Local clock time of the first date, which must be one of the rule (see [`Recurrence::falls_on`]), else it is left out.
    pub start: NaiveDateTime,
    /// The zone of the place.
    pub zone: Tz,
    /// The rule.
    pub rule: Recurrence,
    /// Starts that do not take place. They count for [`RecurrenceEnd::Count`].
    pub exceptions: Vec<DateTime<Utc>>,
    /// Starts besides the rule.
    pub extra_dates: Vec<DateTime<Utc>>,
}

impl Series {
    /// The first `limit` starts, earliest first, each once.
    pub fn occurrences(&self, limit: usize) -> Vec<DateTime<Utc>> {
        self.occurrences_between(DateTime::<Utc>::MIN_UTC..DateTime::<Utc>::MAX_UTC, limit)
    }

    /// The first `limit` starts within `window`, earliest first, each once.
    pub fn occurrences_between(&self, window: Range<DateTime<Utc>>, limit: usize) -> Vec<DateTime<Utc>> {
        let takes_place = |start: &DateTime<Utc>| window.contains(start) && !self.exceptions.contains(start);
        let by_rule = self.starts_by_rule().take_while(|start| *start < window.end);
        let mut starts: Vec<_> = by_rule.filter(takes_place).take(limit).collect();
        starts.extend(self.extra_dates.iter().filter(|start| takes_place(start)));
        starts.sort_unstable();
        starts.dedup();
        starts.truncate(limit);
        starts
    }

    /// All starts that the rule gives, earliest first; endless if the rule is.
    fn starts_by_rule(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let end = self.rule.end();
        let count = match end {
            RecurrenceEnd::Count(count) => count as usize,
            _ => usize::MAX,
        };
        let start_on = |date: NaiveDate| resolve_local(date.and_time(self.start.time()), self.zone);
        self.dates_by_rule().take(count).map(move |date| (date, start_on(date))).map_while(move |(date, start)| {
            let goes_on = match end {
                RecurrenceEnd::Never | RecurrenceEnd::Count(_) => true,
                RecurrenceEnd::Until(until) => start <= until,
                RecurrenceEnd::UntilDate(last) => date <= last,
            };
            goes_on.then_some(start)
        })
    }

    /// The days of the rule, without regard to its end: the days of every so many days, weeks or months that belong to the rule.
    fn dates_by_rule(&self) -> impl Iterator<Item = NaiveDate> {
        let first = self.start.date();
        let belongs = move |date: &NaiveDate| {
            let by_day = match (self.rule.days(), self.rule.frequency()) {
                ([], Frequency::Daily) => true,
                ([], Frequency::Weekly) => date.weekday() == first.weekday(),
                ([], Frequency::Monthly) => date.day() == first.day(),
                _ => self.rule.falls_on(*date),
            };
            by_day && *date >= first
        };
        let periods = (0_u32..).step_by(usize::from(self.rule.interval())).map_while(move |units| self.period(units));
        periods.flat_map(|(begin, days)| begin.iter_days().take(days)).filter(belongs)
    }

    /// The day, week or month that lies `units` after that of the first date, with its length in days; none beyond [`LAST_YEAR`].
    fn period(&self, units: u32) -> Option<(NaiveDate, usize)> {
        let first = self.start.date();
        let (begin, days) = match self.rule.frequency() {
            Frequency::Daily => (first.checked_add_days(Days::new(units.into()))?, 1),
            Frequency::Weekly => {
                let monday = first.checked_sub_days(Days::new(first.weekday().num_days_from_monday().into()))?;
                (monday.checked_add_days(Days::new(u64::from(units) * 7))?, 7)
            }
            Frequency::Monthly => {
                let month = first.with_day(1)?.checked_add_months(Months::new(units))?;
                (month, month.num_days_in_month().into())
            }
        };
        (begin.year() <= LAST_YEAR).then_some((begin, days))
    }
}
