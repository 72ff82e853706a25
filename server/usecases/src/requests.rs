//! Requests: writing them, publishing them, looking for partners, and asking.

use api_types::filters::ListView;
use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::requests::{InvitationLine, OwnFit, RequestCard, RequestOwnerView, RequestView, fill_request, read_request};
use chrono::{DateTime, Utc};
use domain::accounts::Actor;
use domain::filters::{Filter, Page};
use domain::ids::{InstitutionId, InvitationId, OrganisationId, RequestId};
use domain::institutions::Institution;
use domain::invitations::{CounterDecision, Invitation, InvitationStatus, ThreadError};
use domain::limits::{DRAFT_REQUESTS_MAX, INVITATIONS_MAX, OPEN_REQUESTS_MAX};
use domain::organisations::Organisation;
use domain::requests::{Request, RequestStatus};
use matching::exposure::POOL;
use persistence::{Connection, dialogues, institutions, invitations, organisations, requests};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::exposure::{Arranged, arrange};
use crate::invitations::{ThreadStore, settle};
use crate::matches::{SUGGESTIONS_SHOWN, excerpt, find, load_chosen, wish};
use crate::places::{form_context, place_label};
use crate::times::{deadline, percent_left, to_local};

/// How much of a request's text a card shows, in characters.
const EXCERPT_LENGTH: usize = 220;

/// Stores a new request of an institution, as a draft or published at once, and gives its id.
///
/// # Errors
/// When the actor does not act for the institution, a field is wrong, or as many requests are open, or kept as drafts, as one institution can have.
pub async fn create_request(services: &Services, actor: &Actor, form: &FormState, publish: bool) -> Outcome<RequestId> {
    let draft = read_request(form, &form_context(services))?;
    let institution = own_institution(services, actor, form.value("institution")).await?;
    let transaction = services.database.begin().await?;
    match publish {
        true => require_room_for_one(&transaction, institution.id).await?,
        false => require_room_for_draft(&transaction, institution.id).await?,
    }
    let now = services.now();
    let mut request = Request {
        id: RequestId(services.new_id()),
        institution_id: institution.id,
        draft,
        status: RequestStatus::Draft,
        created_at: now,
        updated_at: now,
        published_at: None,
        version: 1,
    };
    if publish {
        publish_now(services, &transaction, &mut request).await?;
    }
    requests::insert(&transaction, &request).await?;
    transaction.commit().await?;
    Ok(request.id)
}

/// The institution an actor makes a request for: the one named by its slug, or the only one there is.
async fn own_institution(services: &Services, actor: &Actor, slug: &str) -> Outcome<Institution> {
    let ids: Vec<_> = actor.institutions().collect();
    let own = institutions::by_ids(&services.database, &ids).await?;
    if slug.is_empty() && own.len() > 1 {
        return Err(Error::field("institution", FieldError::Required));
    }
    own.into_iter()
        .find(|institution| slug.is_empty() || institution.slug == slug)
        .ok_or_else(|| Error::field("institution", FieldError::UnknownChoice))
}

/// The institutions an actor can make requests for: slug and name, by name.
///
/// # Errors
/// When the store fails.
pub async fn own_institutions(services: &Services, actor: &Actor) -> Outcome<Vec<Institution>> {
    let ids: Vec<_> = actor.institutions().collect();
    let mut own = institutions::by_ids(&services.database, &ids).await?;
    own.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(own)
}

/// Only an institution that everybody can look at asks others.
pub(crate) fn require_published(institution: &Institution) -> Outcome<()> {
    if institution.is_visible_to(None) { Ok(()) } else { Err(Error::field(WHOLE_FORM, FieldError::ProfileNotPublished)) }
}

/// So many drafts an institution keeps, and no more.
async fn require_room_for_draft(connection: &impl Connection, institution: InstitutionId) -> Outcome<()> {
    if requests::count_of(connection, institution, RequestStatus::Draft).await? as usize >= DRAFT_REQUESTS_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyEntries { max: DRAFT_REQUESTS_MAX }));
    }
    Ok(())
}

