//! Pages of offers.

use api_types::forms::FormState;
use app::Page;
use app::offers::{offer_form_page, offer_list_page, offer_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use domain::offers::OfferStatus;
use i18n::keys;
use usecases::start::ListInput;
use usecases::{Error, Outcome, offers};

use super::super::AppState;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/offers", get(list))
        .route("/{locale}/offers/new", get(new).post(create))
        .route("/{locale}/offers/{slug}", get(show).post(step))
        .route("/{locale}/offers/{slug}/edit", get(edit).post(update))
}

async fn list(visit: Visit) -> Response {
    let list = ListInput::read(visit.locale, visit.query.clone());
    let view = offers::offer_list(visit.services(), list).await;
    visit.show_list(view, offer_list_page)
}

async fn show(visit: Visit) -> Response {
    let view = offers::offer_view(visit.services(), visit.actor(), visit.param("slug")).await;
    visit.show(view, offer_page)
}

/// The organisations to choose from: slug and name.
async fn own(visit: &Visit) -> Outcome<Vec<(String, String)>> {
    let own = usecases::organisations::own_organisations(visit.services(), &visit.signed_in()?.actor).await?;
    Ok(own.into_iter().map(|organisation| (organisation.slug, organisation.name)).collect())
}

async fn new(visit: Visit) -> Response {
    let own = match own(&visit).await {
        Ok(own) if own.is_empty() => return visit.redirect("/organisations/new", None),
        Ok(own) => own,
        Err(error) => return visit.problem(error),
    };
    let form = match visit.signed_in() {
        Ok(viewer) => offers::new_form(visit.services(), &viewer.actor, visit.query_value("organisation")).await,
        Err(error) => Err(error),
    };
    visit.show(form, |ui, form| offer_form_page(ui, &form, &own, None))
}

async fn create(visit: Visit, Form(form): Form) -> Response {
    let result = match visit.signed_in() {
        Ok(viewer) => offers::create_offer(visit.services(), &viewer.actor, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(slug) => visit.redirect(&format!("/offers/{slug}"), Some(keys::FLASH_SAVED)),
        Err(error) => again(&visit, error, form, None).await,
    }
}

async fn again(visit: &Visit, error: Error, form: FormState, editing: Option<&str>) -> Response {
    let own = match own(visit).await {
        Ok(own) => own,
        Err(error) => return visit.problem(error),
    };
    visit.form_again(error, form, |ui, form| -> Page { offer_form_page(ui, &form, &own, editing) })
}

async fn edit(visit: Visit) -> Response {
    let slug = visit.param("slug");
    let form = match visit.signed_in() {
        Ok(viewer) => offers::edit_form(visit.services(), &viewer.actor, slug).await,
        Err(error) => Err(error),
    };
    visit.show(form, |ui, form| offer_form_page(ui, &form, &[], Some(slug)))
}

async fn update(visit: Visit, Form(form): Form) -> Response {
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => offers::update_offer(visit.services(), &viewer.actor, slug, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => visit.redirect(&format!("/offers/{slug}"), Some(keys::FLASH_SAVED)),
        Err(error) => again(&visit, error, form, Some(slug)).await,
    }
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let (status, flash) = match form.value("action") {
        "withdraw" => (OfferStatus::Withdrawn, keys::FLASH_OFFER_WITHDRAWN),
        "reopen" => (OfferStatus::Open, keys::FLASH_OFFER_REOPENED),
        _ => return visit.problem(Error::NotFound),
    };
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => offers::set_status(visit.services(), &viewer.actor, slug, status).await,
        Err(error) => Err(error),
    };
    visit.done(result, &format!("/offers/{slug}"), flash)
}
