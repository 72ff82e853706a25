//! Rounds: campaigns whose requests are paired at once, the requests handed in, and the pairs proposed or wished for.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::geography::{DistrictKey, Region};
use domain::ids::{AccountId, OrganisationId, RequestId, RoundId};
use domain::rounds::{
    PairWish, Proposal, Round, RoundName, RoundOutcome, RoundPair, RoundRequest, RoundStatus, RoundWork, SearchFailure, SkipReason,
};
use sea_orm::ActiveValue::{NotSet, Set};
use sea_orm::sea_query::{Condition, Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::conditions::{column, in_region};
use crate::entities::{round, round_pair, round_request};
use crate::rows::{
    IDS_PER_STATEMENT, count, few, from_json, insert as insert_row, json, known, parsed, require_one, seconds, seconds_of, stored,
    update as update_rows, whole,
};
use crate::{Connection, StoreError};

/// Rows that one statement writes at most: some databases take few values a statement.
const ROWS_PER_STATEMENT: usize = 500;

/// Stores a new round.
///
/// # Errors
/// `Outdated` when the account does not exist.
pub async fn insert<C: Connection>(c: &C, new: &Round) -> Result<(), StoreError> {
    insert_row::<round::ActiveModel, _, _>(c, row(new)?).await
}

/// Stores a changed round with the next version.
///
/// # Errors
/// `Outdated` unless the stored version is the one given.
pub async fn update<C: Connection>(c: &C, changed: &Round) -> Result<(), StoreError> {
    let mut new: round::ActiveModel = whole(row(changed)?);
    (new.id, new.region, new.opened_by, new.created_at) = (NotSet, NotSet, NotSet, NotSet);
    new.version = Set(changed.version + 1);
    let unchanged = Condition::all().add(round::Column::Id.eq(changed.id.0)).add(round::Column::Version.eq(changed.version));
    require_one(update_rows(c, new, unchanged).await?)
}

/// Opens a running round for a change by somebody who has not read it: its proposal no longer fits. Whoever comes second waits for the first.
///
/// # Errors
/// `Outdated` when the round has ended.
pub async fn reopen<C: Connection>(c: &C, id: RoundId, now: DateTime<Utc>) -> Result<(), StoreError> {
    reopen_if(c, id, now, Condition::all()).await
}

/// The same for an institution, which can change the round only while hand-in is open.
///
/// # Errors
/// `Outdated` when the round has ended, or hand-in is closed.
pub async fn reopen_for_hand_in<C: Connection>(c: &C, id: RoundId, now: DateTime<Utc>) -> Result<(), StoreError> {
    reopen_if(c, id, now, Condition::all().add(round::Column::HandInClosedAt.is_null())).await
}

async fn reopen_if<C: Connection>(c: &C, id: RoundId, now: DateTime<Utc>, condition: Condition) -> Result<(), StoreError> {
    let running = RoundStatus::ALL.into_iter().filter(|status| status.is_running()).map(RoundStatus::slug);
    let changed = round::Entity::update_many()
        .col_expr(round::Column::Status, Expr::value(RoundStatus::Open.slug()))
        .col_expr(round::Column::Version, Expr::col(round::Column::Version).add(1))
        .col_expr(round::Column::UpdatedAt, Expr::value(seconds(now)))
        // Why there is no proposal may be true no longer.
        .col_expr(round::Column::SearchFailure, Expr::value(Option::<String>::None))
        .filter(round::Column::Id.eq(id.0))
        .filter(round::Column::Status.is_in(running))
        .filter(condition)
        .exec(c)
        .await?;
    require_one(changed.rows_affected)
}

/// The rounds with work that a job has to do: those begun least often first, then those that were asked for first. So work that fails again and again holds
/// up no other.
///
/// # Errors
/// When the database fails.
pub async fn with_work<C: Connection>(c: &C, limit: u64) -> Result<Vec<RoundId>, StoreError> {
    let waiting = round::Entity::find().select_only().column(round::Column::Id).filter(round::Column::WorkAskedAt.is_not_null());
    let least_tried = waiting.order_by_asc(round::Column::WorkTries).order_by_asc(round::Column::WorkAskedAt);
    let ids: Vec<Uuid> = least_tried.order_by_asc(round::Column::Id).limit(limit).into_tuple().all(c).await?;
    Ok(ids.into_iter().map(RoundId).collect())
}

/// Counts that the work of a round is begun once more; its version stays, since nothing about the round has changed. Gives whether there is any.
///
/// # Errors
/// When the database fails.
pub async fn count_try<C: Connection>(c: &C, id: RoundId) -> Result<bool, StoreError> {
    let counted = round::Entity::update_many()
        .col_expr(round::Column::WorkTries, Expr::col(round::Column::WorkTries).add(1))
        .filter(round::Column::Id.eq(id.0))
        .filter(round::Column::WorkAskedAt.is_not_null())
        .exec(c)
        .await?;
    Ok(counted.rows_affected > 0)
}

/// Takes a counted beginning back: the work did not end, but nothing is wrong with it.
///
/// # Errors
/// When the database fails.
pub async fn take_back_try<C: Connection>(c: &C, id: RoundId) -> Result<(), StoreError> {
    let counted = Condition::all().add(round::Column::WorkAskedAt.is_not_null()).add(round::Column::WorkTries.gt(0));
    let fewer = Expr::col(round::Column::WorkTries).sub(1);
    let update = round::Entity::update_many().col_expr(round::Column::WorkTries, fewer).filter(round::Column::Id.eq(id.0));
    update.filter(counted).exec(c).await?;
    Ok(())
}

/// The round with this id.
///
/// # Errors
/// When the database fails or a value is unreadable; so in all functions that read.
pub async fn by_id<C: Connection>(c: &C, id: RoundId) -> Result<Option<Round>, StoreError> {
    round::Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The rounds of these regions and of all regions within them, each with the number of requests handed in; last opened first.
///
/// # Errors
/// As [`by_id`].
pub async fn list<C: Connection>(c: &C, regions: &[Region], limit: u64) -> Result<Vec<(Round, u32)>, StoreError> {
    let within = regions.iter().fold(Condition::any(), |any, region| match region {
        Region::Germany => any.add(round::Column::Region.is_not_null()),
        Region::Land(land) => {
            any.add(round::Column::Region.eq(land.code())).add(in_region(column(round::Column::Region), land.ags_prefix()))
        }
        Region::District(key) => any.add(round::Column::Region.eq(key.as_str())),
    });
    let query = round::Entity::find().filter(within);
    let rows = query.order_by_desc(round::Column::CreatedAt).order_by_desc(round::Column::Id).limit(limit).all(c).await?;
    let counts: Vec<(Uuid, i64)> = round_request::Entity::find()
        .select_only()
        .column(round_request::Column::RoundId)
        .column_as(round_request::Column::RequestId.count(), "requests")
        .filter(round_request::Column::RoundId.is_in(rows.iter().map(|row| row.id)))
        .group_by(round_request::Column::RoundId)
        .into_tuple()
        .all(c)
        .await?;
    let handed_in = |id: Uuid| counts.iter().find(|(known, _)| *known == id).map_or(0, |(_, count)| few(count.unsigned_abs()));
    rows.into_iter().map(|row| Ok((handed_in(row.id), read(row)?))).map(|pair| pair.map(|(count, round)| (round, count))).collect()
}

/// The running rounds whose region a district lies in, last opened first.
///
/// # Errors
/// As [`by_id`].
pub async fn running_in<C: Connection>(c: &C, district: DistrictKey, limit: u64) -> Result<Vec<Round>, StoreError> {
    let codes = [Region::Germany, Region::Land(district.land()), Region::District(district)].map(|region| region.to_string());
    let rows = running().filter(round::Column::Region.is_in(codes)).order_by_desc(round::Column::CreatedAt).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// How many rounds of exactly this region are running.
///
/// # Errors
/// When the database fails.
pub async fn count_running<C: Connection>(c: &C, region: Region) -> Result<u32, StoreError> {
    Ok(few(running().filter(round::Column::Region.eq(region.to_string())).count(c).await?))
}

fn running() -> sea_orm::Select<round::Entity> {
    let status = RoundStatus::ALL.into_iter().filter(|status| status.is_running()).map(RoundStatus::slug);
    round::Entity::find().filter(round::Column::Status.is_in(status))
}

/// Adds a request to a round.
///
/// # Errors
/// `Duplicate` when it takes part in a running round already, or did in this one.
pub async fn add_request<C: Connection>(c: &C, id: RoundId, request: RequestId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let row = round_request::Model {
        round_id: id.0,
        request_id: request.0,
        handed_in_at: seconds(now),
        proposed_version: None,
        outcome: None,
        skip_reason: None,
    };
    insert_row::<round_request::ActiveModel, _, _>(c, row).await
}

/// Removes requests from a round, with everything that was proposed or wished for them; gives how many were there. Writes several rows.
///
/// # Errors
/// When the database fails.
pub async fn remove_requests<C: Connection>(c: &C, id: RoundId, requests: &[RequestId]) -> Result<u64, StoreError> {
    let mut removed = 0;
    for some in requests.chunks(IDS_PER_STATEMENT) {
        let ids: Vec<_> = some.iter().map(|request| request.0).collect();
        let pairs = round_pair::Entity::delete_many().filter(round_pair::Column::RoundId.eq(id.0));
        pairs.filter(round_pair::Column::RequestId.is_in(ids.clone())).exec(c).await?;
        let handed_in = round_request::Entity::delete_many().filter(round_request::Column::RoundId.eq(id.0));
        removed += handed_in.filter(round_request::Column::RequestId.is_in(ids)).exec(c).await?.rows_affected;
    }
    Ok(removed)
}

/// The requests handed in to a round, first handed in first.
///
/// # Errors
/// As [`by_id`].
pub async fn requests_of<C: Connection>(c: &C, id: RoundId) -> Result<Vec<RoundRequest>, StoreError> {
    let query = round_request::Entity::find().filter(round_request::Column::RoundId.eq(id.0));
    let rows = query.order_by_asc(round_request::Column::HandedInAt).order_by_asc(round_request::Column::RequestId).all(c).await?;
    let read = |row: round_request::Model| -> Result<RoundRequest, StoreError> {
        let outcome = row.outcome.map(|slug| known(RoundOutcome::from_slug(&slug), "round_requests.outcome")).transpose()?;
        let skip_reason = row.skip_reason.map(|slug| known(SkipReason::from_slug(&slug), "round_requests.skip_reason")).transpose()?;
        Ok(RoundRequest {
            request_id: RequestId(row.request_id),
            handed_in_at: row.handed_in_at,
            proposed_version: row.proposed_version,
            outcome,
            skip_reason,
        })
    };
    rows.into_iter().map(read).collect()
}

/// How many requests were handed in to a round.
///
/// # Errors
/// When the database fails.
pub async fn count_requests<C: Connection>(c: &C, id: RoundId) -> Result<usize, StoreError> {
    let found = round_request::Entity::find().filter(round_request::Column::RoundId.eq(id.0)).count(c).await?;
    Ok(usize::try_from(found).unwrap_or(usize::MAX))
}

/// The round that a request takes part in now; those that have ended do not count.
///
/// # Errors
/// As [`by_id`].
pub async fn of_request<C: Connection>(c: &C, request: RequestId) -> Result<Option<Round>, StoreError> {
    let query = round_request::Entity::find().filter(round_request::Column::RequestId.eq(request.0));
    match query.filter(round_request::Column::Outcome.is_null()).one(c).await? {
        Some(row) => by_id(c, RoundId(row.round_id)).await,
        None => Ok(None),
    }
}

/// What the rounds are called that these requests take part in now, by request; those that take part in none are left out. Proposals, which grow with
/// the round, are not read.
///
/// # Errors
/// As [`by_id`].
pub async fn of_requests<C: Connection>(c: &C, requests: &[RequestId]) -> Result<HashMap<RequestId, RoundName>, StoreError> {
    let mut found = Vec::new();
    for some in requests.chunks(IDS_PER_STATEMENT) {
        let ids = some.iter().map(|request| request.0);
        let query = round_request::Entity::find().filter(round_request::Column::RequestId.is_in(ids));
        found.extend(query.filter(round_request::Column::Outcome.is_null()).all(c).await?);
    }
    let mut ids: Vec<Uuid> = found.iter().map(|row| row.round_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut rounds = HashMap::with_capacity(ids.len());
    for some in ids.chunks(IDS_PER_STATEMENT) {
        let named = round::Entity::find().filter(round::Column::Id.is_in(some.iter().copied())).select_only();
        let columns = named.columns([round::Column::Id, round::Column::Title, round::Column::Region]);
        let rows: Vec<(Uuid, String, String)> = columns.into_tuple().all(c).await?;
        for (id, title, region) in rows {
            rounds.insert(id, RoundName { id: RoundId(id), title, region: parsed(&region, "rounds.region")? });
        }
    }
    Ok(found.into_iter().filter_map(|row| Some((RequestId(row.request_id), rounds.get(&row.round_id)?.clone()))).collect())
}

/// Notes what became of requests that have no outcome yet; gives how many had none. Of two who note one at once, one is told 0.
///
/// # Errors
/// When the database fails.
pub async fn set_outcome<C: Connection>(c: &C, id: RoundId, requests: &[RequestId], outcome: RoundOutcome) -> Result<u64, StoreError> {
    let row = round_request::ActiveModel { outcome: Set(Some(outcome.slug().to_owned())), ..Default::default() };
    note_outcome(c, id, requests, row).await
}

/// The same for a request that is left out, with the reason.
///
/// # Errors
/// When the database fails.
pub async fn set_skipped<C: Connection>(c: &C, id: RoundId, request: RequestId, reason: SkipReason) -> Result<u64, StoreError> {
    let row = round_request::ActiveModel {
        outcome: Set(Some(RoundOutcome::Skipped.slug().to_owned())),
        skip_reason: Set(Some(reason.slug().to_owned())),
        ..Default::default()
    };
    note_outcome(c, id, &[request], row).await
}

async fn note_outcome<C: Connection>(
    c: &C,
    id: RoundId,
    requests: &[RequestId],
    row: round_request::ActiveModel,
) -> Result<u64, StoreError> {
    let mut noted = 0;
    for some in requests.chunks(IDS_PER_STATEMENT) {
        let open = Condition::all()
            .add(round_request::Column::RoundId.eq(id.0))
            .add(round_request::Column::RequestId.is_in(some.iter().map(|request| request.0)))
            .add(round_request::Column::Outcome.is_null());
        noted += update_rows(c, row.clone(), open).await?;
    }
    Ok(noted)
}

/// All pairs of a round that are proposed, pinned or forbidden, by request.
///
/// # Errors
/// As [`by_id`].
pub async fn pairs_of<C: Connection>(c: &C, id: RoundId) -> Result<Vec<RoundPair>, StoreError> {
    let query = round_pair::Entity::find().filter(round_pair::Column::RoundId.eq(id.0));
    let rows = query.order_by_asc(round_pair::Column::RequestId).order_by_asc(round_pair::Column::OrganisationId).all(c).await?;
    let read = |row: round_pair::Model| -> Result<RoundPair, StoreError> {
        Ok(RoundPair {
            request_id: RequestId(row.request_id),
            organisation_id: OrganisationId(row.organisation_id),
            wish: row.wish.map(|slug| known(PairWish::from_slug(&slug), "round_pairs.wish")).transpose()?,
            proposed: row.proposed,
            match_trace: row.match_trace,
        })
    };
    rows.into_iter().map(read).collect()
}

/// Notes what a moderator wants of a pair; a request has one pinned pair at most, so a new pin replaces the old one. Writes several rows.
///
/// # Errors
/// `Outdated` when the request or the organisation does not exist.
pub async fn set_wish<C: Connection>(
    c: &C,
    id: RoundId,
    (request, organisation): (RequestId, OrganisationId),
    wish: Option<PairWish>,
) -> Result<(), StoreError> {
    use round_pair::{ActiveModel, Column, Entity};
    let of_request = || Condition::all().add(Column::RoundId.eq(id.0)).add(Column::RequestId.eq(request.0));
    let free = || ActiveModel { wish: Set(None), ..Default::default() };
    // A row must be proposed or wished for: the one that becomes neither goes, before it would be empty.
    let forget = |which: Condition| Entity::delete_many().filter(which.add(Column::Proposed.eq(false)));
    let this = || of_request().add(Column::OrganisationId.eq(organisation.0));
    let Some(wish) = wish else {
        forget(this()).exec(c).await?;
        update_rows(c, free(), this()).await?;
        return Ok(());
    };
    if wish == PairWish::Pinned {
        let other = || of_request().add(Column::OrganisationId.ne(organisation.0)).add(Column::Wish.eq(PairWish::Pinned.slug()));
        forget(other()).exec(c).await?;
        update_rows(c, free(), other()).await?;
    }
    let row = round_pair::Model {
        round_id: id.0,
        request_id: request.0,
        organisation_id: organisation.0,
        wish: Some(wish.slug().to_owned()),
        proposed: false,
        match_trace: None,
    };
    let key = [Column::RoundId, Column::RequestId, Column::OrganisationId];
    let or_change = OnConflict::columns(key).update_column(Column::Wish).to_owned();
    Entity::insert(whole::<_, ActiveModel>(row)).on_conflict(or_change).exec_without_returning(c).await?;
    Ok(())
}

/// Replaces the whole proposal of a round: these pairs, made from these versions of the requests. Wishes that are in no pair given are forgotten, so
/// give them all. Writes several rows.
///
/// # Errors
/// `Duplicate` when a request has two proposed partners.
pub async fn replace_pairs<C: Connection>(
    c: &C,
    id: RoundId,
    pairs: &[RoundPair],
    versions: &[(RequestId, i32)],
) -> Result<(), StoreError> {
    round_pair::Entity::delete_many().filter(round_pair::Column::RoundId.eq(id.0)).exec(c).await?;
    for some in pairs.chunks(ROWS_PER_STATEMENT) {
        let rows = some.iter().map(|pair| {
            whole::<_, round_pair::ActiveModel>(round_pair::Model {
                round_id: id.0,
                request_id: pair.request_id.0,
                organisation_id: pair.organisation_id.0,
                wish: pair.wish.map(|wish| wish.slug().to_owned()),
                proposed: pair.proposed,
                match_trace: pair.match_trace.clone(),
            })
        });
        round_pair::Entity::insert_many(rows).exec_without_returning(c).await?;
    }
    for (request, version) in versions {
        let row = round_request::ActiveModel { proposed_version: Set(Some(*version)), ..Default::default() };
        let this = Condition::all().add(round_request::Column::RoundId.eq(id.0)).add(round_request::Column::RequestId.eq(request.0));
        update_rows(c, row, this).await?;
    }
    Ok(())
}

fn row(round: &Round) -> Result<round::Model, StoreError> {
    Ok(round::Model {
        id: round.id.0,
        title: round.title.clone(),
        region: round.region.to_string(),
        status: round.status.slug().to_owned(),
        proposal: round.proposal.as_ref().map(|proposal| json(proposal, "rounds.proposal")).transpose()?,
        proven: round.proposal.as_ref().is_some_and(|proposal| proposal.proven),
        work_asked_at: seconds_of(round.work.map(|work| work.asked_at)),
        work_tries: stored(round.work.map_or(0, |work| work.tries)),
        search_failure: round.search_failure.map(|failure| failure.slug().to_owned()),
        hand_in_closed_at: seconds_of(round.hand_in_closed_at),
        opened_by: round.opened_by.map(|account| account.0),
        created_at: seconds(round.created_at),
        updated_at: seconds(round.updated_at),
        version: round.version,
    })
}

fn read(row: round::Model) -> Result<Round, StoreError> {
    let tries = count(row.work_tries, "rounds.work_tries")?;
    Ok(Round {
        id: RoundId(row.id),
        title: row.title,
        region: parsed(&row.region, "rounds.region")?,
        status: known(RoundStatus::from_slug(&row.status), "rounds.status")?,
        proposal: row.proposal.map(|text| from_json::<Proposal>(&text, "rounds.proposal")).transpose()?,
        work: row.work_asked_at.map(|asked_at| RoundWork { asked_at, tries }),
        search_failure: row.search_failure.map(|slug| known(SearchFailure::from_slug(&slug), "rounds.search_failure")).transpose()?,
        hand_in_closed_at: row.hand_in_closed_at,
        opened_by: row.opened_by.map(AccountId),
        created_at: row.created_at,
        updated_at: row.updated_at,
        version: row.version,
    })
}
