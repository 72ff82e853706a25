//! The organisations of the demo: fictional, with addresses that cannot exist (RFC 2606, `.example`) and without any person.

mod east;
mod west;

use api_types::forms::FormState;
use api_types::organisations::fill_fee;
use domain::organisations::{Fee, SafetyTier};
use domain::taxonomy::{Audience, Format, InstitutionKind, OrganisationKind, Topic};

/// What stands behind a profile when the demo is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::demo) enum Standing {
    /// Somebody has given their word.
    Vouched,
    /// New: it waits at the moderators' desk.
    New,
    /// Somebody has given their word, but the profile was not confirmed for more than a year.
    Stale,
}

/// One organisation of the demo; slugs in texts are separated by spaces.
pub(in crate::demo) struct DemoOrganisation {
    /// Names it in the other tables and in its addresses.
    pub key: &'static str,
    pub name: &'static str,
    pub kind: OrganisationKind,
    pub place: &'static str,
    pub address: &'static str,
    pub tier: SafetyTier,
    pub topics: &'static [Topic],
    pub off_limits: &'static [Topic],
    pub formats: &'static [Format],
    pub audiences: &'static [Audience],
    pub languages: &'static str,
    pub wishes: &'static [InstitutionKind],
    pub radius_km: u32,
    pub online: bool,
    pub weekdays: &'static str,
    pub monthly_cap: u32,
    pub fee: Fee,
    pub lead_days: u32,
    /// How many days ago it joined, and last confirmed its profile.
    pub since_days: i64,
    pub standing: Standing,
    pub description: &'static str,
}

/// What most have in common.
const COMMON: DemoOrganisation = DemoOrganisation {
    key: "",
    name: "",
    kind: OrganisationKind::Culture,
    place: "",
    address: "",
    tier: SafetyTier::Public,
    topics: &[],
    off_limits: &[Topic::AsylumResidence],
    formats: &[],
    audiences: &[],
    languages: "de",
    wishes: &[],
    radius_km: 80,
    online: false,
    weekdays: "mo tu we th fr",
    monthly_cap: 4,
    fee: Fee::Expenses,
    lead_days: 10,
    since_days: 100,
    standing: Standing::Vouched,
    description: "",
};

impl DemoOrganisation {
    /// Where its mails go, and the address to sign in with.
    pub fn email(&self) -> String {
        format!("verein@{}.example", self.key)
    }

    /// The profile form as its members would fill it in.
    pub fn form(&self) -> FormState {
        let form = FormState::default()
            .with("name", self.name)
            .with("kind", self.kind)
            .with("description", self.description)
            .with("place", self.place)
            .with("meeting_address", self.address)
            .with("website", format!("https://{}.example", self.key))
            .with("contact_email", self.email())
            .with("safety_tier", self.tier.slug())
            .with_all("topics", self.topics)
            .with_all("off_limit_topics", self.off_limits)
            .with_all("formats", self.formats)
            .with_all("audiences", self.audiences)
            .with_all("languages", self.languages.split(' '))
            .with_all("wished_institution_kinds", self.wishes)
            .with("travel_radius_km", self.radius_km)
            .with_tick("online", self.online)
            .with_all("weekdays", self.weekdays.split(' '))
            .with("monthly_cap", self.monthly_cap)
            .with("lead_days", self.lead_days);
        fill_fee(form, self.fee)
    }
}

/// All 25, the first ones in the eastern Länder.
pub(super) fn organisations() -> impl Iterator<Item = &'static DemoOrganisation> {
    east::ORGANISATIONS.iter().chain(&west::ORGANISATIONS)
}
