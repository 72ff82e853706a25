//! The job that works on rounds: it is told at once, one server does it at a time, a server that stops loses nothing, and nobody is asked twice.

use std::collections::HashMap;

use api_types::forms::FormState;
use chrono::TimeDelta;
use domain::filters::Filter;
use domain::rounds::{RoundOutcome, RoundStatus, RoundTask, SearchFailure, SkipReason};
use persistence::{Connection, audit, jobs, rounds as store};
use test_support::each_engine;
use usecases::generate::{Counts, generate};
use usecases::{Error, Services, rounds};
use uuid::Uuid;

use crate::campaign::*;
use crate::world::*;

#[tokio::test]
async fn two_who_publish_at_once_ask_everybody_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 5).await;
        campaign.search(&world).await;
        let form = FormState::default().with("version", campaign.view(&world).await.version);
        let publish = || rounds::publish(&world.services, &campaign.desk, campaign.round, &form);
        let (one, two, three) = tokio::join!(publish(), publish(), publish());
        assert!([&one, &two, &three].iter().any(|result| result.is_ok()), "{one:?} {two:?} {three:?}");
        // Whoever was told that the page is old looks again and finds it published.
        publish().await.expect("published");
        // Two servers at once: one of them has the lease.
        let other = another_server(&world);
        let (one, two) =
            tokio::join!(rounds::run_jobs(&world.services, std::future::pending()), rounds::run_jobs(&other, std::future::pending()));
        assert_eq!(one.expect("worked") + two.expect("worked"), 1);
        let proposed = campaign.proposed(&world).await;
        assert_published(&world, &campaign, &proposed).await;
    })
    .await;
}

#[tokio::test]
async fn publishing_that_was_interrupted_is_finished_without_a_second_click() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 3).await;
        campaign.search(&world).await;
        interrupt_publishing(&world, &campaign).await;
        let view = campaign.view(&world).await;
        assert_eq!((view.task, view.settled, view.requests), (Some(RoundTask::Publish), 0, 3));
        let kept = rounds::take_back(&world.services, &campaign.school, campaign.requests[0]).await;
        assert!(matches!(kept, Err(Error::Outdated)), "what is being published stays");
        // Another server had begun with one of them and stopped; its lease still holds.
        let (now, other) = (world.services.now(), Uuid::from_u128(7));
        assert!(jobs::lease(&world.database, "rounds", now, now + TimeDelta::seconds(60), other).await.expect("asked"));
        assert_eq!(work(&world).await, 0, "one works at a time");
        world.clock.advance(TimeDelta::seconds(61));
        assert_eq!(work(&world).await, 1, "the lease has run out");
        let proposed = campaign.proposed(&world).await;
        assert_published(&world, &campaign, &proposed).await;
        assert_eq!(work(&world).await, 0, "nothing is left to do");
    })
    .await;
}

#[tokio::test]
async fn servers_that_stop_again_and_again_ask_everybody_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 8).await;
        rounds::search(&world.services, &campaign.desk, campaign.round).await.expect("asked for");
        let mut published = false;
        for millis in (10..).step_by(40) {
            // Each server works a little longer than the one before, and stops in the middle of whatever it does.
            let server = another_server(&world);
            let _ = tokio::time::timeout(std::time::Duration::from_millis(millis), rounds::run_jobs(&server, std::future::pending())).await;
            world.clock.advance(TimeDelta::seconds(61));
            let round = campaign.stored(&world).await;
            match (round.task(), round.status) {
                (Some(_), _) => {}
                (None, _) if round.search_failure.is_some() => {
                    rounds::search(&world.services, &campaign.desk, campaign.round).await.expect("asked for again");
                }
                (None, RoundStatus::Proposed) => {
                    let form = FormState::default().with("version", round.version);
                    rounds::publish(&world.services, &campaign.desk, campaign.round, &form).await.expect("published");
                    published = true;
                }
                (None, _) => break,
            }
        }
        assert!(published);
        let proposed = campaign.proposed(&world).await;
        assert_eq!(proposed.len(), 8);
        assert_published(&world, &campaign, &proposed).await;
    })
    .await;
}

