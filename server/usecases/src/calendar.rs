//! Calendar feeds, and the page on which one builds a subscription.
//!
//! Public feeds are kept in memory until the public data changes, and at most for a day: the time they cover moves on at midnight.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api_types::calendar::SubscriptionView;
use api_types::filters::{filter_pairs, query_string};
use calendar::{CalendarFeed, Entry, EventTime, Recurrence, Status, add_links};
use chrono::{DateTime, TimeDelta, Utc};
use domain::accounts::Actor;
use domain::calendar_time::DateOption;
use domain::dialogues::DialogueStatus;
use domain::events::{Event, EventStatus, EventVisibility, Host};
use domain::filters::Filter;
use domain::ids::SeriesId;
use domain::limits::{CANCELLED_KEPT_DAYS, DATE_AHEAD_DAYS_MAX, FEED_ENTRIES_MAX, PAST_KEPT_DAYS};
use domain::requests::Request;
use i18n::{Locale, labels, t};
use persistence::events::Series;
use persistence::public_data::{self, DataState};
use persistence::{accounts, dialogues, events, institutions, invitations, organisations, private_feeds};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::events::{Hosts, event_cards, kept_page};
use crate::start::ListInput;
use crate::times::{day_start, from_local, to_zone, zone_named};

/// How many of the next events the subscription page shows.
const PREVIEW_SHOWN: u64 = 5;

/// A feed as it goes out; cheap to clone.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The iCalendar text.
    pub body: Arc<str>,
    /// Strong validator, in quotes.
    pub etag: String,
    /// When it may have changed last; never goes back. `None` for private feeds, in which dates come and go for reasons that are not public.
    pub last_modified: Option<DateTime<Utc>>,
    /// The state of the public data that a feed for everybody was made from; `None` for what only some may read.
    pub state: Option<DataState>,
}

impl Feed {
    fn private(feed: &CalendarFeed) -> Self {
        let body = calendar::render(feed);
        Self { etag: calendar::etag(body.as_bytes()), last_modified: None, state: None, body: body.into() }
    }

    /// What everybody may read. Something may have left it (a hidden profile, say), so it counts as changed with every change of the public data,
    /// and when the time it covers moved on: `covers_from`.
    fn public(services: &Services, feed: &CalendarFeed, state: DataState, covers_from: Option<DateTime<Utc>>) -> Self {
        let newest = feed.last_modified().into_iter().chain(covers_from).fold(state.changed_at, DateTime::max);
        Self { last_modified: Some(newest.min(services.now())), state: Some(state), ..Self::private(feed) }
    }
}

/// When the local day begins: what is now for a feed, so that it is the same all day.
fn today(services: &Services) -> DateTime<Utc> {
    day_start(services.today())
}

/// The time a feed covers.
fn window(now: DateTime<Utc>) -> (DateTime<Utc>, DateTime<Utc>) {
    (now - TimeDelta::days(PAST_KEPT_DAYS.max(CANCELLED_KEPT_DAYS)), now + TimeDelta::days(DATE_AHEAD_DAYS_MAX))
}

/// The feed with this name as it was kept, or made by `make` from a state of the public data.
async fn kept(services: &Services, name: String, make: impl AsyncFnOnce(DataState) -> Outcome<Feed>) -> Outcome<Feed> {
    let state = public_data::state(&services.database).await?;
    let key = format!("{} {name}", services.today());
    let make = async {
        let feed = make(state).await?;
        let bytes = feed.body.len();
        Ok((feed, bytes))
    };
    Ok((*services.kept.feeds.get(state, key, make).await?).clone())
}

/// The public feed of a filter.
///
/// # Errors
/// When the store fails.
pub async fn public_feed(services: &Services, locale: Locale, filter: &Filter) -> Outcome<Feed> {
    kept(services, format!("public {} {filter:?}", locale.tag()), async |state| {
        let now = today(services);
        let found = events::feed_around(&services.database, filter, None, window(now), now, FEED_ENTRIES_MAX).await?;
        let query = query_string(filter_pairs(filter));
        let name = feed_name(locale, filter);
        let page = services.url(locale, &with_query("/events", &query));
        let source = format!("{}{}", services.settings.public_url, with_query("/calendar.ics", &query));
        let entries = entries(services, locale, &found, false).await?;
        let feed =
            CalendarFeed { url: Some(page), source: Some(source), language: Some(locale.tag().into()), entries, ..CalendarFeed::new(name) };
        Ok(Feed::public(services, &feed, state, Some(now)))
    })
    .await
}

