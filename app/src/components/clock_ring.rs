//! The response clock: a ring that empties while time runs out, with the words that say the same.

use leptos::prelude::*;

use super::content::MaybeText;

/// How much of its time an invitation has left.
#[component]
pub fn ClockRing(
    /// The share of the time that is left: 1 at the start, 0 when it is over. Values outside are cut.
    left: f64,
    /// What is left, in words: "noch 3 Werktage".
    #[prop(into)]
    label: String,
    /// What happens then: "bis Donnerstag, 26. November".
    #[prop(optional, into)]
    detail: MaybeText,
) -> impl IntoView {
    let detail = detail.0;
    let left = left.clamp(0.0, 1.0);
    let percent = (left * 100.0).round();
    let urgent = left < URGENT_SHARE;
    view! {
        <div class="clock-ring" class:clock-ring--urgent=urgent>
            <svg class="clock-ring__drawing" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" focusable="false">
                <circle class="clock-ring__track" cx="22" cy="22" r="18" fill="none" stroke-width="6"/>
                <circle
                    class="clock-ring__left"
                    cx="22"
                    cy="22"
                    r="18"
                    fill="none"
                    stroke-width="6"
                    pathLength="100"
                    stroke-dasharray=format!("{percent} 100")
                    transform="rotate(-90 22 22)"
                />
            </svg>
            <p class="clock-ring__words">
                <strong class="clock-ring__label">{label}</strong>
                {detail.map(|detail| view! { <span class="clock-ring__detail">" "{detail}</span> })}
            </p>
        </div>
    }
}

/// Below this share of its time the ring turns to the warning colour.
pub const URGENT_SHARE: f64 = 0.25;
