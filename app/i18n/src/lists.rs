//! Enumerations: "Arabisch, Persisch und Türkisch".

use crate::Locale;
use crate::formatters::Formatters;

/// All of these: "a, b und c". No items give an empty text.
pub fn and<S: AsRef<str>>(locale: Locale, items: &[S]) -> String {
    Formatters::of(locale).list_and.format(items.iter().map(AsRef::as_ref)).to_string()
}

/// One of these: "a, b oder c". No items give an empty text.
pub fn or<S: AsRef<str>>(locale: Locale, items: &[S]) -> String {
    Formatters::of(locale).list_or.format(items.iter().map(AsRef::as_ref)).to_string()
}

#[cfg(test)]
mod tests {
    use super::Locale::{De, En};
    use super::*;

    #[test]
    fn lists_join_their_items_as_the_locale_does() {
        let names = ["Arabisch", "Persisch", "Türkisch"];
        assert_eq!(and(De, &names), "Arabisch, Persisch und Türkisch");
        assert_eq!(or(De, &names[..2]), "Arabisch oder Persisch");
        assert_eq!(and(En, &[String::from("a"), String::from("b"), String::from("c")]), "a, b and c");
        assert_eq!(and(De, &names[..1]), "Arabisch");
        assert_eq!(and::<&str>(De, &[]), "");
    }
}
