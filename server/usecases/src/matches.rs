//! Whom an institution could ask: matching over all organisations that may be suggested, as the institution may see it.

use std::collections::HashMap;

use api_types::matches::{MatchesView, NearMissView, SuggestionView};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use domain::geography::{Coordinates, Land};
use domain::ids::OrganisationId;
use domain::institutions::Institution;
use domain::offers::Offer;
use domain::organisations::Organisation;
use domain::requests::RequestDraft;
use matching::{Candidate, Matches, Wish, find_matches};
use persistence::{Connection, invitations, offers, organisations};

use crate::Services;
use crate::error::Outcome;
use crate::times::{day_start, to_local};

/// How many partners are suggested.
pub const SUGGESTIONS_SHOWN: usize = 5;

/// How much of an organisation's own words a card shows, in characters.
const EXCERPT_LENGTH: usize = 180;

/// Everybody who may be suggested, as matching sees them, together with the profiles behind.
pub struct Field {
    candidates: Vec<Candidate>,
    profiles: HashMap<OrganisationId, Organisation>,
}

/// Loads everybody who may be suggested.
///
/// # Errors
/// When the store fails.
pub async fn load_field(services: &Services, connection: &impl Connection) -> Outcome<Field> {
    let now = services.now();
    let month = month_of(services.today());
    let profiles = organisations::suggestible(connection).await?;
    let loads = invitations::load_by_organisation(connection, month.0, month.1).await?;
    let mut offers: HashMap<OrganisationId, Vec<Offer>> = HashMap::new();
    for offer in offers::open_offers(connection).await? {
        offers.entry(offer.organisation_id).or_default().push(offer);
    }
    let candidates = profiles
        .iter()
        .map(|organisation| {
            let own_offers = offers.get(&organisation.id).map_or(&[][..], Vec::as_slice);
            let load = loads.get(&organisation.id).copied().unwrap_or(0);
            candidate(organisation, own_offers, load, now)
        })
        .collect();
    let profiles = profiles.into_iter().map(|organisation| (organisation.id, organisation)).collect();
    Ok(Field { candidates, profiles })
}

/// The month a day lies in, as instants from its beginning to its end.
fn month_of(day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(chrono::Months::new(1)).unwrap_or(first + TimeDelta::days(31));
    (day_start(first), day_start(next))
}

/// An organisation with its open offers as matching sees it: what an offer adds counts as if the profile said it.
fn candidate(organisation: &Organisation, offers: &[Offer], open_load: u32, now: DateTime<Utc>) -> Candidate {
    let mut profile = organisation.profile.clone();
    for offer in offers {
        add_missing(&mut profile.topics, &offer.topics);
        add_missing(&mut profile.formats, &offer.formats);
        add_missing(&mut profile.audiences, &offer.audiences);
        add_missing(&mut profile.languages, &offer.languages);
    }
    Candidate {
        id: organisation.id,
        published: organisation.is_suggestible(),
        vouched: organisation.is_vouched_at(now),
        safety_tier: organisation.safety_tier,
        profile,
        coordinates: shown_coordinates(organisation),
        district: organisation.place.district,
        open_load,
        last_active: to_local(organisation.confirmed_at).date(),
    }
}

/// Where an organisation counts as being: the middle of its district while its place is kept back. Else distances to several places would find it.
fn shown_coordinates(organisation: &Organisation) -> Coordinates {
    let own = organisation.place.coordinates;
    if organisation.is_public() { own } else { regions::district(organisation.place.district).map_or(own, |district| district.coordinates) }
}

fn add_missing<T: PartialEq + Copy>(all: &mut Vec<T>, more: &[T]) {
    for item in more {
        if !all.contains(item) {
            all.push(*item);
        }
    }
}

