//! Table `events`.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// A date in the calendar.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub description: String,
    pub municipality: String,
    pub postal_code: Option<String>,
    pub district: String,
    pub lat: f64,
    pub lon: f64,
    pub dialogue_id: Option<Uuid>,
    pub series_id: Option<Uuid>,
    pub series_position: Option<i32>,
    pub topics: String,
    pub format: String,
    pub audiences: String,
    pub languages: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub time_zone: String,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub address: Option<String>,
    pub address_public: bool,
    pub online: bool,
    pub price: Option<String>,
    pub accessibility: Option<String>,
    pub child_friendly: bool,
    pub capacity: Option<i32>,
    pub visibility: String,
    pub status: String,
    pub sequence: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
    pub search_text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
