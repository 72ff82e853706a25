//! Facts of the instance, such as that the demo data is loaded.

use sea_orm::EntityTrait;
use sea_orm::sea_query::OnConflict;

use crate::entities::setting::{ActiveModel, Column, Entity, Model};
use crate::rows::whole;
use crate::{Connection, StoreError};

/// The value of a key.
///
/// # Errors
/// When the database fails.
pub async fn get<C: Connection>(c: &C, key: &str) -> Result<Option<String>, StoreError> {
    Ok(Entity::find_by_id(key.to_owned()).one(c).await?.map(|row| row.value))
}

/// Gives a key a value, whether it had one or not.
///
/// # Errors
/// When the database fails.
pub async fn put<C: Connection>(c: &C, key: &str, value: &str) -> Result<(), StoreError> {
    let row: ActiveModel = whole(Model { key: key.to_owned(), value: value.to_owned() });
    let again = OnConflict::column(Column::Key).update_column(Column::Value).to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(c).await?;
    Ok(())
}
