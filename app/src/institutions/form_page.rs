//! The profile form of an institution.

use api_types::forms::FormState;
use domain::limits::{NAME_LENGTH_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX};
use domain::taxonomy::InstitutionKind;
use i18n::{Locale, labels, t};
use islands::UnsavedGuard;
use leptos::prelude::*;

use crate::components::*;
use crate::organisations::place_field;
use crate::{FormUi, Page, Ui};

/// The id of the form, for the question before one leaves it unsaved.
const FORM_ID: &str = "institution-form";

/// The profile form, at `/institutions/new`, or at `/institutions/{slug}/edit` when `editing` names the slug.
pub fn institution_form_page(ui: &Ui, form: &FormState, editing: Option<&str>) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let (title, lead, action, save) = match editing {
        None => (
            t!(locale, INSTITUTIONS_FORM_NEW_TITLE),
            t!(locale, INSTITUTIONS_FORM_NEW_LEAD),
            ui.href(&format!("/institutions/new{}", ui.query())),
            t!(locale, INSTITUTIONS_FORM_CREATE),
        ),
        Some(slug) => (
            t!(locale, INSTITUTIONS_FORM_EDIT_TITLE),
            t!(locale, INSTITUTIONS_FORM_EDIT_LEAD),
            ui.href(&format!("/institutions/{slug}/edit")),
            t!(locale, INSTITUTIONS_FORM_SAVE),
        ),
    };
    let back = editing.map_or_else(|| ui.href("/dashboard"), |slug| ui.href(&format!("/institutions/{slug}")));
    let version = editing.map(|_| view! { <input type="hidden" name="version" value=state.value("version").to_owned()/> });
    let body = view! {
        <PageHeading title=title.clone() lead/>
        <form class="form" id=FORM_ID method="post" action=action>
            {state.summary()}
            {version}
            {who(state, ui)}
            {place(state, locale)}
            {reach(state, locale)}
            <div class="form__actions">
                <Button label=save/>
                <ButtonLink href=back label=t!(locale, COMMON_CANCEL) kind=ButtonKind::Quiet/>
            </div>
        </form>
        <UnsavedGuard form=FORM_ID.to_owned()/>
    };
    Page::new(title, body)
}

fn who(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, INSTITUTIONS_FORM_WHO)>
            <Field
                entry=form.entry("name")
                label=t!(locale, FIELD_NAME_LABEL)
                help=t!(locale, INSTITUTIONS_FORM_NAME_HELP)
                required=true
                maxlength=NAME_LENGTH_MAX
                autocomplete="organization"
            />
            <Select
                entry=form.entry("kind")
                label=t!(locale, FIELD_INSTITUTION_KIND_LABEL)
                choices=ui.choices(InstitutionKind::ALL, labels::institution_kind)
                empty=t!(locale, COMMON_PLEASE_CHOOSE)
                required=true
            />
            <TextArea
                entry=form.entry("description")
                label=t!(locale, INSTITUTIONS_FORM_DESCRIPTION_LABEL)
                help=t!(locale, INSTITUTIONS_FORM_DESCRIPTION_HELP)
                maxlength=TEXT_LENGTH_MAX
            />
        </FormSection>
    }
    .into_any()
}

fn place(form: FormUi<'_>, locale: Locale) -> AnyView {
    let help = t!(locale, FIELD_PLACE_HELP);
    view! {
        <FormSection title=t!(locale, INSTITUTIONS_FORM_WHERE)>
            {place_field(form.entry("place"), t!(locale, FIELD_PLACE_LABEL), Some(help), true)}
            <Field
                entry=form.entry("address")
                label=t!(locale, INSTITUTIONS_FORM_ADDRESS_LABEL)
                help=t!(locale, INSTITUTIONS_FORM_ADDRESS_HELP)
                maxlength=REMARK_LENGTH_MAX
                autocomplete="street-address"
            />
        </FormSection>
    }
    .into_any()
}

fn reach(form: FormUi<'_>, locale: Locale) -> AnyView {
    view! {
        <FormSection title=t!(locale, INSTITUTIONS_FORM_REACH)>
            <Field
                entry=form.entry("website")
                label=t!(locale, INSTITUTIONS_FORM_WEBSITE_LABEL)
                help=t!(locale, INSTITUTIONS_FORM_WEBSITE_HELP)
                kind=FieldKind::Url
                autocomplete="url"
            />
            <Field
                entry=form.entry("contact_email")
                label=t!(locale, INSTITUTIONS_FORM_EMAIL_LABEL)
                help=t!(locale, INSTITUTIONS_FORM_EMAIL_HELP)
                kind=FieldKind::Email
                required=true
                autocomplete="email"
            />
        </FormSection>
    }
    .into_any()
}
