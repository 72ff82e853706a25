//! The demo data: complete, repeatable, believable.

use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use domain::accounts::Actor;
use domain::dialogues::DialogueStatus;
use domain::events::{EventStatus, Host};
use domain::filters::Filter;
use domain::ids::SessionId;
use domain::invitations::InvitationStatus;
use domain::organisations::SafetyTier;
use domain::requests::{Request, RequestStatus};
use domain::working_days::is_working_day;
use i18n::Locale;
use matching::Ring;
use persistence::{Database, accounts, dialogues, events, invitations, offers, organisations, outbox, reports, requests};
use test_support::{each_engine, test_services};
use usecases::Viewer;
use usecases::demo::{DEMO_PASSWORD, load_demo};
use usecases::start::ListInput;

async fn actor(database: &Database, email: &str) -> Actor {
    let account = accounts::by_email(database, email).await.expect("read").expect("an account");
    Actor { account_id: account.id, roles: accounts::roles(database, account.id).await.expect("roles") }
}

async fn all_requests(database: &Database) -> Vec<Request> {
    let mut all = Vec::new();
    for house in persistence::institutions::list_published(database, &Filter::default(), 1).await.expect("a list").rows {
        all.extend(requests::of_institution(database, house.id, 100).await.expect("requests"));
    }
    all
}

#[tokio::test]
async fn demo_holds_what_it_promises_when_it_was_loaded() {
    each_engine(|database| async move {
        let (services, _) = test_services(database.clone());
        let begun = Instant::now();
        let summary = load_demo(&services).await.expect("the demo");
        println!("loaded in {:?}", begun.elapsed());
        assert!(summary.loaded);
        assert_eq!(outbox::pending(&database).await.expect("a count"), 0);

        let listed = organisations::list(&database, &Filter::default(), 1).await.expect("a list");
        let suggestible = organisations::suggestible_after(&database, None, 10_000).await.expect("a list");
        assert_eq!((listed.total, suggestible.len()), (18, 25));
        assert!(suggestible.iter().all(|organisation| organisation.demo && organisation.contact_email.ends_with(".example")));
        let now = services.now();
        assert_eq!(suggestible.iter().filter(|organisation| !organisation.is_vouched_at(now)).count(), 2);
        let is_stale = |confirmed_at: DateTime<Utc>| confirmed_at < now - TimeDelta::days(365);
        assert_eq!(suggestible.iter().filter(|organisation| is_stale(organisation.confirmed_at)).count(), 1);
        assert_eq!(suggestible.iter().filter(|organisation| organisation.safety_tier == SafetyTier::OnAcceptance).count(), 5);
        assert_eq!(offers::list(&database, &Filter::default(), 1).await.expect("a list").total, 12);
        assert_eq!(reports::open(&database, None, 10).await.expect("a list").len(), 3);
        assert_requests(&database).await;
        assert_events(&database, now).await;
    })
    .await;
}

async fn assert_requests(database: &Database) {
    let all = all_requests(database).await;
    let count = |status: RequestStatus| all.iter().filter(|request| request.status == status).count();
    let counts = [RequestStatus::Draft, RequestStatus::Open, RequestStatus::Confirmed, RequestStatus::Done].map(count);
    assert_eq!((all.len(), counts), (16, [2, 9, 3, 2]));
    let mut statuses = Vec::new();
    let mut held = 0;
    for request in &all {
        statuses.extend(invitations::of_request(database, request.id).await.expect("invitations").into_iter().map(|known| known.status));
        let dialogue = dialogues::by_request(database, request.id).await.expect("a dialogue");
        held += usize::from(dialogue.is_some_and(|dialogue| dialogue.status == DialogueStatus::Held));
    }
    let count = |status: InvitationStatus| statuses.iter().filter(|known| **known == status).count();
    let counts = [InvitationStatus::Asked, InvitationStatus::Countered, InvitationStatus::Expired, InvitationStatus::Accepted].map(count);
    assert_eq!((counts, held), ([4, 2, 1, 5], 2));
}

async fn assert_events(database: &Database, now: DateTime<Utc>) {
    let ahead = events::feed(database, &Filter::default(), None, (now, now + TimeDelta::days(730)), 100).await.expect("events");
    let (of_dialogues, own): (Vec<_>, Vec<_>) = ahead.iter().partition(|event| event.dialogue_id.is_some());
    // Two of the three agreed dialogues may stand in public; the third one's organisation is not listed.
    assert_eq!(of_dialogues.len(), 2);
    let series = own.iter().filter_map(|event| event.series).map(|(series, _)| series).collect::<std::collections::HashSet<_>>();
    let single = own.iter().filter(|event| event.series.is_none()).count();
    assert_eq!((series.len(), single), (2, 7));
    assert_eq!(own.iter().filter(|event| event.status == EventStatus::Cancelled).count(), 1);
    assert_eq!(own.iter().filter(|event| event.draft.online).count(), 1);
    assert_eq!(own.iter().filter(|event| event.draft.capacity == Some(18)).count(), 1);
    assert_eq!(own.iter().filter(|event| matches!(event.hosts[0], Host::Institution(_))).count(), 2);
}

#[tokio::test]
async fn demo_is_there_once_when_it_is_loaded_twice() {
    each_engine(|database| async move {
        let (services, clock) = test_services(database.clone());
        load_demo(&services).await.expect("the demo");
        let first = all_requests(&database).await;
        clock.advance(TimeDelta::days(3));
        assert!(!load_demo(&services).await.expect("again").loaded);
        // As if it had been interrupted just before the end.
        persistence::settings::put(&database, "something-else", "1").await.expect("a setting");
        database_without_mark(&database).await;
        assert!(load_demo(&services).await.expect("once more").loaded);
        assert_eq!(all_requests(&database).await, first);
        assert_eq!(organisations::suggestible_after(&database, None, 10_000).await.expect("a list").len(), 25);
        assert_eq!(offers::list(&database, &Filter::default(), 1).await.expect("a list").total, 12);
        assert_eq!(reports::open(&database, None, 10).await.expect("a list").len(), 3);
        assert_eq!(outbox::pending(&database).await.expect("a count"), 0);
    })
    .await;
}

