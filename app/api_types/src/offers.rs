//! Dialogue offers.

use domain::geography::Land;
use domain::limits::{DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, LANGUAGES_MAX, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX, TOPICS_MAX};
use domain::offers::{Offer, OfferStatus};
use domain::organisations::Fee;
use domain::taxonomy::{Audience, Format, Language, Topic};

use crate::forms::{FieldErrors, FormState, Reader};
use crate::organisations::{fill_fee, read_fee};

/// What an offer form holds once all of it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferForm {
    /// Title.
    pub title: String,
    /// In the organisation's words.
    pub description: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Formats.
    pub formats: Vec<Format>,
    /// Audiences.
    pub audiences: Vec<Audience>,
    /// Languages.
    pub languages: Vec<Language>,
    /// What it costs.
    pub fee: Fee,
    /// Length in minutes.
    pub minutes: u32,
}

/// Reads an offer. Fields: `title`, `description`, `topics`, `formats`, `audiences`, `languages`, `fee_kind`, `fee_euros`, `minutes`.
///
/// # Errors
/// Every wrong field.
pub fn read_offer(form: &FormState) -> Result<OfferForm, FieldErrors> {
    let mut read = Reader::new(form);
    let title = read.line("title", TITLE_LENGTH_MAX);
    let description = read.text("description", TEXT_LENGTH_MAX);
    let topics = read.choices::<Topic>("topics", TOPICS_MAX, true);
    let formats = read.choices::<Format>("formats", Format::ALL.len(), true);
    let audiences = read.choices::<Audience>("audiences", Audience::ALL.len(), true);
    let languages = read.choices::<Language>("languages", LANGUAGES_MAX, true);
    let minutes = read.number("minutes", DURATION_MINUTES_MIN, DURATION_MINUTES_MAX);
    let fee = read_fee(&mut read);
    let value = fee.map(|fee| OfferForm { title, description, topics, formats, audiences, languages, fee, minutes });
    read.finish(value)
}

/// The form of a stored offer, for changing it.
pub fn fill_offer(offer: &Offer) -> FormState {
    let form = FormState::default()
        .with("title", &offer.title)
        .with("description", &offer.description)
        .with_all("topics", &offer.topics)
        .with_all("formats", &offer.formats)
        .with_all("audiences", &offer.audiences)
        .with_all("languages", &offer.languages)
        .with("minutes", offer.minutes)
        .with("version", offer.version);
    fill_fee(form, offer.fee)
}

/// An offer in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferCard {
    /// Its part of the URL.
    pub slug: String,
    /// Title.
    pub title: String,
    /// The beginning of the description.
    pub excerpt: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Formats.
    pub formats: Vec<Format>,
    /// Languages.
    pub languages: Vec<Language>,
    /// What it costs.
    pub fee: Fee,
    /// Length in minutes.
    pub minutes: u32,
    /// Who offers it.
    pub organisation_name: String,
    /// The organisation's part of the URL.
    pub organisation_slug: String,
    /// Where the organisation is at home.
    pub municipality: String,
    /// In which Land.
    pub land: Land,
    /// Kilometres from the place of the `near` filter.
    pub distance_km: Option<f64>,
}

/// An offer's page.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferView {
    /// What lists show.
    pub card: OfferCard,
    /// In the organisation's words.
    pub description: String,
    /// Audiences.
    pub audiences: Vec<Audience>,
    /// How far the organisation comes, in kilometres.
    pub travel_radius_km: u32,
    /// Whether it also meets by screen.
    pub online: bool,
    /// Whether it can be taken up.
    pub status: OfferStatus,
    /// Whether the viewer may change it.
    pub editable: bool,
    /// The version this was read from; posts name it.
    pub version: i32,
}
