//! What belongs to others answers exactly like what does not exist.

use axum::http::StatusCode;
use test_support::builders::id;
use test_support::each_engine;

use crate::site::{Answer, Ask, Site};
use crate::world::World;

/// The answer without the address itself, which pages repeat in their links.
fn told(answer: &Answer, name: &str) -> (StatusCode, Vec<(String, String)>, String) {
    let headers = answer.headers.iter().map(|(header, value)| (header.to_string(), value.to_str().unwrap_or_default().replace(name, "…")));
    let mut headers: Vec<_> = headers.filter(|(header, _)| header != "content-length").collect();
    headers.sort();
    (answer.status, headers, answer.text().replace(name, "…"))
}

#[tokio::test]
async fn things_of_others_are_as_unknown_as_things_that_do_not_exist() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let unknown_id = id("nobody knows").to_string();
        let (draft, request) = (world.draft.id.to_string(), world.request.id.to_string());
        let (agreeing, dialogue) = (world.agreeing.id.to_string(), world.dialogue.id.to_string());
        let reads = [
            ("/de/requests/{}", &draft, &unknown_id),
            ("/de/requests/{}", &agreeing, &unknown_id),
            ("/de/requests/{}/edit", &draft, &unknown_id),
            ("/de/requests/{}/edit", &request, &unknown_id),
            ("/de/dialogues/{}", &dialogue, &unknown_id),
            ("/de/dialogues/{}/calendar.ics", &dialogue, &unknown_id),
            ("/de/events/{}", &world.secret_event.slug, &"unknown".to_owned()),
            ("/de/events/{}/edit", &world.event.slug, &"unknown".to_owned()),
            ("/de/organisations/{}", &world.secret_organisation.slug, &"unknown".to_owned()),
            ("/de/organisations/{}/edit", &world.organisation.slug, &"unknown".to_owned()),
            ("/de/institutions/{}/edit", &world.institution.slug, &"unknown".to_owned()),
            ("/de/offers/{}/edit", &world.offer.slug, &"unknown".to_owned()),
            ("/events/{}.ics", &world.secret_event.slug, &"unknown".to_owned()),
            ("/organisations/{}/calendar.ics", &world.secret_organisation.slug, &"unknown".to_owned()),
        ];
        let eve = site.session_of(&world.eve).await;
        for (template, known, unknown) in reads {
            for token in [None, Some(&eve)] {
                let ask = |name: &str| {
                    let ask = Ask::get(template.replace("{}", name));
                    token.map_or(ask.clone(), |token| ask.signed_in(token))
                };
                let (theirs, nobodys) = (site.send(&ask(known)).await, site.send(&ask(unknown)).await);
                assert_eq!(told(&theirs, known), told(&nobodys, unknown), "{template} with {known}");
                let led_away = token.is_none() && theirs.status == StatusCode::SEE_OTHER;
                assert!(led_away || theirs.status == StatusCode::NOT_FOUND, "{template}: {}", theirs.status);
            }
        }
    })
    .await;
}

/// A route, the name of somebody's thing, a name that nothing has, and what is sent.
type Step<'a> = (&'a str, &'a String, &'a String, Vec<(&'a str, &'a str)>);

