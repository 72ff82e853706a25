//! The profile form of an organisation.

use api_types::forms::FormState;
use domain::limits::{LEAD_DAYS_MAX, MONTHLY_CAP_MAX, NAME_LENGTH_MAX, RADIUS_KM_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX, TOPICS_MAX};
use domain::organisations::SafetyTier;
use domain::taxonomy::{Audience, Format, InstitutionKind, OrganisationKind, Weekday};
use i18n::{Locale, labels, statuses, t};
use islands::UnsavedGuard;
use leptos::prelude::*;

use super::form_parts::{fee_fields, language_fields, place_field};
use super::parts::{hide_card, tier_meaning};
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The id of the form, for the question before one leaves it unsaved.
const FORM_ID: &str = "organisation-form";

/// The profile form, at `/organisations/new`, or at `/organisations/{slug}/edit` when `editing` names the slug.
pub fn organisation_form_page(ui: &Ui, form: &FormState, editing: Option<&str>) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let (title, lead, action, save) = match editing {
        None => (
            t!(locale, ORGANISATIONS_FORM_NEW_TITLE),
            t!(locale, ORGANISATIONS_FORM_NEW_LEAD),
            ui.href("/organisations/new"),
            t!(locale, ORGANISATIONS_FORM_CREATE),
        ),
        Some(slug) => (
            t!(locale, ORGANISATIONS_FORM_EDIT_TITLE),
            t!(locale, ORGANISATIONS_FORM_EDIT_LEAD),
            ui.href(&format!("/organisations/{slug}/edit")),
            t!(locale, ORGANISATIONS_FORM_SAVE),
        ),
    };
    let back = editing.map_or_else(|| ui.href("/dashboard"), |slug| ui.href(&format!("/organisations/{slug}")));
    let version = editing.map(|_| view! { <input type="hidden" name="version" value=state.value("version").to_owned()/> });
    let body = view! {
        <PageHeading title=title.clone() lead/>
        <div class="split">
            <form class="form" id=FORM_ID method="post" action=action>
                {state.summary()}
                {version}
                {who(state, ui)}
                {place(state, locale)}
                {visibility(state, locale)}
                {topics(state, ui)}
                {how(state, ui)}
                {when(state, ui)}
                <FormSection title=t!(locale, ORGANISATIONS_FORM_MONEY) help=t!(locale, ORGANISATIONS_FORM_MONEY_HELP)>
                    {fee_fields(state, locale)}
                </FormSection>
                <div class="form__actions">
                    <Button label=save/>
                    <ButtonLink href=back label=t!(locale, COMMON_CANCEL) kind=ButtonKind::Quiet/>
                </div>
            </form>
            {advice(ui, editing)}
        </div>
        <UnsavedGuard form=FORM_ID.to_owned()/>
    };
    Page::new(title, body)
}

/// Beside the form: what is not asked for, and the way out of sight.
fn advice(ui: &Ui, editing: Option<&str>) -> AnyView {
    let locale = ui.locale;
    let hide = editing.map(|slug| hide_card(ui, &format!("/organisations/{slug}")));
    view! {
        <aside class="side-panel" aria-labelledby="advice-title">
            <h2 class="side-panel__title" id="advice-title">{t!(locale, ORGANISATIONS_FORM_PEOPLE_TITLE)}</h2>
            <p>{t!(locale, ORGANISATIONS_FORM_PEOPLE_TEXT)}</p>
            {hide}
        </aside>
    }
    .into_any()
}

fn who(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_WHO)>
            <Field
                entry=form.entry("name")
                label=t!(locale, FIELD_NAME_LABEL)
                required=true
                maxlength=NAME_LENGTH_MAX
                autocomplete="organization"
            />
            <Select
                entry=form.entry("kind")
                label=t!(locale, FIELD_ORGANISATION_KIND_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_KIND_HELP)
                choices=ui.choices(OrganisationKind::ALL, labels::organisation_kind)
                empty=t!(locale, COMMON_PLEASE_CHOOSE)
                required=true
            />
            <TextArea
                entry=form.entry("description")
                label=t!(locale, ORGANISATIONS_FORM_DESCRIPTION_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_DESCRIPTION_HELP)
                required=true
                rows=8
                maxlength=TEXT_LENGTH_MAX
            />
            <Field
                entry=form.entry("website")
                label=t!(locale, FIELD_WEBSITE_LABEL)
                help=t!(locale, FIELD_WEBSITE_HELP)
                kind=FieldKind::Url
                autocomplete="url"
            />
            <Field
                entry=form.entry("contact_email")
                label=t!(locale, ORGANISATIONS_FORM_EMAIL_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_EMAIL_HELP)
                kind=FieldKind::Email
                required=true
                autocomplete="email"
            />
        </FormSection>
    }
    .into_any()
}

