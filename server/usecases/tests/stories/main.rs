//! What people do, from end to end, on both engines. Links are taken from the mails that went out, as people do.

mod accounts;
mod answers;
mod clock;
mod demo;
mod others;
mod scale;
mod secrecy;
mod story;
mod world;
