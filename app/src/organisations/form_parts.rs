//! Fields that several forms share: a place with suggestions, topics, languages with the common ones first, what a dialogue costs.

use domain::limits::FEE_EUROS_MAX;
use domain::taxonomy::Language;
use domain::text::fold;
use i18n::{Locale, labels, t};
use islands::{PlaceField, PlaceFieldWords};
use leptos::prelude::*;

use crate::components::*;
use crate::{FormUi, Ui};

/// The languages that most dialogues in Germany are offered in, after German and English by their number of speakers; the rest opens on demand.
const COMMON_LANGUAGES: [&str; 16] = ["de", "en", "ar", "uk", "ru", "tr", "fa", "fa-AF", "ku", "ckb", "pl", "ro", "fr", "es", "vi", "ti"];

/// A field for a place: a plain text field that proposes places where scripts run. Label, help and error stand as at every other field.
pub(crate) fn place_field(entry: FormEntry, label: String, help: Option<String>, required: bool) -> AnyView {
    let locale = entry.locale;
    let id = entry.id();
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    let ids = [help.as_ref().map(|_| help_id.clone()), entry.is_wrong().then(|| error_id.clone())];
    let described_by = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mark = (entry.marks_optional && !required).then(|| view! { " "<span class="field__mark">{t!(locale, COMPONENTS_OPTIONAL)}</span> });
    let error = entry.error.clone().map(|error| {
        view! {
            <p class="field__error" id=error_id>
                <Icon glyph=Glyph::Alert/>
                <span>{error}</span>
            </p>
        }
    });
    let words = PlaceFieldWords {
        suggestions: t!(locale, ORGANISATIONS_PLACES_LIST),
        found: t!(locale, ORGANISATIONS_PLACES_FOUND, number = "#"),
        none: t!(locale, ORGANISATIONS_PLACES_NONE),
    };
    view! {
        <div class="field" class:field--wrong=entry.is_wrong()>
            <label class="field__label" for=id.clone()>{label}{mark}</label>
            {help.map(|help| view! { <p class="field__help" id=help_id>{help}</p> })}
            <PlaceField id name=entry.name.clone() value=entry.value() described_by invalid=entry.is_wrong() required words/>
            {error}
        </div>
    }
    .into_any()
}

/// The topics for a select: each main topic as a whole, then its leaves, under its name.
pub(crate) fn topic_choices(ui: &Ui) -> Vec<ChoiceGroup> {
    let with_whole = |mut group: ChoiceGroup| {
        let words = t!(ui.locale, COMPONENTS_WHOLE_TOPIC, topic = &group.head.label);
        group.choices.insert(0, Choice::new(group.head.value.clone(), words));
        group
    };
    ui.topic_groups().into_iter().map(with_whole).collect()
}

/// The common languages in their order, and all others by name.
pub(crate) fn language_choices(locale: Locale) -> (Vec<Choice>, Vec<Choice>) {
    let choice = |language: Language| Choice::new(language.slug(), labels::language_name(locale, language));
    let common = COMMON_LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).map(choice).collect();
    let mut others: Vec<_> = Language::all().filter(|language| !COMMON_LANGUAGES.contains(&language.slug())).map(choice).collect();
    others.sort_by_key(|choice| fold(&choice.label));
    (common, others)
}

/// Languages to tick, field `languages`: the common ones, and the others behind a line that opens; it stands open when one of them is chosen.
pub(crate) fn language_fields(form: FormUi<'_>, locale: Locale, help: Option<String>) -> AnyView {
    let (common, others) = language_choices(locale);
    let entry = form.entry("languages");
    let open = others.iter().any(|choice| entry.has(&choice.value));
    let more = FormEntry { error: None, marks_optional: false, ..entry.clone() }.within("more-");
    view! {
        <CheckboxGroup entry legend=t!(locale, FIELD_LANGUAGES_LABEL) choices=common help required=true columns=true/>
        <Disclosure summary=t!(locale, ORGANISATIONS_FORM_LANGUAGES_MORE) open>
            <CheckboxGroup entry=more legend=t!(locale, ORGANISATIONS_FILTER_LANGUAGES_MORE) choices=others columns=true/>
        </Disclosure>
    }
    .into_any()
}

/// What a dialogue costs, fields `fee_kind` and `fee_euros`. Nothing is chosen beforehand: free of charge is a decision.
pub(crate) fn fee_fields(form: FormUi<'_>, locale: Locale) -> AnyView {
    let choices = vec![
        Choice::new("expenses", t!(locale, ORGANISATIONS_FORM_FEE_EXPENSES)).with_help(t!(locale, ORGANISATIONS_FORM_FEE_EXPENSES_HELP)),
        Choice::new("amount", t!(locale, ORGANISATIONS_FORM_FEE_AMOUNT)).with_help(t!(locale, ORGANISATIONS_FORM_FEE_AMOUNT_HELP)),
        Choice::new("none", t!(locale, ORGANISATIONS_FORM_FEE_NONE)).with_help(t!(locale, ORGANISATIONS_FORM_FEE_NONE_HELP)),
    ];
    view! {
        <RadioGroup entry=form.entry("fee_kind") legend=t!(locale, ORGANISATIONS_FORM_FEE_LABEL) choices required=true/>
        <Field
            entry=form.entry("fee_euros")
            label=t!(locale, ORGANISATIONS_FORM_FEE_EUROS_LABEL)
            help=t!(locale, ORGANISATIONS_FORM_FEE_EUROS_HELP)
            kind=FieldKind::Number
            min="1"
            max=FEE_EUROS_MAX.to_string()
            unit="€"
        />
    }
    .into_any()
}