fn place(form: FormUi<'_>, locale: Locale) -> AnyView {
    let help = t!(locale, ORGANISATIONS_FORM_PLACE_HELP);
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_WHERE)>
            {place_field(form.entry("place"), t!(locale, FIELD_PLACE_LABEL), Some(help), true)}
            <Field
                entry=form.entry("meeting_address")
                label=t!(locale, ORGANISATIONS_FORM_MEETING_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_MEETING_HELP)
                maxlength=REMARK_LENGTH_MAX
                autocomplete="off"
            />
        </FormSection>
    }
    .into_any()
}

fn visibility(form: FormUi<'_>, locale: Locale) -> AnyView {
    let choices = SafetyTier::ALL
        .into_iter()
        .map(|tier| Choice::new(tier.slug(), statuses::safety_tier(locale, tier)).with_help(tier_meaning(locale, tier)))
        .collect();
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_VISIBLE) help=t!(locale, ORGANISATIONS_FORM_VISIBLE_HELP)>
            <RadioGroup entry=form.entry("safety_tier") legend=t!(locale, ORGANISATIONS_FORM_TIER_LABEL) choices required=true/>
        </FormSection>
    }
    .into_any()
}

fn topics(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let limits = form.entry("off_limit_topics");
    let open = limits.is_wrong() || !limits.values.is_empty();
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_TOPICS) help=t!(locale, ORGANISATIONS_FORM_TOPICS_HELP, count = TOPICS_MAX)>
            <TopicPicker
                entry=form.entry("topics")
                legend=t!(locale, FIELD_TOPICS_LABEL)
                groups=ui.topic_groups()
                required=true
                whole_topics=true
            />
            <Disclosure summary=t!(locale, ORGANISATIONS_FORM_LIMITS) open>
                <TopicPicker
                    entry=limits
                    legend=t!(locale, ORGANISATIONS_FORM_LIMITS_LEGEND)
                    help=t!(locale, ORGANISATIONS_FORM_LIMITS_HELP)
                    groups=ui.topic_groups()
                    whole_topics=true
                />
            </Disclosure>
        </FormSection>
    }
    .into_any()
}

fn how(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_HOW)>
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
            {language_fields(form, locale, Some(t!(locale, ORGANISATIONS_FORM_LANGUAGES_HELP)))}
            <CheckboxGroup
                entry=form.entry("wished_institution_kinds")
                legend=t!(locale, ORGANISATIONS_FORM_WISHED_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_WISHED_HELP)
                choices=ui.choices(InstitutionKind::ALL, labels::institution_kind)
                columns=true
            />
        </FormSection>
    }
    .into_any()
}

fn when(form: FormUi<'_>, ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, ORGANISATIONS_FORM_WHEN)>
            <Field
                entry=form.entry("travel_radius_km")
                label=t!(locale, ORGANISATIONS_FORM_RADIUS_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_RADIUS_HELP)
                kind=FieldKind::Number
                required=true
                min="0"
                max=RADIUS_KM_MAX.to_string()
                unit="km"
            />
            <Checkbox entry=form.entry("online") label=t!(locale, ORGANISATIONS_FORM_ONLINE_LABEL)/>
            <CheckboxGroup
                entry=form.entry("weekdays")
                legend=t!(locale, ORGANISATIONS_FORM_WEEKDAYS_LABEL)
                choices=ui.choices(Weekday::ALL, labels::weekday)
                required=true
                columns=true
            />
            <Field
                entry=form.entry("lead_days")
                label=t!(locale, ORGANISATIONS_FORM_NOTICE_LABEL)
                kind=FieldKind::Number
                required=true
                min="0"
                max=LEAD_DAYS_MAX.to_string()
                unit=t!(locale, ORGANISATIONS_FORM_NOTICE_UNIT)
            />
            <Field
                entry=form.entry("monthly_cap")
                label=t!(locale, ORGANISATIONS_FORM_CAP_LABEL)
                help=t!(locale, ORGANISATIONS_FORM_CAP_HELP)
                kind=FieldKind::Number
                required=true
                min="1"
                max=MONTHLY_CAP_MAX.to_string()
            />
        </FormSection>
    }
    .into_any()
}
