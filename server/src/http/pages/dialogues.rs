//! Answering an invitation, and the dialogue with its agreement: signed in, or by the link of a mail.

use api_types::forms::FormState;
use api_types::invitations::{AnswerClosed, AnswerStep};
use app::Page;
use app::dialogues::dialogue_page;
use app::invitations::{answer_closed_page, answer_page, answer_thanks_page};
use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use domain::ids::DialogueId;
use i18n::{Key, keys};
use usecases::dialogues::{self, Access};
use usecases::invitations::{self, AnswerPage};
use usecases::{Error, Outcome};

use super::super::AppState;
use super::super::feeds;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/answer/{token}", get(answer_form).post(answer))
        .route("/{locale}/agreement/{token}", get(show).post(step))
        .route("/{locale}/agreement/{token}/calendar.ics", get(calendar_file))
        .route("/{locale}/dialogues/{id}", get(show).post(step))
        .route("/{locale}/dialogues/{id}/calendar.ics", get(calendar_file))
}

/// Whoever has the link can act: such a page is kept nowhere and listed nowhere.
fn secret(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}

async fn answer_form(visit: Visit) -> Response {
    let step = AnswerStep::from_slug(visit.query_value("step"));
    secret(show_answer(&visit, step, FormState::default()).await)
}

async fn show_answer(visit: &Visit, step: AnswerStep, form: FormState) -> Response {
    match invitations::answer_page(visit.services(), visit.param("token"), step, form).await {
        Ok(AnswerPage::Open(view)) => {
            let status = if view.form.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            visit.page_with(status, |ui| answer_page(ui, *view))
        }
        Ok(AnswerPage::Closed(closed)) => {
            let status = match closed {
                AnswerClosed::Unknown => StatusCode::NOT_FOUND,
                AnswerClosed::Expired { .. } => StatusCode::GONE,
                AnswerClosed::Answered { .. } | AnswerClosed::NoLongerNeeded => StatusCode::OK,
            };
            visit.page_with(status, |ui| answer_closed_page(ui, closed))
        }
        Err(error) => visit.problem(error),
    }
}

async fn answer(visit: Visit, Form(form): Form) -> Response {
    let response = match invitations::answer(visit.services(), visit.param("token"), &form).await {
        Ok(thanks) => visit.page(|ui| answer_thanks_page(ui, thanks)),
        Err(Error::Invalid(errors)) => {
            let step = match form.value("answer") {
                "yes" => AnswerStep::Yes,
                "other" => AnswerStep::Other,
                "no" => AnswerStep::No,
                _ => AnswerStep::Choose,
            };
            show_answer(&visit, step, form.with_errors(errors)).await
        }
        // Somebody was faster, or time ran out: the page says which.
        Err(Error::Outdated | Error::NotFound) => show_answer(&visit, AnswerStep::Choose, FormState::default()).await,
        Err(error) => visit.problem(error),
    };
    secret(response)
}

/// How this visitor comes to the dialogue.
fn access(visit: &Visit) -> Outcome<Access<'_>> {
    match visit.param("token") {
        "" => Ok(Access::Actor(&visit.signed_in()?.actor, visit.id::<DialogueId>("id")?)),
        token => Ok(Access::Token(token)),
    }
}

fn own_path(visit: &Visit) -> String {
    match visit.param("token") {
        "" => format!("/dialogues/{}", visit.param("id")),
        token => format!("/agreement/{token}"),
    }
}

async fn show(visit: Visit) -> Response {
    let change = (visit.query_value("step") == "change").then(FormState::default);
    let view = match access(&visit) {
        Ok(access) => dialogues::dialogue_view(visit.services(), access, change).await,
        Err(error) => Err(error),
    };
    secret(visit.show(view, dialogue_page))
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let response = match take_step(&visit, &form).await {
        Ok(flash) => visit.redirect(&own_path(&visit), Some(flash)),
        Err(Error::Invalid(errors)) => change_again(&visit, Error::Invalid(errors), form).await,
        Err(Error::Outdated) if form.value("action") == "change" => change_again(&visit, Error::Outdated, form).await,
        Err(error) => visit.problem(error),
    };
    secret(response)
}

async fn take_step(visit: &Visit, form: &FormState) -> Outcome<Key> {
    let access = access(visit)?;
    let services = visit.services();
    match form.value("action") {
        "confirm" => {
            let version = form.value("version").parse().map_err(|_| Error::Outdated)?;
            dialogues::confirm(services, access, version).await.map(|()| keys::FLASH_CONFIRMED)
        }
        "change" => dialogues::change_terms(services, access, form).await.map(|()| keys::FLASH_TERMS_CHANGED),
        "cancel" => dialogues::cancel(services, access, form.value("reason")).await.map(|()| keys::FLASH_CANCELLED),
        _ => Err(Error::NotFound),
    }
}

/// The page with the form for changes open, everything that was typed in it.
async fn change_again(visit: &Visit, error: Error, form: FormState) -> Response {
    let view = match access(visit) {
        Ok(access) => dialogues::dialogue_view(visit.services(), access, Some(form.clone())).await,
        Err(error) => Err(error),
    };
    match view {
        Ok(view) => visit.form_again(error, form, |ui, form| -> Page {
            let mut view = view;
            view.change = Some(form);
            dialogue_page(ui, view)
        }),
        Err(error) => visit.problem(error),
    }
}

async fn calendar_file(visit: Visit, headers: HeaderMap) -> Response {
    let event = match access(&visit) {
        Ok(access) => dialogues::dialogue_event(visit.services(), access).await,
        Err(error) => Err(error),
    };
    let event = match event {
        Ok(event) => event,
        Err(error) => return secret(visit.problem(error)),
    };
    let feed = usecases::calendar::file_of(visit.services(), visit.locale, &event, true).await;
    secret(feeds::answer(feed, &headers, "no-store", Some("dialogue")))
}
