//! A feed as the bytes of an iCalendar file.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::Datelike;
use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use crate::content_line::ContentLines;
use crate::event_time::utc_stamp;
use crate::text::{escape_text, language_tag, mail_uri, quote_parameter, web_uri};
use crate::time_zones::write_time_zone;
use crate::{
    Attendee, CalendarFeed, Entry, EventTime, MAXIMUM_REFRESH_MINUTES, MINIMUM_REFRESH_MINUTES, Method, Participation, Person, Recurrence,
    RecurrenceEnd, Role, Status,
};

/// The media type of what [`render`] gives. A mail adds `; method=REQUEST` or `; method=CANCEL`.
pub const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";

/// Who made the file (RFC 5545 section 3.7.3).
const PRODUCT: &str = "-//Ansprechbar//Calendar//EN";

/// For how many years from its start a time zone is described for a series without a last day.
const ENDLESS_SERIES_YEARS: i32 = 10;
/// For how many years from its start a time zone is described at most, however late a series ends.
const LONGEST_SERIES_YEARS: i32 = 30;

/// The iCalendar file of a feed: CRLF line ends, no line over 75 octets, entries by start and then by UID. Equal feeds give identical
/// bytes, whatever the order of their entries. Control characters and addresses that are not http, https or mail are left out; nothing
/// that a text holds can become a property of its own.
pub fn render(feed: &CalendarFeed) -> String {
    let mut entries: Vec<&Entry> = feed.entries.iter().collect();
    // A changed date is sorted by the start it replaces, so that a series always comes before its changes.
    entries.sort_by_key(|entry| (entry.recurrence_id.unwrap_or(entry.start).instant(), &entry.uid, entry.recurrence_id.is_some()));

    let mut lines = ContentLines::default();
    lines.raw("BEGIN:VCALENDAR");
    write_header(&mut lines, feed);
    let years = years_of(&entries);
    for zone in zones_of(feed, &entries) {
        write_time_zone(&mut lines, zone, &years);
    }
    for entry in entries {
        write_entry(&mut lines, entry);
    }
    lines.raw("END:VCALENDAR");
    lines.finish()
}

/// A strong validator for the `ETag` header, quotes included: the first 16 bytes of SHA-256 in hexadecimal. A server that compresses
/// answers must tell the encodings apart in the tag, or weaken it.
pub fn etag(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hexadecimal: String = digest[..16].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hexadecimal}\"")
}

fn write_header(lines: &mut ContentLines, feed: &CalendarFeed) {
    let refresh_minutes = feed.refresh_minutes.clamp(MINIMUM_REFRESH_MINUTES, MAXIMUM_REFRESH_MINUTES);
    let language = feed.language.as_deref().and_then(language_tag).map(|tag| format!(";LANGUAGE={tag}")).unwrap_or_default();
    lines.raw("VERSION:2.0");
    lines.raw(&format!("PRODID:{PRODUCT}"));
    lines.raw("CALSCALE:GREGORIAN");
    match feed.method {
        None => {}
        Some(Method::Publish) => lines.raw("METHOD:PUBLISH"),
        // A message about one event is no calendar of its own: it has no name and is not fetched again.
        Some(Method::Request) => return lines.raw("METHOD:REQUEST"),
        Some(Method::Cancel) => return lines.raw("METHOD:CANCEL"),
    }
    lines.text(&format!("NAME{language}"), &feed.name);
    lines.text("X-WR-CALNAME", &feed.name);
    lines.optional_text(&format!("DESCRIPTION{language}"), feed.description.as_deref());
    lines.optional_text("X-WR-CALDESC", feed.description.as_deref());
    lines.raw(&format!("X-WR-TIMEZONE:{}", feed.zone.name()));
    if let Some(url) = feed.url.as_deref().and_then(web_uri) {
        lines.raw(&format!("URL:{url}"));
    }
    if let Some(source) = feed.source.as_deref().and_then(web_uri) {
        lines.raw(&format!("SOURCE;VALUE=URI:{source}"));
    }
    lines.raw(&format!("REFRESH-INTERVAL;VALUE=DURATION:PT{refresh_minutes}M"));
    lines.raw(&format!("X-PUBLISHED-TTL:PT{refresh_minutes}M"));
}

/// The zones that the entries name, by name. Without any it is that of the feed, since a calendar must have at least one component.
fn zones_of(feed: &CalendarFeed, entries: &[&Entry]) -> Vec<Tz> {
    let times = entries.iter().flat_map(|entry| [Some(entry.start), entry.recurrence_id].into_iter().flatten());
    let mut zones: BTreeMap<&str, Tz> = times.filter_map(EventTime::named_zone).map(|zone| (zone.name(), zone)).collect();
    if entries.is_empty() {
        zones.insert(feed.zone.name(), feed.zone);
    }
    zones.into_values().collect()
}

/// The years in which any of the entries takes place, and one more on both sides.
fn years_of(entries: &[&Entry]) -> RangeInclusive<i32> {
    let year = |time: EventTime| time.instant().year();
    let times = |entry: &Entry| {
        let mut years = vec![year(entry.start)];
        years.extend(entry.proper_end().into_iter().chain(entry.recurrence_id).chain(entry.extra_dates.iter().copied()).map(year));
        years.extend(entry.recurrence.as_ref().map(|rule| last_year_of_series(year(entry.start), rule)));
        years
    };
    let years: Vec<i32> = entries.iter().flat_map(|entry| times(entry)).collect();
    let first = years.iter().min().copied().unwrap_or(1970);
    let last = years.iter().max().copied().unwrap_or(1970);
    first - 1..=last + 1
}

