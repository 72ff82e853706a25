//! How partners are asked: up to three, one after the other, each with a clock. The [`Thread`] holds one request's status with all its
//! invitations and is the only place where they change, so that no path leads to two partners or to a request that nobody answers for.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar_time::DateOption;
use crate::ids::{InvitationId, OrganisationId};
use crate::limits::{DATE_OPTIONS_MAX, INVITATIONS_MAX};
use crate::requests::RequestStatus;

/// Most organisations one request is ever put to, all rounds together.
pub const INVITATIONS_EVER_MAX: usize = 12;

/// Why an organisation says no. Saying no never lowers its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeclineReason {
    /// Nobody has time on these dates.
    NoTime,
    /// Not our topic.
    NotOurTopic,
    /// Too far away.
    TooFar,
    /// The fee does not fit.
    Fee,
    /// We do not feel safe with it.
    Safety,
    /// Something else, or no reason given.
    Other,
}

impl DeclineReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [DeclineReason; 6] = [
        DeclineReason::NoTime,
        DeclineReason::NotOurTopic,
        DeclineReason::TooFar,
        DeclineReason::Fee,
        DeclineReason::Safety,
        DeclineReason::Other,
    ];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            DeclineReason::NoTime => "no-time",
            DeclineReason::NotOurTopic => "not-our-topic",
            DeclineReason::TooFar => "too-far",
            DeclineReason::Fee => "fee",
            DeclineReason::Safety => "safety",
            DeclineReason::Other => "other",
        }
    }

    /// The reason with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        DeclineReason::ALL.into_iter().find(|reason| reason.slug() == slug)
    }
}

/// How far one invitation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InvitationStatus {
    /// In the order, not asked yet.
    Waiting,
    /// Asked; the clock runs.
    Asked,
    /// Other dates proposed; the institution decides.
    Countered,
    /// Said yes.
    Accepted,
    /// Said no.
    Declined,
    /// Gave no answer in time.
    Expired,
    /// No longer needed: another said yes, or the request was taken back.
    Closed,
}

impl InvitationStatus {
    /// Every status.
    pub const ALL: [InvitationStatus; 7] = [
        InvitationStatus::Waiting,
        InvitationStatus::Asked,
        InvitationStatus::Countered,
        InvitationStatus::Accepted,
        InvitationStatus::Declined,
        InvitationStatus::Expired,
        InvitationStatus::Closed,
    ];

    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            InvitationStatus::Waiting => "waiting",
            InvitationStatus::Asked => "asked",
            InvitationStatus::Countered => "countered",
            InvitationStatus::Accepted => "accepted",
            InvitationStatus::Declined => "declined",
            InvitationStatus::Expired => "expired",
            InvitationStatus::Closed => "closed",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        InvitationStatus::ALL.into_iter().find(|status| status.slug() == slug)
    }

    /// Whether somebody has the word: the organisation or the institution.
    pub fn is_live(self) -> bool {
        matches!(self, InvitationStatus::Asked | InvitationStatus::Countered)
    }

    /// Whether it can still become a yes.
    pub fn is_open(self) -> bool {
        self.is_live() || self == InvitationStatus::Waiting
    }
}

/// One organisation in the order of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// Who is asked.
    pub organisation_id: OrganisationId,
    /// Place in the order, from 1; later rounds count on.
    pub position: u32,
    /// How far it has come.
    pub status: InvitationStatus,
    /// When the organisation was asked.
    pub asked_at: Option<DateTime<Utc>>,
    /// When the answer is due.
    pub deadline: Option<DateTime<Utc>>,
    /// When the reminder at half time went out.
    pub reminded_at: Option<DateTime<Utc>>,
    /// When it was answered, expired or closed.
    pub settled_at: Option<DateTime<Utc>>,
    /// Why not.
    pub decline_reason: Option<DeclineReason>,
    /// What the organisation wrote with its answer.
    pub message: Option<String>,
    /// Other dates it proposed.
    pub counter_dates: Vec<DateOption>,
    /// When it proposed them.
    pub countered_at: Option<DateTime<Utc>>,
    /// The date it agreed to, or that the institution took from its proposal.
    pub agreed_date: Option<DateOption>,
    /// Why it was suggested, as matching explained it, in JSON.
    pub match_trace: String,
}

