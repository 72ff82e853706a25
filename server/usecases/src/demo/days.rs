//! Days on which the demo's dates fall: whenever it is loaded, schools have lessons and offices are open.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::geography::Land;
use domain::working_days::is_working_day;

use super::requests::DayKind;

/// Holidays on fixed days (month, day), also those of single Länder; nobody in the demo invites on one of them.
const FIXED_HOLIDAYS: [(u32, u32); 13] =
    [(1, 1), (1, 6), (3, 8), (5, 1), (8, 15), (9, 20), (10, 3), (10, 31), (11, 1), (12, 24), (12, 25), (12, 26), (12, 31)];

/// The first fitting day on or after `from`.
pub(super) fn fitting_day(kind: DayKind, land: Land, from: NaiveDate) -> NaiveDate {
    let fits = |day: &NaiveDate| match kind {
        DayKind::School => is_office_day(*day) && !is_school_holiday(land, *day),
        DayKind::Office => is_office_day(*day),
        DayKind::Saturday => day.weekday() == Weekday::Sat && !is_fixed_holiday(*day),
    };
    from.iter_days().take(120).find(fits).unwrap_or(from)
}

/// The first such weekday at least `ahead` days after today.
pub(super) fn next_weekday(today: NaiveDate, weekday: Weekday, ahead: u64) -> NaiveDate {
    let from = today.checked_add_days(Days::new(ahead)).unwrap_or(today);
    from.iter_days().take(7).find(|day| day.weekday() == weekday).unwrap_or(from)
}

/// The latest working day from which so many further ones end before today.
pub(super) fn asked_in_vain(today: NaiveDate, working_days: u32) -> NaiveDate {
    let is_over = |day: &NaiveDate| domain::working_days::add_working_days(*day, working_days) < today;
    today.iter_days().rev().take(60).find(|day| is_working_day(*day) && is_over(day)).unwrap_or(today)
}

fn is_office_day(day: NaiveDate) -> bool {
    is_working_day(day) && !is_fixed_holiday(day)
}

fn is_fixed_holiday(day: NaiveDate) -> bool {
    FIXED_HOLIDAYS.contains(&(day.month(), day.day()))
}

fn is_school_holiday(land: Land, day: NaiveDate) -> bool {
    regions::school_holidays(land).iter().any(|holiday| (holiday.first..=holiday.last).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_school_day_lies_outside_of_holidays_and_weekends() {
        // The summer holidays of Saxony-Anhalt end on Friday, 20 August 2027.
        assert_eq!(fitting_day(DayKind::School, Land::SachsenAnhalt, day("2027-07-12")), day("2027-08-23"));
        assert_eq!(fitting_day(DayKind::Office, Land::SachsenAnhalt, day("2026-12-24")), day("2026-12-28"));
        assert_eq!(fitting_day(DayKind::Saturday, Land::SachsenAnhalt, day("2026-12-20")), day("2027-01-02"));
    }

    #[test]
    fn a_deadline_asked_for_in_vain_has_passed() {
        // Who was asked on Friday, 13 November had to answer by Friday, 20 November.
        assert_eq!(asked_in_vain(day("2026-11-23"), 5), day("2026-11-13"));
        assert_eq!(next_weekday(day("2026-11-23"), Weekday::Thu, 3), day("2026-11-26"));
    }
}
