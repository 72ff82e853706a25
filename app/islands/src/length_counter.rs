//! How many characters a text may still have.

use std::time::Duration;

use leptos::ev::Event;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;
use serde::{Deserialize, Serialize};

use crate::browser::{element_by_id, listen, with_number};

/// Below this share of the limit screen readers are told what is left: one tenth.
const SPOKEN_SHARE: u32 = 10;

/// How long the typing must pause before screen readers are told.
const PAUSE: Duration = Duration::from_millis(800);

/// The words of a [`LengthCounter`], translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LengthCounterWords {
    /// Stands there without JavaScript: "Höchstens 600 Zeichen".
    pub limit: String,
    /// `#` stands for the number: "Noch # Zeichen".
    pub left: String,
    /// `#` stands for the number: "# Zeichen zu viel".
    pub over: String,
}

/// Counts down under a textarea. Without JavaScript it names the limit.
///
/// Characters are Unicode scalar values, and a line break is one, as on the server.
#[island]
pub fn LengthCounter(
    /// The id of the textarea.
    field: String,
    /// The most characters it may hold.
    limit: u32,
    /// The words of the counter.
    words: LengthCounterWords,
) -> impl IntoView {
    let used = RwSignal::new(None::<u32>);
    let spoken = RwSignal::new(String::new());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let words = StoredValue::new(words);
    let text_for = move |used: u32| {
        let left = i64::from(limit) - i64::from(used);
        words.with_value(|words| if left < 0 { with_number(&words.over, -left) } else { with_number(&words.left, left) })
    };
    let speak_soon = move |used: u32| {
        if let Some(timer) = timer.get_value() {
            timer.clear();
        }
        if limit.saturating_sub(used) <= limit / SPOKEN_SHARE {
            timer.set_value(set_timeout_with_handle(move || spoken.set(text_for(used)), PAUSE).ok());
        } else {
            spoken.set(String::new());
        }
    };
    Effect::new(move |_| {
        let Some(textarea) = element_by_id::<HtmlTextAreaElement>(&field) else { return };
        used.set(Some(length(&textarea)));
        let watched = textarea.clone();
        listen::<Event>(&textarea, "input", move |_| {
            let length = length(&watched);
            used.set(Some(length));
            speak_soon(length);
        });
    });
    view! {
        <span class="length-counter" class:over=move || used.get().is_some_and(|used| used > limit)>
            {move || match used.get() {
                Some(used) => text_for(used),
                None => words.with_value(|words| words.limit.clone()),
            }}
        </span>
        <span class="visually-hidden" role="status">
            {move || spoken.get()}
        </span>
    }
}

/// Characters in the textarea; a browser gives its line breaks as one character each.
fn length(textarea: &HtmlTextAreaElement) -> u32 {
    u32::try_from(textarea.value().chars().count()).unwrap_or(u32::MAX)
}
