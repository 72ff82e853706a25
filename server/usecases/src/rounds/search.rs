//! Searching for the best proposal: load, match and solve outside of any transaction, check the proof, store.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::accounts::Actor;
use domain::geography::Land;
use domain::ids::{OrganisationId, RequestId, RoundId};
use domain::requests::Request;
use domain::rounds::{Bottleneck, PairWish, Proposal, Round, RoundPair, RoundStep, UnservedReason};
use matching::{Candidate, Wish};
use persistence::{institutions, invitations, requests, rounds as store};
use rounds::{Objective, Pair, Preferences, Reason, Solution};

use super::{ended, note, run_by};
use crate::Services;
use crate::error::{Error, Outcome};
use crate::matches::{Field, load_everybody, wish};

/// Searches for the best proposal that follows all wishes and keeps what nobody touched, proves it, and stores it. Gives whether there was any request
/// to pair; requests that can no longer be paired leave the round.
///
/// # Errors
/// When the round is not the actor's, has ended, or changes again and again meanwhile.
pub async fn search(services: &Services, actor: &Actor, id: RoundId) -> Outcome<bool> {
    match search_once(services, actor, id).await {
        // Somebody handed a request in meanwhile; it takes part in the second search.
        Err(Error::Outdated) => search_once(services, actor, id).await,
        result => result,
    }
}

