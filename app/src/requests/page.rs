//! The page of a request.

use api_types::requests::RequestView;
use domain::requests::RequestStatus;
use i18n::{statuses, t};
use leptos::prelude::*;

use super::details::details;
use super::fit::own_fits;
use super::owner::{owner_actions, owner_part};
use super::state::request_tone;
use crate::components::*;
use crate::{Page, Ui};

/// A request: `/requests/{id}`. Everybody who may read it sees what, where, when, with whom, money; its owner also where it stands, who was
/// asked, and whom else to ask. Every form posts to the page's own address with `action` and `version`.
pub fn request_page(ui: &Ui, view: RequestView) -> Page {
    let locale = ui.locale;
    let card = &view.card;
    let title = card.title.clone();
    let lead = t!(locale, REQUESTS_PAGE_LEAD, institution = &card.institution_name, municipality = &card.municipality);
    let owner = view.owner.as_ref().map(|owner| owner_part(ui, &view, owner));
    let actions = view.owner.as_ref().and_then(|owner| owner_actions(ui, &view, owner));
    let heading = match actions {
        Some(actions) => view! { <PageHeading title=title.clone() lead eyebrow=eyebrow(ui, &view) actions/> }.into_any(),
        None => view! { <PageHeading title=title.clone() lead eyebrow=eyebrow(ui, &view)/> }.into_any(),
    };
    let body = view! {
        {heading}
        {owner}
        {details(ui, &view)}
        {own_fits(ui, &view.own_fits)}
    };
    Page::new(title, body)
}

/// The way back, and the state where it is worth a word.
fn eyebrow(ui: &Ui, view: &RequestView) -> AnyView {
    let locale = ui.locale;
    let status = view.card.status;
    let crumb = match view.owner {
        Some(_) => (t!(locale, LAYOUT_DASHBOARD), ui.href("/dashboard")),
        None => (t!(locale, REQUESTS_TITLE), ui.href("/requests")),
    };
    let is_worth_a_word = view.owner.is_some() || status != RequestStatus::Open;
    let badge = is_worth_a_word.then(|| view! { <StatusBadge label=statuses::request_status(locale, status) tone=request_tone(status)/> });
    view! { <Breadcrumb locale crumbs=vec![crumb]/>{badge} }.into_any()
}
