//! What holds for every request: foreign pages cannot act for anybody, no answer can be framed or run foreign scripts, and validators tell
//! compressed from plain bytes.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::AppState;

/// Scripts, styles, fonts and pictures come from this site only; nothing runs inline. `wasm-unsafe-eval` lets the browser compile our own
/// WebAssembly, nothing else.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
     img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Two years, as the preload lists ask for.
const STRICT_TRANSPORT: &str = "max-age=63072000; includeSubDomains";

/// Names of encodings that the server applies, as they end a validator.
const ENCODINGS: [&str; 2] = ["br", "gzip"];

/// Guards a request and completes its answer.
pub async fn guard(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    if request.uri().path().contains("%00") || request.uri().query().is_some_and(|query| query.contains("%00")) {
        return complete(&state, StatusCode::BAD_REQUEST.into_response());
    }
    if request.method() == Method::TRACE || request.method() == Method::CONNECT {
        return complete(&state, StatusCode::METHOD_NOT_ALLOWED.into_response());
    }
    let reads_only = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !reads_only && !is_from_here(request.headers(), &state.services.settings.public_url) {
        tracing::info!("a form from a foreign page was refused");
        return complete(&state, (StatusCode::FORBIDDEN, "This form was not sent from this site.").into_response());
    }
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    strip_encoding_from_validators(request.headers_mut());
    let mut response = next.run(request).await;
    add_encoding_to_validator(response.headers_mut());
    if response.status() == StatusCode::NOT_MODIFIED {
        repeat_known_validator(response.headers_mut(), known.as_ref());
    }
    complete(&state, response)
}

/// Whether a form was sent from a page of this site, by what the browser says of itself: `Sec-Fetch-Site`, else `Origin`, else `Referer`. Who says
/// nothing is refused.
fn is_from_here(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let host = text("host").unwrap_or_default();
    let is_ours = |address: &str| {
        let authority = address.split("://").nth(1).unwrap_or_default().split('/').next().unwrap_or_default();
        let public = public_url.split("://").nth(1).unwrap_or_default().split('/').next().unwrap_or_default();
        !authority.is_empty() && (authority == host || authority == public)
    };
    match (text("origin"), text("referer")) {
        (Some(origin), _) => is_ours(origin),
        (None, Some(referer)) => is_ours(referer),
        (None, None) => false,
    }
}

fn complete(state: &AppState, mut response: Response) -> Response {
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    // Addresses of answer pages and private feeds must not travel to other sites.
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if state.site.https {
        set(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT);
    }
    response
}

/// A compressed answer is another sequence of bytes, so its strong validator must differ: `"abc"` becomes `"abc-br"`.
fn add_encoding_to_validator(headers: &mut HeaderMap) {
    let Some(encoding) = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok()).map(str::to_owned) else { return };
    let Some(etag) = headers.get(header::ETAG).and_then(|value| value.to_str().ok()) else { return };
    let ending = format!("-{encoding}\"");
    if !etag.starts_with('"') || etag.ends_with(&ending) {
        return;
    }
    if let Ok(value) = HeaderValue::from_str(&format!("{}{ending}", etag.trim_end_matches('"'))) {
        headers.insert(header::ETAG, value);
    }
}

/// The other way round: handlers compare with the validator of the plain bytes. Built files carry the encoding themselves and are left alone: they
/// are never asked for through a handler that compresses.
fn strip_encoding_from_validators(headers: &mut HeaderMap) {
    let Some(known) = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()) else { return };
    let plain = ENCODINGS.iter().fold(known.to_owned(), |text, encoding| text.replace(&format!("-{encoding}\""), "\""));
    let both = if plain == known { plain } else { format!("{known}, {plain}") };
    if let Ok(value) = HeaderValue::from_str(&both) {
        headers.insert(header::IF_NONE_MATCH, value);
    }
}

/// Nothing has changed: the answer names the validator that the client has, with its encoding (RFC 9110, section 15.4.5).
fn repeat_known_validator(headers: &mut HeaderMap, known: Option<&HeaderValue>) {
    let Some(known) = known.and_then(|value| value.to_str().ok()) else { return };
    let Some(etag) = headers.get(header::ETAG).and_then(|value| value.to_str().ok()) else { return };
    let encoded = ENCODINGS.iter().map(|encoding| format!("{}-{encoding}\"", etag.trim_end_matches('"')));
    let has = |tag: &str| known.split(',').any(|part| part.trim() == tag);
    if !has(etag)
        && let Some(value) = encoded.into_iter().find(|tag| has(tag)).and_then(|tag| HeaderValue::from_str(&tag).ok())
    {
        headers.insert(header::ETAG, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn foreign_forms_are_refused() {
        let ours = "https://ansprechbar.example";
        let allowed: [&[(&str, &str)]; 4] = [
            &[("sec-fetch-site", "same-origin")],
            &[("origin", "https://ansprechbar.example")],
            &[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")],
            &[("referer", "https://ansprechbar.example/de/sign-in")],
        ];
        let refused: [&[(&str, &str)]; 7] = [
            &[],
            &[("sec-fetch-site", "cross-site"), ("origin", "https://ansprechbar.example")],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "null")],
            &[("origin", "https://evil.example"), ("referer", "https://ansprechbar.example/")],
            &[("origin", "https://ansprechbar.example.evil.example")],
            &[("referer", "https://evil.example/?https://ansprechbar.example")],
        ];
        let map = |pairs: &[(&str, &str)]| -> HeaderMap {
            pairs.iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse::<HeaderValue>().unwrap())).collect()
        };
        assert!(allowed.iter().all(|pairs| is_from_here(&map(pairs), ours)));
        assert!(refused.iter().all(|pairs| !is_from_here(&map(pairs), ours)));
    }

    #[test]
    fn validators_tell_compressed_from_plain_bytes() {
        let mut answer = headers(&[("content-encoding", "br"), ("etag", "\"abc\"")]);
        add_encoding_to_validator(&mut answer);
        assert_eq!(answer[header::ETAG], "\"abc-br\"");
        let mut request = headers(&[("if-none-match", "\"abc-br\"")]);
        strip_encoding_from_validators(&mut request);
        assert_eq!(request[header::IF_NONE_MATCH], "\"abc-br\", \"abc\"");
    }
}
