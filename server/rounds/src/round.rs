//! What is paired in a round: requests, organisations, and who could talk with whom.

use std::cmp::Ordering;
use std::fmt;

/// Largest utility of a pair, and largest score. One is the smallest.
pub const UTILITY_MAX: u32 = 1_000_000_000;

/// A request of the campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Name of the request, unique within the round.
    pub id: String,
    /// How many different partners it wishes for, at least one.
    pub wanted: u32,
    /// Code of its Land; requests of one group share what is called fair among Länder. May be empty.
    pub group: String,
}

/// An organisation that takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Name of the organisation, unique within the round.
    pub id: String,
    /// How many dialogues it can take on in this round.
    pub capacity: u32,
    /// Code of its Land. May be empty.
    pub group: String,
}

/// A pair that is possible. What is not listed is impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Number of the request in the list that was given.
    pub request: u32,
    /// Number of the organisation in the list that was given.
    pub organisation: u32,
    /// What the pair is worth, from 1 to [`UTILITY_MAX`].
    pub utility: u32,
}

/// An organisation that could serve a request, and what that is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Number of the organisation in [`Round::organisations`].
    pub organisation: u32,
    /// What the pair is worth, from 1 to [`UTILITY_MAX`].
    pub utility: u32,
}

/// Why something is not a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoundError {
    /// Two requests have this name.
    RequestTwice(String),
    /// Two organisations have this name.
    OrganisationTwice(String),
    /// This request wishes for no partner at all.
    NothingWanted(String),
    /// The candidate with this number names a request or an organisation that does not exist.
    UnknownCandidate(usize),
    /// The utility of this pair is 0 or above [`UTILITY_MAX`].
    UtilityOutOfRange(String, String),
    /// This pair is listed twice.
    PairTwice(String, String),
    /// More entries than can be counted with 32 bits.
    TooLarge,
}

impl fmt::Display for RoundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RequestTwice(id) => write!(f, "the request {id:?} is listed twice"),
            Self::OrganisationTwice(id) => write!(f, "the organisation {id:?} is listed twice"),
            Self::NothingWanted(id) => write!(f, "the request {id:?} wants no partner; wanted must be at least 1"),
            Self::UnknownCandidate(number) => write!(f, "candidate {number} names a request or an organisation that does not exist"),
            Self::UtilityOutOfRange(request, organisation) => write!(f, "the utility of {request:?} with {organisation:?} is out of range"),
            Self::PairTwice(request, organisation) => write!(f, "the pair {request:?}, {organisation:?} is listed twice"),
            Self::TooLarge => write!(f, "the round has more than 4 billion entries"),
        }
    }
}

impl std::error::Error for RoundError {}

/// Everything a round is about, in an order that depends on names alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    requests: Vec<Request>,
    organisations: Vec<Organisation>,
    starts: Vec<u32>,
    choices: Vec<Choice>,
}

/// Short names come first, so that numbers stand in their natural order; names of one length are compared by their bytes.
fn compare_ids(left: &str, right: &str) -> Ordering {
    left.len().cmp(&right.len()).then_with(|| left.as_bytes().cmp(right.as_bytes()))
}

/// Sorts by name and gives, for each old number, the new one; `None` if nothing moved.
fn sort_by_id<T>(list: &mut Vec<T>, id: impl Fn(&T) -> &str) -> Option<Vec<u32>> {
    if list.is_sorted_by(|left, right| compare_ids(id(left), id(right)).is_le()) {
        return None;
    }
    let mut numbered: Vec<(usize, T)> = std::mem::take(list).into_iter().enumerate().collect();
    numbered.sort_by(|left, right| compare_ids(id(&left.1), id(&right.1)));
    let mut moved = vec![0; numbered.len()];
    for (new, &(old, _)) in numbered.iter().enumerate() {
        moved[old] = new as u32;
    }
    list.extend(numbered.into_iter().map(|(_, item)| item));
    Some(moved)
}

fn twice<T>(list: &[T], id: impl Fn(&T) -> &str) -> Option<String> {
    list.windows(2).find(|pair| id(&pair[0]) == id(&pair[1])).map(|pair| id(&pair[0]).to_owned())
}

