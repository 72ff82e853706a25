//! Dialogues: reading and confirming the agreement, changing it, calling off; and the event that stands in the calendars.

use api_types::agreements::{DialogueView, fill_terms, read_terms};
use api_types::forms::FormState;
use chrono::TimeDelta;
use domain::accounts::Actor;
use domain::agreements::{AgreementTerms, Side};
use domain::calendar_time::LOCAL_TIME_ZONE;
use domain::dialogues::{Confirmed, Dialogue, DialogueError, DialogueStatus};
use domain::events::{Event, EventDraft, EventStatus, EventVisibility, Host};
use domain::ids::{DialogueId, EventId};
use domain::institutions::Institution;
use domain::invitations::{Invitation, InvitationStatus};
use domain::limits::{AGREEMENT_LINK_DAYS, REMARK_LENGTH_MAX, REMINDER_DAYS};
use domain::organisations::Organisation;
use domain::requests::{MeetingPlace, Request, RequestStatus};
use domain::text::clean_text;
use mail::{DialogueFacts, Notification};
use persistence::{Connection, dialogues, events, invitations, organisations, requests};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::links::Purpose;
use crate::outbox::{QueuedMail, enqueue};
use crate::places::form_context;
use crate::requests::institution_of;
use crate::slugs::unique_slug;
use crate::times::{from_local, to_local};

