//! Events: making, changing and calling them off; their list and page.

use std::collections::HashMap;

use api_types::events::{EventCard, EventForm, EventView, HostLink, Repeat, fill_event, read_event};
use api_types::filters::ListView;
use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use calendar::{Entry, add_links};
use chrono::{DateTime, Datelike, Days, Months, NaiveDateTime, TimeDelta, Utc};
use domain::accounts::Actor;
use domain::events::{Event, EventDraft, EventStatus, EventVisibility, Host};
use domain::filters::{Filter, Page};
use domain::ids::{EventId, InstitutionId, OrganisationId, SeriesId};
use domain::institutions::Institution;
use domain::limits::EVENTS_AHEAD_MAX;
use domain::organisations::Organisation;
use persistence::events::Series;
use persistence::{Connection, events, institutions, organisations, public_data};

use crate::Services;
use crate::calendar::entry_of;
use crate::error::{Error, Outcome};
use crate::places::{form_context, place_label};
use crate::requests::require_version;
use crate::slugs::unique_slug;
use crate::start::ListInput;
use crate::times::{from_local, to_zone};

/// How many coming events a profile shows.
const EVENTS_SHOWN: u64 = 6;

/// The hosts an actor can make events for: value of the field `host` (`organisation:slug`, `institution:slug`) and name.
///
/// # Errors
/// When the store fails.
pub async fn own_hosts(services: &Services, actor: &Actor) -> Outcome<Vec<(String, String, Host)>> {
    let own_organisations = crate::organisations::own_organisations(services, actor).await?;
    let own_institutions = crate::requests::own_institutions(services, actor).await?;
    let organisations =
        own_organisations.into_iter().map(|own| (format!("organisation:{}", own.slug), own.name, Host::Organisation(own.id)));
    let institutions = own_institutions.into_iter().map(|own| (format!("institution:{}", own.slug), own.name, Host::Institution(own.id)));
    Ok(organisations.chain(institutions).collect())
}

/// Makes an event, or a series of them, and gives the slug of the first.
///
/// # Errors
/// Wrong fields, nobody the actor could invite for, or as many dates ahead as one host can have.
pub async fn create_event(services: &Services, actor: &Actor, form: &FormState) -> Outcome<String> {
    let read = read_event(form, &form_context(services))?;
    let hosts = own_hosts(services, actor).await?;
    let wanted = form.value("host");
    let host = hosts
        .iter()
        .find(|(value, _, _)| value == wanted || (wanted.is_empty() && hosts.len() == 1))
        .map(|(_, _, host)| *host)
        .ok_or_else(|| Error::field("host", FieldError::UnknownChoice))?;
    let starts = repeated_starts(read.starts_at, read.repeat, read.repeats);
    let transaction = services.database.begin().await?;
    let ahead = events::of_hosts(&transaction, &[host], services.now(), EVENTS_AHEAD_MAX as u64).await?.len();
    if ahead + starts.len() > EVENTS_AHEAD_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyEntries { max: EVENTS_AHEAD_MAX }));
    }
    let series = store_series(services, &transaction, &read, starts.len()).await?;
    let mut first_slug = None;
    for (number, start) in (0_u32..).zip(starts) {
        let event = new_event(services, &read, host, series.map(|series| (series, number)), start);
        events::insert(&transaction, &event).await?;
        first_slug.get_or_insert(event.slug);
    }
    transaction.commit().await?;
    first_slug.ok_or_else(|| Error::Unexpected("an event without a date".into()))
}

fn new_event(services: &Services, form: &EventForm, host: Host, series: Option<(SeriesId, u32)>, start: NaiveDateTime) -> Event {
    let now = services.now();
    let id = EventId(services.new_id());
    let starts_at = from_local(start);
    let ends_at = starts_at + TimeDelta::minutes(i64::from(form.minutes));
    Event {
        id,
        slug: unique_slug(&form.title, "event", id.0),
        hosts: vec![host],
        dialogue_id: None,
        series,
        draft: form.clone().into_draft(starts_at, ends_at),
        status: EventStatus::Scheduled,
        sequence: 0,
        created_at: now,
        updated_at: now,
        version: 1,
    }
}

