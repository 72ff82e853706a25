//! Checks a solution without knowing how it was found.
//!
//! Any prices give a bound that no solution exceeds (weak duality): each request takes the best that is left after paying the price of a place, and
//! each place is paid its price less its own cost. Prices whose bound equals the worth of a solution therefore prove it to be the best. This
//! module shares nothing with the solver but the definition of what a solution is worth.

use std::collections::HashMap;
use std::fmt;

use crate::objective::{Objective, Worth, land_gain, organisation_gain};
use crate::preferences::{Pair, PreferenceError, Preferences, Wishes};
use crate::round::Round;
use crate::solution::Certificate;

/// Why pairs are no solution of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The wishes of the moderators contradict the round.
    Preferences(PreferenceError),
    /// The pair is not among the candidates, or is forbidden.
    NotPossible(Pair),
    /// The pair occurs twice, or the pairs are not in order.
    NotInOrder(Pair),
    /// A pinned pair is missing.
    PinMissing(Pair),
    /// The request has more partners than it wants.
    TooManyForRequest(u32),
    /// The organisation has more dialogues than it can take on.
    TooManyForOrganisation(u32),
    /// The certificate does not name one price for each organisation and each Land.
    PricesMissing,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Preferences(error) => write!(f, "{error}"),
            Self::NotPossible((request, organisation)) => {
                write!(f, "request {request} and organisation {organisation} are no possible pair")
            }
            Self::NotInOrder((request, organisation)) => write!(f, "the pair {request}, {organisation} is listed twice or out of order"),
            Self::PinMissing((request, organisation)) => write!(f, "the pinned pair {request}, {organisation} is missing"),
            Self::TooManyForRequest(request) => write!(f, "request {request} has more partners than it wants"),
            Self::TooManyForOrganisation(organisation) => write!(f, "organisation {organisation} has more dialogues than it can take on"),
            Self::PricesMissing => write!(f, "the certificate lacks a price"),
        }
    }
}

impl std::error::Error for Flaw {}

/// Counts of a solution that keeps every limit.
struct Counts {
    for_request: Vec<u32>,
    for_organisation: Vec<u32>,
    utility: i128,
}

fn count(round: &Round, wishes: &Wishes, pairs: &[Pair]) -> Result<Counts, Flaw> {
    if let Some(two) = pairs.windows(2).find(|two| two[0] >= two[1]) {
        return Err(Flaw::NotInOrder(two[1]));
    }
    let mut counts =
        Counts { for_request: vec![0; round.requests().len()], for_organisation: vec![0; round.organisations().len()], utility: 0 };
    for &(request, organisation) in pairs {
        let known = (request as usize) < round.requests().len() && !wishes.is_forbidden((request, organisation));
        let utility = known.then(|| round.utility(request as usize, organisation as usize)).flatten();
        counts.utility += i128::from(utility.ok_or(Flaw::NotPossible((request, organisation)))?);
        counts.for_request[request as usize] += 1;
        counts.for_organisation[organisation as usize] += 1;
    }
    let mut served = round.requests().iter().zip(&counts.for_request);
    if let Some(request) = served.position(|(request, &count)| count > request.wanted) {
        return Err(Flaw::TooManyForRequest(request as u32));
    }
    let mut busy = round.organisations().iter().zip(&counts.for_organisation);
    if let Some(organisation) = busy.position(|(organisation, &count)| count > organisation.capacity) {
        return Err(Flaw::TooManyForOrganisation(organisation as u32));
    }
    match wishes.pins().into_iter().find(|pin| pairs.binary_search(pin).is_err()) {
        Some(pin) => Err(Flaw::PinMissing(pin)),
        None => Ok(counts),
    }
}

/// For each Land of a request: how many requests it has, and how many of them are in `chosen`.
fn by_land(round: &Round, chosen: impl Fn(usize) -> bool) -> HashMap<&str, (u32, u32)> {
    let mut lands: HashMap<&str, (u32, u32)> = HashMap::new();
    for (number, request) in round.requests().iter().enumerate() {
        let (all, some) = lands.entry(&request.group).or_default();
        *all += 1;
        *some += u32::from(chosen(number));
    }
    lands
}

