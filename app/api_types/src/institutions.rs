//! Profiles of institutions.

use domain::geography::{Land, Place};
use domain::institutions::Institution;
use domain::limits::{NAME_LENGTH_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX};
use domain::taxonomy::InstitutionKind;

use crate::events::EventCard;
use crate::forms::{FieldErrors, FormContext, FormState, Reader};
use crate::organisations::ProfileMemberView;
use crate::requests::RequestCard;

/// What a profile form holds once all of it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct InstitutionForm {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: InstitutionKind,
    /// In its own words.
    pub description: String,
    /// Where it is.
    pub place: Place,
    /// Street and number.
    pub address: Option<String>,
    /// Link to the imprint.
    pub website: Option<String>,
    /// Where mails go.
    pub contact_email: String,
}

/// Reads a profile. Fields: `name`, `kind`, `description`, `place`, `address`, `website`, `contact_email`.
///
/// # Errors
/// Every wrong field.
pub fn read_institution(form: &FormState, context: &FormContext<'_>) -> Result<InstitutionForm, FieldErrors> {
    let mut read = Reader::new(form);
    let name = read.line("name", NAME_LENGTH_MAX);
    let kind = read.choice("kind");
    let place = read.place("place", context);
    let address = read.optional_line("address", REMARK_LENGTH_MAX);
    let website = read.optional_link("website");
    let contact_email = read.email("contact_email");
    let description = read.optional_text("description", TEXT_LENGTH_MAX).unwrap_or_default();
    let value = match (kind, place) {
        (Some(kind), Some(place)) => Some(InstitutionForm { name, kind, description, place, address, website, contact_email }),
        _ => None,
    };
    read.finish(value)
}

/// The form of a stored profile, for changing it.
pub fn fill_institution(institution: &Institution, place_label: &str) -> FormState {
    FormState::default()
        .with("name", &institution.name)
        .with("kind", institution.kind)
        .with("description", &institution.description)
        .with("place", place_label)
        .with("address", institution.address.as_deref().unwrap_or_default())
        .with("website", institution.website.as_deref().unwrap_or_default())
        .with("contact_email", &institution.contact_email)
        .with("version", institution.version)
}

/// An institution's page.
#[derive(Clone, Debug, PartialEq)]
pub struct InstitutionView {
    /// Its part of the URL.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: InstitutionKind,
    /// In its own words.
    pub description: String,
    /// Municipality.
    pub municipality: String,
    /// District with its type.
    pub district: String,
    /// Land.
    pub land: Land,
    /// Link to the imprint.
    pub website: Option<String>,
    /// Whether a moderator has found it to be what it says.
    pub vouched: bool,
    /// Its public open requests.
    pub requests: Vec<RequestCard>,
    /// Its next public events.
    pub events: Vec<EventCard>,
    /// Whether it belongs to the demo data.
    pub demo: bool,
    /// What members see besides; `None` for everybody else.
    pub member: Option<ProfileMemberView>,
}
