//! Rounds.
#![allow(missing_docs, clippy::unwrap_used)]
mod auction;
mod finish;
mod network;

/// prototype
pub fn proto(caps: &[u32], starts: &[u32], edges: &[(u32, i32)], scale: i32, epsilons: &[i64]) -> (i64, usize) {
    use network::*;
    let clock = std::time::Instant::now();
    let mut n = Network::default();
    n.edge_start.push(0);
    let null = caps.len() as u32;
    let requests = starts.len() - 1;
    for i in 0..requests {
        n.supply.push(1);
        n.edges.extend(edges[starts[i] as usize..starts[i + 1] as usize].iter().map(|e| Edge { bin: e.0, weight: e.1 * scale }));
        n.edges.push(Edge { bin: null, weight: 0 });
        n.edge_start.push(n.edges.len() as u32);
    }
    n.slot_start.push(0);
    for &c in caps.iter().chain([&(requests as u32)]) {
        n.reserve.extend(std::iter::repeat_n(0i64, c as usize));
        n.slot_start.push(n.reserve.len() as u32);
    }
    eprintln!("build {:?}", clock.elapsed());
    let mut a = auction::Auction::new(&n);
    for &e in epsilons {
        a.run(e);
        eprintln!("eps {e} bids {} at {:?}", a.bids, clock.elapsed());
    }
    let mut f = finish::Finish::new(&n, a.state, a.price);
    eprintln!("waiting {} missing {} balance {}", f.waiting(), f.missing_total(), f.balance());
    f.run();
    eprintln!("phases {} passes {} pops {} at {:?}", f.phases, f.passes, f.pops, clock.elapsed());
    let value: i64 = f.state.held.iter().map(|&e| i64::from(n.edges[e as usize].weight)).sum();
    let bound: i64 = (0..requests).map(|i| n.edges_of(i).map(|e| i64::from(n.edges[e].weight) - f.price[n.edges[e].bin as usize]).max().unwrap()).sum::<i64>()
        + (0..n.bins()).map(|j| n.slots_of(j).map(|s| (f.price[j] - n.reserve[s]).max(0)).sum::<i64>()).sum::<i64>();
    eprintln!("value {value} bound {bound} = {}", value == bound);
    let served = f.state.held.iter().filter(|&&e| n.edges[e as usize].bin != null).count();
    (value / i64::from(scale), served)
}
