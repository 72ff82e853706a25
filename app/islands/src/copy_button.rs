//! A button that copies a text.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsValue;
use serde::{Deserialize, Serialize};

use crate::browser::has_property;

/// How long the button says that it worked.
const ANSWER_STAYS: Duration = Duration::from_secs(3);

/// The words of a copy button, translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyWords {
    /// What the button does: "Link kopieren".
    pub copy: String,
    /// What it says afterwards: "Kopiert".
    pub copied: String,
}

/// Copies `text` when pressed, and says so.
///
/// It shows only where the browser lets it work (with JavaScript, on a secure connection), and keeps its place free before, so that
/// nothing moves. The text to copy should also stand on the page, in a link or a field.
#[island]
pub fn CopyButton(
    /// What is copied.
    text: String,
    /// The words of the button.
    words: CopyWords,
) -> impl IntoView {
    copy_action(Signal::stored(text), words)
}

/// The button itself, for islands that copy a text which changes.
pub(crate) fn copy_action(text: Signal<String>, words: CopyWords) -> impl IntoView {
    let usable = RwSignal::new(false);
    let copied = RwSignal::new(false);
    Effect::new(move |_| usable.set(has_property(&JsValue::from(window().navigator()), "clipboard")));
    let on_click = move |_| {
        spawn_local(async move {
            let written = window().navigator().clipboard().write_text(&text.get_untracked());
            if js_sys::futures::JsFuture::from(written).await.is_ok() {
                copied.set(true);
                set_timeout(move || copied.set(false), ANSWER_STAYS);
            }
        });
    };
    let CopyWords { copy, copied: done } = words;
    let said = done.clone();
    view! {
        <button type="button" class="copy-button" class:asleep=move || !usable.get() disabled=move || !usable.get() on:click=on_click>
            {move || if copied.get() { done.clone() } else { copy.clone() }}
        </button>
        <span class="visually-hidden" role="status">
            {move || if copied.get() { said.clone() } else { String::new() }}
        </span>
    }
}
