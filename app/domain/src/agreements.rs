//! The dialogue agreement: what both sides promise each other. A change makes a new version that both must confirm again; what was confirmed
//! last stays in force until then.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar_time::DateOption;
use crate::organisations::Fee;
use crate::taxonomy::Topic;

/// One of the two sides of a dialogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Who asked.
    Institution,
    /// Who said yes.
    Organisation,
}

impl Side {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            Side::Institution => "institution",
            Side::Organisation => "organisation",
        }
    }

    /// The side with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [Side::Institution, Side::Organisation].into_iter().find(|side| side.slug() == slug)
    }

    /// The other one.
    pub fn other(self) -> Side {
        match self {
            Side::Institution => Side::Organisation,
            Side::Organisation => Side::Institution,
        }
    }
}

/// What is agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementTerms {
    /// When.
    pub date: DateOption,
    /// What the dialogue is for.
    pub goals: String,
    /// Room, street or meeting point; only the two sides see it.
    pub room: Option<String>,
    /// Who is there on the day; only the two sides see it.
    pub on_site_contact: Option<String>,
    /// What helps people to take part.
    pub accessibility: Option<String>,
    /// What will not be talked about.
    pub off_limit_topics: Vec<Topic>,
    /// What the institution pays.
    pub fee: Fee,
    /// Whether photos may be taken; everyone in them is asked besides.
    pub photos: bool,
    /// Whether it may be recorded; everyone in it is asked besides.
    pub recording: bool,
    /// Whether children or young people take part, so that a person of the institution stays in the room.
    pub with_minors: bool,
    /// Whether the date may stand in the public calendar, without street and names.
    pub public_listing: bool,
    /// What else was agreed.
    pub remarks: Option<String>,
}

/// One version of the agreement with its confirmations.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// From 1.
    pub version: u32,
    /// What is agreed.
    pub terms: AgreementTerms,
    /// When the institution confirmed this version.
    pub institution_confirmed_at: Option<DateTime<Utc>>,
    /// When the organisation confirmed this version.
    pub organisation_confirmed_at: Option<DateTime<Utc>>,
}

impl Agreement {
    /// The first version, as it follows from a request and a yes; nobody has confirmed it.
    pub fn first(terms: AgreementTerms) -> Self {
        Self { version: 1, terms, institution_confirmed_at: None, organisation_confirmed_at: None }
    }

    /// When this side confirmed this version.
    pub fn confirmed_at(&self, side: Side) -> Option<DateTime<Utc>> {
        match side {
            Side::Institution => self.institution_confirmed_at,
            Side::Organisation => self.organisation_confirmed_at,
        }
    }

    /// Whether both sides confirmed this version.
    pub fn is_confirmed(&self) -> bool {
        self.institution_confirmed_at.is_some() && self.organisation_confirmed_at.is_some()
    }

    /// Notes one side's confirmation. Confirming twice keeps the first time.
    pub fn confirm(&mut self, side: Side, now: DateTime<Utc>) {
        let slot = match side {
            Side::Institution => &mut self.institution_confirmed_at,
            Side::Organisation => &mut self.organisation_confirmed_at,
        };
        slot.get_or_insert(now);
    }

    /// The next version, confirmed by the side that proposes it. `None` when nothing would change.
    pub fn change(&self, terms: AgreementTerms, by: Side, now: DateTime<Utc>) -> Option<Agreement> {
        if terms == self.terms {
            return None;
        }
        let mut next = Agreement { version: self.version + 1, ..Agreement::first(terms) };
        next.confirm(by, now);
        Some(next)
    }
}
