//! Dialogue offers: what an organisation invites others to.

use chrono::{DateTime, Utc};

use crate::accounts::Actor;
use crate::ids::{OfferId, OrganisationId};
use crate::organisations::Fee;
use crate::taxonomy::{Audience, Format, Language, Topic};

/// Whether an offer can be taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OfferStatus {
    /// Shown and counted by matching.
    Open,
    /// Taken back.
    Withdrawn,
}

impl OfferStatus {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            OfferStatus::Open => "open",
            OfferStatus::Withdrawn => "withdrawn",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [OfferStatus::Open, OfferStatus::Withdrawn].into_iter().find(|status| status.slug() == slug)
    }
}

/// One offer of one organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// Its part of the URL; never changes.
    pub slug: String,
    /// Who offers it.
    pub organisation_id: OrganisationId,
    /// What it is called.
    pub title: String,
    /// In the organisation's words.
    pub description: String,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Its forms.
    pub formats: Vec<Format>,
    /// For whom.
    pub audiences: Vec<Audience>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// What it costs.
    pub fee: Fee,
    /// Length in minutes.
    pub minutes: u32,
    /// Whether it can be taken up.
    pub status: OfferStatus,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change.
    pub version: i32,
}

impl Offer {
    /// Whether this actor may change or withdraw the offer.
    pub fn is_editable_by(&self, actor: &Actor) -> bool {
        actor.acts_for_organisation(self.organisation_id)
    }
}
