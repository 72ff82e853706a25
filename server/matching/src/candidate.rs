//! What matching knows about an organisation. There is no field for origin or religion of people, so none can count.

use chrono::{Datelike, NaiveDate};
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, SafetyTier};
use domain::taxonomy::Weekday;

/// An organisation as matching sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Whose profile this is; ids are unique among the candidates of one search.
    pub id: OrganisationId,
    /// Whether the profile is published.
    pub published: bool,
    /// Whether somebody's word for the organisation is valid today.
    pub vouched: bool,
    /// How visible the organisation wants to be.
    pub safety_tier: SafetyTier,
    /// What it can do and wants, with its open offers already merged in.
    pub profile: DialogueProfile,
    /// Where it is: the centre of a postal code or municipality, never a house.
    pub coordinates: Coordinates,
    /// The district of that place.
    pub district: DistrictKey,
    /// Dialogues and open invitations that count towards its monthly cap.
    pub open_load: u32,
    /// The day its members last confirmed the profile or answered a request, whichever is later.
    pub last_active: NaiveDate,
}

/// Distances to organisations that are not listed are rounded up to this many kilometres, so that nobody can measure where they are.
const ROUGH_DISTANCE_KM: u32 = 10;

impl Candidate {
    /// Whether the organisation may be suggested at all.
    pub fn is_suggestible(&self) -> bool {
        self.published && self.safety_tier.is_suggested()
    }

    /// Whether the organisation may be named without being suggested: only what stands in public lists anyway.
    pub fn is_nameable(&self) -> bool {
        self.published && self.safety_tier.is_listed()
    }

    /// Whether the organisation can on the weekday of this date; one that names no weekday can on any.
    pub(crate) fn can_on(&self, date: NaiveDate) -> bool {
        let weekdays = &self.profile.weekdays;
        weekdays.is_empty() || weekdays.contains(&Weekday::from(date.weekday()))
    }

    /// The distance that may be shown and counted: whole kilometres for listed organisations, full tens for others.
    pub(crate) fn shown_km(&self, km: u32) -> u32 {
        if self.safety_tier.is_listed() { km } else { km.max(1).div_ceil(ROUGH_DISTANCE_KM) * ROUGH_DISTANCE_KM }
    }
}
