//! Subscribing to the calendar: the public one by any filter, and one's own.

mod private_feed;
mod subscription;
#[cfg(test)]
mod tests;

pub use private_feed::private_feed_section;
pub use subscription::subscription_page;