fn with_query(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// What a subscription is called: topics and region, or simply the name of the site.
pub fn feed_name(locale: Locale, filter: &Filter) -> String {
    let topics: Vec<String> = filter.topics.iter().map(|topic| labels::topic(locale, *topic)).collect();
    let region = filter.region.map(|region| crate::places::region_label(locale, region));
    let near = filter.near.as_ref().map(|near| near.label.clone());
    let place = region.or(near);
    let about = i18n::lists::and(locale, &topics);
    match (topics.is_empty(), place) {
        (true, None) => t!(locale, FEED_NAME_ALL),
        (true, Some(place)) => t!(locale, FEED_NAME_PLACE, place = place),
        (false, None) => t!(locale, FEED_NAME_TOPIC, topic = about),
        (false, Some(place)) => t!(locale, FEED_NAME_TOPIC_PLACE, topic = about, place = place),
    }
}

/// The feed of one organisation: its public events.
///
/// # Errors
/// When there is no such public organisation.
pub async fn organisation_feed(services: &Services, locale: Locale, slug: &str) -> Outcome<Feed> {
    kept(services, format!("organisation {} {slug}", locale.tag()), async |state| {
        let found = organisations::by_slug(&services.database, slug).await?.filter(|found| found.is_public()).ok_or(Error::NotFound)?;
        host_feed(services, locale, Host::Organisation(found.id), found.name, &format!("/organisations/{slug}"), state).await
    })
    .await
}

/// The feed of one institution: its public events.
///
/// # Errors
/// When there is no such public institution.
pub async fn institution_feed(services: &Services, locale: Locale, slug: &str) -> Outcome<Feed> {
    kept(services, format!("institution {} {slug}", locale.tag()), async |state| {
        let found = institutions::by_slug(&services.database, slug).await?.filter(|found| found.is_visible_to(None));
        let found = found.ok_or(Error::NotFound)?;
        host_feed(services, locale, Host::Institution(found.id), found.name, &format!("/institutions/{slug}"), state).await
    })
    .await
}

async fn host_feed(services: &Services, locale: Locale, host: Host, name: String, path: &str, state: DataState) -> Outcome<Feed> {
    let (none, now) = (Filter::default(), today(services));
    let found = events::feed_around(&services.database, &none, Some(host), window(now), now, FEED_ENTRIES_MAX).await?;
    let source = format!("{}{path}/calendar.ics", services.settings.public_url);
    let entries = entries(services, locale, &found, false).await?;
    let feed = CalendarFeed {
        url: Some(services.url(locale, path)),
        source: Some(source),
        language: Some(locale.tag().into()),
        entries,
        ..CalendarFeed::new(name)
    };
    Ok(Feed::public(services, &feed, state, Some(now)))
}

/// The calendar file of one event, as this viewer may see it.
///
/// # Errors
/// When there is no such event that this viewer may see.
pub async fn event_file(services: &Services, locale: Locale, viewer: Option<&Actor>, slug: &str) -> Outcome<Feed> {
    let event = events::by_slug(&services.database, slug).await?.filter(|event| event.is_visible_to(viewer)).ok_or(Error::NotFound)?;
    let inside = viewer.is_some_and(|actor| event.is_hosted_by(actor));
    if !inside && !Hosts::load(&services.database, std::slice::from_ref(&event)).await?.are_public(&event) {
        return Err(Error::NotFound);
    }
    file_of(services, locale, &event, inside).await
}

/// The calendar file of an event; `inside` also tells what only its two sides may know.
///
/// # Errors
/// When the store fails.
pub async fn file_of(services: &Services, locale: Locale, event: &Event, inside: bool) -> Outcome<Feed> {
    let state = public_data::state(&services.database).await?;
    let hosts = Hosts::load(&services.database, std::slice::from_ref(event)).await?;
    let entries = vec![entry_of(services, locale, event, &hosts, inside)];
    let url = services.url(locale, &format!("/events/{}", event.slug));
    let feed =
        CalendarFeed { url: Some(url), language: Some(locale.tag().into()), entries, ..CalendarFeed::new(event.draft.title.clone()) };
    Ok(if inside { Feed::private(&feed) } else { Feed::public(services, &feed, state, None) })
}

/// The private feed behind a token: all events of the account's organisations and institutions, unpublished ones too, and dates that are still
/// being asked for as tentative.
///
/// # Errors
/// When the token is not one of ours, or was revoked; nobody can tell which.
pub async fn private_feed(services: &Services, token: &str) -> Outcome<Feed> {
    let database = &services.database;
    let feed = services.feed_of_token(token).ok_or(Error::NotFound)?;
    let account = private_feeds::account_of_active(database, feed).await?.ok_or(Error::NotFound)?;
    let account = accounts::by_id(database, account).await?.ok_or(Error::NotFound)?;
    let roles = accounts::roles(database, account.id).await?;
    let actor = Actor { account_id: account.id, roles };
    let locale = Locale::from_tag(&account.locale).unwrap_or(services.settings.default_locale);
    let organisations = actor.organisations().map(Host::Organisation);
    let hosts: Vec<Host> = organisations.chain(actor.institutions().map(Host::Institution)).collect();
    let now = today(services);
    let found = events::of_hosts_around(database, &hosts, window(now), now, FEED_ENTRIES_MAX).await?;
    let mut entries = entries(services, locale, &found, true).await?;
    entries.extend(tentative_entries(services, locale, &actor).await?);
    let feed = CalendarFeed {
        url: Some(services.url(locale, "/dashboard")),
        language: Some(locale.tag().into()),
        entries,
        ..CalendarFeed::new(t!(locale, FEED_NAME_PRIVATE))
    };
    Ok(Feed::private(&feed))
}

/// Dates that are not certain yet, so that nobody takes something else on meanwhile: those on which an organisation of the actor is being asked,
/// and those of dialogues whose agreement is not confirmed by both.
async fn tentative_entries(services: &Services, locale: Locale, actor: &Actor) -> Outcome<Vec<Entry>> {
    /// Open invitations of one organisation that are looked at.
    const OPEN_MAX: u64 = 50;
    let mut asked = Vec::new();
    for organisation in actor.organisations() {
        asked.extend(invitations::of_organisation(&services.database, organisation, OPEN_MAX).await?);
    }
    asked.retain(|(_, invitation)| invitation.status.is_live());
    let request_ids: Vec<_> = asked.iter().map(|(request_id, _)| *request_id).collect();
    let requests = persistence::requests::by_ids(&services.database, &request_ids).await?;
    let mut entries = Vec::new();
    for (request_id, invitation) in asked {
        let Some(request) = requests.iter().find(|request| request.id == request_id) else { continue };
        for (number, date) in request.draft.dates.iter().enumerate() {
            let uid = format!("invitation-{}-{number}@{}", invitation.id, host_name(services));
            let stamp = invitation.asked_at.unwrap_or(request.updated_at);
            entries.push(tentative_entry(locale, uid, stamp, *date, request));
        }
    }
    let organisation_ids: Vec<_> = actor.organisations().collect();
    let institution_ids: Vec<_> = actor.institutions().collect();
    let mut open = dialogues::of_organisations(&services.database, &organisation_ids, OPEN_MAX).await?;
    open.extend(dialogues::of_institutions(&services.database, &institution_ids, OPEN_MAX).await?);
    open.retain(|dialogue| dialogue.status == DialogueStatus::Agreeing);
    open.sort_by_key(|dialogue| dialogue.id);
    open.dedup_by_key(|dialogue| dialogue.id);
    let request_ids: Vec<_> = open.iter().map(|dialogue| dialogue.request_id).collect();
    let requests = persistence::requests::by_ids(&services.database, &request_ids).await?;
    for dialogue in open {
        let Some(request) = requests.iter().find(|request| request.id == dialogue.request_id) else { continue };
        let uid = format!("dialogue-{}@{}", dialogue.id, host_name(services));
        entries.push(tentative_entry(locale, uid, dialogue.updated_at, dialogue.agreement.terms.date, request));
    }
    Ok(entries)
}

/// A date that is not certain yet.
fn tentative_entry(locale: Locale, uid: String, stamp: DateTime<Utc>, date: DateOption, request: &Request) -> Entry {
    let zone = zone_named(domain::calendar_time::LOCAL_TIME_ZONE);
    let start = from_local(date.starts_at);
    let title = t!(locale, FEED_TENTATIVE_TITLE, title = request.draft.title.clone());
    Entry {
        end: Some(EventTime::at(start + TimeDelta::minutes(i64::from(date.minutes)), zone)),
        status: Status::Tentative,
        private: true,
        location: Some(request.draft.place.municipality.clone()),
        ..Entry::new(uid, stamp, EventTime::at(start, zone), title)
    }
}

/// Events as calendars show them. The dates of a series stand under one UID, with a rule and an entry of its own for each date that differs.
async fn entries(services: &Services, locale: Locale, found: &[Event], inside: bool) -> Outcome<Vec<Entry>> {
    let database = &services.database;
    let mut series_ids: Vec<SeriesId> = found.iter().filter_map(|event| event.series.map(|(id, _)| id)).collect();
    series_ids.sort();
    series_ids.dedup();
    let all_series = events::series_by_ids(database, &series_ids).await?;
    let members = events::of_all_series(database, &series_ids).await?;
    let hosts = Hosts::load(database, found).await?;
    let single = found.iter().filter(|event| event.series.is_none()).map(|event| entry_of(services, locale, event, &hosts, inside));
    let mut entries: Vec<Entry> = single.collect();
    let (shown, members) = (by_series(found), by_series(&members));
    for series in &all_series {
        let members = members.get(&series.id).map_or(&[][..], Vec::as_slice);
        let shown = shown.get(&series.id).map_or(&[][..], Vec::as_slice);
        let entry = |event: &Event| entry_of(services, locale, event, &hosts, inside);
        entries.extend(series_entries(series, members, shown, entry, host_name(services)));
    }
    Ok(entries)
}

fn by_series(events: &[Event]) -> HashMap<SeriesId, Vec<&Event>> {
    let mut all: HashMap<SeriesId, Vec<&Event>> = HashMap::new();
    for event in events {
        if let Some((id, _)) = event.series {
            all.entry(id).or_default().push(event);
        }
    }
    all
}

/// A series with the dates of it that are shown: the rule with what most dates have in common, the dates that are left out as exceptions, and an
/// entry of its own for each date that was moved, changed or called off (RFC 5545, section 3.8.4.4). Without a readable rule, or with nothing left
/// of the rule, each date stands for itself.
fn series_entries(series: &Series, members: &[&Event], shown: &[&Event], entry: impl Fn(&Event) -> Entry, host: &str) -> Vec<Entry> {
    let zone = zone_named(&series.time_zone);
    let dates_of = |rule: &Recurrence| {
        let start = to_zone(series.starts_at, &series.time_zone);
        calendar::Series { start, zone, rule: rule.clone(), exceptions: vec![], extra_dates: vec![] }.occurrences(members.len())
    };
    let planned = series.rule.parse::<Recurrence>().ok().map(|rule| (dates_of(&rule), rule));
    let Some((dates, rule)) = planned.filter(|(dates, _)| dates.len() == members.len()) else {
        return shown.iter().map(|event| entry(event)).collect();
    };
    let planned_at = |event: &Event| event.series.and_then(|(_, position)| dates.get(position as usize).copied());
    let as_planned = |event: &Event| event.sequence == 0 && planned_at(event) == Some(event.draft.starts_at);
    let Some(template) = shown.iter().find(|event| as_planned(event)) else { return shown.iter().map(|event| entry(event)).collect() };
    let shown_ids: HashSet<_> = shown.iter().map(|event| event.id).collect();
    let length = template.draft.ends_at - template.draft.starts_at;
    let uid = format!("{}@{host}", series.id);
    let mut main = entry(template);
    main.uid.clone_from(&uid);
    main.start = EventTime::at(series.starts_at, zone);
    main.end = Some(EventTime::at(series.starts_at + length, zone));
    main.recurrence = Some(rule);
    let left_out = members.iter().filter(|event| !shown_ids.contains(&event.id)).filter_map(|event| planned_at(event));
    main.exceptions = left_out.map(|at| EventTime::at(at, zone)).collect();
    let differs = |event: &&&Event| !as_planned(event) || !same_content(event, template);
    let own = shown.iter().filter(differs).map(|event| Entry {
        uid: uid.clone(),
        recurrence_id: planned_at(event).map(|at| EventTime::at(at, zone)),
        ..entry(event)
    });
    std::iter::once(main).chain(own).collect()
}

/// Whether two dates of a series differ in nothing but when they are.
fn same_content(event: &Event, other: &Event) -> bool {
    let draft = domain::events::EventDraft { starts_at: other.draft.starts_at, ends_at: other.draft.ends_at, ..event.draft.clone() };
    let length = |event: &Event| event.draft.ends_at - event.draft.starts_at;
    draft == other.draft && length(event) == length(other) && event.status == other.status
}

/// An event as calendars show it. Only `inside`, for its own hosts, it tells an address that is not public.
pub(crate) fn entry_of(services: &Services, locale: Locale, event: &Event, hosts: &Hosts, inside: bool) -> Entry {
    let draft = &event.draft;
    let zone = zone_named(&draft.time_zone);
    let uid = format!("{}@{}", event.id, host_name(services));
    let mut entry = Entry::new(uid, event.updated_at, EventTime::at(draft.starts_at, zone), draft.title.clone());
    let address = if inside { draft.address.as_deref() } else { event.public_address() };
    let place = draft.place.municipality.clone();
    let page = services.url(locale, &format!("/events/{}", event.slug));
    entry.sequence = event.sequence;
    entry.created = Some(event.created_at);
    entry.last_modified = Some(event.updated_at);
    entry.end = Some(EventTime::at(draft.ends_at, zone));
    entry.location = Some(address.map_or(place.clone(), |address| format!("{address}, {place}")));
    entry.description = Some(description(locale, event, hosts, &page));
    entry.url = Some(page);
    entry.categories = draft.topics.iter().map(|topic| labels::topic(locale, *topic)).collect();
    entry.geo = event.public_address().map(|_| (draft.place.coordinates.lat, draft.place.coordinates.lon));
    entry.private = draft.visibility == EventVisibility::Private;
    entry.status = match event.status {
        EventStatus::Scheduled => Status::Confirmed,
        EventStatus::Cancelled => Status::Cancelled,
    };
    entry
}

fn description(locale: Locale, event: &Event, hosts: &Hosts, page: &str) -> String {
    let names: Vec<String> = hosts.links(event, None).into_iter().map(|host| host.name).collect();
    let by = (!names.is_empty()).then(|| t!(locale, FEED_HOSTS, hosts = i18n::lists::and(locale, &names)));
    let text = (!event.draft.description.is_empty()).then(|| event.draft.description.clone());
    text.into_iter().chain(by).chain([page.to_owned()]).collect::<Vec<_>>().join("\n\n")
}

/// The host in the site's address: what makes UIDs unique in the world.
fn host_name(services: &Services) -> &str {
    let url = &services.settings.public_url;
    let host = url.split("://").nth(1).unwrap_or(url);
    host.split(['/', ':']).next().unwrap_or(host)
}

/// The page on which one builds a subscription.
///
/// # Errors
/// When the store fails.
pub async fn subscription_view(services: &Services, locale: Locale, list: ListInput) -> Outcome<SubscriptionView> {
    let database = &services.database;
    let now = services.now();
    let query = query_string(filter_pairs(&list.filter).into_iter().chain([("lang", locale.tag().to_owned())]));
    let feed_url = format!("{}/calendar.ics?{query}", services.settings.public_url);
    let ahead = kept_page(services, &list.filter, 1).await?;
    let next = events::feed(database, &list.filter, None, (now, window(now).1), PREVIEW_SHOWN).await?;
    let name = feed_name(locale, &list.filter);
    Ok(SubscriptionView {
        webcal_url: add_links::webcal_url(&feed_url).unwrap_or_else(|| feed_url.clone()),
        qr_path: format!("/calendar/qr.svg?{query}"),
        google_link: add_links::google_subscription_url(&feed_url).unwrap_or_default(),
        outlook_link: add_links::outlook_subscription_url(&feed_url, &name, add_links::OutlookService::Personal).unwrap_or_default(),
        feed_url,
        total: ahead.total,
        next: event_cards(database, &next, &list.filter, None).await?,
        filter: list.filter,
        region_label: list.region_label,
        form: list.form,
        bad: list.bad,
    })
}
