//! Keys, arguments, and how the two become a text.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Direction, Locale, keys};

/// The embedded catalogues: folder, file, text.
const RESOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/resources.rs"));

/// The name of a message that every locale has. The constants are in [`keys`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    id: &'static str,
    variables: &'static [&'static str],
}

impl Key {
    pub(crate) const fn new(id: &'static str, variables: &'static [&'static str]) -> Self {
        Self { id, variables }
    }

    /// The id in the catalogues: `common-save`.
    pub const fn id(self) -> &'static str {
        self.id
    }

    /// The names of the arguments that the text wants, sorted.
    pub const fn variables(self) -> &'static [&'static str] {
        self.variables
    }

    /// The key with this id, for keys that are put together, such as `topic-` and a slug.
    pub fn find(id: &str) -> Option<Key> {
        keys::ALL.binary_search_by(|key| key.id.cmp(id)).ok().map(|position| keys::ALL[position])
    }

    /// Stops the compilation when `given` is not exactly what the text wants. Meant for [`t!`](crate::t) only.
    #[doc(hidden)]
    pub const fn assert_takes(self, given: &[&str]) {
        let mut position = 0;
        while position < given.len() {
            assert!(contains(self.variables, given[position]), "t! is given an argument that the text does not use");
            position += 1;
        }
        position = 0;
        while position < self.variables.len() {
            assert!(contains(given, self.variables[position]), "t! lacks an argument that the text uses");
            position += 1;
        }
    }
}

const fn contains(names: &[&str], name: &str) -> bool {
    let mut position = 0;
    while position < names.len() {
        if is_same(names[position].as_bytes(), name.as_bytes()) {
            return true;
        }
        position += 1;
    }
    false
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut position = 0;
    while position < a.len() {
        if a[position] != b[position] {
            return false;
        }
        position += 1;
    }
    true
}

/// Numbers from here on are passed to Fluent as texts: they are no quantities anybody counts, and its plural rules panic on them.
const LARGEST_NUMBER: f64 = 1e15;

/// How many decimals of a number are kept, as a factor.
const DECIMALS: f64 = 1000.0;

/// An argument of a text: a text, or a number, which is written in the locale and selects the plural form.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// A quantity, with at most three decimals.
    Number(f64),
}

impl<'a> Value<'a> {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Number(number) if number.abs() < LARGEST_NUMBER => ((number * DECIMALS).round() / DECIMALS).into(),
            Value::Number(number) => number.to_string().into(),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Value::Number(number as f64)
            }
        })+
    };
}

numbers! { i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 }

/// The text of a key that wants no arguments.
pub fn text(locale: Locale, key: Key) -> String {
    text_with(locale, key, &[])
}

/// The text of a key with its arguments, by name. A missing argument shows as its name in braces; superfluous ones are ignored.
/// Call sites that know the key should prefer [`t!`](crate::t), which the compiler checks.
pub fn text_with(locale: Locale, key: Key, arguments: &[(&str, Value<'_>)]) -> String {
    let bundle = bundle(locale);
    let Some(pattern) = bundle.get_message(key.id).and_then(|message| message.value()) else { return key.id.to_owned() };
    let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.to_fluent())).collect();
    let mut problems = Vec::new();
    bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned()
}

fn bundle(locale: Locale) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
    BUNDLES[locale as usize].get_or_init(|| load_bundle(locale))
}

/// Puts the catalogues of a locale together. The build has checked them, so nothing here can fail; if it did, keys would show.
fn load_bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.formatting_tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
    bundle.set_formatter(Some(locale.value_formatter()));
    let _ = bundle.add_builtins();
    for (_, _, text) in RESOURCES.iter().filter(|(folder, _, _)| *folder == locale.tag()) {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*text).to_owned());
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::t;

    #[test]
    fn every_folder_of_catalogues_has_a_locale_and_the_other_way_round() {
        let folders: BTreeSet<&str> = RESOURCES.iter().map(|(folder, _, _)| *folder).collect();
        let tags: BTreeSet<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
        assert_eq!(folders, tags);
    }

    #[test]
    fn every_key_has_a_text_without_problems_in_every_locale() {
        for locale in Locale::ALL {
            for key in keys::ALL {
                let arguments: Vec<_> = key.variables().iter().map(|name| (*name, Value::from(2))).collect();
                let text = text_with(*locale, *key, &arguments);
                assert!(!text.trim().is_empty() && text != key.id(), "{key:?} in {locale:?}");
                assert!(!text.contains('!') && !text.contains("{$"), "{key:?} in {locale:?}: {text}");
            }
        }
    }

    #[test]
    fn find_gives_every_key_by_its_id() {
        for key in keys::ALL {
            assert_eq!(Key::find(key.id()), Some(*key));
        }
        assert_eq!(Key::find("no-such-key"), None);
    }

    #[test]
    fn plural_form_follows_the_number() {
        assert_eq!(t!(Locale::De, COMMON_PLACES_LEFT, count = 0), "Keine Plätze mehr frei");
        assert_eq!(t!(Locale::De, COMMON_PLACES_LEFT, count = 1), "Noch ein Platz frei");
        assert_eq!(t!(Locale::De, COMMON_PLACES_LEFT, count = 1200), "Noch 1.200 Plätze frei");
        assert_eq!(t!(Locale::En, COMMON_PLACES_LEFT, count = 1_u8), "One place left");
        assert_eq!(t!(Locale::En, COMMON_PLACES_LEFT, count = 1200_usize), "1,200 places left");
    }

    #[test]
    fn text_arguments_are_shown_as_they_are_without_isolation_marks() {
        let name = String::from("Saale e. V.");
        assert_eq!(t!(Locale::De, COMMON_PAGE_TITLE, page = &name), "Saale e. V. – Ansprechbar");
    }

    #[test]
    fn missing_arguments_show_their_name_instead_of_panicking() {
        assert!(text(Locale::De, keys::COMMON_PAGE_TITLE).contains("$page"));
    }

    fn any_value() -> impl Strategy<Value = Value<'static>> {
        prop_oneof![
            any::<f64>().prop_map(Value::from),
            prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(-0.0), Just(f64::MIN_POSITIVE), Just(f64::MAX)].prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ]
    }

    proptest! {
        #[test]
        fn text_with_never_panics_whatever_the_arguments(value in any_value(), first in 0..keys::ALL.len()) {
            for locale in Locale::ALL {
                // A hundred neighbours of a random key, and the one that certainly has plural forms.
                let some = keys::ALL.iter().cycle().skip(first).take(100).chain([&keys::COMMON_PLACES_LEFT]);
                for key in some {
                    let arguments: Vec<_> = key.variables().iter().map(|name| (*name, value.clone())).collect();
                    text_with(*locale, *key, &arguments);
                }
            }
        }
    }
}
