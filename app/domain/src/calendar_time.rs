//! Dates that people propose: a local day and time with a length. The time zone is that of the place, which is Europe/Berlin in Germany.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// The time zone of every place the platform serves so far.
pub const LOCAL_TIME_ZONE: &str = "Europe/Berlin";

/// A date somebody proposes, in the local time of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DateOption {
    /// Local start.
    pub starts_at: NaiveDateTime,
    /// Length in minutes.
    pub minutes: u32,
}

impl DateOption {
    /// Local end.
    pub fn ends_at(&self) -> NaiveDateTime {
        self.starts_at + TimeDelta::minutes(i64::from(self.minutes))
    }

    /// The day it begins on.
    pub fn day(&self) -> NaiveDate {
        self.starts_at.date()
    }
}
