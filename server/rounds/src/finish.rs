//! From a good assignment with prices to the best one, exactly: the primal-dual method for flows of least cost, many shortest ways at a time.

use crate::nearby::Nearby;
use crate::network::{Assignment, FAR, NONE, Network};

/// A solution in progress. Nodes are the requests, then the bins, then one sink behind all bins.
///
/// Always true: no open edge and no open slot would be a gain at the present prices, and none that is used a loss. Only some units have no place
/// yet, and some slots that ought to be filled are empty.
pub(crate) struct Finish<'a> {
    pub(crate) network: &'a Network,
    /// Who holds what.
    pub(crate) state: Assignment,
    /// What a slot of each bin costs at the margin.
    pub(crate) price: Vec<i64>,
    /// What a unit of each request gains at the margin.
    pub(crate) profit: Vec<i64>,
    /// Price of the sink; the prices of slots count from here.
    pub(crate) level: i64,
    /// Where each unit stands in its bin.
    pub(crate) position: Vec<u32>,
    /// Slots of each bin that its price calls for, and nobody fills yet.
    pub(crate) missing: Vec<u32>,
    /// Units that the sink has to give away (above 0) or to take.
    pub(crate) balance: i64,
    /// Units without a place.
    pub(crate) waiting: Vec<u32>,
    /// The cheapest edges of each request.
    pub(crate) nearby: Vec<Nearby>,
    /// Sum of all changes of prices: none has changed by more.
    pub(crate) clock: i64,
    /// How far each node is in the search, and where each goes on in a pass.
    pub(crate) distance: Vec<i64>,
    pub(crate) cursor: Vec<u32>,
    /// Nodes that carry the present mark were seen in this search or pass.
    pub(crate) visited: Vec<u32>,
    pub(crate) mark: u32,
}

impl<'a> Finish<'a> {
    /// Takes over what an auction has reached; lets go of what its prices do not support.
    pub fn new(network: &'a Network, state: Assignment, price: Vec<i64>) -> Self {
        let (requests, bins, units) = (network.requests(), network.bins(), state.held.len());
        let nodes = requests + bins + 1;
        let mut this = Self {
            network,
            state,
            price,
            profit: vec![0; requests],
            level: 0,
            position: vec![NONE; units],
            missing: vec![0; bins],
            balance: 0,
            waiting: Vec::new(),
            nearby: vec![Nearby::UNKNOWN; requests],
            clock: 0,
            distance: vec![FAR; nodes],
            visited: vec![0; nodes],
            mark: 0,
            cursor: vec![0; nodes],
        };
        this.start();
        this
    }

    /// Lets go of whatever the prices do not support, so that nothing but open places is wrong.
    fn start(&mut self) {
        for bin in 0..self.network.bins() {
            let slots = self.network.slots_of(bin);
            let filled = self.state.filled[bin] as usize;
            if filled > 0 {
                self.price[bin] = self.price[bin].max(self.network.reserve[slots.start + filled - 1]);
            }
            for (place, &unit) in self.state.holder[slots][..filled].iter().enumerate() {
                self.position[unit as usize] = place as u32;
            }
        }
        for request in 0..self.network.requests() {
            let mut best = -FAR;
            for edge in self.network.edges_of(request) {
                let value = self.network.value(edge, &self.price);
                if value > best && !self.state.is_held(request, edge) {
                    best = value;
                }
            }
            self.profit[request] = best;
            for unit in self.state.units_of(request) {
                let edge = self.state.held[unit];
                if edge == NONE {
                    self.waiting.push(unit as u32);
                } else if self.network.value(edge as usize, &self.price) < best {
                    self.release(unit);
                    self.waiting.push(unit as u32);
                }
            }
        }
        let mut wanted = 0;
        for bin in 0..self.network.bins() {
            let slots = self.network.slots_of(bin);
            let called = self.network.reserve[slots].partition_point(|&reserve| reserve < self.price[bin]) as u32;
            self.missing[bin] = called.saturating_sub(self.state.filled[bin]);
            wanted += i64::from(self.missing[bin]);
        }
        self.balance = wanted - self.waiting.len() as i64;
    }

    fn release(&mut self, unit: usize) {
        let bin = self.network.edges[self.state.held[unit] as usize].bin as usize;
        self.state.held[unit] = NONE;
        self.remove(bin, self.position[unit]);
    }

    pub(crate) fn remove(&mut self, bin: usize, place: u32) {
        let start = self.network.slot_start[bin];
        self.state.filled[bin] -= 1;
        let last = self.state.filled[bin];
        let moved = self.state.holder[(start + last) as usize];
        self.state.holder[(start + place) as usize] = moved;
        self.position[moved as usize] = place;
    }

    pub(crate) fn put(&mut self, bin: usize, place: u32, unit: u32) {
        self.state.holder[(self.network.slot_start[bin] + place) as usize] = unit;
        self.position[unit as usize] = place;
    }

    /// Price of the first slot that is not called for, if there is one; and of the last that is.
    pub(crate) fn margins(&self, bin: usize) -> (Option<i64>, Option<i64>) {
        let slots = &self.network.reserve[self.network.slots_of(bin)];
        let called = (self.state.filled[bin] + self.missing[bin]) as usize;
        (slots.get(called).copied(), called.checked_sub(1).map(|last| slots[last]))
    }

    /// Runs to the end. Afterwards every unit has a place and the prices prove that no better assignment exists.
    pub fn run(&mut self) {
        loop {
            while self.pass() > 0 {}
            if self.waiting.is_empty() && self.balance <= 0 {
                break;
            }
            if !self.search() {
                // Cannot happen, since every unit always finds a place; the certificate would tell.
                break;
            }
        }
        for price in &mut self.price {
            *price -= self.level;
        }
    }

    /// Who holds what in the end, and the prices.
    pub fn end(self) -> (Assignment, Vec<i64>) {
        (self.state, self.price)
    }

    /// Below which cost only the edges in [`Finish::nearby`] of a request need to be looked at; 0 if all have to be.
    pub(crate) fn near(&mut self, request: usize) -> i64 {
        let reach = self.nearby[request].reach(self.clock);
        if reach > 0 || self.nearby[request].is_fresh(self.clock) {
            return reach;
        }
        let profit = self.profit[request];
        let costs = self.network.edges_of(request).map(|edge| (edge as u32, profit - self.network.value(edge, &self.price)));
        self.nearby[request].look(self.clock, costs);
        self.nearby[request].reach(self.clock)
    }
}
