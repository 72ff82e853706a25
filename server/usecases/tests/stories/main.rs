//! What people do, from end to end, on both engines. Links are taken from the mails that went out, as people do.

mod accounts;
mod answers;
mod campaign;
mod clock;
mod demo;
mod exposure;
mod kept;
mod moderation;
mod others;
mod partners;
mod round_work;
mod rounds;
mod scale;
mod secrecy;
mod series;
mod story;
mod world;
