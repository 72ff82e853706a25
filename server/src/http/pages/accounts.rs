//! Signing up, in and out; the account; the dashboard; reports.

use api_types::accounts::{read_sign_in, read_sign_up};
use api_types::filters::query_string;
use api_types::forms::FormState;
use app::accounts::{
    LinkProblem, account_page, confirm_email_page, forgot_password_page, forgot_password_sent_page, link_problem_page, reset_password_page,
    sign_in_page, sign_up_page, sign_up_sent_page,
};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use i18n::keys;
use usecases::accounts::{self, ConfirmLink, FeedChange};
use usecases::{Error, Viewer};

use super::super::AppState;
use super::super::visit::{Form, Visit, see_other, with_session, without_session};
use super::start::is_own_page;

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}/sign-up", get(sign_up_form).post(sign_up))
        .route("/{locale}/sign-in", get(sign_in_form).post(sign_in))
        .route("/{locale}/sign-out", post(sign_out))
        .route("/{locale}/confirm-email/{token}", get(confirm_form).post(confirm))
        .route("/{locale}/forgot-password", get(forgot_form).post(forgot))
        .route("/{locale}/reset-password/{token}", get(reset_form).post(reset))
        .route("/{locale}/account", get(account).post(change_account))
        .route("/{locale}/dashboard", get(dashboard))
        .route("/{locale}/report", get(report_form).post(report))
}

async fn sign_up_form(visit: Visit) -> Response {
    let form = visit.query_form();
    visit.page(|ui| sign_up_page(ui, &form))
}

