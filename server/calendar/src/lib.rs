//! Calendars for the outside world, pure: iCalendar out (RFC 5545, RFC 7986, iTIP of RFC 5546), recurrence, and links that add an event
//! or a subscription to a calendar service. No IO, no clock: equal input gives identical bytes.
//!
//! The format is written here rather than with a library, because three things decide whether calendar apps show our events right, and
//! the common libraries leave them to the caller: text that cannot break out of its property, a `VTIMEZONE` for every `TZID`, and a
//! `DTSTAMP` that only moves when the event does.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod add_links;
mod content_line;
mod event_time;
mod feed;
mod occurrences;
mod recurrence;
mod render;
mod text;
mod time_zones;

pub use event_time::{EventTime, resolve_local};
pub use feed::{
    Attendee, CalendarFeed, DEFAULT_REFRESH_MINUTES, Entry, MAXIMUM_REFRESH_MINUTES, MINIMUM_REFRESH_MINUTES, Method, Participation,
    Person, Role, Status,
};
pub use occurrences::Series;
pub use recurrence::{Frequency, MAXIMUM_COUNT, MAXIMUM_INTERVAL, Recurrence, RecurrenceDay, RecurrenceEnd, RecurrenceError};
pub use render::{CONTENT_TYPE, etag, render};
pub use text::normalise_text;
