//! What tests share: a fresh database for each test, on both engines, and people and things to put into it. A dev-dependency only; a
//! test that cannot get its database stops, hence the `expect`s.

pub mod builders;
pub mod databases;
pub mod services;

pub use databases::{TestDatabase, each_engine};
pub use services::{TestClock, test_services};