fn last_year_of_series(first_year: i32, rule: &Recurrence) -> i32 {
    let last_year = match rule.end() {
        RecurrenceEnd::Never | RecurrenceEnd::Count(_) => first_year + ENDLESS_SERIES_YEARS,
        RecurrenceEnd::Until(until) => until.year(),
        RecurrenceEnd::UntilDate(date) => date.year(),
    };
    last_year.clamp(first_year, first_year + LONGEST_SERIES_YEARS)
}

fn write_entry(lines: &mut ContentLines, entry: &Entry) {
    lines.raw("BEGIN:VEVENT");
    lines.text("UID", &entry.uid);
    write_time(lines, "RECURRENCE-ID", entry.recurrence_id);
    lines.raw(&format!("SEQUENCE:{}", entry.sequence));
    lines.raw(&format!("DTSTAMP:{}", utc_stamp(entry.stamp)));
    for (name, instant) in [("CREATED", entry.created), ("LAST-MODIFIED", entry.last_modified)] {
        if let Some(instant) = instant {
            lines.raw(&format!("{name}:{}", utc_stamp(instant)));
        }
    }
    write_time(lines, "DTSTART", Some(entry.start));
    write_time(lines, "DTEND", entry.proper_end());
    if let Some(rule) = &entry.recurrence {
        lines.raw(&format!("RRULE:{}", rule.text_beside(entry.start)));
    }
    write_dates(lines, "RDATE", &entry.extra_dates, entry.start);
    write_dates(lines, "EXDATE", &entry.exceptions, entry.start);
    write_words(lines, entry);
    lines.raw(match entry.status {
        Status::Tentative => "STATUS:TENTATIVE",
        Status::Confirmed => "STATUS:CONFIRMED",
        Status::Cancelled => "STATUS:CANCELLED",
    });
    lines.raw(if entry.transparent { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
    lines.raw(if entry.private { "CLASS:PRIVATE" } else { "CLASS:PUBLIC" });
    if let Some(organizer) = &entry.organizer {
        write_person(lines, "ORGANIZER", organizer, "");
    }
    for attendee in &entry.attendees {
        write_person(lines, "ATTENDEE", &attendee.person, &attendee_parameters(attendee));
    }
    lines.raw("END:VEVENT");
}

fn write_time(lines: &mut ContentLines, name: &str, time: Option<EventTime>) {
    if let Some(time) = time {
        lines.raw(&format!("{name}{}", time.property_value()));
    }
}

/// One property a date, earliest first: lists are legal too, but fewer readers take them.
fn write_dates(lines: &mut ContentLines, name: &str, dates: &[EventTime], start: EventTime) {
    let mut dates: Vec<_> = dates.iter().map(|date| date.in_form_of(start)).collect();
    dates.sort_by_key(|date| date.instant());
    dates.dedup();
    for date in dates {
        write_time(lines, name, Some(date));
    }
}

fn write_words(lines: &mut ContentLines, entry: &Entry) {
    lines.text("SUMMARY", &entry.summary);
    lines.optional_text("DESCRIPTION", entry.description.as_deref());
    lines.optional_text("LOCATION", entry.location.as_deref());
    if let Some((latitude, longitude)) = entry.geo
        && (-90.0..=90.0).contains(&latitude)
        && (-180.0..=180.0).contains(&longitude)
    {
        lines.raw(&format!("GEO:{latitude:.6};{longitude:.6}"));
    }
    if let Some(url) = entry.url.as_deref().and_then(web_uri) {
        lines.raw(&format!("URL:{url}"));
    }
    let categories: Vec<_> = entry.categories.iter().map(|category| escape_text(category)).filter(|name| !name.is_empty()).collect();
    if !categories.is_empty() {
        lines.raw(&format!("CATEGORIES:{}", categories.join(",")));
    }
}

fn write_person(lines: &mut ContentLines, name: &str, person: &Person, parameters: &str) {
    if let Some(address) = mail_uri(&person.mail) {
        let common_name = if person.name.is_empty() { String::new() } else { format!(";CN={}", quote_parameter(&person.name)) };
        lines.raw(&format!("{name}{common_name}{parameters}:{address}"));
    }
}

fn attendee_parameters(attendee: &Attendee) -> String {
    let role = match attendee.role {
        Role::Chair => "CHAIR",
        Role::Required => "REQ-PARTICIPANT",
        Role::Optional => "OPT-PARTICIPANT",
    };
    let participation = match attendee.participation {
        Participation::NeedsAction => "NEEDS-ACTION",
        Participation::Accepted => "ACCEPTED",
        Participation::Declined => "DECLINED",
        Participation::Tentative => "TENTATIVE",
    };
    let reply_wanted = if attendee.reply_wanted { ";RSVP=TRUE" } else { "" };
    format!(";ROLE={role};PARTSTAT={participation}{reply_wanted}")
}
