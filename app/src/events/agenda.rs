//! Events in order: days with strong dates, and what one needs to know to come.

use api_types::events::{EventCard, HostLink};
use chrono::{Datelike, NaiveDate};
use domain::events::EventStatus;
use i18n::{dates, labels, lists, numbers, statuses, t};
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// A list of events, one entry a day, for the places where they are one part among others. Titles are `<h3>`; the cards are shown in
/// the order in which they come. Nothing is drawn when there are none, since the empty state is the page's to word.
pub fn event_cards(ui: &Ui, cards: &[EventCard]) -> AnyView {
    if cards.is_empty() {
        return ().into_any();
    }
    let days = cards.chunk_by(|one, next| one.starts_at.date() == next.starts_at.date());
    let days = days.map(|day| agenda_day(ui, day)).collect_view();
    view! { <ol class="agenda">{days}</ol> }.into_any()
}

/// The same under the names of the months, for a list that is the page.
pub(super) fn event_months(ui: &Ui, cards: &[EventCard]) -> AnyView {
    let month = |card: &EventCard| (card.starts_at.year(), card.starts_at.month());
    cards
        .chunk_by(|one, next| month(one) == month(next))
        .map(|cards| {
            let title = cards.first().map(|card| dates::month_year(ui.locale, card.starts_at.date()));
            view! {
                <section class="agenda-month">
                    <h2 class="agenda-month__title">{title}</h2>
                    {event_cards(ui, cards)}
                </section>
            }
        })
        .collect_view()
        .into_any()
}

fn agenda_day(ui: &Ui, cards: &[EventCard]) -> AnyView {
    let all_cancelled = cards.iter().all(|card| card.cancelled);
    let block = cards.first().map(|card| date_block(ui, card.starts_at.date(), all_cancelled));
    let entries = cards.iter().map(|card| agenda_entry(ui, card)).collect_view();
    view! {
        <li class="agenda__item">
            {block}
            <div class="agenda__day">{entries}</div>
        </li>
    }
    .into_any()
}

/// The strong date of a day.
pub(crate) fn date_block(ui: &Ui, date: NaiveDate, cancelled: bool) -> AnyView {
    let weekday = labels::weekday_short(ui.locale, date.weekday().into());
    let month = dates::month_short(ui.locale, date);
    view! { <DateBlock weekday day=date.day().to_string() month datetime=date.to_string() cancelled/> }.into_any()
}

/// One event of a day.
pub(crate) fn agenda_entry(ui: &Ui, card: &EventCard) -> AnyView {
    let title = if card.cancelled { view! { <s>{card.title.clone()}</s> }.into_any() } else { card.title.clone().into_any() };
    view! {
        <article class="agenda__words" class:agenda__words--cancelled=card.cancelled>
            {status_badges(ui, card)}
            <h3 class="agenda__title"><a href=event_href(ui, &card.slug)>{title}</a></h3>
            <MetaList items=card_facts(ui, card)/>
            {hosts_line(ui, &card.hosts)}
        </article>
    }
    .into_any()
}

/// The address of an event's page.
pub(super) fn event_href(ui: &Ui, slug: &str) -> String {
    ui.href(&format!("/events/{slug}"))
}

/// What is special about an event, in one to three words each: called off, only for its sides, from a dialogue.
pub(super) fn status_badges(ui: &Ui, card: &EventCard) -> Option<AnyView> {
    let locale = ui.locale;
    if !(card.cancelled || card.private || card.from_dialogue) {
        return None;
    }
    let cancelled =
        card.cancelled.then(|| view! { <StatusBadge label=statuses::event_status(locale, EventStatus::Cancelled) tone=Tone::Danger/> });
    let private = card.private.then(|| view! { <Badge label=t!(locale, EVENTS_PRIVATE) tone=Tone::Info icon=Glyph::EyeOff/> });
    let dialogue = card.from_dialogue.then(|| view! { <Badge label=t!(locale, EVENTS_FROM_DIALOGUE) icon=Glyph::Speech/> });
    Some(view! { <div class="cluster">{cancelled}{private}{dialogue}</div> }.into_any())
}

