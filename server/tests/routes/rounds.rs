//! Rounds in the browser: what is asked for is answered at once, a job does it, and the pages say how it stands.

use axum::http::StatusCode;
use i18n::{Locale, t};
use persistence::requests;
use test_support::{builders, each_engine};

use crate::site::{Ask, Site};
use crate::world::World;

#[tokio::test]
async fn round_is_followed_from_hand_in_to_its_end() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let request = builders::request("Wer kommt zu uns?", &world.institution);
        requests::insert(&site.services.database, &request).await.expect("a request");
        let (ada, mo) = (site.session_of(&world.ada).await, site.session_of(&world.mo).await);
        let (round, page) = (format!("/de/moderation/rounds/{}", world.round.id), format!("/de/requests/{}", request.id));
        let post = async |who: &str, path: &str, fields: &[(&str, &str)]| site.send(&Ask::post(path, fields).signed_in(who)).await;
        let get = async |who: &str, path: &str| site.send(&Ask::get(path).signed_in(who)).await.text();

        let joined = post(&ada, &page, &[("action", "join-round"), ("round", &world.round.id.to_string())]).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER);
        assert!(get(&ada, &page).await.contains("value=\"leave-round\""));
        assert!(get(&ada, "/de/dashboard").await.contains(&t!(Locale::De, DASHBOARD_REQUESTS_ROUND, round = &world.round.title)));

        assert_eq!(post(&mo, &round, &[("action", "close-hand-in")]).await.status, StatusCode::SEE_OTHER);
        let refused = post(&ada, &page, &[("action", "leave-round")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(&t!(Locale::De, ERROR_HAND_IN_CLOSED)));
        assert!(!get(&ada, &page).await.contains("value=\"leave-round\""));

        assert_eq!(post(&mo, &round, &[("action", "search")]).await.status, StatusCode::SEE_OTHER);
        let waiting = get(&mo, &round).await;
        assert!(waiting.contains("data-follow") && waiting.contains(&t!(Locale::De, ROUNDS_FOLLOW)));
        assert!(get(&mo, "/de/moderation/rounds").await.contains(&t!(Locale::De, ROUNDS_STATUS_SEARCHING)));
        assert_eq!(usecases::rounds::run_jobs(&site.services, std::future::pending()).await.expect("worked"), 1);
        let found = get(&mo, &round).await;
        assert!(!found.contains("data-follow") && found.contains(&t!(Locale::De, ROUNDS_STATE_PROPOSED_TITLE)));

        assert_eq!(post(&mo, &round, &[("action", "reopen-hand-in")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(post(&ada, &page, &[("action", "leave-round")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(post(&mo, &round, &[("action", "nothing")]).await.status, StatusCode::NOT_FOUND);

        assert_eq!(post(&mo, &round, &[("action", "close")]).await.status, StatusCode::SEE_OTHER);
        assert!(get(&mo, &round).await.contains(&t!(Locale::De, ROUNDS_STATE_RELEASING_TITLE)));
        assert!(get(&mo, "/de/moderation/rounds").await.contains(&t!(Locale::De, ROUNDS_STATUS_RELEASING)));
        assert_eq!(usecases::rounds::run_jobs(&site.services, std::future::pending()).await.expect("worked"), 1);
        assert!(get(&mo, &round).await.contains(&t!(Locale::De, ROUNDS_STATE_CLOSED_TITLE)));
    })
    .await;
}
