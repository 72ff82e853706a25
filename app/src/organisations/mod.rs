//! Pages of migrant organisations, and the parts that the pages of institutions and offers share with them.

mod form_page;
mod form_parts;
mod list_filters;
mod list_page;
mod page;
mod parts;
#[cfg(test)]
pub(crate) mod tests;

pub use form_page::organisation_form_page;
pub use list_page::organisation_list_page;
pub use page::organisation_page;

pub(crate) use form_parts::{fee_fields, language_fields, place_field};
pub(crate) use list_filters::{list_filters, list_pager};
pub(crate) use parts::{MemberBar, calendar_box, member_bar, outside_link, paragraphs, place_words, reach_words, topic_chips, words_of};
