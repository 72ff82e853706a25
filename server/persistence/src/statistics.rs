//! Counts for the page that shows what came of it. Small numbers are kept back by the use case, not here.

use std::collections::HashMap;

use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::requests::RequestStatus;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QuerySelect, Select};

use crate::entities::{dialogue, institution, organisation, request};
use crate::{Connection, StoreError};

/// What there is and what came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Dialogues whose agreement both sides confirmed and that lie ahead.
    pub dialogues_confirmed: u64,
    /// Dialogues that took place.
    pub dialogues_held: u64,
    /// Organisations in public lists.
    pub organisations: u64,
    /// Published institutions.
    pub institutions: u64,
    /// The same by Land, all sixteen, in the order of the official key.
    pub lands: Vec<LandStatistics>,
}

/// Counts of one Land.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LandStatistics {
    /// The Land.
    pub land: Land,
    /// Organisations in public lists.
    pub organisations: u64,
    /// Requests ever published.
    pub requests: u64,
    /// Dialogues confirmed or held, by the place of the request.
    pub confirmed_dialogues: u64,
}

/// Counts everything.
///
/// # Errors
/// When the database fails.
pub async fn statistics<C: Connection>(c: &C) -> Result<Statistics, StoreError> {
    let dialogues = |status: DialogueStatus| dialogue::Entity::find().filter(dialogue::Column::Status.eq(status.slug()));
    let organisations = organisation::Entity::find().filter(crate::organisations::is_listed());
    let institutions = institution::Entity::find().filter(crate::institutions::is_published());
    Ok(Statistics {
        dialogues_confirmed: dialogues(DialogueStatus::Confirmed).count(c).await?,
        dialogues_held: dialogues(DialogueStatus::Held).count(c).await?,
        organisations: organisations.count(c).await?,
        institutions: institutions.count(c).await?,
        lands: lands(c).await?,
    })
}

async fn lands<C: Connection>(c: &C) -> Result<Vec<LandStatistics>, StoreError> {
    let listed = organisation::Entity::find().filter(crate::organisations::is_listed());
    let organisations = by_land(c, listed, "organisations").await?;
    let published = request::Entity::find().filter(request::Column::Status.ne(RequestStatus::Draft.slug()));
    let requests = by_land(c, published, "requests").await?;
    let join = request::Entity::belongs_to(dialogue::Entity).from(request::Column::Id).to(dialogue::Column::RequestId);
    let agreed = [DialogueStatus::Confirmed, DialogueStatus::Held].map(DialogueStatus::slug);
    let confirmed = request::Entity::find().join(JoinType::InnerJoin, join.into()).filter(dialogue::Column::Status.is_in(agreed));
    let confirmed_dialogues = by_land(c, confirmed, "requests").await?;
    let of = |counts: &HashMap<String, u64>, land: Land| counts.get(land.ags_prefix()).copied().unwrap_or(0);
    let row = |land| LandStatistics {
        land,
        organisations: of(&organisations, land),
        requests: of(&requests, land),
        confirmed_dialogues: of(&confirmed_dialogues, land),
    };
    Ok(Land::ALL.into_iter().map(row).collect())
}

/// How many rows of a query lie in each Land, by the first two digits of the district's key in `table`.
async fn by_land<E: EntityTrait, C: Connection>(c: &C, query: Select<E>, table: &str) -> Result<HashMap<String, u64>, StoreError> {
    let land = Expr::cust(format!("substr({table}.district, 1, 2)"));
    let counts = query.select_only().column_as(land.clone(), "land").column_as(Expr::cust("count(*)"), "rows").group_by(land);
    let rows: Vec<(String, i64)> = counts.into_tuple().all(c).await?;
    Ok(rows.into_iter().map(|(land, rows)| (land, rows.unsigned_abs())).collect())
}
