//! What the pages of rounds show.

use std::collections::{HashMap, HashSet};

use api_types::forms::FormState;
use api_types::rounds::{
    RequestRound, RequestRoundState, RoundFigures, RoundLine, RoundListView, RoundPairLine, RoundRequestName, RoundView, UnservedWords,
};
use domain::accounts::{Actor, Role};
use domain::geography::{Land, Region};
use domain::ids::{InstitutionId, OrganisationId, RequestId, RoundId};
use domain::institutions::Institution;
use domain::invitations::Invitation;
use domain::organisations::Organisation;
use domain::requests::Request;
use domain::rounds::{Proposal, Round, RoundOutcome, RoundPair, RoundRequest, RoundStatus, UnservedReason};
use i18n::Locale;
use persistence::{institutions, invitations, organisations, requests, rounds};

use super::run_by;
use crate::Services;
use crate::error::{Error, Outcome};
use crate::places::region_label;
use crate::times::to_local;

/// Rounds that the list shows.
const ROUNDS_SHOWN: u64 = 50;
/// Rounds that a request's page offers.
const ROUNDS_OFFERED: u64 = 3;
/// Pairs on one page of a round.
const PAIRS_PER_PAGE: usize = 50;
/// Lines of the lists beside the pairs.
const LINES_SHOWN: usize = 100;
/// Organisations of a bottleneck that are named.
const NAMES_SHOWN: usize = 3;

/// The rounds of everywhere the actor moderates, and the form that opens one.
///
/// # Errors
/// When the actor moderates nowhere.
pub async fn list_view(services: &Services, actor: &Actor, locale: Locale, form: FormState) -> Outcome<RoundListView> {
    if !actor.is_moderator() {
        return Err(Error::NotFound);
    }
    let regions = regions_of(actor);
    let found = rounds::list(&services.database, &regions, ROUNDS_SHOWN).await?;
    let line = |(round, requests): (Round, u32)| RoundLine {
        id: round.id.to_string(),
        region: region_label(locale, round.region),
        status: round.status,
        task: round.task(),
        requests,
        served: round.proposal.as_ref().map(|proposal| proposal.served),
        updated_at: to_local(round.updated_at),
        title: round.title,
    };
    let choices = if actor.is_admin() { [Region::Germany].into_iter().chain(Land::ALL.map(Region::Land)).collect() } else { regions };
    let regions = choices.into_iter().map(|region| (region.to_string(), region_label(locale, region))).collect();
    Ok(RoundListView { rounds: found.into_iter().map(line).collect(), form, regions })
}

fn regions_of(actor: &Actor) -> Vec<Region> {
    if actor.is_admin() {
        return vec![Region::Germany];
    }
    actor.roles.iter().filter_map(|role| if let Role::Moderator(region) = role { Some(*region) } else { None }).collect()
}

/// The rounds that the owner of a request can take part in, or the one it takes part in.
pub(crate) async fn rounds_for_owner(services: &Services, request: &Request, asked: &[Invitation]) -> Outcome<Vec<RequestRound>> {
    let database = &services.database;
    let line = |round: Round, state| RequestRound { id: round.id.to_string(), title: round.title, state };
    if let Some(round) = rounds::of_request(database, request.id).await? {
        // One that has asked somebody itself, say, leaves the round with the next proposal; a round that was ended is about to set it free.
        if round.status == RoundStatus::Closed || !round.could_pair(request, asked) {
            return Ok(Vec::new());
        }
        let state = if round.hand_in_is_open() { RequestRoundState::HandedIn } else { RequestRoundState::Closed };
        return Ok(vec![line(round, state)]);
    }
    let running = rounds::running_in(database, request.draft.place.district, ROUNDS_OFFERED).await?;
    let open = running.into_iter().filter(|round| round.accepts(request, asked));
    Ok(open.map(|round| line(round, RequestRoundState::Offered)).collect())
}

