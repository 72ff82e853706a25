//! The form that reads as a sentence.

use api_types::filters::query_string;
use domain::taxonomy::{Audience, InstitutionKind, Topic};
use i18n::{Key, Locale, keys, labels, t, text};
use islands::{PlaceField, PlaceFieldWords};
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, Choice, ChoiceGroup, FormEntry, Glyph, Icon, select_options};
use crate::{FormUi, Ui};

/// Where the answer stands on the page; the form leads there, so that it is seen at once on a phone.
const ANSWER: &str = "#matches";

/// The four blanks in their order, each with the name of its field.
const FIELDS: [(&str, Key); 4] = [
    ("institution_kind", keys::START_FIELD_INSTITUTION),
    ("place", keys::START_FIELD_PLACE),
    ("topic", keys::START_FIELD_TOPIC),
    ("audience", keys::START_FIELD_AUDIENCE),
];

/// Sentences that are complete with one press.
const EXAMPLES: [(InstitutionKind, &str, Topic, Audience); 3] = [
    (InstitutionKind::School, "Sangerhausen", Topic::ContractLabour, Audience::Grade5To10),
    (InstitutionKind::HospitalCare, "Görlitz", Topic::CultureSensitiveCare, Audience::Professionals),
    (InstitutionKind::Police, "Gelsenkirchen", Topic::PoliceTrust, Audience::PoliceRescue),
];

/// The sentence with its button. `answered` when partners for it stand below.
pub(super) fn sentence(ui: &Ui, form: FormUi<'_>, answered: bool) -> AnyView {
    let locale = ui.locale;
    let action = format!("{}{ANSWER}", ui.href("/"));
    let (submit, kind) = match answered {
        true => (t!(locale, START_SUBMIT_AGAIN), ButtonKind::Secondary),
        false => (t!(locale, START_SUBMIT), ButtonKind::Primary),
    };
    let below = (!answered).then(|| {
        view! {
            <p class="sentence__note">{t!(locale, START_NOTE)}</p>
        }
    });
    view! {
        <section class="hero">
            <form class="sentence" method="get" action=action>
                <h1 class="sentence__title">{t!(locale, START_SENTENCE_TITLE)}</h1>
                {errors(locale, form)}
                {words(ui, form)}
                <div class="sentence__actions">
                    <Button label=submit kind large=true icon=Glyph::Search/>
                    {below}
                </div>
                {(!answered).then(|| examples(ui))}
            </form>
        </section>
    }
    .into_any()
}

fn words(ui: &Ui, form: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    let institutions = phrases(locale, "start-institution-", InstitutionKind::ALL);
    let audiences = phrases(locale, "start-audience-", Audience::ALL);
    view! {
        <p class="sentence__words">
            {t!(locale, START_SENTENCE_INSTITUTION)}
            " "
            {choice(locale, form, 0, t!(locale, START_BLANK_INSTITUTION), institutions, Vec::new())}
            " "
            {t!(locale, START_SENTENCE_PLACE)}
            " "
            {place(locale, form)}
            " "
            {t!(locale, START_SENTENCE_TOPIC)}
            " "
            {choice(locale, form, 2, t!(locale, START_BLANK_TOPIC), Vec::new(), topics(ui))}
            " "
            {t!(locale, START_SENTENCE_AUDIENCE)}
            " "
            // The full stop never stands at the beginning of a line.
            <span class="sentence__last">
                {choice(locale, form, 3, t!(locale, START_BLANK_AUDIENCE), audiences, Vec::new())}
                {t!(locale, START_SENTENCE_END)}
            </span>
        </p>
    }
    .into_any()
}

/// The members of a vocabulary in the form that the sentence needs: "eine Schule", "mit älteren Menschen".
fn phrases<T: Copy + Into<&'static str>>(locale: Locale, prefix: &str, members: &[T]) -> Vec<Choice> {
    let choice = |member: &T| {
        let slug: &'static str = (*member).into();
        Choice::new(slug, labels::by_slug(locale, prefix, slug))
    };
    members.iter().map(choice).collect()
}

