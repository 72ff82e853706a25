//! Who was asked for which request, in which order, and what became of it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::dialogues::DialogueStatus;
use domain::ids::{InvitationId, OrganisationId, RequestId};
use domain::invitations::{DeclineReason, Invitation, InvitationStatus};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Condition, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entities::dialogue;
use crate::entities::invitation::{ActiveModel, Column, Entity, Model};
use crate::rows::{
    IDS_PER_STATEMENT, count, few, from_json, json, known, local_time, require_one, seconds, seconds_of, stored, update as update_rows,
    whole,
};
use crate::{Connection, StoreError};

/// Answers read for each organisation, about: enough for a median.
const ANSWERS_READ: usize = 40;

/// All invitations of a request, by position.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn of_request<C: Connection>(c: &C, id: RequestId) -> Result<Vec<Invitation>, StoreError> {
    let rows = Entity::find().filter(Column::RequestId.eq(id.0)).order_by_asc(Column::Position).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// All invitations of these requests, by request and position; requests without any are left out.
///
/// # Errors
/// As [`of_request`].
pub async fn of_requests<C: Connection>(c: &C, ids: &[RequestId]) -> Result<HashMap<RequestId, Vec<Invitation>>, StoreError> {
    let mut found: HashMap<RequestId, Vec<Invitation>> = HashMap::with_capacity(ids.len());
    for some in ids.chunks(IDS_PER_STATEMENT) {
        let query = Entity::find().filter(Column::RequestId.is_in(some.iter().map(|id| id.0)));
        for row in query.order_by_asc(Column::Position).all(c).await? {
            found.entry(RequestId(row.request_id)).or_default().push(read(row)?);
        }
    }
    Ok(found)
}

/// Stores the invitations of a request, new ones and changed ones. Writes several rows. What is settled stays as it is, but
/// for a yes that fell through. Invitations have no version of their own: store the request in the same transaction, its version guards
/// them.
///
/// # Errors
/// `Duplicate` when an organisation was asked before, two would have the word, or two would have said yes; `Outdated` when one was
/// settled otherwise meanwhile.
pub async fn save_all<C: Connection>(c: &C, request: RequestId, invitations: &[Invitation], now: DateTime<Utc>) -> Result<(), StoreError> {
    // Who loses the word is written before who gets it: the unique indexes look at every single statement.
    let (last, first): (Vec<_>, Vec<_>) =
        invitations.iter().partition(|invitation| invitation.status.is_live() || invitation.status == InvitationStatus::Accepted);
    for invitation in first.into_iter().chain(last) {
        save(c, request, invitation, now).await?;
    }
    Ok(())
}

async fn save<C: Connection>(c: &C, request: RequestId, invitation: &Invitation, now: DateTime<Utc>) -> Result<(), StoreError> {
    let new: ActiveModel = whole(row(request, invitation, now)?);
    let mut changed = new.clone();
    (changed.id, changed.request_id, changed.organisation_id) = (NotSet, NotSet, NotSet);
    if invitation.reminded_at.is_none() {
        // The reminder may have gone out since this copy was read.
        changed.reminded_at = NotSet;
    }
    let open = InvitationStatus::ALL.into_iter().filter(|status| status.is_open());
    let changeable = Column::Status.is_in(open.chain([InvitationStatus::Accepted, invitation.status]).map(InvitationStatus::slug));
    let this = Condition::all().add(Column::Id.eq(invitation.id.0)).add(Column::RequestId.eq(request.0));
    if update_rows(c, changed, this.add(changeable)).await? > 0 {
        return Ok(());
    }
    let once = OnConflict::column(Column::Id).do_nothing().to_owned();
    require_one(Entity::insert(new).on_conflict(once).exec_without_returning(c).await?)
}

