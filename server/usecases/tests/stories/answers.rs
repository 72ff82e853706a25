//! Answers: no, other dates, twice, at once, too late, with a changed link.

use api_types::forms::{FieldError, FormState};
use api_types::invitations::{AnswerClosed, AnswerStep};
use domain::invitations::{DeclineReason, InvitationStatus};
use domain::requests::RequestStatus;
use test_support::each_engine;
use usecases::Error;
use usecases::invitations::{AnswerPage, answer, answer_page};
use usecases::links::Purpose;
use usecases::requests::{ask, decide_counter};

use crate::world::{World, local, no, other_dates, yes};

async fn closed(world: &World, token: &str) -> AnswerClosed {
    match answer_page(&world.services, token, AnswerStep::Choose, FormState::default()).await.expect("a page") {
        AnswerPage::Closed(closed) => closed,
        AnswerPage::Open(_) => panic!("still open"),
    }
}

#[tokio::test]
async fn a_no_asks_the_next_one() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        answer(&world.services, &token, &no().with("message", "Im April leider nicht.")).await.expect("answered");
        let thread = world.thread(id).await;
        assert_eq!(thread[0].status, InvitationStatus::Declined);
        assert_eq!(thread[0].decline_reason, Some(DeclineReason::NoTime));
        assert_eq!((thread[1].status, thread[2].status), (InvitationStatus::Asked, InvitationStatus::Waiting));
        let letters = world.letters().await;
        assert_eq!(letters.len(), 2, "the school hears of the no, the next one is asked");
        assert!(letters.iter().any(|letter| letter.recipient == "lehrkraft@rosengarten.example"));
        assert!(matches!(closed(&world, &token).await, AnswerClosed::Answered { status: InvitationStatus::Declined, .. }));
        assert!(matches!(answer(&world.services, &token, &yes()).await, Err(Error::Outdated)));
    })
    .await;
}

#[tokio::test]
async fn the_request_waits_for_a_choice_when_all_said_no() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        for _ in 0..3 {
            let token = world.answer_token().await;
            answer(&world.services, &token, &no()).await.expect("answered");
        }
        assert_eq!(world.status(id).await, RequestStatus::Open);
        assert_eq!(world.suggestions(&school, id).await.len(), 2, "who said no is not suggested again");
        assert_eq!(usecases::dashboard::open_tasks(&world.services, &school).await.expect("tasks"), 1);
        usecases::requests::ask_best(&world.services, &school, id).await.expect("the others are asked");
        assert_eq!(world.thread(id).await.len(), 5);
    })
    .await;
}

#[tokio::test]
async fn other_dates_are_taken() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        answer(&world.services, &token, &other_dates()).await.expect("answered");
        let invitation = world.asked(id).await;
        assert_eq!(world.thread(id).await[0].status, InvitationStatus::Countered);
        let wrong = decide_counter(&world.services, &school, id, invitation, Some(7)).await;
        assert!(matches!(wrong, Err(Error::Outdated)), "{wrong:?}");
        decide_counter(&world.services, &school, id, invitation, Some(1)).await.expect("taken");
        let again = decide_counter(&world.services, &school, id, invitation, Some(0)).await;
        assert!(matches!(again, Err(Error::Outdated)), "{again:?}");
        let dialogue = persistence::dialogues::by_request(&world.database, id).await.expect("read").expect("a dialogue");
        assert_eq!(dialogue.agreement.terms.date.starts_at, local("2027-04-22T10:00:00"));
        assert_eq!(world.thread(id).await[1].status, InvitationStatus::Closed);
        let view = usecases::requests::request_view(&world.services, Some(&school), id).await.expect("the page");
        let owner = view.owner.expect("the owner's part");
        assert_eq!(owner.agreed_date, Some(dialogue.agreement.terms.date), "the page shows what is agreed, not what was asked for");
        assert!(owner.invitations[0].countered_at.is_some(), "the log knows when other dates were proposed");
        assert_eq!(owner.invitations[0].agreed_date, owner.agreed_date);
    })
    .await;
}

#[tokio::test]
async fn asking_nobody_is_an_error_at_the_choice() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        match ask(&world.services, &school, id, &[]).await {
            Err(Error::Invalid(errors)) => assert_eq!(errors, [("first".to_owned(), FieldError::NobodyChosen)]),
            other => panic!("{other:?}"),
        }
    })
    .await;
}

#[tokio::test]
async fn other_dates_are_refused_and_the_next_one_is_asked() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        answer(&world.services, &token, &other_dates()).await.expect("answered");
        let invitation = world.asked(id).await;
        decide_counter(&world.services, &school, id, invitation, None).await.expect("refused");
        let thread = world.thread(id).await;
        assert_eq!((thread[0].status, thread[1].status), (InvitationStatus::Closed, InvitationStatus::Asked));
        assert!(matches!(closed(&world, &token).await, AnswerClosed::NoLongerNeeded));
    })
    .await;
}

#[tokio::test]
async fn asking_twice_is_asking_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        let chosen = world.ask_three(&school, id).await;
        ask(&world.services, &school, id, &chosen).await.expect("a double click changes nothing");
        assert_eq!(world.thread(id).await.len(), 3);
        assert_eq!(world.letters().await.len(), 1);
        let more = world.suggestions_or_none(&school, id).await;
        assert!(more.is_empty(), "three wait or have the word");
    })
    .await;
}

