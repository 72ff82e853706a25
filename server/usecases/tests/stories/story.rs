//! The whole way: from signing up to a date in everybody's calendar, its change, its end.

use api_types::accounts::Purpose;
use api_types::forms::FormState;
use api_types::invitations::{AnswerStep, AnswerThanks};
use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use domain::filters::Filter;
use domain::ids::DialogueId;
use domain::invitations::InvitationStatus;
use domain::requests::RequestStatus;
use i18n::Locale;
use test_support::each_engine;
use usecases::accounts::FeedChange;
use usecases::calendar::{organisation_feed, private_feed, public_feed};
use usecases::dialogues::{Access, cancel, change_terms, confirm, dialogue_view};
use usecases::invitations::{AnswerPage, answer, answer_page};

use crate::world::{PARTNERS, World, organisation_form, request_form, school_form, token_in, yes};

#[tokio::test]
async fn a_request_becomes_a_date_in_all_calendars() {
    each_engine(|database| async move {
        let world = World::new(database);
        for (name, place) in PARTNERS {
            world.organisation(organisation_form(name, place)).await;
        }
        // Signing up, the institution, the request.
        let (teacher, session) = world.person("lehrkraft@rosengarten.example", Purpose::Institution).await;
        let slug = usecases::institutions::create_institution(&world.services, &teacher.actor, &school_form()).await.expect("a school");
        assert_eq!(slug, "rosengarten-gymnasium");
        let teacher = world.viewer(&session).await;
        let id = usecases::requests::create_request(&world.services, &teacher.actor, &request_form(), true).await.expect("a request");
        assert_eq!(world.suggestions(&teacher.actor, id).await.len(), 5);

        // Asking three; the first one has the word and answers by the link of the mail.
        let chosen = world.ask_three(&teacher.actor, id).await;
        let letters = world.letters().await;
        assert_eq!(letters.len(), 1, "only the first one hears of it");
        let partner = letters[0].recipient.clone();
        let token = token_in(&letters, &partner, "/answer/");
        let AnswerPage::Open(page) = answer_page(&world.services, &token, AnswerStep::Choose, FormState::default()).await.expect("a page")
        else {
            panic!("nothing to answer")
        };
        assert_eq!((page.institution_name.as_str(), page.dates.len()), ("Rosengarten-Gymnasium", 2));
        assert_eq!(page.trace.map(|trace| trace.organisation), Some(chosen[0]));
        let AnswerThanks::Yes { agreement_path } = answer(&world.services, &token, &yes()).await.expect("answered") else {
            panic!("a yes leads to the agreement")
        };
        assert_eq!(world.status(id).await, RequestStatus::Agreeing);

        // Both confirm: the organisation by its link, the institution signed in.
        let agreement = agreement_path.strip_prefix("/agreement/").expect("a link").to_owned();
        let dialogue = dialogue_of(&world, id).await;
        assert!(public_text(&world).await.find("Vertragsarbeit").is_none(), "nothing stands before both have confirmed");
        confirm(&world.services, Access::Token(&agreement), 1).await.expect("confirmed by the organisation");
        confirm(&world.services, Access::Actor(&teacher.actor, dialogue), 1).await.expect("confirmed by the institution");
        confirm(&world.services, Access::Actor(&teacher.actor, dialogue), 1).await.expect("a double click changes nothing");
        assert_eq!(world.status(id).await, RequestStatus::Confirmed);
        let letters = world.letters().await;
        let with_calendar = letters.iter().filter(|letter| String::from_utf8_lossy(&letter.bytes).contains("text/calendar"));
        assert_eq!(with_calendar.count(), 2, "both get the calendar file");

        assert_in_all_feeds(&world, &session, &partner, "SEQUENCE:0").await;
        change_moves_the_date(&world, &agreement, &teacher.actor, dialogue).await;
        assert_in_all_feeds(&world, &session, &partner, "SEQUENCE:1").await;
        cancelling_tells_everybody(&world, &agreement, id, dialogue).await;
    })
    .await;
}