/// The local starts of all dates; a month without the fifth such weekday is left out.
fn repeated_starts(first: NaiveDateTime, repeat: Repeat, count: u32) -> Vec<NaiveDateTime> {
    match repeat {
        Repeat::Never => vec![first],
        Repeat::Weeks(weeks) => {
            let dates = (0..count).filter_map(|number| first.checked_add_days(Days::new(u64::from(weeks * number * 7))));
            dates.collect()
        }
        Repeat::Monthly => {
            let week = (first.day() - 1) / 7;
            let month_later = |number: u32| {
                let month = first.date().with_day(1)?.checked_add_months(Months::new(number))?;
                let day = chrono::NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), week as u8 + 1)?;
                Some(day.and_time(first.time()))
            };
            // A month with a fifth such weekday comes at the latest three months after the last one.
            (0..).map_while(|number| (number < count * 4).then(|| month_later(number))).flatten().take(count as usize).collect()
        }
    }
}

async fn store_series(services: &Services, connection: &impl Connection, form: &EventForm, count: usize) -> Outcome<Option<SeriesId>> {
    if count < 2 {
        return Ok(None);
    }
    let rule = match form.repeat {
        Repeat::Never => return Ok(None),
        Repeat::Weeks(weeks) => format!("FREQ=WEEKLY;INTERVAL={weeks};COUNT={count}"),
        Repeat::Monthly => {
            let week = (form.starts_at.day() - 1) / 7 + 1;
            format!("FREQ=MONTHLY;BYDAY={week}{};COUNT={count}", weekday_code(form.starts_at.weekday()))
        }
    };
    let id = SeriesId(services.new_id());
    let time_zone = domain::calendar_time::LOCAL_TIME_ZONE.to_owned();
    let series = Series { id, rule, starts_at: from_local(form.starts_at), time_zone, created_at: services.now() };
    events::insert_series(connection, &series).await?;
    Ok(Some(id))
}

fn weekday_code(day: chrono::Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.num_days_from_monday() as usize]
}

/// The form of one's own event, for changing it.
///
/// # Errors
/// When there is no such event that this actor may change.
pub async fn edit_form(services: &Services, actor: &Actor, slug: &str) -> Outcome<FormState> {
    let event = own_event(&services.database, actor, slug).await?;
    let start = to_zone(event.draft.starts_at, &event.draft.time_zone);
    Ok(fill_event(&event, start, &place_label(&event.draft.place)))
}

/// Changes one's own event; calendars follow at their next look.
///
/// # Errors
/// Wrong fields, or somebody changed it meanwhile.
pub async fn update_event(services: &Services, actor: &Actor, slug: &str, form: &FormState) -> Outcome<()> {
    let read = read_event(form, &form_context(services))?;
    let transaction = services.database.begin().await?;
    let mut event = own_event(&transaction, actor, slug).await?;
    require_version(form, event.version)?;
    if event.status == EventStatus::Cancelled {
        return Err(Error::Outdated);
    }
    let starts_at = from_local(read.starts_at);
    let ends_at = starts_at + TimeDelta::minutes(i64::from(read.minutes));
    let draft = EventDraft { visibility: event.draft.visibility, ..read.into_draft(starts_at, ends_at) };
    event.change(draft, services.now());
    events::update(&transaction, &event).await?;
    Ok(transaction.commit().await?)
}

/// Calls one's own event off.
///
/// # Errors
/// When there is no such event that this actor may change.
pub async fn cancel_event(services: &Services, actor: &Actor, slug: &str) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut event = own_event(&transaction, actor, slug).await?;
    if event.cancel(services.now()) {
        events::update(&transaction, &event).await?;
    }
    Ok(transaction.commit().await?)
}

/// Calls off every date of a series that is not over, all or none. Gives how many.
///
/// # Errors
/// When there is no such event of a series that this actor may change, or somebody changed one of its dates meanwhile.
pub async fn cancel_remaining(services: &Services, actor: &Actor, slug: &str) -> Outcome<usize> {
    let now = services.now();
    let transaction = services.database.begin().await?;
    let (series, _) = own_event(&transaction, actor, slug).await?.series.ok_or(Error::NotFound)?;
    let mut cancelled = 0;
    for mut event in events::of_series(&transaction, series).await? {
        if event.draft.ends_at > now && event.is_editable_by(actor) && event.cancel(now) {
            events::update(&transaction, &event).await?;
            cancelled += 1;
        }
    }
    transaction.commit().await?;
    Ok(cancelled)
}

async fn own_event(connection: &impl Connection, actor: &Actor, slug: &str) -> Outcome<Event> {
    events::by_slug(connection, slug).await?.filter(|event| event.is_editable_by(actor)).ok_or(Error::NotFound)
}

/// The list of public events; a list with unreadable filters is empty.
///
/// # Errors
/// When the store fails.
pub async fn event_list(services: &Services, list: ListInput) -> Outcome<ListView<EventCard>> {
    let page = match list.bad.is_empty() {
        true => kept_page(services, &list.filter, list.page).await?,
        false => Page { rows: Vec::new(), total: 0, number: 1 },
    };
    Ok(list.into_view(page))
}

