//! A gentle hint where a text asks people to stand for a country, a people or a religion, or orders a cliché.

use crate::lexicon::lexicon;
use crate::tokens::{Mark, Token, tokens};

/// What a writer may want to think over, with the words that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Somebody is to stand for a country, a people or a religion: "ihre Heimat vorstellen", "represent Islam".
    Represent {
        /// The words.
        words: String,
    },
    /// Costume, dance or food stand for people: "in Landestracht", "Bauchtanz".
    Cliche {
        /// The word.
        words: String,
    },
}

const STAND_FOR: &[&str] = &[
    "vertreten",
    "vertritt",
    "reprasentieren",
    "reprasentiert",
    "represent",
    "represents",
    "representing",
    "vorstellen",
    "vorstellt",
    "verkorpern",
    "stellvertretend",
    "behalf",
    "prasentieren",
    "prasentiert",
    "present",
];
const GROUPS: &[&str] = &[
    "heimat",
    "heimatland",
    "herkunftsland",
    "herkunftslander",
    "kultur",
    "kulturen",
    "islam",
    "judentum",
    "religion",
    "religionen",
    "glauben",
    "land",
    "lander",
    "volk",
    "nation",
    "heimatkultur",
    "country",
    "countries",
    "culture",
    "homeland",
    "religion",
    "faith",
    "people",
    "nationality",
    "muslime",
    "juden",
    "muslims",
    "jews",
    "kontinent",
    "landsleute",
];
const SPEAK_FOR: &[&str] =
    &["fur", "for", "der", "die", "den", "das", "of", "ihre", "ihr", "ihren", "seine", "seinen", "the", "their", "alle", "all"];
const ORDERED: &[&str] = &[
    "bauchtanz",
    "landestracht",
    "exotisch",
    "exotische",
    "exotischen",
    "orientalisch",
    "orientalischer",
    "orientalische",
    "orientalischen",
    "folkloristisch",
    "trommler",
    "belly",
    "exotic",
    "oriental",
    "nationaltracht",
    "tracht",
    "trachten",
    "traditionelle",
    "originaltracht",
];
/// How many words may stand between the verb and the group.
const NEAR: usize = 6;

/// The hints for a text, in the order of the text.
pub fn hints(text: &str) -> Vec<Hint> {
    let words = tokens(text);
    let is = |token: &Token, list: &[&str]| list.contains(&token.folded.as_str());
    let mut found = Vec::new();
    for (at, token) in words.iter().enumerate() {
        if is(token, ORDERED) {
            found.push(Hint::Cliche { words: text[token.start..token.end].to_owned() });
        }
        if !is(token, STAND_FOR) {
            continue;
        }
        let near = at.saturating_sub(NEAR)..(at + NEAR + 1).min(words.len());
        let meant = near.filter(|&place| place != at && same_sentence(&words, place, at)).find(|&place| {
            is(&words[place], GROUPS)
                || (words[place].capital && lexicon().is_origin(&words[place].folded) && place > 0 && is(&words[place - 1], SPEAK_FOR))
        });
        // "Niemand von uns vertritt ein Land" says the opposite.
        let refused = |place: usize| {
            is(&words[place], &["niemand", "nicht", "kein", "keine", "keinen", "nobody", "not"]) && same_sentence(&words, place, at)
        };
        if let Some(group) = meant.filter(|_| !(0..words.len()).any(refused)) {
            let (first, last) = (group.min(at), group.max(at));
            found.push(Hint::Represent { words: text[words[first].start..words[last].end].to_owned() });
        }
    }
    found
}

fn same_sentence(words: &[Token], one: usize, other: usize) -> bool {
    let (first, last) = (one.min(other), one.max(other));
    words[first + 1..=last].iter().all(|word| word.mark != Mark::Stop)
}
