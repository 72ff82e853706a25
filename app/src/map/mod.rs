//! The map of Germany: where organisations are at home and where events take place, and the table that says the same.

mod figure;
mod page;
#[cfg(test)]
pub(crate) mod tests;

pub use figure::map_figure;
pub use page::map_page;

/// Public figures below this are kept back, since they could point to somebody. The same limit as in the public statistics.
pub(crate) const SMALLEST_FIGURE: u64 = 5;
