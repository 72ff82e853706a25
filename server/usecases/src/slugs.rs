//! The parts of addresses that are made from names and titles.

use domain::text::slugify;
use uuid::Uuid;

/// A slug nobody else has: the title with the end of the id, which is random. `fallback` stands for a title without a Latin letter or digit.
pub(crate) fn unique_slug(title: &str, fallback: &str, id: Uuid) -> String {
    let hex = id.simple().to_string();
    let slug = slugify(title);
    let base = if slug.is_empty() { fallback } else { &slug };
    format!("{base}-{}", &hex[hex.len() - 6..])
}

/// The plain slug of a profile's name, if it can be one: "new" is the page on which profiles are made.
pub(crate) fn plain_slug(name: &str) -> Option<String> {
    Some(slugify(name)).filter(|slug| !slug.is_empty() && slug != "new")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_never_empty_nor_the_page_for_new_profiles() {
        let id = Uuid::from_u128(0xabc123);
        assert_eq!(unique_slug("Tee & Brot", "event", id), "tee-brot-abc123");
        assert_eq!(unique_slug("؟", "event", id), "event-abc123");
        assert_eq!(plain_slug("Neu"), Some("neu".to_owned()));
        assert_eq!(plain_slug("New"), None);
        assert_eq!(plain_slug("!"), None);
    }
}
