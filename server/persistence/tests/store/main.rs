//! The store on both engines: what goes in comes out, lists are narrowed rightly, and the database decides who was first.

mod accounts;
mod events;
mod operations;
mod organisations;
mod requests;
mod schema;
