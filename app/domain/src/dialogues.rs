//! Dialogues: from the yes to the day itself.

use chrono::{DateTime, Utc};

use crate::accounts::Actor;
use crate::agreements::{Agreement, AgreementTerms, Side};
use crate::ids::{DialogueId, EventId, InstitutionId, InvitationId, OrganisationId, RequestId};
use crate::limits::{REMINDER_DAYS, SHORT_NOTICE_HOURS};
use crate::organisations::Fee;

/// How far a dialogue has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DialogueStatus {
    /// Both look at the agreement.
    Agreeing,
    /// Both confirmed; it stands in the calendars.
    Confirmed,
    /// It took place.
    Held,
    /// The date passed before both had confirmed.
    Lapsed,
    /// Called off by this side.
    Cancelled(Side),
}

impl DialogueStatus {
    /// The stable name.
    pub fn slug(self) -> &'static str {
        match self {
            DialogueStatus::Agreeing => "agreeing",
            DialogueStatus::Confirmed => "confirmed",
            DialogueStatus::Held => "held",
            DialogueStatus::Lapsed => "lapsed",
            DialogueStatus::Cancelled(Side::Institution) => "cancelled-by-institution",
            DialogueStatus::Cancelled(Side::Organisation) => "cancelled-by-organisation",
        }
    }

    /// The status with this stable name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        [
            DialogueStatus::Agreeing,
            DialogueStatus::Confirmed,
            DialogueStatus::Held,
            DialogueStatus::Lapsed,
            DialogueStatus::Cancelled(Side::Institution),
            DialogueStatus::Cancelled(Side::Organisation),
        ]
        .into_iter()
        .find(|status| status.slug() == slug)
    }
}

/// A dialogue of one institution and one organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialogue {
    /// Its id.
    pub id: DialogueId,
    /// The request it came from.
    pub request_id: RequestId,
    /// The invitation that was answered with yes.
    pub invitation_id: InvitationId,
    /// Who asked.
    pub institution_id: InstitutionId,
    /// Who said yes.
    pub organisation_id: OrganisationId,
    /// How far it has come.
    pub status: DialogueStatus,
    /// The newest version of the agreement.
    pub agreement: Agreement,
    /// The date in the calendars, once both confirmed.
    pub event_id: Option<EventId>,
    /// When both sides were last reminded of the date.
    pub reminded_at: Option<DateTime<Utc>>,
    /// Why it was called off.
    pub cancel_reason: Option<String>,
    /// When the yes was given.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// Raised by every change.
    pub version: i32,
}

/// Why a step is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DialogueError {
    /// The dialogue was held or called off.
    #[error("the dialogue is {}", .0.slug())]
    Over(DialogueStatus),
    /// A newer version of the agreement exists: the other side changed something meanwhile.
    #[error("version {current} is the newest")]
    OutdatedVersion {
        /// The newest version.
        current: u32,
    },
    /// It has not begun yet.
    #[error("not before the date")]
    TooEarly,
}

/// What a confirmation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The other side has not confirmed yet.
    WaitsForOther,
    /// Both confirmed the first time: the event comes into being.
    Begins,
    /// Both confirmed a changed agreement: the event follows it.
    Changes,
    /// It was confirmed already; nothing happens.
    Already,
}

impl Dialogue {
    /// The side this actor is on, if any. Who is on both is the institution.
    pub fn side_of(&self, actor: &Actor) -> Option<Side> {
        if actor.acts_for_institution(self.institution_id) {
            Some(Side::Institution)
        } else if actor.acts_for_organisation(self.organisation_id) {
            Some(Side::Organisation)
        } else {
            None
        }
    }

    /// One side confirms the version it has read.
    ///
    /// # Errors
    /// When the dialogue is over, or a newer version exists.
    pub fn confirm(&mut self, side: Side, version: u32, now: DateTime<Utc>) -> Result<Confirmed, DialogueError> {
        self.require_running()?;
        if version != self.agreement.version {
            return Err(DialogueError::OutdatedVersion { current: self.agreement.version });
        }
        if self.agreement.confirmed_at(side).is_some() {
            return Ok(Confirmed::Already);
        }
        self.agreement.confirm(side, now);
        if !self.agreement.is_confirmed() {
            return Ok(Confirmed::WaitsForOther);
        }
        let first_time = self.status == DialogueStatus::Agreeing;
        self.status = DialogueStatus::Confirmed;
        Ok(if first_time { Confirmed::Begins } else { Confirmed::Changes })
    }

