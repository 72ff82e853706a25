//! The parts of the request form, in their order.

use domain::limits::{
    DATE_OPTIONS_MAX, DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, FEE_EUROS_MAX, GROUP_SIZE_MAX, GROUP_SIZE_MIN, LEAD_WORKING_DAYS,
    RADIUS_KM_MAX, REMARK_LENGTH_MAX, RESPONSE_DAYS_MAX, RESPONSE_DAYS_MIN, TEXT_LENGTH_MAX, TITLE_LENGTH_MAX,
};
use domain::taxonomy::{Audience, Format};
use i18n::{Locale, labels, t};
use leptos::prelude::*;

use super::fields::{counted_text, language_boxes, place_input};
use crate::components::*;
use crate::{FormUi, Ui};

/// Title, aim, what both suggest, topics.
pub(super) fn what(ui: &Ui, form: FormUi<'_>, suggested: AnyView) -> AnyView {
    let locale = ui.locale;
    let (title_label, title_help) = (t!(locale, REQUESTS_FIELD_TITLE), t!(locale, REQUESTS_FIELD_TITLE_HELP));
    let (text_label, text_help) = (t!(locale, REQUESTS_FIELD_TEXT), t!(locale, REQUESTS_FIELD_TEXT_HELP));
    let (legend, help) = (t!(locale, REQUESTS_FIELD_TOPICS), t!(locale, REQUESTS_FIELD_TOPICS_HELP));
    view! {
        <FormSection title=t!(locale, REQUESTS_WHAT) help=t!(locale, REQUESTS_WHAT_HELP)>
            <Field entry=form.entry("title") label=title_label help=title_help required=true maxlength=TITLE_LENGTH_MAX/>
            {counted_text(form.entry("text"), text_label, text_help, TEXT_LENGTH_MAX, 7)}
            {suggested}
            <TopicPicker entry=form.entry("topics") legend help groups=ui.topic_groups() required=true/>
        </FormSection>
    }
    .into_any()
}

/// Format, audience, size of the group.
pub(super) fn whom(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let empty = || t!(locale, COMMON_PLEASE_CHOOSE);
    let formats = ui.choices(Format::ALL, labels::format);
    let audiences = ui.choices(Audience::ALL, labels::audience);
    view! {
        <FormSection title=t!(locale, REQUESTS_WHOM)>
            <Select entry=form.entry("format") label=t!(locale, REQUESTS_FIELD_FORMAT) choices=formats empty=empty() required=true/>
            <Select entry=form.entry("audience") label=t!(locale, REQUESTS_FIELD_AUDIENCE) choices=audiences empty=empty() required=true/>
            <Field
                entry=form.entry("group_size")
                label=t!(locale, REQUESTS_FIELD_GROUP_SIZE)
                kind=FieldKind::Number
                min=GROUP_SIZE_MIN.to_string()
                max=GROUP_SIZE_MAX.to_string()
                unit=t!(locale, REQUESTS_UNIT_PEOPLE)
                required=true
            />
        </FormSection>
    }
    .into_any()
}

/// Length, dates, urgency, time to answer.
pub(super) fn when(locale: Locale, form: FormUi<'_>) -> AnyView {
    let dates = (1..=DATE_OPTIONS_MAX).map(|number| date_row(locale, form, number)).collect_view();
    let urgency_help = t!(locale, REQUESTS_FIELD_URGENCY_HELP, days = LEAD_WORKING_DAYS);
    view! {
        <FormSection title=t!(locale, REQUESTS_WHEN) help=t!(locale, REQUESTS_WHEN_HELP, days = LEAD_WORKING_DAYS)>
            {dates}
            <Field
                entry=form.entry("minutes")
                label=t!(locale, REQUESTS_FIELD_MINUTES)
                kind=FieldKind::Number
                min=DURATION_MINUTES_MIN.to_string()
                max=DURATION_MINUTES_MAX.to_string()
                unit=t!(locale, REQUESTS_UNIT_MINUTES)
                required=true
            />
            <TextArea
                entry=form.entry("urgency_reason")
                label=t!(locale, REQUESTS_FIELD_URGENCY)
                help=urgency_help
                rows=2
                maxlength=REMARK_LENGTH_MAX
            />
            <Field
                entry=form.entry("response_days")
                label=t!(locale, REQUESTS_FIELD_RESPONSE)
                help=t!(locale, REQUESTS_FIELD_RESPONSE_HELP)
                kind=FieldKind::Number
                min=RESPONSE_DAYS_MIN.to_string()
                max=RESPONSE_DAYS_MAX.to_string()
                unit=t!(locale, REQUESTS_UNIT_WORKING_DAYS)
            />
        </FormSection>
    }
    .into_any()
}

fn date_row(locale: Locale, form: FormUi<'_>, number: usize) -> AnyView {
    let required = number == 1;
    let (date, time) = (form.entry(&format!("date{number}")), form.entry(&format!("time{number}")));
    view! {
        <div class="form__row">
            <Field entry=date label=t!(locale, REQUESTS_FIELD_DATE, number = number) kind=FieldKind::Date required/>
            <Field entry=time label=t!(locale, REQUESTS_FIELD_TIME, number = number) kind=FieldKind::Time required/>
        </div>
    }
    .into_any()
}

