//! The search: every candidate is judged once, the best are explained.

use std::cmp::{Ordering, Reverse};

use serde::{Deserialize, Serialize};

use crate::account::score;
use crate::aim::{Aim, Settings};
use crate::candidate::Candidate;
use crate::miss::{Miss, NearMiss};
use crate::points::Points;
use crate::reach::Reach;
use crate::ring::Ring;
use crate::rules::{Verdict, verdict};
use crate::suggestion::Suggestion;
use crate::wish::Wish;

/// Most near misses that are named.
pub const NEAR_MISSES_MAX: usize = 5;

/// What a search finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matches {
    /// Whom to ask, best first: by score, then the nearer, then by id. Every one carries its own ring.
    pub suggestions: Vec<Suggestion>,
    /// How far one has to look: the farthest ring among the first [`SUGGESTIONS_WANTED`](crate::SUGGESTIONS_WANTED) suggestions.
    pub ring: Ring,
    /// Listed organisations that one rule stopped, best first, at most [`NEAR_MISSES_MAX`].
    pub near_misses: Vec<NearMiss>,
}

/// What is remembered of a candidate until it is known whether it will be shown.
pub(crate) struct Found<'a, T> {
    pub candidate: &'a Candidate,
    pub score: Points,
    pub km: u32,
    pub what: T,
}

/// What one candidate turned out to be.
pub(crate) enum Judged<'a> {
    Fitting(Found<'a, Reach>),
    Missing(Found<'a, Miss>),
    Neither,
}

/// Judges one candidate and, if it may be shown, adds up its score.
pub(crate) fn judge<'a>(wish: &Wish, aim: &Aim, candidate: &'a Candidate) -> Judged<'a> {
    match verdict(wish, aim, candidate) {
        Verdict::Fits { reach, km } => {
            let score = score(wish, aim, candidate, Some(reach), candidate.shown_km(km));
            Judged::Fitting(Found { candidate, score, km, what: reach })
        }
        Verdict::Misses { miss, reach, km } if candidate.is_nameable() => {
            Judged::Missing(Found { candidate, score: score(wish, aim, candidate, reach, km), km, what: miss })
        }
        Verdict::Misses { .. } | Verdict::Out => Judged::Neither,
    }
}

impl<T> Found<'_, T> {
    /// Best first; a total order, since ids are unique. The distance is the shown one, so that the order tells no more than the page.
    fn order(&self, other: &Self) -> Ordering {
        let key = |found: &Self| (Reverse(found.score), found.candidate.shown_km(found.km), found.candidate.id);
        key(self).cmp(&key(other))
    }
}

/// The organisations to ask for this wish, at most `limit`, each with its reasons, and those that one rule stopped.
///
/// The result does not depend on the order of the candidates. Whoever must not be asked again (it has already said no, say) is left out
/// by the caller.
pub fn find_matches<'a>(wish: &Wish, candidates: impl IntoIterator<Item = &'a Candidate>, limit: usize) -> Matches {
    find_matches_with(wish, candidates, limit, Settings::default())
}

/// The same with parts of the engine switched off, to see what each contributes.
pub fn find_matches_with<'a>(
    wish: &Wish,
    candidates: impl IntoIterator<Item = &'a Candidate>,
    limit: usize,
    settings: Settings,
) -> Matches {
    let aim = Aim::of(wish, settings);
    let mut fitting: Vec<Found<Reach>> = Vec::new();
    let mut missing: Vec<Found<Miss>> = Vec::new();
    for candidate in candidates {
        match judge(wish, &aim, candidate) {
            Judged::Fitting(found) => fitting.push(found),
            Judged::Missing(found) => missing.push(found),
            Judged::Neither => {}
        }
    }
    best_matches(wish, &aim, fitting, missing, limit)
}

/// The best of what was found, explained.
pub(crate) fn best_matches(wish: &Wish, aim: &Aim, fitting: Vec<Found<Reach>>, missing: Vec<Found<Miss>>, limit: usize) -> Matches {
    let suggestions = best_suggestions(wish, aim, fitting, limit);
    let ring = Ring::reached(wish, &suggestions);
    Matches { suggestions, ring, near_misses: best_near_misses(wish, missing) }
}

fn best_suggestions(wish: &Wish, aim: &Aim, mut fitting: Vec<Found<Reach>>, limit: usize) -> Vec<Suggestion> {
    if limit < fitting.len() {
        fitting.select_nth_unstable_by(limit, Found::order);
        fitting.truncate(limit);
    }
    fitting.sort_unstable_by(Found::order);
    fitting.iter().map(|found| Suggestion::new(wish, aim, found.candidate, found.what, found.km)).collect()
}

fn best_near_misses(wish: &Wish, mut missing: Vec<Found<Miss>>) -> Vec<NearMiss> {
    missing.sort_unstable_by(Found::order);
    let named = missing.iter().filter_map(|found| {
        let changes = found.what.changes(wish, found.candidate, found.km);
        let near_miss = NearMiss { organisation: found.candidate.id, miss: found.what, changes, distance_km: found.km };
        (!near_miss.changes.is_empty()).then_some(near_miss)
    });
    named.take(NEAR_MISSES_MAX).collect()
}
