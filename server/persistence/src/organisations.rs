//! Migrant organisations.

use chrono::{DateTime, Utc};
use domain::filters::{Filter, Page};
use domain::geography::DistrictKey;
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Organisation, ProfileStatus, SafetyTier};
use domain::text::fold;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, Iterable, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};

use crate::conditions::{PlaceColumns, all_words, any_topic, column, holds, in_place, in_region, page, read_page};
use crate::entities::organisation::{ActiveModel, Column, Entity, Model};
use crate::rows::{
    IDS_PER_STATEMENT, count, from_json, insert as insert_row, json, known, parsed, place, require_one, seconds, seconds_of, sought,
    stored, update as update_rows, whole,
};
use crate::{Connection, StoreError};

/// Stores a new organisation.
///
/// # Errors
/// `Duplicate` when the slug is taken.
pub async fn insert<C: Connection>(c: &C, organisation: &Organisation) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(organisation)?).await
}

/// Stores a changed organisation with the next version. Its slug and `vouched_until` stay; the latter follows from its vouches.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, organisation: &Organisation) -> Result<(), StoreError> {
    let mut changed: ActiveModel = whole(row(organisation)?);
    (changed.id, changed.slug, changed.vouched_until) = (NotSet, NotSet, NotSet);
    (changed.created_at, changed.demo) = (NotSet, NotSet);
    changed.version = Set(organisation.version + 1);
    let unchanged = Condition::all().add(Column::Id.eq(organisation.id.0)).add(Column::Version.eq(organisation.version));
    require_one(update_rows(c, changed, unchanged).await?)
}

/// The organisation with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: OrganisationId) -> Result<Option<Organisation>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The organisation with this slug.
///
/// # Errors
/// As [`by_id`].
pub async fn by_slug<C: Connection>(c: &C, slug: &str) -> Result<Option<Organisation>, StoreError> {
    Entity::find().filter(Column::Slug.eq(sought(slug))).one(c).await?.map(read).transpose()
}

/// The organisations with these ids, in no particular order; unknown ids are left out.
///
/// # Errors
/// As [`by_id`].
pub async fn by_ids<C: Connection>(c: &C, ids: &[OrganisationId]) -> Result<Vec<Organisation>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(IDS_PER_STATEMENT) {
        found.extend(Entity::find().filter(Column::Id.is_in(some.iter().map(|id| id.0))).all(c).await?);
    }
    found.into_iter().map(read).collect()
}

/// The organisations that stand in public lists, by name.
///
/// # Errors
/// As [`by_id`].
pub async fn list<C: Connection>(c: &C, filter: &Filter, number: u64) -> Result<Page<Organisation>, StoreError> {
    let select = Entity::find()
        .filter(is_listed())
        .filter(in_place(place_columns(), filter))
        .filter(any_topic(column(Column::Topics), filter))
        .filter(all_words(filter, &[column(Column::SearchText)], |_| Vec::new()))
        .filter(
            Condition::all()
                .add_option(filter.language.map(|language| holds(column(Column::Languages), language.slug())))
                .add_option(filter.format.map(|format| holds(column(Column::Formats), format.slug())))
                .add_option(filter.audience.map(|audience| holds(column(Column::Audiences), audience.slug()))),
        )
        .order_by_asc(Column::SearchName)
        .order_by_asc(Column::Id);
    read_page(page(c, select, number).await?, read)
}

/// The organisations that may be suggested to institutions whose ids come after this one, by id, at most `limit`: for reading all of them piece by piece.
///
/// # Errors
/// As [`by_id`].
pub async fn suggestible_after<C: Connection>(c: &C, after: Option<OrganisationId>, limit: u64) -> Result<Vec<Organisation>, StoreError> {
    let later = Condition::all().add_option(after.map(|after| Column::Id.gt(after.0)));
    let rows = without_search_text().filter(is_suggestible()).filter(later).order_by_asc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// Every column but the text that only searching reads.
fn without_search_text() -> Select<Entity> {
    let read_columns = Column::iter().filter(|column| !matches!(column, Column::SearchText));
    Entity::find().select_only().columns(read_columns).column_as(Expr::value(""), Column::SearchText)
}

/// Whether a slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn slug_exists<C: Connection>(c: &C, slug: &str) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::Slug.eq(sought(slug))).count(c).await? > 0)
}

