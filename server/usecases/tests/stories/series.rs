//! Series: all remaining dates are called off at once; and what the dashboard shows of them.

use api_types::dashboard::NextLine;
use chrono::TimeDelta;
use domain::events::EventStatus;
use test_support::each_engine;
use usecases::dashboard::dashboard_view;
use usecases::{Error, events};

use crate::world::{World, event_form, local, organisation_form};

const HALLE: &str = "06108 Halle (Saale)";

#[tokio::test]
async fn all_remaining_dates_are_called_off_at_once_and_past_ones_stay() {
    each_engine(|database| async move {
        let world = World::new(database);
        let owner = world.organisation(organisation_form("Brückenlicht", HALLE)).await;
        let stranger = world.organisation(organisation_form("Lotosweg", "07545 Gera")).await;
        let form = event_form("Sprachcafé", HALLE).with("repeat", "week").with("repeats", 4);
        let slug = events::create_event(&world.services, &owner, &form).await.expect("a series");
        let series = || async {
            let first = persistence::events::by_slug(&world.database, &slug).await.expect("read").expect("an event");
            persistence::events::of_series(&world.database, first.series.expect("a series").0).await.expect("read")
        };
        let first = series().await[0].clone();
        world.clock.set(first.draft.ends_at + TimeDelta::hours(1));
        let view = events::event_view(&world.services, Some(&owner), &slug).await.expect("the page");
        assert_eq!(view.remaining_dates, 3);

        let theirs = events::cancel_remaining(&world.services, &stranger, &slug).await;
        assert!(matches!(theirs, Err(Error::NotFound)), "{theirs:?}");
        assert_eq!(events::cancel_remaining(&world.services, &owner, &slug).await.expect("called off"), 3);
        assert_eq!(events::cancel_remaining(&world.services, &owner, &slug).await.expect("nothing left"), 0);
        let states: Vec<_> = series().await.iter().map(|event| (event.status, event.sequence)).collect();
        let cancelled = (EventStatus::Cancelled, 1);
        assert_eq!(states, [(EventStatus::Scheduled, 0), cancelled, cancelled, cancelled]);

        let single = events::create_event(&world.services, &owner, &event_form("Fest", HALLE).with("date1", "2027-07-04")).await;
        let single = events::cancel_remaining(&world.services, &owner, &single.expect("an event")).await;
        assert!(matches!(single, Err(Error::NotFound)), "no series: {single:?}");
    })
    .await;
}

#[tokio::test]
async fn dashboard_shows_what_comes_next_in_order_and_without_what_was_called_off() {
    each_engine(|database| async move {
        let world = World::new(database);
        let owner = world.organisation(organisation_form("Brückenlicht", HALLE)).await;
        let mut slugs = Vec::new();
        for (title, day) in [("Später", "2027-06-10"), ("Früher", "2027-05-10"), ("Abgesagt", "2027-05-01")] {
            let form = event_form(title, HALLE).with("date1", day);
            slugs.push(events::create_event(&world.services, &owner, &form).await.expect("an event"));
        }
        events::cancel_event(&world.services, &owner, &slugs[2]).await.expect("called off");
        let viewer = world.viewer_of("brueckenlicht@verein.example").await;
        let next = dashboard_view(&world.services, &viewer).await.expect("the dashboard").next;
        let titles = next.iter().map(|line| match line {
            NextLine::Event(card) => card.title.clone(),
            NextLine::Dialogue(line) => line.title.clone(),
        });
        assert_eq!(titles.collect::<Vec<_>>(), ["Früher", "Später"]);
        assert_eq!(next[0].starts_at(), local("2027-05-10T18:00:00"));
    })
    .await;
}
