//! What the list of requests is narrowed by: the form, and the chips of what is on.

use api_types::filters::{ListView, filter_pairs, query_string};
use domain::filters::{Filter, RADIUS_KM_DEFAULT};
use domain::geography::{Land, Region};
use domain::limits::{QUERY_LENGTH_MAX, RADIUS_KM_MAX};
use domain::taxonomy::{Audience, Format};
use i18n::errors::field_error;
use i18n::numbers::kilometres;
use i18n::{Locale, dates, labels, t};
use leptos::prelude::*;

use super::fields::{language_choices, place_input};
use crate::Ui;
use crate::components::*;

/// The page that the filter belongs to.
pub(super) const PATH: &str = "/requests";

/// The form with the chips of what is on.
pub(super) fn filter_bar<T>(ui: &Ui, view: &ListView<T>) -> AnyView {
    let locale = ui.locale;
    let entry = |name: &str| field(ui, view, name);
    let seldom_on = ["language", "format", "audience"].iter().any(|name| !view.form.value(name).is_empty());
    let all = || t!(locale, COMMON_ALL);
    let more = view! {
        <Select entry=entry("language") label=t!(locale, FIELD_LANGUAGE_LABEL) empty=all() choices=language_choices(locale)/>
        <Select entry=entry("format") label=t!(locale, FIELD_FORMAT_LABEL) empty=all() choices=ui.choices(Format::ALL, labels::format)/>
        <Select entry=entry("audience") label=t!(locale, FIELD_AUDIENCE_LABEL) empty=all() choices=ui.choices(Audience::ALL, labels::audience)/>
    }
    .into_any();
    let kept = kept_unseen(view);
    view! {
        <FilterBar locale action=ui.href(PATH) active=chips(ui, view) more more_open=seldom_on>
            {kept}
            <Field entry=entry("q") label=t!(locale, REQUESTS_SEARCH) kind=FieldKind::Search maxlength=QUERY_LENGTH_MAX/>
            {topic_field(ui, entry("topic"))}
            {region_field(locale, view, entry("region"))}
            {place_input(entry("near"), t!(locale, REQUESTS_NEAR), None, false)}
            {radius_field(locale, entry("radius"))}
        </FilterBar>
    }
    .into_any()
}

/// All filters that could not be read, named with what is wrong; nothing when all is well.
pub(super) fn problems<T>(ui: &Ui, view: &ListView<T>) -> Option<AnyView> {
    if view.bad.is_empty() {
        return None;
    }
    let locale = ui.locale;
    let lines = view
        .bad
        .iter()
        .map(|bad| {
            let error = field_error(locale, &bad.error);
            let words = t!(locale, REQUESTS_FILTER_BAD, value = &bad.value, field = filter_name(locale, &bad.name), error = error);
            view! { <p>{words}</p> }
        })
        .collect_view();
    Some(view! { <Notice tone=Tone::Danger title=t!(locale, REQUESTS_FILTER_BAD_TITLE) announced=true>{lines}</Notice> }.into_any())
}

fn filter_name(locale: Locale, name: &str) -> String {
    match name {
        "topic" => t!(locale, FIELD_TOPIC_LABEL),
        "region" => t!(locale, FIELD_REGION_LABEL),
        "near" => t!(locale, REQUESTS_NEAR),
        "radius" => t!(locale, REQUESTS_RADIUS),
        "language" => t!(locale, FIELD_LANGUAGE_LABEL),
        "format" => t!(locale, FIELD_FORMAT_LABEL),
        "audience" => t!(locale, FIELD_AUDIENCE_LABEL),
        "from" => t!(locale, FIELD_DATE_FROM_LABEL),
        "to" => t!(locale, FIELD_DATE_UNTIL_LABEL),
        _ => t!(locale, REQUESTS_SEARCH),
    }
}

fn field<T>(ui: &Ui, view: &ListView<T>, name: &str) -> FormEntry {
    let error = view.bad.iter().find(|bad| bad.name == name).map(|bad| field_error(ui.locale, &bad.error));
    ui.entry(name, view.form.value(name)).with_error(error)
}

/// What links may narrow by and the form has no field for: further topics, and days. It goes along unseen; its chips take it away.
fn kept_unseen<T>(view: &ListView<T>) -> Vec<AnyView> {
    let hidden = |name: &'static str, value: String| view! { <input type="hidden" name=name value=value/> }.into_any();
    let topics = view.filter.topics.iter().skip(1).map(|topic| hidden("topic", topic.to_string()));
    let from = view.filter.from.map(|date| hidden("from", date.to_string()));
    let to = view.filter.to.map(|date| hidden("to", date.to_string()));
    topics.chain(from).chain(to).collect()
}

