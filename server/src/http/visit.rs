//! One request of one visitor: language, who is signed in, what was asked for; and the ways to answer it.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};

use api_types::filters::ListView;
use api_types::forms::{FieldErrors, FormState};
use app::{ErrorKind, Page, Theme, Ui, ViewerBadge};
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::accounts::Actor;
use i18n::{Key, Locale};
use usecases::accounts::SessionToken;
use usecases::{Error, Outcome, Services, Viewer};

use super::AppState;

/// Name of the cookie that keeps somebody signed in.
const SESSION_COOKIE: &str = "__Host-session";
/// Name of the cookie that says, once, what has just happened.
const FLASH_COOKIE: &str = "__Host-flash";
/// Name of the cookie with the chosen language.
const LOCALE_COOKIE: &str = "locale";
/// Name of the cookie with the chosen theme.
pub const THEME_COOKIE: &str = "theme";
/// Seconds that chosen language and theme are kept: a year.
const CHOICE_SECONDS: u32 = 31_536_000;

/// One request of one visitor.
pub struct Visit {
    /// What handlers need.
    pub state: AppState,
    /// The language in the address.
    pub locale: Locale,
    /// Who is signed in.
    pub viewer: Option<Viewer>,
    /// The query string's pairs.
    pub query: Vec<(String, String)>,
    /// Where the request comes from, for limits.
    pub address: String,
    /// What the browser calls itself.
    pub user_agent: String,
    params: HashMap<String, String>,
    path: String,
    theme: Theme,
    flash: Option<Key>,
    open_tasks: u32,
    chose_locale: bool,
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let cookies = read_cookies(&parts.headers);
        let params = match RawPathParams::from_request_parts(parts, state).await {
            Ok(params) => params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            Err(_) => HashMap::new(),
        };
        let named = first_segment(parts.uri.path());
        let locale = named.and_then(Locale::from_tag);
        let mut visit = Visit {
            state: state.clone(),
            locale: locale.unwrap_or_else(|| preferred_locale(&parts.headers, state)),
            viewer: None,
            query: pairs(parts.uri.query().unwrap_or_default().as_bytes()),
            address: client_address(parts, state),
            user_agent: header_text(&parts.headers, header::USER_AGENT.as_str()).to_owned(),
            params,
            path: path_without_locale(parts, locale.is_some()),
            theme: cookies.get(THEME_COOKIE).and_then(|slug| Theme::from_slug(slug)).unwrap_or_default(),
            flash: cookies.get(FLASH_COOKIE).and_then(|id| Key::find(id)),
            open_tasks: 0,
            chose_locale: locale.is_some_and(|locale| locale != preferred_locale(&parts.headers, state)),
        };
        if let Err(error) = visit.recognise(&cookies).await {
            return Err(visit.problem(error));
        }
        // An address whose language we do not know is no page of ours.
        if locale.is_none() {
            return Err(visit.problem(Error::NotFound));
        }
        Ok(visit)
    }
}

impl Visit {
    /// Finds out who is signed in.
    async fn recognise(&mut self, cookies: &HashMap<String, String>) -> Outcome<()> {
        let Some(token) = cookies.get(SESSION_COOKIE).filter(|token| token.len() <= 128) else { return Ok(()) };
        self.viewer = usecases::accounts::viewer(&self.state.services, token).await?;
        if let Some(viewer) = &self.viewer {
            self.open_tasks = usecases::dashboard::open_tasks(&self.state.services, &viewer.actor).await?;
        }
        Ok(())
    }

    /// What use cases need.
    pub fn services(&self) -> &Services {
        &self.state.services
    }

