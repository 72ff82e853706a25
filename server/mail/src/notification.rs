//! What people are told by mail. A notification carries the facts, never an address of the person it goes to, and no link: links are signed when
//! the mail is sent.

use chrono::NaiveDateTime;
use domain::agreements::Side;
use domain::calendar_time::DateOption;
use domain::requests::Budget;
use domain::taxonomy::{Audience, Format, Topic};
use serde::{Deserialize, Serialize};

/// What a mail tells. Times are local to Germany.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Notification {
    /// Somebody signed up: prove the address.
    ConfirmEmail {
        /// How the person wants to be called.
        display_name: String,
    },
    /// Somebody tried to sign up with an address that has an account.
    AlreadyRegistered {
        /// How the person wants to be called.
        display_name: String,
    },
    /// Somebody forgot the password.
    ResetPassword {
        /// How the person wants to be called.
        display_name: String,
    },
    /// An organisation is asked. The link leads to the answer page.
    Invited(Box<InvitedFacts>),
    /// Half of the time is over.
    InvitationReminder(Box<InvitedFacts>),
    /// To the institution: the organisation said yes. The link leads to the agreement.
    Accepted {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who said yes.
        organisation_name: String,
        /// When.
        date: DateOption,
        /// What the organisation wrote.
        message: Option<String>,
    },
    /// To the organisation after its yes: the link to the agreement, for later.
    AgreementReady {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who asked.
        institution_name: String,
        /// When.
        date: DateOption,
    },
    /// To the institution: other dates were proposed. The link leads to the request.
    Countered {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who proposed them; `None` while the safety tier keeps the name back.
        organisation_name: Option<String>,
        /// The dates.
        dates: Vec<DateOption>,
        /// What the organisation wrote.
        message: Option<String>,
    },
    /// To the institution: no, or no answer in time.
    NotThisOne {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who; `None` while the safety tier keeps the name back.
        organisation_name: Option<String>,
        /// Whether there was no answer in time; else it was a no.
        unanswered: bool,
        /// Whether the next organisation is being asked now; else the institution must choose again.
        next_asked: bool,
    },
    /// To the institution: the round found a partner for its request, who is asked now. The link leads to the request.
    Paired {
        /// Name of whom the mail goes to.
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Title of the round.
        round_title: String,
        /// Who is asked; `None` while the safety tier keeps the name back.
        organisation_name: Option<String>,
        /// By when they answer.
        deadline: NaiveDateTime,
    },
    /// To the institution: the round ended, and nobody was asked for its request. The link leads to the request.
    NotPaired {
        /// Name of whom the mail goes to.
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Title of the round.
        round_title: String,
    },
    /// To an organisation that was asked: it is no longer needed.
    NoLongerNeeded {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who asked.
        institution_name: String,
    },
    /// To an organisation: the institution could not take its dates.
    CounterRefused {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the request.
        title: String,
        /// Who asked.
        institution_name: String,
    },
    /// To the other side: the agreement was changed. The link leads to it.
    AgreementChanged {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the dialogue.
        title: String,
        /// Who changed it.
        partner_name: String,
        /// Number of the new version.
        version: u32,
    },
    /// To the other side: the partner confirmed, now it is your turn. The link leads to the agreement.
    PartnerConfirmed {
        /// Name of whom the mail goes to.
        #[serde(default)]
        reader_name: String,
        /// Title of the dialogue.
        title: String,
        /// Who confirmed.
        partner_name: String,
    },
    /// To both: the date stands, with a calendar file.
    DialogueConfirmed(DialogueFacts),
    /// To both: both confirmed a change, with a calendar file.
    DialogueChanged(DialogueFacts),
    /// To both: the date comes near. The link leads to the dialogue.
    DialogueReminder {
        /// What stands.
        facts: DialogueFacts,
        /// Days until then.
        days: u64,
    },
    /// To both: called off, with a calendar file.
    DialogueCancelled {
        /// What stood.
        facts: DialogueFacts,
        /// Who called it off.
        by: Side,
        /// Whether that is whom the mail goes to.
        #[serde(default)]
        by_reader: bool,
        /// Whether one hour is paid although the dialogue does not take place.
        #[serde(default)]
        hour_is_paid: bool,
        /// Why.
        reason: Option<String>,
    },
    /// To an organisation or institution: a moderator has vouched for it.
    Vouched {
        /// Name of the profile.
        name: String,
    },
    /// To an organisation or institution: a moderator did not accept the profile. The link leads to it.
    Refused {
        /// Name of the profile.
        name: String,
        /// What the moderator wrote.
        reason: String,
    },
    /// To who reported a problem and gave an address: it has arrived (Digital Services Act, article 16).
    ReportReceived,
    /// To who reported a problem and gave an address: what was decided, and why.
    ReportSettled {
        /// What the moderator wrote.
        decision: String,
    },
    /// To both: the date passed before both had confirmed, so there was no dialogue.
    DialogueLapsed {
        /// Who reads it.
        reader_name: String,
        /// Title of the request.
        title: String,
        /// The other side.
        partner_name: String,
        /// The date that has passed.
        date: DateOption,
    },
}

/// What an organisation needs to know to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitedFacts {
    /// Who is asked.
    pub organisation_name: String,
    /// Who asks.
    pub institution_name: String,
    /// Title of the request.
    pub title: String,
    /// The aim in the institution's words.
    pub text: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Format.
    pub format: Format,
    /// Audience.
    pub audience: Audience,
    /// How many people.
    pub group_size: u32,
    /// The dates.
    pub dates: Vec<DateOption>,
    /// Municipality.
    pub municipality: String,
    /// Whether it takes place by screen.
    pub online: bool,
    /// Whether a screen would do as well.
    #[serde(default)]
    pub online_ok: bool,
    /// What is paid.
    pub budget: Budget,
    /// By when to answer.
    pub deadline: NaiveDateTime,
}

/// What both sides need to know about an agreed dialogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DialogueFacts {
    /// Title.
    pub title: String,
    /// Name of whom the mail goes to.
    #[serde(default)]
    pub reader_name: String,
    /// The other side.
    pub partner_name: String,
    /// When.
    pub date: DateOption,
    /// Municipality.
    pub municipality: String,
    /// Room, street or meeting point.
    pub room: Option<String>,
    /// Who is there on the day.
    pub on_site_contact: Option<String>,
}