impl Invitation {
    /// A new one that waits for its turn.
    pub fn waiting(id: InvitationId, organisation_id: OrganisationId, position: u32, match_trace: String) -> Self {
        Self {
            id,
            organisation_id,
            position,
            status: InvitationStatus::Waiting,
            asked_at: None,
            deadline: None,
            reminded_at: None,
            settled_at: None,
            decline_reason: None,
            message: None,
            counter_dates: Vec::new(),
            countered_at: None,
            agreed_date: None,
            match_trace,
        }
    }

    /// Whether the clock has run out.
    pub fn is_overdue_at(&self, now: DateTime<Utc>) -> bool {
        self.status == InvitationStatus::Asked && self.deadline.is_some_and(|deadline| deadline <= now)
    }

    /// Whether half of the time is over and no reminder was sent.
    pub fn needs_reminder_at(&self, now: DateTime<Utc>) -> bool {
        let (Some(asked_at), Some(deadline)) = (self.asked_at, self.deadline) else { return false };
        self.status == InvitationStatus::Asked
            && self.reminded_at.is_none()
            && now >= asked_at + (deadline - asked_at) / 2
            && now < deadline
    }
}

/// What an organisation answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Yes, on this one of the request's dates.
    Accept(DateOption),
    /// Yes, but on one of these dates.
    Counter(Vec<DateOption>),
    /// No.
    Decline(DeclineReason),
}

/// What the institution makes of other dates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CounterDecision {
    /// Takes this one of them.
    Take(DateOption),
    /// None of them; the next organisation is asked.
    Refuse,
}

/// What happened, in order; each becomes a mail or a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This organisation is asked now.
    Asked(InvitationId),
    /// This organisation proposed other dates.
    Countered(InvitationId),
    /// This organisation said yes; a dialogue begins.
    Accepted(InvitationId),
    /// This organisation said no.
    Declined(InvitationId),
    /// The institution did not take the dates that this organisation proposed.
    CounterRefused(InvitationId),
    /// This organisation did not answer in time.
    Expired(InvitationId),
    /// This organisation had been asked and is no longer needed.
    Closed(InvitationId),
    /// Nobody is left to ask; the institution must choose again.
    Exhausted,
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ThreadError {
    /// The step does not follow from the request's status.
    #[error("not possible while the request is {}", .0.slug())]
    WrongRequestStatus(RequestStatus),
    /// Nobody, or more than three, or more than [`INVITATIONS_EVER_MAX`] in all.
    #[error("wrong number of organisations")]
    WrongNumber,
    /// This organisation was already asked for this request.
    #[error("already asked")]
    AlreadyInvited(OrganisationId),
    /// No such invitation in this thread.
    #[error("unknown invitation")]
    Unknown,
    /// The invitation has been settled: answered, expired, or closed.
    #[error("already settled: {}", .0.slug())]
    Settled(InvitationStatus),
    /// It is not this side's turn.
    #[error("not this side's turn: {}", .0.slug())]
    NotYourTurn(InvitationStatus),
    /// The time to answer is over.
    #[error("expired at {expired_at}")]
    Overdue {
        /// When it ended.
        expired_at: DateTime<Utc>,
    },
    /// The date is none of those proposed, or there are too many or none.
    #[error("not one of the proposed dates")]
    UnknownDate,
}

/// A request's status with all its invitations, in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// How far the request has come.
    pub request_status: RequestStatus,
    /// The dates of the request.
    pub dates: Vec<DateOption>,
    /// All invitations by position.
    pub invitations: Vec<Invitation>,
}

