//! The clock of answers: a reminder at half time, the next one after the deadline, the end when all dates have passed.

use api_types::forms::FormState;
use api_types::invitations::{AnswerClosed, AnswerStep};
use chrono::TimeDelta;
use domain::invitations::InvitationStatus;
use domain::requests::RequestStatus;
use test_support::each_engine;
use usecases::Error;
use usecases::invitations::{AnswerPage, answer, answer_page};
use usecases::jobs::run_clock;

use crate::world::{World, yes};

#[tokio::test]
async fn a_reminder_goes_out_once_at_half_time() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        world.letters().await;
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 0);
        world.clock.advance(TimeDelta::days(4));
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 1);
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 0);
        let letters = world.letters().await;
        assert_eq!(letters.len(), 1);
        // The link of the reminder works as that of the first mail does.
        let token = crate::world::token_in(&letters, &letters[0].recipient, "/answer/");
        answer(&world.services, &token, &yes()).await.expect("answered");
        assert_eq!(world.status(id).await, RequestStatus::Agreeing);
    })
    .await;
}

#[tokio::test]
async fn whoever_lets_the_deadline_pass_loses_the_word_to_the_next() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        let deadline = world.thread(id).await[0].deadline.expect("a deadline");
        // Monday morning and five working days: the next Monday at six in the evening, in winter time.
        assert_eq!(deadline.to_rfc3339(), "2027-03-08T17:00:00+00:00");
        world.clock.set(deadline - TimeDelta::seconds(1));
        run_clock(&world.services).await.expect("the clock");
        assert_eq!(world.thread(id).await[0].status, InvitationStatus::Asked);
        world.clock.set(deadline);
        let late = answer(&world.services, &token, &yes()).await;
        assert!(matches!(late, Err(Error::Outdated)), "even before the clock has run: {late:?}");
        world.letters().await;
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 1);
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 0);
        let thread = world.thread(id).await;
        assert_eq!((thread[0].status, thread[1].status), (InvitationStatus::Expired, InvitationStatus::Asked));
        assert_eq!(world.letters().await.len(), 2, "the school hears of it, the next one is asked");
        let page = answer_page(&world.services, &token, AnswerStep::Choose, FormState::default()).await.expect("a page");
        assert!(matches!(page, AnswerPage::Closed(AnswerClosed::Expired { .. })));
        assert!(matches!(answer(&world.services, &token, &yes()).await, Err(Error::Outdated)));
    })
    .await;
}

#[tokio::test]
async fn the_clock_and_an_answer_at_once_agree_on_one_end() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let deadline = world.thread(id).await[0].deadline.expect("a deadline");
        world.clock.set(deadline);
        let (first, second) = tokio::join!(run_clock(&world.services), run_clock(&world.services));
        let moved = first.expect("the clock") + second.expect("the clock");
        assert_eq!(moved, 1, "two instances move it once");
        let live = world.thread(id).await.iter().filter(|invitation| invitation.status.is_live()).count();
        assert_eq!(live, 1);
    })
    .await;
}

#[tokio::test]
async fn a_request_ends_when_all_its_dates_have_passed() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (_, id) = world.school_with_partners().await;
        world.clock.set("2027-04-15T20:00:00Z".parse().expect("a time"));
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 0, "the last day is not over");
        world.clock.set("2027-04-16T06:00:00Z".parse().expect("a time"));
        assert_eq!(run_clock(&world.services).await.expect("the clock"), 1);
        assert_eq!(world.status(id).await, RequestStatus::Expired);
        let page = usecases::requests::request_view(&world.services, None, id).await;
        assert!(matches!(page, Err(Error::NotFound)), "it is no longer public");
    })
    .await;
}

#[tokio::test]
async fn withdrawing_tells_who_was_asked() {
    each_engine(|database| async move {
        let world = World::new(database);
        let (school, id) = world.school_with_partners().await;
        world.ask_three(&school, id).await;
        let token = world.answer_token().await;
        usecases::requests::withdraw_request(&world.services, &school, id).await.expect("withdrawn");
        assert_eq!(world.letters().await.len(), 1, "only the one that had the word");
        let page = answer_page(&world.services, &token, AnswerStep::Choose, FormState::default()).await.expect("a page");
        assert!(matches!(page, AnswerPage::Closed(AnswerClosed::NoLongerNeeded)));
        assert!(matches!(answer(&world.services, &token, &yes()).await, Err(Error::Outdated)));
    })
    .await;
}
