//! The moderators' desk.

use chrono::NaiveDateTime;
use domain::geography::Land;
use domain::reports::ReportReason;

/// Somebody new who waits for a word.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProfile {
    /// For the form.
    pub id: String,
    /// Part of the URL.
    pub slug: String,
    /// Name.
    pub name: String,
    /// Municipality.
    pub municipality: String,
    /// Land.
    pub land: Land,
    /// In their own words.
    pub description: String,
    /// Website or imprint.
    pub website: Option<String>,
    /// Local time of signing up.
    pub created_at: NaiveDateTime,
}

/// A report to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportLine {
    /// For the form.
    pub id: String,
    /// What it is about.
    pub reason: ReportReason,
    /// The page it is about.
    pub url: String,
    /// In the reporter's words.
    pub text: String,
    /// Local time.
    pub created_at: NaiveDateTime,
}

/// Which queue is on the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Queue {
    /// Organisations without a word.
    Organisations,
    /// Institutions that nobody has looked at.
    Institutions,
    /// Reports.
    Reports,
}

impl Queue {
    /// All queues in the order of the tabs.
    pub const ALL: [Queue; 3] = [Queue::Organisations, Queue::Institutions, Queue::Reports];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            Queue::Organisations => "organisations",
            Queue::Institutions => "institutions",
            Queue::Reports => "reports",
        }
    }

    /// The queue with this stable name; the first one otherwise.
    pub fn from_slug(slug: &str) -> Self {
        Queue::ALL.into_iter().find(|queue| queue.slug() == slug).unwrap_or(Queue::Organisations)
    }
}

/// The desk: one queue at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct ModerationView {
    /// Which queue.
    pub queue: Queue,
    /// How much waits in each, in the order of [`Queue::ALL`].
    pub counts: [usize; 3],
    /// Organisations or institutions that wait, oldest first.
    pub profiles: Vec<NewProfile>,
    /// Reports that wait, oldest first.
    pub reports: Vec<ReportLine>,
    /// The regions the moderator acts in.
    pub regions: Vec<String>,
}

/// The administrator's page: whether all runs.
#[derive(Clone, Debug, PartialEq)]
pub struct AdminView {
    /// Version of the program.
    pub version: String,
    /// `SQLite` or `PostgreSQL`.
    pub database: String,
    /// Whether mails go out by SMTP; else they are written to a folder.
    pub smtp: bool,
    /// Mails that wait.
    pub mails_pending: u64,
    /// Last entries of the audit log, newest first.
    pub audit: Vec<AuditLine>,
}

/// What somebody in charge did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditAction {
    /// Vouched for an organisation.
    VouchOrganisation,
    /// Confirmed an institution.
    VouchInstitution,
    /// Refused an organisation's profile.
    RefuseOrganisation,
    /// Refused an institution's profile.
    RefuseInstitution,
    /// Decided a report.
    SettleReport,
    /// Opened a round.
    OpenRound,
    /// Let the best proposal of a round be searched for.
    SearchRound,
    /// Pinned, forbade or freed a pair of a round.
    ChangePair,
    /// Closed hand-in to a round.
    CloseHandIn,
    /// Opened hand-in to a round again.
    ReopenHandIn,
    /// Published a round.
    PublishRound,
    /// Closed a round.
    CloseRound,
    /// Gave an account a role.
    Appoint,
    /// Something this version has no words for.
    Other,
}

impl AuditAction {
    /// The action with this stored name.
    pub fn from_stored(name: &str) -> Self {
        match name {
            "vouch-organisation" => AuditAction::VouchOrganisation,
            "vouch-institution" => AuditAction::VouchInstitution,
            "refuse-organisation" => AuditAction::RefuseOrganisation,
            "refuse-institution" => AuditAction::RefuseInstitution,
            "settle-report" => AuditAction::SettleReport,
            "open-round" => AuditAction::OpenRound,
            "search-round" => AuditAction::SearchRound,
            "pin-pair" | "forbid-pair" | "free-pair" => AuditAction::ChangePair,
            "close-hand-in" => AuditAction::CloseHandIn,
            "reopen-hand-in" => AuditAction::ReopenHandIn,
            "publish-round" => AuditAction::PublishRound,
            "close-round" => AuditAction::CloseRound,
            "admin created" => AuditAction::Appoint,
            _ => AuditAction::Other,
        }
    }
}

/// An entry of the audit log.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditLine {
    /// Local time when it was done.
    pub at: NaiveDateTime,
    /// What was done.
    pub action: AuditAction,
    /// Name of who did it; `None` for the program itself and for accounts that were deleted.
    pub who: Option<String>,
    /// Name of what it was done to, or what was stored of it where there is no name (any more).
    pub subject: String,
    /// Path of its page, without the locale.
    pub path: Option<String>,
    /// What was written with it: the reason or the decision.
    pub words: Option<String>,
}
