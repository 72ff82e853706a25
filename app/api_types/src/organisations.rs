//! Profiles of migrant organisations.

use chrono::NaiveDate;
use domain::geography::{Land, Place};
use domain::limits::{
    FEE_EUROS_MAX, LANGUAGES_MAX, LEAD_DAYS_MAX, MONTHLY_CAP_MAX, NAME_LENGTH_MAX, RADIUS_KM_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX,
    TOPICS_MAX,
};
use domain::organisations::{DialogueProfile, Fee, Organisation, ProfileStatus, SafetyTier};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic, Weekday};

use crate::events::EventCard;
use crate::forms::{FieldErrors, FormContext, FormState, Reader};
use crate::offers::OfferCard;

/// What a profile form holds once all of it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationForm {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: OrganisationKind,
    /// In its own words.
    pub description: String,
    /// Where it is at home.
    pub place: Place,
    /// Street and number of a place to meet.
    pub meeting_address: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Where mails go.
    pub contact_email: String,
    /// What it can do and wants.
    pub profile: DialogueProfile,
    /// How visible it wants to be.
    pub safety_tier: SafetyTier,
}

/// Reads a profile. Fields: `name`, `kind`, `description`, `place`, `meeting_address`, `website`, `contact_email`, `safety_tier`, `topics`,
/// `off_limit_topics`, `formats`, `audiences`, `languages`, `wished_institution_kinds`, `travel_radius_km`, `online`, `weekdays`, `monthly_cap`,
/// `fee_kind`, `fee_euros`, `lead_days`.
///
/// # Errors
/// Every wrong field.
pub fn read_organisation(form: &FormState, context: &FormContext<'_>) -> Result<OrganisationForm, FieldErrors> {
    let mut read = Reader::new(form);
    let name = read.line("name", NAME_LENGTH_MAX);
    let kind = read.choice("kind");
    let description = read.text("description", TEXT_LENGTH_MAX);
    let place = read.place("place", context);
    let meeting_address = read.optional_line("meeting_address", REMARK_LENGTH_MAX);
    let website = read.optional_link("website");
    let contact_email = read.email("contact_email");
    let safety_tier = read.choice_by("safety_tier", SafetyTier::from_slug);
    let profile = read_profile(&mut read);
    let value = match (kind, place, safety_tier, profile) {
        (Some(kind), Some(place), Some(safety_tier), Some(profile)) => {
            Some(OrganisationForm { name, kind, description, place, meeting_address, website, contact_email, profile, safety_tier })
        }
        _ => None,
    };
    read.finish(value)
}

fn read_profile(read: &mut Reader<'_>) -> Option<DialogueProfile> {
    let topics = read.choices::<Topic>("topics", TOPICS_MAX, true);
    let off_limit_topics = read.choices::<Topic>("off_limit_topics", Topic::ALL.len(), false);
    let formats = read.choices::<Format>("formats", Format::ALL.len(), true);
    let audiences = read.choices::<Audience>("audiences", Audience::ALL.len(), true);
    let languages = read.choices::<Language>("languages", LANGUAGES_MAX, true);
    let wished_institution_kinds = read.choices::<InstitutionKind>("wished_institution_kinds", InstitutionKind::ALL.len(), false);
    let travel_radius_km = read.number("travel_radius_km", 0, RADIUS_KM_MAX);
    let weekdays = read.choices::<Weekday>("weekdays", 7, true);
    let monthly_cap = read.number("monthly_cap", 1, MONTHLY_CAP_MAX);
    let fee = read_fee(read);
    let lead_days = read.number("lead_days", 0, LEAD_DAYS_MAX);
    let online = read.tick("online");
    Some(DialogueProfile {
        topics,
        off_limit_topics,
        formats,
        audiences,
        languages,
        wished_institution_kinds,
        travel_radius_km,
        online,
        weekdays,
        monthly_cap,
        fee: fee?,
        lead_days,
    })
}

/// Reads what an organisation asks for, from `fee_kind` (`none`, `expenses`, `amount`) and `fee_euros`.
pub fn read_fee(read: &mut Reader<'_>) -> Option<Fee> {
    match read.choice_by("fee_kind", |text| ["none", "expenses", "amount"].iter().position(|kind| *kind == text))? {
        0 => Some(Fee::None),
        1 => Some(Fee::Expenses),
        _ => Some(Fee::Amount(read.number("fee_euros", 1, FEE_EUROS_MAX))),
    }
}

