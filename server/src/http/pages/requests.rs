//! Pages of requests.

use api_types::forms::FormState;
use api_types::requests::{RequestFormView, blank_request};
use api_types::suggestions::take;
use app::requests::{request_form_page, request_list_page, request_page};
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use domain::ids::{InvitationId, OrganisationId, RequestId};
use i18n::{Key, keys};
use usecases::start::ListInput;
use usecases::suggestions::suggest;
use usecases::{Error, Outcome, requests};

use super::super::AppState;
use super::super::visit::{Form, Visit};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/requests", get(list))
        .route("/{locale}/requests/new", get(new).post(create))
        .route("/{locale}/requests/{id}", get(show).post(step))
        .route("/{locale}/requests/{id}/edit", get(edit).post(update))
}

async fn list(visit: Visit) -> Response {
    let list = ListInput::read(visit.locale, visit.query.clone());
    let view = requests::request_list_view(visit.services(), list).await;
    visit.show_list(view, request_list_page)
}

async fn show(visit: Visit) -> Response {
    let view = match visit.id::<RequestId>("id") {
        Ok(id) => requests::request_view(visit.services(), visit.actor(), id).await,
        Err(error) => Err(error),
    };
    visit.show(view, request_page)
}

/// A form with everything its page needs.
async fn form_view(visit: &Visit, form: FormState, request_id: Option<String>) -> Outcome<RequestFormView> {
    let own = requests::own_institutions(visit.services(), &visit.signed_in()?.actor).await?;
    let institutions = own.into_iter().map(|institution| (institution.slug, institution.name)).collect();
    Ok(RequestFormView { form, institutions, request_id, suggestions: None })
}

/// A new request: filled with what the start page's sentence, or a link, already said.
async fn new(visit: Visit) -> Response {
    let view = match blank(&visit).await {
        Ok(form) => form_view(&visit, form, None).await,
        Err(error) => Err(error),
    };
    visit.show(view, request_form_page)
}

async fn blank(visit: &Visit) -> Outcome<FormState> {
    let own = requests::own_institutions(visit.services(), &visit.signed_in()?.actor).await?;
    let place = own.first().map(|institution| usecases::places::place_label(&institution.place)).unwrap_or_default();
    let asked = visit.query_form();
    let mut form = blank_request(&place);
    for name in ["place", "audience", "format", "title", "online_ok"] {
        if !asked.value(name).is_empty() {
            form = form.with(name, asked.value(name));
        }
    }
    let topics: Vec<_> = asked.values("topics").iter().chain(asked.values("topic")).cloned().collect();
    Ok(form.with_all("topics", topics))
}

/// Whether somebody asks what the text suggests, or takes a suggestion: the page is shown again and nothing is stored.
fn wants_suggestions(form: &FormState) -> bool {
    form.value("action") == "suggest" || !form.values("take").is_empty()
}

/// The form again with everything that was typed, a suggestion taken if one was, and what the text suggests besides.
fn suggested(visit: &Visit, view: Outcome<RequestFormView>, form: FormState) -> Response {
    let taken = form.value("take").to_owned();
    let form = take(form, &taken);
    let suggestions = Some(suggest(&form));
    visit.show(view.map(|view| RequestFormView { form, suggestions, ..view }), request_form_page)
}

async fn create(visit: Visit, Form(form): Form) -> Response {
    if wants_suggestions(&form) {
        let view = form_view(&visit, FormState::default(), None).await;
        return suggested(&visit, view, form);
    }
    let publish = form.value("action") != "draft";
    let result = match visit.signed_in() {
        Ok(viewer) => requests::create_request(visit.services(), &viewer.actor, &form, publish).await,
        Err(error) => Err(error),
    };
    match result {
        Ok(id) => visit.redirect(&format!("/requests/{id}"), Some(saved(publish))),
        Err(error) => again(&visit, error, form, None).await,
    }
}

fn saved(published: bool) -> Key {
    if published { keys::FLASH_REQUEST_PUBLISHED } else { keys::FLASH_DRAFT_SAVED }
}

async fn again(visit: &Visit, error: Error, form: FormState, request_id: Option<String>) -> Response {
    let view = match form_view(visit, FormState::default(), request_id).await {
        Ok(view) => view,
        Err(error) => return visit.problem(error),
    };
    visit.form_again(error, form, |ui, form| request_form_page(ui, RequestFormView { form, ..view }))
}

