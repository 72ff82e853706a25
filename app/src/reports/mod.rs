//! Reporting something, without an account.

mod page;
#[cfg(test)]
mod tests;

pub use page::{report_page, report_sent_page};
