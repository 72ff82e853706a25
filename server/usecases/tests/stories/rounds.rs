//! Rounds: many requests are paired at once, with moderators who pin, forbid, search again and publish.

use std::collections::HashMap;

use api_types::dashboard::Task;
use api_types::forms::{FieldError, FormState};
use api_types::rounds::{RequestRoundState, UnservedWords};
use domain::accounts::{Actor, Role};
use domain::filters::Filter;
use domain::geography::Land;
use domain::ids::{OrganisationId, RequestId};
use domain::rounds::{PairWish, RoundStatus, RoundTask, SearchFailure, SkipReason};
use i18n::Locale;
use persistence::audit;
use test_support::each_engine;
use usecases::generate::{Counts, generate};
use usecases::{Error, rounds};

use crate::campaign::*;
use crate::world::*;

#[tokio::test]
async fn round_of_five_requests_is_searched_pinned_forbidden_searched_again_and_published() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 5).await;
        campaign.search(&world).await;
        let first = campaign.proposed(&world).await;
        let view = campaign.view(&world).await;
        let figures = view.figures.expect("figures");
        assert_eq!((view.status, figures.served, figures.requests, figures.proven), (RoundStatus::Proposed, 5, 5, true));
        assert_eq!((figures.busy, figures.most), (5, 1), "five requests go to five organisations before one gets two");
        assert!(view.pairs.iter().all(|pair| pair.suggestion.as_ref().is_some_and(|found| found.score == found.recomputed_score())));

        // What nobody touches stays.
        campaign.search(&world).await;
        assert_eq!(campaign.proposed(&world).await, first);

        // One pair is forbidden, one is pinned; the pin stays, and the others stay as far as they can.
        let (forbidden, pinned) = (campaign.requests[0], campaign.requests[1]);
        let services = &world.services;
        rounds::change_wish(services, &campaign.desk, campaign.round, &wish("forbid", (forbidden, first[&forbidden])))
            .await
            .expect("forbidden");
        rounds::change_wish(services, &campaign.desk, campaign.round, &wish("pin", (pinned, first[&pinned]))).await.expect("pinned");
        assert_eq!(campaign.view(&world).await.status, RoundStatus::Open, "the proposal no longer fits");
        campaign.search(&world).await;
        let second = campaign.proposed(&world).await;
        assert_eq!(second.len(), 5);
        assert_ne!(second[&forbidden], first[&forbidden]);
        assert_eq!(second[&pinned], first[&pinned]);
        let kept = second.iter().filter(|(request, organisation)| first[request] == **organisation).count();
        assert!(kept >= 3, "only what had to move moved: {kept}");
        let view = campaign.view(&world).await;
        assert_eq!(view.wishes.iter().map(|pair| pair.wish).collect::<Vec<_>>(), [Some(PairWish::Forbidden)]);

        // Setting free brings the best back.
        rounds::change_wish(services, &campaign.desk, campaign.round, &wish("free", (forbidden, first[&forbidden]))).await.expect("free");
        campaign.search(&world).await;
        assert!(campaign.view(&world).await.wishes.is_empty());

        let last = campaign.proposed(&world).await;
        campaign.publish(&world).await;
        assert_published(&world, &campaign, &last).await;
        // A second click changes nothing and tells nobody anything.
        campaign.publish(&world).await;
        assert!(world.letters().await.is_empty());
        assert!(matches!(rounds::search(services, &campaign.desk, campaign.round).await, Err(Error::Outdated)));
        assert!(matches!(rounds::close_round(services, &campaign.desk, campaign.round).await, Err(Error::Outdated)));
        assert_eq!(campaign.proposed(&world).await, last);
    })
    .await;
}

