//! Events with their hosts, and series.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::events::{Event, EventDraft, EventStatus, EventVisibility, Host};
use domain::filters::{Filter, Page};
use domain::geography::DistrictKey;
use domain::ids::{DialogueId, EventId, InstitutionId, OrganisationId, SeriesId};
use domain::limits::EVENT_DAYS_MAX;
use domain::text::fold;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, Iterable, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use crate::conditions::{PlaceColumns, all_words, any_topic, column, contains, holds, in_place, page};
use crate::entities::event::{ActiveModel, Column, Entity, Model};
use crate::entities::{event_host, institution, organisation, series};
use crate::institutions::is_published;
use crate::organisations::is_listed;
use crate::rows::{
    IDS_PER_STATEMENT, count, from_json, insert as insert_row, json, known, local_time, parsed, place, require_one, seconds, sought,
    stored, time_in, update as update_rows, whole,
};
use crate::{Connection, StoreError};

/// A series of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its id.
    pub id: SeriesId,
    /// How its dates follow from the first one (RFC 5545 RRULE).
    pub rule: String,
    /// The first date as the series was made; a single event may be moved later, this stays.
    pub starts_at: DateTime<Utc>,
    /// IANA name of the zone whose clock the dates keep.
    pub time_zone: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// Stores a new event with its hosts. Writes several rows.
///
/// # Errors
/// `Duplicate` when the slug, the dialogue or the place in the series is taken.
pub async fn insert<C: Connection>(c: &C, event: &Event) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(event)?).await?;
    insert_hosts(c, event).await
}

/// Stores a changed event with the next version, and its hosts. Its slug stays. Writes several rows.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, event: &Event) -> Result<(), StoreError> {
    let mut changed: ActiveModel = whole(row(event)?);
    (changed.id, changed.slug, changed.created_at) = (NotSet, NotSet, NotSet);
    changed.version = Set(event.version + 1);
    let unchanged = Condition::all().add(Column::Id.eq(event.id.0)).add(Column::Version.eq(event.version));
    require_one(update_rows(c, changed, unchanged).await?)?;
    event_host::Entity::delete_many().filter(event_host::Column::EventId.eq(event.id.0)).exec(c).await?;
    insert_hosts(c, event).await
}

/// The event with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: EventId) -> Result<Option<Event>, StoreError> {
    Ok(with_hosts(c, found().filter(Column::Id.eq(id.0)).all(c).await?).await?.pop())
}

/// The event with this slug.
///
/// # Errors
/// As [`by_id`].
pub async fn by_slug<C: Connection>(c: &C, slug: &str) -> Result<Option<Event>, StoreError> {
    Ok(with_hosts(c, found().filter(Column::Slug.eq(sought(slug))).all(c).await?).await?.pop())
}

/// Whether a slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn slug_exists<C: Connection>(c: &C, slug: &str) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::Slug.eq(sought(slug))).count(c).await? > 0)
}

/// Public events by start, also cancelled ones: from today on, unless the filter names a first day. An event counts on every day it lasts.
/// The search looks at the names of hosts that are public themselves too.
///
/// # Errors
/// As [`by_id`].
pub async fn list<C: Connection>(c: &C, filter: &Filter, number: u64, now: DateTime<Utc>) -> Result<Page<Event>, StoreError> {
    let from = filter.from.unwrap_or_else(|| local_time(now).date());
    let found = page(c, by_start(public(filter).filter(lasts_until(from))), number).await?;
    Ok(Page { rows: with_hosts(c, found.rows).await?, total: found.total, number: found.number })
}

/// Whether an event still goes on on this day. No event is longer than EVENT_DAYS_MAX, so the index by start can skip the past.
fn lasts_until(day: NaiveDate) -> Condition {
    let earliest = day.and_time(NaiveTime::MIN).and_utc() - TimeDelta::days(EVENT_DAYS_MAX);
    Condition::all().add(Column::LastDay.gte(day)).add(Column::StartsAt.gte(earliest))
}