    /// A part of the path, such as the slug.
    pub fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// A part of the path that is an id; anything else is unknown.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn id<T: std::str::FromStr>(&self, name: &str) -> Outcome<T> {
        self.param(name).parse().map_err(|_| Error::NotFound)
    }

    /// The first value of a name in the query string.
    pub fn query_value(&self, name: &str) -> &str {
        self.query.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    /// The query string as a form.
    pub fn query_form(&self) -> FormState {
        FormState::from_pairs(self.query.clone())
    }

    /// Who acts, if somebody is signed in.
    pub fn actor(&self) -> Option<&Actor> {
        self.viewer.as_ref().map(|viewer| &viewer.actor)
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// [`Error::SignInRequired`] when nobody is.
    pub fn signed_in(&self) -> Outcome<&Viewer> {
        self.viewer.as_ref().ok_or(Error::SignInRequired)
    }

    fn ui(&self) -> Ui {
        Ui {
            locale: self.locale,
            path: self.path.clone(),
            viewer: self.viewer.as_ref().map(|viewer| ViewerBadge {
                display_name: viewer.account.display_name.clone(),
                open_tasks: self.open_tasks,
                is_moderator: viewer.actor.is_moderator(),
                is_admin: viewer.actor.is_admin(),
            }),
            base_url: self.state.services.settings.public_url.clone(),
            assets: self.state.assets.clone(),
            theme: self.theme,
            demo: false,
            flash: self.flash,
        }
    }

    /// A page.
    pub fn page(&self, page: impl FnOnce(&Ui) -> Page) -> Response {
        self.page_with(StatusCode::OK, page)
    }

    /// A page with a status of its own.
    pub fn page_with(&self, status: StatusCode, page: impl FnOnce(&Ui) -> Page) -> Response {
        let ui = self.ui();
        let html = app::render(&ui, || page(&ui));
        let mut response = (status, Body::from(html)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.locale.tag()));
        let cache = if self.viewer.is_some() { "no-store" } else { "private, no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        headers.insert(header::VARY, HeaderValue::from_static("cookie"));
        // Who reads another language than the browser asks for has chosen it; `/` will lead there next time.
        if self.chose_locale && status == StatusCode::OK {
            set_cookie(headers, &choice_cookie(LOCALE_COOKIE, self.locale.tag()));
        }
        if self.flash.is_some() {
            set_cookie(headers, &format!("{FLASH_COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax"));
        }
        response
    }

    /// The page of a view, or of what went wrong.
    pub fn show<V>(&self, view: Outcome<V>, page: impl FnOnce(&Ui, V) -> Page) -> Response {
        match view {
            Ok(view) => self.page(|ui| page(ui, view)),
            Err(error) => self.problem(error),
        }
    }

    /// A list page; a filter that cannot be read makes it a bad request, said on the page itself.
    pub fn show_list<T>(&self, view: Outcome<ListView<T>>, page: impl FnOnce(&Ui, ListView<T>) -> Page) -> Response {
        match view {
            Ok(view) if view.bad.is_empty() => self.page(|ui| page(ui, view)),
            Ok(view) => self.page_with(StatusCode::BAD_REQUEST, |ui| page(ui, view)),
            Err(error) => self.problem(error),
        }
    }

    /// What went wrong, as a page. Who must sign in first is led there and back.
    pub fn problem(&self, error: Error) -> Response {
        let kind = match &error {
            Error::SignInRequired => {
                let next = api_types::filters::encode(&format!("/{}{}", self.locale.tag(), self.path));
                return self.redirect(&format!("/sign-in?next={next}"), None);
            }
            Error::NotFound => ErrorKind::NotFound,
            Error::Invalid(_) => ErrorKind::BadRequest,
            Error::Outdated => return self.error_page(StatusCode::CONFLICT, ErrorKind::BadRequest),
            Error::Unavailable(reason) => {
                tracing::error!(reason, "the database is away");
                ErrorKind::Unavailable
            }
            Error::Unexpected(reason) => {
                tracing::error!(id = %self.state.services.new_id(), reason, "something unexpected happened");
                ErrorKind::Internal
            }
        };
        let status = match kind {
            ErrorKind::NotFound => StatusCode::NOT_FOUND,
            ErrorKind::BadRequest => StatusCode::UNPROCESSABLE_ENTITY,
            ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        self.error_page(status, kind)
    }

    /// A page that says what went wrong.
    pub fn error_page(&self, status: StatusCode, kind: ErrorKind) -> Response {
        self.page_with(status, |ui| Page::new(kind.title(ui), app::error_page(ui, kind)))
    }

    /// The form again, with the errors at their fields and everything that was typed but secrets.
    pub fn form_again(&self, error: Error, form: FormState, page: impl FnOnce(&Ui, FormState) -> Page) -> Response {
        match error.into_field_errors() {
            Ok(errors) => {
                let (status, wait) = (status_of(&errors), seconds_to_wait(&errors));
                let form = form.without_secrets().with_errors(errors);
                let mut response = self.page_with(status, |ui| page(ui, form));
                if let Some(seconds) = wait {
                    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                }
                response
            }
            Err(error) => self.problem(error),
        }
    }

    /// Sends the browser to a page of this site in the same language, which then says what has happened.
    pub fn redirect(&self, path: &str, flash: Option<Key>) -> Response {
        let address = format!("/{}{path}", self.locale.tag());
        let mut response = see_other(&address);
        if let Some(flash) = flash {
            let cookie = format!("{FLASH_COOKIE}={}; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax", flash.id());
            set_cookie(response.headers_mut(), &cookie);
        }
        response
    }

    /// After a step that changes something: on to a page, or what went wrong.
    pub fn done(&self, result: Outcome<()>, path: &str, flash: Key) -> Response {
        match result {
            Ok(()) => self.redirect(path, Some(flash)),
            Err(error) => self.problem(error),
        }
    }
}

/// The status of a form that comes again.
fn status_of(errors: &FieldErrors) -> StatusCode {
    use api_types::forms::FieldError;
    let has = |wanted: fn(&FieldError) -> bool| errors.iter().any(|(_, error)| wanted(error));
    if has(|error| matches!(error, FieldError::TooManyTries { .. })) {
        StatusCode::TOO_MANY_REQUESTS
    } else if has(|error| matches!(error, FieldError::ChangedMeanwhile)) {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    }
}

/// How long to wait after too many tries, for `Retry-After`.
fn seconds_to_wait(errors: &FieldErrors) -> Option<u64> {
    errors.iter().find_map(|(_, error)| match error {
        api_types::forms::FieldError::TooManyTries { minutes } => u64::try_from(minutes * 60).ok(),
        _ => None,
    })
}

/// Sends the browser elsewhere on this site, with GET.
pub fn see_other(address: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(address) = HeaderValue::from_str(&in_ascii(address)) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An address as a header can carry it: letters beyond ASCII, spaces and control characters become percent codes (RFC 3986, section 2.1).
fn in_ascii(address: &str) -> String {
    let mut ascii = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            ascii.push(char::from(byte));
        } else {
            ascii.push_str(&format!("%{byte:02X}"));
        }
    }
    ascii
}

/// Keeps somebody signed in.
pub fn with_session(mut response: Response, token: &SessionToken) -> Response {
    set_cookie(response.headers_mut(), &format!("{SESSION_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax", token.0));
    response
}

/// Forgets who was signed in.
pub fn without_session(mut response: Response) -> Response {
    set_cookie(response.headers_mut(), &format!("{SESSION_COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax"));
    response
}

/// Keeps a choice of language or theme. It is no secret and must work on a plain connection too.
pub fn with_choice(mut response: Response, name: &str, value: &str) -> Response {
    set_cookie(response.headers_mut(), &choice_cookie(name, value));
    response
}

fn choice_cookie(name: &str, value: &str) -> String {
    format!("{name}={value}; Path=/; Max-Age={CHOICE_SECONDS}; SameSite=Lax")
}

fn set_cookie(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// A posted form.
pub struct Form(pub FormState);

impl FromRequest<AppState> for Form {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let kind = header_text(request.headers(), header::CONTENT_TYPE.as_str());
        let is_form = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
        let is_empty = request.headers().get(header::CONTENT_LENGTH).is_some_and(|length| length == "0");
        if !is_form && !is_empty {
            return Err(
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "This form must be sent as application/x-www-form-urlencoded.").into_response()
            );
        }
        let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        Ok(Self(FormState::from_pairs(pairs(&bytes))))
    }
}