async fn sign_up(visit: Visit, Form(form): Form) -> Response {
    let result = match read_sign_up(&form) {
        Ok(mut read) => {
            let email = read.email.clone();
            read.next = Some(form.value("next").to_owned()).filter(|next| is_own_page(next));
            accounts::sign_up(visit.services(), read, visit.locale, &visit.address).await.map(|()| email)
        }
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match result {
        Ok(email) => visit.page(|ui| sign_up_sent_page(ui, &email)),
        Err(error) => visit.form_again(error, form, |ui, form| sign_up_page(ui, &form)),
    }
}

async fn sign_in_form(visit: Visit) -> Response {
    let form = FormState::default().with("next", visit.query_value("next"));
    visit.page(|ui| sign_in_page(ui, &form))
}

async fn sign_in(visit: Visit, Form(form): Form) -> Response {
    let result = match read_sign_in(&form) {
        Ok(read) => accounts::sign_in(visit.services(), read, &visit.address, &visit.user_agent).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match result {
        Ok(token) => {
            // Whoever was signed in here before is not any more.
            if let Some(before) = &visit.viewer
                && let Err(error) = accounts::sign_out(visit.services(), before).await
            {
                return visit.problem(error);
            }
            let next = form.value("next");
            let response = if is_own_page(next) { see_other(next) } else { visit.redirect("/dashboard", None) };
            with_session(response, &token)
        }
        Err(error) => visit.form_again(error, form, |ui, form| sign_in_page(ui, &form)),
    }
}

async fn sign_out(visit: Visit) -> Response {
    if let Some(viewer) = &visit.viewer
        && let Err(error) = accounts::sign_out(visit.services(), viewer).await
    {
        return visit.problem(error);
    }
    without_session(visit.redirect("/", Some(keys::FLASH_SIGNED_OUT)))
}

async fn confirm_form(visit: Visit) -> Response {
    let token = visit.param("token");
    let problem = match accounts::confirm_link(visit.services(), token).await {
        Ok(ConfirmLink::Open { email }) => return visit.page(|ui| confirm_email_page(ui, token, &email, &FormState::default())),
        Ok(ConfirmLink::Done) => LinkProblem::ConfirmDone,
        Ok(ConfirmLink::Expired) => LinkProblem::ConfirmExpired,
        Ok(ConfirmLink::Unknown) => LinkProblem::ConfirmUnknown,
        Err(error) => return visit.problem(error),
    };
    link_problem(&visit, problem)
}

fn link_problem(visit: &Visit, problem: LinkProblem) -> Response {
    let status = match problem {
        LinkProblem::ConfirmDone => StatusCode::OK,
        LinkProblem::ConfirmExpired => StatusCode::GONE,
        LinkProblem::ConfirmUnknown | LinkProblem::ResetUnknown => StatusCode::NOT_FOUND,
    };
    visit.page_with(status, |ui| link_problem_page(ui, problem))
}

async fn confirm(visit: Visit, Form(form): Form) -> Response {
    let token = visit.param("token");
    match accounts::confirm_email(visit.services(), token, &form, &visit.user_agent).await {
        Ok((token, for_organisation)) => {
            let path = if for_organisation { "/organisations/new" } else { "/institutions/new" };
            // What somebody began before signing up goes on once there is a profile to do it for.
            let next = visit.query_value("next");
            let query = if is_own_page(next) { format!("?{}", query_string([("next", next.to_owned())])) } else { String::new() };
            with_session(visit.redirect(&format!("{path}{query}"), Some(keys::FLASH_EMAIL_CONFIRMED)), &token)
        }
        // The page says which: done before, too old, or not ours.
        Err(Error::Outdated | Error::NotFound) => confirm_form(visit).await,
        Err(error) => match accounts::confirm_link(visit.services(), token).await {
            Ok(ConfirmLink::Open { email }) => visit.form_again(error, form, |ui, form| confirm_email_page(ui, token, &email, &form)),
            _ => confirm_form(visit).await,
        },
    }
}

async fn forgot_form(visit: Visit) -> Response {
    visit.page(|ui| forgot_password_page(ui, &FormState::default()))
}

async fn forgot(visit: Visit, Form(form): Form) -> Response {
    match accounts::request_password_reset(visit.services(), &form, visit.locale, &visit.address).await {
        Ok(()) => visit.page(forgot_password_sent_page),
        Err(error) => visit.form_again(error, form, |ui, form| forgot_password_page(ui, &form)),
    }
}

async fn reset_form(visit: Visit) -> Response {
    let token = visit.param("token");
    match accounts::reset_link_works(visit.services(), token).await {
        Ok(true) => visit.page(|ui| reset_password_page(ui, token, &FormState::default())),
        Ok(false) => link_problem(&visit, LinkProblem::ResetUnknown),
        Err(error) => visit.problem(error),
    }
}

async fn reset(visit: Visit, Form(form): Form) -> Response {
    let token = visit.param("token");
    match accounts::reset_password(visit.services(), token, &form, &visit.user_agent).await {
        Ok(session) => with_session(visit.redirect("/dashboard", Some(keys::FLASH_PASSWORD_CHANGED)), &session),
        Err(Error::NotFound) => link_problem(&visit, LinkProblem::ResetUnknown),
        Err(error) => visit.form_again(error, form, |ui, form| reset_password_page(ui, token, &form)),
    }
}

async fn account(visit: Visit) -> Response {
    let viewer = match visit.signed_in() {
        Ok(viewer) => viewer,
        Err(error) => return visit.problem(error),
    };
    let view = accounts::account_view(visit.services(), viewer).await;
    let name_form = FormState::default().with("display_name", &viewer.account.display_name);
    visit.show(view, |ui, view| account_page(ui, view, &name_form, &FormState::default()))
}

async fn change_account(visit: Visit, Form(form): Form) -> Response {
    let viewer = match visit.signed_in() {
        Ok(viewer) => viewer,
        Err(error) => return visit.problem(error),
    };
    let services = visit.services();
    match form.value("action") {
        "name" => match accounts::change_name(services, viewer, &form).await {
            Ok(()) => visit.redirect("/account", Some(keys::FLASH_SAVED)),
            Err(error) => account_again(&visit, viewer, error, form, false).await,
        },
        "password" => match accounts::change_password(services, viewer, &form).await {
            Ok(()) => visit.redirect("/account", Some(keys::FLASH_PASSWORD_CHANGED)),
            Err(error) => account_again(&visit, viewer, error, form, true).await,
        },
        "end-session" => {
            let ended = accounts::end_session(services, viewer, form.value("session")).await;
            visit.done(ended, "/account", keys::FLASH_SESSION_ENDED)
        }
        "sign-out-everywhere" => match accounts::sign_out_everywhere(services, viewer).await {
            Ok(()) => without_session(visit.redirect("/", Some(keys::FLASH_SIGNED_OUT))),
            Err(error) => visit.problem(error),
        },
        "feed-on" | "feed-renew" => {
            let changed = accounts::change_private_feed(services, viewer, FeedChange::Renew).await;
            visit.done(changed, "/account", keys::FLASH_FEED_CHANGED)
        }
        "feed-off" => {
            let changed = accounts::change_private_feed(services, viewer, FeedChange::Off).await;
            visit.done(changed, "/account", keys::FLASH_FEED_OFF)
        }
        _ => visit.problem(Error::NotFound),
    }
}

/// The account page with the errors in one of its two forms.
async fn account_again(visit: &Visit, viewer: &Viewer, error: Error, form: FormState, is_password: bool) -> Response {
    let view = match accounts::account_view(visit.services(), viewer).await {
        Ok(view) => view,
        Err(error) => return visit.problem(error),
    };
    let name_form = FormState::default().with("display_name", &viewer.account.display_name);
    visit.form_again(error, form, |ui, form| match is_password {
        true => account_page(ui, view, &name_form, &form),
        false => account_page(ui, view, &form, &FormState::default()),
    })
}

async fn dashboard(visit: Visit) -> Response {
    let viewer = match visit.signed_in() {
        Ok(viewer) => viewer,
        Err(error) => return visit.problem(error),
    };
    let view = usecases::dashboard::dashboard_view(visit.services(), viewer).await;
    visit.show(view, app::dashboard::dashboard_page)
}

async fn report_form(visit: Visit) -> Response {
    // The footer of every page names the page itself; the form shows its whole address.
    let page = visit.query_value("page");
    let address =
        if is_own_page(page) { format!("{}{page}", visit.services().settings.public_url) } else { visit.query_value("url").to_owned() };
    let form = FormState::default().with("url", usecases::links::without_token(&address)).with("reason", visit.query_value("reason"));
    visit.page(|ui| app::reports::report_page(ui, &form))
}

async fn report(visit: Visit, Form(form): Form) -> Response {
    match usecases::reports::report(visit.services(), &form, &visit.address).await {
        Ok(()) => visit.page(app::reports::report_sent_page),
        Err(error) => visit.form_again(error, form, |ui, form| app::reports::report_page(ui, &form)),
    }
}
