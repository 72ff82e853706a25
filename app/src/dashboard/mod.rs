//! The dashboard: what waits for somebody, what is next, what came of it.

mod newcomers;
mod page;
mod tasks;
#[cfg(test)]
mod tests;
mod ways;

pub use page::dashboard_page;
