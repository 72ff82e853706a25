//! Events.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::events::{Event, EventDraft, EventVisibility};
use domain::geography::{Coordinates, Land, Place};
use domain::limits::{
    DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, LANGUAGES_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX, TOPICS_MAX,
};
use domain::taxonomy::{Audience, Format, Language, Topic};

use crate::forms::{FieldErrors, FormContext, FormState, Reader};

/// Most dates of a series.
pub const REPEATS_MAX: u32 = 52;

/// How a new event repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Not at all.
    Never,
    /// Every so many weeks on the same weekday.
    Weeks(u32),
    /// Every month on the same weekday of the same week.
    Monthly,
}

/// What an event form holds once all of it is right. Times are local to the place.
#[derive(Clone, Debug, PartialEq)]
pub struct EventForm {
    /// Title.
    pub title: String,
    /// In the host's words.
    pub description: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Format.
    pub format: Format,
    /// Audiences.
    pub audiences: Vec<Audience>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Local start.
    pub starts_at: NaiveDateTime,
    /// Length in minutes.
    pub minutes: u32,
    /// Where.
    pub place: Place,
    /// House, room and street.
    pub address: Option<String>,
    /// Whether everybody may read the address.
    pub address_public: bool,
    /// Whether one can take part by screen.
    pub online: bool,
    /// What it costs, in words.
    pub price: Option<String>,
    /// What helps people to take part.
    pub accessibility: Option<String>,
    /// Whether children are welcome.
    pub child_friendly: bool,
    /// Most participants.
    pub capacity: Option<u32>,
    /// How it repeats; for new events only.
    pub repeat: Repeat,
    /// How many dates in all; 1 without repetition.
    pub repeats: u32,
}

/// Reads an event. Fields: `title`, `description`, `topics`, `format`, `audiences`, `languages`, `date1`, `time1`, `minutes`, `place`, `address`,
/// `address_public`, `online`, `price`, `accessibility`, `child_friendly`, `capacity`, `repeat` (`never`, `week`, `two-weeks`, `month`), `repeats`.
///
/// # Errors
/// Every wrong field.
pub fn read_event(form: &FormState, context: &FormContext<'_>) -> Result<EventForm, FieldErrors> {
    let mut read = Reader::new(form);
    let title = read.line("title", TITLE_LENGTH_MAX);
    let description = read.text("description", TEXT_LENGTH_MAX);
    let topics = read.choices::<Topic>("topics", TOPICS_MAX, true);
    let format = read.choice::<Format>("format");
    let audiences = read.choices::<Audience>("audiences", Audience::ALL.len(), false);
    let languages = read.choices::<Language>("languages", LANGUAGES_MAX, true);
    let starts_at = read.future_moment("date1", "time1", context);
    let minutes = read.number("minutes", DURATION_MINUTES_MIN, DURATION_MINUTES_MAX);
    let repeat = match form.value("repeat") {
        "" | "never" => Some(Repeat::Never),
        "week" => Some(Repeat::Weeks(1)),
        "two-weeks" => Some(Repeat::Weeks(2)),
        "month" => Some(Repeat::Monthly),
        _ => {
            read.refuse("repeat", crate::forms::FieldError::UnknownChoice);
            None
        }
    };
    let repeats = if matches!(repeat, Some(Repeat::Never) | None) { 1 } else { read.number("repeats", 2, REPEATS_MAX) };
    let place = read.place("place", context);
    let address = read.optional_line("address", REMARK_LENGTH_MAX);
    let price = read.optional_line("price", REMARK_LENGTH_MAX);
    let accessibility = read.optional_text("accessibility", REMARK_LENGTH_MAX);
    let capacity = read.optional_number("capacity", 1, 100_000);
    let (address_public, online, child_friendly) = (read.tick("address_public"), read.tick("online"), read.tick("child_friendly"));
    let value = match (format, starts_at, place, repeat) {
        (Some(format), Some(starts_at), Some(place), Some(repeat)) => Some(EventForm {
            title,
            description,
            topics,
            format,
            audiences,
            languages,
            starts_at,
            minutes,
            place,
            address,
            address_public,
            online,
            price,
            accessibility,
            child_friendly,
            capacity,
            repeat,
            repeats,
        }),
        _ => None,
    };
    read.finish(value)
}

