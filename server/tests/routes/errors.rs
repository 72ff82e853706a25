//! Forms that come back, and redirects that stay at home.

use api_types::forms::FieldError;
use axum::http::StatusCode;
use i18n::Locale;
use i18n::errors::field_error;
use test_support::each_engine;

use crate::site::{Answer, Ask, Site};
use crate::world::{PASSWORD, World};

/// That the error of a field stands at the field.
fn assert_error(answer: &Answer, locale: Locale, name: &str, error: &FieldError) {
    let html = answer.text();
    let mark = format!("id=\"field-{name}-error\"");
    let at = html.find(&mark).unwrap_or_else(|| panic!("no error at {name}"));
    let told = html[at..].split("</p>").next().unwrap_or_default();
    let sentence = field_error(locale, error).replace('&', "&amp;");
    assert!(told.contains(&sentence), "{name}: {told}");
    assert!(html.contains(&format!("href=\"#field-{name}\"")), "the summary leads to {name}");
}

#[tokio::test]
async fn form_comes_back_with_errors_at_their_fields_and_what_was_typed() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        for locale in Locale::ALL {
            let typed = [("display_name", "Ada Lovelace"), ("email", "keine-adresse"), ("password", "k7Q-z"), ("purpose", "organisation")];
            let answer = site.send(&Ask::post(format!("/{}/sign-up", locale.tag()), &typed)).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert_error(&answer, *locale, "email", &FieldError::NotAnEmail);
            assert_error(&answer, *locale, "password", &FieldError::TooShort { min: 10 });
            assert_error(&answer, *locale, "terms", &FieldError::MustAgree);
            let html = answer.text();
            assert!(html.contains("value=\"Ada Lovelace\"") && html.contains("value=\"keine-adresse\""));
            assert!(!html.contains("k7Q-z"), "a password never comes back");
        }
    })
    .await;
}

#[tokio::test]
async fn request_form_keeps_everything_when_something_is_wrong() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let ada = site.session_of(&world.ada).await;
        let typed = [
            ("title", "Wege durch die Stadt"),
            ("text", "Wir gehen & reden."),
            ("group_size", "-3"),
            ("minutes", "viele"),
            ("date1", "2020-01-01"),
            ("time1", "10:00"),
            ("place", "Nirgendwoheim"),
            ("topics", "nonsense"),
        ];
        let answer = site.send(&Ask::post("/de/requests/new", &typed).signed_in(&ada)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_error(&answer, Locale::De, "group_size", &FieldError::OutOfRange { min: 1, max: 2_000 });
        assert_error(&answer, Locale::De, "minutes", &FieldError::NotANumber);
        assert_error(&answer, Locale::De, "date1", &FieldError::InThePast);
        let html = answer.text();
        for kept in ["Wege durch die Stadt", "Wir gehen &amp; reden.", "value=\"-3\"", "Nirgendwoheim"] {
            assert!(html.contains(kept), "{kept} is gone");
        }
        assert_eq!(answer.header("cache-control"), "no-store");
    })
    .await;
}

#[tokio::test]
async fn passwords_never_come_back() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let ada = site.session_of(&world.ada).await;
        let secret = "geheim-7c1f-Wort";
        let asks = [
            Ask::post("/de/sign-in", &[("email", "ada@schule.example"), ("password", secret)]),
            Ask::post("/de/sign-up", &[("email", "x"), ("password", secret)]),
            Ask::post("/de/account", &[("action", "password"), ("old_password", secret), ("new_password", "kurz")]).signed_in(&ada),
            Ask::post("/de/account", &[("action", "name"), ("display_name", ""), ("password", secret)]).signed_in(&ada),
        ];
        for ask in asks {
            let answer = site.send(&ask).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", ask.path);
            assert!(!answer.text().contains(secret), "{}", ask.path);
        }
    })
    .await;
}

#[tokio::test]
async fn old_page_is_a_conflict_that_keeps_what_was_typed() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let ada = site.session_of(&world.ada).await;
        let path = format!("/de/institutions/{}/edit", world.institution.slug);
        let typed =
            [("name", "Schule am See"), ("kind", "school"), ("place", "06844"), ("contact_email", "neu@schule.example"), ("version", "7")];
        let answer = site.send(&Ask::post(path, &typed).signed_in(&ada)).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.text().contains("value=\"Schule am See\""));
    })
    .await;
}

#[tokio::test]
async fn signing_in_never_leads_to_another_site() {
    let foreign = [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/de\\..\\evil",
        "javascript:alert(1)",
        "/evil",
        "evil.example",
        "/de/\r\nLocation: https://evil.example",
        "/de/\t/evil",
        "http:/de/",
        "/%2F/evil.example",
        "/deevil.example",
        " /de/",
        "/de@evil.example",
        "data:text/html,x",
        "/xx/",
        "https:evil.example",
        "//ansprechbar.example@evil.example/de/",
    ];
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        for next in foreign {
            let typed = [("email", "ada@schule.example"), ("password", PASSWORD), ("next", next)];
            let answer = site.send(&Ask::post("/de/sign-in", &typed)).await;
            assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/de/dashboard"), "{next:?}");
        }
        let typed = [("email", "ada@schule.example"), ("password", PASSWORD), ("next", "/en/requests/new?topics=racism")];
        let answer = site.send(&Ask::post("/de/sign-in", &typed)).await;
        assert_eq!(answer.header("location"), "/en/requests/new?topics=racism");
        for next in foreign {
            let answer = site.send(&Ask::post("/de/theme", &[("theme", "dark"), ("return_to", next)])).await;
            let location = answer.header("location");
            assert!(location.starts_with("/de/") && !location.contains(['\\', '\r', '\n', '\t']), "{next:?} leads to {location:?}");
        }
    })
    .await;
}
