//! The answer page, opened from a mail on a phone, without an account.

use chrono::NaiveDateTime;
use domain::calendar_time::DateOption;
use domain::geography::Land;
use domain::invitations::{Answer, DeclineReason};
use domain::limits::{DATE_OPTIONS_MAX, REMARK_LENGTH_MAX};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Topic};

use crate::forms::{FieldError, FieldErrors, FormContext, FormState, Reader};

/// What an organisation answered, with a message.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerForm {
    /// Yes, other dates, or no.
    pub answer: Answer,
    /// What it wrote besides.
    pub message: Option<String>,
}

/// Reads an answer. Fields: `answer` (`yes`, `other`, `no`), for yes `date` (number of the date from 0), for other `date1`, `time1` … , for no
/// `reason`; `message` always.
///
/// # Errors
/// Every wrong field.
pub fn read_answer(form: &FormState, dates: &[DateOption], context: &FormContext<'_>) -> Result<AnswerForm, FieldErrors> {
    let mut read = Reader::new(form);
    let message = read.optional_text("message", REMARK_LENGTH_MAX);
    let kind = read.choice_by("answer", |text| ["yes", "other", "no"].iter().position(|kind| *kind == text));
    let answer = match kind {
        Some(0) => {
            let date = read.choice_by("date", |text| text.parse::<usize>().ok().and_then(|number| dates.get(number)).copied());
            if date.is_some_and(|date| date.starts_at <= context.local_now) {
                read.refuse("date", FieldError::InThePast);
            }
            date.map(Answer::Accept)
        }
        Some(1) => {
            let minutes = dates.first().map_or(90, |date| date.minutes);
            Some(Answer::Counter(read.date_options(DATE_OPTIONS_MAX, minutes, context)))
        }
        Some(_) => {
            let reason = if form.value("reason").is_empty() {
                Some(DeclineReason::Other)
            } else {
                read.choice_by("reason", DeclineReason::from_slug)
            };
            reason.map(Answer::Decline)
        }
        None => None,
    };
    read.finish(answer.map(|answer| AnswerForm { answer, message }))
}

/// Which step of the answer page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerStep {
    /// Five lines and three large buttons.
    Choose,
    /// Which of several dates.
    Yes,
    /// Other dates.
    Other,
    /// A reason.
    No,
}

impl AnswerStep {
    /// The step that the query `?step=` names; the first one otherwise.
    pub fn from_slug(slug: &str) -> Self {
        match slug {
            "yes" => AnswerStep::Yes,
            "other" => AnswerStep::Other,
            "no" => AnswerStep::No,
            _ => AnswerStep::Choose,
        }
    }
}

/// The answer page.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerView {
    /// The signed part of the URL.
    pub token: String,
    /// Which step.
    pub step: AnswerStep,
    /// Who is asked.
    pub organisation_name: String,
    /// Who asks.
    pub institution_name: String,
    /// Its kind.
    pub institution_kind: InstitutionKind,
    /// What it is called.
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
    /// The dates, local.
    pub dates: Vec<DateOption>,
    /// Where.
    pub meeting_place: MeetingPlace,
    /// Whether a screen would do as well.
    pub online_ok: bool,
    /// Municipality.
    pub municipality: String,
    /// Land.
    pub land: Land,
    /// Kilometres between the two, where that matters.
    pub distance_km: Option<f64>,
    /// What is paid.
    pub budget: Budget,
    /// Local time by which to answer.
    pub deadline: NaiveDateTime,
    /// Why this organisation was asked.
    pub trace: Option<matching::Suggestion>,
    /// What was typed, with errors.
    pub form: FormState,
}

/// What the answer page says instead, when there is nothing to answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerClosed {
    /// The link is not one of ours, or was changed.
    Unknown,
    /// The time is over.
    Expired {
        /// Local time when it ended.
        at: NaiveDateTime,
    },
    /// It was answered already, with this status.
    Answered {
        /// How.
        status: domain::invitations::InvitationStatus,
        /// Local time.
        at: Option<NaiveDateTime>,
        /// After a yes: the page of the agreement.
        agreement_path: Option<String>,
    },
    /// Another organisation said yes, or the request was taken back.
    NoLongerNeeded,
}

/// What the page says after an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerThanks {
    /// Yes: the agreement comes next.
    Yes {
        /// Path of the agreement page with its own signed link.
        agreement_path: String,
    },
    /// Other dates: the institution decides.
    Other,
    /// No: thank you all the same.
    No,
}
