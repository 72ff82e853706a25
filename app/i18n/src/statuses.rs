//! What states, reasons, tiers, fees and places are called. Every function is total: the tests check that every slug has its text.

use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use domain::events::{EventStatus, EventVisibility};
use domain::invitations::{DeclineReason, InvitationStatus};
use domain::offers::OfferStatus;
use domain::organisations::{Fee, ProfileStatus, SafetyTier};
use domain::reports::ReportReason;
use domain::requests::{Budget, MeetingPlace, RequestStatus};
use domain::vouches::VouchBasis;

use crate::labels::by_slug;
use crate::{Locale, numbers, t};

/// How visible an organisation is: "Öffentlich ohne Adresse".
pub fn safety_tier(locale: Locale, tier: SafetyTier) -> String {
    by_slug(locale, "safety-tier-", tier.slug())
}

/// Whether a profile is shown: "Entwurf".
pub fn profile_status(locale: Locale, status: ProfileStatus) -> String {
    by_slug(locale, "profile-status-", status.slug())
}

/// Whether an offer stands: "Offen".
pub fn offer_status(locale: Locale, status: OfferStatus) -> String {
    by_slug(locale, "offer-status-", status.slug())
}

/// How far a request has come: "Vereinbarung in Arbeit".
pub fn request_status(locale: Locale, status: RequestStatus) -> String {
    by_slug(locale, "request-status-", status.slug())
}

/// How far an invitation has come: "Gefragt, Antwort steht aus".
pub fn invitation_status(locale: Locale, status: InvitationStatus) -> String {
    by_slug(locale, "invitation-status-", status.slug())
}

/// How far a dialogue has come: "Von der Institution abgesagt".
pub fn dialogue_status(locale: Locale, status: DialogueStatus) -> String {
    by_slug(locale, "dialogue-status-", status.slug())
}

/// Whether an event takes place: "Abgesagt".
pub fn event_status(locale: Locale, status: EventStatus) -> String {
    by_slug(locale, "event-status-", status.slug())
}

/// Who may see an event: "Nur für die Beteiligten".
pub fn event_visibility(locale: Locale, visibility: EventVisibility) -> String {
    by_slug(locale, "event-visibility-", visibility.slug())
}

/// Why an organisation says no: "Zu weit weg".
pub fn decline_reason(locale: Locale, reason: DeclineReason) -> String {
    by_slug(locale, "decline-reason-", reason.slug())
}

/// What is wrong with something reported: "Private Daten".
pub fn report_reason(locale: Locale, reason: ReportReason) -> String {
    by_slug(locale, "report-reason-", reason.slug())
}

/// What a vouch rests on: "Mitglied in einem Dachverband".
pub fn vouch_basis(locale: Locale, basis: VouchBasis) -> String {
    by_slug(locale, "vouch-basis-", basis.slug())
}

/// One of the two sides of a dialogue: "Institution".
pub fn side(locale: Locale, side: Side) -> String {
    by_slug(locale, "side-", side.slug())
}

/// What an organisation asks for: "150 €, Fahrt inbegriffen".
pub fn fee(locale: Locale, fee: Fee) -> String {
    match fee {
        Fee::None => t!(locale, FEE_NONE),
        Fee::Expenses => t!(locale, FEE_EXPENSES),
        Fee::Amount(euros) => t!(locale, FEE_AMOUNT, amount = numbers::whole_euros(locale, euros)),
    }
}

/// What an institution can pay: "Bis 150 €, Fahrt inbegriffen".
pub fn budget(locale: Locale, budget: Budget) -> String {
    match budget {
        Budget::None => t!(locale, BUDGET_NONE),
        Budget::Expenses => t!(locale, BUDGET_EXPENSES),
        Budget::Amount(euros) => t!(locale, BUDGET_AMOUNT, amount = numbers::whole_euros(locale, euros)),
    }
}

/// Where a dialogue is to take place: "Bei der Organisation, Anfahrt bis 30 km".
pub fn meeting_place(locale: Locale, place: MeetingPlace) -> String {
    match place {
        MeetingPlace::Institution => t!(locale, MEETING_PLACE_INSTITUTION),
        MeetingPlace::Organisation(kilometres) => {
            t!(locale, MEETING_PLACE_ORGANISATION, distance = numbers::kilometres(locale, f64::from(kilometres)))
        }
        MeetingPlace::Online => t!(locale, MEETING_PLACE_ONLINE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::assert_labelled;

    #[test]
    fn every_slug_of_the_statuses_has_its_text() {
        assert_labelled("safety-tier-", SafetyTier::ALL.iter().map(|value| value.slug()));
        assert_labelled("request-status-", RequestStatus::ALL.iter().map(|value| value.slug()));
        assert_labelled("invitation-status-", InvitationStatus::ALL.iter().map(|value| value.slug()));
        assert_labelled("decline-reason-", DeclineReason::ALL.iter().map(|value| value.slug()));
        assert_labelled("report-reason-", ReportReason::ALL.iter().map(|value| value.slug()));
        assert_labelled("vouch-basis-", VouchBasis::ALL.iter().map(|value| value.slug()));
        assert_labelled("profile-status-", ProfileStatus::ALL.iter().map(|value| value.slug()));
        assert_labelled("offer-status-", [OfferStatus::Open, OfferStatus::Withdrawn].iter().map(|value| value.slug()));
        assert_labelled("event-status-", [EventStatus::Scheduled, EventStatus::Cancelled].iter().map(|value| value.slug()));
        assert_labelled("event-visibility-", [EventVisibility::Public, EventVisibility::Private].iter().map(|value| value.slug()));
        assert_labelled("side-", [Side::Institution, Side::Organisation].iter().map(|value| value.slug()));
        let cancelled = [Side::Institution, Side::Organisation].map(DialogueStatus::Cancelled);
        let others = [DialogueStatus::Agreeing, DialogueStatus::Confirmed, DialogueStatus::Held, DialogueStatus::Lapsed];
        assert_labelled("dialogue-status-", others.iter().chain(&cancelled).map(|value| value.slug()));
    }

    #[test]
    fn money_and_places_say_their_numbers() {
        assert_eq!(fee(Locale::De, Fee::Amount(150)), "150\u{a0}€, Fahrt inbegriffen");
        assert_eq!(budget(Locale::En, Budget::Amount(1_500)), "Up to €1,500, travel included");
        assert_eq!(meeting_place(Locale::De, MeetingPlace::Organisation(30)), "Bei der Organisation, Anfahrt bis 30\u{a0}km");
    }
}
