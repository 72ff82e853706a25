//! Links that add one event, or subscribe to a feed, in the calendar services people use. The services document none of this; the
//! parameters are those that their own pages use.

use chrono::SecondsFormat;

use crate::text::{query_value, web_uri};
use crate::{Entry, EventTime};

/// The most characters of a description that go into a link; services and mail programs cut very long links.
const MAXIMUM_DESCRIPTION_CHARACTERS: usize = 800;

/// Which of Microsoft's calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlookService {
    /// Outlook.com, for private accounts.
    Personal,
    /// Microsoft 365, for accounts of schools, offices and companies.
    Work,
}

impl OutlookService {
    fn calendar(self) -> &'static str {
        match self {
            Self::Personal => "https://outlook.live.com/calendar/0",
            Self::Work => "https://outlook.office.com/calendar/0",
        }
    }
}

/// A link that opens Google Calendar with the event filled in, its rule included. Exceptions of a series cannot be told.
pub fn google_event_url(entry: &Entry) -> String {
    let end = entry.proper_end().unwrap_or_else(|| default_end(entry));
    let format = match entry.start {
        EventTime::Day(_) => "%Y%m%d",
        EventTime::Moment { .. } => "%Y%m%dT%H%M%S",
    };
    let dates = format!("{}/{}", entry.start.local_time().format(format), end.local_time().format(format));
    let mut query = vec![("action", "TEMPLATE".to_owned()), ("text", entry.summary.clone()), ("dates", dates)];
    if let EventTime::Moment { zone, .. } = entry.start {
        query.push(("ctz", zone.name().to_owned()));
    }
    query.push(("details", details(entry)));
    query.push(("location", entry.location.clone().unwrap_or_default()));
    if let Some(rule) = &entry.recurrence {
        query.push(("recur", format!("RRULE:{}", rule.text_beside(entry.start))));
    }
    with_query("https://calendar.google.com/calendar/render", &query)
}

/// A link that opens Outlook on the web with the event filled in. A series cannot be told: it is the first date.
pub fn outlook_event_url(entry: &Entry, service: OutlookService) -> String {
    let end = entry.proper_end().unwrap_or_else(|| default_end(entry));
    let form = |time: EventTime| match time {
        EventTime::Day(day) => day.format("%Y-%m-%d").to_string(),
        EventTime::Moment { instant, .. } => instant.to_rfc3339_opts(SecondsFormat::Secs, true),
    };
    let all_day = matches!(entry.start, EventTime::Day(_));
    let query = [
        ("path", "/calendar/action/compose".to_owned()),
        ("rru", "addevent".to_owned()),
        ("subject", entry.summary.clone()),
        ("startdt", form(entry.start)),
        ("enddt", form(end)),
        ("allday", if all_day { "true".to_owned() } else { String::new() }),
        ("body", details(entry)),
        ("location", entry.location.clone().unwrap_or_default()),
    ];
    with_query(&format!("{}/deeplink/compose", service.calendar()), &query)
}

/// The feed address for calendar apps: `webcal://` in place of `https://` (or `http://`), which makes a click a subscription. None for
/// any other address.
pub fn webcal_url(feed_url: &str) -> Option<String> {
    web_uri(feed_url)?.split_once("://").map(|(_, rest)| format!("webcal://{rest}"))
}

/// A link that asks Google Calendar to subscribe to a feed. None for an address that is not http or https.
pub fn google_subscription_url(feed_url: &str) -> Option<String> {
    Some(with_query("https://calendar.google.com/calendar/render", &[("cid", webcal_url(feed_url)?)]))
}

/// A link that asks Outlook on the web to subscribe to a feed under a name. None for an address that is not http or https.
pub fn outlook_subscription_url(feed_url: &str, name: &str, service: OutlookService) -> Option<String> {
    let query = [("url", web_uri(feed_url)?), ("name", name.to_owned())];
    Some(with_query(&format!("{}/addfromweb", service.calendar()), &query))
}

/// An end for services that want one: the next day, or the start itself.
fn default_end(entry: &Entry) -> EventTime {
    match entry.start {
        EventTime::Day(day) => EventTime::Day(day.succ_opt().unwrap_or(day)),
        moment => moment,
    }
}

