//! A wish and a candidate that stand for all that share one fact, so that the account itself says what the fact is worth.

use std::sync::LazyLock;

use chrono::NaiveDate;
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Format, InstitutionKind};
use language::TextProfile;

use super::settings;
use crate::aim::Aim;
use crate::candidate::{Answers, Candidate};
use crate::wish::Wish;

const NOWHERE: Coordinates = Coordinates { lat: 0.0, lon: 0.0 };

/// Any key does: no rule and no points depend on it.
static DISTRICT: LazyLock<DistrictKey> = LazyLock::new(|| "11000".parse().unwrap_or_else(|_| unreachable!("Berlin has this key")));

/// A wish for nothing in particular.
pub(super) fn wish() -> Wish {
    Wish {
        topics: Vec::new(),
        text: TextProfile::default(),
        format: Format::ClassTalk,
        audiences: Vec::new(),
        languages: Vec::new(),
        interpreter_ok: false,
        place: MeetingPlace::Institution,
        online_ok: false,
        coordinates: NOWHERE,
        district: *DISTRICT,
        preferred_radius_km: 0,
        dates: Vec::new(),
        institution_kind: InstitutionKind::School,
        budget: Budget::None,
        today: NaiveDate::default(),
    }
}

/// Aims at nothing, with texts counting.
pub(super) fn aim() -> Aim {
    Aim { topics: Vec::new(), asked: Vec::new(), has_text: true, settings: settings() }
}

/// A candidate that nothing holds back on this day.
pub(super) fn candidate(today: NaiveDate) -> Candidate {
    Candidate {
        id: OrganisationId(Default::default()),
        published: true,
        vouched: true,
        safety_tier: SafetyTier::Public,
        profile: DialogueProfile {
            topics: Vec::new(),
            off_limit_topics: Vec::new(),
            formats: Vec::new(),
            audiences: Vec::new(),
            languages: Vec::new(),
            wished_institution_kinds: Vec::new(),
            travel_radius_km: 0,
            online: false,
            weekdays: Vec::new(),
            monthly_cap: 1,
            fee: Fee::None,
            lead_days: 0,
        },
        text: TextProfile::default(),
        coordinates: NOWHERE,
        district: *DISTRICT,
        open_load: 0,
        last_active: today,
        answers: Answers { count: u32::MAX, median_days: 0 },
    }
}