/// Who travels, where, and what only the partner learns.
pub(super) fn place(locale: Locale, form: FormUi<'_>) -> AnyView {
    let choices = vec![
        Choice::new("institution", t!(locale, REQUESTS_MEETING_INSTITUTION)).with_help(t!(locale, REQUESTS_MEETING_INSTITUTION_HELP)),
        Choice::new("organisation", t!(locale, REQUESTS_MEETING_ORGANISATION)).with_help(t!(locale, REQUESTS_MEETING_ORGANISATION_HELP)),
        Choice::new("online", t!(locale, REQUESTS_MEETING_ONLINE)).with_help(t!(locale, REQUESTS_MEETING_ONLINE_HELP)),
    ];
    let place_help = Some(t!(locale, REQUESTS_FIELD_PLACE_HELP));
    view! {
        <FormSection title=t!(locale, REQUESTS_WHERE)>
            {place_input(form.entry("place"), t!(locale, REQUESTS_FIELD_PLACE), place_help, true)}
            <div class="reveal reveal--organisation">
                <RadioGroup entry=form.entry("meeting_place") legend=t!(locale, REQUESTS_FIELD_MEETING) choices required=true/>
                <div class="reveal__more">{kilometres_field(locale, form, "max_travel_km", t!(locale, REQUESTS_FIELD_TRAVEL), None)}</div>
            </div>
            <Checkbox entry=form.entry("online_ok") label=t!(locale, REQUESTS_FIELD_ONLINE_OK)/>
            {kilometres_field(
                locale,
                form,
                "preferred_radius_km",
                t!(locale, REQUESTS_FIELD_RADIUS),
                Some(t!(locale, REQUESTS_FIELD_RADIUS_HELP)),
            )}
            <Field
                entry=form.entry("room")
                label=t!(locale, REQUESTS_FIELD_ROOM)
                help=t!(locale, REQUESTS_FIELD_ROOM_HELP)
                maxlength=REMARK_LENGTH_MAX
            />
            <Field
                entry=form.entry("on_site_contact")
                label=t!(locale, REQUESTS_FIELD_CONTACT)
                help=t!(locale, REQUESTS_FIELD_CONTACT_HELP)
                maxlength=REMARK_LENGTH_MAX
            />
        </FormSection>
    }
    .into_any()
}

fn kilometres_field(locale: Locale, form: FormUi<'_>, name: &str, label: String, help: Option<String>) -> AnyView {
    let unit = t!(locale, REQUESTS_UNIT_KM);
    view! { <Field entry=form.entry(name) label help kind=FieldKind::Number min="1" max=RADIUS_KM_MAX.to_string() unit/> }.into_any()
}

/// Languages, interpreter, what helps people to take part.
pub(super) fn access(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <FormSection title=t!(locale, REQUESTS_ACCESS)>
            {language_boxes(ui, form.entry("languages"))}
            <Checkbox entry=form.entry("interpreter_ok") label=t!(locale, REQUESTS_FIELD_INTERPRETER)/>
            <TextArea
                entry=form.entry("accessibility")
                label=t!(locale, REQUESTS_FIELD_ACCESSIBILITY)
                help=t!(locale, REQUESTS_FIELD_ACCESSIBILITY_HELP)
                rows=3
                maxlength=REMARK_LENGTH_MAX
            />
        </FormSection>
    }
    .into_any()
}

/// What can be paid. Nothing is chosen beforehand: this is to be decided, not overlooked.
pub(super) fn money(locale: Locale, form: FormUi<'_>) -> AnyView {
    let choices = vec![
        Choice::new("amount", t!(locale, REQUESTS_BUDGET_AMOUNT)).with_help(t!(locale, REQUESTS_BUDGET_AMOUNT_HELP)),
        Choice::new("expenses", t!(locale, REQUESTS_BUDGET_EXPENSES)),
        Choice::new("none", t!(locale, REQUESTS_BUDGET_NONE)).with_help(t!(locale, REQUESTS_BUDGET_NONE_HELP)),
    ];
    view! {
        <FormSection title=t!(locale, REQUESTS_MONEY) help=t!(locale, REQUESTS_MONEY_HELP)>
            <div class="reveal reveal--amount">
                <RadioGroup entry=form.entry("budget_kind") legend=t!(locale, REQUESTS_FIELD_BUDGET) choices required=true/>
                <div class="reveal__more">
                    <Field
                        entry=form.entry("budget_euros")
                        label=t!(locale, REQUESTS_FIELD_EUROS)
                        kind=FieldKind::Number
                        min="1"
                        max=FEE_EUROS_MAX.to_string()
                        unit=t!(locale, REQUESTS_UNIT_EUROS)
                    />
                </div>
            </div>
        </FormSection>
    }
    .into_any()
}

/// What everybody may see, and whether the dialogue is recorded.
pub(super) fn visibility(locale: Locale, form: FormUi<'_>) -> AnyView {
    let choices = vec![Choice::new("yes", t!(locale, REQUESTS_LISTING_YES)), Choice::new("no", t!(locale, REQUESTS_LISTING_NO))];
    let (legend, help) = (t!(locale, REQUESTS_FIELD_LISTING), t!(locale, REQUESTS_FIELD_LISTING_HELP));
    view! {
        <FormSection title=t!(locale, REQUESTS_PUBLIC)>
            <RadioGroup entry=form.entry("public_listing") legend help choices required=true/>
            <Checkbox
                entry=form.entry("public_request")
                label=t!(locale, REQUESTS_FIELD_PUBLIC)
                help=t!(locale, REQUESTS_FIELD_PUBLIC_HELP)
            />
            <Checkbox
                entry=form.entry("recording")
                label=t!(locale, REQUESTS_FIELD_RECORDING)
                help=t!(locale, REQUESTS_FIELD_RECORDING_HELP)
            />
        </FormSection>
    }
    .into_any()
}
