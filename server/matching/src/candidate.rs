//! What matching knows about an organisation. There is no field for origin or religion of people, so none can count.

use chrono::{Datelike, NaiveDate};
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, SafetyTier};
use domain::taxonomy::Weekday;
use language::TextProfile;

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
    /// What its name, its description and its open offers speak of; empty when there is no text.
    pub text: TextProfile,
    /// Where it is: the centre of a postal code or municipality, never a house.
    pub coordinates: Coordinates,
    /// The district of that place.
    pub district: DistrictKey,
    /// Dialogues and open invitations that count towards its monthly cap.
    pub open_load: u32,
    /// The day its members last confirmed the profile or answered a request, whichever is later.
    pub last_active: NaiveDate,
    /// How it has answered so far. A no is an answer like any other.
    pub answers: Answers,
}

/// How quickly an organisation answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// How many requests it has answered, with yes or no.
    pub count: u32,
    /// The median of the days it took; nothing counts when `count` is zero.
    pub median_days: u32,
}

/// What is assumed of an organisation before it has answered anything: so many days, with the weight of so many answers.
const ASSUMED_DAYS: u32 = 4;
const ASSUMED_ANSWERS: u32 = 3;

impl Answers {
    /// The days an answer will take, as far as one can know: what was seen, mixed with what is assumed of a newcomer.
    pub fn expected_days(self) -> u32 {
        // Beyond a hundred answers and a year nothing changes; the bounds keep the sum small.
        let (count, days) = (self.count.min(100), self.median_days.min(365));
        (ASSUMED_DAYS * ASSUMED_ANSWERS + days * count) / (ASSUMED_ANSWERS + count)
    }

    /// Habits of which the next answer is expected to take so many days; the slowest possible ones beyond that.
    pub(crate) fn expected_to_take(days: u32) -> Answers {
        // With many answers one more day of the median is at most one more day expected, so no number of days is left out.
        let habits = |median_days| Answers { count: u32::MAX, median_days };
        (0..=365).map(habits).find(|answers| answers.expected_days() >= days).unwrap_or(habits(365))
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_expected_to_take_every_number_of_days_up_to_a_year() {
        for days in 0..350 {
            assert_eq!(Answers::expected_to_take(days).expected_days(), days);
        }
    }
}
