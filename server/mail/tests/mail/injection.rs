//! Names and texts that want to be more than names and texts.

use domain::agreements::Side;
use i18n::Locale;
use mail::{DialogueFacts, InvitedFacts, Letter, Notification};

use crate::fixtures::{dialogue_facts, invited_facts, letter};

const EVIL: &str = "Evil\r\nBcc: all@victim.example\r\n\r\n<script>alert(1)</script>\u{202e}\"'&\u{0}";

fn evil() -> String {
    EVIL.to_owned()
}

fn evil_letters() -> Vec<Letter> {
    let invited = InvitedFacts {
        organisation_name: evil(),
        institution_name: evil(),
        title: evil(),
        text: evil(),
        municipality: evil(),
        ..invited_facts()
    };
    let facts = DialogueFacts {
        title: evil(),
        reader_name: evil(),
        partner_name: evil(),
        room: Some(evil()),
        on_site_contact: Some(evil()),
        ..dialogue_facts()
    };
    let notifications = [
        Notification::ConfirmEmail { display_name: evil() },
        Notification::Invited(Box::new(invited)),
        Notification::DialogueCancelled {
            facts: facts.clone(),
            by: Side::Organisation,
            by_reader: false,
            hour_is_paid: true,
            reason: Some(evil()),
        },
        Notification::DialogueConfirmed(facts),
        Notification::Vouched { name: evil() },
        Notification::Countered {
            reader_name: evil(),
            title: evil(),
            organisation_name: Some(evil()),
            dates: Vec::new(),
            message: Some(evil()),
        },
    ];
    Locale::ALL.iter().flat_map(|locale| notifications.iter().map(|notification| letter(*locale, notification))).collect()
}

#[test]
fn no_value_makes_a_header_or_a_part_of_its_own() {
    for letter in evil_letters() {
        let mail = String::from_utf8(letter.bytes).unwrap();
        let (headers, body) = mail.split_once("\r\n\r\n").unwrap();
        let is_header = |line: &str| line.starts_with(' ') || line.split_once(": ").is_some_and(|(name, _)| !name.contains(' '));
        assert!(headers.lines().all(is_header), "{headers}");
        assert!(!headers.lines().any(|line| line.to_ascii_lowercase().starts_with("bcc")), "{headers}");
        assert_eq!(headers.lines().filter(|line| line.starts_with("Subject: ")).count(), 1);
        assert_eq!(body.matches("Content-Type: ").count(), 2, "{body}");
    }
}

#[test]
fn every_value_is_escaped_in_html_and_kept_on_its_line_in_text() {
    for letter in evil_letters() {
        assert!(!letter.html.contains("<script"), "{}", letter.html);
        assert!(!letter.html.contains("\"'&"), "{}", letter.html);
        for part in [&letter.html, &letter.text, &letter.subject] {
            assert!(!part.contains(['\r', '\0', '\u{202e}']), "{part}");
        }
        // Only a quotation has lines of its own, and each begins with its mark.
        assert!(!letter.text.lines().any(|line| line.starts_with("Bcc")), "{}", letter.text);
        assert!(!letter.subject.contains('\n'));
    }
}
