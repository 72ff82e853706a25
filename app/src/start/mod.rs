//! The start page: a sentence to complete, answered at once, and the ways for everybody else.

mod answer;
mod page;
mod sentence;
#[cfg(test)]
mod tests;

pub use page::start_page;
