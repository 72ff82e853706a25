//! Where everything is kept, on SQLite or PostgreSQL. Functions take a connection (a [`Database`] or a [`Transaction`]) and give domain
//! types; there are no business rules here. What must be decided at once for two people is decided by the database: unique indexes and
//! conditional changes, which come back as [`StoreError::Duplicate`] and [`StoreError::Outdated`].
//!
//! A function that writes several rows says so; it belongs in a transaction.
//!
//! Sets (topics, languages, formats, audiences, weekdays, kinds) are texts that hold a JSON array of slugs, asked with
//! `LIKE '%"slug"%'`: an aggregate is one row, and both engines read it alike. Dates, fees and budgets are JSON as well. `search_text`
//! holds the folded texts (`domain::text::fold`) and is filled on every write. Times are UTC in whole seconds.

mod conditions;
mod database;
mod entities;
mod error;
mod rows;

pub mod accounts;
pub mod audit;
pub mod dialogues;
pub mod events;
pub mod exposures;
pub mod institutions;
pub mod invitations;
pub mod jobs;
pub mod offers;
pub mod organisations;
pub mod outbox;
pub mod partner_changes;
pub mod private_feeds;
pub mod public_data;
pub mod reports;
pub mod requests;
pub mod rounds;
pub mod sessions;
pub mod settings;
pub mod statistics;
pub mod throttle;
pub mod vouches;

pub use database::{Database, MigrationState, Transaction};
pub use error::{Source, StoreError};
/// What every function takes: a [`Database`] or a [`Transaction`].
pub use sea_orm::ConnectionTrait as Connection;
