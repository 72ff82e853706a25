//! The jobs as they run beside the server: each in a loop of its own, until the server stops.

use std::sync::Arc;
use std::time::Duration;

use mail::Transport;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use usecases::rounds::RoundJobs;
use usecases::{Services, jobs};

/// Between two looks into the outbox.
const MAILS_EVERY: Duration = Duration::from_secs(2);
/// Between two looks at the clock of answers.
const CLOCK_EVERY: Duration = Duration::from_secs(60);
/// Between two times of bringing the index of organisations up to date. Searches do so themselves; this spares them the work after a start, at
/// midnight, and after many changes.
const PARTNERS_EVERY: Duration = Duration::from_secs(1);
/// Between two times of storing what was shown.
const SHOWN_EVERY: Duration = Duration::from_secs(60);
/// Between two looks for work on rounds, which the job is also woken for: so much later a server takes up at most what another one left behind.
const ROUNDS_EVERY: Duration = Duration::from_secs(5);
/// Between two times of tidying up.
const TIDY_EVERY: Duration = Duration::from_secs(3600);

/// Starts all jobs; they end when `stop` is cancelled.
pub fn start(services: &Services, transport: Arc<Transport>, tasks: &TaskTracker, stop: &CancellationToken) {
    let mailing = services.clone();
    repeat(tasks, stop, "mails", MAILS_EVERY, move || {
        let (services, transport) = (mailing.clone(), Arc::clone(&transport));
        async move { jobs::deliver_mails(&services, &transport).await.map(|_| ()) }
    });
    let clock = services.clone();
    repeat(tasks, stop, "clock", CLOCK_EVERY, move || {
        let services = clock.clone();
        async move { jobs::run_clock(&services).await.map(|_| ()) }
    });
    let partners = services.clone();
    repeat(tasks, stop, "partners", PARTNERS_EVERY, move || {
        let services = partners.clone();
        async move { usecases::partners::bring_up_to_date(&services).await }
    });
    let shown = services.clone();
    repeat(tasks, stop, "exposure", SHOWN_EVERY, move || {
        let services = shown.clone();
        async move { usecases::exposure::store_shown(&services).await }
    });
    let (rounds, ending) = (services.clone(), stop.clone());
    repeat_woken(tasks, stop, "rounds", ROUNDS_EVERY, Some(Arc::clone(&services.rounds)), move || {
        let (services, stop) = (rounds.clone(), ending.clone());
        // What takes long is broken off when the server stops, and left to the next one at once.
        async move { usecases::rounds::run_jobs(&services, stop.cancelled()).await.map(|_| ()) }
    });
    let tidying = services.clone();
    repeat(tasks, stop, "tidy-up", TIDY_EVERY, move || {
        let services = tidying.clone();
        async move { jobs::tidy_up(&services).await }
    });
}

/// Runs a job again and again. A job that fails, or panics, is tried again at its next turn; the database may be away for a while.
fn repeat<F, Work>(tasks: &TaskTracker, stop: &CancellationToken, name: &'static str, every: Duration, job: F)
where
    F: FnMut() -> Work + Send + 'static,
    Work: Future<Output = Result<(), usecases::Error>> + Send + 'static,
{
    repeat_woken(tasks, stop, name, every, None, job);
}

/// The same for a job that is also woken: then its next turn comes at once.
fn repeat_woken<F, Work>(
    tasks: &TaskTracker,
    stop: &CancellationToken,
    name: &'static str,
    every: Duration,
    waker: Option<Arc<RoundJobs>>,
    mut job: F,
) where
    F: FnMut() -> Work + Send + 'static,
    Work: Future<Output = Result<(), usecases::Error>> + Send + 'static,
{
    let stop = stop.clone();
    tasks.spawn(async move {
        loop {
            // In a task of its own, so that a panic ends this turn and not the job.
            match tokio::spawn(job()).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::warn!(job = name, %error, "a job failed and will be tried again"),
                Err(error) => tracing::error!(job = name, %error, "a job broke off and will be tried again"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(every) => {}
                () = woken(waker.as_deref()) => {}
            }
        }
    });
}

/// Waits until somebody wakes the job; for ever if nobody does.
async fn woken(waker: Option<&RoundJobs>) {
    match waker {
        Some(waker) => waker.woken().await,
        None => std::future::pending().await,
    }
}
