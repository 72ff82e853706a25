//! Why a use case did not do what was asked.

use api_types::forms::{FieldError, FieldErrors, WHOLE_FORM};
use persistence::StoreError;

/// What a use case gives.
pub type Outcome<T> = Result<T, Error>;

/// Why a use case did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or it is not this person's; on purpose nobody can tell which.
    #[error("not found")]
    NotFound,
    /// Somebody must sign in first.
    #[error("sign in first")]
    SignInRequired,
    /// Something in the form is wrong.
    #[error("invalid form")]
    Invalid(FieldErrors),
    /// The step no longer fits: somebody else was faster, or the page was old.
    #[error("the page was outdated")]
    Outdated,
    /// The database cannot be reached; trying again later helps.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// Something that should not happen; logged at the edge.
    #[error("unexpected: {0}")]
    Unexpected(String),
}

impl Error {
    /// An error at one field.
    pub fn field(name: &str, error: FieldError) -> Self {
        Error::Invalid(vec![(name.to_owned(), error)])
    }

    /// The errors to show at a form; anything that is no matter of the form is given back.
    ///
    /// # Errors
    /// The error itself, when it does not belong to a form.
    pub fn into_field_errors(self) -> Result<FieldErrors, Error> {
        match self {
            Error::Invalid(errors) => Ok(errors),
            Error::Outdated => Ok(vec![(WHOLE_FORM.to_owned(), FieldError::ChangedMeanwhile)]),
            other => Err(other),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            // Of two who make the same thing at once the second one meets a unique index.
            StoreError::Outdated | StoreError::Duplicate { .. } => Error::Outdated,
            StoreError::Unavailable(source) => Error::Unavailable(source.to_string()),
            StoreError::Other(source) => Error::Unexpected(source.to_string()),
            other => Error::Unexpected(other.to_string()),
        }
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Error::Invalid(errors)
    }
}
