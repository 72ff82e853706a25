//! Where a request stands and what comes next, in one sentence and one step, for its owner.

use api_types::requests::{InvitationLine, RequestOwnerView, RequestView};
use domain::invitations::InvitationStatus;
use domain::requests::RequestStatus;
use i18n::{Locale, dates, t};

use super::details::date_words;
use crate::components::Tone;

/// Where the request stands and what comes next.
pub(super) struct State {
    /// In a few words: "Jetzt wählen Sie".
    pub(super) title: String,
    /// What happens next and when.
    pub(super) next: String,
    /// What it means for the reader.
    pub(super) tone: Tone,
}

impl State {
    fn new(tone: Tone, title: String, next: String) -> Self {
        Self { title, next, tone }
    }

    /// The state of a request, for its owner.
    pub(super) fn of(locale: Locale, view: &RequestView, owner: &RequestOwnerView) -> Self {
        match view.card.status {
            RequestStatus::Draft => Self::new(Tone::Info, t!(locale, REQUESTS_STATE_DRAFT), t!(locale, REQUESTS_STATE_DRAFT_NEXT)),
            RequestStatus::Open => Self::of_open(locale, owner),
            RequestStatus::Agreeing => Self::new(
                Tone::Agreed,
                t!(locale, REQUESTS_STATE_AGREEING),
                agreed(locale, owner, t!(locale, REQUESTS_STATE_AGREEING_NEXT)),
            ),
            RequestStatus::Confirmed => {
                let next = agreed(locale, owner, t!(locale, REQUESTS_STATE_CONFIRMED_NEXT));
                Self::new(Tone::Agreed, t!(locale, REQUESTS_STATE_CONFIRMED), next)
            }
            RequestStatus::Done => Self::new(Tone::Agreed, t!(locale, REQUESTS_STATE_DONE), t!(locale, REQUESTS_STATE_DONE_NEXT)),
            RequestStatus::Withdrawn => {
                Self::new(Tone::Neutral, t!(locale, REQUESTS_STATE_WITHDRAWN), t!(locale, REQUESTS_STATE_WITHDRAWN_NEXT))
            }
            RequestStatus::Expired => Self::new(Tone::Neutral, t!(locale, REQUESTS_STATE_EXPIRED), t!(locale, REQUESTS_STATE_EXPIRED_NEXT)),
        }
    }

    fn of_open(locale: Locale, owner: &RequestOwnerView) -> Self {
        let find = |status| owner.invitations.iter().find(|line| line.status == status);
        if find(InvitationStatus::Countered).is_some() {
            return Self::new(Tone::Waiting, t!(locale, REQUESTS_STATE_COUNTERED), t!(locale, REQUESTS_STATE_COUNTERED_NEXT));
        }
        if let Some(deadline) = find(InvitationStatus::Asked).and_then(|line| line.deadline) {
            let deadline = dates::date_time(locale, deadline);
            let next = if find(InvitationStatus::Waiting).is_some() {
                t!(locale, REQUESTS_STATE_WAITING_UNTIL, deadline = deadline)
            } else {
                t!(locale, REQUESTS_STATE_WAITING_LAST, deadline = deadline)
            };
            return Self::new(Tone::Waiting, t!(locale, REQUESTS_STATE_WAITING), next);
        }
        if owner.invitations.is_empty() {
            let suggestions = owner.matches.as_ref().map_or(0, |matches| matches.suggestions.len());
            let count = owner.invitations_left.min(suggestions);
            return Self::new(Tone::Info, t!(locale, REQUESTS_STATE_CHOOSE), t!(locale, REQUESTS_STATE_CHOOSE_NEXT, count = count));
        }
        let next = match owner.invitations_left {
            0 => t!(locale, REQUESTS_STATE_EXHAUSTED_FULL),
            _ => t!(locale, REQUESTS_STATE_EXHAUSTED_NEXT),
        };
        Self::new(Tone::Waiting, t!(locale, REQUESTS_STATE_EXHAUSTED), next)
    }
}

/// The agreed date before what comes next.
fn agreed(locale: Locale, owner: &RequestOwnerView, next: String) -> String {
    match &owner.agreed_date {
        Some(date) => t!(locale, REQUESTS_STATE_AGREED_DATE, date = date_words(locale, date), next = next),
        None => next,
    }
}

/// What the status of a request means for its reader.
pub(super) fn request_tone(status: RequestStatus) -> Tone {
    match status {
        RequestStatus::Open | RequestStatus::Agreeing => Tone::Waiting,
        RequestStatus::Confirmed | RequestStatus::Done => Tone::Agreed,
        RequestStatus::Draft | RequestStatus::Withdrawn | RequestStatus::Expired => Tone::Neutral,
    }
}

/// What the status of an invitation means for the institution.
pub(super) fn invitation_tone(status: InvitationStatus) -> Tone {
    match status {
        InvitationStatus::Asked => Tone::Waiting,
        InvitationStatus::Countered => Tone::Info,
        InvitationStatus::Accepted => Tone::Agreed,
        InvitationStatus::Waiting | InvitationStatus::Declined | InvitationStatus::Expired | InvitationStatus::Closed => Tone::Neutral,
    }
}

/// The name of an organisation that was asked, or what may be said instead.
pub(super) fn invited_name(locale: Locale, line: &InvitationLine) -> String {
    line.organisation_name.clone().unwrap_or_else(|| t!(locale, REQUESTS_ASKED_HIDDEN))
}