/// So many requests of an institution can be open, and no more.
async fn require_room_for_one(connection: &impl Connection, institution: InstitutionId) -> Outcome<()> {
    if requests::count_of(connection, institution, RequestStatus::Open).await? as usize >= OPEN_REQUESTS_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyOpen { max: OPEN_REQUESTS_MAX }));
    }
    Ok(())
}

async fn publish_now(services: &Services, connection: &impl Connection, request: &mut Request) -> Outcome<()> {
    require_published(&institution_of(connection, request).await?)?;
    request.publish(services.now(), services.today()).map_err(|error| match error {
        domain::requests::RequestError::DatesPassed => Error::field("date1", FieldError::InThePast),
        domain::requests::RequestError::WrongStatus(_) => Error::Outdated,
    })
}

/// The form of one's own request, for changing it.
///
/// # Errors
/// When there is no such request of this actor, or it can no longer be changed.
pub async fn edit_form(services: &Services, actor: &Actor, id: RequestId) -> Outcome<FormState> {
    let request = own_request(&services.database, actor, id).await?;
    if !request.is_editable() {
        return Err(Error::Outdated);
    }
    Ok(fill_request(&request, &place_label(&request.draft.place)))
}

/// Changes one's own request; `publish` also publishes a draft.
///
/// # Errors
/// When it is not the actor's, a field is wrong, somebody changed it meanwhile, or an organisation has been asked: then it stays as it was read.
pub async fn update_request(services: &Services, actor: &Actor, id: RequestId, form: &FormState, publish: bool) -> Outcome<()> {
    let draft = read_request(form, &form_context(services))?;
    let transaction = services.database.begin().await?;
    let mut request = own_request(&transaction, actor, id).await?;
    require_version(form, request.version)?;
    let asked = invitations::of_request(&transaction, id).await?;
    if !request.is_editable() || asked.iter().any(|invitation| invitation.status.is_open()) {
        return Err(Error::Outdated);
    }
    request.draft = draft;
    request.updated_at = services.now();
    if publish && request.status == RequestStatus::Draft {
        require_room_for_one(&transaction, request.institution_id).await?;
        publish_now(services, &transaction, &mut request).await?;
    }
    requests::update(&transaction, &request).await?;
    Ok(transaction.commit().await?)
}

/// Makes a draft public to partners.
///
/// # Errors
/// When it is not the actor's, no draft, or its dates have passed.
pub async fn publish_request(services: &Services, actor: &Actor, id: RequestId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let mut request = own_request(&transaction, actor, id).await?;
    require_room_for_one(&transaction, request.institution_id).await?;
    publish_now(services, &transaction, &mut request).await?;
    request.updated_at = services.now();
    requests::update(&transaction, &request).await?;
    Ok(transaction.commit().await?)
}

/// Takes a request back; who was asked hears of it.
///
/// # Errors
/// When it is not the actor's, or a partner has already said yes.
pub async fn withdraw_request(services: &Services, actor: &Actor, id: RequestId) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let request = own_request(&transaction, actor, id).await?;
    let mut store = ThreadStore::load(&transaction, request).await?;
    let outcomes = store.thread.withdraw(services.now()).map_err(outdated)?;
    settle(services, &transaction, store, outcomes).await?;
    Ok(transaction.commit().await?)
}

/// Asks organisations in this order; the first one gets its mail at once. Asking the same ones again (a double click) changes nothing.
///
/// # Errors
/// When the request is not the actor's or not open, nobody or too many are named, or one of them no longer fits.
pub async fn ask(services: &Services, actor: &Actor, id: RequestId, chosen: &[OrganisationId]) -> Outcome<()> {
    match ask_once(services, actor, id, chosen).await {
        // The other half of a double click was faster; a second look finds that all is done.
        Err(Error::Outdated) => ask_once(services, actor, id, chosen).await,
        result => result,
    }
}

