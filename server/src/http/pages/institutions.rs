//! Pages of institutions.

use app::institutions::{institution_form_page, institution_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use i18n::keys;
use usecases::Error;
use usecases::institutions;

use super::super::AppState;
use super::super::visit::{Form, Visit, see_other};
use super::profile_steps::{after_step, posted_step};
use super::start::is_own_page;

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/institutions/new", get(new).post(create))
        .route("/{locale}/institutions/{slug}", get(show).post(step))
        .route("/{locale}/institutions/{slug}/edit", get(edit).post(update))
}

async fn show(visit: Visit) -> Response {
    let view = institutions::institution_view(visit.services(), visit.actor(), visit.param("slug")).await;
    visit.show(view, institution_page)
}

async fn new(visit: Visit) -> Response {
    let form = visit.signed_in().map(institutions::new_form);
    visit.show(form, |ui, form| institution_form_page(ui, &form, None))
}

async fn create(visit: Visit, Form(form): Form) -> Response {
    let actor = match visit.signed_in() {
        Ok(viewer) => &viewer.actor,
        Err(error) => return visit.problem(error),
    };
    match institutions::create_institution(visit.services(), actor, &form).await {
        Ok(_) => {
            let next = visit.query_value("next");
            if is_own_page(next) { see_other(next) } else { visit.redirect("/requests/new", Some(keys::FLASH_INSTITUTION_CREATED)) }
        }
        Err(error) => visit.form_again(error, form, |ui, form| institution_form_page(ui, &form, None)),
    }
}

async fn edit(visit: Visit) -> Response {
    let slug = visit.param("slug");
    let form = match visit.signed_in() {
        Ok(viewer) => institutions::edit_form(visit.services(), &viewer.actor, slug).await,
        Err(error) => Err(error),
    };
    visit.show(form, |ui, form| institution_form_page(ui, &form, Some(slug)))
}

async fn update(visit: Visit, Form(form): Form) -> Response {
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => institutions::update_institution(visit.services(), &viewer.actor, slug, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => visit.redirect(&format!("/institutions/{slug}"), Some(keys::FLASH_SAVED)),
        Err(error) => visit.form_again(error, form, |ui, form| institution_form_page(ui, &form, Some(slug))),
    }
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let Some(step) = posted_step(&form) else { return visit.problem(Error::NotFound) };
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => institutions::step(visit.services(), &viewer.actor, slug, step).await,
        Err(error) => Err(error),
    };
    after_step(&visit, step, result, &format!("/institutions/{slug}"))
}
