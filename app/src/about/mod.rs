//! The standing pages: what Ansprechbar is and how it suggests, privacy, imprint, accessibility.

mod about_page;
mod accessibility;
mod article;
mod imprint;
mod privacy;
#[cfg(test)]
mod tests;

pub use about_page::about_page;
pub use accessibility::accessibility_page;
pub use imprint::imprint_page;
pub use privacy::privacy_page;
