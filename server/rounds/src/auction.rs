//! An auction that comes close to the best assignment quickly (Bertsekas: The auction algorithm, 1988, with several slots per bin).
//!
//! A unit without a place bids for the bin that leaves it the most, just so high that it would still not rather go elsewhere (plus a step). A
//! full bin lets go of the unit that bid least. Prices only rise. What the auction leaves is within a step per unit of the best; the exact rest
//! is done by [`crate::finish`].

use std::collections::VecDeque;

use crate::network::{Assignment, Edge, FAR, NONE, Network};

/// What an offer is worth that does not exist.
const NOWHERE: i64 = -FAR / 2;
/// How many edges of a request are remembered.
const SHORTLIST: usize = 6;
/// Fills the place of an edge that does not exist; its bin is looked up, so it has to be there.
const NO_EDGE: Edge = Edge { bin: 0, weight: i32::MIN };

/// The best edge for a unit, what it leaves, and what the next best leaves.
struct Offer {
    edge: u32,
    best: i64,
    second: i64,
}

impl Offer {
    fn add(&mut self, value: i64, edge: u32) {
        if value > self.best {
            *self = Self { edge, best: value, second: self.best };
        } else {
            self.second = self.second.max(value);
        }
    }
}

/// The best edges of a request when it last looked around. Prices only rise, so no other edge has become better than `bound` since.
#[derive(Clone)]
struct Shortlist {
    entries: [(Edge, u32); SHORTLIST],
    bound: i64,
}

impl Shortlist {
    /// The best two of the list, if they are sure to be the best two of all.
    fn offer(&self, price: &[i64]) -> Option<Offer> {
        let mut offer = Offer { edge: NONE, best: i64::MIN, second: i64::MIN };
        for &(edge, number) in &self.entries {
            offer.add(i64::from(edge.weight) - price[edge.bin as usize], number);
        }
        (offer.second >= self.bound && offer.edge != NONE).then_some(offer)
    }
}

/// Bidding in progress.
pub(crate) struct Auction<'a> {
    network: &'a Network,
    /// Who holds what.
    state: Assignment,
    /// What the next unit has to pay at each bin.
    price: Vec<i64>,
    /// What each bidder would leave for, in heap order within each bin, the lowest first.
    threshold: Vec<i64>,
    /// No bid goes farther than this above the price, even if there is no second choice.
    reach: i64,
    /// Whether requests write their shortlists: while prices rise in great steps these would be out of date at once.
    remembers: bool,
    /// Units that have no place.
    queue: VecDeque<u32>,
    /// No slot of a bin is sold below this.
    floor: Vec<i64>,
    /// The best edges of each request with one unit.
    shortlists: Vec<Shortlist>,
}

impl<'a> Auction<'a> {
    /// Nobody has bid yet.
    pub fn new(network: &'a Network) -> Self {
        let state = Assignment::empty(network);
        let first = |bin: usize| network.reserve[network.slots_of(bin)].first().map_or(FAR, |&reserve| reserve.max(network.floor));
        let price: Vec<i64> = (0..network.bins()).map(first).collect();
        let queue = (0..state.held.len() as u32).collect();
        let shortlists = vec![Shortlist { entries: [(NO_EDGE, NONE); SHORTLIST], bound: FAR }; network.requests()];
        Self {
            network,
            state,
            price,
            threshold: vec![0; network.reserve.len()],
            reach: network.spread() + 1,
            remembers: true,
            queue,
            floor: vec![network.floor; network.bins()],
            shortlists,
        }
    }

    /// Lets those without a place bid, each at least `step` more than before, until all have one or `budget` bids were made. Gives whether nobody is
    /// left.
    pub fn run(&mut self, step: i64, budget: usize) -> bool {
        for _ in 0..budget {
            let Some(unit) = self.queue.pop_front() else { return true };
            if let Some(evicted) = self.bid(unit, step) {
                self.queue.push_back(evicted);
            }
        }
        self.queue.is_empty()
    }

    /// Sends everybody out again; what was full begins at its present price less `slack`, the rest as cheap as at first.
    pub fn restart(&mut self, slack: i64) {
        for bin in 0..self.network.bins() {
            let slots = self.network.slots_of(bin);
            let Some(&first) = self.network.reserve[slots.clone()].first() else { continue };
            let first = first.max(self.network.floor);
            let full = self.state.filled[bin] as usize == slots.len();
            self.floor[bin] = if full { first.max(self.price[bin] - slack) } else { first };
            self.price[bin] = self.floor[bin];
            self.state.filled[bin] = 0;
        }
        self.state.held.fill(NONE);
        self.queue = (0..self.state.held.len() as u32).collect();
        self.shortlists.iter_mut().for_each(|shortlist| shortlist.bound = FAR);
    }

    /// Who holds what in the end, and the prices.
    pub fn end(self) -> (Assignment, Vec<i64>) {
        (self.state, self.price)
    }

    /// The same in great steps.
    pub fn run_coarsely(&mut self, step: i64, budget: usize) {
        self.remembers = false;
        self.run(step, budget);
        self.remembers = true;
    }

    fn bid(&mut self, unit: u32, step: i64) -> Option<u32> {
        let request = self.state.request_of[unit as usize] as usize;
        let known = self.shortlists[request].offer(&self.price);
        let offer = match known {
            Some(offer) => offer,
            None if self.remembers && self.network.supply[request] == 1 => self.look_and_remember(request),
            None => self.look(request),
        };
        // Nowhere to go at all is left to the exact finish.
        let edge = *self.network.edges.get(offer.edge as usize)?;
        let threshold = i64::from(edge.weight) - offer.second.max(offer.best - self.reach) + step;
        self.state.held[unit as usize] = offer.edge;
        self.place(edge.bin as usize, unit, threshold)
    }

    /// Looks at all edges of a request with one unit, and remembers the best of them.
    fn look_and_remember(&mut self, request: usize) -> Offer {
        let range = self.network.edges_of(request);
        let mut top = [(NOWHERE, NONE); SHORTLIST + 1];
        for (edge, number) in self.network.edges[range.clone()].iter().zip(range.start as u32..) {
            let value = i64::from(edge.weight) - self.price[edge.bin as usize];
            if value > top[SHORTLIST].0 {
                let mut at = SHORTLIST;
                while at > 0 && top[at - 1].0 < value {
                    top[at] = top[at - 1];
                    at -= 1;
                }
                top[at] = (value, number);
            }
        }
        let shortlist = &mut self.shortlists[request];
        shortlist.bound = top[SHORTLIST].0;
        for (entry, &(_, number)) in shortlist.entries.iter_mut().zip(&top) {
            *entry = (self.network.edges.get(number as usize).copied().unwrap_or(NO_EDGE), number);
        }
        Offer { edge: top[0].1, best: top[0].0, second: top[1].0 }
    }

    /// The best edge of a request that none of its units holds.
    fn look(&self, request: usize) -> Offer {
        let mut offer = Offer { edge: NONE, best: NOWHERE, second: NOWHERE };
        for number in self.network.edges_of(request) {
            let value = self.network.value(number, &self.price);
            if value > offer.second && !self.state.is_held(request, number) {
                offer.add(value, number as u32);
            }
        }
        offer
    }

    fn place(&mut self, bin: usize, unit: u32, threshold: i64) -> Option<u32> {
        let slots = self.network.slots_of(bin);
        let filled = self.state.filled[bin] as usize;
        let reserve = |slot: usize| {
            if slots.start + slot < slots.end { self.network.reserve[slots.start + slot].max(self.floor[bin]) } else { FAR }
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
