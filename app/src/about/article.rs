//! A long text in sections, with its contents beside it.

use i18n::{Key, Locale, t, text};
use leptos::prelude::*;

use crate::Ui;
use crate::components::{Fact, PageHeading};

/// A section: its anchor, its heading, and what it says.
pub(super) struct Section {
    anchor: &'static str,
    title: Key,
    content: Vec<AnyView>,
}

impl Section {
    /// An empty section, to be filled in order.
    pub(super) fn new(anchor: &'static str, title: Key) -> Self {
        Self { anchor, title, content: Vec::new() }
    }

    /// Paragraphs.
    pub(super) fn paragraphs(self, locale: Locale, keys: &[Key]) -> Self {
        keys.iter().fold(self, |section, key| section.paragraph(text(locale, *key)))
    }

    /// One paragraph.
    pub(super) fn paragraph(self, words: String) -> Self {
        self.view(view! { <p>{words}</p> })
    }

    /// A heading below that of the section.
    pub(super) fn heading(self, locale: Locale, key: Key) -> Self {
        self.view(view! { <h3>{text(locale, key)}</h3> })
    }

    /// Points without an order.
    pub(super) fn list(self, locale: Locale, keys: &[Key]) -> Self {
        self.points(keys.iter().map(|key| text(locale, *key)).collect())
    }

    /// Points without an order, as texts.
    pub(super) fn points(self, points: Vec<String>) -> Self {
        let points = points.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        self.view(view! { <ul>{points}</ul> })
    }

    /// Steps in their order.
    pub(super) fn steps(self, steps: Vec<String>) -> Self {
        let steps = steps.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        self.view(view! { <ol>{steps}</ol> })
    }

    /// A link on a line of its own.
    pub(super) fn link(self, ui: &Ui, path: &str, words: Key) -> Self {
        let (href, words) = (ui.href(path), text(ui.locale, words));
        self.view(view! { <p><a href=href>{words}</a></p> })
    }

    /// Anything else.
    pub(super) fn view(mut self, content: impl IntoView + 'static) -> Self {
        self.content.push(content.into_any());
        self
    }
}

/// The page of a long text: heading, contents, sections. On wide screens the contents stand beside the text.
pub(super) fn article(ui: &Ui, title: Key, lead: Key, before: Option<AnyView>, sections: Vec<Section>) -> AnyView {
    let locale = ui.locale;
    let contents = sections
        .iter()
        .map(|section| view! { <li><a href=format!("#{}", section.anchor)>{text(locale, section.title)}</a></li> })
        .collect_view();
    let sections = sections
        .into_iter()
        .map(|section| {
            view! {
                <section class="prose article__section" id=section.anchor>
                    <h2>{text(locale, section.title)}</h2>
                    {section.content}
                </section>
            }
        })
        .collect_view();
    view! {
        <PageHeading title=text(locale, title) lead=text(locale, lead)/>
        {before}
        <div class="article">
            <nav class="article__contents" aria-labelledby="contents">
                <p class="article__contents-title" id="contents">{t!(locale, ABOUT_CONTENTS)}</p>
                <ul>{contents}</ul>
            </nav>
            <div class="article__text">{sections}</div>
        </div>
    }
    .into_any()
}

/// Named facts, each from two keys: its name and its value.
pub(super) fn facts(locale: Locale, keys: &[(Key, Key)]) -> Vec<Fact> {
    keys.iter().map(|(name, value)| Fact::new(text(locale, *name), text(locale, *value))).collect()
}
