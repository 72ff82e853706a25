//! Solves a round.

use std::collections::HashSet;

use crate::check;
use crate::face::Face;
use crate::model::Model;
use crate::network::Network;
use crate::objective::{Objective, Worth};
use crate::optimum::{Optimum, optimum};
use crate::preferences::{Pair, PreferenceError, Preferences, Wishes};
use crate::reasons::reasons;
use crate::round::Round;
use crate::solution::{Certificate, Solution};

/// The least step of bids where fairness is decided: most pairs are equally fair there, so smaller steps would only be many.
const FAIRNESS_STEP: i64 = 1024;

/// Finds the best solution that follows the wishes, among equals one that keeps most of the previous one, with the proof that none is better.
///
/// The same round with the same preferences gives the same solution, in whatever order it was put in.
///
/// # Errors
/// When the wishes contradict the round or each other.
pub fn solve(round: &Round, preferences: &Preferences, objective: Objective) -> Result<Solution, PreferenceError> {
    let wishes = Wishes::new(round, preferences)?;
    let organisations = round.organisations().len();
    let Model { network, lands } = Model::new(round, &wishes, objective);
    let utility = |request: u32, bin: u32| round.utility(request as usize, bin as usize).map_or(0, |utility| utility as i32);

    let first_slot = |bin: usize| network.reserve[network.slots_of(bin)].first().copied();
    let cheapest: Vec<Option<i64>> = (0..network.bins()).map(first_slot).collect();
    let mut pairs = wishes.pins();
    let (mut network, mut best, mut prices) = match objective {
        Objective::Sum => {
            let best = optimum(&network, 1);
            let prices: Vec<Worth> = best.price.iter().map(|&price| Worth::new(0, price)).collect();
            (network, best, prices)
        }
        Objective::Round => {
            let fair = optimum(&network, FAIRNESS_STEP);
            let face = Face::new(&network, &fair, utility);
            drop(network);
            pairs.extend(real(&face.fixed, organisations));
            let best = optimum(&face.network, 1);
            let both = fair.price.iter().zip(&best.price);
            let prices = both.map(|(&fairness, &utility)| Worth::new(fairness, utility)).collect();
            (face.network, best, prices)
        }
    };
    for (price, cheapest) in prices.iter_mut().zip(cheapest) {
        *price = match (cheapest, objective) {
            // Below its cheapest slot nobody comes to a bin; then it may as well cost as much as that slot.
            (Some(slot), Objective::Round) => (*price).max(Worth::new(slot, 0)),
            (Some(slot), Objective::Sum) => (*price).max(Worth::new(0, slot)),
            // Nobody can come to a bin without slots, so its price means nothing.
            (None, _) => Worth::default(),
        };
    }
    if !preferences.previous.is_empty() {
        let previous: HashSet<Pair> = preferences.previous.iter().copied().collect();
        let face = Face::new(&network, &best, |request, bin| i32::from(previous.contains(&(request, bin))));
        pairs.extend(real(&face.fixed, organisations));
        best = optimum(&face.network, 1);
        network = face.network;
    }
    pairs.extend(real(&held(&network, &best), organisations));
    drop((network, best));
    pairs.sort_unstable();

    let lands = lands.iter().zip(&prices[organisations..]).map(|(code, &price)| ((*code).to_owned(), price)).collect();
    let certificate = Certificate { organisations: prices[..organisations].to_vec(), lands, gap: Worth::default() };
    Ok(proved(round, preferences, &wishes, objective, pairs, certificate))
}

/// Puts the solution together; its gap is what the independent check finds.
fn proved(
    round: &Round,
    preferences: &Preferences,
    wishes: &Wishes,
    objective: Objective,
    pairs: Vec<Pair>,
    certificate: Certificate,
) -> Solution {
    let worth = check::worth(round, preferences, objective, &pairs);
    let bound = check::bound(round, preferences, objective, &certificate);
    debug_assert!(worth.is_ok(), "{worth:?}");
    // A solution that broke a limit would be worth nothing, and its gap would say so.
    let (worth, bound) = (worth.unwrap_or_default(), bound.unwrap_or_default());
    let (unserved, bottlenecks) = reasons(round, wishes, objective, &pairs);
    Solution {
        served: round.requests().len() - unserved.len(),
        utility: worth.utility as u64,
        worth,
        certificate: Certificate { gap: bound - worth, ..certificate },
        unserved,
        bottlenecks,
        pairs,
    }
}

/// Request and bin of every edge that is held.
fn held(network: &Network, best: &Optimum) -> Vec<(u32, u32)> {
    let held = best.state.held.iter().zip(&best.state.request_of);
    held.filter_map(|(&edge, &request)| network.edges.get(edge as usize).map(|edge| (request, edge.bin))).collect()
}

/// Only the pairs with organisations.
fn real(pairs: &[(u32, u32)], organisations: usize) -> impl Iterator<Item = Pair> + '_ {
    pairs.iter().copied().filter(move |&(_, bin)| (bin as usize) < organisations)
}