/// All topics under their main topics, which can be chosen as a whole.
fn topics(ui: &Ui) -> Vec<ChoiceGroup> {
    let whole_first = |group: ChoiceGroup| {
        let choices = std::iter::once(group.head.clone()).chain(group.choices).collect();
        ChoiceGroup { head: group.head, choices }
    };
    ui.topic_groups().into_iter().map(whole_first).collect()
}

fn choice(locale: Locale, form: FormUi<'_>, field: usize, empty: String, choices: Vec<Choice>, groups: Vec<ChoiceGroup>) -> AnyView {
    let (name, label) = FIELDS[field];
    let entry = form.entry(name);
    // A dialogue is possible with anybody, so the group alone may stay open.
    let required = name != "audience";
    view! {
        <span class="sentence__blank">
            <label class="visually-hidden" for=entry.id()>{text(locale, label)}</label>
            <select
                class="sentence__control"
                id=entry.id()
                name=name
                required=required
                aria-invalid=entry.is_wrong().then_some("true")
                aria-describedby=entry.is_wrong().then(|| error_id(&entry))
            >
                {select_options(&entry, Some(empty), choices, groups)}
            </select>
        </span>
    }
    .into_any()
}

/// The blank for the place. Its label stands in it as long as it is empty, like the first choice of the others.
fn place(locale: Locale, form: FormUi<'_>) -> AnyView {
    let (name, label) = FIELDS[1];
    let entry = form.entry(name);
    let words = PlaceFieldWords {
        suggestions: t!(locale, START_PLACES_SUGGESTIONS),
        found: t!(locale, START_PLACES_FOUND),
        none: t!(locale, START_PLACES_NONE),
    };
    let described_by = if entry.is_wrong() { error_id(&entry) } else { String::new() };
    view! {
        <span class="sentence__blank sentence__blank--place">
            <label class="sentence__hint" for=entry.id()>{text(locale, label)}</label>
            <PlaceField
                id=entry.id()
                name=name.to_owned()
                value=entry.value()
                described_by
                invalid=entry.is_wrong()
                required=true
                words
            />
        </span>
    }
    .into_any()
}

/// What is wrong, each with the way to its blank. In a sentence there is no room under a field, so all stand above it.
fn errors(locale: Locale, form: FormUi<'_>) -> Option<AnyView> {
    let lines: Vec<_> = FIELDS
        .iter()
        .filter_map(|(name, label)| {
            let entry = form.entry(name);
            let error = t!(locale, START_ERROR, field = text(locale, *label), error = entry.error.clone()?);
            Some(view! {
                <li class="field__error" id=error_id(&entry)>
                    <Icon glyph=Glyph::Alert/>
                    <a href=format!("#{}", entry.id())>{error}</a>
                </li>
            })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="sentence__errors" role="alert" tabindex="-1" autofocus>
                <ul>{lines}</ul>
            </div>
        }
        .into_any()
    })
}

fn error_id(entry: &FormEntry) -> String {
    format!("{}-error", entry.id())
}

fn examples(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let items = EXAMPLES
        .iter()
        .map(|(institution, place, topic, audience)| {
            let pairs = [
                ("institution_kind", institution.to_string()),
                ("place", (*place).to_owned()),
                ("topic", topic.to_string()),
                ("audience", audience.to_string()),
            ];
            let href = format!("{}?{}{ANSWER}", ui.href("/"), query_string(pairs));
            let institution = labels::institution_kind(locale, *institution);
            let words = t!(locale, START_EXAMPLE, institution = institution, place = *place, topic = labels::topic(locale, *topic));
            view! { <li><a class="sentence__example" href=href>{words}</a></li> }
        })
        .collect_view();
    view! {
        <div class="sentence__examples">
            <p class="sentence__note" id="examples">{t!(locale, START_EXAMPLES)}</p>
            <ul class="sentence__example-list" aria-labelledby="examples">{items}</ul>
        </div>
    }
    .into_any()
}
