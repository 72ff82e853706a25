//! Fair exposure: who was shown less than it deserved rises, a day later and within the bound.

use chrono::TimeDelta;
use domain::ids::OrganisationId;
use test_support::each_engine;
use usecases::exposure::store_shown;
use usecases::requests::{create_request, request_view};

use crate::world::*;

#[tokio::test]
async fn two_equal_organisations_take_turns_at_the_top() {
    each_engine(|database| async move {
        let world = World::new(database);
        for name in ["Erstes Haus", "Zweites Haus"] {
            world.organisation(organisation_form(name, "06108 Halle (Saale)")).await;
        }
        let school = world.institution(school_form()).await;
        let mut first: Vec<OrganisationId> = Vec::new();
        for _ in 0..4 {
            let id = create_request(&world.services, &school, &request_form(), true).await.expect("a request");
            first.push(world.suggestions(&school, id).await[0]);
            // Looking again neither changes the order nor counts once more.
            assert_eq!(world.suggestions(&school, id).await[0], first[first.len() - 1]);
            store_shown(&world.services).await.expect("stored");
            assert_eq!(world.suggestions(&school, id).await[0], first[first.len() - 1], "the order holds for the day");
            usecases::requests::withdraw_request(&world.services, &school, id).await.expect("withdrawn");
            world.clock.advance(TimeDelta::days(1));
        }
        assert!(first[0] != first[1] && first[0] == first[2] && first[1] == first[3], "{first:?}");
        let id = create_request(&world.services, &school, &request_form(), true).await.expect("a request");
        let view = request_view(&world.services, Some(&school), id).await.expect("the page");
        let matches = view.owner.and_then(|owner| owner.matches).expect("matches");
        assert!(matches.suggestions.iter().all(|shown| !shown.risen), "nobody passes somebody with more points here");
    })
    .await;
}
