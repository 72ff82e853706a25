//! Vouching first, refusing and handing in again, reports of a region.

use api_types::forms::{FieldError, FormState};
use api_types::invitations::AnswerStep;
use api_types::moderation::Queue;
use domain::accounts::{Actor, Membership, Role};
use domain::filters::Filter;
use domain::geography::{Land, Region};
use domain::ids::MembershipId;
use domain::invitations::InvitationStatus;
use domain::organisations::ProfileStep;
use i18n::Locale;
use persistence::accounts;
use test_support::each_engine;
use usecases::invitations::{AnswerPage, answer, answer_page};
use usecases::{Error, calendar, events, institutions, moderation, offers, organisations, reports};

use crate::world::*;

/// A moderator of one Land.
async fn moderator(world: &World, email: &str, land: Land) -> Actor {
    let actor = world.quick_person(email).await;
    let role = Role::Moderator(Region::Land(land));
    let membership = Membership { id: MembershipId(world.services.new_id()), account_id: actor.account_id, role };
    accounts::add_membership(&world.database, &membership, world.services.now()).await.expect("a role");
    world.actor(email).await
}

fn decision(action: &str, id: impl ToString) -> FormState {
    FormState::default()
        .with("action", action)
        .with("id", id)
        .with("basis", "commissioner")
        .with("voucher_name", "Büro der Beauftragten")
        .with("reason", "Bitte nennen Sie einen Dachverband.")
        .with("decision", "Die Nummer ist entfernt.")
}

/// A profile that its members have published, and the slugs of an event and an offer of theirs.
async fn newcomers(world: &World, name: &str, place: &str) -> (Actor, String, String, String) {
    let form = organisation_form(name, place);
    let email = form.value("contact_email").to_owned();
    let founder = world.quick_person(&email).await;
    let slug = organisations::create_organisation(&world.services, &founder, &form).await.expect("an organisation");
    let actor = world.actor(&email).await;
    let public = organisations::step(&world.services, &actor, &slug, ProfileStep::Publish).await.expect("published");
    assert!(!public, "nobody has given their word yet");
    let event = events::create_event(&world.services, &actor, &event_form("Tee am Markt", place)).await.expect("an event");
    let offer = offers::create_offer(&world.services, &actor, &offer_form("Gespräch am Markt")).await.expect("an offer");
    (actor, slug, event, offer)
}

async fn is_public(world: &World, (slug, event, offer): (&str, &str, &str)) -> [bool; 4] {
    let services = &world.services;
    let feed = calendar::public_feed(services, Locale::De, &Filter::default()).await.expect("a feed");
    [
        organisations::organisation_view(services, None, slug).await.is_ok(),
        events::event_view(services, None, event).await.is_ok(),
        offers::offer_view(services, None, offer).await.is_ok(),
        feed.body.contains("Tee am Markt"),
    ]
}

#[tokio::test]
async fn nothing_of_a_new_organisation_is_public_before_somebody_vouches() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (actor, slug, event, offer) = newcomers(&world, "Neues Haus", "06108 Halle (Saale)").await;
        let pages = (slug.as_str(), event.as_str(), offer.as_str());
        assert_eq!(is_public(&world, pages).await, [false; 4]);
        let own = organisations::organisation_view(&world.services, Some(&actor), &slug).await.expect("its own page");
        assert!(own.member.is_some_and(|member| !member.public && member.awaits_vouch));

        let desk = moderator(&world, "st@land.example", Land::SachsenAnhalt).await;
        let elsewhere = moderator(&world, "sn@land.example", Land::Sachsen).await;
        let vouch = decision("vouch-organisation", organisation_of(&actor));
        assert!(matches!(moderation::decide(&world.services, &elsewhere, &vouch).await, Err(Error::NotFound)));
        moderation::decide(&world.services, &desk, &vouch).await.expect("vouched");
        assert_eq!(is_public(&world, pages).await, [true; 4]);
        assert_eq!(world.letters().await.len(), 1);
        assert!(matches!(moderation::decide(&world.services, &desk, &vouch).await, Err(Error::Outdated)), "one word is enough");
        assert!(world.letters().await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_refused_organisation_is_told_why_and_comes_back_by_a_new_word() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (actor, slug, event, offer) = newcomers(&world, "Neues Haus", "06108 Halle (Saale)").await;
        let pages = (slug.as_str(), event.as_str(), offer.as_str());
        let desk = moderator(&world, "st@land.example", Land::SachsenAnhalt).await;
        let id = organisation_of(&actor);
        moderation::decide(&world.services, &desk, &decision("vouch-organisation", id)).await.expect("vouched");
        world.letters().await;
        moderation::decide(&world.services, &desk, &decision("refuse-organisation", id)).await.expect("refused");
        assert_eq!(is_public(&world, pages).await, [false; 4]);
        let letters = world.letters().await;
        assert!(letters.len() == 1 && letters[0].text.contains("Dachverband"), "the reason is told");
        assert!(matches!(organisations::step(&world.services, &actor, &slug, ProfileStep::Hide).await, Err(Error::Outdated)));

        assert!(!organisations::step(&world.services, &actor, &slug, ProfileStep::Publish).await.expect("handed in again"));
        assert_eq!(is_public(&world, pages).await, [false; 4], "members cannot undo a refusal");
        let queue = moderation::desk(&world.services, &desk, Locale::De, Queue::Organisations).await.expect("the desk");
        assert_eq!(queue.profiles.len(), 1);
        moderation::decide(&world.services, &desk, &decision("vouch-organisation", id)).await.expect("vouched again");
        assert_eq!(is_public(&world, pages).await, [true; 4]);
    })
    .await;
}

