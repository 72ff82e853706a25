//! The page of one event.

use api_types::events::EventView;
use api_types::filters::{encode, query_string};
use chrono::NaiveDateTime;
use i18n::{dates, keys, labels, lists, t};
use leptos::prelude::*;

use super::agenda::{date_block, event_href, host_links, language_words, machine_time, place_words, status_badges};
use super::filter::with_query;
use crate::components::*;
use crate::{Page, Ui};

/// Other dates of the series that are shown at once; the rest opens on demand.
const OTHER_DATES_SHOWN: usize = 6;

/// The page `/events/{slug}`: when, where, with whom, and the ways into one's own calendar.
pub fn event_page(ui: &Ui, view: EventView) -> Page {
    let locale = ui.locale;
    let card = &view.card;
    let crumbs = vec![(t!(locale, LAYOUT_EVENTS), ui.href("/events"))];
    let eyebrow = view! { <Breadcrumb locale crumbs/> }.into_any();
    let edit = view.editable.then(|| {
        let href = ui.href(&format!("/events/{}/edit", card.slug));
        view! { <ButtonLink href label=t!(locale, EVENTS_EDIT) icon=Glyph::Edit kind=ButtonKind::Secondary/> }
    });
    let dialogue = view.dialogue_path.as_ref().map(|path| {
        view! { <ButtonLink href=ui.href(path) label=t!(locale, EVENTS_TO_DIALOGUE) icon=Glyph::Speech kind=ButtonKind::Secondary/> }
    });
    let actions = (view.editable || view.dialogue_path.is_some()).then(|| view! { {dialogue}{edit} }.into_any());
    let heading = match actions {
        Some(actions) => view! { <PageHeading title=card.title.clone() eyebrow actions/> }.into_any(),
        None => view! { <PageHeading title=card.title.clone() eyebrow/> }.into_any(),
    };
    let body = view! {
        {heading}
        {what_is_next(ui, &view)}
        {when_and_where(ui, &view)}
        {cancelled_banner(ui, &view)}
        <div class="split">
            <div class="stack stack--loose">
                {description(ui, &view)}
                {topics(ui, &view)}
                {other_dates(ui, &view.other_dates)}
                {cancel_form(ui, &view)}
                {report_link(ui)}
            </div>
            <aside class="side-panel" aria-labelledby="event-facts">
                <h2 class="section__title" id="event-facts">{t!(locale, EVENTS_FACTS)}</h2>
                {facts(ui, &view)}
                {into_calendar(ui, &view)}
            </aside>
        </div>
    };
    Page::new(card.title.clone(), body)
}

/// For who has just made the event, or cannot yet be read by anybody else: who sees it, and what to do now.
fn what_is_next(ui: &Ui, view: &EventView) -> Option<AnyView> {
    let locale = ui.locale;
    let is_new = ui.flash == Some(keys::FLASH_EVENT_CREATED);
    if !view.editable || (view.is_public && !is_new) {
        return None;
    }
    if !view.is_public {
        let title = t!(locale, EVENTS_NOT_PUBLIC_TITLE);
        return Some(view! { <Notice tone=Tone::Waiting title><p>{t!(locale, EVENTS_NOT_PUBLIC_TEXT)}</p></Notice> }.into_any());
    }
    let notice = view! {
        <Notice tone=Tone::Info title=t!(locale, EVENTS_CREATED_TITLE)>
            <p>{t!(locale, EVENTS_CREATED_TEXT, count = view.remaining_dates)}</p>
            <ul>
                <li><a href="#into-calendar">{t!(locale, EVENTS_CREATED_OWN_CALENDAR)}</a></li>
                <li><a href=ui.href("/events")>{t!(locale, EVENTS_CREATED_LIST)}</a></li>
                <li><a href=ui.href("/events/new")>{t!(locale, EVENTS_CREATED_ANOTHER)}</a></li>
            </ul>
        </Notice>
    };
    Some(notice.into_any())
}

/// The two things everybody looks for first, before all else on every screen.
fn when_and_where(ui: &Ui, view: &EventView) -> AnyView {
    let card = &view.card;
    let when = dates::date_time_range(ui.locale, card.starts_at, card.ends_at);
    let mut places = vec![Meta::new(Glyph::Place, place_words(ui, card))];
    if card.online {
        places.push(Meta::new(Glyph::Online, t!(ui.locale, EVENTS_ONLINE)));
    }
    let hosts = (!card.hosts.is_empty()).then(|| {
        let label = t!(ui.locale, EVENTS_HOSTS, count = card.hosts.len());
        view! { <p class="event-head__hosts">{label}" "{host_links(ui, &card.hosts)}</p> }
    });
    view! {
        <div class="event-head">
            {date_block(ui, card.starts_at.date(), card.cancelled)}
            <div class="event-head__words">
                {status_badges(ui, card)}
                <p class="event-head__when"><time datetime=machine_time(card)>{when}</time></p>
                <MetaList items=places/>
                {hosts}
            </div>
        </div>
    }
    .into_any()
}

