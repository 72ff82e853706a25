//! Dialogue requests.

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar_time::DateOption;
use domain::filters::{Filter, Page};
use domain::ids::{InstitutionId, InvitationId, RequestId};
use domain::invitations::InvitationStatus;
use domain::requests::{Request, RequestDraft, RequestStatus};
use domain::text::fold;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use crate::conditions::{PlaceColumns, all_words, any_topic, column, holds, in_place, page, read_page};
use crate::entities::request::{ActiveModel, Column, Entity, Model};
use crate::entities::{institution, invitation};
use crate::institutions::is_published;
use crate::rows::{
    count, few, from_json, insert as insert_row, json, known, parsed, place, require_one, seconds, seconds_of, stored,
    update as update_rows, whole,
};
use crate::{Connection, StoreError};

/// Stores a new request.
///
/// # Errors
/// `Outdated` when the institution does not exist.
pub async fn insert<C: Connection>(c: &C, request: &Request) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(request)?).await
}

/// Stores a changed request with the next version. Its institution stays. The version guards the invitations too.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, request: &Request) -> Result<(), StoreError> {
    let mut changed: ActiveModel = whole(row(request)?);
    (changed.id, changed.institution_id) = (NotSet, NotSet);
    changed.created_at = NotSet;
    changed.version = Set(request.version + 1);
    let unchanged = Condition::all().add(Column::Id.eq(request.id.0)).add(Column::Version.eq(request.version));
    require_one(update_rows(c, changed, unchanged).await?)
}

/// The request with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: RequestId) -> Result<Option<Request>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The requests with these ids, in no particular order; unknown ids are left out.
///
/// # Errors
/// As [`by_id`].
pub async fn by_ids<C: Connection>(c: &C, ids: &[RequestId]) -> Result<Vec<Request>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(crate::rows::IDS_PER_STATEMENT) {
        found.extend(Entity::find().filter(Column::Id.is_in(some.iter().map(|id| id.0))).all(c).await?);
    }
    found.into_iter().map(read).collect()
}

/// The open requests of published institutions that everybody may read, last published first. The search looks at the institution's name
/// too; `from` and `to` mean the days of the date options.
///
/// # Errors
/// As [`by_id`].
pub async fn list_public<C: Connection>(c: &C, filter: &Filter, number: u64) -> Result<Page<Request>, StoreError> {
    let join = Entity::belongs_to(institution::Entity).from(Column::InstitutionId).to(institution::Column::Id);
    let place = PlaceColumns { district: column(Column::District), lat: column(Column::Lat), lon: column(Column::Lon) };
    let texts = [column(Column::SearchText), column(institution::Column::SearchName)];
    let select = Entity::find()
        .join(JoinType::InnerJoin, join.into())
        .filter(Column::PublicRequest.eq(true))
        .filter(Column::Status.eq(RequestStatus::Open.slug()))
        .filter(is_published())
        .filter(in_place(place, filter))
        .filter(any_topic(column(Column::Topics), filter))
        .filter(all_words(filter, &texts, |_| Vec::new()))
        .filter(
            Condition::all()
                .add_option(filter.language.map(|language| holds(column(Column::Languages), language.slug())))
                .add_option(filter.format.map(|format| Column::Format.eq(format.slug())))
                .add_option(filter.audience.map(|audience| Column::Audience.eq(audience.slug()))),
        )
        .filter(has_day_within(filter.from, filter.to))
        .order_by_desc(Column::PublishedAt)
        .order_by_asc(Column::Id);
    read_page(page(c, select, number).await?, read)
}

/// The requests of an institution, last made first.
///
/// # Errors
/// As [`by_id`].
pub async fn of_institution<C: Connection>(c: &C, id: InstitutionId, limit: u64) -> Result<Vec<Request>, StoreError> {
    let query = Entity::find().filter(Column::InstitutionId.eq(id.0));
    let rows = query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// The request that an invitation belongs to.
///
/// # Errors
/// As [`by_id`].
pub async fn by_invitation<C: Connection>(c: &C, id: InvitationId) -> Result<Option<Request>, StoreError> {
    let join = Entity::belongs_to(invitation::Entity).from(Column::Id).to(invitation::Column::RequestId);
    let query = Entity::find().join(JoinType::InnerJoin, join.into()).filter(invitation::Column::Id.eq(id.0));
    query.one(c).await?.map(read).transpose()
}

/// How many requests of an institution have this status.
///
/// # Errors
/// When the database fails.
pub async fn count_of<C: Connection>(c: &C, id: InstitutionId, status: RequestStatus) -> Result<u32, StoreError> {
    let found = Entity::find().filter(Column::InstitutionId.eq(id.0)).filter(Column::Status.eq(status.slug()));
    Ok(few(found.count(c).await?))
}

/// The requests of which somebody who was asked let the deadline pass by `now`, longest overdue first.
///
/// # Errors
/// When the database fails.
pub async fn with_overdue_invitation<C: Connection>(c: &C, now: DateTime<Utc>, limit: u64) -> Result<Vec<RequestId>, StoreError> {
    let overdue = asked().filter(invitation::Column::Deadline.lte(seconds(now)));
    ids(overdue.order_by_asc(invitation::Column::Deadline), c, limit).await
}

/// The requests of which somebody who was asked has used half of the time and was not reminded, longest due first.
///
/// # Errors
/// When the database fails.
pub async fn with_due_reminder<C: Connection>(c: &C, now: DateTime<Utc>, limit: u64) -> Result<Vec<RequestId>, StoreError> {
    let due = asked()
        .filter(invitation::Column::RemindedAt.is_null())
        .filter(invitation::Column::RemindAt.lte(seconds(now)))
        .filter(invitation::Column::Deadline.gt(seconds(now)));
    ids(due.order_by_asc(invitation::Column::RemindAt), c, limit).await
}

/// The open requests whose dates all lie before `today`, longest past first.
///
/// # Errors
/// When the database fails.
pub async fn with_passed_dates<C: Connection>(c: &C, today: NaiveDate, limit: u64) -> Result<Vec<RequestId>, StoreError> {
    let passed = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Status.eq(RequestStatus::Open.slug()))
        .filter(Column::LastDay.lt(today))
        .order_by_asc(Column::LastDay)
        .order_by_asc(Column::Id);
    let found: Vec<Uuid> = passed.limit(limit).into_tuple().all(c).await?;
    Ok(found.into_iter().map(RequestId).collect())
}