async fn dialogue_of(world: &World, id: domain::ids::RequestId) -> DialogueId {
    persistence::dialogues::by_request(&world.database, id).await.expect("read").expect("a dialogue").id
}

async fn public_text(world: &World) -> std::sync::Arc<str> {
    public_feed(&world.services, Locale::De, &Filter::default()).await.expect("a feed").body.clone()
}

async fn assert_in_all_feeds(world: &World, session: &str, partner: &str, sequence: &str) {
    let organisation = partner.split('@').next().unwrap_or_default();
    let teacher = world.viewer(session).await;
    if usecases::accounts::account_view(&world.services, &teacher).await.expect("a page").private_feed_url.is_none() {
        usecases::accounts::change_private_feed(&world.services, &teacher, FeedChange::Renew).await.expect("a feed");
    }
    let url = usecases::accounts::account_view(&world.services, &teacher).await.expect("a page").private_feed_url.expect("an address");
    let token = url.rsplit('/').next().and_then(|file| file.strip_suffix(".ics")).expect("a token");
    let private = private_feed(&world.services, token).await.expect("the private feed").body;
    let own = organisation_feed(&world.services, Locale::De, organisation).await.expect("its feed").body;
    let public = public_text(world).await;
    for (name, feed) in [("private", &private), ("organisation", &own), ("public", &public)] {
        assert!(feed.contains("SUMMARY:Vertragsarbeit in der DDR"), "{name}: {feed}");
        assert!(feed.contains(sequence), "{name}: {feed}");
    }
    assert!(private.contains("Raum 204") && !public.contains("Raum 204") && !own.contains("Raum 204"));
}

/// The organisation proposes a later hour; the date moves once the institution agrees.
async fn change_moves_the_date(world: &World, agreement: &str, teacher: &domain::accounts::Actor, dialogue: DialogueId) {
    let access = Access::Token(agreement);
    let form = dialogue_view(&world.services, access, Some(FormState::default())).await.expect("a page").change.expect("a form");
    assert_eq!(form.value("time1"), "10:00");
    change_terms(&world.services, access, &form.clone().with("time1", "12:15")).await.expect("proposed");
    assert!(public_text(world).await.contains("DTSTART;TZID=Europe/Berlin:20270413T100000"), "the old date holds until both agree");
    let outdated = change_terms(&world.services, Access::Actor(teacher, dialogue), &form.with("time1", "13:00")).await;
    assert!(matches!(outdated, Err(usecases::Error::Outdated)), "made from version 1: {outdated:?}");
    let old = confirm(&world.services, Access::Actor(teacher, dialogue), 1).await;
    assert!(matches!(old, Err(usecases::Error::Outdated)), "nobody confirms what they have not read: {old:?}");
    let view = dialogue_view(&world.services, Access::Actor(teacher, dialogue), None).await.expect("a page");
    assert_eq!((view.side, view.version, view.institution_confirmed_at), (Side::Institution, 2, None));
    confirm(&world.services, Access::Actor(teacher, dialogue), 2).await.expect("confirmed");
    assert!(public_text(world).await.contains("DTSTART;TZID=Europe/Berlin:20270413T121500"));
}

async fn cancelling_tells_everybody(world: &World, agreement: &str, id: domain::ids::RequestId, dialogue: DialogueId) {
    world.letters().await;
    cancel(&world.services, Access::Token(agreement), "Krankheit\r\nim Team").await.expect("called off");
    let again = cancel(&world.services, Access::Token(agreement), "noch einmal").await;
    assert!(matches!(again, Err(usecases::Error::Outdated)), "{again:?}");
    assert_eq!(world.letters().await.len(), 2, "both hear of it once");
    let feed = public_text(world).await;
    assert!(feed.contains("STATUS:CANCELLED") && feed.contains("SEQUENCE:2"), "{feed}");
    let stored = persistence::dialogues::by_id(&world.database, dialogue).await.expect("read").expect("a dialogue");
    assert_eq!(stored.status, DialogueStatus::Cancelled(Side::Organisation));
    // The institution can ask others, and the one that said no is not asked again.
    assert_eq!(world.status(id).await, RequestStatus::Open);
    assert_eq!(world.thread(id).await[0].status, InvitationStatus::Closed);
}

