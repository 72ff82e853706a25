//! Requests, invitations and dialogues.

use chrono::TimeDelta;
use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use domain::filters::Filter;
use domain::ids::EventId;
use domain::institutions::Institution;
use domain::invitations::{DeclineReason, Invitation, InvitationStatus};
use domain::organisations::{Organisation, ProfileStatus};
use domain::requests::{Budget, MeetingPlace, Request, RequestStatus};
use domain::taxonomy::{Audience, Format, Topic};
use persistence::{Database, StoreError, dialogues, institutions, invitations, organisations, requests};
use test_support::builders::{date, day, dialogue, id, institution, invitation, now, organisation, request, terms};
use test_support::each_engine;

struct Stage {
    institution: Institution,
    organisations: Vec<Organisation>,
    request: Request,
}

impl Stage {
    async fn set(database: &Database) -> Result<Stage, StoreError> {
        let institution = institution("Schule");
        institutions::insert(database, &institution).await?;
        let organisations: Vec<_> = ["A", "B", "C"].map(organisation).to_vec();
        for club in &organisations {
            organisations::insert(database, club).await?;
        }
        let request = request("Nachbarn", &institution);
        requests::insert(database, &request).await?;
        Ok(Stage { institution, organisations, request })
    }

    fn invitation(&self, number: usize, status: InvitationStatus) -> Invitation {
        let asked = status != InvitationStatus::Waiting;
        Invitation {
            status,
            asked_at: asked.then(now),
            deadline: asked.then(|| now() + TimeDelta::days(4)),
            ..invitation(&self.request, &self.organisations[number], number as u32 + 1)
        }
    }

    async fn save(&self, database: &Database, all: &[Invitation]) -> Result<(), StoreError> {
        let transaction = database.begin().await?;
        invitations::save_all(&transaction, self.request.id, all, now()).await?;
        transaction.commit().await
    }
}

