//! Table `rounds`.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// A campaign whose requests are paired at once.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "rounds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub title: String,
    pub region: String,
    pub status: String,
    pub proposal: Option<String>,
    pub proven: bool,
    pub work_asked_at: Option<DateTime<Utc>>,
    pub work_tries: i32,
    pub search_failure: Option<String>,
    pub hand_in_closed_at: Option<DateTime<Utc>>,
    pub opened_by: Option<Uuid>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
