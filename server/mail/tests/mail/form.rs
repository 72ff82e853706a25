//! The form of a mail: its headers, its parts, and that the same arguments give the same bytes.

use i18n::Locale;
use mail::{CalendarFile, MailError, Notification, Sender, compose};

use crate::fixtures::{LINK, calendar_file, dialogue_facts, letter, notifications, sender, sent_at};

fn confirmed() -> Notification {
    Notification::DialogueConfirmed(dialogue_facts())
}

fn source(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn every_mail_says_that_it_is_automatic_and_has_one_stable_id() {
    for (_, notification) in notifications() {
        let letter = letter(Locale::De, &notification);
        let mail = source(&letter.bytes);
        let (headers, _) = mail.split_once("\r\n\r\n").unwrap();
        for header in [
            "Auto-Submitted: auto-generated",
            "Message-ID: <018f-7c1e@ansprechbar.example>",
            "From: Ansprechbar <dialog@ansprechbar.example>",
            "To: ada@verein.example",
            "Content-Language: de",
            "Date: Thu, 26 Nov 2026 17:00:00 +0000",
        ] {
            assert_eq!(headers.lines().filter(|line| *line == header).count(), 1, "{header} in {headers}");
        }
    }
}

#[test]
fn same_arguments_give_the_same_bytes() {
    for (_, notification) in notifications() {
        assert_eq!(letter(Locale::En, &notification), letter(Locale::En, &notification));
    }
}

#[test]
fn html_loads_nothing_from_anywhere() {
    for (_, notification) in notifications() {
        let html = letter(Locale::De, &notification).html;
        for loaded in ["<img", "<script", "<link", "url(", "src=", "@import"] {
            assert!(!html.contains(loaded), "{loaded}");
        }
    }
}

#[test]
fn calendar_file_is_an_alternative_and_an_attachment() {
    let file = calendar_file();
    let letter = compose(Locale::De, &sender(), "ada@verein.example", &confirmed(), LINK, Some(&file), "1", sent_at()).unwrap();
    let mail = source(&letter.bytes);
    assert_eq!(mail.matches("Content-Type: text/calendar; charset=utf-8; method=REQUEST").count(), 2);
    assert_eq!(mail.matches("Content-Disposition: attachment; filename=\"dialog.ics\"").count(), 1);
    assert!(letter.text.contains("Im Anhang liegt der Termin"));
}

#[test]
fn calendar_file_without_method_is_an_attachment_only() {
    let file = CalendarFile { method: None, ..calendar_file() };
    let letter = compose(Locale::De, &sender(), "ada@verein.example", &confirmed(), LINK, Some(&file), "1", sent_at()).unwrap();
    assert_eq!(source(&letter.bytes).matches("Content-Type: text/calendar").count(), 1);
}

#[test]
fn name_of_the_operator_replaces_that_of_the_site() {
    let named = Sender { address: "Dialog Saale <dialog@saale.example>".to_owned(), ..sender() };
    let letter = compose(Locale::De, &named, "ada@verein.example", &confirmed(), LINK, None, "1", sent_at()).unwrap();
    assert!(source(&letter.bytes).contains("From: \"Dialog Saale\" <dialog@saale.example>\r\n"), "{}", source(&letter.bytes));
    assert_eq!(letter.sender, "dialog@saale.example");
}

#[test]
fn bad_addresses_links_and_methods_are_refused_for_good() {
    let bad_method = CalendarFile { method: Some("COUNTER"), ..calendar_file() };
    let nobody = Sender { address: "nobody".to_owned(), ..sender() };
    let compose_with = |sender: &Sender, recipient: &str, link: &str, file: Option<&CalendarFile>| {
        compose(Locale::De, sender, recipient, &confirmed(), link, file, "1", sent_at())
    };
    for result in [
        compose_with(&nobody, "ada@verein.example", LINK, None),
        compose_with(&sender(), "ada", LINK, None),
        compose_with(&sender(), "ada@verein.example\r\nBcc: eva@verein.example", LINK, None),
        compose_with(&sender(), "ada@verein.example, eva@verein.example", LINK, None),
        compose_with(&sender(), "ada@verein.example", "/de/answer/1", None),
        compose_with(&sender(), "ada@verein.example", "javascript:alert(1)", None),
        compose_with(&sender(), "ada@verein.example", "https://a.example/\r\nX: y", None),
        compose_with(&sender(), "ada@verein.example", LINK, Some(&bad_method)),
    ] {
        assert!(result.as_ref().is_err_and(MailError::is_permanent), "{result:?}");
    }
}
