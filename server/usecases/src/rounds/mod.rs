//! Rounds: moderators open one, institutions hand requests in, the best proposal is searched for and proved, moderators pin or forbid pairs and search again,
//! and publish the pairs as invitations. Searching and publishing take as long as they take: people ask for them, and a job does them.

mod publish;
mod read;
mod search;
mod work;

pub use publish::publish;
pub(crate) use read::rounds_for_owner;
pub use read::{list_view, round_view};
pub use work::{RoundJobs, run_jobs};

use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::rounds::read_round;
use domain::accounts::Actor;
use domain::ids::{OrganisationId, RequestId, RoundId};
use domain::requests::Request;
use domain::rounds::{
    OPEN_ROUNDS_MAX, PairWish, REQUESTS_PER_ROUND_MAX, Round, RoundError, RoundStatus, RoundStep, RoundTask, runs_rounds_in,
};
use persistence::{Connection, StoreError, audit, invitations, requests, rounds};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::matches::{load_chosen, wish};
use crate::requests::{institution_of, own_request, require_published};

/// Opens a round and gives its id. Fields: `title`, `region`.
///
/// # Errors
/// When the actor moderates nowhere, a field is wrong, the region is not the actor's, or it has as many running rounds as one can have.
pub async fn open_round(services: &Services, actor: &Actor, form: &FormState) -> Outcome<RoundId> {
    if !actor.is_moderator() {
        return Err(Error::NotFound);
    }
    let (title, region) = read_round(form)?;
    if !runs_rounds_in(actor, region) {
        return Err(Error::field("region", FieldError::UnknownChoice));
    }
    let transaction = services.database.begin().await?;
    if rounds::count_running(&transaction, region).await? as usize >= OPEN_ROUNDS_MAX {
        return Err(Error::field("region", FieldError::TooManyOpen { max: OPEN_ROUNDS_MAX }));
    }
    let now = services.now();
    let round = Round {
        id: RoundId(services.new_id()),
        title,
        region,
        status: RoundStatus::Open,
        proposal: None,
        work: None,
        search_failure: None,
        hand_in_closed_at: None,
        opened_by: Some(actor.account_id),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    rounds::insert(&transaction, &round).await?;
    note(services, &transaction, actor, "open-round", round.id, "").await?;
    transaction.commit().await?;
    Ok(round.id)
}

/// Hands one's own request in to a running round; doing it twice is as doing it once.
///
/// # Errors
/// When the request is not the actor's, there is no such round for it, it takes part in another one, somebody was asked for it already, hand-in is closed, or
/// the round is full.
pub async fn hand_in(services: &Services, actor: &Actor, id: RequestId, round_id: RoundId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let request = own_request(&transaction, actor, id).await?;
    require_published(&institution_of(&transaction, &request).await?)?;
    let round = rounds::by_id(&transaction, round_id).await?;
    let round = round.filter(|round| round.region.contains(request.draft.place.district)).ok_or(Error::NotFound)?;
    match rounds::of_request(&transaction, id).await? {
        Some(known) if known.id == round_id => return Ok(()),
        Some(_) => return Err(Error::Outdated),
        None => {}
    }
    require_hand_in(&round)?;
    let now = services.now();
    // Everybody who hands in, pins or publishes waits here for the others.
    rounds::reopen_for_hand_in(&transaction, round_id, now).await?;
    if !round.accepts(&request, &invitations::of_request(&transaction, id).await?) {
        return Err(Error::Outdated);
    }
    if rounds::count_requests(&transaction, round_id).await? >= REQUESTS_PER_ROUND_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyOpen { max: REQUESTS_PER_ROUND_MAX }));
    }
    rounds::add_request(&transaction, round_id, id, now).await?;
    Ok(transaction.commit().await?)
}

/// Takes one's own request out of its round; one that takes part in none stays as it is.
///
/// # Errors
/// When the request is not the actor's, hand-in is closed, or the round is just being published.
pub async fn take_back(services: &Services, actor: &Actor, id: RequestId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    own_request(&transaction, actor, id).await?;
    let Some(round) = rounds::of_request(&transaction, id).await? else { return Ok(()) };
    require_hand_in(&round)?;
    rounds::reopen_for_hand_in(&transaction, round.id, services.now()).await?;
    rounds::remove_requests(&transaction, round.id, &[id]).await?;
    Ok(transaction.commit().await?)
}

/// Once the moderators have closed hand-in, what was handed in stays, and nothing comes on top.
fn require_hand_in(round: &Round) -> Outcome<()> {
    let closed = round.status.is_running() && !round.hand_in_is_open();
    if closed { Err(Error::field(WHOLE_FORM, FieldError::HandInClosed)) } else { Ok(()) }
}