#[tokio::test]
async fn search_is_asked_for_at_once_and_done_by_whoever_has_the_lease() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 3).await;
        let services = &world.services;
        rounds::search(services, &campaign.desk, campaign.round).await.expect("asked for");
        rounds::search(services, &campaign.desk, campaign.round).await.expect("twice is as once");
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.task, view.figures), (RoundStatus::Open, Some(RoundTask::Search), None));
        let entries = audit::recent(&world.database, 100).await.expect("entries");
        assert_eq!(entries.iter().filter(|entry| entry.action == "search-round").count(), 1);
        tokio::time::timeout(std::time::Duration::from_secs(1), services.rounds.woken()).await.expect("the job is woken");
        // A server begins and stops at once: the try is counted, and another one does it after the lease.
        let (now, dead) = (services.now(), Uuid::from_u128(7));
        assert!(jobs::lease(&world.database, "rounds", now, now + TimeDelta::seconds(60), dead).await.expect("asked"));
        assert!(store::count_try(&world.database, campaign.round).await.expect("counted"));
        assert_eq!(work(&world).await, 0);
        world.clock.advance(TimeDelta::seconds(61));
        let other = another_server(&world);
        assert_eq!(rounds::run_jobs(&other, std::future::pending()).await.expect("worked"), 1);
        let view = campaign.view(&world).await;
        assert_eq!((view.status, view.task, view.figures.map(|figures| figures.served)), (RoundStatus::Proposed, None, Some(3)));
        // Of a search that stops every server, the moderators hear.
        rounds::search(services, &campaign.desk, campaign.round).await.expect("asked for");
        for _ in 0..5 {
            store::count_try(&world.database, campaign.round).await.expect("counted");
        }
        work(&world).await;
        let view = campaign.view(&world).await;
        assert_eq!((view.task, view.search_failure), (None, Some(SearchFailure::Broken)));
        assert_eq!(view.status, RoundStatus::Proposed, "the proposal before still fits");
    })
    .await;
}

#[tokio::test]
async fn edits_during_a_search_are_neither_lost_nor_ignored() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 5).await;
        let services = &world.services;
        campaign.search(&world).await;
        let first = campaign.proposed(&world).await;
        let (forbidden, left) = (campaign.requests[0], campaign.requests[1]);
        let form = wish("forbid", (forbidden, first[&forbidden]));
        rounds::search(services, &campaign.desk, campaign.round).await.expect("asked for");
        let (worked, wished, taken) = tokio::join!(
            rounds::run_jobs(services, std::future::pending()),
            rounds::change_wish(services, &campaign.desk, campaign.round, &form),
            rounds::take_back(services, &campaign.school, left),
        );
        worked.expect("worked");
        wished.expect("forbidden");
        taken.expect("taken back");
        // Edits that came after the proposal opened the round again; those that came during the search are part of it.
        if campaign.stored(&world).await.status == RoundStatus::Open {
            campaign.search(&world).await;
        }
        let last = campaign.proposed(&world).await;
        assert_eq!(last.len(), 4);
        assert!(last.get(&forbidden) != first.get(&forbidden) && !last.contains_key(&left));
    })
    .await;
}

#[tokio::test]
async fn organisation_that_is_full_or_hidden_by_now_is_not_asked_and_the_page_says_why() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 3).await;
        campaign.search(&world).await;
        let proposed = campaign.proposed(&world).await;
        let [full, hidden, fine] = campaign.requests[..] else { panic!("three requests") };
        let mut partner = persistence::organisations::by_id(&world.database, proposed[&full]).await.expect("read").expect("one");
        partner.profile.monthly_cap = 0;
        persistence::organisations::update(&world.database, &partner).await.expect("stored");
        let mut partner = persistence::organisations::by_id(&world.database, proposed[&hidden]).await.expect("read").expect("one");
        partner.status = domain::organisations::ProfileStatus::Hidden;
        persistence::organisations::update(&world.database, &partner).await.expect("stored");
        campaign.publish(&world).await;
        let view = campaign.view(&world).await;
        let reasons: HashMap<_, _> = view.gone.iter().map(|(name, reason)| (name.id.clone(), *reason)).collect();
        let expected = [(full, Some(SkipReason::PartnerFull)), (hidden, Some(SkipReason::PartnerGone))];
        assert_eq!(reasons, expected.into_iter().map(|(id, reason)| (id.to_string(), reason)).collect());
        assert!(world.thread(full).await.is_empty() && world.thread(hidden).await.is_empty());
        assert_eq!((world.thread(fine).await.len(), view.task, view.settled), (1, None, 3));
    })
    .await;
}

#[tokio::test]
async fn request_that_cannot_be_read_holds_up_no_other() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 3).await;
        campaign.search(&world).await;
        let proposed = campaign.proposed(&world).await;
        interrupt_publishing(&world, &campaign).await;
        let broken = "UPDATE requests SET format = 'nonsense' WHERE title = 'Gespräch 0'";
        world.database.execute_unprepared(broken).await.expect("broken");
        assert_eq!(work(&world).await, 1);
        assert_eq!(campaign.stored(&world).await.task(), None, "the publishing has ended");
        for known in store::requests_of(&world.database, campaign.round).await.expect("read") {
            let expected = match known.request_id == campaign.requests[0] {
                true => (Some(RoundOutcome::Skipped), Some(SkipReason::Broken)),
                false => (Some(RoundOutcome::Asked), None),
            };
            assert_eq!((known.outcome, known.skip_reason), expected);
        }
        assert_eq!(proposed.len(), 3);
        let letters = world.letters().await;
        assert_eq!(letters.iter().filter(|letter| letter.text.contains("/answer/")).count(), 2);
    })
    .await;
}

