//! Table `organisations`.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;
use uuid::Uuid;

/// A migrant organisation.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub description: String,
    pub municipality: String,
    pub postal_code: Option<String>,
    pub district: String,
    pub lat: f64,
    pub lon: f64,
    pub meeting_address: Option<String>,
    pub website: Option<String>,
    pub contact_email: String,
    pub topics: String,
    pub off_limit_topics: String,
    pub formats: String,
    pub audiences: String,
    pub languages: String,
    pub wished_institution_kinds: String,
    pub travel_radius_km: i32,
    pub online: bool,
    pub weekdays: String,
    pub monthly_cap: i32,
    pub fee: String,
    pub lead_days: i32,
    pub safety_tier: String,
    pub status: String,
    pub vouched_until: Option<DateTime<Utc>>,
    pub confirmed_at: DateTime<Utc>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub version: i32,
    pub demo: bool,
    pub search_name: String,
    pub search_text: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
