//! Buttons and links that look like buttons. Their words say what they do.

use leptos::prelude::*;

use super::content::MaybeText;
use super::icon::{Glyph, Icon};

/// How strongly a button asks to be pressed. One primary button a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Another good way on.
    Secondary,
    /// A side path, no border until touched.
    Quiet,
    /// Takes something away.
    Danger,
}

impl ButtonKind {
    fn class(self, large: bool) -> String {
        let kind = match self {
            ButtonKind::Primary => "primary",
            ButtonKind::Secondary => "secondary",
            ButtonKind::Quiet => "quiet",
            ButtonKind::Danger => "danger",
        };
        format!("button button--{kind}{}", if large { " button--large" } else { "" })
    }
}

/// A button of a form. Submits by default.
#[component]
pub fn Button(
    /// What it does, verb first.
    #[prop(into)]
    label: String,
    /// How strongly it asks.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the words.
    #[prop(optional_no_strip, into)]
    icon: Option<Glyph>,
    /// Name sent with the form when this button was pressed.
    #[prop(optional, into)]
    name: MaybeText,
    /// Value sent with the form when this button was pressed.
    #[prop(optional, into)]
    value: MaybeText,
    /// Id of the form it belongs to, when it stands outside of it.
    #[prop(optional, into)]
    form: MaybeText,
    /// Another address for this button than that of its form.
    #[prop(optional, into)]
    formaction: MaybeText,
    /// The key that presses it (`accesskey`), for the moderation desk.
    #[prop(optional, into)]
    accesskey: MaybeText,
    /// Submit without the browser's own checks, e.g. "save as draft".
    #[prop(optional)]
    unchecked: bool,
    /// Not to be pressed now.
    #[prop(optional)]
    disabled: bool,
    /// For the answer page and the start page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let (name, value, form, formaction, accesskey) = (name.0, value.0, form.0, formaction.0, accesskey.0);
    view! {
        <button
            class=kind.class(large)
            type="submit"
            name=name
            value=value
            form=form
            formaction=formaction
            accesskey=accesskey
            formnovalidate=unchecked
            disabled=disabled
        >
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{label}</span>
        </button>
    }
}

/// A link that looks like a button: for going somewhere, not for changing something.
#[component]
pub fn ButtonLink(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// What one finds there, verb first.
    #[prop(into)]
    label: String,
    /// How strongly it asks.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the words.
    #[prop(optional_no_strip, into)]
    icon: Option<Glyph>,
    /// For the answer page and the start page.
    #[prop(optional)]
    large: bool,
    /// File name when the link saves a file.
    #[prop(optional, into)]
    download: MaybeText,
) -> impl IntoView {
    let download = download.0;
    view! {
        <a class=kind.class(large) href=href download=download>
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{label}</span>
        </a>
    }
}

/// A form with nothing but hidden fields and one button: withdraw, hide, confirm, mark as read.
#[component]
pub fn PostButton(
    /// Where the form is posted.
    #[prop(into)]
    action: String,
    /// What it does, verb first.
    #[prop(into)]
    label: String,
    /// How strongly it asks.
    #[prop(optional)]
    kind: ButtonKind,
    /// An icon before the words.
    #[prop(optional_no_strip, into)]
    icon: Option<Glyph>,
    /// Hidden fields: name and value.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// The key that presses it (`accesskey`).
    #[prop(optional, into)]
    accesskey: MaybeText,
) -> impl IntoView {
    let accesskey = accesskey.0;
    let hidden = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view();
    view! {
        <form class="post-button" method="post" action=action>
            {hidden}
            <Button label kind icon accesskey/>
        </form>
    }
}
