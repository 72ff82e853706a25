//! Whom an institution could ask: matching over all organisations that may be suggested, as the institution may see it.

use std::collections::{HashMap, HashSet};

use api_types::matches::{MatchesView, NearMissView, SuggestionView};
use api_types::requests::OwnFit;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use domain::geography::{Coordinates, Land};
use domain::ids::OrganisationId;
use domain::institutions::Institution;
use domain::offers::Offer;
use domain::organisations::Organisation;
use domain::requests::RequestDraft;
use language::{Reading, analyse};
use matching::{Answers, Candidate, Matches, Wish};
use persistence::{Connection, invitations, offers, organisations};

use crate::error::Outcome;
use crate::times::{day_start, to_local};
use crate::{Services, partners};

/// How many partners are suggested.
pub const SUGGESTIONS_SHOWN: usize = matching::SUGGESTIONS_WANTED;

/// How much of an organisation's own words a card shows, in characters.
const EXCERPT_LENGTH: usize = 180;

/// How far back answers count, in days.
const HABITS_DAYS: i64 = 730;

/// Some organisations as matching sees them, together with the profiles behind.
pub struct Field {
    candidates: Vec<Candidate>,
    profiles: HashMap<OrganisationId, Organisation>,
}

/// The best partners for a wish, without those who were asked before, and the profiles to show them with.
///
/// # Errors
/// When the store fails.
pub(crate) async fn find(services: &Services, wish: &Wish, asked: &[OrganisationId], limit: usize) -> Outcome<(Matches, Field)> {
    let matches = partners::search(services, wish, asked, limit).await?;
    let shown = matches.suggestions.iter().map(|suggestion| suggestion.organisation);
    let ids: Vec<_> = shown.chain(matches.near_misses.iter().map(|miss| miss.organisation)).collect();
    let profiles = organisations::by_ids(&services.database, &ids).await?;
    let profiles = profiles.into_iter().map(|organisation| (organisation.id, organisation)).collect();
    Ok((matches, Field { candidates: Vec::new(), profiles }))
}

/// Loads only these organisations, for those who have chosen: quick enough for a transaction that others wait for.
///
/// # Errors
/// When the store fails.
pub async fn load_chosen(services: &Services, connection: &impl Connection, chosen: &[OrganisationId]) -> Outcome<Field> {
    let profiles = organisations::by_ids(connection, chosen).await?;
    let candidates = candidates_of(services, connection, &profiles).await?;
    let profiles = profiles.into_iter().map(|organisation| (organisation.id, organisation)).collect();
    Ok(Field { candidates, profiles })
}

/// These organisations as matching sees them, with what they have on their hands this month.
///
/// # Errors
/// When the store fails.
pub(crate) async fn candidates_of(services: &Services, connection: &impl Connection, profiles: &[Organisation]) -> Outcome<Vec<Candidate>> {
    // By the day: a word that ends today no longer counts, so that nothing changes between midnights without a row changing.
    let (now, tomorrow) = (services.now(), day_start(services.today() + TimeDelta::days(1)));
    let month = month_of(services.today());
    let ids: Vec<_> = profiles.iter().map(|organisation| organisation.id).collect();
    let loads = invitations::load_by_organisation(connection, Some(&ids), month.0, month.1).await?;
    let habits = invitations::answering_habits(connection, &ids, now - TimeDelta::days(HABITS_DAYS)).await?;
    let mut offers: HashMap<OrganisationId, Vec<Offer>> = HashMap::new();
    for offer in offers::open_offers(connection, &ids).await? {
        offers.entry(offer.organisation_id).or_default().push(offer);
    }
    let candidate = |organisation: &Organisation| {
        let own_offers = offers.get(&organisation.id).map_or(&[][..], Vec::as_slice);
        let load = loads.get(&organisation.id).copied().unwrap_or(0);
        let (count, median_days) = habits.get(&organisation.id).copied().unwrap_or_default();
        candidate(organisation, own_offers, load, Answers { count, median_days }, tomorrow)
    };
    Ok(profiles.iter().map(candidate).collect())
}