/// A page of the list as it was kept, or made now. It depends on the day, since the past is left out.
pub(crate) async fn kept_page(services: &Services, filter: &Filter, number: u64) -> Outcome<Page<EventCard>> {
    /// What one card weighs at most, about, in bytes: titles, names and prices have limits.
    const CARD_BYTES: usize = 2_048;
    let state = public_data::state(&services.database).await?;
    let key = format!("{} {number} {filter:?}", services.today());
    let make = async {
        let found = events::list(&services.database, filter, number, services.now()).await?;
        let cards = event_cards(&services.database, &found.rows, filter, None).await?;
        let bytes = (cards.len() + 1) * CARD_BYTES;
        Ok((Page { rows: cards, total: found.total, number: found.number }, bytes))
    };
    Ok((*services.kept.event_pages.get(state, key, make).await?).clone())
}

/// Who hosts events, by id: what pages and feeds need to name them.
pub struct Hosts {
    organisations: HashMap<OrganisationId, Organisation>,
    institutions: HashMap<InstitutionId, Institution>,
}

impl Hosts {
    /// Loads everybody who hosts one of these events.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn load(connection: &impl Connection, events: &[Event]) -> Outcome<Self> {
        let mut organisation_ids: Vec<OrganisationId> = Vec::new();
        let mut institution_ids: Vec<InstitutionId> = Vec::new();
        for host in events.iter().flat_map(|event| &event.hosts) {
            match host {
                Host::Organisation(id) => organisation_ids.push(*id),
                Host::Institution(id) => institution_ids.push(*id),
            }
        }
        organisation_ids.sort();
        organisation_ids.dedup();
        institution_ids.sort();
        institution_ids.dedup();
        let organisations = organisations::by_ids(connection, &organisation_ids).await?;
        let institutions = institutions::by_ids(connection, &institution_ids).await?;
        Ok(Self {
            organisations: organisations.into_iter().map(|found| (found.id, found)).collect(),
            institutions: institutions.into_iter().map(|found| (found.id, found)).collect(),
        })
    }

    /// The hosts of an event as this reader may know them: public profiles, and every host for those who are one of them.
    pub fn links(&self, event: &Event, viewer: Option<&Actor>) -> Vec<HostLink> {
        let inside = viewer.is_some_and(|actor| event.is_hosted_by(actor));
        event.hosts.iter().filter_map(|host| self.link(*host, inside)).collect()
    }

    /// Whether all hosts of an event are public: who hides a profile hides its events with it.
    pub fn are_public(&self, event: &Event) -> bool {
        event.hosts.iter().all(|host| self.link(*host, false).is_some())
    }

    fn link(&self, host: Host, inside: bool) -> Option<HostLink> {
        match host {
            Host::Organisation(id) => {
                let found = self.organisations.get(&id)?;
                let public = found.is_public();
                (public || inside).then(|| HostLink {
                    name: found.name.clone(),
                    slug: public.then(|| found.slug.clone()),
                    is_organisation: true,
                })
            }
            Host::Institution(id) => {
                let found = self.institutions.get(&id)?;
                let public = found.is_visible_to(None);
                (public || inside).then(|| HostLink {
                    name: found.name.clone(),
                    slug: public.then(|| found.slug.clone()),
                    is_organisation: false,
                })
            }
        }
    }
}

/// Events as lists show them to this reader.
///
/// # Errors
/// When the store fails.
pub async fn event_cards(
    connection: &impl Connection,
    events: &[Event],
    filter: &Filter,
    viewer: Option<&Actor>,
) -> Outcome<Vec<EventCard>> {
    let hosts = Hosts::load(connection, events).await?;
    Ok(events.iter().map(|event| event_card(event, &hosts, filter, viewer)).collect())
}

fn event_card(event: &Event, hosts: &Hosts, filter: &Filter, viewer: Option<&Actor>) -> EventCard {
    let draft = &event.draft;
    EventCard {
        slug: event.slug.clone(),
        title: draft.title.clone(),
        starts_at: to_zone(draft.starts_at, &draft.time_zone),
        ends_at: to_zone(draft.ends_at, &draft.time_zone),
        municipality: draft.place.municipality.clone(),
        land: draft.place.district.land(),
        online: draft.online,
        topics: draft.topics.clone(),
        format: draft.format,
        languages: draft.languages.clone(),
        hosts: hosts.links(event, viewer),
        cancelled: event.status == EventStatus::Cancelled,
        price: draft.price.clone(),
        child_friendly: draft.child_friendly,
        accessible: draft.accessibility.is_some(),
        in_series: event.series.is_some(),
        from_dialogue: event.dialogue_id.is_some(),
        private: draft.visibility == EventVisibility::Private,
        distance_km: filter.near.as_ref().map(|near| near.coordinates.distance_km(draft.place.coordinates)),
    }
}

