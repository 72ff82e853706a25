//! Cards: what one side says, in a speech shape.

use leptos::prelude::*;

use super::content::{Content, MaybeText};

/// From which side a card speaks: its pointed corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The other side speaks: the corner points to the start of the line.
    #[default]
    Theirs,
    /// The reader's own side: the corner points to the end of the line.
    Ours,
}

/// A card of a list, or a box beside the text. With `href` the whole card leads there, while the title is the link.
#[component]
pub fn Card(
    /// Its heading; without one the card is a plain box.
    #[prop(optional, into)]
    title: MaybeText,
    /// Where its title leads.
    #[prop(optional, into)]
    href: MaybeText,
    /// A small line above the title: kind, state, date.
    #[prop(optional)]
    eyebrow: Option<AnyView>,
    /// Level of the heading, 2 to 4.
    #[prop(default = 3)]
    level: u8,
    /// From which side it speaks.
    #[prop(optional)]
    side: Side,
    /// Stands out on apricot ground: the one card that asks for something.
    #[prop(optional)]
    strong: bool,
    /// The last line: buttons.
    #[prop(optional)]
    footer: Option<AnyView>,
    /// What it says; may be left out where title and footer say all.
    #[prop(optional)]
    children: Option<Content>,
) -> impl IntoView {
    let (title, href) = (title.0, href.0);
    let linked = href.is_some();
    let title = title.map(|title| heading(level, title, href));
    view! {
        <article class="card" class:card--ours=side == Side::Ours class:card--strong=strong class:card--linked=linked>
            {eyebrow.map(|eyebrow| view! { <div class="card__eyebrow">{eyebrow}</div> })}
            {title}
            {children.map(Content::into_view)}
            {footer.map(|footer| view! { <div class="card__footer">{footer}</div> })}
        </article>
    }
}

fn heading(level: u8, title: String, href: Option<String>) -> AnyView {
    let words = match href {
        Some(href) => view! { <a class="card__link" href=href>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    match level {
        2 => view! { <h2 class="card__title">{words}</h2> }.into_any(),
        4 => view! { <h4 class="card__title">{words}</h4> }.into_any(),
        _ => view! { <h3 class="card__title">{words}</h3> }.into_any(),
    }
}