/// Name and value pairs; what is no UTF-8 becomes replacement characters.
fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    /// Most pairs that are read.
    const PAIRS_MAX: usize = 500;
    form_urlencoded::parse(bytes).take(PAIRS_MAX).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn header_text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn read_cookies(headers: &HeaderMap) -> HashMap<String, String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let parts = lines.flat_map(|line| line.split(';')).filter_map(|part| part.trim().split_once('='));
    parts.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn first_segment(path: &str) -> Option<&str> {
    path.split('/').nth(1).filter(|segment| !segment.is_empty())
}

/// Path and query after the language.
fn path_without_locale(parts: &Parts, has_locale: bool) -> String {
    let path = parts.uri.path();
    let rest = if has_locale { path[1..].find('/').map_or("/", |slash| &path[slash + 1..]) } else { "/" };
    match parts.uri.query() {
        Some(query) if has_locale => format!("{rest}?{query}"),
        _ => rest.to_owned(),
    }
}

/// The language for somebody whose address names none: chosen before, asked for by the browser, or the site's own.
pub fn preferred_locale(headers: &HeaderMap, state: &AppState) -> Locale {
    let cookies = read_cookies(headers);
    let chosen = cookies.get(LOCALE_COOKIE).and_then(|tag| Locale::from_tag(tag));
    chosen
        .or_else(|| Locale::negotiate(header_text(headers, header::ACCEPT_LANGUAGE.as_str())))
        .unwrap_or(state.services.settings.default_locale)
}

/// Where a request comes from: the peer, or what the one trusted proxy says. Nobody else's word counts.
fn client_address(parts: &Parts, state: &AppState) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let forwarded = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let by_proxy = peer.is_some() && peer == state.site.trusted_proxy;
    let named = forwarded.filter(|_| by_proxy).and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse().ok());
    named.or(peer).map_or_else(|| "unknown".to_owned(), one_household)
}

/// The address for counting. With IPv6 everybody has as many addresses as they like, so the first 64 bits count: one household, one server.
fn one_household(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirect_to_an_address_with_umlauts_is_percent_encoded() {
        let response = see_other("/de/organisations?q=Köln Süd&near=%C3%A4");
        let location = response.headers().get(header::LOCATION).expect("a location");
        assert_eq!(location, "/de/organisations?q=K%C3%B6ln%20S%C3%BCd&near=%C3%A4");
    }
}
