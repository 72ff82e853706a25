//! The form that announces an event or changes it.

use api_types::events::REPEATS_MAX;
use api_types::forms::FormState;
use domain::limits::{DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX};
use domain::taxonomy::{Audience, Format};
use i18n::{labels, t};
use islands::UnsavedGuard;
use leptos::prelude::*;

use super::fields::{language_boxes, place_input};
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The id of the form, for the question before typed text is lost.
const FORM_ID: &str = "event-form";

/// The pages `/events/new` and `/events/{slug}/edit`, told apart by `editing`, the event's part of the URL. `hosts` are those the reader may
/// announce for, as value of the field `host` (`organisation:slug` or `institution:slug`) and name; they are asked for in a new event only.
pub fn event_form_page(ui: &Ui, form: &FormState, hosts: &[(String, String)], editing: Option<&str>) -> Page {
    let locale = ui.locale;
    let is_new = editing.is_none();
    let title = if is_new { t!(locale, EVENTS_FORM_NEW) } else { t!(locale, EVENTS_FORM_EDIT) };
    let lead = if is_new { t!(locale, EVENTS_FORM_NEW_LEAD) } else { t!(locale, EVENTS_FORM_EDIT_LEAD) };
    let back = editing.map_or_else(|| "/events".to_owned(), |slug| format!("/events/{slug}"));
    let crumb = if is_new { t!(locale, LAYOUT_EVENTS) } else { t!(locale, EVENTS_TO_EVENT) };
    let eyebrow = view! { <Breadcrumb locale crumbs=vec![(crumb, ui.href(&back))]/> }.into_any();
    if is_new && hosts.is_empty() {
        return Page::new(title.clone(), view! { <PageHeading title eyebrow/> {nobody_to_host(ui)} });
    }
    let action = ui.href(&editing.map_or_else(|| "/events/new".to_owned(), |slug| format!("/events/{slug}/edit")));
    let fields = FormUi::new(ui, form);
    let version = (!is_new).then(|| view! { <input type="hidden" name="version" value=fields.value("version").to_owned()/> });
    let submit = if is_new { t!(locale, EVENTS_FORM_PUBLISH) } else { t!(locale, EVENTS_FORM_SAVE) };
    let body = view! {
        <PageHeading title=title.clone() lead eyebrow/>
        <div class="split">
            <form class="form" id=FORM_ID method="post" action=action>
                {fields.summary()}
                {version}
                {what(ui, fields, if is_new { hosts } else { &[] })}
                {when(ui, fields, is_new)}
                {place(ui, fields)}
                {good_to_know(ui, fields)}
                <div class="form__actions">
                    <Button label=submit/>
                    <ButtonLink href=ui.href(&back) label=t!(locale, COMMON_CANCEL) kind=ButtonKind::Quiet/>
                </div>
            </form>
            {advice(ui)}
        </div>
        <UnsavedGuard form=FORM_ID.to_owned()/>
    };
    Page::new(title, body)
}

/// Whoever speaks for nobody cannot invite; the dashboard says how to change that.
fn nobody_to_host(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let action = (ui.href("/dashboard"), t!(locale, LAYOUT_DASHBOARD));
    view! { <EmptyState title=t!(locale, EVENTS_FORM_NO_HOST) text=t!(locale, EVENTS_FORM_NO_HOST_TEXT) action/> }.into_any()
}

fn what(ui: &Ui, form: FormUi<'_>, hosts: &[(String, String)]) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, EVENTS_FORM_WHAT)>
            {host_field(ui, form, hosts)}
            <Field
                entry=form.entry("title")
                label=t!(locale, FIELD_TITLE_LABEL)
                help=t!(locale, EVENTS_FORM_TITLE_HELP)
                required=true
                maxlength=TITLE_LENGTH_MAX
            />
            <TextArea
                entry=form.entry("description")
                label=t!(locale, FIELD_DESCRIPTION_LABEL)
                help=t!(locale, EVENTS_FORM_DESCRIPTION_HELP)
                required=true
                rows=8
                maxlength=TEXT_LENGTH_MAX
            />
            <TopicPicker
                entry=form.entry("topics")
                legend=t!(locale, FIELD_TOPICS_LABEL)
                help=t!(locale, EVENTS_FORM_TOPICS_HELP)
                groups=ui.topic_groups()
                required=true
            />
            <Select
                entry=form.entry("format")
                label=t!(locale, FIELD_FORMAT_LABEL)
                empty=t!(locale, COMMON_PLEASE_CHOOSE)
                choices=ui.choices(Format::ALL, labels::format)
                required=true
            />
            <CheckboxGroup
                entry=form.entry("audiences")
                legend=t!(locale, EVENTS_FOR_WHOM)
                help=t!(locale, EVENTS_FORM_AUDIENCES_HELP)
                choices=ui.choices(Audience::ALL, labels::audience)
                columns=true
            />
            {language_boxes(ui, form.entry("languages"), t!(locale, FIELD_LANGUAGES_LABEL), t!(locale, EVENTS_FORM_LANGUAGES_HELP))}
        </FormSection>
    }
    .into_any()
}