/// Asks for the best proposal that follows all wishes; a job works it out. Asking again while it does changes nothing.
///
/// # Errors
/// When the round is not the actor's, or has ended.
pub async fn search(services: &Services, actor: &Actor, id: RoundId) -> Outcome<()> {
    let waiting = run_by(&services.database, actor, id).await?.task() == Some(RoundTask::Search);
    if !waiting {
        step(services, actor, id, RoundStep::Search, "search-round").await?;
    }
    services.rounds.wake();
    Ok(())
}

/// Ends hand-in: from now on institutions neither hand in nor take back.
///
/// # Errors
/// When the round is not the actor's, has ended, or hand-in is closed already.
pub async fn close_hand_in(services: &Services, actor: &Actor, id: RoundId) -> Outcome<()> {
    step(services, actor, id, RoundStep::CloseHandIn, "close-hand-in").await
}

/// Lets institutions hand in and take back again.
///
/// # Errors
/// When the round is not the actor's, has ended, or hand-in is open.
pub async fn reopen_hand_in(services: &Services, actor: &Actor, id: RoundId) -> Outcome<()> {
    step(services, actor, id, RoundStep::ReopenHandIn, "reopen-hand-in").await
}

/// A step of a moderator, with its entry in the audit log.
async fn step(services: &Services, actor: &Actor, id: RoundId, step: RoundStep, action: &str) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut round = run_by(&transaction, actor, id).await?;
    round.take(step, services.now()).map_err(ended)?;
    rounds::update(&transaction, &round).await?;
    note(services, &transaction, actor, action, id, "").await?;
    Ok(transaction.commit().await?)
}

/// Notes what a moderator wants of a pair. Fields: `action` (`pin`, `forbid`, `free`), `request`, `organisation`.
///
/// # Errors
/// When the round is not the actor's or has ended, the request does not take part, or the pair is not possible.
pub async fn change_wish(services: &Services, actor: &Actor, id: RoundId, form: &FormState) -> Outcome<()> {
    let wished = match form.value("action") {
        "pin" => Some(PairWish::Pinned),
        "forbid" => Some(PairWish::Forbidden),
        "free" => None,
        _ => return Err(Error::NotFound),
    };
    let request_id: RequestId = form.value("request").parse().map_err(|_| Error::NotFound)?;
    let organisation: OrganisationId = form.value("organisation").parse().map_err(|_| Error::NotFound)?;
    let transaction = services.database.begin().await?;
    run_by(&transaction, actor, id).await?;
    rounds::reopen(&transaction, id, services.now()).await?;
    let takes_part = rounds::of_request(&transaction, request_id).await?.is_some_and(|round| round.id == id);
    let request = requests::by_id(&transaction, request_id).await?.filter(|_| takes_part).ok_or(Error::NotFound)?;
    if wished.is_some() && !fits(services, &transaction, &request, organisation).await? {
        return Err(Error::field(WHOLE_FORM, FieldError::UnknownChoice));
    }
    rounds::set_wish(&transaction, id, (request_id, organisation), wished).await?;
    let action = format!("{}-pair", form.value("action"));
    note(services, &transaction, actor, &action, id, &format!("{request_id} {organisation}")).await?;
    Ok(transaction.commit().await?)
}

/// Whether the site would let the institution ask this organisation for the request.
async fn fits(services: &Services, connection: &impl Connection, request: &Request, organisation: OrganisationId) -> Outcome<bool> {
    let institution = institution_of(connection, request).await?;
    let field = load_chosen(services, connection, &[organisation]).await?;
    Ok(field.trace(&wish(&request.draft, &institution, services.today()), organisation).is_some())
}

/// Ends a round without asking anybody. A job sets its requests free and tells every institution.
///
/// # Errors
/// When the round is not the actor's, or has ended.
pub async fn close_round(services: &Services, actor: &Actor, id: RoundId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut round = run_by(&transaction, actor, id).await?;
    round.take(RoundStep::Close, services.now()).map_err(ended)?;
    rounds::update(&transaction, &round).await?;
    note(services, &transaction, actor, "close-round", id, "").await?;
    transaction.commit().await?;
    services.rounds.wake();
    Ok(())
}

/// The round, if the actor runs it.
async fn run_by(connection: &impl Connection, actor: &Actor, id: RoundId) -> Outcome<Round> {
    rounds::by_id(connection, id).await?.filter(|round| round.is_run_by(actor)).ok_or(Error::NotFound)
}

/// An entry in the audit log.
async fn note(services: &Services, connection: &impl Connection, actor: &Actor, action: &str, id: RoundId, detail: &str) -> Outcome<()> {
    let (entry, now) = (services.new_id(), services.now());
    let recorded: Result<(), StoreError> =
        audit::record(connection, entry, now, Some(actor.account_id), action, &id.to_string(), detail).await;
    Ok(recorded?)
}

/// A step that no longer fits what happened meanwhile.
fn ended(_: RoundError) -> Error {
    Error::Outdated
}