/// How somebody comes to a dialogue: signed in, or by the link of a mail.
#[derive(Clone, Copy, Debug)]
pub enum Access<'a> {
    /// Signed in, with the dialogue's id.
    Actor(&'a Actor, DialogueId),
    /// By a signed link.
    Token(&'a str),
}

struct Opened {
    dialogue: Dialogue,
    side: Side,
    request: Request,
    institution: Institution,
    organisation: Organisation,
    path: String,
}

async fn open(services: &Services, connection: &impl Connection, access: Access<'_>) -> Outcome<Opened> {
    let (dialogue, side, path) = match access {
        Access::Actor(actor, id) => {
            let dialogue = dialogues::by_id(connection, id).await?.ok_or(Error::NotFound)?;
            let side = dialogue.side_of(actor).ok_or(Error::NotFound)?;
            (dialogue, side, format!("/dialogues/{id}"))
        }
        Access::Token(token) => {
            let signed = services.verify(token, "").ok_or(Error::NotFound)?;
            let Purpose::Agreement { dialogue, organisation } = signed.purpose else { return Err(Error::NotFound) };
            if signed.expires_at <= services.now() {
                return Err(Error::NotFound);
            }
            let dialogue = dialogues::by_id(connection, dialogue).await?.ok_or(Error::NotFound)?;
            let side = if organisation { Side::Organisation } else { Side::Institution };
            (dialogue, side, format!("/agreement/{token}"))
        }
    };
    load(connection, dialogue, side, path).await
}

async fn load(connection: &impl Connection, dialogue: Dialogue, side: Side, path: String) -> Outcome<Opened> {
    let request = requests::by_id(connection, dialogue.request_id).await?.ok_or(Error::NotFound)?;
    let institution = institution_of(connection, &request).await?;
    let organisation = organisations::by_id(connection, dialogue.organisation_id).await?.ok_or(Error::NotFound)?;
    Ok(Opened { dialogue, side, request, institution, organisation, path })
}

/// The dialogue's page; with `change` the form for other terms is open, filled with what was typed or with what is agreed.
///
/// # Errors
/// When the viewer is on neither side, or the link does not work.
pub async fn dialogue_view(services: &Services, access: Access<'_>, change: Option<FormState>) -> Outcome<DialogueView> {
    let opened = open(services, &services.database, access).await?;
    let dialogue = &opened.dialogue;
    let event = match dialogue.event_id {
        Some(id) => events::by_id(&services.database, id).await?,
        None => None,
    };
    let agreement = &dialogue.agreement;
    let change = change.map(|typed| if typed == FormState::default() { fill_terms(&agreement.terms, agreement.version) } else { typed });
    let draft = &opened.request.draft;
    Ok(DialogueView {
        ics_path: event.as_ref().map(|_| format!("{}/calendar.ics", opened.path)),
        path: opened.path,
        side: opened.side,
        title: draft.title.clone(),
        topics: draft.topics.clone(),
        format: draft.format,
        audience: draft.audience,
        group_size: draft.group_size,
        institution_name: opened.institution.name.clone(),
        institution_slug: opened.institution.slug.clone(),
        organisation_name: opened.organisation.name.clone(),
        organisation_slug: opened.organisation.is_public().then(|| opened.organisation.slug.clone()),
        municipality: meeting_place(&opened.request, &opened.organisation).municipality.clone(),
        land: meeting_place(&opened.request, &opened.organisation).district.land(),
        status: dialogue.status,
        version: agreement.version,
        terms: agreement.terms.clone(),
        institution_confirmed_at: agreement.institution_confirmed_at.map(to_local),
        organisation_confirmed_at: agreement.organisation_confirmed_at.map(to_local),
        event_public: event.as_ref().is_some_and(|event| event.draft.visibility == EventVisibility::Public),
        event_slug: event.map(|event| event.slug),
        cancel_reason: dialogue.cancel_reason.clone(),
        change,
    })
}

/// The event of a dialogue, for the calendar file of one of its two sides.
///
/// # Errors
/// When the viewer is on neither side, the link does not work, or there is no event yet.
pub async fn dialogue_event(services: &Services, access: Access<'_>) -> Outcome<Event> {
    let opened = open(services, &services.database, access).await?;
    let id = opened.dialogue.event_id.ok_or(Error::NotFound)?;
    events::by_id(&services.database, id).await?.ok_or(Error::NotFound)
}

/// One side confirms the version it has read. Once both have, the event comes into being or follows the change.
///
/// # Errors
/// When the version is no longer the newest, or the dialogue is over.
pub async fn confirm(services: &Services, access: Access<'_>, version: u32) -> Outcome<()> {
    match confirm_once(services, access, version).await {
        // Both sides may confirm in the same moment. They mean the same version, so whoever came second is added to the first.
        Err(Error::Outdated) => confirm_once(services, access, version).await,
        result => result,
    }
}

async fn confirm_once(services: &Services, access: Access<'_>, version: u32) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut opened = open(services, &transaction, access).await?;
    let now = services.now();
    let confirmed = opened.dialogue.confirm(opened.side, version, now).map_err(outdated)?;
    match confirmed {
        Confirmed::Already => return Ok(()),
        Confirmed::WaitsForOther => {
            let side = opened.side.other();
            let (reader_name, partner_name) = (opened.name_of(side), opened.own_name());
            let notification = Notification::PartnerConfirmed { reader_name, title: opened.request.draft.title.clone(), partner_name };
            send(services, &transaction, &opened, side, notification, None).await?;
        }
        Confirmed::Begins => begin_event(services, &transaction, &mut opened).await?,
        Confirmed::Changes => change_event(services, &transaction, &opened).await?,
    }
    opened.dialogue.updated_at = now;
    dialogues::update(&transaction, &opened.dialogue).await?;
    Ok(transaction.commit().await?)
}

/// One side proposes other terms; the other side is asked to confirm them.
///
/// # Errors
/// Wrong fields; a version that is no longer the newest; a dialogue that is over.
pub async fn change_terms(services: &Services, access: Access<'_>, form: &FormState) -> Outcome<()> {
    let terms = read_terms(form, &form_context(services))?;
    let version = form.value("version").parse().map_err(|_| Error::Outdated)?;
    let transaction = services.database.begin().await?;
    let mut opened = open(services, &transaction, access).await?;
    let now = services.now();
    if !opened.dialogue.change_terms(opened.side, version, terms, now).map_err(outdated)? {
        return Ok(());
    }
    opened.dialogue.updated_at = now;
    dialogues::update(&transaction, &opened.dialogue).await?;
    let notification = Notification::AgreementChanged {
        reader_name: opened.name_of(opened.side.other()),
        title: opened.request.draft.title.clone(),
        partner_name: opened.own_name(),
        version: opened.dialogue.agreement.version,
    };
    send(services, &transaction, &opened, opened.side.other(), notification, None).await?;
    Ok(transaction.commit().await?)
}

/// One side calls the dialogue off; calendars show it as cancelled. A request whose dates lie ahead is open again.
///
/// # Errors
/// When it is over already.
pub async fn cancel(services: &Services, access: Access<'_>, reason: &str) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut opened = open(services, &transaction, access).await?;
    let now = services.now();
    let reason: String = clean_text(reason).chars().take(REMARK_LENGTH_MAX).collect();
    let reason = (!reason.is_empty()).then_some(reason);
    let was_confirmed = opened.dialogue.status == DialogueStatus::Confirmed;
    let hour_is_paid = opened.dialogue.costs_an_hour(opened.side, services.local_now());
    opened.dialogue.cancel(opened.side, reason.clone()).map_err(outdated)?;
    opened.dialogue.updated_at = now;
    dialogues::update(&transaction, &opened.dialogue).await?;
    if let Some(mut event) = event_of(&transaction, &opened.dialogue).await?
        && event.cancel(now)
    {
        events::update(&transaction, &event).await?;
    }
    reopen_request(services, &transaction, &opened).await?;
    for side in [Side::Institution, Side::Organisation] {
        let (facts, by) = (opened.facts(side), opened.side);
        let notification = Notification::DialogueCancelled { facts, by, by_reader: side == by, hour_is_paid, reason: reason.clone() };
        let event = opened.dialogue.event_id.filter(|_| was_confirmed);
        send(services, &transaction, &opened, side, notification, event).await?;
    }
    Ok(transaction.commit().await?)
}

/// Notes that a confirmed dialogue has taken place, once its date is over; its request is done. Gives whether it did: a dialogue whose change
/// only one side has confirmed keeps the date that both agreed to last.
pub(crate) async fn note_held(services: &Services, id: DialogueId) -> Outcome<bool> {
    let now = services.now();
    let transaction = services.database.begin().await?;
    let mut dialogue = dialogues::by_id(&transaction, id).await?.ok_or(Error::NotFound)?;
    let is_over = event_of(&transaction, &dialogue).await?.is_some_and(|event| event.draft.ends_at <= now);
    if !is_over || dialogue.hold(services.local_now()).is_err() {
        return Ok(false);
    }
    dialogue.updated_at = now;
    dialogues::update(&transaction, &dialogue).await?;
    let mut request = requests::by_id(&transaction, dialogue.request_id).await?.ok_or(Error::NotFound)?;
    (request.status, request.updated_at) = (RequestStatus::Done, now);
    requests::update(&transaction, &request).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Notes that the date of a dialogue has passed before both had confirmed; its request is over, or open again for a date that lies ahead. Both
/// sides are told. Gives whether it did.
pub(crate) async fn note_lapsed(services: &Services, id: DialogueId) -> Outcome<bool> {
    let transaction = services.database.begin().await?;
    let dialogue = dialogues::by_id(&transaction, id).await?.ok_or(Error::NotFound)?;
    let mut opened = load(&transaction, dialogue, Side::Institution, format!("/dialogues/{id}")).await?;
    if opened.dialogue.lapse(services.local_now()).is_err() {
        return Ok(false);
    }
    opened.dialogue.updated_at = services.now();
    dialogues::update(&transaction, &opened.dialogue).await?;
    reopen_request(services, &transaction, &opened).await?;
    for side in [Side::Institution, Side::Organisation] {
        let title = opened.request.draft.title.clone();
        let (reader_name, partner_name) = (opened.name_of(side), opened.name_of(side.other()));
        let date = opened.dialogue.agreement.terms.date;
        let notification = Notification::DialogueLapsed { reader_name, title, partner_name, date };
        send(services, &transaction, &opened, side, notification, None).await?;
    }
    transaction.commit().await?;
    Ok(true)
}

/// The dialogues whose sides are to be reminded now.
pub(crate) async fn with_due_reminder(services: &Services, limit: u64) -> Outcome<Vec<DialogueId>> {
    let farthest = REMINDER_DAYS.into_iter().max().unwrap_or_default();
    let local_now = services.local_now();
    let to = local_now + TimeDelta::days(farthest + 1);
    let soon = dialogues::confirmed_between(&services.database, local_now, to, limit).await?;
    let due = soon.into_iter().filter(|dialogue| is_reminder_due(services, dialogue));
    Ok(due.map(|dialogue| dialogue.id).collect())
}

fn is_reminder_due(services: &Services, dialogue: &Dialogue) -> bool {
    dialogue.needs_reminder_at(from_local(dialogue.agreement.terms.date.starts_at), services.now())
}

/// Reminds both sides of a date that comes near, and says what is still missing for the day. Gives whether it did.
pub(crate) async fn remind(services: &Services, id: DialogueId) -> Outcome<bool> {
    let transaction = services.database.begin().await?;
    let dialogue = dialogues::by_id(&transaction, id).await?.ok_or(Error::NotFound)?;
    if !is_reminder_due(services, &dialogue) {
        return Ok(false);
    }
    let mut opened = load(&transaction, dialogue, Side::Institution, format!("/dialogues/{id}")).await?;
    opened.dialogue.reminded_at = Some(services.now());
    dialogues::update(&transaction, &opened.dialogue).await?;
    let days = (opened.dialogue.agreement.terms.date.day() - services.today()).num_days().max(0);
    for side in [Side::Institution, Side::Organisation] {
        let notification = Notification::DialogueReminder { facts: opened.facts(side), days: days.unsigned_abs() };
        send(services, &transaction, &opened, side, notification, None).await?;
    }
    transaction.commit().await?;
    Ok(true)
}

/// After a cancellation the institution can ask others, as long as one of its dates lies ahead; the yes that fell through is closed.
async fn reopen_request(services: &Services, connection: &impl Connection, opened: &Opened) -> Outcome<()> {
    let mut request = opened.request.clone();
    let ahead = request.last_day().is_some_and(|day| day > services.today());
    request.status = if ahead { RequestStatus::Open } else { RequestStatus::Expired };
    request.updated_at = services.now();
    requests::update(connection, &request).await?;
    let mut all = invitations::of_request(connection, request.id).await?;
    for invitation in all.iter_mut().filter(|invitation| invitation.status == InvitationStatus::Accepted) {
        *invitation = Invitation { status: InvitationStatus::Closed, agreed_date: None, ..invitation.clone() };
    }
    Ok(invitations::save_all(connection, request.id, &all, services.now()).await?)
}

async fn event_of(connection: &impl Connection, dialogue: &Dialogue) -> Outcome<Option<Event>> {
    match dialogue.event_id {
        Some(id) => Ok(events::by_id(connection, id).await?),
        None => Ok(None),
    }
}

/// Both confirmed for the first time: the event, the request's status, and the mails with the calendar file.
async fn begin_event(services: &Services, connection: &impl Connection, opened: &mut Opened) -> Outcome<()> {
    let now = services.now();
    let id = EventId(services.new_id());
    let draft = event_draft(&opened.dialogue.agreement.terms, opened);
    let event = Event {
        id,
        slug: unique_slug(&draft.title, "event", id.0),
        hosts: vec![Host::Institution(opened.institution.id), Host::Organisation(opened.organisation.id)],
        dialogue_id: Some(opened.dialogue.id),
        series: None,
        draft,
        status: EventStatus::Scheduled,
        sequence: 0,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    opened.dialogue.event_id = Some(id);
    events::insert(connection, &event).await?;
    opened.request.status = RequestStatus::Confirmed;
    opened.request.updated_at = now;
    requests::update(connection, &opened.request).await?;
    for side in [Side::Institution, Side::Organisation] {
        let notification = Notification::DialogueConfirmed(opened.facts(side));
        send(services, connection, opened, side, notification, Some(id)).await?;
    }
    Ok(())
}

/// Both confirmed a change: the event follows.
async fn change_event(services: &Services, connection: &impl Connection, opened: &Opened) -> Outcome<()> {
    let Some(mut event) = event_of(connection, &opened.dialogue).await? else {
        return Err(Error::Unexpected("a confirmed dialogue has no event".into()));
    };
    event.change(event_draft(&opened.dialogue.agreement.terms, opened), services.now());
    events::update(connection, &event).await?;
    for side in [Side::Institution, Side::Organisation] {
        let notification = Notification::DialogueChanged(opened.facts(side));
        send(services, connection, opened, side, notification, Some(event.id)).await?;
    }
    Ok(())
}

/// The event of an agreement. In public it shows title, topic and municipality; room, street and names of people never leave the two sides.
fn event_draft(terms: &AgreementTerms, opened: &Opened) -> EventDraft {
    let request = &opened.request.draft;
    // The public reads neither what the institution wrote to its partner nor a partner's name that its safety tier keeps back.
    let listed = terms.public_listing && opened.organisation.is_public();
    EventDraft {
        title: request.title.clone(),
        description: String::new(),
        topics: request.topics.clone(),
        format: request.format,
        audiences: vec![request.audience],
        languages: request.languages.clone(),
        starts_at: from_local(terms.date.starts_at),
        ends_at: from_local(terms.date.starts_at) + TimeDelta::minutes(i64::from(terms.date.minutes)),
        time_zone: LOCAL_TIME_ZONE.to_owned(),
        place: meeting_place(&opened.request, &opened.organisation).clone(),
        address: terms.room.clone(),
        address_public: false,
        online: request.meeting_place == MeetingPlace::Online,
        price: None,
        accessibility: terms.accessibility.clone(),
        child_friendly: false,
        capacity: None,
        visibility: if listed { EventVisibility::Public } else { EventVisibility::Private },
    }
}

fn meeting_place<'a>(request: &'a Request, organisation: &'a Organisation) -> &'a domain::geography::Place {
    match request.draft.meeting_place {
        MeetingPlace::Organisation(_) => &organisation.place,
        MeetingPlace::Institution | MeetingPlace::Online => &request.draft.place,
    }
}

impl Opened {
    fn name_of(&self, side: Side) -> String {
        match side {
            Side::Institution => self.institution.name.clone(),
            Side::Organisation => self.organisation.name.clone(),
        }
    }

    fn own_name(&self) -> String {
        self.name_of(self.side)
    }

    /// What a side needs to know about what was agreed.
    fn facts(&self, reader: Side) -> DialogueFacts {
        let terms = &self.dialogue.agreement.terms;
        DialogueFacts {
            title: self.request.draft.title.clone(),
            reader_name: self.name_of(reader),
            partner_name: self.name_of(reader.other()),
            date: terms.date,
            municipality: meeting_place(&self.request, &self.organisation).municipality.clone(),
            room: terms.room.clone(),
            on_site_contact: terms.on_site_contact.clone(),
        }
    }
}

/// Puts a mail to one side into the outbox; the institution signs in to read on, the organisation gets its link.
async fn send(
    services: &Services,
    connection: &impl Connection,
    opened: &Opened,
    to: Side,
    notification: Notification,
    event: Option<EventId>,
) -> Outcome<()> {
    let (recipient, mail) = match to {
        Side::Institution => {
            let path = format!("/dialogues/{}", opened.dialogue.id);
            (&opened.institution.contact_email, QueuedMail::to_page(notification, path))
        }
        Side::Organisation => {
            let purpose = Purpose::agreement(opened.dialogue.id, Side::Organisation);
            let expires_at = services.now() + TimeDelta::days(AGREEMENT_LINK_DAYS);
            (&opened.organisation.contact_email, QueuedMail::signed(notification, purpose, expires_at))
        }
    };
    let mail = QueuedMail { event, ..mail };
    enqueue(services, connection, recipient, services.settings.default_locale.tag(), &mail).await
}

fn outdated(_: DialogueError) -> Error {
    Error::Outdated
}
