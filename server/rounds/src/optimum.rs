//! The best assignment of a network: an auction that comes near, and an exact finish.

use crate::auction::Auction;
use crate::finish::Finish;
use crate::network::{Assignment, Network};

/// With so many bids per unit an easy auction is over.
const EASY: usize = 4;
/// With so many bids per unit a hard one should be; if not, the exact finish takes over earlier.
const HARD: usize = 24;
/// The coarse part of a hard auction has this many steps from the lowest to the highest price.
const COARSE_STEPS: i64 = 16;
/// If bids in the smallest steps do not get there either, this many steps from the lowest to the highest price do: finely graded scores.
const MIDDLE_STEPS: i64 = 400;
/// Middle steps are worth a second attempt only if they are so many times greater than the smallest.
const WORTHWHILE: i64 = 10;

/// An assignment and prices that prove it to be the best.
pub(crate) struct Optimum {
    /// Who holds what.
    pub state: Assignment,
    /// What a slot of each bin costs at the margin. Nobody would rather hold something else at these prices; the slots that are filled cost no
    /// more than the price of their bin, the others no less.
    pub price: Vec<i64>,
}

/// Solves the network. `step` is by how much a bid is raised at least, at least 1: it decides how long it takes, never what comes out.
pub(crate) fn optimum(network: &Network, step: i64) -> Optimum {
    let mut auction = Auction::new(network);
    let units = network.supply.iter().sum::<u32>() as usize;
    let step = step.max(network.unit());
    if !auction.run(step, EASY * units) {
        // Prices have far to go: they go there in great steps, come back a little, and are then found again in small ones.
        let coarse = step.max(network.spread() / COARSE_STEPS);
        auction.run_coarsely(coarse, HARD * units);
        auction.restart(coarse * 5 / 2);
        let middle = network.spread() / MIDDLE_STEPS;
        if !auction.run(step, HARD * units) && middle >= WORTHWHILE * step {
            // A few hundred units without a place would cost the exact finish far more than a rougher auction leaves it to correct.
            auction.restart(coarse * 5 / 2);
            auction.run(middle, HARD * units);
        }
    }
    let (state, price) = auction.end();
    let mut finish = Finish::new(network, state, price);
    finish.run();
    let (state, price) = finish.end();
    Optimum { state, price }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::network::{Edge, FAR};

    fn network() -> impl Strategy<Value = Network> {
        let request = (1..=3_u32, prop::collection::vec((0..5_u32, -3..=9_i32), 0..6));
        let slots = prop::collection::vec(prop::collection::vec(-4..=6_i64, 0..4), 5);
        (prop::collection::vec(request, 1..8), slots).prop_map(|(requests, slots)| {
            let mut network = Network { edge_start: vec![0], slot_start: vec![0], floor: -4, ..Network::default() };
            for (supply, mut edges) in requests {
                edges.sort_unstable();
                edges.dedup_by_key(|edge| edge.0);
                network.supply.push(supply);
                network.edges.extend(edges.into_iter().map(|(bin, weight)| Edge { bin, weight }));
                network.edges.extend(std::iter::repeat_n(Edge { bin: 5, weight: 0 }, supply as usize));
                network.edge_start.push(network.edges.len() as u32);
            }
            for mut bin in slots {
                bin.sort_unstable();
                network.reserve.extend(bin);
                network.slot_start.push(network.reserve.len() as u32);
            }
            network.reserve.extend([0; 30]);
            network.slot_start.push(network.reserve.len() as u32);
            network
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn prices_support_what_is_held(network in network(), step in 1..6_i64) {
            let best = optimum(&network, step);
            for request in 0..network.requests() {
                let held = |edge: &usize| best.state.is_held(request, *edge);
                let value = |edge: usize| network.value(edge, &best.price);
                let lowest = network.edges_of(request).filter(held).map(value).min();
                let other = network.edges_of(request).filter(|edge| !held(edge)).map(value).max().unwrap_or(-FAR);
                prop_assert!(lowest.is_none_or(|lowest| lowest >= other), "request {request}: {lowest:?} {other} {best:?}", best = best.price);
                prop_assert_eq!(network.edges_of(request).filter(held).count(), network.supply[request] as usize);
            }
            for bin in 0..network.bins() {
                let slots = &network.reserve[network.slots_of(bin)];
                let filled = best.state.filled[bin] as usize;
                prop_assert!(slots[..filled].iter().all(|&reserve| reserve <= best.price[bin]), "bin {bin}");
                prop_assert!(slots[filled..].iter().all(|&reserve| reserve >= best.price[bin]), "bin {bin}");
            }
        }
    }
}
