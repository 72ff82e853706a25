//! No request breaks the site: whatever comes in, the answer is no error of the server, and tells nothing of its inside.

use axum::http::Method;
use test_support::each_engine;

use crate::site::{Answer, Ask, FORM, ORIGIN, Site, routes_in_sources};
use crate::world::World;

/// What tells of the inside.
const INSIDE: [&str; 18] = [
    "panicked", "backtrace", ".rs:", "src/", "sqlx", "sea_orm", "SeaORM", "DbErr", "sqlite", "SQLite", "SELECT ", "INSERT ", "UNIQUE constraint",
    "/root/", "/work/", "ServerFn", "#[server]", "serde",
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

/// Parts of addresses, as they would stand where a slug, an id, a token or a file is expected.
fn parts() -> Vec<String> {
    let mut parts: Vec<String> = [
        "%00", "a%00b", "%2500", "%", "%zz", "%f", "%ff%fe", "%c3%28", "%e2%80%ae", "%ed%a0%80", "%f0%9f%92%a9", "%0d%0aX-Evil:%20yes", "%0a", "%09",
        "%20", "..", "../", "..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "....//....//etc/passwd", "..%5c..%5cwindows",
        "%2fetc%2fpasswd", "../../../Cargo.toml", "..%2f..%2fserver%2fCargo.toml", ".git/HEAD", ".env", "%25", "%5f%25", "_", "%25%27%20OR%201=1--",
        "'", "%22", "%27%3B%20DROP%20TABLE%20account%3B--", "1%20UNION%20SELECT%201", "-1", "0", "99999999999999999999999", "1e309", "NaN", "null",
        "undefined", "true", "[]", "%7B%7D", "new", "edit", "*", "~", ";", "a;b=c", "a&b", "a=b", "%3Cscript%3Ealert(1)%3C/script%3E", "%3F", "%23", "%2F",
        "//", "///", "a//b", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "{id}", "%7Bid%7D", "%EF%BB%BF",
        "%E2%81%A6%D9%85", "İ", "COM1", "manifest.json", ".ics", "x.ics.ics",
    ]
    .into_iter()
    .map(|part| part.chars().map(|c| if c.is_ascii() { c.to_string() } else { api_types::filters::encode(&c.to_string()) }).collect())
    .collect();
    parts.extend(["a".repeat(5_000), "%41".repeat(4_000), "../".repeat(500), "A".repeat(43), "%F0%9F%92%A9".repeat(400)]);
    parts
}

#[tokio::test]
async fn nasty_addresses_break_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let token = site.session_of(&world.ada).await;
        let templates: Vec<String> = routes_in_sources().into_iter().map(|route| route.template).collect();
        let open = ["/{file}", "/de/{file}", "/assets/{file}", "/fonts/{file}", "/api/internal/{file}", "/de/events/{file}?page={file}"];
        let templates: Vec<String> = templates.into_iter().filter(|path| path.contains('{')).chain(open.map(str::to_owned)).collect();
        for part in parts() {
            for template in &templates {
                let path = ["{slug}", "{id}", "{token}", "{file}"].iter().fold(template.clone(), |path, name| path.replace(name, &part));
                let paths = [path.replace("{locale}", "de"), template.replace("{locale}", &part).replace(['{', '}'], "")];
                for path in paths.iter().filter(|path| path.parse::<axum::http::Uri>().is_ok_and(|uri| uri.path().starts_with('/'))) {
                    let answer = site.send(&Ask::get(path).signed_in(&token)).await;
                    assert_unbroken(&answer, path);
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
        let names = ["q", "topic", "region", "near", "radius", "language", "format", "audience", "from", "to", "page", "lang", "place", "query", "step"];
        let mut values = parts();
        let more = [
            "%2B262142-12-31", "-262143-01-01", "0000-00-00", "2027-02-30", "10000-01-01", "0001-01-01", "9999-12-31", "18446744073709551616", "-0",
            "4294967296", "2147483648", "DE-", "DE-ST-", "1500", "150011", "%D9%A1%D9%A5", "06844%00", "%25%25%25", "%5C", "!", "!%25", "__",
        ];
        values.extend(more.map(str::to_owned));
        let pages = ["/de/events", "/de/organisations", "/de/offers", "/de/requests", "/de/", "/de/calendar", "/calendar.ics", "/calendar/qr.svg"];
        for page in pages.into_iter().chain(["/api/internal/search_places"]) {
            for name in names {
                for value in &values {
                    let path = format!("{page}?{name}={}", value.replace(['#', '{', '}', '['], "%23"));
                    if path.len() < 60_000 && path.parse::<axum::http::Uri>().is_ok() {
                        assert_unbroken(&site.get(&path).await, &path);
                    }
                }
            }
            for query in ["", "&&&&", "=", "=&=", "q", "q=1&q=2&q=3", "topic=%00", &"q=a&".repeat(2_000), &"topic=racism&".repeat(1_000), "page[]=1"] {
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
        let all = site.get("/de/organisations").await.text();
        assert!(all.contains("Muldebogen"));
        for wildcard in ["M%25n", "M_ldebogen", "Muldebogen%27%20OR%20%271%27=%271", "x%25"] {
            assert!(!site.get(&format!("/de/organisations?q={wildcard}")).await.text().contains("/organisations/muldebogen"), "{wildcard}");
        }
    })
    .await;
}

fn bodies() -> Vec<Vec<u8>> {
    let values = [
        "", "%00", "%00%00", "%", "%zz", "%ff%fe", "%c3%28", "-1", "0", "99999999999999999999999", "1e309", "NaN", "%2B5", " 7 ", "0000-00-00", "2027-02-30",
        "%2B262142-12-31", "25:61", "24:00", "%E2%80%AE", "%F0%9F%92%A9", "%0D%0A%0D%0A", "%0D", "'%3B--", "%25_", "yes", "amount", "organisation:", "institution",
        "public", "%3Cb%3E", "javascript:alert(1)", "https://", "a@b", "x@%00.de", "%E2%80%8B",
    ];
    let names = [
        "email", "password", "old_password", "new_password", "display_name", "purpose", "terms", "action", "session", "theme", "return_to", "title", "text",
        "name", "description", "kind", "place", "topics", "formats", "audiences", "languages", "weekdays", "travel_radius_km", "monthly_cap", "fee_kind",
        "fee_euros", "lead_days", "format", "audience", "group_size", "minutes", "date1", "time1", "date2", "time2", "version", "meeting_place", "max_travel_km",
        "budget_kind", "budget_euros", "repeat", "repeats", "capacity", "host", "first", "second", "date", "answer", "reason", "id", "basis", "url", "good_faith",
    ];
    let mut bodies: Vec<Vec<u8>> = values
        .iter()
        .map(|value| names.iter().map(|name| format!("{name}={value}")).collect::<Vec<_>>().join("&").into_bytes())
        .collect();
    bodies.push(vec![0, 255, 254, b'=', 128, b'&', b'=', b'='].repeat(50));
    bodies.push(b"email=a&email=b&email=c&password=d&password=e&topics=racism&topics=racism&date1=&date1=x".to_vec());
    bodies.push("a=b&".repeat(10_000).into_bytes());
    bodies.push(format!("title={}&name={}&text={}", "ä".repeat(20_000), "n".repeat(9_000), "t".repeat(9_000)).into_bytes());
    bodies.push(b"{\"email\": {\"$gt\": \"\"}, \"password\": [1, 2]}".to_vec());
    bodies.push(vec![b'a'; 300 * 1024]);
    bodies
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
            let id = if route.template.contains("dialogues") { world.dialogue.id.to_string() } else { world.draft.id.to_string() };
            use usecases::links::Purpose;
            let purpose = match route.template.as_str() {
                path if path.contains("answer") => Purpose::Answer { invitation: world.invitation.id },
                path if path.contains("agreement") => Purpose::Agreement { dialogue: world.dialogue.id, organisation: false },
                path if path.contains("reset") => Purpose::ResetPassword { account: world.ada.id },
                _ => Purpose::ConfirmEmail { account: world.newcomer.id, for_organisation: false },
            };
            let token = world.link(&site, purpose);
            let path = route.template.replace("{locale}", "de").replace("{slug}", slug).replace("{id}", &id).replace("{token}", &token);
            let institution = ["requests", "institutions", "account"].iter().any(|part| path.contains(part));
            let session = if path.contains("moderation") { &mo } else if institution { &ada } else { &bo };
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
        let types: [&str; 7] =
            ["application/json", "multipart/form-data; boundary=x", "text/plain", "application/xml", "", "application/x-www-form-urlencoded; charset=utf-16", "\u{ff}"];
        for kind in types {
            for path in ["/de/sign-in", "/de/sign-up", "/de/report", "/de/theme", "/de/sign-out", "/de/forgot-password"] {
                let ask = Ask::new(Method::POST, path).header("origin", ORIGIN).header("content-type", kind).with_body("email=a&password=");
                assert_unbroken(&site.send(&ask).await, &format!("{path} as {kind}"));
            }
        }
        let long = "x".repeat(9_000);
        let values: [&[u8]; 9] =
            [b"", b"\xff\xfe", b"%00", b"=", b";;;;", b"__Host-session=", b"__Host-session=\xff; locale=\xff; theme=<b>", b"W/\"", long.as_bytes()];
        let names = [
            "cookie", "accept-language", "accept-encoding", "accept", "user-agent", "if-none-match", "if-modified-since", "referer", "range",
            "x-forwarded-for", "content-length", "host", "authorization", "x-http-method-override", "content-encoding", "expect",
        ];
        for name in names {
            for value in values {
                for path in ["/", "/de/", "/de/sign-in", "/calendar.ics", "/favicon.svg", "/de/nothing", "/api/internal/search_places?query=De"] {
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
