//! Invitations: storing what happened to a request's thread, telling everybody, and the answer page.

use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::invitations::{AnswerClosed, AnswerStep, AnswerThanks, AnswerView, read_answer};
use chrono::{DateTime, Utc};
use domain::agreements::{Agreement, AgreementTerms, Side};
use domain::dialogues::{Dialogue, DialogueStatus};
use domain::ids::{DialogueId, InvitationId};
use domain::institutions::Institution;
use domain::invitations::{Invitation, InvitationStatus, Outcome as Happened, Thread, ThreadError};
use domain::limits::AGREEMENT_LINK_DAYS;
use domain::organisations::{Fee, Organisation, ProfileStatus};
use domain::requests::{Budget, MeetingPlace, Request};
use domain::taxonomy::Audience;
use mail::{InvitedFacts, Notification};
use persistence::{Connection, dialogues, invitations, organisations, requests};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::links::Purpose;
use crate::outbox::{QueuedMail, enqueue};
use crate::places::form_context;
use crate::requests::institution_of;
use crate::times::{deadline, to_local};

/// A request with its invitations, loaded for a change.
pub struct ThreadStore {
    /// The request as it was loaded; its status follows the thread when it is stored.
    pub request: Request,
    /// What changes.
    pub thread: Thread,
}

impl ThreadStore {
    /// Loads the invitations of a request.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn load(connection: &impl Connection, request: Request) -> Outcome<Self> {
        let invitations = invitations::of_request(connection, request.id).await?;
        let thread = Thread { request_status: request.status, dates: request.draft.dates.clone(), invitations };
        Ok(Self { request, thread })
    }

    fn invitation(&self, id: InvitationId) -> Outcome<&Invitation> {
        let found = self.thread.invitations.iter().find(|invitation| invitation.id == id);
        found.ok_or_else(|| Error::Unexpected(format!("invitation {id} is not in its thread")))
    }
}

/// Stores a changed thread and everything that follows from what happened: mails, and a dialogue after a yes. Everything is part of the running
/// transaction; who comes second is told that the page was outdated.
///
/// # Errors
/// [`Error::Outdated`] when somebody else changed the request meanwhile.
pub async fn settle(services: &Services, connection: &impl Connection, mut store: ThreadStore, happened: Vec<Happened>) -> Outcome<()> {
    let now = services.now();
    store.request.status = store.thread.request_status;
    store.request.updated_at = now;
    requests::update(connection, &store.request).await?;
    invitations::save_all(connection, store.request.id, &store.thread.invitations, now).await?;
    let institution = institution_of(connection, &store.request).await?;
    let asked_next = happened.iter().any(|step| matches!(step, Happened::Asked(_)));
    for step in happened {
        tell(services, connection, &store, &institution, step, asked_next).await?;
    }
    Ok(())
}

async fn tell(
    services: &Services,
    connection: &impl Connection,
    store: &ThreadStore,
    institution: &Institution,
    step: Happened,
    next_asked: bool,
) -> Outcome<()> {
    let locale = services.settings.default_locale.tag();
    let title = store.request.draft.title.clone();
    let request_path = format!("/requests/{}", store.request.id);
    let to_institution = |notification| QueuedMail::to_page(notification, request_path.clone());
    let (recipient, mail) = match step {
        Happened::Asked(id) => {
            let (organisation, invitation) = organisation_of(connection, store, id).await?;
            let mail = invited_mail(&store.request, institution, &organisation, invitation, false)?;
            (organisation.contact_email, mail)
        }
        Happened::Accepted(id) => return begin_dialogue(services, connection, store, institution, id).await,
        Happened::Countered(id) => {
            let (organisation, invitation) = organisation_of(connection, store, id).await?;
            let notification = Notification::Countered {
                reader_name: institution.name.clone(),
                title,
                organisation_name: public_name(&organisation),
                dates: invitation.counter_dates.clone(),
                message: invitation.message.clone(),
            };
            (institution.contact_email.clone(), to_institution(notification))
        }
        Happened::Declined(id) | Happened::Expired(id) => {
            let (organisation, _) = organisation_of(connection, store, id).await?;
            let unanswered = matches!(step, Happened::Expired(_));
            let organisation_name = public_name(&organisation);
            let reader_name = institution.name.clone();
            let notification = Notification::NotThisOne { reader_name, title, organisation_name, unanswered, next_asked };
            (institution.contact_email.clone(), to_institution(notification))
        }
        Happened::CounterRefused(id) => {
            let (organisation, _) = organisation_of(connection, store, id).await?;
            let (reader_name, institution_name) = (organisation.name.clone(), institution.name.clone());
            let notification = Notification::CounterRefused { reader_name, title, institution_name };
            (organisation.contact_email, QueuedMail::to_page(notification, "/requests"))
        }
        Happened::Closed(id) => {
            let (organisation, _) = organisation_of(connection, store, id).await?;
            let (reader_name, institution_name) = (organisation.name.clone(), institution.name.clone());
            let notification = Notification::NoLongerNeeded { reader_name, title, institution_name };
            (organisation.contact_email, QueuedMail::to_page(notification, "/requests"))
        }
        // The mail about the last no already says that nobody is left.
        Happened::Exhausted => return Ok(()),
    };
    enqueue(services, connection, &recipient, locale, &mail).await
}

