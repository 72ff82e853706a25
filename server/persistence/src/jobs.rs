//! Who runs which job: with several servers, one at a time.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Condition, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entities::job_lease::{ActiveModel, Column, Entity, Model};
use crate::rows::{seconds, update as update_rows, whole};
use crate::{Connection, StoreError};

/// Takes or renews the lease of a job until `until`; gives whether `owner` has it now. It is free when nobody had it, or since the time
/// it was taken until has come.
///
/// # Errors
/// When the database fails.
pub async fn lease<C: Connection>(c: &C, name: &str, now: DateTime<Utc>, until: DateTime<Utc>, owner: Uuid) -> Result<bool, StoreError> {
    let taken = ActiveModel { owner: Set(owner), leased_until: Set(seconds(until)), ..Default::default() };
    let free = Condition::any().add(Column::LeasedUntil.lte(seconds(now))).add(Column::Owner.eq(owner));
    if update_rows(c, taken, Condition::all().add(Column::Name.eq(name)).add(free)).await? > 0 {
        return Ok(true);
    }
    let row: ActiveModel = whole(Model { name: name.to_owned(), owner, leased_until: seconds(until) });
    let first = OnConflict::column(Column::Name).do_nothing().to_owned();
    Ok(Entity::insert(row).on_conflict(first).exec_without_returning(c).await? > 0)
}

/// Lets a lease go early; nothing happens when `owner` does not have it.
///
/// # Errors
/// When the database fails.
pub async fn release<C: Connection>(c: &C, name: &str, owner: Uuid) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::Name.eq(name)).filter(Column::Owner.eq(owner)).exec(c).await?;
    Ok(())
}
