//! Rounds: the list, the page of a round with its proposal, and what the owner of a request sees of it.

mod join;
mod list;
mod page;
mod pairs;
mod steps;
#[cfg(test)]
mod tests;

pub(crate) use join::join_part;
pub use list::round_list_page;
pub use page::round_page;