/// The mail that asks an organisation, or reminds it.
pub(crate) fn invited_mail(
    request: &Request,
    institution: &Institution,
    organisation: &Organisation,
    invitation: &Invitation,
    reminder: bool,
) -> Outcome<QueuedMail> {
    let due = invitation.deadline.ok_or_else(|| Error::Unexpected("an asked invitation has no deadline".into()))?;
    let draft = &request.draft;
    let facts = Box::new(InvitedFacts {
        organisation_name: organisation.name.clone(),
        institution_name: institution.name.clone(),
        title: draft.title.clone(),
        text: draft.text.clone(),
        topics: draft.topics.clone(),
        format: draft.format,
        audience: draft.audience,
        group_size: draft.group_size,
        dates: draft.dates.clone(),
        municipality: draft.place.municipality.clone(),
        online: draft.meeting_place == MeetingPlace::Online,
        online_ok: draft.online_ok,
        budget: draft.budget,
        deadline: to_local(due),
    });
    let notification = if reminder { Notification::InvitationReminder(facts) } else { Notification::Invited(facts) };
    Ok(QueuedMail::signed(notification, Purpose::Answer { invitation: invitation.id }, due))
}

async fn organisation_of<'a>(
    connection: &impl Connection,
    store: &'a ThreadStore,
    id: InvitationId,
) -> Outcome<(Organisation, &'a Invitation)> {
    let invitation = store.invitation(id)?;
    let organisation = organisations::by_id(connection, invitation.organisation_id).await?;
    let organisation = organisation.ok_or_else(|| Error::Unexpected(format!("invitation {id} has no organisation")))?;
    Ok((organisation, invitation))
}

/// The name as the institution may know it before a yes.
fn public_name(organisation: &Organisation) -> Option<String> {
    organisation.is_public().then(|| organisation.name.clone())
}

