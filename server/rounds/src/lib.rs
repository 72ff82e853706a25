//! Rounds: all requests of a campaign are paired at once.
//!
//! [`solve`] serves as many requests as possible, is then as fair as possible to organisations and Länder, and then takes the greatest total
//! utility, never above a capacity. The result is exact, and carries prices from which [`bound`] proves so without knowing the solver. Pure
//! functions of their arguments: no IO, no clock, no text for people. The method is described in `docs/ROUNDS.md`.

mod auction;
mod check;
mod face;
mod finish;
mod model;
mod nearby;
mod network;
mod objective;
mod optimum;
mod preferences;
mod reasons;
mod round;
mod search;
mod solution;
mod solve;
mod walk;

pub use check::{Flaw, bound, worth};
pub use objective::{FIRST_GAIN, Objective, Worth, land_gain, organisation_gain};
pub use preferences::{Pair, PreferenceError, Preferences};
pub use round::{Candidate, Choice, Organisation, Request, Round, RoundError, UTILITY_MAX};
pub use solution::{Bottleneck, Certificate, Reason, Solution, Unserved};
pub use solve::solve;
