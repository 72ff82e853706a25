//! Which state everything is in that everybody can see: events with their hosts and series, organisations, institutions, and how many dialogues there
//! are. Triggers count in the transaction of each change, whoever makes it.

use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;

use crate::entities::public_data::Entity;
use crate::{Connection, StoreError};

/// A state of the public data. What was made from it is right as long as the number is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataState {
    /// Grows with every change, by at least one.
    pub number: i64,
    /// When the last change was made, by the clock of the database; never goes back.
    pub changed_at: DateTime<Utc>,
}

/// The state now. Ask before reading the data that something kept is made of, never after: else it could be older than its number says.
///
/// # Errors
/// When the database fails, or its row was deleted.
pub async fn state<C: Connection>(c: &C) -> Result<DataState, StoreError> {
    let row = Entity::find().one(c).await?.ok_or(StoreError::Corrupt { what: "public_data" })?;
    Ok(DataState { number: row.number, changed_at: row.changed_at })
}