impl Thread {
    /// Puts organisations into the order and asks the first one, unless somebody has the word already. At most three wait or have the word at
    /// a time.
    ///
    /// # Errors
    /// When the request is not open, the number is wrong, or an organisation was asked before.
    pub fn invite(
        &mut self,
        invitations: Vec<Invitation>,
        now: DateTime<Utc>,
        deadline: DateTime<Utc>,
    ) -> Result<Vec<Outcome>, ThreadError> {
        self.require_open()?;
        let open = self.invitations.iter().filter(|known| known.status.is_open()).count();
        if invitations.is_empty()
            || open + invitations.len() > INVITATIONS_MAX
            || self.invitations.len() + invitations.len() > INVITATIONS_EVER_MAX
        {
            return Err(ThreadError::WrongNumber);
        }
        for (index, new) in invitations.iter().enumerate() {
            let others = self.invitations.iter().chain(&invitations[..index]);
            if others.into_iter().any(|other| other.organisation_id == new.organisation_id) {
                return Err(ThreadError::AlreadyInvited(new.organisation_id));
            }
        }
        for mut invitation in invitations {
            invitation.position = self.invitations.len() as u32 + 1;
            self.invitations.push(invitation);
        }
        Ok(self.ask_next(now, deadline))
    }

    /// Takes an organisation's answer. After a no, the next one is asked with `next_deadline`.
    ///
    /// # Errors
    /// When the invitation was settled, is not asked, is overdue, or a date is unknown.
    pub fn answer(
        &mut self,
        id: InvitationId,
        answer: Answer,
        message: Option<String>,
        now: DateTime<Utc>,
        next_deadline: DateTime<Utc>,
    ) -> Result<Vec<Outcome>, ThreadError> {
        let dates = self.dates.clone();
        let invitation = self.live_invitation(id, InvitationStatus::Asked)?;
        if let Some(expired_at) = invitation.deadline.filter(|deadline| *deadline <= now) {
            return Err(ThreadError::Overdue { expired_at });
        }
        match &answer {
            Answer::Accept(date) if !dates.contains(date) => return Err(ThreadError::UnknownDate),
            Answer::Counter(proposed) if proposed.is_empty() || proposed.len() > DATE_OPTIONS_MAX => return Err(ThreadError::UnknownDate),
            _ => {}
        }
        invitation.message = message;
        match answer {
            Answer::Accept(date) => Ok(self.accept(id, date, now)),
            Answer::Counter(proposed) => {
                invitation.counter_dates = proposed;
                invitation.countered_at = Some(now);
                invitation.status = InvitationStatus::Countered;
                Ok(vec![Outcome::Countered(id)])
            }
            Answer::Decline(reason) => {
                invitation.decline_reason = Some(reason);
                invitation.settle(InvitationStatus::Declined, now);
                Ok(self.go_on(Outcome::Declined(id), now, next_deadline))
            }
        }
    }

    /// The institution decides on other dates.
    ///
    /// # Errors
    /// When no other dates are on the table, or the date is none of them.
    pub fn decide_counter(
        &mut self,
        id: InvitationId,
        decision: CounterDecision,
        now: DateTime<Utc>,
        next_deadline: DateTime<Utc>,
    ) -> Result<Vec<Outcome>, ThreadError> {
        let invitation = self.live_invitation(id, InvitationStatus::Countered)?;
        match decision {
            CounterDecision::Take(date) if !invitation.counter_dates.contains(&date) => Err(ThreadError::UnknownDate),
            CounterDecision::Take(date) => Ok(self.accept(id, date, now)),
            CounterDecision::Refuse => {
                invitation.settle(InvitationStatus::Closed, now);
                Ok(self.go_on(Outcome::CounterRefused(id), now, next_deadline))
            }
        }
    }

    /// Takes an organisation out that must not be asked any more: one that waits is closed unheard, one that has the word loses it to the next, as if it
    /// had said no. Nothing happens when it has answered.
    pub fn remove(&mut self, organisation: OrganisationId, now: DateTime<Utc>, next_deadline: DateTime<Utc>) -> Vec<Outcome> {
        let open = self.invitations.iter_mut().find(|known| known.organisation_id == organisation && known.status.is_open());
        let Some(invitation) = open else { return Vec::new() };
        if invitation.status == InvitationStatus::Waiting {
            invitation.settle(InvitationStatus::Closed, now);
            return Vec::new();
        }
        let id = invitation.id;
        invitation.settle(InvitationStatus::Declined, now);
        self.go_on(Outcome::Declined(id), now, next_deadline)
    }

