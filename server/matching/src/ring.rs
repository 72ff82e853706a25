//! The rings around an institution: where to look first, and how far to go on when too few partners are near.

use domain::requests::MeetingPlace;
use serde::{Deserialize, Serialize};

use crate::candidate::Candidate;
use crate::reach::Reach;
use crate::wish::Wish;

/// With fewer partners than this the search goes on in the next ring.
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

    /// Where the search begins: near by, but with the neighbouring Länder where few voices live, or else they would stay unheard.
    fn first(wish: &Wish) -> Ring {
        match wish.place {
            MeetingPlace::Online => Ring::Online,
            _ if wish.district.land().has_few_voices() => Ring::NeighbouringLand,
            _ => Ring::Near,
        }
    }

    /// Where the search ends.
    fn last(wish: &Wish) -> Ring {
        if wish.may_meet_by_screen() { Ring::Online } else { Ring::Germany }
    }

    /// The ring up to which to look, given how many partners stand in each: the first one with enough, or the last there is.
    pub(crate) fn widened(wish: &Wish, partners: &[usize; Ring::ALL.len()]) -> Ring {
        let (first, last) = (Ring::first(wish), Ring::last(wish));
        let enough = |ring: &Ring| partners[..=*ring as usize].iter().sum::<usize>() >= SUGGESTIONS_WANTED;
        Ring::ALL.into_iter().filter(|ring| (first..=last).contains(ring)).find(enough).unwrap_or(last)
    }
}
