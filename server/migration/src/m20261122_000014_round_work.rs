//! Work on rounds that a job does, why a search brought nothing, the end of hand-in, and why a request was left out. Rounds whose publishing was
//! interrupted before this step are finished by the job, and hand-in is closed wherever a round was published.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, text_null};

use crate::columns::{at_null, one_of};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// What is added, by table.
const COLUMNS: [(&str, &str); 5] = [
    ("rounds", "work_asked_at"),
    ("rounds", "work_tries"),
    ("rounds", "search_failure"),
    ("rounds", "hand_in_closed_at"),
    ("round_requests", "skip_reason"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let failure = text_null("search_failure").check(one_of("search_failure", &["nobody", "changing", "broken"])).take();
        let reasons = ["request-changed", "request-gone", "partner-full", "partner-gone", "broken"];
        let reason = text_null("skip_reason").check(one_of("skip_reason", &reasons)).take();
        let added = [at_null("work_asked_at"), integer("work_tries").default(0).take(), failure, at_null("hand_in_closed_at"), reason];
        // SQLite adds one column a statement.
        for ((table, _), column) in COLUMNS.into_iter().zip(added) {
            manager.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        let waiting = Index::create()
            .name("ix_rounds_work")
            .table("rounds")
            .col("work_asked_at")
            .and_where(Expr::cust("work_asked_at IS NOT NULL"))
            .take();
        manager.create_index(waiting).await?;
        let unfinished = "UPDATE rounds SET work_asked_at = updated_at WHERE status = 'published' AND EXISTS \
             (SELECT 1 FROM round_requests WHERE round_requests.round_id = rounds.id AND round_requests.outcome IS NULL)";
        manager.get_connection().execute_unprepared(unfinished).await?;
        let ended = "UPDATE rounds SET hand_in_closed_at = updated_at WHERE status = 'published'";
        manager.get_connection().execute_unprepared(ended).await.map(|_| ())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("ix_rounds_work").table("rounds").to_owned()).await?;
        for (table, column) in COLUMNS {
            manager.alter_table(Table::alter().table(table).drop_column(column).take()).await?;
        }
        Ok(())
    }
}