    /// Lets the clock do its work: whoever is overdue loses the word to the next. Doing it twice is as doing it once.
    pub fn expire_overdue(&mut self, now: DateTime<Utc>, next_deadline: DateTime<Utc>) -> Vec<Outcome> {
        let overdue = self.invitations.iter_mut().find(|invitation| invitation.is_overdue_at(now));
        let Some(invitation) = overdue else { return Vec::new() };
        let id = invitation.id;
        invitation.settle(InvitationStatus::Expired, now);
        self.go_on(Outcome::Expired(id), now, next_deadline)
    }

    /// The institution takes the request back; everyone who was asked hears of it.
    ///
    /// # Errors
    /// When a partner has already said yes (the dialogue is cancelled instead) or nothing more can happen.
    pub fn withdraw(&mut self, now: DateTime<Utc>) -> Result<Vec<Outcome>, ThreadError> {
        match self.request_status {
            RequestStatus::Draft | RequestStatus::Open => {
                self.request_status = RequestStatus::Withdrawn;
                Ok(self.close_open(now))
            }
            status => Err(ThreadError::WrongRequestStatus(status)),
        }
    }

    /// All dates have passed without a partner.
    pub fn expire_request(&mut self, now: DateTime<Utc>) -> Vec<Outcome> {
        if self.request_status != RequestStatus::Open {
            return Vec::new();
        }
        self.request_status = RequestStatus::Expired;
        self.close_open(now)
    }

    /// Whether the thread can be as it is. Property tests walk random paths and look at this after each step.
    pub fn is_legal(&self) -> bool {
        let count = |wanted: fn(InvitationStatus) -> bool| self.invitations.iter().filter(|i| wanted(i.status)).count();
        let accepted = count(|status| status == InvitationStatus::Accepted);
        let live = count(InvitationStatus::is_live);
        let open = count(InvitationStatus::is_open);
        let partner_found = matches!(self.request_status, RequestStatus::Agreeing | RequestStatus::Confirmed | RequestStatus::Done);
        let numbered = self.invitations.iter().enumerate().all(|(index, i)| i.position as usize == index + 1);
        let clocks =
            self.invitations.iter().all(|i| (i.status != InvitationStatus::Asked) || (i.asked_at.is_some() && i.deadline.is_some()));
        let dated = self.invitations.iter().all(|i| (i.status == InvitationStatus::Accepted) == i.agreed_date.is_some());
        numbered
            && clocks
            && dated
            && live <= 1
            && accepted <= 1
            && (accepted == 1) == partner_found
            && (open == 0 || self.request_status == RequestStatus::Open)
            && (open == 0 || live == 1)
            && (self.request_status != RequestStatus::Draft || self.invitations.is_empty())
    }

    fn require_open(&self) -> Result<(), ThreadError> {
        match self.request_status {
            RequestStatus::Open => Ok(()),
            status => Err(ThreadError::WrongRequestStatus(status)),
        }
    }

    fn live_invitation(&mut self, id: InvitationId, wanted: InvitationStatus) -> Result<&mut Invitation, ThreadError> {
        let invitation = self.invitations.iter_mut().find(|invitation| invitation.id == id).ok_or(ThreadError::Unknown)?;
        match invitation.status {
            status if status == wanted => Ok(invitation),
            status if status.is_open() => Err(ThreadError::NotYourTurn(status)),
            status => Err(ThreadError::Settled(status)),
        }
    }

    fn accept(&mut self, id: InvitationId, date: DateOption, now: DateTime<Utc>) -> Vec<Outcome> {
        for invitation in self.invitations.iter_mut().filter(|invitation| invitation.id == id) {
            invitation.agreed_date = Some(date);
            invitation.settle(InvitationStatus::Accepted, now);
        }
        self.request_status = RequestStatus::Agreeing;
        let mut outcomes = vec![Outcome::Accepted(id)];
        outcomes.extend(self.close_open(now));
        outcomes
    }

