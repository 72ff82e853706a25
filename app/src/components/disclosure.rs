//! What opens on demand, without a script: a disclosure in the flow, and a dialogue over the page.

use leptos::prelude::*;

use super::button::ButtonKind;
use super::content::Content;
use super::icon::{Glyph, Icon};

/// Something that opens in the flow of the page.
#[component]
pub fn Disclosure(
    /// The line one presses.
    #[prop(into)]
    summary: String,
    /// Whether it stands open.
    #[prop(optional)]
    open: bool,
    /// What is inside.
    children: Content,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary class="disclosure__summary"><Icon glyph=Glyph::Down/><span>{summary}</span></summary>
            <div class="disclosure__content">{children.into_view()}</div>
        </details>
    }
}

/// A button, and the panel that it opens over the page (`popover`): for questions before a step that cannot be taken back.
#[component]
pub fn Dialog(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    /// The words of the button that opens it.
    #[prop(into)]
    opener: String,
    /// How the opening button looks.
    #[prop(default = ButtonKind::Secondary)]
    kind: ButtonKind,
    /// The heading of the panel.
    #[prop(into)]
    title: String,
    /// The words of the button that closes it.
    #[prop(into)]
    close: String,
    /// What is inside: text and a form.
    children: Content,
) -> impl IntoView {
    let class = match kind {
        ButtonKind::Primary => "button button--primary",
        ButtonKind::Secondary => "button button--secondary",
        ButtonKind::Quiet => "button button--quiet",
        ButtonKind::Danger => "button button--danger",
    };
    let title_id = format!("{id}-title");
    view! {
        <button class=class type="button" popovertarget=id.clone()><span>{opener}</span></button>
        <div class="dialog" id=id.clone() popover="auto" role="dialog" aria-labelledby=title_id.clone()>
            <h2 class="dialog__title" id=title_id.clone()>{title}</h2>
            {children.into_view()}
            <button class="button button--quiet dialog__close" type="button" popovertarget=id.clone() popovertargetaction="hide">
                <Icon glyph=Glyph::Close/>
                <span>{close}</span>
            </button>
        </div>
    }
}
