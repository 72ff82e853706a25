//! What the text of a request suggests, and taking a suggestion into its form.

use std::str::FromStr;

use domain::limits::TOPICS_MAX;
use domain::taxonomy::{Audience, Format, Topic};

use crate::forms::FormState;

/// Something that could be ticked or chosen, with the words of the text that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<T> {
    /// What could be ticked or chosen.
    pub what: T,
    /// The words as they are written, the surest first, at least one.
    pub words: Vec<String>,
}

/// What a writer may want to think over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HintKind {
    /// Somebody is to stand for a country, a people or a religion.
    Represent,
    /// Costume, dance or food are to stand for people.
    Cliche,
}

/// A gentle hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextHint {
    /// What it is about.
    pub kind: HintKind,
    /// The words of the text that led to it.
    pub words: String,
}

/// What the text of a request suggests. Nothing of it is applied before somebody takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SuggestionsView {
    /// Topics that are not ticked yet, the clearest first.
    pub topics: Vec<Suggestion<Topic>>,
    /// Formats, while none is chosen.
    pub formats: Vec<Suggestion<Format>>,
    /// Audiences, while none is chosen.
    pub audiences: Vec<Suggestion<Audience>>,
    /// Hints, in the order of the text.
    pub hints: Vec<TextHint>,
}

/// The form with a suggestion taken: `topic:contract-labour` ticks the topic, `format:…` and `audience:…` choose. Anything else, and a topic
/// beyond the most that a request may have, leaves the form as it is.
pub fn take(form: FormState, suggestion: &str) -> FormState {
    let Some((field, slug)) = suggestion.split_once(':') else { return form };
    match field {
        "topic" if is_leaf(slug) && !form.has("topics", slug) && form.values("topics").len() < TOPICS_MAX => {
            let mut form = form;
            form.push("topics", slug);
            form
        }
        "format" if Format::from_str(slug).is_ok() => form.with("format", slug),
        "audience" if Audience::from_str(slug).is_ok() => form.with("audience", slug),
        _ => form,
    }
}

/// Only leaves have a box in the form.
fn is_leaf(slug: &str) -> bool {
    Topic::from_str(slug).is_ok_and(|topic| Topic::main_topics().any(|main| main.leaves().contains(&topic)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> FormState {
        FormState::default().with("title", "Ein Gespräch").with_all("topics", ["music"]).with("format", "workshop")
    }

    #[test]
    fn taken_suggestion_is_ticked_or_chosen_and_the_rest_stays() {
        let form = take(take(take(form(), "topic:contract-labour"), "format:class-talk"), "audience:grade-5-10");
        assert_eq!(form.values("topics"), ["music", "contract-labour"]);
        assert_eq!((form.values("format"), form.value("audience")), (&["class-talk".to_owned()][..], "grade-5-10"));
        assert_eq!(form.value("title"), "Ein Gespräch");
    }

    #[test]
    fn form_stays_as_it_is_when_the_suggestion_is_none() {
        let hostile =
            ["", ":", "topic", "topic:", "topic:nothing", "topic:music", "topic:history-memory", "format:<b>", "title:x", "topics:music"];
        for suggestion in hostile {
            assert_eq!(take(form(), suggestion), form(), "{suggestion}");
        }
        let long = "topic:".to_owned() + &"x".repeat(100_000);
        assert_eq!(take(form(), &long), form());
    }

    #[test]
    fn topic_is_not_taken_when_the_request_has_as_many_as_it_may() {
        let full = FormState::default().with_all("topics", Topic::main_topics().flat_map(|main| main.leaves()).take(TOPICS_MAX));
        let other = Topic::main_topics().flat_map(|main| main.leaves()).nth(TOPICS_MAX).expect("more leaves");
        assert_eq!(take(full.clone(), &format!("topic:{other}")), full);
    }
}
