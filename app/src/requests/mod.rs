//! Dialogue requests: the public list, the form, and the page of a request with all that its owner can do.

mod details;
mod fields;
mod filter;
mod fit;
mod form;
mod form_sections;
mod invitations;
mod list;
mod owner;
mod page;
mod state;
mod suggestions;
#[cfg(test)]
mod tests;

pub use form::request_form_page;
pub use list::{request_card, request_list_page};
pub use page::request_page;
pub use suggestions::text_suggestions;
