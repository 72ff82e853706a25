//! An auction that comes close to the best assignment quickly (Bertsekas: The auction algorithm, 1988, with several slots per bin).
//!
//! A unit without a place bids for the bin that leaves it the most, just so high that it would still not rather go elsewhere (plus `epsilon`). A
//! full bin lets go of the unit that bid least. Prices only rise. What the auction leaves is within `epsilon` per unit of the best; the exact
//! rest is done by [`crate::finish`].

use crate::network::{Assignment, NONE, Network};

/// Larger than any price, small enough to add two of them.
const FAR: i64 = i64::MAX / 4;

pub(crate) struct Auction<'a> {
    network: &'a Network,
    pub state: Assignment,
    /// What each bidder would leave for, in heap order within each bin, the lowest first.
    threshold: Vec<i64>,
    /// What the next unit has to pay at each bin.
    pub price: Vec<i64>,
    /// No slot of a bin is sold below this.
    floor: Vec<i64>,
    pub bids: u64,
}

impl<'a> Auction<'a> {
    pub fn new(network: &'a Network) -> Self {
        let state = Assignment::empty(network);
        let price: Vec<i64> = (0..network.bins()).map(|bin| network.reserve[network.slots_of(bin)].first().copied().unwrap_or(FAR)).collect();
        Self { network, threshold: vec![0; network.reserve.len()], floor: price.clone(), price, state, bids: 0 }
    }

    /// Lets everybody bid until all have a place.
    pub fn run(&mut self, epsilon: i64) {
        let mut queue: std::collections::VecDeque<u32> = (0..self.state.held.len() as u32).filter(|&unit| self.state.held[unit as usize] == NONE).collect();
        while let Some(unit) = queue.pop_front() {
            self.bids += 1;
            if let Some(evicted) = self.bid(unit, epsilon) {
                queue.push_back(evicted);
            }
        }
    }

    fn bid(&mut self, unit: u32, epsilon: i64) -> Option<u32> {
        let request = self.state.request_of[unit as usize] as usize;
        let range = self.network.edges_of(request);
        let (mut best, mut second, mut chosen) = (-FAR, -FAR, usize::MAX);
        let single = self.network.supply[request] == 1;
        for (offset, edge) in self.network.edges[range.clone()].iter().enumerate() {
            let value = i64::from(edge.weight) - self.price[edge.bin as usize];
            if value > second {
                let number = range.start + offset;
                if !single && self.state.units_of(request).any(|other| self.state.held[other] == number as u32) {
                    continue;
                }
                if value > best {
                    (second, best, chosen) = (best, value, number);
                } else {
                    second = value;
                }
            }
        }
        let edge = self.network.edges[chosen];
        let threshold = i64::from(edge.weight) - second + epsilon;
        self.state.held[unit as usize] = chosen as u32;
        self.place(edge.bin as usize, unit, threshold)
    }

    fn place(&mut self, bin: usize, unit: u32, threshold: i64) -> Option<u32> {
        let slots = self.network.slots_of(bin);
        let filled = self.state.filled[bin] as usize;
        let reserve = |slot: usize| if slots.start + slot < slots.end { self.network.reserve[slots.start + slot].max(self.floor[bin]) } else { FAR };
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
