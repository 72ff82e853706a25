//! Counting what must not happen too often: failed sign-ins, reset mails, reports. Keys are made by the caller and hold no plain address.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::{ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::conditions::column;
use crate::entities::throttle;
use crate::rows::{few, seconds, sought, whole};
use crate::{Connection, StoreError};

/// Counts one more for a key.
///
/// # Errors
/// When the database fails.
pub async fn record<C: Connection>(c: &C, key: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = throttle::Model { key: sought(key), at: seconds(now), hits: 1 };
    let again = OnConflict::columns([throttle::Column::Key, throttle::Column::At])
        .value(throttle::Column::Hits, column(throttle::Column::Hits).add(1))
        .to_owned();
    throttle::Entity::insert(whole::<_, throttle::ActiveModel>(row)).on_conflict(again).exec_without_returning(c).await?;
    Ok(())
}

/// How often a key was counted at or after `since`.
///
/// # Errors
/// When the database fails.
pub async fn count_since<C: Connection>(c: &C, key: &str, since: DateTime<Utc>) -> Result<u32, StoreError> {
    let query = throttle::Entity::find().select_only().column_as(throttle::Column::Hits.sum(), "hits");
    let within = query.filter(throttle::Column::Key.eq(sought(key))).filter(throttle::Column::At.gte(seconds(since)));
    let sum: Option<Option<i64>> = within.into_tuple().one(c).await?;
    Ok(few(u64::try_from(sum.flatten().unwrap_or(0)).unwrap_or(0)))
}

/// Forgets a key.
///
/// # Errors
/// When the database fails.
pub async fn clear<C: Connection>(c: &C, key: &str) -> Result<(), StoreError> {
    throttle::Entity::delete_many().filter(throttle::Column::Key.eq(sought(key))).exec(c).await?;
    Ok(())
}

/// Forgets what was counted before this time; gives how many rows.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(throttle::Entity::delete_many().filter(throttle::Column::At.lt(seconds(before))).exec(c).await?.rows_affected)
}
