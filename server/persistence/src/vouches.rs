//! Words for organisations. Giving or taking back one also brings `organisations.vouched_until` up to date.

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, OrganisationId, VouchId};
use domain::vouches::{Vouch, VouchBasis};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::entities::{organisation, vouch};
use crate::rows::{insert as insert_row, known, seconds, seconds_of, update as update_rows};
use crate::{Connection, StoreError};

/// Stores a new word. Writes two rows.
///
/// # Errors
/// `Outdated` when the organisation does not exist.
pub async fn insert<C: Connection>(c: &C, vouch: &Vouch) -> Result<(), StoreError> {
    let row = vouch::Model {
        id: vouch.id.0,
        organisation_id: vouch.organisation_id.0,
        account_id: vouch.account_id.map(|id| id.0),
        voucher_name: vouch.voucher_name.clone(),
        basis: vouch.basis.slug().to_owned(),
        given_at: seconds(vouch.given_at),
        expires_at: seconds(vouch.expires_at),
        revoked_at: seconds_of(vouch.revoked_at),
    };
    lock(c, vouch.organisation_id).await?;
    insert_row::<vouch::ActiveModel, _, _>(c, row).await?;
    refresh(c, vouch.organisation_id).await
}

/// All words for an organisation, newest first, also those expired or taken back.
///
/// # Errors
/// When the database fails or a value is unreadable.
pub async fn list_of<C: Connection>(c: &C, organisation: OrganisationId) -> Result<Vec<Vouch>, StoreError> {
    let query = vouch::Entity::find().filter(vouch::Column::OrganisationId.eq(organisation.0));
    let rows = query.order_by_desc(vouch::Column::GivenAt).order_by_desc(vouch::Column::Id).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// Takes a word back; doing it twice keeps the first time. Gives whether it did. Writes two rows.
///
/// # Errors
/// When the database fails.
pub async fn revoke<C: Connection>(c: &C, id: VouchId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let Some(known) = vouch::Entity::find_by_id(id.0).one(c).await? else { return Ok(false) };
    let organisation = OrganisationId(known.organisation_id);
    lock(c, organisation).await?;
    let revoked = vouch::ActiveModel { revoked_at: Set(Some(seconds(now))), ..Default::default() };
    let valid = Condition::all().add(vouch::Column::Id.eq(id.0)).add(vouch::Column::RevokedAt.is_null());
    let rows = update_rows(c, revoked, valid).await?;
    refresh(c, organisation).await?;
    Ok(rows > 0)
}

/// Makes others who change the words for this organisation wait until the end of the transaction; SQLite has one writer anyway.
async fn lock<C: Connection>(c: &C, id: OrganisationId) -> Result<(), StoreError> {
    organisation::Entity::find_by_id(id.0).lock_exclusive().one(c).await?;
    Ok(())
}

async fn refresh<C: Connection>(c: &C, id: OrganisationId) -> Result<(), StoreError> {
    let latest = vouch::Entity::find()
        .select_only()
        .column_as(vouch::Column::ExpiresAt.max(), "until")
        .filter(vouch::Column::OrganisationId.eq(id.0))
        .filter(vouch::Column::RevokedAt.is_null())
        .into_query();
    organisation::Entity::update_many()
        .col_expr(organisation::Column::VouchedUntil, Expr::SubQuery(None, Box::new(latest.into())))
        .filter(organisation::Column::Id.eq(id.0))
        .exec(c)
        .await?;
    Ok(())
}

fn read(row: vouch::Model) -> Result<Vouch, StoreError> {
    Ok(Vouch {
        id: VouchId(row.id),
        organisation_id: OrganisationId(row.organisation_id),
        account_id: row.account_id.map(AccountId),
        voucher_name: row.voucher_name,
        basis: known(VouchBasis::from_slug(&row.basis), "vouches.basis")?,
        given_at: row.given_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
    })
}
