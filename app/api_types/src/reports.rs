//! Reporting a problem without an account.

use domain::limits::{LINK_LENGTH_MAX, TEXT_LENGTH_MAX};
use domain::reports::ReportReason;

use crate::forms::{FieldError, FieldErrors, FormState, Reader};

/// What a report holds once all of it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportForm {
    /// What it is about.
    pub reason: ReportReason,
    /// The page it is about.
    pub url: String,
    /// In the reporter's words.
    pub text: String,
    /// For an answer.
    pub reporter_email: Option<String>,
}

/// Reads a report. Fields: `reason`, `url`, `text`, `email` (may be empty), `good_faith`.
///
/// # Errors
/// Every wrong field.
pub fn read_report(form: &FormState) -> Result<ReportForm, FieldErrors> {
    let mut read = Reader::new(form);
    let reason = read.choice_by("reason", ReportReason::from_slug);
    let url = read.line("url", LINK_LENGTH_MAX);
    let text = read.text("text", TEXT_LENGTH_MAX);
    let reporter_email = (!form.value("email").trim().is_empty()).then(|| read.email("email"));
    if !read.tick("good_faith") {
        read.refuse("good_faith", FieldError::MustAgree);
    }
    read.finish(reason.map(|reason| ReportForm { reason, url, text, reporter_email }))
}
