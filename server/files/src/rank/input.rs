//! Organisations and requests as the files give them, checked, and as matching sees them.

use chrono::NaiveDate;
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Topic};
use language::{Reading, analyse};
use matching::{Answers, Candidate, PREFERRED_RADIUS_KM, Wish};
use uuid::Uuid;

use super::records::{InputError, Record, records};

/// The Earth's half circumference in kilometres: nobody travels farther.
const KM_MAX: u32 = 20_040;

/// An organisation of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationRow {
    /// Its id in the file.
    pub id: String,
    /// Its name.
    pub name: String,
    /// In its own words.
    pub description: String,
    /// Whether somebody vouches for it.
    pub verified: bool,
    profile: DialogueProfile,
    coordinates: Coordinates,
    district: DistrictKey,
    open_load: u32,
    last_active: NaiveDate,
    answers: Answers,
}

/// A request of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestRow {
    /// Its id in the file.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// In the institution's own words.
    pub text: String,
    /// What is ticked; may be empty.
    pub topics: Vec<Topic>,
    wish: Wish,
}

/// Reads the organisations.
///
/// # Errors
/// The first thing that is wrong, with its line and field.
pub fn read_organisations(bytes: &[u8]) -> Result<Vec<OrganisationRow>, InputError> {
    records("organisations", bytes)?.iter().map(organisation).collect()
}

/// Reads the requests.
///
/// # Errors
/// The first thing that is wrong, with its line and field.
pub fn read_requests(bytes: &[u8]) -> Result<Vec<RequestRow>, InputError> {
    records("requests", bytes)?.iter().map(request).collect()
}

fn coordinates(record: &Record) -> Result<Coordinates, InputError> {
    Ok(Coordinates { lat: record.number("lat", -90.0, 90.0)?, lon: record.number("lon", -180.0, 180.0)? })
}

fn organisation(record: &Record) -> Result<OrganisationRow, InputError> {
    let fee = match record.money("fee")? {
        (kind, _) if kind == "none" => Fee::None,
        (kind, _) if kind == "expenses" => Fee::Expenses,
        (kind, Some(amount)) if kind == "fee" => Fee::Amount(amount),
        _ => return Err(record.wrong("fee", "the kind must be none, expenses or fee")),
    };
    let profile = DialogueProfile {
        topics: record.members::<Topic>("topics")?,
        off_limit_topics: record.members::<Topic>("off_limit_topics")?,
        formats: record.members::<Format>("formats")?,
        audiences: record.members::<Audience>("audiences")?,
        languages: record.languages("languages")?,
        wished_institution_kinds: record.members::<InstitutionKind>("wished_institution_types")?,
        travel_radius_km: record.count("travel_radius_km", KM_MAX)?,
        online: record.flag("online")?,
        weekdays: record.members("weekdays")?,
        monthly_cap: record.count("monthly_cap", 1_000)?,
        fee,
        lead_days: 0,
    };
    Ok(OrganisationRow {
        id: record.id().to_owned(),
        name: record.text("name", 1)?,
        description: record.text("description", 0)?,
        verified: record.flag("verified")?,
        profile,
        coordinates: coordinates(record)?,
        district: record.member("ags5")?,
        open_load: record.count("current_open_load", 10_000)?,
        last_active: record.day("last_active")?,
        answers: Answers { count: record.count("past_dialogues", 1_000_000)?, median_days: record.count("answered_within_days", 10_000)? },
    })
}

fn request(record: &Record) -> Result<RequestRow, InputError> {
    let place = match record.text("place", 1)?.as_str() {
        "institution" => MeetingPlace::Institution,
        "organisation" => MeetingPlace::Organisation(record.count("max_travel_km", KM_MAX)?),
        "online" => MeetingPlace::Online,
        _ => return Err(record.wrong("place", "institution, organisation or online is needed")),
    };
    let budget = match record.money("budget")? {
        (kind, _) if kind == "none" => Budget::None,
        (kind, _) if kind == "expenses" => Budget::Expenses,
        (kind, Some(amount)) if kind == "fee" => Budget::Amount(amount),
        _ => return Err(record.wrong("budget", "the kind must be none, expenses or fee")),
    };
    let topics = record.members::<Topic>("topics")?;
    let wish = Wish {
        topics: topics.clone(),
        text: language::TextProfile::default(),
        format: record.member("format")?,
        audiences: record.members("audience")?,
        languages: record.languages("languages")?,
        interpreter_ok: record.flag("interpreter_ok")?,
        place,
        online_ok: record.flag("online_ok")?,
        coordinates: coordinates(record)?,
        district: record.member("ags5")?,
        preferred_radius_km: PREFERRED_RADIUS_KM,
        dates: record.days("date_options")?,
        institution_kind: record.member("institution_type")?,
        budget,
        today: record.day("created_at")?,
    };
    Ok(RequestRow { id: record.id().to_owned(), title: record.text("title", 0)?, text: record.text("text", 0)?, topics, wish })
}

impl OrganisationRow {
    /// The organisation as matching sees it, read in this way; `place` gives the id, counted from 0.
    pub fn candidate(&self, place: usize, reading: Reading) -> Candidate {
        Candidate {
            id: OrganisationId(Uuid::from_u128(place as u128 + 1)),
            published: true,
            vouched: self.verified,
            safety_tier: SafetyTier::Public,
            profile: self.profile.clone(),
            text: analyse(&[&self.name, &self.description], reading),
            coordinates: self.coordinates,
            district: self.district,
            open_load: self.open_load,
            last_active: self.last_active,
            answers: self.answers,
        }
    }
}

impl RequestRow {
    /// The request as matching sees it, read in this way.
    pub fn wish(&self, reading: Reading) -> Wish {
        Wish { text: analyse(&[&self.title, &self.text], reading), ..self.wish.clone() }
    }
}