#[tokio::test]
async fn capacity_is_never_exceeded_and_everybody_left_out_learns_why() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 14).await;
        campaign.search(&world).await;
        let view = campaign.view(&world).await;
        let figures = view.figures.expect("figures");
        assert_eq!((figures.served, figures.busy, figures.most), (12, 6, 2));
        assert_eq!(view.unserved.len(), 2);
        for (_, why) in &view.unserved {
            let UnservedWords::Full { names, organisations, places, requests } = why else { panic!("{why:?}") };
            assert_eq!((*organisations, *places, *requests, names.len()), (6, 12, 14, 3));
        }
        let proposed = campaign.proposed(&world).await;
        campaign.publish(&world).await;
        let letters = world.letters().await;
        let left_out = letters.iter().filter(|letter| letter.subject.contains("Ohne Partner")).count();
        assert_eq!(left_out, 2);
        let mut dialogues: HashMap<OrganisationId, u32> = HashMap::new();
        for request in &campaign.requests {
            for invitation in world.thread(*request).await {
                assert_eq!(proposed.get(request), Some(&invitation.organisation_id));
                *dialogues.entry(invitation.organisation_id).or_default() += 1;
            }
        }
        assert_eq!(dialogues.values().copied().collect::<Vec<_>>(), [2; 6]);
    })
    .await;
}

#[tokio::test]
async fn hand_in_that_is_closed_stays_as_it_is_until_it_is_reopened() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 2).await;
        let services = &world.services;
        let late = usecases::requests::create_request(services, &campaign.school, &request_form(), true).await.expect("a request");
        rounds::close_hand_in(services, &campaign.desk, campaign.round).await.expect("closed");
        assert!(matches!(rounds::close_hand_in(services, &campaign.desk, campaign.round).await, Err(Error::Outdated)));
        let refused = [
            rounds::hand_in(services, &campaign.school, late, campaign.round).await,
            rounds::take_back(services, &campaign.school, campaign.requests[0]).await,
        ];
        for refused in refused {
            let Err(Error::Invalid(errors)) = refused else { panic!("{refused:?}") };
            assert_eq!(errors, [("form".to_owned(), FieldError::HandInClosed)]);
        }
        let rounds_of = async |id: RequestId| {
            let page = usecases::requests::request_view(services, Some(&campaign.school), id).await.expect("the page");
            page.owner.expect("its owner").rounds.into_iter().map(|round| round.state).collect::<Vec<_>>()
        };
        assert!(rounds_of(late).await.is_empty(), "nothing is offered");
        assert_eq!(rounds_of(campaign.requests[0]).await, [RequestRoundState::Closed]);
        campaign.search(&world).await;
        assert!(campaign.view(&world).await.hand_in_closed_at.is_some());

        rounds::reopen_hand_in(services, &campaign.desk, campaign.round).await.expect("reopened");
        assert_eq!(campaign.stored(&world).await.status, RoundStatus::Proposed, "the proposal still fits");
        rounds::hand_in(services, &campaign.school, late, campaign.round).await.expect("handed in");
        rounds::take_back(services, &campaign.school, late).await.expect("taken back");
        campaign.search(&world).await;
        campaign.publish(&world).await;
        assert!(campaign.stored(&world).await.hand_in_closed_at.is_some(), "publishing closes");
        assert!(matches!(rounds::reopen_hand_in(services, &campaign.desk, campaign.round).await, Err(Error::Outdated)));
        let entries = audit::recent(&world.database, 100).await.expect("entries");
        for action in ["close-hand-in", "reopen-hand-in"] {
            let by_desk = |entry: &&audit::AuditEntry| entry.action == action && entry.account_id == Some(campaign.desk.account_id);
            assert_eq!(entries.iter().filter(by_desk).count(), 1, "{action}");
        }
    })
    .await;
}

#[tokio::test]
async fn dashboard_says_that_a_round_looks_for_a_partner() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 2).await;
        let viewer = world.viewer_of("lehrkraft@rosengarten.example").await;
        let dashboard = async || usecases::dashboard::dashboard_view(&world.services, &viewer).await.expect("the dashboard");
        let choices = |tasks: &[Task]| tasks.iter().filter(|task| matches!(task, Task::ChoosePartners { .. })).count();
        let view = dashboard().await;
        assert!(view.requests.iter().all(|line| line.round.as_deref() == Some("Interkulturelle Woche")));
        assert_eq!(choices(&view.tasks), 0);
        assert_eq!(usecases::dashboard::open_tasks(&world.services, &viewer.actor).await.expect("a number"), 0);
        rounds::take_back(&world.services, &campaign.school, campaign.requests[0]).await.expect("taken back");
        let view = dashboard().await;
        assert_eq!((choices(&view.tasks), view.requests.iter().filter(|line| line.round.is_some()).count()), (1, 1));
        assert_eq!(usecases::dashboard::open_tasks(&world.services, &viewer.actor).await.expect("a number"), 1);
        campaign.search(&world).await;
        campaign.publish(&world).await;
        let view = dashboard().await;
        assert!(view.requests.iter().all(|line| line.round.is_none()), "whoever was asked is no longer in a round");
    })
    .await;
}

