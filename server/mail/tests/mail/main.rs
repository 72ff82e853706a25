//! What leaves the house: the words of every mail, mails that cannot be broken out of, and the ways of sending them.

#![allow(clippy::unwrap_used)]

mod fixtures;
mod form;
mod golden;
mod injection;
mod transports;
