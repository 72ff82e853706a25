//! What the text of a request suggests, in words, and the box in the form that shows it.

use api_types::suggestions::{HintKind, Suggestion, SuggestionsView, TextHint};
use i18n::{Locale, labels, lists, t};
use islands::{HintLine, SuggestedLine, SuggestionBox, SuggestionPlace, SuggestionWords, TextSuggestions};
use leptos::prelude::*;

use crate::FormUi;

/// The suggestions in words, for the page and for the island's question.
pub fn text_suggestions(locale: Locale, view: &SuggestionsView) -> TextSuggestions {
    let topics = view.topics.iter().map(|topic| {
        let what = t!(locale, REQUESTS_SUGGESTIONS_TOPIC, name = labels::topic(locale, topic.what));
        line(locale, "topic", topic.what.slug(), what, topic)
    });
    let formats = view.formats.iter().map(|format| {
        let what = t!(locale, REQUESTS_SUGGESTIONS_FORMAT, name = labels::format(locale, format.what));
        line(locale, "format", format.what.slug(), what, format)
    });
    let audiences = view.audiences.iter().map(|audience| {
        let what = t!(locale, REQUESTS_SUGGESTIONS_AUDIENCE, name = labels::audience(locale, audience.what));
        line(locale, "audience", audience.what.slug(), what, audience)
    });
    TextSuggestions {
        suggestions: topics.chain(formats).chain(audiences).collect(),
        hints: view.hints.iter().map(|hint| hint_line(locale, hint)).collect(),
    }
}

fn line<T>(locale: Locale, field: &str, slug: &str, what: String, suggestion: &Suggestion<T>) -> SuggestedLine {
    let quoted: Vec<String> = suggestion.words.iter().map(|word| t!(locale, REQUESTS_SUGGESTIONS_WORD, word = word)).collect();
    SuggestedLine { take: format!("{field}:{slug}"), what, words: lists::and(locale, &quoted) }
}

fn hint_line(locale: Locale, hint: &TextHint) -> HintLine {
    let text = match hint.kind {
        HintKind::Represent => t!(locale, REQUESTS_SUGGESTIONS_REPRESENT),
        HintKind::Cliche => t!(locale, REQUESTS_SUGGESTIONS_CLICHE),
    };
    HintLine { title: t!(locale, REQUESTS_SUGGESTIONS_HINT, words = &hint.words), text }
}

/// The box between the text and the topics. `action` is the address of the form's own page.
pub(super) fn suggestion_box(locale: Locale, form: FormUi<'_>, form_id: &str, action: &str, view: Option<&SuggestionsView>) -> AnyView {
    let place = SuggestionPlace {
        locale: locale.tag().to_owned(),
        action: format!("{action}#suggestions"),
        form: form_id.to_owned(),
        title: form.entry("title").id(),
        text: form.entry("text").id(),
    };
    let words = SuggestionWords {
        ask: t!(locale, REQUESTS_SUGGESTIONS_ASK),
        lead: t!(locale, REQUESTS_SUGGESTIONS_LEAD),
        title: t!(locale, REQUESTS_SUGGESTIONS_TITLE),
        take: t!(locale, REQUESTS_SUGGESTIONS_TAKE),
        taken: t!(locale, REQUESTS_SUGGESTIONS_TAKEN),
        found: t!(locale, REQUESTS_SUGGESTIONS_FOUND),
        none: t!(locale, REQUESTS_SUGGESTIONS_NONE),
        failed: t!(locale, REQUESTS_SUGGESTIONS_FAILED),
    };
    let initial = view.map(|view| text_suggestions(locale, view));
    view! { <SuggestionBox initial place words/> }.into_any()
}