impl EventForm {
    /// The content of one event that starts and ends at these instants; always public.
    pub fn into_draft(self, starts_at: DateTime<Utc>, ends_at: DateTime<Utc>) -> EventDraft {
        EventDraft {
            title: self.title,
            description: self.description,
            topics: self.topics,
            format: self.format,
            audiences: self.audiences,
            languages: self.languages,
            starts_at,
            ends_at,
            time_zone: domain::calendar_time::LOCAL_TIME_ZONE.to_owned(),
            place: self.place,
            address: self.address,
            address_public: self.address_public,
            online: self.online,
            price: self.price,
            accessibility: self.accessibility,
            child_friendly: self.child_friendly,
            capacity: self.capacity,
            visibility: EventVisibility::Public,
        }
    }
}

/// The form of a stored event, for changing it; `starts_at` is local.
pub fn fill_event(event: &Event, starts_at: NaiveDateTime, place_label: &str) -> FormState {
    let draft = &event.draft;
    FormState::default()
        .with("title", &draft.title)
        .with("description", &draft.description)
        .with_all("topics", &draft.topics)
        .with("format", draft.format)
        .with_all("audiences", &draft.audiences)
        .with_all("languages", &draft.languages)
        .with("date1", starts_at.format("%Y-%m-%d"))
        .with("time1", starts_at.format("%H:%M"))
        .with("minutes", (draft.ends_at - draft.starts_at).num_minutes())
        .with("place", place_label)
        .with("address", draft.address.as_deref().unwrap_or_default())
        .with_tick("address_public", draft.address_public)
        .with_tick("online", draft.online)
        .with("price", draft.price.as_deref().unwrap_or_default())
        .with("accessibility", draft.accessibility.as_deref().unwrap_or_default())
        .with_tick("child_friendly", draft.child_friendly)
        .with("capacity", draft.capacity.map(|capacity| capacity.to_string()).unwrap_or_default())
        .with("version", event.version)
}

/// Who hosts an event, as far as a page may say.
#[derive(Clone, Debug, PartialEq)]
pub struct HostLink {
    /// Name.
    pub name: String,
    /// Part of the URL, where there is a public page.
    pub slug: Option<String>,
    /// Whether it is an organisation; else an institution.
    pub is_organisation: bool,
}

/// An event in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct EventCard {
    /// Its part of the URL.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Local start.
    pub starts_at: NaiveDateTime,
    /// Local end.
    pub ends_at: NaiveDateTime,
    /// Municipality.
    pub municipality: String,
    /// Land.
    pub land: Land,
    /// Whether one can take part by screen.
    pub online: bool,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Format.
    pub format: Format,
    /// Languages.
    pub languages: Vec<Language>,
    /// Who invites.
    pub hosts: Vec<HostLink>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// What it costs, in words; `None` is free of charge.
    pub price: Option<String>,
    /// Whether children are welcome.
    pub child_friendly: bool,
    /// Whether access is described.
    pub accessible: bool,
    /// Whether it belongs to a series.
    pub in_series: bool,
    /// Whether it comes from an agreed dialogue.
    pub from_dialogue: bool,
    /// Whether only its hosts see it.
    pub private: bool,
    /// Kilometres from the place of the `near` filter.
    pub distance_km: Option<f64>,
}

/// An event's page.
#[derive(Clone, Debug, PartialEq)]
pub struct EventView {
    /// What lists show.
    pub card: EventCard,
    /// In the host's words.
    pub description: String,
    /// Audiences.
    pub audiences: Vec<Audience>,
    /// What helps people to take part.
    pub accessibility: Option<String>,
    /// District with its type.
    pub district: String,
    /// Address, where it is public or the viewer is a host.
    pub address: Option<String>,
    /// Point, where the address is public.
    pub coordinates: Option<Coordinates>,
    /// Most participants.
    pub capacity: Option<u32>,
    /// Other dates of the series: part of the URL and local start.
    pub other_dates: Vec<(String, NaiveDateTime)>,
    /// How many dates of the series lie ahead, this one included.
    pub remaining_dates: usize,
    /// Path of the calendar file.
    pub ics_path: String,
    /// Link that adds it to a Google calendar.
    pub google_link: String,
    /// Link that adds it to an Outlook calendar.
    pub outlook_link: String,
    /// Whether the viewer may change it or call it off.
    pub editable: bool,
    /// Whether everybody can see it: it is public, and so are all its hosts.
    pub is_public: bool,
    /// The dialogue it comes from, for its two sides.
    pub dialogue_path: Option<String>,
    /// Raised by every change; the form that calls the event off carries it.
    pub version: i32,
}
