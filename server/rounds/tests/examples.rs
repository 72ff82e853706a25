//! Small rounds whose solution can be seen at a glance, and a large one.
#![allow(clippy::unwrap_used)]

use rounds::{
    Candidate, Flaw, Objective, Organisation, PreferenceError, Preferences, Reason, Request, Round, RoundError, land_gain,
    organisation_gain, solve, worth,
};

fn round(requests: &[(&str, u32, &str)], organisations: &[(&str, u32)], pairs: &[(u32, u32, u32)]) -> Result<Round, RoundError> {
    let request = |&(id, wanted, group): &(&str, u32, &str)| Request { id: id.into(), wanted, group: group.into() };
    let organisation = |&(id, capacity): &(&str, u32)| Organisation { id: id.into(), capacity, group: String::new() };
    let candidate = |&(request, organisation, utility): &(u32, u32, u32)| Candidate { request, organisation, utility };
    Round::new(
        requests.iter().map(request).collect(),
        organisations.iter().map(organisation).collect(),
        pairs.iter().map(candidate).collect(),
    )
}

fn pairs(round: &Round, preferences: &Preferences, objective: Objective) -> Vec<(u32, u32)> {
    let solution = solve(round, preferences, objective).unwrap();
    assert!(solution.certificate.is_optimal());
    solution.pairs
}

const BOTH: [Objective; 2] = [Objective::Round, Objective::Sum];

#[test]
fn more_requests_are_served_although_the_utility_is_lower() {
    let round = round(&[("a", 1, ""), ("b", 1, "")], &[("x", 1), ("y", 1)], &[(0, 0, 1000), (0, 1, 1), (1, 0, 1)]).unwrap();
    assert_eq!(pairs(&round, &Preferences::default(), Objective::Round), [(0, 1), (1, 0)]);
    assert_eq!(pairs(&round, &Preferences::default(), Objective::Sum), [(0, 0)]);
}

#[test]
fn dialogues_are_spread_over_organisations() {
    let edges = [(0, 0, 900), (0, 1, 1), (1, 0, 900), (1, 1, 2)];
    let round = round(&[("a", 1, ""), ("b", 1, "")], &[("x", 2), ("y", 2)], &edges).unwrap();
    assert_eq!(pairs(&round, &Preferences::default(), Objective::Round), [(0, 0), (1, 1)]);
    assert_eq!(pairs(&round, &Preferences::default(), Objective::Sum), [(0, 0), (1, 0)]);
}

#[test]
fn a_small_land_is_not_left_behind() {
    let requests = [("a", 1, "DE-NW"), ("b", 1, "DE-NW"), ("c", 1, "DE-HB")];
    let round = round(&requests, &[("x", 2)], &[(0, 0, 900), (1, 0, 800), (2, 0, 1)]).unwrap();
    assert_eq!(pairs(&round, &Preferences::default(), Objective::Round), [(0, 0), (2, 0)]);
}

#[test]
fn several_partners_are_different_ones() {
    let round = round(&[("a", 3, "")], &[("x", 5), ("y", 1)], &[(0, 0, 900), (0, 1, 1)]).unwrap();
    for objective in BOTH {
        assert_eq!(pairs(&round, &Preferences::default(), objective), [(0, 0), (0, 1)]);
    }
}

#[test]
fn every_request_without_a_partner_has_a_reason() {
    let requests = [("a", 1, ""), ("b", 1, ""), ("c", 1, ""), ("d", 1, "")];
    let round = round(&requests, &[("x", 1), ("y", 1)], &[(0, 0, 5), (1, 0, 9), (2, 1, 5)]).unwrap();
    let solution = solve(&round, &Preferences { forbids: vec![(2, 1)], ..Preferences::default() }, Objective::Round).unwrap();
    let reasons: Vec<(u32, Reason)> = solution.unserved.iter().map(|one| (one.request, one.reason.clone())).collect();
    assert_eq!(reasons, [(0, Reason::Full(0)), (2, Reason::AllForbidden), (3, Reason::NoCandidate)]);
    let bottleneck = &solution.bottlenecks[0];
    assert_eq!((&bottleneck.organisations[..], bottleneck.places, bottleneck.requests, bottleneck.unserved), (&[0][..], 1, 2, 1));
}

#[test]
fn worth_less_is_the_reason_when_moving_others_costs_more() {
    let round = round(&[("a", 1, ""), ("b", 1, "")], &[("x", 1), ("y", 1)], &[(0, 0, 1000), (0, 1, 1), (1, 0, 1)]).unwrap();
    let solution = solve(&round, &Preferences::default(), Objective::Sum).unwrap();
    assert_eq!(solution.unserved[0].reason, Reason::WorthLess);
}

