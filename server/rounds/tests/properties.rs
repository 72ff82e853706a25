//! What must hold for every round.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rounds::{Candidate, Flaw, Objective, Organisation, Pair, Preferences, Reason, Request, Round, Solution, Worth, bound, solve, worth};

#[derive(Clone, Debug)]
struct Plan {
    requests: Vec<(u32, usize)>,
    organisations: Vec<u32>,
    candidates: Vec<(usize, usize, u32)>,
    pins: Vec<bool>,
    forbids: Vec<bool>,
}

const LANDS: [&str; 3] = ["DE-HB", "DE-ST", ""];

impl Plan {
    fn round(&self) -> Round {
        self.shuffled(&|n| n, &|n| n)
    }

    /// The same round with its lists in another order.
    fn shuffled(&self, order_requests: &dyn Fn(usize) -> usize, order_organisations: &dyn Fn(usize) -> usize) -> Round {
        let mut requests: Vec<(usize, Request)> = (self.requests.iter().enumerate())
            .map(|(n, &(wanted, land))| (order_requests(n), Request { id: format!("r{n}"), wanted, group: LANDS[land].into() }))
            .collect();
        let mut organisations: Vec<(usize, Organisation)> = (self.organisations.iter().enumerate())
            .map(|(n, &capacity)| (order_organisations(n), Organisation { id: format!("o{n}"), capacity, group: String::new() }))
            .collect();
        requests.sort_by_key(|one| one.0);
        organisations.sort_by_key(|one| one.0);
        let mut candidates: Vec<Candidate> = (self.candidates.iter())
            .map(|&(request, organisation, utility)| Candidate {
                request: requests.iter().position(|one| one.1.id == format!("r{request}")).unwrap() as u32,
                organisation: organisations.iter().position(|one| one.1.id == format!("o{organisation}")).unwrap() as u32,
                utility,
            })
            .collect();
        candidates.sort_by_key(|one| (one.organisation, one.request));
        Round::new(requests.into_iter().map(|one| one.1).collect(), organisations.into_iter().map(|one| one.1).collect(), candidates)
            .unwrap()
    }

    fn preferences(&self) -> Preferences {
        let pair = |at: usize| (self.candidates[at].0 as u32, self.candidates[at].1 as u32);
        let chosen = |flags: &[bool]| (0..self.candidates.len()).filter(|&at| flags[at]).map(pair).collect::<Vec<Pair>>();
        let forbids = chosen(&self.forbids);
        // As many pins as the limits allow.
        let (mut requests, mut organisations) = (vec![0; self.requests.len()], vec![0; self.organisations.len()]);
        let mut pins = chosen(&self.pins);
        pins.retain(|pin| {
            let (request, organisation) = (pin.0 as usize, pin.1 as usize);
            let fits = requests[request] < self.requests[request].0 && organisations[organisation] < self.organisations[organisation];
            let fits = fits && !forbids.contains(pin);
            requests[request] += u32::from(fits);
            organisations[organisation] += u32::from(fits);
            fits
        });
        Preferences { pins, forbids, previous: Vec::new() }
    }
}

fn plan(requests: usize, organisations: usize, edges: usize, most: u32) -> impl Strategy<Value = Plan> {
    (1..=requests, 1..=organisations).prop_flat_map(move |(requests, organisations)| {
        let all: Vec<(usize, usize)> = (0..requests).flat_map(|i| (0..organisations).map(move |j| (i, j))).collect();
        let edges = edges.min(all.len());
        let candidates = proptest::sample::subsequence(all, 0..=edges).prop_flat_map(move |pairs| {
            let n = pairs.len();
            (
                Just(pairs),
                prop::collection::vec(1..=most, n),
                prop::collection::vec(prop::bool::weighted(0.15), n),
                prop::collection::vec(prop::bool::weighted(0.15), n),
            )
        });
        (prop::collection::vec((1..=3_u32, 0..3_usize), requests), prop::collection::vec(0..=3_u32, organisations), candidates).prop_map(
            |(requests, organisations, (pairs, utilities, pins, forbids))| Plan {
                requests,
                organisations,
                candidates: pairs.into_iter().zip(utilities).map(|((i, j), u)| (i, j, u)).collect(),
                pins,
                forbids,
            },
        )
    })
}

fn feasible(plan: &Plan) -> Vec<Vec<Pair>> {
    let n = plan.candidates.len();
    let pair = |at: usize| (plan.candidates[at].0 as u32, plan.candidates[at].1 as u32);
    (0..1_u32 << n)
        .map(|mask| {
            let mut pairs: Vec<Pair> = (0..n).filter(|at| mask >> at & 1 == 1).map(pair).collect();
            pairs.sort_unstable();
            pairs
        })
        .collect()
}

fn served(pairs: &[Pair]) -> usize {
    let mut requests: Vec<u32> = pairs.iter().map(|pair| pair.0).collect();
    requests.dedup();
    requests.len()
}

