//! Vouching: somebody gives their word, dated and with a name, that an organisation is what it says. It holds for a year.

use chrono::{DateTime, Utc};

use crate::ids::{AccountId, OrganisationId, VouchId};

/// How long a word holds, in days; then it is asked for again.
pub const VOUCH_DAYS: i64 = 365;

/// What the word rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VouchBasis {
    /// An entry in a register of associations.
    Register,
    /// Membership in an umbrella body.
    UmbrellaBody,
    /// A commissioner's office knows it.
    Commissioner,
    /// Two verified organisations know it.
    Organisations,
}

impl VouchBasis {
    /// Every basis.
    pub const ALL: [VouchBasis; 4] = [VouchBasis::Register, VouchBasis::UmbrellaBody, VouchBasis::Commissioner, VouchBasis::Organisations];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            VouchBasis::Register => "register",
            VouchBasis::UmbrellaBody => "umbrella-body",
            VouchBasis::Commissioner => "commissioner",
            VouchBasis::Organisations => "organisations",
        }
    }

    /// The basis with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        VouchBasis::ALL.into_iter().find(|basis| basis.slug() == slug)
    }
}

/// Somebody's word for an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Vouch {
    /// Its id.
    pub id: VouchId,
    /// For whom.
    pub organisation_id: OrganisationId,
    /// Whose account gave it.
    pub account_id: Option<AccountId>,
    /// The name under which it is shown.
    pub voucher_name: String,
    /// What it rests on.
    pub basis: VouchBasis,
    /// When it was given.
    pub given_at: DateTime<Utc>,
    /// When it stops to hold.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}
