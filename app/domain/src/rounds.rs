//! Rounds: for a campaign (an Intercultural Week, the project week of a school) many requests are paired with organisations at once. Institutions hand
//! requests in, moderators look at the proposal, pin or forbid pairs, and publish it as invitations.

mod proposal;

use chrono::{DateTime, Utc};

use crate::accounts::{Actor, Role};
use crate::geography::Region;
use crate::ids::{AccountId, RoundId};
use crate::invitations::Invitation;
use crate::requests::{Request, RequestStatus};

pub use proposal::{Bottleneck, PairWish, Proposal, RoundOutcome, RoundPair, RoundRequest, SkipReason, UnservedReason};

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

/// A step that is taken with a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundStep {
    /// A request is handed in or taken back, a pair is pinned, forbidden or set free: the proposal must be made again.
    Change,
    /// Somebody asks for a proposal; a job works it out. Asking again while it does changes nothing.
    Search,
    /// A proposal was found and proved.
    Propose,
    /// No proposal was found, and nothing is worked out any more.
    GiveUp(SearchFailure),
    /// From now on institutions neither hand in nor take back.
    CloseHandIn,
    /// Institutions hand in and take back again.
    ReopenHandIn,
    /// The pairs of the proposal are asked, by a job. Hand-in is closed with it.
    Publish,
    /// Every request has an outcome: all pairs were asked or left out, or all requests were set free.
    Finish,
    /// The round ends without asking anybody; a job sets the requests free.
    Close,
}

/// Work that somebody asked for and that a job does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundWork {
    /// When it was asked for.
    pub asked_at: DateTime<Utc>,
    /// How often it was begun and did not end, because a server broke off, or because something failed. Whoever stops in an orderly way, finds the database
    /// away, or finds the round changed takes the try back.
    pub tries: u32,
}

/// What a job has to do with a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoundTask {
    /// The best proposal is searched for.
    Search,
    /// The pairs of the proposal are asked.
    Publish,
    /// The round ends without asking anybody: its requests are set free, and the institutions are told.
    Release,
}

/// Why a search brought no proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SearchFailure {
    /// Of the requests handed in none can be paired any more.
    Nobody,
    /// Requests and wishes changed faster than a proposal could be worked out.
    Changing,
    /// The program failed; what happened stands in its log.
    Broken,
}

impl SearchFailure {
    /// Every failure.
    pub const ALL: [SearchFailure; 3] = [SearchFailure::Nobody, SearchFailure::Changing, SearchFailure::Broken];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            SearchFailure::Nobody => "nobody",
            SearchFailure::Changing => "changing",
            SearchFailure::Broken => "broken",
        }
    }

    /// The failure with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        SearchFailure::ALL.into_iter().find(|failure| failure.slug() == slug)
    }
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
    /// What a job has to do, or is doing: [`Round::task`] says what it is.
    pub work: Option<RoundWork>,
    /// Why the last search brought no proposal; `None` when it brought one, when a new one was asked for, or when something has changed since.
    pub search_failure: Option<SearchFailure>,
    /// Since when institutions neither hand in nor take back; `None` while they do.
    pub hand_in_closed_at: Option<DateTime<Utc>>,
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

    /// What a job has to do with it, or is doing.
    pub fn task(&self) -> Option<RoundTask> {
        self.work.map(|_| match self.status {
            RoundStatus::Open | RoundStatus::Proposed => RoundTask::Search,
            RoundStatus::Published => RoundTask::Publish,
            RoundStatus::Closed => RoundTask::Release,
        })
    }

    /// Whether institutions can hand requests in and take them back.
    pub fn hand_in_is_open(&self) -> bool {
        self.status.is_running() && self.hand_in_closed_at.is_none()
    }

    /// Whether a request can be handed in: it is open, lies in the region, nobody was asked for it yet, and hand-in is open.
    pub fn accepts(&self, request: &Request, invitations: &[Invitation]) -> bool {
        self.hand_in_is_open() && self.could_pair(request, invitations)
    }

    /// Whether a request that was handed in can still be paired: it is open, lies in the region, and nobody was asked for it.
    pub fn could_pair(&self, request: &Request, invitations: &[Invitation]) -> bool {
        can_be_paired(self.region, request, invitations)
    }

    /// Takes a step.
    ///
    /// # Errors
    /// When it does not follow from how far the round has come; then nothing has changed.
    pub fn take(&mut self, step: RoundStep, now: DateTime<Utc>) -> Result<(), RoundError> {
        let begun = RoundWork { asked_at: now, tries: 0 };
        let running = self.status.is_running();
        match step {
            RoundStep::Change if running => (self.status, self.search_failure) = (RoundStatus::Open, None),
            RoundStep::Search if running => {
                self.work.get_or_insert(begun);
                self.search_failure = None;
            }
            RoundStep::Propose if running => {
                self.status = RoundStatus::Proposed;
                (self.work, self.search_failure) = (None, None);
            }
            RoundStep::GiveUp(failure) if running => (self.work, self.search_failure) = (None, Some(failure)),
            RoundStep::CloseHandIn if self.hand_in_is_open() => self.hand_in_closed_at = Some(now),
            RoundStep::ReopenHandIn if running && !self.hand_in_is_open() => self.hand_in_closed_at = None,
            // While a proposal is worked out, the one that stands is about to be replaced.
            RoundStep::Publish if self.status == RoundStatus::Proposed && self.work.is_none() => {
                self.status = RoundStatus::Published;
                self.work = Some(begun);
                self.hand_in_closed_at.get_or_insert(now);
            }
            RoundStep::Finish if matches!(self.task(), Some(RoundTask::Publish | RoundTask::Release)) => self.work = None,
            RoundStep::Close if running => (self.status, self.work) = (RoundStatus::Closed, Some(begun)),
            _ => return Err(RoundError(self.status)),
        }
        self.updated_at = now;
        Ok(())
    }
}