async fn ask_once(services: &Services, actor: &Actor, id: RequestId, chosen: &[OrganisationId]) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let request = own_request(&transaction, actor, id).await?;
    let institution = institution_of(&transaction, &request).await?;
    require_published(&institution)?;
    let mut store = ThreadStore::load(&transaction, request).await?;
    let already = |organisation: &OrganisationId| store.thread.invitations.iter().any(|known| known.organisation_id == *organisation);
    if !chosen.is_empty() && chosen.iter().all(already) {
        return Ok(());
    }
    let field = load_chosen(services, &transaction, chosen).await?;
    let wish = wish(&store.request.draft, &institution, services.today());
    let mut invitations = Vec::new();
    for organisation in chosen {
        let trace = field.trace(&wish, *organisation).ok_or_else(|| Error::field(WHOLE_FORM, FieldError::UnknownChoice))?;
        let trace = serde_json::to_string(&trace).map_err(|error| Error::Unexpected(error.to_string()))?;
        invitations.push(Invitation::waiting(InvitationId(services.new_id()), *organisation, 0, trace));
    }
    let left = invitations_left(&store.thread.invitations);
    let now = services.now();
    let due = deadline(now, store.request.draft.response_days);
    let outcomes = store.thread.invite(invitations, now, due).map_err(|error| match error {
        ThreadError::WrongNumber if chosen.is_empty() => Error::field("first", FieldError::NobodyChosen),
        ThreadError::WrongNumber => Error::field("first", FieldError::TooManyChoices { max: left }),
        _ => Error::Outdated,
    })?;
    settle(services, &transaction, store, outcomes).await?;
    Ok(transaction.commit().await?)
}

/// Asks the best partners in order, as many as can still be asked.
///
/// # Errors
/// As [`ask`]; also when nobody fits.
pub async fn ask_best(services: &Services, actor: &Actor, id: RequestId) -> Outcome<()> {
    let database = &services.database;
    let request = own_request(database, actor, id).await?;
    let institution = institution_of(database, &request).await?;
    let asked = invitations::of_request(database, id).await?;
    let ids: Vec<_> = asked.iter().map(|invitation| invitation.organisation_id).collect();
    let wish = wish(&request.draft, &institution, services.today());
    let (matches, _) = find(services, &wish, &ids, POOL).await?;
    let matches = arrange(services, id, matches, invitations_left(&asked)).await?.matches;
    let best: Vec<_> = matches.suggestions.iter().map(|suggestion| suggestion.organisation).collect();
    ask(services, actor, id, &best).await
}

/// Decides on other dates that an organisation proposed: takes the one with this number (from 0), or none.
///
/// # Errors
/// When the request is not the actor's, there is nothing (more) to decide, or the date has passed.
pub async fn decide_counter(
    services: &Services,
    actor: &Actor,
    id: RequestId,
    invitation: InvitationId,
    take: Option<usize>,
) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let request = own_request(&transaction, actor, id).await?;
    let mut store = ThreadStore::load(&transaction, request).await?;
    let known = store.thread.invitations.iter().find(|known| known.id == invitation).ok_or(Error::NotFound)?;
    let decision = match take {
        Some(number) => CounterDecision::Take(*known.counter_dates.get(number).ok_or(Error::Outdated)?),
        None => CounterDecision::Refuse,
    };
    if matches!(decision, CounterDecision::Take(date) if date.starts_at <= services.local_now()) {
        return Err(Error::field(WHOLE_FORM, FieldError::InThePast));
    }
    let now = services.now();
    let due = deadline(now, store.request.draft.response_days);
    let outcomes = store.thread.decide_counter(invitation, decision, now, due).map_err(outdated)?;
    settle(services, &transaction, store, outcomes).await?;
    Ok(transaction.commit().await?)
}

/// The public list of open requests.
///
/// # Errors
/// When the store fails.
pub async fn request_list(services: &Services, filter: &Filter, page: u64) -> Outcome<Page<RequestCard>> {
    let found = requests::list_public(&services.database, filter, page).await?;
    let ids: Vec<_> = found.rows.iter().map(|request| request.institution_id).collect();
    let houses = institutions::by_ids(&services.database, &ids).await?;
    let cards = found.rows.iter().filter_map(|request| {
        let house = houses.iter().find(|house| house.id == request.institution_id)?;
        Some(request_card(request, house, filter))
    });
    Ok(Page { rows: cards.collect(), total: found.total, number: found.number })
}