    /// Closes everything that is still open; only those who were asked are told.
    fn close_open(&mut self, now: DateTime<Utc>) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for invitation in self.invitations.iter_mut().filter(|invitation| invitation.status.is_open()) {
            if invitation.status.is_live() {
                outcomes.push(Outcome::Closed(invitation.id));
            }
            invitation.settle(InvitationStatus::Closed, now);
        }
        outcomes
    }

    fn go_on(&mut self, first: Outcome, now: DateTime<Utc>, deadline: DateTime<Utc>) -> Vec<Outcome> {
        let mut outcomes = vec![first];
        let next = self.ask_next(now, deadline);
        let nobody_left = next.is_empty();
        outcomes.extend(next);
        if nobody_left {
            outcomes.push(Outcome::Exhausted);
        }
        outcomes
    }

    fn ask_next(&mut self, now: DateTime<Utc>, deadline: DateTime<Utc>) -> Vec<Outcome> {
        if self.invitations.iter().any(|invitation| invitation.status.is_live()) {
            return Vec::new();
        }
        let next = self.invitations.iter_mut().find(|invitation| invitation.status == InvitationStatus::Waiting);
        next.map(|invitation| {
            invitation.status = InvitationStatus::Asked;
            invitation.asked_at = Some(now);
            invitation.deadline = Some(deadline);
            Outcome::Asked(invitation.id)
        })
        .into_iter()
        .collect()
    }
}

impl Invitation {
    fn settle(&mut self, status: InvitationStatus, now: DateTime<Utc>) {
        self.status = status;
        self.settled_at = Some(now);
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("a time")
    }

    fn date(day: u32) -> DateOption {
        let starts_at = NaiveDate::from_ymd_opt(2027, 3, day).and_then(|d| d.and_hms_opt(10, 0, 0)).expect("a date");
        DateOption { starts_at, minutes: 90 }
    }

    fn invitation(number: u128) -> Invitation {
        Invitation::waiting(InvitationId(Uuid::from_u128(number)), OrganisationId(Uuid::from_u128(number)), 0, String::new())
    }

    fn open_thread() -> Thread {
        Thread { request_status: RequestStatus::Open, dates: vec![date(1), date(2)], invitations: Vec::new() }
    }

    fn id(number: u128) -> InvitationId {
        InvitationId(Uuid::from_u128(number))
    }

    #[test]
    fn only_the_first_is_asked_and_a_no_moves_on() {
        let (now, later) = (now(), now() + TimeDelta::days(7));
        let mut thread = open_thread();
        assert_eq!(thread.invite((1..=3).map(invitation).collect(), now, later), Ok(vec![Outcome::Asked(id(1))]));
        assert_eq!(
            thread.answer(id(1), Answer::Decline(DeclineReason::NoTime), None, now, later),
            Ok(vec![Outcome::Declined(id(1)), Outcome::Asked(id(2))])
        );
        assert_eq!(thread.answer(id(2), Answer::Accept(date(2)), None, now, later), Ok(vec![Outcome::Accepted(id(2))]));
        assert_eq!(thread.request_status, RequestStatus::Agreeing);
        assert_eq!(thread.invitations[2].status, InvitationStatus::Closed);
        assert_eq!(thread.answer(id(2), Answer::Accept(date(2)), None, now, later), Err(ThreadError::Settled(InvitationStatus::Accepted)));
    }

    #[test]
    fn answer_fails_when_deadline_has_passed() {
        let mut thread = open_thread();
        let deadline = now() + TimeDelta::days(1);
        thread.invite(vec![invitation(1)], now(), deadline).expect("invited");
        assert_eq!(
            thread.answer(id(1), Answer::Accept(date(1)), None, deadline, deadline),
            Err(ThreadError::Overdue { expired_at: deadline })
        );
        assert_eq!(thread.expire_overdue(deadline, deadline), vec![Outcome::Expired(id(1)), Outcome::Exhausted]);
        assert_eq!(thread.expire_overdue(deadline, deadline), vec![]);
        assert_eq!(thread.request_status, RequestStatus::Open);
    }

