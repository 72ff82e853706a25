//! From a good assignment with prices to the best one, exactly: the primal-dual method for flows of least cost.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::network::{Assignment, FAR, NONE, Network};

pub(crate) struct Finish<'a> {
    network: &'a Network,
    pub state: Assignment,
    /// What a slot of each bin costs at the margin.
    pub price: Vec<i64>,
    /// What a unit of each request gains at the margin.
    profit: Vec<i64>,
    /// Price of the common sink behind all bins.
    level: i64,
    /// Where each unit stands in its bin.
    position: Vec<u32>,
    /// Slots of each bin that its price calls for, and nobody fills yet.
    missing: Vec<u32>,
    /// Units that are owed by the sink (above 0) or to it.
    balance: i64,
    /// Units without a place.
    waiting: Vec<u32>,
    distance: Vec<i64>,
    visited: Vec<u32>,
    mark: u32,
    cursor: Vec<u32>,
    pub phases: u32,
    pub passes: u32,
    pub pops: u64,
}

impl<'a> Finish<'a> {
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
            distance: vec![FAR; nodes],
            visited: vec![0; nodes],
            mark: 0,
            cursor: vec![0; nodes],
            phases: 0,
            passes: 0,
            pops: 0,
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

    fn remove(&mut self, bin: usize, place: u32) {
        let start = self.network.slot_start[bin];
        self.state.filled[bin] -= 1;
        let last = self.state.filled[bin];
        let moved = self.state.holder[(start + last) as usize];
        self.state.holder[(start + place) as usize] = moved;
        self.position[moved as usize] = place;
    }

    fn put(&mut self, bin: usize, place: u32, unit: u32) {
        self.state.holder[(self.network.slot_start[bin] + place) as usize] = unit;
        self.position[unit as usize] = place;
    }

