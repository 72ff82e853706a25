//! The pages: each handler asks a use case for a view and hands it to a page function. Forms post to the address of their own page.

mod accounts;
mod dialogues;
mod events;
mod institutions;
mod moderation;
mod offers;
mod organisations;
mod profile_steps;
mod requests;
mod rounds;
mod start;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::AppState;
use super::visit::{Visit, preferred_locale, see_other};
use crate::assets;

/// All pages, under their language.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(to_language))
        .merge(start::routes())
        .merge(accounts::routes())
        .merge(organisations::routes())
        .merge(institutions::routes())
        .merge(offers::routes())
        .merge(requests::routes())
        .merge(dialogues::routes())
        .merge(events::routes())
        .merge(moderation::routes())
        .merge(rounds::routes())
}

/// `/` leads to the start page in the visitor's language.
async fn to_language(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let locale = preferred_locale(&headers, &state);
    let mut response = see_other(&format!("/{}/", locale.tag()));
    response.headers_mut().insert(axum::http::header::VARY, axum::http::HeaderValue::from_static("cookie, accept-language"));
    response
}

/// Whatever has no route: a file such as `/favicon.ico`, or a page that says that there is nothing.
pub async fn fallback(method: Method, uri: Uri, headers: HeaderMap, visit: Result<Visit, Response>) -> Response {
    if matches!(method, Method::GET | Method::HEAD) {
        let file = assets::serve(uri, headers).await;
        if file.status() != StatusCode::NOT_FOUND {
            return file;
        }
    }
    match visit {
        Ok(visit) => visit.problem(usecases::Error::NotFound),
        Err(response) => response.into_response(),
    }
}