fn check(round: &Round, preferences: &Preferences, objective: Objective, solution: &Solution) {
    assert_eq!(worth(round, preferences, objective, &solution.pairs), Ok(solution.worth));
    assert_eq!(bound(round, preferences, objective, &solution.certificate), Ok(solution.worth));
    assert!(solution.certificate.is_optimal());
    assert_eq!(solution.served, served(&solution.pairs));
    for one in &solution.unserved {
        if let Reason::Full(number) = one.reason {
            let bottleneck = &solution.bottlenecks[number];
            let mine = |organisation| bottleneck.organisations.binary_search(&organisation).is_ok();
            let allowed = round.choices(one.request as usize).iter().map(|choice| choice.organisation);
            let mut allowed = allowed.filter(|&organisation| !preferences.forbids.contains(&(one.request, organisation)));
            assert!(allowed.all(mine));
            let places: usize = solution.pairs.iter().filter(|pair| mine(pair.1)).count();
            assert_eq!(places as u64, bottleneck.places);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn solution_is_best_compared_with_all_others(plan in plan(4, 4, 9, 6), sum in any::<bool>()) {
        let objective = if sum { Objective::Sum } else { Objective::Round };
        let (round, preferences) = (plan.round(), plan.preferences());
        let solution = solve(&round, &preferences, objective).unwrap();
        check(&round, &preferences, objective, &solution);
        let all = feasible(&plan);
        let fits = all.iter().filter_map(|pairs| worth(&round, &preferences, objective, pairs).ok().map(|worth| (worth, served(pairs))));
        let (best, most) = fits.fold((Worth::new(-1, 0), 0), |(best, most), (worth, served)| (best.max(worth), most.max(served)));
        prop_assert_eq!(best, solution.worth);
        if !sum {
            prop_assert_eq!(most, solution.served);
        }
    }

    #[test]
    fn certificate_holds_in_larger_rounds(plan in plan(30, 12, 200, 1000), sum in any::<bool>()) {
        let objective = if sum { Objective::Sum } else { Objective::Round };
        let (round, preferences) = (plan.round(), plan.preferences());
        let solution = solve(&round, &preferences, objective).unwrap();
        check(&round, &preferences, objective, &solution);
    }

    #[test]
    fn order_of_input_changes_nothing(plan in plan(8, 6, 30, 3), seed in any::<usize>()) {
        let turned = plan.shuffled(&|n| n.wrapping_mul(7).wrapping_add(seed) % 11, &|n| usize::MAX - n);
        let (round, preferences) = (plan.round(), plan.preferences());
        prop_assert_eq!(&turned, &round);
        prop_assert_eq!(solve(&turned, &preferences, Objective::Round), solve(&round, &preferences, Objective::Round));
    }

    #[test]
    fn what_nobody_touched_stays(plan in plan(8, 6, 30, 3), sum in any::<bool>()) {
        let objective = if sum { Objective::Sum } else { Objective::Round };
        let round = plan.round();
        let first = solve(&round, &Preferences::default(), objective).unwrap();
        let again = Preferences { previous: first.pairs.clone(), ..Preferences::default() };
        prop_assert_eq!(&solve(&round, &again, objective).unwrap().pairs, &first.pairs);
        // To pin what was proposed anyway changes nothing either.
        let pinned = Preferences { pins: first.pairs.iter().copied().step_by(2).collect(), ..again };
        let second = solve(&round, &pinned, objective).unwrap();
        check(&round, &pinned, objective, &second);
        prop_assert_eq!(second.pairs, first.pairs);
    }

    #[test]
    fn most_of_the_previous_proposal_stays(plan in plan(4, 4, 9, 2), sum in any::<bool>(), pick in any::<prop::sample::Index>()) {
        let objective = if sum { Objective::Sum } else { Objective::Round };
        let (round, mut preferences) = (plan.round(), plan.preferences());
        let fits: Vec<(Worth, Vec<Pair>)> =
            feasible(&plan).into_iter().filter_map(|pairs| Some((worth(&round, &preferences, objective, &pairs).ok()?, pairs))).collect();
        let best = fits.iter().map(|one| one.0).max().unwrap();
        preferences.previous = pick.get(&fits).1.clone();
        let kept = |pairs: &[Pair]| pairs.iter().filter(|pair| preferences.previous.contains(pair)).count();
        let most = fits.iter().filter(|one| one.0 == best).map(|one| kept(&one.1)).max().unwrap();
        let solution = solve(&round, &preferences, objective).unwrap();
        check(&round, &preferences, objective, &solution);
        prop_assert_eq!(solution.worth, best);
        prop_assert_eq!(kept(&solution.pairs), most);
    }

    #[test]
    fn tampering_is_noticed(plan in plan(8, 6, 30, 50), at in any::<prop::sample::Index>(), by in 1..5_i64) {
        let (round, preferences) = (plan.round(), Preferences::default());
        let mut solution = solve(&round, &preferences, Objective::Sum).unwrap();
        // Other prices give a bound that is no lower, and never below the truth.
        let number = at.index(solution.certificate.organisations.len());
        solution.certificate.organisations[number] += Worth::new(0, by);
        prop_assert!(bound(&round, &preferences, Objective::Sum, &solution.certificate).unwrap() >= solution.worth);
        solution.certificate.organisations.pop();
        prop_assert_eq!(bound(&round, &preferences, Objective::Sum, &solution.certificate), Err(Flaw::PricesMissing));
        if !solution.pairs.is_empty() {
            let pair = solution.pairs[at.index(solution.pairs.len())];
            let without: Vec<Pair> = solution.pairs.iter().copied().filter(|other| *other != pair).collect();
            prop_assert!(worth(&round, &preferences, Objective::Sum, &without).unwrap() < solution.worth);
            let mut doubled = solution.pairs.clone();
            doubled.push(pair);
            doubled.sort_unstable();
            prop_assert_eq!(worth(&round, &preferences, Objective::Sum, &doubled), Err(Flaw::NotInOrder(pair)));
        }
    }
}
