//! Table `dialogues`.

use chrono::{DateTime, NaiveDateTime, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// A dialogue of two sides.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dialogues")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    pub invitation_id: Uuid,
    pub institution_id: Uuid,
    pub organisation_id: Uuid,
    pub status: String,
    pub agreement_version: i32,
    pub agreed_start: NaiveDateTime,
    pub event_id: Option<Uuid>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub cancel_reason: Option<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
