//! The list of public requests.

use api_types::filters::ListView;
use api_types::requests::RequestCard;
use i18n::numbers::kilometres;
use i18n::{Locale, dates, labels, t};
use leptos::prelude::*;

use super::filter::{PATH, filter_bar, list_href, problems};
use crate::components::*;
use crate::{Page, Ui};

/// All public open requests, narrowed by the filters: `/requests`.
pub fn request_list_page(ui: &Ui, view: ListView<RequestCard>) -> Page {
    let locale = ui.locale;
    let title = t!(locale, REQUESTS_TITLE);
    let new = view! { <ButtonLink href=ui.href("/requests/new") label=t!(locale, REQUESTS_NEW) icon=Glyph::Speech/> }.into_any();
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, REQUESTS_LEAD) actions=new/>
        {problems(ui, &view)}
        {filter_bar(ui, &view)}
        {rows(ui, &view)}
    };
    Page::new(title, body)
}

fn rows(ui: &Ui, view: &ListView<RequestCard>) -> AnyView {
    let locale = ui.locale;
    if view.page.rows.is_empty() {
        return empty(ui, view);
    }
    let cards = view.page.rows.iter().map(|row| view! { <li>{request_card(ui, row)}</li> }).collect_view();
    let number = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
    let (page, pages) = (number(view.page.number), number(view.page.last()));
    let href = |page| list_href(ui, &view.filter, page);
    view! {
        <p class="result-count">{t!(locale, REQUESTS_COUNT, count = view.page.total)}</p>
        <ul class="card-list">{cards}</ul>
        <Pager locale page pages href/>
    }
    .into_any()
}

fn empty(ui: &Ui, view: &ListView<RequestCard>) -> AnyView {
    let locale = ui.locale;
    let is_filtered = !view.filter.is_empty() || !view.bad.is_empty();
    let (title, text, action) = if is_filtered {
        let action = (ui.href(PATH), t!(locale, REQUESTS_EMPTY_FILTERED_ACTION));
        (t!(locale, REQUESTS_EMPTY_FILTERED_TITLE), t!(locale, REQUESTS_EMPTY_FILTERED_TEXT), action)
    } else {
        (t!(locale, REQUESTS_EMPTY_TITLE), t!(locale, REQUESTS_EMPTY_TEXT), (ui.href("/requests/new"), t!(locale, REQUESTS_NEW)))
    };
    view! { <EmptyState title text action/> }.into_any()
}

/// A request as lists show it.
pub fn request_card(ui: &Ui, card: &RequestCard) -> AnyView {
    let locale = ui.locale;
    let kind = labels::institution_kind(locale, card.institution_kind);
    let eyebrow = t!(locale, REQUESTS_CARD_EYEBROW, kind = kind, institution = &card.institution_name).into_any();
    let topics = card.topics.iter().map(|topic| (labels::topic(locale, *topic), None)).collect();
    view! {
        <Card title=card.title.clone() href=ui.href(&format!("/requests/{}", card.id)) eyebrow level=2>
            <p class="card__words" dir="auto">{card.excerpt.clone()}</p>
            <MetaList items=facts(locale, card)/>
            <ChipList chips=topics/>
        </Card>
    }
    .into_any()
}

fn facts(locale: Locale, card: &RequestCard) -> Vec<Meta> {
    let mut facts = Vec::new();
    if let Some(first) = card.dates.first() {
        let mut words = dates::date_time_short(locale, first.starts_at);
        if card.dates.len() > 1 {
            words = format!("{words} {}", t!(locale, REQUESTS_MORE_DATES, count = card.dates.len() - 1));
        }
        facts.push(Meta::time(words, first.starts_at.format("%Y-%m-%dT%H:%M").to_string()));
    }
    facts.push(Meta::new(Glyph::Place, place(locale, card)));
    facts.push(Meta::new(Glyph::Speech, labels::format(locale, card.format)));
    facts.push(Meta::new(Glyph::People, labels::audience(locale, card.audience)));
    let languages: Vec<&str> = card.languages.iter().map(|language| labels::language_name(locale, *language)).collect();
    if !languages.is_empty() {
        facts.push(Meta::new(Glyph::Language, languages.join(", ")));
    }
    facts
}

/// Where it is, as far as everybody may know: "Sangerhausen, Sachsen-Anhalt", with the distance where one was asked for.
pub(super) fn place(locale: Locale, card: &RequestCard) -> String {
    let (municipality, land) = (&card.municipality, labels::land(locale, card.land));
    match card.distance_km {
        Some(km) => t!(locale, REQUESTS_PLACE_AWAY, municipality = municipality, land = land, distance = kilometres(locale, km)),
        None if *municipality == land => land,
        None => t!(locale, REQUESTS_PLACE, municipality = municipality, land = land),
    }
}
