//! The dashboard: what waits for me, what is next, what came of it; and the public statistics.

use chrono::NaiveDateTime;
use domain::dialogues::DialogueStatus;
use domain::geography::Land;
use domain::requests::RequestStatus;

use crate::accounts::MembershipLine;
use crate::events::EventCard;

/// Something that waits for the person.
#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// An organisation of mine was asked and has not answered.
    AnswerInvitation {
        /// Path of the answer page.
        path: String,
        /// Title of the request.
        title: String,
        /// Who asks.
        institution_name: String,
        /// Local time by which to answer.
        deadline: NaiveDateTime,
        /// Share of the time that is left, 0 to 100 percent.
        percent_left: u32,
    },
    /// An organisation proposed other dates for a request of mine.
    DecideCounter {
        /// Id of the request.
        request_id: String,
        /// Title of the request.
        title: String,
    },
    /// An agreement waits for my confirmation.
    ConfirmAgreement {
        /// Id of the dialogue.
        dialogue_id: String,
        /// Title of the dialogue.
        title: String,
        /// The other side.
        partner_name: String,
    },
    /// A request of mine is open, nobody is being asked, and no round looks for a partner.
    ChoosePartners {
        /// Id of the request.
        request_id: String,
        /// Title of the request.
        title: String,
    },
    /// A request of mine is a draft.
    PublishDraft {
        /// Id of the request.
        request_id: String,
        /// Title of the request.
        title: String,
    },
    /// A profile of mine is not published.
    PublishProfile(MembershipLine),
}

/// A request of mine on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestLine {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// How far it has come.
    pub status: RequestStatus,
    /// Who has the word now, as far as may be told.
    pub asked_name: Option<String>,
    /// Local time when that answer is due.
    pub deadline: Option<NaiveDateTime>,
    /// Share of that time that is left, 0 to 100 percent.
    pub percent_left: Option<u32>,
    /// Title of the round that looks for a partner for it.
    pub round: Option<String>,
}

/// A dialogue of mine.
#[derive(Clone, Debug, PartialEq)]
pub struct DialogueLine {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: String,
    /// The other side.
    pub partner_name: String,
    /// Local start.
    pub starts_at: NaiveDateTime,
    /// How far it has come.
    pub status: DialogueStatus,
}

/// Something ahead.
#[derive(Clone, Debug, PartialEq)]
pub enum NextLine {
    /// A dialogue of mine.
    Dialogue(DialogueLine),
    /// An event of an organisation or institution of mine that is no dialogue.
    Event(Box<EventCard>),
}

impl NextLine {
    /// Local start.
    pub fn starts_at(&self) -> NaiveDateTime {
        match self {
            NextLine::Dialogue(line) => line.starts_at,
            NextLine::Event(card) => card.starts_at,
        }
    }
}

/// The dashboard.
#[derive(Clone, Debug, PartialEq)]
pub struct DashboardView {
    /// How the person wants to be called.
    pub display_name: String,
    /// What waits for them, most urgent first.
    pub tasks: Vec<Task>,
    /// Their requests on the way.
    pub requests: Vec<RequestLine>,
    /// Their dialogues ahead and the events of their organisations and institutions, soonest first; called off ones are left out.
    pub next: Vec<NextLine>,
    /// Their dialogues behind, newest first.
    pub past: Vec<DialogueLine>,
    /// Whom they act for.
    pub memberships: Vec<MembershipLine>,
}

/// Public statistics; a figure under five is `None` and shown as "fewer than 5".
#[derive(Clone, Debug, PartialEq)]
pub struct ImpactView {
    /// Published organisations.
    pub organisations: Option<u64>,
    /// Published institutions.
    pub institutions: Option<u64>,
    /// Dialogues agreed by both sides.
    pub dialogues_agreed: Option<u64>,
    /// Dialogues held.
    pub dialogues_held: Option<u64>,
    /// Public events ahead.
    pub events: Option<u64>,
    /// Per Land, in the order of the official key.
    pub lands: Vec<LandImpact>,
}

/// Statistics of one Land.
#[derive(Clone, Debug, PartialEq)]
pub struct LandImpact {
    /// Which.
    pub land: Land,
    /// Published organisations at home there.
    pub organisations: Option<u64>,
    /// Requests published from there.
    pub requests: Option<u64>,
    /// Dialogues agreed there.
    pub dialogues: Option<u64>,
    /// Share of people with a migration background, in percent (Mikrozensus 2023, first results).
    pub migration_share_percent: f64,
}
