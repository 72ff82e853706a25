//! Dialogues with every version of their agreements.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use domain::agreements::{Agreement, AgreementTerms};
use domain::calendar_time::DateOption;
use domain::dialogues::{Dialogue, DialogueStatus};
use domain::ids::{DialogueId, EventId, InstitutionId, InvitationId, OrganisationId, RequestId};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Condition, Expr};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entities::agreement;
use crate::entities::dialogue::{ActiveModel, Column, Entity, Model};
use crate::rows::{
    IDS_PER_STATEMENT, count, from_json, insert as insert_row, json, known, require_one, seconds, seconds_of, stored, update as update_rows,
};
use crate::{Connection, StoreError};

/// Stores a new dialogue with its agreement. Writes two rows.
///
/// # Errors
/// `Duplicate` when the invitation has led to a dialogue already.
pub async fn insert<C: Connection>(c: &C, dialogue: &Dialogue) -> Result<(), StoreError> {
    insert_row::<ActiveModel, _, _>(c, row(dialogue)).await?;
    insert_row::<agreement::ActiveModel, _, _>(c, agreement_row(dialogue.id, &dialogue.agreement)?).await
}

/// Stores a changed dialogue with the next version, and its agreement: the confirmations of a known version, or a new version. The terms
/// of a stored version never change. Writes two rows.
///
/// # Errors
/// `Outdated` unless the stored version of the dialogue is the one given.
pub async fn update<C: Connection>(c: &C, dialogue: &Dialogue) -> Result<(), StoreError> {
    let all = row(dialogue);
    let changed = ActiveModel {
        status: Set(all.status),
        agreement_version: Set(all.agreement_version),
        agreed_start: Set(all.agreed_start),
        event_id: Set(all.event_id),
        reminded_at: Set(all.reminded_at),
        cancel_reason: Set(all.cancel_reason),
        updated_at: Set(all.updated_at),
        version: Set(dialogue.version + 1),
        ..Default::default()
    };
    let unchanged = Condition::all().add(Column::Id.eq(dialogue.id.0)).add(Column::Version.eq(dialogue.version));
    require_one(update_rows(c, changed, unchanged).await?)?;

    let version = agreement_row(dialogue.id, &dialogue.agreement)?;
    let known = Condition::all().add(agreement::Column::DialogueId.eq(dialogue.id.0)).add(agreement::Column::Version.eq(version.version));
    let confirmations = agreement::ActiveModel {
        institution_confirmed_at: Set(version.institution_confirmed_at),
        organisation_confirmed_at: Set(version.organisation_confirmed_at),
        ..Default::default()
    };
    if update_rows(c, confirmations, known).await? == 0 {
        insert_row::<agreement::ActiveModel, _, _>(c, version).await?;
    }
    Ok(())
}

/// The dialogue with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: DialogueId) -> Result<Option<Dialogue>, StoreError> {
    one(c, Column::Id.eq(id.0)).await
}

/// The newest dialogue of a request.
///
/// # Errors
/// As [`by_id`].
pub async fn by_request<C: Connection>(c: &C, id: RequestId) -> Result<Option<Dialogue>, StoreError> {
    one(c, Column::RequestId.eq(id.0)).await
}

/// The dialogue that an invitation led to.
///
/// # Errors
/// As [`by_id`].
pub async fn by_invitation<C: Connection>(c: &C, id: InvitationId) -> Result<Option<Dialogue>, StoreError> {
    one(c, Column::InvitationId.eq(id.0)).await
}

/// The dialogue whose date is this event.
///
/// # Errors
/// As [`by_id`].
pub async fn by_event<C: Connection>(c: &C, id: EventId) -> Result<Option<Dialogue>, StoreError> {
    one(c, Column::EventId.eq(id.0)).await
}

/// The dialogues of these organisations, latest date first.
///
/// # Errors
/// As [`by_id`].
pub async fn of_organisations<C: Connection>(c: &C, ids: &[OrganisationId], limit: u64) -> Result<Vec<Dialogue>, StoreError> {
    latest(c, Column::OrganisationId.is_in(ids.iter().map(|id| id.0)), limit).await
}

/// The dialogues of these institutions, latest date first.
///
/// # Errors
/// As [`by_id`].
pub async fn of_institutions<C: Connection>(c: &C, ids: &[InstitutionId], limit: u64) -> Result<Vec<Dialogue>, StoreError> {
    latest(c, Column::InstitutionId.is_in(ids.iter().map(|id| id.0)), limit).await
}

/// The dialogues with this status whose date began before this local time, longest past first.
///
/// # Errors
/// When the database fails.
pub async fn begun_before<C: Connection>(
    c: &C,
    status: DialogueStatus,
    local_now: NaiveDateTime,
    limit: u64,
) -> Result<Vec<DialogueId>, StoreError> {
    let begun = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::Status.eq(status.slug()))
        .filter(Column::AgreedStart.lt(local_now))
        .order_by_asc(Column::AgreedStart)
        .order_by_asc(Column::Id);
    let found: Vec<Uuid> = begun.limit(limit).into_tuple().all(c).await?;
    Ok(found.into_iter().map(DialogueId).collect())
}

/// The confirmed dialogues whose date begins from one local time on and before another, soonest first.
///
/// # Errors
/// As [`by_id`].
pub async fn confirmed_between<C: Connection>(
    c: &C,
    from: NaiveDateTime,
    to: NaiveDateTime,
    limit: u64,
) -> Result<Vec<Dialogue>, StoreError> {
    let soon = Entity::find()
        .filter(Column::Status.eq(DialogueStatus::Confirmed.slug()))
        .filter(Column::AgreedStart.gte(from))
        .filter(Column::AgreedStart.lt(to))
        .order_by_asc(Column::AgreedStart)
        .order_by_asc(Column::Id);
    with_agreements(c, soon.limit(limit).all(c).await?).await
}

