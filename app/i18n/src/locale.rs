//! The languages in which the site can be read.

use std::fmt;

use fluent_bundle::FluentValue;

use crate::numbers;

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Like Latin.
    LeftToRight,
    /// Like Arabic.
    RightToLeft,
}

impl Direction {
    /// What the `dir` attribute of HTML calls it: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! locales {
    ($($(#[$doc:meta])* $variant:ident $tag:literal $autonym:literal $direction:ident $formats:literal;)+) => {
        /// A language in which the site can be read; each has a folder of catalogues.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Locale { $($(#[$doc])* $variant),+ }

        impl Locale {
            /// Every locale, in the order in which people are offered them; the first is the default.
            pub const ALL: &'static [Locale] = &[$(Locale::$variant),+];

            /// The BCP 47 tag, as in URLs and in the `lang` attribute: `de`.
            pub const fn tag(self) -> &'static str { match self { $(Locale::$variant => $tag),+ } }

            /// What the language calls itself: `Deutsch`.
            pub const fn autonym(self) -> &'static str { match self { $(Locale::$variant => $autonym),+ } }

            /// In which direction the language is written.
            pub const fn direction(self) -> Direction { match self { $(Locale::$variant => Direction::$direction),+ } }

            /// The tag whose conventions dates, numbers, lists and plurals follow: English is written as in Europe.
            pub(crate) const fn formatting_tag(self) -> &'static str { match self { $(Locale::$variant => $formats),+ } }

            /// How Fluent writes the values in this locale. Fluent wants a plain function, so every locale has its own.
            pub(crate) fn value_formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
                match self { $(Locale::$variant => |value, _memoizer| numbers::fluent_number(Locale::$variant, value)),+ }
            }
        }
    };
}

locales! {
    /// German, with "Sie".
    De "de" "Deutsch" LeftToRight "de-DE";
    /// English, spelled and dated as in Europe.
    En "en" "English" LeftToRight "en-GB";
}

impl Locale {
    /// The locale with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.iter().copied().find(|locale| locale.tag() == tag)
    }

    /// The locale that suits an `Accept-Language` header best (RFC 9110, section 12.5.4): by quality, then by order; `de-AT` is served
    /// by `de`. `None` when the header names no locale of ours. `*` stands for the default.
    pub fn negotiate(accept_language_header: &str) -> Option<Locale> {
        let mut wishes: Vec<(f32, Locale)> = accept_language_header.split(',').filter_map(wish).collect();
        // The sort is stable: among equals the first named wins. A quality of zero means "not this one".
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes.first().filter(|(quality, _)| *quality > 0.0).map(|(_, locale)| *locale)
    }
}

/// One element of the header: quality (0 to 1) and the locale that serves the range.
fn wish(element: &str) -> Option<(f32, Locale)> {
    let mut parts = element.split(';').map(str::trim);
    let range = parts.next()?;
    let quality = match parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q="))) {
        Some(text) => text.trim().parse::<f32>().ok().filter(|quality| (0.0..=1.0).contains(quality))?,
        None => 1.0,
    };
    if range == "*" {
        return Locale::ALL.first().map(|locale| (quality, *locale));
    }
    let exact = Locale::ALL.iter().find(|locale| locale.tag().eq_ignore_ascii_case(range));
    let language = range.split('-').next()?;
    let same_language = || Locale::ALL.iter().find(|locale| locale.tag().eq_ignore_ascii_case(language));
    exact.or_else(same_language).map(|locale| (quality, *locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiate_takes_the_highest_quality_when_several_fit() {
        assert_eq!(Locale::negotiate("de"), Some(Locale::De));
        assert_eq!(Locale::negotiate("en-US,en;q=0.9,de;q=0.8"), Some(Locale::En));
        assert_eq!(Locale::negotiate("fr, en;q=0.5, de-AT;q=0.7"), Some(Locale::De));
        assert_eq!(Locale::negotiate("DE-de ; q=0.3 , EN ; q=0.2"), Some(Locale::De));
        assert_eq!(Locale::negotiate("de;q=0.5,en;q=0.5"), Some(Locale::De));
    }

    #[test]
    fn negotiate_gives_nothing_when_no_locale_fits() {
        for header in ["", "tr", "de;q=0", "de;q=abc", "de;q=2", "den", ";q=1", ",,,"] {
            assert_eq!(Locale::negotiate(header), None, "{header:?}");
        }
        assert_eq!(Locale::negotiate("tr, *;q=0.1"), Some(Locale::De));
        assert_eq!(Locale::negotiate("de;q=0, en;q=0.1"), Some(Locale::En));
    }

    #[test]
    fn from_tag_reads_back_every_tag_and_nothing_else() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(*locale));
        }
        assert_eq!(Locale::from_tag("DE"), None);
        assert_eq!(Locale::from_tag("tr"), None);
    }
}
