//! What happens by itself: sending mails, letting the clock of answers run, tidying up. Every job can run twice, or on several instances, without
//! doing anything twice.

use api_types::filters::query_string;
use chrono::TimeDelta;
use domain::dialogues::DialogueStatus;
use domain::ids::RequestId;
use domain::invitations::InvitationStatus;
use domain::limits::{MAIL_ATTEMPTS_MAX, SESSION_IDLE_HOURS, SIGN_IN_WINDOW_MINUTES};
use i18n::Locale;
use mail::{CalendarFile, MailError, Sender, Transport};
use persistence::outbox::OutboxRow;
use persistence::{
    Database, Transaction, accounts, audit, dialogues, events, invitations, organisations, outbox, reports, requests, sessions, throttle,
};

use crate::Services;
use crate::accounts::sign_for_account;
use crate::error::{Error, Outcome};
use crate::invitations::{ThreadStore, invited_mail, settle};
use crate::outbox::{QueuedMail, Target, enqueue};
use crate::requests::institution_of;
use crate::times::deadline;

/// Mails sent in one go.
const MAILS_AT_ONCE: u64 = 20;
/// How long one instance may take for mails before another tries, in minutes: enough for [`MAILS_AT_ONCE`] to a mail server that does not answer.
const MAIL_LEASE_MINUTES: i64 = 10;
/// Requests and dialogues looked at in one go.
const REQUESTS_AT_ONCE: u64 = 100;
/// Dialogues of the next days that are looked at in one go, to see whether a reminder is due.
const DIALOGUES_AT_ONCE: u64 = 1000;
/// Days after which a sign-up whose address was never proven is removed.
const UNPROVEN_KEPT_DAYS: i64 = 30;
/// Days after which the rows of sent mails are removed.
const SENT_KEPT_DAYS: i64 = 14;
/// Days after which a settled report is removed, with the address of who made it.
const REPORTS_KEPT_DAYS: i64 = 180;
/// Days after which an entry of the audit log is removed.
const AUDIT_KEPT_DAYS: i64 = 730;

/// Sends what waits in the outbox. Gives how many mails went out.
///
/// # Errors
/// When the store fails; a mail that fails is tried again later, and set aside after [`MAIL_ATTEMPTS_MAX`] tries.
pub async fn deliver_mails(services: &Services, transport: &Transport) -> Outcome<usize> {
    let now = services.now();
    let lease = now + TimeDelta::minutes(MAIL_LEASE_MINUTES);
    let rows = outbox::claim(&services.database, now, lease, MAILS_AT_ONCE).await?;
    let mut sent = 0;
    for row in rows {
        match deliver(services, transport, &row).await {
            Ok(()) => {
                outbox::mark_sent(&services.database, row.id, services.now()).await?;
                sent += 1;
            }
            Err(error) => {
                // The reason may name an address, so only its kind is logged.
                tracing::warn!(mail = %row.id, attempts = row.attempts, permanent = error.1, "a mail could not be sent");
                if error.1 {
                    outbox::give_up(&services.database, row.id, &error.0).await?;
                } else {
                    let wait = TimeDelta::minutes(1_i64 << row.attempts.min(MAIL_ATTEMPTS_MAX).min(10));
                    outbox::mark_failed(&services.database, row.id, services.now() + wait, &error.0).await?;
                }
            }
        }
    }
    Ok(sent)
}

/// Composes and sends one mail. The error says why, and whether trying again is of no use.
async fn deliver(services: &Services, transport: &Transport, row: &OutboxRow) -> Result<(), (String, bool)> {
    let temporary = |error: Error| (error.to_string(), false);
    let mail: QueuedMail = serde_json::from_value(row.notification.clone()).map_err(|error| (error.to_string(), true))?;
    let locale = Locale::from_tag(&row.locale).unwrap_or(services.settings.default_locale);
    let link = match &mail.target {
        Target::Page { path } => services.url(locale, path),
        Target::Signed { purpose, expires_at } => {
            let token = sign_for_account(services, *purpose, *expires_at).await.map_err(temporary)?;
            let query = mail.next.as_ref().map(|next| format!("?{}", query_string([("next", next.clone())])));
            services.url(locale, &format!("{}{token}{}", purpose.path(), query.unwrap_or_default()))
        }
    };
    let file = calendar_file(services, locale, &mail).await.map_err(temporary)?;
    let sender = Sender { address: services.settings.mail_from.clone(), base_url: services.settings.public_url.clone() };
    let seed = row.id.to_string();
    let failed = |error: MailError| (error.to_string(), error.is_permanent());
    let letter = mail::compose(locale, &sender, &row.recipient, &mail.notification, &link, file.as_ref(), &seed, row.created_at);
    transport.send(&letter.map_err(failed)?).await.map_err(failed)
}

async fn calendar_file(services: &Services, locale: Locale, mail: &QueuedMail) -> Outcome<Option<CalendarFile>> {
    let Some(id) = mail.event else { return Ok(None) };
    let Some(event) = events::by_id(&services.database, id).await? else { return Ok(None) };
    let feed = crate::calendar::file_of(services, locale, &event, true).await?;
    Ok(Some(CalendarFile { name: format!("{}.ics", event.slug), content: feed.body.to_string(), method: Some("PUBLISH") }))
}