/// All versions of a dialogue's agreement, oldest first.
///
/// # Errors
/// As [`by_id`].
pub async fn agreement_versions<C: Connection>(c: &C, id: DialogueId) -> Result<Vec<Agreement>, StoreError> {
    let query = agreement::Entity::find().filter(agreement::Column::DialogueId.eq(id.0));
    let rows = query.order_by_asc(agreement::Column::Version).all(c).await?;
    rows.into_iter().map(read_agreement).collect()
}

async fn one<C: Connection>(c: &C, condition: Expr) -> Result<Option<Dialogue>, StoreError> {
    let query = Entity::find().filter(condition).order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(1);
    Ok(with_agreements(c, query.all(c).await?).await?.pop())
}

async fn latest<C: Connection>(c: &C, condition: Expr, limit: u64) -> Result<Vec<Dialogue>, StoreError> {
    let query = Entity::find().filter(condition).order_by_desc(Column::AgreedStart).order_by_desc(Column::Id).limit(limit);
    let rows = query.all(c).await?;
    with_agreements(c, rows).await
}

/// Adds the newest agreements, by one more statement for all dialogues.
async fn with_agreements<C: Connection>(c: &C, rows: Vec<Model>) -> Result<Vec<Dialogue>, StoreError> {
    let mut agreements: HashMap<Uuid, agreement::Model> = HashMap::with_capacity(rows.len());
    for some in rows.chunks(IDS_PER_STATEMENT) {
        let newest = agreement::Entity::belongs_to(Entity)
            .from((agreement::Column::DialogueId, agreement::Column::Version))
            .to((Column::Id, Column::AgreementVersion));
        let query = agreement::Entity::find()
            .join(JoinType::InnerJoin, newest.into())
            .filter(agreement::Column::DialogueId.is_in(some.iter().map(|row| row.id)));
        agreements.extend(query.all(c).await?.into_iter().map(|agreement| (agreement.dialogue_id, agreement)));
    }
    let mut read_row = |row: Model| {
        let agreement = agreements.remove(&row.id).ok_or(StoreError::Corrupt { what: "dialogues.agreement_version" })?;
        read(row, agreement)
    };
    rows.into_iter().map(&mut read_row).collect()
}

fn row(dialogue: &Dialogue) -> Model {
    Model {
        id: dialogue.id.0,
        request_id: dialogue.request_id.0,
        invitation_id: dialogue.invitation_id.0,
        institution_id: dialogue.institution_id.0,
        organisation_id: dialogue.organisation_id.0,
        status: dialogue.status.slug().to_owned(),
        agreement_version: stored(dialogue.agreement.version),
        agreed_start: dialogue.agreement.terms.date.starts_at,
        event_id: dialogue.event_id.map(|id| id.0),
        reminded_at: seconds_of(dialogue.reminded_at),
        cancel_reason: dialogue.cancel_reason.clone(),
        created_at: seconds(dialogue.created_at),
        updated_at: seconds(dialogue.updated_at),
        version: dialogue.version,
    }
}

fn agreement_row(dialogue: DialogueId, agreement: &Agreement) -> Result<agreement::Model, StoreError> {
    let terms = &agreement.terms;
    Ok(agreement::Model {
        dialogue_id: dialogue.0,
        version: stored(agreement.version),
        starts_at: terms.date.starts_at,
        minutes: stored(terms.date.minutes),
        goals: terms.goals.clone(),
        room: terms.room.clone(),
        on_site_contact: terms.on_site_contact.clone(),
        accessibility: terms.accessibility.clone(),
        off_limit_topics: json(&terms.off_limit_topics, "agreements.off_limit_topics")?,
        fee: json(&terms.fee, "agreements.fee")?,
        photos: terms.photos,
        recording: terms.recording,
        with_minors: terms.with_minors,
        public_listing: terms.public_listing,
        remarks: terms.remarks.clone(),
        institution_confirmed_at: seconds_of(agreement.institution_confirmed_at),
        organisation_confirmed_at: seconds_of(agreement.organisation_confirmed_at),
    })
}

fn read(row: Model, agreement: agreement::Model) -> Result<Dialogue, StoreError> {
    Ok(Dialogue {
        id: DialogueId(row.id),
        request_id: RequestId(row.request_id),
        invitation_id: InvitationId(row.invitation_id),
        institution_id: InstitutionId(row.institution_id),
        organisation_id: OrganisationId(row.organisation_id),
        status: known(DialogueStatus::from_slug(&row.status), "dialogues.status")?,
        agreement: read_agreement(agreement)?,
        event_id: row.event_id.map(EventId),
        reminded_at: row.reminded_at,
        cancel_reason: row.cancel_reason,
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}

fn read_agreement(row: agreement::Model) -> Result<Agreement, StoreError> {
    let terms = AgreementTerms {
        date: DateOption { starts_at: row.starts_at, minutes: count(row.minutes, "agreements.minutes")? },
        goals: row.goals,
        room: row.room,
        on_site_contact: row.on_site_contact,
        accessibility: row.accessibility,
        off_limit_topics: from_json(&row.off_limit_topics, "agreements.off_limit_topics")?,
        fee: from_json(&row.fee, "agreements.fee")?,
        photos: row.photos,
        recording: row.recording,
        with_minors: row.with_minors,
        public_listing: row.public_listing,
        remarks: row.remarks,
    };
    Ok(Agreement {
        version: count(row.version, "agreements.version")?,
        terms,
        institution_confirmed_at: row.institution_confirmed_at,
        organisation_confirmed_at: row.organisation_confirmed_at,
    })
}
