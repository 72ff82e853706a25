//! What surrounds every page: head, header, footer; and the pages that say what went wrong.

mod document;
mod error_page;
mod footer;
mod header;

pub use document::{bare_shell, shell};
pub use error_page::{ErrorKind, error_page};