#[tokio::test]
async fn steps_with_things_of_others_do_nothing_and_tell_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let unknown_id = id("nobody knows").to_string();
        let (request, dialogue) = (world.request.id.to_string(), world.dialogue.id.to_string());
        let (group, house) = (&world.organisation.slug, &world.institution.slug);
        let unknown = "unknown".to_owned();
        let organisation_id = world.organisation.id.to_string();
        let house_form = [("name", "Neu"), ("kind", "school"), ("place", "06844"), ("contact_email", "a@b.example"), ("version", "1")];
        let steps: [Step<'_>; 13] = [
            ("/de/requests/{}", &request, &unknown_id, vec![("action", "withdraw")]),
            ("/de/requests/{}", &request, &unknown_id, vec![("action", "ask"), ("first", &organisation_id)]),
            ("/de/requests/{}", &request, &unknown_id, vec![("action", "ask-top")]),
            ("/de/requests/{}/edit", &request, &unknown_id, vec![("title", "Neu")]),
            ("/de/dialogues/{}", &dialogue, &unknown_id, vec![("action", "confirm"), ("version", "1")]),
            ("/de/dialogues/{}", &dialogue, &unknown_id, vec![("action", "cancel")]),
            ("/de/organisations/{}", group, &unknown, vec![("action", "hide")]),
            ("/de/organisations/{}/edit", group, &unknown, vec![("name", "Neu"), ("version", "1")]),
            ("/de/institutions/{}", house, &unknown, vec![("action", "hide")]),
            ("/de/institutions/{}/edit", house, &unknown, house_form.to_vec()),
            ("/de/offers/{}", &world.offer.slug, &unknown, vec![("action", "withdraw")]),
            ("/de/events/{}", &world.event.slug, &unknown, vec![("action", "cancel")]),
            ("/de/events/{}/edit", &world.event.slug, &unknown, vec![("title", "Neu")]),
        ];
        for account in [&world.eve, &world.mo, &world.root, &world.bo, &world.ada] {
            let token = site.session_of(account).await;
            for (template, known, unknown, fields) in &steps {
                let owner = if ["requests", "institutions", "dialogues"].iter().any(|kind| template.contains(kind)) {
                    &world.ada
                } else {
                    &world.bo
                };
                if account.id == owner.id || (template.contains("dialogues") && account.id == world.bo.id) {
                    continue;
                }
                let before = world.snapshot(&site).await;
                let ask = |name: &str| Ask::post(template.replace("{}", name), fields).signed_in(&token);
                let (theirs, nobodys) = (site.send(&ask(known)).await, site.send(&ask(unknown)).await);
                assert_eq!(told(&theirs, known), told(&nobodys, unknown), "{template} by {}", account.email);
                assert!(theirs.status.is_client_error(), "{template} by {}: {}", account.email, theirs.status);
                assert_eq!(world.snapshot(&site).await, before, "{template} by {}", account.email);
            }
        }
    })
    .await;
}

#[tokio::test]
async fn desks_of_those_in_charge_do_not_exist_for_others() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let report = world.report.id.to_string();
        for account in [&world.ada, &world.bo, &world.eve] {
            let token = site.session_of(account).await;
            let nothing = site.send(&Ask::get("/de/nothing").signed_in(&token)).await;
            for desk in ["moderation", "moderation/rounds", "admin"] {
                let answer = site.send(&Ask::get(format!("/de/{desk}")).signed_in(&token)).await;
                assert_eq!(told(&answer, desk), told(&nothing, "nothing"), "{desk} for {}", account.email);
            }
            let round = format!("/de/moderation/rounds/{}", world.round.id);
            assert_eq!(site.send(&Ask::get(&round).signed_in(&token)).await.status, StatusCode::NOT_FOUND);
            assert_eq!(site.send(&Ask::post(&round, &[("action", "close")]).signed_in(&token)).await.status, StatusCode::NOT_FOUND);
            let settle = [("action", "settle-report"), ("id", report.as_str()), ("decision", "Weg.")];
            let answer = site.send(&Ask::post("/de/moderation", &settle).signed_in(&token)).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        let mo = site.session_of(&world.mo).await;
        assert_eq!(site.send(&Ask::get("/de/admin").signed_in(&mo)).await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn secret_names_stand_on_no_public_page() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let eve = site.session_of(&world.eve).await;
        let mut paths: Vec<String> = world.public_pages().iter().map(|page| format!("/de{page}")).collect();
        paths.push("/calendar.ics".to_owned());
        paths.push(format!("/organisations/{}/calendar.ics", world.organisation.slug));
        for path in paths {
            for ask in [Ask::get(&path), Ask::get(&path).signed_in(&eve)] {
                let text = site.send(&ask).await.text();
                let secrets =
                    ["Hinterhof", "Stilles Treffen", "Noch nicht fertig", "Schulweg 2", "Raum 12", "Sekretariat", "leser@post.example"];
                for secret in secrets {
                    assert!(!text.contains(secret), "{path} tells {secret}");
                }
            }
        }
        // Searching for a secret name finds as much as searching for one that does not exist.
        for list in ["events", "organisations", "offers", "requests"] {
            let search = async |name: &str| site.get(&format!("/de/{list}?q={name}")).await.text().replace(name, "…");
            assert_eq!(search("Hinterhof").await, search("Niemandsland").await, "{list}");
        }
    })
    .await;
}
