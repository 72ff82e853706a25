//! Calendar feeds and files.

use std::sync::Arc;

use api_types::filters::FILTER_NAMES;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use chrono::{DateTime, Utc};
use i18n::Locale;
use qrcode::QrCode;
use qrcode::render::svg;
use usecases::calendar::{self, Feed};
use usecases::start::ListInput;
use usecases::{Error, Outcome};

use super::AppState;
use super::encodings::Encoding;

/// How long calendars and proxies may keep a public feed without asking, in seconds.
const PUBLIC_CACHE: &str = "public, max-age=300";
/// A private feed is never kept by anybody between.
const PRIVATE_CACHE: &str = "private, no-cache";

/// All feeds.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/calendar.ics", get(public_feed))
        .route("/calendar/qr.svg", get(qr_code))
        .route("/calendar/private/{file}", get(private_feed))
        .route("/organisations/{slug}/calendar.ics", get(organisation_feed))
        .route("/institutions/{slug}/calendar.ics", get(institution_feed))
        .route("/events/{file}", get(event_file))
}

fn pairs(query: Option<String>) -> Vec<(String, String)> {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes()).into_owned().collect()
}

/// A part of the query that cannot be read. It is named; an empty calendar would say that nothing happens.
struct Refusal {
    name: String,
    value: String,
}

impl Refusal {
    fn of(name: &str, value: &str) -> Self {
        Self { name: name.to_owned(), value: value.chars().filter(|c| !c.is_control()).take(80).collect() }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let sentence = format!("Unknown value for the filter \"{}\": \"{}\".\n", self.name, self.value);
        (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], sentence).into_response()
    }
}

/// The language of a feed: `lang`, else the site's own; never the browser's, so that one address gives everybody the same bytes. Whatever else is
/// named must be one of `further`.
fn feed_locale(state: &AppState, pairs: &[(String, String)], further: &[&str]) -> Result<Locale, Refusal> {
    if let Some((name, value)) = pairs.iter().find(|(name, _)| name != "lang" && !further.contains(&name.as_str())) {
        return Err(Refusal::of(name, value));
    }
    match pairs.iter().find(|(name, value)| name == "lang" && !value.is_empty()) {
        Some((_, tag)) => Locale::from_tag(tag).ok_or_else(|| Refusal::of("lang", tag)),
        None => Ok(state.services.settings.default_locale),
    }
}

