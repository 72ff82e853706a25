//! The web server: routes, who visits, security, feeds.

mod encodings;
mod feeds;
mod health;
mod pages;
mod security;
mod visit;

use std::sync::Arc;
use std::time::Duration;

use api_types::forms::FormState;
use app::AssetNames;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::StatusCode;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tower_http::timeout::TimeoutLayer;
use usecases::Services;

use crate::assets;
use crate::config::Config;

/// Most bytes of a posted form.
const BODY_BYTES_MAX: usize = 256 * 1024;
/// How long one request may take.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// Answers below this many bytes are not worth compressing.
const COMPRESS_BYTES_MIN: u64 = 512;

/// What every handler needs; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The use cases' needs.
    pub services: Services,
    /// Names of the built files.
    pub assets: AssetNames,
    /// Facts about how the site is reached.
    pub site: Arc<SiteFacts>,
}

/// Facts about how the site is reached.
pub struct SiteFacts {
    /// Whether browsers are to insist on https.
    pub https: bool,
    /// The one proxy that is believed.
    pub trusted_proxy: Option<std::net::IpAddr>,
    /// Whether mails go out by SMTP.
    pub smtp: bool,
}

impl AppState {
    /// The state of a server with this configuration.
    pub fn new(services: Services, config: &Config, assets: AssetNames) -> Self {
        let site = SiteFacts { https: config.is_https(), trusted_proxy: config.trusted_proxy, smtp: config.smtp_url.is_some() };
        Self { services, assets, site: Arc::new(site) }
    }
}

/// All routes with everything around them.
pub fn router(state: AppState) -> Router {
    // What is compressed already, or tiny, is sent as it is.
    let worthwhile = SizeAbove::new(COMPRESS_BYTES_MIN).and(NotForContentType::IMAGES).and(NotForContentType::const_new("font/woff2"));
    let compression = CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest).compress_when(worthwhile);
    Router::new()
        .merge(pages::routes())
        .merge(feeds::routes())
        .merge(health::routes())
        .route("/api/internal/{*name}", get(server_function).post(server_function))
        .route("/assets/{*path}", get(assets::serve))
        .route("/fonts/{*path}", get(assets::serve))
        .fallback(pages::fallback)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(compression)
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST_TIMEOUT))
        .layer(CatchPanicLayer::new())
        // Around everything, so that its headers stand on answers of the two above too.
        .layer(middleware::from_fn_with_state(state.clone(), security::guard))
        .with_state(state)
}

/// What islands ask the server. These functions only look things up, so whatever goes wrong lies in how they were called; Leptos would call it an
/// error of the server, in words about its own insides.
async fn server_function(request: Request) -> Response {
    let context = || leptos::prelude::provide_context(islands::Suggester(suggest_from_text));
    let response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    if response.status().is_success() { response } else { (StatusCode::BAD_REQUEST, "There is no such question.\n").into_response() }
}

/// What a text that is being written suggests, for the island in the form of a request. An unknown language is answered in the site's first.
fn suggest_from_text(locale: &str, title: &str, text: &str) -> islands::TextSuggestions {
    let locale = i18n::Locale::from_tag(locale).unwrap_or(i18n::Locale::De);
    let form = FormState::default().with("title", title).with("text", text);
    app::requests::text_suggestions(locale, &usecases::suggestions::suggest(&form))
}
