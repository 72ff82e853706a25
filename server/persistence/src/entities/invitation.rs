//! Table `invitations`.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// One organisation asked for one request.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub request_id: Uuid,
    pub organisation_id: Uuid,
    pub position: i32,
    pub status: String,
    pub asked_at: Option<DateTime<Utc>>,
    pub deadline: Option<DateTime<Utc>>,
    pub remind_at: Option<DateTime<Utc>>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub settled_at: Option<DateTime<Utc>>,
    pub decline_reason: Option<String>,
    pub message: Option<String>,
    pub counter_dates: String,
    pub countered_at: Option<DateTime<Utc>>,
    pub agreed_date: Option<String>,
    pub match_trace: String,
    pub updated_at: DateTime<Utc>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
