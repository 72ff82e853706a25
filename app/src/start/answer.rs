//! The answer to the sentence: partners with their reasons, and the way on.

use api_types::matches::MatchesView;
use domain::limits::RESPONSE_DAYS_DEFAULT;
use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::components::{ButtonLink, Glyph};
use crate::matches::matches_preview;

/// Partners for the sentence. The way on stays in sight at the lower edge while one reads.
pub(super) fn answer(ui: &Ui, preview: &MatchesView, request_query: &str) -> AnyView {
    let locale = ui.locale;
    let count = preview.suggestions.len();
    let (title, words, label) = if count == 0 {
        (None, t!(locale, START_NEXT_EMPTY), t!(locale, START_NEXT_EMPTY_ASK))
    } else {
        let words = t!(locale, START_NEXT_WORDS, days = RESPONSE_DAYS_DEFAULT);
        (Some(t!(locale, START_NEXT_COUNT, count = count)), words, t!(locale, START_NEXT_ASK))
    };
    let href = ui.href(&format!("/requests/new?{request_query}"));
    view! {
        <div class="start-answer">
            <div class="stack stack--loose">{matches_preview(ui, preview)}</div>
            <div class="start-next">
                <p class="start-next__words">
                    {title.map(|title| view! { <strong class="start-next__title">{title}</strong>" " })}
                    <span class="start-next__detail">{words}</span>
                </p>
                <ButtonLink href label icon=Glyph::Forward/>
            </div>
        </div>
    }
    .into_any()
}
