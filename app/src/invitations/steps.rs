//! The second step, where there is one: which date, other dates, or why not. Each is one form whose buttons send it.

use api_types::invitations::AnswerView;
use domain::calendar_time::DateOption;
use domain::invitations::DeclineReason;
use domain::limits::REMARK_LENGTH_MAX;
use i18n::{Locale, dates, lists, statuses, t};
use leptos::prelude::*;

use super::answer::{answer_href, date_words};
use crate::components::{Button, ButtonKind, ButtonLink, Disclosure, Field, FieldKind, FormEntry, Glyph, Icon, TextArea};
use crate::{FormUi, Ui};

/// Which of the dates: one button each.
pub(super) fn yes_step(ui: &Ui, view: &AnswerView) -> AnyView {
    let (locale, form) = (ui.locale, FormUi::new(ui, &view.form));
    let entry = form.entry("date");
    let buttons = view
        .dates
        .iter()
        .enumerate()
        .map(|(number, date)| {
            let words = view! { <Icon glyph=Glyph::Agreed/><span>{day_and_time(locale, *date)}</span> }.into_any();
            large_button(entry.choice_id(number, &number.to_string()), "date", number.to_string(), "yes", words)
        })
        .collect_view();
    let fields = view! {
        <div class="answer__buttons">{buttons}</div>
        {error_line(&entry)}
        {message(form, locale, view)}
    };
    let lead = t!(locale, INVITATIONS_YES_LEAD);
    step(ui, view, lead, "yes", fields.into_any())
}

/// The day in full, the time below it: readable at arm's length.
fn day_and_time(locale: Locale, date: DateOption) -> AnyView {
    let (start, end) = (date.starts_at, date.ends_at());
    if start.date() != end.date() {
        return date_words(locale, date).into_any();
    }
    let day = dates::weekday_date(locale, start.date());
    view! { {day}<br/>{dates::time_range(locale, start.time(), end.time())} }.into_any()
}

/// Up to three other dates.
pub(super) fn other_step(ui: &Ui, view: &AnswerView) -> AnyView {
    let (locale, form) = (ui.locale, FormUi::new(ui, &view.form));
    let is_used = |name: &str| !form.value(name).is_empty() || form.error(name).is_some();
    let more_open = ["date2", "time2", "date3", "time3"].into_iter().any(is_used);
    let asked: Vec<String> = view.dates.iter().map(|date| date_words(locale, *date)).collect();
    let fields = view! {
        <p class="answer__deadline">{t!(locale, INVITATIONS_OTHER_ASKED)}": "{lists::or(locale, &asked)}</p>
        {suggestion(form, locale, 1, t!(locale, INVITATIONS_OTHER_FIRST))}
        <Disclosure summary=t!(locale, INVITATIONS_OTHER_MORE) open=more_open>
            <div class="stack">
                {suggestion(form, locale, 2, t!(locale, INVITATIONS_OTHER_SECOND))}
                {suggestion(form, locale, 3, t!(locale, INVITATIONS_OTHER_THIRD))}
            </div>
        </Disclosure>
        {message(form, locale, view)}
        <Button label=t!(locale, INVITATIONS_OTHER_SEND) large=true/>
    };
    let minutes = view.dates.first().map_or(0, |date| date.minutes);
    let lead = t!(locale, INVITATIONS_OTHER_LEAD, minutes = minutes, institution = &view.institution_name);
    step(ui, view, lead, "other", fields.into_any())
}

/// A day and a time; the first pair must be there.
fn suggestion(form: FormUi<'_>, locale: Locale, number: u32, legend: String) -> AnyView {
    let entry = |name: &str| FormEntry { marks_optional: false, ..form.entry(&format!("{name}{number}")) };
    let required = number == 1;
    view! {
        <fieldset class="answer__suggestion">
            <legend class="field__label">{legend}</legend>
            <div class="form__row">
                <Field entry=entry("date") label=t!(locale, INVITATIONS_OTHER_DAY) kind=FieldKind::Date required/>
                <Field entry=entry("time") label=t!(locale, INVITATIONS_OTHER_TIME) kind=FieldKind::Time required/>
            </div>
        </fieldset>
    }
    .into_any()
}

/// A reason: one button each, the last one without.
pub(super) fn no_step(ui: &Ui, view: &AnswerView) -> AnyView {
    let (locale, form) = (ui.locale, FormUi::new(ui, &view.form));
    let entry = form.entry("reason");
    let buttons = DeclineReason::ALL
        .into_iter()
        .enumerate()
        .map(|(position, reason)| {
            let words = match reason {
                DeclineReason::Other => t!(locale, INVITATIONS_NO_WITHOUT_REASON),
                reason => statuses::decline_reason(locale, reason),
            };
            let kind = if reason == DeclineReason::Other { "no" } else { "other" };
            large_button(entry.choice_id(position, reason.slug()), "reason", reason.slug().to_owned(), kind, words.into_any())
        })
        .collect_view();
    let fields = view! {
        {message(form, locale, view)}
        <div class="answer__buttons">{buttons}</div>
        {error_line(&entry)}
    };
    let lead = t!(locale, INVITATIONS_NO_LEAD, institution = &view.institution_name);
    step(ui, view, lead, "no", fields.into_any())
}

/// What all three have in common: a sentence, the errors, the form, and the way back.
fn step(ui: &Ui, view: &AnswerView, lead: String, answer: &'static str, fields: AnyView) -> AnyView {
    let locale = ui.locale;
    let href = answer_href(ui, view);
    view! {
        <p>{lead}</p>
        {FormUi::new(ui, &view.form).summary()}
        <form class="answer__form" method="post" action=href.clone()>
            <input type="hidden" name="answer" value=answer/>
            {fields}
        </form>
        <p><ButtonLink href label=t!(locale, COMMON_BACK) kind=ButtonKind::Quiet icon=Glyph::Back/></p>
    }
    .into_any()
}

fn large_button(id: String, name: &'static str, value: String, kind: &'static str, words: AnyView) -> AnyView {
    let class = format!("answer__button answer__button--{kind}");
    view! { <button class=class type="submit" id=id name=name value=value>{words}</button> }.into_any()
}

/// What may be written besides; closed, since nobody must.
fn message(form: FormUi<'_>, locale: Locale, view: &AnswerView) -> AnyView {
    let entry = form.entry("message");
    let open = entry.is_wrong() || !entry.value().is_empty();
    let help = t!(locale, INVITATIONS_MESSAGE_HELP, institution = &view.institution_name);
    view! {
        <Disclosure summary=t!(locale, INVITATIONS_MESSAGE) open>
            <TextArea entry label=t!(locale, INVITATIONS_MESSAGE_LABEL) help rows=3 maxlength=REMARK_LENGTH_MAX/>
        </Disclosure>
    }
    .into_any()
}

/// The error of a field that is made of buttons.
fn error_line(entry: &FormEntry) -> Option<AnyView> {
    let error = entry.error.clone()?;
    Some(view! { <p class="field__error"><Icon glyph=Glyph::Alert/><span>{error}</span></p> }.into_any())
}
