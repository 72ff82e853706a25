//! Dialogue requests.

use chrono::NaiveDateTime;
use domain::calendar_time::DateOption;
use domain::geography::{Land, Place};
use domain::invitations::{DeclineReason, InvitationStatus};
use domain::limits::{
    DATE_OPTIONS_MAX, DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, FEE_EUROS_MAX, GROUP_SIZE_MAX, GROUP_SIZE_MIN, LANGUAGES_MAX,
    LEAD_WORKING_DAYS, RADIUS_KM_MAX, REMARK_LENGTH_MAX, RESPONSE_DAYS_DEFAULT, RESPONSE_DAYS_MAX, RESPONSE_DAYS_MIN, TEXT_LENGTH_MAX,
    TITLE_LENGTH_MAX, TOPICS_MAX,
};
use domain::requests::{Budget, MeetingPlace, Request, RequestDraft, RequestStatus};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use domain::working_days::working_days_between;

use matching::{Miss, Suggestion};

use crate::forms::{FieldError, FieldErrors, FormContext, FormState, Reader};
use crate::matches::MatchesView;
use crate::rounds::RequestRound;
use crate::suggestions::SuggestionsView;

/// Reads a request. Fields: `institution` (slug, read by the handler), `title`, `text`, `topics`, `format`, `audience`, `group_size`, `minutes`,
/// `date1`, `time1` … `date3`, `time3`, `meeting_place` (`institution`, `organisation`, `online`), `max_travel_km`, `place`, `room`,
/// `on_site_contact`, `online_ok`, `preferred_radius_km`, `languages`, `interpreter_ok`, `accessibility`, `budget_kind` (`none`, `expenses`,
/// `amount`), `budget_euros`, `recording`, `public_listing` (`yes`, `no`), `public_request`, `urgency_reason`, `response_days`.
///
/// # Errors
/// Every wrong field.
pub fn read_request(form: &FormState, context: &FormContext<'_>) -> Result<RequestDraft, FieldErrors> {
    let mut read = Reader::new(form);
    let title = read.line("title", TITLE_LENGTH_MAX);
    let text = read.text("text", TEXT_LENGTH_MAX);
    let topics = read.choices::<Topic>("topics", TOPICS_MAX, true);
    let format = read.choice::<Format>("format");
    let audience = read.choice::<Audience>("audience");
    let group_size = read.number("group_size", GROUP_SIZE_MIN, GROUP_SIZE_MAX);
    let minutes = read.number("minutes", DURATION_MINUTES_MIN, DURATION_MINUTES_MAX);
    let dates = read.date_options(DATE_OPTIONS_MAX, minutes, context);
    let urgency_reason = read.optional_text("urgency_reason", REMARK_LENGTH_MAX);
    refuse_hurry(&mut read, &dates, urgency_reason.as_deref(), context);
    let meeting_place = read_meeting_place(&mut read);
    let place = read.place("place", context);
    let room = read.optional_line("room", REMARK_LENGTH_MAX);
    let on_site_contact = read.optional_line("on_site_contact", REMARK_LENGTH_MAX);
    let preferred_radius_km = read.optional_number("preferred_radius_km", 1, RADIUS_KM_MAX).unwrap_or(PREFERRED_RADIUS_KM_DEFAULT);
    let languages = read.choices::<Language>("languages", LANGUAGES_MAX, true);
    let accessibility = read.optional_text("accessibility", REMARK_LENGTH_MAX);
    let budget = read_budget(&mut read);
    let public_listing = read.choice_by("public_listing", |text| ["no", "yes"].iter().position(|choice| *choice == text));
    let response_days = read.optional_number("response_days", RESPONSE_DAYS_MIN, RESPONSE_DAYS_MAX).unwrap_or(RESPONSE_DAYS_DEFAULT);
    let (online_ok, interpreter_ok) = (read.tick("online_ok"), read.tick("interpreter_ok"));
    let (recording, public_request) = (read.tick("recording"), read.tick("public_request"));
    let value = match (format, audience, meeting_place, place, budget, public_listing) {
        (Some(format), Some(audience), Some(meeting_place), Some(place), Some(budget), Some(listing)) => Some(RequestDraft {
            title,
            text,
            topics,
            format,
            audience,
            group_size,
            dates,
            meeting_place,
            place,
            room,
            on_site_contact,
            online_ok,
            preferred_radius_km,
            languages,
            interpreter_ok,
            accessibility,
            budget,
            recording,
            public_listing: listing == 1,
            public_request,
            urgency_reason,
            response_days,
        }),
        _ => None,
    };
    read.finish(value)
}