/// The invitation with this id.
///
/// # Errors
/// As [`of_request`].
pub async fn by_id<C: Connection>(c: &C, id: InvitationId) -> Result<Option<Invitation>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// What an organisation was asked, last asked first, with the request of each; those that still wait for their turn are left out.
///
/// # Errors
/// As [`of_request`].
pub async fn of_organisation<C: Connection>(c: &C, id: OrganisationId, limit: u64) -> Result<Vec<(RequestId, Invitation)>, StoreError> {
    let asked = Entity::find().filter(Column::OrganisationId.eq(id.0)).filter(Column::AskedAt.is_not_null());
    let rows = asked.order_by_desc(Column::AskedAt).order_by_desc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(|row| Ok((RequestId(row.request_id), read(row)?))).collect()
}

/// The requests in which an organisation is being asked or waits for its turn; all of them.
///
/// # Errors
/// When the database fails.
pub async fn open_of_organisation<C: Connection>(c: &C, id: OrganisationId) -> Result<Vec<RequestId>, StoreError> {
    let open = InvitationStatus::ALL.into_iter().filter(|status| status.is_open()).map(InvitationStatus::slug);
    let query = Entity::find().select_only().column(Column::RequestId).filter(Column::OrganisationId.eq(id.0));
    let ids: Vec<Uuid> = query.filter(Column::Status.is_in(open)).order_by_asc(Column::RequestId).into_tuple().all(c).await?;
    Ok(ids.into_iter().map(RequestId).collect())
}

