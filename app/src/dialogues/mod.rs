//! The dialogue and its agreement, as both sides read, change and confirm it.

mod actions;
mod change;
mod page;
mod terms;
#[cfg(test)]
mod tests;

pub use page::dialogue_page;
