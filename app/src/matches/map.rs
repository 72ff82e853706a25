//! The quiet map beside the suggestions: the institution's place in the middle, rings of distance, and a line to each partner.

use api_types::matches::MatchesView;
use i18n::numbers::kilometres;
use i18n::{Locale, lists, t};
use leptos::prelude::*;
use matching::Ring;

use super::facts::display_name;

/// Kilometres that one unit of the drawing stands for. The drawing of Germany is 600 units wide and shows 103.215 units for each degree of
/// latitude (`server/regions/data/projection.tsv`); a degree is 111.195 km on the sphere by which distances are measured.
const KILOMETRES_PER_UNIT: f64 = 111.195 / 103.215;

/// Width and height of the map in its own units.
const SIZE: f64 = 320.0;
/// Room around the outermost ring, for its label and the numbers.
const MARGIN: f64 = 22.0;
/// What the outermost ring can stand for, in kilometres.
const REACHES_KM: [f64; 9] = [15.0, 30.0, 60.0, 90.0, 120.0, 180.0, 240.0, 480.0, 960.0];
/// Radius of the outermost ring.
const RADIUS: f64 = SIZE / 2.0 - MARGIN;
/// How many rings are drawn.
const RINGS: u32 = 3;
/// Partners nearer to each other than this share one mark, in units of the map.
const SAME_MARK: f64 = 17.0;

/// A partner's place, seen from the institution, in units of the drawing of Germany.
#[derive(Clone, Copy, Debug)]
struct Partner {
    x: f64,
    y: f64,
    online: bool,
}

/// A place on the map, relative to its middle.
#[derive(Clone, Debug, PartialEq)]
struct Mark {
    x: f64,
    y: f64,
    /// "2", or "2, 4" where several partners share the place.
    numbers: String,
    /// Whether one meets there by screen.
    online: bool,
}

/// The map, or nothing while there is nobody to show.
pub(super) fn map(locale: Locale, view: &MatchesView) -> Option<AnyView> {
    let (here, partners) = view.map_points.split_first()?;
    if partners.is_empty() {
        return None;
    }
    let partners: Vec<Partner> = partners
        .iter()
        .zip(&view.suggestions)
        .map(|(point, shown)| Partner { x: point.0 - here.0, y: point.1 - here.1, online: shown.suggestion.ring == Ring::Online })
        .collect();
    let reach = reach_km(&partners);
    let marks = marks(&partners, reach);
    let names: Vec<String> = view
        .suggestions
        .iter()
        .enumerate()
        .map(|(index, shown)| t!(locale, MATCHES_MAP_PLACE, number = index + 1, name = display_name(locale, shown)))
        .collect();
    let label = t!(locale, MATCHES_MAP, places = lists::and(locale, &names));
    let lines = marks.iter().map(line).collect_view();
    let dots = marks.iter().map(dot).collect_view();
    let half = SIZE / 2.0;
    Some(
        view! {
            <figure class="map-figure match-map">
                <svg class="map-figure__drawing match-map__drawing" viewBox=format!("-{half} -{half} {SIZE} {SIZE}") role="img" aria-label=label>
                    {rings(locale, reach)}
                    {lines}
                    <circle class="match-map__here" r="6"/>
                    {dots}
                </svg>
                <figcaption class="match-map__caption">{t!(locale, MATCHES_MAP_CAPTION)}</figcaption>
            </figure>
        }
        .into_any(),
    )
}

/// The smallest reach that holds all partners one travels to.
fn reach_km(partners: &[Partner]) -> f64 {
    let farthest = partners.iter().filter(|partner| !partner.online).map(|partner| partner.x.hypot(partner.y)).fold(0.0, f64::max);
    let farthest_km = farthest * KILOMETRES_PER_UNIT;
    REACHES_KM.into_iter().find(|reach| farthest_km <= *reach).unwrap_or(REACHES_KM[REACHES_KM.len() - 1])
}