impl Round {
    /// Puts everything into the order of names and checks it.
    ///
    /// # Errors
    /// When a name or a pair occurs twice, or something is out of its range.
    pub fn new(
        mut requests: Vec<Request>,
        mut organisations: Vec<Organisation>,
        mut candidates: Vec<Candidate>,
    ) -> Result<Self, RoundError> {
        let most = [requests.len(), organisations.len(), candidates.len()].into_iter().max().unwrap_or(0);
        if most >= (u32::MAX / 4) as usize {
            return Err(RoundError::TooLarge);
        }
        let known = |one: &Candidate| (one.request as usize) < requests.len() && (one.organisation as usize) < organisations.len();
        if let Some(number) = candidates.iter().position(|one| !known(one)) {
            return Err(RoundError::UnknownCandidate(number));
        }
        let moved_requests = sort_by_id(&mut requests, |request| &request.id);
        let moved_organisations = sort_by_id(&mut organisations, |organisation| &organisation.id);
        if let Some(id) = twice(&requests, |request| &request.id) {
            return Err(RoundError::RequestTwice(id));
        }
        if let Some(id) = twice(&organisations, |organisation| &organisation.id) {
            return Err(RoundError::OrganisationTwice(id));
        }
        if let Some(request) = requests.iter().find(|request| request.wanted == 0) {
            return Err(RoundError::NothingWanted(request.id.clone()));
        }
        for one in &mut candidates {
            one.request = moved_requests.as_ref().map_or(one.request, |moved| moved[one.request as usize]);
            one.organisation = moved_organisations.as_ref().map_or(one.organisation, |moved| moved[one.organisation as usize]);
        }
        Self { requests, organisations, starts: Vec::new(), choices: Vec::new() }.with_candidates(candidates)
    }

    fn with_candidates(mut self, mut candidates: Vec<Candidate>) -> Result<Self, RoundError> {
        let key = |one: &Candidate| (one.request, one.organisation);
        if !candidates.is_sorted_by_key(key) {
            candidates.sort_unstable_by_key(key);
        }
        let names =
            |one: &Candidate| (self.requests[one.request as usize].id.clone(), self.organisations[one.organisation as usize].id.clone());
        if let Some(one) = candidates.iter().find(|one| one.utility == 0 || one.utility > UTILITY_MAX) {
            let (request, organisation) = names(one);
            return Err(RoundError::UtilityOutOfRange(request, organisation));
        }
        if let Some(pair) = candidates.windows(2).find(|pair| key(&pair[0]) == key(&pair[1])) {
            let (request, organisation) = names(&pair[0]);
            return Err(RoundError::PairTwice(request, organisation));
        }
        self.starts = vec![0; self.requests.len() + 1];
        for one in &candidates {
            self.starts[one.request as usize + 1] += 1;
        }
        for request in 0..self.requests.len() {
            self.starts[request + 1] += self.starts[request];
        }
        self.choices = candidates.iter().map(|one| Choice { organisation: one.organisation, utility: one.utility }).collect();
        Ok(self)
    }

    /// All requests, in the order of their names.
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// All organisations, in the order of their names.
    pub fn organisations(&self) -> &[Organisation] {
        &self.organisations
    }

    /// Who could serve the request with this number, in the order of the organisations.
    pub fn choices(&self, request: usize) -> &[Choice] {
        &self.choices[self.starts[request] as usize..self.starts[request + 1] as usize]
    }

    /// What this pair is worth; `None` if it is not possible.
    pub fn utility(&self, request: usize, organisation: usize) -> Option<u32> {
        let choices = self.choices(request);
        let at = choices.binary_search_by_key(&(organisation as u32), |choice| choice.organisation).ok()?;
        Some(choices[at].utility)
    }

    /// How many pairs are possible.
    pub fn candidates(&self) -> usize {
        self.choices.len()
    }

    /// The number of the request with this name.
    pub fn request_number(&self, id: &str) -> Option<usize> {
        self.requests.binary_search_by(|request| compare_ids(&request.id, id)).ok()
    }

    /// The number of the organisation with this name.
    pub fn organisation_number(&self, id: &str) -> Option<usize> {
        self.organisations.binary_search_by(|organisation| compare_ids(&organisation.id, id)).ok()
    }

    /// Numbers the Länder of the requests in the order of their codes; gives the codes, and the number for each request.
    pub(crate) fn lands(&self) -> (Vec<&str>, Vec<u32>) {
        let mut codes: Vec<&str> = Vec::new();
        let mut last = "";
        for request in &self.requests {
            if codes.is_empty() || request.group != last {
                last = &request.group;
                if let Err(at) = codes.binary_search(&last) {
                    codes.insert(at, last);
                }
            }
        }
        let numbers = self.requests.iter().map(|request| codes.binary_search(&request.group.as_str()).unwrap_or(0) as u32).collect();
        (codes, numbers)
    }
}
