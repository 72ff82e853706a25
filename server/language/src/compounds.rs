//! German compounds: "Vertragsarbeiterinnen" holds "Vertrag" and "Arbeit", "Krankenpflegekräfte" holds "Pflege".

use crate::lexicon::{Sense, Words};
use crate::stem::{Tongue, stem};
use crate::tokens::Token;

/// Shortest word that is taken apart, in letters.
const COMPOUND_MIN: usize = 8;
/// Shortest part, in letters.
const PART_MIN: usize = 4;
/// From this length of its stem on a known part needs no known neighbour.
const CLEAR_PART: usize = 6;
/// What stands between two parts.
const LINKS: [&str; 6] = ["s", "es", "en", "n", "er", "e"];

/// What the first or the last part of a folded word means, when the word is no term itself. Only nouns, and only
/// sure terms, count inside a compound.
pub(crate) fn senses_of_parts(words: &Words, token: &Token) -> Vec<Sense> {
    let folded = token.folded.as_str();
    let mut found = Vec::new();
    if folded.len() < COMPOUND_MIN || !folded.is_ascii() || !token.capital {
        return found;
    }
    let head = (PART_MIN..=folded.len() - PART_MIN).find_map(|at| known(words, &folded[at..], &folded[..at]));
    let modifier = (PART_MIN..=folded.len() - PART_MIN).rev().find_map(|at| known_before(words, &folded[..at], &folded[at..]));
    for sense in head.into_iter().chain(modifier).flatten() {
        if !found.contains(&sense) {
            found.push(sense);
        }
    }
    found
}

/// The senses of `part`, if it is a sure term and what it is joined to can be a word.
fn known(words: &Words, part: &str, other: &str) -> Option<Vec<Sense>> {
    let stem = stem(part, Tongue::German);
    let senses: Vec<Sense> = words.stems.get(&stem)?.iter().copied().filter(|sense| sense.tenths == 10 && sense.is_noun).collect();
    let clear = stem.len() >= CLEAR_PART || is_word(words, other);
    (clear && !senses.is_empty() && !words.common.contains(part)).then_some(senses)
}

/// The same for a part at the beginning, where a link may follow.
fn known_before(words: &Words, part: &str, other: &str) -> Option<Vec<Sense>> {
    let bare = || LINKS.iter().filter_map(|link| part.strip_suffix(link)).filter(|bare| bare.len() >= PART_MIN);
    known(words, part, other).or_else(|| bare().find_map(|bare| known(words, bare, other)))
}

/// Whether this is a word of the lexicon or of everyday language, with or without a link at its end.
fn is_word(words: &Words, text: &str) -> bool {
    let known = |text: &str| words.common.contains(text) || words.stems.contains_key(&stem(text, Tongue::German));
    known(text) || LINKS.iter().filter_map(|link| text.strip_suffix(link)).any(|bare| bare.len() >= 3 && known(bare))
}
