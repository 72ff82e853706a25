//! Events with their hosts, series, and places taken.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date, integer, integer_null, text, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, create, drop, id, index, one_of, place, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, table("series").col(id()).col(text("rule")).col(at("starts_at")).col(text("time_zone")).col(at("created_at")), [])
            .await?;
        events(manager).await?;
        create(
            manager,
            table("event_hosts")
                .col(uuid("event_id"))
                .col(integer("position"))
                .col(uuid_null("organisation_id"))
                .col(uuid_null("institution_id"))
                .primary_key(Index::create().col("event_id").col("position"))
                .check(Expr::cust("(organisation_id IS NULL) <> (institution_id IS NULL)"))
                .foreign_key(&mut reference("event_hosts", "event_id", "events", ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("event_hosts", "organisation_id", "organisations", ForeignKeyAction::Restrict))
                .foreign_key(&mut reference("event_hosts", "institution_id", "institutions", ForeignKeyAction::Restrict)),
            [
                unique("event_hosts", &["event_id", "organisation_id"]),
                unique("event_hosts", &["event_id", "institution_id"]),
                index("event_hosts", &["organisation_id"]),
                index("event_hosts", &["institution_id"]),
            ],
        )
        .await?;
        registrations(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["registrations", "event_hosts", "events", "series"]).await
    }
}

async fn events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        place(&mut table("events").col(id()).col(text("slug")).col(text("title")).col(text("description")).take())
            .col(uuid_null("dialogue_id"))
            .col(uuid_null("series_id"))
            .col(integer_null("series_position"))
            .col(text("topics"))
            .col(text("format"))
            .col(text("audiences"))
            .col(text("languages"))
            .col(at("starts_at"))
            .col(at("ends_at"))
            .col(text("time_zone"))
            .col(date("first_day"))
            .col(date("last_day"))
            .col(text_null("address"))
            .col(boolean("address_public"))
            .col(boolean("online"))
            .col(text_null("price"))
            .col(text_null("accessibility"))
            .col(boolean("child_friendly"))
            .col(integer_null("capacity"))
            .col(text("visibility"))
            .col(text("status"))
            .col(integer("sequence"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .col(text("search_text"))
            .check(one_of("visibility", &["public", "private"]))
            .check(one_of("status", &["scheduled", "cancelled"]))
            .check(Expr::cust("ends_at > starts_at"))
            .check(Expr::cust("(series_id IS NULL) = (series_position IS NULL)"))
            .foreign_key(&mut reference("events", "dialogue_id", "dialogues", ForeignKeyAction::SetNull))
            .foreign_key(&mut reference("events", "series_id", "series", ForeignKeyAction::Restrict)),
        [
            unique("events", &["slug"]),
            unique("events", &["dialogue_id"]),
            unique("events", &["series_id", "series_position"]),
            index("events", &["visibility", "status", "starts_at"]),
            index("events", &["visibility", "last_day"]),
            index("events", &["visibility", "starts_at", "id"]),
            index("events", &["district", "starts_at"]),
        ],
    )
    .await
}

async fn registrations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        table("registrations")
            .col(id())
            .col(uuid("event_id"))
            .col(text("name"))
            .col(text("email"))
            .col(text("locale"))
            .col(integer("party_size"))
            .col(text_null("access_needs"))
            .col(text("status"))
            .col(at_null("offered_until"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(at("erase_at"))
            .check(one_of("status", &["confirmed", "waiting", "offered", "cancelled"]))
            .check(Expr::cust("party_size > 0"))
            .foreign_key(&mut reference("registrations", "event_id", "events", ForeignKeyAction::Cascade)),
        [
            unique("registrations", &["event_id", "email"]),
            index("registrations", &["event_id", "status", "created_at"]),
            index("registrations", &["erase_at"]),
        ],
    )
    .await
}