/// What the lists of institutions say of the round that a request takes part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundName {
    /// Its id.
    pub id: RoundId,
    /// What it is called.
    pub title: String,
    /// Where its requests come from.
    pub region: Region,
}

/// Whether a request can be paired in a round of this region: it is open, lies in the region, and nobody was asked for it.
pub fn can_be_paired(region: Region, request: &Request, invitations: &[Invitation]) -> bool {
    request.status == RequestStatus::Open && region.contains(request.draft.place.district) && invitations.is_empty()
}

/// Whether this actor may open and run rounds of a region: who runs the site, and moderators of the whole of it.
pub fn runs_rounds_in(actor: &Actor, region: Region) -> bool {
    let covers = |role: &Role| matches!(role, Role::Moderator(own) if region.ags_prefix().starts_with(own.ags_prefix()));
    actor.is_admin() || actor.roles.iter().any(covers)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::geography::Land;
    use crate::ids::OrganisationId;

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
            work: None,
            search_failure: None,
            hand_in_closed_at: None,
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
        assert!(SearchFailure::ALL.into_iter().all(|failure| SearchFailure::from_slug(failure.slug()) == Some(failure)));
        assert!(SkipReason::ALL.into_iter().all(|reason| SkipReason::from_slug(reason.slug()) == Some(reason)));
        assert!([PairWish::Pinned, PairWish::Forbidden].into_iter().all(|wish| PairWish::from_slug(wish.slug()) == Some(wish)));
    }

    #[test]
    fn work_is_done_once_and_what_it_is_follows_from_the_status() {
        let mut round = round(Region::Germany);
        let mut take = |step| {
            let taken = round.take(step, now()).is_ok();
            (taken, round.status, round.task())
        };
        assert_eq!(take(RoundStep::Search), (true, RoundStatus::Open, Some(RoundTask::Search)));
        assert_eq!(take(RoundStep::Change), (true, RoundStatus::Open, Some(RoundTask::Search)), "a change loses no search");
        assert_eq!(take(RoundStep::Propose), (true, RoundStatus::Proposed, None));
        assert_eq!(take(RoundStep::Search), (true, RoundStatus::Proposed, Some(RoundTask::Search)));
        assert!(!take(RoundStep::Publish).0, "while another proposal is worked out");
        assert_eq!(take(RoundStep::GiveUp(SearchFailure::Changing)), (true, RoundStatus::Proposed, None));
        assert_eq!(take(RoundStep::Publish), (true, RoundStatus::Published, Some(RoundTask::Publish)));
        assert!(!take(RoundStep::Search).0 && !take(RoundStep::ReopenHandIn).0);
        assert_eq!(take(RoundStep::Finish), (true, RoundStatus::Published, None));
        assert!(!take(RoundStep::Finish).0);
        assert!(round.hand_in_closed_at.is_some(), "publishing closes hand-in");
    }

    #[test]
    fn failure_is_forgotten_when_something_changes() {
        let mut round = round(Region::Germany);
        round.take(RoundStep::Search, now()).expect("possible");
        round.take(RoundStep::GiveUp(SearchFailure::Nobody), now()).expect("possible");
        assert_eq!(round.search_failure, Some(SearchFailure::Nobody));
        round.take(RoundStep::Change, now()).expect("possible");
        assert_eq!(round.search_failure, None);
    }

    #[test]
    fn hand_in_is_closed_and_reopened_while_the_round_runs() {
        let mut round = round(Region::Germany);
        assert!(round.take(RoundStep::ReopenHandIn, now()).is_err(), "it is open");
        round.take(RoundStep::CloseHandIn, now()).expect("possible");
        assert!(!round.hand_in_is_open() && round.take(RoundStep::CloseHandIn, now()).is_err());
        round.take(RoundStep::Search, now()).expect("a closed hand-in is no obstacle");
        round.take(RoundStep::ReopenHandIn, now()).expect("possible");
        assert!(round.hand_in_is_open());
        round.take(RoundStep::Close, now()).expect("possible");
        assert!(!round.hand_in_is_open());
        assert_eq!(round.task(), Some(RoundTask::Release), "its requests are still to be set free");
        round.take(RoundStep::Finish, now()).expect("possible");
        assert_eq!((round.status, round.task()), (RoundStatus::Closed, None));
    }

    fn step() -> impl Strategy<Value = RoundStep> {
        prop_oneof![
            Just(RoundStep::Change),
            Just(RoundStep::Search),
            Just(RoundStep::Propose),
            Just(RoundStep::GiveUp(SearchFailure::Broken)),
            Just(RoundStep::CloseHandIn),
            Just(RoundStep::ReopenHandIn),
            Just(RoundStep::Publish),
            Just(RoundStep::Finish),
            Just(RoundStep::Close),
        ]
    }

    proptest! {
        #[test]
        fn only_what_was_proposed_and_not_changed_since_is_published(steps in proptest::collection::vec(step(), 0..30)) {
            let mut round = round(Region::Germany);
            let mut fits = false;
            for step in steps {
                let before = round.clone();
                match round.take(step, now()) {
                    Ok(()) => {
                        prop_assert!(before.status.is_running() || step == RoundStep::Finish, "what has ended stays");
                        if step == RoundStep::Publish {
                            prop_assert!(fits && before.work.is_none());
                        }
                        match step {
                            RoundStep::Propose => fits = true,
                            RoundStep::Change => fits = false,
                            _ => {}
                        }
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
