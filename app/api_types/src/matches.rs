//! Suggested partners with their reasons. The reasons are codes with points; `app` turns them into sentences.

use domain::geography::Land;
use domain::taxonomy::{Language, OrganisationKind, Topic};
use matching::{NearMiss, Ring, Suggestion};

/// Suggested partners, best first, and who nearly fits.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchesView {
    /// At most five (twenty on request), best first.
    pub suggestions: Vec<SuggestionView>,
    /// How far the search was widened.
    pub ring: Ring,
    /// Who nearly fits, with the rule that stopped it.
    pub near_misses: Vec<NearMissView>,
    /// Points on the quiet map: the request's place first, then the suggestions' in order, as coordinates of the drawing.
    pub map_points: Vec<(f64, f64)>,
}

/// One suggested partner.
#[derive(Clone, Debug, PartialEq)]
pub struct SuggestionView {
    /// For the form that asks it.
    pub organisation_id: String,
    /// Part of the URL, where there is a public page.
    pub slug: Option<String>,
    /// Name, or `None` while the safety tier keeps it back.
    pub name: Option<String>,
    /// Kind.
    pub kind: OrganisationKind,
    /// Municipality, or `None` while the safety tier keeps it back (then only the Land is told).
    pub municipality: Option<String>,
    /// Land.
    pub land: Land,
    /// One sentence of its own.
    pub excerpt: Option<String>,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Whether somebody's word for it holds.
    pub vouched: bool,
    /// Whether it stands higher than by points alone, since it was shown less than it deserved.
    pub risen: bool,
    /// The score with all its parts.
    pub suggestion: Suggestion,
}

/// Somebody who nearly fits.
#[derive(Clone, Debug, PartialEq)]
pub struct NearMissView {
    /// Name.
    pub name: String,
    /// Part of the URL.
    pub slug: String,
    /// The rule that stopped it, with its numbers.
    pub miss: NearMiss,
}
