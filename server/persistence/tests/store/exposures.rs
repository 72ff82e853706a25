//! What was shown, by organisation and day.

use chrono::TimeDelta;
use persistence::exposures::{Shares, add, purge, sums};
use persistence::{StoreError, organisations};
use test_support::builders::{now, organisation};
use test_support::each_engine;

#[tokio::test]
async fn shares_of_a_day_are_summed_up_and_forgotten_in_time() {
    each_engine(|database| async move {
        let (club, other) = (organisation("Verein"), organisation("Anderer Verein"));
        organisations::insert(&database, &club).await?;
        organisations::insert(&database, &other).await?;
        let today = now().date_naive();
        let yesterday = today - TimeDelta::days(1);
        let quarter = Shares { merit: 0.25, attention: 0.5 };
        for day in [yesterday, yesterday, today] {
            add(&database, club.id, day, quarter).await?;
        }
        let found = sums(&database, &[club.id, other.id], yesterday, today).await?;
        assert_eq!((found.len(), found.get(&club.id).copied()), (1, Some(Shares { merit: 0.5, attention: 1.0 })));
        assert_eq!(purge(&database, today).await?, 1);
        assert_eq!(sums(&database, &[club.id], yesterday, today).await?.len(), 0);
        let unknown = add(&database, organisation("Nie gespeichert").id, today, quarter).await;
        assert!(unknown.is_err(), "{unknown:?}");
        Ok::<(), StoreError>(())
    })
    .await;
}
