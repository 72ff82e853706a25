//! What is kept in memory is never out of date, and what is counted is counted when many come at once.

use domain::filters::Filter;
use i18n::Locale;
use test_support::each_engine;
use tokio::task::JoinSet;
use usecases::start::ListInput;
use usecases::{calendar, events, reports, start};

use crate::world::{World, event_form, organisation_form};
use api_types::forms::FormState;

async fn titles(world: &World) -> [bool; 4] {
    const TITLE: &str = "Tee am Markt";
    let services = &world.services;
    let list = events::event_list(services, ListInput::read(Locale::De, Vec::new())).await.expect("a list");
    let page = start::start_view(services, FormState::default()).await.expect("the start page");
    let input = ListInput::read(Locale::De, Vec::new());
    let subscription = calendar::subscription_view(services, Locale::De, input).await.expect("a subscription");
    [
        list.page.rows.iter().any(|card| card.title == TITLE && !card.cancelled),
        page.events.iter().any(|card| card.title == TITLE && !card.cancelled) && page.map.districts.iter().any(|place| place.events > 0),
        subscription.total > 0 && subscription.next.iter().any(|card| card.title == TITLE && !card.cancelled),
        calendar::public_feed(services, Locale::De, &Filter::default()).await.expect("a feed").body.contains("STATUS:CONFIRMED"),
    ]
}

#[tokio::test]
async fn lists_start_page_and_feeds_follow_every_change_at_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let club = world.organisation(organisation_form("Muldebogen", "06844 Dessau-Roßlau")).await;
        assert_eq!(titles(&world).await, [false; 4]);
        let slug =
            events::create_event(&world.services, &club, &event_form("Tee am Markt", "06844 Dessau-Roßlau")).await.expect("an event");
        assert_eq!(titles(&world).await, [true; 4]);
        events::cancel_event(&world.services, &club, &slug).await.expect("called off");
        assert_eq!(titles(&world).await, [false; 4]);
    })
    .await;
}

#[tokio::test]
async fn many_reports_at_once_count_as_many() {
    each_engine(|database| async move {
        let world = World::new(database);
        let form = FormState::default().with("reason", "wrong").with("url", "/de/events").with("text", "Falsch.").with("good_faith", "yes");
        let mut all = JoinSet::new();
        for _ in 0..16 {
            let (services, form) = (world.services.clone(), form.clone());
            all.spawn(async move { reports::report(&services, &form, "203.0.113.7").await.is_ok() });
        }
        let taken = all.join_all().await.into_iter().filter(|taken| *taken).count();
        assert!(taken <= 10, "{taken}");
        assert!(reports::report(&world.services, &form, "203.0.113.7").await.is_err());
        assert!(reports::report(&world.services, &form, "203.0.113.8").await.is_ok());
    })
    .await;
}