async fn edit(visit: Visit) -> Response {
    let view = edit_view(&visit).await;
    visit.show(view, request_form_page)
}

async fn edit_view(visit: &Visit) -> Outcome<RequestFormView> {
    let id = visit.id::<RequestId>("id")?;
    let form = requests::edit_form(visit.services(), &visit.signed_in()?.actor, id).await?;
    form_view(visit, form, Some(id.to_string())).await
}

async fn update(visit: Visit, Form(form): Form) -> Response {
    if wants_suggestions(&form) {
        let view = edit_view(&visit).await;
        return suggested(&visit, view, form);
    }
    let publish = form.value("action") == "publish";
    let result = update_request(&visit, &form, publish).await;
    match result {
        Ok(id) => visit.redirect(&format!("/requests/{id}"), Some(keys::FLASH_SAVED)),
        Err(error) => {
            let id = visit.param("id").to_owned();
            again(&visit, error, form, Some(id)).await
        }
    }
}

async fn update_request(visit: &Visit, form: &FormState, publish: bool) -> Outcome<RequestId> {
    let id = visit.id::<RequestId>("id")?;
    requests::update_request(visit.services(), &visit.signed_in()?.actor, id, form, publish).await?;
    Ok(id)
}

async fn step(visit: Visit, Form(form): Form) -> Response {
    let path = format!("/requests/{}", visit.param("id"));
    match take_step(&visit, &form).await {
        Ok(flash) => visit.redirect(&path, Some(flash)),
        // What was wrong with a choice of partners is said on the page itself.
        Err(Error::Invalid(errors)) => match requests_page_again(&visit, errors, form).await {
            Ok(response) => response,
            Err(error) => visit.problem(error),
        },
        Err(error) => visit.problem(error),
    }
}

async fn requests_page_again(visit: &Visit, errors: api_types::forms::FieldErrors, form: FormState) -> Outcome<Response> {
    let id = visit.id::<RequestId>("id")?;
    let mut view = requests::request_view(visit.services(), visit.actor(), id).await?;
    Ok(visit.form_again(Error::Invalid(errors), form, |ui, form| {
        if let Some(owner) = &mut view.owner {
            owner.choice = form.clone();
        }
        request_page(ui, view).with_error_summary(ui, &form)
    }))
}

async fn take_step(visit: &Visit, form: &FormState) -> Outcome<Key> {
    let id = visit.id::<RequestId>("id")?;
    let actor = &visit.signed_in()?.actor;
    let services = visit.services();
    let invitation = || form.value("invitation").parse::<InvitationId>().map_err(|_| Error::NotFound);
    match form.value("action") {
        "publish" => requests::publish_request(services, actor, id).await.map(|()| keys::FLASH_REQUEST_PUBLISHED),
        "withdraw" => requests::withdraw_request(services, actor, id).await.map(|()| keys::FLASH_REQUEST_WITHDRAWN),
        "ask" => requests::ask(services, actor, id, &chosen(form)?).await.map(|()| keys::FLASH_ASKED),
        "ask-top" => requests::ask_best(services, actor, id).await.map(|()| keys::FLASH_ASKED),
        "join-round" => {
            let round = form.value("round").parse().map_err(|_| Error::NotFound)?;
            usecases::rounds::hand_in(services, actor, id, round).await.map(|()| keys::ROUNDS_FLASH_JOINED)
        }
        "leave-round" => usecases::rounds::take_back(services, actor, id).await.map(|()| keys::ROUNDS_FLASH_LEFT),
        "take-counter" => {
            let number = form.value("date").parse().map_err(|_| Error::NotFound)?;
            let taken = requests::decide_counter(services, actor, id, invitation()?, Some(number)).await;
            taken.map(|()| keys::FLASH_COUNTER_TAKEN)
        }
        "refuse-counter" => {
            let refused = requests::decide_counter(services, actor, id, invitation()?, None).await;
            refused.map(|()| keys::FLASH_COUNTER_REFUSED)
        }
        _ => Err(Error::NotFound),
    }
}

/// The chosen organisations in order, each once.
fn chosen(form: &FormState) -> Outcome<Vec<OrganisationId>> {
    let mut ids = Vec::new();
    for name in ["first", "second", "third"] {
        let text = form.value(name);
        if text.is_empty() {
            continue;
        }
        let id = text.parse().map_err(|_| Error::field("form", api_types::forms::FieldError::UnknownChoice))?;
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}