/// Fills `fee_kind` and `fee_euros`.
pub fn fill_fee(form: FormState, fee: Fee) -> FormState {
    match fee {
        Fee::None => form.with("fee_kind", "none"),
        Fee::Expenses => form.with("fee_kind", "expenses"),
        Fee::Amount(euros) => form.with("fee_kind", "amount").with("fee_euros", euros),
    }
}

/// What a new profile form shows: careful defaults, nothing public and nothing free of charge by itself.
pub fn blank_organisation(contact_email: &str) -> FormState {
    FormState::default()
        .with("contact_email", contact_email)
        .with("safety_tier", SafetyTier::Locality.slug())
        .with_all("languages", [Language::GERMAN])
        .with("travel_radius_km", 50)
        .with("monthly_cap", 2)
        .with("lead_days", 14)
}

/// The form of a stored profile, for changing it.
pub fn fill_organisation(organisation: &Organisation, place_label: &str) -> FormState {
    let profile = &organisation.profile;
    let form = FormState::default()
        .with("name", &organisation.name)
        .with("kind", organisation.kind)
        .with("description", &organisation.description)
        .with("place", place_label)
        .with("meeting_address", organisation.meeting_address.as_deref().unwrap_or_default())
        .with("website", organisation.website.as_deref().unwrap_or_default())
        .with("contact_email", &organisation.contact_email)
        .with("safety_tier", organisation.safety_tier.slug())
        .with_all("topics", &profile.topics)
        .with_all("off_limit_topics", &profile.off_limit_topics)
        .with_all("formats", &profile.formats)
        .with_all("audiences", &profile.audiences)
        .with_all("languages", &profile.languages)
        .with_all("wished_institution_kinds", &profile.wished_institution_kinds)
        .with("travel_radius_km", profile.travel_radius_km)
        .with_tick("online", profile.online)
        .with_all("weekdays", &profile.weekdays)
        .with("monthly_cap", profile.monthly_cap)
        .with("lead_days", profile.lead_days)
        .with("version", organisation.version);
    fill_fee(form, profile.fee)
}

/// An organisation in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationCard {
    /// Its part of the URL.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: OrganisationKind,
    /// Municipality.
    pub municipality: String,
    /// Land.
    pub land: Land,
    /// Topics, as ticked.
    pub topics: Vec<Topic>,
    /// Languages.
    pub languages: Vec<Language>,
    /// The beginning of its own words.
    pub excerpt: String,
    /// Whether somebody's word for it holds.
    pub vouched: bool,
    /// Kilometres from the place of the `near` filter.
    pub distance_km: Option<f64>,
}

/// An organisation's page.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationView {
    /// Name, kind, place, topics, languages.
    pub card: OrganisationCard,
    /// In its own words.
    pub description: String,
    /// District with its type.
    pub district: String,
    /// Website.
    pub website: Option<String>,
    /// Address, only where the safety tier makes it public.
    pub public_address: Option<String>,
    /// What it can do and wants.
    pub profile: DialogueProfile,
    /// Its open offers.
    pub offers: Vec<OfferCard>,
    /// Its next public events.
    pub events: Vec<EventCard>,
    /// Who gave their word for it.
    pub vouches: Vec<VouchLine>,
    /// When its members last said that all this is right.
    pub confirmed_on: NaiveDate,
    /// Whether it belongs to the demo data.
    pub demo: bool,
    /// What members see besides; `None` for everybody else.
    pub member: Option<ProfileMemberView>,
}

/// What members of a profile see besides.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileMemberView {
    /// Whether it can be seen.
    pub status: ProfileStatus,
    /// How visible it is; `None` for institutions.
    pub safety_tier: Option<SafetyTier>,
    /// Whether nobody's word is valid now.
    pub awaits_vouch: bool,
    /// Whether everybody can open the page.
    pub public: bool,
}

/// Somebody's word for an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct VouchLine {
    /// Under which name.
    pub voucher_name: String,
    /// What it rests on, as the slug of the basis.
    pub basis: domain::vouches::VouchBasis,
    /// When it was given.
    pub given_on: NaiveDate,
    /// When it stops to hold.
    pub expires_on: NaiveDate,
}
