//! The index of organisations is in step with the database: after every change, on every server, and after a restart.

use chrono::TimeDelta;
use domain::accounts::Actor;
use domain::ids::{OrganisationId, RequestId};
use domain::organisations::ProfileStep;
use domain::taxonomy::Topic;
use matching::Miss;
use test_support::each_engine;
use usecases::requests::request_view;
use usecases::{Services, offers, organisations};

use crate::world::*;

/// A server of the same database that has just been started: it knows nothing yet.
fn restarted(world: &World) -> Services {
    Services { partners: Default::default(), shown: Default::default(), ..world.services.clone() }
}

async fn suggested(services: &Services, school: &Actor, id: RequestId) -> Vec<(OrganisationId, u16)> {
    let view = request_view(services, Some(school), id).await.expect("the page");
    let matches = view.owner.and_then(|owner| owner.matches).expect("matches");
    matches.suggestions.iter().map(|found| (found.suggestion.organisation, found.suggestion.score.tenths())).collect()
}

#[tokio::test]
async fn every_change_is_found_at_once_by_every_server() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        let (here, there) = (&world.services, restarted(&world));
        let mut before = suggested(here, &school, id).await;
        assert_eq!((before.len(), &before), (5, &suggested(&there, &school, id).await));

        // A new organisation, an offer, another text, a hidden profile: each made by one server and found by both, and by one that just started.
        let newcomer = world.organisation(organisation_form("Neues Haus", "06526 Sangerhausen")).await;
        for step in 0..4 {
            match step {
                0 => {}
                1 => {
                    offers::create_offer(here, &newcomer, &offer_form("Vertragsarbeiterinnen erzählen")).await.expect("an offer");
                }
                2 => {
                    let form = organisations::edit_form(here, &newcomer, "neues-haus").await.expect("a form");
                    let form = form.with("description", "Wir sprechen über Vertragsarbeit in der DDR, in Schulen und mit Jugendlichen.");
                    organisations::update_organisation(here, &newcomer, "neues-haus", &form).await.expect("changed");
                }
                _ => {
                    organisations::step(here, &newcomer, "neues-haus", ProfileStep::Hide).await.expect("hidden");
                }
            }
            let after = suggested(&there, &school, id).await;
            assert_eq!(after, suggested(here, &school, id).await, "step {step}");
            assert_eq!(after, suggested(&restarted(&world), &school, id).await, "step {step}: a restart finds the same");
            let known = after.iter().any(|(organisation, _)| *organisation == organisation_of(&newcomer));
            assert_eq!(known, step < 3, "step {step}");
            assert_ne!(after, before, "step {step} changes something");
            before = after;
        }
    })
    .await;
}

#[tokio::test]
async fn members_learn_why_their_organisation_fits_or_not_and_nobody_else_does() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        let own = async |reader: Option<&Actor>| request_view(&world.services, reader, id).await.expect("a public request").own_fits;
        let near = world.organisation(organisation_form("Nahes Haus", "06526 Sangerhausen")).await;
        // With a boundary that the request touches, and too far away: both are told to its members alone.
        let form = organisation_form("Fernes Haus", "83471 Berchtesgaden").with("travel_radius_km", 20).with_all("online", [""; 0]);
        let far = world.organisation(form.with_all("off_limit_topics", ["contract-labour"]).with_all("topics", ["music"])).await;
        let fits = own(Some(&near)).await;
        assert!(matches!(&fits[..], [fit] if fit.name == "Nahes Haus" && fit.fit.is_ok()), "{fits:?}");
        let fits = own(Some(&far)).await;
        let Err(misses) = &fits[0].fit else { panic!("{fits:?}") };
        assert!(misses.iter().any(|miss| matches!(miss, Miss::OutsideRadius { radius_km: 20, .. })), "{misses:?}");
        assert!(misses.contains(&Miss::OffLimitTopic { topic: Topic::ContractLabour }), "{misses:?}");
        assert!(own(Some(&school)).await.is_empty() && own(None).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_word_that_expires_at_midnight_counts_the_next_day() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        assert_eq!(suggested(&world.services, &school, id).await.len(), 5);
        world.clock.advance(TimeDelta::days(30));
        assert_eq!(suggested(&world.services, &school, id).await, suggested(&restarted(&world), &school, id).await);
    })
    .await;
}
