//! Why not: the rules that stop a suggestion, and what would change it.

use chrono::NaiveDate;
use domain::ids::OrganisationId;
use domain::taxonomy::{Format, Language, Topic};
use serde::{Deserialize, Serialize};

use crate::candidate::Candidate;
use crate::wish::Wish;

/// A hard rule that is broken. Hard rules are the limits that either side has set; everything else only costs points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Miss {
    /// Not published, or its safety tier allows no suggestions. For the organisation itself; nobody else learns of it.
    NotSuggested,
    /// Nobody's word for the organisation is valid today.
    NotVouched,
    /// It has taken on as many dialogues as it can this month.
    CapReached {
        /// Dialogues a month.
        cap: u32,
    },
    /// No date leaves the notice it needs.
    LeadTimeTooShort {
        /// Days from today to the latest date.
        days: u32,
        /// Days of notice the organisation needs.
        needed: u32,
    },
    /// It does not talk about this topic. A boundary is not up for negotiation: it is never shown to the institution.
    OffLimitTopic {
        /// The topic asked for.
        topic: Topic,
    },
    /// It offers no format of the same family.
    FormatImpossible {
        /// The format asked for.
        format: Format,
    },
    /// No language in common, and no interpreter.
    NoSharedLanguage,
    /// None of the topics asked for, nor a related one.
    NoSharedTopic,
    /// A meeting by screen was asked for; it meets in person only.
    NotOnline,
    /// The institution lies beyond the organisation's travel radius.
    OutsideRadius {
        /// Distance in kilometres.
        km: u32,
        /// How far the organisation comes, in kilometres.
        radius_km: u32,
    },
    /// The organisation lies beyond what the institution would travel.
    OutsideOwnTravel {
        /// Distance in kilometres.
        km: u32,
        /// How far the institution would travel, in kilometres.
        max_travel_km: u32,
    },
}

/// What would turn a near miss into a suggestion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Change {
    /// Somebody vouches for the organisation.
    Vouch,
    /// Ask again next month.
    AskNextMonth,
    /// A later date.
    LaterDate {
        /// The first day that leaves enough notice.
        earliest: NaiveDate,
    },
    /// One of its formats.
    ChooseFormat {
        /// What it offers.
        offered: Vec<Format>,
    },
    /// One of its languages.
    ChooseLanguage {
        /// What it speaks.
        offered: Vec<Language>,
    },
    /// An interpreter.
    BringInterpreter,
    /// One of its topics.
    ChooseTopic {
        /// What it talks about.
        offered: Vec<Topic>,
    },
    /// A meeting by screen.
    MeetByScreen,
    /// A meeting at the institution, which lies within the organisation's travel radius.
    MeetAtInstitution {
        /// Distance in kilometres.
        km: u32,
    },
    /// A meeting at the organisation.
    TravelToOrganisation {
        /// Distance in kilometres.
        km: u32,
    },
}

/// An organisation that would fit but for one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearMiss {
    /// Which organisation; always one that stands in public lists.
    pub organisation: OrganisationId,
    /// The one rule.
    pub miss: Miss,
    /// What would change it, at least one thing.
    pub changes: Vec<Change>,
    /// Great-circle distance in kilometres.
    pub distance_km: u32,
}

/// Up to this many times a travel limit is a distance worth naming as a near miss.
pub(crate) const NEARLY_IN_REACH: u32 = 2;

impl Miss {
    /// What would change it; nothing for boundaries, and for distances that are far beyond a limit.
    pub(crate) fn changes(self, wish: &Wish, candidate: &Candidate, km: u32) -> Vec<Change> {
        let profile = &candidate.profile;
        match self {
            Miss::NotSuggested | Miss::OffLimitTopic { .. } => Vec::new(),
            Miss::NotVouched => vec![Change::Vouch],
            Miss::CapReached { .. } => vec![Change::AskNextMonth],
            Miss::LeadTimeTooShort { needed, .. } => vec![Change::LaterDate { earliest: wish.earliest_date(needed) }],
            Miss::FormatImpossible { .. } => vec![Change::ChooseFormat { offered: profile.formats.clone() }],
            Miss::NoSharedLanguage => {
                vec![Change::BringInterpreter, Change::ChooseLanguage { offered: profile.languages.clone() }]
            }
            Miss::NoSharedTopic => vec![Change::ChooseTopic { offered: profile.topics.clone() }],
            Miss::NotOnline if km <= profile.travel_radius_km => vec![Change::MeetAtInstitution { km }],
            Miss::NotOnline => Vec::new(),
            Miss::OutsideRadius { radius_km, .. } => {
                let screen = profile.online.then_some(Change::MeetByScreen);
                let journey = (km <= radius_km.saturating_mul(NEARLY_IN_REACH)).then_some(Change::TravelToOrganisation { km });
                screen.into_iter().chain(journey).collect()
            }
            Miss::OutsideOwnTravel { max_travel_km, .. } => {
                let hosts = wish.format != Format::Visit && km <= profile.travel_radius_km;
                let visit = hosts.then_some(Change::MeetAtInstitution { km });
                let journey = (km <= max_travel_km.saturating_mul(NEARLY_IN_REACH)).then_some(Change::TravelToOrganisation { km });
                visit.into_iter().chain(journey).collect()
            }
        }
    }
}