/// A request as matching sees it.
pub fn wish(draft: &RequestDraft, institution: &Institution, today: NaiveDate) -> Wish {
    Wish {
        topics: draft.topics.clone(),
        format: draft.format,
        audiences: vec![draft.audience],
        languages: draft.languages.clone(),
        interpreter_ok: draft.interpreter_ok,
        place: draft.meeting_place,
        online_ok: draft.online_ok,
        coordinates: draft.place.coordinates,
        district: draft.place.district,
        preferred_radius_km: draft.preferred_radius_km,
        dates: draft.dates.iter().map(|date| date.day()).collect(),
        institution_kind: institution.kind,
        budget: draft.budget,
        today,
    }
}

impl Field {
    /// The best partners for a wish, without those who were asked before.
    pub fn matches(&self, wish: &Wish, asked: &[OrganisationId], limit: usize) -> Matches {
        let candidates = self.candidates.iter().filter(|candidate| !asked.contains(&candidate.id));
        find_matches(wish, candidates, limit)
    }

    /// Why this organisation fits a wish, as it is stored with the invitation; `None` when it does not (any more).
    pub fn trace(&self, wish: &Wish, organisation: OrganisationId) -> Option<matching::Suggestion> {
        let candidate = self.candidates.iter().find(|candidate| candidate.id == organisation)?;
        matching::explain(wish, candidate).ok()
    }

    /// Matches as the institution may see them: names and places as far as each safety tier allows.
    pub fn view(&self, wish: &Wish, matches: Matches, now: DateTime<Utc>) -> MatchesView {
        let mut map_points = vec![regions::project(wish.coordinates)];
        let mut suggestions = Vec::new();
        for suggestion in matches.suggestions {
            let Some(organisation) = self.profiles.get(&suggestion.organisation) else { continue };
            let point =
                if organisation.is_public() { organisation.place.coordinates } else { middle_of(organisation.place.district.land()) };
            map_points.push(regions::project(point));
            suggestions.push(suggestion_view(organisation, suggestion, now));
        }
        let near_misses = matches
            .near_misses
            .into_iter()
            .filter_map(|miss| {
                let organisation = self.profiles.get(&miss.organisation).filter(|organisation| organisation.is_public())?;
                Some(NearMissView { name: organisation.name.clone(), slug: organisation.slug.clone(), miss })
            })
            .collect();
        MatchesView { suggestions, ring: matches.ring, near_misses, map_points }
    }
}

/// A point that stands for a whole Land, for those whose place is kept back: the mean of its districts' points.
fn middle_of(land: Land) -> Coordinates {
    let points: Vec<_> =
        regions::districts().iter().filter(|district| district.key.land() == land).map(|district| district.coordinates).collect();
    let count = points.len().max(1) as f64;
    let sum = |value: fn(&Coordinates) -> f64| points.iter().map(value).sum::<f64>() / count;
    Coordinates { lat: sum(|point| point.lat), lon: sum(|point| point.lon) }
}

fn suggestion_view(organisation: &Organisation, suggestion: matching::Suggestion, now: DateTime<Utc>) -> SuggestionView {
    let public = organisation.is_public();
    SuggestionView {
        organisation_id: organisation.id.to_string(),
        slug: public.then(|| organisation.slug.clone()),
        name: public.then(|| organisation.name.clone()),
        kind: organisation.kind,
        municipality: public.then(|| organisation.place.municipality.clone()),
        land: organisation.place.district.land(),
        excerpt: public.then(|| excerpt(&organisation.description, EXCERPT_LENGTH)),
        topics: organisation.profile.topics.clone(),
        languages: organisation.profile.languages.clone(),
        vouched: organisation.is_vouched_at(now),
        suggestion,
    }
}

/// The beginning of a text up to about `length` characters, ending with a whole word, on one line.
pub fn excerpt(text: &str, length: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= length {
        return line;
    }
    let cut: String = line.chars().take(length).collect();
    let end = cut.rfind(' ').filter(|end| *end > length / 2).unwrap_or(cut.len());
    format!("{} …", cut[..end].trim_end_matches([',', ';', ':', '–', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_with_a_whole_word() {
        assert_eq!(excerpt("kurz", 10), "kurz");
        assert_eq!(excerpt("Wir erzählen von Vertragsarbeit in Halle", 24), "Wir erzählen von …");
    }
}