/// A round with one page of its pairs.
///
/// # Errors
/// When the round is not the actor's.
pub async fn round_view(services: &Services, actor: &Actor, locale: Locale, id: RoundId, page: u32) -> Outcome<RoundView> {
    let round = run_by(&services.database, actor, id).await?;
    let names = Names::load(services, actor, &round).await?;
    let order: HashMap<RequestId, usize> = names.handed_in.iter().enumerate().map(|(place, known)| (known.request_id, place)).collect();
    let mut proposed: Vec<&RoundPair> = names.pairs.iter().filter(|pair| pair.proposed).collect();
    proposed.sort_by_key(|pair| order.get(&pair.request_id));
    let pages = u32::try_from(proposed.len().div_ceil(PAIRS_PER_PAGE)).unwrap_or(u32::MAX).max(1);
    let page = page.clamp(1, pages);
    let shown = proposed.iter().skip((page as usize - 1) * PAIRS_PER_PAGE).take(PAIRS_PER_PAGE);
    let wishes: Vec<_> = names.pairs.iter().filter(|pair| pair.wish.is_some() && !pair.proposed).collect();
    let gone: Vec<_> = names.handed_in.iter().filter(|known| names.is_gone(&round, known)).collect();
    let new: Vec<_> = names
        .handed_in
        .iter()
        .filter(|known| round.status.is_running() && known.proposed_version.is_none() && !names.is_gone(&round, known))
        .collect();
    let unserved = round.proposal.as_ref().map(|proposal| names.unserved(proposal)).unwrap_or_default();
    let more = [new.len(), gone.len(), wishes.len(), unserved.len()].map(|all| number(all.saturating_sub(LINES_SHOWN)));
    Ok(RoundView {
        id: round.id.to_string(),
        region: region_label(locale, round.region),
        status: round.status,
        task: round.task(),
        search_failure: round.search_failure,
        hand_in_closed_at: round.hand_in_closed_at.map(to_local),
        version: round.version,
        requests: number(names.handed_in.len()),
        settled: number(names.handed_in.iter().filter(|known| known.outcome.is_some()).count()),
        figures: round.proposal.as_ref().map(figures),
        new: new.into_iter().filter_map(|known| names.request(known.request_id)).take(LINES_SHOWN).collect(),
        gone: gone.into_iter().filter_map(|known| Some((names.request(known.request_id)?, known.skip_reason))).take(LINES_SHOWN).collect(),
        pairs: shown.filter_map(|pair| names.pair(pair)).collect(),
        page,
        pages,
        wishes: wishes.into_iter().filter_map(|pair| names.pair(pair)).take(LINES_SHOWN).collect(),
        unserved: unserved.into_iter().take(LINES_SHOWN).collect(),
        more,
        title: round.title,
    })
}

fn number(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}

fn figures(proposal: &Proposal) -> RoundFigures {
    let mean = proposal.utility.checked_div(u64::from(proposal.served)).unwrap_or(0);
    RoundFigures {
        made_at: to_local(proposal.made_at),
        took_ms: proposal.took_ms,
        requests: proposal.requests,
        served: proposal.served,
        organisations: proposal.organisations,
        busy: proposal.busy,
        most: proposal.most,
        mean_tenths: u16::try_from(mean).unwrap_or(u16::MAX),
        kept: proposal.kept,
        proven: proposal.proven,
    }
}

/// Everything that is named on the page of a round, with who may know it.
struct Names<'a> {
    actor: &'a Actor,
    handed_in: Vec<RoundRequest>,
    pairs: Vec<RoundPair>,
    requests: HashMap<RequestId, Request>,
    houses: HashMap<InstitutionId, Institution>,
    asked: HashMap<RequestId, Vec<Invitation>>,
    organisations: HashMap<OrganisationId, Organisation>,
}