async fn public_feed(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Result<Response, Refusal> {
    let pairs = pairs(query);
    let locale = feed_locale(&state, &pairs, &FILTER_NAMES)?;
    let list = ListInput::read(locale, pairs);
    if let Some(bad) = list.bad.first() {
        return Err(Refusal::of(&bad.name, &bad.value));
    }
    Ok(public_answer(&state, calendar::public_feed(&state.services, locale, &list.filter).await, &headers).await)
}

async fn organisation_feed(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let locale = feed_locale(&state, &pairs(query), &[])?;
    Ok(public_answer(&state, calendar::organisation_feed(&state.services, locale, &slug).await, &headers).await)
}

async fn institution_feed(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let locale = feed_locale(&state, &pairs(query), &[])?;
    Ok(public_answer(&state, calendar::institution_feed(&state.services, locale, &slug).await, &headers).await)
}

async fn event_file(
    State(state): State<AppState>,
    Path(file): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let Some(slug) = file.strip_suffix(".ics") else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let locale = feed_locale(&state, &pairs(query), &[])?;
    Ok(answer(calendar::event_file(&state.services, locale, None, slug).await, &headers, PUBLIC_CACHE, Some(slug)))
}

/// A feed for everybody, as the client takes it: compressed once for all who ask for the same bytes.
async fn public_answer(state: &AppState, feed: Outcome<Feed>, headers: &HeaderMap) -> Response {
    let packed = match (&feed, Encoding::accepted(headers)) {
        (Ok(feed), Some(encoding)) if !is_known(headers, feed) => packed(state, feed, encoding).await.map(|bytes| (encoding, bytes)),
        _ => None,
    };
    let mut response = answer(feed, headers, PUBLIC_CACHE, None);
    if let Some((encoding, bytes)) = packed {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
        *response.body_mut() = Body::from(Bytes::from_owner(SharedBytes(bytes)));
    }
    response
}

/// The compressed bytes of a public feed; `None` when they cannot be made, then it goes out as every other answer does.
async fn packed(state: &AppState, feed: &Feed, encoding: Encoding) -> Option<Arc<Vec<u8>>> {
    let (data_state, body) = (feed.state?, feed.body.clone());
    let make = async {
        let packing = tokio::task::spawn_blocking(move || encoding.pack(body.as_bytes()));
        let bytes = packing.await.map_err(|error| Error::Unexpected(error.to_string()))?;
        let bytes = bytes.map_err(|error| Error::Unexpected(error.to_string()))?;
        let size = bytes.len();
        Ok((bytes, size))
    };
    let key = format!("{} {}", encoding.name(), feed.etag);
    let packed = state.services.kept.packed_feeds.get(data_state, key, make).await;
    packed.inspect_err(|error| tracing::error!(%error, "a feed could not be compressed")).ok()
}

/// The path holds a secret: it is never logged, never kept between, and no search engine may list it.
async fn private_feed(State(state): State<AppState>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(token) = file.strip_suffix(".ics") else { return StatusCode::NOT_FOUND.into_response() };
    let feed = calendar::private_feed(&state.services, token).await;
    let mut response = answer(feed, &headers, PRIVATE_CACHE, None);
    response.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

/// A feed as an answer: nothing but its validator when the calendar knows it already.
pub fn answer(feed: Outcome<Feed>, headers: &HeaderMap, cache: &'static str, file_name: Option<&str>) -> Response {
    let feed = match feed {
        Ok(feed) => feed,
        Err(Error::NotFound) => return StatusCode::NOT_FOUND.into_response(),
        Err(Error::Unavailable(_)) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(error) => {
            tracing::error!(%error, "a feed could not be made");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let known = is_known(headers, &feed);
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(Bytes::from_owner(SharedText(feed.body.clone()))))
    };
    let out = response.headers_mut();
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if !known {
        out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
        let disposition =
            file_name.map_or_else(|| "inline; filename=\"calendar.ics\"".to_owned(), |name| format!("attachment; filename=\"{name}.ics\""));
        if let Ok(disposition) = HeaderValue::from_str(&disposition) {
            out.insert(header::CONTENT_DISPOSITION, disposition);
        }
    }
    if let Ok(etag) = HeaderValue::from_str(&feed.etag) {
        out.insert(header::ETAG, etag);
    }
    if let Some(changed) = feed.last_modified.and_then(|changed| HeaderValue::from_str(&http_date(changed)).ok()) {
        out.insert(header::LAST_MODIFIED, changed);
    }
    response
}

/// Text that goes out without being copied.
struct SharedText(Arc<str>);

impl AsRef<[u8]> for SharedText {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Bytes that go out without being copied.
struct SharedBytes(Arc<Vec<u8>>);

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Whether the calendar has these bytes. `If-Modified-Since` counts only where no validator was sent (RFC 9110, section 13.2.2).
fn is_known(headers: &HeaderMap, feed: &Feed) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(known) = text(header::IF_NONE_MATCH) {
        return known.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == feed.etag);
    }
    let since = text(header::IF_MODIFIED_SINCE).and_then(|text| DateTime::parse_from_rfc2822(text).ok());
    match (since, feed.last_modified) {
        (Some(since), Some(changed)) => changed.timestamp() <= since.timestamp(),
        _ => false,
    }
}

fn http_date(at: DateTime<Utc>) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// The address of a public feed as a QR code, for a phone's camera.
async fn qr_code(State(state): State<AppState>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let host = state.services.settings.public_url.split("://").nth(1).unwrap_or_default().to_owned();
    let address = if query.is_empty() { format!("webcal://{host}/calendar.ics") } else { format!("webcal://{host}/calendar.ics?{query}") };
    let Ok(code) = QrCode::new(address.as_bytes()) else { return StatusCode::BAD_REQUEST.into_response() };
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(240, 240)
        .dark_color(svg::Color("#10383d"))
        .light_color(svg::Color("#ffffff"))
        .build();
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, picture).into_response()
}