/// Time, place, languages and access, each with a symbol and its words.
fn card_facts(ui: &Ui, card: &EventCard) -> Vec<Meta> {
    let locale = ui.locale;
    let one_day = card.starts_at.date() == card.ends_at.date();
    let time = if one_day {
        dates::time_range(locale, card.starts_at.time(), card.ends_at.time())
    } else {
        // The first day stands in the date block already.
        let (first, last) = (dates::time(locale, card.starts_at.time()), dates::date_time_short(locale, card.ends_at));
        t!(locale, DATE_RANGE, first = first, last = last)
    };
    let mut facts = vec![Meta::time(time, machine_time(card)), Meta::new(Glyph::Place, place_words(ui, card))];
    if let Some(distance) = card.distance_km {
        let distance = numbers::kilometres(locale, distance);
        facts.push(Meta::new(Glyph::Route, t!(locale, COMMON_KILOMETRES_AWAY, distance = distance)));
    }
    if card.online {
        facts.push(Meta::new(Glyph::Online, t!(locale, EVENTS_ONLINE)));
    }
    if !card.languages.is_empty() {
        facts.push(Meta::new(Glyph::Language, language_words(ui, card)));
    }
    facts.push(Meta::new(Glyph::Speech, labels::format(locale, card.format)));
    facts.push(Meta::new(Glyph::Euro, card.price.clone().unwrap_or_else(|| t!(locale, COMMON_FREE))));
    if card.accessible {
        facts.push(Meta::new(Glyph::Access, t!(locale, EVENTS_ACCESS_DESCRIBED)));
    }
    if card.child_friendly {
        facts.push(Meta::new(Glyph::Child, t!(locale, EVENTS_CHILDREN_WELCOME)));
    }
    if card.in_series {
        facts.push(Meta::new(Glyph::Series, t!(locale, EVENTS_IN_SERIES)));
    }
    facts
}

/// The local start for `<time datetime>`: `2026-11-26T14:00`.
pub(super) fn machine_time(card: &EventCard) -> String {
    card.starts_at.format("%Y-%m-%dT%H:%M").to_string()
}

/// Municipality and Land; once where they are the same, as in Berlin.
pub(super) fn place_words(ui: &Ui, card: &EventCard) -> String {
    let land = labels::land(ui.locale, card.land);
    if card.municipality == land {
        return land;
    }
    t!(ui.locale, EVENTS_PLACE, municipality = &card.municipality, land = land)
}

pub(super) fn language_words(ui: &Ui, card: &EventCard) -> String {
    let names: Vec<_> = card.languages.iter().map(|language| labels::language_name(ui.locale, *language)).collect();
    lists::and(ui.locale, &names)
}

/// Who invites, each with a link where there is a public page. Nothing when nobody may be named.
fn hosts_line(ui: &Ui, hosts: &[HostLink]) -> Option<AnyView> {
    if hosts.is_empty() {
        return None;
    }
    let label = t!(ui.locale, EVENTS_HOSTS, count = hosts.len());
    Some(view! { <p class="agenda__hosts">{label}" "{host_links(ui, hosts)}</p> }.into_any())
}

/// The hosts' names one after the other, separated by a middle dot.
pub(super) fn host_links(ui: &Ui, hosts: &[HostLink]) -> AnyView {
    hosts
        .iter()
        .enumerate()
        .map(|(position, host)| {
            let separator = (position > 0).then_some(" · ");
            let name = host.name.clone();
            let name = match host_href(ui, host) {
                Some(href) => view! { <a href=href>{name}</a> }.into_any(),
                None => name.into_any(),
            };
            view! { {separator}{name} }
        })
        .collect_view()
        .into_any()
}

fn host_href(ui: &Ui, host: &HostLink) -> Option<String> {
    let section = if host.is_organisation { "organisations" } else { "institutions" };
    host.slug.as_ref().map(|slug| ui.href(&format!("/{section}/{slug}")))
}
