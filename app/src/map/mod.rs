//! The map of Germany: where organisations are at home and where events take place, and the table that says the same.

mod figure;
mod page;
#[cfg(test)]
pub(crate) mod tests;

pub use figure::map_figure;
pub use page::map_page;
