//! Table `requests`.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// A dialogue request.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub institution_id: Uuid,
    pub title: String,
    pub text: String,
    pub municipality: String,
    pub postal_code: Option<String>,
    pub district: String,
    pub lat: f64,
    pub lon: f64,
    pub topics: String,
    pub format: String,
    pub audience: String,
    pub group_size: i32,
    pub dates: String,
    pub first_day: Option<NaiveDate>,
    pub middle_day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    pub meeting_place: String,
    pub room: Option<String>,
    pub on_site_contact: Option<String>,
    pub online_ok: bool,
    pub preferred_radius_km: i32,
    pub languages: String,
    pub interpreter_ok: bool,
    pub accessibility: Option<String>,
    pub budget: String,
    pub recording: bool,
    pub public_listing: bool,
    pub public_request: bool,
    pub urgency_reason: Option<String>,
    pub response_days: i32,
    pub status: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub published_at: Option<DateTime<Utc>>,
    pub version: i32,
    pub search_text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
