//! Which organisations changed in something that matching reads. Triggers note it in the transaction of each change, whoever makes it.

use domain::ids::OrganisationId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entities::partner_change::{Column, Entity};
use crate::entities::partner_state;
use crate::{Connection, StoreError};

/// The number of the newest change. Ask before reading what an index is made of, never after.
///
/// # Errors
/// When the database fails, or its row was deleted.
pub async fn number<C: Connection>(c: &C) -> Result<i64, StoreError> {
    let row = partner_state::Entity::find().one(c).await?.ok_or(StoreError::Corrupt { what: "partner_state" })?;
    Ok(row.number)
}

/// The organisations that changed after this number, oldest change first, at most `limit`; also those that are gone.
///
/// # Errors
/// When the database fails.
pub async fn since<C: Connection>(c: &C, number: i64, limit: u64) -> Result<Vec<OrganisationId>, StoreError> {
    let query = Entity::find().select_only().column(Column::OrganisationId).filter(Column::Number.gt(number));
    let ids: Vec<Uuid> = query.order_by_asc(Column::Number).limit(limit).into_tuple().all(c).await?;
    Ok(ids.into_iter().map(OrganisationId).collect())
}
