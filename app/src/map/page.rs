//! The page of the map.

use api_types::map::{DistrictFigure, MapView};
use i18n::{labels, numbers, t};
use leptos::prelude::*;

use super::figure::{events_href, map_figure, organisations_href};
use crate::components::{ButtonKind, ButtonLink, EmptyState, Glyph, PageHeading, Table};
use crate::{Page, Ui};

/// The map, at `/map`: the drawing, how to read it, and a table that says the same.
pub fn map_page(ui: &Ui, view: MapView) -> Page {
    let locale = ui.locale;
    let inhabited = view.inhabited();
    let table = if inhabited.is_empty() {
        let action = (ui.href("/sign-up?purpose=organisation"), t!(locale, MAP_EMPTY_ACTION));
        view! { <EmptyState title=t!(locale, MAP_EMPTY_TITLE) text=t!(locale, MAP_EMPTY_TEXT) action/> }.into_any()
    } else {
        table(ui, &inhabited)
    };
    let body = view! {
        <PageHeading title=t!(locale, MAP_TITLE) lead=t!(locale, MAP_LEAD)/>
        <div class="split map-split">
            {map_figure(ui, &view, false)}
            {beside(ui, &inhabited)}
        </div>
        {table}
    };
    Page::new(t!(locale, MAP_TITLE), body)
}

/// How to read the map, what it adds up to, and the lists behind it.
fn beside(ui: &Ui, inhabited: &[&DistrictFigure]) -> AnyView {
    let locale = ui.locale;
    let organisations: u64 = inhabited.iter().map(|district| district.organisations).sum();
    let events: u64 = inhabited.iter().map(|district| district.events).sum();
    let figure = |count: u64, words: String| {
        let number = numbers::number(locale, i64::try_from(count).unwrap_or(i64::MAX));
        view! { <div class="figures__item"><dt>{words}</dt><dd>{number}</dd></div> }
    };
    let districts = u64::try_from(inhabited.len()).unwrap_or(u64::MAX);
    let figures = (!inhabited.is_empty()).then(|| {
        view! {
            <dl class="figures">
                {figure(organisations, t!(locale, MAP_SUM_ORGANISATIONS, count = organisations))}
                {figure(events, t!(locale, MAP_SUM_EVENTS, count = events))}
                {figure(districts, t!(locale, MAP_SUM_DISTRICTS, count = districts))}
            </dl>
        }
    });
    view! {
        <aside class="side-panel" aria-labelledby="map-legend">
            <h2 class="map-legend__title" id="map-legend">{t!(locale, MAP_LEGEND_TITLE)}</h2>
            {legend(ui)}
            {figures}
            <div class="stack stack--tight">
                <ButtonLink href=ui.href("/organisations") label=t!(locale, MAP_ALL_ORGANISATIONS) kind=ButtonKind::Secondary icon=Glyph::Organisation/>
                <ButtonLink href=ui.href("/events") label=t!(locale, MAP_ALL_EVENTS) kind=ButtonKind::Secondary icon=Glyph::Calendar/>
            </div>
        </aside>
    }
    .into_any()
}

fn legend(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let dots =
        view! { <circle class="map-figure__supply" cx="7" cy="11" r="4"/><circle class="map-figure__supply" cx="22" cy="11" r="8"/> };
    let rings =
        view! { <circle class="map-figure__demand" cx="7" cy="11" r="4"/><circle class="map-figure__demand" cx="22" cy="11" r="8"/> };
    let tones = (1..=3_u8)
        .map(|level| {
            let x = (u32::from(level) - 1) * 11;
            let class = format!("map-figure__district map-figure__district--level-{level}");
            view! { <rect class=class x=x width="11" height="22"/> }
        })
        .collect_view();
    let stripes = view! {
        <rect class="map-figure__district map-figure__district--level-4" width="33" height="22"/>
        <path class="map-figure__pattern" d="M-2 14L14 -2M3 20L25 -2M10 24L36 -2M21 24L36 9"/>
    };
    let empty = view! { <rect class="map-figure__district" width="33" height="22"/> };
    let line = |drawing: AnyView, words: String| {
        view! {
            <li class="map-legend__line">
                <svg class="map-legend__swatch" viewBox="0 0 33 22" width="33" height="22" aria-hidden="true" focusable="false">{drawing}</svg>
                <span>{words}</span>
            </li>
        }
        .into_any()
    };
    view! {
        <ul class="map-legend">
            {line(dots.into_any(), t!(locale, MAP_LEGEND_SUPPLY))}
            {line(rings.into_any(), t!(locale, MAP_LEGEND_DEMAND))}
            {line(tones.into_any(), t!(locale, MAP_LEGEND_GROUND))}
            {line(stripes.into_any(), t!(locale, MAP_LEGEND_PATTERN))}
            {line(empty.into_any(), t!(locale, MAP_LEGEND_EMPTY))}
        </ul>
    }
    .into_any()
}

fn table(ui: &Ui, inhabited: &[&DistrictFigure]) -> AnyView {
    let locale = ui.locale;
    let link = |count: u64, href: String, words: String| match count {
        0 => words.into_any(),
        _ => view! { <a href=href>{words}</a> }.into_any(),
    };
    let rows = inhabited
        .iter()
        .map(|district| {
            let organisations = t!(locale, MAP_ORGANISATIONS, count = district.organisations);
            let events = t!(locale, MAP_EVENTS, count = district.events);
            vec![
                district.label.clone().into_any(),
                labels::land(locale, district.land).into_any(),
                link(district.organisations, organisations_href(ui, district), organisations),
                link(district.events, events_href(ui, district), events),
            ]
        })
        .collect();
    let heads =
        vec![t!(locale, MAP_TABLE_DISTRICT), t!(locale, MAP_TABLE_LAND), t!(locale, MAP_TABLE_ORGANISATIONS), t!(locale, MAP_TABLE_EVENTS)];
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, MAP_TABLE_TITLE)}</h2>
            <Table caption=t!(locale, MAP_TABLE_CAPTION) caption_hidden=true heads rows/>
        </section>
    }
    .into_any()
}
