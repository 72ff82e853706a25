//! Rounds: campaigns whose requests are paired at once.

use chrono::NaiveDateTime;
use domain::geography::{Land, Region};
use domain::limits::TITLE_LENGTH_MAX;
use domain::rounds::{PairWish, RoundOutcome, RoundStatus, RoundTask, SearchFailure, SkipReason};
use matching::Suggestion;

use crate::forms::{FieldErrors, FormState, Reader};

/// Reads a new round. Fields: `title`, `region` (its code).
///
/// # Errors
/// Every wrong field.
pub fn read_round(form: &FormState) -> Result<(String, Region), FieldErrors> {
    let mut read = Reader::new(form);
    let title = read.line("title", TITLE_LENGTH_MAX);
    let region = read.choice::<Region>("region");
    read.finish(region.map(|region| (title, region)))
}

/// All rounds of a moderator, and the form that opens one.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundListView {
    /// Last opened first.
    pub rounds: Vec<RoundLine>,
    /// What was typed, with errors.
    pub form: FormState,
    /// Regions in which the moderator can open one: code and name.
    pub regions: Vec<(String, String)>,
}

/// A round in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundLine {
    /// Its id, for the URL.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Name of its region.
    pub region: String,
    /// How far it has come.
    pub status: RoundStatus,
    /// What a job is doing with it.
    pub task: Option<RoundTask>,
    /// Requests handed in.
    pub requests: u32,
    /// Requests with a partner in the last proposal.
    pub served: Option<u32>,
    /// Local time of the last change.
    pub updated_at: NaiveDateTime,
}

/// A round's page.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundView {
    /// Its id, for the URL.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Name of its region.
    pub region: String,
    /// How far it has come.
    pub status: RoundStatus,
    /// What a job is doing with it: until that is done the page asks again and again.
    pub task: Option<RoundTask>,
    /// Why the last search brought no proposal.
    pub search_failure: Option<SearchFailure>,
    /// Local time since when institutions neither hand in nor take back.
    pub hand_in_closed_at: Option<NaiveDateTime>,
    /// The version this was read from; publishing names it.
    pub version: i32,
    /// Requests handed in, whether or not they can still be paired.
    pub requests: u32,
    /// Requests of which it is settled what became of them.
    pub settled: u32,
    /// Figures of the last proposal.
    pub figures: Option<RoundFigures>,
    /// Requests that were handed in and that the last proposal does not know yet.
    pub new: Vec<RoundRequestName>,
    /// Requests that can no longer be paired, or were left out when the round was published: then with the reason, if it was noted.
    pub gone: Vec<(RoundRequestName, Option<SkipReason>)>,
    /// The proposed pairs of this page, first handed in first.
    pub pairs: Vec<RoundPairLine>,
    /// This page of the pairs, from 1.
    pub page: u32,
    /// How many pages of pairs there are.
    pub pages: u32,
    /// Wishes that the proposal does not show as a pair: forbidden pairs, and pins that were not or could not be followed.
    pub wishes: Vec<RoundPairLine>,
    /// Requests without a partner in the last proposal, with the reason.
    pub unserved: Vec<(RoundRequestName, UnservedWords)>,
    /// How many more there are in each of the lists above that are cut: new, gone, wishes, unserved.
    pub more: [u32; 4],
}

/// Figures of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundFigures {
    /// Local time when it was made.
    pub made_at: NaiveDateTime,
    /// How long it took to work it out, in milliseconds.
    pub took_ms: u64,
    /// Requests that took part.
    pub requests: u32,
    /// Requests with a partner.
    pub served: u32,
    /// Organisations that fit at least one request.
    pub organisations: u32,
    /// Organisations with at least one dialogue.
    pub busy: u32,
    /// Dialogues of the organisation that has most.
    pub most: u32,
    /// Mean score of the pairs, in tenths of a point.
    pub mean_tenths: u16,
    /// Pairs that the proposal before had as well.
    pub kept: u32,
    /// Whether the independent check found that no proposal is better.
    pub proven: bool,
}

/// A request as the lists of a round name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRequestName {
    /// Its id, for the URL and for forms.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who asks.
    pub institution: String,
    /// Where.
    pub municipality: String,
}

/// A request with an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundPairLine {
    /// The request.
    pub request: RoundRequestName,
    /// The organisation's id, for forms.
    pub organisation_id: String,
    /// Its name and part of the URL; `None` while its safety tier keeps them back from the reader.
    pub organisation: Option<(String, String)>,
    /// Its Land.
    pub land: Land,
    /// What a moderator wants of the pair.
    pub wish: Option<PairWish>,
    /// Whether the last proposal has it. Its reasons may be kept back nevertheless.
    pub proposed: bool,
    /// Why it fits, as of the last proposal.
    pub suggestion: Option<Suggestion>,
    /// What became of the request, once the round has ended.
    pub outcome: Option<RoundOutcome>,
}

/// Why a request has no partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnservedWords {
    /// No organisation fits.
    NoCandidate,
    /// Organisations fit, but every one of these pairs is forbidden.
    AllForbidden,
    /// All organisations that fit are full, and whoever they talk with could not go elsewhere.
    Full {
        /// Names of a few of them, as far as the reader may know them.
        names: Vec<String>,
        /// How many there are.
        organisations: u32,
        /// How many dialogues they can take on together.
        places: u32,
        /// How many requests have only these organisations.
        requests: u32,
    },
}

/// A round that the owner of a request can take part in, or takes part in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestRound {
    /// Its id, for forms.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What the owner can do.
    pub state: RequestRoundState,
}

/// How a request stands to a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestRoundState {
    /// It can be handed in.
    Offered,
    /// It was handed in and can be taken back.
    HandedIn,
    /// It was handed in, and hand-in is closed: it can no longer be taken back.
    Closed,
}

impl RequestRoundState {
    /// Whether the request takes part.
    pub fn takes_part(self) -> bool {
        self != RequestRoundState::Offered
    }
}
