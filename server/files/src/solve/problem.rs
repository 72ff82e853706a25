//! What is wrong with a file, and where.

use std::fmt;

/// What is wrong with a file, in one sentence for the person who made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Line, counted from 1; 0 if it concerns the whole file.
    pub line: u64,
    /// The field or entry, such as `score` or `candidates[17] utility`; may be empty.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(line: u64, field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { line, field: field.into(), message: message.into() }
    }

    /// Concerns the whole file.
    pub(crate) fn of_file(message: impl Into<String>) -> Self {
        Self::new(0, "", message)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// At most this many bytes of a wrong value are quoted.
const QUOTED_MAX: usize = 40;

/// A wrong value in a form that is safe to print.
pub(crate) fn quoted(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(&value[..value.len().min(QUOTED_MAX)]).into_owned();
    if value.len() > QUOTED_MAX { format!("{text:?}…") } else { format!("{text:?}") }
}