/// How much each organisation has on its hands: the invitations it has the word on, and the dialogues agreed, confirmed or held that
/// begin from `from` on and before `to`; of all organisations, or only of these. Organisations with nothing are left out.
///
/// # Errors
/// When the database fails.
pub async fn load_by_organisation<C: Connection>(
    c: &C,
    only: Option<&[OrganisationId]>,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<HashMap<OrganisationId, u32>, StoreError> {
    let only = only.map(|ids| ids.iter().map(|id| id.0).collect::<Vec<_>>());
    let invited_only = only.clone().map(|ids| Column::OrganisationId.is_in(ids));
    let agreed_only = only.map(|ids| dialogue::Column::OrganisationId.is_in(ids));
    let live = InvitationStatus::ALL.into_iter().filter(|status| status.is_live()).map(InvitationStatus::slug);
    let invited = Entity::find()
        .select_only()
        .column(Column::OrganisationId)
        .column_as(Column::Id.count(), "load")
        .filter(Column::Status.is_in(live))
        .filter(Condition::all().add_option(invited_only))
        .group_by(Column::OrganisationId);
    let running = [DialogueStatus::Agreeing, DialogueStatus::Confirmed, DialogueStatus::Held].map(DialogueStatus::slug);
    let agreed = dialogue::Entity::find()
        .select_only()
        .column(dialogue::Column::OrganisationId)
        .column_as(dialogue::Column::Id.count(), "load")
        .filter(dialogue::Column::Status.is_in(running))
        .filter(dialogue::Column::AgreedStart.gte(local_time(from)))
        .filter(dialogue::Column::AgreedStart.lt(local_time(to)))
        .filter(Condition::all().add_option(agreed_only))
        .group_by(dialogue::Column::OrganisationId);
    let mut counts: Vec<(Uuid, i64)> = invited.into_tuple().all(c).await?;
    counts.extend(agreed.into_tuple::<(Uuid, i64)>().all(c).await?);
    let mut load = HashMap::new();
    for (organisation, count) in counts {
        *load.entry(OrganisationId(organisation)).or_insert(0) += few(count.unsigned_abs());
    }
    Ok(load)
}

/// How organisations have answered since this time: for each who has, how many answers and the median of the days they took, rounded down. A no is
/// an answer like any other; who was not asked any more, or let the time pass, is left out.
///
/// # Errors
/// When the database fails.
pub async fn answering_habits<C: Connection>(
    c: &C,
    organisations: &[OrganisationId],
    since: DateTime<Utc>,
) -> Result<HashMap<OrganisationId, (u32, u32)>, StoreError> {
    let answered = [InvitationStatus::Accepted, InvitationStatus::Declined, InvitationStatus::Countered].map(InvitationStatus::slug);
    let mut days: HashMap<OrganisationId, Vec<u32>> = HashMap::new();
    for some in organisations.chunks(IDS_PER_STATEMENT) {
        let query = Entity::find()
            .select_only()
            .columns([Column::OrganisationId, Column::AskedAt, Column::SettledAt])
            .filter(Column::OrganisationId.is_in(some.iter().map(|id| id.0)))
            .filter(Column::Status.is_in(answered))
            .filter(Column::AskedAt.gte(seconds(since)))
            .filter(Column::SettledAt.is_not_null())
            .order_by_desc(Column::AskedAt)
            .limit((some.len() * ANSWERS_READ) as u64);
        let rows: Vec<(Uuid, DateTime<Utc>, DateTime<Utc>)> = query.into_tuple().all(c).await?;
        for (organisation, asked_at, settled_at) in rows {
            days.entry(OrganisationId(organisation)).or_default().push(few((settled_at - asked_at).num_days().max(0).unsigned_abs()));
        }
    }
    let habit = |(organisation, mut days): (OrganisationId, Vec<u32>)| {
        days.sort_unstable();
        (organisation, (few(days.len() as u64), days[days.len() / 2]))
    };
    Ok(days.into_iter().map(habit).collect())
}

/// Notes that the reminder goes out; gives whether this call was the one that did.
///
/// # Errors
/// When the database fails.
pub async fn set_reminded<C: Connection>(c: &C, id: InvitationId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let reminded = ActiveModel { reminded_at: Set(Some(seconds(now))), ..Default::default() };
    let not_yet =
        Condition::all().add(Column::Id.eq(id.0)).add(Column::Status.eq(InvitationStatus::Asked.slug())).add(Column::RemindedAt.is_null());
    Ok(update_rows(c, reminded, not_yet).await? > 0)
}

fn row(request: RequestId, invitation: &Invitation, now: DateTime<Utc>) -> Result<Model, StoreError> {
    let clock = invitation.asked_at.zip(invitation.deadline);
    let agreed_date = invitation.agreed_date.map(|date| json(&date, "invitations.agreed_date")).transpose()?;
    Ok(Model {
        id: invitation.id.0,
        request_id: request.0,
        organisation_id: invitation.organisation_id.0,
        position: stored(invitation.position),
        status: invitation.status.slug().to_owned(),
        asked_at: seconds_of(invitation.asked_at),
        deadline: seconds_of(invitation.deadline),
        remind_at: clock.map(|(asked_at, deadline)| seconds(asked_at + (deadline - asked_at) / 2)),
        reminded_at: seconds_of(invitation.reminded_at),
        settled_at: seconds_of(invitation.settled_at),
        decline_reason: invitation.decline_reason.map(|reason| reason.slug().to_owned()),
        message: invitation.message.clone(),
        counter_dates: json(&invitation.counter_dates, "invitations.counter_dates")?,
        countered_at: seconds_of(invitation.countered_at),
        agreed_date,
        match_trace: invitation.match_trace.clone(),
        updated_at: seconds(now),
    })
}

fn read(row: Model) -> Result<Invitation, StoreError> {
    let reason = |slug: String| known(DeclineReason::from_slug(&slug), "invitations.decline_reason");
    Ok(Invitation {
        id: InvitationId(row.id),
        organisation_id: OrganisationId(row.organisation_id),
        position: count(row.position, "invitations.position")?,
        status: known(InvitationStatus::from_slug(&row.status), "invitations.status")?,
        asked_at: row.asked_at,
        deadline: row.deadline,
        reminded_at: row.reminded_at,
        settled_at: row.settled_at,
        decline_reason: row.decline_reason.map(reason).transpose()?,
        message: row.message,
        counter_dates: from_json(&row.counter_dates, "invitations.counter_dates")?,
        countered_at: row.countered_at,
        agreed_date: row.agreed_date.map(|date| from_json(&date, "invitations.agreed_date")).transpose()?,
        match_trace: row.match_trace,
    })
}
