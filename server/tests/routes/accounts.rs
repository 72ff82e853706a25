//! Signing in and out: sessions, guessing, and what nobody can find out.

use axum::http::StatusCode;
use chrono::TimeDelta;
use domain::accounts::Account;
use domain::limits::{SESSION_IDLE_HOURS, SIGN_IN_FAILURES_MAX, SIGN_IN_WINDOW_MINUTES};
use test_support::{builders, each_engine};
use usecases::links::Purpose;

use crate::site::{Answer, Ask, SESSION, Site};
use crate::world::{PASSWORD, World};

fn sign_in(email: &str, password: &str) -> Ask {
    Ask::post("/de/sign-in", &[("email", email), ("password", password)])
}

/// Status and body, but for the address that was typed.
fn told(answer: &Answer, email: &str) -> (StatusCode, String) {
    (answer.status, answer.text().replace(email, "…"))
}

#[tokio::test]
async fn session_is_new_and_well_kept_each_time_somebody_signs_in() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let mut tokens = Vec::new();
        for _ in 0..3 {
            let ask = sign_in("ada@schule.example", PASSWORD);
            // A token that the browser brings along is never taken over.
            let ask = tokens.last().map_or(ask.clone(), |known: &String| ask.signed_in(known)).header("user-agent", "Firefox");
            let answer = site.send(&ask).await;
            assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/de/dashboard"));
            let line = answer.cookie_line(SESSION).expect("a session");
            let attributes: Vec<&str> = line.split("; ").skip(1).collect();
            assert_eq!(attributes, ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]);
            let token = answer.session().expect("a token");
            assert_eq!(token.len(), 64, "256 bits in hexadecimal");
            assert!(site.is_signed_in(&token).await);
            tokens.push(token);
        }
        tokens.sort();
        tokens.dedup();
        assert_eq!(tokens.len(), 3);
        assert!(!site.is_signed_in("fixed-by-an-attacker").await);
    })
    .await;
}

#[tokio::test]
async fn session_is_dead_on_the_server_once_it_was_ended() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let (one, other) = (site.session_of(&world.ada).await, site.session_of(&world.ada).await);
        let answer = site.send(&Ask::post("/de/sign-out", &[]).signed_in(&one)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(answer.cookie_line(SESSION).is_some_and(|line| line.contains("Max-Age=0")));
        assert!(!site.is_signed_in(&one).await && site.is_signed_in(&other).await);

        let third = site.session_of(&world.ada).await;
        let foreign = site.session_of(&world.eve).await;
        site.send(&Ask::post("/de/account", &[("action", "sign-out-everywhere")]).signed_in(&third)).await;
        assert!(!site.is_signed_in(&other).await && !site.is_signed_in(&third).await);
        assert!(site.is_signed_in(&foreign).await);
    })
    .await;
}

#[tokio::test]
async fn session_ends_when_nobody_uses_it() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let token = site.session_of(&world.ada).await;
        site.clock.advance(TimeDelta::hours(SESSION_IDLE_HOURS - 1));
        assert!(site.is_signed_in(&token).await);
        site.clock.advance(TimeDelta::hours(SESSION_IDLE_HOURS));
        assert!(!site.is_signed_in(&token).await);
    })
    .await;
}

#[tokio::test]
async fn others_cannot_end_a_session_by_its_id() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        let (ada, eve) = (site.session_of(&world.ada).await, site.session_of(&world.eve).await);
        let sessions = persistence::sessions::list_of(&database, world.ada.id).await.expect("sessions");
        let id = sessions[0].id.to_string();
        let answer = site.send(&Ask::post("/de/account", &[("action", "end-session"), ("session", &id)]).signed_in(&eve)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(site.is_signed_in(&ada).await);
    })
    .await;
}

