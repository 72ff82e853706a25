//! The drawing: districts as calm shapes, organisations as dots, events as rings.

use api_types::map::{DistrictFigure, MapView};
use i18n::{Locale, labels, t};
use islands::DistrictMap;
use leptos::prelude::*;

use crate::Ui;

/// From this many organisations and events on a district is striped.
pub(super) const LEVEL_FULL: u64 = 8;
/// Radius of the dot or ring for one, in units of the drawing (a little more than a kilometre each).
const MARK_LEAST: f64 = 5.5;
/// Radius of the largest mark.
const MARK_MOST: f64 = 18.0;
/// Room between a dot and the ring around it.
const MARK_GAP: f64 = 4.0;
/// How much larger the marks are on the small drawing, so that they stay visible.
const COMPACT_SCALE: f64 = 1.4;
/// Name of the stripes within the drawing.
const STRIPES: &str = "map-stripes";

/// The map. `compact` is the small one of the start page: outlines of the Länder and marks, one picture without links. The large one draws
/// every district; those in which there is anything are links.
pub fn map_figure(ui: &Ui, view: &MapView, compact: bool) -> AnyView {
    if compact { compact_figure(ui, view) } else { full_figure(ui, view) }
}

fn compact_figure(ui: &Ui, view: &MapView) -> AnyView {
    let locale = ui.locale;
    let inhabited = view.inhabited();
    let label = t!(
        locale,
        MAP_LABEL_COMPACT,
        organisations = t!(locale, MAP_ORGANISATIONS, count = inhabited.iter().map(|district| district.organisations).sum::<u64>()),
        events = t!(locale, MAP_EVENTS, count = inhabited.iter().map(|district| district.events).sum::<u64>()),
        districts = t!(locale, MAP_DISTRICTS, count = inhabited.len())
    );
    let lands = view.lands.iter().map(|(_, path)| view! { <path class="map-figure__land" d=*path/> }).collect_view();
    let marks = inhabited.iter().map(|district| marks(district, COMPACT_SCALE)).collect_view();
    view! {
        <figure class="map-figure map-figure--compact">
            <svg class="map-figure__drawing" viewBox=view_box(view) role="img" aria-label=label>
                {lands}
                {marks}
            </svg>
            <figcaption class="map-figure__legend">
                <ul>
                    <li>{swatch("map-figure__supply")}{t!(locale, MAP_LEGEND_SHORT_SUPPLY)}</li>
                    <li>{swatch("map-figure__demand")}{t!(locale, MAP_LEGEND_SHORT_DEMAND)}</li>
                </ul>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// One mark of the legend.
fn swatch(class: &'static str) -> AnyView {
    view! {
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle class=class cx="8" cy="8" r="5.5"/>
        </svg>
    }
    .into_any()
}

fn full_figure(ui: &Ui, view: &MapView) -> AnyView {
    let locale = ui.locale;
    let empty: String = view.districts.iter().filter(|district| total(district) == 0).map(|district| district.path).collect();
    let mut inhabited = view.inhabited();
    // Longer outlines first: a town lies in the hole of the district around it, and its mark may be larger than itself.
    inhabited.sort_by_key(|district| std::cmp::Reverse(district.path.len()));
    let links = inhabited.iter().map(|district| district_link(ui, district)).collect_view();
    let borders = view.lands.iter().map(|(_, path)| view! { <path class="map-figure__border" d=*path/> }).collect_view();
    let (box_, label) = (view_box(view), t!(locale, MAP_LABEL));
    view! {
        <figure class="map-figure">
            <DistrictMap hint=t!(locale, MAP_HINT)>
                <svg class="map-figure__drawing" viewBox=box_ role="group" aria-label=label>
                    {stripes()}
                    <path class="map-figure__district" fill-rule="evenodd" d=empty/>
                    {borders}
                    {links}
                </svg>
            </DistrictMap>
        </figure>
    }
    .into_any()
}

/// One district as a link: to its organisations, or where there are none to its events.
fn district_link(ui: &Ui, district: &DistrictFigure) -> AnyView {
    let line = district_line(ui.locale, district);
    let (x, y) = coordinates(district);
    let level = level(total(district));
    let class = format!("map-figure__district map-figure__district--level-{level}");
    let striped = (total(district) >= LEVEL_FULL).then(|| {
        view! { <path class="map-figure__stripes" fill-rule="evenodd" fill=format!("url(#{STRIPES})") d=district.path/> }
    });
    view! {
        <a href=district_href(ui, district) data-district=line.clone() aria-label=line>
            <path class=class fill-rule="evenodd" d=district.path/>
            {striped}
            <circle class="map-figure__target" cx=x cy=y r="13"/>
            {marks(district, 1.0)}
        </a>
    }
    .into_any()
}

/// The address of what there is in a district.
fn district_href(ui: &Ui, district: &DistrictFigure) -> String {
    if district.organisations > 0 { organisations_href(ui, district) } else { events_href(ui, district) }
}

pub(super) fn organisations_href(ui: &Ui, district: &DistrictFigure) -> String {
    ui.href(&format!("/organisations?region={}", district.key))
}

pub(super) fn events_href(ui: &Ui, district: &DistrictFigure) -> String {
    ui.href(&format!("/events?region={}", district.key))
}

/// "Halle (Saale), Sachsen-Anhalt: 2 Organisationen, ein Termin". The Land once where it is a district too, as with Berlin.
fn district_line(locale: Locale, district: &DistrictFigure) -> String {
    let organisations = t!(locale, MAP_ORGANISATIONS, count = district.organisations);
    let events = t!(locale, MAP_EVENTS, count = district.events);
    let land = labels::land(locale, district.land);
    if district.label == land {
        return t!(locale, MAP_DISTRICT_LAND, district = &district.label, organisations = organisations, events = events);
    }
    t!(locale, MAP_DISTRICT, district = &district.label, land = land, organisations = organisations, events = events)
}

/// A dot for organisations, a ring for events around it: size and shape tell them apart, not colour alone.
fn marks(district: &DistrictFigure, scale: f64) -> AnyView {
    let (x, y) = coordinates(district);
    let dot_radius = if district.organisations > 0 { mark_radius(district.organisations) } else { 0.0 };
    let ring_radius = mark_radius(district.events).max(dot_radius + MARK_GAP);
    let unit = |radius: f64| format!("{:.1}", radius * scale);
    let ring = (district.events > 0).then(|| view! { <circle class="map-figure__demand" cx=x.clone() cy=y.clone() r=unit(ring_radius)/> });
    let dot = (district.organisations > 0).then(|| view! { <circle class="map-figure__supply" cx=x cy=y r=unit(dot_radius)/> });
    view! { {ring}{dot} }.into_any()
}

/// The radius whose area grows with the number, so that four look like twice two.
fn mark_radius(count: u64) -> f64 {
    // Counts are far below 2^53, so nothing is lost.
    (MARK_LEAST * (count.max(1) as f64).sqrt()).min(MARK_MOST)
}

/// The ground tone of a district, 0 to 4; each step stands for about twice as much.
fn level(total: u64) -> u8 {
    match total {
        0 => 0,
        1 => 1,
        2..=3 => 2,
        4..LEVEL_FULL => 3,
        _ => 4,
    }
}

fn total(district: &DistrictFigure) -> u64 {
    district.organisations + district.events
}

fn coordinates(district: &DistrictFigure) -> (String, String) {
    (format!("{:.1}", district.point.0), format!("{:.1}", district.point.1))
}

fn view_box(view: &MapView) -> String {
    format!("0 0 {} {}", view.size.0, view.size.1)
}

fn stripes() -> AnyView {
    view! {
        <defs>
            <pattern id=STRIPES width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path class="map-figure__pattern" d="M0 0V5"/>
            </pattern>
        </defs>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_grow_with_the_number_and_stay_within_bounds() {
        assert_eq!(mark_radius(1), MARK_LEAST);
        assert_eq!(mark_radius(4), 2.0 * MARK_LEAST);
        assert_eq!(mark_radius(10_000), MARK_MOST);
    }

    #[test]
    fn level_rises_with_the_number() {
        assert_eq!([0, 1, 2, 3, 4, 7, 8, 500].map(level), [0, 1, 2, 2, 3, 3, 4, 4]);
    }
}
