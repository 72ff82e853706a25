//! What every answer carries, whatever the address and whoever asks.

use axum::http::{Method, StatusCode};
use test_support::each_engine;

use crate::site::{Answer, Ask, FORM, ORIGIN, Site, routes_in_sources};
use crate::world::World;

fn assert_secured(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy");
    for directive in ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
        assert!(policy.contains(directive), "{what}: {policy}");
    }
    assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{what}: {policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{what}: {policy}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("x-frame-options"), "DENY", "{what}");
    assert!(["same-origin", "no-referrer"].contains(&answer.header("referrer-policy")), "{what}");
    assert!(answer.header("strict-transport-security").contains("includeSubDomains"), "{what}");
    assert_eq!(answer.headers.get_all("access-control-allow-origin").iter().count(), 0, "{what}");
    assert_eq!(answer.header("server"), "", "{what}");
}

/// An address of this route in the world.
fn address(world: &World, template: &str) -> String {
    let id = if template.contains("dialogues") { world.dialogue.id.to_string() } else { world.request.id.to_string() };
    let slug = match template {
        _ if template.contains("organisations") => &world.organisation.slug,
        _ if template.contains("institutions") => &world.institution.slug,
        _ if template.contains("offers") => &world.offer.slug,
        _ => &world.event.slug,
    };
    let file = if template.contains("private") { format!("{}.ics", world.feed_token) } else { format!("{}.ics", world.event.slug) };
    let parts = [("{locale}", "de"), ("{slug}", slug), ("{id}", &id), ("{token}", "nothing"), ("{file}", &file)];
    parts.iter().fold(template.to_owned(), |path, (name, value)| path.replace(name, value))
}

#[tokio::test]
async fn every_route_is_secured_for_everybody() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let token = site.session_of(&world.ada).await;
        for route in routes_in_sources() {
            let path = address(&world, &route.template);
            for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS] {
                let ask = Ask::new(method.clone(), &path).header("origin", ORIGIN).header("content-type", FORM);
                for ask in [ask.clone(), ask.signed_in(&token)] {
                    let answer = site.send(&ask).await;
                    assert_secured(&answer, &format!("{method} {path}"));
                    assert!(!answer.status.is_server_error(), "{method} {path} answers {}", answer.status);
                    if !route.takes_forms && method == Method::POST {
                        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn answers_beside_the_routes_are_secured_too() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let favicon = "/favicon.svg";
        for path in
            ["/nothing", "/de/nothing", "/xx/", "/assets/nothing.js", "/fonts/nothing.woff2", favicon, "/de/%00", "/api/internal/nothing"]
        {
            assert_secured(&site.get(path).await, path);
        }
        assert_secured(&site.send(&Ask::unmarked_post("/de/sign-in", &[])).await, "a refused form");
        let trace = site.send(&Ask::new(Method::TRACE, "/de/")).await;
        assert_eq!(trace.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_secured(&trace, "TRACE");
        let big = Ask::post("/de/sign-in", &[]).with_body(vec![b'a'; 300 * 1024]);
        let big = site.send(&big).await;
        assert_eq!(big.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert_secured(&big, "a body that is too large");
    })
    .await;
}

#[tokio::test]
async fn pages_behind_secret_links_are_kept_and_listed_nowhere() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        use usecases::links::Purpose;
        let answer = world.link(&site, Purpose::Answer { invitation: world.invitation.id }).await;
        let agreement = world.link(&site, Purpose::Agreement { dialogue: world.dialogue.id, organisation: true }).await;
        for path in [format!("/de/answer/{answer}"), format!("/de/agreement/{agreement}"), "/de/answer/nothing".to_owned()] {
            let page = site.get(&path).await;
            assert_eq!(page.header("cache-control"), "no-store", "{path}");
            assert!(page.header("x-robots-tag").contains("noindex"), "{path}");
            assert!(page.session().is_none(), "{path} signs nobody in");
        }
    })
    .await;
}

#[tokio::test]
async fn built_files_have_a_type_and_are_not_sent_twice() {
    each_engine(|database| async move {
        let site = Site::on(database);
        for encoding in ["", "gzip", "br"] {
            let ask = Ask::get("/favicon.svg").header("accept-encoding", encoding);
            let first = site.send(&ask).await;
            if first.status == StatusCode::NOT_FOUND || first.header("content-type").starts_with("text/html") {
                println!("the files for browsers are not built");
                return;
            }
            assert_eq!((first.status, first.header("content-type")), (StatusCode::OK, "image/svg+xml"));
            let again = site.send(&ask.header("if-none-match", first.header("etag"))).await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{encoding}");
            assert_eq!(again.header("etag"), first.header("etag"), "{encoding}");
        }
    })
    .await;
}
