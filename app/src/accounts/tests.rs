//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::accounts::{AccountView, MembershipLine, SessionLine, read_sign_up};
use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use chrono::NaiveDate;
use i18n::Locale;

use super::*;
use crate::Ui;
use crate::page_checks::{sample_ui, sound_html};

fn visitor(locale: Locale, path: &str) -> Ui {
    Ui { viewer: None, ..sample_ui(locale, path) }
}

fn line(id: &str, browser: &str, current: bool) -> SessionLine {
    let last_seen = NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|date| date.and_hms_opt(18, 5, 0)).expect("a moment");
    SessionLine { id: id.to_owned(), browser: browser.to_owned(), last_seen, current }
}

fn view() -> AccountView {
    let membership = |name: &str, slug: &str, is_organisation, published| MembershipLine {
        name: name.to_owned(),
        slug: slug.to_owned(),
        is_organisation,
        published,
    };
    AccountView {
        display_name: "Amal".to_owned(),
        email: "amal@lotosweg.example".to_owned(),
        memberships: vec![
            membership("Lotosweg Gera", "lotosweg-gera", true, true),
            membership("Rosengarten-Gymnasium", "rosengarten-gymnasium", false, false),
        ],
        sessions: vec![line("s1", "Firefox, Linux", true), line("s2", "Safari, iPhone", false), line("s3", "", false)],
        private_feed_url: Some("https://ansprechbar.example/calendar/private/x7.ics".to_owned()),
    }
}

#[test]
fn sign_in_keeps_where_the_reader_wanted_to_go_and_never_the_password() {
    for locale in Locale::ALL {
        let ui = visitor(*locale, "/sign-in?next=/de/requests/new");
        let form = FormState::default()
            .with("email", "amal@lotosweg.example")
            .with("password", "korrektes pferd")
            .with("next", "/de/requests/new")
            .with_errors(vec![(WHOLE_FORM.to_owned(), FieldError::WrongCredentials)]);
        let html = sound_html("sign-in", &ui, || sign_in_page(&ui, &form));
        assert!(html.contains("type=\"hidden\" name=\"next\" value=\"/de/requests/new\""));
        assert!(html.contains("role=\"alert\"") && !html.contains("korrektes pferd"));
        for path in ["/sign-up?next=%2Fde%2Frequests%2Fnew", "/forgot-password"] {
            assert!(html.contains(&format!("href=\"{}\"", ui.href(path))), "{path}");
        }
        sound_html("sign-in-blank", &ui, || sign_in_page(&ui, &FormState::default()));
    }
}

#[test]
fn sign_up_says_the_rules_first_and_the_errors_at_their_fields() {
    let typed = FormState::default().with("display_name", "Amal").with("email", "amal").with("password", "passwort12");
    let errors = read_sign_up(&typed).err().expect("purpose, address, password and terms are wrong");
    for locale in Locale::ALL {
        let ui = visitor(*locale, "/sign-up");
        let blank = sound_html("sign-up", &ui, || sign_up_page(&ui, &FormState::default()));
        assert!(blank.contains("10 "), "the length of a password is said before it is typed");
        assert!(blank.contains(&ui.href("/privacy")));
        let form = typed.clone().with_errors(errors.clone());
        let html = sound_html("sign-up-errors", &ui, || sign_up_page(&ui, &form));
        for (name, _) in &errors {
            assert!(html.contains(&format!("id=\"field-{name}\"")) && html.contains(&format!("id=\"field-{name}-error\"")), "{name}");
        }
        assert!(!html.contains("passwort12"));
        let sent = sound_html("sign-up-sent", &ui, || sign_up_sent_page(&ui, "amal@lotosweg.example"));
        assert!(sent.contains("amal@lotosweg.example") && sent.contains("72"));
    }
}

#[test]
fn confirming_takes_one_button_that_posts() {
    for locale in Locale::ALL {
        let ui = visitor(*locale, "/confirm-email/t0ken");
        let html = sound_html("confirm-email", &ui, || confirm_email_page(&ui, "t0ken", "amal@lotosweg.example", &FormState::default()));
        assert!(html.contains(&format!("method=\"post\" action=\"{}\"", ui.href("/confirm-email/t0ken"))));
        assert_eq!(html.matches("type=\"submit\"").count(), 1);
    }
}

#[test]
fn every_link_problem_says_what_to_do() {
    for locale in Locale::ALL {
        let ui = visitor(*locale, "/confirm-email/t0ken");
        for problem in LinkProblem::ALL {
            let html = sound_html(&format!("link-{problem:?}"), &ui, || link_problem_page(&ui, problem));
            assert!(html.contains("class=\"button"), "{problem:?}");
        }
    }
}

#[test]
fn forgotten_passwords_are_set_anew_by_a_link() {
    for locale in Locale::ALL {
        let ui = visitor(*locale, "/forgot-password");
        let wrong = FormState::default().with("email", "amal").with_errors(vec![("email".to_owned(), FieldError::NotAnEmail)]);
        let html = sound_html("forgot-password", &ui, || forgot_password_page(&ui, &wrong));
        assert!(html.contains("id=\"field-email-error\""));
        let sent = sound_html("forgot-password-sent", &ui, || forgot_password_sent_page(&ui));
        assert!(sent.contains("60"));
        let short = FormState::default().with_errors(vec![("password".to_owned(), FieldError::TooShort { min: 10 })]);
        let html = sound_html("reset-password", &ui, || reset_password_page(&ui, "t0ken", &short));
        assert!(html.contains(&ui.href("/reset-password/t0ken")) && html.contains("autocomplete=\"new-password\""));
    }
}

#[test]
fn account_shows_memberships_sessions_and_every_way_out() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/account");
        let name = FormState::default().with("display_name", "Amal");
        let html = sound_html("account", &ui, || account_page(&ui, view(), &name, &FormState::default()));
        for path in ["/organisations/lotosweg-gera", "/institutions/rosengarten-gymnasium", "/organisations/new", "/institutions/new"] {
            assert!(html.contains(&format!("href=\"{}\"", ui.href(path))), "{path}");
        }
        for action in ["name", "password", "end-session", "sign-out-everywhere", "feed-off"] {
            assert!(html.contains(&format!("name=\"action\" value=\"{action}\"")), "{action}");
        }
        assert!(!html.contains("name=\"session\" value=\"s1\""), "this browser signs out by the button above");
        assert!(html.contains("name=\"session\" value=\"s2\""));
        assert!(html.contains(&format!("action=\"{}\"", ui.href("/sign-out"))));
    }
}

#[test]
fn account_shows_errors_of_either_form_and_what_to_do_first() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/account");
        let name = FormState::default().with_errors(vec![("display_name".to_owned(), FieldError::Required)]);
        let empty = AccountView { memberships: Vec::new(), private_feed_url: None, ..view() };
        let html = sound_html("account-name-error", &ui, || account_page(&ui, empty, &name, &FormState::default()));
        assert!(html.contains("id=\"field-display_name-error\""));
        assert!(html.contains(&i18n::t!(*locale, ACCOUNTS_MEMBERSHIPS_NONE)));
        assert!(html.contains("value=\"feed-on\""));
        let password = FormState::default().with_errors(vec![("old_password".to_owned(), FieldError::WrongPassword)]);
        let name = FormState::default().with("display_name", "Amal");
        let html = sound_html("account-password-error", &ui, || account_page(&ui, view(), &name, &password));
        assert!(html.contains("id=\"field-old_password-error\""));
    }
}
