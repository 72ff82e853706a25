//! Table `agreements`.

use chrono::{DateTime, NaiveDateTime, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// One version of a dialogue agreement.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "agreements")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub starts_at: NaiveDateTime,
    pub minutes: i32,
    pub goals: String,
    pub room: Option<String>,
    pub on_site_contact: Option<String>,
    pub accessibility: Option<String>,
    pub off_limit_topics: String,
    pub fee: String,
    pub photos: bool,
    pub recording: bool,
    pub with_minors: bool,
    pub public_listing: bool,
    pub remarks: Option<String>,
    pub institution_confirmed_at: Option<DateTime<Utc>>,
    pub organisation_confirmed_at: Option<DateTime<Utc>>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
