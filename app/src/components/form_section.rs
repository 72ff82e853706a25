//! A part of a long form, with a heading and a number of its own.

use leptos::prelude::*;

use super::content::{Content, MaybeText};

/// A part of a form. The numbers come from the style sheet, in the order of the page.
#[component]
pub fn FormSection(
    /// What this part asks for.
    #[prop(into)]
    title: String,
    /// Why, or how; under the title.
    #[prop(optional, into)]
    help: MaybeText,
    /// The fields.
    children: Content,
) -> impl IntoView {
    let help = help.0;
    view! {
        <section class="form-section">
            <h2 class="form-section__title">{title}</h2>
            {help.map(|help| view! { <p class="form-section__help">{help}</p> })}
            <div class="form-section__fields">{children.into_view()}</div>
        </section>
    }
}
