//! Foreign pages cannot act for anybody, and merely looking changes nothing.

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use domain::accounts::Account;
use test_support::each_engine;
use usecases::links::Purpose;

use crate::site::{Ask, ORIGIN, Site, routes_in_sources};
use crate::world::{PASSWORD, World};

/// What a browser says of a form on a foreign page; each refused.
const FORGED: [&[(&str, &str)]; 7] = [
    &[],
    &[("sec-fetch-site", "cross-site"), ("origin", ORIGIN)],
    &[("sec-fetch-site", "same-site"), ("origin", ORIGIN)],
    &[("origin", "null")],
    &[("origin", "https://evil.example"), ("referer", "https://ansprechbar.example/de/")],
    &[("referer", "https://evil.example/?https://ansprechbar.example/")],
    &[("origin", "https://ansprechbar.example.evil.example")],
];

type Fields = Vec<(&'static str, String)>;

/// Every form: its route, address, who is signed in, and fields that would do something.
struct Posted<'a> {
    template: &'static str,
    path: String,
    account: Option<&'a Account>,
    fields: Fields,
}

fn fields(pairs: &[(&'static str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

fn posted<'a>(template: &'static str, rest: &str, account: Option<&'a Account>, pairs: &[(&'static str, &str)]) -> Posted<'a> {
    let path = template.replace("{locale}", "de").replace("{slug}", rest).replace("{id}", rest).replace("{token}", rest);
    Posted { template, path, account, fields: fields(pairs) }
}

async fn every_form<'a>(site: &Site, world: &'a World) -> Vec<Posted<'a>> {
    let (ada, bo, mo) = (Some(&world.ada), Some(&world.bo), Some(&world.mo));
    let confirm = world.link(site, Purpose::ConfirmEmail { account: world.newcomer.id, for_organisation: false }).await;
    let reset = world.link(site, Purpose::ResetPassword { account: world.ada.id }).await;
    let answer = world.link(site, Purpose::Answer { invitation: world.invitation.id }).await;
    let agreement = world.link(site, Purpose::Agreement { dialogue: world.dialogue.id, organisation: true }).await;
    let (request, dialogue, report) = (world.request.id.to_string(), world.dialogue.id.to_string(), world.report.id.to_string());
    let (house, group) = (world.institution.slug.as_str(), world.organisation.slug.as_str());
    let place = ("place", "06844");
    let signing_up =
        [("purpose", "institution"), ("display_name", "Mia"), ("email", "mia@schule.example"), ("password", PASSWORD), ("terms", "yes")];
    let new_house = [("name", "Neue Schule"), ("kind", "school"), place, ("contact_email", "neu@schule.example"), ("version", "1")];
    let reporting = [("reason", "wrong"), ("url", "https://ansprechbar.example/de/"), ("text", "Falsch."), ("good_faith", "yes")];
    let settling = [("action", "settle-report"), ("id", report.as_str()), ("decision", "Erledigt.")];
    vec![
        posted("/{locale}/theme", "", None, &[("theme", "dark")]),
        posted("/{locale}/sign-up", "", None, &signing_up),
        posted("/{locale}/sign-in", "", None, &[("email", "ada@schule.example"), ("password", "falsch geraten")]),
        posted("/{locale}/sign-out", "", ada, &[]),
        posted("/{locale}/confirm-email/{token}", &confirm, None, &[("password", PASSWORD)]),
        posted("/{locale}/forgot-password", "", None, &[("email", "ada@schule.example")]),
        posted("/{locale}/report", "", None, &reporting),
        posted("/{locale}/organisations/new", "", bo, &[("name", "Neu")]),
        posted("/{locale}/organisations/{slug}", group, bo, &[("action", "hide")]),
        posted("/{locale}/organisations/{slug}/edit", group, bo, &[("name", "Anders"), ("version", "1")]),
        posted("/{locale}/institutions/new", "", ada, &new_house),
        posted("/{locale}/institutions/{slug}/edit", house, ada, &new_house),
        posted("/{locale}/institutions/{slug}", house, ada, &[("action", "hide")]),
        posted("/{locale}/offers/new", "", bo, &[("title", "Neu")]),
        posted("/{locale}/offers/{slug}", &world.offer.slug, bo, &[("action", "withdraw")]),
        posted("/{locale}/offers/{slug}/edit", &world.offer.slug, bo, &[("title", "Anders")]),
        posted("/{locale}/requests/new", "", ada, &[("title", "Neu")]),
        posted("/{locale}/requests/{id}/edit", &world.draft.id.to_string(), ada, &[("title", "Anders")]),
        posted("/{locale}/answer/{token}", &answer, None, &[("answer", "no"), ("reason", "no-time")]),
        posted("/{locale}/requests/{id}", &request, ada, &[("action", "withdraw")]),
        posted("/{locale}/agreement/{token}", &agreement, None, &[("action", "confirm"), ("version", "1")]),
        posted("/{locale}/dialogues/{id}", &dialogue, ada, &[("action", "cancel"), ("reason", "Krank.")]),
        posted("/{locale}/events/new", "", bo, &[("title", "Neu")]),
        posted("/{locale}/events/{slug}/edit", &world.event.slug, bo, &[("title", "Anders")]),
        posted("/{locale}/events/{slug}", &world.event.slug, bo, &[("action", "cancel")]),
        posted("/{locale}/moderation", "", mo, &settling),
        posted("/{locale}/moderation/rounds", "", mo, &[("title", "Interkulturelle Woche"), ("region", "DE-ST")]),
        posted("/{locale}/moderation/rounds/{id}", &world.round.id.to_string(), mo, &[("action", "close")]),
        posted("/{locale}/account", "", ada, &[("action", "name"), ("display_name", "Andere")]),
        posted("/{locale}/reset-password/{token}", &reset, None, &[("password", "sieben Berge im Nebel")]),
    ]
}