/// A yes: the dialogue with the first version of its agreement, and a mail to each side.
async fn begin_dialogue(
    services: &Services,
    connection: &impl Connection,
    store: &ThreadStore,
    institution: &Institution,
    id: InvitationId,
) -> Outcome<()> {
    let (organisation, invitation) = organisation_of(connection, store, id).await?;
    let date = invitation.agreed_date.ok_or_else(|| Error::Unexpected("a yes has no date".into()))?;
    let now = services.now();
    let terms = first_terms(&store.request, institution, &organisation, date);
    let dialogue = Dialogue {
        id: DialogueId(services.new_id()),
        request_id: store.request.id,
        invitation_id: id,
        institution_id: institution.id,
        organisation_id: organisation.id,
        status: DialogueStatus::Agreeing,
        agreement: Agreement::first(terms),
        event_id: None,
        reminded_at: None,
        cancel_reason: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    dialogues::insert(connection, &dialogue).await?;
    let title = store.request.draft.title.clone();
    let locale = services.settings.default_locale.tag();
    let accepted = Notification::Accepted {
        reader_name: institution.name.clone(),
        title: title.clone(),
        organisation_name: organisation.name.clone(),
        date,
        message: invitation.message.clone(),
    };
    let accepted = QueuedMail::to_page(accepted, format!("/dialogues/{}", dialogue.id));
    enqueue(services, connection, &institution.contact_email, locale, &accepted).await?;
    let (reader_name, institution_name) = (organisation.name.clone(), institution.name.clone());
    let ready = Notification::AgreementReady { reader_name, title, institution_name, date };
    let expires_at = now + chrono::TimeDelta::days(AGREEMENT_LINK_DAYS);
    let ready = QueuedMail::signed(ready, Purpose::agreement(dialogue.id, Side::Organisation), expires_at);
    enqueue(services, connection, &organisation.contact_email, locale, &ready).await
}

/// What follows from the request, the profile and the yes, before anybody changed anything.
fn first_terms(
    request: &Request,
    institution: &Institution,
    organisation: &Organisation,
    date: domain::calendar_time::DateOption,
) -> AgreementTerms {
    let draft = &request.draft;
    let room = match draft.meeting_place {
        MeetingPlace::Institution => draft.room.clone().or_else(|| institution.address.clone()),
        MeetingPlace::Organisation(_) => organisation.meeting_address.clone(),
        MeetingPlace::Online => None,
    };
    AgreementTerms {
        date,
        goals: draft.text.clone(),
        room,
        on_site_contact: draft.on_site_contact.clone(),
        accessibility: draft.accessibility.clone(),
        off_limit_topics: organisation.profile.off_limit_topics.clone(),
        fee: agreed_fee(organisation.profile.fee, draft.budget),
        photos: false,
        recording: draft.recording,
        with_minors: with_minors(draft.audience),
        public_listing: draft.public_listing,
        remarks: None,
    }
}

/// What is paid: what the organisation asks for, as far as the budget goes; both see it before they confirm.
fn agreed_fee(fee: Fee, budget: Budget) -> Fee {
    match (fee, budget) {
        (fee, budget) if budget.covers(fee) => fee,
        (_, Budget::Amount(euros)) => Fee::Amount(euros),
        (_, Budget::Expenses) => Fee::Expenses,
        (_, Budget::None) => Fee::None,
    }
}

fn with_minors(audience: Audience) -> bool {
    matches!(
        audience,
        Audience::Kita | Audience::Grade1To4 | Audience::Grade5To10 | Audience::Grade11To13 | Audience::Vocational | Audience::YouthGroup
    )
}

/// What an answer link shows.
pub enum AnswerPage {
    /// Something to answer.
    Open(Box<AnswerView>),
    /// Nothing (any more).
    Closed(AnswerClosed),
}

struct Asked {
    request: Request,
    invitation: Invitation,
    organisation: Organisation,
    institution: Institution,
    expires_at: DateTime<Utc>,
}

async fn load_asked(services: &Services, connection: &impl Connection, token: &str) -> Outcome<Option<Asked>> {
    let Some(signed) = services.verify(token, "") else { return Ok(None) };
    let Purpose::Answer { invitation: id } = signed.purpose else { return Ok(None) };
    let Some(request) = requests::by_invitation(connection, id).await? else { return Ok(None) };
    let known = invitations::of_request(connection, request.id).await?;
    let Some(invitation) = known.into_iter().find(|invitation| invitation.id == id) else { return Ok(None) };
    let Some(organisation) = organisations::by_id(connection, invitation.organisation_id).await? else { return Ok(None) };
    let institution = institution_of(connection, &request).await?;
    Ok(Some(Asked { request, invitation, organisation, institution, expires_at: signed.expires_at }))
}

/// What an answer link shows; looking changes nothing, since mail programs look too.
///
/// # Errors
/// When the store fails.
pub async fn answer_page(services: &Services, token: &str, step: AnswerStep, form: FormState) -> Outcome<AnswerPage> {
    let Some(asked) = load_asked(services, &services.database, token).await? else {
        return Ok(AnswerPage::Closed(AnswerClosed::Unknown));
    };
    if let Some(closed) = closed(services, &services.database, &asked).await? {
        return Ok(AnswerPage::Closed(closed));
    }
    Ok(AnswerPage::Open(Box::new(answer_view(token, step, form, &asked))))
}

async fn closed(services: &Services, connection: &impl Connection, asked: &Asked) -> Outcome<Option<AnswerClosed>> {
    let invitation = &asked.invitation;
    if invitation.status.is_open() && is_refused(&asked.organisation) {
        return Ok(Some(AnswerClosed::NoLongerNeeded));
    }
    let at = invitation.settled_at.map(to_local);
    Ok(match invitation.status {
        InvitationStatus::Asked if invitation.deadline.unwrap_or(asked.expires_at) > services.now() => None,
        InvitationStatus::Asked | InvitationStatus::Expired => {
            Some(AnswerClosed::Expired { at: to_local(invitation.deadline.unwrap_or(asked.expires_at)) })
        }
        InvitationStatus::Accepted => {
            let dialogue = dialogues::by_request(connection, asked.request.id).await?;
            // This link leads on as long as one to the agreement would have worked, not for ever.
            let leads_on = asked.expires_at + chrono::TimeDelta::days(AGREEMENT_LINK_DAYS) > services.now();
            let dialogue = dialogue.filter(|_| leads_on);
            let agreement_path = dialogue.map(|dialogue| agreement_path(services, dialogue.id, Side::Organisation));
            Some(AnswerClosed::Answered { status: InvitationStatus::Accepted, at, agreement_path })
        }
        status @ (InvitationStatus::Declined | InvitationStatus::Countered) => {
            Some(AnswerClosed::Answered { status, at, agreement_path: None })
        }
        InvitationStatus::Closed | InvitationStatus::Waiting => Some(AnswerClosed::NoLongerNeeded),
    })
}

/// Whoever a moderator refused does not get to know more of an institution.
fn is_refused(organisation: &Organisation) -> bool {
    matches!(organisation.status, ProfileStatus::Refused | ProfileStatus::Resubmitted)
}

fn answer_view(token: &str, step: AnswerStep, form: FormState, asked: &Asked) -> AnswerView {
    let draft = &asked.request.draft;
    let trace: Option<matching::Suggestion> = serde_json::from_str(&asked.invitation.match_trace).ok();
    let travels = matches!(draft.meeting_place, MeetingPlace::Institution);
    AnswerView {
        token: token.to_owned(),
        step,
        organisation_name: asked.organisation.name.clone(),
        institution_name: asked.institution.name.clone(),
        institution_kind: asked.institution.kind,
        title: draft.title.clone(),
        text: draft.text.clone(),
        topics: draft.topics.clone(),
        format: draft.format,
        audience: draft.audience,
        group_size: draft.group_size,
        dates: draft.dates.clone(),
        meeting_place: draft.meeting_place,
        online_ok: draft.online_ok,
        municipality: draft.place.municipality.clone(),
        land: draft.place.district.land(),
        distance_km: travels.then(|| draft.place.coordinates.distance_km(asked.organisation.place.coordinates)),
        budget: draft.budget,
        deadline: to_local(asked.invitation.deadline.unwrap_or(asked.expires_at)),
        trace,
        form,
    }
}

/// The path of one side's agreement page with a fresh signed link, without the locale.
pub fn agreement_path(services: &Services, dialogue: DialogueId, side: Side) -> String {
    let expires_at = services.now() + chrono::TimeDelta::days(AGREEMENT_LINK_DAYS);
    let purpose = Purpose::agreement(dialogue, side);
    format!("{}{}", purpose.path(), services.sign(purpose, expires_at, ""))
}

/// Takes an answer. Whoever comes second for the same invitation finds it answered.
///
/// # Errors
/// Wrong fields; [`Error::NotFound`] for a link that is not ours; [`Error::Outdated`] when there is nothing (more) to answer.
pub async fn answer(services: &Services, token: &str, form: &FormState) -> Outcome<AnswerThanks> {
    let transaction = services.database.begin().await?;
    let asked = load_asked(services, &transaction, token).await?.ok_or(Error::NotFound)?;
    if is_refused(&asked.organisation) {
        return Err(Error::Outdated);
    }
    let answer = read_answer(form, &asked.request.draft.dates, &form_context(services))?;
    let now = services.now();
    let next_deadline = deadline(now, asked.request.draft.response_days);
    let id = asked.invitation.id;
    let mut store = ThreadStore::load(&transaction, asked.request).await?;
    let outcomes = store.thread.answer(id, answer.answer, answer.message, now, next_deadline).map_err(|error| match error {
        ThreadError::UnknownDate => Error::field(WHOLE_FORM, FieldError::UnknownChoice),
        _ => Error::Outdated,
    })?;
    let first = outcomes.first().copied();
    let request_id = store.request.id;
    settle(services, &transaction, store, outcomes).await?;
    let thanks = match first {
        Some(Happened::Accepted(_)) => {
            let dialogue = dialogues::by_request(&transaction, request_id).await?;
            let dialogue = dialogue.ok_or_else(|| Error::Unexpected("a yes made no dialogue".into()))?;
            AnswerThanks::Yes { agreement_path: agreement_path(services, dialogue.id, Side::Organisation) }
        }
        Some(Happened::Countered(_)) => AnswerThanks::Other,
        _ => AnswerThanks::No,
    };
    transaction.commit().await?;
    Ok(thanks)
}
