//! What the page says to the reader by itself: notices, the error summary, the empty state.

use i18n::{Locale, t};
use leptos::prelude::*;

use super::button::{ButtonKind, ButtonLink};
use super::content::{Content, MaybeText};
use super::entry::field_id;
use super::icon::{Glyph, Icon};
use super::mark::TwoShapes;

/// What a notice, badge or step of a log is about. Never told by colour alone: an icon and words always stand with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Neutral,
    /// Good to know.
    Info,
    /// Agreed, confirmed, done.
    Agreed,
    /// Somebody is waited for.
    Waiting,
    /// Refused, overdue, dangerous.
    Danger,
}

impl Tone {
    /// The suffix of the CSS classes.
    pub fn slug(self) -> &'static str {
        match self {
            Tone::Neutral => "neutral",
            Tone::Info => "info",
            Tone::Agreed => "agreed",
            Tone::Waiting => "waiting",
            Tone::Danger => "danger",
        }
    }

    /// The icon that stands for it.
    pub fn glyph(self) -> Glyph {
        match self {
            Tone::Neutral => Glyph::Speech,
            Tone::Info => Glyph::Info,
            Tone::Agreed => Glyph::Agreed,
            Tone::Waiting => Glyph::Waiting,
            Tone::Danger => Glyph::Danger,
        }
    }
}

/// A message in the flow of the page.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(default = Tone::Info)]
    tone: Tone,
    /// A bold first line.
    #[prop(optional, into)]
    title: MaybeText,
    /// Announced at once (`role="status"`): for what has just happened.
    #[prop(optional)]
    announced: bool,
    /// The message.
    children: Content,
) -> impl IntoView {
    let title = title.0;
    view! {
        <div class=format!("notice notice--{}", tone.slug()) role=announced.then_some("status")>
            <Icon glyph=tone.glyph()/>
            <div class="notice__words">
                {title.map(|title| view! { <p class="notice__title">{title}</p> })}
                {children.into_view()}
            </div>
        </div>
    }
}

/// All errors of a form at its top, each with a link to its field; takes the focus when the page opens. Nothing when all is well.
#[component]
pub fn ErrorSummary(
    /// The language of its heading.
    locale: Locale,
    /// Field name and translated error, in the order of the form. An empty name stands for the form as a whole.
    errors: Vec<(String, String)>,
    /// Whether it takes the focus when the page opens.
    #[prop(default = true)]
    focused: bool,
) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        let title = t!(locale, COMPONENTS_ERROR_SUMMARY, count = errors.len());
        let lines = errors
            .into_iter()
            .map(|(name, error)| {
                let line = if name.is_empty() {
                    error.into_any()
                } else {
                    view! { <a href=format!("#{}", field_id(&name))>{error}</a> }.into_any()
                };
                view! { <li>{line}</li> }
            })
            .collect_view();
        view! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=focused>
                <Icon glyph=Glyph::Alert/>
                <div>
                    <h2 class="error-summary__title">{title}</h2>
                    <ul class="error-summary__list">{lines}</ul>
                </div>
            </div>
        }
    })
}

/// What stands where a list is empty: two shapes that do not meet yet, one sentence, and the next step.
#[component]
pub fn EmptyState(
    /// What is not there yet.
    #[prop(into)]
    title: String,
    /// What one can do about it.
    #[prop(into)]
    text: String,
    /// Where the next step leads, and its words.
    #[prop(optional)]
    action: Option<(String, String)>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <TwoShapes/>
            <p class="empty-state__title">{title}</p>
            <p class="empty-state__text">{text}</p>
            {action.map(|(href, label)| view! { <ButtonLink href label kind=ButtonKind::Secondary icon=Glyph::Forward/> })}
        </div>
    }
}
