//! Whether the program lives, and whether it can work.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

use super::AppState;

/// `/health/live` and `/health/ready`.
pub fn routes() -> Router<AppState> {
    Router::new().route("/health/live", get(|| async { "alive\n" })).route("/health/ready", get(ready))
}

/// Ready means: the database answers and its schema is up to date.
async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    match state.services.database.migration_status().await {
        Ok(steps) if steps.iter().all(|step| step.applied) => (StatusCode::OK, "ready\n"),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "the schema is not up to date\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
