//! Boxes to tick and circles to choose: single, in groups, and the picker of topics.

use i18n::t;
use leptos::prelude::*;

use super::content::MaybeText;
use super::entry::{Choice, ChoiceGroup, FormEntry};
use super::field::{field_error, field_help, optional_mark};
use super::icon::{Glyph, Icon};

/// One box to tick, its label beside it.
#[component]
pub fn Checkbox(
    /// Name, value and error. Ticked when `value` is among the values.
    entry: FormEntry,
    /// What ticking it means.
    #[prop(into)]
    label: String,
    /// Sent when ticked.
    #[prop(default = "yes".to_owned(), into)]
    value: String,
    /// A second, quieter line.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether it must be ticked.
    #[prop(optional)]
    required: bool,
    /// Not to be changed now.
    #[prop(optional)]
    disabled: bool,
) -> impl IntoView {
    let help = help.0;
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            <div class="choice">
                <input
                    class="choice__control"
                    type="checkbox"
                    id=entry.id()
                    name=entry.name.clone()
                    checked=entry.has(&value)
                    value=value
                    required=required
                    disabled=disabled
                    aria-invalid=entry.aria_invalid()
                    aria-describedby=entry.described_by(help.is_some())
                />
                <label class="choice__label" for=entry.id()>{label}</label>
                {field_help(&entry, help)}
            </div>
            {field_error(&entry)}
        </div>
    }
}

/// Any number of several.
#[component]
pub fn CheckboxGroup(
    /// Name, values and error.
    entry: FormEntry,
    /// What to choose, above the group.
    #[prop(into)]
    legend: String,
    /// The choices in order.
    choices: Vec<Choice>,
    /// How to choose, under the legend.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether at least one must be ticked.
    #[prop(optional)]
    required: bool,
    /// In columns where there is room: for many short labels.
    #[prop(optional)]
    columns: bool,
) -> impl IntoView {
    let help = help.0;
    group("checkbox", entry, legend, choices, help, required, columns)
}

/// Exactly one of a few.
#[component]
pub fn RadioGroup(
    /// Name, value and error.
    entry: FormEntry,
    /// What to choose, above the group.
    #[prop(into)]
    legend: String,
    /// The choices in order.
    choices: Vec<Choice>,
    /// How to choose, under the legend.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether one must be chosen.
    #[prop(optional)]
    required: bool,
    /// In columns where there is room: for many short labels.
    #[prop(optional)]
    columns: bool,
) -> impl IntoView {
    let help = help.0;
    group("radio", entry, legend, choices, help, required, columns)
}

fn group(
    input_type: &'static str,
    entry: FormEntry,
    legend: String,
    choices: Vec<Choice>,
    help: Option<String>,
    required: bool,
    columns: bool,
) -> AnyView {
    let described_by = entry.described_by(help.is_some());
    let list = choices
        .into_iter()
        .enumerate()
        .map(|(position, choice)| choice_line(input_type, &entry, entry.choice_id(position, &choice.value), choice, required))
        .collect_view();
    view! {
        <fieldset class="field choices" class:field--wrong=entry.is_wrong() aria-describedby=described_by>
            <legend class="field__label">{legend}{optional_mark(&entry, required)}</legend>
            {field_help(&entry, help)}
            <div class="choices__list" class:choices__list--columns=columns>{list}</div>
            {field_error(&entry)}
        </fieldset>
    }
    .into_any()
}

fn choice_line(input_type: &'static str, entry: &FormEntry, id: String, choice: Choice, required: bool) -> AnyView {
    let help_id = format!("{id}-choice-help");
    let described_by = choice.help.as_ref().map(|_| help_id.clone());
    let help = choice.help.map(|help| view! { <p class="choice__help" id=help_id>{help}</p> });
    view! {
        <div class="choice">
            <input
                class="choice__control"
                type=input_type
                id=id.clone()
                name=entry.name.clone()
                checked=entry.has(&choice.value)
                value=choice.value
                required=required && input_type == "radio"
                aria-invalid=entry.aria_invalid()
                aria-describedby=described_by
            />
            <label class="choice__label" for=id>{choice.label}</label>
            {help}
        </div>
    }
    .into_any()
}

/// The topics in two levels: every main topic opens to show its leaves. What is chosen stands open.
#[component]
pub fn TopicPicker(
    /// Name, values and error.
    entry: FormEntry,
    /// What to choose, above the picker.
    #[prop(into)]
    legend: String,
    /// The twelve main topics with their leaves: `ui.topic_groups()`.
    groups: Vec<ChoiceGroup>,
    /// How to choose, under the legend.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether at least one must be ticked.
    #[prop(optional)]
    required: bool,
    /// Whether a main topic can be ticked as a whole (in filters) or only its leaves.
    #[prop(optional)]
    whole_topics: bool,
) -> impl IntoView {
    let help = help.0;
    let described_by = entry.described_by(help.is_some());
    let list =
        groups.into_iter().enumerate().map(|(position, group)| topic_group(&entry, position == 0, group, whole_topics)).collect_view();
    view! {
        <fieldset class="field choices" class:field--wrong=entry.is_wrong() id=entry.id() tabindex="-1" aria-describedby=described_by>
            <legend class="field__label">{legend}{optional_mark(&entry, required)}</legend>
            {field_help(&entry, help)}
            <div class="topic-picker">{list}</div>
            {field_error(&entry)}
        </fieldset>
    }
}

fn topic_group(entry: &FormEntry, is_first: bool, group: ChoiceGroup, whole_topics: bool) -> AnyView {
    let chosen = group.choices.iter().chain(std::iter::once(&group.head)).filter(|choice| entry.has(&choice.value)).count();
    let open = chosen > 0 || (is_first && entry.is_wrong());
    let count = (chosen > 0).then(|| {
        let words = t!(entry.locale, COMPONENTS_CHOSEN, count = chosen);
        view! { <span class="topic-picker__count">{words}</span> }
    });
    let whole = whole_topics.then(|| {
        let words = t!(entry.locale, COMPONENTS_WHOLE_TOPIC, topic = group.head.label.clone());
        Choice::new(group.head.value.clone(), words)
    });
    let choices = whole
        .into_iter()
        .chain(group.choices)
        .map(|choice| choice_line("checkbox", entry, format!("{}-{}", entry.id(), choice.value), choice, false))
        .collect_view();
    view! {
        <details class="topic-picker__group" open=open>
            <summary class="topic-picker__head">
                <span>{group.head.label}</span>
                {count}
                <Icon glyph=Glyph::Down/>
            </summary>
            <div class="topic-picker__leaves">{choices}</div>
        </details>
    }
    .into_any()
}
