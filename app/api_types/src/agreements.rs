//! The dialogue and its agreement, as both sides read and confirm it.

use chrono::NaiveDateTime;
use domain::agreements::{AgreementTerms, Side};
use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::limits::{REMARK_LENGTH_MAX, TEXT_LENGTH_MAX};
use domain::taxonomy::{Audience, Format, Topic};

use crate::forms::{FieldErrors, FormContext, FormState, Reader};
use crate::organisations::{fill_fee, read_fee};

/// Reads changed terms. Fields: `date1`, `time1`, `minutes`, `goals`, `room`, `on_site_contact`, `accessibility`, `off_limit_topics`, `fee_kind`,
/// `fee_euros`, `photos`, `recording`, `with_minors`, `public_listing`, `remarks`.
///
/// # Errors
/// Every wrong field.
pub fn read_terms(form: &FormState, context: &FormContext<'_>) -> Result<AgreementTerms, FieldErrors> {
    use domain::limits::{DURATION_MINUTES_MAX, DURATION_MINUTES_MIN};
    let mut read = Reader::new(form);
    let minutes = read.number("minutes", DURATION_MINUTES_MIN, DURATION_MINUTES_MAX);
    let date = read.date_options(1, minutes, context).first().copied();
    let goals = read.text("goals", TEXT_LENGTH_MAX);
    let room = read.optional_line("room", REMARK_LENGTH_MAX);
    let on_site_contact = read.optional_line("on_site_contact", REMARK_LENGTH_MAX);
    let accessibility = read.optional_text("accessibility", REMARK_LENGTH_MAX);
    let off_limit_topics = read.choices::<Topic>("off_limit_topics", Topic::ALL.len(), false);
    let fee = read_fee(&mut read);
    let remarks = read.optional_text("remarks", TEXT_LENGTH_MAX);
    let (photos, recording) = (read.tick("photos"), read.tick("recording"));
    let (with_minors, public_listing) = (read.tick("with_minors"), read.tick("public_listing"));
    let value = match (date, fee) {
        (Some(date), Some(fee)) => Some(AgreementTerms {
            date,
            goals,
            room,
            on_site_contact,
            accessibility,
            off_limit_topics,
            fee,
            photos,
            recording,
            with_minors,
            public_listing,
            remarks,
        }),
        _ => None,
    };
    read.finish(value)
}

/// The form of the newest terms, for changing them.
pub fn fill_terms(terms: &AgreementTerms, version: u32) -> FormState {
    let form = FormState::default()
        .with("version", version)
        .with_dates(&[terms.date])
        .with("minutes", terms.date.minutes)
        .with("goals", &terms.goals)
        .with("room", terms.room.as_deref().unwrap_or_default())
        .with("on_site_contact", terms.on_site_contact.as_deref().unwrap_or_default())
        .with("accessibility", terms.accessibility.as_deref().unwrap_or_default())
        .with_all("off_limit_topics", &terms.off_limit_topics)
        .with_tick("photos", terms.photos)
        .with_tick("recording", terms.recording)
        .with_tick("with_minors", terms.with_minors)
        .with_tick("public_listing", terms.public_listing)
        .with("remarks", terms.remarks.as_deref().unwrap_or_default());
    fill_fee(form, terms.fee)
}

/// A dialogue's page, for one of its two sides; signed in, or through the signed link of a mail.
#[derive(Clone, Debug, PartialEq)]
pub struct DialogueView {
    /// Path of this page without the locale, to which its forms post (`/dialogues/{id}` or `/agreement/{token}`).
    pub path: String,
    /// Which side reads it.
    pub side: Side,
    /// What it is called.
    pub title: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Format.
    pub format: Format,
    /// Audience.
    pub audience: Audience,
    /// How many people.
    pub group_size: u32,
    /// Who asked.
    pub institution_name: String,
    /// The institution's part of the URL.
    pub institution_slug: String,
    /// Who said yes.
    pub organisation_name: String,
    /// The organisation's part of the URL, where there is a public page.
    pub organisation_slug: Option<String>,
    /// Where it takes place.
    pub municipality: String,
    /// Land.
    pub land: Land,
    /// How far it has come.
    pub status: DialogueStatus,
    /// Number of the newest version of the agreement.
    pub version: u32,
    /// What is agreed in it.
    pub terms: AgreementTerms,
    /// Local time when the institution confirmed it.
    pub institution_confirmed_at: Option<NaiveDateTime>,
    /// Local time when the organisation confirmed it.
    pub organisation_confirmed_at: Option<NaiveDateTime>,
    /// The date in the calendars: its part of the URL.
    pub event_slug: Option<String>,
    /// Whether that page is public.
    pub event_public: bool,
    /// Path of the calendar file of the date, for "add to my calendar".
    pub ics_path: Option<String>,
    /// Why it was called off.
    pub cancel_reason: Option<String>,
    /// What was typed into the form for changes, with errors; `None` while nobody changes anything.
    pub change: Option<FormState>,
}