/// The next public events of a host.
///
/// # Errors
/// When the store fails.
pub async fn next_cards(services: &Services, host: Host) -> Outcome<Vec<EventCard>> {
    let now = services.now();
    let far = now + TimeDelta::days(domain::limits::DATE_AHEAD_DAYS_MAX);
    let none = Filter::default();
    let next = events::feed(&services.database, &none, Some(host), (now, far), EVENTS_SHOWN).await?;
    event_cards(&services.database, &next, &none, None).await
}

/// An event's page.
///
/// # Errors
/// When there is no such event that this viewer may see.
pub async fn event_view(services: &Services, viewer: Option<&Actor>, slug: &str) -> Outcome<EventView> {
    let database = &services.database;
    let event = events::by_slug(database, slug).await?.filter(|event| event.is_visible_to(viewer)).ok_or(Error::NotFound)?;
    let hosts = Hosts::load(database, std::slice::from_ref(&event)).await?;
    let inside = viewer.is_some_and(|actor| event.is_hosted_by(actor));
    if !inside && !hosts.are_public(&event) {
        return Err(Error::NotFound);
    }
    let other_dates = other_dates(database, &event, services.now()).await?;
    let own_ahead = event.series.is_some() && event.status == EventStatus::Scheduled && event.draft.ends_at > services.now();
    let entry = entry_of(services, services.settings.default_locale, &event, &hosts, false);
    let draft = &event.draft;
    Ok(EventView {
        card: event_card(&event, &hosts, &Filter::default(), viewer),
        description: draft.description.clone(),
        audiences: draft.audiences.clone(),
        accessibility: draft.accessibility.clone(),
        district: regions::district(draft.place.district).map(|district| district.label()).unwrap_or_default(),
        address: if inside { draft.address.clone() } else { event.public_address().map(str::to_owned) },
        coordinates: event.public_address().map(|_| draft.place.coordinates),
        capacity: draft.capacity,
        remaining_dates: other_dates.len() + usize::from(own_ahead),
        other_dates,
        ics_path: format!("/events/{}.ics", event.slug),
        google_link: google_link(&entry),
        outlook_link: outlook_link(&entry),
        editable: viewer.is_some_and(|actor| event.is_editable_by(actor)) && event.status == EventStatus::Scheduled,
        is_public: draft.visibility == EventVisibility::Public && hosts.are_public(&event),
        version: event.version,
        dialogue_path: event.dialogue_id.filter(|_| inside).map(|id| format!("/dialogues/{id}")),
    })
}

fn google_link(entry: &Entry) -> String {
    add_links::google_event_url(entry)
}

fn outlook_link(entry: &Entry) -> String {
    add_links::outlook_event_url(entry, add_links::OutlookService::Personal)
}

/// The coming other dates of the same series: slug and local start.
async fn other_dates(connection: &impl Connection, event: &Event, now: DateTime<Utc>) -> Outcome<Vec<(String, NaiveDateTime)>> {
    let Some((series, _)) = event.series else { return Ok(Vec::new()) };
    let all = events::of_series(connection, series).await?;
    let others =
        all.into_iter().filter(|other| other.id != event.id && other.draft.ends_at > now && other.status == EventStatus::Scheduled);
    Ok(others.map(|other| (other.slug.clone(), to_zone(other.draft.starts_at, &other.draft.time_zone))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first() -> NaiveDateTime {
        "2027-01-29T18:00:00".parse().expect("a time")
    }

    #[test]
    fn weekly_dates_keep_the_clock() {
        let starts = repeated_starts(first(), Repeat::Weeks(2), 3);
        assert_eq!(
            starts.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2027-01-29 18:00:00", "2027-02-12 18:00:00", "2027-02-26 18:00:00"]
        );
    }

    #[test]
    fn a_fifth_friday_skips_months_without_one() {
        let starts = repeated_starts(first(), Repeat::Monthly, 3);
        assert_eq!(starts.iter().map(|s| s.date().to_string()).collect::<Vec<_>>(), ["2027-01-29", "2027-04-30", "2027-07-30"]);
    }
}