/// Organisations in districts whose keys begin so that are published, or handed in again after a refusal, and for which nobody's word is valid at
/// `now`; oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn awaiting_vouch<C: Connection>(
    c: &C,
    ags_prefix: &str,
    now: DateTime<Utc>,
    limit: u64,
) -> Result<Vec<Organisation>, StoreError> {
    let unvouched = Condition::any().add(Column::VouchedUntil.is_null()).add(Column::VouchedUntil.lte(seconds(now)));
    let query = Entity::find()
        .filter(Column::Status.is_in([ProfileStatus::Published, ProfileStatus::Resubmitted].map(ProfileStatus::slug)))
        .filter(unvouched)
        .filter(in_region(column(Column::District), ags_prefix));
    let rows = query.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// How many listed organisations each district has; those without are left out.
///
/// # Errors
/// As [`by_id`].
pub async fn count_by_district<C: Connection>(c: &C) -> Result<Vec<(DistrictKey, u64)>, StoreError> {
    let query = Entity::find().select_only().column(Column::District).column_as(Column::Id.count(), "organisations");
    let rows: Vec<(String, i64)> = query.filter(is_listed()).group_by(Column::District).into_tuple().all(c).await?;
    rows.into_iter().map(|(district, count)| Ok((parsed(&district, "organisations.district")?, count.unsigned_abs()))).collect()
}

/// Published with a tier that is listed, and once vouched for: what `Organisation::is_public` says.
pub(crate) fn is_listed() -> Condition {
    with_tier(SafetyTier::is_listed).add(Column::VouchedUntil.is_not_null())
}

fn is_suggestible() -> Condition {
    with_tier(SafetyTier::is_suggested)
}

fn with_tier(wanted: fn(SafetyTier) -> bool) -> Condition {
    let tiers = SafetyTier::ALL.into_iter().filter(|tier| wanted(*tier)).map(SafetyTier::slug);
    Condition::all().add(Column::Status.eq(ProfileStatus::Published.slug())).add(Column::SafetyTier.is_in(tiers))
}

pub(crate) fn place_columns() -> PlaceColumns {
    PlaceColumns { district: column(Column::District), lat: column(Column::Lat), lon: column(Column::Lon) }
}

fn row(organisation: &Organisation) -> Result<Model, StoreError> {
    let Organisation { place, profile, .. } = organisation;
    Ok(Model {
        id: organisation.id.0,
        slug: organisation.slug.clone(),
        name: organisation.name.clone(),
        kind: organisation.kind.slug().to_owned(),
        description: organisation.description.clone(),
        municipality: place.municipality.clone(),
        postal_code: place.postal_code.clone(),
        district: place.district.to_string(),
        lat: place.coordinates.lat,
        lon: place.coordinates.lon,
        meeting_address: organisation.meeting_address.clone(),
        website: organisation.website.clone(),
        contact_email: organisation.contact_email.clone(),
        topics: json(&profile.topics, "organisations.topics")?,
        off_limit_topics: json(&profile.off_limit_topics, "organisations.off_limit_topics")?,
        formats: json(&profile.formats, "organisations.formats")?,
        audiences: json(&profile.audiences, "organisations.audiences")?,
        languages: json(&profile.languages, "organisations.languages")?,
        wished_institution_kinds: json(&profile.wished_institution_kinds, "organisations.wished_institution_kinds")?,
        travel_radius_km: stored(profile.travel_radius_km),
        online: profile.online,
        weekdays: json(&profile.weekdays, "organisations.weekdays")?,
        monthly_cap: stored(profile.monthly_cap),
        fee: json(&profile.fee, "organisations.fee")?,
        lead_days: stored(profile.lead_days),
        safety_tier: organisation.safety_tier.slug().to_owned(),
        status: organisation.status.slug().to_owned(),
        vouched_until: seconds_of(organisation.vouched_until),
        confirmed_at: seconds(organisation.confirmed_at),
        created_at: seconds(organisation.created_at),
        updated_at: seconds(organisation.updated_at),
        version: organisation.version,
        demo: organisation.demo,
        search_name: fold(&organisation.name),
        search_text: fold(&format!("{}\n{}\n{}", organisation.name, place.municipality, organisation.description)),
    })
}

fn read(row: Model) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: OrganisationId(row.id),
        slug: row.slug,
        name: row.name,
        kind: parsed(&row.kind, "organisations.kind")?,
        description: row.description,
        place: place(row.municipality, row.postal_code, &row.district, (row.lat, row.lon), "organisations.district")?,
        meeting_address: row.meeting_address,
        website: row.website,
        contact_email: row.contact_email,
        profile: DialogueProfile {
            topics: from_json(&row.topics, "organisations.topics")?,
            off_limit_topics: from_json(&row.off_limit_topics, "organisations.off_limit_topics")?,
            formats: from_json(&row.formats, "organisations.formats")?,
            audiences: from_json(&row.audiences, "organisations.audiences")?,
            languages: from_json(&row.languages, "organisations.languages")?,
            wished_institution_kinds: from_json(&row.wished_institution_kinds, "organisations.wished_institution_kinds")?,
            travel_radius_km: count(row.travel_radius_km, "organisations.travel_radius_km")?,
            online: row.online,
            weekdays: from_json(&row.weekdays, "organisations.weekdays")?,
            monthly_cap: count(row.monthly_cap, "organisations.monthly_cap")?,
            fee: from_json(&row.fee, "organisations.fee")?,
            lead_days: count(row.lead_days, "organisations.lead_days")?,
        },
        safety_tier: known(SafetyTier::from_slug(&row.safety_tier), "organisations.safety_tier")?,
        status: known(ProfileStatus::from_slug(&row.status), "organisations.status")?,
        vouched_until: row.vouched_until,
        confirmed_at: row.confirmed_at,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
        demo: row.demo,
    })
}
