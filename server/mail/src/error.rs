//! Why a mail did not go out. No error carries an address or a word of the mail, so that all of them may stand in a log.

/// Why a mail did not go out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Trying again cannot help: the address does not exist, or the mail cannot be written.
    #[error("the mail cannot be sent: {0}")]
    Permanent(String),
    /// Trying again later may help: the server is away, busy, or refuses the sign-in.
    #[error("the mail could not be sent now: {0}")]
    Temporary(String),
}

impl MailError {
    /// Whether trying again cannot help.
    pub fn is_permanent(&self) -> bool {
        matches!(self, MailError::Permanent(_))
    }
}
