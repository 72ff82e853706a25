//! Which organisations changed in something that decides whom they are suggested to: their profile, offers, invitations or dialogues. Every server
//! keeps an index of all organisations in memory, and asks here what is new. Triggers write it in the transaction of the change itself: no way of
//! writing can forget it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, uuid};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::columns::{create, drop, index, table};

/// The step.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables that matching reads, each with the column that names the organisation.
const WATCHED: [(&str, &str); 4] =
    [("organisations", "id"), ("offers", "organisation_id"), ("invitations", "organisation_id"), ("dialogues", "organisation_id")];

/// What is written, and which of the two rows names the organisation.
const WRITES: [(&str, &str); 3] = [("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let counter =
            &mut table("partner_state").col(integer("id").primary_key()).col(big_integer("number")).check(Expr::cust("id = 1")).take();
        create(manager, counter, []).await?;
        // No reference to the organisation: that one was deleted is news, too.
        let changes = &mut table("partner_changes").col(uuid("organisation_id").primary_key()).col(big_integer("number")).take();
        create(manager, changes, [index("partner_changes", &["number"])]).await?;
        let connection = manager.get_connection();
        connection.execute_unprepared("INSERT INTO partner_state (id, number) VALUES (1, 1)").await?;
        let statements = if manager.get_database_backend() == DbBackend::Postgres { on_postgres() } else { on_sqlite() };
        for statement in statements {
            connection.execute_unprepared(&statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        for (table, _) in WATCHED {
            let names = if postgres {
                vec![format!("tr_{table}_partner ON {table}")]
            } else {
                WRITES.map(|(write, _)| trigger_name(table, write)).to_vec()
            };
            for name in names {
                connection.execute_unprepared(&format!("DROP TRIGGER {name}")).await?;
            }
        }
        if postgres {
            connection.execute_unprepared("DROP FUNCTION note_partner_change()").await?;
        }
        drop(manager, &["partner_changes", "partner_state"]).await
    }
}

fn trigger_name(table: &str, write: &str) -> String {
    format!("tr_{table}_partner_{}", write.to_lowercase())
}

fn on_sqlite() -> Vec<String> {
    let mut statements = Vec::new();
    for (table, column) in WATCHED {
        for (write, row) in WRITES {
            let name = trigger_name(table, write);
            statements.push(format!(
                "CREATE TRIGGER {name} AFTER {write} ON {table} BEGIN \
                 UPDATE partner_state SET number = number + 1; \
                 INSERT INTO partner_changes (organisation_id, number) VALUES ({row}.{column}, (SELECT number FROM partner_state)) \
                 ON CONFLICT (organisation_id) DO UPDATE SET number = excluded.number; END"
            ));
        }
    }
    statements
}

/// Deferred to the commit, like the counting of public data, whose row is locked first: two writers take the two rows in the same order, so that
/// neither waits for the other in turn. Whoever has the row commits before the next number is given, so no number becomes visible late.
fn on_postgres() -> Vec<String> {
    let mut statements = vec![
        "CREATE FUNCTION note_partner_change() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE changed uuid; latest bigint; BEGIN \
         IF TG_TABLE_NAME = 'organisations' THEN changed := CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END; \
         ELSE changed := CASE TG_OP WHEN 'DELETE' THEN OLD.organisation_id ELSE NEW.organisation_id END; END IF; \
         PERFORM 1 FROM public_data FOR UPDATE; \
         UPDATE partner_state SET number = number + 1 RETURNING number INTO latest; \
         INSERT INTO partner_changes (organisation_id, number) VALUES (changed, latest) \
         ON CONFLICT (organisation_id) DO UPDATE SET number = excluded.number; RETURN NULL; END $$"
            .to_owned(),
    ];
    for (table, _) in WATCHED {
        statements.push(format!(
            "CREATE CONSTRAINT TRIGGER tr_{table}_partner AFTER INSERT OR UPDATE OR DELETE ON {table} \
             DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_partner_change()"
        ));
    }
    statements
}
