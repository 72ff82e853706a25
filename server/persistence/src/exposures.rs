//! How much attention organisations deserved and got in lists of suggestions: sums by organisation and day, never by who looked.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::OrganisationId;
use sea_orm::sea_query::{ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::conditions::column;
use crate::entities::exposure::{ActiveModel, Column, Entity, Model};
use crate::rows::{IDS_PER_STATEMENT, whole};
use crate::{Connection, StoreError};

/// Merit and attention, each in shares of lists.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shares {
    /// What was deserved.
    pub merit: f64,
    /// What was got.
    pub attention: f64,
}

/// Adds to the sums of an organisation on a day.
///
/// # Errors
/// `Outdated` when the organisation does not exist any more.
pub async fn add<C: Connection>(c: &C, organisation: OrganisationId, day: NaiveDate, shares: Shares) -> Result<(), StoreError> {
    let row = Model { organisation_id: organisation.0, day, merit: shares.merit, attention: shares.attention };
    let again = OnConflict::columns([Column::OrganisationId, Column::Day])
        .value(Column::Merit, column(Column::Merit).add(shares.merit))
        .value(Column::Attention, column(Column::Attention).add(shares.attention))
        .to_owned();
    Entity::insert(whole::<_, ActiveModel>(row)).on_conflict(again).exec_without_returning(c).await?;
    Ok(())
}

/// The sums of these organisations from one day on and before another; who has none is left out.
///
/// # Errors
/// When the database fails.
pub async fn sums<C: Connection>(
    c: &C,
    organisations: &[OrganisationId],
    from: NaiveDate,
    before: NaiveDate,
) -> Result<HashMap<OrganisationId, Shares>, StoreError> {
    let mut sums = HashMap::with_capacity(organisations.len());
    for some in organisations.chunks(IDS_PER_STATEMENT) {
        let query = Entity::find()
            .select_only()
            .column(Column::OrganisationId)
            .column_as(Column::Merit.sum(), "merit")
            .column_as(Column::Attention.sum(), "attention")
            .filter(Column::OrganisationId.is_in(some.iter().map(|id| id.0)))
            .filter(Column::Day.gte(from))
            .filter(Column::Day.lt(before))
            .group_by(Column::OrganisationId);
        let rows: Vec<(Uuid, f64, f64)> = query.into_tuple().all(c).await?;
        sums.extend(rows.into_iter().map(|(id, merit, attention)| (OrganisationId(id), Shares { merit, attention })));
    }
    Ok(sums)
}

/// Deletes the sums of days before this one; gives how many rows.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, before: NaiveDate) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::Day.lt(before)).exec(c).await?.rows_affected)
}
