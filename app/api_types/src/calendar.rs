//! The page on which one builds a subscription.

use domain::filters::Filter;

use crate::events::EventCard;
use crate::filters::BadFilter;
use crate::forms::FormState;

/// The subscription page.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscriptionView {
    /// What is narrowed.
    pub filter: Filter,
    /// The label of the region, where one is chosen.
    pub region_label: Option<String>,
    /// What was typed into the filter form.
    pub form: FormState,
    /// Filters that could not be read.
    pub bad: Vec<BadFilter>,
    /// Absolute address of the feed.
    pub feed_url: String,
    /// The same with `webcal:`.
    pub webcal_url: String,
    /// Path of the QR code of the feed, as an SVG image.
    pub qr_path: String,
    /// Link that subscribes in a Google calendar.
    pub google_link: String,
    /// Link that subscribes in an Outlook calendar.
    pub outlook_link: String,
    /// How many events the feed holds now.
    pub total: u64,
    /// The next few of them.
    pub next: Vec<EventCard>,
}
