//! Shortest ways through all open edges, and the prices that follow from them.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::finish::Finish;
use crate::network::FAR;

/// Marks a request that comes up a second time, for the edges that were too far the first time.
const AGAIN: u32 = 1 << 31;

/// Distances that are known so far, and what is to be looked at next.
struct Frontier {
    distance: Vec<i64>,
    /// Nodes at the present distance.
    now: Vec<u32>,
    later: BinaryHeap<Reverse<(i64, u32)>>,
    /// The present distance.
    here: i64,
    /// What is as far as this does not matter.
    limit: i64,
    /// How much of what is missing has been reached, how much is enough, and how far the farthest was.
    found: i64,
    enough: i64,
    farthest: i64,
}

impl Frontier {
    fn reach(&mut self, node: usize, at: i64) {
        debug_assert!(at >= self.here, "an edge that is a gain");
        if at < self.distance[node] && at < self.limit {
            self.distance[node] = at;
            if at == self.here { self.now.push(node as u32) } else { self.later.push(Reverse((at, node as u32))) }
        }
    }

    fn arrive(&mut self, amount: i64) {
        self.found += amount;
        self.farthest = self.here;
        if self.found >= self.enough {
            self.limit = self.limit.min(self.here + 1);
        }
    }

    fn next(&mut self) -> Option<u32> {
        if let Some(node) = self.now.pop() {
            return Some(node);
        }
        let Reverse((at, node)) = self.later.pop()?;
        self.here = at;
        (at < self.limit).then_some(node)
    }
}

impl Finish<'_> {
    /// Finds the shortest ways from everything that is over to half of what is missing, and moves the prices so that these ways cost nothing. Gives
    /// whether there are any.
    pub(crate) fn search(&mut self) -> bool {
        let requests = self.network.requests();
        let sink = requests + self.network.bins();
        let mut distance = std::mem::take(&mut self.distance);
        distance.fill(FAR);
        let owed = self.waiting.len() as i64 + self.balance.max(0);
        let mut frontier = Frontier {
            distance,
            now: Vec::new(),
            later: BinaryHeap::new(),
            here: 0,
            limit: FAR,
            found: 0,
            enough: 1 + owed / 2,
            farthest: 0,
        };
        for &unit in &self.waiting {
            frontier.reach(self.state.request_of[unit as usize] as usize, 0);
        }
        if self.balance > 0 {
            frontier.reach(sink, 0);
        }
        self.mark += 1;
        while let Some(node) = frontier.next() {
            if node & AGAIN != 0 {
                self.reach_all_edges((node & !AGAIN) as usize, &mut frontier);
                continue;
            }
            let node = node as usize;
            if self.visited[node] == self.mark || frontier.distance[node] != frontier.here {
                continue;
            }
            self.visited[node] = self.mark;
            if node < requests {
                self.leave_request(node, &mut frontier);
            } else if node < sink {
                self.leave_bin(node - requests, &mut frontier);
            } else {
                self.leave_sink(&mut frontier);
            }
        }
        self.distance = frontier.distance;
        self.move_prices(frontier.farthest);
        frontier.found > 0
    }

    fn leave_request(&mut self, request: usize, frontier: &mut Frontier) {
        let near = self.near(request);
        if near == 0 {
            return self.reach_all_edges(request, frontier);
        }
        for number in self.nearby[request].edges {
            self.reach_edge(request, number, frontier);
        }
        let again = frontier.here + near;
        if again < frontier.limit {
            frontier.later.push(Reverse((again, request as u32 | AGAIN)));
        }
    }

    fn reach_all_edges(&self, request: usize, frontier: &mut Frontier) {
        for number in self.network.edges_of(request) {
            self.reach_edge(request, number as u32, frontier);
        }
    }

    fn reach_edge(&self, request: usize, number: u32, frontier: &mut Frontier) {
        let Some(edge) = self.network.edges.get(number as usize) else { return };
        let bin = edge.bin as usize;
        let at = frontier.distance[request] + self.profit[request] + self.price[bin] - i64::from(edge.weight);
        let to = self.network.requests() + bin;
        if at < frontier.distance[to] && !self.state.is_held(request, number as usize) {
            frontier.reach(to, at);
        }
    }

    fn leave_bin(&self, bin: usize, frontier: &mut Frontier) {
        if self.missing[bin] > 0 {
            frontier.arrive(i64::from(self.missing[bin]));
        }
        let start = self.network.slot_start[bin] as usize;
        for &unit in &self.state.holder[start..start + self.state.filled[bin] as usize] {
            let request = self.state.request_of[unit as usize] as usize;
            let value = self.network.value(self.state.held[unit as usize] as usize, &self.price);
            frontier.reach(request, frontier.here + value - self.profit[request]);
        }
        if let (Some(next), _) = self.margins(bin) {
            frontier.reach(self.network.requests() + self.network.bins(), frontier.here + next + self.level - self.price[bin]);
        }
    }

    fn leave_sink(&self, frontier: &mut Frontier) {
        if self.balance < 0 {
            frontier.arrive(-self.balance);
        }
        for bin in 0..self.network.bins() {
            if let (_, Some(last)) = self.margins(bin) {
                frontier.reach(self.network.requests() + bin, frontier.here + self.price[bin] - last - self.level);
            }
        }
    }

    /// Raises the prices of what was reached by as much as it was nearer than the farthest; gains fall alike.
    fn move_prices(&mut self, farthest: i64) {
        let (requests, sink) = (self.network.requests(), self.distance.len() - 1);
        for (profit, &distance) in self.profit.iter_mut().zip(&self.distance) {
            *profit -= farthest - distance.min(farthest);
        }
        for (price, &distance) in self.price.iter_mut().zip(&self.distance[requests..]) {
            *price += farthest - distance.min(farthest);
        }
        self.level += farthest - self.distance[sink].min(farthest);
        self.clock += farthest;
    }
}
