//! What moderators lay down before a round is solved (again).

use std::collections::HashSet;
use std::fmt;

use crate::round::Round;

/// Number of a request and of an organisation, in the order of the [`Round`].
pub type Pair = (u32, u32);

/// What a moderator wishes, and what was proposed before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Pairs that shall be part of the solution.
    pub pins: Vec<Pair>,
    /// Pairs that shall not.
    pub forbids: Vec<Pair>,
    /// The last proposal: among equally good solutions the one that keeps most of it is taken. Pairs that are no longer possible are ignored.
    pub previous: Vec<Pair>,
}

/// Why a wish cannot be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreferenceError {
    /// The pinned or forbidden pair is not among the candidates.
    NotPossible(Pair),
    /// The pair is pinned and forbidden.
    PinnedAndForbidden(Pair),
    /// More pairs are pinned for this request than it wants.
    TooManyForRequest(u32),
    /// More pairs are pinned for this organisation than it can take on.
    TooManyForOrganisation(u32),
}

impl fmt::Display for PreferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPossible((request, organisation)) => {
                write!(f, "request {request} and organisation {organisation} are no possible pair")
            }
            Self::PinnedAndForbidden((request, organisation)) => {
                write!(f, "request {request} and organisation {organisation} are both pinned and forbidden")
            }
            Self::TooManyForRequest(request) => write!(f, "more pairs are pinned for request {request} than it wants"),
            Self::TooManyForOrganisation(organisation) => {
                write!(f, "more pairs are pinned for organisation {organisation} than it can take on")
            }
        }
    }
}

impl std::error::Error for PreferenceError {}

/// The wishes in a form that is quick to ask.
pub(crate) struct Wishes {
    pins: HashSet<Pair>,
    forbids: HashSet<Pair>,
    /// How many pairs are pinned for each request.
    pub pinned_for_request: Vec<u32>,
    /// How many pairs are pinned for each organisation.
    pub pinned_for_organisation: Vec<u32>,
}

impl Wishes {
    /// Checks the wishes against the round.
    pub fn new(round: &Round, preferences: &Preferences) -> Result<Self, PreferenceError> {
        let pins: HashSet<Pair> = preferences.pins.iter().copied().collect();
        let forbids: HashSet<Pair> = preferences.forbids.iter().copied().collect();
        let possible = |&(request, organisation): &Pair| {
            (request as usize) < round.requests().len() && round.utility(request as usize, organisation as usize).is_some()
        };
        for pair in preferences.pins.iter().chain(&preferences.forbids) {
            if !possible(pair) {
                return Err(PreferenceError::NotPossible(*pair));
            }
        }
        let mut pinned_for_request = vec![0; round.requests().len()];
        let mut pinned_for_organisation = vec![0; round.organisations().len()];
        for &pair in &pins {
            if forbids.contains(&pair) {
                return Err(PreferenceError::PinnedAndForbidden(pair));
            }
            pinned_for_request[pair.0 as usize] += 1;
            pinned_for_organisation[pair.1 as usize] += 1;
        }
        let over = |(number, (&pinned, limit)): (usize, (&u32, u32))| (pinned > limit).then_some(number as u32);
        let wanted = round.requests().iter().map(|request| request.wanted);
        if let Some(request) = pinned_for_request.iter().zip(wanted).enumerate().find_map(over) {
            return Err(PreferenceError::TooManyForRequest(request));
        }
        let capacity = round.organisations().iter().map(|organisation| organisation.capacity);
        if let Some(organisation) = pinned_for_organisation.iter().zip(capacity).enumerate().find_map(over) {
            return Err(PreferenceError::TooManyForOrganisation(organisation));
        }
        Ok(Self { pins, forbids, pinned_for_request, pinned_for_organisation })
    }

    /// Whether the solver may still decide about this pair.
    pub fn is_open(&self, pair: Pair) -> bool {
        !(self.pins.contains(&pair) || self.forbids.contains(&pair))
    }

    /// Whether no pair at all is pinned or forbidden.
    pub fn is_empty(&self) -> bool {
        self.pins.is_empty() && self.forbids.is_empty()
    }

    /// Whether the pair is forbidden.
    pub fn is_forbidden(&self, pair: Pair) -> bool {
        self.forbids.contains(&pair)
    }

    /// The pinned pairs, sorted.
    pub fn pins(&self) -> Vec<Pair> {
        let mut pins: Vec<Pair> = self.pins.iter().copied().collect();
        pins.sort_unstable();
        pins
    }
}