#[tokio::test]
async fn panic_while_a_pair_is_asked_or_left_out_ends_no_publishing() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 2).await;
        campaign.search(&world).await;
        interrupt_publishing(&world, &campaign).await;
        // Nothing that needs an id can be made: neither an invitation nor a mail.
        let broken = Services { random: std::sync::Arc::new(|| panic!("no chance")), ..world.services.clone() };
        assert_eq!(rounds::run_jobs(&broken, std::future::pending()).await.expect("worked"), 1);
        let view = campaign.view(&world).await;
        assert_eq!((view.task, view.settled), (None, 2));
        assert!(view.gone.iter().all(|(_, reason)| *reason == Some(SkipReason::Broken)) && view.gone.len() == 2);
    })
    .await;
}

#[tokio::test]
async fn server_that_is_told_to_stop_leaves_the_work_to_the_next_one_at_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let campaign = Campaign::with(&world, 8).await;
        let services = &world.services;
        rounds::search(services, &campaign.desk, campaign.round).await.expect("asked for");
        for millis in [0, 0, 1, 2, 5, 10, 20] {
            // More stops than there may be tries.
            let stop = tokio::time::sleep(std::time::Duration::from_millis(millis));
            rounds::run_jobs(services, stop).await.expect("broken off");
            let round = campaign.stored(&world).await;
            assert!(round.work.is_none_or(|work| work.tries == 0) && round.search_failure.is_none());
        }
        if campaign.stored(&world).await.task().is_some() {
            assert_eq!(
                rounds::run_jobs(&another_server(&world), std::future::pending()).await.expect("worked"),
                1,
                "nobody waits for the lease"
            );
        }
        interrupt_publishing(&world, &campaign).await;
        rounds::run_jobs(services, tokio::time::sleep(std::time::Duration::from_millis(40))).await.expect("broken off");
        rounds::run_jobs(&another_server(&world), std::future::pending()).await.expect("worked");
        let proposed = campaign.proposed(&world).await;
        assert_published(&world, &campaign, &proposed).await;
    })
    .await;
}

/// How long a large round takes; run with `--run-ignored only --no-capture`.
#[tokio::test]
#[ignore = "a measurement that takes minutes"]
async fn large_round_is_measured() {
    let test = test_support::TestDatabase::sqlite().await;
    let mut world = World::new(test.database.clone());
    // The clock of the computer, so that the page can say how long it took.
    world.services.clock = std::sync::Arc::new(chrono::Utc::now);
    let counts = Counts { organisations: 1_000, institutions: 400, requests: 2_000, events: 0 };
    generate(&world.services, &counts, 5).await.expect("generated");
    let admin = world.admin().await;
    let round = rounds::open_round(&world.services, &admin, &round_form("DE")).await.expect("a round");
    let mut requests = Vec::new();
    let transaction = world.database.begin().await.expect("a transaction");
    let mut page = 1;
    loop {
        let houses = persistence::institutions::list_published(&transaction, &Filter::default(), page).await.expect("a list").rows;
        for house in &houses {
            for request in persistence::requests::of_institution(&transaction, house.id, 1_000).await.expect("requests") {
                store::add_request(&transaction, round, request.id, world.services.now()).await.expect("handed in");
                requests.push(request.id);
            }
        }
        if houses.is_empty() {
            break;
        }
        page += 1;
    }
    transaction.commit().await.expect("stored");
    let campaign = Campaign { desk: admin.clone(), school: admin, round, requests };
    let begun = std::time::Instant::now();
    rounds::search(&world.services, &campaign.desk, round).await.expect("asked for");
    println!("asked for a proposal of {} requests in {:?}", campaign.requests.len(), begun.elapsed());
    for what in ["first", "second"] {
        let begun = std::time::Instant::now();
        campaign.search(&world).await;
        println!("{what} proposal in {:?}", begun.elapsed());
    }
    let begun = std::time::Instant::now();
    let view = campaign.view(&world).await;
    println!("page in {:?}: {:?}", begun.elapsed(), view.figures);
    let begun = std::time::Instant::now();
    campaign.publish(&world).await;
    println!("published in {:?}", begun.elapsed());
    let view = campaign.view(&world).await;
    println!("{} settled, {} left out", view.settled, view.gone.len());
    assert_eq!((view.task, view.settled as usize), (None, campaign.requests.len()));
}
