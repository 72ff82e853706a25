//! The mark: two speech shapes that lean towards each other. What both say meets in the middle.

use leptos::prelude::*;

/// The mark alone, decorative: the name always stands beside it. Colours come from `style/components/mark.css`.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 64 44" width="64" height="44" aria-hidden="true" focusable="false">
            <path class="mark__one" d="M2 42V22a20 20 0 1 1 20 20Z"/>
            <path class="mark__other" d="M62 42V22a20 20 0 1 0-20 20Z"/>
            <path class="mark__bridge" d="M32 4.68a20 20 0 0 1 0 34.64 20 20 0 0 1 0-34.64Z"/>
        </svg>
    }
}

/// The two shapes drawn large and apart, not yet meeting: the picture of an empty page. Decorative.
#[component]
pub fn TwoShapes() -> impl IntoView {
    view! {
        <svg class="two-shapes" viewBox="0 0 200 104" width="200" height="104" aria-hidden="true" focusable="false">
            <path class="two-shapes__one" d="M4 100V52a48 48 0 1 1 48 48Z"/>
            <path class="two-shapes__other" d="M196 100V52a48 48 0 1 0-48 48Z"/>
            <path class="two-shapes__words" d="M32 44h40M32 60h26M128 44h40M142 60h26"/>
        </svg>
    }
}

/// One small speech shape for each dialogue held, alternating its side: the line of what has been made possible.
#[component]
pub fn SpeechLine(
    /// How many dialogues were held; at most `SPEECH_LINE_LIMIT` are drawn.
    count: u32,
    /// The same in words, for those who do not see the line: "14 Dialoge geführt".
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let drawn = count.min(SPEECH_LINE_LIMIT);
    let shapes = (0..drawn).map(|position| {
        let (class, path) = speech_shape(position);
        view! { <path class=class d=path/> }
    });
    let bridges = (1..drawn).map(|position| view! { <path class="speech-line__bridge" d=bridge_before(position)/> });
    let width = drawn * 26 + 10;
    view! {
        <svg class="speech-line" viewBox=format!("0 0 {width} 40") width=width height="40" role="img" aria-label=label>
            {shapes.collect_view()}
            {bridges.collect_view()}
        </svg>
    }
}

/// The most shapes one line draws; the number itself stands in the words beside it.
pub const SPEECH_LINE_LIMIT: u32 = 24;

/// The shape at a position of the line: pointed at its start and its end by turns.
fn speech_shape(position: u32) -> (&'static str, String) {
    let start = position * 26 + 2;
    let end = start + 32;
    match position % 2 {
        0 => ("speech-line__one", format!("M{start} 36V20a16 16 0 1 1 16 16Z")),
        _ => ("speech-line__other", format!("M{end} 36V20a16 16 0 1 0-16 16Z")),
    }
}

/// Where the shape at a position meets the one before it: a lens, or, where two points meet, half a lens above a bar.
fn bridge_before(position: u32) -> String {
    let (start, middle, end) = (position * 26 + 2, position * 26 + 5, position * 26 + 8);
    match position % 2 {
        1 => format!("M{middle} 10.67a16 16 0 0 1 0 18.66a16 16 0 0 1 0-18.66Z"),
        _ => format!("M{start} 36V20A16 16 0 0 1 {middle} 10.67A16 16 0 0 1 {end} 20V36Z"),
    }
}
