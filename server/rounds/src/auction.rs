//! An auction that comes close to the best assignment quickly (Bertsekas: The auction algorithm, 1988, with several slots per bin).
//!
//! A unit without a place bids for the bin that leaves it the most, just so high that it would still not rather go elsewhere (plus `epsilon`). A
//! full bin lets go of the unit that bid least. Prices only rise. What the auction leaves is within `epsilon` per unit of the best; the exact
//! rest is done by [`crate::finish`].

use std::collections::VecDeque;

use crate::network::{Assignment, FAR, NONE, Network};

/// Bidding in progress.
pub(crate) struct Auction<'a> {
    network: &'a Network,
    /// Who holds what.
    pub state: Assignment,
    /// What the next unit has to pay at each bin.
    pub price: Vec<i64>,
    /// What each bidder would leave for, in heap order within each bin, the lowest first.
    threshold: Vec<i64>,
    /// No bid goes farther than this above the price, even if there is no second choice.
    reach: i64,
    queue: VecDeque<u32>,
}

impl<'a> Auction<'a> {
    /// Nobody has bid yet.
    pub fn new(network: &'a Network) -> Self {
        let state = Assignment::empty(network);
        let first = |bin: usize| network.reserve[network.slots_of(bin)].first().map_or(FAR, |&reserve| reserve.max(network.floor));
        let price: Vec<i64> = (0..network.bins()).map(first).collect();
        let queue = (0..state.held.len() as u32).collect();
        Self { network, threshold: vec![0; network.reserve.len()], price, state, reach: network.spread() + 1, queue }
    }

    /// Lets those without a place bid, until all have one or `budget` bids were made. Gives whether all have one.
    pub fn run(&mut self, epsilon: i64, budget: usize) -> bool {
        for _ in 0..budget {
            let Some(unit) = self.queue.pop_front() else { return true };
            if let Some(evicted) = self.bid(unit, epsilon) {
                self.queue.push_back(evicted);
            }
        }
        self.queue.is_empty()
    }

    fn bid(&mut self, unit: u32, epsilon: i64) -> Option<u32> {
        let request = self.state.request_of[unit as usize] as usize;
        let range = self.network.edges_of(request);
        let (mut best, mut second, mut chosen) = (-FAR / 2, -FAR / 2, usize::MAX);
        let single = self.network.supply[request] == 1;
        for (offset, edge) in self.network.edges[range.clone()].iter().enumerate() {
            let value = i64::from(edge.weight) - self.price[edge.bin as usize];
            if value > second {
                let number = range.start + offset;
                if !single && self.state.is_held(request, number) {
                    continue;
                }
                if value > best {
                    (second, best, chosen) = (best, value, number);
                } else {
                    second = value;
                }
            }
        }
        // Nowhere to go at all is left to the exact finish.
        let edge = *self.network.edges.get(chosen)?;
        let threshold = i64::from(edge.weight) - second.max(best - self.reach) + epsilon;
        self.state.held[unit as usize] = chosen as u32;
        self.place(edge.bin as usize, unit, threshold)
    }

    fn place(&mut self, bin: usize, unit: u32, threshold: i64) -> Option<u32> {
        let slots = self.network.slots_of(bin);
        let filled = self.state.filled[bin] as usize;
        let reserve = |slot: usize| {
            if slots.start + slot < slots.end { self.network.reserve[slots.start + slot].max(self.network.floor) } else { FAR }
        };
        let (next, after) = (reserve(filled), reserve(filled + 1));
        let holder = &mut self.state.holder[slots.clone()];
        let thresholds = &mut self.threshold[slots.clone()];
        if filled == 0 || next <= thresholds[0] {
            sift_up(holder, thresholds, filled, unit, threshold);
            self.state.filled[bin] = filled as u32 + 1;
            self.price[bin] = after.min(thresholds[0]);
            None
        } else {
            let evicted = holder[0];
            sift_down(holder, thresholds, filled, unit, threshold);
            self.price[bin] = next.min(thresholds[0]);
            self.state.held[evicted as usize] = NONE;
            Some(evicted)
        }
    }
}

fn sift_up(holder: &mut [u32], thresholds: &mut [i64], mut at: usize, unit: u32, threshold: i64) {
    while at > 0 {
        let above = (at - 1) / 2;
        if thresholds[above] <= threshold {
            break;
        }
        (holder[at], thresholds[at]) = (holder[above], thresholds[above]);
        at = above;
    }
    (holder[at], thresholds[at]) = (unit, threshold);
}

fn sift_down(holder: &mut [u32], thresholds: &mut [i64], filled: usize, unit: u32, threshold: i64) {
    let mut at = 0;
    loop {
        let mut below = 2 * at + 1;
        if below >= filled {
            break;
        }
        if below + 1 < filled && thresholds[below + 1] < thresholds[below] {
            below += 1;
        }
        if thresholds[below] >= threshold {
            break;
        }
        (holder[at], thresholds[at]) = (holder[below], thresholds[below]);
        at = below;
    }
    (holder[at], thresholds[at]) = (unit, threshold);
}
