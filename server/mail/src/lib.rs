//! Mails: one template per notification, and the ways to send them.
//!
//! [`compose`] turns a [`Notification`] into a [`Letter`], [`Transport`] sends it. The words stand in `app/i18n/locales/*/mail.ftl`.

mod error;
mod html;
mod letter;
mod notification;
mod template;
mod text;
mod transport;
mod words;

pub use error::MailError;
pub use letter::{CalendarFile, Letter, Sender, compose};
pub use notification::{DialogueFacts, InvitedFacts, Notification};
pub use transport::{MemoryOutbox, Transport};
