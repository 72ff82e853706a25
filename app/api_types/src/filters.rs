//! Filters in the query string of lists and feeds: reading them strictly, and writing them again for links.

use chrono::{Datelike, NaiveDate};
use domain::filters::{Filter, Near, RADIUS_KM_DEFAULT};
use domain::geography::{Place, Region};
use domain::limits::{PAGE_MAX, QUERY_LENGTH_MAX, RADIUS_KM_MAX};
use domain::taxonomy::topic_from_link;
use domain::text::clean_line;

use crate::forms::FieldError;

/// A filter that cannot be read: its name, what it said, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFilter {
    /// Name in the query string.
    pub name: String,
    /// What it said.
    pub value: String,
    /// What is wrong.
    pub error: FieldError,
}

/// What reading filters needs to know.
pub struct FilterContext<'a> {
    /// Finds the place that a text names.
    pub resolve_place: &'a (dyn Fn(&str) -> Result<Place, FieldError> + Sync),
    /// Whether a region code names something that exists.
    pub is_known_region: &'a (dyn Fn(Region) -> bool + Sync),
}

/// Names of the filters that lists and feeds share.
pub const FILTER_NAMES: [&str; 10] = ["q", "topic", "region", "near", "radius", "language", "format", "audience", "from", "to"];

/// Reads the filters; empty values count as absent. Names that are no filter are left to the caller.
///
/// # Errors
/// Every value that cannot be read, in order.
pub fn read_filter(pairs: &[(String, String)], context: &FilterContext<'_>) -> Result<Filter, Vec<BadFilter>> {
    let mut filter = Filter::default();
    let mut near: Option<String> = None;
    let mut radius_km = RADIUS_KM_DEFAULT;
    let mut bad = Vec::new();
    for (name, value) in pairs {
        let value = clean_line(value);
        if value.is_empty() {
            continue;
        }
        let unknown = FieldError::UnknownChoice;
        let result = match name.as_str() {
            "q" if value.chars().count() > QUERY_LENGTH_MAX => Err(FieldError::TooLong { max: QUERY_LENGTH_MAX }),
            "q" => set(&mut filter.query, Some(value.clone()), unknown),
            "topic" => topic_from_link(&value)
                .map(|topic| {
                    if !filter.topics.contains(&topic) {
                        filter.topics.push(topic);
                    }
                })
                .map_err(|_| unknown),
            "region" => set(&mut filter.region, value.parse().ok().filter(|region| (context.is_known_region)(*region)), unknown),
            "near" => set(&mut near, Some(value.clone()), unknown),
            "radius" => read_radius(&value).map(|km| radius_km = km),
            "language" => set(&mut filter.language, value.parse().ok(), unknown),
            "format" => set(&mut filter.format, value.parse().ok(), unknown),
            "audience" => set(&mut filter.audience, value.parse().ok(), unknown),
            "from" => set(&mut filter.from, read_date(&value), FieldError::NotADate),
            "to" => set(&mut filter.to, read_date(&value), FieldError::NotADate),
            _ => Ok(()),
        };
        if let Err(error) = result {
            bad.push(BadFilter { name: name.clone(), value, error });
        }
    }
    if let Some(label) = near {
        match (context.resolve_place)(&label) {
            Ok(place) => filter.near = Some(Near { label, coordinates: place.coordinates, radius_km }),
            Err(error) => bad.push(BadFilter { name: "near".to_owned(), value: label, error }),
        }
    }
    if bad.is_empty() { Ok(filter) } else { Err(bad) }
}

fn set<T>(slot: &mut Option<T>, value: Option<T>, error: FieldError) -> Result<(), FieldError> {
    match value {
        Some(value) => {
            *slot = Some(value);
            Ok(())
        }
        None => Err(error),
    }
}

/// A day of the years that both databases can compare.
fn read_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|date| (1..=9999).contains(&date.year()))
}

fn read_radius(text: &str) -> Result<u32, FieldError> {
    let bounds = FieldError::OutOfRange { min: 1, max: i64::from(RADIUS_KM_MAX) };
    let km: u32 = text.parse().map_err(|_| FieldError::NotANumber)?;
    if (1..=RADIUS_KM_MAX).contains(&km) { Ok(km) } else { Err(bounds) }
}

