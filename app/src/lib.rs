//! The pages of the site: pure functions from a view to HTML, rendered on the server only.
//!
//! A page is `pub fn some_page(ui: &Ui, view: SomeView) -> impl IntoView`; the server puts it into [`shell`] and sends `.to_html()`.
//! Components are domain-free (`components/README.md` shows each), words come from the catalogues of `i18n`.
#![recursion_limit = "256"]

pub mod about;
pub mod accounts;
pub mod calendar;
pub mod components;
pub mod dashboard;
pub mod dialogues;
pub mod events;
mod form_ui;
pub mod impact;
pub mod institutions;
pub mod invitations;
mod layout;
pub mod map;
pub mod matches;
pub mod moderation;
pub mod offers;
pub mod organisations;
mod page;
#[cfg(test)]
mod page_checks;
pub mod reports;
pub mod requests;
pub mod rounds;
pub mod start;
mod style_page;
mod ui;

pub use form_ui::FormUi;
pub use layout::{ErrorKind, bare_shell, error_page, shell};
pub use page::{Page, render};
pub use style_page::style_page;
pub use ui::{AssetNames, Theme, Ui, ViewerBadge};
