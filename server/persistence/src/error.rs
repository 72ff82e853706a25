//! What can go wrong with the store, in terms that a use case can act on.

use sea_orm::{DbErr, RuntimeErr, SqlErr, SqlxError};

/// Where an error comes from; it holds no values of rows, so it may be logged.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached or is too busy; the same may work in a moment.
    #[error("the database is not available")]
    Unavailable(#[source] Source),
    /// Somebody else changed or removed the row since it was read; read again and decide again.
    #[error("changed by somebody else meanwhile")]
    Outdated,
    /// Such a row exists already.
    #[error("exists already: {constraint}")]
    Duplicate {
        /// The name of the unique index (PostgreSQL) or its columns (SQLite), as far as the database tells.
        constraint: String,
    },
    /// A stored value is not one that this version of the program writes.
    #[error("unreadable value in {what}")]
    Corrupt {
        /// Table and column.
        what: &'static str,
    },
    /// Anything else; a mistake in the program or the set-up.
    #[error("the database refused a statement")]
    Other(#[source] Source),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(message)) => return Self::Duplicate { constraint: constraint_of(&error, &message) },
            // What the row refers to was removed meanwhile.
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => return Self::Outdated,
            _ => {}
        }
        if is_unavailable(&error) { Self::Unavailable(Box::new(error)) } else { Self::Other(Box::new(error)) }
    }
}

/// The name of the constraint, or what SQLite says after "failed:".
fn constraint_of(error: &DbErr, message: &str) -> String {
    let named = driver_error(error).and_then(SqlxError::as_database_error).and_then(|e| e.constraint());
    let columns = message.rsplit_once("failed: ").map_or(message, |(_, columns)| columns);
    named.unwrap_or(columns).to_owned()
}

fn driver_error(error: &DbErr) -> Option<&SqlxError> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(e)) | DbErr::Exec(RuntimeErr::SqlxError(e)) | DbErr::Query(RuntimeErr::SqlxError(e)) => Some(e),
        _ => None,
    }
}

fn is_unavailable(error: &DbErr) -> bool {
    if matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) {
        return true;
    }
    match driver_error(error) {
        Some(SqlxError::Database(e)) => e.code().is_some_and(|code| is_transient(&code)),
        Some(SqlxError::Io(_) | SqlxError::Tls(_) | SqlxError::Protocol(_)) => true,
        Some(SqlxError::PoolTimedOut | SqlxError::PoolClosed | SqlxError::WorkerCrashed) => true,
        _ => false,
    }
}

/// Codes that pass by themselves. PostgreSQL: classes 08 (connection), 53 (resources), 57 (shutdown, time limit), 40 (deadlock).
/// SQLite: BUSY, LOCKED, IOERR, CANTOPEN and FULL, whose extended codes keep the plain code in the lowest byte.
fn is_transient(code: &str) -> bool {
    match code.parse::<u32>() {
        Ok(sqlite) if code.len() < 5 => matches!(sqlite & 0xff, 5 | 6 | 10 | 13 | 14),
        _ => ["08", "53", "57", "40"].iter().any(|class| code.starts_with(class)),
    }
}

#[cfg(test)]
mod tests {
    use super::is_transient;

    #[test]
    fn busy_and_lost_connections_are_transient_and_mistakes_are_not() {
        for code in ["5", "517", "261", "57P01", "08006", "53300", "40P01"] {
            assert!(is_transient(code), "{code}");
        }
        for code in ["1", "275", "787", "42601", "23514", "22001"] {
            assert!(!is_transient(code), "{code}");
        }
    }
}
