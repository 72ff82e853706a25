//! What the calendar is narrowed by: the form, the chips, and the sentence that says what one will get.

use api_types::filters::{BadFilter, filter_pairs, query_string};
use api_types::forms::FormState;
use domain::filters::{Filter, RADIUS_KM_DEFAULT};
use domain::geography::{Land, Region};
use domain::taxonomy::{Audience, Format, topic_from_link};
use i18n::errors::field_error;
use i18n::{dates, labels, lists, numbers, t};
use leptos::prelude::*;

use super::fields::{language_choices, place_input};
use crate::Ui;
use crate::components::*;

/// The radii offered beside the usual one, in kilometres.
const RADII_KM: [u32; 4] = [10, 25, 100, 200];

/// The filters behind "more"; it stands open when one of them is on or wrong.
const SELDOM: [&str; 6] = ["q", "language", "format", "audience", "from", "to"];

/// The filter of the events list and of the subscription page.
#[derive(Clone, Copy)]
pub(crate) struct EventFilter<'a> {
    pub(crate) ui: &'a Ui,
    /// The page that the form is sent to, without the locale: `/events`.
    pub(crate) path: &'static str,
    /// What is narrowed.
    pub(crate) filter: &'a Filter,
    /// The name of the region, where one is chosen.
    pub(crate) region_label: Option<&'a str>,
    /// What was typed.
    pub(crate) form: &'a FormState,
    /// What could not be read.
    pub(crate) bad: &'a [BadFilter],
}

impl<'a> EventFilter<'a> {
    /// A page of this site with the same filters.
    pub(crate) fn href(self, path: &str) -> String {
        href_with(self.ui, path, self.filter)
    }

    /// All that could not be read, for the top of the page; nothing when all is well.
    pub(crate) fn problems(self) -> AnyView {
        let errors = self.bad.iter().map(|bad| (bad.name.clone(), self.problem(bad))).collect();
        view! { <ErrorSummary locale=self.ui.locale errors/> }.into_any()
    }

    fn problem(self, bad: &BadFilter) -> String {
        t!(self.ui.locale, EVENTS_FILTER_BAD, value = &bad.value, problem = field_error(self.ui.locale, &bad.error))
    }

    /// One field as it was typed, with its error.
    fn entry(self, name: &str) -> FormEntry {
        let error = self.bad.iter().find(|bad| bad.name == name).map(|bad| self.problem(bad));
        self.ui.entry(name, self.form.value(name)).with_error(error)
    }

    /// The form, and the chips of what is on.
    pub(crate) fn bar(self) -> AnyView {
        let (ui, locale) = (self.ui, self.ui.locale);
        let more_open = SELDOM.iter().any(|name| !self.form.value(name).is_empty());
        view! {
            <FilterBar locale action=ui.href(self.path) active=self.chips() more=self.seldom_fields() more_open>
                {self.topic_field()}
                {self.region_field()}
                {place_input(ui, self.entry("near"), t!(locale, EVENTS_FILTER_NEAR), None, false)}
                {self.radius_field()}
            </FilterBar>
        }
        .into_any()
    }

    /// One topic more; those that are on already go along unseen and are taken away by their chips.
    fn topic_field(self) -> AnyView {
        let locale = self.ui.locale;
        let chosen: Vec<_> = self.form.values("topic").iter().filter_map(|text| topic_from_link(text.trim()).ok()).collect();
        let empty = if chosen.is_empty() { t!(locale, EVENTS_FILTER_TOPIC_ALL) } else { t!(locale, EVENTS_FILTER_TOPIC_ADD) };
        let groups = self.ui.topic_groups().into_iter().map(|mut group| {
            let whole = t!(locale, COMPONENTS_WHOLE_TOPIC, topic = &group.head.label);
            group.choices.insert(0, Choice::new(group.head.value.clone(), whole));
            group
        });
        let hidden = chosen.iter().map(|topic| view! { <input type="hidden" name="topic" value=topic.slug()/> }).collect_view();
        let entry = self.entry("topic").with_value("");
        view! {
            {hidden}
            <Select entry label=t!(locale, FIELD_TOPIC_LABEL) empty groups=groups.collect()/>
        }
        .into_any()
    }

    fn region_field(self) -> AnyView {
        let locale = self.ui.locale;
        let mut choices: Vec<_> = Land::ALL.map(|land| Choice::new(land.code(), labels::land(locale, land))).to_vec();
        choices.sort_by_cached_key(|choice| domain::text::fold(&choice.label));
        if let Some(region @ Region::District(_)) = self.filter.region {
            choices.insert(0, Choice::new(region.to_string(), self.region_name(region)));
        }
        let empty = t!(locale, COMMON_REGION_ALL);
        view! { <Select entry=self.entry("region") label=t!(locale, FIELD_REGION_LABEL) empty choices/> }.into_any()
    }

    fn radius_field(self) -> AnyView {
        let locale = self.ui.locale;
        let mut radii = RADII_KM.to_vec();
        let chosen = self.form.value("radius").trim().parse().ok();
        if let Some(other) = chosen.filter(|km| *km != RADIUS_KM_DEFAULT && !RADII_KM.contains(km)) {
            radii.push(other);
        }
        radii.sort_unstable();
        let choices = radii.iter().map(|km| Choice::new(km.to_string(), numbers::kilometres(locale, f64::from(*km)))).collect();
        let empty = t!(locale, EVENTS_FILTER_RADIUS_USUAL, distance = numbers::kilometres(locale, f64::from(RADIUS_KM_DEFAULT)));
        view! { <Select entry=self.entry("radius") label=t!(locale, FIELD_RADIUS_LABEL) empty choices/> }.into_any()
    }

