//! What keeps the site running: reports, mails to be sent, who runs which job, what moderators did, and facts of the instance.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, text, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, create, drop, id, index, one_of, reference, table};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            table("reports")
                .col(id())
                .col(text("reason"))
                .col(text("url"))
                .col(text("text"))
                .col(text_null("district"))
                .col(text_null("reporter_email"))
                .col(at("created_at"))
                .col(at_null("settled_at"))
                .col(text_null("decision"))
                .check(one_of("reason", &["illegal", "hatred", "private-data", "false-identity", "wrong", "barrier", "other"])),
            [index("reports", &["settled_at", "created_at"])],
        )
        .await?;
        outbox(manager).await?;
        let jobs = &mut table("job_leases").col(text("name").primary_key()).col(uuid("owner")).col(at("leased_until")).take();
        create(manager, jobs, []).await?;
        create(
            manager,
            table("audit_log")
                .col(id())
                .col(at("at"))
                .col(uuid_null("account_id"))
                .col(text("action"))
                .col(text("subject"))
                .col(text("detail"))
                .foreign_key(&mut reference("audit_log", "account_id", "accounts", ForeignKeyAction::SetNull)),
            [index("audit_log", &["at"]), index("audit_log", &["account_id"])],
        )
        .await?;
        create(manager, table("settings").col(text("key").primary_key()).col(text("value")), []).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["settings", "audit_log", "job_leases", "outbox", "reports"]).await
    }
}

async fn outbox(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let due = Index::create().name("ix_outbox_due").table("outbox").col("due_at").col("id").and_where(Expr::cust("sent_at IS NULL")).take();
    create(
        manager,
        table("outbox")
            .col(id())
            .col(text("recipient"))
            .col(text("locale"))
            .col(text("notification"))
            .col(at("created_at"))
            .col(at("due_at"))
            .col(integer("attempts"))
            .col(at_null("leased_until"))
            .col(at_null("sent_at"))
            .col(text_null("last_error")),
        [due, index("outbox", &["sent_at"])],
    )
    .await
}
