//! The filters of a list page, what is on as chips, and the pages of the list.

use api_types::filters::{ListView, filter_pairs, query_string};
use domain::filters::RADIUS_KM_DEFAULT;
use domain::geography::{Land, Region};
use domain::limits::RADIUS_KM_MAX;
use domain::taxonomy::{Audience, Format};
use i18n::errors::field_error;
use i18n::{labels, numbers, t};
use leptos::prelude::*;

use super::form_parts::{language_choices, place_field, topic_choices};
use crate::Ui;
use crate::components::*;
use crate::form_ui::named_error;

/// The filter form of the list at `path`, the filters that are on, and what could not be read.
pub(crate) fn list_filters<T>(ui: &Ui, path: &str, list: &ListView<T>) -> AnyView {
    let locale = ui.locale;
    let entry = |name: &str| filter_entry(ui, list, name);
    let more_open = list.filter.language.is_some() || list.filter.format.is_some() || list.filter.audience.is_some();
    let errors: Vec<_> =
        list.bad.iter().map(|bad| (bad.name.clone(), named_error(locale, &bad.name, field_error(locale, &bad.error)))).collect();
    let (common, others) = language_choices(locale);
    let languages = ChoiceGroup { head: Choice::new("", t!(locale, ORGANISATIONS_FILTER_LANGUAGES_MORE)), choices: others };
    let more = view! {
        <Select
            entry=entry("language")
            label=t!(locale, FIELD_LANGUAGE_LABEL)
            choices=common
            groups=vec![languages]
            empty=t!(locale, COMMON_ALL)
        />
        <Select
            entry=entry("format")
            label=t!(locale, FIELD_FORMAT_LABEL)
            choices=ui.choices(Format::ALL, labels::format)
            empty=t!(locale, COMMON_ALL)
        />
        <Select
            entry=entry("audience")
            label=t!(locale, FIELD_AUDIENCE_LABEL)
            choices=ui.choices(Audience::ALL, labels::audience)
            empty=t!(locale, COMMON_ALL)
        />
    }
    .into_any();
    view! {
        <ErrorSummary locale errors/>
        <FilterBar locale action=ui.href(path) active=active_filters(ui, path, list) more more_open>
            <Field entry=entry("q") label=t!(locale, ORGANISATIONS_FILTER_SEARCH) kind=FieldKind::Search/>
            {topic_field(ui, list)}
            <Select
                entry=entry("region")
                label=t!(locale, FIELD_REGION_LABEL)
                choices=region_choices(ui, list)
                empty=t!(locale, COMMON_REGION_ALL)
            />
            {place_field(entry("near"), t!(locale, FIELD_PLACE_LABEL), None, false)}
            {radius_field(filter_entry(ui, list, "radius"))}
        </FilterBar>
    }
    .into_any()
}

/// A field of the filter form: what was typed, and why it could not be read.
fn filter_entry<T>(ui: &Ui, list: &ListView<T>, name: &str) -> FormEntry {
    let bad = list.bad.iter().find(|bad| bad.name == name);
    let error = bad.map(|bad| field_error(ui.locale, &bad.error));
    FormEntry::new(ui.locale, name).with_values(list.form.values(name)).with_error(error)
}

/// One topic to choose. Further topics, which a link may carry, stay on unseen and can be taken away as chips.
fn topic_field<T>(ui: &Ui, list: &ListView<T>) -> AnyView {
    let mut entry = filter_entry(ui, list, "topic");
    entry.values.truncate(1);
    let others = list.filter.topics.iter().skip(1);
    let others = others.map(|topic| view! { <input type="hidden" name="topic" value=topic.slug()/> }).collect_view();
    view! {
        <Select entry label=t!(ui.locale, FIELD_TOPIC_LABEL) groups=topic_choices(ui) empty=t!(ui.locale, COMMON_ALL)/>
        {others}
    }
    .into_any()
}