impl<'a> Names<'a> {
    async fn load(services: &Services, actor: &'a Actor, round: &Round) -> Outcome<Self> {
        let database = &services.database;
        let handed_in = rounds::requests_of(database, round.id).await?;
        let pairs = rounds::pairs_of(database, round.id).await?;
        let ids: Vec<_> = handed_in.iter().map(|known| known.request_id).collect();
        let requests = requests::by_ids(database, &ids).await?;
        let houses: HashSet<_> = requests.iter().map(|request| request.institution_id).collect();
        let houses = institutions::by_ids(database, &houses.into_iter().collect::<Vec<_>>()).await?;
        let bottlenecks = round.proposal.iter().flat_map(|proposal| &proposal.bottlenecks);
        let named: HashSet<_> =
            pairs.iter().map(|pair| pair.organisation_id).chain(bottlenecks.flat_map(|one| one.organisations.iter().copied())).collect();
        let organisations = organisations::by_ids(database, &named.into_iter().collect::<Vec<_>>()).await?;
        Ok(Self {
            actor,
            pairs,
            asked: invitations::of_requests(database, &ids).await?,
            handed_in,
            requests: requests.into_iter().map(|request| (request.id, request)).collect(),
            houses: houses.into_iter().map(|house| (house.id, house)).collect(),
            organisations: organisations.into_iter().map(|organisation| (organisation.id, organisation)).collect(),
        })
    }

    /// Whether nobody will be, or was, asked for a request that was handed in, since it or its partner changed.
    fn is_gone(&self, round: &Round, known: &RoundRequest) -> bool {
        if !round.status.is_running() {
            return known.outcome == Some(RoundOutcome::Skipped);
        }
        let Some(request) = self.requests.get(&known.request_id) else { return true };
        let shown = self.houses.get(&request.institution_id).is_some_and(|house| house.is_visible_to(None));
        !shown || !round.could_pair(request, self.asked.get(&request.id).map_or(&[][..], Vec::as_slice))
    }

    fn request(&self, id: RequestId) -> Option<RoundRequestName> {
        let request = self.requests.get(&id)?;
        Some(RoundRequestName {
            id: id.to_string(),
            title: request.draft.title.clone(),
            institution: self.houses.get(&request.institution_id)?.name.clone(),
            municipality: request.draft.place.municipality.clone(),
        })
    }

    /// The organisation, if the reader may know who it is.
    fn known(&self, id: OrganisationId) -> Option<&Organisation> {
        self.organisations.get(&id).filter(|organisation| organisation.is_visible_to(Some(self.actor)))
    }

    fn pair(&self, pair: &RoundPair) -> Option<RoundPairLine> {
        Some(RoundPairLine {
            request: self.request(pair.request_id)?,
            organisation_id: pair.organisation_id.to_string(),
            organisation: self.known(pair.organisation_id).map(|known| (known.name.clone(), known.slug.clone())),
            land: self.organisations.get(&pair.organisation_id)?.place.district.land(),
            wish: pair.wish,
            proposed: pair.proposed,
            // What was found while the organisation was public, its own words and the exact distance, is not shown once it is not.
            suggestion: self
                .known(pair.organisation_id)
                .filter(|known| known.is_public())
                .and(pair.match_trace.as_ref())
                .and_then(|trace| serde_json::from_str(trace).ok()),
            outcome: self.handed_in.iter().find(|known| known.request_id == pair.request_id).and_then(|known| known.outcome),
        })
    }

    fn unserved(&self, proposal: &Proposal) -> Vec<(RoundRequestName, UnservedWords)> {
        let words = |reason: &UnservedReason| match reason {
            UnservedReason::NoCandidate => UnservedWords::NoCandidate,
            UnservedReason::AllForbidden => UnservedWords::AllForbidden,
            UnservedReason::Full(at) => match proposal.bottlenecks.get(*at) {
                Some(bottleneck) => UnservedWords::Full {
                    names: bottleneck
                        .organisations
                        .iter()
                        .filter_map(|id| self.known(*id))
                        .map(|known| known.name.clone())
                        .take(NAMES_SHOWN)
                        .collect(),
                    organisations: number(bottleneck.organisations.len()),
                    places: u32::try_from(bottleneck.places).unwrap_or(u32::MAX),
                    requests: u32::try_from(bottleneck.requests).unwrap_or(u32::MAX),
                },
                None => UnservedWords::NoCandidate,
            },
        };
        proposal.unserved.iter().filter_map(|(id, reason)| Some((self.request(*id)?, words(reason)))).collect()
    }
}
