//! Calendar feeds: cheap to poll, strict about filters, and silent about what is private.

use axum::http::StatusCode;
use chrono::TimeDelta;
use domain::events::{Event, EventDraft};
use test_support::{builders, each_engine};

use crate::site::{Ask, Site};
use crate::world::World;

fn feeds(world: &World) -> Vec<String> {
    vec![
        "/calendar.ics".to_owned(),
        "/calendar.ics?region=DE-ST&topic=neighbourhood&lang=en".to_owned(),
        format!("/organisations/{}/calendar.ics", world.organisation.slug),
        format!("/institutions/{}/calendar.ics", world.institution.slug),
        format!("/events/{}.ics", world.event.slug),
        format!("/calendar/private/{}.ics", world.feed_token),
    ]
}

#[tokio::test]
async fn feeds_are_the_same_bytes_until_something_changes() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        for path in feeds(&world) {
            let first = site.get(&path).await;
            assert_eq!((first.status, first.header("content-type")), (StatusCode::OK, "text/calendar; charset=utf-8"), "{path}");
            let etag = first.header("etag");
            assert!(etag.starts_with('"') && etag.ends_with('"') && etag.len() > 10, "{path}: {etag}");
            assert!(first.text().starts_with("BEGIN:VCALENDAR\r\n") && first.text().ends_with("END:VCALENDAR\r\n"), "{path}");
            site.clock.advance(TimeDelta::minutes(17));
            let second = site.get(&path).await;
            assert_eq!((&second.body, second.header("etag")), (&first.body, etag), "{path}");
        }
        let before = site.get("/calendar.ics").await;
        let stored = persistence::events::by_id(&database, world.event.id).await.expect("read").expect("an event");
        let draft = EventDraft { title: "Fest im Garten".into(), ..stored.draft.clone() };
        let changed = Event { draft, updated_at: site.services.now(), ..stored };
        persistence::events::update(&database, &changed).await.expect("a change");
        let ask = Ask::get("/calendar.ics").header("if-none-match", before.header("etag"));
        let after = site.send(&ask).await;
        assert_eq!(after.status, StatusCode::OK);
        assert_ne!(after.header("etag"), before.header("etag"));
        assert_ne!(after.header("last-modified"), before.header("last-modified"));
    })
    .await;
}

#[tokio::test]
async fn feeds_are_not_sent_again_to_those_who_have_them() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        for path in feeds(&world) {
            let first = site.get(&path).await;
            let (etag, changed) = (first.header("etag"), first.header("last-modified"));
            let weak = format!("W/{etag}");
            let several = format!("\"other\", {etag}");
            let mut known = vec![("if-none-match", etag), ("if-none-match", &weak), ("if-none-match", &several), ("if-none-match", "*")];
            if path.contains("private") {
                assert_eq!(changed, "", "what is private changes for reasons that have no time");
            } else {
                assert!(changed.ends_with(" GMT"), "{path}: {changed}");
                known.push(("if-modified-since", changed));
            }
            for (name, value) in known {
                let again = site.send(&Ask::get(&path).header(name, value)).await;
                assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path} with {name}: {value}");
                assert_eq!(again.header("etag"), etag, "{path}");
                assert!(!again.header("cache-control").is_empty(), "{path}");
            }
            for (name, value) in
                [("if-none-match", "\"other\""), ("if-modified-since", "Mon, 01 Jan 2001 00:00:00 GMT"), ("if-modified-since", "soon")]
            {
                assert_eq!(site.send(&Ask::get(&path).header(name, value)).await.status, StatusCode::OK, "{path} with {name}: {value}");
            }
            // The validator counts, not the time (RFC 9110, section 13.2.2).
            let both = Ask::get(&path).header("if-none-match", "\"other\"").header("if-modified-since", "Mon, 01 Jan 2100 00:00:00 GMT");
            assert_eq!(site.send(&both).await.status, StatusCode::OK, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn compressed_feeds_have_validators_of_their_own() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let plain = site.get("/calendar.ics").await;
        for encoding in ["gzip", "br"] {
            let ask = Ask::get("/calendar.ics").header("accept-encoding", encoding);
            let packed = site.send(&ask).await;
            assert_eq!(packed.header("content-encoding"), encoding);
            assert!(packed.body.len() < plain.body.len());
            assert!(packed.header("vary").to_lowercase().contains("accept-encoding"));
            assert_ne!(packed.header("etag"), plain.header("etag"));
            assert_eq!(site.send(&ask).await.body, packed.body, "{encoding} gives the same bytes again");
            let again = site.send(&ask.clone().header("if-none-match", packed.header("etag"))).await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{encoding}");
            assert_eq!(again.header("etag"), packed.header("etag"), "{encoding}");
            let by_time = site.send(&ask.header("if-modified-since", packed.header("last-modified"))).await;
            assert_eq!(by_time.status, StatusCode::NOT_MODIFIED, "{encoding}");
        }
    })
    .await;
}

