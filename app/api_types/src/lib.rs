//! What crosses the border between people and the domain: forms that come in, with every error at its field, and views that go out, which
//! hold what a page may show and nothing else.

pub mod accounts;
pub mod agreements;
pub mod calendar;
pub mod dashboard;
pub mod events;
pub mod filters;
pub mod forms;
pub mod institutions;
pub mod invitations;
pub mod map;
pub mod matches;
pub mod moderation;
pub mod offers;
pub mod organisations;
pub mod reports;
pub mod requests;
pub mod rounds;
pub mod start;
pub mod suggestions;
