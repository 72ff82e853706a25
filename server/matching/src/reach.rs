//! Whether and how the two sides can come together.

use domain::geography::Coordinates;
use domain::requests::MeetingPlace;

use crate::candidate::Candidate;
use crate::miss::Miss;
use crate::wish::Wish;

/// How the two sides meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// At one of the two places.
    InPerson,
    /// By screen.
    ByScreen,
}

/// The great-circle distance in whole kilometres. What decides is what is shown, so that no explanation can be wrong by a rounding.
pub(crate) fn whole_km(here: Coordinates, there: Coordinates) -> u32 {
    here.distance_km(there).round() as u32
}

/// How the two sides can meet who are `km` apart. A travel limit is never broken; a screen is the way out where both allow it.
///
/// # Errors
/// The limit that stands in the way.
pub(crate) fn reach(wish: &Wish, candidate: &Candidate, km: u32) -> Result<Reach, Miss> {
    let profile = &candidate.profile;
    match wish.place {
        MeetingPlace::Online if profile.online => Ok(Reach::ByScreen),
        MeetingPlace::Online => Err(Miss::NotOnline),
        MeetingPlace::Organisation(max_travel_km) if km <= max_travel_km => Ok(Reach::InPerson),
        MeetingPlace::Organisation(max_travel_km) => Err(Miss::OutsideOwnTravel { km, max_travel_km }),
        MeetingPlace::Institution if km <= profile.travel_radius_km => Ok(Reach::InPerson),
        MeetingPlace::Institution if wish.online_ok && profile.online => Ok(Reach::ByScreen),
        MeetingPlace::Institution => Err(Miss::OutsideRadius { km, radius_km: profile.travel_radius_km }),
    }
}
