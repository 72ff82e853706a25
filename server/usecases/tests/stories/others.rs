//! What belongs to others is as if it were not there; what somebody else changed meanwhile is not overwritten.

use api_types::forms::FormState;
use api_types::moderation::Queue;
use domain::accounts::Actor;
use domain::agreements::Side;
use domain::ids::RequestId;
use domain::offers::OfferStatus;
use domain::organisations::ProfileStep;
use i18n::Locale;
use test_support::each_engine;
use usecases::dialogues::Access;
use usecases::{Error, dialogues, events, institutions, moderation, offers, organisations, requests};

use crate::world::{World, event_form, offer_form, organisation_form, organisation_of, request_form, school_form, yes};

/// A refusal that does not tell whether there is such a thing.
macro_rules! not_found {
    ($($call:expr),+ $(,)?) => {
        $(
            let result = $call.await;
            assert!(matches!(result, Err(Error::NotFound)), "{}: {:?}", stringify!($call), result.err());
        )+
    };
}

macro_rules! outdated {
    ($call:expr) => {
        let result = $call.await;
        assert!(matches!(result, Err(Error::Outdated)), "{}: {:?}", stringify!($call), result.err());
    };
}

/// Somebody who acts for an organisation and an institution of their own, far away.
async fn stranger(world: &World) -> Actor {
    let email = "fremd@anderswo.example";
    world.organisation(organisation_form("Anderswo", "66111 Saarbrücken").with("contact_email", email)).await;
    let actor = world.actor(email).await;
    let house = school_form().with("name", "Schule Anderswo").with("place", "66111 Saarbrücken");
    institutions::create_institution(&world.services, &actor, &house).await.expect("a school");
    world.actor(email).await
}

#[tokio::test]
async fn profiles_and_offers_of_others_are_not_found() {
    each_engine(|database| async move {
        let world = World::new(database);
        let services = &world.services;
        let stranger = stranger(&world).await;
        let owner = world.organisation(organisation_form("Brückenlicht", "06108 Halle (Saale)")).await;
        let offer = offers::create_offer(services, &owner, &offer_form("Teestunde")).await.expect("an offer");
        let event = events::create_event(services, &owner, &event_form("Sprachcafé", "06108 Halle (Saale)")).await.expect("an event");
        let profile = organisation_form("Brückenlicht", "06108 Halle (Saale)");
        not_found!(
            organisations::edit_form(services, &stranger, "brueckenlicht"),
            organisations::update_organisation(services, &stranger, "brueckenlicht", &profile),
            organisations::step(services, &stranger, "brueckenlicht", ProfileStep::Hide),
            offers::edit_form(services, &stranger, &offer),
            offers::update_offer(services, &stranger, &offer, &offer_form("Gekapert")),
            offers::set_status(services, &stranger, &offer, OfferStatus::Withdrawn),
            events::edit_form(services, &stranger, &event),
            events::update_event(services, &stranger, &event, &event_form("Gekapert", "06108 Halle (Saale)")),
            events::cancel_event(services, &stranger, &event),
            offers::new_form(services, &stranger, "brueckenlicht"),
        );
        // As an unknown name is.
        not_found!(
            organisations::edit_form(services, &stranger, "gibt-es-nicht"),
            offers::edit_form(services, &stranger, "gibt-es-nicht"),
            events::edit_form(services, &stranger, "gibt-es-nicht"),
            organisations::organisation_view(services, None, "gibt-es-nicht"),
        );
        let for_others = offers::create_offer(services, &stranger, &offer_form("Gekapert").with("organisation", "brueckenlicht")).await;
        assert!(matches!(for_others, Err(Error::Invalid(_))));
        let host = event_form("Gekapert", "06108 Halle (Saale)").with("host", "organisation:brueckenlicht");
        assert!(matches!(events::create_event(services, &stranger, &host).await, Err(Error::Invalid(_))));
        let institution = request_form().with("institution", "rosengarten-gymnasium");
        world.institution(school_form()).await;
        assert!(matches!(requests::create_request(services, &stranger, &institution, true).await, Err(Error::Invalid(_))));
        not_found!(institutions::edit_form(services, &stranger, "rosengarten-gymnasium"));
        not_found!(institutions::step(services, &stranger, "rosengarten-gymnasium", ProfileStep::Hide));
        not_found!(institutions::update_institution(services, &stranger, "rosengarten-gymnasium", &school_form()));
    })
    .await;
}

