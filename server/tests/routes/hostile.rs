//! No request breaks the site: whatever comes in, the answer is no error of the server, and tells nothing of its inside.

use axum::http::Method;
use test_support::each_engine;

use crate::nasty::{bodies, filter_values, parts};
use crate::site::{Answer, Ask, FORM, ORIGIN, Site, routes_in_sources};
use crate::world::World;

/// What tells of the inside.
const INSIDE: [&str; 17] = [
    "panicked",
    "backtrace",
    ".rs:",
    "src/",
    "sqlx",
    "sea_orm",
    "SeaORM",
    "DbErr",
    "sqlite",
    "SQLite",
    "SELECT \"",
    "INSERT INTO",
    "UNIQUE constraint",
    "/home/",
    "ServerFn",
    "#[server]",
    "serde",
];

fn assert_unbroken(answer: &Answer, what: &str) {
    let shown: String = what.chars().take(160).collect();
    assert!(!answer.status.is_server_error(), "{shown} answers {}", answer.status);
    let text = answer.text();
    for inside in INSIDE {
        assert!(!text.contains(inside), "{shown} tells of {inside}");
    }
    let passwd = text.contains("root:x:") || text.contains("[workspace]") || text.contains("[package]");
    assert!(!passwd, "{shown} gives a file away");
}

