//! The moderators' desk and the administrator's page.

use api_types::forms::FormState;
use api_types::moderation::Queue;
use app::moderation::{admin_page, moderation_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use i18n::keys;
use usecases::{Error, moderation};

use super::super::AppState;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new().route("/{locale}/moderation", get(desk).post(decide)).route("/{locale}/admin", get(admin))
}

async fn desk(visit: Visit) -> Response {
    let queue = Queue::from_slug(visit.query_value("queue"));
    let view = match visit.signed_in() {
        Ok(viewer) => moderation::desk(visit.services(), &viewer.actor, visit.locale, queue).await,
        Err(error) => Err(error),
    };
    visit.show(view, |ui, view| moderation_page(ui, view, &FormState::default()))
}

async fn decide(visit: Visit, Form(form): Form) -> Response {
    let actor = match visit.signed_in() {
        Ok(viewer) => &viewer.actor,
        Err(error) => return visit.problem(error),
    };
    let queue = match form.value("action") {
        "vouch-institution" | "refuse-institution" => Queue::Institutions,
        "settle-report" => Queue::Reports,
        _ => Queue::Organisations,
    };
    match moderation::decide(visit.services(), actor, &form).await {
        Ok(()) => visit.redirect(&format!("/moderation?queue={}", queue.slug()), Some(keys::FLASH_DECIDED)),
        Err(error @ (Error::Invalid(_) | Error::Outdated)) => match moderation::desk(visit.services(), actor, visit.locale, queue).await {
            Ok(view) => visit.form_again(error, form, |ui, form| moderation_page(ui, view, &form)),
            Err(error) => visit.problem(error),
        },
        Err(error) => visit.problem(error),
    }
}

async fn admin(visit: Visit) -> Response {
    let view = match visit.signed_in() {
        Ok(viewer) => moderation::admin_view(visit.services(), &viewer.actor, visit.state.site.smtp).await,
        Err(error) => Err(error),
    };
    visit.show(view, admin_page)
}