/// A list page around the public list; a list with unreadable filters is empty.
///
/// # Errors
/// When the store fails.
pub async fn request_list_view(services: &Services, list: crate::start::ListInput) -> Outcome<ListView<RequestCard>> {
    let page = match list.bad.is_empty() {
        true => request_list(services, &list.filter, list.page).await?,
        false => Page { rows: Vec::new(), total: 0, number: 1 },
    };
    Ok(list.into_view(page))
}

/// One request: for everybody while it is public, with its partners for its owner.
///
/// # Errors
/// When there is no such request that this viewer may see.
pub async fn request_view(services: &Services, viewer: Option<&Actor>, id: RequestId) -> Outcome<RequestView> {
    let database = &services.database;
    let request = requests::by_id(database, id).await?.filter(|request| request.is_visible_to(viewer)).ok_or(Error::NotFound)?;
    let institution = institution_of(database, &request).await?;
    if !institution.is_visible_to(viewer) {
        return Err(Error::NotFound);
    }
    let owns = viewer.is_some_and(|actor| request.is_owned_by(actor));
    let owner = if owns { Some(owner_view(services, &request, &institution).await?) } else { None };
    let draft = &request.draft;
    Ok(RequestView {
        card: request_card(&request, &institution, &Filter::default()),
        text: draft.text.clone(),
        group_size: draft.group_size,
        meeting_place: draft.meeting_place,
        online_ok: draft.online_ok,
        interpreter_ok: draft.interpreter_ok,
        accessibility: draft.accessibility.clone(),
        budget: draft.budget,
        recording: draft.recording,
        response_days: draft.response_days,
        own_fits: own_fits(services, viewer, &request, &institution).await?,
        owner,
    })
}

/// How a request that looks for partners fits each of the reader's organisations: what the institution would see, or all that stands in the way.
async fn own_fits(services: &Services, viewer: Option<&Actor>, request: &Request, institution: &Institution) -> Outcome<Vec<OwnFit>> {
    let ids: Vec<_> = viewer.into_iter().flat_map(Actor::organisations).collect();
    if ids.is_empty() || request.status != RequestStatus::Open {
        return Ok(Vec::new());
    }
    let field = load_chosen(services, &services.database, &ids).await?;
    Ok(field.own_fits(&wish(&request.draft, institution, services.today())))
}

async fn owner_view(services: &Services, request: &Request, institution: &Institution) -> Outcome<RequestOwnerView> {
    let database = &services.database;
    let now = services.now();
    let asked = invitations::of_request(database, request.id).await?;
    let ids: Vec<_> = asked.iter().map(|invitation| invitation.organisation_id).collect();
    let profiles = organisations::by_ids(database, &ids).await?;
    let left = invitations_left(&asked);
    let matches = if request.status == RequestStatus::Open && left > 0 {
        let wish = wish(&request.draft, institution, services.today());
        let (matches, field) = find(services, &wish, &ids, POOL).await?;
        let Arranged { matches, risen } = arrange(services, request.id, matches, SUGGESTIONS_SHOWN).await?;
        // While somebody is being asked, "nobody fits" would only confuse.
        let nothing_new = matches.suggestions.is_empty() && asked.iter().any(|invitation| invitation.status.is_open());
        (!nothing_new).then(|| field.view(&wish, matches, &risen, now))
    } else {
        None
    };
    let dialogue = dialogues::by_request(database, request.id).await?;
    Ok(RequestOwnerView {
        room: request.draft.room.clone(),
        on_site_contact: request.draft.on_site_contact.clone(),
        public_listing: request.draft.public_listing,
        public_request: request.draft.public_request,
        editable: request.is_editable() && !asked.iter().any(|invitation| invitation.status.is_open()),
        invitations: asked.iter().map(|invitation| invitation_line(invitation, &profiles, now)).collect(),
        invitations_left: if request.status == RequestStatus::Open { left } else { 0 },
        matches,
        rounds: crate::rounds::rounds_for_owner(services, request, &asked).await?,
        choice: FormState::default(),
        agreed_date: dialogue.as_ref().filter(|dialogue| !dialogue.is_cancelled()).map(|dialogue| dialogue.agreement.terms.date),
        dialogue_id: dialogue.map(|dialogue| dialogue.id.to_string()),
        version: request.version,
    })
}

