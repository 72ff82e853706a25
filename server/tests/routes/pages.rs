//! Public pages in every language, and where `/` leads.

use axum::http::StatusCode;
use i18n::Locale;
use test_support::each_engine;

use crate::site::{Answer, Ask, ORIGIN, Site};
use crate::world::World;

/// What no page may hold, since the content security policy forbids it.
const INLINE: [&str; 6] = [" style=\"", " onclick=", " onload=", " onerror=", " onsubmit=", "javascript:"];

fn assert_page(answer: &Answer, locale: Locale, path: &str) {
    let (html, tag) = (answer.text(), locale.tag());
    assert_eq!(answer.status, StatusCode::OK, "/{tag}{path}");
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "/{tag}{path}");
    assert!(html.starts_with("<!DOCTYPE html>"), "/{tag}{path}: {}", &html[..html.len().min(80)]);
    assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{}\"", locale.direction().as_str())), "/{tag}{path}");
    assert_eq!(html.matches("<h1").count(), 1, "/{tag}{path} has one heading of the first order");
    for other in Locale::ALL {
        let link = format!("hreflang=\"{}\" href=\"{ORIGIN}/{}{path}\"", other.tag(), other.tag());
        assert!(html.contains(&link), "/{tag}{path} names itself in {}", other.tag());
    }
    assert!(html.contains("hreflang=\"x-default\""), "/{tag}{path}");
    for inline in INLINE {
        assert!(!html.contains(inline), "/{tag}{path} holds {inline}");
    }
    for script in html.split("<script").skip(1) {
        let (attributes, rest) = script.split_once('>').expect("a whole tag");
        let content = rest.split("</script>").next().unwrap_or_default();
        assert!(attributes.contains("src=") && content.is_empty(), "/{tag}{path} has a script of its own: {content}");
    }
    assert!(!html.contains("<style"), "/{tag}{path} has styles of its own");
}

#[tokio::test]
async fn public_pages_are_whole_in_every_language() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        for locale in Locale::ALL {
            for path in world.public_pages() {
                let answer = site.get(&format!("/{}{path}", locale.tag())).await;
                assert_page(&answer, *locale, &path);
                assert_eq!(answer.header("content-language"), locale.tag());
                assert!(answer.session().is_none(), "{path} begins a session for a mere visit");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn pages_of_people_are_whole_and_never_stored_when_they_are_signed_in() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let institution = format!("/institutions/{}/edit", world.institution.slug);
        let organisation = format!("/organisations/{}/edit", world.organisation.slug);
        let (request, draft) = (format!("/requests/{}", world.request.id), format!("/requests/{}/edit", world.draft.id));
        let dialogue = format!("/dialogues/{}", world.dialogue.id);
        let (event, offer) = (format!("/events/{}/edit", world.event.slug), format!("/offers/{}/edit", world.offer.slug));
        let secret_event = format!("/events/{}", world.secret_event.slug);
        let round = format!("/moderation/rounds/{}", world.round.id);
        let pages = [
            (
                &world.ada,
                vec!["/", "/dashboard", "/account", "/requests/new", "/institutions/new", &institution, &request, &draft, &dialogue],
            ),
            (&world.bo, vec!["/dashboard", "/account", "/organisations/new", "/offers/new", "/events/new", &organisation, &event, &offer]),
            (&world.bo, vec![&dialogue, &secret_event, "/events"]),
            (&world.mo, vec!["/dashboard", "/moderation", "/moderation?queue=institutions", "/moderation?queue=reports"]),
            (&world.mo, vec!["/moderation/rounds", &round]),
            (&world.root, vec!["/admin", "/moderation", &round]),
        ];
        for (account, paths) in pages {
            let token = site.session_of(account).await;
            for path in paths {
                for locale in Locale::ALL {
                    let answer = site.send(&Ask::get(format!("/{}{path}", locale.tag())).signed_in(&token)).await;
                    assert_page(&answer, *locale, path);
                    assert_eq!(answer.header("cache-control"), "no-store", "{path} for {}", account.email);
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn pages_of_people_lead_to_the_sign_in_and_back_when_nobody_is_signed_in() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let dialogue = format!("dialogues/{}", world.dialogue.id);
        let round = format!("moderation/rounds/{}", world.round.id);
        let private = [
            "dashboard",
            "account",
            "requests/new",
            "organisations/new",
            "institutions/new",
            "offers/new",
            "events/new",
            "moderation",
            "moderation/rounds",
            &round,
            "admin",
            &dialogue,
        ];
        for path in private {
            let answer = site.get(&format!("/en/{path}")).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            let next = api_types::filters::encode(&format!("/en/{path}"));
            assert_eq!(answer.header("location"), format!("/en/sign-in?next={next}"));
        }
    })
    .await;
}

#[tokio::test]
async fn unknown_addresses_are_not_found() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let unknown = [
            "/xx/",
            "/xx",
            "/xx/events",
            "/de_DE/",
            "/events",
            "/organisations/muldebogen",
            "/de/nothing",
            "/de/events/nothing",
            "/de/organisations/nothing",
            "/de/institutions/nothing",
            "/de/offers/nothing",
            "/de/requests/nothing",
            "/de/requests/01900000-0000-7000-8000-000000000000",
            "/de/answer/nothing",
            "/de/confirm-email/nothing",
            "/de/reset-password/nothing",
            "/de/agreement/nothing",
            "/de/sign-out",
            "/.git/config",
            "/.env",
            "/manifest.json",
            "/metrics",
            "/assets/",
            "/assets/nothing.js",
        ];
        for path in unknown {
            let status = site.get(path).await.status;
            let refused = status == StatusCode::NOT_FOUND || (path == "/de/sign-out" && status == StatusCode::METHOD_NOT_ALLOWED);
            assert!(refused, "{path} answers {status}");
        }
        for locale in Locale::ALL {
            let answer = site.get(&format!("/{}/nothing", locale.tag())).await;
            assert!(answer.text().contains(&format!("<html lang=\"{}\"", locale.tag())), "the page says so in the language of its address");
        }
    })
    .await;
}