/// Asked only where there is a choice; a single host is named and goes along unseen.
fn host_field(ui: &Ui, form: FormUi<'_>, hosts: &[(String, String)]) -> Option<AnyView> {
    match hosts {
        [] => None,
        [(value, name)] => {
            let words = t!(ui.locale, EVENTS_FORM_HOST_IS, name = name);
            Some(view! { <p>{words}</p><input type="hidden" name="host" value=value.clone()/> }.into_any())
        }
        _ => {
            let choices = hosts.iter().map(|(value, name)| Choice::new(value.clone(), name.clone())).collect();
            let empty = t!(ui.locale, COMMON_PLEASE_CHOOSE);
            let label = t!(ui.locale, EVENTS_FORM_HOST);
            Some(view! { <Select entry=form.entry("host") label empty choices required=true/> }.into_any())
        }
    }
}

fn when(ui: &Ui, form: FormUi<'_>, is_new: bool) -> AnyView {
    let locale = ui.locale;
    let repetition = is_new.then(|| repetition(ui, form));
    view! {
        <FormSection title=t!(locale, EVENTS_FORM_WHEN) help=t!(locale, EVENTS_FORM_WHEN_HELP)>
            <div class="form__row">
                <Field entry=form.entry("date1") label=t!(locale, FIELD_DATE_LABEL) kind=FieldKind::Date required=true/>
                <Field entry=form.entry("time1") label=t!(locale, FIELD_START_LABEL) kind=FieldKind::Time required=true/>
                <Field
                    entry=form.entry("minutes")
                    label=t!(locale, EVENTS_FORM_MINUTES)
                    kind=FieldKind::Number
                    min=DURATION_MINUTES_MIN.to_string()
                    max=DURATION_MINUTES_MAX.to_string()
                    unit=t!(locale, EVENTS_FORM_MINUTES_UNIT)
                    required=true
                />
            </div>
            {repetition}
        </FormSection>
    }
    .into_any()
}

fn repetition(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let choices = vec![
        Choice::new("never", t!(locale, EVENTS_REPEAT_NEVER)),
        Choice::new("week", t!(locale, EVENTS_REPEAT_WEEK)),
        Choice::new("two-weeks", t!(locale, EVENTS_REPEAT_TWO_WEEKS)),
        Choice::new("month", t!(locale, EVENTS_REPEAT_MONTH)).with_help(t!(locale, EVENTS_REPEAT_MONTH_HELP)),
    ];
    let mut repeat = form.entry("repeat");
    if repeat.value().is_empty() {
        repeat = repeat.with_value("never");
    }
    view! {
        <RadioGroup entry=repeat legend=t!(locale, EVENTS_FORM_REPEAT) choices required=true/>
        <Field
            entry=form.entry("repeats")
            label=t!(locale, EVENTS_FORM_REPEATS)
            help=t!(locale, EVENTS_FORM_REPEATS_HELP, max = REPEATS_MAX)
            kind=FieldKind::Number
            min="2"
            max=REPEATS_MAX.to_string()
        />
    }
    .into_any()
}

fn place(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, EVENTS_FORM_WHERE)>
            {place_input(ui, form.entry("place"), t!(locale, FIELD_PLACE_LABEL), Some(t!(locale, FIELD_PLACE_HELP)), true)}
            <Field
                entry=form.entry("address")
                label=t!(locale, FIELD_ADDRESS_LABEL)
                help=t!(locale, EVENTS_FORM_ADDRESS_HELP)
                autocomplete="off"
                maxlength=REMARK_LENGTH_MAX
            />
            <Checkbox
                entry=form.entry("address_public")
                label=t!(locale, EVENTS_FORM_ADDRESS_PUBLIC)
                help=t!(locale, EVENTS_FORM_ADDRESS_PUBLIC_HELP)
            />
            <Checkbox entry=form.entry("online") label=t!(locale, EVENTS_FORM_ONLINE) help=t!(locale, EVENTS_FORM_ONLINE_HELP)/>
        </FormSection>
    }
    .into_any()
}

fn good_to_know(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, EVENTS_FORM_GOOD_TO_KNOW)>
            <Field
                entry=form.entry("price")
                label=t!(locale, EVENTS_FORM_PRICE)
                help=t!(locale, EVENTS_FORM_PRICE_HELP)
                maxlength=REMARK_LENGTH_MAX
            />
            <TextArea
                entry=form.entry("accessibility")
                label=t!(locale, FIELD_ACCESS_LABEL)
                help=t!(locale, EVENTS_FORM_ACCESS_HELP)
                rows=3
                maxlength=REMARK_LENGTH_MAX
            />
            <Checkbox entry=form.entry("child_friendly") label=t!(locale, EVENTS_CHILDREN_WELCOME)/>
            <Field
                entry=form.entry("capacity")
                label=t!(locale, EVENTS_FORM_CAPACITY)
                help=t!(locale, EVENTS_FORM_CAPACITY_HELP)
                kind=FieldKind::Number
                min="1"
                max="100000"
            />
        </FormSection>
    }
    .into_any()
}

fn advice(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <aside class="side-panel" aria-labelledby="event-advice">
            <h2 class="section__title" id="event-advice">{t!(locale, EVENTS_ADVICE)}</h2>
            <ul class="event-advice">
                <li>{t!(locale, EVENTS_ADVICE_CALENDAR)}</li>
                <li>{t!(locale, EVENTS_ADVICE_CHANGE)}</li>
                <li>{t!(locale, EVENTS_ADVICE_PRIVACY)}</li>
            </ul>
        </aside>
    }
    .into_any()
}
