//! Migrant organisations, the words given for them, and their offers.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, text, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, create, drop, id, index, one_of, place, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        organisations(manager).await?;
        create(
            manager,
            table("vouches")
                .col(id())
                .col(uuid("organisation_id"))
                .col(uuid_null("account_id"))
                .col(text("voucher_name"))
                .col(text("basis"))
                .col(at("given_at"))
                .col(at("expires_at"))
                .col(at_null("revoked_at"))
                .check(one_of("basis", &["register", "umbrella-body", "commissioner", "organisations"]))
                .check(Expr::cust("expires_at > given_at"))
                .foreign_key(&mut reference("vouches", "organisation_id", "organisations", ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("vouches", "account_id", "accounts", ForeignKeyAction::SetNull)),
            [index("vouches", &["organisation_id"]), index("vouches", &["account_id"])],
        )
        .await?;
        offers(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["offers", "vouches", "organisations"]).await
    }
}

async fn organisations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        place(&mut table("organisations").col(id()).col(text("slug")).col(text("name")).col(text("kind")).col(text("description")).take())
            .col(text_null("meeting_address"))
            .col(text_null("website"))
            .col(text("contact_email"))
            .col(text("topics"))
            .col(text("off_limit_topics"))
            .col(text("formats"))
            .col(text("audiences"))
            .col(text("languages"))
            .col(text("wished_institution_kinds"))
            .col(integer("travel_radius_km"))
            .col(boolean("online"))
            .col(text("weekdays"))
            .col(integer("monthly_cap"))
            .col(text("fee"))
            .col(integer("lead_days"))
            .col(text("safety_tier"))
            .col(text("status"))
            .col(at_null("vouched_until"))
            .col(at("confirmed_at"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .col(boolean("demo"))
            .col(text("search_name"))
            .col(text("search_text"))
            .check(one_of("safety_tier", &["public", "locality", "on-acceptance", "unlisted"]))
            .check(one_of("status", &["draft", "published", "hidden", "refused", "resubmitted"]))
            .check(Expr::cust("travel_radius_km >= 0 AND monthly_cap >= 0 AND lead_days >= 0")),
        [
            unique("organisations", &["slug"]),
            index("organisations", &["status", "safety_tier", "search_name"]),
            index("organisations", &["district"]),
            index("organisations", &["lat", "lon"]),
            index("organisations", &["status", "vouched_until"]),
        ],
    )
    .await
}

async fn offers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        table("offers")
            .col(id())
            .col(text("slug"))
            .col(uuid("organisation_id"))
            .col(text("title"))
            .col(text("description"))
            .col(text("topics"))
            .col(text("formats"))
            .col(text("audiences"))
            .col(text("languages"))
            .col(text("fee"))
            .col(integer("minutes"))
            .col(text("status"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .col(text("search_text"))
            .check(one_of("status", &["open", "withdrawn"]))
            .check(Expr::cust("minutes > 0"))
            .foreign_key(&mut reference("offers", "organisation_id", "organisations", ForeignKeyAction::Cascade)),
        [unique("offers", &["slug"]), index("offers", &["organisation_id"]), index("offers", &["status", "updated_at"])],
    )
    .await
}