#[tokio::test]
async fn start_is_in_the_language_chosen_then_asked_for_then_of_the_site() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let cases: [(&str, &str, &str); 7] = [
            ("", "", "/de/"),
            ("", "fr", "/de/"),
            ("", "en-GB,en;q=0.9,de;q=0.5", "/en/"),
            ("", "fr;q=0.9, de;q=0.2, en;q=0.7", "/en/"),
            ("locale=de", "en", "/de/"),
            ("theme=dark; locale=en", "de", "/en/"),
            ("locale=//evil.example", "en", "/en/"),
        ];
        for (cookie, language, expected) in cases {
            let mut ask = Ask::get("/");
            if !cookie.is_empty() {
                ask = ask.header("cookie", cookie);
            }
            if !language.is_empty() {
                ask = ask.header("accept-language", language);
            }
            let answer = site.send(&ask).await;
            assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, expected), "{cookie} {language}");
        }
        // Who goes to a page in another language than the browser's has chosen it.
        let chosen = site.send(&Ask::get("/en/events").header("accept-language", "de")).await;
        let line = chosen.cookie_line("locale").expect("the choice is kept");
        assert!(line.starts_with("locale=en; ") && line.contains("Path=/"), "{line}");
    })
    .await;
}

#[tokio::test]
async fn lists_say_which_filter_they_cannot_read() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        for list in ["events", "organisations", "offers", "requests"] {
            for query in ["topic=nonsense", "region=DE-XX", "language=qq", "near=Nirgendwoheim", "radius=0&near=06844", "from=soon"] {
                let answer = site.get(&format!("/de/{list}?{query}")).await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{list}?{query}");
            }
            let fitting = site.get(&format!("/de/{list}?region=DE-ST&topic=neighbourhood&page=1")).await;
            assert_eq!(fitting.status, StatusCode::OK, "{list}");
            let beyond = site.get(&format!("/de/{list}?page=4000")).await;
            assert_eq!(beyond.status, StatusCode::OK, "{list}");
        }
    })
    .await;
}