impl Posted<'_> {
    async fn ask(&self, site: &Site) -> Ask {
        let pairs: Vec<(&str, &str)> = self.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let ask = Ask::unmarked_post(&self.path, &pairs);
        match self.account {
            Some(account) => ask.signed_in(&site.session_of(account).await),
            None => ask,
        }
    }
}

#[tokio::test]
async fn forms_of_foreign_pages_are_refused_and_change_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let forms = every_form(&site, &world).await;
        let known: BTreeSet<String> = forms.iter().map(|form| form.template.to_owned()).collect();
        let all: BTreeSet<String> = routes_in_sources().into_iter().filter(|route| route.takes_forms).map(|route| route.template).collect();
        assert_eq!(known, all, "every route that takes forms is in the table");
        for form in &forms {
            let ask = form.ask(&site).await;
            let before = world.snapshot(&site).await;
            for variant in FORGED {
                let forged = variant.iter().fold(ask.clone(), |ask, (name, value)| ask.header(name, value));
                let answer = site.send(&forged).await;
                assert_eq!(answer.status, StatusCode::FORBIDDEN, "{} with {variant:?}", form.path);
                assert!(answer.headers.get("set-cookie").is_none(), "{} with {variant:?}", form.path);
            }
            assert_eq!(world.snapshot(&site).await, before, "{}", form.path);
        }
    })
    .await;
}

#[tokio::test]
async fn same_forms_are_taken_when_they_come_from_the_site() {
    // That they do something here is what makes the refusals above mean something.
    const WITHOUT_EFFECT_IN_THE_STORE: [&str; 9] = [
        "theme",
        "organisations/new",
        "organisations/{slug}/edit",
        "offers/new",
        "offers/{slug}/edit",
        "requests/new",
        "requests/{id}/edit",
        "events/new",
        "events/{slug}/edit",
    ];
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        for form in every_form(&site, &world).await {
            let ask = form.ask(&site).await;
            let before = world.snapshot(&site).await;
            let answer = site.send(&ask.header("sec-fetch-site", "same-origin").header("origin", ORIGIN)).await;
            let after = world.snapshot(&site).await;
            assert_ne!(answer.status, StatusCode::FORBIDDEN, "{}", form.path);
            let without_effect = WITHOUT_EFFECT_IN_THE_STORE.contains(&form.template.trim_start_matches("/{locale}/"));
            let silent = form.template.ends_with("institutions/new");
            assert!(silent || (before != after) != without_effect, "{} answers {}: {}", form.path, answer.status, answer.text());
        }
    })
    .await;
}

#[tokio::test]
async fn looking_changes_nothing() {
    each_engine(|database| async move {
        let site = Site::on(database);
        let world = World::on(&site).await;
        let (ada, bo) = (site.session_of(&world.ada).await, site.session_of(&world.bo).await);
        let before = world.snapshot(&site).await;
        for form in every_form(&site, &world).await {
            let pairs: Vec<_> = form.fields.iter().map(|(name, value)| (*name, value.clone())).collect();
            let query = api_types::filters::query_string(pairs);
            for path in [form.path.clone(), format!("{}?{query}", form.path), format!("{}?step=yes&{query}", form.path)] {
                for token in [None, Some(&ada), Some(&bo)] {
                    for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                        let ask = Ask::new(method, &path);
                        let ask = token.map_or(ask.clone(), |token| ask.signed_in(token));
                        let answer = site.send(&ask).await;
                        assert!(!answer.status.is_server_error() && answer.session().is_none(), "{path}");
                    }
                }
            }
        }
        assert_eq!(world.snapshot(&site).await, before);
    })
    .await;
}
