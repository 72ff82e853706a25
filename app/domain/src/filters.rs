//! What lists can be narrowed by; the same names in pages and feeds.

use chrono::NaiveDate;

use crate::geography::{Coordinates, Region};
use crate::taxonomy::{Audience, Format, Language, Topic};

/// Radius of a `near` filter without `radius`, in kilometres.
pub const RADIUS_KM_DEFAULT: u32 = 50;

/// A circle around a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// What the person typed, as the page shows it again.
    pub label: String,
    /// Centre.
    pub coordinates: Coordinates,
    /// Radius in kilometres.
    pub radius_km: u32,
}

/// All conditions of a list; each one narrows it further. The default keeps everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// The search text as typed.
    pub query: Option<String>,
    /// Any of these topics; a main topic stands for its leaves too.
    pub topics: Vec<Topic>,
    /// In this region.
    pub region: Option<Region>,
    /// Around this place.
    pub near: Option<Near>,
    /// In this language.
    pub language: Option<Language>,
    /// In this format.
    pub format: Option<Format>,
    /// For this audience.
    pub audience: Option<Audience>,
    /// From this local day on.
    pub from: Option<NaiveDate>,
    /// Up to and including this local day.
    pub to: Option<NaiveDate>,
}

impl Filter {
    /// The folded words of the search text; all must be found. At most eight count.
    pub fn words(&self) -> Vec<String> {
        let folded = self.query.as_deref().map(crate::text::fold).unwrap_or_default();
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(8).map(str::to_owned).collect()
    }

    /// The topics with the leaves of every main topic among them, without repetition.
    pub fn topics_with_leaves(&self) -> Vec<Topic> {
        Topic::ALL.iter().copied().filter(|topic| self.topics.iter().any(|wanted| topic.is_within(*wanted))).collect()
    }

    /// Whether nothing is narrowed.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// How many rows there are on all pages.
    pub total: u64,
    /// Which page this is, from 1.
    pub number: u64,
}

impl<T> Page<T> {
    /// The last page, at least 1.
    pub fn last(&self) -> u64 {
        self.total.div_ceil(crate::limits::PAGE_SIZE).max(1)
    }

    /// The same page with other rows.
    pub fn map<U>(self, row: impl FnMut(T) -> U) -> Page<U> {
        Page { rows: self.rows.into_iter().map(row).collect(), total: self.total, number: self.number }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_main_topic_stands_for_its_leaves() {
        let filter = Filter { topics: vec![Topic::AntiDiscrimination, Topic::Racism], ..Filter::default() };
        assert_eq!(filter.topics_with_leaves().len(), 6);
    }

    #[test]
    fn search_words_are_folded() {
        let filter = Filter { query: Some(" Erzähl-Café  %_ ".into()), ..Filter::default() };
        assert_eq!(filter.words(), ["erzahl", "cafe"]);
    }
}