#[tokio::test]
async fn a_refused_institution_comes_back_by_a_moderator() {
    each_engine(|database| async move {
        let world = World::new(database);
        let school = world.institution(school_form()).await;
        let id = school.institutions().next().expect("an institution");
        let slug = "rosengarten-gymnasium";
        let desk = moderator(&world, "st@land.example", Land::SachsenAnhalt).await;
        moderation::decide(&world.services, &desk, &decision("refuse-institution", id)).await.expect("refused");
        assert!(world.letters().await.iter().any(|letter| letter.text.contains("Dachverband")));
        assert!(!institutions::step(&world.services, &school, slug, ProfileStep::Publish).await.expect("handed in again"));
        assert!(institutions::institution_view(&world.services, None, slug).await.is_err());
        moderation::decide(&world.services, &desk, &decision("vouch-institution", id)).await.expect("vouched");
        assert!(institutions::institution_view(&world.services, None, slug).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_report_goes_to_the_region_of_the_page_and_its_maker_learns_the_decision() {
    each_engine(|database| async move {
        let world = World::new(database);
        world.organisation(organisation_form("Neues Haus", "06108 Halle (Saale)")).await;
        let services = &world.services;
        let form = |path: &str| {
            FormState::default()
                .with("reason", "private-data")
                .with("url", services.url(Locale::De, path))
                .with("text", "Dort steht meine Nummer.")
                .with("email", "mia@mia.example")
                .with("good_faith", "yes")
        };
        reports::report(services, &form("/organisations/neues-haus"), "192.0.2.1").await.expect("reported");
        reports::report(services, &form("/accessibility"), "192.0.2.1").await.expect("reported");
        assert_eq!(world.letters().await.len(), 2, "both have arrived");

        let desk = moderator(&world, "st@land.example", Land::SachsenAnhalt).await;
        let elsewhere = moderator(&world, "sn@land.example", Land::Sachsen).await;
        let queue =
            |actor: Actor| async move { moderation::desk(services, &actor, Locale::De, Queue::Reports).await.expect("the desk").reports };
        let own = queue(desk.clone()).await;
        assert_eq!((own.len(), queue(elsewhere.clone()).await.len(), queue(world.admin().await).await.len()), (1, 0, 2));
        let settle = decision("settle-report", &own[0].id);
        assert!(matches!(moderation::decide(services, &elsewhere, &settle).await, Err(Error::NotFound)));
        let empty = settle.clone().with("decision", " ");
        let refused = moderation::decide(services, &desk, &empty).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors == [("decision".to_owned(), FieldError::Required)]));
        moderation::decide(services, &desk, &settle).await.expect("settled");
        let letters = world.letters().await;
        assert!(letters.len() == 1 && letters[0].text.contains("Die Nummer ist entfernt."));
    })
    .await;
}

#[tokio::test]
async fn a_refused_organisation_is_asked_no_more_and_its_link_opens_nothing() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        let chosen = world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let admin = world.admin().await;
        // The second one waits, the first one has the word.
        for refused in [chosen[1], chosen[0]] {
            moderation::decide(&world.services, &admin, &decision("refuse-organisation", refused)).await.expect("refused");
        }
        let states: Vec<_> = world.thread(id).await.iter().map(|invitation| invitation.status).collect();
        assert_eq!(states, [InvitationStatus::Declined, InvitationStatus::Closed, InvitationStatus::Asked]);
        let page = answer_page(&world.services, &token, AnswerStep::Choose, FormState::default()).await.expect("a page");
        assert!(matches!(page, AnswerPage::Closed(_)), "nothing of the request is shown");
        assert!(matches!(answer(&world.services, &token, &yes()).await, Err(Error::Outdated)));
        for again in ["refuse-organisation", "vouch-organisation"] {
            let decided = moderation::decide(&world.services, &admin, &decision(again, chosen[0])).await;
            assert!(matches!(decided, Err(Error::Outdated)), "{again}: {decided:?}");
        }
    })
    .await;
}
