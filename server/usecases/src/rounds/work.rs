//! What a job does with rounds: it works out proposals that were asked for, asks the pairs of rounds that were published, and sets the requests of closed ones
//! free.
//!
//! What there is to do stands in the rows of the rounds, so nothing is lost when a server stops. With several servers a lease lets one at a time work.
//! It is renewed while the work goes on, and runs out soon after its owner stopped: then the next one begins the work again. Should two work at the
//! same time nevertheless, nothing is done twice: a proposal is stored only on top of the version it was made from, and an outcome only once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::task::Poll;
use std::time::{Duration, Instant};

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
/// As long as so many renewals may fail before the lease runs out.
const RENEWALS_PER_LEASE: u32 = 4;
/// Rounds worked on in one go.
const ROUNDS_AT_ONCE: u64 = 20;
/// How often a search is begun, counting those that a server broke off.
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

/// Does what was asked for: searches for proposals, asks the pairs of published rounds, and sets the requests of closed ones free. Gives how many rounds it
/// worked on; none while another server is at work. When `stop` ends, the work is broken off as if it had never been begun, and another server can take it up
/// at once; what was finished stays.
///
/// # Errors
/// When the store fails; what was not done is done at the next turn.
pub async fn run_jobs(services: &Services, stop: impl Future<Output = ()>) -> Outcome<usize> {
    let database = &services.database;
    if store::with_work(database, 1).await?.is_empty() || !lease(services).await? {
        return Ok(0);
    }
    let result = work_on_all(services, stop).await;
    jobs::release(database, LEASE, owner(services)).await?;
    result
}

async fn work_on_all(services: &Services, stop: impl Future<Output = ()>) -> Outcome<usize> {
    let mut stop = std::pin::pin!(stop);
    let mut result = Ok(());
    let waiting = store::with_work(&services.database, ROUNDS_AT_ONCE).await?;
    for id in &waiting {
        if !lease(services).await? {
            return Err(lost());
        }
        store::count_try(&services.database, *id).await?;
        tokio::select! {
            biased;
            () = &mut stop => {
                take_back_try(services, *id).await;
                break;
            }
            worked = while_renewed(Box::pin(work_on(services, *id)), || lease(services), RENEW_EVERY) => {
                if let Err(error) = &worked {
                    tracing::error!(round = %id, %error, "the work on a round did not end and will be taken up again");
                }
                // A round that fails holds up no other.
                result = result.and(worked);
            }
        }
    }
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

fn lost() -> Error {
    Error::Unavailable("another server took over the work on rounds".into())
}

/// Goes on with the work while the lease holds, and renews it beside the work: a renewal may have to wait until the work lets go of the database. Work that is
/// broken off has committed what was finished, and nothing else.
async fn while_renewed<Renewal>(work: impl Future<Output = Outcome<()>>, renew: impl Fn() -> Renewal, every: Duration) -> Outcome<()>
where
    Renewal: Future<Output = Outcome<bool>>,
{
    let ended = async {
        let mut renewed_at = Instant::now();
        loop {
            tokio::time::sleep(every).await;
            match renew().await {
                Ok(true) => renewed_at = Instant::now(),
                Ok(false) => return,
                Err(error) if renewed_at.elapsed() < every * RENEWALS_PER_LEASE => {
                    tracing::warn!(%error, "the lease of the work on rounds could not be renewed yet");
                }
                Err(_) => return,
            }
        }
    };
    tokio::select! {
        result = work => result,
        () = ended => Err(lost()),
    }
}

/// A panic of the work is an error of this piece of work, and of no other.
pub(super) async fn without_panic(work: impl Future<Output = Outcome<()>>) -> Outcome<()> {
    // On the heap: what is nested here takes more room than the stack of a thread should give.
    let mut work = Box::pin(work);
    std::future::poll_fn(|context| {
        let polled = catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context)));
        polled.unwrap_or_else(|_| Poll::Ready(Err(Error::Unexpected("the program panicked".into()))))
    })
    .await
}

