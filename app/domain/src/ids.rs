//! One id type per thing, so that an organisation's id can never be taken for an institution's.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> { text.parse().map($name) }
        }
    )*};
}

ids! {
    /// A person's account.
    AccountId;
    /// What makes an account act for an organisation, an institution or a region.
    MembershipId;
    /// A signed-in browser.
    SessionId;
    /// A migrant organisation.
    OrganisationId;
    /// An institution.
    InstitutionId;
    /// A dialogue offer of an organisation.
    OfferId;
    /// A dialogue request of an institution.
    RequestId;
    /// One organisation asked for one request.
    InvitationId;
    /// A dialogue that both sides want.
    DialogueId;
    /// A date in the calendar.
    EventId;
    /// A series of events.
    SeriesId;
    /// A place taken at an event.
    RegistrationId;
    /// Somebody's word for an organisation.
    VouchId;
    /// A report of a problem.
    ReportId;
    /// A private calendar feed of an account.
    PrivateFeedId;
    /// A round: a campaign whose requests are paired at once.
    RoundId;
}