#[tokio::test]
async fn feeds_name_the_filter_they_cannot_read() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let cases = [
            ("topic=nonsense", "topic", "nonsense"),
            ("region=DE-XX", "region", "DE-XX"),
            ("region=00000", "region", "00000"),
            ("language=qq", "language", "qq"),
            ("format=dance", "format", "dance"),
            ("audience=cats", "audience", "cats"),
            ("near=Nirgendwoheim", "near", "Nirgendwoheim"),
            ("near=06844&radius=-5", "radius", "-5"),
            ("from=soon", "from", "soon"),
            ("to=2027-02-30", "to", "2027-02-30"),
            ("lang=xx", "lang", "xx"),
            ("colour=red", "colour", "red"),
            ("topic=racism&topic=nonsense", "topic", "nonsense"),
            ("REGION=DE", "REGION", "DE"),
        ];
        for (query, name, value) in cases {
            let answer = site.get(&format!("/calendar.ics?{query}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{query}");
            let text = answer.text();
            assert!(text.contains(name) && text.contains(value), "{query}: {text}");
            assert!(answer.header("content-type").starts_with("text/plain"), "{query}");
        }
        let hostile = site.get("/calendar.ics?topic=%0D%0A%3Cscript%3E").await;
        assert!(!hostile.header("content-type").contains("html") && !hostile.text().contains('\r'));
    })
    .await;
}

#[tokio::test]
async fn feeds_without_filters_name_what_they_do_not_know() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        for path in feeds(&world).iter().filter(|path| !path.contains('?') && !path.contains("private")) {
            for (query, name) in [("colour=red", "colour"), ("lang=de&Lang=de", "Lang"), ("lang=xx", "lang"), ("=", "\"\"")] {
                let answer = site.get(&format!("{path}?{query}")).await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}?{query}");
                assert!(answer.text().contains(name), "{path}?{query}: {}", answer.text());
            }
            let filtered = site.get(&format!("{path}?topic=neighbourhood")).await.status;
            assert_eq!(filtered == StatusCode::OK, path == "/calendar.ics", "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_one_server_changes_no_other_server_shows_any_more() {
    each_engine(|database| async move {
        let (site, other) = (Site::on(database.clone()), Site::on(database.clone()));
        let world = World::on(&site).await;
        let pages = ["/calendar.ics", "/de/events", "/de/"].map(str::to_owned);
        let own = format!("/organisations/{}/calendar.ics", world.organisation.slug);
        let asked: Vec<String> = pages.into_iter().chain([own.clone()]).collect();
        let title = &world.event.draft.title;
        for path in &asked {
            assert!(other.get(path).await.text().contains(title.as_str()), "{path}");
            assert_eq!(other.get(path).await.body, other.get(path).await.body, "{path}");
        }
        let stored = persistence::events::by_id(&database, world.event.id).await.expect("read").expect("an event");
        let draft = EventDraft { title: "Fest im Garten".into(), ..stored.draft.clone() };
        persistence::events::update(&database, &Event { draft, ..stored }).await.expect("a change");
        for path in &asked {
            let text = other.get(path).await.text();
            assert!(text.contains("Fest im Garten") && !text.contains(title.as_str()), "{path}");
        }
        let bo = site.session_of(&world.bo).await;
        let profile = format!("/de/organisations/{}", world.organisation.slug);
        site.send(&Ask::post(&profile, &[("action", "hide")]).signed_in(&bo)).await;
        for path in &asked {
            assert!(!other.get(path).await.text().contains("Fest im Garten"), "{path}");
        }
        assert_eq!(other.get(&own).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn last_modified_never_goes_back() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        let changed = async |path: &str| {
            let answer = site.get(path).await;
            let text = answer.header("last-modified").to_owned();
            (chrono::DateTime::parse_from_rfc2822(&text).expect("a time"), answer.text())
        };
        // The last change of all, in an event that leaves the feed thereafter.
        site.clock.advance(TimeDelta::minutes(30));
        let stored = persistence::events::by_id(&database, world.event.id).await.expect("read").expect("an event");
        let late = Event { updated_at: site.services.now(), ..stored };
        persistence::events::update(&database, &late).await.expect("a change");
        let (before, text) = changed("/calendar.ics").await;
        assert!(text.contains("BEGIN:VEVENT"));
        database_change(&database, "UPDATE events SET visibility = 'private'").await;
        site.clock.advance(TimeDelta::days(1));
        let (after, text) = changed("/calendar.ics").await;
        assert!(!text.contains("BEGIN:VEVENT"));
        assert!(after > before, "{after} after {before}");
        site.clock.advance(TimeDelta::hours(1));
        assert_eq!(changed("/calendar.ics").await.0, after, "the same all day");
    })
    .await;
}

async fn database_change(database: &persistence::Database, statement: &str) {
    persistence::Connection::execute_unprepared(database, statement).await.expect("a change");
}

#[tokio::test]
async fn private_feeds_are_made_anew_for_everybody() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        let path = format!("/calendar/private/{}.ics", world.feed_token);
        for encoding in ["identity", "gzip"] {
            let ask = Ask::get(&path).header("accept-encoding", encoding);
            assert_eq!(site.send(&ask).await.status, StatusCode::OK);
        }
        // Requests are no public data that is counted; the private feed follows them all the same.
        let before = site.get(&path).await.text();
        database_change(&database, "UPDATE requests SET title = 'Ganz neu'").await;
        let after = site.get(&path).await.text();
        assert!(after.contains("Ganz neu") && before != after);
    })
    .await;
}

