//! Whether the program lives and can work, and what happens while the database is away.

use axum::http::StatusCode;
use test_support::each_engine;

use crate::site::{Ask, Site};
use crate::world::World;

#[tokio::test]
async fn health_is_good_when_the_database_answers() {
    each_engine(|database| async move {
        let site = Site::on(database);
        for path in ["/health/live", "/health/ready"] {
            let answer = site.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            assert!(answer.header("content-type").starts_with("text/plain"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn program_is_alive_but_not_ready_when_the_schema_is_old() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        database.migrate_down(Some(1)).await.expect("a step back");
        assert_eq!(site.get("/health/live").await.status, StatusCode::OK);
        assert_eq!(site.get("/health/ready").await.status, StatusCode::SERVICE_UNAVAILABLE);
    })
    .await;
}

#[tokio::test]
async fn everything_is_unavailable_and_says_nothing_of_the_inside_when_the_database_is_away() {
    each_engine(|database| async move {
        let site = Site::on(database.clone());
        let world = World::on(&site).await;
        let token = site.session_of(&world.ada).await;
        database.close().await.expect("closed");
        assert_eq!(site.get("/health/live").await.status, StatusCode::OK);
        assert_eq!(site.get("/health/ready").await.status, StatusCode::SERVICE_UNAVAILABLE);
        let asks = [
            Ask::get("/de/events"),
            Ask::get("/de/"),
            Ask::get("/calendar.ics"),
            Ask::get("/de/about").signed_in(&token),
            Ask::get("/de/nothing").signed_in(&token),
            Ask::post("/de/sign-in", &[("email", "ada@schule.example"), ("password", "zwölf Monde")]),
        ];
        for ask in asks {
            let answer = site.send(&ask).await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{}", ask.path);
            let text = answer.text().to_lowercase();
            for inside in ["sqlx", "pool", "sqlite", "postgres", "dberr"] {
                assert!(!text.contains(inside), "{} tells of {inside}", ask.path);
            }
        }
    })
    .await;
}
