//! What calendar apps and people rely on: whole files, any text, and the dates of series.

#![allow(clippy::unwrap_used)]

mod golden;
mod properties;
mod reader;
mod series;
