//! What the members of the closed vocabularies are called. Every function is total: the tests check that every slug has its text.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::geography::{Land, Region};
use domain::taxonomy::{Audience, Format, FormatFamily, InstitutionKind, Language, OrganisationKind, Topic, Weekday};

use crate::{Key, Locale, keys, t, text};

/// The text whose key is a prefix and a slug, for vocabularies that have no function of their own here: `by_slug(locale, "topic-", slug)`.
/// Without such a text, the slug.
pub fn by_slug(locale: Locale, prefix: &str, slug: &str) -> String {
    Key::find(&format!("{prefix}{slug}")).map_or_else(|| slug.to_owned(), |key| text(locale, key))
}

/// A topic: "Kita & frühe Bildung".
pub fn topic(locale: Locale, topic: Topic) -> String {
    by_slug(locale, "topic-", topic.slug())
}

/// A topic with the main topic above it, for lists without headings: "Bildung & Schule: Elternarbeit"; a main topic alone.
pub fn topic_with_main(locale: Locale, leaf: Topic) -> String {
    if leaf.is_main() {
        return topic(locale, leaf);
    }
    t!(locale, COMMON_TOPIC_WITH_MAIN, main = topic(locale, leaf.main()), topic = topic(locale, leaf))
}

/// A format: "Erzählcafé".
pub fn format(locale: Locale, format: Format) -> String {
    by_slug(locale, "format-", format.slug())
}

/// A family of formats: "Kultur und Fest".
pub fn format_family(locale: Locale, family: FormatFamily) -> String {
    by_slug(locale, "format-family-", family.slug())
}

/// An audience: "Klasse 5–10".
pub fn audience(locale: Locale, audience: Audience) -> String {
    by_slug(locale, "audience-", audience.slug())
}

/// A kind of institution: "Volkshochschule".
pub fn institution_kind(locale: Locale, kind: InstitutionKind) -> String {
    by_slug(locale, "institution-kind-", kind.slug())
}

/// A kind of organisation: "Dachverband".
pub fn organisation_kind(locale: Locale, kind: OrganisationKind) -> String {
    by_slug(locale, "organisation-kind-", kind.slug())
}

/// A day of the week: "Donnerstag".
pub fn weekday(locale: Locale, day: Weekday) -> String {
    by_slug(locale, "weekday-", day.slug())
}

/// A day of the week, short: "Do".
pub fn weekday_short(locale: Locale, day: Weekday) -> String {
    by_slug(locale, "weekday-short-", day.slug())
}

/// One of the sixteen Länder: "Sachsen-Anhalt".
pub fn land(locale: Locale, land: Land) -> String {
    by_slug(locale, "land-", &land.code().to_ascii_lowercase())
}

/// A region that has a name of its own: Germany or a Land. Names of districts live in the crate `regions`, so a district gives `None`.
pub fn region(locale: Locale, region: Region) -> Option<String> {
    match region {
        Region::Germany => Some(text(locale, keys::LAND_DE)),
        Region::Land(which) => Some(land(locale, which)),
        Region::District(_) => None,
    }
}

/// A spoken language as the locale calls it: "Ukrainisch".
pub fn language_name(locale: Locale, language: Language) -> &'static str {
    let names = language_names();
    // A locale without a column of its own is shown the English names.
    let column = [locale.tag(), "en"].into_iter().find_map(|name| names.column(name));
    names.cell(language, column).unwrap_or(language.slug())
}

/// What a spoken language calls itself: "українська".
pub fn language_autonym(language: Language) -> &'static str {
    let names = language_names();
    names.cell(language, names.column("autonym")).unwrap_or(language.slug())
}

/// In which direction a spoken language is usually written, for the `dir` attribute around its autonym.
pub fn language_direction(language: Language) -> crate::Direction {
    let names = language_names();
    let is_rtl = names.cell(language, names.column("rtl")).is_some_and(|cell| matches!(cell, "1" | "true" | "yes" | "rtl"));
    if is_rtl { crate::Direction::RightToLeft } else { crate::Direction::LeftToRight }
}

/// The table of language names: one row for each language, one column for each locale, and `autonym` and `rtl`.
struct LanguageNames {
    columns: Vec<&'static str>,
    rows: HashMap<&'static str, Vec<&'static str>>,
}