#[test]
fn wishes_that_contradict_the_round_are_refused() {
    let round = round(&[("a", 1, ""), ("b", 1, "")], &[("x", 1), ("y", 1)], &[(0, 0, 5), (0, 1, 5), (1, 0, 5)]).unwrap();
    let with = |pins: &[(u32, u32)], forbids: &[(u32, u32)]| {
        let preferences = Preferences { pins: pins.to_vec(), forbids: forbids.to_vec(), previous: vec![(7, 7)] };
        solve(&round, &preferences, Objective::Round).map(|solution| solution.pairs)
    };
    assert_eq!(with(&[(1, 1)], &[]), Err(PreferenceError::NotPossible((1, 1))));
    assert_eq!(with(&[], &[(9, 0)]), Err(PreferenceError::NotPossible((9, 0))));
    assert_eq!(with(&[(0, 0)], &[(0, 0)]), Err(PreferenceError::PinnedAndForbidden((0, 0))));
    assert_eq!(with(&[(0, 0), (0, 1)], &[]), Err(PreferenceError::TooManyForRequest(0)));
    assert_eq!(with(&[(0, 0), (1, 0)], &[]), Err(PreferenceError::TooManyForOrganisation(0)));
    assert_eq!(with(&[(0, 0)], &[]), Ok(vec![(0, 0)]));
}

#[test]
fn what_is_no_round_is_refused() {
    let a = ("a", 1, "");
    assert_eq!(round(&[a, a], &[], &[]), Err(RoundError::RequestTwice("a".into())));
    assert_eq!(round(&[], &[("x", 1), ("y", 1), ("x", 2)], &[]), Err(RoundError::OrganisationTwice("x".into())));
    assert_eq!(round(&[("a", 0, "")], &[], &[]), Err(RoundError::NothingWanted("a".into())));
    assert_eq!(round(&[a], &[], &[(0, 0, 1)]), Err(RoundError::UnknownCandidate(0)));
    assert_eq!(round(&[a], &[("x", 1)], &[(0, 0, 0)]), Err(RoundError::UtilityOutOfRange("a".into(), "x".into())));
    assert_eq!(round(&[a], &[("x", 1)], &[(0, 0, 1), (0, 0, 2)]), Err(RoundError::PairTwice("a".into(), "x".into())));
}

#[test]
fn solutions_that_break_a_limit_are_noticed() {
    let round = round(&[("a", 1, ""), ("b", 1, "")], &[("x", 1), ("y", 1)], &[(0, 0, 5), (0, 1, 5), (1, 0, 5)]).unwrap();
    let preferences = Preferences { pins: vec![(1, 0)], ..Preferences::default() };
    let flaw = |pairs: &[(u32, u32)]| worth(&round, &preferences, Objective::Round, pairs).unwrap_err();
    assert_eq!(flaw(&[(0, 0), (1, 0)]), Flaw::TooManyForOrganisation(0));
    assert_eq!(flaw(&[(0, 0), (0, 1)]), Flaw::TooManyForRequest(0));
    assert_eq!(flaw(&[(1, 1)]), Flaw::NotPossible((1, 1)));
    assert_eq!(flaw(&[(0, 1)]), Flaw::PinMissing((1, 0)));
    assert_eq!(flaw(&[(1, 0), (0, 1)]), Flaw::NotInOrder((0, 1)));
}

#[test]
fn gains_never_rise() {
    assert!((1..3000).all(|k| organisation_gain(k) >= organisation_gain(k + 1) && organisation_gain(k) > 0));
    for n in [1, 2, 9, 10, 11, 137, 100_000] {
        assert_eq!(land_gain(1, n), 2520);
        assert!((1..n).all(|k| land_gain(k, n) >= land_gain(k + 1, n)) && land_gain(n, n) >= 252);
    }
}

/// Numbers that look random and are the same each time (xorshift).
fn chance() -> impl FnMut(u32) -> u32 {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as u32 % below
    }
}

#[test]
fn crowded_rounds_are_solved_exactly_whatever_the_scores_look_like() {
    // More requests than places, so that the auction is a hard one; many equal scores, nearly equal ones, and scores that differ widely.
    for most in [1, 4, 1000, 1_000_000_000] {
        let mut next = chance();
        let requests = (0..1500).map(|n| Request { id: n.to_string(), wanted: 1 + next(9) / 8, group: next(5).to_string() }).collect();
        let organisations = (0..300).map(|n| Organisation { id: n.to_string(), capacity: next(5), group: String::new() }).collect();
        let mut candidates = Vec::new();
        for request in 0..1500 {
            let first = next(280);
            candidates.extend((0..20).map(|k| Candidate { request, organisation: first + k, utility: 1 + next(most) }));
        }
        let round = Round::new(requests, organisations, candidates).unwrap();
        for objective in BOTH {
            let first = solve(&round, &Preferences::default(), objective).unwrap();
            assert!(first.certificate.is_optimal(), "{most} {objective:?}");
            let forbids = first.pairs.iter().copied().step_by(50).collect();
            let again = Preferences { forbids, previous: first.pairs.clone(), ..Preferences::default() };
            let second = solve(&round, &again, objective).unwrap();
            assert!(second.certificate.is_optimal(), "{most} {objective:?}");
            let kept = second.pairs.iter().filter(|pair| first.pairs.binary_search(pair).is_ok()).count();
            assert!(kept * 10 >= first.pairs.len() * 8, "{kept} of {} stayed", first.pairs.len());
        }
    }
}