/// Lets the clock run: reminders at half time and before a dialogue, the next partner after the deadline, the end of requests whose dates have passed, and of dialogues
/// that have taken place or whose date has passed without an agreement. Gives how many were moved.
///
/// # Errors
/// When the store fails.
pub async fn run_clock(services: &Services) -> Outcome<usize> {
    let database = &services.database;
    let now = services.now();
    let mut moved = 0;
    for id in requests::with_due_reminder(database, now, REQUESTS_AT_ONCE).await? {
        moved += usize::from(unless_outdated(remind(services, id).await)?);
    }
    for id in requests::with_overdue_invitation(database, now, REQUESTS_AT_ONCE).await? {
        moved += usize::from(unless_outdated(pass_on(services, id).await)?);
    }
    for id in requests::with_passed_dates(database, services.today(), REQUESTS_AT_ONCE).await? {
        moved += usize::from(unless_outdated(end_request(services, id).await)?);
    }
    for id in crate::dialogues::with_due_reminder(services, DIALOGUES_AT_ONCE).await? {
        moved += usize::from(unless_outdated(crate::dialogues::remind(services, id).await)?);
    }
    for id in dialogues::begun_before(database, DialogueStatus::Confirmed, services.local_now(), REQUESTS_AT_ONCE).await? {
        moved += usize::from(unless_outdated(crate::dialogues::note_held(services, id).await)?);
    }
    for id in dialogues::begun_before(database, DialogueStatus::Agreeing, services.local_now(), REQUESTS_AT_ONCE).await? {
        moved += usize::from(unless_outdated(crate::dialogues::note_lapsed(services, id).await)?);
    }
    Ok(moved)
}

/// Somebody else was faster: an answer came in, or another instance did it. Then there is nothing to do. One that cannot be moved at all must not
/// hold up those behind it.
fn unless_outdated(result: Outcome<bool>) -> Outcome<bool> {
    match result {
        Err(Error::Outdated) => Ok(false),
        Err(Error::Unavailable(reason)) => Err(Error::Unavailable(reason)),
        Err(error) => {
            tracing::error!(%error, "the clock could not move something");
            Ok(false)
        }
        moved => moved,
    }
}

async fn remind(services: &Services, id: RequestId) -> Outcome<bool> {
    let now = services.now();
    let (transaction, store) = load_thread(&services.database, id).await?;
    let due = store.thread.invitations.iter().find(|invitation| invitation.needs_reminder_at(now));
    let Some(invitation) = due else { return Ok(false) };
    if !invitations::set_reminded(&transaction, invitation.id, now).await? {
        return Ok(false);
    }
    let institution = institution_of(&transaction, &store.request).await?;
    let organisation = organisations::by_id(&transaction, invitation.organisation_id).await?.ok_or(Error::NotFound)?;
    let mail = invited_mail(&store.request, &institution, &organisation, invitation, true)?;
    enqueue(services, &transaction, &organisation.contact_email, services.settings.default_locale.tag(), &mail).await?;
    transaction.commit().await?;
    Ok(true)
}

/// Whoever let the deadline pass loses the word to the next.
pub(crate) async fn pass_on(services: &Services, id: RequestId) -> Outcome<bool> {
    let now = services.now();
    let (transaction, mut store) = load_thread(&services.database, id).await?;
    let due = deadline(now, store.request.draft.response_days);
    let outcomes = store.thread.expire_overdue(now, due);
    let moved = !outcomes.is_empty();
    if moved {
        settle(services, &transaction, store, outcomes).await?;
        transaction.commit().await?;
    }
    Ok(moved)
}

async fn end_request(services: &Services, id: RequestId) -> Outcome<bool> {
    let now = services.now();
    let (transaction, mut store) = load_thread(&services.database, id).await?;
    // Other dates that lie ahead keep the request alive until the institution has decided on them.
    let today = services.today();
    let countered = store.thread.invitations.iter().filter(|invitation| invitation.status == InvitationStatus::Countered);
    if countered.flat_map(|invitation| &invitation.counter_dates).any(|date| date.day() >= today) {
        return Ok(false);
    }
    let before = store.thread.request_status;
    let outcomes = store.thread.expire_request(now);
    let moved = store.thread.request_status != before;
    if moved {
        settle(services, &transaction, store, outcomes).await?;
        transaction.commit().await?;
    }
    Ok(moved)
}

async fn load_thread(database: &Database, id: RequestId) -> Outcome<(Transaction, ThreadStore)> {
    let transaction = database.begin().await?;
    let request = requests::by_id(&transaction, id).await?.ok_or(Error::NotFound)?;
    let store = ThreadStore::load(&transaction, request).await?;
    Ok((transaction, store))
}

/// Removes what is no longer needed: sessions that are over, counted failures, sign-ups that were never proven, rows of sent mails, settled reports,
/// old entries of the audit log.
///
/// # Errors
/// When the store fails.
pub async fn tidy_up(services: &Services) -> Outcome<()> {
    let now = services.now();
    sessions::purge(&services.database, now, now - TimeDelta::hours(SESSION_IDLE_HOURS)).await?;
    throttle::purge(&services.database, now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES)).await?;
    accounts::purge_unproven(&services.database, now - TimeDelta::days(UNPROVEN_KEPT_DAYS)).await?;
    outbox::purge(&services.database, now - TimeDelta::days(SENT_KEPT_DAYS)).await?;
    crate::exposure::forget_old(services).await?;
    reports::purge(&services.database, now - TimeDelta::days(REPORTS_KEPT_DAYS)).await?;
    audit::purge(&services.database, now - TimeDelta::days(AUDIT_KEPT_DAYS)).await?;
    Ok(())
}
