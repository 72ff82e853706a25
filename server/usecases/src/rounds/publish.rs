//! Publishing a proposal: each pair becomes an invitation, in a transaction of its own, so that one request that changed meanwhile stops no other.

use std::collections::HashMap;

use api_types::forms::FormState;
use domain::accounts::Actor;
use domain::ids::{InvitationId, OrganisationId, RequestId, RoundId};
use domain::invitations::Invitation;
use domain::rounds::{Round, RoundOutcome, RoundRequest, RoundStatus, RoundStep};
use mail::Notification;
use persistence::{Connection, organisations, requests, rounds};

use super::{ended, note, run_by, tell_unpaired};
use crate::Services;
use crate::error::{Error, Outcome};
use crate::invitations::{ThreadStore, settle};
use crate::matches::{load_chosen, wish};
use crate::outbox::{QueuedMail, enqueue};
use crate::requests::{institution_of, require_version};
use crate::times::{deadline, to_local};

/// Asks the partners of the proposal that the form's `version` names, and tells every institution. Requests that changed since, or whose partner has no
/// place left, are skipped. Publishing again does nothing, but goes on where it was interrupted.
///
/// # Errors
/// When the round is not the actor's, the proposal is not the one that was read, or the store fails.
pub async fn publish(services: &Services, actor: &Actor, id: RoundId, form: &FormState) -> Outcome<()> {
    let round = end(services, actor, id, form).await?;
    let database = &services.database;
    let proposed = rounds::pairs_of(database, id).await?.into_iter().filter(|pair| pair.proposed);
    let partners: HashMap<RequestId, OrganisationId> = proposed.map(|pair| (pair.request_id, pair.organisation_id)).collect();
    for known in rounds::requests_of(database, id).await?.into_iter().filter(|known| known.outcome.is_none()) {
        match partners.get(&known.request_id) {
            Some(partner) => publish_one(services, &round, &known, *partner).await?,
            None => leave(services, &round, known.request_id, RoundOutcome::Unserved).await?,
        }
    }
    Ok(())
}

/// From here on nothing is handed in, taken back, pinned or searched for any more.
async fn end(services: &Services, actor: &Actor, id: RoundId, form: &FormState) -> Outcome<Round> {
    let transaction = services.database.begin().await?;
    let mut round = run_by(&transaction, actor, id).await?;
    if round.status == RoundStatus::Published {
        return Ok(round);
    }
    // Only what was read is published, so a form without a version does not count.
    form.value("version").parse::<i32>().map_err(|_| Error::Outdated)?;
    require_version(form, round.version)?;
    round.take(RoundStep::Publish, services.now()).map_err(ended)?;
    rounds::update(&transaction, &round).await?;
    note(services, &transaction, actor, "publish-round", id, "").await?;
    transaction.commit().await?;
    Ok(round)
}

/// Asks the partner of one request: all of it or nothing.
async fn publish_one(services: &Services, round: &Round, known: &RoundRequest, partner: OrganisationId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    match invite(services, &transaction, round, known, partner).await {
        Ok(true) => Ok(transaction.commit().await?),
        Ok(false) | Err(Error::Outdated) => {
            transaction.rollback().await?;
            leave(services, round, known.request_id, RoundOutcome::Skipped).await
        }
        Err(error) => Err(error),
    }
}

/// Puts the invitation into the thread as the institution itself would; gives whether everything was still as proposed.
async fn invite(
    services: &Services,
    connection: &impl Connection,
    round: &Round,
    known: &RoundRequest,
    partner: OrganisationId,
) -> Outcome<bool> {
    // Who publishes at the same time waits for this row, and then finds it noted.
    if rounds::set_outcome(connection, round.id, &[known.request_id], RoundOutcome::Asked).await? == 0 {
        return Ok(false);
    }
    let Some(request) = requests::by_id(connection, known.request_id).await? else { return Ok(false) };
    let institution = institution_of(connection, &request).await?;
    let mut store = ThreadStore::load(connection, request).await?;
    let unchanged = known.proposed_version == Some(store.request.version);
    if !unchanged || !institution.is_visible_to(None) || !round.could_pair(&store.request, &store.thread.invitations) {
        return Ok(false);
    }
    let wish = wish(&store.request.draft, &institution, services.today());
    // Whoever is full by now, or hidden, no longer fits.
    let Some(trace) = load_chosen(services, connection, &[partner]).await?.trace(&wish, partner) else { return Ok(false) };
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
    Ok(true)
}

/// Notes that nobody was asked for a request, and tells its institution.
async fn leave(services: &Services, round: &Round, id: RequestId, outcome: RoundOutcome) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    if rounds::set_outcome(&transaction, round.id, &[id], outcome).await? == 0 {
        return Ok(());
    }
    if let Some(request) = requests::by_id(&transaction, id).await? {
        tell_unpaired(services, &transaction, round, &request).await?;
    }
    Ok(transaction.commit().await?)
}