fn topic_field(ui: &Ui, entry: FormEntry) -> AnyView {
    let locale = ui.locale;
    let groups = ui
        .topic_groups()
        .into_iter()
        .map(|mut group| {
            let whole = t!(locale, COMPONENTS_WHOLE_TOPIC, topic = &group.head.label);
            group.choices.insert(0, Choice::new(group.head.value.clone(), whole));
            group
        })
        .collect();
    view! { <Select entry label=t!(locale, FIELD_TOPIC_LABEL) empty=t!(locale, COMMON_ALL) groups/> }.into_any()
}

fn region_field<T>(locale: Locale, view: &ListView<T>, entry: FormEntry) -> AnyView {
    let mut choices = Land::ALL.map(|land| Choice::new(land.code(), labels::land(locale, land))).to_vec();
    choices.sort_by_cached_key(|choice| domain::text::fold(&choice.label));
    if let Some(region @ Region::District(_)) = view.filter.region {
        choices.insert(0, Choice::new(region.to_string(), region_name(locale, view, region)));
    }
    view! { <Select entry label=t!(locale, FIELD_REGION_LABEL) empty=t!(locale, COMMON_REGION_ALL) choices/> }.into_any()
}

fn radius_field(locale: Locale, entry: FormEntry) -> AnyView {
    let entry = if entry.value().is_empty() { entry.with_value(RADIUS_KM_DEFAULT.to_string()) } else { entry };
    let (label, unit) = (t!(locale, REQUESTS_RADIUS), t!(locale, REQUESTS_UNIT_KM));
    view! { <Field entry label kind=FieldKind::Number unit min="1" max=RADIUS_KM_MAX.to_string()/> }.into_any()
}

fn region_name<T>(locale: Locale, view: &ListView<T>, region: Region) -> String {
    labels::region(locale, region).or_else(|| view.region_label.clone()).unwrap_or_else(|| region.to_string())
}

/// What is on, each with the address of the list without it.
fn chips<T>(ui: &Ui, view: &ListView<T>) -> Vec<ActiveFilter> {
    let (locale, filter) = (ui.locale, &view.filter);
    let mut chips = Vec::new();
    let mut push = |label: String, without: &dyn Fn(&mut Filter)| {
        let mut rest = filter.clone();
        without(&mut rest);
        chips.push(ActiveFilter { label, remove_href: list_href(ui, &rest, 1) });
    };
    if let Some(query) = &filter.query {
        push(t!(locale, REQUESTS_FILTER_QUERY, query = query), &|rest| rest.query = None);
    }
    for topic in &filter.topics {
        push(labels::topic(locale, *topic), &|rest| rest.topics.retain(|other| other != topic));
    }
    if let Some(region) = filter.region {
        push(region_name(locale, view, region), &|rest| rest.region = None);
    }
    if let Some(near) = &filter.near {
        let distance = kilometres(locale, f64::from(near.radius_km));
        push(t!(locale, REQUESTS_FILTER_NEAR, place = &near.label, distance = distance), &|rest| rest.near = None);
    }
    if let Some(language) = filter.language {
        push(labels::language_name(locale, language).to_owned(), &|rest| rest.language = None);
    }
    if let Some(format) = filter.format {
        push(labels::format(locale, format), &|rest| rest.format = None);
    }
    if let Some(audience) = filter.audience {
        push(labels::audience(locale, audience), &|rest| rest.audience = None);
    }
    if let Some(from) = filter.from {
        push(t!(locale, DATE_FROM, date = dates::date_plain(locale, from)), &|rest| rest.from = None);
    }
    if let Some(to) = filter.to {
        push(t!(locale, DATE_UNTIL, date = dates::date_plain(locale, to)), &|rest| rest.to = None);
    }
    chips
}

/// The address of one page of the list with these filters.
pub(super) fn list_href(ui: &Ui, filter: &Filter, page: u32) -> String {
    let number = (page > 1).then(|| ("page", page.to_string()));
    let query = query_string(filter_pairs(filter).into_iter().chain(number));
    if query.is_empty() { ui.href(PATH) } else { format!("{}?{query}", ui.href(PATH)) }
}