/// Public events by start, also cancelled ones, of all hosts or one, that touch the time from `window.0` up to `window.1`: the first ones.
///
/// # Errors
/// As [`by_id`].
pub async fn feed<C: Connection>(
    c: &C,
    filter: &Filter,
    host: Option<Host>,
    window: (DateTime<Utc>, DateTime<Utc>),
    limit: u64,
) -> Result<Vec<Event>, StoreError> {
    with_hosts(c, by_start(public_of(filter, host).filter(touches(window))).limit(limit).all(c).await?).await
}

/// As [`feed`], but when there are too many, the next ones after `now` are kept, and as many of the last ones before it as there is room for.
///
/// # Errors
/// As [`by_id`].
pub async fn feed_around<C: Connection>(
    c: &C,
    filter: &Filter,
    host: Option<Host>,
    window: (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<Event>, StoreError> {
    around(c, public_of(filter, host), window, now, limit).await
}

/// All events of these hosts that end at `from` or later, by start, also private and cancelled ones: the first ones.
///
/// # Errors
/// As [`by_id`].
pub async fn of_hosts<C: Connection>(c: &C, hosts: &[Host], from: DateTime<Utc>, limit: u64) -> Result<Vec<Event>, StoreError> {
    let query = found().filter(hosted_by(hosts)).filter(Column::EndsAt.gte(seconds(from)));
    with_hosts(c, by_start(query).limit(limit).all(c).await?).await
}

/// All events of these hosts within the window, by start, also private and cancelled ones; what is kept when there are too many as in
/// [`feed_around`].
///
/// # Errors
/// As [`by_id`].
pub async fn of_hosts_around<C: Connection>(
    c: &C,
    hosts: &[Host],
    window: (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<Event>, StoreError> {
    around(c, found().filter(hosted_by(hosts)), window, now, limit).await
}

async fn around<C: Connection>(
    c: &C,
    query: Select<Entity>,
    window: (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<Event>, StoreError> {
    let now = seconds(now).clamp(seconds(window.0), seconds(window.1));
    let coming = by_start(query.clone().filter(touches((now, window.1)))).limit(limit).all(c).await?;
    let room = limit.saturating_sub(coming.len() as u64);
    let past = query.filter(touches(window)).filter(Column::EndsAt.lt(now));
    let past = past.order_by_desc(Column::StartsAt).order_by_desc(Column::Id).limit(room);
    let mut rows = if room > 0 { past.all(c).await? } else { Vec::new() };
    rows.extend(coming);
    rows.sort_by_key(|row| (row.starts_at, row.id));
    with_hosts(c, rows).await
}

/// Whether an event touches the time from `window.0` up to `window.1`.
fn touches(window: (DateTime<Utc>, DateTime<Utc>)) -> Condition {
    let (from, until) = (seconds(window.0), seconds(window.1));
    let earliest = from - TimeDelta::days(EVENT_DAYS_MAX);
    Condition::all().add(Column::EndsAt.gte(from)).add(Column::StartsAt.gte(earliest)).add(Column::StartsAt.lt(until))
}

fn public_of(filter: &Filter, host: Option<Host>) -> Select<Entity> {
    public(filter).filter(Condition::all().add_option(host.map(|host| hosted_by(&[host]))))
}

/// Every column but the text that only searching reads, which is as long as all the others together.
fn found() -> Select<Entity> {
    let read = Column::iter().filter(|column| !matches!(column, Column::SearchText));
    Entity::find().select_only().columns(read).column_as(Expr::value(""), Column::SearchText)
}

/// Stores a new series.
///
/// # Errors
/// When the database fails.
pub async fn insert_series<C: Connection>(c: &C, series: &Series) -> Result<(), StoreError> {
    let row = series::Model {
        id: series.id.0,
        rule: series.rule.clone(),
        starts_at: seconds(series.starts_at),
        time_zone: series.time_zone.clone(),
        created_at: seconds(series.created_at),
    };
    insert_row::<series::ActiveModel, _, _>(c, row).await
}

/// The series with this id.
///
/// # Errors
/// When the database fails.
pub async fn series_by_id<C: Connection>(c: &C, id: SeriesId) -> Result<Option<Series>, StoreError> {
    let found = series::Entity::find_by_id(id.0).one(c).await?;
    Ok(found.map(read_series))
}

/// The series with these ids, in no particular order; unknown ids are left out.
///
/// # Errors
/// When the database fails.
pub async fn series_by_ids<C: Connection>(c: &C, ids: &[SeriesId]) -> Result<Vec<Series>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(IDS_PER_STATEMENT) {
        found.extend(series::Entity::find().filter(series::Column::Id.is_in(some.iter().map(|id| id.0))).all(c).await?);
    }
    Ok(found.into_iter().map(read_series).collect())
}

fn read_series(row: series::Model) -> Series {
    Series { id: SeriesId(row.id), rule: row.rule, starts_at: row.starts_at, time_zone: row.time_zone, created_at: row.created_at }
}

/// All events of these series by series and their place in it.
///
/// # Errors
/// As [`by_id`].
pub async fn of_all_series<C: Connection>(c: &C, ids: &[SeriesId]) -> Result<Vec<Event>, StoreError> {
    let mut rows = Vec::new();
    for some in ids.chunks(IDS_PER_STATEMENT) {
        let query = found().filter(Column::SeriesId.is_in(some.iter().map(|id| id.0)));
        rows.extend(query.order_by_asc(Column::SeriesId).order_by_asc(Column::SeriesPosition).all(c).await?);
    }
    with_hosts(c, rows).await
}

/// All events of a series by their place in it.
///
/// # Errors
/// As [`by_id`].
pub async fn of_series<C: Connection>(c: &C, id: SeriesId) -> Result<Vec<Event>, StoreError> {
    let query = found().filter(Column::SeriesId.eq(id.0)).order_by_asc(Column::SeriesPosition);
    with_hosts(c, query.all(c).await?).await
}

/// How many public events from today on that take place each district has; those without are left out.
///
/// # Errors
/// As [`by_id`].
pub async fn count_by_district<C: Connection>(c: &C, now: DateTime<Utc>) -> Result<Vec<(DistrictKey, u64)>, StoreError> {
    let query = public(&Filter::default())
        .filter(Column::Status.eq(EventStatus::Scheduled.slug()))
        .filter(lasts_until(local_time(now).date()))
        .select_only()
        .column(Column::District)
        .column_as(Column::Id.count(), "events")
        .group_by(Column::District);
    let rows: Vec<(String, i64)> = query.into_tuple().all(c).await?;
    rows.into_iter().map(|(district, count)| Ok((parsed(&district, "events.district")?, count.unsigned_abs()))).collect()
}

/// Public events that fit the filter, whatever their status. Who hides a profile hides its events with it: an event is public only while all
/// its hosts are.
fn public(filter: &Filter) -> Select<Entity> {
    let place = PlaceColumns { district: column(Column::District), lat: column(Column::Lat), lon: column(Column::Lon) };
    found()
        .filter(Column::Visibility.eq(EventVisibility::Public.slug()))
        .filter(Column::Id.not_in_subquery(with_hidden_organisation()))
        .filter(Column::Id.not_in_subquery(with_hidden_institution()))
        .filter(in_place(place, filter))
        .filter(any_topic(column(Column::Topics), filter))
        .filter(all_words(filter, &[column(Column::SearchText)], hosts_named))
        .filter(
            Condition::all()
                .add_option(filter.language.map(|language| holds(column(Column::Languages), language.slug())))
                .add_option(filter.format.map(|format| Column::Format.eq(format.slug())))
                .add_option(filter.audience.map(|audience| holds(column(Column::Audiences), audience.slug())))
                .add_option(filter.from.map(|from| Column::LastDay.gte(from)))
                .add_option(filter.to.map(|to| Column::FirstDay.lte(to))),
        )
}

/// Events of which an organisation that invites stands in no public list. The few hidden ones are looked up first, then their events by index.
fn with_hidden_organisation() -> SelectStatement {
    let hidden = organisation::Entity::find().select_only().column(organisation::Column::Id).filter(is_listed().not()).into_query();
    let of_hidden = event_host::Entity::find().select_only().column(event_host::Column::EventId);
    of_hidden.filter(event_host::Column::OrganisationId.in_subquery(hidden)).into_query()
}

/// Events of which an institution that invites is not published.
fn with_hidden_institution() -> SelectStatement {
    let hidden = institution::Entity::find().select_only().column(institution::Column::Id).filter(is_published().not()).into_query();
    let of_hidden = event_host::Entity::find().select_only().column(event_host::Column::EventId);
    of_hidden.filter(event_host::Column::InstitutionId.in_subquery(hidden)).into_query()
}

/// Whether a host has the word in its name. Only hosts whose names are public count, at the time of asking: whoever hides their profile
/// is not found by it any more.
fn hosts_named(word: &str) -> Vec<Expr> {
    let organisations =
        event_host::Entity::belongs_to(organisation::Entity).from(event_host::Column::OrganisationId).to(organisation::Column::Id);
    let of_organisations = event_host::Entity::find()
        .select_only()
        .column(event_host::Column::EventId)
        .join(JoinType::InnerJoin, organisations.into())
        .filter(is_listed())
        .filter(contains(column(organisation::Column::SearchName), word));
    let institutions =
        event_host::Entity::belongs_to(institution::Entity).from(event_host::Column::InstitutionId).to(institution::Column::Id);
    let of_institutions = event_host::Entity::find()
        .select_only()
        .column(event_host::Column::EventId)
        .join(JoinType::InnerJoin, institutions.into())
        .filter(is_published())
        .filter(contains(column(institution::Column::SearchName), word));
    vec![Column::Id.in_subquery(of_organisations.into_query()), Column::Id.in_subquery(of_institutions.into_query())]
}

fn hosted_by(hosts: &[Host]) -> Expr {
    let organisations = hosts.iter().filter_map(|host| if let Host::Organisation(id) = host { Some(id.0) } else { None });
    let institutions = hosts.iter().filter_map(|host| if let Host::Institution(id) = host { Some(id.0) } else { None });
    let any = Condition::any()
        .add(event_host::Column::OrganisationId.is_in(organisations))
        .add(event_host::Column::InstitutionId.is_in(institutions));
    let ids = event_host::Entity::find().select_only().column(event_host::Column::EventId).filter(any);
    Column::Id.in_subquery(ids.into_query())
}

fn by_start(query: Select<Entity>) -> Select<Entity> {
    query.order_by_asc(Column::StartsAt).order_by_asc(Column::Id)
}

async fn insert_hosts<C: Connection>(c: &C, event: &Event) -> Result<(), StoreError> {
    let rows = event.hosts.iter().zip(0..).map(|(host, position)| {
        let (organisation_id, institution_id) = match host {
            Host::Organisation(id) => (Some(id.0), None),
            Host::Institution(id) => (None, Some(id.0)),
        };
        whole::<_, event_host::ActiveModel>(event_host::Model { event_id: event.id.0, position, organisation_id, institution_id })
    });
    event_host::Entity::insert_many(rows).exec_without_returning(c).await?;
    Ok(())
}

/// Adds the hosts, by one more statement for all events.
async fn with_hosts<C: Connection>(c: &C, rows: Vec<Model>) -> Result<Vec<Event>, StoreError> {
    let mut hosts: HashMap<Uuid, Vec<Host>> = HashMap::with_capacity(rows.len());
    for some in rows.chunks(IDS_PER_STATEMENT) {
        let query = event_host::Entity::find().filter(event_host::Column::EventId.is_in(some.iter().map(|row| row.id)));
        for row in query.order_by_asc(event_host::Column::Position).all(c).await? {
            let host = match (row.organisation_id, row.institution_id) {
                (Some(id), _) => Host::Organisation(OrganisationId(id)),
                (None, Some(id)) => Host::Institution(InstitutionId(id)),
                (None, None) => return Err(StoreError::Corrupt { what: "event_hosts" }),
            };
            hosts.entry(row.event_id).or_default().push(host);
        }
    }
    rows.into_iter()
        .map(|row| {
            let hosts = hosts.remove(&row.id).unwrap_or_default();
            read(row, hosts)
        })
        .collect()
}

fn row(event: &Event) -> Result<Model, StoreError> {
    let draft = &event.draft;
    Ok(Model {
        id: event.id.0,
        slug: event.slug.clone(),
        title: draft.title.clone(),
        description: draft.description.clone(),
        municipality: draft.place.municipality.clone(),
        postal_code: draft.place.postal_code.clone(),
        district: draft.place.district.to_string(),
        lat: draft.place.coordinates.lat,
        lon: draft.place.coordinates.lon,
        dialogue_id: event.dialogue_id.map(|id| id.0),
        series_id: event.series.map(|(id, _)| id.0),
        series_position: event.series.map(|(_, position)| stored(position)),
        topics: json(&draft.topics, "events.topics")?,
        format: draft.format.slug().to_owned(),
        audiences: json(&draft.audiences, "events.audiences")?,
        languages: json(&draft.languages, "events.languages")?,
        starts_at: seconds(draft.starts_at),
        ends_at: seconds(draft.ends_at),
        time_zone: draft.time_zone.clone(),
        first_day: time_in(draft.starts_at, &draft.time_zone).date(),
        last_day: time_in(draft.ends_at, &draft.time_zone).date(),
        address: draft.address.clone(),
        address_public: draft.address_public,
        online: draft.online,
        price: draft.price.clone(),
        accessibility: draft.accessibility.clone(),
        child_friendly: draft.child_friendly,
        capacity: draft.capacity.map(stored),
        visibility: draft.visibility.slug().to_owned(),
        status: event.status.slug().to_owned(),
        sequence: stored(event.sequence),
        created_at: seconds(event.created_at),
        updated_at: seconds(event.updated_at),
        version: event.version,
        search_text: fold(&format!("{}\n{}\n{}", draft.title, draft.place.municipality, draft.description)),
    })
}

fn read(row: Model, hosts: Vec<Host>) -> Result<Event, StoreError> {
    let position = row.series_position.map(|position| count(position, "events.series_position")).transpose()?;
    let draft = EventDraft {
        title: row.title,
        description: row.description,
        topics: from_json(&row.topics, "events.topics")?,
        format: parsed(&row.format, "events.format")?,
        audiences: from_json(&row.audiences, "events.audiences")?,
        languages: from_json(&row.languages, "events.languages")?,
        starts_at: row.starts_at,
        ends_at: row.ends_at,
        time_zone: row.time_zone,
        place: place(row.municipality, row.postal_code, &row.district, (row.lat, row.lon), "events.district")?,
        address: row.address,
        address_public: row.address_public,
        online: row.online,
        price: row.price,
        accessibility: row.accessibility,
        child_friendly: row.child_friendly,
        capacity: row.capacity.map(|capacity| count(capacity, "events.capacity")).transpose()?,
        visibility: known(EventVisibility::from_slug(&row.visibility), "events.visibility")?,
    };
    Ok(Event {
        id: EventId(row.id),
        slug: row.slug,
        hosts,
        dialogue_id: row.dialogue_id.map(DialogueId),
        series: row.series_id.map(SeriesId).zip(position),
        draft,
        status: known(EventStatus::from_slug(&row.status), "events.status")?,
        sequence: count(row.sequence, "events.sequence")?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}
