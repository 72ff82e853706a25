//! Pages of events.

use api_types::forms::FormState;
use app::events::{event_form_page, event_list_page, event_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use domain::taxonomy::Language;
use i18n::keys;
use usecases::start::ListInput;
use usecases::{Error, Outcome, events};

use super::super::AppState;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/events", get(list))
        .route("/{locale}/events/new", get(new).post(create))
        .route("/{locale}/events/{slug}", get(show).post(step))
        .route("/{locale}/events/{slug}/edit", get(edit).post(update))
}

async fn list(visit: Visit) -> Response {
    let list = ListInput::read(visit.locale, visit.query.clone());
    let view = events::event_list(visit.services(), list).await;
    visit.show_list(view, event_list_page)
}

async fn show(visit: Visit) -> Response {
    let view = events::event_view(visit.services(), visit.actor(), visit.param("slug")).await;
    visit.show(view, event_page)
}

/// Whom one can invite for: value of the field and name.
async fn own(visit: &Visit) -> Outcome<Vec<(String, String)>> {
    let hosts = events::own_hosts(visit.services(), &visit.signed_in()?.actor).await?;
    Ok(hosts.into_iter().map(|(value, name, _)| (value, name)).collect())
}

async fn new(visit: Visit) -> Response {
    let own = match own(&visit).await {
        Ok(own) if own.is_empty() => return visit.redirect("/organisations/new", None),
        own => own,
    };
    let form = FormState::default().with("minutes", 120).with_all("languages", [Language::GERMAN]).with("repeat", "never");
    visit.show(own, |ui, own| event_form_page(ui, &form, &own, None))
}

async fn create(visit: Visit, Form(form): Form) -> Response {
    let result = match visit.signed_in() {
        Ok(viewer) => events::create_event(visit.services(), &viewer.actor, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(slug) => visit.redirect(&format!("/events/{slug}"), Some(keys::FLASH_EVENT_CREATED)),
        Err(error) => again(&visit, error, form, None).await,
    }
}

async fn again(visit: &Visit, error: Error, form: FormState, editing: Option<&str>) -> Response {
    let own = match own(visit).await {
        Ok(own) => own,
        Err(error) => return visit.problem(error),
    };
    visit.form_again(error, form, |ui, form| event_form_page(ui, &form, &own, editing))
}

async fn edit(visit: Visit) -> Response {
    let slug = visit.param("slug");
    let form = match visit.signed_in() {
        Ok(viewer) => events::edit_form(visit.services(), &viewer.actor, slug).await,
        Err(error) => Err(error),
    };
    visit.show(form, |ui, form| event_form_page(ui, &form, &[], Some(slug)))
}

async fn update(visit: Visit, Form(form): Form) -> Response {
    let slug = visit.param("slug");
    let result = match visit.signed_in() {
        Ok(viewer) => events::update_event(visit.services(), &viewer.actor, slug, &form).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => visit.redirect(&format!("/events/{slug}"), Some(keys::FLASH_EVENT_CHANGED)),
        Err(error) => again(&visit, error, form, Some(slug)).await,
    }
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let slug = visit.param("slug");
    let address = format!("/events/{slug}");
    match (form.value("action"), visit.signed_in()) {
        (_, Err(error)) => visit.problem(error),
        ("cancel", Ok(viewer)) => {
            let result = events::cancel_event(visit.services(), &viewer.actor, slug).await;
            visit.done(result, &address, keys::FLASH_EVENT_CANCELLED)
        }
        ("cancel-series", Ok(viewer)) => {
            let result = events::cancel_remaining(visit.services(), &viewer.actor, slug).await;
            visit.done(result.map(|_| ()), &address, keys::FLASH_SERIES_CANCELLED)
        }
        _ => visit.problem(Error::NotFound),
    }
}
