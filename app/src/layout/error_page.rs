//! The pages that say what went wrong, and where to go from there.

use i18n::{Key, keys, t};
use leptos::prelude::*;

use crate::components::{ButtonLink, Glyph, TwoShapes};
use crate::ui::Ui;

/// What went wrong, as far as a reader may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// 400: the address or the form cannot be read.
    BadRequest,
    /// 403: signed in, but not allowed.
    Forbidden,
    /// 404: unknown, or not the reader's.
    NotFound,
    /// 429: too many attempts.
    TooManyAttempts,
    /// 500: a fault of ours.
    Internal,
    /// 503: the database is away.
    Unavailable,
}

impl ErrorKind {
    /// The kind for an HTTP status; what has no page of its own is a bad request below 500 and a fault of ours above.
    pub fn of_status(status: u16) -> Self {
        match status {
            403 => ErrorKind::Forbidden,
            404 | 405 | 410 => ErrorKind::NotFound,
            429 => ErrorKind::TooManyAttempts,
            503 => ErrorKind::Unavailable,
            status if status < 500 => ErrorKind::BadRequest,
            _ => ErrorKind::Internal,
        }
    }

    fn texts(self) -> (Key, Key) {
        match self {
            ErrorKind::BadRequest => (keys::LAYOUT_ERROR_BAD_REQUEST, keys::LAYOUT_ERROR_BAD_REQUEST_WORDS),
            ErrorKind::Forbidden => (keys::LAYOUT_ERROR_FORBIDDEN, keys::LAYOUT_ERROR_FORBIDDEN_WORDS),
            ErrorKind::NotFound => (keys::LAYOUT_ERROR_NOT_FOUND, keys::LAYOUT_ERROR_NOT_FOUND_WORDS),
            ErrorKind::TooManyAttempts => (keys::LAYOUT_ERROR_TOO_MANY, keys::LAYOUT_ERROR_TOO_MANY_WORDS),
            ErrorKind::Internal => (keys::LAYOUT_ERROR_INTERNAL, keys::LAYOUT_ERROR_INTERNAL_WORDS),
            ErrorKind::Unavailable => (keys::LAYOUT_ERROR_UNAVAILABLE, keys::LAYOUT_ERROR_UNAVAILABLE_WORDS),
        }
    }

    /// The title of its page.
    pub fn title(self, ui: &Ui) -> String {
        i18n::text(ui.locale, self.texts().0)
    }
}

/// The page that says what went wrong. Its title for the shell: [`ErrorKind::title`].
pub fn error_page(ui: &Ui, kind: ErrorKind) -> AnyView {
    let words = i18n::text(ui.locale, kind.texts().1);
    view! {
        <div class="error-page">
            <TwoShapes/>
            <h1 class="error-page__title">{kind.title(ui)}</h1>
            <p class="error-page__words">{words}</p>
            <ButtonLink href=ui.href("/") label=t!(ui.locale, LAYOUT_ERROR_HOME) icon=Glyph::Home/>
        </div>
    }
    .into_any()
}
