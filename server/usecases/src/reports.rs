//! Reporting a problem without an account.

use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::reports::read_report;
use chrono::TimeDelta;
use domain::events::Host;
use domain::geography::{DistrictKey, Place};
use domain::ids::{ReportId, RequestId};
use domain::limits::SIGN_IN_WINDOW_MINUTES;
use domain::reports::Report;
use i18n::Locale;
use mail::Notification;
use persistence::{Connection, events, institutions, offers, organisations, reports, requests, throttle};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::links::without_token;
use crate::outbox::{QueuedMail, enqueue};

/// Reports from one network address within [`SIGN_IN_WINDOW_MINUTES`].
const REPORTS_MAX: u32 = 10;

/// Stores a report for the moderators of the region that the page belongs to. Who gave an address is told that it arrived.
///
/// # Errors
/// Wrong fields, or too many reports from this network address.
pub async fn report(services: &Services, form: &FormState, address: &str) -> Outcome<()> {
    let read = read_report(form)?;
    let now = services.now();
    let key = format!("report from {address}");
    let since = now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES);
    // Counted before it is looked at, so that many at the same moment count as many.
    throttle::record(&services.database, &key, now).await?;
    if throttle::count_since(&services.database, &key, since).await? > REPORTS_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyTries { minutes: SIGN_IN_WINDOW_MINUTES }));
    }
    // The page may be one that somebody reached by a link of their own: moderators must not be able to act through it.
    let url = without_token(&read.url).to_owned();
    let transaction = services.database.begin().await?;
    let report = Report {
        id: ReportId(services.new_id()),
        reason: read.reason,
        district: district_of(services, &transaction, &url).await?,
        url,
        text: read.text,
        reporter_email: read.reporter_email,
        created_at: now,
        settled_at: None,
        decision: None,
    };
    reports::insert(&transaction, &report).await?;
    if let Some(email) = &report.reporter_email {
        let mail = QueuedMail::to_page(Notification::ReportReceived, "/");
        enqueue(services, &transaction, email, services.settings.default_locale.tag(), &mail).await?;
    }
    Ok(transaction.commit().await?)
}

/// The district of who stands behind a page of this site; `None` for all other addresses.
async fn district_of(services: &Services, connection: &impl Connection, url: &str) -> Outcome<Option<DistrictKey>> {
    let path = url.strip_prefix(services.settings.public_url.as_str()).unwrap_or(url);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default();
    let folder = if Locale::from_tag(first).is_some() { parts.next().unwrap_or_default() } else { first };
    let Some(name) = parts.next().map(|name| name.trim_end_matches(".ics")) else { return Ok(None) };
    let place = match folder {
        "organisations" => organisations::by_slug(connection, name).await?.map(|found| found.place),
        "institutions" => institutions::by_slug(connection, name).await?.map(|found| found.place),
        "events" => match events::by_slug(connection, name).await? {
            Some(event) => place_of_host(connection, &event.hosts).await?,
            None => None,
        },
        "offers" => match offers::by_slug(connection, name).await? {
            Some(offer) => organisations::by_id(connection, offer.organisation_id).await?.map(|found| found.place),
            None => None,
        },
        "requests" => match name.parse::<RequestId>() {
            Ok(id) => match requests::by_id(connection, id).await? {
                Some(request) => institutions::by_id(connection, request.institution_id).await?.map(|found| found.place),
                None => None,
            },
            Err(_) => None,
        },
        _ => None,
    };
    Ok(place.map(|place| place.district))
}

/// Where the first host is; an organisation counts before an institution, since its moderators know it.
async fn place_of_host(connection: &impl Connection, hosts: &[Host]) -> Outcome<Option<Place>> {
    let organisation = hosts.iter().find_map(|host| if let Host::Organisation(id) = host { Some(*id) } else { None });
    let institution = hosts.iter().find_map(|host| if let Host::Institution(id) = host { Some(*id) } else { None });
    Ok(match (organisation, institution) {
        (Some(id), _) => organisations::by_id(connection, id).await?.map(|found| found.place),
        (None, Some(id)) => institutions::by_id(connection, id).await?.map(|found| found.place),
        (None, None) => None,
    })
}
