//! Serving the site, until the process is told to stop.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::{Service, ServiceExt};

use crate::config::Config;
use crate::http::{self, AppState};
use crate::setup::{self, SetupError};
use crate::{assets, jobs};

/// How long a client may take to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// How long requests in flight may take to end once the program was told to stop.
const STOP_TIMEOUT: Duration = Duration::from_secs(20);

/// Serves until SIGTERM or Ctrl-C, then finishes what is in flight.
///
/// # Errors
/// When the database, the mail server's address or the port cannot be used.
pub async fn serve(config: &Config, migrate: bool) -> Result<(), SetupError> {
    // Only the first call counts; a second one says so and changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    let database = setup::database(config).await?;
    if migrate {
        database.migrate_up().await.map_err(|error| SetupError::because("The schema cannot be brought up to date", error))?;
    }
    let services = setup::services(config, database)?;
    let transport = Arc::new(setup::transport(config)?);
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|error| SetupError::because(&format!("{} cannot be listened on (LISTEN)", config.listen), error))?;

    let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
    jobs::start(&services, transport, &tasks, &stop);
    let state = AppState::new(services.clone(), config, assets::names());
    let router = http::router(state);
    tracing::info!(address = %config.listen, url = %config.public_url(), "serving");
    accept(listener, router, stopped()).await;
    stop.cancel();
    tasks.close();
    let _ = tokio::time::timeout(STOP_TIMEOUT, tasks.wait()).await;
    if let Err(error) = services.database.close().await {
        tracing::warn!(%error, "the database was not closed cleanly");
    }
    tracing::info!("stopped");
    Ok(())
}

/// Takes connections until `stopped`, then waits for requests in flight. An own loop, since `axum::serve` sets no timer: a client that never sends
/// its whole head would hold a connection for ever.
async fn accept(listener: TcpListener, router: Router, stopped: impl Future<Output = ()>) {
    // Only HTTP/1.1, which proxies speak: else the builder first waits, without a limit, for bytes that tell which version comes.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    let graceful = GracefulShutdown::new();
    let mut stopped = std::pin::pin!(stopped);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok(connection) => connection,
                // Too many open files, say: a moment later it may work again.
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be taken");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
        };
        // Small answers go out at once; without this the first byte can wait 40 ms.
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let service = hyper::service::service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            let mut router = router.clone();
            async move { router.as_service().ready().await?.call(request).await }
        });
        let connection = graceful.watch(builder.serve_connection(TokioIo::new(stream), service).into_owned());
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(STOP_TIMEOUT, graceful.shutdown()).await;
}

/// Ends when the process is told to stop.
async fn stopped() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
