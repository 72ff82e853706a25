//! The Ansprechbar program: configuration, commands, the web server with its pages and feeds, and the jobs. Composition only; what happens is
//! decided in `usecases` and below.

pub mod assets;
pub mod commands;
pub mod config;
pub mod http;
pub mod jobs;
pub mod setup;
