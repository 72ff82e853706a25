//! The end of a round: each pair of a published proposal becomes an invitation, and the requests of a closed round are set free. Every request is settled in a
//! transaction of its own, so that one that changed meanwhile stops no other.

use std::collections::HashMap;

use api_types::forms::FormState;
use domain::accounts::Actor;
use domain::ids::{InvitationId, OrganisationId, RequestId, RoundId};
use domain::invitations::Invitation;
use domain::requests::Request;
use domain::rounds::{Round, RoundOutcome, RoundRequest, RoundStatus, RoundStep, SkipReason};
use mail::Notification;
use persistence::{Connection, invitations, organisations, requests, rounds};

use super::work::without_panic;
use super::{ended, note, run_by};
use crate::Services;
use crate::error::{Error, Outcome};
use crate::invitations::{ThreadStore, settle};
use crate::matches::{load_chosen, wish};
use crate::outbox::{QueuedMail, enqueue};
use crate::requests::{institution_of, require_version};
use crate::times::{deadline, to_local};

/// Publishes the proposal that the form's `version` names: from here on nothing is handed in, taken back, pinned or searched for any more, and a job asks
/// the partners. Publishing again does nothing.
///
/// # Errors
/// When the round is not the actor's, the proposal is not the one that was read, or another one is just being worked out.
pub async fn publish(services: &Services, actor: &Actor, id: RoundId, form: &FormState) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut round = run_by(&transaction, actor, id).await?;
    if round.status == RoundStatus::Published {
        return Ok(());
    }
    // Only what was read is published, so a form without a version does not count.
    form.value("version").parse::<i32>().map_err(|_| Error::Outdated)?;
    require_version(form, round.version)?;
    round.take(RoundStep::Publish, services.now()).map_err(ended)?;
    rounds::update(&transaction, &round).await?;
    note(services, &transaction, actor, "publish-round", id, "").await?;
    transaction.commit().await?;
    services.rounds.wake();
    Ok(())
}

/// Why nobody was asked for a request.
#[derive(Clone, Copy)]
enum LeftOut {
    /// The proposal had a partner, who could not be asked.
    Skipped(SkipReason),
    /// The proposal had no partner.
    Unserved,
    /// The round ended without asking anybody.
    Released,
}

/// Gives every request of a round that has ended its outcome: the partners of a published one are asked, whoever can no longer be asked is left out with the
/// reason, and the requests of a closed one are set free. Every institution is told. What was interrupted goes on here, and nobody is asked twice.
///
/// # Errors
/// When the store fails: what is left is done the next time. A request that cannot be settled holds up no other.
pub(super) async fn settle_requests(services: &Services, round: &Round) -> Outcome<()> {
    let database = &services.database;
    let proposed = rounds::pairs_of(database, round.id).await?.into_iter().filter(|pair| pair.proposed);
    let partners: HashMap<RequestId, OrganisationId> = proposed.map(|pair| (pair.request_id, pair.organisation_id)).collect();
    let mut result = Ok(());
    for known in rounds::requests_of(database, round.id).await?.into_iter().filter(|known| known.outcome.is_none()) {
        let settled = match partners.get(&known.request_id) {
            _ if round.status != RoundStatus::Published => leave(services, round, known.request_id, LeftOut::Released).await,
            Some(partner) => publish_one(services, round, &known, *partner).await,
            None => leave(services, round, known.request_id, LeftOut::Unserved).await,
        };
        match settled {
            Err(Error::Unavailable(cause)) => return Err(Error::Unavailable(cause)),
            Err(error) => {
                tracing::error!(round = %round.id, request = %known.request_id, %error, "a request of a round could not be settled");
                result = Err(error);
            }
            Ok(()) => {}
        }
    }
    result?;
    finish(services, round.id).await
}

/// Nothing is left to do.
async fn finish(services: &Services, id: RoundId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let round = rounds::by_id(&transaction, id).await?.filter(|round| round.work.is_some() && !round.status.is_running());
    let Some(mut round) = round else { return Ok(()) };
    round.take(RoundStep::Finish, services.now()).map_err(ended)?;
    rounds::update(&transaction, &round).await?;
    Ok(transaction.commit().await?)
}

/// Asks the partner of one request, or leaves it out. What fails twice is left out too, so that it holds up no other.
async fn publish_one(services: &Services, round: &Round, known: &RoundRequest, partner: OrganisationId) -> Outcome<()> {
    let mut result = without_panic(ask_or_leave(services, round, known, partner)).await;
    if !matches!(result, Ok(()) | Err(Error::Unavailable(_))) {
        // A second look sees what somebody else did just then.
        result = without_panic(ask_or_leave(services, round, known, partner)).await;
    }
    match result {
        Ok(()) => Ok(()),
        Err(Error::Unavailable(cause)) => Err(Error::Unavailable(cause)),
        Err(Error::Outdated) => leave(services, round, known.request_id, LeftOut::Skipped(SkipReason::RequestChanged)).await,
        Err(error) => {
            tracing::error!(round = %round.id, request = %known.request_id, %error, "a pair of a round could not be asked");
            leave(services, round, known.request_id, LeftOut::Skipped(SkipReason::Broken)).await
        }
    }
}