    /// Price of the first slot that is not called for, if there is one; and of the last that is.
    fn margins(&self, bin: usize) -> (Option<i64>, Option<i64>) {
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
            self.search();
        }
        for price in &mut self.price {
            *price -= self.level;
        }
    }

    /// Shortest ways from everything that is over to what is missing; then moves the prices along.
    fn search(&mut self) {
        self.phases += 1;
        let (requests, bins) = (self.network.requests(), self.network.bins());
        let sink = requests + bins;
        let mut distances = std::mem::take(&mut self.distance);
        distances.fill(FAR);
        let mut heap: BinaryHeap<Reverse<(i64, u32)>> = BinaryHeap::new();
        let mut now: Vec<u32> = Vec::new();
        for &unit in &self.waiting {
            let request = self.state.request_of[unit as usize];
            if distances[request as usize] > 0 {
                distances[request as usize] = 0;
                now.push(request);
            }
        }
        if self.balance > 0 {
            distances[sink] = 0;
            now.push(sink as u32);
        }
        let owed = self.waiting.len() as i64 + self.balance.max(0);
        let quota = 1 + owed / 2;
        let (mut found, mut farthest) = (0, 0);
        let mut here = 0;
        let mut limit = FAR;
        self.mark += 1;
        loop {
            let node = match now.pop() {
                Some(node) => node as usize,
                None => match heap.pop() {
                    Some(Reverse((distance, node))) => {
                        if distance >= limit {
                            break;
                        }
                        here = distance;
                        node as usize
                    }
                    None => break,
                },
            };
            if self.visited[node] == self.mark || distances[node] != here {
                continue;
            }
            self.visited[node] = self.mark;
            self.pops += 1;
            let bound = limit;
            let mut reach = |to: usize, cost: i64| {
                debug_assert!(cost >= 0, "negative reduced cost {cost}");
                let at = here + cost;
                if at < distances[to] && at < bound {
                    distances[to] = at;
                    if cost == 0 { now.push(to as u32) } else { heap.push(Reverse((at, to as u32))) }
                }
            };
            if node < requests {
                let profit = self.profit[node];
                let single = self.network.supply[node] == 1;
                let own = self.state.held[self.state.unit_start[node] as usize];
                let range = self.network.edges_of(node);
                for (offset, edge) in self.network.edges[range.clone()].iter().enumerate() {
                    let bin = edge.bin as usize;
                    let cost = profit + self.price[bin] - i64::from(edge.weight);
                    let number = range.start + offset;
                    let held = if single {
                        own == number as u32
                    } else {
                        cost <= 0 && self.state.held[self.state.units_of(node)].contains(&(number as u32))
                    };
                    if !held {
                        reach(requests + bin, cost);
                    }
                }
            } else if node < sink {
                let bin = node - requests;
                if self.missing[bin] > 0 {
                    found += i64::from(self.missing[bin]);
                    farthest = here;
                    if found >= quota {
                        limit = limit.min(here + 1);
                    }
                }
                let slots = self.network.slots_of(bin);
                for &unit in &self.state.holder[slots.start..slots.start + self.state.filled[bin] as usize] {
                    let request = self.state.request_of[unit as usize] as usize;
                    let edge = self.network.edges[self.state.held[unit as usize] as usize];
                    reach(request, i64::from(edge.weight) - self.price[bin] - self.profit[request]);
                }
                if let (Some(next), _) = self.margins(bin) {
                    reach(sink, next + self.level - self.price[bin]);
                }
            } else {
                if self.balance < 0 {
                    found -= self.balance;
                    farthest = here;
                    if found >= quota {
                        limit = limit.min(here + 1);
                    }
                }
                for bin in 0..bins {
                    if let (_, Some(last)) = self.margins(bin) {
                        reach(requests + bin, self.price[bin] - last - self.level);
                    }
                }
            }
        }
        self.distance = distances;
        let reached = farthest;
        for (profit, &distance) in self.profit.iter_mut().zip(&self.distance) {
            *profit -= reached - distance.min(reached);
        }
        for (price, &distance) in self.price.iter_mut().zip(&self.distance[requests..]) {
            *price += reached - distance.min(reached);
        }
        self.level += reached - self.distance[sink].min(reached);
    }

    /// Moves along ways that cost nothing; gives how many were found.
    fn pass(&mut self) -> usize {
        self.passes += 1;
        self.mark += 1;
        self.cursor.fill(0);
        let sink = (self.network.requests() + self.network.bins()) as u32;
        let mut found = 0;
        let mut left = Vec::new();
        let mut path = Vec::new();
        for unit in std::mem::take(&mut self.waiting) {
            path.clear();
            path.push((self.state.request_of[unit as usize], unit));
            if self.walk(&mut path) {
                found += 1;
            } else {
                left.push(unit);
            }
        }
        self.waiting = left;
        while self.balance > 0 {
            path.clear();
            path.push((sink, NONE));
            if !self.walk(&mut path) {
                break;
            }
            self.balance -= 1;
            found += 1;
        }
        found
    }

    /// Depth first from the start of the path. Nodes are marked while on the path; requests and dead ends stay marked for the whole pass.
    fn walk(&mut self, path: &mut Vec<(u32, u32)>) -> bool {
        let requests = self.network.requests();
        let sink = requests + self.network.bins();
        self.visited[path[0].0 as usize] = self.mark;
        while let Some(&(node, _)) = path.last() {
            let node = node as usize;
            let done = if node < requests {
                false
            } else if node < sink {
                self.missing[node - requests] > 0
            } else {
                self.balance < 0
            };
            if done {
                self.apply(path);
                return true;
            }
            match self.step(node) {
                Some(next) => {
                    self.visited[next.0 as usize] = self.mark;
                    path.push(next);
                }
                None => {
                    path.pop();
                }
            }
        }
        false
    }

    /// The next free way out of a node that costs nothing.
    fn step(&mut self, node: usize) -> Option<(u32, u32)> {
        let requests = self.network.requests();
        let sink = requests + self.network.bins();
        let mark = self.mark;
        if node < requests {
            let range = self.network.edges_of(node);
            let profit = self.profit[node];
            for number in range.start + self.cursor[node] as usize..range.end {
                let edge = self.network.edges[number];
                let bin = edge.bin as usize;
                if profit + self.price[bin] == i64::from(edge.weight)
                    && self.visited[requests + bin] != mark
                    && !self.state.is_held(node, number)
                {
                    self.cursor[node] = (number + 1 - range.start) as u32;
                    return Some(((requests + bin) as u32, number as u32));
                }
            }
            self.cursor[node] = range.len() as u32;
            None
        } else if node < sink {
            let bin = node - requests;
            if self.visited[sink] != mark && self.margins(bin).0 == Some(self.price[bin] - self.level) {
                return Some((sink as u32, NONE));
            }
            let start = self.network.slot_start[bin];
            for place in self.cursor[node]..self.state.filled[bin] {
                let unit = self.state.holder[(start + place) as usize];
                let request = self.state.request_of[unit as usize] as usize;
                let edge = self.network.edges[self.state.held[unit as usize] as usize];
                if self.visited[request] != mark && i64::from(edge.weight) - self.price[bin] == self.profit[request] {
                    self.cursor[node] = place + 1;
                    return Some((request as u32, unit));
                }
            }
            self.cursor[node] = self.state.filled[bin];
            None
        } else {
            for bin in self.cursor[sink] as usize..self.network.bins() {
                if self.visited[requests + bin] != mark && self.margins(bin).1 == Some(self.price[bin] - self.level) {
                    self.cursor[sink] = bin as u32;
                    return Some(((requests + bin) as u32, NONE));
                }
            }
            self.cursor[sink] = self.network.bins() as u32;
            None
        }
    }

    fn apply(&mut self, path: &[(u32, u32)]) {
        let requests = self.network.requests();
        let sink = requests + self.network.bins();
        let mut carried = NONE;
        for (at, &(node, via)) in path.iter().enumerate() {
            let node = node as usize;
            if node < requests {
                carried = via;
                continue;
            }
            self.visited[node] = 0;
            if node == sink {
                carried = NONE;
                if at + 1 == path.len() {
                    self.balance += 1;
                }
                continue;
            }
            let bin = node - requests;
            if carried != NONE {
                self.state.held[carried as usize] = via;
            }
            match path.get(at + 1) {
                Some(&(next, leaving)) if (next as usize) < requests => {
                    let place = self.position[leaving as usize];
                    if carried == NONE { self.remove(bin, place) } else { self.put(bin, place, carried) }
                }
                next => {
                    if next.is_none() {
                        self.missing[bin] -= 1;
                    }
                    if carried != NONE {
                        self.put(bin, self.state.filled[bin], carried);
                        self.state.filled[bin] += 1;
                    }
                }
            }
        }
    }
}
