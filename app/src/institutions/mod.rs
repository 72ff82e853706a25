//! Pages of institutions.

mod form_page;
mod page;
#[cfg(test)]
mod tests;

pub use form_page::institution_form_page;
pub use page::institution_page;
