//! People's accounts, their signed-in browsers, and the counters that slow guessing down.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{binary, integer, text, text_null, uuid};

use crate::columns::{at, at_null, create, drop, id, index, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            table("accounts")
                .col(id())
                .col(text("email"))
                .col(text("display_name"))
                .col(text_null("password_hash"))
                .col(text("locale"))
                .col(at_null("email_confirmed_at"))
                .col(at("created_at")),
            [unique("accounts", &["email"])],
        )
        .await?;
        create(
            manager,
            table("sessions")
                .col(id())
                .col(binary("token_hash"))
                .col(uuid("account_id"))
                .col(at("created_at"))
                .col(at("last_seen_at"))
                .col(at("expires_at"))
                .col(text("user_agent"))
                .foreign_key(&mut reference("sessions", "account_id", "accounts", ForeignKeyAction::Cascade)),
            [unique("sessions", &["token_hash"]), index("sessions", &["account_id"]), index("sessions", &["expires_at"])],
        )
        .await?;
        create(
            manager,
            table("throttle")
                .col(text("key"))
                .col(at("at"))
                .col(integer("hits"))
                .primary_key(Index::create().col("key").col("at"))
                .check(Expr::cust("hits > 0")),
            [index("throttle", &["at"])],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["throttle", "sessions", "accounts"]).await
    }
}
