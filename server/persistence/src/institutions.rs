//! Institutions.

use domain::filters::{Filter, Page};
use domain::ids::InstitutionId;
use domain::institutions::Institution;
use domain::organisations::ProfileStatus;
use domain::text::fold;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::conditions::{PlaceColumns, all_words, column, in_place, in_region, page, read_page};
use crate::entities::institution::{ActiveModel, Column, Entity, Model};
use crate::rows::{
    IDS_PER_STATEMENT, insert as insert_row, known, parsed, place, require_one, seconds, sought, update as update_rows, whole,
};
use crate::{Connection, StoreError};

/// Stores a new institution.
///
/// # Errors
/// `Duplicate` when the slug is taken.
pub async fn insert<C: Connection>(c: &C, institution: &Institution) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(institution)).await
}

/// Stores a changed institution with the next version. Its slug stays.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, institution: &Institution) -> Result<(), StoreError> {
    let mut changed: ActiveModel = whole(row(institution));
    (changed.id, changed.slug) = (NotSet, NotSet);
    (changed.created_at, changed.demo) = (NotSet, NotSet);
    changed.version = Set(institution.version + 1);
    let unchanged = Condition::all().add(Column::Id.eq(institution.id.0)).add(Column::Version.eq(institution.version));
    require_one(update_rows(c, changed, unchanged).await?)
}

/// The institution with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: InstitutionId) -> Result<Option<Institution>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The institution with this slug.
///
/// # Errors
/// As [`by_id`].
pub async fn by_slug<C: Connection>(c: &C, slug: &str) -> Result<Option<Institution>, StoreError> {
    Entity::find().filter(Column::Slug.eq(sought(slug))).one(c).await?.map(read).transpose()
}

/// The institutions with these ids, in no particular order; unknown ids are left out.
///
/// # Errors
/// As [`by_id`].
pub async fn by_ids<C: Connection>(c: &C, ids: &[InstitutionId]) -> Result<Vec<Institution>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(IDS_PER_STATEMENT) {
        found.extend(Entity::find().filter(Column::Id.is_in(some.iter().map(|id| id.0))).all(c).await?);
    }
    found.into_iter().map(read).collect()
}

/// Published institutions by name. Of the filter, text and place count; institutions have no topics of their own.
///
/// # Errors
/// As [`by_id`].
pub async fn list_published<C: Connection>(c: &C, filter: &Filter, number: u64) -> Result<Page<Institution>, StoreError> {
    let place = PlaceColumns { district: column(Column::District), lat: column(Column::Lat), lon: column(Column::Lon) };
    let select = Entity::find()
        .filter(is_published())
        .filter(in_place(place, filter))
        .filter(all_words(filter, &[column(Column::SearchText)], |_| Vec::new()))
        .order_by_asc(Column::SearchName)
        .order_by_asc(Column::Id);
    read_page(page(c, select, number).await?, read)
}

/// Whether a slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn slug_exists<C: Connection>(c: &C, slug: &str) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::Slug.eq(sought(slug))).count(c).await? > 0)
}

/// Institutions in districts whose keys begin so that are published, or handed in again after a refusal, and that no moderator has found to be what
/// they say; oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn awaiting_vouch<C: Connection>(c: &C, ags_prefix: &str, limit: u64) -> Result<Vec<Institution>, StoreError> {
    let query = Entity::find()
        .filter(Column::Status.is_in([ProfileStatus::Published, ProfileStatus::Resubmitted].map(ProfileStatus::slug)))
        .filter(Column::Vouched.eq(false))
        .filter(in_region(column(Column::District), ags_prefix));
    let rows = query.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

pub(crate) fn is_published() -> Expr {
    Column::Status.eq(ProfileStatus::Published.slug())
}

fn row(institution: &Institution) -> Model {
    let place = &institution.place;
    Model {
        id: institution.id.0,
        slug: institution.slug.clone(),
        name: institution.name.clone(),
        kind: institution.kind.slug().to_owned(),
        description: institution.description.clone(),
        municipality: place.municipality.clone(),
        postal_code: place.postal_code.clone(),
        district: place.district.to_string(),
        lat: place.coordinates.lat,
        lon: place.coordinates.lon,
        address: institution.address.clone(),
        website: institution.website.clone(),
        contact_email: institution.contact_email.clone(),
        status: institution.status.slug().to_owned(),
        vouched: institution.vouched,
        created_at: seconds(institution.created_at),
        updated_at: seconds(institution.updated_at),
        version: institution.version,
        demo: institution.demo,
        search_name: fold(&institution.name),
        search_text: fold(&format!("{}\n{}\n{}", institution.name, place.municipality, institution.description)),
    }
}

fn read(row: Model) -> Result<Institution, StoreError> {
    Ok(Institution {
        id: InstitutionId(row.id),
        slug: row.slug,
        name: row.name,
        kind: parsed(&row.kind, "institutions.kind")?,
        description: row.description,
        place: place(row.municipality, row.postal_code, &row.district, (row.lat, row.lon), "institutions.district")?,
        address: row.address,
        website: row.website,
        contact_email: row.contact_email,
        status: known(ProfileStatus::from_slug(&row.status), "institutions.status")?,
        vouched: row.vouched,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
        demo: row.demo,
    })
}
