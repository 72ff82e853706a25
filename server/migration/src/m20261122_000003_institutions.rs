//! Institutions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, text, text_null};

use crate::columns::{at, create, drop, id, index, one_of, place, table, unique};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            place(
                &mut table("institutions").col(id()).col(text("slug")).col(text("name")).col(text("kind")).col(text("description")).take(),
            )
            .col(text_null("address"))
            .col(text_null("website"))
            .col(text("contact_email"))
            .col(text("status"))
            .col(boolean("vouched"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .col(boolean("demo"))
            .col(text("search_name"))
            .col(text("search_text"))
            .check(one_of("status", &["draft", "published", "hidden", "refused", "resubmitted"])),
            [
                unique("institutions", &["slug"]),
                index("institutions", &["status", "search_name"]),
                index("institutions", &["status", "vouched"]),
                index("institutions", &["district"]),
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["institutions"]).await
    }
}
