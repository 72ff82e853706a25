//! Opening the database, transactions, and the state of its schema.

use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use migration::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};

use crate::error::StoreError;

/// How long a call waits for a free connection, and for a new one to stand.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long SQLite waits for another writer.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long PostgreSQL works on one statement.
const STATEMENT_TIMEOUT: Duration = Duration::from_secs(15);
/// When PostgreSQL connections that nobody uses are closed, and when all are renewed.
const IDLE_TIMEOUT: Duration = Duration::from_secs(600);
const LIFETIME_MAX: Duration = Duration::from_secs(1_800);
/// The lock that lets one server migrate while others wait; any number that nothing else uses.
const MIGRATION_LOCK: i64 = 0x616e_7370_7265_6368;

/// The database: a pool of connections that is cheap to clone.
#[derive(Clone, Debug)]
pub struct Database {
    connection: DatabaseConnection,
}

/// One step of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationState {
    /// Its name.
    pub name: String,
    /// Whether the database has it.
    pub applied: bool,
}

impl Database {
    /// Opens the database at `sqlite://path`, `sqlite::memory:` or `postgres://…`, with at most so many connections. The file of SQLite
    /// and its folder are made when missing; a database in memory has one connection and ends with it. The schema is not touched.
    ///
    /// # Errors
    /// When the database cannot be reached or the folder cannot be made.
    pub async fn connect(url: &str, max_connections: u32) -> Result<Database, StoreError> {
        let mut options = ConnectOptions::new(url);
        options.sqlx_logging(false).record_stmt_in_spans(false);
        options.connect_timeout(ACQUIRE_TIMEOUT).acquire_timeout(ACQUIRE_TIMEOUT);
        match sqlite_path(url) {
            Some(path) => {
                if let Some(path) = &path {
                    make_folder_of(path)?;
                }
                // A database in memory lives in its only connection, which must never be closed for being idle or old.
                options.max_connections(if path.is_some() { max_connections } else { 1 });
                options.min_connections(1).idle_timeout(None).max_lifetime(None).test_before_acquire(false);
                options.map_sqlx_sqlite_opts(|sqlite| {
                    sqlite
                        .create_if_missing(true)
                        .busy_timeout(BUSY_TIMEOUT)
                        .pragma("journal_mode", "WAL")
                        // NORMAL would lose acknowledged writes at a power cut.
                        .pragma("synchronous", "FULL")
                        .pragma("foreign_keys", "ON")
                        // What is erased is overwritten.
                        .pragma("secure_delete", "ON")
                });
            }
            None => {
                options.max_connections(max_connections).statement_timeout(STATEMENT_TIMEOUT);
                options.idle_timeout(IDLE_TIMEOUT).max_lifetime(LIFETIME_MAX);
            }
        }
        let connection = sea_orm::Database::connect(options).await?;
        Ok(Database { connection })
    }

