//! Rounds: for a campaign (an Intercultural Week, the project week of a school) many requests are paired with organisations at once. Institutions hand
//! requests in, moderators look at the proposal, pin or forbid pairs, and publish it as invitations.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::accounts::{Actor, Role};
use crate::geography::Region;
use crate::ids::{AccountId, OrganisationId, RequestId, RoundId};
use crate::invitations::Invitation;
use crate::requests::{Request, RequestStatus};

/// Most requests handed in to one round.
pub const REQUESTS_PER_ROUND_MAX: usize = 2_000;
/// Most rounds of one region that are neither published nor closed.
pub const OPEN_ROUNDS_MAX: usize = 5;

/// How far a round has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RoundStatus {
    /// Requests and wishes are collected; a proposal, if there is one, no longer fits them.
    Open,
    /// The proposal fits the requests and wishes, and is proved to be the best.
    Proposed,
    /// The pairs of the proposal were asked.
    Published,
    /// Ended without asking anybody.
    Closed,
}

impl RoundStatus {
    /// Every status.
    pub const ALL: [RoundStatus; 4] = [RoundStatus::Open, RoundStatus::Proposed, RoundStatus::Published, RoundStatus::Closed];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            RoundStatus::Open => "open",
            RoundStatus::Proposed => "proposed",
            RoundStatus::Published => "published",
            RoundStatus::Closed => "closed",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        RoundStatus::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// Whether requests can be handed in and pairs be pinned.
    pub fn is_running(self) -> bool {
        matches!(self, RoundStatus::Open | RoundStatus::Proposed)
    }
}

/// A step that somebody takes with a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundStep {
    /// A request is handed in or taken back, a pair is pinned, forbidden or set free: the proposal must be made again.
    Change,
    /// A proposal was found and proved.
    Propose,
    /// The pairs of the proposal are asked.
    Publish,
    /// The round ends without asking anybody.
    Close,
}

/// The step does not follow from the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not possible while the round is {}", .0.slug())]
pub struct RoundError(pub RoundStatus);

/// A campaign whose requests are paired at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// What it is called, for example "Interkulturelle Woche 2027".
    pub title: String,
    /// Where its requests come from.
    pub region: Region,
    /// How far it has come.
    pub status: RoundStatus,
    /// What the last search found; it fits the requests and wishes of now only while the round is [`RoundStatus::Proposed`], or was published.
    pub proposal: Option<Proposal>,
    /// Who opened it; `None` when the account was deleted.
    pub opened_by: Option<AccountId>,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change; who stores on top of an older version must look again.
    pub version: i32,
}

impl Round {
    /// Whether this actor may see and run the round: who runs the site, and moderators of the whole of its region.
    pub fn is_run_by(&self, actor: &Actor) -> bool {
        runs_rounds_in(actor, self.region)
    }

    /// Whether a request can be handed in: it is open, lies in the region, nobody was asked for it yet, and the round has not ended.
    pub fn accepts(&self, request: &Request, invitations: &[Invitation]) -> bool {
        self.status.is_running() && self.could_pair(request, invitations)
    }

    /// Whether a request that was handed in can still be paired: it is open, lies in the region, and nobody was asked for it.
    pub fn could_pair(&self, request: &Request, invitations: &[Invitation]) -> bool {
        request.status == RequestStatus::Open && self.region.contains(request.draft.place.district) && invitations.is_empty()
    }

    /// Takes a step.
    ///
    /// # Errors
    /// When it does not follow from the status; then nothing has changed.
    pub fn take(&mut self, step: RoundStep, now: DateTime<Utc>) -> Result<(), RoundError> {
        self.status = match (self.status, step) {
            (RoundStatus::Open | RoundStatus::Proposed, RoundStep::Change) => RoundStatus::Open,
            (RoundStatus::Open | RoundStatus::Proposed, RoundStep::Propose) => RoundStatus::Proposed,
            (RoundStatus::Proposed, RoundStep::Publish) => RoundStatus::Published,
            (RoundStatus::Open | RoundStatus::Proposed, RoundStep::Close) => RoundStatus::Closed,
            (status, _) => return Err(RoundError(status)),
        };
        self.updated_at = now;
        Ok(())
    }
}

/// Whether this actor may open and run rounds of a region: who runs the site, and moderators of the whole of it.
pub fn runs_rounds_in(actor: &Actor, region: Region) -> bool {
    let covers = |role: &Role| matches!(role, Role::Moderator(own) if region.ags_prefix().starts_with(own.ags_prefix()));
    actor.is_admin() || actor.roles.iter().any(covers)
}

/// What a moderator wants of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairWish {
    /// It shall be part of the proposal.
    Pinned,
    /// It shall not.
    Forbidden,
}

impl PairWish {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            PairWish::Pinned => "pinned",
            PairWish::Forbidden => "forbidden",
        }
    }

    /// The wish with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [PairWish::Pinned, PairWish::Forbidden].into_iter().find(|wish| wish.slug() == slug)
    }
}

/// A request and an organisation that were proposed, or about which a moderator has a wish.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundPair {
    /// The request.
    pub request_id: RequestId,
    /// The organisation.
    pub organisation_id: OrganisationId,
    /// What a moderator wants of it.
    pub wish: Option<PairWish>,
    /// Whether the last proposal has it.
    pub proposed: bool,
    /// Why it fits, as matching explained it when it was last proposed, in JSON.
    pub match_trace: Option<String>,
}

