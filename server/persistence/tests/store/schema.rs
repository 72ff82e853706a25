//! The schema: there and back, and what it refuses by itself.

use persistence::{Connection, Database, StoreError};
use sea_orm::{DbBackend, Statement};
use test_support::TestDatabase;
use test_support::builders::{institution, organisation, request};
use test_support::each_engine;

#[tokio::test]
async fn migrations_go_up_down_and_up_again() {
    each_engine(|database| async move {
        let steps = database.migration_status().await?;
        assert!(steps.iter().all(|step| step.applied));
        assert_eq!(database.migrate_up().await?, 0);
        database.migrate_down(None).await?;
        assert!(database.migration_status().await?.iter().all(|step| !step.applied));
        let left = if database.is_sqlite() {
            "SELECT 1 FROM organisations"
        } else {
            "SELECT 1/count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'seaql_migrations'"
        };
        assert!(database.execute_unprepared(left).await.is_err(), "no table is left");
        assert_eq!(database.migrate_up().await?, steps.len());
        database.migrate_down(Some(1)).await?;
        assert_eq!(database.migrate_up().await?, 1);
        persistence::organisations::insert(&database, &organisation("Brückenlicht")).await
    })
    .await;
}

#[tokio::test]
async fn two_servers_migrate_once_when_they_start_together() {
    each_engine(|database| async move {
        let steps = database.migration_status().await?.len();
        database.migrate_down(None).await?;
        let other = database.clone();
        let (one, two) = futures::join!(database.migrate_up(), other.migrate_up());
        let mut applied = [one?, two?];
        applied.sort_unstable();
        assert_eq!(applied, [0, steps]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn words_outside_the_vocabulary_are_refused_by_the_database() {
    each_engine(|database| async move {
        let institution = institution("Gymnasium");
        persistence::institutions::insert(&database, &institution).await?;
        persistence::organisations::insert(&database, &organisation("Verein")).await?;
        persistence::requests::insert(&database, &request("Wunsch", &institution)).await?;
        for wrong in [
            "UPDATE requests SET status = 'lost'",
            "UPDATE organisations SET safety_tier = 'secret'",
            "UPDATE organisations SET district = '1'",
            "UPDATE institutions SET status = 'x'",
        ] {
            assert!(database.execute_unprepared(wrong).await.is_err(), "{wrong}");
        }
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn sqlite_keeps_what_it_acknowledged_and_overwrites_what_it_erased() {
    let test = TestDatabase::sqlite().await;
    for (pragma, expected) in [("synchronous", 2_i64), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 5_000)] {
        assert_eq!(pragma_value(&test.database, pragma).await, expected, "{pragma}");
    }
    test.database.checkpoint().await.expect("a checkpoint");
}

async fn pragma_value(database: &Database, pragma: &str) -> i64 {
    let statement = Statement::from_string(DbBackend::Sqlite, format!("SELECT * FROM pragma_{pragma}"));
    let row = database.query_one_raw(statement).await.expect("a pragma").expect("its value");
    row.try_get_by_index(0).expect("a number")
}

#[tokio::test]
async fn a_database_in_memory_stays_while_it_is_used() {
    let database = Database::connect("sqlite::memory:", 8).await.expect("memory");
    database.migrate_up().await.expect("the schema");
    persistence::organisations::insert(&database, &organisation("Verein")).await.expect("stored");
    assert!(persistence::organisations::slug_exists(&database.clone(), "verein").await.expect("read"));
    database.ping().await.expect("alive");
    database.close().await.expect("closed");
}

#[tokio::test]
async fn a_backup_is_a_whole_database() {
    let test = TestDatabase::sqlite().await;
    persistence::organisations::insert(&test.database, &organisation("Verein")).await.expect("stored");
    let file = std::env::temp_dir().join(format!("ansprechbar_backup_{}.db", std::process::id()));
    let _ = std::fs::remove_file(&file);
    test.database.backup_to(&file).await.expect("a copy");
    let copy = Database::connect(&format!("sqlite://{}", file.display()), 1).await.expect("the copy");
    assert!(persistence::organisations::slug_exists(&copy, "verein").await.expect("read"));
    copy.close().await.expect("closed");
    assert!(test.database.backup_to(&file).await.is_err(), "a file is never overwritten");
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
    }
}

#[tokio::test]
async fn an_unreachable_database_is_unavailable() {
    let nobody = Database::connect("postgres://nobody@127.0.0.1:1/none", 1).await;
    assert!(matches!(nobody, Err(StoreError::Unavailable(_))));
    let no_folder = Database::connect("sqlite:///proc/none/a.db", 1).await;
    assert!(matches!(no_folder, Err(StoreError::Unavailable(_))));
}

#[tokio::test]
async fn what_was_rolled_back_or_dropped_is_gone() {
    each_engine(|database| async move {
        let transaction = database.begin().await?;
        persistence::organisations::insert(&transaction, &organisation("Eins")).await?;
        transaction.rollback().await?;
        {
            let transaction = database.begin().await?;
            persistence::organisations::insert(&transaction, &organisation("Zwei")).await?;
        }
        let transaction = database.begin().await?;
        persistence::organisations::insert(&transaction, &organisation("Drei")).await?;
        transaction.commit().await?;
        assert_eq!(persistence::organisations::suggestible_after(&database, None, 10_000).await?.len(), 1);
        Ok::<(), StoreError>(())
    })
    .await;
}
