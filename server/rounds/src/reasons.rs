//! Why requests stay without a partner, and where the places are missing.

use crate::objective::Objective;
use crate::preferences::{Pair, Wishes};
use crate::round::Round;
use crate::solution::{Bottleneck, Reason, Unserved};

/// Gives the reason for every request without a partner. An organisation is *open* if it has a free place or one of its partners could go to
/// another open one; the others are full for good, and fall apart into bottlenecks that share no request.
pub(crate) fn reasons(round: &Round, wishes: &Wishes, objective: Objective, pairs: &[Pair]) -> (Vec<Unserved>, Vec<Bottleneck>) {
    let mut served = vec![false; round.requests().len()];
    let mut filled = vec![0_u32; round.organisations().len()];
    for &(request, organisation) in pairs {
        served[request as usize] = true;
        filled[organisation as usize] += 1;
    }
    if served.iter().all(|&served| served) {
        return (Vec::new(), Vec::new());
    }
    let open = open_organisations(round, wishes, pairs, &filled);
    let mut groups = Groups { parent: (0..filled.len() as u32).collect() };
    // A request counts for a bottleneck if all its allowed candidates are full for good; then they all belong together.
    let mut confined: Vec<Option<u32>> = vec![None; served.len()];
    for (request, confined) in confined.iter_mut().enumerate() {
        let mut allowed = allowed(round, wishes, request);
        let Some(first) = allowed.next() else { continue };
        if !open[first as usize] && allowed.clone().all(|organisation| !open[organisation as usize]) {
            allowed.for_each(|other| groups.join(first, other));
            *confined = Some(first);
        }
    }
    let mut number_of: Vec<Option<usize>> = vec![None; filled.len()];
    let mut bottlenecks: Vec<Bottleneck> = Vec::new();
    let mut unserved = Vec::new();
    for (request, _) in served.iter().enumerate().filter(|(_, served)| !**served) {
        let reason = match confined[request] {
            Some(first) => {
                let root = groups.root(first) as usize;
                Reason::Full(*number_of[root].get_or_insert_with(|| {
                    bottlenecks.push(Bottleneck::default());
                    bottlenecks.len() - 1
                }))
            }
            None if round.choices(request).is_empty() => Reason::NoCandidate,
            None if allowed(round, wishes, request).next().is_none() => Reason::AllForbidden,
            None => Reason::WorthLess,
        };
        debug_assert!(objective == Objective::Sum || reason != Reason::WorthLess, "more could be served");
        unserved.push(Unserved { request: request as u32, reason });
    }
    for (request, first) in confined.iter().enumerate() {
        let number = first.and_then(|first| number_of[groups.root(first) as usize]);
        if let Some(bottleneck) = number.map(|number| &mut bottlenecks[number]) {
            bottleneck.requests += 1;
            bottleneck.unserved += u64::from(!served[request]);
        }
    }
    for (organisation, one) in round.organisations().iter().enumerate() {
        if let Some(number) = number_of[groups.root(organisation as u32) as usize] {
            bottlenecks[number].organisations.push(organisation as u32);
            bottlenecks[number].places += u64::from(one.capacity);
        }
    }
    (unserved, bottlenecks)
}

fn allowed<'a>(round: &'a Round, wishes: &'a Wishes, request: usize) -> impl Iterator<Item = u32> + Clone + 'a {
    let choices = round.choices(request).iter().map(|choice| choice.organisation);
    choices.filter(move |&organisation| wishes.is_empty() || !wishes.is_forbidden((request as u32, organisation)))
}

/// Which organisations have a free place, or a partner that could move to an open one.
fn open_organisations(round: &Round, wishes: &Wishes, pairs: &[Pair], filled: &[u32]) -> Vec<bool> {
    let mut open: Vec<bool> = round.organisations().iter().zip(filled).map(|(one, &filled)| filled < one.capacity).collect();
    // Where the partners of each organisation could go: seen from there.
    let mut starts = vec![0_u32; open.len() + 1];
    let movable = |pair: &Pair| wishes.is_empty() || wishes.is_open(*pair);
    for &(request, _) in pairs.iter().filter(|pair| movable(pair)) {
        allowed(round, wishes, request as usize).for_each(|other| starts[other as usize + 1] += 1);
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut sources = vec![0_u32; starts.last().copied().unwrap_or(0) as usize];
    let mut next = starts.clone();
    for &(request, organisation) in pairs.iter().filter(|pair| movable(pair)) {
        for other in allowed(round, wishes, request as usize) {
            sources[next[other as usize] as usize] = organisation;
            next[other as usize] += 1;
        }
    }
    let mut found: Vec<u32> = (0..open.len() as u32).filter(|&organisation| open[organisation as usize]).collect();
    while let Some(organisation) = found.pop() {
        for &source in &sources[starts[organisation as usize] as usize..starts[organisation as usize + 1] as usize] {
            if !open[source as usize] {
                open[source as usize] = true;
                found.push(source);
            }
        }
    }
    open
}

/// Disjoint sets of organisations.
struct Groups {
    parent: Vec<u32>,
}

impl Groups {
    fn root(&mut self, mut at: u32) -> u32 {
        while self.parent[at as usize] != at {
            let above = self.parent[self.parent[at as usize] as usize];
            self.parent[at as usize] = above;
            at = above;
        }
        at
    }

    fn join(&mut self, left: u32, right: u32) {
        let (left, right) = (self.root(left), self.root(right));
        self.parent[left.max(right) as usize] = left.min(right);
    }
}
