//! Suggested partners: cards with their reasons, the account of every point, a quiet map, and who nearly fits.

mod account;
mod card;
mod facts;
mod map;
mod misses;
mod reasons;
mod section;
#[cfg(test)]
pub(crate) mod tests;

pub(crate) use account::score_bar;
pub use facts::{points, ring_label, widening_sentence};
pub use misses::{change_sentence, miss_sentence, own_miss_sentence};
pub use reasons::reason_sentence;
pub(crate) use reasons::{own_lacking, own_reasons};
pub use section::{Asking, matches_preview, matches_section};