    #[test]
    fn other_dates_wait_for_the_institution() {
        let (now, later) = (now(), now() + TimeDelta::days(7));
        let mut thread = open_thread();
        thread.invite(vec![invitation(1), invitation(2)], now, later).expect("invited");
        assert_eq!(thread.answer(id(1), Answer::Counter(vec![date(9)]), None, now, later), Ok(vec![Outcome::Countered(id(1))]));
        assert_eq!(thread.decide_counter(id(1), CounterDecision::Take(date(1)), now, later), Err(ThreadError::UnknownDate));
        assert_eq!(
            thread.decide_counter(id(1), CounterDecision::Refuse, now, later),
            Ok(vec![Outcome::CounterRefused(id(1)), Outcome::Asked(id(2))])
        );
    }

    #[test]
    fn reminder_is_due_at_half_time_only() {
        let mut thread = open_thread();
        thread.invite(vec![invitation(1)], now(), now() + TimeDelta::days(4)).expect("invited");
        let invitation = &thread.invitations[0];
        assert!(!invitation.needs_reminder_at(now() + TimeDelta::days(1)));
        assert!(invitation.needs_reminder_at(now() + TimeDelta::days(2)));
        assert!(!invitation.needs_reminder_at(now() + TimeDelta::days(4)));
    }

    #[derive(Clone, Debug)]
    enum Step {
        Invite(Vec<u128>),
        Answer(u128, u8),
        Decide(u128, bool),
        Remove(u128),
        Expire,
        Withdraw,
        ExpireRequest,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            proptest::collection::vec(1..8_u128, 0..5).prop_map(Step::Invite),
            (1..8_u128, 0..3_u8).prop_map(|(who, what)| Step::Answer(who, what)),
            (1..8_u128, any::<bool>()).prop_map(|(who, take)| Step::Decide(who, take)),
            (1..8_u128).prop_map(Step::Remove),
            Just(Step::Expire),
            Just(Step::Withdraw),
            Just(Step::ExpireRequest),
        ]
    }

    fn take(thread: &mut Thread, step: Step, now: DateTime<Utc>) -> Result<Vec<Outcome>, ThreadError> {
        let later = now + TimeDelta::hours(30);
        match step {
            Step::Invite(who) => thread.invite(who.into_iter().map(invitation).collect(), now, later),
            Step::Answer(who, 0) => thread.answer(id(who), Answer::Accept(date(1)), None, now, later),
            Step::Answer(who, 1) => thread.answer(id(who), Answer::Counter(vec![date(5)]), None, now, later),
            Step::Answer(who, _) => thread.answer(id(who), Answer::Decline(DeclineReason::Other), None, now, later),
            Step::Decide(who, true) => thread.decide_counter(id(who), CounterDecision::Take(date(5)), now, later),
            Step::Decide(who, false) => thread.decide_counter(id(who), CounterDecision::Refuse, now, later),
            Step::Expire => Ok(thread.expire_overdue(now, later)),
            Step::Remove(number) => Ok(thread.remove(OrganisationId(Uuid::from_u128(number)), now, later)),
            Step::Withdraw => thread.withdraw(now),
            Step::ExpireRequest => Ok(thread.expire_request(now)),
        }
    }

    proptest! {
        #[test]
        fn no_path_leads_to_an_illegal_state(steps in proptest::collection::vec(step(), 0..40)) {
            let mut thread = open_thread();
            for (hour, step) in steps.into_iter().enumerate() {
                let before = thread.clone();
                let now = now() + TimeDelta::hours(hour as i64 * 10);
                let result = take(&mut thread, step.clone(), now);
                prop_assert!(thread.is_legal(), "{step:?} leads to {thread:?}");
                if result.is_err() {
                    prop_assert_eq!(&before, &thread, "a refused step changes nothing");
                }
                for invitation in &before.invitations {
                    let after = thread.invitations.iter().find(|i| i.id == invitation.id).expect("kept");
                    if !invitation.status.is_open() {
                        prop_assert_eq!(invitation, after, "what is settled stays");
                    }
                }
            }
        }
    }
}
