//! What comes out of a round.

use crate::objective::Worth;
use crate::preferences::Pair;

/// The proposal for a round, with the proof that none is better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// Who talks with whom, in the order of the round; pinned pairs included.
    pub pairs: Vec<Pair>,
    /// How many requests have at least one partner.
    pub served: usize,
    /// Sum of the utilities of all pairs.
    pub utility: u64,
    /// Fairness and utility; fairness is 0 for [`crate::Objective::Sum`].
    pub worth: Worth,
    /// Prices that prove the solution to be the best, and what the check of them said.
    pub certificate: Certificate,
    /// Every request without a partner, with the reason.
    pub unserved: Vec<Unserved>,
    /// What is taken together, in the parts of the round that are full; [`Reason::Full`] points into it.
    pub bottlenecks: Vec<Bottleneck>,
}

/// Prices from which anybody can compute that no solution is worth more: see [`crate::bound`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Certificate {
    /// What a place of each organisation is worth at the margin.
    pub organisations: Vec<Worth>,
    /// Code of each Land, and what leaving one of its requests unserved costs at the margin. Empty for [`crate::Objective::Sum`].
    pub lands: Vec<(String, Worth)>,
    /// What a better solution could gain at most: the bound of the prices less the worth of this solution.
    pub gap: Worth,
}

impl Certificate {
    /// Whether the solution is proved to be the best.
    pub fn is_optimal(&self) -> bool {
        self.gap == Worth::default()
    }
}

/// A request without a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unserved {
    /// Its number in the round.
    pub request: u32,
    /// Why.
    pub reason: Reason,
}

/// Why a request has no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No organisation fits.
    NoCandidate,
    /// Organisations fit, but moderators have forbidden each of these pairs.
    AllForbidden,
    /// Every organisation that fits is full, and whoever talks with them could not go elsewhere either. The number is that of the
    /// [`Bottleneck`] in [`Solution::bottlenecks`].
    Full(usize),
    /// A place could be made by moving others, but the total would be lower. Only with [`crate::Objective::Sum`].
    WorthLess,
}

/// Organisations that are all full, and requests that have no others to turn to: more partners are wished for there than places exist.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Bottleneck {
    /// The organisations, in the order of the round. Together they have [`Bottleneck::places`] places.
    pub organisations: Vec<u32>,
    /// Sum of their capacities.
    pub places: u64,
    /// How many requests have only these organisations as candidates.
    pub requests: u64,
    /// How many of these requests have no partner.
    pub unserved: u64,
}