/// All of it or nothing.
async fn ask_or_leave(services: &Services, round: &Round, known: &RoundRequest, partner: OrganisationId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    match invite(services, &transaction, round, known, partner).await? {
        None => Ok(transaction.commit().await?),
        Some(reason) => {
            transaction.rollback().await?;
            leave(services, round, known.request_id, LeftOut::Skipped(reason)).await
        }
    }
}

/// Puts the invitation into the thread as the institution itself would; gives the reason if something is no longer as proposed.
async fn invite(
    services: &Services,
    connection: &impl Connection,
    round: &Round,
    known: &RoundRequest,
    partner: OrganisationId,
) -> Outcome<Option<SkipReason>> {
    // Who publishes at the same time waits for this row, and then finds it noted.
    if rounds::set_outcome(connection, round.id, &[known.request_id], RoundOutcome::Asked).await? == 0 {
        return Ok(None);
    }
    let Some(request) = requests::by_id(connection, known.request_id).await? else { return Ok(Some(SkipReason::RequestGone)) };
    let institution = institution_of(connection, &request).await?;
    let mut store = ThreadStore::load(connection, request).await?;
    if !institution.is_visible_to(None) || !round.could_pair(&store.request, &store.thread.invitations) {
        return Ok(Some(SkipReason::RequestGone));
    }
    if known.proposed_version != Some(store.request.version) {
        return Ok(Some(SkipReason::RequestChanged));
    }
    let wish = wish(&store.request.draft, &institution, services.today());
    let field = load_chosen(services, connection, &[partner]).await?;
    let Some(trace) = field.trace(&wish, partner) else {
        let is_full = field.candidates().iter().any(|candidate| candidate.open_load >= candidate.profile.monthly_cap);
        return Ok(Some(if is_full { SkipReason::PartnerFull } else { SkipReason::PartnerGone }));
    };
    let trace = serde_json::to_string(&trace).map_err(|error| Error::Unexpected(error.to_string()))?;
    let now = services.now();
    let due = deadline(now, store.request.draft.response_days);
    let invitation = Invitation::waiting(InvitationId(services.new_id()), partner, 0, trace);
    let outcomes = store.thread.invite(vec![invitation], now, due).map_err(crate::requests::outdated)?;
    let (title, path) = (store.request.draft.title.clone(), format!("/requests/{}", store.request.id));
    settle(services, connection, store, outcomes).await?;
    let organisation = organisations::by_id(connection, partner).await?;
    let notification = Notification::Paired {
        reader_name: institution.name,
        title,
        round_title: round.title.clone(),
        organisation_name: organisation.filter(|organisation| organisation.is_public()).map(|organisation| organisation.name),
        deadline: to_local(due),
    };
    let mail = QueuedMail::to_page(notification, path);
    enqueue(services, connection, &institution.contact_email, services.settings.default_locale.tag(), &mail).await?;
    Ok(None)
}

/// Notes that nobody was asked for a request, and tells its institution. An institution that cannot be told keeps no round from its end.
async fn leave(services: &Services, round: &Round, id: RequestId, left_out: LeftOut) -> Outcome<()> {
    match without_panic(leave_and_tell(services, round, id, left_out)).await {
        Err(Error::Unavailable(cause)) => Err(Error::Unavailable(cause)),
        Err(error) => {
            tracing::error!(round = %round.id, request = %id, %error, "an institution could not be told that nobody was asked");
            note_left_out(&services.database, round.id, id, left_out).await.map(|_| ())
        }
        Ok(()) => Ok(()),
    }
}

/// Both or nothing.
async fn leave_and_tell(services: &Services, round: &Round, id: RequestId, left_out: LeftOut) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    if !note_left_out(&transaction, round.id, id, left_out).await? {
        return Ok(());
    }
    if let Some(request) = requests::by_id(&transaction, id).await? {
        tell_unpaired(services, &transaction, round, &request).await?;
    }
    Ok(transaction.commit().await?)
}

/// Gives whether the request had no outcome yet.
async fn note_left_out(connection: &impl Connection, round: RoundId, id: RequestId, left_out: LeftOut) -> Outcome<bool> {
    let noted = match left_out {
        LeftOut::Skipped(reason) => rounds::set_skipped(connection, round, id, reason).await?,
        LeftOut::Unserved => rounds::set_outcome(connection, round, &[id], RoundOutcome::Unserved).await?,
        LeftOut::Released => rounds::set_outcome(connection, round, &[id], RoundOutcome::Released).await?,
    };
    Ok(noted > 0)
}

/// Tells an institution that nobody was asked for its request, unless it went on without the round.
async fn tell_unpaired(services: &Services, connection: &impl Connection, round: &Round, request: &Request) -> Outcome<()> {
    if !round.could_pair(request, &invitations::of_request(connection, request.id).await?) {
        return Ok(());
    }
    let institution = institution_of(connection, request).await?;
    let notification =
        Notification::NotPaired { reader_name: institution.name, title: request.draft.title.clone(), round_title: round.title.clone() };
    let mail = QueuedMail::to_page(notification, format!("/requests/{}", request.id));
    enqueue(services, connection, &institution.contact_email, services.settings.default_locale.tag(), &mail).await
}