/// How far partners are looked for at first, unless the request says otherwise, in kilometres.
pub const PREFERRED_RADIUS_KM_DEFAULT: u32 = 50;

/// Organisations need five working days; who needs somebody sooner says why.
fn refuse_hurry(read: &mut Reader<'_>, dates: &[DateOption], reason: Option<&str>, context: &FormContext<'_>) {
    let Some(first) = dates.first() else { return };
    let working_days = working_days_between(context.local_now.date(), first.day());
    if working_days < LEAD_WORKING_DAYS && reason.is_none() {
        read.refuse("urgency_reason", FieldError::TooSoon { working_days: LEAD_WORKING_DAYS });
    }
}

fn read_meeting_place(read: &mut Reader<'_>) -> Option<MeetingPlace> {
    match read.choice_by("meeting_place", |text| ["institution", "organisation", "online"].iter().position(|kind| *kind == text))? {
        0 => Some(MeetingPlace::Institution),
        1 => Some(MeetingPlace::Organisation(read.number("max_travel_km", 1, RADIUS_KM_MAX))),
        _ => Some(MeetingPlace::Online),
    }
}

fn read_budget(read: &mut Reader<'_>) -> Option<Budget> {
    match read.choice_by("budget_kind", |text| ["none", "expenses", "amount"].iter().position(|kind| *kind == text))? {
        0 => Some(Budget::None),
        1 => Some(Budget::Expenses),
        _ => Some(Budget::Amount(read.number("budget_euros", 1, FEE_EUROS_MAX))),
    }
}

/// What a new request form shows. The budget and the public calendar are left open on purpose: both are to be decided, not overlooked.
pub fn blank_request(place_label: &str) -> FormState {
    FormState::default()
        .with("place", place_label)
        .with("meeting_place", "institution")
        .with("minutes", 90)
        .with("max_travel_km", 30)
        .with("preferred_radius_km", PREFERRED_RADIUS_KM_DEFAULT)
        .with("response_days", RESPONSE_DAYS_DEFAULT)
        .with_all("languages", [Language::GERMAN])
}

/// The form of a stored request, for changing it.
pub fn fill_request(request: &Request, place_label: &str) -> FormState {
    let draft = &request.draft;
    let form = FormState::default()
        .with("title", &draft.title)
        .with("text", &draft.text)
        .with_all("topics", &draft.topics)
        .with("format", draft.format)
        .with("audience", draft.audience)
        .with("group_size", draft.group_size)
        .with("minutes", draft.dates.first().map_or(90, |date| date.minutes))
        .with_dates(&draft.dates)
        .with("place", place_label)
        .with("room", draft.room.as_deref().unwrap_or_default())
        .with("on_site_contact", draft.on_site_contact.as_deref().unwrap_or_default())
        .with_tick("online_ok", draft.online_ok)
        .with("preferred_radius_km", draft.preferred_radius_km)
        .with_all("languages", &draft.languages)
        .with_tick("interpreter_ok", draft.interpreter_ok)
        .with("accessibility", draft.accessibility.as_deref().unwrap_or_default())
        .with_tick("recording", draft.recording)
        .with("public_listing", if draft.public_listing { "yes" } else { "no" })
        .with_tick("public_request", draft.public_request)
        .with("urgency_reason", draft.urgency_reason.as_deref().unwrap_or_default())
        .with("response_days", draft.response_days)
        .with("version", request.version);
    let form = match draft.meeting_place {
        MeetingPlace::Institution => form.with("meeting_place", "institution"),
        MeetingPlace::Organisation(km) => form.with("meeting_place", "organisation").with("max_travel_km", km),
        MeetingPlace::Online => form.with("meeting_place", "online"),
    };
    match draft.budget {
        Budget::None => form.with("budget_kind", "none"),
        Budget::Expenses => form.with("budget_kind", "expenses"),
        Budget::Amount(euros) => form.with("budget_kind", "amount").with("budget_euros", euros),
    }
}

/// A request in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestCard {
    /// Its id, for the URL.
    pub id: String,
    /// Title.
    pub title: String,
    /// The beginning of the text.
    pub excerpt: String,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Format.
    pub format: Format,
    /// Audience.
    pub audience: Audience,
    /// Languages.
    pub languages: Vec<Language>,
    /// The dates, local.
    pub dates: Vec<DateOption>,
    /// Who asks.
    pub institution_name: String,
    /// The institution's part of the URL.
    pub institution_slug: String,
    /// Its kind.
    pub institution_kind: InstitutionKind,
    /// Where.
    pub municipality: String,
    /// In which Land.
    pub land: Land,
    /// How far it has come.
    pub status: RequestStatus,
    /// Kilometres from the place of the `near` filter.
    pub distance_km: Option<f64>,
}