#[tokio::test]
async fn proposal_that_is_out_of_date_is_not_published() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 3).await;
        campaign.search(&world).await;
        let read = FormState::default().with("version", campaign.view(&world).await.version);
        let late = usecases::requests::create_request(&world.services, &campaign.school, &request_form(), true).await.expect("a request");
        rounds::hand_in(&world.services, &campaign.school, late, campaign.round).await.expect("handed in");
        let published = rounds::publish(&world.services, &campaign.desk, campaign.round, &read).await;
        assert!(matches!(published, Err(Error::Outdated)));
        campaign.search(&world).await;
        let published = rounds::publish(&world.services, &campaign.desk, campaign.round, &read).await;
        assert!(matches!(published, Err(Error::Outdated)), "another proposal than the one that was read");
        assert_eq!(campaign.view(&world).await.figures.map(|figures| (figures.served, figures.kept)), Some((4, 3)));
        assert!(world.letters().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn requests_that_changed_after_the_proposal_are_left_out_and_named() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 4).await;
        let services = &world.services;
        campaign.search(&world).await;
        let [withdrawn, asked, changed, untouched] = campaign.requests[..] else { panic!("four requests") };
        usecases::requests::withdraw_request(services, &campaign.school, withdrawn).await.expect("withdrawn");
        world.ask_three(&campaign.school, asked).await;
        let form = usecases::requests::edit_form(services, &campaign.school, changed).await.expect("a form").with("group_size", 30);
        usecases::requests::update_request(services, &campaign.school, changed, &form, false).await.expect("changed");
        assert_eq!(campaign.view(&world).await.gone.len(), 2, "what was changed can still be paired");
        world.letters().await;

        campaign.publish(&world).await;
        let view = campaign.view(&world).await;
        let reasons: HashMap<_, _> = view.gone.iter().map(|(name, reason)| (name.id.clone(), *reason)).collect();
        let gone = Some(SkipReason::RequestGone);
        let expected = [(withdrawn, gone), (asked, gone), (changed, Some(SkipReason::RequestChanged))];
        assert_eq!(reasons, expected.into_iter().map(|(id, reason)| (id.to_string(), reason)).collect());
        assert_eq!(world.thread(asked).await.len(), 3, "as the school itself asked");
        assert!(world.thread(withdrawn).await.is_empty() && world.thread(changed).await.is_empty());
        assert_eq!(world.thread(untouched).await.len(), 1);
        let letters = world.letters().await;
        let school: Vec<_> = letters.iter().filter(|letter| letter.recipient == "lehrkraft@rosengarten.example").collect();
        assert_eq!(school.len(), 2, "one was paired; of the others only the changed one is still free");
        assert!(school.iter().any(|letter| letter.text.contains("Gespräch 2") && letter.subject.contains("Ohne Partner")));
    })
    .await;
}

