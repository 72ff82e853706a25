//! Signed-in browsers. The token itself is never stored, only its hash.

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, SessionId};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use crate::entities::session;
use crate::rows::{insert as insert_row, seconds, update as update_rows};
use crate::{Connection, StoreError};

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// SHA-256 of the token that the browser holds.
    pub token_hash: [u8; 32],
    /// Who is signed in.
    pub account_id: AccountId,
    /// When it began.
    pub created_at: DateTime<Utc>,
    /// When it was last used.
    pub last_seen_at: DateTime<Utc>,
    /// When it ends in any case.
    pub expires_at: DateTime<Utc>,
    /// What the browser calls itself.
    pub user_agent: String,
}

/// Stores a new session.
///
/// # Errors
/// `Duplicate` when the token is known, `Outdated` when the account is gone.
pub async fn insert<C: Connection>(c: &C, session: &Session) -> Result<(), StoreError> {
    let row = session::Model {
        id: session.id.0,
        token_hash: session.token_hash.to_vec(),
        account_id: session.account_id.0,
        created_at: seconds(session.created_at),
        last_seen_at: seconds(session.last_seen_at),
        expires_at: seconds(session.expires_at),
        user_agent: session.user_agent.clone(),
    };
    insert_row::<session::ActiveModel, _, _>(c, row).await
}

/// The session of the token with this hash, expired or not.
///
/// # Errors
/// When the database fails.
pub async fn by_token_hash<C: Connection>(c: &C, token_hash: &[u8; 32]) -> Result<Option<Session>, StoreError> {
    let found = session::Entity::find().filter(session::Column::TokenHash.eq(token_hash.to_vec())).one(c).await?;
    found.map(read).transpose()
}

/// Notes that a session was used.
///
/// # Errors
/// When the database fails.
pub async fn touch<C: Connection>(c: &C, id: SessionId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let seen = session::ActiveModel { last_seen_at: Set(seconds(now)), ..Default::default() };
    update_rows(c, seen, session::Column::Id.eq(id.0)).await?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn delete<C: Connection>(c: &C, id: SessionId) -> Result<(), StoreError> {
    session::Entity::delete_by_id(id.0).exec(c).await?;
    Ok(())
}

/// Ends all sessions of an account, but for the one named.
///
/// # Errors
/// When the database fails.
pub async fn delete_all_of<C: Connection>(c: &C, account: AccountId, except: Option<SessionId>) -> Result<(), StoreError> {
    let of = Condition::all().add(session::Column::AccountId.eq(account.0));
    let ended = of.add_option(except.map(|id| session::Column::Id.ne(id.0)));
    session::Entity::delete_many().filter(ended).exec(c).await?;
    Ok(())
}

/// The sessions of an account, last used first.
///
/// # Errors
/// When the database fails.
pub async fn list_of<C: Connection>(c: &C, account: AccountId) -> Result<Vec<Session>, StoreError> {
    let query = session::Entity::find().filter(session::Column::AccountId.eq(account.0));
    let rows = query.order_by_desc(session::Column::LastSeenAt).order_by_asc(session::Column::Id).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// Deletes the sessions that expired by `now` or were last used before `idle_before`; gives how many.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, now: DateTime<Utc>, idle_before: DateTime<Utc>) -> Result<u64, StoreError> {
    let over = Condition::any().add(session::Column::ExpiresAt.lte(seconds(now))).add(session::Column::LastSeenAt.lt(seconds(idle_before)));
    Ok(session::Entity::delete_many().filter(over).exec(c).await?.rows_affected)
}

fn read(row: session::Model) -> Result<Session, StoreError> {
    let token_hash = row.token_hash.try_into().map_err(|_| StoreError::Corrupt { what: "sessions.token_hash" })?;
    Ok(Session {
        id: SessionId(row.id),
        token_hash,
        account_id: AccountId(row.account_id),
        created_at: row.created_at,
        last_seen_at: row.last_seen_at,
        expires_at: row.expires_at,
        user_agent: row.user_agent,
    })
}
