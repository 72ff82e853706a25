//! Small labels: badges with a tone, facts with an icon, chips.

use leptos::prelude::*;

use super::content::MaybeText;
use super::icon::{Glyph, Icon};
use super::notice::Tone;

/// A word about the thing beside it.
#[component]
pub fn Badge(
    /// One to three words.
    #[prop(into)]
    label: String,
    /// What it is about.
    #[prop(optional)]
    tone: Tone,
    /// An icon before the word.
    #[prop(optional_no_strip, into)]
    icon: Option<Glyph>,
) -> impl IntoView {
    view! {
        <span class=format!("badge badge--{}", tone.slug())>
            {icon.map(|glyph| view! { <Icon glyph/> })}
            {label}
        </span>
    }
}

/// The state of a request, invitation, dialogue or event: always a word and an icon.
#[component]
pub fn StatusBadge(
    /// The state in words.
    #[prop(into)]
    label: String,
    /// What the state means for the reader.
    tone: Tone,
) -> impl IntoView {
    view! { <Badge label tone icon=tone.glyph()/> }
}

/// A fact with its icon: place, language, access, money. See [`MetaList`].
#[derive(Clone, Debug)]
pub struct Meta {
    /// What kind of fact it is.
    pub glyph: Glyph,
    /// The fact.
    pub words: String,
    /// The same for machines, when it is a time (`datetime` of `<time>`).
    pub datetime: Option<String>,
}

impl Meta {
    /// A fact in words.
    pub fn new(glyph: Glyph, words: impl Into<String>) -> Self {
        Self { glyph, words: words.into(), datetime: None }
    }

    /// A date or time: the words, and the same in the form of RFC 3339.
    pub fn time(words: impl Into<String>, datetime: impl Into<String>) -> Self {
        Self { glyph: Glyph::Clock, words: words.into(), datetime: Some(datetime.into()) }
    }
}

/// Facts in a line that wraps, each with its icon.
#[component]
pub fn MetaList(
    /// The facts, the most important first. Nothing is drawn when there are none.
    items: Vec<Meta>,
) -> impl IntoView {
    (!items.is_empty()).then(|| {
        let lines = items
            .into_iter()
            .map(|item| {
                let words = match item.datetime {
                    Some(datetime) => view! { <time datetime=datetime>{item.words}</time> }.into_any(),
                    None => view! { <span>{item.words}</span> }.into_any(),
                };
                view! { <li class="meta-list__item"><Icon glyph=item.glyph/>{words}</li> }
            })
            .collect_view();
        view! { <ul class="meta-list">{lines}</ul> }
    })
}

/// A word one can follow or take away: a topic, a language, an active filter.
#[component]
pub fn Chip(
    /// The word.
    #[prop(into)]
    label: String,
    /// Where it leads.
    #[prop(optional, into)]
    href: MaybeText,
    /// Whether it is the chosen one.
    #[prop(optional)]
    current: bool,
) -> impl IntoView {
    let href = href.0;
    match href {
        Some(href) => view! { <a class="chip" href=href aria-current=current.then_some("true")>{label}</a> }.into_any(),
        None => view! { <span class="chip">{label}</span> }.into_any(),
    }
}

/// Words side by side: topics, languages, audiences. Nothing is drawn when there are none.
#[component]
pub fn ChipList(
    /// Word and, where it leads somewhere, its address.
    chips: Vec<(String, Option<String>)>,
) -> impl IntoView {
    (!chips.is_empty()).then(|| {
        let lines = chips.into_iter().map(|(label, href)| view! { <li><Chip label href/></li> }).collect_view();
        view! { <ul class="chip-list">{lines}</ul> }
    })
}