#[tokio::test]
async fn requests_and_dialogues_of_others_are_not_found() {
    each_engine(|database| async move {
        let world = World::new(database);
        let services = &world.services;
        let stranger = stranger(&world).await;
        let (school, id) = world.school_with_partners().await;
        let draft = requests::create_request(services, &school, &request_form(), false).await.expect("a draft");
        let chosen = world.ask_three(&school, id).await;
        let invitation = world.asked(id).await;
        let unknown = RequestId(services.new_id());
        for request in [id, draft, unknown] {
            not_found!(
                requests::edit_form(services, &stranger, request),
                requests::update_request(services, &stranger, request, &request_form(), true),
                requests::publish_request(services, &stranger, request),
                requests::withdraw_request(services, &stranger, request),
                requests::ask(services, &stranger, request, &chosen),
                requests::ask_best(services, &stranger, request),
                requests::decide_counter(services, &stranger, request, invitation, None),
            );
        }
        not_found!(requests::request_view(services, Some(&stranger), draft), requests::request_view(services, None, draft));
        let public = requests::request_view(services, Some(&stranger), id).await.expect("a public request");
        assert!(public.owner.is_none(), "others see neither room nor partners");

        let token = world.answer_token().await;
        usecases::invitations::answer(services, &token, &yes()).await.expect("answered");
        let dialogue = persistence::dialogues::by_request(&world.database, id).await.expect("read").expect("a dialogue").id;
        let other = || Access::Actor(&stranger, dialogue);
        let terms = dialogues::dialogue_view(services, Access::Actor(&school, dialogue), Some(FormState::default())).await.expect("a page");
        not_found!(
            dialogues::dialogue_view(services, other(), None),
            dialogues::confirm(services, other(), 1),
            dialogues::change_terms(services, other(), &terms.change.clone().expect("a form").with("time1", "11:00")),
            dialogues::cancel(services, other(), ""),
            dialogues::dialogue_event(services, other()),
            dialogues::confirm(services, Access::Token("AAAA"), 1),
        );
        // A link of one side is no link of the other, and ends.
        let path = usecases::invitations::agreement_path(services, dialogue, Side::Organisation);
        let link = path.trim_start_matches("/agreement/").to_owned();
        assert_eq!(dialogues::dialogue_view(services, Access::Token(&link), None).await.expect("a page").side, Side::Organisation);
        world.clock.advance(chrono::TimeDelta::days(60));
        not_found!(dialogues::dialogue_view(services, Access::Token(&link), None));
    })
    .await;
}

#[tokio::test]
async fn only_moderators_decide_and_only_in_their_region() {
    each_engine(|database| async move {
        let world = World::new(database);
        let services = &world.services;
        let stranger = stranger(&world).await;
        let owner = world.organisation(organisation_form("Brückenlicht", "06108 Halle (Saale)")).await;
        let region = "DE-SN".parse().expect("a region");
        usecases::accounts::create_admin(services, "moderation@sachsen.example", Some(region)).await.expect("a moderator");
        let elsewhere = world.actor("moderation@sachsen.example").await;
        let refuse = FormState::default()
            .with("action", "refuse-organisation")
            .with("id", organisation_of(&owner))
            .with("reason", "Nicht zuständig");
        not_found!(
            moderation::desk(services, &stranger, Locale::De, Queue::Organisations),
            moderation::decide(services, &stranger, &refuse),
            moderation::decide(services, &elsewhere, &refuse),
            moderation::decide(services, &owner, &refuse),
            moderation::admin_view(services, &elsewhere, false),
        );
        moderation::decide(services, &world.admin().await, &refuse).await.expect("refused");
        not_found!(organisations::organisation_view(services, None, "brueckenlicht"));
        organisations::organisation_view(services, Some(&owner), "brueckenlicht").await.expect("its members still see it");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_else_changed_is_not_overwritten() {
    each_engine(|database| async move {
        let world = World::new(database);
        let services = &world.services;
        let owner = world.organisation(organisation_form("Brückenlicht", "06108 Halle (Saale)")).await;
        let profile = organisations::edit_form(services, &owner, "brueckenlicht").await.expect("a form");
        organisations::update_organisation(services, &owner, "brueckenlicht", &profile).await.expect("stored");
        outdated!(organisations::update_organisation(services, &owner, "brueckenlicht", &profile));

        let slug = offers::create_offer(services, &owner, &offer_form("Teestunde")).await.expect("an offer");
        let offer = offers::edit_form(services, &owner, &slug).await.expect("a form");
        offers::update_offer(services, &owner, &slug, &offer).await.expect("stored");
        outdated!(offers::update_offer(services, &owner, &slug, &offer));

        let slug = events::create_event(services, &owner, &event_form("Sprachcafé", "06108 Halle (Saale)")).await.expect("an event");
        let event = events::edit_form(services, &owner, &slug).await.expect("a form");
        events::update_event(services, &owner, &slug, &event.clone().with("time1", "19:00")).await.expect("stored");
        outdated!(events::update_event(services, &owner, &slug, &event));

        let school = world.institution(school_form()).await;
        let house = institutions::edit_form(services, &school, "rosengarten-gymnasium").await.expect("a form");
        institutions::update_institution(services, &school, "rosengarten-gymnasium", &house).await.expect("stored");
        outdated!(institutions::update_institution(services, &school, "rosengarten-gymnasium", &house));

        let id = requests::create_request(services, &school, &request_form(), false).await.expect("a draft");
        let draft = requests::edit_form(services, &school, id).await.expect("a form");
        requests::update_request(services, &school, id, &draft, true).await.expect("stored and published");
        outdated!(requests::update_request(services, &school, id, &draft, false));
        outdated!(requests::publish_request(services, &school, id));
        // Once somebody was asked it stays as it was read.
        let newest = requests::edit_form(services, &school, id).await.expect("a form");
        requests::ask(services, &school, id, &[organisation_of(&owner)]).await.expect("asked");
        let current = newest.with("version", persistence::requests::by_id(&world.database, id).await.expect("read").expect("one").version);
        outdated!(requests::update_request(services, &school, id, &current, false));
    })
    .await;
}