/// The columns of a table that has no header line.
const USUAL_COLUMNS: &str = "tag\tde\ten\tautonym\trtl";

fn language_names() -> &'static LanguageNames {
    static NAMES: OnceLock<LanguageNames> = OnceLock::new();
    NAMES.get_or_init(|| LanguageNames::read(include_str!("../data/languages.tsv")))
}

impl LanguageNames {
    fn read(table: &'static str) -> LanguageNames {
        let cells = |line: &'static str| line.split('\t').map(str::trim).collect::<Vec<_>>();
        let is_header = |line: &&str| line.trim_start_matches(['#', ' ']).starts_with("tag\t");
        let header = table.lines().find(is_header).map_or(USUAL_COLUMNS, |line| line.trim_start_matches(['#', ' ']));
        let rows = table.lines().filter(|line| !line.starts_with('#') && !is_header(line) && !line.trim().is_empty()).map(cells);
        LanguageNames { columns: cells(header), rows: rows.filter_map(|row| Some((*row.first()?, row))).collect() }
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| *column == name)
    }

    fn cell(&self, language: Language, column: Option<usize>) -> Option<&'static str> {
        self.rows.get(language.slug())?.get(column?).copied().filter(|cell| !cell.is_empty())
    }
}

/// Fails a test when a slug has no text.
#[cfg(test)]
pub(crate) fn assert_labelled(prefix: &str, slugs: impl Iterator<Item = &'static str>) {
    for slug in slugs {
        assert!(Key::find(&format!("{prefix}{slug}")).is_some(), "{prefix}{slug} is missing");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_of_the_vocabularies_has_its_text() {
        assert_labelled("topic-", Topic::ALL.iter().map(|member| member.slug()));
        assert_labelled("format-", Format::ALL.iter().map(|member| member.slug()));
        assert_labelled("format-family-", FormatFamily::ALL.iter().map(|member| member.slug()));
        assert_labelled("audience-", Audience::ALL.iter().map(|member| member.slug()));
        assert_labelled("institution-kind-", InstitutionKind::ALL.iter().map(|member| member.slug()));
        assert_labelled("organisation-kind-", OrganisationKind::ALL.iter().map(|member| member.slug()));
        assert_labelled("weekday-", Weekday::ALL.iter().map(|member| member.slug()));
        assert_labelled("weekday-short-", Weekday::ALL.iter().map(|member| member.slug()));
        for land in Land::ALL {
            assert!(Key::find(&format!("land-{}", land.code().to_ascii_lowercase())).is_some(), "{land:?}");
        }
    }

    #[test]
    fn every_language_has_its_names() {
        let names = language_names();
        for language in Language::all() {
            for column in ["de", "en", "autonym"] {
                assert!(names.cell(language, names.column(column)).is_some(), "{language}: {column}");
            }
        }
    }

    #[test]
    fn labels_follow_the_locale() {
        assert_eq!(topic(Locale::De, Topic::EarlyYears), "Kita & frühe Bildung");
        assert_eq!(topic_with_main(Locale::En, Topic::Parents), "Education & school: Working with parents");
        assert_eq!(topic_with_main(Locale::De, Topic::Education), "Bildung & Schule");
        assert_eq!(audience(Locale::De, Audience::Seniors), "Ältere Menschen");
        assert_eq!(weekday(Locale::De, Weekday::Thursday), "Donnerstag");
        assert_eq!(weekday_short(Locale::En, Weekday::Thursday), "Thu");
        assert_eq!(land(Locale::En, Land::Niedersachsen), "Lower Saxony");
        assert_eq!(region(Locale::De, Region::Germany).as_deref(), Some("Deutschland"));
        assert_eq!(by_slug(Locale::De, "nonsense-", "slug"), "slug");
    }

    #[test]
    fn languages_have_names_autonyms_and_directions() {
        let language = |tag: &str| tag.parse::<Language>().expect("a known tag");
        assert_eq!(language_name(Locale::De, language("uk")), "Ukrainisch");
        assert_eq!(language_name(Locale::En, language("uk")), "Ukrainian");
        assert_eq!(language_autonym(language("tr")), "Türkçe");
        assert_eq!(language_direction(language("ar")), crate::Direction::RightToLeft);
        assert_eq!(language_direction(language("de")), crate::Direction::LeftToRight);
    }
}
