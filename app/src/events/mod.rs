//! Events: the list, an event's page, and the form that announces one.

mod agenda;
mod event;
mod fields;
mod filter;
mod form;
mod list;
#[cfg(test)]
pub(crate) mod tests;

pub use agenda::event_cards;
pub(crate) use agenda::{agenda_entry, date_block};
pub use event::event_page;
pub(crate) use filter::EventFilter;
pub use form::event_form_page;
pub use list::event_list_page;
