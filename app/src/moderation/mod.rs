//! The moderators' desk, and the page for running the site.

mod admin_page;
mod cases;
mod desk;
#[cfg(test)]
mod tests;

pub use admin_page::admin_page;
pub use desk::moderation_page;
