//! What people do: each function checks who may, loads, lets the domain decide, and stores the result together with the mails it causes, in one
//! transaction; reads give the views that pages and feeds show.

pub mod accounts;
mod audit_log;
pub mod calendar;
pub mod dashboard;
pub mod demo;
pub mod dialogues;
pub mod error;
pub mod events;
pub mod exposure;
pub mod generate;
pub mod institutions;
pub mod invitations;
pub mod jobs;
pub mod kept;
pub mod links;
pub mod map;
pub mod matches;
pub mod moderation;
pub mod offers;
pub mod organisations;
pub mod outbox;
pub mod partners;
pub mod passwords;
pub mod places;
pub mod reports;
pub mod requests;
pub mod rounds;
pub mod services;
mod slugs;
pub mod start;
pub mod suggestions;
pub mod times;

pub use error::{Error, Outcome};
pub use services::{Random, Services, Settings, Viewer};