#[tokio::test]
async fn nasty_addresses_break_nothing() {
    /// One of each kind takes every part; the other routes share their reading and take some.
    const OF_EACH_KIND: [&str; 10] = [
        "/{file}",
        "/{file}/events",
        "/assets/{file}",
        "/fonts/{file}",
        "/api/internal/{file}",
        "/calendar/private/{file}",
        "/events/{file}",
        "/de/requests/{file}",
        "/de/organisations/{file}/edit",
        "/de/answer/{file}",
    ];
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let token = site.session_of(&world.ada).await;
        let others: Vec<String> = routes_in_sources().into_iter().map(|route| route.template.replace("{locale}", "de")).collect();
        for (number, part) in parts().iter().enumerate() {
            let others = others.iter().map(String::as_str).filter(|template| number % 8 == 0 && template.contains('{'));
            for template in others.chain(OF_EACH_KIND) {
                let path = ["{slug}", "{id}", "{token}", "{file}"].iter().fold(template.to_owned(), |path, name| path.replace(name, part));
                if path.parse::<axum::http::Uri>().is_ok_and(|uri| uri.path().starts_with('/')) {
                    let answer = site.send(&Ask::get(&path).signed_in(&token)).await;
                    assert_unbroken(&answer, &path);
                    assert!(answer.headers.get("x-evil").is_none(), "{path}");
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn nasty_queries_break_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let names = [
            "q", "topic", "region", "near", "radius", "language", "format", "audience", "from", "to", "page", "lang", "place", "query",
            "step",
        ];
        // All lists read their filters alike.
        let pages = ["/de/events", "/de/", "/de/calendar", "/calendar.ics", "/api/internal/search_places"];
        for value in parts().into_iter().chain(filter_values()).map(|value| value.replace(['#', '{', '}', '['], "%23")) {
            // What reaches the database alone, since a filter that cannot be read keeps the others from it; the rest at once.
            let alone = ["q", "page", "from", "to", "near"].map(|name| format!("/de/events?{name}={value}"));
            let short = value.len() < 1_000;
            let all = names.iter().map(|name| format!("{name}={value}")).collect::<Vec<_>>().join("&");
            let at_once = pages.iter().filter(|_| short).map(|page| format!("{page}?{all}"));
            for path in alone.into_iter().chain(at_once).filter(|path| path.parse::<axum::http::Uri>().is_ok()) {
                assert_unbroken(&site.get(&path).await, &path);
            }
        }
        for page in pages.into_iter().chain(["/calendar/qr.svg", "/de/organisations", "/de/offers", "/de/requests"]) {
            for query in
                ["", "&&&&", "=", "=&=", "q", "q=1&q=2&q=3", "topic=%00", &"q=a&".repeat(2_000), &"topic=racism&".repeat(1_000), "page[]=1"]
            {
                let path = format!("{page}?{query}");
                assert_unbroken(&site.get(&path).await, &path);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn wildcards_find_nothing_but_themselves() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let finds =
            async |query: &str| site.get(&format!("/de/organisations?q={query}")).await.text().contains("/organisations/muldebogen");
        assert!(finds("muldeb").await);
        for wildcard in ["xyz%25", "%25xyz", "xyz_ldebogen", "Qq%27%20OR%20%27Qq%27=%27Qq", "%5Cxyz", "xyz!%25"] {
            assert!(!finds(wildcard).await, "{wildcard}");
        }
    })
    .await;
}

#[tokio::test]
async fn nasty_bodies_break_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let (ada, bo, mo) = (site.session_of(&world.ada).await, site.session_of(&world.bo).await, site.session_of(&world.mo).await);
        for route in routes_in_sources().into_iter().filter(|route| route.takes_forms) {
            let slug = match route.template.as_str() {
                path if path.contains("organisations") => &world.organisation.slug,
                path if path.contains("institutions") => &world.institution.slug,
                path if path.contains("offers") => &world.offer.slug,
                _ => &world.event.slug,
            };
            let id = match route.template.as_str() {
                path if path.contains("dialogues") => world.dialogue.id.to_string(),
                path if path.contains("rounds") => world.round.id.to_string(),
                _ => world.draft.id.to_string(),
            };
            use usecases::links::Purpose;
            let purpose = match route.template.as_str() {
                path if path.contains("answer") => Purpose::Answer { invitation: world.invitation.id },
                path if path.contains("agreement") => Purpose::Agreement { dialogue: world.dialogue.id, organisation: false },
                path if path.contains("reset") => Purpose::ResetPassword { account: world.ada.id },
                _ => Purpose::ConfirmEmail { account: world.newcomer.id, for_organisation: false },
            };
            let token = world.link(&site, purpose).await;
            let path = route.template.replace("{locale}", "de").replace("{slug}", slug).replace("{id}", &id).replace("{token}", &token);
            let institution = ["requests", "institutions", "account"].iter().any(|part| path.contains(part));
            let session = if path.contains("moderation") {
                &mo
            } else if institution {
                &ada
            } else {
                &bo
            };
            for body in bodies() {
                let ask = Ask::new(Method::POST, &path).header("origin", ORIGIN).header("content-type", FORM).with_body(body.clone());
                let what = format!("{path} with {}", String::from_utf8_lossy(&body));
                // Hashing takes its time, and what it hashes is not the matter here.
                if !path.contains("reset-password") || body.len() < 60 {
                    assert_unbroken(&site.send(&ask.signed_in(session)).await, &what);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn nasty_headers_and_types_break_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let types: [&str; 7] = [
            "application/json",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/xml",
            "",
            "application/x-www-form-urlencoded; charset=utf-16",
            "\u{ff}",
        ];
        for kind in types {
            for path in ["/de/sign-in", "/de/sign-up", "/de/report", "/de/theme", "/de/sign-out", "/de/forgot-password"] {
                let ask = Ask::new(Method::POST, path).header("origin", ORIGIN).header("content-type", kind).with_body("email=a&password=");
                assert_unbroken(&site.send(&ask).await, &format!("{path} as {kind}"));
            }
        }
        let long = "x".repeat(9_000);
        let values: [&[u8]; 9] = [
            b"",
            b"\xff\xfe",
            b"%00",
            b"=",
            b";;;;",
            b"__Host-session=",
            b"__Host-session=\xff; locale=\xff; theme=<b>",
            b"W/\"",
            long.as_bytes(),
        ];
        let names = [
            "cookie",
            "accept-language",
            "accept-encoding",
            "accept",
            "user-agent",
            "if-none-match",
            "if-modified-since",
            "referer",
            "range",
            "x-forwarded-for",
            "content-length",
            "host",
            "authorization",
            "x-http-method-override",
            "content-encoding",
            "expect",
        ];
        for name in names {
            for value in values {
                for path in
                    ["/", "/de/", "/de/sign-in", "/calendar.ics", "/favicon.svg", "/de/nothing", "/api/internal/search_places?query=De"]
                {
                    assert_unbroken(&site.send(&Ask::get(path).header(name, value)).await, &format!("{path} with {name}"));
                }
            }
        }
        let token = site.session_of(&world.ada).await;
        let flash = Ask::get("/de/").header("cookie", format!("__Host-session={token}; __Host-flash=<script>; theme=../; locale=%00"));
        assert_unbroken(&site.send(&flash).await, "a flash that is none");
        for method in ["PATCH", "PROPFIND", "CONNECT", "TRACE", "EVIL"] {
            let ask = Ask::new(Method::from_bytes(method.as_bytes()).expect("a method"), "/de/events");
            assert!(site.send(&ask).await.status.is_client_error(), "{method}");
        }
    })
    .await;
}

#[tokio::test]
async fn server_functions_answer_questions_and_refuse_nonsense() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let found = site.get("/api/internal/search_places?query=Dessau").await;
        assert_eq!(found.status, axum::http::StatusCode::OK);
        assert!(found.text().contains("Dessau"), "{}", found.text());
        for path in ["/api/internal/search_places", "/api/internal/search_places?quarry=x", "/api/internal/nothing", "/api/internal/a/b"] {
            let answer = site.send(&Ask::get(path).header("accept", "text/html").header("referer", "https://evil.example/")).await;
            assert_unbroken(&answer, path);
            assert!(answer.status.is_client_error() && answer.headers.get("location").is_none(), "{path} answers {}", answer.status);
        }
    })
    .await;
}
