//! The form of a request: new, and for changing one.

use api_types::requests::RequestFormView;
use i18n::{Locale, t};
use islands::UnsavedGuard;
use leptos::prelude::*;

use super::form_sections;
use super::suggestions::suggestion_box;
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The id of the form, by which it is watched for changes that were not sent.
const FORM_ID: &str = "request-form";

/// A new request (`/requests/new`), or one that is changed (`/requests/{id}/edit`). Who acts for no institution yet is led to make one first.
pub fn request_form_page(ui: &Ui, view: RequestFormView) -> Page {
    let locale = ui.locale;
    if view.institutions.is_empty() {
        return institution_first(ui);
    }
    let is_new = view.request_id.is_none();
    let (title, lead) = if is_new {
        (t!(locale, REQUESTS_FORM_NEW_TITLE), t!(locale, REQUESTS_FORM_LEAD))
    } else {
        (t!(locale, REQUESTS_FORM_EDIT_TITLE), t!(locale, REQUESTS_FORM_EDIT_LEAD))
    };
    let crumb = match &view.request_id {
        Some(id) => (view.form.value("title").to_owned(), ui.href(&format!("/requests/{id}"))),
        None => (t!(locale, REQUESTS_TITLE), ui.href("/requests")),
    };
    let eyebrow = view! { <Breadcrumb locale crumbs=vec![crumb]/> }.into_any();
    let body = view! {
        <PageHeading title=title.clone() lead eyebrow/>
        <div class="split">
            {form(ui, &view)}
            <aside class="side-panel">{what_next(locale)}</aside>
        </div>
    };
    Page::new(title, body)
}

fn institution_first(ui: &Ui) -> Page {
    let locale = ui.locale;
    let title = t!(locale, REQUESTS_FORM_NEW_TITLE);
    let action = (ui.href("/institutions/new"), t!(locale, REQUESTS_NO_INSTITUTION_ACTION));
    let body = view! {
        <PageHeading title=title.clone()/>
        <EmptyState title=t!(locale, REQUESTS_NO_INSTITUTION_TITLE) text=t!(locale, REQUESTS_NO_INSTITUTION_TEXT) action/>
    };
    Page::new(title, body)
}

fn form(ui: &Ui, view: &RequestFormView) -> AnyView {
    let locale = ui.locale;
    let form = FormUi::new(ui, &view.form);
    let action = match &view.request_id {
        Some(id) => ui.href(&format!("/requests/{id}/edit")),
        None => ui.href("/requests/new"),
    };
    let suggested = suggestion_box(locale, form, FORM_ID, &action, view.suggestions.as_ref());
    view! {
        <form class="form request-form" id=FORM_ID method="post" action=action>
            {default_button()}
            {form.summary()}
            {version(view)}
            {institution(locale, form, &view.institutions)}
            {form_sections::what(ui, form, suggested)}
            {form_sections::whom(ui, form)}
            {form_sections::when(locale, form)}
            {form_sections::place(locale, form)}
            {form_sections::access(ui, form)}
            {form_sections::money(locale, form)}
            {form_sections::visibility(locale, form)}
            {buttons(locale, view.request_id.is_none())}
            <UnsavedGuard form=FORM_ID.to_owned()/>
        </form>
    }
    .into_any()
}

/// What Enter in a field presses: browsers take the first button of a form, and that must not be one of the suggestions.
fn default_button() -> AnyView {
    view! { <button class="visually-hidden" type="submit" name="action" value="publish" tabindex="-1" aria-hidden="true"></button> }
        .into_any()
}

fn version(view: &RequestFormView) -> Option<AnyView> {
    let version = view.form.value("version").to_owned();
    view.request_id.is_some().then(|| view! { <input type="hidden" name="version" value=version/> }.into_any())
}

/// Which institution asks. With only one there is nothing to choose.
fn institution(locale: Locale, form: FormUi<'_>, institutions: &[(String, String)]) -> AnyView {
    if let [(slug, _)] = institutions {
        return view! { <input type="hidden" name="institution" value=slug.clone()/> }.into_any();
    }
    let choices = institutions.iter().map(|(slug, name)| Choice::new(slug, name)).collect();
    let (label, empty) = (t!(locale, REQUESTS_FORM_INSTITUTION), t!(locale, COMMON_PLEASE_CHOOSE));
    view! { <Select entry=form.entry("institution") label choices empty required=true/> }.into_any()
}

fn buttons(locale: Locale, is_new: bool) -> AnyView {
    let (publish, draft) = if is_new {
        (t!(locale, REQUESTS_FORM_PUBLISH), t!(locale, REQUESTS_FORM_DRAFT))
    } else {
        (t!(locale, REQUESTS_FORM_PUBLISH_EDIT), t!(locale, REQUESTS_FORM_DRAFT_EDIT))
    };
    let note = is_new.then(|| view! { <p class="request-form__note">{t!(locale, REQUESTS_FORM_DRAFT_NOTE)}</p> });
    view! {
        <div class="form__actions">
            <Button label=publish name="action" value="publish"/>
            <Button label=draft kind=ButtonKind::Secondary name="action" value="draft" unchecked=true/>
        </div>
        {note}
    }
    .into_any()
}

fn what_next(locale: Locale) -> AnyView {
    view! {
        <h2>{t!(locale, REQUESTS_FORM_NEXT_TITLE)}</h2>
        <ol class="next-steps">
            <li>{t!(locale, REQUESTS_FORM_NEXT_SUGGEST)}</li>
            <li>{t!(locale, REQUESTS_FORM_NEXT_CHOOSE)}</li>
            <li>{t!(locale, REQUESTS_FORM_NEXT_CLOCK)}</li>
            <li>{t!(locale, REQUESTS_FORM_NEXT_AGREE)}</li>
        </ol>
    }
    .into_any()
}
