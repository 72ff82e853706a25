//! The start page, the map, the calendar page, statistics, and the standing pages.

use api_types::forms::FormState;
use axum::Router;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use axum::routing::{get, post};
use i18n::Locale;
use usecases::start::ListInput;

use super::super::AppState;
use super::super::visit::{Form, THEME_COOKIE, Visit, see_other, with_choice};

/// The pages of this file.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/{locale}", get(without_slash))
        .route("/{locale}/", get(start))
        .route("/{locale}/map", get(map))
        .route("/{locale}/calendar", get(calendar))
        .route("/{locale}/impact", get(impact))
        .route("/{locale}/about", get(async |visit: Visit| visit.page(app::about::about_page)))
        .route("/{locale}/privacy", get(async |visit: Visit| visit.page(app::about::privacy_page)))
        .route("/{locale}/imprint", get(async |visit: Visit| visit.page(app::about::imprint_page)))
        .route("/{locale}/accessibility", get(async |visit: Visit| visit.page(app::about::accessibility_page)))
        .route("/{locale}/style", get(style))
        .route("/{locale}/theme", post(choose_theme))
}

/// `/de` leads to `/de/`. Whatever else stands there is a file such as `/favicon.ico`, or unknown.
async fn without_slash(method: Method, uri: Uri, headers: HeaderMap, visit: Result<Visit, Response>) -> Response {
    match visit {
        Ok(visit) => see_other(&format!("/{}/", visit.locale.tag())),
        Err(response) => super::fallback(method, uri, headers, Err(response)).await,
    }
}

async fn start(visit: Visit) -> Response {
    let view = usecases::start::start_view(visit.services(), visit.query_form()).await;
    visit.show(view, app::start::start_page)
}

async fn map(visit: Visit) -> Response {
    let view = usecases::map::map_view(visit.services()).await;
    visit.show(view, app::map::map_page)
}

async fn calendar(visit: Visit) -> Response {
    let list = ListInput::read(visit.locale, visit.query.clone());
    let view = usecases::calendar::subscription_view(visit.services(), visit.locale, list).await;
    visit.show(view, app::calendar::subscription_page)
}

async fn impact(visit: Visit) -> Response {
    let view = usecases::dashboard::impact_view(visit.services()).await;
    visit.show(view, app::impact::impact_page)
}

async fn style(visit: Visit) -> Response {
    visit.page(app::style_page)
}

/// Where to go back to after a choice: a page of this site in this language, from the form's field `return_to`.
fn back(locale: Locale, form: &FormState) -> String {
    let page = format!("/{}{}", locale.tag(), form.value("return_to"));
    if is_own_page(&page) { page } else { format!("/{}/", locale.tag()) }
}

/// Whether this is a path of this site and nothing that a browser could take for another one.
pub fn is_own_page(next: &str) -> bool {
    next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(['\\', '\r', '\n', '\t'])
        && Locale::ALL.iter().any(|locale| {
            let prefix = format!("/{}", locale.tag());
            next == prefix || next.starts_with(&format!("{prefix}/"))
        })
}

async fn choose_theme(visit: Visit, Form(form): Form) -> Response {
    let response = see_other(&back(visit.locale, &form));
    match app::Theme::from_slug(form.value("theme")) {
        Some(theme) => with_choice(response, THEME_COOKIE, theme.slug()),
        None => response,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_this_site_are_led_back_to() {
        assert!(is_own_page("/de/requests/new?topics=racism"));
        for foreign in ["", "https://evil.example", "//evil.example", "/\\evil.example", "/de\r\nX: y", "/evil", "/deevil"] {
            assert!(!is_own_page(foreign), "{foreign}");
        }
    }
}
