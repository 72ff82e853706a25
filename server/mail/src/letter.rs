//! From a notification to the bytes of a mail (RFC 5322, MIME), for exactly one recipient.

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use domain::text::clean_line;
use i18n::{Locale, t};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use crate::error::MailError;
use crate::notification::Notification;
use crate::template::{Block, Template};
use crate::{html, text, words};

/// Longest subject, in characters; what is longer ends with an ellipsis.
const SUBJECT_LENGTH_MAX: usize = 150;
/// Longest seed of a message id that is used, in characters.
const SEED_LENGTH_MAX: usize = 80;

/// Who sends. The name beside the address is that of the site, from the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The address: `dialog@ansprechbar.example`, or with a name: `Ansprechbar Saale <dialog@ansprechbar.example>`.
    pub address: String,
    /// Where the site lives, without a slash at the end; its host is the right half of every message id.
    pub base_url: String,
}

/// A calendar file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile {
    /// File name of the attachment: `dialog.ics`.
    pub name: String,
    /// The whole iCalendar text.
    pub content: String,
    /// What it asks of a calendar, as in its `METHOD` line: `PUBLISH`, `REQUEST`, `CANCEL`; with it the mail is also read by calendars (RFC 6047).
    pub method: Option<&'static str>,
}

/// A mail, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The `Message-ID`, without angle brackets; the same for the same seed.
    pub message_id: String,
    /// Address of the sender, for the envelope.
    pub sender: String,
    /// Address of the one recipient.
    pub recipient: String,
    /// The `Date`.
    pub date: DateTime<Utc>,
    /// The subject, decoded.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The whole mail as it goes over the wire, with CRLF.
    pub bytes: Vec<u8>,
}

/// Writes a mail. `link` is the absolute URL of its one main action; `message_id_seed` makes the `Message-ID`, so that a mail that is sent twice
/// is recognised as one. The same arguments give the same bytes.
///
/// # Errors
/// [`MailError::Permanent`] when an address or the link is not one.
#[allow(clippy::too_many_arguments)] // A mail has these eight parts; a struct around them would only move the list.
pub fn compose(
    locale: Locale,
    sender: &Sender,
    recipient: &str,
    notification: &Notification,
    link: &str,
    calendar_file: Option<&CalendarFile>,
    message_id_seed: &str,
    date: DateTime<Utc>,
) -> Result<Letter, MailError> {
    require_link(link)?;
    let from = sender_mailbox(locale, sender)?;
    let to: Address = recipient.trim().parse().map_err(|_| permanent("the recipient's address is not one"))?;
    let mut template = words::template(locale, notification);
    template.subject = shortened(&template.subject);
    note_calendar_file(locale, notification, calendar_file, &mut template);

    let seed = safe_seed(message_id_seed);
    let message_id = format!("{seed}@{}", host_of(&sender.base_url));
    let plain = text::write(locale, &template, link, &sender.base_url);
    let rich = html::write(locale, &template, link, &sender.base_url);
    let message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to.clone()))
        .subject(template.subject.clone())
        .date(SystemTime::from(date))
        .message_id(Some(format!("<{message_id}>")))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", locale.tag()))
        .multipart(body(&plain, &rich, calendar_file, &seed)?)
        .map_err(|_| permanent("its headers do not fit together"))?;
    Ok(Letter {
        message_id,
        sender: from.email.to_string(),
        recipient: to.to_string(),
        date,
        subject: template.subject,
        text: plain,
        html: rich,
        bytes: message.formatted(),
    })
}

fn permanent(reason: &str) -> MailError {
    MailError::Permanent(reason.to_owned())
}

/// A link is written into text and HTML as it stands, so it must be one word and lead to a web page.
fn require_link(link: &str) -> Result<(), MailError> {
    let is_web = link.starts_with("https://") || link.starts_with("http://");
    let is_one_word = !link.contains(|c: char| c.is_whitespace() || c.is_control());
    if is_web && is_one_word { Ok(()) } else { Err(permanent("its link is not an absolute URL")) }
}

