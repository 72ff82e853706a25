//! The files browsers load: built by the front build, carried inside the program (read from the folder in a debug build).

use app::AssetNames;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[cfg_attr(debug_assertions, folder = "../target/site-dev")]
#[cfg_attr(not(debug_assertions), folder = "../target/site")]
struct Site;

/// How long browsers keep files whose names change with their content, in seconds: a year.
const HASHED: &str = "public, max-age=31536000, immutable";
/// How long browsers keep the others: a day.
const PLAIN: &str = "public, max-age=86400";

#[derive(Deserialize)]
struct Manifest {
    css: String,
    start_js: String,
}

/// The names of the built files. Without a front build pages work all the same, but look plain; the log says so.
pub fn names() -> AssetNames {
    let manifest = Site::get("manifest.json").and_then(|file| serde_json::from_slice::<Manifest>(&file.data).ok());
    match manifest {
        Some(manifest) => AssetNames { css: manifest.css, start_js: manifest.start_js },
        None => {
            tracing::warn!("the files for browsers are not built: pages will look plain");
            AssetNames { css: "/assets/main.css".into(), start_js: "/assets/start.js".into() }
        }
    }
}

/// Serves one file: as it was compressed when it was built, if the browser takes that.
pub async fn serve(uri: Uri, headers: HeaderMap) -> Response<Body> {
    let path = uri.path().trim_start_matches('/');
    if path == "manifest.json" || path.ends_with(".br") || path.ends_with(".gz") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Some(plain) = Site::get(path) else { return StatusCode::NOT_FOUND.into_response() };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| accepted.split(',').any(|part| part.trim().split(';').next() == Some(name));
    let compressed = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(encoding, _)| takes(encoding))
        .find_map(|(encoding, ending)| Site::get(&format!("{path}.{ending}")).map(|file| (encoding, file)));
    let hash: String = plain.metadata.sha256_hash()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
    let (encoding, file) = compressed.map_or((None, plain), |(encoding, file)| (Some(encoding), file));
    let etag = format!("\"{hash}{}\"", encoding.map(|encoding| format!("-{encoding}")).unwrap_or_default());
    let cache = if path.starts_with("assets/") { HASHED } else { PLAIN };
    // The guard may have added the validator of the plain bytes to the one that the browser sent.
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if known.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(file.data.into_owned()))
    };
    let kind = content_type(path);
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        out.insert(header::ETAG, etag);
    }
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
