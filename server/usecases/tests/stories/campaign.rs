//! A round with requests, and who runs it.

use std::collections::HashMap;

use api_types::forms::FormState;
use api_types::rounds::RoundView;
use domain::accounts::{Actor, Membership, Role};
use domain::geography::{Land, Region};
use domain::ids::{MembershipId, OrganisationId, RequestId, RoundId};
use domain::invitations::InvitationStatus;
use domain::rounds::{Round, RoundOutcome, RoundPair, RoundStatus, RoundStep};
use i18n::Locale;
use persistence::{accounts, rounds as store};
use usecases::{Services, rounds};

use crate::world::*;

/// A moderator of one Land.
pub async fn moderator(world: &World, email: &str, land: Land) -> Actor {
    let actor = world.quick_person(email).await;
    let role = Role::Moderator(Region::Land(land));
    let membership = Membership { id: MembershipId(world.services.new_id()), account_id: actor.account_id, role };
    accounts::add_membership(&world.database, &membership, world.services.now()).await.expect("a role");
    world.actor(email).await
}

pub fn round_form(region: &str) -> FormState {
    FormState::default().with("title", "Interkulturelle Woche").with("region", region)
}

pub fn wish(action: &str, pair: (RequestId, OrganisationId)) -> FormState {
    FormState::default().with("action", action).with("request", pair.0).with("organisation", pair.1)
}

/// An open round of Sachsen-Anhalt with the requests of a school in Sangerhausen, and who runs it.
pub struct Campaign {
    pub desk: Actor,
    pub school: Actor,
    pub round: RoundId,
    pub requests: Vec<RequestId>,
}

impl Campaign {
    /// Six organisations, each with two places a month, and so many requests, all handed in.
    pub async fn with(world: &World, count: usize) -> Campaign {
        for (name, place) in PARTNERS.into_iter().chain([("Ohrekreis", "39340 Haldensleben")]) {
            world.organisation(organisation_form(name, place).with("monthly_cap", 2)).await;
        }
        let desk = moderator(world, "st@land.example", Land::SachsenAnhalt).await;
        let school = world.institution(school_form()).await;
        let round = rounds::open_round(&world.services, &desk, &round_form("DE-ST")).await.expect("a round");
        let mut requests = Vec::new();
        for number in 0..count {
            let form = request_form().with("title", format!("Gespräch {number}"));
            let id = usecases::requests::create_request(&world.services, &school, &form, true).await.expect("a request");
            rounds::hand_in(&world.services, &school, id, round).await.expect("handed in");
            requests.push(id);
        }
        Campaign { desk, school, round, requests }
    }

    /// Asks for a proposal and lets the job work it out.
    pub async fn search(&self, world: &World) {
        rounds::search(&world.services, &self.desk, self.round).await.expect("asked for");
        work(world).await;
        let round = self.stored(world).await;
        assert_eq!((round.status, round.task(), round.search_failure), (RoundStatus::Proposed, None, None));
    }

    pub async fn stored(&self, world: &World) -> Round {
        store::by_id(&world.database, self.round).await.expect("read").expect("a round")
    }

    pub async fn proposed(&self, world: &World) -> HashMap<RequestId, OrganisationId> {
        let pairs = self.pairs(world).await.into_iter().filter(|pair| pair.proposed);
        pairs.map(|pair| (pair.request_id, pair.organisation_id)).collect()
    }

    pub async fn pairs(&self, world: &World) -> Vec<RoundPair> {
        store::pairs_of(&world.database, self.round).await.expect("pairs")
    }

    pub async fn view(&self, world: &World) -> RoundView {
        rounds::round_view(&world.services, &self.desk, Locale::De, self.round, 1).await.expect("the page")
    }

    pub async fn publish(&self, world: &World) {
        let version = self.view(world).await.version;
        let form = FormState::default().with("version", version);
        rounds::publish(&world.services, &self.desk, self.round, &form).await.expect("published");
        work(world).await;
    }
}

/// Lets the job of one server do what there is to do.
pub async fn work(world: &World) -> usize {
    rounds::run_jobs(&world.services, std::future::pending()).await.expect("worked")
}

/// A second server on the same database.
pub fn another_server(world: &World) -> Services {
    Services { rounds: Default::default(), partners: Default::default(), ..world.services.clone() }
}

/// As if the server had stopped right after somebody published.
pub async fn interrupt_publishing(world: &World, campaign: &Campaign) {
    let mut round = campaign.stored(world).await;
    round.take(RoundStep::Publish, world.services.now()).expect("possible");
    store::update(&world.database, &round).await.expect("stored");
}

/// Everybody proposed was asked once, everybody was told once, and nothing is left to do.
pub async fn assert_published(world: &World, campaign: &Campaign, proposed: &HashMap<RequestId, OrganisationId>) {
    let letters = world.letters().await;
    assert_eq!(letters.iter().filter(|letter| letter.text.contains("/answer/")).count(), proposed.len());
    assert_eq!(letters.iter().filter(|letter| letter.recipient == "lehrkraft@rosengarten.example").count(), proposed.len());
    let mut dialogues: HashMap<OrganisationId, u32> = HashMap::new();
    for (request, organisation) in proposed {
        let thread = world.thread(*request).await;
        assert_eq!(thread.len(), 1);
        assert_eq!((thread[0].organisation_id, thread[0].status), (*organisation, InvitationStatus::Asked));
        assert!(thread[0].match_trace.contains("score"));
        *dialogues.entry(*organisation).or_default() += 1;
    }
    assert!(dialogues.values().all(|count| *count <= 2), "nobody gets more than fits a month");
    let view = campaign.view(world).await;
    assert_eq!((view.status, view.task, view.settled), (RoundStatus::Published, None, view.requests));
    assert!(view.pairs.iter().all(|pair| pair.outcome == Some(RoundOutcome::Asked)));
}