#[tokio::test]
async fn a_request_comes_out_as_it_went_in() {
    each_engine(|database| async move {
        let mut request = Stage::set(&database).await?.request;
        assert_eq!(requests::by_id(&database, request.id).await?, Some(request.clone()));
        request.status = RequestStatus::Withdrawn;
        request.draft.meeting_place = MeetingPlace::Organisation(30);
        request.draft.budget = Budget::Expenses;
        request.draft.dates.push(date(5, 4));
        request.draft.urgency_reason = Some("Die Woche beginnt.".into());
        request.published_at = None;
        requests::update(&database, &request).await?;
        assert!(matches!(requests::update(&database, &request).await, Err(StoreError::Outdated)));
        request.version = 2;
        assert_eq!(requests::by_ids(&database, &[request.id]).await?, [request]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn the_public_list_shows_open_public_requests_of_published_institutions() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let hidden_house = Institution { status: ProfileStatus::Hidden, ..institution("Verborgen") };
        institutions::insert(&database, &hidden_house).await?;
        let mut quiet = request("Leise", &stage.institution);
        quiet.draft.public_request = false;
        let draft = Request { status: RequestStatus::Draft, ..request("Entwurf", &stage.institution) };
        for other in [&quiet, &draft, &request("Versteckt", &hidden_house)] {
            requests::insert(&database, other).await?;
        }
        let total = |filter: Filter| {
            let database = database.clone();
            async move { Ok::<_, StoreError>(requests::list_public(&database, &filter, 1).await?.total) }
        };
        let query = |text: &str| Filter { query: Some(text.into()), ..Filter::default() };
        let days = |from, to| Filter { from, to, ..Filter::default() };
        assert_eq!(total(Filter::default()).await?, 1);
        assert_eq!(total(query("schule nachbarn")).await?, 1, "the institution's name counts");
        assert_eq!(total(query("%' _")).await?, 1);
        assert_eq!(total(Filter { format: Some(Format::ClassTalk), ..Filter::default() }).await?, 1);
        assert_eq!(total(Filter { audience: Some(Audience::Seniors), ..Filter::default() }).await?, 0);
        assert_eq!(total(Filter { topics: vec![Topic::Arrival], ..Filter::default() }).await?, 1);
        assert_eq!(total(days(Some(day(4, 6)), Some(day(4, 6)))).await?, 1);
        assert_eq!(total(days(Some(day(4, 7)), Some(day(4, 19)))).await?, 0, "no date lies between the two");
        assert_eq!(total(days(Some(day(4, 7)), None)).await?, 1);
        assert_eq!(total(days(Some(day(4, 21)), None)).await?, 0);
        assert_eq!(total(days(None, Some(day(4, 5)))).await?, 0);
        assert_eq!(requests::count_of(&database, stage.institution.id, RequestStatus::Open).await?, 2);
        assert_eq!(requests::of_institution(&database, stage.institution.id, 2).await?.len(), 2);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn only_drafts_are_deleted_and_passed_dates_are_found() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let draft = Request { status: RequestStatus::Draft, ..request("Entwurf", &stage.institution) };
        requests::insert(&database, &draft).await?;
        assert!(requests::delete(&database, draft.id).await?);
        assert!(!requests::delete(&database, stage.request.id).await?);
        assert_eq!(requests::with_passed_dates(&database, day(4, 20), 9).await?, []);
        assert_eq!(requests::with_passed_dates(&database, day(4, 21), 9).await?, [stage.request.id]);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn invitations_come_out_by_position_and_pass_the_word_on() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let mut all = vec![
            stage.invitation(0, InvitationStatus::Asked),
            stage.invitation(1, InvitationStatus::Waiting),
            stage.invitation(2, InvitationStatus::Waiting),
        ];
        stage.save(&database, &all).await?;
        assert_eq!(invitations::of_request(&database, stage.request.id).await?, all);
        // The next one in the order stands before the one that loses the word in the slice: the store sorts that out.
        all[0] = Invitation {
            decline_reason: Some(DeclineReason::TooFar),
            message: Some("Leider zu weit.".into()),
            settled_at: Some(now()),
            ..stage.invitation(0, InvitationStatus::Declined)
        };
        all[1] = Invitation { counter_dates: vec![date(4, 9)], ..stage.invitation(1, InvitationStatus::Countered) };
        let reversed: Vec<_> = all.iter().rev().cloned().collect();
        stage.save(&database, &reversed).await?;
        assert_eq!(invitations::of_request(&database, stage.request.id).await?, all);
        all[1] = Invitation { agreed_date: Some(date(4, 9)), ..stage.invitation(1, InvitationStatus::Accepted) };
        stage.save(&database, &all).await?;
        assert_eq!(invitations::by_id(&database, all[1].id).await?, Some(all[1].clone()));
        assert_eq!(requests::by_invitation(&database, all[1].id).await?, Some(stage.request.clone()));
        let asked = invitations::of_organisation(&database, stage.organisations[1].id, 9).await?;
        assert_eq!(asked, [(stage.request.id, all[1].clone())]);
        assert_eq!(invitations::of_organisation(&database, stage.organisations[2].id, 9).await?, [], "it was not asked yet");
        // A yes that fell through.
        all[1] = stage.invitation(1, InvitationStatus::Closed);
        stage.save(&database, &all).await?;
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn one_request_has_one_word_and_one_yes() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        for (first, second) in [
            (InvitationStatus::Asked, InvitationStatus::Asked),
            (InvitationStatus::Asked, InvitationStatus::Countered),
            (InvitationStatus::Accepted, InvitationStatus::Accepted),
        ] {
            let both = [stage.invitation(0, first), stage.invitation(1, second)];
            let refused = stage.save(&database, &both).await;
            assert!(matches!(refused, Err(StoreError::Duplicate { .. })), "{first:?} and {second:?}: {refused:?}");
        }
        assert_eq!(invitations::of_request(&database, stage.request.id).await?, [], "nothing is half stored");
        let twice = [
            stage.invitation(0, InvitationStatus::Declined),
            Invitation { id: domain::ids::InvitationId(id("other")), position: 2, ..stage.invitation(0, InvitationStatus::Waiting) },
        ];
        assert!(matches!(stage.save(&database, &twice).await, Err(StoreError::Duplicate { .. })), "asked twice");
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn what_is_settled_stays() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        stage.save(&database, &[stage.invitation(0, InvitationStatus::Declined)]).await?;
        let late = stage.save(&database, &[stage.invitation(0, InvitationStatus::Accepted)]).await;
        assert!(matches!(late, Err(StoreError::Outdated)), "{late:?}");
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn one_of_two_answers_wins_when_both_come_at_once() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        stage.save(&database, &[stage.invitation(0, InvitationStatus::Asked)]).await?;
        let answer = |status| {
            let (database, stage) = (&database, &stage);
            async move {
                let transaction = database.begin().await?;
                let request = requests::by_id(&transaction, stage.request.id).await?.ok_or(StoreError::Outdated)?;
                let asked = invitations::of_request(&transaction, request.id).await?;
                if asked[0].status != InvitationStatus::Asked {
                    return Err(StoreError::Outdated);
                }
                requests::update(&transaction, &request).await?;
                invitations::save_all(&transaction, request.id, &[stage.invitation(0, status)], now()).await?;
                transaction.commit().await
            }
        };
        let (yes, no) = futures::join!(answer(InvitationStatus::Accepted), answer(InvitationStatus::Expired));
        assert!(yes.is_ok() != no.is_ok(), "{yes:?} {no:?}");
        assert!([yes, no].iter().all(|result| matches!(result, Ok(()) | Err(StoreError::Outdated))));
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn clocks_are_found_when_they_are_due() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let asked = stage.invitation(0, InvitationStatus::Asked);
        stage.save(&database, std::slice::from_ref(&asked)).await?;
        let id = [stage.request.id];
        let (before, half, end) = (now() + TimeDelta::hours(47), now() + TimeDelta::days(2), now() + TimeDelta::days(4));
        assert_eq!(requests::with_due_reminder(&database, before, 9).await?, []);
        assert_eq!(requests::with_due_reminder(&database, half, 9).await?, id);
        assert_eq!(requests::with_due_reminder(&database, end, 9).await?, []);
        assert_eq!(requests::with_overdue_invitation(&database, half, 9).await?, []);
        assert_eq!(requests::with_overdue_invitation(&database, end, 9).await?, id);
        let both = futures::future::join_all([
            invitations::set_reminded(&database, asked.id, half),
            invitations::set_reminded(&database, asked.id, half),
        ])
        .await;
        assert_eq!(both.into_iter().filter(|result| matches!(result, Ok(true))).count(), 1);
        assert_eq!(requests::with_due_reminder(&database, half, 9).await?, []);
        stage.save(&database, &[asked]).await?;
        let reminded_at = invitations::of_request(&database, stage.request.id).await?[0].reminded_at;
        assert_eq!(reminded_at, Some(half), "a save from an older copy keeps the reminder");
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_dialogue_keeps_every_version_of_its_agreement() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let accepted = stage.invitation(0, InvitationStatus::Accepted);
        stage.save(&database, std::slice::from_ref(&accepted)).await?;
        let mut talk = dialogue(&stage.request, &accepted);
        dialogues::insert(&database, &talk).await?;
        let twin = domain::dialogues::Dialogue { id: domain::ids::DialogueId(id("twin")), ..talk.clone() };
        assert!(matches!(dialogues::insert(&database, &twin).await, Err(StoreError::Duplicate { .. })));
        assert_eq!(dialogues::by_id(&database, talk.id).await?, Some(talk.clone()));

        talk.confirm(Side::Organisation, 1, now()).expect("confirmed");
        dialogues::update(&database, &talk).await?;
        assert!(matches!(dialogues::update(&database, &talk).await, Err(StoreError::Outdated)));
        talk.version = 2;
        let first = talk.agreement.clone();
        talk.change_terms(Side::Institution, 1, terms(date(4, 20)), now()).expect("changed");
        talk.confirm(Side::Organisation, 2, now()).expect("confirmed");
        talk.event_id = Some(EventId(id("event")));
        dialogues::update(&database, &talk).await?;
        talk.version = 3;
        assert_eq!(dialogues::by_request(&database, stage.request.id).await?, Some(talk.clone()));
        assert_eq!(dialogues::by_invitation(&database, accepted.id).await?, Some(talk.clone()));
        assert_eq!(dialogues::by_event(&database, EventId(id("event"))).await?, Some(talk.clone()));
        assert_eq!(dialogues::agreement_versions(&database, talk.id).await?, [first, talk.agreement.clone()]);
        assert_eq!(dialogues::of_institutions(&database, &[stage.institution.id], 9).await?, [talk.clone()]);
        assert_eq!(dialogues::of_organisations(&database, &[talk.organisation_id], 9).await?, [talk]);
        assert_eq!(dialogues::of_organisations(&database, &[], 9).await?, []);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn load_counts_open_words_and_dialogues_of_the_time() {
    each_engine(|database| async move {
        let stage = Stage::set(&database).await?;
        let accepted = stage.invitation(0, InvitationStatus::Accepted);
        stage.save(&database, &[accepted.clone(), stage.invitation(1, InvitationStatus::Asked)]).await?;
        let mut talk = dialogue(&stage.request, &accepted);
        dialogues::insert(&database, &talk).await?;
        let april = (now() + TimeDelta::days(31), now() + TimeDelta::days(61));
        let may = (april.1, april.1 + TimeDelta::days(31));
        let load = invitations::load_by_organisation(&database, None, april.0, april.1).await?;
        assert_eq!(load, [(stage.organisations[0].id, 1), (stage.organisations[1].id, 1)].into());
        let only = [stage.organisations[0].id];
        assert_eq!(invitations::load_by_organisation(&database, Some(&only), april.0, april.1).await?, [(only[0], 1)].into());
        let load = invitations::load_by_organisation(&database, None, may.0, may.1).await?;
        assert_eq!(load, [(stage.organisations[1].id, 1)].into());
        talk.cancel(Side::Organisation, Some("Krankheit".into())).expect("cancelled");
        dialogues::update(&database, &talk).await?;
        let stored = dialogues::by_id(&database, talk.id).await?.map(|talk| (talk.status, talk.cancel_reason));
        assert_eq!(stored, Some((DialogueStatus::Cancelled(Side::Organisation), Some("Krankheit".into()))));
        let load = invitations::load_by_organisation(&database, None, april.0, april.1).await?;
        assert_eq!(load, [(stage.organisations[1].id, 1)].into());
        Ok::<(), StoreError>(())
    })
    .await;
}