#[tokio::test]
async fn round_is_unknown_to_everybody_but_its_moderators() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 2).await;
        let services = &world.services;
        campaign.search(&world).await;
        let pair = campaign.proposed(&world).await.into_iter().next().expect("a pair");
        let saxony = moderator(&world, "sn@land.example", Land::Sachsen).await;
        for stranger in [&saxony, &campaign.school] {
            let round = campaign.round;
            let nothing = FormState::default();
            assert!(matches!(rounds::round_view(services, stranger, Locale::De, round, 1).await, Err(Error::NotFound)));
            assert!(matches!(rounds::search(services, stranger, round).await, Err(Error::NotFound)));
            assert!(matches!(rounds::publish(services, stranger, round, &nothing).await, Err(Error::NotFound)));
            assert!(matches!(rounds::close_round(services, stranger, round).await, Err(Error::NotFound)));
            assert!(matches!(rounds::close_hand_in(services, stranger, round).await, Err(Error::NotFound)));
            assert!(matches!(rounds::reopen_hand_in(services, stranger, round).await, Err(Error::NotFound)));
            assert!(matches!(rounds::change_wish(services, stranger, round, &wish("pin", pair)).await, Err(Error::NotFound)));
        }
        assert!(rounds::list_view(services, &saxony, Locale::De, FormState::default()).await.expect("a list").rounds.is_empty());
        assert!(matches!(rounds::list_view(services, &campaign.school, Locale::De, FormState::default()).await, Err(Error::NotFound)));
        assert!(matches!(rounds::open_round(services, &campaign.school, &round_form("DE-ST")).await, Err(Error::NotFound)));
        let elsewhere = rounds::open_round(services, &saxony, &round_form("DE-ST")).await;
        let Err(Error::Invalid(errors)) = elsewhere else { panic!("a region of others") };
        assert_eq!(errors, [("region".to_owned(), FieldError::UnknownChoice)]);
        let admin = world.admin().await;
        assert_eq!(rounds::list_view(services, &admin, Locale::De, FormState::default()).await.expect("a list").rounds.len(), 1);
        assert!(rounds::round_view(services, &admin, Locale::De, campaign.round, 1).await.is_ok());
        assert!(campaign.view(&world).await.status == RoundStatus::Proposed, "nothing has happened");
    })
    .await;
}

#[tokio::test]
async fn institutions_hand_in_and_take_back_while_the_round_runs() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 2).await;
        let services = &world.services;
        let (one, two) = (campaign.requests[0], campaign.requests[1]);
        rounds::hand_in(services, &campaign.school, one, campaign.round).await.expect("twice is as once");
        let saxony = moderator(&world, "sn@land.example", Land::Sachsen).await;
        let other = rounds::open_round(services, &saxony, &round_form("DE-SN")).await.expect("a round");
        assert!(matches!(rounds::hand_in(services, &campaign.school, one, other).await, Err(Error::NotFound)), "another region");
        let second = rounds::open_round(services, &campaign.desk, &round_form("DE-ST")).await.expect("a second round");
        assert!(matches!(rounds::hand_in(services, &campaign.school, one, second).await, Err(Error::Outdated)), "in one at a time");
        let house = school_form().with("name", "Fremdes Haus").with("contact_email", "haus@fremd.example");
        let stranger = world.institution(house).await;
        assert!(matches!(rounds::hand_in(services, &stranger, one, campaign.round).await, Err(Error::NotFound)));
        assert!(matches!(rounds::take_back(services, &stranger, one).await, Err(Error::NotFound)));

        campaign.search(&world).await;
        rounds::take_back(services, &campaign.school, one).await.expect("taken back");
        rounds::take_back(services, &campaign.school, one).await.expect("twice is as once");
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.requests, view.pairs.len()), (RoundStatus::Open, 1, 1));
        let page = usecases::requests::request_view(services, Some(&campaign.school), one).await.expect("the page");
        let offered = page.owner.expect("its owner").rounds;
        assert_eq!(offered.iter().filter(|round| !round.state.takes_part()).count(), 2);

        rounds::take_back(services, &campaign.school, two).await.expect("taken back");
        rounds::search(services, &campaign.desk, campaign.round).await.expect("asked for");
        work(&world).await;
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.task, view.figures), (RoundStatus::Open, None, None));
        assert_eq!(view.search_failure, Some(SearchFailure::Nobody));
        rounds::hand_in(services, &campaign.school, two, campaign.round).await.expect("handed in again");
        assert_eq!(campaign.view(&world).await.search_failure, None, "what was true is true no longer");
        rounds::close_round(services, &campaign.desk, campaign.round).await.expect("closed");
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.task, view.settled), (RoundStatus::Closed, Some(RoundTask::Release), 0));
        let page = usecases::requests::request_view(services, Some(&campaign.school), two).await.expect("the page");
        assert!(page.owner.expect("its owner").rounds.is_empty(), "the round is over, and the request about to be free");
        work(&world).await;
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.task, view.settled), (RoundStatus::Closed, None, 1));
        let letters = world.letters().await;
        assert_eq!(letters.len(), 1, "who still took part hears of the end");
        rounds::hand_in(services, &campaign.school, two, second).await.expect("free again");
        assert!(matches!(rounds::hand_in(services, &campaign.school, one, campaign.round).await, Err(Error::Outdated)));
    })
    .await;
}