async fn search_once(services: &Services, actor: &Actor, id: RoundId) -> Outcome<bool> {
    let task = load(services, actor, id).await?;
    let (round, gone) = (task.round.clone(), task.gone.clone());
    let now = services.now();
    if task.wishes.is_empty() {
        return empty(services, actor, id, &gone).await;
    }
    // Many requests take seconds to match and solve; nobody else waits for that.
    let found = tokio::task::spawn_blocking(move || task.solve(now)).await.map_err(|error| Error::Unexpected(error.to_string()))??;
    let transaction = services.database.begin().await?;
    let mut current = run_by(&transaction, actor, id).await?;
    if current.version != round.version {
        return Err(Error::Outdated);
    }
    current.take(RoundStep::Propose, now).map_err(ended)?;
    let detail = format!("{} of {}", found.proposal.served, found.proposal.requests);
    current.proposal = Some(found.proposal);
    store::update(&transaction, &current).await?;
    store::remove_requests(&transaction, id, &gone).await?;
    store::replace_pairs(&transaction, id, &found.pairs, &found.versions).await?;
    note(services, &transaction, actor, "search-round", id, &detail).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Nobody takes part any more: the round begins anew.
async fn empty(services: &Services, actor: &Actor, id: RoundId, gone: &[RequestId]) -> Outcome<bool> {
    let transaction = services.database.begin().await?;
    let mut round = run_by(&transaction, actor, id).await?;
    round.take(RoundStep::Change, services.now()).map_err(ended)?;
    round.proposal = None;
    store::update(&transaction, &round).await?;
    store::remove_requests(&transaction, id, gone).await?;
    transaction.commit().await?;
    Ok(false)
}

/// Everything a search looks at.
struct Task {
    round: Round,
    wishes: Vec<(Request, Wish)>,
    gone: Vec<RequestId>,
    pairs: Vec<RoundPair>,
    field: Field,
}

/// What a search found.
struct Found {
    proposal: Proposal,
    pairs: Vec<RoundPair>,
    versions: Vec<(RequestId, i32)>,
}

async fn load(services: &Services, actor: &Actor, id: RoundId) -> Outcome<Task> {
    let database = &services.database;
    let round = run_by(database, actor, id).await?;
    if !round.status.is_running() {
        return Err(Error::Outdated);
    }
    let handed_in: Vec<RequestId> = store::requests_of(database, id).await?.into_iter().map(|known| known.request_id).collect();
    let invited = invitations::of_requests(database, &handed_in).await?;
    let requests = requests::by_ids(database, &handed_in).await?;
    let houses: Vec<_> = requests.iter().map(|request| request.institution_id).collect();
    let houses: HashMap<_, _> = institutions::by_ids(database, &houses).await?.into_iter().map(|house| (house.id, house)).collect();
    let today = services.today();
    let mut wishes = Vec::with_capacity(requests.len());
    for request in requests {
        let asked = invited.get(&request.id).map_or(&[][..], Vec::as_slice);
        let house = houses.get(&request.institution_id).filter(|house| house.is_visible_to(None));
        if let Some(house) = house.filter(|_| round.could_pair(&request, asked)) {
            let wish = wish(&request.draft, house, today);
            wishes.push((request, wish));
        }
    }
    let fitting: HashSet<RequestId> = wishes.iter().map(|(request, _)| request.id).collect();
    let gone = handed_in.into_iter().filter(|id| !fitting.contains(id)).collect();
    let pairs = store::pairs_of(database, id).await?.into_iter().filter(|pair| fitting.contains(&pair.request_id)).collect();
    Ok(Task { round, wishes, gone, pairs, field: load_everybody(services, database).await? })
}

impl Task {
    /// Matches every request with everybody, solves, and lets the independent check have the last word.
    fn solve(self, now: DateTime<Utc>) -> Outcome<Found> {
        let problem = Problem::new(&self)?;
        let preferences = problem.preferences(&self.pairs);
        let unexpected = |error: &dyn std::fmt::Display| Error::Unexpected(format!("round {}: {error}", self.round.id));
        let objective = Objective::Round;
        let solution = rounds::solve(&problem.round, &preferences, objective).map_err(|error| unexpected(&error))?;
        // Neither number comes from the solver: one counts the pairs and every limit, the other follows from the prices alone.
        let worth = rounds::worth(&problem.round, &preferences, objective, &solution.pairs).map_err(|flaw| unexpected(&flaw))?;
        let bound = rounds::bound(&problem.round, &preferences, objective, &solution.certificate).map_err(|flaw| unexpected(&flaw))?;
        if worth != bound {
            return Err(unexpected(&"the proposal could not be proved"));
        }
        let pairs = self.pairs_of(&problem, &solution)?;
        let proposal = self.proposal(&problem, &solution, &preferences, now);
        let versions = self.wishes.iter().map(|(request, _)| (request.id, request.version)).collect();
        Ok(Found { proposal, pairs, versions })
    }

    /// The pairs of the solution with their reasons, and all other wishes.
    fn pairs_of(&self, problem: &Problem, solution: &Solution) -> Outcome<Vec<RoundPair>> {
        let wishes: HashMap<RequestId, &Wish> = self.wishes.iter().map(|(request, wish)| (request.id, wish)).collect();
        let known: HashMap<_, _> = self.pairs.iter().map(|pair| ((pair.request_id, pair.organisation_id), pair.wish)).collect();
        let mut pairs = Vec::with_capacity(solution.pairs.len());
        let mut proposed = HashSet::with_capacity(solution.pairs.len());
        for &pair in &solution.pairs {
            let (request_id, organisation_id) = problem.names(pair)?;
            let trace = wishes.get(&request_id).and_then(|wish| self.field.trace(wish, organisation_id));
            let match_trace = trace.map(|trace| serde_json::to_string(&trace)).transpose();
            let match_trace = match_trace.map_err(|error| Error::Unexpected(error.to_string()))?;
            proposed.insert((request_id, organisation_id));
            let wish = known.get(&(request_id, organisation_id)).copied().flatten();
            pairs.push(RoundPair { request_id, organisation_id, wish, proposed: true, match_trace });
        }
        let others = self.pairs.iter().filter(|pair| pair.wish.is_some() && !proposed.contains(&(pair.request_id, pair.organisation_id)));
        pairs.extend(others.map(|pair| RoundPair { proposed: false, match_trace: None, ..pair.clone() }));
        Ok(pairs)
    }

    fn proposal(&self, problem: &Problem, solution: &Solution, preferences: &Preferences, now: DateTime<Utc>) -> Proposal {
        let mut dialogues: HashMap<u32, u32> = HashMap::new();
        for (_, organisation) in &solution.pairs {
            *dialogues.entry(*organisation).or_default() += 1;
        }
        let reason = |reason: &Reason| match reason {
            Reason::AllForbidden => UnservedReason::AllForbidden,
            Reason::Full(number) => UnservedReason::Full(*number),
            // Leaving somebody out for a greater sum is no part of this objective.
            Reason::NoCandidate | Reason::WorthLess => UnservedReason::NoCandidate,
        };
        let unserved = solution.unserved.iter().filter_map(|one| Some((problem.request_id(one.request)?, reason(&one.reason))));
        let bottlenecks = solution.bottlenecks.iter().map(|bottleneck| Bottleneck {
            organisations: bottleneck.organisations.iter().filter_map(|number| problem.organisation_id(*number)).collect(),
            places: bottleneck.places,
            requests: bottleneck.requests,
        });
        Proposal {
            made_at: now,
            requests: count(self.wishes.len()),
            served: count(solution.served),
            organisations: count(problem.round.organisations().len()),
            busy: count(dialogues.len()),
            most: dialogues.values().copied().max().unwrap_or(0),
            utility: solution.utility,
            kept: count(solution.pairs.iter().filter(|pair| preferences.previous.contains(pair)).count()),
            proven: true,
            unserved: unserved.collect(),
            bottlenecks: bottlenecks.collect(),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The round as the solver sees it: names are ids, groups are Länder, utilities are scores in tenths of a point, capacities what is left of a month's limit.
struct Problem {
    round: rounds::Round,
}

impl Problem {
    fn new(task: &Task) -> Outcome<Self> {
        let everybody: HashMap<OrganisationId, &Candidate> =
            task.field.candidates().iter().map(|candidate| (candidate.id, candidate)).collect();
        let mut candidates = Vec::new();
        // The organisations that fit any request at all, with their numbers.
        let mut organisations = Vec::new();
        let mut numbers: HashMap<OrganisationId, u32> = HashMap::new();
        for (request, (_, wish)) in (0_u32..).zip(&task.wishes) {
            for suggestion in task.field.matches(wish, &[], usize::MAX).suggestions {
                let Some(candidate) = everybody.get(&suggestion.organisation) else { continue };
                let number = *numbers.entry(candidate.id).or_insert_with(|| {
                    organisations.push(organisation(candidate));
                    count(organisations.len() - 1)
                });
                let utility = u32::from(suggestion.score.tenths()).max(1);
                candidates.push(rounds::Candidate { request, organisation: number, utility });
            }
        }
        let requests = task.wishes.iter().map(|(request, _)| rounds::Request {
            id: request.id.to_string(),
            wanted: 1,
            group: code(request.draft.place.district.land()),
        });
        let round = rounds::Round::new(requests.collect(), organisations, candidates);
        Ok(Self { round: round.map_err(|error| Error::Unexpected(error.to_string()))? })
    }

    /// Wishes that can be followed; the others show on the page as not followed, which is better than no proposal at all.
    fn preferences(&self, pairs: &[RoundPair]) -> Preferences {
        let mut preferences = Preferences::default();
        let mut pinned: HashMap<u32, u32> = HashMap::new();
        for pair in pairs {
            let Some(numbers) = self.numbers(pair.request_id, pair.organisation_id) else { continue };
            let places = self.round.organisations()[numbers.1 as usize].capacity;
            let taken = pinned.entry(numbers.1).or_default();
            match pair.wish {
                Some(PairWish::Pinned) if *taken < places => {
                    *taken += 1;
                    preferences.pins.push(numbers);
                }
                Some(PairWish::Forbidden) => preferences.forbids.push(numbers),
                Some(PairWish::Pinned) | None => {}
            }
            if pair.proposed {
                preferences.previous.push(numbers);
            }
        }
        preferences
    }

    /// The numbers of a pair, if it is possible.
    fn numbers(&self, request: RequestId, organisation: OrganisationId) -> Option<Pair> {
        let request = self.round.request_number(&request.to_string())?;
        let organisation = self.round.organisation_number(&organisation.to_string())?;
        self.round.utility(request, organisation)?;
        Some((count(request), count(organisation)))
    }

    fn request_id(&self, number: u32) -> Option<RequestId> {
        self.round.requests().get(number as usize)?.id.parse().ok()
    }

    fn organisation_id(&self, number: u32) -> Option<OrganisationId> {
        self.round.organisations().get(number as usize)?.id.parse().ok()
    }

    fn names(&self, (request, organisation): Pair) -> Outcome<(RequestId, OrganisationId)> {
        let names = self.request_id(request).zip(self.organisation_id(organisation));
        names.ok_or_else(|| Error::Unexpected("a pair of a round has no names".into()))
    }
}

fn code(land: Land) -> String {
    land.code().to_owned()
}

fn organisation(candidate: &Candidate) -> rounds::Organisation {
    rounds::Organisation {
        id: candidate.id.to_string(),
        capacity: candidate.profile.monthly_cap.saturating_sub(candidate.open_load),
        group: code(candidate.district.land()),
    }
}
