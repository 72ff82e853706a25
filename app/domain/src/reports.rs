//! Reports of problems, which anybody can make without an account (Digital Services Act, article 16).

use chrono::{DateTime, Utc};

use crate::accounts::Actor;
use crate::geography::DistrictKey;
use crate::ids::ReportId;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReportReason {
    /// Something against the law.
    Illegal,
    /// Hatred or threats.
    Hatred,
    /// Somebody's private data.
    PrivateData,
    /// Not who they say they are.
    FalseIdentity,
    /// Something is wrong or out of date.
    Wrong,
    /// A barrier on a page.
    Barrier,
    /// Something else.
    Other,
}

impl ReportReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [ReportReason; 7] = [
        ReportReason::Illegal,
        ReportReason::Hatred,
        ReportReason::PrivateData,
        ReportReason::FalseIdentity,
        ReportReason::Wrong,
        ReportReason::Barrier,
        ReportReason::Other,
    ];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            ReportReason::Illegal => "illegal",
            ReportReason::Hatred => "hatred",
            ReportReason::PrivateData => "private-data",
            ReportReason::FalseIdentity => "false-identity",
            ReportReason::Wrong => "wrong",
            ReportReason::Barrier => "barrier",
            ReportReason::Other => "other",
        }
    }

    /// The reason with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        ReportReason::ALL.into_iter().find(|reason| reason.slug() == slug)
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Its id.
    pub id: ReportId,
    /// What it is about.
    pub reason: ReportReason,
    /// The page it is about.
    pub url: String,
    /// In the reporter's words.
    pub text: String,
    /// The district of who stands behind the page; `None` for pages of the site itself. It decides who settles the report.
    pub district: Option<DistrictKey>,
    /// The reporter's address, if they want an answer; erased with the report.
    pub reporter_email: Option<String>,
    /// When it came in.
    pub created_at: DateTime<Utc>,
    /// When it was decided.
    pub settled_at: Option<DateTime<Utc>>,
    /// What was decided, with the reason.
    pub decision: Option<String>,
}

impl Report {
    /// Whether this actor may see and settle the report: the moderators of the district, and who runs the site.
    pub fn is_settled_by(&self, actor: &Actor) -> bool {
        actor.is_admin() || self.district.is_some_and(|district| actor.moderates(district))
    }
}
