//! Dialogue offers.

use domain::filters::{Filter, Page};
use domain::ids::{OfferId, OrganisationId};
use domain::limits::OPEN_OFFERS_MAX;
use domain::offers::{Offer, OfferStatus};
use domain::text::fold;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ActiveValue::NotSet, ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::conditions::{all_words, any_topic, column, holds, in_place, page, read_page};
use crate::entities::offer::{ActiveModel, Column, Entity, Model};
use crate::entities::organisation;
use crate::organisations::{is_listed, place_columns};
use crate::rows::{
    IDS_PER_STATEMENT, count, from_json, insert as insert_row, json, known, require_one, seconds, sought, stored, update as update_rows,
    whole,
};
use crate::{Connection, StoreError};

/// Stores a new offer.
///
/// # Errors
/// `Duplicate` when the slug is taken, `Outdated` when the organisation does not exist.
pub async fn insert<C: Connection>(c: &C, offer: &Offer) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(offer)?).await
}

/// Stores a changed offer with the next version. Its slug and organisation stay.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, offer: &Offer) -> Result<(), StoreError> {
    let mut changed: ActiveModel = whole(row(offer)?);
    (changed.id, changed.slug) = (NotSet, NotSet);
    (changed.organisation_id, changed.created_at) = (NotSet, NotSet);
    changed.version = Set(offer.version + 1);
    let unchanged = Condition::all().add(Column::Id.eq(offer.id.0)).add(Column::Version.eq(offer.version));
    require_one(update_rows(c, changed, unchanged).await?)
}

/// The offer with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: OfferId) -> Result<Option<Offer>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The offer with this slug.
///
/// # Errors
/// As [`by_id`].
pub async fn by_slug<C: Connection>(c: &C, slug: &str) -> Result<Option<Offer>, StoreError> {
    Entity::find().filter(Column::Slug.eq(sought(slug))).one(c).await?.map(read).transpose()
}

/// Open offers of organisations that stand in public lists, last changed first. Place filters mean the organisation's place; the search
/// looks at the organisation's name too.
///
/// # Errors
/// As [`by_id`].
pub async fn list<C: Connection>(c: &C, filter: &Filter, number: u64) -> Result<Page<Offer>, StoreError> {
    let join = Entity::belongs_to(organisation::Entity).from(Column::OrganisationId).to(organisation::Column::Id);
    let texts = [column(Column::SearchText), column(organisation::Column::SearchName)];
    let select = Entity::find()
        .join(JoinType::InnerJoin, join.into())
        .filter(Column::Status.eq(OfferStatus::Open.slug()))
        .filter(is_listed())
        .filter(in_place(place_columns(), filter))
        .filter(any_topic(column(Column::Topics), filter))
        .filter(all_words(filter, &texts, |_| Vec::new()))
        .filter(
            Condition::all()
                .add_option(filter.language.map(|language| holds(column(Column::Languages), language.slug())))
                .add_option(filter.format.map(|format| holds(column(Column::Formats), format.slug())))
                .add_option(filter.audience.map(|audience| holds(column(Column::Audiences), audience.slug()))),
        )
        .order_by_desc(Column::UpdatedAt)
        .order_by_asc(Column::Id);
    read_page(page(c, select, number).await?, read)
}

/// All offers of an organisation, last changed first, also those taken back.
///
/// # Errors
/// As [`by_id`].
pub async fn of_organisation<C: Connection>(c: &C, id: OrganisationId) -> Result<Vec<Offer>, StoreError> {
    let query = Entity::find().filter(Column::OrganisationId.eq(id.0));
    let rows = query.order_by_desc(Column::UpdatedAt).order_by_asc(Column::Id).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// How many offers of an organisation are open.
///
/// # Errors
/// When the database fails.
pub async fn count_open<C: Connection>(c: &C, id: OrganisationId) -> Result<u64, StoreError> {
    let open = Entity::find().filter(Column::OrganisationId.eq(id.0)).filter(Column::Status.eq(OfferStatus::Open.slug()));
    Ok(open.count(c).await?)
}

/// The open offers of these organisations by id, whatever their organisations' visibility: the part that matching reads. Of each organisation so
/// many as it may have open at most.
///
/// # Errors
/// As [`by_id`].
pub async fn open_offers<C: Connection>(c: &C, organisations: &[OrganisationId]) -> Result<Vec<Offer>, StoreError> {
    let mut rows = Vec::new();
    for some in organisations.chunks(IDS_PER_STATEMENT) {
        let open = Entity::find()
            .filter(Column::OrganisationId.is_in(some.iter().map(|id| id.0)))
            .filter(Column::Status.eq(OfferStatus::Open.slug()))
            .limit((some.len() * OPEN_OFFERS_MAX) as u64);
        rows.extend(open.order_by_asc(Column::Id).all(c).await?);
    }
    rows.sort_by_key(|row| row.id);
    rows.into_iter().map(read).collect()
}

/// Whether a slug is taken.
///
/// # Errors
/// When the database fails.
pub async fn slug_exists<C: Connection>(c: &C, slug: &str) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::Slug.eq(sought(slug))).count(c).await? > 0)
}

fn row(offer: &Offer) -> Result<Model, StoreError> {
    Ok(Model {
        id: offer.id.0,
        slug: offer.slug.clone(),
        organisation_id: offer.organisation_id.0,
        title: offer.title.clone(),
        description: offer.description.clone(),
        topics: json(&offer.topics, "offers.topics")?,
        formats: json(&offer.formats, "offers.formats")?,
        audiences: json(&offer.audiences, "offers.audiences")?,
        languages: json(&offer.languages, "offers.languages")?,
        fee: json(&offer.fee, "offers.fee")?,
        minutes: stored(offer.minutes),
        status: offer.status.slug().to_owned(),
        created_at: seconds(offer.created_at),
        updated_at: seconds(offer.updated_at),
        version: offer.version,
        search_text: fold(&format!("{}\n{}", offer.title, offer.description)),
    })
}

fn read(row: Model) -> Result<Offer, StoreError> {
    Ok(Offer {
        id: OfferId(row.id),
        slug: row.slug,
        organisation_id: OrganisationId(row.organisation_id),
        title: row.title,
        description: row.description,
        topics: from_json(&row.topics, "offers.topics")?,
        formats: from_json(&row.formats, "offers.formats")?,
        audiences: from_json(&row.audiences, "offers.audiences")?,
        languages: from_json(&row.languages, "offers.languages")?,
        fee: from_json(&row.fee, "offers.fee")?,
        minutes: count(row.minutes, "offers.minutes")?,
        status: known(OfferStatus::from_slug(&row.status), "offers.status")?,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}
