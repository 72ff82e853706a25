//! The question to the server what the text of a request suggests.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The most characters of a title that are looked at: what a request may have.
#[cfg(feature = "ssr")]
const LONGEST_TITLE: usize = 140;

/// The most characters of a text that are looked at: what a request may have.
#[cfg(feature = "ssr")]
const LONGEST_TEXT: usize = 4_000;

/// Something that could be ticked or chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestedLine {
    /// The field and the value in it: `topic:contract-labour`, `format:workshop`, `audience:adults`.
    pub take: String,
    /// What it is: "Thema: DDR-Vertragsarbeit".
    pub what: String,
    /// The words that led to it, as they are shown: "„Vertragsarbeiterinnen“".
    pub words: String,
}

/// A gentle hint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HintLine {
    /// Names the words it is about.
    pub title: String,
    /// Says why, and what could be written instead.
    pub text: String,
}

/// What a text suggests, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSuggestions {
    /// What could be ticked or chosen, the clearest first.
    pub suggestions: Vec<SuggestedLine>,
    /// Hints, in the order of the text.
    pub hints: Vec<HintLine>,
}

/// Reads a title and a text and answers in the language of this tag. The server puts it into the context of its functions, so that this crate
/// knows neither the lexicon nor the catalogues.
#[cfg(feature = "ssr")]
#[derive(Clone, Copy)]
pub struct Suggester(pub fn(locale: &str, title: &str, text: &str) -> TextSuggestions);

/// What this title and text suggest, whatever the form says already; both are read as far as a request may go. Nothing is stored. Sent in the body,
/// so that a text that is still being written stands in no log of addresses.
///
/// # Errors
/// Only the way there can fail (network, serialisation); the reading itself always answers.
#[server(prefix = "/api/internal", endpoint = "suggest_topics")]
pub async fn suggest_topics(locale: String, title: String, text: String) -> Result<TextSuggestions, ServerFnError> {
    let Some(Suggester(suggest)) = use_context::<Suggester>() else { return Ok(TextSuggestions::default()) };
    let title: String = title.chars().take(LONGEST_TITLE).collect();
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    Ok(suggest(&locale, &title, &text))
}
