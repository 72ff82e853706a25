//! All best solutions of a network, as a network of its own: so that a second objective can choose among them.

use crate::network::{Edge, Network};
use crate::optimum::Optimum;

/// What is still open once only the best solutions are allowed.
pub(crate) struct Face {
    /// The open part. Its bins have the same numbers, its requests too.
    pub network: Network,
    /// Request and bin of the edges that every best solution holds.
    pub fixed: Vec<(u32, u32)>,
}

impl Face {
    /// Keeps the edges and slots that cost nothing at the prices of the optimum (complementary slackness: a solution is best exactly if it uses
    /// no others, and all whose use is a gain). `weight` is the second objective, by request and bin, not negative.
    pub fn new(network: &Network, optimum: &Optimum, weight: impl Fn(u32, u32) -> i32) -> Self {
        let mut open = Network { edge_start: vec![0], slot_start: vec![0], ..Network::default() };
        let mut fixed = Vec::new();
        let mut taken = vec![0_usize; network.bins()];
        for request in 0..network.requests() {
            let held = optimum.state.held[optimum.state.units_of(request)].iter();
            let margin = held.map(|&edge| network.value(edge as usize, &optimum.price)).min();
            let mut supply = network.supply[request];
            for number in network.edges_of(request) {
                let bin = network.edges[number].bin;
                let value = Some(network.value(number, &optimum.price));
                if value > margin {
                    fixed.push((request as u32, bin));
                    taken[bin as usize] += 1;
                    supply -= 1;
                } else if value == margin {
                    open.edges.push(Edge { bin, weight: weight(request as u32, bin) });
                }
            }
            open.supply.push(supply);
            open.edge_start.push(open.edges.len() as u32);
        }
        // A cycle of the residual network visits each request and each bin once: no sum of weights along it makes up for a slot that must be filled.
        let heaviest = open.edges.iter().map(|edge| i64::from(edge.weight)).max().unwrap_or(0).max(1);
        let forced = -heaviest * (network.requests().min(network.bins()) as i64 + 2);
        for (bin, &taken) in taken.iter().enumerate() {
            let slots = &network.reserve[network.slots_of(bin)];
            let must = slots.partition_point(|&reserve| reserve < optimum.price[bin]).saturating_sub(taken);
            let may = slots.partition_point(|&reserve| reserve <= optimum.price[bin]).saturating_sub(taken);
            open.reserve.extend(std::iter::repeat_n(forced, must));
            open.reserve.extend(std::iter::repeat_n(0, may.saturating_sub(must)));
            open.slot_start.push(open.reserve.len() as u32);
        }
        Self { network: open, fixed }
    }
}