#[tokio::test]
async fn other_sessions_end_when_the_password_changes() {
    const NEW: &str = "sieben Berge im Nebel";
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let (own, other) = (site.session_of(&world.ada).await, site.session_of(&world.ada).await);
        let change = |old: &str| Ask::post("/de/account", &[("action", "password"), ("old_password", old), ("new_password", NEW)]);
        let wrong = site.send(&change("falsch geraten").signed_in(&own)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(site.is_signed_in(&other).await);
        let right = site.send(&change(PASSWORD).signed_in(&own)).await;
        assert_eq!(right.status, StatusCode::SEE_OTHER);
        assert!(site.is_signed_in(&own).await && !site.is_signed_in(&other).await);
        assert_eq!(site.send(&sign_in("ada@schule.example", PASSWORD)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(site.send(&sign_in("ada@schule.example", NEW)).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn link_for_a_new_password_works_once_and_ends_all_sessions() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let old = site.session_of(&world.ada).await;
        let path = format!("/de/reset-password/{}", world.link(&site, Purpose::ResetPassword { account: world.ada.id }).await);
        let set = Ask::post(&path, &[("password", "sieben Berge im Nebel")]);
        let weak = site.send(&Ask::post(&path, &[("password", "passwort12")])).await;
        assert_eq!(weak.status, StatusCode::UNPROCESSABLE_ENTITY);
        let first = site.send(&set).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER);
        assert!(site.is_signed_in(&first.session().expect("a session")).await && !site.is_signed_in(&old).await);
        let second = site.send(&set).await;
        assert_eq!((second.status, second.session()), (StatusCode::NOT_FOUND, None));
        assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn address_is_confirmed_once_by_its_link() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        assert_eq!(site.send(&sign_in("neu@neu.example", PASSWORD)).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let token = world.link(&site, Purpose::ConfirmEmail { account: world.newcomer.id, for_organisation: true }).await;
        let path = format!("/de/confirm-email/{token}");
        assert_eq!(site.get(&path).await.status, StatusCode::OK);
        let wrong = site.send(&Ask::post(&path, &[("password", "falsch geraten")])).await;
        assert_eq!((wrong.status, wrong.session()), (StatusCode::UNPROCESSABLE_ENTITY, None), "who did not sign up is not let in");
        let first = site.send(&Ask::post(&path, &[("password", PASSWORD)])).await;
        assert_eq!((first.status, first.header("location")), (StatusCode::SEE_OTHER, "/de/organisations/new"));
        assert!(site.is_signed_in(&first.session().expect("a session")).await);
        let second = site.send(&Ask::post(&path, &[("password", PASSWORD)])).await;
        assert!(second.session().is_none(), "the link signs nobody in again");
        // The link of one purpose opens nothing else.
        for other in ["reset-password", "answer", "agreement"] {
            assert_eq!(site.get(&format!("/de/{other}/{token}")).await.status, StatusCode::NOT_FOUND, "{other}");
        }
    })
    .await;
}

#[tokio::test]
async fn guessing_one_account_is_stopped_whatever_address_it_claims_to_come_from() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let guess = |number: u32| {
            let forwarded = format!("192.0.2.{number}");
            sign_in("ada@schule.example", "falsch geraten")
                .header("x-forwarded-for", &forwarded)
                .header("forwarded", format!("for={forwarded}"))
        };
        for number in 0..SIGN_IN_FAILURES_MAX {
            assert_eq!(site.send(&guess(number)).await.status, StatusCode::UNPROCESSABLE_ENTITY, "try {number}");
        }
        for ask in [guess(99), guess(100).coming_from(1), sign_in("ada@schule.example", PASSWORD), sign_in("ADA@schule.example ", PASSWORD)]
        {
            let answer = site.send(&ask).await;
            assert_eq!((answer.status, answer.session()), (StatusCode::TOO_MANY_REQUESTS, None));
            let wait: i64 = answer.header("retry-after").parse().expect("seconds to wait");
            assert!((1..=3600).contains(&wait), "{wait}");
        }
        // Nobody else suffers, and after a while the account opens again.
        assert_eq!(site.send(&sign_in("eve@fremd.example", PASSWORD)).await.status, StatusCode::SEE_OTHER);
        site.clock.advance(TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES + 1));
        assert_eq!(site.send(&sign_in("ada@schule.example", PASSWORD)).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn guessing_many_accounts_from_one_address_is_stopped() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        for number in 0..SIGN_IN_FAILURES_MAX * 2 {
            let guess =
                sign_in(&format!("person{number}@schule.example"), "falsch geraten").header("x-forwarded-for", format!("192.0.2.{number}"));
            assert_eq!(site.send(&guess).await.status, StatusCode::UNPROCESSABLE_ENTITY, "try {number}");
        }
        let stopped = site.send(&sign_in("eve@fremd.example", "falsch geraten").header("x-forwarded-for", "192.0.2.200")).await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(site.send(&sign_in("eve@fremd.example", PASSWORD).coming_from(1)).await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn mails_to_strangers_are_limited() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let mut statuses = Vec::new();
        for number in 0..6 {
            let email = format!("person{number}@schule.example");
            statuses.push(site.send(&Ask::post("/de/forgot-password", &[("email", &email)])).await.status);
        }
        assert_eq!(statuses.pop(), Some(StatusCode::TOO_MANY_REQUESTS));
        assert!(statuses.iter().all(|status| *status == StatusCode::OK), "{statuses:?}");
    })
    .await;
}

#[tokio::test]
async fn nobody_can_find_out_which_addresses_have_an_account() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        World::on(&site).await;
        let pending = Account { email_confirmed_at: None, ..builders::account("pending@schule.example") };
        persistence::accounts::insert(&database, &pending).await.expect("an account");
        let emails = ["ada@schule.example", "pending@schule.example", "nobody@schule.example"];
        type Form = fn(&str) -> Ask;
        let forms: [(&str, Form); 3] = [
            ("sign-in", |email| sign_in(email, "falsch geraten")),
            ("forgot-password", |email| Ask::post("/de/forgot-password", &[("email", email)])),
            ("sign-up", |email| {
                let own = [("purpose", "organisation"), ("display_name", "Mia"), ("password", "sieben Berge im Nebel"), ("terms", "yes")];
                Ask::post("/de/sign-up", &[own.as_slice(), &[("email", email)]].concat())
            }),
        ];
        for (name, form) in forms {
            let mut answers = Vec::new();
            for email in emails {
                let answer = site.send(&form(email)).await;
                assert!(answer.session().is_none(), "{name}");
                answers.push((told(&answer, email), answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>()));
            }
            assert!(answers.iter().all(|answer| *answer == answers[0]), "{name} tells {:?} apart", emails);
        }
    })
    .await;
}
