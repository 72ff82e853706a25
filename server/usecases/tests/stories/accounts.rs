//! Signing up and in, links that work once, sessions that end.

use api_types::accounts::{Purpose, SignInForm, SignUpForm};
use api_types::forms::{FieldError, FormState};
use chrono::TimeDelta;
use i18n::Locale;
use test_support::each_engine;
use usecases::Error;
use usecases::accounts::{
    ConfirmLink, FeedChange, change_password, change_private_feed, confirm_email, confirm_link, end_session, request_password_reset,
    reset_link_works, reset_password, sign_in, sign_out, sign_out_everywhere, sign_up, viewer,
};

use crate::world::{PASSWORD, World, token_in};

const ADA: &str = "ada@schule.example";
const NEW_PASSWORD: &str = "dreizehn Sterne im Juni";

fn credentials(email: &str, password: &str) -> SignInForm {
    SignInForm { email: email.into(), password: password.into() }
}

fn sign_up_form() -> SignUpForm {
    SignUpForm { display_name: "Ada".into(), email: ADA.into(), password: PASSWORD.into(), purpose: Purpose::Organisation, next: None }
}

/// What the page behind the link of the mail posts.
fn typed(password: &str) -> FormState {
    FormState::default().with("password", password)
}

fn form_error(result: Result<impl Sized, Error>) -> Option<FieldError> {
    match result {
        Err(Error::Invalid(errors)) => errors.into_iter().map(|(_, error)| error).next(),
        _ => None,
    }
}

#[tokio::test]
async fn nobody_signs_in_before_the_address_is_proven() {
    each_engine(|database| async move {
        let world = World::new(database);
        sign_up(&world.services, sign_up_form(), Locale::De, "192.0.2.1").await.expect("signed up");
        let early = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await;
        assert_eq!(form_error(early), Some(FieldError::WrongCredentials));
        let token = token_in(&world.letters().await, ADA, "/confirm-email/");
        assert_eq!(confirm_link(&world.services, &token).await.expect("read"), ConfirmLink::Open { email: ADA.into() });
        let (session, for_organisation) = confirm_email(&world.services, &token, &typed(PASSWORD), "Firefox").await.expect("confirmed");
        assert!(for_organisation && viewer(&world.services, &session.0).await.expect("read").is_some());
        assert_eq!(confirm_link(&world.services, &token).await.expect("read"), ConfirmLink::Done);
        assert!(matches!(confirm_email(&world.services, &token, &typed(PASSWORD), "").await, Err(Error::Outdated)), "the link works once");
        sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
    })
    .await;
}

#[tokio::test]
async fn a_link_to_prove_an_address_expires_and_cannot_be_altered() {
    each_engine(|database| async move {
        let world = World::new(database);
        sign_up(&world.services, sign_up_form(), Locale::De, "192.0.2.1").await.expect("signed up");
        let token = token_in(&world.letters().await, ADA, "/confirm-email/");
        let altered = format!("{}A", &token[..token.len() - 1]);
        let altered = if altered == token { format!("{}B", &token[..token.len() - 1]) } else { altered };
        assert_eq!(confirm_link(&world.services, &altered).await.expect("read"), ConfirmLink::Unknown);
        world.clock.advance(TimeDelta::hours(72));
        assert_eq!(confirm_link(&world.services, &token).await.expect("read"), ConfirmLink::Expired);
        assert!(matches!(confirm_email(&world.services, &token, &typed(PASSWORD), "").await, Err(Error::Outdated)));
    })
    .await;
}

#[tokio::test]
async fn only_the_newest_sign_up_can_be_proven() {
    each_engine(|database| async move {
        let world = World::new(database);
        sign_up(&world.services, sign_up_form(), Locale::De, "192.0.2.1").await.expect("signed up");
        let first = token_in(&world.letters().await, ADA, "/confirm-email/");
        let again = SignUpForm { password: NEW_PASSWORD.into(), ..sign_up_form() };
        sign_up(&world.services, again, Locale::De, "192.0.2.2").await.expect("signed up again");
        let second = token_in(&world.letters().await, ADA, "/confirm-email/");
        // Whoever signs up with somebody else's address must not get their password proven by an older mail.
        assert_eq!(confirm_link(&world.services, &first).await.expect("read"), ConfirmLink::Unknown);
        let owner = confirm_email(&world.services, &second, &typed(PASSWORD), "").await;
        assert_eq!(form_error(owner), Some(FieldError::WrongPassword), "who owns the address does not open somebody else's account");
        confirm_email(&world.services, &second, &typed(NEW_PASSWORD), "").await.expect("confirmed");
        sign_in(&world.services, credentials(ADA, NEW_PASSWORD), "192.0.2.1", "").await.expect("signed in");
    })
    .await;
}

