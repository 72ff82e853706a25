//! Searching for the best proposal: load, match and solve outside of any transaction, check the proof, store.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use domain::geography::Land;
use domain::ids::{OrganisationId, RequestId, RoundId};
use domain::requests::Request;
use domain::rounds::{Bottleneck, PairWish, Proposal, Round, RoundPair, RoundStep, RoundTask, SearchFailure, UnservedReason};
use matching::index::Index;
use matching::{Candidate, Wish};
use persistence::{Connection, institutions, invitations, requests, rounds as store};
use rounds::{Objective, Pair, Preferences, Reason, Solution};

use super::ended;
use super::work::give_up;
use crate::Services;
use crate::error::{Error, Outcome};
use crate::matches::{trace, wish};
use crate::partners;

/// How often a proposal is worked out again because requests or wishes changed meanwhile.
const SEARCHES_MAX: usize = 5;

/// Works out the best proposal that follows all wishes and keeps what nobody touched, proves it, and stores it. What is changed meanwhile makes it
/// begin again; requests that can no longer be paired leave the round.
///
/// # Errors
/// When the store fails, or the proposal cannot be proved.
pub(super) async fn work_out(services: &Services, id: RoundId) -> Outcome<()> {
    for _ in 0..SEARCHES_MAX {
        match work_out_once(services, id).await {
            Err(Error::Outdated) => {}
            result => return result,
        }
    }
    give_up(services, id, SearchFailure::Changing).await
}

async fn work_out_once(services: &Services, id: RoundId) -> Outcome<()> {
    let begun = (services.clock)();
    // The moderators may have ended the round meanwhile.
    let Some(task) = load(services, id).await? else { return Ok(()) };
    if task.wishes.is_empty() {
        return nobody(services, &task).await;
    }
    let (version, gone) = (task.round.version, task.gone.clone());
    // Many requests take seconds to match and solve; nobody else waits for that.
    let now = services.now();
    let found = tokio::task::spawn_blocking(move || task.solve(now)).await.map_err(|error| Error::Unexpected(error.to_string()))?;
    let Found { proposal, pairs, versions } = found?;
    let took_ms = u64::try_from(((services.clock)() - begun).num_milliseconds()).unwrap_or(0);
    let transaction = services.database.begin().await?;
    let mut round = unchanged(&transaction, id, version).await?;
    round.take(RoundStep::Propose, now).map_err(ended)?;
    round.proposal = Some(Proposal { took_ms, ..proposal });
    store::update(&transaction, &round).await?;
    store::remove_requests(&transaction, id, &gone).await?;
    store::replace_pairs(&transaction, id, &pairs, &versions).await?;
    Ok(transaction.commit().await?)
}

/// Nobody takes part any more: the round begins anew.
async fn nobody(services: &Services, task: &Task) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut round = unchanged(&transaction, task.round.id, task.round.version).await?;
    let now = services.now();
    round.take(RoundStep::Change, now).map_err(ended)?;
    round.take(RoundStep::GiveUp(SearchFailure::Nobody), now).map_err(ended)?;
    round.proposal = None;
    store::update(&transaction, &round).await?;
    store::remove_requests(&transaction, round.id, &task.gone).await?;
    Ok(transaction.commit().await?)
}

/// The round, if nothing about it changed since it was read.
async fn unchanged(connection: &impl Connection, id: RoundId, version: i32) -> Outcome<Round> {
    store::by_id(connection, id).await?.filter(|round| round.version == version).ok_or(Error::Outdated)
}

/// Everything a search looks at.
struct Task {
    round: Round,
    wishes: Vec<(Request, Wish)>,
    gone: Vec<RequestId>,
    pairs: Vec<RoundPair>,
    /// Everybody who may be suggested, as they are at one moment.
    everybody: Index,
}

/// What a search found.
struct Found {
    proposal: Proposal,
    pairs: Vec<RoundPair>,
    versions: Vec<(RequestId, i32)>,
}

/// `None` when nobody waits for a proposal any more.
async fn load(services: &Services, id: RoundId) -> Outcome<Option<Task>> {
    let database = &services.database;
    let round = store::by_id(database, id).await?.filter(|round| round.task() == Some(RoundTask::Search));
    let Some(round) = round else { return Ok(None) };
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
    Ok(Some(Task { round, wishes, gone, pairs, everybody: partners::snapshot(services).await? }))
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
            // Only these are explained: of all that were weighed they alone are shown.
            let trace = wishes.get(&request_id).zip(self.everybody.get(organisation_id)).and_then(|(wish, known)| trace(wish, known));
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
            took_ms: 0,
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
        let mut candidates = Vec::new();
        // The organisations that fit any request at all, with their numbers.
        let mut organisations = Vec::new();
        let mut numbers: HashMap<OrganisationId, u32> = HashMap::new();
        for (request, (_, wish)) in (0_u32..).zip(&task.wishes) {
            // All of them count, not only the best: whoever is still free may be the fairest choice.
            for (id, score) in task.everybody.scores(wish) {
                let Some(candidate) = task.everybody.get(id) else { continue };
                let number = *numbers.entry(id).or_insert_with(|| {
                    organisations.push(organisation(candidate));
                    count(organisations.len() - 1)
                });
                candidates.push(rounds::Candidate { request, organisation: number, utility: u32::from(score.tenths()).max(1) });
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
