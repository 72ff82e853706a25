//! The map of districts under pointer and keys.

use leptos::ev::{Event, KeyboardEvent};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, EventTarget, HtmlElement};

/// Wraps a map that the server drew, and says in one line what lies under the pointer or has the focus.
///
/// The children hold an SVG in which every district is a link (`<a>`) that carries `data-district` with the line to show. Without
/// JavaScript each link is a tab stop of its own, and a table on the page says the same; with it the map is one tab stop, and the
/// arrow keys lead to the neighbour in that direction.
#[island]
pub fn DistrictMap(
    /// What the line says while nothing is pointed at: "Zeigen Sie auf einen Landkreis".
    hint: String,
    /// The map.
    children: Children,
) -> impl IntoView {
    let map = NodeRef::<Div>::new();
    let caption = RwSignal::new(None::<String>);
    let focused = RwSignal::new(None::<String>);
    let awake = RwSignal::new(false);
    Effect::new(move |_| {
        let Some(map) = map.get() else { return };
        for (index, district) in districts(&map).into_iter().enumerate() {
            make_reachable(&district, index == 0);
        }
        awake.set(true);
    });
    let on_focus = move |event: Event| {
        let Some(district) = district_of(event.target()) else { return };
        if let Some(map) = map.get_untracked() {
            for other in districts(&map) {
                make_reachable(&other, other == district);
            }
        }
        focused.set(district.get_attribute("data-district"));
        caption.set(focused.get_untracked());
    };
    let on_key = move |event: KeyboardEvent| {
        if let (Some(direction), Some(map), Some(from)) =
            (Direction::of_key(&event.key()), map.get_untracked(), district_of(event.target()))
        {
            event.prevent_default();
            let others = districts(&map).into_iter().filter(|other| *other != from);
            if let Some(next) = direction.nearest(&from, others) {
                focus(&next);
            }
        }
    };
    view! {
        <div
            class="district-map"
            node_ref=map
            on:pointerover=move |event| caption.set(line_of(event.target()).or_else(|| focused.get_untracked()))
            on:pointerleave=move |_| caption.set(focused.get_untracked())
            on:focusin=move |event| on_focus(event.into())
            on:focusout=move |_| {
                focused.set(None);
                caption.set(None);
            }
            on:keydown=on_key
        >
            {children()}
            // The links carry the same words as their names, so the line is for the eye alone.
            <p class="map-caption" aria-hidden="true" class:asleep=move || !awake.get()>
                {move || caption.get().unwrap_or_else(|| hint.clone())}
            </p>
        </div>
    }
}

/// Where an arrow key leads, as a step in the picture's coordinates (y grows downwards).
#[derive(Clone, Copy)]
struct Direction {
    x: f64,
    y: f64,
}

impl Direction {
    fn of_key(key: &str) -> Option<Self> {
        let (x, y) = match key {
            "ArrowLeft" => (-1.0, 0.0),
            "ArrowRight" => (1.0, 0.0),
            "ArrowUp" => (0.0, -1.0),
            "ArrowDown" => (0.0, 1.0),
            _ => return None,
        };
        Some(Self { x, y })
    }

    /// How far a neighbour lies for this key: the distance ahead, plus twice what it lies to the side. `None` behind.
    fn cost(self, from: (f64, f64), to: (f64, f64)) -> Option<f64> {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let ahead = dx * self.x + dy * self.y;
        let aside = (dx * self.y - dy * self.x).abs();
        (ahead > 0.0).then_some(ahead + 2.0 * aside)
    }

    fn nearest(self, from: &Element, others: impl Iterator<Item = Element>) -> Option<Element> {
        let start = centre(from);
        others
            .filter_map(|other| self.cost(start, centre(&other)).map(|cost| (cost, other)))
            .min_by(|left, right| left.0.total_cmp(&right.0))
            .map(|(_, nearest)| nearest)
    }
}

fn centre(element: &Element) -> (f64, f64) {
    let frame = element.get_bounding_client_rect();
    (frame.x() + frame.width() / 2.0, frame.y() + frame.height() / 2.0)
}

fn districts(map: &Element) -> Vec<Element> {
    let Ok(found) = map.query_selector_all("[data-district]") else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

fn district_of(target: Option<EventTarget>) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest("[data-district]").ok()?
}

fn line_of(target: Option<EventTarget>) -> Option<String> {
    district_of(target)?.get_attribute("data-district")
}

/// One district of the map is a tab stop, the others are reached by arrow keys.
fn make_reachable(district: &Element, reachable: bool) {
    // Refused only for a malformed attribute name.
    let _ = district.set_attribute("tabindex", if reachable { "0" } else { "-1" });
}

/// Links in an SVG are no `HtmlElement`s, but share its `focus`.
fn focus(element: &Element) {
    let _ = element.unchecked_ref::<HtmlElement>().focus();
}

#[cfg(test)]
mod tests {
    use super::Direction;

    #[test]
    fn cost_is_none_when_the_other_lies_behind() {
        let right = Direction::of_key("ArrowRight").expect("an arrow key");
        assert_eq!(right.cost((0.0, 0.0), (-5.0, 0.0)), None);
    }

    #[test]
    fn cost_prefers_what_lies_straight_ahead() {
        let down = Direction::of_key("ArrowDown").expect("an arrow key");
        assert!(down.cost((0.0, 0.0), (0.0, 10.0)) < down.cost((0.0, 0.0), (6.0, 8.0)));
    }
}
