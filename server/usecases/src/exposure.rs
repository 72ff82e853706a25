//! Fair exposure on the site: whoever was shown less than it deserved rises in a list, within the bound of [`matching::exposure`]. What was shown is
//! summed up by organisation and day; nothing is kept about who looked.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{NaiveDate, TimeDelta};
use domain::ids::{OrganisationId, RequestId};
use matching::exposure::{Exposure, fair_order, shares};
use matching::{Matches, Points};
use persistence::exposures::{self, Shares};

use crate::Services;
use crate::error::Outcome;
use crate::matches::SUGGESTIONS_SHOWN;

/// For how many days what was shown counts.
const WINDOW_DAYS: i64 = 365;
/// Most lists that are remembered as counted today.
const LISTS_MAX: usize = 100_000;

/// What was shown and not yet stored. A job stores it every minute; what is lost when the process dies is a minute of a statistic.
#[derive(Default)]
pub struct ShownLists {
    pending: Mutex<Pending>,
}

#[derive(Default)]
struct Pending {
    /// The lists counted today: looking twice counts once.
    counted: HashSet<(RequestId, NaiveDate)>,
    shares: HashMap<(OrganisationId, NaiveDate), Exposure>,
}

impl ShownLists {
    fn lock(&self) -> MutexGuard<'_, Pending> {
        // No code that can panic runs while it is held.
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Suggestions in the order in which they are shown.
pub(crate) struct Arranged {
    /// The best `limit` of the pool.
    pub matches: Matches,
    /// Who stands higher than by points alone, since it was shown less than it deserved.
    pub risen: HashSet<OrganisationId>,
}

/// Brings the suggestions of a request, best first and up to [`matching::exposure::POOL`], into the order in which they are shown, and cuts the list. The order holds for
/// a day, so that nothing jumps when the page is loaded again.
///
/// # Errors
/// When the store fails.
pub(crate) async fn arrange(services: &Services, request: RequestId, mut matches: Matches, limit: usize) -> Outcome<Arranged> {
    let today = services.today();
    let ids: Vec<_> = matches.suggestions.iter().map(|suggestion| suggestion.organisation).collect();
    let sums = exposures::sums(&services.database, &ids, today - TimeDelta::days(WINDOW_DAYS), today).await?;
    let missed: Vec<f64> = ids.iter().map(|id| sums.get(id).map_or(0.0, |sum| sum.merit - sum.attention)).collect();
    let scores: Vec<Points> = matches.suggestions.iter().map(|suggestion| suggestion.score).collect();
    let order = fair_order(&scores, &missed, SUGGESTIONS_SHOWN);
    count(services, request, today, &ids, shares(&scores, &order, SUGGESTIONS_SHOWN));
    let risen = order.iter().enumerate().filter(|(place, index)| place < index && scores[**index] < scores[*place]);
    let risen = risen.map(|(_, index)| ids[*index]).collect();
    let mut pool: Vec<_> = matches.suggestions.into_iter().map(Some).collect();
    matches.suggestions = order.iter().filter_map(|index| pool[*index].take()).take(limit).collect();
    Ok(Arranged { matches, risen })
}

fn count(services: &Services, request: RequestId, today: NaiveDate, ids: &[OrganisationId], shares: Vec<Exposure>) {
    let mut pending = services.shown.lock();
    if pending.counted.len() >= LISTS_MAX || !pending.counted.insert((request, today)) {
        return;
    }
    for (id, share) in ids.iter().zip(shares) {
        let sum = pending.shares.entry((*id, today)).or_default();
        *sum = Exposure { merit: sum.merit + share.merit, attention: sum.attention + share.attention };
    }
}

/// Stores what was shown since the last time.
///
/// # Errors
/// When the store fails; what could not be stored is tried again.
pub async fn store_shown(services: &Services) -> Outcome<()> {
    let today = services.today();
    let waiting = {
        let mut pending = services.shown.lock();
        pending.counted.retain(|(_, day)| *day == today);
        std::mem::take(&mut pending.shares)
    };
    if waiting.is_empty() {
        return Ok(());
    }
    match store(services, &waiting).await {
        Ok(()) => Ok(()),
        Err(error) => {
            let mut pending = services.shown.lock();
            for (key, share) in waiting {
                let sum = pending.shares.entry(key).or_default();
                *sum = Exposure { merit: sum.merit + share.merit, attention: sum.attention + share.attention };
            }
            Err(error)
        }
    }
}

async fn store(services: &Services, waiting: &HashMap<(OrganisationId, NaiveDate), Exposure>) -> Outcome<()> {
    // In one order on all servers, so that none waits for the other in turn.
    let mut sorted: Vec<_> = waiting.iter().collect();
    sorted.sort_by_key(|(key, _)| **key);
    let transaction = services.database.begin().await?;
    let known: Vec<OrganisationId> = sorted.iter().map(|((id, _), _)| *id).collect();
    let known: HashSet<_> = persistence::organisations::by_ids(&transaction, &known).await?.into_iter().map(|found| found.id).collect();
    for ((id, day), share) in sorted.into_iter().filter(|((id, _), _)| known.contains(id)) {
        exposures::add(&transaction, *id, *day, Shares { merit: share.merit, attention: share.attention }).await?;
    }
    Ok(transaction.commit().await?)
}

/// Removes what no longer counts.
///
/// # Errors
/// When the store fails.
pub(crate) async fn forget_old(services: &Services) -> Outcome<()> {
    exposures::purge(&services.database, services.today() - TimeDelta::days(WINDOW_DAYS)).await?;
    Ok(())
}
