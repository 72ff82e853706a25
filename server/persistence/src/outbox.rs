//! Mails to be sent. A use case enqueues them in its own transaction; workers, of which there may be several, claim, send and mark them.

use chrono::{DateTime, Utc};
use domain::limits::MAIL_ATTEMPTS_MAX;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::conditions::column;
use crate::entities::outbox::{ActiveModel, Column, Entity, Model};
use crate::rows::{count, from_json, insert as insert_row, json, seconds, seconds_of, stored, update as update_rows};
use crate::{Connection, StoreError};

/// Longest error text that is kept, in characters.
const ERROR_LENGTH_MAX: usize = 300;

/// A mail to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct OutboxRow {
    /// Its id.
    pub id: Uuid,
    /// The address it goes to.
    pub recipient: String,
    /// The language it is written in.
    pub locale: String,
    /// What it says: a notification as `mail` understands it.
    pub notification: serde_json::Value,
    /// When it was put in.
    pub created_at: DateTime<Utc>,
    /// Not to be sent before.
    pub due_at: DateTime<Utc>,
    /// How often it was claimed, this time included; after [`MAIL_ATTEMPTS_MAX`] it is set aside.
    pub attempts: u32,
    /// When it was sent.
    pub sent_at: Option<DateTime<Utc>>,
}

/// Puts a mail in.
///
/// # Errors
/// `Duplicate` when the id is known.
pub async fn enqueue<C: Connection>(c: &C, row: &OutboxRow) -> Result<(), StoreError> {
    let row = Model {
        id: row.id,
        recipient: row.recipient.clone(),
        locale: row.locale.clone(),
        notification: json(&row.notification, "outbox.notification")?,
        created_at: seconds(row.created_at),
        due_at: seconds(row.due_at),
        attempts: stored(row.attempts),
        leased_until: None,
        sent_at: seconds_of(row.sent_at),
        last_error: None,
    };
    insert_row::<ActiveModel, _, _>(c, row).await
}

/// Claims up to `limit` mails that are due, longest due first, until `lease_until`. No mail is given to two workers, and a worker that
/// ends without a mark lets its mails go with the lease.
///
/// # Errors
/// When the database fails or a value is unreadable.
pub async fn claim<C: Connection>(c: &C, now: DateTime<Utc>, lease_until: DateTime<Utc>, limit: u64) -> Result<Vec<OutboxRow>, StoreError> {
    let due = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(claimable(now))
        .order_by_asc(Column::DueAt)
        .order_by_asc(Column::Id)
        .limit(limit)
        .into_query();
    // The condition stands twice on purpose: who waited for another worker's change looks at the changed row again.
    let claimed = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(seconds(lease_until)))
        .col_expr(Column::Attempts, column(Column::Attempts).add(1))
        .filter(Column::Id.in_subquery(due))
        .filter(claimable(now))
        .exec_with_returning(c)
        .await?;
    let mut rows = claimed.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    rows.sort_by_key(|row| (row.due_at, row.id));
    Ok(rows)
}

/// Notes that a mail was sent, and forgets to whom and what.
///
/// # Errors
/// When the database fails.
pub async fn mark_sent<C: Connection>(c: &C, id: Uuid, now: DateTime<Utc>) -> Result<(), StoreError> {
    let sent = ActiveModel {
        recipient: Set(String::new()),
        notification: Set("null".to_owned()),
        leased_until: Set(None),
        sent_at: Set(Some(seconds(now))),
        last_error: Set(None),
        ..Default::default()
    };
    update_rows(c, sent, Column::Id.eq(id)).await?;
    Ok(())
}

/// Notes that a mail can never be sent: it is set aside at once.
///
/// # Errors
/// When the database fails.
pub async fn give_up<C: Connection>(c: &C, id: Uuid, error: &str) -> Result<(), StoreError> {
    let failed = ActiveModel {
        attempts: Set(stored(MAIL_ATTEMPTS_MAX)),
        leased_until: Set(None),
        last_error: Set(Some(kept(error))),
        ..Default::default()
    };
    update_rows(c, failed, Condition::all().add(Column::Id.eq(id)).add(Column::SentAt.is_null())).await?;
    Ok(())
}

fn kept(error: &str) -> String {
    error.chars().filter(|c| !c.is_control()).take(ERROR_LENGTH_MAX).collect()
}

/// Notes that sending failed, and lets the mail go until `retry_at`.
///
/// # Errors
/// When the database fails.
pub async fn mark_failed<C: Connection>(c: &C, id: Uuid, retry_at: DateTime<Utc>, error: &str) -> Result<(), StoreError> {
    let failed =
        ActiveModel { due_at: Set(seconds(retry_at)), leased_until: Set(None), last_error: Set(Some(kept(error))), ..Default::default() };
    let unsent = Condition::all().add(Column::Id.eq(id)).add(Column::SentAt.is_null());
    update_rows(c, failed, unsent).await?;
    Ok(())
}

/// How many mails wait to be sent, without those set aside.
///
/// # Errors
/// When the database fails.
pub async fn pending<C: Connection>(c: &C) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::SentAt.is_null()).filter(Column::Attempts.lt(stored(MAIL_ATTEMPTS_MAX))).count(c).await?)
}

/// How many mails were set aside after too many attempts.
///
/// # Errors
/// When the database fails.
pub async fn set_aside<C: Connection>(c: &C) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::SentAt.is_null()).filter(Column::Attempts.gte(stored(MAIL_ATTEMPTS_MAX))).count(c).await?)
}

/// Deletes what was sent, or set aside and due, before this time; gives how many.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let given_up = Condition::all()
        .add(Column::SentAt.is_null())
        .add(Column::Attempts.gte(stored(MAIL_ATTEMPTS_MAX)))
        .add(Column::DueAt.lt(seconds(before)));
    let over = Condition::any().add(Column::SentAt.lt(seconds(before))).add(given_up);
    Ok(Entity::delete_many().filter(over).exec(c).await?.rows_affected)
}

/// Deletes what waits for this address: it belongs to somebody who has left. Gives how many.
///
/// # Errors
/// When the database fails.
pub async fn delete_for<C: Connection>(c: &C, recipient: &str) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::Recipient.eq(crate::rows::sought(recipient))).exec(c).await?.rows_affected)
}

fn claimable(now: DateTime<Utc>) -> Condition {
    Condition::all()
        .add(Column::SentAt.is_null())
        .add(Column::DueAt.lte(seconds(now)))
        .add(Column::Attempts.lt(stored(MAIL_ATTEMPTS_MAX)))
        .add(Condition::any().add(Column::LeasedUntil.is_null()).add(Column::LeasedUntil.lte(seconds(now))))
}

fn read(row: Model) -> Result<OutboxRow, StoreError> {
    Ok(OutboxRow {
        id: row.id,
        recipient: row.recipient,
        locale: row.locale,
        notification: from_json(&row.notification, "outbox.notification")?,
        created_at: row.created_at,
        due_at: row.due_at,
        attempts: count(row.attempts, "outbox.attempts")?,
        sent_at: row.sent_at,
    })
}
