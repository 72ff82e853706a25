//! The cheapest edges of a request, remembered: most of the time the others do not matter.

use crate::network::{FAR, NONE};

/// How many edges of a request are remembered.
pub(crate) const NEARBY: usize = 8;

/// The cheapest edges of a request at some time, and how long that is sure to be true.
#[derive(Clone)]
pub(crate) struct Nearby {
    /// Numbers of the edges, [`NONE`] at the end if there are fewer.
    pub edges: [u32; NEARBY],
    /// All other edges cost more than what is left of this when the clock is taken off.
    until: i64,
    /// When the edges were looked through.
    looked: i64,
}

impl Nearby {
    /// Nothing is known yet.
    pub const UNKNOWN: Self = Self { edges: [NONE; NEARBY], until: i64::MIN, looked: i64::MIN };

    /// Edges that are not remembered cost at least this much at the time `clock`; 0 if that is not known.
    pub fn reach(&self, clock: i64) -> i64 {
        if self.until <= clock { 0 } else { self.until - clock }
    }

    /// Whether the edges were looked through at this very time.
    pub fn is_fresh(&self, clock: i64) -> bool {
        self.looked == clock
    }

    /// Remembers the cheapest of all edges, given with their costs.
    pub fn look(&mut self, clock: i64, costs: impl Iterator<Item = (u32, i64)>) {
        let mut lowest = [(FAR, NONE); NEARBY + 1];
        for (number, cost) in costs {
            if cost < lowest[NEARBY].0 {
                let mut at = NEARBY;
                while at > 0 && lowest[at - 1].0 > cost {
                    lowest[at] = lowest[at - 1];
                    at -= 1;
                }
                lowest[at] = (cost, number);
            }
        }
        for (edge, (_, number)) in self.edges.iter_mut().zip(lowest) {
            *edge = number;
        }
        self.looked = clock;
        self.until = clock.saturating_add(lowest[NEARBY].0);
    }
}
