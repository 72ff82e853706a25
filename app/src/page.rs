//! A finished page, and turning it into the bytes of a document.

use std::sync::Arc;

use api_types::forms::FormState;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::form_ui::FormUi;
use crate::layout::{bare_shell, shell};
use crate::ui::Ui;

/// What a page function gives back.
pub struct Page {
    /// Title of the document, in the reader's language.
    pub title: String,
    /// What stands in `<main>`, with one `<h1>`.
    pub body: AnyView,
    /// Whether the navigation is left out, since there is one thing to do here.
    pub bare: bool,
}

impl Page {
    /// A page within the usual frame.
    pub fn new(title: String, body: impl IntoView + 'static) -> Self {
        Self { title, body: body.into_any(), bare: false }
    }

    /// A page with one thing to do and nothing beside it.
    pub fn bare(title: String, body: impl IntoView + 'static) -> Self {
        Self { title, body: body.into_any(), bare: true }
    }
}

impl Page {
    /// The same page with a summary of errors above it, for pages that hold several small forms.
    pub fn with_error_summary(self, ui: &Ui, form: &FormState) -> Self {
        let summary = FormUi::new(ui, form).summary();
        let body = self.body;
        Self { body: view! { {summary} {body} }.into_any(), ..self }
    }
}

/// The whole HTML document of a page. The page is built inside an owner of its own, so that its islands find their context and nothing of one
/// request outlives it.
pub fn render(ui: &Ui, page: impl FnOnce() -> Page) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        let page = page();
        let document = if page.bare { bare_shell(ui, page.title, page.body) } else { shell(ui, page.title, page.body) };
        document.to_html()
    });
    owner.cleanup();
    tidy_markers(&html)
}

/// Leptos marks places with `<!>`, which validators refuse. Inside an island the marks are needed to wake it, so they become whole comments
/// there; elsewhere they are dropped. Text is escaped, so the mark never occurs in it.
fn tidy_markers(html: &str) -> String {
    let mut tidy = String::with_capacity(html.len());
    let mut open_islands = 0_usize;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        tidy.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with("<!>") {
            tidy.push_str(if open_islands > 0 { "<!---->" } else { "" });
            3
        } else {
            if rest.starts_with("<leptos-island ") {
                open_islands += 1;
            } else if rest.starts_with("</leptos-island>") {
                open_islands = open_islands.saturating_sub(1);
            }
            tidy.push('<');
            1
        };
        rest = &rest[taken..];
    }
    tidy.push_str(rest);
    tidy
}