fn cancelled_banner(ui: &Ui, view: &EventView) -> Option<AnyView> {
    view.card.cancelled.then(|| {
        let title = t!(ui.locale, EVENTS_CANCELLED_TITLE);
        view! { <Notice tone=Tone::Danger title><p>{t!(ui.locale, EVENTS_CANCELLED_TEXT)}</p></Notice> }.into_any()
    })
}

fn description(ui: &Ui, view: &EventView) -> AnyView {
    view! {
        <section class="section">
            <h2 class="section__title">{t!(ui.locale, EVENTS_ABOUT)}</h2>
            <div class="prose">{paragraphs(&view.description)}</div>
        </section>
    }
    .into_any()
}

/// A text as it was typed: an empty line begins a paragraph, any other new line stays one.
fn paragraphs(text: &str) -> AnyView {
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(lines) if !line.is_empty() => lines.push(line.to_owned()),
            Some(lines) if lines.is_empty() => {}
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| {
            let lines = lines.into_iter().enumerate().map(|(position, line)| view! { {(position > 0).then(|| view! { <br/> })}{line} });
            view! { <p dir="auto">{lines.collect_view()}</p> }
        })
        .collect_view()
        .into_any()
}

fn topics(ui: &Ui, view: &EventView) -> Option<AnyView> {
    if view.card.topics.is_empty() {
        return None;
    }
    let chip = |topic: &domain::taxonomy::Topic| {
        let href = ui.href(&with_query("/events".to_owned(), query_string([("topic", topic.to_string())])));
        (labels::topic(ui.locale, *topic), Some(href))
    };
    let chips = view.card.topics.iter().map(chip).collect();
    let section = view! {
        <section class="section">
            <h2 class="section__title">{t!(ui.locale, FIELD_TOPICS_LABEL)}</h2>
            <ChipList chips/>
        </section>
    };
    Some(section.into_any())
}

fn facts(ui: &Ui, view: &EventView) -> AnyView {
    let (locale, card) = (ui.locale, &view.card);
    let mut facts = vec![Fact::new(t!(locale, EVENTS_WHERE), place_fact(ui, view)).with_icon(Glyph::Place)];
    if !card.languages.is_empty() {
        facts.push(Fact::new(t!(locale, FIELD_LANGUAGES_LABEL), language_words(ui, card)).with_icon(Glyph::Language));
    }
    facts.push(Fact::new(t!(locale, FIELD_FORMAT_LABEL), labels::format(locale, card.format)).with_icon(Glyph::Speech));
    if !view.audiences.is_empty() {
        let names: Vec<_> = view.audiences.iter().map(|audience| labels::audience(locale, *audience)).collect();
        facts.push(Fact::new(t!(locale, EVENTS_FOR_WHOM), lists::and(locale, &names)).with_icon(Glyph::People));
    }
    let price = card.price.clone().unwrap_or_else(|| t!(locale, COMMON_FREE));
    facts.push(Fact::new(t!(locale, EVENTS_PRICE), price).with_icon(Glyph::Euro));
    if let Some(capacity) = view.capacity {
        facts.push(Fact::new(t!(locale, FIELD_CAPACITY_LABEL), t!(locale, EVENTS_CAPACITY, count = capacity)).with_icon(Glyph::Person));
    }
    if card.child_friendly {
        facts.push(Fact::new(t!(locale, EVENTS_CHILDREN), t!(locale, EVENTS_CHILDREN_WELCOME_SHORT)).with_icon(Glyph::Child));
    }
    let access = match &view.accessibility {
        Some(access) => paragraphs(access),
        None => t!(locale, COMMON_NOT_GIVEN).into_any(),
    };
    facts.push(Fact::new(t!(locale, FIELD_ACCESS_LABEL), access).with_icon(Glyph::Access));
    view! { <DefinitionList facts/> }.into_any()
}

/// Where it is: the address where one may read it, else the municipality and why no more is said.
fn place_fact(ui: &Ui, view: &EventView) -> AnyView {
    let (locale, card) = (ui.locale, &view.card);
    let land = labels::land(locale, card.land);
    let mut lines = vec![card.municipality.clone()];
    for line in [view.district.clone(), land] {
        if !line.is_empty() && !lines.contains(&line) {
            lines.push(line);
        }
    }
    let place = lines.join(", ");
    match &view.address {
        // The point is given where the address is public; without it only the hosts read the address.
        Some(address) => {
            let note = (view.coordinates.is_none()).then(|| view! { <p class="event-note">{t!(locale, EVENTS_ADDRESS_HOSTS_ONLY)}</p> });
            view! { <p dir="auto">{address.clone()}</p><p>{place}</p>{note} }.into_any()
        }
        None => view! { <p>{place}</p><p class="event-note">{t!(locale, EVENTS_ADDRESS_NOT_PUBLIC)}</p> }.into_any(),
    }
}

