//! Pages of dialogue offers.

mod form_page;
mod list_page;
mod page;
#[cfg(test)]
mod tests;

pub use form_page::offer_form_page;
pub use list_page::{offer_cards, offer_list_page, own_offer_cards};
pub use page::offer_page;
