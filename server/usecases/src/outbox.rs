//! Mails on their way. A use case puts a row into the outbox within its own transaction; a job sends it after the commit.

use chrono::{DateTime, Utc};
use domain::ids::EventId;
use mail::Notification;
use persistence::{Connection, outbox};
use serde::{Deserialize, Serialize};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::links::Purpose;

/// What a mail's main link leads to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "to", rename_all = "kebab-case")]
pub enum Target {
    /// A signed link, made when the mail is sent.
    Signed {
        /// What it is for.
        purpose: Purpose,
        /// Until when it works.
        expires_at: DateTime<Utc>,
    },
    /// A page of the site, without the locale.
    Page {
        /// Path with a leading slash.
        path: String,
    },
}

/// A mail as it waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueuedMail {
    /// What it tells.
    pub notification: Notification,
    /// Where its main link leads.
    pub target: Target,
    /// The event whose calendar file goes with it.
    pub event: Option<EventId>,
    /// The page of this site that the link's page leads on to.
    #[serde(default)]
    pub next: Option<String>,
}

impl QueuedMail {
    /// A mail whose link opens a page.
    pub fn to_page(notification: Notification, path: impl Into<String>) -> Self {
        Self { notification, target: Target::Page { path: path.into() }, event: None, next: None }
    }

    /// A mail whose link is signed.
    pub fn signed(notification: Notification, purpose: Purpose, expires_at: DateTime<Utc>) -> Self {
        Self { notification, target: Target::Signed { purpose, expires_at }, event: None, next: None }
    }

    /// The same with the calendar file of an event.
    pub fn with_event(self, event: EventId) -> Self {
        Self { event: Some(event), ..self }
    }
}

/// Puts a mail into the outbox of the running transaction.
///
/// # Errors
/// When it cannot be stored.
pub async fn enqueue(services: &Services, connection: &impl Connection, recipient: &str, locale: &str, mail: &QueuedMail) -> Outcome<()> {
    let now = services.now();
    let notification = serde_json::to_value(mail).map_err(|error| Error::Unexpected(error.to_string()))?;
    let row = outbox::OutboxRow {
        id: services.new_id(),
        recipient: recipient.to_owned(),
        locale: locale.to_owned(),
        notification,
        created_at: now,
        due_at: now,
        attempts: 0,
        sent_at: None,
    };
    Ok(outbox::enqueue(connection, &row).await?)
}