#[tokio::test]
async fn organisation_that_is_not_listed_is_not_named() {
    each_engine(|database| async move {
        let world = World::new(database);
        // In Thüringen, so that the moderators of Sachsen-Anhalt may not know it either.
        world.organisation(organisation_form("Verborgene", "99084 Erfurt").with("safety_tier", "on-acceptance")).await;
        let desk = moderator(&world, "st@land.example", Land::SachsenAnhalt).await;
        let school = world.institution(school_form()).await;
        let round = rounds::open_round(&world.services, &desk, &round_form("DE-ST")).await.expect("a round");
        let id = usecases::requests::create_request(&world.services, &school, &request_form(), true).await.expect("a request");
        rounds::hand_in(&world.services, &school, id, round).await.expect("handed in");
        let campaign = Campaign { desk, school, round, requests: vec![id] };
        campaign.search(&world).await;
        let view = campaign.view(&world).await;
        assert_eq!((view.pairs.len(), view.pairs[0].organisation.clone()), (1, None));
        assert!(view.pairs[0].proposed && view.pairs[0].suggestion.is_none(), "proposed, though the reasons are kept back");
        let known = rounds::round_view(&world.services, &world.admin().await, Locale::De, round, 1).await.expect("the page");
        assert!(known.pairs[0].organisation.is_some());
        campaign.publish(&world).await;
        let letters = world.letters().await;
        let told = letters.iter().find(|letter| letter.recipient == "lehrkraft@rosengarten.example").expect("a letter");
        assert!(!told.text.contains("Verborgene") && told.text.contains("Interkulturelle Woche"));
    })
    .await;
}

#[tokio::test]
async fn campaign_of_sixty_requests_and_twenty_five_organisations_is_proved_and_keeps_every_limit() {
    each_engine(|database| async move {
        let world = World::new(database.clone());
        let counts = Counts { organisations: 25, institutions: 20, requests: 110, events: 0 };
        generate(&world.services, &counts, 11).await.expect("generated");
        let admin = world.admin().await;
        let round = rounds::open_round(&world.services, &admin, &round_form("DE")).await.expect("a round");
        let mut requests = Vec::new();
        for house in persistence::institutions::list_published(&database, &Filter::default(), 1).await.expect("a list").rows {
            let staff = Actor { account_id: admin.account_id, roles: vec![Role::Institution(house.id)] };
            for request in persistence::requests::of_institution(&database, house.id, 100).await.expect("requests") {
                if requests.len() < 60 && rounds::hand_in(&world.services, &staff, request.id, round).await.is_ok() {
                    requests.push(request.id);
                }
            }
        }
        let campaign = Campaign { desk: admin.clone(), school: admin, round, requests };
        let begun = std::time::Instant::now();
        campaign.search(&world).await;
        println!("{} requests solved in {:?}", campaign.requests.len(), begun.elapsed());
        let view = campaign.view(&world).await;
        let figures = view.figures.expect("figures");
        assert!(campaign.requests.len() >= 40 && figures.proven && figures.served > 0, "{} {figures:?}", campaign.requests.len());
        assert_eq!(figures.served as usize + view.unserved.len(), figures.requests as usize, "everybody has a partner or a reason");
        let mut dialogues: HashMap<OrganisationId, u32> = HashMap::new();
        for organisation in campaign.proposed(&world).await.into_values() {
            *dialogues.entry(organisation).or_default() += 1;
        }
        for (id, count) in dialogues {
            let organisation = persistence::organisations::by_id(&database, id).await.expect("read").expect("an organisation");
            assert!(count <= organisation.profile.monthly_cap);
        }
    })
    .await;
}
