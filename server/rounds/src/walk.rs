//! Walking along edges that cost nothing, and moving units along the ways that are found.

use crate::finish::Finish;
use crate::nearby::NEARBY;
use crate::network::NONE;

impl Finish<'_> {
    /// Moves along ways that cost nothing; gives how many were found.
    pub(crate) fn pass(&mut self) -> usize {
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
            self.step_from_request(node)
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

    fn step_from_request(&mut self, request: usize) -> Option<(u32, u32)> {
        let requests = self.network.requests();
        let near = self.near(request) > 0;
        let all = self.network.edges_of(request);
        let (profit, last) = (self.profit[request], if near { NEARBY } else { all.len() });
        for at in self.cursor[request] as usize..last {
            let number = if near { self.nearby[request].edges[at] as usize } else { all.start + at };
            let Some(edge) = self.network.edges.get(number) else { break };
            let bin = edge.bin as usize;
            let free = profit + self.price[bin] == i64::from(edge.weight);
            if free && self.visited[requests + bin] != self.mark && !self.state.is_held(request, number) {
                self.cursor[request] = at as u32 + 1;
                return Some(((requests + bin) as u32, number as u32));
            }
        }
        self.cursor[request] = last as u32;
        None
    }

    /// Moves everybody one place along the path.
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
