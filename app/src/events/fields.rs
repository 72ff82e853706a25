//! Fields that the form of an event and the filter of the calendar share.

use domain::taxonomy::Language;
use i18n::{labels, t};
use islands::{PlaceField, PlaceFieldWords};
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// Languages that many events are held in, shown before the others; in the order of people's first languages in Germany.
const COMMON_LANGUAGES: [&str; 12] = ["de", "en", "ar", "tr", "uk", "ru", "fa", "ckb", "ku", "pl", "fr", "vi"];

/// A field for a postal code or municipality, with suggestions where scripts run.
pub(crate) fn place_input(ui: &Ui, entry: FormEntry, label: String, help: Option<String>, required: bool) -> AnyView {
    let locale = ui.locale;
    let words = PlaceFieldWords {
        suggestions: t!(locale, EVENTS_PLACES_SUGGESTED),
        found: t!(locale, EVENTS_PLACES_FOUND),
        none: t!(locale, EVENTS_PLACES_NONE),
    };
    let (help_id, error_id) = (format!("{}-help", entry.id()), format!("{}-error", entry.id()));
    let mut described_by = Vec::new();
    if help.is_some() {
        described_by.push(help_id.clone());
    }
    if entry.is_wrong() {
        described_by.push(error_id.clone());
    }
    let mark = (entry.marks_optional && !required)
        .then(|| view! { " "<span class="field__mark">{t!(locale, COMPONENTS_OPTIONAL)}</span> }.into_any());
    let help = help.map(|help| view! { <p class="field__help" id=help_id>{help}</p> });
    let error = entry.error.clone().map(|error| {
        view! { <p class="field__error" id=error_id><Icon glyph=Glyph::Alert/><span>{error}</span></p> }
    });
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            <label class="field__label" for=entry.id()>{label}{mark}</label>
            {help}
            <PlaceField
                id=entry.id()
                name=entry.name.clone()
                value=entry.value()
                described_by=described_by.join(" ")
                invalid=entry.is_wrong()
                required=required
                words=words
            />
            {error}
        </div>
    }
    .into_any()
}

/// Every language, by its name in the language of the page.
pub(crate) fn language_choices(ui: &Ui) -> Vec<Choice> {
    let mut choices: Vec<_> = Language::all().map(|language| language_choice(ui, language)).collect();
    choices.sort_by_cached_key(|choice| domain::text::fold(&choice.label));
    choices
}

fn language_choice(ui: &Ui, language: Language) -> Choice {
    Choice::new(language.slug(), labels::language_name(ui.locale, language))
}

/// Boxes for the languages of an event: the common ones at once, the others on demand. Both groups send the same name.
pub(super) fn language_boxes(ui: &Ui, entry: FormEntry, legend: String, help: String) -> AnyView {
    let (common, others): (Vec<_>, Vec<_>) =
        language_choices(ui).into_iter().partition(|choice| COMMON_LANGUAGES.contains(&choice.value.as_str()));
    let mut common = common;
    common.sort_by_key(|choice| COMMON_LANGUAGES.iter().position(|tag| *tag == choice.value));
    let open = others.iter().any(|choice| entry.has(&choice.value));
    let more = entry.clone().with_error(None).within("more-");
    let more = FormEntry { marks_optional: false, ..more };
    view! {
        <div class="stack stack--tight">
            <CheckboxGroup entry legend help choices=common required=true columns=true/>
            <Disclosure summary=t!(ui.locale, EVENTS_LANGUAGES_MORE) open>
                <CheckboxGroup entry=more legend=t!(ui.locale, EVENTS_LANGUAGES_OTHERS) choices=others columns=true/>
            </Disclosure>
        </div>
    }
    .into_any()
}
