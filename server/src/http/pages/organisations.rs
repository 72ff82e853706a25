//! Pages of organisations.

use app::organisations::{organisation_form_page, organisation_list_page, organisation_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use i18n::keys;
use usecases::Error;
use usecases::organisations;
use usecases::start::ListInput;

use super::super::AppState;
use super::super::visit::{Form, Visit};
use super::profile_steps::{after_step, posted_step};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/organisations", get(list))
        .route("/{locale}/organisations/new", get(new).post(create))
        .route("/{locale}/organisations/{slug}", get(show).post(step))
        .route("/{locale}/organisations/{slug}/edit", get(edit).post(update))
}

async fn list(visit: Visit) -> Response {
    let list = ListInput::read(visit.locale, visit.query.clone());
    let view = organisations::organisation_list(visit.services(), list).await;
    visit.show_list(view, organisation_list_page)
}

async fn show(visit: Visit) -> Response {
    let view = organisations::organisation_view(visit.services(), visit.actor(), visit.param("slug")).await;
    visit.show(view, organisation_page)
}

async fn new(visit: Visit) -> Response {
    let form = visit.signed_in().map(organisations::new_form);
    visit.show(form, |ui, form| organisation_form_page(ui, &form, None))
}

async fn create(visit: Visit, Form(form): Form) -> Response {
    let actor = match visit.signed_in() {
        Ok(viewer) => &viewer.actor,
        Err(error) => return visit.problem(error),
    };
    match organisations::create_organisation(visit.services(), actor, &form).await {
        Ok(slug) => visit.redirect(&format!("/organisations/{slug}"), Some(keys::FLASH_ORGANISATION_CREATED)),
        Err(error) => visit.form_again(error, form, |ui, form| organisation_form_page(ui, &form, None)),
    }
}

async fn edit(visit: Visit) -> Response {
    let slug = visit.param("slug");
    let form = match visit.signed_in() {
        Ok(viewer) => organisations::edit_form(visit.services(), &viewer.actor, slug).await,
        Err(error) => Err(error),
    };
    visit.show(form, |ui, form| organisation_form_page(ui, &form, Some(slug)))
}

async fn update(visit: Visit, Form(form): Form) -> Response {
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => organisations::update_organisation(visit.services(), &viewer.actor, slug, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => visit.redirect(&format!("/organisations/{slug}"), Some(keys::FLASH_SAVED)),
        Err(error) => visit.form_again(error, form, |ui, form| organisation_form_page(ui, &form, Some(slug))),
    }
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let Some(step) = posted_step(&form) else { return visit.problem(Error::NotFound) };
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => organisations::step(visit.services(), &viewer.actor, slug, step).await,
        Err(error) => Err(error),
    };
    after_step(&visit, step, result, &format!("/organisations/{slug}"))
}