/// The radius around the place; what counts when nothing is said stands in the field.
fn radius_field(entry: FormEntry) -> AnyView {
    let locale = entry.locale;
    let entry = if entry.value().is_empty() { entry.with_value(RADIUS_KM_DEFAULT.to_string()) } else { entry };
    let label = t!(locale, FIELD_RADIUS_LABEL);
    view! { <Field entry label kind=FieldKind::Number min="1" max=RADIUS_KM_MAX.to_string() unit="km"/> }.into_any()
}

/// The sixteen Länder by name, and the district that the filter names.
fn region_choices<T>(ui: &Ui, list: &ListView<T>) -> Vec<Choice> {
    let mut choices: Vec<_> = Land::ALL.into_iter().map(|land| Choice::new(land.code(), labels::land(ui.locale, land))).collect();
    choices.sort_by_cached_key(|choice| domain::text::fold(&choice.label));
    if let Some(region @ Region::District(_)) = list.filter.region {
        let label = list.region_label.clone().unwrap_or_else(|| region.to_string());
        choices.insert(0, Choice::new(region.to_string(), label));
    }
    choices
}

/// Each filter that is on with the link to the same list without it. Place and radius are one.
fn active_filters<T>(ui: &Ui, path: &str, list: &ListView<T>) -> Vec<ActiveFilter> {
    let pairs = filter_pairs(&list.filter);
    let without = |position: usize| {
        let gone = pairs[position].0;
        let keeps = |(index, pair): &(usize, &(&'static str, String))| *index != position && (gone != "near" || pair.0 != "radius");
        query_string(pairs.iter().enumerate().filter(keeps).map(|(_, pair)| pair.clone()))
    };
    let shown = pairs.iter().enumerate().filter(|(_, pair)| pair.0 != "radius");
    shown
        .map(|(position, (name, value))| {
            let query = without(position);
            let remove_href = if query.is_empty() { ui.href(path) } else { format!("{}?{query}", ui.href(path)) };
            ActiveFilter { label: filter_label(ui, list, name, value), remove_href }
        })
        .collect()
}

fn filter_label<T>(ui: &Ui, list: &ListView<T>, name: &str, value: &str) -> String {
    let locale = ui.locale;
    let filter = &list.filter;
    let label = match name {
        "q" => Some(t!(locale, ORGANISATIONS_FILTER_QUERY, query = value)),
        "topic" => value.parse().ok().map(|topic| labels::topic(locale, topic)),
        "region" => list.region_label.clone().or_else(|| filter.region.and_then(|region| labels::region(locale, region))),
        "near" => filter.near.as_ref().map(|near| {
            let distance = numbers::kilometres(locale, f64::from(near.radius_km));
            t!(locale, ORGANISATIONS_FILTER_NEAR, place = &near.label, distance = distance)
        }),
        "language" => filter.language.map(|language| labels::language_name(locale, language).to_owned()),
        "format" => filter.format.map(|format| labels::format(locale, format)),
        "audience" => filter.audience.map(|audience| labels::audience(locale, audience)),
        "from" => filter.from.map(|date| t!(locale, DATE_FROM, date = i18n::dates::date_short(locale, date))),
        "to" => filter.to.map(|date| t!(locale, DATE_UNTIL, date = i18n::dates::date_short(locale, date))),
        _ => None,
    };
    label.unwrap_or_else(|| value.to_owned())
}

/// Backward and forward through the list at `path`, keeping its filters.
pub(crate) fn list_pager<T>(ui: &Ui, path: &str, list: &ListView<T>) -> AnyView {
    let number = |page: u64| u32::try_from(page).unwrap_or(u32::MAX);
    let (base, pairs) = (ui.href(path), filter_pairs(&list.filter));
    let href = move |page: u32| {
        let page = (page > 1).then(|| ("page", page.to_string()));
        let query = query_string(pairs.iter().cloned().chain(page));
        if query.is_empty() { base.clone() } else { format!("{base}?{query}") }
    };
    view! { <Pager locale=ui.locale page=number(list.page.number) pages=number(list.page.last()) href/> }.into_any()
}
