//! Dialogue requests: what an institution wants to talk about, where, when and with whom.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::accounts::Actor;
use crate::calendar_time::DateOption;
use crate::geography::Place;
use crate::ids::{InstitutionId, RequestId};
use crate::organisations::Fee;
use crate::taxonomy::{Audience, Format, Language, Topic};

/// What an institution can pay. The kinds are ordered: who can pay a fee can pay expenses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "euros", rename_all = "kebab-case")]
pub enum Budget {
    /// Nothing.
    None,
    /// Travel costs.
    Expenses,
    /// Up to this many euros, travel included.
    Amount(u32),
}

impl Budget {
    /// Whether the budget covers what an organisation asks for.
    pub fn covers(self, fee: Fee) -> bool {
        match (self, fee) {
            (_, Fee::None) | (Budget::Expenses | Budget::Amount(_), Fee::Expenses) => true,
            (Budget::Amount(budget), Fee::Amount(fee)) => budget >= fee,
            _ => false,
        }
    }
}

/// Where the dialogue takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "max_travel_km", rename_all = "kebab-case")]
pub enum MeetingPlace {
    /// At the institution; the organisation travels.
    Institution,
    /// At the organisation; the institution travels at most this far, in kilometres.
    Organisation(u32),
    /// By screen.
    Online,
}

/// How far a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestStatus {
    /// Being written; only the institution sees it.
    Draft,
    /// Partners can be asked.
    Open,
    /// A partner said yes; both look at the agreement.
    Agreeing,
    /// Both confirmed the agreement; the date stands.
    Confirmed,
    /// The dialogue was held.
    Done,
    /// The institution took it back.
    Withdrawn,
    /// All dates passed before a partner was found.
    Expired,
}

impl RequestStatus {
    /// Every status.
    pub const ALL: [RequestStatus; 7] = [
        RequestStatus::Draft,
        RequestStatus::Open,
        RequestStatus::Agreeing,
        RequestStatus::Confirmed,
        RequestStatus::Done,
        RequestStatus::Withdrawn,
        RequestStatus::Expired,
    ];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            RequestStatus::Draft => "draft",
            RequestStatus::Open => "open",
            RequestStatus::Agreeing => "agreeing",
            RequestStatus::Confirmed => "confirmed",
            RequestStatus::Done => "done",
            RequestStatus::Withdrawn => "withdrawn",
            RequestStatus::Expired => "expired",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        RequestStatus::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// Whether nothing more will happen.
    pub fn is_final(self) -> bool {
        matches!(self, RequestStatus::Done | RequestStatus::Withdrawn | RequestStatus::Expired)
    }
}

/// What the institution writes: every field that can be edited.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestDraft {
    /// What it is called.
    pub title: String,
    /// The aim in the institution's own words.
    pub text: String,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Its form.
    pub format: Format,
    /// For whom.
    pub audience: Audience,
    /// How many people.
    pub group_size: u32,
    /// One to three dates, earliest first.
    pub dates: Vec<DateOption>,
    /// Where.
    pub meeting_place: MeetingPlace,
    /// Municipality, district and point of the institution's place.
    pub place: Place,
    /// Room, street or meeting point; told to the partner of an agreed dialogue only.
    pub room: Option<String>,
    /// Who is there on the day; told to the partner of an agreed dialogue only.
    pub on_site_contact: Option<String>,
    /// Whether a screen is a way out when nobody can come.
    pub online_ok: bool,
    /// How far partners are looked for at first, in kilometres.
    pub preferred_radius_km: u32,
    /// Languages that work; one shared is enough.
    pub languages: Vec<Language>,
    /// Whether an interpreter is there, so that no shared language is needed.
    pub interpreter_ok: bool,
    /// What helps people to take part: lift, sign language, quiet room.
    pub accessibility: Option<String>,
    /// What can be paid.
    pub budget: Budget,
    /// Whether the dialogue is to be recorded.
    pub recording: bool,
    /// Whether the agreed date may stand in the public calendar, without street and names.
    pub public_listing: bool,
    /// Whether the request itself may be read by everybody.
    pub public_request: bool,
    /// Why it must be sooner than five working days from now.
    pub urgency_reason: Option<String>,
    /// Working days an organisation has to answer.
    pub response_days: u32,
}

/// A request as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Who asks.
    pub institution_id: InstitutionId,
    /// Its content.
    pub draft: RequestDraft,
    /// How far it has come.
    pub status: RequestStatus,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// Raised by every change; who stores on top of an older version must look again.
    pub version: i32,
}

/// Why something cannot be done with a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The step does not follow from the status.
    #[error("not possible while the request is {}", .0.slug())]
    WrongStatus(RequestStatus),
    /// All dates have passed.
    #[error("all dates have passed")]
    DatesPassed,
}

impl Request {
    /// Whether this actor may see everything of it and act on it.
    pub fn is_owned_by(&self, actor: &Actor) -> bool {
        actor.acts_for_institution(self.institution_id)
    }

    /// Whether this viewer may read it: its owner, the region's moderators, and everybody while it is public and open.
    pub fn is_visible_to(&self, viewer: Option<&Actor>) -> bool {
        self.is_listed() || viewer.is_some_and(|actor| self.is_owned_by(actor) || actor.moderates(self.draft.place.district))
    }

    /// Whether it stands in the public list.
    pub fn is_listed(&self) -> bool {
        self.draft.public_request && self.status == RequestStatus::Open
    }

    /// Whether its content may still be changed: while nobody has said yes.
    pub fn is_editable(&self) -> bool {
        matches!(self.status, RequestStatus::Draft | RequestStatus::Open)
    }

    /// The last day one of its dates falls on.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.draft.dates.iter().map(DateOption::day).max()
    }

    /// Makes a draft public to partners.
    ///
    /// # Errors
    /// When it is no draft, or all dates lie before `today`.
    pub fn publish(&mut self, now: DateTime<Utc>, today: NaiveDate) -> Result<(), RequestError> {
        if self.status != RequestStatus::Draft {
            return Err(RequestError::WrongStatus(self.status));
        }
        if self.last_day().is_none_or(|day| day < today) {
            return Err(RequestError::DatesPassed);
        }
        self.status = RequestStatus::Open;
        self.published_at = Some(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budgets_cover_what_is_not_above_them() {
        assert!(Budget::None.covers(Fee::None));
        assert!(!Budget::None.covers(Fee::Expenses));
        assert!(Budget::Amount(100).covers(Fee::Expenses));
        assert!(Budget::Amount(100).covers(Fee::Amount(100)));
        assert!(!Budget::Amount(99).covers(Fee::Amount(100)));
        assert!(!Budget::Expenses.covers(Fee::Amount(1)));
    }
}
