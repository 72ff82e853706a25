//! The small steps between a row and an aggregate, and the two ways of writing a row.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};
use chrono_tz::Tz;
use domain::calendar_time::LOCAL_TIME_ZONE;
use domain::geography::{Coordinates, Place};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::StoreError;

/// How many ids one statement names at most; SQLite allows 32 766 values.
pub const IDS_PER_STATEMENT: usize = 1_000;

/// A point in time as it is stored: whole seconds, so that the text order of SQLite is the order of time.
pub fn seconds(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(0)
}

/// As [`seconds`], of a point that may not have come.
pub fn seconds_of(at: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    at.map(seconds)
}

/// What the clocks show in Germany.
pub fn local_time(at: DateTime<Utc>) -> NaiveDateTime {
    time_in(at, LOCAL_TIME_ZONE)
}

/// What the clocks show in a time zone; one that is not known counts as Germany's.
pub fn time_in(at: DateTime<Utc>, time_zone: &str) -> NaiveDateTime {
    let zone: Tz = time_zone.parse().unwrap_or(chrono_tz::Europe::Berlin);
    at.with_timezone(&zone).naive_local()
}

/// A count as it is stored. The limits of the domain keep all of them far below the largest.
pub fn stored(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A stored count.
pub fn count(stored: i32, what: &'static str) -> Result<u32, StoreError> {
    u32::try_from(stored).map_err(|_| StoreError::Corrupt { what })
}

/// A number of rows as small as the domain has them.
pub fn few(rows: u64) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

/// A value or a set as JSON.
pub fn json<T: Serialize + ?Sized>(value: &T, what: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Corrupt { what })
}

/// A stored value or set.
pub fn from_json<T: DeserializeOwned>(text: &str, what: &'static str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Corrupt { what })
}

/// A member of a vocabulary that its slug must name.
pub fn known<T>(member: Option<T>, what: &'static str) -> Result<T, StoreError> {
    member.ok_or(StoreError::Corrupt { what })
}

/// A value that a stored text must name.
pub fn parsed<T: std::str::FromStr>(text: &str, what: &'static str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt { what })
}

/// The five columns of a place.
pub fn place(
    municipality: String,
    postal_code: Option<String>,
    district: &str,
    coordinates: (f64, f64),
    what: &'static str,
) -> Result<Place, StoreError> {
    let (lat, lon) = coordinates;
    Ok(Place { municipality, postal_code, district: parsed(district, what)?, coordinates: Coordinates { lat, lon } })
}

/// A row with every column to be written.
pub fn whole<M, A>(model: M) -> A
where
    M: IntoActiveModel<A>,
    A: ActiveModelTrait,
{
    model.into_active_model().reset_all()
}

/// Writes a new row.
pub async fn insert<A, M, C>(c: &C, model: M) -> Result<(), StoreError>
where
    A: ActiveModelTrait,
    M: IntoActiveModel<A>,
    C: ConnectionTrait,
{
    A::Entity::insert(whole(model)).exec_without_returning(c).await?;
    Ok(())
}

/// Changes the rows that fulfil the condition; gives how many did.
pub async fn update<A, C>(c: &C, row: A, condition: impl sea_orm::sea_query::IntoCondition) -> Result<u64, StoreError>
where
    A: ActiveModelTrait,
    C: ConnectionTrait,
{
    Ok(A::Entity::update_many().set(row).filter(condition).exec(c).await?.rows_affected)
}

/// Fails when a conditional change met no row.
pub fn require_one(rows: u64) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::Outdated) } else { Ok(()) }
}

/// A text that is looked for. PostgreSQL knows no NUL in texts and refuses the statement; nothing stored holds one, so another character
/// that nothing stored holds stands in for it.
pub fn sought(text: &str) -> String {
    text.replace('\0', "\u{FFFD}")
}
