//! Calendars that only their owner sees, and digests by mail.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{text, uuid};

use crate::columns::{at, at_null, create, drop, id, index, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let one_active = Index::create()
            .name("ux_private_feeds_active")
            .table("private_feeds")
            .col("account_id")
            .unique()
            .and_where(Expr::cust("revoked_at IS NULL"))
            .take();
        create(
            manager,
            table("private_feeds")
                .col(id())
                .col(uuid("account_id"))
                .col(at("created_at"))
                .col(at_null("revoked_at"))
                .foreign_key(&mut reference("private_feeds", "account_id", "accounts", ForeignKeyAction::Cascade)),
            [one_active],
        )
        .await?;
        create(
            manager,
            table("subscriptions")
                .col(id())
                .col(text("email"))
                .col(text("locale"))
                .col(text("filter"))
                .col(at("created_at"))
                .col(at_null("confirmed_at"))
                .col(at_null("last_sent_at")),
            [unique("subscriptions", &["email", "filter"]), index("subscriptions", &["confirmed_at", "last_sent_at"])],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["subscriptions", "private_feeds"]).await
    }
}
