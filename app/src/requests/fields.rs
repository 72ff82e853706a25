//! Fields of the request form and its filter that are more than one component.

use domain::taxonomy::Language;
use i18n::{Locale, labels, t};
use islands::{LengthCounter, LengthCounterWords, PlaceField, PlaceFieldWords};
use leptos::prelude::*;

use crate::Ui;
use crate::components::{CheckboxGroup, Choice, Disclosure, FormEntry, Glyph, Icon, TextArea};

/// Languages that most people in Germany speak at home, shown before the others.
const COMMON_LANGUAGES: [&str; 12] = ["de", "en", "ar", "tr", "uk", "ru", "fa", "ku", "pl", "fr", "es", "vi"];

/// A field for a postal code or municipality, with suggestions where scripts run.
pub(super) fn place_input(entry: FormEntry, label: String, help: Option<String>, required: bool) -> AnyView {
    let locale = entry.locale;
    let words = PlaceFieldWords {
        suggestions: t!(locale, REQUESTS_PLACES_SUGGESTIONS),
        found: t!(locale, REQUESTS_PLACES_FOUND),
        none: t!(locale, REQUESTS_PLACES_NONE),
    };
    let (help_id, error_id) = (format!("{}-help", entry.id()), format!("{}-error", entry.id()));
    let described_by = [help.as_ref().map(|_| help_id.as_str()), entry.error.as_ref().map(|_| error_id.as_str())]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let error = entry.error.clone().map(|error| {
        view! { <p class="field__error" id=error_id><Icon glyph=Glyph::Alert/><span>{error}</span></p> }
    });
    let optional = (entry.marks_optional && !required).then(|| {
        view! { " "<span class="field__mark">{t!(locale, COMPONENTS_OPTIONAL)}</span> }
    });
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            <label class="field__label" for=entry.id()>{label}{optional}</label>
            {help.map(|help| view! { <p class="field__help" id=help_id>{help}</p> })}
            <PlaceField id=entry.id() name=entry.name.clone() value=entry.value() described_by invalid=entry.is_wrong() required words/>
            {error}
        </div>
    }
    .into_any()
}

/// A field for several lines with a counter under it. It takes more than the limit, so that nothing that was pasted is cut unseen.
pub(super) fn counted_text(entry: FormEntry, label: String, help: String, limit: usize, rows: u32) -> AnyView {
    let locale = entry.locale;
    let words = LengthCounterWords {
        limit: t!(locale, REQUESTS_LENGTH_LIMIT, count = limit),
        left: t!(locale, REQUESTS_LENGTH_LEFT),
        over: t!(locale, REQUESTS_LENGTH_OVER),
    };
    let field = entry.id();
    view! {
        <div class="counted">
            <TextArea entry label help rows required=true/>
            <LengthCounter field limit=limit as u32 words/>
        </div>
    }
    .into_any()
}

/// Every language by its name in the language of the page.
pub(super) fn language_choices(locale: Locale) -> Vec<Choice> {
    let mut choices: Vec<_> =
        Language::all().map(|language| Choice::new(language.slug(), labels::language_name(locale, language))).collect();
    choices.sort_by_cached_key(|choice| domain::text::fold(&choice.label));
    choices
}

/// Boxes for languages: the common ones at once, the others on demand. Both groups send the same name.
pub(super) fn language_boxes(ui: &Ui, entry: FormEntry) -> AnyView {
    let locale = ui.locale;
    let rank = |choice: &Choice| COMMON_LANGUAGES.iter().position(|tag| *tag == choice.value);
    let (mut common, others): (Vec<_>, Vec<_>) = language_choices(locale).into_iter().partition(|choice| rank(choice).is_some());
    common.sort_by_key(rank);
    let open = others.iter().any(|choice| entry.has(&choice.value));
    let more = entry.clone().with_error(None).within("more-");
    let more = FormEntry { marks_optional: false, ..more };
    let (legend, help) = (t!(locale, REQUESTS_FIELD_LANGUAGES), t!(locale, REQUESTS_FIELD_LANGUAGES_HELP));
    let more_legend = t!(locale, REQUESTS_FIELD_LANGUAGES_MORE);
    view! {
        <div class="stack stack--tight">
            <CheckboxGroup entry legend help choices=common required=true columns=true/>
            <Disclosure summary=more_legend.clone() open>
                <CheckboxGroup entry=more legend=more_legend choices=others columns=true/>
            </Disclosure>
        </div>
    }
    .into_any()
}
