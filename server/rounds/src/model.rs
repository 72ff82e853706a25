//! From a round to a network and back.
//!
//! Bins are the organisations, then one for each Land that takes its unserved requests (the more of them, the dearer), and last a free one for
//! partners that were wished for beyond the first.

use crate::network::{Edge, Network};
use crate::objective::{Objective, land_gain, organisation_gain};
use crate::preferences::Wishes;
use crate::round::Round;

/// The network of the first objective.
pub(crate) struct Model<'a> {
    /// The network.
    pub network: Network,
    /// Codes of the Länder, in the order of their bins; empty for [`Objective::Sum`].
    pub lands: Vec<&'a str>,
}

impl<'a> Model<'a> {
    /// Lays the round out.
    pub fn new(round: &'a Round, wishes: &Wishes, objective: Objective) -> Self {
        let (lands, land_of) = match objective {
            Objective::Round => round.lands(),
            Objective::Sum => (Vec::new(), Vec::new()),
        };
        let organisations = round.organisations().len();
        let free = (organisations + lands.len()) as u32;
        let mut network = Network { edge_start: vec![0], slot_start: vec![0], floor: i64::MIN, ..Network::default() };
        network.edges.reserve_exact(round.candidates() + round.requests().len());
        let left = |organisation: usize| round.organisations()[organisation].capacity - wishes.pinned_for_organisation[organisation];
        let mut degree = vec![0_u32; free as usize + 1];
        for (request, one) in round.requests().iter().enumerate() {
            let first = network.edges.len();
            let pinned = wishes.pinned_for_request[request];
            let missing = one.wanted - pinned;
            for choice in round.choices(request).iter().filter(|_| missing > 0) {
                let open = wishes.is_empty() || wishes.is_open((request as u32, choice.organisation));
                if open && left(choice.organisation as usize) > 0 {
                    let weight = if objective == Objective::Sum { choice.utility as i32 } else { 0 };
                    network.edges.push(Edge { bin: choice.organisation, weight });
                    degree[choice.organisation as usize] += 1;
                }
            }
            let open = (network.edges.len() - first) as u32;
            let mut supply = missing.min(open);
            let mut spare = supply;
            if pinned == 0 && objective == Objective::Round {
                supply = supply.max(1);
                spare = supply - 1;
                let land = organisations as u32 + land_of[request];
                network.edges.push(Edge { bin: land, weight: 0 });
                degree[land as usize] += 1;
            }
            network.edges.extend(std::iter::repeat_n(Edge { bin: free, weight: 0 }, spare as usize));
            degree[free as usize] += spare;
            network.supply.push(supply);
            network.edge_start.push(network.edges.len() as u32);
        }
        for (organisation, &degree) in degree[..organisations].iter().enumerate() {
            let pinned = wishes.pinned_for_organisation[organisation];
            let slots = pinned + 1..=pinned + left(organisation).min(degree);
            let reserve = |k| if objective == Objective::Round { -i64::from(organisation_gain(k)) } else { 0 };
            network.reserve.extend(slots.map(reserve));
            network.slot_start.push(network.reserve.len() as u32);
        }
        let sizes = land_sizes(&land_of, lands.len());
        for (land, &size) in sizes.iter().enumerate() {
            let most = degree[organisations + land];
            network.reserve.extend((0..most).map(|unserved| i64::from(land_gain(size - unserved, size))));
            network.slot_start.push(network.reserve.len() as u32);
        }
        // One slot more than can be filled, so that the price of the free bin is 0.
        network.reserve.extend(std::iter::repeat_n(0, degree[free as usize] as usize + 1));
        network.slot_start.push(network.reserve.len() as u32);
        Self { network, lands }
    }
}

/// How many requests each Land has.
fn land_sizes(land_of: &[u32], lands: usize) -> Vec<u32> {
    let mut sizes = vec![0; lands];
    for &land in land_of {
        sizes[land as usize] += 1;
    }
    sizes
}
