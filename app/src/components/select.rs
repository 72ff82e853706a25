//! One of several, from a list that opens.

use leptos::prelude::*;

use super::content::MaybeText;
use super::entry::{Choice, ChoiceGroup, FormEntry};
use super::field::{field_error, field_help, field_label};

/// A labelled `<select>`. For up to five choices a [`super::RadioGroup`] is kinder.
#[component]
pub fn Select(
    /// Name, value and error.
    entry: FormEntry,
    /// What to choose, above the field.
    #[prop(into)]
    label: String,
    /// The choices in order.
    #[prop(optional)]
    choices: Vec<Choice>,
    /// More choices, under headings; they come after `choices`.
    #[prop(optional)]
    groups: Vec<ChoiceGroup>,
    /// Words of the empty first choice ("Bitte wählen", "Alle"); without it the first choice is the default.
    #[prop(optional, into)]
    empty: MaybeText,
    /// How to choose, under the label.
    #[prop(optional, into)]
    help: MaybeText,
    /// Whether something must be chosen.
    #[prop(optional)]
    required: bool,
    /// Not to be changed now.
    #[prop(optional)]
    disabled: bool,
) -> impl IntoView {
    let (empty, help) = (empty.0, help.0);
    let control = view! {
        <span class="select">
            <select
                class="field__control select__control"
                id=entry.id()
                name=entry.name.clone()
                required=required
                disabled=disabled
                aria-invalid=entry.aria_invalid()
                aria-describedby=entry.described_by(help.is_some())
            >
                {select_options(&entry, empty, choices, groups)}
            </select>
        </span>
    };
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            {field_label(&entry, label, required)}
            {field_help(&entry, help)}
            {control}
            {field_error(&entry)}
        </div>
    }
}

/// The options of a select, the chosen ones marked; also for selects that stand inside a sentence.
pub fn select_options(entry: &FormEntry, empty: Option<String>, choices: Vec<Choice>, groups: Vec<ChoiceGroup>) -> AnyView {
    let empty = empty.map(|words| view! { <option value="">{words}</option> });
    let plain = choices.into_iter().map(|choice| option(entry, choice)).collect_view();
    let grouped = groups
        .into_iter()
        .map(|group| {
            let options = group.choices.into_iter().map(|choice| option(entry, choice)).collect_view();
            view! { <optgroup label=group.head.label>{options}</optgroup> }
        })
        .collect_view();
    view! { {empty}{plain}{grouped} }.into_any()
}

fn option(entry: &FormEntry, choice: Choice) -> impl IntoView + use<> {
    let selected = entry.has(&choice.value);
    view! { <option value=choice.value selected=selected>{choice.label}</option> }
}
