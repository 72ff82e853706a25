//! The dashboard, and the public statistics.

use std::collections::HashMap;

use api_types::dashboard::{DashboardView, DialogueLine, ImpactView, LandImpact, NextLine, RequestLine, Task};
use domain::accounts::Actor;
use domain::agreements::Side;
use domain::dialogues::{Dialogue, DialogueStatus};
use domain::events::{EventStatus, Host};
use domain::filters::Filter;
use domain::ids::{InstitutionId, OrganisationId, RequestId};
use domain::invitations::{Invitation, InvitationStatus};
use domain::requests::{Request, RequestStatus};
use domain::rounds::can_be_paired;
use persistence::{dialogues, events, institutions, invitations, organisations, requests, rounds, statistics};

use crate::accounts::memberships;
use crate::error::Outcome;
use crate::events::event_cards;
use crate::links::Purpose;
use crate::times::{percent_left, to_local};
use crate::{Services, Viewer};

/// Most rows of each kind that are looked at.
const ROWS_MAX: u64 = 50;
/// Most dialogues and events ahead that are shown.
const NEXT_SHOWN: usize = 10;
/// Figures below this are kept back, so that nobody can be recognised in them.
const SMALLEST_FIGURE: u64 = 5;

/// The dashboard of who is signed in.
///
/// # Errors
/// When the store fails.
pub async fn dashboard_view(services: &Services, viewer: &Viewer) -> Outcome<DashboardView> {
    let actor = &viewer.actor;
    let all_memberships = memberships(services, actor).await?;
    let own_requests = own_requests(services, actor).await?;
    let threads = threads(services, &own_requests).await?;
    let own_dialogues = own_dialogues(services, actor).await?;
    let names = Names::load(services, &own_dialogues, &threads).await?;
    let in_rounds = rounds_of(services, &own_requests, &threads).await?;

    let mut tasks = invitations_to_answer(services, actor).await?;
    tasks.extend(agreements_to_confirm(actor, &own_dialogues, &names));
    tasks.extend(requests_to_move(&own_requests, &threads, &in_rounds));
    tasks.extend(all_memberships.iter().filter(|line| !line.published).cloned().map(Task::PublishProfile));

    let now = services.local_now();
    let line = |dialogue: &Dialogue| names.dialogue_line(dialogue, actor);
    let is_ahead = |dialogue: &&Dialogue| {
        let running = matches!(dialogue.status, DialogueStatus::Agreeing | DialogueStatus::Confirmed);
        running && dialogue.agreement.terms.date.ends_at() > now
    };
    let ahead: Vec<_> = own_dialogues.iter().filter(is_ahead).map(line).collect();
    let mut past: Vec<_> = own_dialogues.iter().filter(|dialogue| !is_ahead(dialogue)).map(line).collect();
    past.sort_by_key(|line| std::cmp::Reverse(line.starts_at));

    Ok(DashboardView {
        display_name: viewer.account.display_name.clone(),
        tasks,
        requests: own_requests
            .iter()
            .filter(|request| !request.status.is_final())
            .map(|request| RequestLine { round: in_rounds.get(&request.id).cloned(), ..request_line(services, request, &threads, &names) })
            .collect(),
        next: next_lines(services, actor, ahead).await?,
        past,
        memberships: all_memberships,
    })
}

/// Dialogues and events ahead in one order. The event of a dialogue is the dialogue, so it does not stand there twice.
async fn next_lines(services: &Services, actor: &Actor, dialogues: Vec<DialogueLine>) -> Outcome<Vec<NextLine>> {
    let hosts: Vec<Host> = actor.organisations().map(Host::Organisation).chain(actor.institutions().map(Host::Institution)).collect();
    let mut events = events::of_hosts(&services.database, &hosts, services.now(), ROWS_MAX).await?;
    events.retain(|event| event.status == EventStatus::Scheduled && event.dialogue_id.is_none());
    events.truncate(NEXT_SHOWN);
    let cards = event_cards(&services.database, &events, &Filter::default(), Some(actor)).await?;
    let events = cards.into_iter().map(|card| NextLine::Event(Box::new(card)));
    let mut next: Vec<_> = dialogues.into_iter().map(NextLine::Dialogue).chain(events).collect();
    next.sort_by_key(NextLine::starts_at);
    next.truncate(NEXT_SHOWN);
    Ok(next)
}

