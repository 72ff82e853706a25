//! The start page: a sentence to complete, answered at once.

use crate::events::EventCard;
use crate::forms::FormState;
use crate::map::MapView;
use crate::matches::MatchesView;

/// The start page.
#[derive(Clone, Debug, PartialEq)]
pub struct StartView {
    /// What was typed into the sentence (`institution_kind`, `place`, `topic`, `audience`), with errors.
    pub form: FormState,
    /// Partners that fit the sentence, as far as their safety tiers allow; `None` before it is complete.
    pub preview: Option<MatchesView>,
    /// Query string that carries the sentence into a new request.
    pub request_query: String,
    /// The next public events, near the place of the sentence if there is one.
    pub events: Vec<EventCard>,
    /// Where organisations and events are.
    pub map: MapView,
    /// How many organisations are published; `None` for one to four.
    pub organisations: Option<u64>,
    /// How many dialogues were agreed; `None` for one to four.
    pub dialogues: Option<u64>,
}
