//! Dates and times as people read them. All arguments are local already; nothing here knows time zones.
//!
//! Years outside of what ICU4X can write (about ±9999) fall back to ISO 8601.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icu_calendar::{Date, Gregorian};
use icu_datetime::input::Time;

use crate::formatters::Formatters;
use crate::{Locale, t};

/// The longest year number that is written in words.
const LAST_YEAR: i32 = 9999;

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    if !(1..=LAST_YEAR).contains(&date.year()) {
        return None;
    }
    Date::try_new_gregorian(date.year(), month, day).ok()
}

macro_rules! date_functions {
    ($($(#[$doc:meta])* $name:ident)+) => {
        $(
            $(#[$doc])*
            pub fn $name(locale: Locale, date: NaiveDate) -> String {
                gregorian(date).map_or_else(|| date.to_string(), |day| Formatters::of(locale).$name.format(&day).to_string())
            }
        )+
    };
}

date_functions! {
    /// Weekday, day, month and year: "Donnerstag, 3. Dezember 2026".
    date_long
    /// Day, month and year, in full: "3. Dezember 2026".
    date_plain
    /// Day and month, short: "3. Dez.".
    day_month_short
    /// Weekday, day and month, for lists that show the year elsewhere: "Donnerstag, 3. Dezember".
    weekday_date
    /// The same, short: "Do., 3. Dez.".
    weekday_date_short
    /// Month and year, for headings: "Dezember 2026".
    month_year
    /// The month alone, short, for the tiles of an agenda: "Dez".
    month_short
}

/// Day, month and year, short: "3. Dez. 2026".
pub fn date_short(locale: Locale, date: NaiveDate) -> String {
    match gregorian(date) {
        Some(_) => t!(locale, DATE_WITH_YEAR, date = day_month_short(locale, date), year = date.year().to_string()),
        None => date.to_string(),
    }
}

/// Hours and minutes without any word: "14:00".
fn clock(locale: Locale, time: NaiveTime) -> String {
    let icu = || Time::try_new(u8::try_from(time.hour()).ok()?, u8::try_from(time.minute()).ok()?, 0, 0).ok();
    icu().map_or_else(|| time.format("%H:%M").to_string(), |time| Formatters::of(locale).time.format(&time).to_string())
}

/// A time of day: "14:00 Uhr".
pub fn time(locale: Locale, time: NaiveTime) -> String {
    t!(locale, DATE_TIME_OF_DAY, time = clock(locale, time))
}

/// From a time to another: "14:00–15:30 Uhr".
pub fn time_range(locale: Locale, from: NaiveTime, until: NaiveTime) -> String {
    t!(locale, DATE_TIME_RANGE, from = clock(locale, from), until = clock(locale, until))
}

/// Date and time in full: "Donnerstag, 3. Dezember 2026, 14:00 Uhr".
pub fn date_time(locale: Locale, at: NaiveDateTime) -> String {
    t!(locale, DATE_WITH_TIME, date = date_long(locale, at.date()), time = time(locale, at.time()))
}

/// Date and time, short: "3. Dez. 2026, 14:00 Uhr".
pub fn date_time_short(locale: Locale, at: NaiveDateTime) -> String {
    t!(locale, DATE_WITH_TIME, date = date_short(locale, at.date()), time = time(locale, at.time()))
}

/// From a day to another: "3.–5. Dezember 2026" or "30. November 2026 bis 2. Januar 2027". One day alone is written with its weekday.
pub fn date_range(locale: Locale, first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        return date_long(locale, first);
    }
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return t!(locale, DATE_RANGE_WITHIN_MONTH, day = first.day().to_string(), last = date_plain(locale, last));
    }
    t!(locale, DATE_RANGE, first = date_plain(locale, first), last = date_plain(locale, last))
}

/// From a moment to another: "Donnerstag, 3. Dezember 2026, 14:00–15:30 Uhr", with both dates when they are on different days.
pub fn date_time_range(locale: Locale, start: NaiveDateTime, end: NaiveDateTime) -> String {
    if start.date() == end.date() {
        let times = time_range(locale, start.time(), end.time());
        return t!(locale, DATE_WITH_TIME, date = date_long(locale, start.date()), time = times);
    }
    t!(locale, DATE_RANGE, first = date_time(locale, start), last = date_time(locale, end))
}

#[cfg(test)]
mod tests {
    use super::Locale::{De, En};
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date that exists")
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("a time that exists")
    }

    #[test]
    fn every_locale_has_its_formatters() {
        for locale in Locale::ALL {
            assert!(!date_long(*locale, day(2026, 12, 3)).is_empty());
        }
    }

    #[test]
    fn dates_follow_german_conventions() {
        let date = day(2026, 12, 3);
        assert_eq!(date_long(De, date), "Donnerstag, 3. Dezember 2026");
        assert_eq!(date_plain(De, date), "3. Dezember 2026");
        assert_eq!(date_short(De, date), "3. Dez. 2026");
        assert_eq!(day_month_short(De, date), "3. Dez.");
        assert_eq!(weekday_date(De, date), "Donnerstag, 3. Dezember");
        assert_eq!(weekday_date_short(De, date), "Do., 3. Dez.");
        assert_eq!(month_year(De, date), "Dezember 2026");
        assert_eq!(month_short(De, date), "Dez");
    }

    #[test]
    fn dates_follow_european_english_conventions() {
        let date = day(2026, 12, 3);
        assert_eq!(date_long(En, date), "Thursday, 3 December 2026");
        assert_eq!(date_plain(En, date), "3 December 2026");
        assert_eq!(date_short(En, date), "3 Dec 2026");
        assert_eq!(weekday_date(En, date), "Thursday 3 December");
        assert_eq!(weekday_date_short(En, date), "Thu 3 Dec");
        assert_eq!(month_year(En, date), "December 2026");
        assert_eq!(month_short(En, date), "Dec");
    }

    #[test]
    fn times_have_24_hours_in_both_locales() {
        assert_eq!(time(De, at(14, 0)), "14:00 Uhr");
        assert_eq!(time(En, at(14, 0)), "14:00");
        assert_eq!(time(De, at(9, 5)), "09:05 Uhr");
        assert_eq!(time_range(De, at(14, 0), at(15, 30)), "14:00–15:30 Uhr");
        assert_eq!(time_range(En, at(0, 0), at(0, 30)), "00:00–00:30");
    }

    #[test]
    fn ranges_join_days_of_one_month_and_times_of_one_day() {
        let date = day(2026, 12, 3);
        assert_eq!(date_range(De, date, date), "Donnerstag, 3. Dezember 2026");
        assert_eq!(date_range(De, date, day(2026, 12, 5)), "3.–5. Dezember 2026");
        assert_eq!(date_range(En, date, day(2026, 12, 5)), "3–5 December 2026");
        assert_eq!(date_range(De, date, day(2027, 1, 5)), "3. Dezember 2026 bis 5. Januar 2027");
        assert_eq!(date_time(De, date.and_time(at(14, 0))), "Donnerstag, 3. Dezember 2026, 14:00 Uhr");
        assert_eq!(date_time_short(En, date.and_time(at(14, 0))), "3 Dec 2026, 14:00");
        let end = date.and_time(at(15, 30));
        assert_eq!(date_time_range(De, date.and_time(at(14, 0)), end), "Donnerstag, 3. Dezember 2026, 14:00–15:30 Uhr");
        let overnight = date_time_range(En, date.and_time(at(22, 0)), day(2026, 12, 4).and_time(at(1, 0)));
        assert_eq!(overnight, "Thursday, 3 December 2026, 22:00 to Friday, 4 December 2026, 01:00");
    }

    #[test]
    fn dates_fall_back_to_iso_when_the_year_is_out_of_range() {
        assert_eq!(date_long(De, day(12_345, 1, 2)), "+12345-01-02");
        assert_eq!(date_short(En, NaiveDate::MIN), NaiveDate::MIN.to_string());
    }
}
