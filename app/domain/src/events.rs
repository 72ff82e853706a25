//! Events: everything with a date in a calendar, whether an organisation invites to it or a dialogue was agreed.

use chrono::{DateTime, Utc};

use crate::accounts::Actor;
use crate::geography::Place;
use crate::ids::{DialogueId, EventId, InstitutionId, OrganisationId, SeriesId};
use crate::taxonomy::{Audience, Format, Language, Topic};

/// Who invites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Host {
    /// A migrant organisation.
    Organisation(OrganisationId),
    /// An institution.
    Institution(InstitutionId),
}

impl Host {
    /// Whether the actor acts for the host.
    pub fn is_acted_for_by(self, actor: &Actor) -> bool {
        match self {
            Host::Organisation(id) => actor.acts_for_organisation(id),
            Host::Institution(id) => actor.acts_for_institution(id),
        }
    }
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventStatus {
    /// It does.
    Scheduled,
    /// It was called off; calendars still hear of it for a while.
    Cancelled,
}

impl EventStatus {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            EventStatus::Scheduled => "scheduled",
            EventStatus::Cancelled => "cancelled",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [EventStatus::Scheduled, EventStatus::Cancelled].into_iter().find(|status| status.slug() == slug)
    }
}

/// Who may see an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventVisibility {
    /// Everybody.
    Public,
    /// The hosts only, in their private feeds and on their dashboards.
    Private,
}

impl EventVisibility {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            EventVisibility::Public => "public",
            EventVisibility::Private => "private",
        }
    }

    /// The visibility with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [EventVisibility::Public, EventVisibility::Private].into_iter().find(|visibility| visibility.slug() == slug)
    }
}

/// What a host writes: every field that can be edited.
#[derive(Clone, Debug, PartialEq)]
pub struct EventDraft {
    /// What it is called.
    pub title: String,
    /// In the host's words.
    pub description: String,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Its form.
    pub format: Format,
    /// For whom.
    pub audiences: Vec<Audience>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// Start.
    pub starts_at: DateTime<Utc>,
    /// End, after the start.
    pub ends_at: DateTime<Utc>,
    /// IANA name of the zone whose clock the place has.
    pub time_zone: String,
    /// Municipality, district and point.
    pub place: Place,
    /// House, room and street.
    pub address: Option<String>,
    /// Whether everybody may read the address; else only the municipality is shown.
    pub address_public: bool,
    /// Whether one can take part by screen.
    pub online: bool,
    /// What it costs, in words; `None` is free of charge.
    pub price: Option<String>,
    /// What helps people to take part.
    pub accessibility: Option<String>,
    /// Whether children are welcome.
    pub child_friendly: bool,
    /// Most participants; `None` is no limit.
    pub capacity: Option<u32>,
    /// Who may see it.
    pub visibility: EventVisibility,
}

/// An event as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its id; the `UID` in calendars is made from it.
    pub id: EventId,
    /// Its part of the URL; never changes.
    pub slug: String,
    /// Who invites, the first host first; one or two.
    pub hosts: Vec<Host>,
    /// The dialogue it comes from.
    pub dialogue_id: Option<DialogueId>,
    /// The series it belongs to, with its place in it from 0.
    pub series: Option<(SeriesId, u32)>,
    /// Its content.
    pub draft: EventDraft,
    /// Whether it takes place.
    pub status: EventStatus,
    /// Raised by every change that participants must hear of (RFC 5545, section 3.8.7.4).
    pub sequence: u32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change.
    pub version: i32,
}

impl Event {
    /// Whether this viewer may see it at all: everybody if it is public, else the hosts' members.
    pub fn is_visible_to(&self, viewer: Option<&Actor>) -> bool {
        self.draft.visibility == EventVisibility::Public || viewer.is_some_and(|actor| self.is_hosted_by(actor))
    }

    /// Whether the actor acts for one of the hosts.
    pub fn is_hosted_by(&self, actor: &Actor) -> bool {
        self.hosts.iter().any(|host| host.is_acted_for_by(actor))
    }

    /// Whether this actor may change it here. The date of a dialogue changes through its agreement only.
    pub fn is_editable_by(&self, actor: &Actor) -> bool {
        self.dialogue_id.is_none() && self.is_hosted_by(actor)
    }

    /// The address as the public may see it.
    pub fn public_address(&self) -> Option<&str> {
        if self.draft.address_public { self.draft.address.as_deref() } else { None }
    }

    /// Takes over new content. Raises `sequence` when what calendars show changes: time, place, title, address or kind of meeting.
    pub fn change(&mut self, draft: EventDraft, now: DateTime<Utc>) {
        let old = &self.draft;
        let matters = old.starts_at != draft.starts_at
            || old.ends_at != draft.ends_at
            || old.time_zone != draft.time_zone
            || old.place != draft.place
            || old.address != draft.address
            || old.address_public != draft.address_public
            || old.online != draft.online
            || old.title != draft.title;
        if matters {
            self.sequence += 1;
        }
        self.draft = draft;
        self.updated_at = now;
    }

    /// Calls it off; calling off twice changes nothing. Gives whether it did.
    pub fn cancel(&mut self, now: DateTime<Utc>) -> bool {
        if self.status == EventStatus::Cancelled {
            return false;
        }
        self.status = EventStatus::Cancelled;
        self.sequence += 1;
        self.updated_at = now;
        true
    }
}
