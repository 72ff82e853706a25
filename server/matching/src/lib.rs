//! Who fits whom, and why: hard limits of both sides, a two-sided score that is a sum of visible reasons, rings that widen when too few
//! partners are near, and near misses with what would change them.
//!
//! Pure functions of their arguments: no IO, no clock, no text for people. See the README of this crate for the method on one page.

mod account;
mod aim;
mod brakes;
mod candidate;
mod discretion;
pub mod exposure;
pub mod index;
mod miss;
mod points;
mod reach;
mod reason;
mod ring;
mod rules;
mod search;
mod suggestion;
pub mod weights;
mod wish;

pub use aim::Settings;
pub use candidate::{Answers, Candidate};
pub use miss::{Change, Miss, NearMiss};
pub use points::{Points, harmonic_mean};
pub use reason::{Part, Reason};
pub use ring::{Ring, SUGGESTIONS_WANTED};
pub use search::{Matches, NEAR_MISSES_MAX, find_matches, find_matches_with};
pub use suggestion::{Suggestion, explain};
pub use wish::{PREFERRED_RADIUS_KM, Wish};
