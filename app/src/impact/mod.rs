//! Public statistics.

mod page;
#[cfg(test)]
mod tests;

pub use page::impact_page;
