//! The site in process: requests go in, whole answers come out.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use app::AssetNames;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header};
use chrono::TimeDelta;
use domain::accounts::Account;
use domain::ids::SessionId;
use persistence::Database;
use persistence::sessions::{self, Session};
use server::http::{AppState, SiteFacts, router};
use sha2::{Digest, Sha256};
use test_support::{TestClock, test_services};
use tower::ServiceExt;
use usecases::Services;

/// Where the site lives.
pub const ORIGIN: &str = "https://ansprechbar.example";
/// The name of the cookie that keeps somebody signed in.
pub const SESSION: &str = "__Host-session";
/// What a form is sent as.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A running site with a clock in the hands of the test.
pub struct Site {
    router: Router,
    /// What the use cases work with, to prepare and to look behind.
    pub services: Services,
    /// The clock.
    pub clock: TestClock,
}

impl Site {
    /// The site on this database.
    pub fn on(database: Database) -> Self {
        // Only the first call counts.
        let _ = any_spawner::Executor::init_tokio();
        let (services, clock) = test_services(database);
        let assets = AssetNames { css: "/assets/main.css".into(), start_js: "/assets/start.js".into() };
        let site = Arc::new(SiteFacts { https: true, trusted_proxy: None, smtp: false });
        let router = router(AppState { services: services.clone(), assets, site });
        Self { router, services, clock }
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&self, ask: &Ask) -> Answer {
        let mut request = Request::builder().method(ask.method.clone()).uri(&ask.path);
        for (name, value) in &ask.headers {
            request = request.header(name, HeaderValue::from_bytes(value).expect("a header value"));
        }
        let mut request = request.body(Body::from(ask.body.clone())).expect("a request");
        request.extensions_mut().insert(ConnectInfo(ask.peer));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Reads a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(&Ask::get(path)).await
    }

    /// Makes a session for an account and gives its token.
    pub async fn session_of(&self, account: &Account) -> String {
        let token: String = (self.services.random)().iter().map(|byte| format!("{byte:02x}")).collect();
        let now = self.services.now();
        let session = Session {
            id: SessionId(self.services.new_id()),
            token_hash: Sha256::digest(token.as_bytes()).into(),
            account_id: account.id,
            created_at: now,
            last_seen_at: now,
            expires_at: now + TimeDelta::days(7),
            user_agent: String::new(),
        };
        sessions::insert(&self.services.database, &session).await.expect("a session");
        token
    }

    /// Whether this token still opens the dashboard.
    pub async fn is_signed_in(&self, token: &str) -> bool {
        self.send(&Ask::get("/de/dashboard").signed_in(token)).await.status == StatusCode::OK
    }
}

/// A request as a browser would send it.
#[derive(Clone, Debug)]
pub struct Ask {
    method: Method,
    /// Path and query.
    pub path: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
    peer: SocketAddr,
}

impl Ask {
    /// A request with this method and nothing else than the host.
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        let host = ORIGIN.trim_start_matches("https://");
        let peer = SocketAddr::from(([203, 0, 113, 7], 40_000));
        Self { method, path: path.into(), headers: Vec::new(), body: Vec::new(), peer }.header(header::HOST.as_str(), host)
    }

    /// Reads a page.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A form sent from a page of the site.
    pub fn post(path: impl Into<String>, fields: &[(&str, &str)]) -> Self {
        Self::unmarked_post(path, fields).header("origin", ORIGIN)
    }

    /// A form that does not say where it comes from.
    pub fn unmarked_post(path: impl Into<String>, fields: &[(&str, &str)]) -> Self {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Self::new(Method::POST, path).header("content-type", FORM).with_body(body)
    }

    /// With a body as it is.
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// With one more header.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.to_owned(), value.as_ref().to_vec()));
        self
    }

    /// With the session of this token.
    pub fn signed_in(self, token: &str) -> Self {
        self.header("cookie", format!("{SESSION}={token}"))
    }

    /// From this network address.
    pub fn coming_from(mut self, last: u8) -> Self {
        self.peer = SocketAddr::from(([198, 51, 100, last], 40_000));
        self
    }
}

/// A whole answer.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came, compressed perhaps.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The whole line that sets a cookie.
    pub fn cookie_line(&self, name: &str) -> Option<String> {
        let lines = self.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        lines.map(str::to_owned).find(|line| line.starts_with(&format!("{name}=")))
    }

    /// The token of the session that it begins.
    pub fn session(&self) -> Option<String> {
        let line = self.cookie_line(SESSION)?;
        let value = line.split(';').next()?.split_once('=')?.1.to_owned();
        (!value.is_empty()).then_some(value)
    }
}

/// A route of the pages: its address and whether it takes forms.
pub struct Route {
    /// With names in braces.
    pub template: String,
    /// Whether it answers POST.
    pub takes_forms: bool,
}

/// All routes as the sources of the server name them, so that a new one cannot be forgotten in the tables of these tests.
pub fn routes_in_sources() -> Vec<Route> {
    let http = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http");
    let mut files = vec![http.join("feeds.rs"), http.join("health.rs")];
    let pages = std::fs::read_dir(http.join("pages")).expect("the pages");
    files.extend(pages.map(|entry| entry.expect("a file").path()));
    let mut routes = Vec::new();
    for file in files {
        let source = std::fs::read_to_string(&file).expect("a source");
        for piece in source.split(".route(").skip(1) {
            let piece = piece.split("\n}").next().unwrap_or_default();
            let template = piece.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default().to_owned();
            routes.push(Route { template, takes_forms: piece.contains("post(") });
        }
    }
    assert!(routes.len() > 40, "the sources name their routes otherwise now");
    routes
}