#[tokio::test]
async fn feeds_speak_the_language_asked_for() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        for path in ["/calendar.ics".to_owned(), format!("/events/{}.ics", world.event.slug)] {
            let plain = site.get(&path).await.text();
            let german = site.get(&format!("{path}?lang=de")).await.text();
            let english = site.get(&format!("{path}?lang=en")).await.text();
            assert_eq!(plain, german, "{path}");
            assert_ne!(german, english, "{path}");
            assert!(english.contains("/en/events"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn private_feed_is_for_those_who_have_its_address_only() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let path = format!("/calendar/private/{}.ics", world.feed_token);
        let feed = site.get(&path).await;
        assert_eq!(feed.status, StatusCode::OK);
        let cache = feed.header("cache-control");
        assert!(cache.contains("private") && !cache.contains("public"), "{cache}");
        assert!(feed.header("x-robots-tag").contains("noindex"));
        assert_eq!(feed.header("referrer-policy"), "no-referrer");
        assert!(feed.headers.get("set-cookie").is_none());
        assert!(feed.text().contains("Stilles Treffen") && feed.text().contains("STATUS:TENTATIVE"));
        assert!(!feed.text().contains(&world.feed_token), "the address does not stand in the feed itself");
        let unknown = site.get("/calendar/private/nothing.ics").await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        for position in 0..world.feed_token.len() {
            let mut letters: Vec<char> = world.feed_token.chars().collect();
            letters[position] = if letters[position] == 'A' { 'B' } else { 'A' };
            let wrong: String = letters.into_iter().collect();
            let answer = site.get(&format!("/calendar/private/{wrong}.ics")).await;
            assert_eq!((answer.status, &answer.body), (StatusCode::NOT_FOUND, &unknown.body), "letter {position}");
        }
        for wrong in
            [world.feed_token.clone(), format!("{}.ics.ics", world.feed_token), format!("{}=.ics", world.feed_token), ".ics".to_owned()]
        {
            assert_eq!(site.get(&format!("/calendar/private/{wrong}")).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    })
    .await;
}

#[tokio::test]
async fn private_feed_is_gone_at_once_when_it_is_renewed_or_switched_off() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let bo = site.session_of(&world.bo).await;
        let first = format!("/calendar/private/{}.ics", world.feed_token);
        let known = site.get(&first).await.header("etag").to_owned();
        site.send(&Ask::post("/de/account", &[("action", "feed-renew")]).signed_in(&bo)).await;
        assert_eq!(site.get(&first).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.send(&Ask::get(&first).header("if-none-match", known)).await.status, StatusCode::NOT_FOUND);
        let account = site.send(&Ask::get("/de/account").signed_in(&bo)).await.text();
        let second = account.split("/calendar/private/").nth(1).and_then(|rest| rest.split('"').next()).expect("the new address");
        let second = format!("/calendar/private/{}", second.split('<').next().unwrap_or_default());
        assert_eq!(site.get(&second).await.status, StatusCode::OK);
        site.send(&Ask::post("/de/account", &[("action", "feed-off")]).signed_in(&bo)).await;
        assert_eq!(site.get(&second).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn line_breaks_in_titles_make_no_properties() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        let nasty = "Lesung\rATTACH:http://evil.example\r\nBEGIN:VALARM\nX-EVIL:1\u{2028}X-MORE:2\u{0}\u{7f};,\\n\"";
        let event = builders::event("Abend", &world.organisation);
        let draft = EventDraft {
            title: nasty.replace('\0', ""),
            description: nasty.replace('\0', ""),
            price: Some("a\r\nb".into()),
            ..event.draft
        };
        let event = Event { draft, ..event };
        persistence::events::insert(&database, &event).await.expect("an event");
        for path in
            ["/calendar.ics".to_owned(), format!("/events/{}.ics", event.slug), format!("/calendar/private/{}.ics", world.feed_token)]
        {
            let text = site.get(&path).await.text();
            assert!(text.contains("Lesung"), "{path}");
            let lines: Vec<&str> = text.split("\r\n").collect();
            for line in &lines {
                assert!(!line.contains(['\r', '\n']), "{path}: {line:?}");
                assert!(line.len() <= 75, "{path}: {line:?}");
                let injected = ["ATTACH", "BEGIN:VALARM", "X-EVIL", "X-MORE"].iter().any(|name| line.starts_with(name));
                assert!(!injected, "{path}: {line:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn qr_code_is_a_picture_of_the_public_feed() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let answer = site.get("/calendar/qr.svg?region=DE-ST").await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "image/svg+xml"));
        assert!(answer.text().contains("<svg") && !answer.text().contains("<script"));
        let long = site.get(&format!("/calendar/qr.svg?q={}", "x".repeat(5_000))).await;
        assert_eq!(long.status, StatusCode::BAD_REQUEST);
    })
    .await;
}
