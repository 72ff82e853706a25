//! What Ansprechbar is about, without any machinery: organisations, institutions, requests, invitations, dialogues and events, with
//! the rules that always hold. No IO, no clock, no text for people; everything here is a pure function of its arguments.

pub mod accounts;
pub mod agreements;
pub mod calendar_time;
pub mod dialogues;
pub mod events;
pub mod filters;
pub mod geography;
pub mod ids;
pub mod institutions;
pub mod invitations;
pub mod limits;
pub mod offers;
pub mod organisations;
pub mod reports;
pub mod requests;
pub mod rounds;
pub mod taxonomy;
pub mod text;
pub mod vouches;
pub mod working_days;
