//! The store on both engines: what goes in comes out, lists are narrowed rightly, and the database decides who was first.

mod accounts;
mod events;
mod exposures;
mod operations;
mod organisations;
mod public_data;
mod requests;
mod rounds;
mod schema;
