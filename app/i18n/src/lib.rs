//! All words people read: texts from Fluent catalogues, labels of the vocabularies, dates, numbers, lists and the sentences of errors.
//!
//! Everything takes a [`Locale`] first and gives a `String`. Pages and mails mostly need [`t!`]; see the README for the whole list.

#[cfg(test)]
mod check;
pub mod dates;
pub mod errors;
mod formatters;
pub mod labels;
pub mod lists;
mod locale;
pub mod numbers;
pub mod statuses;
mod texts;

pub use locale::{Direction, Locale};
pub use texts::{Key, Value, text, text_with};

/// One constant for each message of the catalogues: `common-save` is `COMMON_SAVE`.
pub mod keys {
    use crate::Key;

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

/// The text of a key in a locale, with its arguments: `t!(locale, COMMON_SAVE)`, `t!(locale, COMMON_PLACES_LEFT, count = 3)`.
///
/// The compiler refuses unknown keys, missing arguments, and arguments that the text does not use.
#[macro_export]
macro_rules! t {
    ($locale:expr, $key:ident $(,)?) => {{
        const _: () = $crate::keys::$key.assert_takes(&[]);
        $crate::text($locale, $crate::keys::$key)
    }};
    ($locale:expr, $key:ident, $($name:ident = $value:expr),+ $(,)?) => {{
        const _: () = $crate::keys::$key.assert_takes(&[$(stringify!($name)),+]);
        $crate::text_with($locale, $crate::keys::$key, &[$((stringify!($name), $crate::Value::from($value))),+])
    }};
}