    /// One side proposes other terms; gives whether anything changed.
    ///
    /// # Errors
    /// When the dialogue is over, or the terms were made from an older version.
    pub fn change_terms(
        &mut self,
        side: Side,
        from_version: u32,
        terms: AgreementTerms,
        now: DateTime<Utc>,
    ) -> Result<bool, DialogueError> {
        self.require_running()?;
        if from_version != self.agreement.version {
            return Err(DialogueError::OutdatedVersion { current: self.agreement.version });
        }
        match self.agreement.change(terms, side, now) {
            Some(next) => {
                self.agreement = next;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// One side calls it off.
    ///
    /// # Errors
    /// When it is over already.
    pub fn cancel(&mut self, side: Side, reason: Option<String>) -> Result<(), DialogueError> {
        self.require_running()?;
        self.status = DialogueStatus::Cancelled(side);
        self.cancel_reason = reason;
        Ok(())
    }

    /// Notes that it took place; `local_now` is the time at the place.
    ///
    /// # Errors
    /// When it is not confirmed, or has not begun.
    pub fn hold(&mut self, local_now: chrono::NaiveDateTime) -> Result<(), DialogueError> {
        if self.status != DialogueStatus::Confirmed {
            return Err(DialogueError::Over(self.status));
        }
        if local_now < self.agreement.terms.date.starts_at {
            return Err(DialogueError::TooEarly);
        }
        self.status = DialogueStatus::Held;
        Ok(())
    }

    /// Whether both sides are to be reminded now of the date, which begins at `starts_at`: both have confirmed it, and since they last heard of
    /// it one of the [`REMINDER_DAYS`] has come. Who confirms a day before is not reminded of a week before.
    pub fn needs_reminder_at(&self, starts_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        let agreement = &self.agreement;
        let heard = agreement.institution_confirmed_at.max(agreement.organisation_confirmed_at).max(self.reminded_at);
        let has_come = |days: i64| {
            let due = starts_at - chrono::TimeDelta::days(days);
            due <= now && heard.is_some_and(|heard| heard < due)
        };
        self.status == DialogueStatus::Confirmed && agreement.is_confirmed() && now < starts_at && REMINDER_DAYS.into_iter().any(has_come)
    }

    /// Whether one hour is paid although this side calls it off at `local_now`, the time at the place: the date stood, a fee was agreed, and the
    /// institution calls off less than [`SHORT_NOTICE_HOURS`] before.
    pub fn costs_an_hour(&self, side: Side, local_now: chrono::NaiveDateTime) -> bool {
        let terms = &self.agreement.terms;
        let notice = terms.date.starts_at - local_now;
        self.status == DialogueStatus::Confirmed
            && side == Side::Institution
            && matches!(terms.fee, Fee::Amount(_))
            && notice < chrono::TimeDelta::hours(SHORT_NOTICE_HOURS)
    }

    /// Whether one side called it off.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.status, DialogueStatus::Cancelled(_))
    }

    /// Notes that the date has passed before both had confirmed; `local_now` is the time at the place.
    ///
    /// # Errors
    /// When both have confirmed once, it is over, or the date lies ahead.
    pub fn lapse(&mut self, local_now: chrono::NaiveDateTime) -> Result<(), DialogueError> {
        if self.status != DialogueStatus::Agreeing {
            return Err(DialogueError::Over(self.status));
        }
        if local_now < self.agreement.terms.date.starts_at {
            return Err(DialogueError::TooEarly);
        }
        self.status = DialogueStatus::Lapsed;
        Ok(())
    }

    fn require_running(&self) -> Result<(), DialogueError> {
        match self.status {
            DialogueStatus::Agreeing | DialogueStatus::Confirmed => Ok(()),
            status => Err(DialogueError::Over(status)),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::calendar_time::DateOption;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("a time")
    }

    fn terms(day: u32) -> AgreementTerms {
        let starts_at = NaiveDate::from_ymd_opt(2027, 3, day).and_then(|d| d.and_hms_opt(10, 0, 0)).expect("a date");
        AgreementTerms {
            date: DateOption { starts_at, minutes: 90 },
            goals: "talk".into(),
            room: None,
            on_site_contact: None,
            accessibility: None,
            off_limit_topics: vec![],
            fee: Fee::Expenses,
            photos: false,
            recording: false,
            with_minors: true,
            public_listing: true,
            remarks: None,
        }
    }

    fn dialogue() -> Dialogue {
        let nil = Uuid::nil();
        Dialogue {
            id: DialogueId(nil),
            request_id: RequestId(nil),
            invitation_id: InvitationId(nil),
            institution_id: InstitutionId(nil),
            organisation_id: OrganisationId(nil),
            status: DialogueStatus::Agreeing,
            agreement: Agreement::first(terms(1)),
            event_id: None,
            reminded_at: None,
            cancel_reason: None,
            created_at: now(),
            updated_at: now(),
            version: 1,
        }
    }

    #[test]
    fn both_must_confirm_the_same_version() {
        let mut dialogue = dialogue();
        assert_eq!(dialogue.confirm(Side::Organisation, 1, now()), Ok(Confirmed::WaitsForOther));
        assert_eq!(dialogue.change_terms(Side::Institution, 1, terms(2), now()), Ok(true));
        assert_eq!(dialogue.confirm(Side::Organisation, 1, now()), Err(DialogueError::OutdatedVersion { current: 2 }));
        assert_eq!(dialogue.confirm(Side::Organisation, 2, now()), Ok(Confirmed::Begins));
        assert_eq!(dialogue.confirm(Side::Organisation, 2, now()), Ok(Confirmed::Already));
    }

    #[test]
    fn a_confirmed_date_changes_only_by_both() {
        let mut dialogue = dialogue();
        dialogue.confirm(Side::Organisation, 1, now()).expect("confirmed");
        dialogue.confirm(Side::Institution, 1, now()).expect("confirmed");
        dialogue.change_terms(Side::Organisation, 1, terms(3), now()).expect("changed");
        assert_eq!(dialogue.status, DialogueStatus::Confirmed);
        assert!(!dialogue.agreement.is_confirmed());
        assert_eq!(dialogue.confirm(Side::Institution, 2, now()), Ok(Confirmed::Changes));
    }

    #[test]
    fn both_are_reminded_a_week_and_a_day_before_and_once_each() {
        let mut dialogue = dialogue();
        dialogue.confirm(Side::Organisation, 1, now()).expect("confirmed");
        dialogue.confirm(Side::Institution, 1, now()).expect("confirmed");
        let starts_at = now() + TimeDelta::days(20);
        let before = |days| starts_at - TimeDelta::days(days);
        assert!(!dialogue.needs_reminder_at(starts_at, before(8)));
        assert!(dialogue.needs_reminder_at(starts_at, before(7)));
        dialogue.reminded_at = Some(before(7));
        assert!(!dialogue.needs_reminder_at(starts_at, before(6)));
        assert!(dialogue.needs_reminder_at(starts_at, before(1)));
        dialogue.reminded_at = Some(before(1));
        assert!(!dialogue.needs_reminder_at(starts_at, before(0) - TimeDelta::hours(1)));
        // Confirmed three days before: only the day before is left.
        let soon = now() + TimeDelta::days(3);
        dialogue.reminded_at = None;
        assert!(!dialogue.needs_reminder_at(soon, now() + TimeDelta::hours(1)));
        assert!(dialogue.needs_reminder_at(soon, now() + TimeDelta::days(2)));
    }

    #[test]
    fn an_hour_is_paid_when_the_institution_calls_off_a_day_before_or_later() {
        let mut dialogue = dialogue();
        dialogue.status = DialogueStatus::Confirmed;
        dialogue.agreement.terms.fee = Fee::Amount(100);
        let before = |hours| terms(1).date.starts_at - TimeDelta::hours(hours);
        assert!(dialogue.costs_an_hour(Side::Institution, before(23)));
        assert!(!dialogue.costs_an_hour(Side::Institution, before(24)));
        assert!(!dialogue.costs_an_hour(Side::Organisation, before(1)));
        dialogue.agreement.terms.fee = Fee::Expenses;
        assert!(!dialogue.costs_an_hour(Side::Institution, before(1)));
        dialogue.agreement.terms.fee = Fee::Amount(100);
        dialogue.status = DialogueStatus::Agreeing;
        assert!(!dialogue.costs_an_hour(Side::Institution, before(1)));
    }

    proptest! {
        #[test]
        fn confirmed_only_after_both_and_never_after_the_end(steps in proptest::collection::vec((0..6_u8, any::<bool>()), 0..30)) {
            let mut dialogue = dialogue();
            let mut ever_both = false;
            let mut over = false;
            for (what, first) in steps {
                let side = if first { Side::Institution } else { Side::Organisation };
                let version = dialogue.agreement.version;
                let result = match what {
                    0 | 1 => dialogue.confirm(side, version, now()).map(|_| ()),
                    2 => dialogue.change_terms(side, version, terms(1 + version % 27), now()).map(|_| ()),
                    3 => dialogue.cancel(side, None),
                    4 => dialogue.lapse(dialogue.agreement.terms.date.starts_at),
                    _ => dialogue.hold(dialogue.agreement.terms.date.starts_at + TimeDelta::hours(2)),
                };
                prop_assert!(!(over && result.is_ok()), "nothing happens after the end");
                ever_both |= dialogue.agreement.is_confirmed();
                over = matches!(dialogue.status, DialogueStatus::Held | DialogueStatus::Lapsed | DialogueStatus::Cancelled(_));
                if matches!(dialogue.status, DialogueStatus::Confirmed | DialogueStatus::Held) {
                    prop_assert!(ever_both, "no confirmed state without an agreement of both");
                }
                if dialogue.status == DialogueStatus::Lapsed {
                    prop_assert!(!ever_both, "what both confirmed once does not lapse");
                }
            }
        }
    }
}