fn marks(partners: &[Partner], reach_km: f64) -> Vec<Mark> {
    let scale = KILOMETRES_PER_UNIT * RADIUS / reach_km;
    let mut marks: Vec<Mark> = Vec::new();
    for (index, partner) in partners.iter().enumerate() {
        // Who is met by screen may be far away, and then stands at the edge.
        let scale = scale.min(RADIUS / partner.x.hypot(partner.y).max(1.0));
        let (x, y) = beside_the_middle(partner.x * scale, partner.y * scale);
        let number = (index + 1).to_string();
        match marks.iter_mut().find(|mark| (mark.x - x).hypot(mark.y - y) < SAME_MARK) {
            Some(mark) => mark.numbers = format!("{}, {number}", mark.numbers),
            None => marks.push(Mark { x, y, numbers: number, online: partner.online }),
        }
    }
    marks
}

/// A partner from the same place would hide the middle, so it stands a little above it.
fn beside_the_middle(x: f64, y: f64) -> (f64, f64) {
    if x.hypot(y) < SAME_MARK { (x, y - 1.5 * SAME_MARK) } else { (x, y) }
}

/// A line that leans to one side, like the two shapes of the mark.
fn line(mark: &Mark) -> AnyView {
    let (x, y) = (mark.x, mark.y);
    let curve = format!("M0 0Q{:.1} {:.1} {x:.1} {y:.1}", x / 2.0 - y * 0.16, y / 2.0 + x * 0.16);
    let dashes = mark.online.then_some("2 5");
    view! { <path class="map-figure__line match-map__line" d=curve stroke-dasharray=dashes/> }.into_any()
}

fn dot(mark: &Mark) -> AnyView {
    let x = format!("{:.1}", mark.x);
    let width = 20.0 + 8.0 * (mark.numbers.len().saturating_sub(1)) as f64;
    let left = format!("{:.1}", mark.x - width / 2.0);
    let top = format!("{:.1}", mark.y - 10.0);
    let baseline = format!("{:.1}", mark.y + 4.5);
    view! {
        <rect class="match-map__dot" x=left y=top width=width.to_string() height="20" rx="10"/>
        <text class="match-map__number" x=x y=baseline text-anchor="middle">{mark.numbers.clone()}</text>
    }
    .into_any()
}

fn rings(locale: Locale, reach_km: f64) -> Vec<AnyView> {
    let ring = |step: u32| {
        let share = f64::from(step) / f64::from(RINGS);
        let r = RADIUS * share;
        let label = kilometres(locale, reach_km * share);
        view! {
            <circle class="match-map__ring" r=format!("{r:.1}") fill="none"/>
            <text class="match-map__scale" y=format!("{:.1}", r - 4.0) text-anchor="middle">{label}</text>
        }
        .into_any()
    };
    (1..=RINGS).map(ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partner(x: f64, y: f64) -> Partner {
        Partner { x, y, online: false }
    }

    #[test]
    fn reach_is_the_smallest_that_holds_everybody_one_travels_to() {
        assert_eq!(reach_km(&[partner(0.0, 10.0)]), 15.0);
        assert_eq!(reach_km(&[partner(0.0, 10.0), partner(0.0, 100.0)]), 120.0);
        assert_eq!(reach_km(&[partner(0.0, 10.0), Partner { x: 0.0, y: 400.0, online: true }]), 15.0);
        assert_eq!(reach_km(&[partner(600.0, 808.0)]), 960.0);
    }

    #[test]
    fn partners_at_one_place_share_a_mark_and_none_hides_the_middle_or_leaves_the_map() {
        let far = Partner { x: 0.0, y: 400.0, online: true };
        let marks = marks(&[partner(0.0, 0.0), partner(40.0, 0.0), partner(40.5, 0.0), far], 60.0);
        assert_eq!(marks.iter().map(|mark| mark.numbers.as_str()).collect::<Vec<_>>(), ["1", "2, 3", "4"]);
        assert!(marks.iter().all(|mark| mark.x.hypot(mark.y) >= SAME_MARK && mark.x.hypot(mark.y) <= RADIUS + 0.1));
    }
}
