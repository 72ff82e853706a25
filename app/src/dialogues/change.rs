//! The form that proposes other terms: everything the agreement says, filled with what holds now.

use api_types::agreements::DialogueView;
use api_types::forms::FormState;
use domain::limits::{DURATION_MINUTES_MAX, DURATION_MINUTES_MIN, FEE_EUROS_MAX, REMARK_LENGTH_MAX, TEXT_LENGTH_MAX};
use i18n::{Locale, t};
use leptos::prelude::*;

use super::page::partner_name;
use crate::components::{
    Button, ButtonKind, ButtonLink, Checkbox, Choice, Field, FieldKind, FormEntry, FormSection, PageHeading, RadioGroup, TextArea,
    TopicPicker,
};
use crate::{FormUi, Ui};

/// The form with the fields of [`api_types::agreements::read_terms`]; it carries the version it was made from.
pub(super) fn change_form(ui: &Ui, view: &DialogueView, state: &FormState) -> AnyView {
    let (locale, form) = (ui.locale, FormUi::new(ui, state));
    let (action, back) = (ui.href(&view.path), ui.href(&view.path));
    let title = t!(locale, DIALOGUES_FORM_TITLE, title = &view.title);
    view! {
        <PageHeading title lead=t!(locale, DIALOGUES_FORM_LEAD, partner = partner_name(view))/>
        <form class="form" method="post" action=action>
            {form.summary()}
            <input type="hidden" name="version" value=form.value("version").to_owned()/>
            <FormSection title=t!(locale, DIALOGUES_FORM_WHEN)>{when(form, locale)}</FormSection>
            <FormSection title=t!(locale, DIALOGUES_FORM_CONTENT)>{content(ui, form)}</FormSection>
            <FormSection title=t!(locale, DIALOGUES_FORM_PLACE)>{on_site(form, locale)}</FormSection>
            <FormSection title=t!(locale, DIALOGUES_FORM_MONEY)>{money(form, locale)}</FormSection>
            <FormSection title=t!(locale, DIALOGUES_FORM_RULES)>{rules(form, locale)}</FormSection>
            <div class="form__actions">
                <Button label=t!(locale, DIALOGUES_FORM_SUBMIT) name="action" value="change"/>
                <ButtonLink href=back label=t!(locale, DIALOGUES_FORM_BACK) kind=ButtonKind::Quiet/>
            </div>
        </form>
    }
    .into_any()
}

fn when(form: FormUi<'_>, locale: Locale) -> AnyView {
    view! {
        <div class="form__row">
            <Field entry=form.entry("date1") label=t!(locale, DIALOGUES_FORM_DATE) kind=FieldKind::Date required=true/>
            <Field entry=form.entry("time1") label=t!(locale, DIALOGUES_FORM_TIME) kind=FieldKind::Time required=true/>
        </div>
        <Field
            entry=form.entry("minutes")
            label=t!(locale, DIALOGUES_FORM_MINUTES)
            kind=FieldKind::Number
            min=DURATION_MINUTES_MIN.to_string()
            max=DURATION_MINUTES_MAX.to_string()
            required=true
        />
    }
    .into_any()
}

fn content(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <TextArea entry=form.entry("goals") label=t!(locale, DIALOGUES_FORM_GOALS) rows=6 maxlength=TEXT_LENGTH_MAX required=true/>
        <TopicPicker
            entry=form.entry("off_limit_topics")
            legend=t!(locale, DIALOGUES_FORM_OFF_LIMIT)
            help=t!(locale, DIALOGUES_FORM_OFF_LIMIT_HELP)
            groups=ui.topic_groups()
            whole_topics=true
        />
    }
    .into_any()
}

fn on_site(form: FormUi<'_>, locale: Locale) -> AnyView {
    let private = || t!(locale, DIALOGUES_FORM_PRIVATE_HELP);
    view! {
        <Field entry=form.entry("room") label=t!(locale, DIALOGUES_FORM_ROOM) help=private() maxlength=REMARK_LENGTH_MAX/>
        <Field entry=form.entry("on_site_contact") label=t!(locale, DIALOGUES_FORM_CONTACT) help=private() maxlength=REMARK_LENGTH_MAX/>
        <TextArea
            entry=form.entry("accessibility")
            label=t!(locale, DIALOGUES_FORM_ACCESSIBILITY)
            help=t!(locale, DIALOGUES_FORM_ACCESSIBILITY_HELP)
            rows=3
            maxlength=REMARK_LENGTH_MAX
        />
    }
    .into_any()
}

fn money(form: FormUi<'_>, locale: Locale) -> AnyView {
    let choices = vec![
        Choice::new("none", t!(locale, DIALOGUES_FORM_FEE_NONE)),
        Choice::new("expenses", t!(locale, DIALOGUES_FORM_FEE_EXPENSES)),
        Choice::new("amount", t!(locale, DIALOGUES_FORM_FEE_AMOUNT)),
    ];
    let euros = FormEntry { marks_optional: false, ..form.entry("fee_euros") };
    view! {
        <RadioGroup entry=form.entry("fee_kind") legend=t!(locale, DIALOGUES_FORM_FEE) choices required=true/>
        <Field
            entry=euros
            label=t!(locale, DIALOGUES_FORM_FEE_EUROS)
            help=t!(locale, DIALOGUES_FORM_FEE_EUROS_HELP)
            kind=FieldKind::Number
            unit="€"
            min="1"
            max=FEE_EUROS_MAX.to_string()
        />
    }
    .into_any()
}

fn rules(form: FormUi<'_>, locale: Locale) -> AnyView {
    let (minors, minors_help) = (t!(locale, DIALOGUES_FORM_MINORS), t!(locale, DIALOGUES_FORM_MINORS_HELP));
    let (photos, photos_help) = (t!(locale, DIALOGUES_FORM_PHOTOS), t!(locale, DIALOGUES_FORM_PHOTOS_HELP));
    let (recording, recording_help) = (t!(locale, DIALOGUES_FORM_RECORDING), t!(locale, DIALOGUES_FORM_RECORDING_HELP));
    let (listing, listing_help) = (t!(locale, DIALOGUES_FORM_LISTING), t!(locale, DIALOGUES_FORM_LISTING_HELP));
    view! {
        <Checkbox entry=form.entry("with_minors") label=minors help=minors_help/>
        <Checkbox entry=form.entry("photos") label=photos help=photos_help/>
        <Checkbox entry=form.entry("recording") label=recording help=recording_help/>
        <Checkbox entry=form.entry("public_listing") label=listing help=listing_help/>
        <TextArea entry=form.entry("remarks") label=t!(locale, DIALOGUES_FORM_REMARKS) rows=4 maxlength=TEXT_LENGTH_MAX/>
    }
    .into_any()
}
