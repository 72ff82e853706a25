//! People's accounts and what they may act for.

use chrono::{DateTime, Utc};
use domain::accounts::{Account, Membership, Role};
use domain::ids::{AccountId, InstitutionId, OrganisationId};
use sea_orm::sea_query::{Condition, OnConflict};
use sea_orm::{ActiveValue::NotSet, ColumnTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::entities::{account, membership};
use crate::rows::{insert as insert_row, parsed, require_one, seconds, seconds_of, sought, update as update_rows, whole};
use crate::{Connection, StoreError};

/// Stores a new account.
///
/// # Errors
/// `Duplicate` when the address has one.
pub async fn insert<C: Connection>(c: &C, account: &Account) -> Result<(), StoreError> {
    insert_row::<account::ActiveModel, _, _>(c, row(account)).await
}

/// Stores a changed account, as long as password and proof of the address are still those of `before`: what was decided about them meanwhile is never
/// written over.
///
/// # Errors
/// `Duplicate` when another has the address, `Outdated` when one of the two was changed, or the account deleted.
pub async fn update<C: Connection>(c: &C, before: &Account, account: &Account) -> Result<(), StoreError> {
    let mut changed: account::ActiveModel = whole(row(account));
    (changed.id, changed.created_at) = (NotSet, NotSet);
    require_one(update_rows(c, changed, unchanged(before)).await?)
}

/// The row of this account while its password and the proof of its address are as they were read.
fn unchanged(account: &Account) -> Condition {
    let same_password = match &account.password_hash {
        Some(hash) => account::Column::PasswordHash.eq(hash.as_str()),
        None => account::Column::PasswordHash.is_null(),
    };
    let same_proof = match account.email_confirmed_at {
        Some(at) => account::Column::EmailConfirmedAt.eq(seconds(at)),
        None => account::Column::EmailConfirmedAt.is_null(),
    };
    Condition::all().add(account::Column::Id.eq(account.id.0)).add(same_password).add(same_proof)
}

/// The account with this id.
///
/// # Errors
/// When the database fails.
pub async fn by_id<C: Connection>(c: &C, id: AccountId) -> Result<Option<Account>, StoreError> {
    Ok(account::Entity::find_by_id(id.0).one(c).await?.map(read))
}

/// The account with this normalised address.
///
/// # Errors
/// When the database fails.
pub async fn by_email<C: Connection>(c: &C, email: &str) -> Result<Option<Account>, StoreError> {
    Ok(account::Entity::find().filter(account::Column::Email.eq(sought(email))).one(c).await?.map(read))
}

/// All roles of an account, oldest first.
///
/// # Errors
/// When the database fails or holds an unknown role.
pub async fn roles<C: Connection>(c: &C, account: AccountId) -> Result<Vec<Role>, StoreError> {
    let query = membership::Entity::find().filter(membership::Column::AccountId.eq(account.0));
    let rows = query.order_by_asc(membership::Column::CreatedAt).order_by_asc(membership::Column::Id).all(c).await?;
    rows.iter().map(|row| role(&row.role, &row.subject)).collect()
}

/// Gives an account a role; giving it twice is giving it once.
///
/// # Errors
/// `Outdated` when the account, organisation or institution does not exist.
pub async fn add_membership<C: Connection>(c: &C, membership: &Membership, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (role, subject) = role_columns(membership.role);
    let row = membership::Model {
        id: membership.id.0,
        account_id: membership.account_id.0,
        role: role.to_owned(),
        subject,
        organisation_id: if let Role::Organisation(id) = membership.role { Some(id.0) } else { None },
        institution_id: if let Role::Institution(id) = membership.role { Some(id.0) } else { None },
        created_at: seconds(now),
    };
    let same = [membership::Column::AccountId, membership::Column::Role, membership::Column::Subject];
    let once = OnConflict::columns(same).do_nothing().to_owned();
    membership::Entity::insert(whole::<_, membership::ActiveModel>(row)).on_conflict(once).exec_without_returning(c).await?;
    Ok(())
}

/// Takes a role from an account; nothing happens when it does not have it.
///
/// # Errors
/// When the database fails.
pub async fn remove_membership<C: Connection>(c: &C, account: AccountId, role: Role) -> Result<(), StoreError> {
    membership::Entity::delete_many().filter(membership::Column::AccountId.eq(account.0)).filter(has_role(role)).exec(c).await?;
    Ok(())
}

/// The accounts with this role, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn members<C: Connection>(c: &C, role: Role) -> Result<Vec<Account>, StoreError> {
    let join = membership::Entity::belongs_to(account::Entity).from(membership::Column::AccountId).to(account::Column::Id);
    let query = account::Entity::find().join_rev(JoinType::InnerJoin, join.into()).filter(has_role(role));
    let rows = query.order_by_asc(account::Column::CreatedAt).order_by_asc(account::Column::Id).all(c).await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Deletes an account with its roles, sessions and private feeds. What it did stays without its name.
///
/// # Errors
/// When the database fails.
pub async fn delete<C: Connection>(c: &C, id: AccountId) -> Result<(), StoreError> {
    account::Entity::delete_by_id(id.0).exec(c).await?;
    Ok(())
}

/// Deletes the accounts made before this time whose address was never proven; gives how many. Those without a password were made for somebody in
/// charge and stay.
///
/// # Errors
/// When the database fails.
pub async fn purge_unproven<C: Connection>(c: &C, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let unproven = Condition::all()
        .add(account::Column::EmailConfirmedAt.is_null())
        .add(account::Column::PasswordHash.is_not_null())
        .add(account::Column::CreatedAt.lt(seconds(before)));
    Ok(account::Entity::delete_many().filter(unproven).exec(c).await?.rows_affected)
}

/// How many accounts run the site.
///
/// # Errors
/// When the database fails.
pub async fn count_admins<C: Connection>(c: &C) -> Result<u64, StoreError> {
    Ok(membership::Entity::find().filter(has_role(Role::Admin)).count(c).await?)
}

fn has_role(wanted: Role) -> Condition {
    let (role, subject) = role_columns(wanted);
    Condition::all().add(membership::Column::Role.eq(role)).add(membership::Column::Subject.eq(subject))
}

fn role_columns(role: Role) -> (&'static str, String) {
    match role {
        Role::Organisation(id) => ("organisation", id.to_string()),
        Role::Institution(id) => ("institution", id.to_string()),
        Role::Moderator(region) => ("moderator", region.to_string()),
        Role::Admin => ("admin", String::new()),
    }
}

fn role(role: &str, subject: &str) -> Result<Role, StoreError> {
    const WHAT: &str = "memberships.subject";
    match role {
        "organisation" => Ok(Role::Organisation(OrganisationId(parsed::<Uuid>(subject, WHAT)?))),
        "institution" => Ok(Role::Institution(InstitutionId(parsed::<Uuid>(subject, WHAT)?))),
        "moderator" => Ok(Role::Moderator(parsed(subject, WHAT)?)),
        "admin" => Ok(Role::Admin),
        _ => Err(StoreError::Corrupt { what: "memberships.role" }),
    }
}

fn row(account: &Account) -> account::Model {
    account::Model {
        id: account.id.0,
        email: account.email.clone(),
        display_name: account.display_name.clone(),
        password_hash: account.password_hash.clone(),
        locale: account.locale.clone(),
        email_confirmed_at: seconds_of(account.email_confirmed_at),
        created_at: seconds(account.created_at),
    }
}

fn read(row: account::Model) -> Account {
    Account {
        id: AccountId(row.id),
        email: row.email,
        display_name: row.display_name,
        password_hash: row.password_hash,
        locale: row.locale,
        email_confirmed_at: row.email_confirmed_at,
        created_at: row.created_at,
    }
}