    /// Begins a transaction. On SQLite it takes the write lock at once, so that reading first and writing then never fails half-way.
    ///
    /// # Errors
    /// When no connection or lock is to be had in time.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
        Ok(Transaction { transaction: self.connection.begin_with_options(options).await? })
    }

    /// Whether this is SQLite; else it is PostgreSQL.
    pub fn is_sqlite(&self) -> bool {
        self.connection.get_database_backend() == DbBackend::Sqlite
    }

    /// Asks for a sign of life.
    ///
    /// # Errors
    /// When none comes.
    pub async fn ping(&self) -> Result<(), StoreError> {
        self.connection.execute_unprepared("SELECT 1").await?;
        Ok(())
    }

    /// Closes all connections, waiting for those in use.
    ///
    /// # Errors
    /// When closing fails.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.connection.close().await?)
    }

    /// Applies all steps that are missing, in one transaction; of several servers that start at once, one does it and the others wait.
    /// Gives how many there were.
    ///
    /// # Errors
    /// When a step fails; then nothing has changed.
    pub async fn migrate_up(&self) -> Result<usize, StoreError> {
        let transaction = self.begin_migration().await?;
        let pending = Migrator::get_pending_migrations(&transaction.transaction).await?.len();
        Migrator::up(&transaction.transaction, None).await?;
        transaction.commit().await?;
        Ok(pending)
    }

    /// Takes back the newest steps: so many, or all.
    ///
    /// # Errors
    /// When a step fails; then nothing has changed.
    pub async fn migrate_down(&self, steps: Option<u32>) -> Result<(), StoreError> {
        let transaction = self.begin_migration().await?;
        Migrator::down(&transaction.transaction, steps).await?;
        transaction.commit().await
    }

    /// All steps in their order; changes nothing.
    ///
    /// # Errors
    /// When the database cannot be read, or knows steps that this program does not.
    pub async fn migration_status(&self) -> Result<Vec<MigrationState>, StoreError> {
        let steps = Migrator::get_migration_with_status_read_only(&self.connection).await?;
        Ok(steps
            .iter()
            .map(|step| MigrationState { name: step.name().to_owned(), applied: step.status() == migration::MigrationStatus::Applied })
            .collect())
    }

    /// Writes a consistent copy of a SQLite database into a new file, while others read and write.
    ///
    /// # Errors
    /// When the file exists already or cannot be written, or the database is PostgreSQL (use `pg_dump`).
    pub async fn backup_to(&self, file: &Path) -> Result<(), StoreError> {
        if !self.is_sqlite() {
            return Err(StoreError::Other("a backup from here needs SQLite".into()));
        }
        let target = file.to_str().ok_or_else(|| StoreError::Other("the file name is not UTF-8".into()))?;
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [target.into()]);
        self.connection.execute_raw(statement).await?;
        Ok(())
    }

    /// Moves everything from SQLite's write-ahead log into the file and empties the log, so that nothing erased stays readable in it.
    /// Does nothing on PostgreSQL.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn checkpoint(&self) -> Result<(), StoreError> {
        if self.is_sqlite() {
            self.connection.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }

    async fn begin_migration(&self) -> Result<Transaction, StoreError> {
        let transaction = self.begin().await?;
        if !self.is_sqlite() {
            transaction.execute_unprepared("SET LOCAL statement_timeout = 0").await?;
            transaction.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
        }
        Ok(transaction)
    }
}

/// A transaction. Dropping it rolls back.
pub struct Transaction {
    transaction: DatabaseTransaction,
}

impl Transaction {
    /// Makes everything since the beginning last.
    ///
    /// # Errors
    /// When the database does not acknowledge it.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }

    /// Undoes everything since the beginning.
    ///
    /// # Errors
    /// When the connection is lost; then it is undone as well.
    pub async fn rollback(self) -> Result<(), StoreError> {
        Ok(self.transaction.rollback().await?)
    }
}

/// `None` when the URL is not SQLite's, `Some(None)` in memory, else the path of the file.
fn sqlite_path(url: &str) -> Option<Option<PathBuf>> {
    let rest = url.strip_prefix("sqlite:")?;
    let path = rest.strip_prefix("//").unwrap_or(rest);
    let path = path.split('?').next().unwrap_or_default();
    Some((!path.is_empty() && path != ":memory:" && !rest.contains("mode=memory")).then(|| PathBuf::from(path)))
}

fn make_folder_of(file: &Path) -> Result<(), StoreError> {
    match file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => std::fs::create_dir_all(folder).map_err(|error| StoreError::Unavailable(Box::new(error))),
        None => Ok(()),
    }
}

/// Lets a field of a type stand for it wherever a connection is asked for.
macro_rules! connection {
    ($type:ty, $field:ident) => {
        #[async_trait]
        impl ConnectionTrait for $type {
            fn get_database_backend(&self) -> DbBackend {
                self.$field.get_database_backend()
            }

            async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
                self.$field.execute_raw(statement).await
            }

            async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
                self.$field.execute_unprepared(sql).await
            }

            async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
                self.$field.query_one_raw(statement).await
            }

            async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
                self.$field.query_all_raw(statement).await
            }
        }
    };
}

connection!(Database, connection);
connection!(Transaction, transaction);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_addresses_are_told_apart() {
        assert_eq!(sqlite_path("postgres://localhost/x"), None);
        assert_eq!(sqlite_path("sqlite::memory:"), Some(None));
        assert_eq!(sqlite_path("sqlite://data/a.db"), Some(Some(PathBuf::from("data/a.db"))));
        assert_eq!(sqlite_path("sqlite:///var/a.db?mode=rwc"), Some(Some(PathBuf::from("/var/a.db"))));
    }
}
