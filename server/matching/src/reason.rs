//! Why points were given or not: codes with their numbers. The sentences for people live in the catalogues.

use chrono::NaiveDate;
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use serde::{Deserialize, Serialize};

use crate::points::Points;

/// One line of the account: what was looked at, and how many of the possible points it earned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What was found.
    pub reason: Reason,
    /// The points it gave.
    pub earned: Points,
    /// The points it could have given at best.
    pub possible: Points,
}

/// What was found, with the data that a sentence about it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Reason {
    /// The organisation talks about exactly this topic: all points; from six tenths on, if its words speak of it less clearly.
    TopicShared {
        /// The topic.
        topic: Topic,
    },
    /// A whole main topic was asked for, and the organisation talks about this leaf of it: all points.
    TopicWithin {
        /// The main topic asked for.
        wanted: Topic,
        /// The leaf offered.
        offered: Topic,
    },
    /// A leaf was asked for, and the organisation offers its whole main topic: at most seven tenths.
    TopicCovered {
        /// The leaf asked for.
        wanted: Topic,
        /// The main topic offered.
        offered: Topic,
    },
    /// The organisation has not ticked this topic, but its own words speak of it: up to nine tenths, by how clearly.
    TopicDescribed {
        /// The topic.
        topic: Topic,
        /// The words, as the organisation writes them.
        words: Vec<String>,
    },
    /// The organisation has ticked this topic, but its own words do not speak of it: seven tenths to two, less the more it has ticked.
    TopicTickedOnly {
        /// The topic.
        topic: Topic,
    },
    /// The organisation's own words say that it does not talk about this topic: no points.
    TopicDenied {
        /// The topic.
        topic: Topic,
    },
    /// The organisation talks about a close topic: at most six tenths, by how close it is.
    TopicRelated {
        /// The leaf asked for.
        wanted: Topic,
        /// The leaf offered.
        offered: Topic,
    },
    /// One of several topics asked for is none of the organisation's: no points.
    TopicMissing {
        /// The topic asked for.
        wanted: Topic,
    },
    /// No topic was asked for: four tenths, as for a related one.
    TopicOpen,

    /// Both texts speak of the same things: points by how many and how telling they are.
    Words {
        /// The organisation's words that meet the request's, as they are written, the most telling first.
        words: Vec<String>,
    },
    /// The texts have no telling word in common: no points.
    WordsDiffer,

    /// How near both are: half of the points at 50 km.
    Proximity {
        /// Distance in kilometres; full tens for an organisation that is not listed.
        km: u32,
    },
    /// A meeting by screen was asked for, so that every place is as near as any other: all points.
    Online,
    /// Too far to come, but both can meet by screen: a quarter of the points.
    ByScreen,

    /// Languages that both speak: two thirds of the points for the first, all when every language asked for is shared.
    LanguageShared {
        /// The shared ones, in the order in which they were asked for.
        languages: Vec<Language>,
        /// How many were asked for.
        asked: u32,
    },
    /// The request's text asks for languages that are not shared; others are: three tenths.
    LanguageMissed {
        /// The shared ones.
        languages: Vec<Language>,
        /// Those that the text asks for.
        missed: Vec<Language>,
    },
    /// No language was asked for: all points.
    LanguageOpen,
    /// No shared language, but an interpreter is there: a third of the points.
    InterpreterNeeded,

    /// The organisation has said that it talks with this audience: all points.
    AudienceKnown {
        /// The audience.
        audience: Audience,
    },
    /// The organisation's own words speak of this audience: all points.
    AudienceDescribed {
        /// The audience.
        audience: Audience,
    },
    /// The organisation has not named this audience: no points.
    AudienceNew {
        /// The audience.
        audience: Audience,
    },
    /// No audience was named: all points.
    AudienceOpen,

    /// The profile was confirmed or used within half a year (all points) or a year (half).
    ProfileFresh {
        /// Days since then.
        days: u32,
    },
    /// The profile has been silent for more than a year: no points.
    ProfileSilent {
        /// Days since then.
        days: u32,
    },

    /// How quickly an answer may be expected: all points up to two days, none from fifteen on. A newcomer counts as quick.
    Answers {
        /// Days until an answer, as far as one can know.
        days: u32,
    },

    /// The organisation wishes to be invited by this kind of institution: all points.
    InstitutionWished {
        /// The kind.
        kind: InstitutionKind,
    },
    /// The organisation's own words speak of such houses: two thirds of the points.
    InstitutionDescribed {
        /// The kind.
        kind: InstitutionKind,
    },
    /// The organisation named no kind and is open to all: two thirds of the points.
    InstitutionOpen,
    /// The organisation named other kinds: a third of the points.
    InstitutionNotNamed {
        /// The kind that asks.
        kind: InstitutionKind,
    },

    /// The organisation asks for nothing: all points.
    NoFeeAsked,
    /// The travel costs are covered: all points.
    ExpensesMet,
    /// The fee is within the budget: all points.
    FeeMet {
        /// The fee in euros.
        euros: u32,
    },
    /// The organisation asks for its travel costs and there is no budget: no points.
    ExpensesNotMet,
    /// The fee is above the budget: no points.
    FeeAboveBudget {
        /// The fee in euros.
        euros: u32,
        /// The budget in euros; `None` when it is for travel costs only or for nothing.
        budget_euros: Option<u32>,
    },

    /// The notice is long enough, or else there would be no suggestion: all points.
    LeadTimeKept {
        /// Days from today to the latest date.
        days: u32,
        /// Days of notice the organisation needs.
        needed: u32,
    },
    /// On the weekday of this date the organisation can: all points.
    WeekdaySuits {
        /// The first such date.
        date: NaiveDate,
    },
    /// On none of the dates' weekdays the organisation can; another date has to be found: no points.
    WeekdayDiffers,
    /// No date was named yet: all points.
    DateOpen,

    /// The organisation offers exactly this format: all points.
    FormatOffered {
        /// The format.
        format: Format,
    },
    /// The organisation offers another format of the same family: half of the points.
    FormatRelated {
        /// The format asked for.
        wanted: Format,
        /// The format offered.
        offered: Format,
    },
}
