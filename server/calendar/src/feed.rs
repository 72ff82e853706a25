//! What goes into a calendar: the feed and its entries.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::{EventTime, Recurrence};

/// How often a calendar app should ask again, unless the feed says otherwise, in minutes.
pub const DEFAULT_REFRESH_MINUTES: u32 = 60;
/// The shortest time between two fetches that a feed may ask for, in minutes.
pub const MINIMUM_REFRESH_MINUTES: u32 = 15;
/// The longest time between two fetches that a feed may ask for, in minutes: a day.
pub const MAXIMUM_REFRESH_MINUTES: u32 = 24 * 60;

/// A calendar with its entries.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarFeed {
    /// The name that a calendar app shows.
    pub name: String,
    /// What the calendar holds, in a sentence.
    pub description: Option<String>,
    /// Address of the page that shows the same, http or https.
    pub url: Option<String>,
    /// Address of the feed itself, http or https.
    pub source: Option<String>,
    /// Language of name and description, as a BCP 47 tag.
    pub language: Option<String>,
    /// Minutes between two fetches; kept between [`MINIMUM_REFRESH_MINUTES`] and [`MAXIMUM_REFRESH_MINUTES`].
    pub refresh_minutes: u32,
    /// The zone of the calendar as a whole; entries have their own.
    pub zone: Tz,
    /// The iTIP method: none in a feed, one in a mail.
    pub method: Option<Method>,
    /// The entries, in any order.
    pub entries: Vec<Entry>,
}

impl CalendarFeed {
    /// An empty calendar of the zone Europe/Berlin, refreshed each [`DEFAULT_REFRESH_MINUTES`].
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            url: None,
            source: None,
            language: None,
            refresh_minutes: DEFAULT_REFRESH_MINUTES,
            zone: Tz::Europe__Berlin,
            method: None,
            entries: Vec::new(),
        }
    }

    /// When the newest of the entries was last changed, for the `Last-Modified` header; none for an empty calendar.
    pub fn last_modified(&self) -> Option<DateTime<Utc>> {
        self.entries.iter().map(|entry| entry.last_modified.unwrap_or(entry.stamp)).max()
    }
}

/// What a mailed calendar asks of its reader (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// For information only.
    Publish,
    /// An invitation, or a change to one. Each entry needs an organiser and attendees.
    Request,
    /// A cancellation. Each entry needs an organiser, [`Status::Cancelled`] and a raised sequence.
    Cancel,
}

/// An event, or one changed date of a series.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Globally unique and the same for ever; shared by a series and its changed dates.
    pub uid: String,
    /// Revision number: raised with each change of time, place or status.
    pub sequence: u32,
    /// `DTSTAMP`: the time of this revision, never the time of rendering, so that the bytes of an unchanged feed stay the same.
    pub stamp: DateTime<Utc>,
    /// When the event was first saved.
    pub created: Option<DateTime<Utc>>,
    /// When the event was last changed.
    pub last_modified: Option<DateTime<Utc>>,
    /// The start; of a series: its first date, which must be one of the rule (see [`Recurrence::falls_on`]).
    pub start: EventTime,
    /// The end, exclusive; left out of the calendar unless it is after the start.
    pub end: Option<EventTime>,
    /// The title.
    pub summary: String,
    /// Longer text, lines separated by any line break.
    pub description: Option<String>,
    /// The place in words.
    pub location: Option<String>,
    /// Address of the event's page, http or https; anything else is left out.
    pub url: Option<String>,
    /// Topics in words, in the order to show.
    pub categories: Vec<String>,
    /// Latitude and longitude in degrees (WGS 84), only where the address is public; left out when out of range.
    pub geo: Option<(f64, f64)>,
    /// Whether it takes place.
    pub status: Status,
    /// True if it does not block the time of who has it in the calendar.
    pub transparent: bool,
    /// True for what only the subscriber is meant to see (`CLASS:PRIVATE`).
    pub private: bool,
    /// The rule of a series.
    pub recurrence: Option<Recurrence>,
    /// Dates on which the series does not take place; a day stands for the series' clock time on that day.
    pub exceptions: Vec<EventTime>,
    /// Dates of the series besides its rule; a day stands for the series' clock time on that day.
    pub extra_dates: Vec<EventTime>,
    /// For one changed date of a series: the start it would have had.
    pub recurrence_id: Option<EventTime>,
    /// Who invites; only in mails, since it tells a mail address.
    pub organizer: Option<Person>,
    /// Who is invited; only in mails.
    pub attendees: Vec<Attendee>,
}

impl Entry {
    /// A confirmed, public, single event without end; everything else is set through the fields.
    pub fn new(uid: impl Into<String>, stamp: DateTime<Utc>, start: EventTime, summary: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            sequence: 0,
            stamp,
            created: None,
            last_modified: None,
            start,
            end: None,
            summary: summary.into(),
            description: None,
            location: None,
            url: None,
            categories: Vec::new(),
            geo: None,
            status: Status::Confirmed,
            transparent: false,
            private: false,
            recurrence: None,
            exceptions: Vec::new(),
            extra_dates: Vec::new(),
            recurrence_id: None,
            organizer: None,
            attendees: Vec::new(),
        }
    }

    /// The end in the form of the start, if it is after the start.
    pub(crate) fn proper_end(&self) -> Option<EventTime> {
        let end = self.end?.in_form_of(self.start);
        (end.instant() > self.start.instant()).then_some(end)
    }
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Not yet agreed.
    Tentative,
    /// Takes place.
    Confirmed,
    /// Does not take place. Feeds keep such events for at least 30 days, so that subscribers see it.
    Cancelled,
}

/// A name with a mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name to show; may be empty.
    pub name: String,
    /// The mail address.
    pub mail: String,
}

/// Somebody invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: Person,
    /// In which role.
    pub role: Role,
    /// What they have answered.
    pub participation: Participation,
    /// Whether an answer is asked for.
    pub reply_wanted: bool,
}

/// The role of an attendee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Leads the event.
    Chair,
    /// Is needed.
    Required,
    /// Is welcome.
    Optional,
}

/// The answer of an attendee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Participation {
    /// None yet.
    NeedsAction,
    /// Comes.
    Accepted,
    /// Does not come.
    Declined,
    /// May come.
    Tentative,
}