/// How many things wait for somebody: the number beside "dashboard" in the header.
///
/// # Errors
/// When the store fails.
pub async fn open_tasks(services: &Services, actor: &Actor) -> Outcome<u32> {
    if actor.organisations().next().is_none() && actor.institutions().next().is_none() {
        return Ok(0);
    }
    let own_requests = own_requests(services, actor).await?;
    let threads = threads(services, &own_requests).await?;
    let own_dialogues = own_dialogues(services, actor).await?;
    let answers = invitations_to_answer(services, actor).await?.len();
    let confirmations = own_dialogues.iter().filter(|dialogue| waits_for(actor, dialogue)).count();
    let in_rounds = rounds_of(services, &own_requests, &threads).await?;
    let count = answers + confirmations + requests_to_move(&own_requests, &threads, &in_rounds).len();
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

async fn own_requests(services: &Services, actor: &Actor) -> Outcome<Vec<Request>> {
    let mut all = Vec::new();
    for institution in actor.institutions() {
        all.extend(requests::of_institution(&services.database, institution, ROWS_MAX).await?);
    }
    Ok(all)
}

async fn threads(services: &Services, own: &[Request]) -> Outcome<HashMap<RequestId, Vec<Invitation>>> {
    let open: Vec<_> = own.iter().filter(|request| request.status == RequestStatus::Open).map(|request| request.id).collect();
    Ok(invitations::of_requests(&services.database, &open).await?)
}

/// The titles of the rounds that look for a partner, by request. Whoever was asked without the round is no longer part of it.
async fn rounds_of(
    services: &Services,
    own: &[Request],
    threads: &HashMap<RequestId, Vec<Invitation>>,
) -> Outcome<HashMap<RequestId, String>> {
    let open: Vec<_> = own.iter().filter(|request| request.status == RequestStatus::Open).map(|request| request.id).collect();
    let mut found = rounds::of_requests(&services.database, &open).await?;
    for request in own {
        let asked = threads.get(&request.id).map_or(&[][..], Vec::as_slice);
        if found.get(&request.id).is_some_and(|round| !can_be_paired(round.region, request, asked)) {
            found.remove(&request.id);
        }
    }
    Ok(found.into_iter().map(|(id, round)| (id, round.title)).collect())
}

async fn own_dialogues(services: &Services, actor: &Actor) -> Outcome<Vec<Dialogue>> {
    let organisation_ids: Vec<_> = actor.organisations().collect();
    let institution_ids: Vec<_> = actor.institutions().collect();
    let mut all = dialogues::of_institutions(&services.database, &institution_ids, ROWS_MAX).await?;
    for dialogue in dialogues::of_organisations(&services.database, &organisation_ids, ROWS_MAX).await? {
        if !all.iter().any(|known| known.id == dialogue.id) {
            all.push(dialogue);
        }
    }
    Ok(all)
}

/// Names that lines need, loaded at once.
struct Names {
    institutions: HashMap<InstitutionId, String>,
    organisations: HashMap<OrganisationId, (String, bool)>,
    titles: HashMap<RequestId, String>,
}

impl Names {
    async fn load(services: &Services, dialogues: &[Dialogue], threads: &HashMap<RequestId, Vec<Invitation>>) -> Outcome<Self> {
        let database = &services.database;
        let institution_ids: Vec<_> = dialogues.iter().map(|dialogue| dialogue.institution_id).collect();
        let asked = threads.values().flatten().map(|invitation| invitation.organisation_id);
        let organisation_ids: Vec<_> = dialogues.iter().map(|dialogue| dialogue.organisation_id).chain(asked).collect();
        let request_ids: Vec<_> = dialogues.iter().map(|dialogue| dialogue.request_id).collect();
        let institutions = institutions::by_ids(database, &institution_ids).await?;
        let organisations = organisations::by_ids(database, &organisation_ids).await?;
        let requests = requests::by_ids(database, &request_ids).await?;
        Ok(Self {
            institutions: institutions.into_iter().map(|found| (found.id, found.name)).collect(),
            organisations: organisations.into_iter().map(|found| (found.id, (found.name.clone(), found.is_public()))).collect(),
            titles: requests.into_iter().map(|found| (found.id, found.draft.title)).collect(),
        })
    }

    fn title(&self, dialogue: &Dialogue) -> String {
        self.titles.get(&dialogue.request_id).cloned().unwrap_or_default()
    }

    fn partner(&self, dialogue: &Dialogue, actor: &Actor) -> String {
        let organisation = || self.organisations.get(&dialogue.organisation_id).map(|(name, _)| name.clone());
        let institution = || self.institutions.get(&dialogue.institution_id).cloned();
        let name = if dialogue.side_of(actor) == Some(Side::Institution) { organisation() } else { institution() };
        name.unwrap_or_default()
    }

    fn dialogue_line(&self, dialogue: &Dialogue, actor: &Actor) -> DialogueLine {
        DialogueLine {
            id: dialogue.id.to_string(),
            title: self.title(dialogue),
            partner_name: self.partner(dialogue, actor),
            starts_at: dialogue.agreement.terms.date.starts_at,
            status: dialogue.status,
        }
    }
}

async fn invitations_to_answer(services: &Services, actor: &Actor) -> Outcome<Vec<Task>> {
    let (database, now) = (&services.database, services.now());
    let mut asked = Vec::new();
    for organisation in actor.organisations() {
        asked.extend(invitations::of_organisation(database, organisation, ROWS_MAX).await?);
    }
    asked.retain(|(_, invitation)| {
        invitation.status == InvitationStatus::Asked && invitation.deadline.is_some_and(|deadline| deadline > now)
    });
    let request_ids: Vec<_> = asked.iter().map(|(request_id, _)| *request_id).collect();
    let requests = requests::by_ids(database, &request_ids).await?;
    let institution_ids: Vec<_> = requests.iter().map(|request| request.institution_id).collect();
    let institutions = institutions::by_ids(database, &institution_ids).await?;
    let mut tasks = Vec::new();
    for (request_id, invitation) in asked {
        let (Some(asked_at), Some(deadline)) = (invitation.asked_at, invitation.deadline) else { continue };
        let Some(request) = requests.iter().find(|request| request.id == request_id) else { continue };
        let institution = institutions.iter().find(|institution| institution.id == request.institution_id);
        let purpose = Purpose::Answer { invitation: invitation.id };
        tasks.push((
            deadline,
            Task::AnswerInvitation {
                path: format!("{}{}", purpose.path(), services.sign(purpose, deadline, "")),
                title: request.draft.title.clone(),
                institution_name: institution.map(|found| found.name.clone()).unwrap_or_default(),
                deadline: to_local(deadline),
                percent_left: percent_left(asked_at, deadline, now),
            },
        ));
    }
    tasks.sort_by_key(|(deadline, _)| *deadline);
    Ok(tasks.into_iter().map(|(_, task)| task).collect())
}

fn waits_for(actor: &Actor, dialogue: &Dialogue) -> bool {
    let running = matches!(dialogue.status, DialogueStatus::Agreeing | DialogueStatus::Confirmed);
    running && dialogue.side_of(actor).is_some_and(|side| dialogue.agreement.confirmed_at(side).is_none())
}

fn agreements_to_confirm(actor: &Actor, own: &[Dialogue], names: &Names) -> Vec<Task> {
    let waiting = own.iter().filter(|dialogue| waits_for(actor, dialogue));
    let task = |dialogue: &Dialogue| Task::ConfirmAgreement {
        dialogue_id: dialogue.id.to_string(),
        title: names.title(dialogue),
        partner_name: names.partner(dialogue, actor),
    };
    waiting.map(task).collect()
}

fn requests_to_move(own: &[Request], threads: &HashMap<RequestId, Vec<Invitation>>, in_rounds: &HashMap<RequestId, String>) -> Vec<Task> {
    let mut tasks = Vec::new();
    for request in own {
        let (request_id, title) = (request.id.to_string(), request.draft.title.clone());
        let thread = threads.get(&request.id).map_or(&[][..], Vec::as_slice);
        if request.status == RequestStatus::Draft {
            tasks.push(Task::PublishDraft { request_id, title });
        } else if thread.iter().any(|invitation| invitation.status == InvitationStatus::Countered) {
            tasks.push(Task::DecideCounter { request_id, title });
        } else if in_rounds.contains_key(&request.id) {
            // The moderators look for a partner; nothing waits for the institution.
        } else if request.status == RequestStatus::Open && !thread.iter().any(|invitation| invitation.status.is_open()) {
            tasks.push(Task::ChoosePartners { request_id, title });
        }
    }
    tasks
}

fn request_line(services: &Services, request: &Request, threads: &HashMap<RequestId, Vec<Invitation>>, names: &Names) -> RequestLine {
    let thread = threads.get(&request.id).map_or(&[][..], Vec::as_slice);
    let asked = thread.iter().find(|invitation| invitation.status == InvitationStatus::Asked);
    let clock = asked.and_then(|invitation| invitation.asked_at.zip(invitation.deadline));
    let name = asked.and_then(|invitation| names.organisations.get(&invitation.organisation_id));
    RequestLine {
        id: request.id.to_string(),
        title: request.draft.title.clone(),
        status: request.status,
        asked_name: name.filter(|(_, public)| *public).map(|(name, _)| name.clone()),
        deadline: clock.map(|(_, deadline)| to_local(deadline)),
        percent_left: clock.map(|(asked_at, deadline)| percent_left(asked_at, deadline, services.now())),
        round: None,
    }
}

/// A figure as everybody may read it: nothing for one to four.
pub(crate) fn shown(figure: u64) -> Option<u64> {
    (figure == 0 || figure >= SMALLEST_FIGURE).then_some(figure)
}

/// The public statistics. Figures under five are kept back.
///
/// # Errors
/// When the store fails.
pub async fn impact_view(services: &Services) -> Outcome<ImpactView> {
    let found = statistics::statistics(&services.database).await?;
    // As on the map: public events from today on that take place.
    let ahead = events::count_by_district(&services.database, services.now()).await?;
    Ok(ImpactView {
        organisations: shown(found.organisations),
        institutions: shown(found.institutions),
        dialogues_agreed: shown(found.dialogues_confirmed + found.dialogues_held),
        dialogues_held: shown(found.dialogues_held),
        events: shown(ahead.iter().map(|(_, events)| events).sum()),
        lands: found
            .lands
            .into_iter()
            .map(|land| LandImpact {
                land: land.land,
                organisations: shown(land.organisations),
                requests: shown(land.requests),
                dialogues: shown(land.confirmed_dialogues),
                migration_share_percent: regions::migration_share_percent(land.land),
            })
            .collect(),
    })
}
