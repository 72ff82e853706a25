//! What accounts may act for. `subject` repeats the id or region code as a text, since a unique index takes empty columns for different.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{text, uuid, uuid_null};

use crate::columns::{at, create, drop, id, index, reference, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            table("memberships")
                .col(id())
                .col(uuid("account_id"))
                .col(text("role"))
                .col(text("subject"))
                .col(uuid_null("organisation_id"))
                .col(uuid_null("institution_id"))
                .col(at("created_at"))
                .check(Expr::cust(
                    "(role = 'organisation' AND organisation_id IS NOT NULL AND institution_id IS NULL AND subject <> '') \
                     OR (role = 'institution' AND institution_id IS NOT NULL AND organisation_id IS NULL AND subject <> '') \
                     OR (role = 'moderator' AND organisation_id IS NULL AND institution_id IS NULL AND subject <> '') \
                     OR (role = 'admin' AND organisation_id IS NULL AND institution_id IS NULL AND subject = '')",
                ))
                .foreign_key(&mut reference("memberships", "account_id", "accounts", ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("memberships", "organisation_id", "organisations", ForeignKeyAction::Cascade))
                .foreign_key(&mut reference("memberships", "institution_id", "institutions", ForeignKeyAction::Cascade)),
            [
                unique("memberships", &["account_id", "role", "subject"]),
                index("memberships", &["role", "subject"]),
                index("memberships", &["organisation_id"]),
                index("memberships", &["institution_id"]),
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["memberships"]).await
    }
}