/// Does the work of one round. What ended only because the database is away, or because somebody changed the round, does not count as a try.
async fn work_on(services: &Services, id: RoundId) -> Outcome<()> {
    let Some(round) = store::by_id(&services.database, id).await? else { return Ok(()) };
    let tries = round.work.map_or(0, |work| work.tries);
    let result = match round.task() {
        Some(RoundTask::Search) if tries > TRIES_MAX => give_up(services, id, SearchFailure::Broken).await,
        Some(RoundTask::Search) => search_or_give_up(services, id).await,
        Some(RoundTask::Publish | RoundTask::Release) => without_panic(publish::settle_requests(services, &round)).await,
        None => Ok(()),
    };
    if matches!(result, Err(Error::Unavailable(_) | Error::Outdated)) {
        take_back_try(services, id).await;
    }
    match result {
        Err(Error::Outdated) => {
            tracing::warn!(round = %id, "a round changed while it was worked on; the work is taken up at the next turn");
            Ok(())
        }
        result => result,
    }
}

async fn search_or_give_up(services: &Services, id: RoundId) -> Outcome<()> {
    match without_panic(search::work_out(services, id)).await {
        Err(error) if !matches!(error, Error::Unavailable(_) | Error::Outdated) => {
            tracing::error!(round = %id, %error, "a proposal could not be worked out");
            give_up(services, id, SearchFailure::Broken).await
        }
        result => result,
    }
}

/// As far as the database can be reached; otherwise one try more is counted than there were.
async fn take_back_try(services: &Services, id: RoundId) {
    if let Err(error) = store::take_back_try(&services.database, id).await {
        tracing::warn!(round = %id, %error, "a try could not be taken back");
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

#[cfg(test)]
mod tests {
    use tokio::sync::Mutex;

    use super::*;

    /// Far shorter than in earnest.
    const EVERY: Duration = Duration::from_millis(10);

    async fn work_for(time: Duration) -> Outcome<()> {
        tokio::time::sleep(time).await;
        Ok(())
    }

    #[tokio::test]
    async fn work_that_holds_the_database_longer_than_a_renewal_waits_is_not_broken_off() {
        // Whoever writes keeps everybody else from writing, as in SQLite.
        let (database, renewals) = (Mutex::new(()), Mutex::new(0));
        let work = async {
            let _transaction = database.lock().await;
            tokio::time::sleep(EVERY * 3).await;
            Ok(())
        };
        let renew = || async {
            let waited = tokio::time::timeout(EVERY * 8, database.lock()).await;
            *renewals.lock().await += 1;
            waited.map(|_| true).map_err(|_| Error::Unexpected("database is locked".into()))
        };
        let both = async {
            while_renewed(work, renew, EVERY).await?;
            while_renewed(work_for(EVERY * 3), renew, EVERY).await
        };
        tokio::time::timeout(Duration::from_secs(5), both).await.expect("no deadlock").expect("done");
        assert!(*renewals.lock().await > 0);
    }

    #[tokio::test]
    async fn lease_that_cannot_be_renewed_ends_the_work_only_when_it_has_run_out() {
        let failing = || async { Err(Error::Unexpected("database is locked".into())) };
        while_renewed(work_for(EVERY * 2), failing, EVERY).await.expect("the lease still holds");
        assert!(matches!(while_renewed(std::future::pending(), failing, EVERY).await, Err(Error::Unavailable(_))));
        let taken = || async { Ok(false) };
        assert!(matches!(while_renewed(std::future::pending(), taken, EVERY).await, Err(Error::Unavailable(_))));
    }

    #[tokio::test]
    async fn panic_is_an_error_of_the_work() {
        let work = async {
            tokio::task::yield_now().await;
            panic!("on purpose")
        };
        assert!(matches!(without_panic(work).await, Err(Error::Unexpected(_))));
    }
}
