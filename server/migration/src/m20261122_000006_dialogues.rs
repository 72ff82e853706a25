//! Dialogues with every version of their agreements.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, date_time, integer, text, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, create, drop, id, index, one_of, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        dialogues(manager).await?;
        create(
            manager,
            table("agreements")
                .col(uuid("dialogue_id"))
                .col(integer("version"))
                .col(date_time("starts_at"))
                .col(integer("minutes"))
                .col(text("goals"))
                .col(text_null("room"))
                .col(text_null("on_site_contact"))
                .col(text_null("accessibility"))
                .col(text("off_limit_topics"))
                .col(text("fee"))
                .col(boolean("photos"))
                .col(boolean("recording"))
                .col(boolean("with_minors"))
                .col(boolean("public_listing"))
                .col(text_null("remarks"))
                .col(at_null("institution_confirmed_at"))
                .col(at_null("organisation_confirmed_at"))
                .primary_key(Index::create().col("dialogue_id").col("version"))
                .check(Expr::cust("version > 0"))
                .check(Expr::cust("minutes > 0"))
                .foreign_key(&mut reference("agreements", "dialogue_id", "dialogues", ForeignKeyAction::Cascade)),
            [],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["agreements", "dialogues"]).await
    }
}

/// `event_id` is no foreign key: events refer to dialogues, and SQLite cannot add the way back later.
async fn dialogues(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        table("dialogues")
            .col(id())
            .col(uuid("request_id"))
            .col(uuid("invitation_id"))
            .col(uuid("institution_id"))
            .col(uuid("organisation_id"))
            .col(text("status"))
            .col(integer("agreement_version"))
            .col(date_time("agreed_start"))
            .col(uuid_null("event_id"))
            .col(at_null("reminded_at"))
            .col(text_null("cancel_reason"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .check(one_of("status", &["agreeing", "confirmed", "held", "lapsed", "cancelled-by-institution", "cancelled-by-organisation"]))
            .foreign_key(&mut reference("dialogues", "request_id", "requests", ForeignKeyAction::Restrict))
            .foreign_key(&mut reference("dialogues", "invitation_id", "invitations", ForeignKeyAction::Restrict))
            .foreign_key(&mut reference("dialogues", "institution_id", "institutions", ForeignKeyAction::Restrict))
            .foreign_key(&mut reference("dialogues", "organisation_id", "organisations", ForeignKeyAction::Restrict)),
        [
            unique("dialogues", &["invitation_id"]),
            unique("dialogues", &["event_id"]),
            index("dialogues", &["request_id"]),
            index("dialogues", &["institution_id", "agreed_start"]),
            index("dialogues", &["organisation_id", "agreed_start"]),
            index("dialogues", &["status", "agreed_start"]),
        ],
    )
    .await
}
