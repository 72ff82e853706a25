//! A number that grows with every change of what everybody can see, so that finished answers can be kept and never be out of date. Triggers count,
//! in the transaction of the change itself: no way of writing can forget it, and several servers on one database agree.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::columns::{at, create, drop, index, table};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// What public lists, feeds, the map and the figures of the start page are made of.
const COUNTED: [&str; 6] = ["events", "event_hosts", "series", "organisations", "institutions", "dialogues"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            table("public_data")
                .col(integer("id").primary_key())
                .col(big_integer("number"))
                .col(at("changed_at"))
                .check(Expr::cust("id = 1")),
            [],
        )
        .await?;
        let connection = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        let statements = if postgres { on_postgres() } else { on_sqlite() };
        for statement in statements {
            connection.execute_unprepared(&statement).await?;
        }
        // Counting and grouping events by district reads this index and no row.
        manager.create_index(index("events", &COVERING)).await?;
        manager.drop_index(Index::drop().name("ix_events_visibility_starts_at_id").table("events").to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("events", &["visibility", "starts_at", "id"])).await?;
        manager.drop_index(Index::drop().name(format!("ix_events_{}", COVERING.join("_"))).table("events").to_owned()).await?;
        let connection = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        for table in COUNTED {
            let names =
                if postgres { vec![format!("tr_{table} ON {table}")] } else { WRITES.map(|write| trigger_name(table, write)).to_vec() };
            for name in names {
                connection.execute_unprepared(&format!("DROP TRIGGER {name}")).await?;
            }
        }
        if postgres {
            connection.execute_unprepared("DROP FUNCTION count_public_change()").await?;
        }
        drop(manager, &["public_data"]).await
    }
}

/// By start, as lists read; the rest lets counts do without the rows.
const COVERING: [&str; 6] = ["visibility", "starts_at", "id", "last_day", "status", "district"];

const WRITES: [&str; 3] = ["INSERT", "UPDATE", "DELETE"];

fn trigger_name(table: &str, write: &str) -> String {
    format!("tr_{table}_{}", write.to_lowercase())
}

/// Writers of SQLite follow one another, so counting at once is counting in order.
fn on_sqlite() -> Vec<String> {
    let now = "strftime('%Y-%m-%dT%H:%M:%S', 'now') || '+00:00'";
    let mut statements = vec![format!("INSERT INTO public_data (id, number, changed_at) VALUES (1, 1, {now})")];
    for table in COUNTED {
        for write in WRITES {
            let name = trigger_name(table, write);
            statements.push(format!(
                "CREATE TRIGGER {name} AFTER {write} ON {table} BEGIN \
                 UPDATE public_data SET number = number + 1, changed_at = max(changed_at, {now}); END"
            ));
        }
    }
    statements
}

/// Deferred to the commit, once a transaction: the one row is the last thing that a writer waits for, so that two of them can never wait for each
/// other.
fn on_postgres() -> Vec<String> {
    let mut statements = vec![
        "INSERT INTO public_data (id, number, changed_at) VALUES (1, 1, date_trunc('second', clock_timestamp()))".to_owned(),
        "CREATE FUNCTION count_public_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
         IF current_setting('ansprechbar.counted', true) IS DISTINCT FROM 'yes' THEN \
         PERFORM set_config('ansprechbar.counted', 'yes', true); \
         UPDATE public_data SET number = number + 1, changed_at = greatest(changed_at, date_trunc('second', clock_timestamp())); \
         END IF; RETURN NULL; END $$"
            .to_owned(),
    ];
    for table in COUNTED {
        statements.push(format!(
            "CREATE CONSTRAINT TRIGGER tr_{table} AFTER INSERT OR UPDATE OR DELETE ON {table} \
             DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_public_change()"
        ));
    }
    statements
}