/// Deletes a draft; gives whether there was one. What was published stays.
///
/// # Errors
/// When the database fails.
pub async fn delete<C: Connection>(c: &C, id: RequestId) -> Result<bool, StoreError> {
    let draft = Condition::all().add(Column::Id.eq(id.0)).add(Column::Status.eq(RequestStatus::Draft.slug()));
    Ok(Entity::delete_many().filter(draft).exec(c).await?.rows_affected > 0)
}

/// The requests of asked invitations; a unique index lets each request have one such invitation at most.
fn asked() -> sea_orm::Select<invitation::Entity> {
    let query = invitation::Entity::find().select_only().column(invitation::Column::RequestId);
    query.filter(invitation::Column::Status.eq(InvitationStatus::Asked.slug()))
}

async fn ids<C: Connection>(query: sea_orm::Select<invitation::Entity>, c: &C, limit: u64) -> Result<Vec<RequestId>, StoreError> {
    let found: Vec<Uuid> = query.order_by_asc(invitation::Column::Id).limit(limit).into_tuple().all(c).await?;
    Ok(found.into_iter().map(RequestId).collect())
}

/// Whether one of the at most three days lies within the bounds, both included.
fn has_day_within(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Condition {
    if from.is_none() && to.is_none() {
        return Condition::all();
    }
    [Column::FirstDay, Column::MiddleDay, Column::LastDay].into_iter().fold(Condition::any(), |any, day| {
        any.add(Condition::all().add_option(from.map(|from| day.gte(from))).add_option(to.map(|to| day.lte(to))))
    })
}

fn row(request: &Request) -> Result<Model, StoreError> {
    let draft = &request.draft;
    let mut days: Vec<NaiveDate> = draft.dates.iter().map(DateOption::day).collect();
    days.sort_unstable();
    Ok(Model {
        id: request.id.0,
        institution_id: request.institution_id.0,
        title: draft.title.clone(),
        text: draft.text.clone(),
        municipality: draft.place.municipality.clone(),
        postal_code: draft.place.postal_code.clone(),
        district: draft.place.district.to_string(),
        lat: draft.place.coordinates.lat,
        lon: draft.place.coordinates.lon,
        topics: json(&draft.topics, "requests.topics")?,
        format: draft.format.slug().to_owned(),
        audience: draft.audience.slug().to_owned(),
        group_size: stored(draft.group_size),
        dates: json(&draft.dates, "requests.dates")?,
        first_day: days.first().copied(),
        middle_day: (days.len() > 2).then(|| days[1]),
        last_day: days.last().copied(),
        meeting_place: json(&draft.meeting_place, "requests.meeting_place")?,
        room: draft.room.clone(),
        on_site_contact: draft.on_site_contact.clone(),
        online_ok: draft.online_ok,
        preferred_radius_km: stored(draft.preferred_radius_km),
        languages: json(&draft.languages, "requests.languages")?,
        interpreter_ok: draft.interpreter_ok,
        accessibility: draft.accessibility.clone(),
        budget: json(&draft.budget, "requests.budget")?,
        recording: draft.recording,
        public_listing: draft.public_listing,
        public_request: draft.public_request,
        urgency_reason: draft.urgency_reason.clone(),
        response_days: stored(draft.response_days),
        status: request.status.slug().to_owned(),
        created_at: seconds(request.created_at),
        updated_at: seconds(request.updated_at),
        published_at: seconds_of(request.published_at),
        version: request.version,
        search_text: fold(&format!("{}\n{}\n{}", draft.title, draft.place.municipality, draft.text)),
    })
}

fn read(row: Model) -> Result<Request, StoreError> {
    let draft = RequestDraft {
        title: row.title,
        text: row.text,
        topics: from_json(&row.topics, "requests.topics")?,
        format: parsed(&row.format, "requests.format")?,
        audience: parsed(&row.audience, "requests.audience")?,
        group_size: count(row.group_size, "requests.group_size")?,
        dates: from_json(&row.dates, "requests.dates")?,
        meeting_place: from_json(&row.meeting_place, "requests.meeting_place")?,
        place: place(row.municipality, row.postal_code, &row.district, (row.lat, row.lon), "requests.district")?,
        room: row.room,
        on_site_contact: row.on_site_contact,
        online_ok: row.online_ok,
        preferred_radius_km: count(row.preferred_radius_km, "requests.preferred_radius_km")?,
        languages: from_json(&row.languages, "requests.languages")?,
        interpreter_ok: row.interpreter_ok,
        accessibility: row.accessibility,
        budget: from_json(&row.budget, "requests.budget")?,
        recording: row.recording,
        public_listing: row.public_listing,
        public_request: row.public_request,
        urgency_reason: row.urgency_reason,
        response_days: count(row.response_days, "requests.response_days")?,
    };
    Ok(Request {
        id: RequestId(row.id),
        institution_id: InstitutionId(row.institution_id),
        draft,
        status: known(RequestStatus::from_slug(&row.status), "requests.status")?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        published_at: row.published_at,
        version: row.version,
    })
}
