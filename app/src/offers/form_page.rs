//! The form of an offer.

use api_types::forms::FormState;
use domain::limits::{DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX, TOPICS_MAX};
use domain::taxonomy::{Audience, Format};
use i18n::{labels, t};
use islands::UnsavedGuard;
use leptos::prelude::*;

use crate::components::*;
use crate::organisations::{fee_fields, language_fields};
use crate::{FormUi, Page, Ui};

/// The id of the form, for the question before one leaves it unsaved.
const FORM_ID: &str = "offer-form";

/// The form of an offer, at `/offers/new`, or at `/offers/{slug}/edit` when `editing` names the slug. `organisations` are those the person
/// acts for, as slug and name; with several of them the field `organisation` asks for which, with one it is sent unseen.
pub fn offer_form_page(ui: &Ui, form: &FormState, organisations: &[(String, String)], editing: Option<&str>) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let (title, lead, action, save) = match editing {
        None => {
            (t!(locale, OFFERS_FORM_NEW_TITLE), t!(locale, OFFERS_FORM_NEW_LEAD), ui.href("/offers/new"), t!(locale, OFFERS_FORM_CREATE))
        }
        Some(slug) => (
            t!(locale, OFFERS_FORM_EDIT_TITLE),
            t!(locale, OFFERS_FORM_EDIT_LEAD),
            ui.href(&format!("/offers/{slug}/edit")),
            t!(locale, OFFERS_FORM_SAVE),
        ),
    };
    if editing.is_none() && organisations.is_empty() {
        return Page::new(title.clone(), without_organisation(ui, title));
    }
    let back = editing.map_or_else(|| ui.href("/dashboard"), |slug| ui.href(&format!("/offers/{slug}")));
    let version = editing.map(|_| view! { <input type="hidden" name="version" value=state.value("version").to_owned()/> });
    let whose = editing.is_none().then(|| organisation_field(state, ui, organisations));
    let body = view! {
        <PageHeading title=title.clone() lead/>
        <form class="form" id=FORM_ID method="post" action=action>
            {state.summary()}
            {version}
            {what(state, ui, whose)}
            {how(state, ui)}
            <FormSection title=t!(locale, ORGANISATIONS_FORM_MONEY) help=t!(locale, ORGANISATIONS_FORM_MONEY_HELP)>
                {fee_fields(state, locale)}
            </FormSection>
            <div class="form__actions">
                <Button label=save/>
                <ButtonLink href=back label=t!(locale, COMMON_CANCEL) kind=ButtonKind::Quiet/>
            </div>
        </form>
        <UnsavedGuard form=FORM_ID.to_owned()/>
    };
    Page::new(title, body)
}

/// What somebody sees who does not act for an organisation yet.
fn without_organisation(ui: &Ui, title: String) -> AnyView {
    let locale = ui.locale;
    let action = (ui.href("/organisations/new"), t!(locale, ORGANISATIONS_CREATE));
    view! {
        <PageHeading title/>
        <EmptyState
            title=t!(locale, OFFERS_FORM_NO_ORGANISATION_TITLE)
            text=t!(locale, OFFERS_FORM_NO_ORGANISATION_TEXT)
            action
        />
    }
    .into_any()
}

fn organisation_field(form: FormUi<'_>, ui: &Ui, organisations: &[(String, String)]) -> AnyView {
    let locale = ui.locale;
    if let [(slug, _)] = organisations {
        return view! { <input type="hidden" name="organisation" value=slug.clone()/> }.into_any();
    }
    let choices = organisations.iter().map(|(slug, name)| Choice::new(slug.clone(), name.clone())).collect();
    view! {
        <Select
            entry=form.entry("organisation")
            label=t!(locale, OFFERS_FORM_ORGANISATION_LABEL)
            choices
            empty=t!(locale, COMMON_PLEASE_CHOOSE)
            required=true
        />
    }
    .into_any()
}

fn what(form: FormUi<'_>, ui: &Ui, whose: Option<AnyView>) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, OFFERS_FORM_WHAT)>
            {whose}
            <Field
                entry=form.entry("title")
                label=t!(locale, FIELD_TITLE_LABEL)
                help=t!(locale, OFFERS_FORM_TITLE_HELP)
                required=true
                maxlength=TITLE_LENGTH_MAX
            />
            <TextArea
                entry=form.entry("description")
                label=t!(locale, OFFERS_FORM_DESCRIPTION_LABEL)
                help=t!(locale, OFFERS_FORM_DESCRIPTION_HELP)
                required=true
                rows=8
                maxlength=TEXT_LENGTH_MAX
            />
            <Field
                entry=form.entry("minutes")
                label=t!(locale, OFFERS_FORM_MINUTES_LABEL)
                kind=FieldKind::Number
                required=true
                min=DURATION_MINUTES_MIN.to_string()
                max=DURATION_MINUTES_MAX.to_string()
                unit=t!(locale, OFFERS_FORM_MINUTES_UNIT)
            />
        </FormSection>
    }
    .into_any()
}

fn how(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, OFFERS_FORM_HOW)>
            <TopicPicker
                entry=form.entry("topics")
                legend=t!(locale, FIELD_TOPICS_LABEL)
                help=t!(locale, OFFERS_FORM_TOPICS_HELP, count = TOPICS_MAX)
                groups=ui.topic_groups()
                required=true
                whole_topics=true
            />
            <CheckboxGroup
                entry=form.entry("audiences")
                legend=t!(locale, FIELD_AUDIENCES_LABEL)
                choices=ui.choices(Audience::ALL, labels::audience)
                required=true
                columns=true
            />
            <CheckboxGroup
                entry=form.entry("formats")
                legend=t!(locale, FIELD_FORMATS_LABEL)
                choices=ui.choices(Format::ALL, labels::format)
                required=true
                columns=true
            />
            {language_fields(form, locale, None)}
        </FormSection>
    }
    .into_any()
}