    fn seldom_fields(self) -> AnyView {
        let (ui, locale) = (self.ui, self.ui.locale);
        let all = || t!(locale, COMMON_ALL);
        view! {
            <Field entry=self.entry("q") label=t!(locale, EVENTS_FILTER_WORD) kind=FieldKind::Search maxlength=domain::limits::QUERY_LENGTH_MAX/>
            <Select entry=self.entry("language") label=t!(locale, FIELD_LANGUAGE_LABEL) empty=all() choices=language_choices(ui)/>
            <Select entry=self.entry("format") label=t!(locale, FIELD_FORMAT_LABEL) empty=all() choices=ui.choices(Format::ALL, labels::format)/>
            <Select
                entry=self.entry("audience")
                label=t!(locale, FIELD_AUDIENCE_LABEL)
                empty=all()
                choices=ui.choices(Audience::ALL, labels::audience)
            />
            <Field entry=self.entry("from") label=t!(locale, EVENTS_FILTER_FROM) kind=FieldKind::Date/>
            <Field entry=self.entry("to") label=t!(locale, EVENTS_FILTER_TO) kind=FieldKind::Date/>
        }
        .into_any()
    }

    fn region_name(self, region: Region) -> String {
        let own = labels::region(self.ui.locale, region);
        own.or_else(|| self.region_label.map(str::to_owned)).unwrap_or_else(|| region.to_string())
    }

    /// What is on, each with the address of the same page without it.
    fn chips(self) -> Vec<ActiveFilter> {
        let (locale, filter) = (self.ui.locale, self.filter);
        let mut chips = Vec::new();
        let mut push = |label: String, without: &dyn Fn(&mut Filter)| {
            let mut rest = filter.clone();
            without(&mut rest);
            chips.push(ActiveFilter { label, remove_href: href_with(self.ui, self.path, &rest) });
        };
        if let Some(query) = &filter.query {
            push(t!(locale, EVENTS_CHIP_WORD, word = query), &|rest| rest.query = None);
        }
        for topic in &filter.topics {
            push(labels::topic(locale, *topic), &|rest| rest.topics.retain(|other| other != topic));
        }
        if let Some(region) = filter.region {
            push(self.region_name(region), &|rest| rest.region = None);
        }
        if let Some(near) = &filter.near {
            let distance = numbers::kilometres(locale, f64::from(near.radius_km));
            push(t!(locale, EVENTS_CHIP_NEAR, place = &near.label, distance = distance), &|rest| rest.near = None);
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

    /// What one gets, without a full stop: "Alle Termine zu Rassismus in Sachsen-Anhalt".
    pub(crate) fn sentence(self) -> String {
        let (locale, filter) = (self.ui.locale, self.filter);
        let topics: Vec<_> = filter.topics.iter().map(|topic| labels::topic(locale, *topic)).collect();
        let topics = (!topics.is_empty()).then(|| t!(locale, EVENTS_SENTENCE_TOPICS, topics = lists::and(locale, &topics)));
        let format = filter.format.map(|format| t!(locale, EVENTS_SENTENCE_FORMAT, format = labels::format(locale, format)));
        let audience = filter.audience.map(|audience| t!(locale, EVENTS_SENTENCE_AUDIENCE, audience = labels::audience(locale, audience)));
        let language =
            filter.language.map(|language| t!(locale, EVENTS_SENTENCE_LANGUAGE, language = labels::language_name(locale, language)));
        let word = filter.query.as_ref().map(|query| t!(locale, EVENTS_SENTENCE_WORD, word = query));
        let sentence = t!(
            locale,
            EVENTS_SENTENCE,
            format = format.unwrap_or_default(),
            topics = topics.unwrap_or_default(),
            audience = audience.unwrap_or_default(),
            language = language.unwrap_or_default(),
            place = self.place_clause(),
            days = self.days_clause(),
            word = word.unwrap_or_default(),
        );
        // A clause that is not there leaves two spaces behind.
        sentence.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn place_clause(self) -> String {
        let (locale, filter) = (self.ui.locale, self.filter);
        let region = filter.region.filter(|region| *region != Region::Germany).map(|region| {
            let name = self.region_name(region);
            // Some names ask for another preposition; the catalogue decides by the first word.
            let first_word = name.split(' ').next().unwrap_or_default().to_owned();
            t!(locale, EVENTS_SENTENCE_REGION, first_word = first_word, region = name)
        });
        let near = filter.near.as_ref().map(|near| {
            let distance = numbers::kilometres(locale, f64::from(near.radius_km));
            t!(locale, EVENTS_SENTENCE_NEAR, distance = distance, place = &near.label)
        });
        match (region, near) {
            (None, None) => t!(locale, EVENTS_SENTENCE_EVERYWHERE),
            (region, near) => [region, near].into_iter().flatten().collect::<Vec<_>>().join(" "),
        }
    }

    fn days_clause(self) -> String {
        let locale = self.ui.locale;
        let plain = |date| dates::date_plain(locale, date);
        match (self.filter.from, self.filter.to) {
            (Some(from), Some(to)) => t!(locale, EVENTS_SENTENCE_BETWEEN, from = plain(from), to = plain(to)),
            (Some(from), None) => t!(locale, DATE_FROM, date = plain(from)),
            (None, Some(to)) => t!(locale, DATE_UNTIL, date = plain(to)),
            (None, None) => String::new(),
        }
    }
}

/// A page of this site with these filters in its address.
pub(crate) fn href_with(ui: &Ui, path: &str, filter: &Filter) -> String {
    with_query(ui.href(path), query_string(filter_pairs(filter)))
}

/// An address with a query string, or without one where there is none.
pub(crate) fn with_query(address: String, query: String) -> String {
    if query.is_empty() { address } else { format!("{address}?{query}") }
}