async fn database_without_mark(database: &Database) {
    use persistence::Connection;
    database.execute_unprepared("DELETE FROM settings WHERE key = 'demo'").await.expect("the mark removed");
}

#[tokio::test]
async fn every_demo_account_signs_in_with_the_one_password() {
    each_engine(|database| async move {
        let (services, _) = test_services(database);
        let summary = load_demo(&services).await.expect("the demo");
        for (email, _) in summary.accounts {
            let form = api_types::accounts::SignInForm { email, password: DEMO_PASSWORD.into() };
            usecases::accounts::sign_in(&services, form, "192.0.2.1", "Firefox").await.expect("signed in");
        }
    })
    .await;
}

#[tokio::test]
async fn class_10_gets_five_ranked_partners_with_reasons() {
    each_engine(|database| async move {
        let (services, _) = test_services(database.clone());
        load_demo(&services).await.expect("the demo");
        let teacher = actor(&database, "lehrkraft@rosengarten.example").await;
        let request = all_requests(&database).await.into_iter().find(|request| request.draft.group_size == 26).expect("the request");
        let view = usecases::requests::request_view(&services, Some(&teacher), request.id).await.expect("the page");
        let matches = view.owner.and_then(|owner| owner.matches).expect("matches");
        for found in &matches.suggestions {
            println!("{:?} {:?} {:?} {} km", found.name, found.suggestion.score, found.suggestion.ring, found.suggestion.distance_km);
        }
        assert_eq!(matches.suggestions.len(), 5);
        let names: Vec<_> = matches.suggestions.iter().take(2).filter_map(|found| found.name.as_deref()).collect();
        assert_eq!(names, ["Brückenlicht Saale e. V.", "Lotosweg Gera"]);
        assert!(matches.suggestions[..2].iter().all(|found| found.suggestion.ring != Ring::Online));
        for found in &matches.suggestions {
            assert_eq!(found.suggestion.score, found.suggestion.recomputed_score());
            assert!(found.vouched && !found.suggestion.for_institution.is_empty() && !found.suggestion.for_organisation.is_empty());
        }
    })
    .await;
}

#[tokio::test]
async fn demo_dates_fall_on_working_days_ahead_whenever_it_is_loaded() {
    // Around Christmas, in the summer holidays, and on an ordinary Monday.
    for today in ["2026-12-19T23:30:00Z", "2027-07-04T06:00:00Z", "2027-03-01T08:00:00Z"] {
        let database = test_support::TestDatabase::sqlite().await;
        let (services, clock) = test_services(database.database.clone());
        clock.set(today.parse().expect("a time"));
        load_demo(&services).await.expect("the demo");
        for request in all_requests(&database.database).await {
            let is_visit = request.draft.format == domain::taxonomy::Format::Visit;
            assert!(request.draft.dates.iter().all(|date| is_visit || is_working_day(date.day())), "{}", request.draft.title);
            let ahead = request.draft.dates.iter().all(|date| date.starts_at > services.local_now());
            assert_eq!(ahead, request.status != RequestStatus::Done, "{}", request.draft.title);
            for invitation in invitations::of_request(&database.database, request.id).await.expect("invitations") {
                let waits = invitation.status == InvitationStatus::Asked;
                assert!(!waits || (!invitation.needs_reminder_at(services.now()) && !invitation.is_overdue_at(services.now())));
            }
        }
        assert_eq!(usecases::jobs::run_clock(&services).await.expect("the clock"), 0, "nothing is due at once: {today}");
    }
}

#[tokio::test]
async fn every_page_has_something_to_show() {
    each_engine(|database| async move {
        let (services, _) = test_services(database.clone());
        load_demo(&services).await.expect("the demo");
        let near = ListInput::read(Locale::De, vec![("near".into(), "06526".into()), ("radius".into(), "100".into())]);
        assert!(usecases::events::event_list(&services, near.clone()).await.expect("events").page.total > 0);
        assert!(usecases::organisations::organisation_list(&services, near).await.expect("organisations").page.total > 0);
        assert!(usecases::requests::request_list(&services, &Filter::default(), 1).await.expect("requests").total > 3);
        let moderator = actor(&database, "moderation@ansprechbar.example").await;
        let queue = api_types::moderation::Queue::Organisations;
        let desk = usecases::moderation::desk(&services, &moderator, Locale::De, queue).await.expect("the desk");
        assert_eq!(desk.counts, [1, 0, 2], "the third report is about a page of the site itself");
        for email in ["verein@brueckenlicht.example", "schulsozialarbeit@nordring.example"] {
            assert!(usecases::dashboard::open_tasks(&services, &actor(&database, email).await).await.expect("tasks") > 0, "{email}");
        }
        let account = accounts::by_email(&database, "lehrkraft@rosengarten.example").await.expect("read").expect("an account");
        let viewer = Viewer { session_id: SessionId(services.new_id()), actor: actor(&database, &account.email).await, account };
        let dashboard = usecases::dashboard::dashboard_view(&services, &viewer).await.expect("the dashboard");
        assert!(dashboard.requests.iter().any(|line| line.round.is_some()), "a round looks for its partner");
    })
    .await;
}