impl World {
    async fn suggestions_or_none(&self, school: &domain::accounts::Actor, id: domain::ids::RequestId) -> Vec<String> {
        let view = usecases::requests::request_view(&self.services, Some(school), id).await.expect("the page");
        let matches = view.owner.and_then(|owner| owner.matches);
        matches.map(|matches| matches.suggestions.into_iter().map(|found| found.organisation_id).collect()).unwrap_or_default()
    }
}

#[tokio::test]
async fn asking_at_once_asks_once() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        let chosen = world.suggestions(&school, id).await[..3].to_vec();
        let (first, second) = tokio::join!(ask(&world.services, &school, id, &chosen), ask(&world.services, &school, id, &chosen));
        assert!(first.is_ok() && second.is_ok(), "{first:?} {second:?}");
        assert_eq!(world.thread(id).await.len(), 3);
        assert_eq!(world.letters().await.len(), 1, "one mail, however often somebody clicks");
    })
    .await;
}

#[tokio::test]
async fn of_two_answers_at_once_exactly_one_wins() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let (yes, no) = (yes(), no());
        let (first, second) = tokio::join!(answer(&world.services, &token, &yes), answer(&world.services, &token, &no));
        assert_eq!([first.is_ok(), second.is_ok()].into_iter().filter(|good| *good).count(), 1, "{first:?} {second:?}");
        let lost = first.err().or(second.err());
        assert!(matches!(lost, Some(Error::Outdated)), "{lost:?}");
        let dialogue = persistence::dialogues::by_request(&world.database, id).await.expect("read");
        let accepted = world.thread(id).await[0].status == InvitationStatus::Accepted;
        assert_eq!(dialogue.is_some(), accepted);
        assert!(matches!(closed(&world, &token).await, AnswerClosed::Answered { .. }), "the second one reads that it was answered");
    })
    .await;
}

#[tokio::test]
async fn of_many_answers_at_once_exactly_one_wins() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let (services, token) = (world.services.clone(), token.clone());
            tasks.spawn(async move { answer(&services, &token, &yes()).await });
        }
        let results = tasks.join_all().await;
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
        assert!(results.iter().all(|result| matches!(result, Ok(_) | Err(Error::Outdated))), "{results:?}");
        assert_eq!(world.letters().await.len(), 2, "one mail to each side");
    })
    .await;
}

#[tokio::test]
async fn confirming_at_once_makes_one_event() {
    each_engine(|database| async move {
        use usecases::dialogues::{Access, confirm};
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        answer(&world.services, &token, &yes()).await.expect("answered");
        let dialogue = persistence::dialogues::by_request(&world.database, id).await.expect("read").expect("a dialogue").id;
        let organisation = usecases::invitations::agreement_path(&world.services, dialogue, domain::agreements::Side::Organisation);
        let organisation = organisation.trim_start_matches("/agreement/").to_owned();
        let by_link = confirm(&world.services, Access::Token(&organisation), 1);
        let signed_in = confirm(&world.services, Access::Actor(&school, dialogue), 1);
        let (first, second) = tokio::join!(by_link, signed_in);
        assert!(first.is_ok() && second.is_ok(), "both meant the same version, so both count: {first:?} {second:?}");
        assert_eq!(world.status(id).await, RequestStatus::Confirmed);
        let none = domain::filters::Filter::default();
        assert_eq!(persistence::events::list(&world.database, &none, 1, world.services.now()).await.expect("a list").total, 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_that_is_not_ours_opens_nothing() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        // Each single letter changed, cut short, made longer, and the link of something else.
        for position in 0..token.len() {
            let mut altered = token.clone().into_bytes();
            altered[position] = if altered[position] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(altered).expect("text");
            assert!(matches!(closed(&world, &altered).await, AnswerClosed::Unknown), "letter {position}");
            assert!(matches!(answer(&world.services, &altered, &yes()).await, Err(Error::NotFound)), "letter {position}");
        }
        let invitation = world.asked(id).await;
        let later = world.services.now() + chrono::TimeDelta::days(3);
        let of_another_purpose = world.services.sign(Purpose::ResetPassword { account: domain::ids::AccountId(invitation.0) }, later, "");
        for wrong in ["", "A", &token[1..], &format!("{token}A"), &of_another_purpose, "\0", "ä"] {
            assert!(matches!(answer(&world.services, wrong, &yes()).await, Err(Error::NotFound)), "{wrong:?}");
        }
        assert_eq!(world.status(id).await, RequestStatus::Open);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_answer_names_its_field_and_changes_nothing() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let past = other_dates().with("date1", "2020-01-01");
        for (form, field, error) in [
            (FormState::default(), "answer", FieldError::Required),
            (yes().with("date", 9), "date", FieldError::UnknownChoice),
            (no().with("reason", "never"), "reason", FieldError::UnknownChoice),
            (past, "date1", FieldError::InThePast),
        ] {
            let Err(Error::Invalid(errors)) = answer(&world.services, &token, &form).await else { panic!("{field} must be refused") };
            assert_eq!(errors, [(field.to_owned(), error)]);
        }
        assert_eq!(world.thread(id).await[0].status, InvitationStatus::Asked);
    })
    .await;
}