fn invitation_line(invitation: &Invitation, profiles: &[Organisation], now: DateTime<Utc>) -> InvitationLine {
    let profile = profiles.iter().find(|profile| profile.id == invitation.organisation_id);
    let public = profile.filter(|profile| profile.is_public());
    // Who said yes is known by name, whatever the safety tier.
    let named = if invitation.status == InvitationStatus::Accepted { profile } else { public };
    let running = invitation.status == InvitationStatus::Asked;
    let clock = invitation.asked_at.zip(invitation.deadline).filter(|_| running);
    InvitationLine {
        id: invitation.id.to_string(),
        position: invitation.position,
        organisation_name: named.map(|profile| profile.name.clone()),
        organisation_slug: public.map(|profile| profile.slug.clone()),
        status: invitation.status,
        asked_at: invitation.asked_at.map(to_local),
        deadline: invitation.deadline.map(to_local),
        percent_left: clock.map(|(asked_at, deadline)| percent_left(asked_at, deadline, now)),
        settled_at: invitation.settled_at.map(to_local),
        decline_reason: invitation.decline_reason,
        message: invitation.message.clone(),
        counter_dates: invitation.counter_dates.clone(),
        countered_at: invitation.countered_at.map(to_local),
        agreed_date: invitation.agreed_date,
    }
}

/// A request as a list shows it.
pub fn request_card(request: &Request, institution: &Institution, filter: &Filter) -> RequestCard {
    let draft = &request.draft;
    RequestCard {
        id: request.id.to_string(),
        title: draft.title.clone(),
        excerpt: excerpt(&draft.text, EXCERPT_LENGTH),
        topics: draft.topics.clone(),
        format: draft.format,
        audience: draft.audience,
        languages: draft.languages.clone(),
        dates: draft.dates.clone(),
        institution_name: institution.name.clone(),
        institution_slug: institution.slug.clone(),
        institution_kind: institution.kind,
        municipality: draft.place.municipality.clone(),
        land: draft.place.district.land(),
        status: request.status,
        distance_km: filter.near.as_ref().map(|near| near.coordinates.distance_km(draft.place.coordinates)),
    }
}

/// How many more organisations can be put into the order now.
pub fn invitations_left(asked: &[Invitation]) -> usize {
    let open = asked.iter().filter(|invitation| invitation.status.is_open()).count();
    let ever = domain::invitations::INVITATIONS_EVER_MAX.saturating_sub(asked.len());
    INVITATIONS_MAX.saturating_sub(open).min(ever)
}

pub(crate) async fn own_request(connection: &impl Connection, actor: &Actor, id: RequestId) -> Outcome<Request> {
    requests::by_id(connection, id).await?.filter(|request| request.is_owned_by(actor)).ok_or(Error::NotFound)
}

/// The institution behind a request; there always is one.
pub(crate) async fn institution_of(connection: &impl Connection, request: &Request) -> Outcome<Institution> {
    let institution = institutions::by_id(connection, request.institution_id).await?;
    institution.ok_or_else(|| Error::Unexpected(format!("request {} has no institution", request.id)))
}

/// A form that names an older version than the stored one was read before somebody else changed the thing.
pub(crate) fn require_version(form: &FormState, current: i32) -> Outcome<()> {
    match form.value("version").parse::<i32>() {
        Ok(read) if read != current => Err(Error::Outdated),
        _ => Ok(()),
    }
}

/// A step that no longer fits what happened meanwhile.
pub(crate) fn outdated(_: ThreadError) -> Error {
    Error::Outdated
}
