//! Rankings from files: organisations and requests in, for every request the order in which to ask, by the engine of the site.
//!
//! The format is described in `tests/quality/README.md`. Everything is checked before anything is ranked.

mod input;
mod records;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use domain::ids::OrganisationId;
use language::{Reading, Suggested, analyse, suggest};
use matching::exposure::{Ledger, POOL, fair_order, shares};
use matching::{Candidate, Miss, Points, SUGGESTIONS_WANTED, Settings, Wish, find_matches_with};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;
use uuid::Uuid;

pub use input::{OrganisationRow, RequestRow, read_organisations, read_requests};
pub use records::InputError;

/// How many partners a ranking names.
pub const RANKED_MAX: usize = 10;
/// What remains of the score of an organisation for which nobody vouches yet, in a ranking for people who decide themselves. The site never
/// suggests such an organisation.
const LEFT_WITHOUT_VOUCH: u32 = 40;

/// What the rankings are made with; everything is on by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// Parts of the engine.
    pub settings: Settings,
    /// How requests are read.
    pub request_reading: Reading,
    /// How organisations are read.
    pub profile_reading: Reading,
    /// Whether whoever was shown less than it deserved in the requests before rises, as on the site.
    pub fair: bool,
}

impl Default for Method {
    fn default() -> Self {
        Method { settings: Settings::default(), request_reading: Reading::REQUEST, profile_reading: Reading::PROFILE, fair: true }
    }
}

/// Why a run failed; every sentence names the file.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// A file cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// Which.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// What a file holds cannot be used.
    #[error("{path}: {error}")]
    Input {
        /// Which.
        path: String,
        /// Where and what.
        error: InputError,
    },
    /// The result cannot be put into JSON.
    #[error("the result cannot be written: {0}")]
    Output(#[from] serde_json::Error),
}

/// Reads both files, ranks, and writes the rankings and, if wished, the suggested topics. Nothing is written unless all input is good.
///
/// # Errors
/// The first thing that is wrong, with file, line and field.
pub fn run(organisations: &Path, requests: &Path, rankings_to: &Path, suggestions_to: Option<&Path>) -> Result<(), RunError> {
    let read_organisations = read_organisations(&read(organisations)?).map_err(|error| wrong(organisations, error))?;
    let read_requests = read_requests(&read(requests)?).map_err(|error| wrong(requests, error))?;
    let method = Method::default();
    write(rankings_to, &serde_json::to_vec_pretty(&rankings(&read_organisations, &read_requests, method))?)?;
    match suggestions_to {
        Some(path) => write(path, &serde_json::to_vec_pretty(&suggestions(&read_requests, method))?),
        None => Ok(()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, RunError> {
    fs::read(path).map_err(|error| RunError::File { path: path.display().to_string(), error })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), RunError> {
    fs::write(path, bytes).map_err(|error| RunError::File { path: path.display().to_string(), error })
}

fn wrong(path: &Path, error: InputError) -> RunError {
    RunError::Input { path: path.display().to_string(), error }
}

/// For every request, in the order of the file, what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByRequest<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for ByRequest<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, what) in &self.0 {
            map.serialize_entry(id, what)?;
        }
        map.end()
    }
}

