//! The answer to an invitation, opened from a mail on a phone: no account, at most three taps, nothing beside it.

mod answer;
mod outcome;
mod steps;
#[cfg(test)]
mod tests;

pub use answer::answer_page;
pub use outcome::{answer_closed_page, answer_thanks_page};