fn sender_mailbox(locale: Locale, sender: &Sender) -> Result<Mailbox, MailError> {
    let mut mailbox: Mailbox = sender.address.trim().parse().map_err(|_| permanent("the sender's address is not one"))?;
    mailbox.name = Some(mailbox.name.map_or_else(|| t!(locale, COMMON_SITE_NAME), |name| clean_line(&name)));
    Ok(mailbox)
}

fn shortened(subject: &str) -> String {
    if subject.chars().count() <= SUBJECT_LENGTH_MAX {
        return subject.to_owned();
    }
    let kept: String = subject.chars().take(SUBJECT_LENGTH_MAX - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Says what the attachment is for, before anything else that comes after the link.
fn note_calendar_file(locale: Locale, notification: &Notification, file: Option<&CalendarFile>, template: &mut Template) {
    if file.is_none() {
        return;
    }
    let note = if words::is_cancellation(notification) { t!(locale, MAIL_CALENDAR_CANCELLED) } else { t!(locale, MAIL_CALENDAR_ATTACHED) };
    template.after.insert(0, Block::Paragraph(note));
}

/// Letters, digits, dots and hyphens of the seed; everything else becomes a hyphen.
fn safe_seed(seed: &str) -> String {
    let kept: String = seed.chars().take(SEED_LENGTH_MAX).map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let trimmed = kept.trim_matches(['.', '-']);
    if trimmed.is_empty() { "mail".to_owned() } else { trimmed.replace("..", "-") }
}

/// The host of a base URL, without port; `localhost` when there is none.
fn host_of(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    let is_host = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    if is_host { host } else { "localhost" }
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Text and HTML as alternatives; a calendar file once more as an alternative for calendars, and as an attachment for people.
fn body(plain: &str, rich: &str, calendar_file: Option<&CalendarFile>, seed: &str) -> Result<MultiPart, MailError> {
    // "=" never stands before "_" in quoted-printable, so the boundary cannot occur in a part.
    let alternatives = MultiPart::alternative()
        .boundary(format!("=_a_{seed}"))
        .singlepart(SinglePart::plain(plain.to_owned()))
        .singlepart(SinglePart::html(rich.to_owned()));
    let Some(file) = calendar_file else { return Ok(alternatives) };
    let content_type = calendar_type(file)?;
    let alternatives = match file.method {
        Some(_) => alternatives.singlepart(SinglePart::builder().header(content_type.clone()).body(file.content.clone())),
        None => alternatives,
    };
    let attachment = Attachment::new(safe_file_name(&file.name)).body(file.content.clone(), content_type);
    Ok(MultiPart::mixed().boundary(format!("=_m_{seed}")).multipart(alternatives).singlepart(attachment))
}

fn calendar_type(file: &CalendarFile) -> Result<ContentType, MailError> {
    let method = match file.method {
        None => String::new(),
        Some(method @ ("PUBLISH" | "REQUEST" | "CANCEL")) => format!("; method={method}"),
        Some(_) => return Err(permanent("its calendar file has a method that mails do not know")),
    };
    ContentType::parse(&format!("text/calendar; charset=utf-8{method}")).map_err(|_| permanent("its calendar file has no type"))
}

fn safe_file_name(name: &str) -> String {
    let kept: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || ".-_".contains(*c)).take(SEED_LENGTH_MAX).collect();
    if kept.is_empty() { "calendar.ics".to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_is_found_in_every_base_url() {
        assert_eq!(host_of("https://ansprechbar.example"), "ansprechbar.example");
        assert_eq!(host_of("http://127.0.0.1:3000/x"), "127.0.0.1");
        assert_eq!(host_of("https://a b"), "localhost");
        assert_eq!(host_of(""), "localhost");
    }

    #[test]
    fn seed_cannot_break_out_of_the_message_id() {
        assert_eq!(safe_seed("018f-ab.1"), "018f-ab.1");
        assert_eq!(safe_seed("a>\r\nBcc: x@y"), "a---Bcc--x-y");
        assert_eq!(safe_seed("..."), "mail");
    }

    #[test]
    fn long_subject_ends_with_an_ellipsis() {
        assert_eq!(shortened(&"ä".repeat(150)).chars().count(), 150);
        assert!(shortened(&"ä".repeat(151)).ends_with('…'));
    }
}
