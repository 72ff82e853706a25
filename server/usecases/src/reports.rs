//! Reporting a problem without an account.

use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::reports::read_report;
use chrono::TimeDelta;
use domain::ids::ReportId;
use domain::limits::SIGN_IN_WINDOW_MINUTES;
use domain::reports::Report;
use persistence::{reports, throttle};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::links::without_token;

/// Reports from one network address within [`SIGN_IN_WINDOW_MINUTES`].
const REPORTS_MAX: u32 = 10;

/// Stores a report for the moderators.
///
/// # Errors
/// Wrong fields, or too many reports from this network address.
pub async fn report(services: &Services, form: &FormState, address: &str) -> Outcome<()> {
    let read = read_report(form)?;
    let now = services.now();
    let key = format!("report from {address}");
    let since = now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES);
    if throttle::count_since(&services.database, &key, since).await? >= REPORTS_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyTries { minutes: SIGN_IN_WINDOW_MINUTES }));
    }
    throttle::record(&services.database, &key, now).await?;
    let report = Report {
        id: ReportId(services.new_id()),
        reason: read.reason,
        // The page may be one that somebody reached by a link of their own: moderators must not be able to act through it.
        url: without_token(&read.url).to_owned(),
        text: read.text,
        reporter_email: read.reporter_email,
        created_at: now,
        settled_at: None,
        decision: None,
    };
    Ok(reports::insert(&services.database, &report).await?)
}
