//! The clock of an answer runs in working days, Monday to Friday without nationwide public holidays, as the counties practise it.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Whether offices work on this day everywhere in Germany: Monday to Friday and no public holiday of all Länder.
///
/// Holidays of single Länder count as working days, so a deadline can fall on one; the answer is then due a little early, never late.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_nationwide_holiday(day)
}

/// The day that lies this many working days after `from`; zero gives `from` itself.
pub fn add_working_days(from: NaiveDate, days: u32) -> NaiveDate {
    let mut day = from;
    let mut left = days;
    while left > 0 {
        day = day.checked_add_days(Days::new(1)).unwrap_or(day);
        if is_working_day(day) {
            left -= 1;
        }
    }
    day
}

/// How many working days lie after `from` up to and including `to`; zero when `to` is not later.
pub fn working_days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| is_working_day(*day)).count() as u32
}

/// The nine public holidays of all sixteen Länder: five fixed days and four that move with Easter.
fn is_nationwide_holiday(day: NaiveDate) -> bool {
    let fixed = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)];
    if fixed.contains(&(day.month(), day.day())) {
        return true;
    }
    let after_easter = (day - easter_sunday(day.year())).num_days();
    matches!(after_easter, -2 | 1 | 39 | 50)
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876; see Meeus, Astronomical Algorithms, chapter 8).
fn easter_sunday(year: i32) -> NaiveDate {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    NaiveDate::from_ymd_opt(year, month as u32, day as u32).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn easter_matches_known_years() {
        for (year, expected) in [(2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16")] {
            assert_eq!(easter_sunday(year), date(expected));
        }
    }

    #[test]
    fn five_working_days_skip_weekend_and_holiday() {
        // Thursday before Good Friday 2026: Friday and Easter Monday are holidays.
        assert_eq!(add_working_days(date("2026-04-02"), 5), date("2026-04-13"));
        assert_eq!(add_working_days(date("2026-11-20"), 5), date("2026-11-27"));
        assert_eq!(add_working_days(date("2026-11-21"), 0), date("2026-11-21"));
    }

    #[test]
    fn counting_undoes_adding() {
        let from = date("2026-12-18");
        assert_eq!(working_days_between(from, add_working_days(from, 7)), 7);
        assert_eq!(working_days_between(from, from), 0);
    }
}