/// One button for each calendar program, each with the sentence that says what will happen.
fn into_calendar(ui: &Ui, view: &EventView) -> Option<AnyView> {
    if view.card.cancelled {
        return None;
    }
    let locale = ui.locale;
    let file = format!("{}.ics", view.card.slug);
    let mut similar = vec![("region", view.card.land.code().to_owned())];
    similar.extend(view.card.topics.first().map(|topic| ("topic", topic.to_string())));
    let similar = ui.href(&with_query("/calendar".to_owned(), query_string(similar)));
    let section = view! {
        <section class="calendar-buttons" aria-labelledby="into-calendar">
            <h2 class="section__title" id="into-calendar">{t!(locale, EVENTS_INTO_CALENDAR)}</h2>
            <div class="calendar-buttons__one">
                <ButtonLink href=view.ics_path.clone() label=t!(locale, EVENTS_ICS) icon=Glyph::Calendar download=file/>
                <p>{t!(locale, EVENTS_ICS_TEXT)}</p>
            </div>
            <div class="calendar-buttons__one">
                <ButtonLink href=view.google_link.clone() label=t!(locale, EVENTS_GOOGLE) icon=Glyph::External kind=ButtonKind::Secondary/>
                <p>{t!(locale, EVENTS_GOOGLE_TEXT)}</p>
            </div>
            <div class="calendar-buttons__one">
                <ButtonLink href=view.outlook_link.clone() label=t!(locale, EVENTS_OUTLOOK) icon=Glyph::External kind=ButtonKind::Secondary/>
                <p>{t!(locale, EVENTS_OUTLOOK_TEXT)}</p>
            </div>
            <p><a href=similar>{t!(locale, EVENTS_SUBSCRIBE_SIMILAR)}</a></p>
        </section>
    };
    Some(section.into_any())
}

fn other_dates(ui: &Ui, others: &[(String, NaiveDateTime)]) -> Option<AnyView> {
    if others.is_empty() {
        return None;
    }
    let line = |(slug, starts_at): &(String, NaiveDateTime)| {
        let machine = starts_at.format("%Y-%m-%dT%H:%M").to_string();
        let words = dates::date_time(ui.locale, *starts_at);
        view! { <li><a href=event_href(ui, slug)><time datetime=machine>{words}</time></a></li> }
    };
    let (shown, hidden) = others.split_at(others.len().min(OTHER_DATES_SHOWN));
    let more = (!hidden.is_empty()).then(|| {
        let summary = t!(ui.locale, EVENTS_OTHER_DATES_MORE, count = hidden.len());
        view! { <Disclosure summary><ul class="event-dates">{hidden.iter().map(line).collect_view()}</ul></Disclosure> }
    });
    let section = view! {
        <section class="section">
            <h2 class="section__title">{t!(ui.locale, EVENTS_OTHER_DATES)}</h2>
            <ul class="event-dates">{shown.iter().map(line).collect_view()}</ul>
            {more}
        </section>
    };
    Some(section.into_any())
}

/// Calling the event off, behind a line one has to open first.
fn cancel_form(ui: &Ui, view: &EventView) -> Option<AnyView> {
    if !view.editable || view.card.cancelled {
        return None;
    }
    let locale = ui.locale;
    let fields = vec![("action", "cancel".to_owned()), ("version", view.version.to_string())];
    let series = (view.remaining_dates > 1).then(|| {
        let count = view.remaining_dates;
        view! {
            <Disclosure summary=t!(locale, EVENTS_CANCEL_SERIES)>
                <p>{t!(locale, EVENTS_CANCEL_SERIES_TEXT, count = count)}</p>
                <PostButton
                    action=event_href(ui, &view.card.slug)
                    label=t!(locale, EVENTS_CANCEL_SERIES_CONFIRM, count = count)
                    kind=ButtonKind::Danger
                    fields=vec![("action", "cancel-series".to_owned())]
                />
            </Disclosure>
        }
    });
    let form = view! {
        <Disclosure summary=t!(locale, EVENTS_CANCEL)>
            <p>{t!(locale, EVENTS_CANCEL_TEXT)}</p>
            <PostButton
                action=event_href(ui, &view.card.slug)
                label=t!(locale, EVENTS_CANCEL_CONFIRM)
                kind=ButtonKind::Danger
                fields
            />
        </Disclosure>
        {series}
    };
    Some(form.into_any())
}

fn report_link(ui: &Ui) -> AnyView {
    let href = ui.href(&format!("/report?url={}", encode(&ui.url_in(ui.locale))));
    view! { <p><a class="event-report" href=href><Icon glyph=Glyph::Flag/><span>{t!(ui.locale, EVENTS_REPORT)}</span></a></p> }.into_any()
}
