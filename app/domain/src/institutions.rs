//! Institutions: schools, authorities, hospitals, museums, companies, and whoever else wants to talk.

use chrono::{DateTime, Utc};

use crate::accounts::Actor;
use crate::geography::Place;
use crate::ids::InstitutionId;
use crate::organisations::ProfileStatus;
use crate::taxonomy::InstitutionKind;

/// An institution.
#[derive(Clone, Debug, PartialEq)]
pub struct Institution {
    /// Its id.
    pub id: InstitutionId,
    /// Its part of the URL; never changes.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What kind of house it is.
    pub kind: InstitutionKind,
    /// In its own words.
    pub description: String,
    /// Municipality, district and point.
    pub place: Place,
    /// Street and number; told to the partner of an agreed dialogue only.
    pub address: Option<String>,
    /// Link to the imprint, http or https: what shows that the house is real.
    pub website: Option<String>,
    /// Where mails to the institution go; never shown.
    pub contact_email: String,
    /// Whether it can be seen.
    pub status: ProfileStatus,
    /// Whether a moderator has found it to be what it says.
    pub vouched: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change.
    pub version: i32,
    /// Whether it belongs to the demo data.
    pub demo: bool,
}

impl Institution {
    /// Whether this viewer may open the profile page.
    pub fn is_visible_to(&self, viewer: Option<&Actor>) -> bool {
        self.status == ProfileStatus::Published
            || viewer.is_some_and(|actor| actor.acts_for_institution(self.id) || actor.moderates(self.place.district))
    }

    /// Whether this actor may change the profile and make requests.
    pub fn is_editable_by(&self, actor: &Actor) -> bool {
        actor.acts_for_institution(self.id)
    }
}