/// What these pairs are worth, after checking that they keep every limit and every wish.
///
/// # Errors
/// With the first limit or wish that is broken.
pub fn worth(round: &Round, preferences: &Preferences, objective: Objective, pairs: &[Pair]) -> Result<Worth, Flaw> {
    let wishes = Wishes::new(round, preferences).map_err(Flaw::Preferences)?;
    let counts = count(round, &wishes, pairs)?;
    let mut fairness = 0_i128;
    if objective == Objective::Round {
        for &dialogues in &counts.for_organisation {
            fairness += (1..=dialogues).map(|k| i128::from(organisation_gain(k))).sum::<i128>();
        }
        for (all, served) in by_land(round, |request| counts.for_request[request] > 0).into_values() {
            fairness += (1..=served).map(|k| i128::from(land_gain(k, all))).sum::<i128>();
        }
    }
    Ok(Worth { fairness, utility: counts.utility })
}

/// A bound that no solution of the round exceeds, computed from prices alone. See `docs/ROUNDS.md` for the formula.
///
/// # Errors
/// When the wishes contradict the round or a price is missing.
pub fn bound(round: &Round, preferences: &Preferences, objective: Objective, certificate: &Certificate) -> Result<Worth, Flaw> {
    let wishes = Wishes::new(round, preferences).map_err(Flaw::Preferences)?;
    let (prices, none) = (&certificate.organisations, Worth::default());
    let land_prices: HashMap<&str, Worth> = certificate.lands.iter().map(|(code, price)| (code.as_str(), *price)).collect();
    let lands =
        if objective == Objective::Round { by_land(round, |request| wishes.pinned_for_request[request] > 0) } else { HashMap::new() };
    if prices.len() != round.organisations().len() || lands.keys().any(|code| !land_prices.contains_key(code)) {
        return Err(Flaw::PricesMissing);
    }
    let still_wanted = |request: usize| round.requests()[request].wanted - wishes.pinned_for_request[request];
    let is_open = |request: usize, organisation: u32| wishes.is_empty() || wishes.is_open((request as u32, organisation));
    let mut candidates = vec![0_u32; prices.len()];
    for request in (0..round.requests().len()).filter(|&request| still_wanted(request) > 0) {
        for choice in round.choices(request) {
            candidates[choice.organisation as usize] += u32::from(is_open(request, choice.organisation));
        }
    }
    let gain = |k| if objective == Objective::Round { Worth::new(organisation_gain(k), 0) } else { none };
    let mut total = none;
    for (number, organisation) in round.organisations().iter().enumerate() {
        let pinned = wishes.pinned_for_organisation[number];
        total += (1..=pinned).map(gain).sum();
        // Places beyond the number of pairs that are still open cannot be filled. Gains never rise: after the first place that pays nothing none does.
        let most = organisation.capacity.min(pinned.saturating_add(candidates[number]));
        total += (pinned + 1..=most).map(|k| prices[number] + gain(k)).take_while(|&paid| paid > none).sum();
    }
    for (code, &(all, pinned)) in &lands {
        total += (1..=all).map(|k| Worth::new(land_gain(k, all), 0)).sum();
        for unserved in 0..all - pinned {
            let paid = land_prices[code] - Worth::new(land_gain(all - unserved, all), 0);
            if paid > none {
                total += paid;
            }
        }
    }
    let mut values = Vec::new();
    for (number, request) in round.requests().iter().enumerate() {
        let pinned = wishes.pinned_for_request[number];
        values.clear();
        for choice in round.choices(number) {
            let organisation = choice.organisation as usize;
            let full = wishes.pinned_for_organisation[organisation] == round.organisations()[organisation].capacity;
            if !full && is_open(number, choice.organisation) {
                values.push(Worth::new(0, choice.utility) - prices[organisation]);
            }
        }
        let open = still_wanted(number);
        let mut free = open;
        if objective == Objective::Round && pinned == 0 {
            values.push(none - land_prices[request.group.as_str()]);
            free -= 1;
        }
        total += best(&mut values, open as usize, free as usize);
    }
    for (request, organisation) in wishes.pins() {
        let utility = round.utility(request as usize, organisation as usize).ok_or(Flaw::NotPossible((request, organisation)))?;
        total += Worth::new(0, utility);
    }
    Ok(total)
}

/// The greatest sum of `count` values, of which up to `free` may be 0 instead of being taken from the list.
fn best(values: &mut [Worth], count: usize, free: usize) -> Worth {
    let none = Worth::default();
    if count == 1 {
        let best = values.iter().copied().max();
        return if free == 1 { best.unwrap_or(none).max(none) } else { best.unwrap_or(none) };
    }
    values.sort_unstable_by(|left, right| right.cmp(left));
    // What must be taken although it pays nothing: there are not enough zeros to replace it.
    let must = count - free;
    values.iter().take(count).enumerate().map(|(at, &value)| if at < must { value } else { value.max(none) }).sum()
}
