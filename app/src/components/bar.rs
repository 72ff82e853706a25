//! A bar for one share: how full an event is, how large a part.

use leptos::prelude::*;

use super::notice::Tone;

/// One share as a bar, with its words beside it.
#[component]
pub fn Bar(
    /// The share, 0 to 1. Values outside are cut.
    share: f64,
    /// The same in words: "18 von 25 Plätzen".
    #[prop(into)]
    label: String,
    /// What it means for the reader.
    #[prop(optional)]
    tone: Tone,
) -> impl IntoView {
    let width = format!("{:.1}", share.clamp(0.0, 1.0) * 100.0);
    view! {
        <span class=format!("bar bar--{}", tone.slug())>
            <svg class="bar__drawing" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar__track" width="100" height="8"/>
                <rect class="bar__share" width=width height="8"/>
            </svg>
            <span class="bar__label">{label}</span>
        </span>
    }
}
