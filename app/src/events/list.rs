//! The calendar: the events that a filter lets through, day by day.

use api_types::events::EventCard;
use api_types::filters::{ListView, filter_pairs, query_string};
use i18n::t;
use leptos::prelude::*;

use super::agenda::event_months;
use super::filter::{EventFilter, with_query};
use crate::components::*;
use crate::{Page, Ui};

/// The page `/events`: filter, agenda, and the way to a subscription of just these events.
pub fn event_list_page(ui: &Ui, view: ListView<EventCard>) -> Page {
    let locale = ui.locale;
    let filter = EventFilter {
        ui,
        path: "/events",
        filter: &view.filter,
        region_label: view.region_label.as_deref(),
        form: &view.form,
        bad: &view.bad,
    };
    let announce = ui.viewer.is_some().then(|| {
        view! { <ButtonLink href=ui.href("/events/new") label=t!(locale, EVENTS_NEW) icon=Glyph::Plus kind=ButtonKind::Secondary/> }
    });
    let subscribe = view.bad.is_empty().then(|| {
        let href = filter.href("/calendar");
        view! { <ButtonLink href label=t!(locale, EVENTS_SUBSCRIBE) icon=Glyph::Calendar/> }
    });
    let actions = view! { {subscribe}{announce} }.into_any();
    let body = view! {
        <PageHeading title=t!(locale, EVENTS_TITLE) lead=t!(locale, EVENTS_LEAD) actions/>
        {filter.problems()}
        {filter.bar()}
        {results(ui, filter, &view)}
    };
    Page::new(t!(locale, EVENTS_TITLE), body)
}

fn results(ui: &Ui, filter: EventFilter<'_>, view: &ListView<EventCard>) -> AnyView {
    if !view.bad.is_empty() {
        let all = (ui.href("/events"), t!(ui.locale, EVENTS_SHOW_ALL));
        let (title, text) = (t!(ui.locale, EVENTS_BAD_TITLE), t!(ui.locale, EVENTS_BAD_TEXT));
        return view! { <EmptyState title text action=all/> }.into_any();
    }
    if view.page.rows.is_empty() {
        return nothing_found(ui, filter, view);
    }
    let pairs = filter_pairs(&view.filter);
    let page_href = move |page: u32| {
        let pairs = pairs.iter().cloned().chain(std::iter::once(("page", page.to_string())));
        with_query(ui.href("/events"), query_string(pairs))
    };
    let (page, pages) = (to_u32(view.page.number), to_u32(view.page.last()));
    view! {
        <div class="split">
            <div class="stack stack--loose">
                <p class="result-count">{t!(ui.locale, EVENTS_COUNT, count = view.page.total)}</p>
                {event_months(ui, &view.page.rows)}
                <Pager locale=ui.locale page pages href=page_href/>
            </div>
            {subscribe_panel(ui, filter)}
        </div>
    }
    .into_any()
}

fn nothing_found(ui: &Ui, filter: EventFilter<'_>, view: &ListView<EventCard>) -> AnyView {
    let locale = ui.locale;
    let (title, text, action) = if view.page.total > 0 {
        let first = (filter.href("/events"), t!(locale, EVENTS_FIRST_PAGE));
        (t!(locale, EVENTS_PAST_LAST_PAGE), t!(locale, EVENTS_PAST_LAST_PAGE_TEXT), first)
    } else {
        let subscribe = (filter.href("/calendar"), t!(locale, EVENTS_SUBSCRIBE));
        let title = if view.filter.is_empty() { t!(locale, EVENTS_NONE_YET) } else { t!(locale, EVENTS_NONE_FOUND) };
        let text = if view.filter.is_empty() { t!(locale, EVENTS_NONE_YET_TEXT) } else { t!(locale, EVENTS_NONE_FOUND_TEXT) };
        (title, text, subscribe)
    };
    view! { <EmptyState title text action/> }.into_any()
}

/// Says in a sentence what a subscription of this list brings, and leads to it.
fn subscribe_panel(ui: &Ui, filter: EventFilter<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <aside class="subscribe" aria-labelledby="subscribe-title">
            <h2 class="subscribe__title" id="subscribe-title">{t!(locale, EVENTS_SUBSCRIBE_TITLE)}</h2>
            <p class="subscribe__sentence"><strong>{filter.sentence()}</strong></p>
            <p>{t!(locale, EVENTS_SUBSCRIBE_TEXT)}</p>
            <div class="subscribe__buttons">
                <ButtonLink
                    href=filter.href("/calendar")
                    label=t!(locale, EVENTS_SUBSCRIBE_CHOOSE)
                    icon=Glyph::Forward
                    kind=ButtonKind::Secondary
                />
            </div>
        </aside>
    }
    .into_any()
}

fn to_u32(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
