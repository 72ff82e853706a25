//! What the buttons on one's own profile post, the same for organisations and institutions.

use api_types::forms::FormState;
use axum::response::Response;
use domain::organisations::ProfileStep;
use i18n::keys;
use usecases::error::Outcome;

use super::super::visit::Visit;

/// The step that a button posts as `action`.
pub fn posted_step(form: &FormState) -> Option<ProfileStep> {
    match form.value("action") {
        "publish" => Some(ProfileStep::Publish),
        "hide" => Some(ProfileStep::Hide),
        "confirm" => Some(ProfileStep::Confirm),
        _ => None,
    }
}

/// Back to the profile after a step, with what has happened. `result` says whether everybody can open the page now: a published profile waits for
/// somebody's word first.
pub fn after_step(visit: &Visit, step: ProfileStep, result: Outcome<bool>, path: &str) -> Response {
    let flash = match (step, &result) {
        (ProfileStep::Publish, Ok(false)) => keys::FLASH_HANDED_IN,
        (ProfileStep::Publish, _) => keys::FLASH_PUBLISHED,
        (ProfileStep::Hide, _) => keys::FLASH_HIDDEN,
        (ProfileStep::Confirm, _) => keys::FLASH_RECONFIRMED,
    };
    visit.done(result.map(|_| ()), path, flash)
}
