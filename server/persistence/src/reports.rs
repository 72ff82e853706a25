//! Reports of problems.

use chrono::{DateTime, Utc};
use domain::ids::ReportId;
use domain::reports::{Report, ReportReason};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::conditions::{column, in_region};
use crate::entities::report::{ActiveModel, Column, Entity, Model};
use crate::rows::{insert as insert_row, known, parsed, seconds, seconds_of, update as update_rows};
use crate::{Connection, StoreError};

/// Stores a new report.
///
/// # Errors
/// When the database fails.
pub async fn insert<C: Connection>(c: &C, report: &Report) -> Result<(), StoreError> {
    let row = Model {
        id: report.id.0,
        reason: report.reason.slug().to_owned(),
        url: report.url.clone(),
        text: report.text.clone(),
        district: report.district.map(|district| district.to_string()),
        reporter_email: report.reporter_email.clone(),
        created_at: seconds(report.created_at),
        settled_at: seconds_of(report.settled_at),
        decision: report.decision.clone(),
    };
    insert_row::<ActiveModel, _, _>(c, row).await
}

/// The report with this id.
///
/// # Errors
/// When the database fails or a value is unreadable.
pub async fn by_id<C: Connection>(c: &C, id: ReportId) -> Result<Option<Report>, StoreError> {
    Entity::find_by_id(id.0).one(c).await?.map(read).transpose()
}

/// The reports that wait for a decision, oldest first: those about districts whose keys begin with one of these digits, or all of them, also those
/// about pages of the site itself, when `ags_prefixes` is `None`.
///
/// # Errors
/// As [`by_id`].
pub async fn open<C: Connection>(c: &C, ags_prefixes: Option<&[&str]>, limit: u64) -> Result<Vec<Report>, StoreError> {
    let regions = ags_prefixes
        .map(|prefixes| prefixes.iter().fold(Condition::any(), |any, prefix| any.add(in_region(column(Column::District), prefix))));
    let query = Entity::find().filter(Condition::all().add(Column::SettledAt.is_null()).add_option(regions));
    let rows = query.order_by_asc(Column::CreatedAt).order_by_asc(Column::Id).limit(limit).all(c).await?;
    rows.into_iter().map(read).collect()
}

/// Stores the decision on a report; gives whether it was open until now.
///
/// # Errors
/// When the database fails.
pub async fn settle<C: Connection>(c: &C, id: ReportId, decision: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let settled = ActiveModel { settled_at: Set(Some(seconds(now))), decision: Set(Some(decision.to_owned())), ..Default::default() };
    let open = Condition::all().add(Column::Id.eq(id.0)).add(Column::SettledAt.is_null());
    Ok(update_rows(c, settled, open).await? > 0)
}

/// Deletes the reports that were settled before this time, with the addresses of who made them; gives how many.
///
/// # Errors
/// When the database fails.
pub async fn purge<C: Connection>(c: &C, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::SettledAt.lt(seconds(before))).exec(c).await?.rows_affected)
}

fn read(row: Model) -> Result<Report, StoreError> {
    Ok(Report {
        id: ReportId(row.id),
        reason: known(ReportReason::from_slug(&row.reason), "reports.reason")?,
        url: row.url,
        text: row.text,
        district: row.district.map(|district| parsed(&district, "reports.district")).transpose()?,
        reporter_email: row.reporter_email,
        created_at: row.created_at,
        settled_at: row.settled_at,
        decision: row.decision,
    })
}
