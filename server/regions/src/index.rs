//! The sorted index of folded names.

use std::sync::OnceLock;

use crate::districts::district;
use crate::fold::{fold, stem, words};
use crate::lands::land_name;
use crate::places::{Municipality, PlaceHit, tables};
use crate::tables::list;

/// What a name in the index stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A municipality by its own name.
    Municipality(u32),
    /// A municipality by another name.
    Alias(u32, &'static str),
    /// A locality in a postal area.
    Locality(u32, &'static str),
}

impl Target {
    pub(crate) fn municipality(self) -> &'static Municipality {
        match self {
            Target::Municipality(position) | Target::Alias(position, _) => &tables().municipalities[position as usize],
            Target::Locality(area, _) => tables().areas[area as usize].municipality(),
        }
    }

    pub(crate) fn hit(self) -> PlaceHit {
        match self {
            Target::Municipality(_) => PlaceHit::of_municipality(self.municipality(), None),
            Target::Alias(_, name) => PlaceHit::of_municipality(self.municipality(), Some(name)),
            Target::Locality(area, name) => PlaceHit::of_locality(&tables().areas[area as usize], name),
        }
    }

    pub(crate) fn is_municipality(self) -> bool {
        matches!(self, Target::Municipality(_))
    }

    /// Whether these words only say where the target lies: its municipality, its district, its Land (in German or English).
    pub(crate) fn lies_in(self, qualifiers: &[String]) -> bool {
        qualifiers.is_empty() || {
            let municipality = self.municipality();
            let land = municipality.district.land();
            let (title, kind, full) = district(municipality.district).map_or_else(Default::default, |d| (d.title(), d.kind, d.name_full));
            let context = [municipality.name, &title, kind, full, land_name(land, false), land_name(land, true)];
            let known: Vec<String> = context.into_iter().flat_map(words).collect();
            qualifiers.iter().all(|word| known.contains(word))
        }
    }
}

/// How a key relates to the name it was made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The whole name.
    Whole,
    /// The name without its addition (`Halle` of `Halle (Saale)`); counts only when typed in full, since `Whole` begins with it.
    Stem,
    /// The name from a later word on (`Roßlau` of `Dessau-Roßlau`).
    Rest,
}

/// A searchable text.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) text: Box<str>,
    pub(crate) target: Target,
    pub(crate) part: Part,
}

/// All keys, sorted by text.
pub(crate) fn keys() -> &'static [Key] {
    static KEYS: OnceLock<Vec<Key>> = OnceLock::new();
    KEYS.get_or_init(build)
}

/// The keys that begin with this text.
pub(crate) fn keys_with_prefix(text: &str) -> &'static [Key] {
    let all = keys();
    let start = all.partition_point(|key| &*key.text < text);
    let length = all[start..].partition_point(|key| key.text.starts_with(text));
    &all[start..start + length]
}

/// The targets whose whole name (or stem) is this text.
fn named(text: &str) -> impl Iterator<Item = Target> + use<> {
    let length = text.len();
    let same = keys_with_prefix(text).iter().take_while(move |key| key.text.len() == length);
    same.filter(|key| key.part != Part::Rest).map(|key| key.target)
}

/// The targets that words name, where the first words are a name and the rest say where it lies (`Neustadt Bayern`); else where the
/// last words are the name (`Berlin Neukölln`). The longest name counts.
pub(crate) fn named_with_qualifiers(words: &[String]) -> Vec<Target> {
    let name_first = (1..=words.len()).rev().map(|cut| words.split_at(cut));
    let name_last = (1..words.len()).map(|cut| words.split_at(cut)).map(|(qualifiers, name)| (name, qualifiers));
    let readings = name_first.chain(name_last);
    readings.map(|(name, qualifiers)| named_and_lying_in(name, qualifiers)).find(|targets| !targets.is_empty()).unwrap_or_default()
}

/// The targets of exactly this name that lie where the qualifiers say.
pub(crate) fn named_and_lying_in(name: &[String], qualifiers: &[String]) -> Vec<Target> {
    named(&name.join(" ")).filter(|target| target.lies_in(qualifiers)).collect()
}

fn build() -> Vec<Key> {
    let tables = tables();
    let mut keys = Vec::with_capacity(40_000);
    for (position, municipality) in tables.municipalities.iter().enumerate() {
        add(&mut keys, municipality.name, Target::Municipality(position as u32));
        for alias in list(municipality.aliases) {
            add(&mut keys, alias, Target::Alias(position as u32, alias));
        }
    }
    for (position, area) in tables.areas.iter().enumerate() {
        for locality in list(area.localities) {
            add(&mut keys, locality, Target::Locality(position as u32, locality));
        }
    }
    keys.sort_by(|a, b| a.text.cmp(&b.text));
    keys.shrink_to_fit();
    keys
}

fn add(keys: &mut Vec<Key>, name: &'static str, target: Target) {
    let whole = fold(name);
    if let Some(stem) = stem(name) {
        keys.push(Key { text: stem.into(), target, part: Part::Stem });
    }
    for (space, _) in whole.match_indices(' ') {
        keys.push(Key { text: whole[space + 1..].into(), target, part: Part::Rest });
    }
    keys.push(Key { text: whole.into(), target, part: Part::Whole });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_prefixes_find_all_of_theirs() {
        assert!(keys().is_sorted_by(|a, b| a.text <= b.text));
        let found = keys_with_prefix("gorli").len();
        assert_eq!(found, keys().iter().filter(|key| key.text.starts_with("gorli")).count());
        assert!(found > 0);
        assert!(keys_with_prefix("qqqq").is_empty());
    }

    #[test]
    fn qualifiers_choose_among_places_of_one_name() {
        let words = |text: &str| words(text);
        assert!(named_with_qualifiers(&words("Neustadt")).len() > 5);
        assert_eq!(named_with_qualifiers(&words("Eisenach (Wartburgkreis)")).len(), 1);
        assert_eq!(named_with_qualifiers(&words("Eisenach Thüringen")).len(), 1);
        assert_eq!(named_with_qualifiers(&words("Berlin-Neukölln")).len(), 1);
        assert!(named_with_qualifiers(&words("Eisenach Bayern")).is_empty());
    }
}
