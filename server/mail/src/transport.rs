//! The ways a mail leaves the house: by SMTP, into a folder, into memory.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::Error as SmtpError;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::error::MailError;
use crate::letter::Letter;

/// Seconds after which a mail server that does not answer is given up.
const SMTP_TIMEOUT: Duration = Duration::from_secs(20);

/// SMTP replies about the sign-in (RFC 4954). They begin with a 5, but somebody will correct the password, so the mail is kept.
const SIGN_IN_REPLIES: [u16; 4] = [530, 534, 535, 538];

/// A way for mails to leave.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Through a mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// As `.eml` files in a folder.
    Folder(PathBuf),
    /// Kept in memory, for tests.
    Memory(MemoryOutbox),
}

/// What [`Transport::Memory`] was given; clones share it.
#[derive(Clone, Debug, Default)]
pub struct MemoryOutbox(Arc<Mutex<Vec<Letter>>>);

impl MemoryOutbox {
    /// All letters so far, oldest first.
    pub fn letters(&self) -> Vec<Letter> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes all letters out, oldest first.
    pub fn take(&self) -> Vec<Letter> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn push(&self, letter: Letter) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
    }
}

impl Transport {
    /// A mail server by its URL, with the user name and password percent-encoded:
    /// - `smtps://user:password@mail.example:465`: encrypted from the first byte
    /// - `smtp://user:password@mail.example:587`: STARTTLS, which the server must offer; so that no password travels in the open
    /// - `smtp://127.0.0.1:2525`: plain, on this machine only
    /// - `?tls=required` and `?tls=opportunistic` say it explicitly
    ///
    /// Nothing is sent yet; a wrong host or password shows at the first mail. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// [`MailError::Permanent`] when the URL is not one of these; without the URL, since it holds a password.
    pub fn smtp(url: &str) -> Result<Self, MailError> {
        let url = with_encryption(url);
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url)
            .map_err(|_| MailError::Permanent("the URL of the mail server cannot be read".to_owned()))?;
        Ok(Self::Smtp(builder.timeout(Some(SMTP_TIMEOUT)).build()))
    }

    /// A folder, which is made when the first mail comes.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self::Folder(path.into())
    }

    /// A transport that keeps letters, and the box they lie in.
    pub fn memory() -> (Self, MemoryOutbox) {
        let outbox = MemoryOutbox::default();
        (Self::Memory(outbox.clone()), outbox)
    }

    /// Sends a letter. Sending it twice is safe: its message id is the same, and in a folder it is the same file.
    ///
    /// # Errors
    /// When it did not leave; [`MailError::is_permanent`] tells whether trying again can help.
    pub async fn send(&self, letter: &Letter) -> Result<(), MailError> {
        match self {
            Transport::Smtp(server) => send_by_smtp(server, letter).await,
            Transport::Folder(folder) => write_to_folder(folder, letter).await,
            Transport::Memory(outbox) => {
                outbox.push(letter.clone());
                Ok(())
            }
        }
    }
}

/// Adds `tls=required` to the URL of a server elsewhere that does not say what it wants.
fn with_encryption(url: &str) -> String {
    let Some(rest) = url.strip_prefix("smtp://") else { return url.to_owned() };
    if rest.contains("tls=") || is_on_this_machine(rest) {
        return url.to_owned();
    }
    format!("{url}{}tls=required", if rest.contains('?') { '&' } else { '?' })
}

fn is_on_this_machine(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_and_port = authority.rsplit('@').next().unwrap_or_default();
    let host = match host_and_port.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host_and_port.split(':').next().unwrap_or_default(),
    };
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

async fn send_by_smtp(server: &AsyncSmtpTransport<Tokio1Executor>, letter: &Letter) -> Result<(), MailError> {
    let address = |text: &str| text.parse().map_err(|_| MailError::Permanent("an address of the envelope is not one".to_owned()));
    let envelope = Envelope::new(Some(address(&letter.sender)?), vec![address(&letter.recipient)?])
        .map_err(|_| MailError::Permanent("its envelope has no recipient".to_owned()))?;
    match tokio::time::timeout(SMTP_TIMEOUT, server.send_raw(&envelope, &letter.bytes)).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(smtp_error(&error)),
        Err(_) => Err(MailError::Temporary(format!("the mail server did not answer within {} seconds", SMTP_TIMEOUT.as_secs()))),
    }
}

/// What a refusal means. The server's own words are left out: they often repeat the address.
fn smtp_error(error: &SmtpError) -> MailError {
    let Some(code) = error.status().map(u16::from) else {
        let reason = if error.is_timeout() {
            "the mail server did not answer in time"
        } else if error.is_tls() {
            "no encrypted connection to the mail server came about"
        } else {
            "no connection to the mail server came about"
        };
        return MailError::Temporary(reason.to_owned());
    };
    let reason = format!("the mail server answered with {code}");
    if error.is_permanent() && !SIGN_IN_REPLIES.contains(&code) { MailError::Permanent(reason) } else { MailError::Temporary(reason) }
}

/// Writes beside the file and renames, so that nobody ever reads half a mail.
async fn write_to_folder(folder: &Path, letter: &Letter) -> Result<(), MailError> {
    let name = format!("{}-{}", letter.date.format("%Y%m%dT%H%M%SZ"), letter.message_id.split('@').next().unwrap_or_default());
    let (half, whole) = (folder.join(format!(".{name}.tmp")), folder.join(format!("{name}.eml")));
    let written = async {
        tokio::fs::create_dir_all(folder).await?;
        tokio::fs::write(&half, &letter.bytes).await?;
        tokio::fs::rename(&half, &whole).await
    };
    written.await.map_err(|error| MailError::Temporary(format!("the folder for mails cannot be written: {}", error.kind())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_elsewhere_must_encrypt_and_those_on_this_machine_need_not() {
        assert_eq!(with_encryption("smtp://mail.example:587"), "smtp://mail.example:587?tls=required");
        assert_eq!(with_encryption("smtp://127.0.0.1.example"), "smtp://127.0.0.1.example?tls=required");
        for unchanged in [
            "smtps://u:p@mail.example",
            "smtp://127.0.0.1:2525",
            "smtp://u:p@localhost",
            "smtp://[::1]:25",
            "smtp://m.example?tls=opportunistic",
        ] {
            assert_eq!(with_encryption(unchanged), unchanged);
        }
    }
}
