//! Synthetic data: as much as asked for, the same for the same seed, and fit for every list.

use domain::filters::Filter;
use i18n::Locale;
use persistence::{events, institutions, organisations, requests};
use test_support::{TestDatabase, each_engine, test_services};
use usecases::generate::{Counts, generate};
use usecases::start::ListInput;

const COUNTS: Counts = Counts { organisations: 60, institutions: 20, requests: 40, events: 620 };

#[tokio::test]
async fn generating_gives_as_much_as_asked_for() {
    each_engine(|database| async move {
        let (services, _) = test_services(database.clone());
        generate(&services, &COUNTS, 7).await.expect("generated");
        let none = Filter::default();
        let suggestible = organisations::suggestible_after(&database, None, 10_000).await.expect("a list").len();
        assert!((55..=60).contains(&suggestible), "{suggestible}");
        assert_eq!(institutions::list_published(&database, &none, 1).await.expect("a list").total, 20);
        let public = requests::list_public(&database, &none, 1).await.expect("a list").total;
        assert!((25..=40).contains(&public), "{public}");
        let from = Some(services.today() - chrono::Days::new(60));
        let all = events::list(&database, &Filter { from, ..Filter::default() }, 1, services.now()).await.expect("a list");
        assert_eq!(all.total, 620);
        let near = ListInput::read(Locale::De, vec![("near".into(), "10115".into()), ("radius".into(), "300".into())]);
        assert!(usecases::events::event_list(&services, near).await.expect("events").page.total > 0);
        generate(&services, &Counts { events: 5, ..Counts::default() }, 8).await.expect("another seed comes on top");
        assert!(generate(&services, &COUNTS, 7).await.is_err(), "the same seed is there already");
    })
    .await;
}

#[tokio::test]
async fn the_same_seed_gives_the_same_data() {
    let mut found = Vec::new();
    for seed in [3, 3, 4] {
        let database = TestDatabase::sqlite().await;
        let (services, _) = test_services(database.database.clone());
        generate(&services, &Counts { organisations: 10, institutions: 3, requests: 5, events: 20 }, seed).await.expect("generated");
        let page = events::list(&database.database, &Filter::default(), 1, services.now()).await.expect("events");
        found.push((organisations::suggestible_after(&database.database, None, 10_000).await.expect("a list"), page.rows));
    }
    assert_eq!(found[0], found[1]);
    assert_ne!(found[0], found[2]);
}
