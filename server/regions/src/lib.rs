//! Germany's Länder, districts, municipalities and postal codes as compiled tables: look-up, typeahead, shapes for the map, and the
//! school holidays of the Länder.
//!
//! The tables under `data/` are written by `generate/` (see the README there) and read once, on first use. Nothing here does IO.
//!
//! Two ways from a text to a place: [`search`] suggests while somebody types, and is generous; [`resolve`] reads what was sent, and
//! never guesses between places that could both be meant.

mod districts;
mod fold;
mod index;
mod lands;
mod places;
mod resolve;
mod school_holidays;
mod search;
mod shapes;
mod tables;

pub use districts::{District, district, districts, is_known, nearest_districts};
pub use lands::{land_name, migration_share_percent};
pub use places::{HitKind, PlaceHit, municipalities};
pub use resolve::{MAX_SUGGESTIONS, Resolution, resolve};
pub use school_holidays::{SchoolHoliday, SchoolHolidayKind, school_holidays, school_holidays_known_until};
pub use search::search;
pub use shapes::{DistrictShape, LandShape, VIEW_BOX, land_shapes, project, shapes};