/// What became of a request when its round ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundOutcome {
    /// Its partner was asked.
    Asked,
    /// No partner was found.
    Unserved,
    /// It, or its partner, had changed since the proposal, so nobody was asked.
    Skipped,
    /// The round was closed without asking anybody.
    Released,
}

impl RoundOutcome {
    /// Every outcome.
    pub const ALL: [RoundOutcome; 4] = [RoundOutcome::Asked, RoundOutcome::Unserved, RoundOutcome::Skipped, RoundOutcome::Released];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            RoundOutcome::Asked => "asked",
            RoundOutcome::Unserved => "unserved",
            RoundOutcome::Skipped => "skipped",
            RoundOutcome::Released => "released",
        }
    }

    /// The outcome with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        RoundOutcome::ALL.into_iter().find(|outcome| outcome.slug() == slug)
    }
}

/// A request that was handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundRequest {
    /// The request.
    pub request_id: RequestId,
    /// When it was handed in.
    pub handed_in_at: DateTime<Utc>,
    /// Its version in the last proposal; `None` when no proposal knows it.
    pub proposed_version: Option<i32>,
    /// What became of it; `None` until the round has ended.
    pub outcome: Option<RoundOutcome>,
}

/// Why a request has no partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "reason", content = "bottleneck", rename_all = "kebab-case")]
pub enum UnservedReason {
    /// No organisation fits.
    NoCandidate,
    /// Organisations fit, but moderators have forbidden each of these pairs.
    AllForbidden,
    /// Every organisation that fits is full, and nobody who talks with them could go elsewhere: number of the [`Bottleneck`] in
    /// [`Proposal::bottlenecks`].
    Full(usize),
}

/// Organisations that are all full, and the requests that have no others to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bottleneck {
    /// The organisations.
    pub organisations: Vec<OrganisationId>,
    /// How many dialogues they can take on together.
    pub places: u64,
    /// How many requests have only these organisations.
    pub requests: u64,
}

/// What a search found besides the pairs: its figures, who was left without a partner, and that none is better.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Requests that took part.
    pub requests: u32,
    /// Requests with a partner.
    pub served: u32,
    /// Organisations that fit at least one request.
    pub organisations: u32,
    /// Organisations with at least one dialogue.
    pub busy: u32,
    /// Dialogues of the organisation that has most.
    pub most: u32,
    /// Sum of the scores of all pairs, in tenths of a point.
    pub utility: u64,
    /// Pairs that the proposal before had as well.
    pub kept: u32,
    /// Whether the independent check found that no proposal is better. Others are not stored.
    pub proven: bool,
    /// Every request without a partner, with the reason.
    pub unserved: Vec<(RequestId, UnservedReason)>,
    /// What [`UnservedReason::Full`] points to.
    pub bottlenecks: Vec<Bottleneck>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::geography::Land;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("a time")
    }

    fn round(region: Region) -> Round {
        Round {
            id: RoundId(Uuid::nil()),
            title: "Interkulturelle Woche".into(),
            region,
            status: RoundStatus::Open,
            proposal: None,
            opened_by: None,
            created_at: now(),
            updated_at: now(),
            version: 1,
        }
    }

    fn actor(role: Role) -> Actor {
        Actor { account_id: AccountId(Uuid::nil()), roles: vec![role] }
    }

    #[test]
    fn round_is_run_by_moderators_of_its_whole_region_only() {
        let land = Region::Land(Land::SachsenAnhalt);
        let district: Region = "15001".parse().expect("a district");
        let runs = |role, region| round(region).is_run_by(&actor(role));
        assert!(runs(Role::Admin, Region::Germany));
        assert!(runs(Role::Moderator(land), land) && runs(Role::Moderator(land), district));
        assert!(runs(Role::Moderator(Region::Germany), land));
        assert!(!runs(Role::Moderator(district), land), "a part is not the whole");
        assert!(!runs(Role::Moderator(land), Region::Germany));
        assert!(!runs(Role::Moderator(Region::Land(Land::Sachsen)), land));
        assert!(!runs(Role::Organisation(OrganisationId(Uuid::nil())), land));
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        assert!(RoundStatus::ALL.into_iter().all(|status| RoundStatus::from_slug(status.slug()) == Some(status)));
        assert!(RoundOutcome::ALL.into_iter().all(|outcome| RoundOutcome::from_slug(outcome.slug()) == Some(outcome)));
        assert!([PairWish::Pinned, PairWish::Forbidden].into_iter().all(|wish| PairWish::from_slug(wish.slug()) == Some(wish)));
    }

    fn step() -> impl Strategy<Value = RoundStep> {
        prop_oneof![Just(RoundStep::Change), Just(RoundStep::Propose), Just(RoundStep::Publish), Just(RoundStep::Close)]
    }

    proptest! {
        #[test]
        fn only_what_was_proposed_and_not_changed_since_is_published(steps in proptest::collection::vec(step(), 0..30)) {
            let mut round = round(Region::Germany);
            let mut last = None;
            for step in steps {
                let before = round.clone();
                match round.take(step, now()) {
                    Ok(()) => {
                        prop_assert!(before.status.is_running(), "what has ended stays");
                        if step == RoundStep::Publish {
                            prop_assert_eq!(last, Some(RoundStep::Propose));
                        }
                        last = Some(step);
                    }
                    Err(error) => {
                        prop_assert_eq!(error.0, before.status);
                        prop_assert_eq!(&round, &before, "a refused step changes nothing");
                    }
                }
            }
        }
    }
}
