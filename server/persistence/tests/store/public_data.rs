//! The number that grows with every change of what everybody can see.

use domain::events::{Event, EventStatus};
use persistence::{Connection, Database, StoreError, events, institutions, organisations, public_data, throttle};
use test_support::builders::{event, institution, now, organisation};
use test_support::each_engine;

async fn number(database: &Database) -> Result<i64, StoreError> {
    Ok(public_data::state(database).await?.number)
}

async fn by_hand(database: &Database, statement: &str) -> Result<(), StoreError> {
    database.execute_unprepared(statement).await?;
    Ok(())
}

#[tokio::test]
async fn every_change_of_public_data_is_counted() {
    each_engine(|database| async move {
        let (club, house) = (organisation("Verein"), institution("Schule"));
        let mut last = public_data::state(&database).await?;
        let meal = event("Essen", &club);
        organisations::insert(&database, &club).await?;
        for step in 0..6 {
            match step {
                0 => institutions::insert(&database, &house).await?,
                1 => events::insert(&database, &meal).await?,
                2 => events::update(&database, &Event { status: EventStatus::Cancelled, ..meal.clone() }).await?,
                // Changes that no function here makes count as well.
                3 => by_hand(&database, "UPDATE organisations SET name = 'Verein am Park'").await?,
                4 => by_hand(&database, "DELETE FROM event_hosts").await?,
                _ => by_hand(&database, "DELETE FROM events").await?,
            }
            let state = public_data::state(&database).await?;
            assert!(state.number > last.number && state.changed_at >= last.changed_at, "step {step}: {state:?} after {last:?}");
            last = state;
        }
        throttle::record(&database, "sign-in", now()).await?;
        assert_eq!(public_data::state(&database).await?, last, "what nobody sees does not count");
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn a_change_is_counted_with_its_commit_and_not_before() {
    each_engine(|database| async move {
        let before = number(&database).await?;
        let transaction = database.begin().await?;
        organisations::insert(&transaction, &organisation("Eins")).await?;
        assert_eq!(number(&database).await?, before);
        transaction.rollback().await?;
        assert_eq!(number(&database).await?, before);
        let transaction = database.begin().await?;
        organisations::insert(&transaction, &organisation("Zwei")).await?;
        transaction.commit().await?;
        assert!(number(&database).await? > before);
        Ok::<(), StoreError>(())
    })
    .await;
}

#[tokio::test]
async fn writers_at_once_are_all_counted_and_never_wait_for_each_other_in_a_circle() {
    each_engine(|database| async move {
        let (one, two) = (organisation("Eins"), organisation("Zwei"));
        organisations::insert(&database, &one).await?;
        organisations::insert(&database, &two).await?;
        let before = number(&database).await?;
        let write = async |first: &str, second: &str| {
            for _ in 0..10 {
                let transaction = database.begin().await?;
                for name in [first, second] {
                    let event = Event { slug: format!("{name}-{}", uuid()), id: domain::ids::EventId(uuid()), ..event(name, &one) };
                    events::insert(&transaction, &event).await?;
                }
                transaction.commit().await?;
            }
            Ok::<(), StoreError>(())
        };
        let (left, right) = futures::join!(write("a", "b"), write("b", "a"));
        left?;
        right?;
        assert!(number(&database).await? >= before + 20);
        Ok::<(), StoreError>(())
    })
    .await;
}

fn uuid() -> uuid::Uuid {
    uuid::Uuid::now_v7()
}