/// The description, cut at [`MAXIMUM_DESCRIPTION_CHARACTERS`], and the address of the event's page.
fn details(entry: &Entry) -> String {
    let description = entry.description.as_deref().unwrap_or_default();
    let mut details: String = description.chars().take(MAXIMUM_DESCRIPTION_CHARACTERS).collect();
    if details.len() < description.len() {
        details.push('…');
    }
    if let Some(url) = entry.url.as_deref().and_then(web_uri) {
        if !details.is_empty() {
            details.push_str("\n\n");
        }
        details.push_str(&url);
    }
    details
}

/// The address with the parameters that are not empty.
fn with_query(address: &str, query: &[(&str, String)]) -> String {
    let parameters: Vec<_> =
        query.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", query_value(value))).collect();
    format!("{address}?{}", parameters.join("&"))
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeZone, Utc};
    use chrono_tz::Europe::Berlin;

    use super::*;
    use crate::Recurrence;

    fn reading() -> Entry {
        let start = EventTime::at(Utc.with_ymd_and_hms(2027, 3, 10, 17, 0, 0).unwrap(), Berlin);
        let mut entry = Entry::new("uid", start.instant(), start, "Lesung & Gespräch\r\n#1");
        entry.end = Some(EventTime::at(Utc.with_ymd_and_hms(2027, 3, 10, 19, 0, 0).unwrap(), Berlin));
        entry.url = Some("https://example.org/de/events/lesung".to_owned());
        entry
    }

    #[test]
    fn google_gets_local_times_with_the_zone() {
        assert_eq!(
            google_event_url(&reading()),
            "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Lesung%20%26%20Gespr%C3%A4ch%0A%231\
             &dates=20270310T180000%2F20270310T200000&ctz=Europe%2FBerlin&details=https%3A%2F%2Fexample.org%2Fde%2Fevents%2Flesung"
        );
    }

    #[test]
    fn google_gets_the_rule_when_the_event_is_a_series() {
        let mut entry = reading();
        entry.recurrence = Some(Recurrence::parse("FREQ=WEEKLY;UNTIL=20270401").unwrap());
        assert!(google_event_url(&entry).ends_with("&recur=RRULE%3AFREQ%3DWEEKLY%3BUNTIL%3D20270401T215959Z"));
    }

    #[test]
    fn whole_days_end_on_the_next_day_when_no_end_is_given() {
        let day = EventTime::Day(NaiveDate::from_ymd_opt(2027, 9, 26).unwrap());
        let entry = Entry::new("uid", day.instant(), day, "Aktionstag");
        assert!(google_event_url(&entry).contains("&dates=20270926%2F20270927"));
        let outlook = outlook_event_url(&entry, OutlookService::Work);
        assert!(outlook.starts_with("https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&"));
        assert!(outlook.contains("&startdt=2027-09-26&enddt=2027-09-27&allday=true"), "{outlook}");
    }

    #[test]
    fn outlook_gets_instants() {
        let outlook = outlook_event_url(&reading(), OutlookService::Personal);
        assert!(outlook.contains("&startdt=2027-03-10T17%3A00%3A00Z&enddt=2027-03-10T19%3A00%3A00Z&body="), "{outlook}");
    }

    #[test]
    fn long_descriptions_are_cut_but_keep_the_address() {
        let mut entry = reading();
        entry.description = Some("ä".repeat(5000));
        assert_eq!(details(&entry), format!("{}…\n\nhttps://example.org/de/events/lesung", "ä".repeat(800)));
    }

    #[test]
    fn subscriptions_use_the_form_of_each_service() {
        let feed = "https://example.org/calendar.ics?region=DE-ST&lang=de";
        assert_eq!(webcal_url(feed).as_deref(), Some("webcal://example.org/calendar.ics?region=DE-ST&lang=de"));
        assert_eq!(
            google_subscription_url(feed).as_deref(),
            Some("https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fexample.org%2Fcalendar.ics%3Fregion%3DDE-ST%26lang%3Dde")
        );
        assert_eq!(
            outlook_subscription_url(feed, "Dialoge", OutlookService::Personal).as_deref(),
            Some(
                "https://outlook.live.com/calendar/0/addfromweb\
                 ?url=https%3A%2F%2Fexample.org%2Fcalendar.ics%3Fregion%3DDE-ST%26lang%3Dde&name=Dialoge"
            )
        );
        assert_eq!(webcal_url("javascript:alert(1)"), None);
    }
}