/// The page number of a list: from 1, and 1 for anything else.
pub fn read_page(pairs: &[(String, String)]) -> u64 {
    let text = pairs.iter().find(|(name, _)| name == "page").map_or("", |(_, value)| value.as_str());
    text.parse().ok().filter(|page| (1..=PAGE_MAX).contains(page)).unwrap_or(1)
}

/// The filter as name and value pairs in a fixed order; reading them gives the filter again.
pub fn filter_pairs(filter: &Filter) -> Vec<(&'static str, String)> {
    let mut pairs = Vec::new();
    let mut push = |name, value: Option<String>| pairs.extend(value.map(|value| (name, value)));
    push("q", filter.query.clone());
    for topic in &filter.topics {
        push("topic", Some(topic.to_string()));
    }
    push("region", filter.region.map(|region| region.to_string()));
    push("near", filter.near.as_ref().map(|near| near.label.clone()));
    push("radius", filter.near.as_ref().map(|near| near.radius_km.to_string()));
    push("language", filter.language.map(|language| language.to_string()));
    push("format", filter.format.map(|format| format.to_string()));
    push("audience", filter.audience.map(|audience| audience.to_string()));
    push("from", filter.from.map(|date| date.to_string()));
    push("to", filter.to.map(|date| date.to_string()));
    pairs
}

/// Pairs as a query string, percent-encoded, without a leading question mark.
pub fn query_string<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let encoded = pairs.into_iter().map(|(name, value)| format!("{}={}", encode(name), encode(&value)));
    encoded.collect::<Vec<_>>().join("&")
}

/// Percent-encodes a text for a query string (RFC 3986, unreserved characters stay).
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// What every list page shows besides its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct ListView<T> {
    /// The rows of this page with their number and total.
    pub page: domain::filters::Page<T>,
    /// What is narrowed.
    pub filter: Filter,
    /// The label of the region, where one is chosen.
    pub region_label: Option<String>,
    /// Filters that could not be read; the list is empty then.
    pub bad: Vec<BadFilter>,
    /// What was typed into the filter form.
    pub form: crate::forms::FormState,
}

#[cfg(test)]
mod tests {
    use domain::geography::Coordinates;
    use proptest::prelude::*;

    use super::*;

    fn resolve(text: &str) -> Result<Place, FieldError> {
        let district = "15087".parse().map_err(|_| FieldError::UnknownPlace)?;
        let coordinates = Coordinates { lat: 51.47, lon: 11.3 };
        if text == "06526" {
            Ok(Place { municipality: "Sangerhausen".into(), postal_code: Some(text.into()), district, coordinates })
        } else {
            Err(FieldError::UnknownPlace)
        }
    }

    fn context() -> FilterContext<'static> {
        FilterContext { resolve_place: &resolve, is_known_region: &|_| true }
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn unknown_values_are_named() {
        let bad = read_filter(&pairs(&[("topic", "nonsense"), ("region", "DE-XX"), ("language", "qq"), ("from", "soon")]), &context());
        let names: Vec<_> = bad.expect_err("all unknown").into_iter().map(|bad| bad.name).collect();
        assert_eq!(names, ["topic", "region", "language", "from"]);
    }

    #[test]
    fn filters_read_back_from_their_link() {
        let typed = pairs(&[
            ("q", "Tee & Brot"),
            ("topic", "racism"),
            ("topic", "anti-racism"),
            ("near", "06526"),
            ("radius", "30"),
            ("to", "2027-01-01"),
        ]);
        let filter = read_filter(&typed, &context()).expect("readable");
        let again: Vec<_> = filter_pairs(&filter).into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        assert_eq!(read_filter(&again, &context()), Ok(filter));
    }

    proptest! {
        #[test]
        fn reading_never_panics(name in "q|topic|region|near|radius|language|format|audience|from|to|x", value in "\\PC{0,40}") {
            let _ = read_filter(&[(name, value)], &context());
        }

        #[test]
        fn encoding_leaves_safe_characters_only(text in "\\PC{0,40}") {
            prop_assert!(encode(&text).bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
        }
    }
}
