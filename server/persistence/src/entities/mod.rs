//! One row type for each table; private to this crate.

pub mod account;
pub mod agreement;
pub mod audit;
pub mod dialogue;
pub mod event;
pub mod event_host;
pub mod institution;
pub mod invitation;
pub mod job_lease;
pub mod membership;
pub mod offer;
pub mod organisation;
pub mod outbox;
pub mod private_feed;
pub mod report;
pub mod request;
pub mod series;
pub mod session;
pub mod setting;
pub mod throttle;
pub mod vouch;
