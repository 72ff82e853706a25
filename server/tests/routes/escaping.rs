//! Text that people typed is text, wherever it is shown.

use axum::http::StatusCode;
use test_support::each_engine;
use usecases::links::Purpose;

use crate::site::{Ask, Site};
use crate::world::World;

/// Breaks out of text, attributes and scripts wherever it is not escaped.
const NASTY: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>{{7*7}}${7*7}";
/// What must never reach a page as markup.
const ALIVE: [&str; 4] = ["<script>alert", "<img src=x", "\"'>&lt;", "=\"\"'>"];

fn nasty(text: &str) -> String {
    format!("{text} {NASTY}")
}

fn assert_inert(html: &str, what: &str) {
    for alive in ALIVE {
        assert!(!html.contains(alive), "{what} holds {alive}");
    }
}

#[tokio::test]
async fn stored_text_is_inert_on_every_page() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::dressed(&site, nasty).await;
        let answer = world.link(&site, Purpose::Answer { invitation: world.invitation.id }).await;
        let agreement = world.link(&site, Purpose::Agreement { dialogue: world.dialogue.id, organisation: false }).await;
        let mut pages: Vec<(Option<&_>, String)> = world.public_pages().into_iter().map(|page| (None, page)).collect();
        pages.extend([
            (None, format!("/answer/{answer}")),
            (None, format!("/answer/{answer}?step=yes")),
            (None, format!("/agreement/{agreement}")),
            (None, format!("/agreement/{agreement}?step=change")),
            (Some(&world.ada), "/dashboard".to_owned()),
            (Some(&world.ada), "/account".to_owned()),
            (Some(&world.ada), format!("/requests/{}", world.request.id)),
            (Some(&world.ada), format!("/requests/{}", world.agreeing.id)),
            (Some(&world.ada), format!("/institutions/{}/edit", world.institution.slug)),
            (Some(&world.ada), format!("/dialogues/{}", world.dialogue.id)),
            (Some(&world.bo), "/dashboard".to_owned()),
            (Some(&world.bo), format!("/organisations/{}/edit", world.organisation.slug)),
            (Some(&world.bo), format!("/events/{}/edit", world.event.slug)),
            (Some(&world.bo), format!("/offers/{}/edit", world.offer.slug)),
            (Some(&world.mo), "/moderation?queue=reports".to_owned()),
            (Some(&world.mo), "/moderation".to_owned()),
            (Some(&world.mo), "/moderation/rounds".to_owned()),
            (Some(&world.mo), format!("/moderation/rounds/{}", world.round.id)),
            (Some(&world.root), "/admin".to_owned()),
        ]);
        let mut shown = 0;
        for (account, page) in pages {
            let ask = Ask::get(format!("/de{page}"));
            let ask = match account {
                Some(account) => ask.signed_in(&site.session_of(account).await),
                None => ask,
            };
            let answer = site.send(&ask).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            let html = answer.text();
            assert_inert(&html, &page);
            shown += usize::from(html.contains("&lt;script&gt;alert(1)"));
        }
        assert!(shown > 15, "the text is shown, escaped, on {shown} pages");
    })
    .await;
}

#[tokio::test]
async fn typed_text_is_inert_when_a_form_comes_back() {
    let names = [
        "display_name",
        "email",
        "purpose",
        "name",
        "kind",
        "description",
        "place",
        "meeting_address",
        "website",
        "contact_email",
        "safety_tier",
        "topics",
        "formats",
        "audiences",
        "languages",
        "weekdays",
        "travel_radius_km",
        "monthly_cap",
        "fee_kind",
        "fee_euros",
        "lead_days",
        "title",
        "text",
        "format",
        "audience",
        "group_size",
        "minutes",
        "date1",
        "time1",
        "urgency_reason",
        "room",
        "on_site_contact",
        "accessibility",
        "public_listing",
        "response_days",
        "meeting_place",
        "budget_kind",
        "address",
        "price",
        "capacity",
        "repeat",
        "repeats",
        "host",
        "reason",
        "url",
        "organisation",
        "institution",
        "version",
        "goals",
        "remarks",
        "message",
        "answer",
        "next",
        "return_to",
        "decision",
        "voucher_name",
        "basis",
    ];
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let (ada, bo) = (site.session_of(&world.ada).await, site.session_of(&world.bo).await);
        let answer = world.link(&site, Purpose::Answer { invitation: world.invitation.id }).await;
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (*name, NASTY)).collect();
        let forms = [
            (None, "sign-up".to_owned()),
            (None, "sign-in".to_owned()),
            (None, "forgot-password".to_owned()),
            (None, "report".to_owned()),
            (None, format!("answer/{answer}")),
            (Some(&ada), "requests/new".to_owned()),
            (Some(&ada), "institutions/new".to_owned()),
            (Some(&bo), "organisations/new".to_owned()),
            (Some(&bo), "offers/new".to_owned()),
            (Some(&bo), "events/new".to_owned()),
        ];
        for (token, form) in forms {
            let ask = Ask::post(format!("/de/{form}"), &fields);
            let answer = site.send(&token.map_or(ask.clone(), |token| ask.signed_in(token))).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
            assert_inert(&answer.text(), &form);
        }
    })
    .await;
}

#[tokio::test]
async fn text_in_the_address_is_inert() {
    each_engine(|database| async move {
        let site = Site::on(database);
        World::on(&site).await;
        let nasty = api_types::filters::encode(NASTY);
        let names = [
            "q", "topic", "region", "near", "radius", "language", "format", "audience", "from", "to", "page", "next", "place", "topics",
            "url",
        ];
        let query = names.iter().map(|name| format!("{name}={nasty}")).collect::<Vec<_>>().join("&");
        let pages = ["", "events", "organisations", "offers", "requests", "map", "calendar", "sign-in", "sign-up", "report", "nothing"];
        for page in pages {
            for path in
                [format!("/de/{page}?{query}"), format!("/de/{page}?{nasty}"), format!("/de/{page}{nasty}"), format!("/{nasty}/{page}")]
            {
                let answer = site.get(&path).await;
                assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
                assert_inert(&answer.text(), &path);
                for value in answer.headers.values() {
                    assert!(!String::from_utf8_lossy(value.as_bytes()).contains("<script"), "{path}");
                }
            }
        }
        let report = site.get(&format!("/de/report?url={}", api_types::filters::encode("javascript:alert(1)"))).await;
        assert!(!report.text().contains("href=\"javascript:"));
    })
    .await;
}
