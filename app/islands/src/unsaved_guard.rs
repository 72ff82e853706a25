//! A question before typed text is lost.

use leptos::ev::{Event, beforeunload};
use leptos::prelude::*;
use leptos::web_sys::HtmlFormElement;

use crate::browser::{element_by_id, listen};

/// Lets the browser ask before one leaves a form that was changed and not sent. Without JavaScript nothing is asked.
#[island]
pub fn UnsavedGuard(
    /// The id of the form.
    form: String,
) -> impl IntoView {
    let changed = StoredValue::new(false);
    Effect::new(move |_| {
        let Some(form) = element_by_id::<HtmlFormElement>(&form) else { return };
        for event in ["input", "change"] {
            listen::<Event>(&form, event, move |_| changed.set_value(true));
        }
        listen::<Event>(&form, "submit", move |_| changed.set_value(false));
        let handle = window_event_listener(beforeunload, move |event| {
            if changed.get_value() {
                event.prevent_default();
            }
        });
        // The guard lives as long as the page.
        std::mem::forget(handle);
    });
}
