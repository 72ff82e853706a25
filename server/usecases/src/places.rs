//! From what people type to a place, for forms and filters.

use api_types::filters::FilterContext;
use api_types::forms::{FieldError, FormContext};
use domain::geography::{Place, Region};
use i18n::Locale;
use regions::Resolution;

use crate::Services;

/// How many places are offered when a name is not enough.
const SUGGESTIONS_MAX: usize = 6;

/// The place that a text names.
///
/// # Errors
/// When there is none, or there are several, with what to choose from.
pub fn resolve(text: &str) -> Result<Place, FieldError> {
    match regions::resolve(text) {
        Resolution::Found(place) => Ok(place),
        Resolution::Ambiguous(hits) | Resolution::UnknownPostalCode(hits) if !hits.is_empty() => {
            let suggestions = hits.iter().take(SUGGESTIONS_MAX).map(regions::PlaceHit::label).collect();
            Err(FieldError::AmbiguousPlace { suggestions })
        }
        _ => did_you_mean(text),
    }
}

/// Nothing has this name; perhaps it was mistyped.
fn did_you_mean(text: &str) -> Result<Place, FieldError> {
    let suggestions: Vec<String> = regions::search(text, SUGGESTIONS_MAX).iter().map(regions::PlaceHit::label).collect();
    Err(if suggestions.is_empty() { FieldError::UnknownPlace } else { FieldError::AmbiguousPlace { suggestions } })
}

/// What reading a form needs to know.
pub fn form_context(services: &Services) -> FormContext<'static> {
    FormContext { local_now: services.local_now(), resolve_place: &resolve }
}

/// What reading filters needs to know.
pub fn filter_context() -> FilterContext<'static> {
    FilterContext { resolve_place: &resolve, is_known_region: &regions::is_known }
}

/// The name of a region in a language.
pub fn region_label(locale: Locale, region: Region) -> String {
    match region {
        Region::District(key) => regions::district(key).map(|district| district.label()).unwrap_or_default(),
        other => i18n::labels::region(locale, other).unwrap_or_default(),
    }
}

/// A place as its form field shows it again: so that reading it gives the same place.
pub fn place_label(place: &Place) -> String {
    let plain = api_types::requests::place_label(place);
    match regions::resolve(&plain) {
        Resolution::Found(found) if found.district == place.district => plain,
        _ => regions::district(place.district).map_or(plain.clone(), |district| format!("{plain} ({})", district.label())),
    }
}
