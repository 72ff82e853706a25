//! What a job does with rounds: it works out proposals that were asked for, and asks the pairs of rounds that were published.
//!
//! What there is to do stands in the rows of the rounds, so nothing is lost when a server stops. With several servers a lease lets one at a time work.
//! It is renewed while the work goes on, and runs out soon after its owner stopped: then the next one begins the work again. Should two work at the
//! same time nevertheless, nothing is done twice: a proposal is stored only on top of the version it was made from, and an outcome only once.

use std::sync::OnceLock;
use std::time::Duration;

use chrono::TimeDelta;
use domain::ids::RoundId;
use domain::rounds::{RoundStep, RoundTask, SearchFailure};
use persistence::{jobs, rounds as store};
use tokio::sync::Notify;
use uuid::Uuid;

use super::{ended, publish, search};
use crate::Services;
use crate::error::{Error, Outcome};

/// The name of the lease.
const LEASE: &str = "rounds";
/// How long the lease holds without being renewed, in seconds.
const LEASE_SECONDS: i64 = 60;
/// Between two renewals.
const RENEW_EVERY: Duration = Duration::from_secs(15);
/// Rounds worked on in one go.
const ROUNDS_AT_ONCE: u64 = 20;
/// How often a search is begun, counting those that ended because a server stopped.
const TRIES_MAX: u32 = 5;

/// Tells the job of this server that there is something to do, and remembers what it signs its leases with.
#[derive(Default)]
pub struct RoundJobs {
    wake: Notify,
    owner: OnceLock<Uuid>,
}

impl RoundJobs {
    /// Wakes the job; one that is at work looks again when it is done.
    pub(super) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Waits until there is something to do.
    pub async fn woken(&self) {
        self.wake.notified().await;
    }
}

/// Does what was asked for: searches for proposals and asks the pairs of published rounds. Gives how many rounds it worked on; none while another
/// server is at work.
///
/// # Errors
/// When the store fails; what was not done is done at the next turn.
pub async fn run_jobs(services: &Services) -> Outcome<usize> {
    let database = &services.database;
    if store::with_work(database, 1).await?.is_empty() || !lease(services).await? {
        return Ok(0);
    }
    let mut result = Ok(());
    let waiting = store::with_work(database, ROUNDS_AT_ONCE).await?;
    for id in &waiting {
        // A round that fails holds up no other.
        result = result.and(while_leased(services, work_on(services, *id)).await);
    }
    jobs::release(database, LEASE, owner(services)).await?;
    result.map(|()| waiting.len())
}

fn owner(services: &Services) -> Uuid {
    *services.rounds.owner.get_or_init(|| services.new_id())
}

/// Takes or renews the lease; gives whether this server has it.
async fn lease(services: &Services) -> Outcome<bool> {
    let now = services.now();
    Ok(jobs::lease(&services.database, LEASE, now, now + TimeDelta::seconds(LEASE_SECONDS), owner(services)).await?)
}

/// Goes on with the work while the lease can be renewed. Work that is broken off has committed what was finished, and nothing else.
async fn while_leased(services: &Services, work: impl Future<Output = Outcome<()>>) -> Outcome<()> {
    let mut work = std::pin::pin!(work);
    loop {
        tokio::select! {
            result = &mut work => return result,
            () = tokio::time::sleep(RENEW_EVERY) => {
                if !lease(services).await? {
                    return Err(Error::Unavailable("another server took over the work on rounds".into()));
                }
            }
        }
    }
}

async fn work_on(services: &Services, id: RoundId) -> Outcome<()> {
    store::count_try(&services.database, id).await?;
    let Some(round) = store::by_id(&services.database, id).await? else { return Ok(()) };
    let tries = round.work.map_or(0, |work| work.tries);
    let result = match round.task() {
        Some(RoundTask::Search) if tries > TRIES_MAX => give_up(services, id, SearchFailure::Broken).await,
        Some(RoundTask::Search) => match search::work_out(services, id).await {
            Err(Error::Unavailable(reason)) => Err(Error::Unavailable(reason)),
            Err(Error::Outdated) => Err(Error::Outdated),
            Err(error) => {
                tracing::error!(round = %id, %error, "a proposal could not be worked out");
                give_up(services, id, SearchFailure::Broken).await
            }
            Ok(()) => Ok(()),
        },
        Some(RoundTask::Publish) => publish::ask_pairs(services, &round).await,
        None => Ok(()),
    };
    match result {
        // Somebody changed the round just then: another turn, at once.
        Err(Error::Outdated) => {
            services.rounds.wake();
            Ok(())
        }
        result => result,
    }
}

/// Notes why there is no proposal.
pub(super) async fn give_up(services: &Services, id: RoundId, failure: SearchFailure) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let round = store::by_id(&transaction, id).await?.filter(|round| round.task() == Some(RoundTask::Search));
    let Some(mut round) = round else { return Ok(()) };
    round.take(RoundStep::GiveUp(failure), services.now()).map_err(ended)?;
    store::update(&transaction, &round).await?;
    Ok(transaction.commit().await?)
}
