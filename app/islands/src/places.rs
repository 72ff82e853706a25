//! The typeahead's question to the server.

use leptos::prelude::*;
use leptos::server_fn::codec::GetUrl;
use serde::{Deserialize, Serialize};

/// The most places that are proposed at once: what fits on a phone's screen above the keyboard.
pub const SUGGESTION_LIMIT: usize = 8;

/// The most characters of a question that are looked at; longer than any place's name.
pub const LONGEST_QUERY: usize = 100;

/// One place that fits what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceSuggestion {
    /// What the field takes over, for example `06406 Bernburg (Saale)`.
    pub label: String,
    /// What tells places of the same name apart: district and Land.
    pub detail: String,
}

/// Places whose name or postal code fits `query`, best first, at most [`SUGGESTION_LIMIT`]; none for an empty query.
///
/// # Errors
/// Only the way there can fail (network, serialisation); the search itself always answers.
#[server(prefix = "/api/internal", endpoint = "search_places", input = GetUrl)]
pub async fn search_places(query: String) -> Result<Vec<PlaceSuggestion>, ServerFnError> {
    Ok(search::suggestions(&query))
}

#[cfg(feature = "ssr")]
mod search {
    use regions::{PlaceHit, land_name};

    use super::{LONGEST_QUERY, PlaceSuggestion, SUGGESTION_LIMIT};

    /// The most localities of a postal code that are named.
    const LOCALITY_LIMIT: usize = 3;

    pub(super) fn suggestions(query: &str) -> Vec<PlaceSuggestion> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let hits = regions::search(&query, SUGGESTION_LIMIT).into_iter();
        hits.map(|hit| PlaceSuggestion { label: hit.label(), detail: detail(&hit) }).collect()
    }

    /// The other name by which it was found, what else the postal code holds, and the Land unless the label says it.
    fn detail(hit: &PlaceHit) -> String {
        let land = land_name(hit.land, false);
        let localities = hit.localities.iter().copied().take(LOCALITY_LIMIT);
        let land = (!hit.label().contains(land)).then_some(land);
        hit.also.into_iter().chain(localities).chain(land).collect::<Vec<_>>().join(", ")
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn suggestions_name_the_land_once() {
            let found = suggestions("Sangerhausen");
            assert_eq!(found[0].label, "Sangerhausen (Landkreis Mansfeld-Südharz)");
            assert_eq!(found[0].detail, "Sachsen-Anhalt");
            assert_eq!(suggestions("Berlin")[0].detail, "");
        }

        #[test]
        fn suggestions_are_few_when_much_fits() {
            assert_eq!(suggestions("Neu").len(), SUGGESTION_LIMIT);
            assert!(suggestions("").is_empty());
            assert!(suggestions(&"x".repeat(100_000)).is_empty());
        }
    }
}
