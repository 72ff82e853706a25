//! Rounds: which requests were handed in, which pairs were proposed or wished for, and what became of them. The database lets a request take part in one
//! running round at most, gives it one proposed partner in a round at most, and refuses a proposal that was not proved.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, integer_null, text, text_null, uuid, uuid_null};

use crate::columns::{at, create, drop, id, index, one_of, reference, table};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        rounds(manager).await?;
        round_requests(manager).await?;
        round_pairs(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["round_pairs", "round_requests", "rounds"]).await
    }
}

async fn rounds(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create(
        manager,
        table("rounds")
            .col(id())
            .col(text("title"))
            .col(text("region"))
            .col(text("status"))
            .col(text_null("proposal"))
            .col(boolean("proven"))
            .col(uuid_null("opened_by"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(integer("version"))
            .check(one_of("status", &["open", "proposed", "published", "closed"]))
            .check(Expr::cust("status NOT IN ('proposed', 'published') OR (proven AND proposal IS NOT NULL)"))
            .foreign_key(&mut reference("rounds", "opened_by", "accounts", ForeignKeyAction::SetNull)),
        [index("rounds", &["status", "region"]), index("rounds", &["opened_by"])],
    )
    .await
}

async fn round_requests(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let in_one_only = Index::create()
        .name("ux_round_requests_running")
        .table("round_requests")
        .col("request_id")
        .unique()
        .and_where(Expr::cust("outcome IS NULL"))
        .take();
    create(
        manager,
        table("round_requests")
            .col(uuid("round_id"))
            .col(uuid("request_id"))
            .col(at("handed_in_at"))
            .col(integer_null("proposed_version"))
            .col(text_null("outcome"))
            .primary_key(Index::create().col("round_id").col("request_id"))
            .check(one_of("outcome", &["asked", "unserved", "skipped", "released"]))
            .foreign_key(&mut reference("round_requests", "round_id", "rounds", ForeignKeyAction::Cascade))
            .foreign_key(&mut reference("round_requests", "request_id", "requests", ForeignKeyAction::Cascade)),
        [in_one_only, index("round_requests", &["request_id"])],
    )
    .await
}

async fn round_pairs(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let only_one = |name: &'static str, condition: &'static str| {
        Index::create().name(name).table("round_pairs").col("round_id").col("request_id").unique().and_where(Expr::cust(condition)).take()
    };
    create(
        manager,
        table("round_pairs")
            .col(uuid("round_id"))
            .col(uuid("request_id"))
            .col(uuid("organisation_id"))
            .col(text_null("wish"))
            .col(boolean("proposed"))
            .col(text_null("match_trace"))
            .primary_key(Index::create().col("round_id").col("request_id").col("organisation_id"))
            .check(one_of("wish", &["pinned", "forbidden"]))
            .check(Expr::cust("proposed OR wish IS NOT NULL"))
            .foreign_key(&mut reference("round_pairs", "round_id", "rounds", ForeignKeyAction::Cascade))
            .foreign_key(&mut reference("round_pairs", "request_id", "requests", ForeignKeyAction::Cascade))
            .foreign_key(&mut reference("round_pairs", "organisation_id", "organisations", ForeignKeyAction::Cascade)),
        [
            only_one("ux_round_pairs_proposed", "proposed"),
            only_one("ux_round_pairs_pinned", "wish = 'pinned'"),
            index("round_pairs", &["request_id"]),
            index("round_pairs", &["organisation_id"]),
        ],
    )
    .await
}
