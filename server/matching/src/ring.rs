//! The rings around an institution: where a partner comes from. Nobody is left out for being far who would come: distance costs points only.

use serde::{Deserialize, Serialize};

use crate::candidate::Candidate;
use crate::reach::Reach;
use crate::suggestion::Suggestion;
use crate::wish::Wish;

/// How many suggestions are shown first.
pub const SUGGESTIONS_WANTED: usize = 5;

/// Where a partner comes from, seen from the institution; from the nearest ring to the farthest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ring {
    /// The same district, or within the distance the institution prefers.
    Near,
    /// The same Land.
    Land,
    /// A Land that shares a border with it.
    NeighbouringLand,
    /// Elsewhere in Germany.
    Germany,
    /// By screen.
    Online,
}

impl Ring {
    /// All rings, from the nearest to the farthest.
    pub const ALL: [Ring; 5] = [Ring::Near, Ring::Land, Ring::NeighbouringLand, Ring::Germany, Ring::Online];

    /// The ring in which the candidate stands when both meet in this way, `km` apart.
    pub(crate) fn of(wish: &Wish, candidate: &Candidate, reach: Reach, km: u32) -> Ring {
        let (here, there) = (wish.district.land(), candidate.district.land());
        match reach {
            Reach::ByScreen => Ring::Online,
            Reach::InPerson if km <= wish.preferred_radius_km || wish.district == candidate.district => Ring::Near,
            Reach::InPerson if here == there => Ring::Land,
            Reach::InPerson if here.neighbours().contains(&there) => Ring::NeighbouringLand,
            Reach::InPerson => Ring::Germany,
        }
    }

    /// How far one has to look for the first suggestions; without any, as far as there is.
    pub(crate) fn reached(wish: &Wish, suggestions: &[Suggestion]) -> Ring {
        let last = if wish.may_meet_by_screen() { Ring::Online } else { Ring::Germany };
        suggestions.iter().take(SUGGESTIONS_WANTED).map(|suggestion| suggestion.ring).max().unwrap_or(last)
    }
}
