//! Putting the parts together: database, secret key, clock, chance, mail.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use chrono::Utc;
use mail::Transport;
use persistence::Database;
use usecases::{Services, Settings};

use crate::config::{Config, Secret, parse_secret};

/// Where the program keeps what it makes itself, relative to the folder it is started in.
const DATA_FOLDER: &str = "data";

/// Why the program cannot start, in one sentence.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct SetupError(pub String);

impl SetupError {
    /// A sentence with the reason behind it.
    pub fn because(sentence: &str, reason: impl std::fmt::Display) -> Self {
        Self(format!("{sentence}: {reason}"))
    }
}

/// Connects to the database.
///
/// # Errors
/// When it cannot be reached.
pub async fn database(config: &Config) -> Result<Database, SetupError> {
    Database::connect(&config.database_url, config.database_connections).await.map_err(|error| {
        let reason = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
        SetupError::because("The database cannot be opened (DATABASE_URL)", reason)
    })
}

/// Everything the use cases need.
///
/// # Errors
/// When the secret key can be neither read nor made.
pub fn services(config: &Config, database: Database) -> Result<Services, SetupError> {
    let secret = match &config.secret_key {
        Some(secret) => secret.clone(),
        None => kept_secret()?,
    };
    Ok(Services {
        database,
        clock: Arc::new(Utc::now),
        random: Arc::new(random_bytes),
        secret: Arc::new(secret.0),
        settings: Arc::new(Settings {
            public_url: config.public_url(),
            default_locale: config.default_locale,
            mail_from: config.mail_from.clone(),
        }),
        kept: Arc::default(),
        partners: Arc::default(),
        shown: Arc::default(),
        rounds: Arc::default(),
    })
}

/// Random bytes of the operating system. Without them nothing here could be kept safe, so the program stops rather than going on.
fn random_bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    if getrandom::fill(&mut bytes).is_err() {
        tracing::error!("the operating system gives no random numbers");
        std::process::abort();
    }
    bytes
}

/// The key kept in the data folder; made at the first start, readable by its owner only.
fn kept_secret() -> Result<Secret, SetupError> {
    let path = Path::new(DATA_FOLDER).join("secret.key");
    if let Ok(text) = std::fs::read_to_string(&path) {
        return parse_secret(&text).ok_or_else(|| SetupError(format!("{} does not hold 64 hexadecimal digits.", path.display())));
    }
    let secret = Secret(random_bytes());
    let hex: String = secret.0.iter().map(|byte| format!("{byte:02x}")).collect();
    write_private(&path, &hex).map_err(|error| SetupError::because("The secret key cannot be kept in data/secret.key", error))?;
    Ok(secret)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// The way mails go out.
///
/// # Errors
/// When `SMTP_URL` cannot be read.
pub fn transport(config: &Config) -> Result<Transport, SetupError> {
    match &config.smtp_url {
        Some(url) => Transport::smtp(url).map_err(|error| SetupError::because("SMTP_URL cannot be used", error)),
        None => {
            let folder = Path::new(DATA_FOLDER).join("outbox");
            tracing::info!(folder = %folder.display(), "SMTP_URL is not set: mails are written to files");
            Ok(Transport::Folder(folder))
        }
    }
}