/// A request's page.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestView {
    /// What lists show.
    pub card: RequestCard,
    /// The aim in the institution's words.
    pub text: String,
    /// How many people.
    pub group_size: u32,
    /// Where.
    pub meeting_place: MeetingPlace,
    /// Whether a screen is a way out.
    pub online_ok: bool,
    /// Whether an interpreter is there.
    pub interpreter_ok: bool,
    /// What helps people to take part.
    pub accessibility: Option<String>,
    /// What can be paid.
    pub budget: Budget,
    /// Whether it is to be recorded.
    pub recording: bool,
    /// Working days an organisation has to answer.
    pub response_days: u32,
    /// How it fits the reader's own organisations, while partners are looked for; told to nobody else.
    pub own_fits: Vec<OwnFit>,
    /// What the owner sees besides; `None` for everybody else.
    pub owner: Option<RequestOwnerView>,
}

/// How a request fits one of the reader's organisations.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnFit {
    /// The organisation's name.
    pub name: String,
    /// Its part of the URL, for changing the profile.
    pub slug: String,
    /// Why it can be suggested, or every rule that stops it, its own boundaries among them.
    pub fit: Result<Suggestion, Vec<Miss>>,
}

/// What the owner of a request sees besides.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestOwnerView {
    /// Room, street or meeting point.
    pub room: Option<String>,
    /// Who is there on the day.
    pub on_site_contact: Option<String>,
    /// Whether the agreed date may stand in the public calendar.
    pub public_listing: bool,
    /// Whether everybody may read the request.
    pub public_request: bool,
    /// Whether it can still be changed.
    pub editable: bool,
    /// Who was asked, in order.
    pub invitations: Vec<InvitationLine>,
    /// How many more organisations can be asked now.
    pub invitations_left: usize,
    /// Partners to choose from, while the request is open.
    pub matches: Option<MatchesView>,
    /// Rounds that it takes part in or could take part in.
    pub rounds: Vec<RequestRound>,
    /// What was chosen in the form that asks partners, with errors.
    pub choice: FormState,
    /// The dialogue that came of it, for the URL.
    pub dialogue_id: Option<String>,
    /// The date of that dialogue, unless it was called off.
    pub agreed_date: Option<DateOption>,
    /// The version this was read from; posts name it.
    pub version: i32,
}

/// One organisation that was put into the order.
#[derive(Clone, Debug, PartialEq)]
pub struct InvitationLine {
    /// Its id, for forms.
    pub id: String,
    /// Place in the order.
    pub position: u32,
    /// Name, or `None` while the safety tier keeps it back.
    pub organisation_name: Option<String>,
    /// Part of the URL, where there is a public page.
    pub organisation_slug: Option<String>,
    /// How far it has come.
    pub status: InvitationStatus,
    /// Local time when it was asked.
    pub asked_at: Option<NaiveDateTime>,
    /// Local time when the answer is due.
    pub deadline: Option<NaiveDateTime>,
    /// Share of the time that is left, 0 to 100 percent, while the clock runs.
    pub percent_left: Option<u32>,
    /// Local time when it was settled.
    pub settled_at: Option<NaiveDateTime>,
    /// Why not.
    pub decline_reason: Option<DeclineReason>,
    /// What the organisation wrote.
    pub message: Option<String>,
    /// Other dates it proposed.
    pub counter_dates: Vec<DateOption>,
    /// Local time when it proposed them.
    pub countered_at: Option<NaiveDateTime>,
    /// The date it said yes to, or that the institution took from its proposal.
    pub agreed_date: Option<DateOption>,
}

/// The fields of a place label and the rest that the request form page needs.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestFormView {
    /// What was typed, with errors.
    pub form: FormState,
    /// Institutions the person acts for: slug and name.
    pub institutions: Vec<(String, String)>,
    /// The request that is being changed; `None` for a new one.
    pub request_id: Option<String>,
    /// What its text suggests; `None` while nobody has asked for it.
    pub suggestions: Option<SuggestionsView>,
}

/// Where a place lies, in the words of the typeahead.
pub fn place_label(place: &Place) -> String {
    match &place.postal_code {
        Some(code) => format!("{code} {}", place.municipality),
        None => place.municipality.clone(),
    }
}
