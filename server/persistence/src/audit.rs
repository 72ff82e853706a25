//! What people in charge did: vouching, hiding, deciding, appointing. Entries are never changed, and removed when they are old.

use chrono::{DateTime, Utc};
use domain::ids::AccountId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entities::audit::{ActiveModel, Column, Entity, Model};
use crate::rows::{insert, seconds};
use crate::{Connection, StoreError};

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its id.
    pub id: Uuid,
    /// When it was done.
    pub at: DateTime<Utc>,
    /// Who did it; `None` for the program itself and for accounts that were deleted.
    pub account_id: Option<AccountId>,
    /// What was done, as a stable name.
    pub action: String,
    /// To what, usually an id.
    pub subject: String,
    /// What else there is to say.
    pub detail: String,
}

/// Adds an entry.
///
/// # Errors
/// When the database fails.
pub async fn record<C: Connection>(
    c: &C,
    id: Uuid,
    at: DateTime<Utc>,
    account: Option<AccountId>,
    action: &str,
    subject: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let row = Model {
        id,
        at: seconds(at),
        account_id: account.map(|id| id.0),
        action: action.to_owned(),
        subject: subject.to_owned(),
        detail: detail.to_owned(),
    };
    insert::<ActiveModel, _, _>(c, row).await
}

/// Deletes the entries made before this time; gives how many.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::At.lt(seconds(before))).exec(c).await?.rows_affected)
}

/// The last entries, newest first.
///
/// # Errors
/// When the database fails.
pub async fn recent<C: Connection>(c: &C, limit: u64) -> Result<Vec<AuditEntry>, StoreError> {
    let rows = Entity::find().order_by_desc(Column::At).order_by_desc(Column::Id).limit(limit).all(c).await?;
    let read = |row: Model| AuditEntry {
        id: row.id,
        at: row.at,
        account_id: row.account_id.map(AccountId),
        action: row.action,
        subject: row.subject,
        detail: row.detail,
    };
    Ok(rows.into_iter().map(read).collect())
}
