//! Rounds: what goes in comes out, and the database lets a request take part in one running round only.

use chrono::TimeDelta;
use domain::geography::{Land, Region};
use domain::ids::RoundId;
use domain::rounds::{
    PairWish, Proposal, Round, RoundOutcome, RoundPair, RoundStatus, RoundStep, RoundTask, SearchFailure, SkipReason, UnservedReason,
};
use persistence::{Connection, Database, StoreError, institutions, organisations, requests, rounds};
use test_support::builders::{id, institution, now, organisation, request};
use test_support::each_engine;

fn round(title: &str, region: Region) -> Round {
    Round {
        id: RoundId(id(title)),
        title: title.into(),
        region,
        status: RoundStatus::Open,
        proposal: None,
        work: None,
        search_failure: None,
        hand_in_closed_at: None,
        opened_by: None,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}

fn land() -> Region {
    Region::Land(Land::SachsenAnhalt)
}

fn proposal(proven: bool) -> Proposal {
    Proposal {
        made_at: now(),
        took_ms: 1_250,
        requests: 2,
        served: 1,
        organisations: 1,
        busy: 1,
        most: 1,
        utility: 812,
        kept: 0,
        proven,
        unserved: vec![(request("Zwei", &institution("Haus")).id, UnservedReason::Full(0))],
        bottlenecks: Vec::new(),
    }
}

async fn with_requests(database: &Database) -> Result<[domain::requests::Request; 2], StoreError> {
    let house = institution("Haus");
    institutions::insert(database, &house).await?;
    let both = [request("Eins", &house), request("Zwei", &house)];
    for one in &both {
        requests::insert(database, one).await?;
    }
    organisations::insert(database, &organisation("Verein")).await?;
    organisations::insert(database, &organisation("Bund")).await?;
    Ok(both)
}

#[tokio::test]
async fn round_comes_back_as_it_was_stored_and_outdated_changes_are_refused() {
    each_engine(|database| async move {
        with_requests(&database).await?;
        let mut week = round("Woche", land());
        rounds::insert(&database, &week).await?;
        week.proposal = Some(proposal(true));
        week.take(RoundStep::Propose, now()).expect("possible");
        rounds::update(&database, &week).await?;
        assert!(matches!(rounds::update(&database, &week).await, Err(StoreError::Outdated)));
        week.version = 2;
        assert_eq!(rounds::by_id(&database, week.id).await?, Some(week.clone()));
        rounds::reopen(&database, week.id, now()).await?;
        let reopened = rounds::by_id(&database, week.id).await?.expect("a round");
        assert_eq!((reopened.status, reopened.version), (RoundStatus::Open, 3));
        let closed = Round { status: RoundStatus::Closed, ..reopened };
        rounds::update(&database, &closed).await?;
        assert!(matches!(rounds::reopen(&database, week.id, now()).await, Err(StoreError::Outdated)));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn rounds_published_before_hand_in_could_be_closed_are_closed_and_finished() {
    each_engine(|database| async move {
        let [one, _] = with_requests(&database).await?;
        let mut week = Round { status: RoundStatus::Published, proposal: Some(proposal(true)), ..round("Woche", land()) };
        week.updated_at = now() + TimeDelta::hours(3);
        rounds::insert(&database, &week).await?;
        rounds::insert(&database, &round("Monat", land())).await?;
        rounds::add_request(&database, week.id, one.id, now()).await?;
        database.migrate_down(Some(1)).await?;
        database.migrate_up().await?;
        let known = rounds::by_id(&database, week.id).await?.expect("a round");
        assert_eq!((known.hand_in_closed_at, known.task()), (Some(week.updated_at), Some(RoundTask::Publish)));
        let open = rounds::by_id(&database, RoundId(id("Monat"))).await?.expect("a round");
        assert_eq!((open.hand_in_closed_at, open.task()), (None, None));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn proposal_without_a_proof_is_refused_by_the_database() {
    each_engine(|database| async move {
        with_requests(&database).await?;
        let mut week = round("Woche", land());
        rounds::insert(&database, &week).await?;
        week.status = RoundStatus::Proposed;
        assert!(rounds::update(&database, &week).await.is_err(), "no proposal");
        week.proposal = Some(proposal(false));
        assert!(rounds::update(&database, &week).await.is_err(), "no proof");
        assert!(database.execute_unprepared("UPDATE rounds SET status = 'lost'").await.is_err());
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn request_takes_part_in_one_running_round_at_a_time() {
    each_engine(|database| async move {
        let [one, two] = with_requests(&database).await?;
        let (week, month) = (round("Woche", land()), round("Monat", Region::Germany));
        rounds::insert(&database, &week).await?;
        rounds::insert(&database, &month).await?;
        rounds::add_request(&database, week.id, one.id, now()).await?;
        rounds::add_request(&database, week.id, two.id, now()).await?;
        assert!(matches!(rounds::add_request(&database, month.id, one.id, now()).await, Err(StoreError::Duplicate { .. })));
        assert_eq!(rounds::of_request(&database, one.id).await?.map(|round| round.id), Some(week.id));
        assert_eq!(rounds::set_outcome(&database, week.id, &[one.id], RoundOutcome::Unserved).await?, 1);
        assert_eq!(rounds::set_outcome(&database, week.id, &[one.id], RoundOutcome::Asked).await?, 0, "who was first has decided");
        rounds::add_request(&database, month.id, one.id, now()).await?;
        assert_eq!(rounds::of_request(&database, one.id).await?.map(|round| round.id), Some(month.id));
        assert_eq!(rounds::remove_requests(&database, week.id, &[two.id]).await?, 1);
        assert_eq!(rounds::count_requests(&database, week.id).await?, 1);
        let outcomes: Vec<_> = rounds::requests_of(&database, week.id).await?.into_iter().map(|known| known.outcome).collect();
        assert_eq!(outcomes, [Some(RoundOutcome::Unserved)]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn work_waits_until_it_is_done_and_its_tries_are_counted_beside_the_version() {
    each_engine(|database| async move {
        let [one, two] = with_requests(&database).await?;
        let mut week = round("Woche", land());
        rounds::insert(&database, &week).await?;
        rounds::insert(&database, &round("Monat", land())).await?;
        rounds::add_request(&database, week.id, one.id, now()).await?;
        assert!(rounds::with_work(&database, 10).await?.is_empty() && !rounds::count_try(&database, week.id).await?);
        week.take(RoundStep::Search, now()).expect("possible");
        week.take(RoundStep::CloseHandIn, now()).expect("possible");
        rounds::update(&database, &week).await?;
        assert_eq!(rounds::with_work(&database, 10).await?, [week.id]);
        for _ in 0..3 {
            assert!(rounds::count_try(&database, week.id).await?);
            rounds::take_back_try(&database, week.id).await?;
        }
        rounds::take_back_try(&database, week.id).await?;
        assert!(rounds::count_try(&database, week.id).await?);
        let mut later = round("Jahr", land());
        later.take(RoundStep::Search, now() + TimeDelta::seconds(5)).expect("possible");
        rounds::insert(&database, &later).await?;
        assert_eq!(rounds::with_work(&database, 10).await?, [later.id, week.id], "what was begun least often goes first");
        database.execute_unprepared("UPDATE rounds SET work_asked_at = NULL WHERE title = 'Jahr'").await?;
        let mut known = rounds::by_id(&database, week.id).await?.expect("a round");
        assert_eq!((known.version, known.work.map(|work| work.tries), known.hand_in_closed_at), (2, Some(1), Some(now())));
        assert!(matches!(rounds::reopen_for_hand_in(&database, week.id, now()).await, Err(StoreError::Outdated)), "hand-in is closed");
        let both = rounds::of_requests(&database, &[one.id, two.id]).await?;
        assert_eq!(both.into_iter().map(|(request, round)| (request, round.id)).collect::<Vec<_>>(), [(one.id, week.id)]);
        known.take(RoundStep::GiveUp(SearchFailure::Nobody), now()).expect("possible");
        rounds::update(&database, &known).await?;
        assert!(rounds::with_work(&database, 10).await?.is_empty());
        let given_up = rounds::by_id(&database, week.id).await?.expect("a round");
        assert_eq!((given_up.work, given_up.search_failure), (None, Some(SearchFailure::Nobody)));
        assert_eq!(rounds::set_skipped(&database, week.id, one.id, SkipReason::PartnerFull).await?, 1);
        let reasons: Vec<_> = rounds::requests_of(&database, week.id).await?.into_iter().map(|known| known.skip_reason).collect();
        assert_eq!(reasons, [Some(SkipReason::PartnerFull)]);
        for wrong in ["UPDATE rounds SET search_failure = 'tired'", "UPDATE round_requests SET skip_reason = 'bored'"] {
            assert!(database.execute_unprepared(wrong).await.is_err(), "{wrong}");
        }
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn pins_replace_one_another_and_free_pairs_are_forgotten() {
    each_engine(|database| async move {
        let [one, two] = with_requests(&database).await?;
        let week = round("Woche", land());
        rounds::insert(&database, &week).await?;
        rounds::add_request(&database, week.id, one.id, now()).await?;
        rounds::add_request(&database, week.id, two.id, now()).await?;
        let (verein, bund) = (organisation("Verein").id, organisation("Bund").id);
        let proposed =
            RoundPair { request_id: one.id, organisation_id: verein, wish: None, proposed: true, match_trace: Some("{}".into()) };
        rounds::replace_pairs(&database, week.id, std::slice::from_ref(&proposed), &[(one.id, 1), (two.id, 4)]).await?;
        assert_eq!(rounds::pairs_of(&database, week.id).await?, std::slice::from_ref(&proposed));
        let versions: Vec<_> =
            rounds::requests_of(&database, week.id).await?.into_iter().filter_map(|known| known.proposed_version).collect();
        assert_eq!(versions.iter().sum::<i32>(), 5);

        rounds::set_wish(&database, week.id, (one.id, verein), Some(PairWish::Pinned)).await?;
        rounds::set_wish(&database, week.id, (one.id, bund), Some(PairWish::Pinned)).await?;
        let pinned: Vec<_> = rounds::pairs_of(&database, week.id).await?.into_iter().filter(|pair| pair.wish.is_some()).collect();
        assert_eq!(pinned.iter().map(|pair| pair.organisation_id).collect::<Vec<_>>(), [bund]);
        rounds::set_wish(&database, week.id, (one.id, bund), Some(PairWish::Forbidden)).await?;
        rounds::set_wish(&database, week.id, (one.id, verein), Some(PairWish::Forbidden)).await?;
        assert_eq!(rounds::pairs_of(&database, week.id).await?.len(), 2);
        rounds::set_wish(&database, week.id, (one.id, bund), None).await?;
        rounds::set_wish(&database, week.id, (one.id, verein), None).await?;
        assert_eq!(rounds::pairs_of(&database, week.id).await?, std::slice::from_ref(&proposed), "what was proposed stays");

        let second = RoundPair { organisation_id: bund, ..proposed.clone() };
        let two_partners = rounds::replace_pairs(&database, week.id, &[proposed, second], &[]).await;
        assert!(matches!(two_partners, Err(StoreError::Duplicate { .. })));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn lists_name_the_rounds_of_a_region() {
    each_engine(|database| async move {
        let district: Region = "15001".parse().expect("a district");
        for (title, region) in [("Land", land()), ("Kreis", district), ("Bund", Region::Germany), ("Sachsen", Region::Land(Land::Sachsen))]
        {
            rounds::insert(&database, &round(title, region)).await?;
        }
        let titles = |found: Vec<(Round, u32)>| {
            let mut titles: Vec<_> = found.into_iter().map(|(round, _)| round.title).collect();
            titles.sort();
            titles
        };
        assert_eq!(titles(rounds::list(&database, &[land()], 10).await?), ["Kreis", "Land"]);
        assert_eq!(titles(rounds::list(&database, &[district], 10).await?), ["Kreis"]);
        assert_eq!(rounds::list(&database, &[Region::Germany], 10).await?.len(), 4);
        assert_eq!(rounds::list(&database, &[Region::Germany], 2).await?.len(), 2);
        let dessau = test_support::builders::dessau().district;
        assert_eq!(rounds::running_in(&database, dessau, 10).await?.len(), 3);
        assert_eq!(rounds::count_running(&database, land()).await?, 1);
        Ok::<(), StoreError>(())
    })
    .await;
}
