//! What a round holds: requests with what became of them, pairs with what moderators want of them, and the proposal.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{OrganisationId, RequestId};

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

/// Why nobody was asked for a request although the proposal had a partner for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SkipReason {
    /// The institution changed the request after the proposal.
    RequestChanged,
    /// The request was withdrawn, its dates passed, somebody was asked for it already, or its institution can no longer ask.
    RequestGone,
    /// The organisation has no place left this month.
    PartnerFull,
    /// The organisation no longer fits, or is no longer there.
    PartnerGone,
    /// The program failed with this pair, twice; what happened stands in its log.
    Broken,
}

impl SkipReason {
    /// Every reason.
    pub const ALL: [SkipReason; 5] =
        [SkipReason::RequestChanged, SkipReason::RequestGone, SkipReason::PartnerFull, SkipReason::PartnerGone, SkipReason::Broken];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            SkipReason::RequestChanged => "request-changed",
            SkipReason::RequestGone => "request-gone",
            SkipReason::PartnerFull => "partner-full",
            SkipReason::PartnerGone => "partner-gone",
            SkipReason::Broken => "broken",
        }
    }

    /// The reason with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        SkipReason::ALL.into_iter().find(|reason| reason.slug() == slug)
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
    /// Why it was [`RoundOutcome::Skipped`].
    pub skip_reason: Option<SkipReason>,
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
    /// How long loading, matching, solving and checking took, in milliseconds.
    #[serde(default)]
    pub took_ms: u64,
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
