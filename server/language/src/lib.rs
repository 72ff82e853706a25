//! What a text speaks of: topics, audiences, houses, formats and languages, with the words that say so, and what it denies.
//!
//! German and English, by rules and a lexicon kept by hand (`data/`): folding, stems, compounds, and the reach of a "not". Pure functions of
//! their arguments; nothing is learned, loaded or asked of anybody. See the README of this crate.

mod analysis;
mod closeness;
mod compounds;
mod cues;
mod lexicon;
mod lint;
mod profile;
mod scope;
mod stem;
mod suggestions;
mod tokens;
mod verbs;

pub use analysis::{Reading, analyse};
pub use closeness::{closeness, rarity};
pub use lint::{Hint, hints};
pub use profile::{Entry, Mask, Met, TextProfile};
pub use suggestions::{Suggested, Suggestions, leanings, suggest};