/// The ids of the organisations to ask for every request, best first, at most [`RANKED_MAX`]: those that the site would suggest, among them,
/// with what remains of their score, those that only lack a vouch; last, up to there, those with whom no topic or word is shared.
pub fn rankings(organisations: &[OrganisationRow], requests: &[RequestRow], method: Method) -> ByRequest<Vec<String>> {
    let mut sorted: Vec<&OrganisationRow> = organisations.iter().collect();
    sorted.sort_by(|one, other| one.id.cmp(&other.id));
    let candidates = sorted.iter().enumerate().map(|(place, row)| row.candidate(place, method.profile_reading));
    let (vouched, mut unvouched): (Vec<Candidate>, Vec<Candidate>) = candidates.partition(|candidate| candidate.vouched);
    unvouched.iter_mut().for_each(|candidate| candidate.vouched = true);
    let place_of = |id: OrganisationId| (id.0.as_u128() - 1) as usize;
    let mut ledger = Ledger::default();
    let ranked = requests.iter().map(|request| {
        let wish = request.wish(method.request_reading);
        let found = |crowd: &[Candidate]| -> Vec<(Points, usize)> {
            let suggestions = find_matches_with(&wish, crowd, POOL, method.settings).suggestions;
            suggestions.into_iter().map(|suggestion| (suggestion.score, place_of(suggestion.organisation))).collect()
        };
        let (scores, fitting): (Vec<Points>, Vec<usize>) = found(&vouched).into_iter().unzip();
        let order = arranged(&mut ledger, &scores, &fitting, method.fair);
        // Whoever lacks a vouch is not shown on the site, so it takes no part in taking turns.
        let mut ranked: Vec<(Points, usize)> = order.into_iter().map(|index| (scores[index], fitting[index])).collect();
        for (score, place) in found(&unvouched) {
            let left = Points::from_tenths((u32::from(score.tenths()) * LEFT_WITHOUT_VOUCH / 100) as u16);
            let position = ranked.iter().rposition(|(other, _)| *other >= left).map_or(0, |last| last + 1);
            ranked.insert(position, (left, place));
        }
        let mut places: Vec<usize> = ranked.into_iter().map(|(_, place)| place).collect();
        for crowd in [&vouched, &unvouched] {
            let missing = RANKED_MAX.saturating_sub(places.len());
            places.extend(unrelated(&wish, crowd, missing, method.settings).into_iter().map(place_of));
        }
        (request.id.clone(), places.into_iter().take(RANKED_MAX).map(|place| sorted[place].id.clone()).collect())
    });
    ByRequest(ranked.collect())
}

/// Those whom nothing stops but that no topic or word is shared, best first, about as many as are wanted.
fn unrelated(wish: &Wish, crowd: &[Candidate], wanted: usize, settings: Settings) -> Vec<OrganisationId> {
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    while found.len() < wanted {
        let left = crowd.iter().filter(|candidate| !seen.contains(&candidate.id));
        // A search names few near misses, of which others may stand before these.
        let near_misses = find_matches_with(wish, left, 0, settings).near_misses;
        if near_misses.is_empty() {
            break;
        }
        seen.extend(near_misses.iter().map(|near| near.organisation));
        found.extend(near_misses.iter().filter(|near| near.miss == Miss::NoSharedTopic).map(|near| near.organisation));
    }
    found
}

/// The order in which the site would show these places after the lists before this one, as indices; what it shows is added to the ledger.
fn arranged(ledger: &mut Ledger, scores: &[Points], places: &[usize], fair: bool) -> Vec<usize> {
    let id = |place: &usize| OrganisationId(Uuid::from_u128(*place as u128 + 1));
    let missed: Vec<f64> = places.iter().map(|place| if fair { ledger.of(id(place)).missed() } else { 0.0 }).collect();
    let order = fair_order(scores, &missed, SUGGESTIONS_WANTED);
    for (place, share) in places.iter().zip(shares(scores, &order, SUGGESTIONS_WANTED)) {
        ledger.add(id(place), share);
    }
    order
}

/// For every request the leaves that its text suggests, each with the words that led to it.
pub fn suggestions(requests: &[RequestRow], method: Method) -> ByRequest<serde_json::Value> {
    let one = |suggested: Suggested<domain::taxonomy::Topic>| json!({ "slug": suggested.what.slug(), "words": suggested.words });
    let all = requests.iter().map(|request| {
        let text = analyse(&[&request.title, &request.text], method.request_reading);
        (request.id.clone(), suggest(&text).topics.into_iter().map(one).collect())
    });
    ByRequest(all.collect())
}
