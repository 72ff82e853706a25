//! What is said about a suggestion besides its reasons: where it comes from, its name, its points.

use api_types::matches::{MatchesView, SuggestionView};
use domain::geography::Land;
use i18n::numbers::{decimal, kilometres, number};
use i18n::{Locale, labels, t};
use matching::{Points, Reason, Ring, Suggestion};

/// Points as people write them, with a decimal only where there is one: "82", "66,7".
pub fn points(locale: Locale, points: Points) -> String {
    let tenths = points.tenths();
    if tenths.is_multiple_of(10) { number(locale, i64::from(tenths / 10)) } else { decimal(locale, f64::from(tenths) / 10.0, 1) }
}

/// Where a partner comes from, seen from the institution: "aus 84 km Entfernung, in Ihrem Bundesland". `land` is the partner's.
pub fn ring_label(locale: Locale, suggestion: &Suggestion, land: Land) -> String {
    let distance = kilometres(locale, f64::from(suggestion.distance_km));
    let land_name = labels::land(locale, land);
    match suggestion.ring {
        Ring::Near => t!(locale, MATCHES_RING_NEAR, distance = distance),
        Ring::Land => t!(locale, MATCHES_RING_LAND, distance = distance),
        Ring::NeighbouringLand => t!(locale, MATCHES_RING_NEIGHBOUR, distance = distance, land = land_name),
        Ring::Germany => t!(locale, MATCHES_RING_GERMANY, distance = distance, land = land_name, code = land.code()),
        Ring::Online => t!(locale, MATCHES_RING_ONLINE),
    }
}

/// How far the search was widened, and why; `None` when all stayed near, or when nobody was found.
pub fn widening_sentence(locale: Locale, view: &MatchesView) -> Option<String> {
    let suggestions = &view.suggestions;
    if suggestions.is_empty() {
        return None;
    }
    let near = suggestions.iter().filter(|shown| shown.suggestion.ring == Ring::Near).count();
    let chosen_online = suggestions.iter().flat_map(|shown| &shown.suggestion.for_institution).any(|part| part.reason == Reason::Online);
    match view.ring {
        Ring::Near => None,
        _ if near == suggestions.len() => None,
        Ring::Land => Some(t!(locale, MATCHES_WIDENED_LAND, near = near)),
        Ring::NeighbouringLand => Some(t!(locale, MATCHES_WIDENED_NEIGHBOUR, near = near)),
        Ring::Germany => Some(t!(locale, MATCHES_WIDENED_GERMANY, near = near)),
        Ring::Online if chosen_online => Some(t!(locale, MATCHES_WIDENED_BY_CHOICE)),
        Ring::Online => Some(t!(locale, MATCHES_WIDENED_ONLINE, near = near)),
    }
}

/// Its name, or what may be said instead: "Eine Organisation in Sachsen-Anhalt".
pub(super) fn display_name(locale: Locale, shown: &SuggestionView) -> String {
    shown.name.clone().unwrap_or_else(|| hidden_name(locale, shown.land))
}

/// What stands in the place of a name that is kept back.
fn hidden_name(locale: Locale, land: Land) -> String {
    t!(locale, MATCHES_HIDDEN_NAME, land = labels::land(locale, land), code = land.code())
}

/// Where it is, as far as that may be said: "Halle (Saale), Sachsen-Anhalt".
pub(super) fn place(locale: Locale, shown: &SuggestionView) -> String {
    let land = labels::land(locale, shown.land);
    match &shown.municipality {
        // The three city states are municipality and Land in one.
        Some(municipality) if *municipality != land => t!(locale, MATCHES_PLACE, municipality = municipality, land = land),
        _ => land,
    }
}
