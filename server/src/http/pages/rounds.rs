//! Pages of rounds, for moderators.

use api_types::forms::FormState;
use app::rounds::{round_list_page, round_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use domain::ids::RoundId;
use i18n::{Key, keys};
use usecases::{Error, Outcome, rounds};

use super::super::AppState;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new().route("/{locale}/moderation/rounds", get(list).post(open)).route("/{locale}/moderation/rounds/{id}", get(show).post(step))
}

async fn list(visit: Visit) -> Response {
    let view = match visit.signed_in() {
        Ok(viewer) => rounds::list_view(visit.services(), &viewer.actor, visit.locale, FormState::default()).await,
        Err(error) => Err(error),
    };
    visit.show(view, round_list_page)
}

async fn open(visit: Visit, Form(form): Form) -> Response {
    let actor = match visit.signed_in() {
        Ok(viewer) => &viewer.actor,
        Err(error) => return visit.problem(error),
    };
    match rounds::open_round(visit.services(), actor, &form).await {
        Ok(id) => visit.redirect(&format!("/moderation/rounds/{id}"), Some(keys::ROUNDS_FLASH_OPENED)),
        Err(error @ Error::Invalid(_)) => match rounds::list_view(visit.services(), actor, visit.locale, FormState::default()).await {
            Ok(view) => visit.form_again(error, form, |ui, form| round_list_page(ui, api_types::rounds::RoundListView { form, ..view })),
            Err(error) => visit.problem(error),
        },
        Err(error) => visit.problem(error),
    }
}

/// The page of the table that the address names, from 1.
fn page(visit: &Visit) -> u32 {
    visit.query_value("page").parse().unwrap_or(1)
}

async fn show(visit: Visit) -> Response {
    let view = match (visit.signed_in(), visit.id::<RoundId>("id")) {
        (Ok(viewer), Ok(id)) => rounds::round_view(visit.services(), &viewer.actor, visit.locale, id, page(&visit)).await,
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    visit.show(view, round_page)
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let (id, number) = (visit.param("id"), page(&visit));
    let path = if number > 1 { format!("/moderation/rounds/{id}?page={number}") } else { format!("/moderation/rounds/{id}") };
    match take_step(&visit, &form).await {
        Ok(flash) => visit.redirect(&path, flash),
        Err(error) => visit.problem(error),
    }
}

/// Gives what is said once; nothing where the page itself says that a job has begun.
async fn take_step(visit: &Visit, form: &FormState) -> Outcome<Option<Key>> {
    let actor = &visit.signed_in()?.actor;
    let id = visit.id::<RoundId>("id")?;
    let services = visit.services();
    let done = match form.value("action") {
        "search" => return rounds::search(services, actor, id).await.map(|()| None),
        "publish" => return rounds::publish(services, actor, id, form).await.map(|()| None),
        "close-hand-in" => rounds::close_hand_in(services, actor, id).await.map(|()| keys::ROUNDS_FLASH_HAND_IN_CLOSED),
        "reopen-hand-in" => rounds::reopen_hand_in(services, actor, id).await.map(|()| keys::ROUNDS_FLASH_HAND_IN_REOPENED),
        "pin" => rounds::change_wish(services, actor, id, form).await.map(|()| keys::ROUNDS_FLASH_PINNED),
        "forbid" => rounds::change_wish(services, actor, id, form).await.map(|()| keys::ROUNDS_FLASH_FORBIDDEN),
        "free" => rounds::change_wish(services, actor, id, form).await.map(|()| keys::ROUNDS_FLASH_FREED),
        "close" => rounds::close_round(services, actor, id).await.map(|()| keys::ROUNDS_FLASH_CLOSED),
        _ => Err(Error::NotFound),
    };
    done.map(Some)
}
