//! A suggestion: an organisation, its score, and the account of every point.

use domain::ids::OrganisationId;
use serde::{Deserialize, Serialize};

use crate::account::{enter_institution_side, enter_organisation_side};
use crate::aim::{Aim, Settings};
use crate::brakes::enter_brakes;
use crate::candidate::Candidate;
use crate::miss::Miss;
use crate::points::{Points, harmonic_mean};
use crate::reach::Reach;
use crate::reason::Part;
use crate::ring::Ring;
use crate::rules::{Verdict, all_misses, verdict};
use crate::wish::Wish;

/// An organisation that can be asked, with everything that led to its score. This is the trace that is stored with an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// 0 to 100: the harmonic mean of both sides' sums, less what holds it back; always equal to [`Suggestion::recomputed_score`].
    pub score: Points,
    /// What the institution gets out of it, topics first; the possible points add up to 100.
    pub for_institution: Vec<Part>,
    /// What the organisation gets out of it; the possible points add up to 100.
    pub for_organisation: Vec<Part>,
    /// What holds the score back, each as a share of 100 that remains: a fee above the budget, a silent profile, no common weekday.
    #[serde(default)]
    pub held_back: Vec<Part>,
    /// Great-circle distance in kilometres; full tens for an organisation that is not listed.
    pub distance_km: u32,
    /// Where the partner comes from, seen from the institution.
    pub ring: Ring,
}

impl Suggestion {
    /// The points that the institution's side earned, 0 to 100.
    pub fn institution_points(&self) -> Points {
        self.for_institution.iter().map(|part| part.earned).sum()
    }

    /// The points that the organisation's side earned, 0 to 100.
    pub fn organisation_points(&self) -> Points {
        self.for_organisation.iter().map(|part| part.earned).sum()
    }

    /// The score as anybody can recompute it from the shown parts.
    pub fn recomputed_score(&self) -> Points {
        let mean = harmonic_mean(self.institution_points(), self.organisation_points());
        self.held_back.iter().fold(mean, |score, brake| score.held_to(brake.earned))
    }

    pub(crate) fn new(wish: &Wish, aim: &Aim, candidate: &Candidate, reach: Reach, km: u32) -> Self {
        let distance_km = candidate.shown_km(km);
        // Every topic and audience has a part, and so have words, nearness and languages.
        let parts = aim.topics.len().max(1) + wish.audiences.len().max(1) + 3;
        let (mut for_institution, mut for_organisation) = (Vec::with_capacity(parts), Vec::with_capacity(7));
        enter_institution_side(&mut for_institution, wish, aim, candidate, Some(reach), distance_km);
        enter_organisation_side(&mut for_organisation, wish, candidate);
        let mut held_back = Vec::new();
        if aim.settings.brakes {
            enter_brakes(&mut held_back, wish, candidate);
        }
        let ring = Ring::of(wish, candidate, reach, km);
        let mut suggestion =
            Self { organisation: candidate.id, score: Points::ZERO, for_institution, for_organisation, held_back, distance_km, ring };
        suggestion.score = suggestion.recomputed_score();
        suggestion
    }
}

/// One pair explained to the organisation: the suggestion that an institution would see ("why was I asked").
///
/// # Errors
/// Every hard rule that is broken ("why not"), its own boundaries among them: show these to the organisation, not to the institution.
pub fn explain(wish: &Wish, candidate: &Candidate) -> Result<Suggestion, Vec<Miss>> {
    let aim = Aim::of(wish, Settings::default());
    match verdict(wish, &aim, candidate) {
        Verdict::Fits { reach, km } => Ok(Suggestion::new(wish, &aim, candidate, reach, km)),
        Verdict::Misses { .. } | Verdict::Out => Err(all_misses(wish, &aim, candidate)),
    }
}
