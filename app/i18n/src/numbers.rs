//! Numbers, distances, money and shares as people read them. Units follow a no-break space, so that no line ends between the two.

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::FluentValue;

use crate::formatters::Formatters;
use crate::{Locale, t};

/// How many cents a euro has.
const CENTS: i64 = 100;

/// More decimals than this nobody reads.
const MOST_DECIMALS: usize = 3;

/// How people round.
const HALF_AWAY_FROM_ZERO: SignedRoundingMode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);

/// Shown for what is not a number: a dash.
const NOT_A_NUMBER: &str = "–";

/// A whole number: "12.400".
pub fn number(locale: Locale, number: i64) -> String {
    Formatters::of(locale).decimal.format(&Decimal::from(number)).to_string()
}

/// A number with at most `digits` decimals, rounded half away from zero, without trailing zeros: "3,3".
pub fn decimal(locale: Locale, number: f64, digits: usize) -> String {
    fraction(locale, number, 0, digits)
}

/// A number with at least `fewest` and at most `most` decimals.
fn fraction(locale: Locale, number: f64, fewest: usize, most: usize) -> String {
    let position = |digits: usize| -i16::try_from(digits.min(MOST_DECIMALS)).unwrap_or(0);
    // The shortest decimal text of the number is rounded, not its binary value, so that 0.45 becomes 0.5.
    let Ok(mut decimal) = Decimal::try_from_str(&number.to_string()) else { return NOT_A_NUMBER.to_owned() };
    decimal.round_with_mode(position(most), HALF_AWAY_FROM_ZERO);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(position(fewest));
    if decimal.absolute.is_zero() {
        decimal.sign = Sign::None;
    }
    Formatters::of(locale).decimal.format(&decimal).to_string()
}

/// A distance, rounded to whole kilometres: "84 km". Less than one kilometre says so.
pub fn kilometres(locale: Locale, kilometres: f64) -> String {
    if kilometres < 1.0 {
        t!(locale, NUMBER_UNDER_ONE_KILOMETRE)
    } else {
        t!(locale, NUMBER_KILOMETRES, distance = decimal(locale, kilometres, 0))
    }
}

/// An amount of money given in cents: "25 €", "7,50 €".
pub fn euros(locale: Locale, cents: i64) -> String {
    let amount = if cents % CENTS == 0 { number(locale, cents / CENTS) } else { fraction(locale, cents as f64 / CENTS as f64, 2, 2) };
    t!(locale, NUMBER_EUROS, amount = amount)
}

/// An amount of money given in whole euros: "25 €".
pub fn whole_euros(locale: Locale, euros: u32) -> String {
    t!(locale, NUMBER_EUROS, amount = number(locale, i64::from(euros)))
}

/// A share between 0 and 1 in whole percent: "30 %".
pub fn percent(locale: Locale, share: f64) -> String {
    t!(locale, NUMBER_PERCENT, percent = decimal(locale, share * 100.0, 0))
}

/// How Fluent writes numbers; other values it writes itself.
pub(crate) fn fluent_number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let options = &number.options;
    let fewest = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(MOST_DECIMALS).max(fewest);
    Some(fraction(locale, number.value, fewest, most))
}
#[cfg(test)]
mod tests {
    use super::Locale::{De, En};
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_locale_does() {
        assert_eq!(number(De, 12_400), "12.400");
        assert_eq!(number(En, 12_400), "12,400");
        assert_eq!(number(De, -7), "-7");
        assert_eq!(number(De, i64::MIN), "-9.223.372.036.854.775.808");
    }

    #[test]
    fn decimals_are_rounded_and_lose_trailing_zeros() {
        assert_eq!(decimal(De, 3.25, 1), "3,3");
        assert_eq!(decimal(En, 3.0, 2), "3");
        assert_eq!(decimal(De, -0.2, 0), "0");
        assert_eq!(decimal(De, 1e300, 2).len(), 401);
        assert_eq!(decimal(De, f64::NAN, 2), "–");
        assert_eq!(decimal(De, f64::INFINITY, 2), "–");
    }

    #[test]
    fn distances_are_whole_kilometres() {
        assert_eq!(kilometres(De, 84.2), "84\u{a0}km");
        assert_eq!(kilometres(En, 1204.5), "1,205\u{a0}km");
        assert_eq!(kilometres(De, 0.3), "unter 1\u{a0}km");
    }

    #[test]
    fn euros_have_decimals_only_where_there_are_cents() {
        assert_eq!(euros(De, 2_500), "25\u{a0}€");
        assert_eq!(euros(De, 750), "7,50\u{a0}€");
        assert_eq!(euros(En, 750), "€7.50");
        assert_eq!(euros(En, 120_000), "€1,200");
    }

    #[test]
    fn percent_is_whole() {
        assert_eq!(percent(De, 0.297), "30\u{a0}%");
        assert_eq!(percent(En, 0.297), "30%");
    }
}
