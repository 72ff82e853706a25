//! How much attention each organisation deserved and got in lists of suggestions, by day. Nothing is kept about who looked.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{date, double, uuid};

use crate::columns::{create, drop, index, reference, table};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            table("exposures")
                .col(uuid("organisation_id"))
                .col(date("day"))
                .col(double("merit"))
                .col(double("attention"))
                .primary_key(Index::create().col("organisation_id").col("day"))
                .check(Expr::cust("merit >= 0 AND attention >= 0"))
                .foreign_key(&mut reference("exposures", "organisation_id", "organisations", ForeignKeyAction::Cascade)),
            [index("exposures", &["day"])],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["exposures"]).await
    }
}
