//! The problem as the solver sees it: units of demand on one side, slots with rising prices on the other.

/// Larger than any price that can be reached, small enough to add two of them.
pub(crate) const FAR: i64 = i64::MAX / 4;

/// Marks a unit that holds no edge, and a slot that no unit holds.
pub(crate) const NONE: u32 = u32::MAX;

/// A transport problem. Request `i` has `supply[i]` units; each takes another of its edges. Bin `j` has slots that cost `reserve[..]`, the cheapest
/// first. Wanted is the assignment of every unit with the greatest sum of edge weights minus the prices of the slots that are filled.
///
/// Being left without a partner is an edge to a bin too, so every unit always finds a place: each request has at least `supply` edges to bins
/// that cannot be full.
#[derive(Clone, Debug, Default)]
pub(crate) struct Network {
    /// Units of each request.
    pub supply: Vec<u32>,
    /// `edges[edge_start[i]..edge_start[i + 1]]` belong to request `i`; one entry more than there are requests.
    pub edge_start: Vec<u32>,
    /// The edges of all requests.
    pub edges: Vec<Edge>,
    /// `reserve[slot_start[j]..slot_start[j + 1]]` belong to bin `j`; one entry more than there are bins.
    pub slot_start: Vec<u32>,
    /// What each slot of a bin costs, never falling within a bin.
    pub reserve: Vec<i64>,
    /// The auction sells nothing below this; slots that are cheaper have to be filled, which is the business of the exact finish.
    pub floor: i64,
}

fn greatest_common_divisor(left: u64, right: u64) -> u64 {
    if right == 0 { left } else { greatest_common_divisor(right, left % right) }
}

/// One possible pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    /// The bin it leads to.
    pub bin: u32,
    /// What the pair is worth.
    pub weight: i32,
}

impl Network {
    /// How many requests there are.
    pub fn requests(&self) -> usize {
        self.supply.len()
    }

    /// How many bins there are.
    pub fn bins(&self) -> usize {
        self.slot_start.len() - 1
    }

    /// The numbers of the edges of a request.
    pub fn edges_of(&self, request: usize) -> std::ops::Range<usize> {
        self.edge_start[request] as usize..self.edge_start[request + 1] as usize
    }

    /// What an edge leaves at these prices.
    pub fn value(&self, edge: usize, price: &[i64]) -> i64 {
        let edge = self.edges[edge];
        i64::from(edge.weight) - price[edge.bin as usize]
    }

    /// Greatest difference of two edge weights plus that of two slot prices, as the auction sees them.
    pub fn spread(&self) -> i64 {
        let weights = self.edges.iter().fold((i32::MAX, i32::MIN), |(low, high), edge| (low.min(edge.weight), high.max(edge.weight)));
        let prices = self.reserve.iter().fold((i64::MAX, i64::MIN), |(low, high), &price| (low.min(price), high.max(price)));
        let weights = if self.edges.is_empty() { 0 } else { i64::from(weights.1) - i64::from(weights.0) };
        let prices = if self.reserve.is_empty() { 0 } else { prices.1.max(self.floor) - prices.0.max(self.floor) };
        weights + prices
    }

    /// Greatest number that divides all weights and all prices of slots, at least 1: nothing finer can make a difference.
    pub fn unit(&self) -> i64 {
        let weights = self.edges.iter().map(|edge| edge.weight.unsigned_abs().into());
        let mut unit = 0;
        for number in weights.chain(self.reserve.iter().map(|price| price.unsigned_abs())) {
            unit = greatest_common_divisor(unit, number);
            if unit == 1 {
                break;
            }
        }
        i64::try_from(unit).unwrap_or(1).max(1)
    }

    /// The numbers of the slots of a bin.
    pub fn slots_of(&self, bin: usize) -> std::ops::Range<usize> {
        self.slot_start[bin] as usize..self.slot_start[bin + 1] as usize
    }
}

/// Who holds what: each unit its edge, each bin its units in its first slots.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    /// The units of request `i` are `unit_start[i]..unit_start[i + 1]`.
    pub unit_start: Vec<u32>,
    /// The request of each unit.
    pub request_of: Vec<u32>,
    /// The edge that each unit holds, or [`NONE`].
    pub held: Vec<u32>,
    /// The unit in each slot; only the first `filled[j]` of a bin count.
    pub holder: Vec<u32>,
    /// How many slots of each bin are filled.
    pub filled: Vec<u32>,
}

impl Assignment {
    /// Nobody holds anything yet.
    pub fn empty(network: &Network) -> Self {
        let mut unit_start = Vec::with_capacity(network.requests() + 1);
        let mut request_of = Vec::with_capacity(network.requests());
        unit_start.push(0);
        for (request, &supply) in network.supply.iter().enumerate() {
            request_of.extend(std::iter::repeat_n(request as u32, supply as usize));
            unit_start.push(request_of.len() as u32);
        }
        let units = request_of.len();
        Self { unit_start, request_of, held: vec![NONE; units], holder: vec![NONE; network.reserve.len()], filled: vec![0; network.bins()] }
    }

    /// The numbers of the units of a request.
    pub fn units_of(&self, request: usize) -> std::ops::Range<usize> {
        self.unit_start[request] as usize..self.unit_start[request + 1] as usize
    }

    /// Whether a unit of the request holds this edge.
    #[inline]
    pub fn is_held(&self, request: usize, edge: usize) -> bool {
        self.held[self.units_of(request)].contains(&(edge as u32))
    }
}
