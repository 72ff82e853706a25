//! What every page needs to know besides its view: language, address, reader, theme.

use domain::taxonomy::Topic;
use i18n::{Key, Locale, labels};

use crate::components::{Choice, ChoiceGroup, FormEntry};

/// What every page needs to know besides its view. Made once a request by the server.
#[derive(Clone, Debug)]
pub struct Ui {
    /// The language of the page.
    pub locale: Locale,
    /// Path and query without the locale, beginning with a slash: `/events?topic=music`. The language switch leads to the same.
    pub path: String,
    /// Who reads, when signed in.
    pub viewer: Option<ViewerBadge>,
    /// Where the site lives, without a slash at the end: `https://ansprechbar.example`.
    pub base_url: String,
    /// The names of the built files.
    pub assets: AssetNames,
    /// Light or dark.
    pub theme: Theme,
    /// Whether the data is made up; every page says so.
    pub demo: bool,
    /// What has just happened, said once at the top of the page after a redirect.
    pub flash: Option<Key>,
}

/// The reader, as the header shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewerBadge {
    /// The name they gave.
    pub display_name: String,
    /// How many things wait for them.
    pub open_tasks: u32,
    /// Whether the moderation desk is theirs.
    pub is_moderator: bool,
    /// Whether the operation pages are theirs.
    pub is_admin: bool,
}

/// The addresses of the built files, which carry a hash: `/assets/main.3f2a.css`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetNames {
    /// The style sheet.
    pub css: String,
    /// The one module that starts the islands.
    pub start_js: String,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system asks.
    #[default]
    Auto,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

impl Theme {
    /// All, in the order in which people are offered them.
    pub const ALL: &'static [Theme] = &[Theme::Auto, Theme::Light, Theme::Dark];

    /// The value in the form, the cookie and `data-theme`.
    pub fn slug(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The theme with this slug.
    pub fn from_slug(slug: &str) -> Option<Theme> {
        Theme::ALL.iter().copied().find(|theme| theme.slug() == slug)
    }
}

impl Ui {
    /// An address of this site in the reader's language: `ui.href("/events")` gives `/de/events`.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.tag())
    }

    /// The query of this very page with its question mark, or nothing: for a form that must keep it.
    pub fn query(&self) -> String {
        self.path.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default()
    }

    /// The address of this very page in another language.
    pub fn href_in(&self, locale: Locale) -> String {
        format!("/{}{}", locale.tag(), self.path)
    }

    /// The full address of this very page in a language.
    pub fn url_in(&self, locale: Locale) -> String {
        format!("{}{}", self.base_url, self.href_in(locale))
    }

    /// A field of a form without state, e.g. of a filter: its name and value. Optional fields are not marked there.
    pub fn entry(&self, name: &str, value: impl Into<String>) -> FormEntry {
        FormEntry::new(self.locale, name).with_value(value)
    }

    /// The twelve main topics with their leaves, for `TopicPicker` and `Select`.
    pub fn topic_groups(&self) -> Vec<ChoiceGroup> {
        let choice = |topic: Topic| Choice::new(topic.slug(), labels::topic(self.locale, topic));
        Topic::main_topics()
            .map(|main| ChoiceGroup { head: choice(main), choices: main.leaves().iter().copied().map(choice).collect() })
            .collect()
    }

    /// Choices for the members of a closed vocabulary: `ui.choices(Format::ALL, labels::format)`.
    pub fn choices<T>(&self, members: &[T], label: impl Fn(Locale, T) -> String) -> Vec<Choice>
    where
        T: Copy + Into<&'static str>,
    {
        members.iter().map(|member| Choice::new((*member).into(), label(self.locale, *member))).collect()
    }
}