#[tokio::test]
async fn a_dialogue_that_not_both_confirmed_lapses_when_its_date_passes() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        answer(&world.services, &token, &yes()).await.expect("answered");
        let dialogue = dialogue_of(&world, id).await;
        confirm(&world.services, Access::Actor(&school, dialogue), 1).await.expect("confirmed");
        world.letters().await;
        world.clock.set("2027-04-13T07:59:00Z".parse().expect("a time"));
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 0, "there is still a minute");
        world.clock.set("2027-04-13T08:01:00Z".parse().expect("a time"));
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 1);
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 0, "twice is as once");
        let stored = persistence::dialogues::by_id(&world.database, dialogue).await.expect("read").expect("a dialogue");
        assert_eq!((stored.status, stored.event_id), (DialogueStatus::Lapsed, None));
        assert_ne!(world.status(id).await, RequestStatus::Agreeing);
        assert_eq!(world.letters().await.len(), 2, "both sides are told");
        let late = confirm(&world.services, Access::Actor(&school, dialogue), 1).await;
        assert!(matches!(late, Err(usecases::Error::Outdated)), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn both_sides_are_reminded_a_week_and_a_day_before() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let AnswerThanks::Yes { agreement_path } = answer(&world.services, &token, &yes()).await.expect("answered") else {
            panic!("a yes")
        };
        let dialogue = dialogue_of(&world, id).await;
        let agreement = agreement_path.trim_start_matches("/agreement/").to_owned();
        confirm(&world.services, Access::Token(&agreement), 1).await.expect("confirmed");
        confirm(&world.services, Access::Actor(&school, dialogue), 1).await.expect("confirmed");
        world.letters().await;
        // The dialogue begins on 13 April 2027 at ten in the morning, summer time.
        for (time, mails) in [
            ("2027-04-06T07:59:00Z", 0),
            ("2027-04-06T08:00:00Z", 2),
            ("2027-04-07T08:00:00Z", 0),
            ("2027-04-12T08:00:00Z", 2),
            ("2027-04-12T09:00:00Z", 0),
        ] {
            world.clock.set(time.parse().expect("a time"));
            usecases::jobs::run_clock(&world.services).await.expect("the clock");
            usecases::jobs::run_clock(&world.services).await.expect("twice is as once");
            assert_eq!(world.letters().await.len(), mails, "{time}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_dialogue_is_held_once_its_date_is_over() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let AnswerThanks::Yes { agreement_path } = answer(&world.services, &token, &yes()).await.expect("answered") else {
            panic!("a yes")
        };
        let dialogue = dialogue_of(&world, id).await;
        let agreement = agreement_path.trim_start_matches("/agreement/").to_owned();
        confirm(&world.services, Access::Token(&agreement), 1).await.expect("confirmed");
        confirm(&world.services, Access::Actor(&school, dialogue), 1).await.expect("confirmed");
        world.clock.set("2027-04-13T09:00:00Z".parse().expect("a time"));
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 0, "it is still going on");
        world.clock.set("2027-04-13T09:31:00Z".parse().expect("a time"));
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 1);
        assert_eq!(usecases::jobs::run_clock(&world.services).await.expect("the clock"), 0, "twice is as once");
        assert_eq!(world.status(id).await, RequestStatus::Done);
        let viewer = world.viewer_of("lehrkraft@rosengarten.example").await;
        let dashboard = usecases::dashboard::dashboard_view(&world.services, &viewer).await.expect("the dashboard");
        assert_eq!((dashboard.next.len(), dashboard.past.len()), (0, 1));
        assert_eq!(dashboard.past[0].status, DialogueStatus::Held);
    })
    .await;
}