/// The month a day lies in, as instants from its beginning to its end.
fn month_of(day: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(chrono::Months::new(1)).unwrap_or(first + TimeDelta::days(31));
    (day_start(first), day_start(next))
}

/// An organisation with its open offers as matching sees it: what an offer adds counts as if the profile said it.
fn candidate(organisation: &Organisation, offers: &[Offer], open_load: u32, answers: Answers, tomorrow: DateTime<Utc>) -> Candidate {
    let mut profile = organisation.profile.clone();
    for offer in offers {
        add_missing(&mut profile.topics, &offer.topics);
        add_missing(&mut profile.formats, &offer.formats);
        add_missing(&mut profile.audiences, &offer.audiences);
        add_missing(&mut profile.languages, &offer.languages);
    }
    let own_words = [organisation.name.as_str(), organisation.description.as_str()].into_iter();
    let words: Vec<&str> = own_words.chain(offers.iter().flat_map(|offer| [offer.title.as_str(), offer.description.as_str()])).collect();
    Candidate {
        id: organisation.id,
        // Whom nobody has ever vouched for is not even named among those who nearly fit.
        published: organisation.is_suggestible() && organisation.vouched_until.is_some(),
        vouched: organisation.is_vouched_at(tomorrow),
        safety_tier: organisation.safety_tier,
        profile,
        text: analyse(&words, Reading::PROFILE),
        coordinates: shown_coordinates(organisation),
        district: organisation.place.district,
        open_load,
        last_active: to_local(organisation.confirmed_at).date(),
        answers,
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
        text: analyse(&[&draft.title, &draft.text], Reading::REQUEST),
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

/// Why an organisation fits a wish, as it is stored with what is asked or proposed; `None` when it does not fit. Without its own words while its name is
/// kept back.
pub(crate) fn trace(wish: &Wish, candidate: &Candidate) -> Option<matching::Suggestion> {
    let suggestion = matching::explain(wish, candidate).ok()?;
    Some(if candidate.is_nameable() { suggestion } else { suggestion.without_words() })
}

impl Field {
    /// Everybody in it, as matching sees them.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Why this organisation fits a wish, as it is stored with the invitation; `None` when it does not (any more). Without the words of an organisation
    /// whose name is kept back.
    pub fn trace(&self, wish: &Wish, organisation: OrganisationId) -> Option<matching::Suggestion> {
        trace(wish, self.candidates.iter().find(|candidate| candidate.id == organisation)?)
    }

    /// How a wish fits each of these organisations, for those who speak for them: with their own words and boundaries.
    pub fn own_fits(&self, wish: &Wish) -> Vec<OwnFit> {
        let fit = |candidate: &Candidate| {
            let organisation = self.profiles.get(&candidate.id)?;
            let (name, slug) = (organisation.name.clone(), organisation.slug.clone());
            Some(OwnFit { name, slug, fit: matching::explain(wish, candidate) })
        };
        self.candidates.iter().filter_map(fit).collect()
    }

    /// Matches as the institution may see them: names and places as far as each safety tier allows. `risen` are those who stand higher than by points
    /// alone.
    pub fn view(&self, wish: &Wish, matches: Matches, risen: &HashSet<OrganisationId>, now: DateTime<Utc>) -> MatchesView {
        let mut map_points = vec![regions::project(wish.coordinates)];
        let mut suggestions = Vec::new();
        for suggestion in matches.suggestions {
            let Some(organisation) = self.profiles.get(&suggestion.organisation) else { continue };
            let point =
                if organisation.is_public() { organisation.place.coordinates } else { middle_of(organisation.place.district.land()) };
            map_points.push(regions::project(point));
            let risen = risen.contains(&suggestion.organisation);
            suggestions.push(SuggestionView { risen, ..suggestion_view(organisation, suggestion, now) });
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
    // The organisation's own words would tell who it is.
    let suggestion = if public { suggestion } else { suggestion.without_words() };
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
        risen: false,
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
