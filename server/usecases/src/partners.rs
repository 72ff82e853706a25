//! All organisations in memory, ready to be searched, and in step with the database.
//!
//! Each search first asks the database for the number of the newest change (one row). What changed since is read again, organisation by organisation;
//! what other servers wrote is found the same way. A new day, or very many changes, rebuild the index. After a restart it is built at once.

use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::NaiveDate;
use domain::ids::OrganisationId;
use matching::index::Index;
use matching::{Candidate, Matches, Wish};
use persistence::{organisations, partner_changes};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::matches::candidates_of;

/// With more changes than this at once, everything is read anew.
const CHANGES_MAX: u64 = 2_000;
/// How many organisations are read at a time.
const READ_AT_ONCE: u64 = 2_000;

/// The index of this server.
#[derive(Default)]
pub struct Partners {
    state: RwLock<State>,
    /// Held while the index is brought up to date, so that one does the work that many wait for.
    updating: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    index: Index,
    /// Up to which change the index knows, and for which day it was made: whose word is valid and who has room changes with the day. `None` before it
    /// was built.
    known: Option<(i64, NaiveDate)>,
}

impl Partners {
    fn known(&self) -> Option<(i64, NaiveDate)> {
        self.state.read().unwrap_or_else(PoisonError::into_inner).known
    }
}

/// The best partners for a wish, without those excluded: by an index that knows every change committed before the call.
///
/// # Errors
/// When the store fails.
pub(crate) async fn search(services: &Services, wish: &Wish, excluded: &[OrganisationId], limit: usize) -> Outcome<Matches> {
    bring_up_to_date(services).await?;
    let state = services.partners.state.read().unwrap_or_else(PoisonError::into_inner);
    Ok(state.index.search(wish, excluded, limit))
}

/// A copy of the index that knows every change committed before the call, for work that looks at everybody for seconds: searches do not wait for it,
/// and it sees everybody as they are at one moment.
///
/// # Errors
/// When the store fails.
pub(crate) async fn snapshot(services: &Services) -> Outcome<Index> {
    bring_up_to_date(services).await?;
    let partners = Arc::clone(&services.partners);
    // A large index takes a while to be copied; this is no work for a thread that answers people.
    let copied = tokio::task::spawn_blocking(move || partners.state.read().unwrap_or_else(PoisonError::into_inner).index.clone());
    copied.await.map_err(|error| Error::Unexpected(error.to_string()))
}

/// Builds the index, or brings it up to date.
///
/// # Errors
/// When the store fails.
pub async fn bring_up_to_date(services: &Services) -> Outcome<()> {
    let today = services.today();
    let newest = partner_changes::number(&services.database).await?;
    if services.partners.known() == Some((newest, today)) {
        return Ok(());
    }
    let _updating = services.partners.updating.lock().await;
    let newest = partner_changes::number(&services.database).await?;
    match services.partners.known() {
        Some(known) if known == (newest, today) => Ok(()),
        Some((number, day)) if day == today => {
            let changed = partner_changes::since(&services.database, number, CHANGES_MAX + 1).await?;
            if changed.len() as u64 > CHANGES_MAX {
                build(services, newest, today).await
            } else {
                apply(services, &changed, newest, today).await
            }
        }
        _ => build(services, newest, today).await,
    }
}

async fn build(services: &Services, newest: i64, today: NaiveDate) -> Outcome<()> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut last = None;
    loop {
        let some = organisations::suggestible_after(&services.database, last, READ_AT_ONCE).await?;
        let Some(end) = some.last() else { break };
        last = Some(end.id);
        all.extend(candidates_of(services, &services.database, &some).await?);
    }
    let failed = |error: tokio::task::JoinError| Error::Unexpected(error.to_string());
    let index = tokio::task::spawn_blocking(move || Index::build(all)).await.map_err(failed)?;
    tracing::info!(organisations = index.len(), bytes = index.memory(), "the index of organisations is built");
    let old = std::mem::replace(
        &mut *services.partners.state.write().unwrap_or_else(PoisonError::into_inner),
        State { index, known: Some((newest, today)) },
    );
    // A large index takes a while to be given back; nobody waits for that.
    tokio::task::spawn_blocking(move || drop(old));
    Ok(())
}

/// Reads what changed. An organisation that can no longer be suggested is taken out.
async fn apply(services: &Services, changed: &[OrganisationId], newest: i64, today: NaiveDate) -> Outcome<()> {
    let mut found = organisations::by_ids(&services.database, changed).await?;
    found.retain(|organisation| organisation.is_suggestible());
    let candidates = candidates_of(services, &services.database, &found).await?;
    let kept: HashSet<OrganisationId> = candidates.iter().map(|candidate| candidate.id).collect();
    let mut state = services.partners.state.write().unwrap_or_else(PoisonError::into_inner);
    for id in changed.iter().filter(|id| !kept.contains(id)) {
        state.index.remove(*id);
    }
    for candidate in candidates {
        state.index.insert(candidate);
    }
    state.known = Some((newest, today));
    Ok(())
}
