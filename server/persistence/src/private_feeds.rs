//! Calendars that only their owner sees. One account has at most one active feed; its token is made from the id by the caller.

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, PrivateFeedId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};

use crate::entities::private_feed::{ActiveModel, Column, Entity, Model};
use crate::rows::{insert as insert_row, seconds, update as update_rows};
use crate::{Connection, StoreError};

/// Stores a new, active feed.
///
/// # Errors
/// `Duplicate` when the account has an active one.
pub async fn insert<C: Connection>(c: &C, id: PrivateFeedId, account: AccountId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = Model { id: id.0, account_id: account.0, created_at: seconds(now), revoked_at: None };
    insert_row::<ActiveModel, _, _>(c, row).await
}

/// The active feed of an account.
///
/// # Errors
/// When the database fails.
pub async fn active_of<C: Connection>(c: &C, account: AccountId) -> Result<Option<PrivateFeedId>, StoreError> {
    let active = Entity::find().filter(Column::AccountId.eq(account.0)).filter(Column::RevokedAt.is_null());
    Ok(active.one(c).await?.map(|row| PrivateFeedId(row.id)))
}

/// Whose feed this is, while it is active.
///
/// # Errors
/// When the database fails.
pub async fn account_of_active<C: Connection>(c: &C, id: PrivateFeedId) -> Result<Option<AccountId>, StoreError> {
    let active = Entity::find_by_id(id.0).filter(Column::RevokedAt.is_null());
    Ok(active.one(c).await?.map(|row| AccountId(row.account_id)))
}

/// Takes the active feed of an account back; nothing happens when there is none.
///
/// # Errors
/// When the database fails.
pub async fn revoke<C: Connection>(c: &C, account: AccountId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let revoked = ActiveModel { revoked_at: Set(Some(seconds(now))), ..Default::default() };
    let active = Condition::all().add(Column::AccountId.eq(account.0)).add(Column::RevokedAt.is_null());
    update_rows(c, revoked, active).await?;
    Ok(())
}