#[tokio::test]
async fn signing_up_with_a_known_address_tells_only_its_owner() {
    each_engine(|database| async move {
        let world = World::new(database);
        world.person(ADA, Purpose::Institution).await;
        let again = SignUpForm { password: NEW_PASSWORD.into(), ..sign_up_form() };
        sign_up(&world.services, again, Locale::De, "192.0.2.9").await.expect("the same answer");
        let letters = world.letters().await;
        assert_eq!(letters.len(), 1);
        assert!(!letters[0].text.contains("/confirm-email/"));
        let changed = sign_in(&world.services, credentials(ADA, NEW_PASSWORD), "192.0.2.9", "").await;
        assert_eq!(form_error(changed), Some(FieldError::WrongCredentials), "the password stays");
        request_password_reset(&world.services, &FormState::default().with("email", "nobody@x.example"), Locale::De, "192.0.2.9")
            .await
            .expect("the same answer");
        assert!(world.letters().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn passwords_cannot_be_tried_out() {
    each_engine(|database| async move {
        let world = World::new(database);
        world.person(ADA, Purpose::Institution).await;
        world.person("eva@schule.example", Purpose::Institution).await;
        for try_number in 0..7 {
            let wrong = sign_in(&world.services, credentials(ADA, "falsch falsch falsch"), "192.0.2.1", "").await;
            assert_eq!(form_error(wrong), Some(FieldError::WrongCredentials), "try {try_number}");
        }
        let right = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.77", "").await;
        assert_eq!(form_error(right), Some(FieldError::TooManyTries { minutes: 15 }), "even the right one waits, from anywhere");
        sign_in(&world.services, credentials("eva@schule.example", PASSWORD), "192.0.2.1", "").await.expect("others are untouched");
        world.clock.advance(TimeDelta::minutes(16));
        sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("after the wait");
    })
    .await;
}

#[tokio::test]
async fn mails_cannot_be_caused_without_end() {
    each_engine(|database| async move {
        let world = World::new(database);
        world.person(ADA, Purpose::Institution).await;
        let form = FormState::default().with("email", ADA);
        for _ in 0..5 {
            request_password_reset(&world.services, &form, Locale::De, "192.0.2.1").await.expect("a mail");
        }
        let sixth = request_password_reset(&world.services, &form, Locale::De, "192.0.2.1").await;
        assert_eq!(form_error(sixth), Some(FieldError::TooManyTries { minutes: 15 }));
        assert_eq!(world.letters().await.len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_reset_link_works_once_and_ends_all_sessions() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (_, old_session) = world.person(ADA, Purpose::Institution).await;
        let form = FormState::default().with("email", ADA);
        request_password_reset(&world.services, &form, Locale::De, "192.0.2.1").await.expect("a mail");
        let token = token_in(&world.letters().await, ADA, "/reset-password/");
        assert!(reset_link_works(&world.services, &token).await.expect("read"));
        let new = FormState::default().with("password", NEW_PASSWORD);
        let session = reset_password(&world.services, &token, &new, "").await.expect("a new password");
        assert!(viewer(&world.services, &session.0).await.expect("read").is_some());
        assert!(viewer(&world.services, &old_session).await.expect("read").is_none(), "old sessions are over");
        assert!(!reset_link_works(&world.services, &token).await.expect("read"));
        assert!(matches!(reset_password(&world.services, &token, &new, "").await, Err(Error::NotFound)));
        sign_in(&world.services, credentials(ADA, NEW_PASSWORD), "192.0.2.1", "").await.expect("signed in");
    })
    .await;
}

#[tokio::test]
async fn a_reset_link_expires() {
    each_engine(|database| async move {
        let world = World::new(database);
        world.person(ADA, Purpose::Institution).await;
        let form = FormState::default().with("email", ADA);
        request_password_reset(&world.services, &form, Locale::De, "192.0.2.1").await.expect("a mail");
        let token = token_in(&world.letters().await, ADA, "/reset-password/");
        world.clock.advance(TimeDelta::minutes(60));
        assert!(!reset_link_works(&world.services, &token).await.expect("read"));
        let new = FormState::default().with("password", NEW_PASSWORD);
        assert!(matches!(reset_password(&world.services, &token, &new, "").await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn changing_the_password_ends_all_other_sessions() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (_, here) = world.person(ADA, Purpose::Institution).await;
        let elsewhere = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
        let ada = world.viewer(&here).await;
        let wrong = FormState::default().with("old_password", "nicht das alte").with("new_password", NEW_PASSWORD);
        assert_eq!(form_error(change_password(&world.services, &ada, &wrong).await), Some(FieldError::WrongPassword));
        let right = FormState::default().with("old_password", PASSWORD).with("new_password", NEW_PASSWORD);
        change_password(&world.services, &ada, &right).await.expect("changed");
        assert!(viewer(&world.services, &here).await.expect("read").is_some());
        assert!(viewer(&world.services, &elsewhere.0).await.expect("read").is_none());
    })
    .await;
}

#[tokio::test]
async fn sessions_end_when_told_to_and_by_themselves() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (ada, first) = world.person(ADA, Purpose::Institution).await;
        let (eva, _) = world.person("eva@schule.example", Purpose::Institution).await;
        let others = end_session(&world.services, &ada, &eva.session_id.to_string()).await;
        assert!(matches!(others, Err(Error::NotFound)), "{others:?}");
        sign_out(&world.services, &ada).await.expect("signed out");
        assert!(viewer(&world.services, &first).await.expect("read").is_none());
        let second = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
        let third = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
        sign_out_everywhere(&world.services, &world.viewer(&second.0).await).await.expect("signed out");
        assert!(viewer(&world.services, &third.0).await.expect("read").is_none());
        let fourth = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
        world.clock.advance(TimeDelta::hours(8));
        assert!(viewer(&world.services, &fourth.0).await.expect("read").is_none(), "idle for eight hours");
        let fifth = sign_in(&world.services, credentials(ADA, PASSWORD), "192.0.2.1", "").await.expect("signed in");
        for _ in 0..23 {
            world.clock.advance(TimeDelta::hours(7));
            world.viewer(&fifth.0).await;
        }
        world.clock.advance(TimeDelta::hours(7));
        assert!(viewer(&world.services, &fifth.0).await.expect("read").is_none(), "a week is the end, however busy");
    })
    .await;
}

#[tokio::test]
async fn a_revoked_private_feed_is_gone_at_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (ada, _) = world.person(ADA, Purpose::Institution).await;
        change_private_feed(&world.services, &ada, FeedChange::Renew).await.expect("a feed");
        let url = usecases::accounts::account_view(&world.services, &ada).await.expect("a page").private_feed_url.expect("an address");
        let token = url.rsplit('/').next().and_then(|file| file.strip_suffix(".ics")).expect("a token").to_owned();
        usecases::calendar::private_feed(&world.services, &token).await.expect("a feed");
        let mut altered = token.clone().into_bytes();
        altered[3] = if altered[3] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).expect("text");
        assert!(matches!(usecases::calendar::private_feed(&world.services, &altered).await, Err(Error::NotFound)));
        change_private_feed(&world.services, &ada, FeedChange::Off).await.expect("switched off");
        assert!(matches!(usecases::calendar::private_feed(&world.services, &token).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn the_first_administrator_signs_in_by_a_link() {
    each_engine(|database| async move {
        let world = World::new(database);
        let link = usecases::accounts::create_admin(&world.services, "Chefin@Land.example", None).await.expect("a link");
        let token = link.rsplit('/').next().expect("a token").to_owned();
        let form = FormState::default().with("password", NEW_PASSWORD);
        let session = reset_password(&world.services, &token, &form, "").await.expect("signed in");
        assert!(world.viewer(&session.0).await.actor.is_admin());
        assert!(!reset_link_works(&world.services, &token).await.expect("read"));
    })
    .await;
}
