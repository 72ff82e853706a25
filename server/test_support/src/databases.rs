//! A fresh database for each test.

use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use persistence::{Connection, Database};

/// The variable that names a PostgreSQL server where databases may be made, for example `postgres://postgres@127.0.0.1:5433/postgres`.
pub const POSTGRES_VARIABLE: &str = "TEST_POSTGRES_URL";

/// Connections that a test may use at once.
const CONNECTIONS: u32 = 6;

/// A migrated database that is removed when dropped.
pub struct TestDatabase {
    /// The database.
    pub database: Database,
    place: Place,
}

enum Place {
    File(PathBuf),
    Server { url: String, name: String },
}

impl TestDatabase {
    /// A SQLite file in the folder for temporary files, set up as in production.
    ///
    /// # Panics
    /// When it cannot be made.
    pub async fn sqlite() -> TestDatabase {
        let file = std::env::temp_dir().join(format!("{}.db", unused_name()));
        let database = Database::connect(&format!("sqlite://{}", file.display()), CONNECTIONS).await.expect("a SQLite file");
        database.migrate_up().await.expect("the schema");
        TestDatabase { database, place: Place::File(file) }
    }

    /// A database on the server that `TEST_POSTGRES_URL` names; `None`, with a line that says so, when the variable is unset.
    ///
    /// # Panics
    /// When the server is named but cannot be used.
    pub async fn postgres() -> Option<TestDatabase> {
        let Ok(url) = std::env::var(POSTGRES_VARIABLE) else {
            println!("not run on PostgreSQL: {POSTGRES_VARIABLE} is unset");
            return None;
        };
        let name = unused_name();
        on_server(&url, &format!("CREATE DATABASE {name}")).await;
        let database = Database::connect(&with_database(&url, &name), CONNECTIONS).await.expect("the new database");
        database.migrate_up().await.expect("the schema");
        Some(TestDatabase { database, place: Place::Server { url, name } })
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        match &self.place {
            Place::File(file) => {
                for suffix in ["", "-wal", "-shm"] {
                    let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
                }
            }
            Place::Server { url, name } => {
                let (url, statement) = (url.clone(), format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
                // A thread of its own, since the test's runtime may be ending.
                let _ = std::thread::spawn(move || {
                    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
                    runtime.block_on(on_server(&url, &statement));
                })
                .join();
            }
        }
    }
}

/// What a test gives: nothing, or a result that must be good.
pub trait Passed {
    /// Stops the test when it is not.
    fn check(self);
}

impl Passed for () {
    fn check(self) {}
}

impl<E: std::fmt::Debug> Passed for Result<(), E> {
    fn check(self) {
        self.expect("the test gives no error");
    }
}

/// Runs a test on SQLite and, where a server is named, on PostgreSQL, each time with a fresh database.
///
/// # Panics
/// When the test does or gives an error, or no database can be made.
pub async fn each_engine<T, F>(test: T)
where
    T: Fn(Database) -> F,
    F: Future<Output: Passed>,
{
    let sqlite = TestDatabase::sqlite().await;
    println!("on SQLite");
    test(sqlite.database.clone()).await.check();
    drop(sqlite);
    if let Some(postgres) = TestDatabase::postgres().await {
        println!("on PostgreSQL");
        test(postgres.database.clone()).await.check();
    }
}

async fn on_server(url: &str, statement: &str) {
    let server = Database::connect(url, 1).await.expect("the PostgreSQL server");
    server.execute_unprepared(statement).await.expect("a database made or dropped");
    server.close().await.expect("the connection closed");
}

/// The same server with another database: the part after the last slash, before any parameters.
fn with_database(url: &str, name: &str) -> String {
    let (address, parameters) = url.split_once('?').map_or((url, String::new()), |(address, rest)| (address, format!("?{rest}")));
    let server = match address.split_once("://") {
        Some((scheme, rest)) => format!("{scheme}://{}", rest.split('/').next().unwrap_or_default()),
        None => address.to_owned(),
    };
    format!("{server}/{name}{parameters}")
}

fn unused_name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let nanoseconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos());
    format!("ansprechbar_test_{}_{nanoseconds}_{}", process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn the_database_of_an_address_is_replaced() {
        assert_eq!(with_database("postgres://u@h:1/postgres", "x"), "postgres://u@h:1/x");
        assert_eq!(with_database("postgres://u@h", "x"), "postgres://u@h/x");
        assert_eq!(with_database("postgres://u@h/p?host=/run/pg", "x"), "postgres://u@h/x?host=/run/pg");
    }
}
