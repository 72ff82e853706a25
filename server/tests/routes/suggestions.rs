//! What the text of a request suggests: asking and taking store nothing, and nothing is taken that is no suggestion.

use axum::http::StatusCode;
use test_support::each_engine;

use crate::site::{Answer, Ask, Site};
use crate::world::World;

const TEXT: &str = "Wir lesen Briefe von Vertragsarbeiterinnen. Danach planen wir einen Workshop, alle sollen ihr Land vorstellen.";

/// Whether a box or an entry of a list is ticked or chosen.
fn is_chosen(answer: &Answer, value: &str, mark: &str) -> bool {
    answer.text().split('<').any(|tag| tag.contains(&format!("value=\"{value}\"")) && tag.contains(mark))
}

#[tokio::test]
async fn asking_for_suggestions_shows_the_form_again_and_stores_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let ada = site.session_of(&world.ada).await;
        let before = world.snapshot(&site).await;
        let edit = format!("/de/requests/{}/edit", world.draft.id);
        for path in ["/de/requests/new", edit.as_str(), "/en/requests/new"] {
            let fields = [("title", "Ein Titel"), ("text", TEXT), ("room", "Raum 7"), ("version", "5"), ("action", "suggest")];
            let answer = site.send(&Ask::post(path, &fields).signed_in(&ada)).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let page = answer.text();
            for shown in ["Briefe von Vertragsarbeiterinnen", "value=\"Ein Titel\"", "value=\"Raum 7\""] {
                assert!(page.contains(shown), "{path} without {shown}");
            }
            assert!(page.contains("value=\"topic:contract-labour\"") && page.contains("value=\"format:workshop\""), "{path}");
            assert!(page.contains("notice--info") && page.contains("Land vorstellen"), "{path}");
            assert!(!is_chosen(&answer, "contract-labour", " checked") && !is_chosen(&answer, "workshop", " selected"), "{path}");
            assert!(!page.contains("error-summary"), "{path}");
        }
        assert_eq!(world.snapshot(&site).await, before);
    })
    .await;
}

#[tokio::test]
async fn taking_a_suggestion_ticks_it_in_the_form_and_stores_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let ada = site.session_of(&world.ada).await;
        let before = world.snapshot(&site).await;
        let edit = format!("/de/requests/{}/edit", world.draft.id);
        for path in ["/de/requests/new", edit.as_str()] {
            let take = async |suggestion: &str| {
                // The button of a suggestion stands alone; whoever adds an action to it still stores nothing.
                let fields = [("title", "Ein Titel"), ("text", TEXT), ("topics", "music"), ("take", suggestion), ("action", "publish")];
                let answer = site.send(&Ask::post(path, &fields).signed_in(&ada)).await;
                assert_eq!(answer.status, StatusCode::OK, "{path} with {suggestion}");
                assert!(is_chosen(&answer, "music", " checked"), "{path} with {suggestion}");
                answer
            };
            let topic = take("topic:contract-labour").await;
            assert!(is_chosen(&topic, "contract-labour", " checked") && !topic.text().contains("value=\"topic:contract-labour\""));
            let format = take("format:workshop").await;
            assert!(is_chosen(&format, "workshop", " selected") && !format.text().contains("value=\"format:"));
            assert!(is_chosen(&take("audience:grade-5-10").await, "grade-5-10", " selected"));
            let long = "topic:".to_owned() + &"x".repeat(10_000);
            for hostile in
                ["", "topic", "topic:", "topic:history-memory", "title:Böse", "take:take", "topic:<script>", "format:\u{0}", &long]
            {
                let answer = take(hostile).await;
                assert_eq!(
                    answer.text().matches(" checked").count(),
                    topic.text().matches(" checked").count() - 1,
                    "{path} with {hostile}"
                );
                assert!(!answer.text().contains("Böse") && !answer.text().contains("xxxx"), "{path} with {hostile}");
            }
        }
        assert_eq!(world.snapshot(&site).await, before);
    })
    .await;
}

#[tokio::test]
async fn suggestions_are_only_for_those_whose_form_it_is() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let eve = site.session_of(&world.eve).await;
        let edit = format!("/de/requests/{}/edit", world.draft.id);
        let fields = [("text", TEXT), ("action", "suggest")];
        assert_eq!(site.send(&Ask::post(&edit, &fields).signed_in(&eve)).await.status, StatusCode::NOT_FOUND);
        for path in ["/de/requests/new", edit.as_str()] {
            let answer = site.send(&Ask::post(path, &fields)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
            assert!(answer.header("location").starts_with("/de/sign-in"), "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn island_is_answered_in_the_language_of_its_page() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let ask = async |locale: &str, text: &str| {
            site.send(&Ask::post("/api/internal/suggest_topics", &[("locale", locale), ("title", ""), ("text", text)])).await
        };
        for (locale, words) in [("de", "Thema: "), ("en", "Topic: "), ("xx", "Thema: ")] {
            let answer = ask(locale, TEXT).await;
            assert_eq!(answer.status, StatusCode::OK);
            assert!(answer.text().contains("topic:contract-labour") && answer.text().contains(words), "{}", answer.text());
        }
        for text in ["", "\u{0}\u{202e}", &"Klasse 10. ".repeat(20_000)] {
            assert_eq!(ask("de", text).await.status, StatusCode::OK);
        }
        let nothing = site.send(&Ask::post("/api/internal/suggest_topics", &[("text", TEXT)])).await;
        assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
        let forged = Ask::unmarked_post("/api/internal/suggest_topics", &[("locale", "de"), ("title", ""), ("text", TEXT)]);
        for forged in
            [forged.clone(), forged.clone().header("origin", "https://evil.example"), forged.header("sec-fetch-site", "cross-site")]
        {
            assert_eq!(site.send(&forged).await.status, StatusCode::FORBIDDEN);
        }
    })
    .await;
}
