//! The start page's preview, and what all lists have in common.

use std::collections::HashSet;

use std::sync::Arc;

use api_types::events::EventCard;
use api_types::filters::{BadFilter, ListView, query_string, read_filter, read_page};
use api_types::forms::{FormState, Reader};
use api_types::matches::MatchesView;
use api_types::requests::PREFERRED_RADIUS_KM_DEFAULT;
use api_types::start::StartView;
use chrono::TimeDelta;
use domain::filters::{Filter, Near, Page};
use domain::geography::{Coordinates, Place};
use domain::limits::FEE_EUROS_MAX;
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use i18n::Locale;
use language::TextProfile;
use matching::Wish;
use persistence::{events, public_data, statistics};

use crate::Services;
use crate::dashboard::shown;
use crate::error::Outcome;
use crate::events::event_cards;
use crate::map::map_view;
use crate::matches::{SUGGESTIONS_SHOWN, find};
use crate::places::{filter_context, region_label, resolve};

/// How many coming events the start page shows.
const EVENTS_SHOWN: u64 = 4;
/// How far around the sentence's place they are looked for, in kilometres.
const EVENTS_RADIUS_KM: u32 = 100;

/// What a list was asked for, read from its query string.
#[derive(Clone, Debug)]
pub struct ListInput {
    /// What is narrowed; everything when something could not be read.
    pub filter: Filter,
    /// Filters that could not be read.
    pub bad: Vec<BadFilter>,
    /// Which page, from 1.
    pub page: u64,
    /// What was typed.
    pub form: FormState,
    /// The label of the region, where one is chosen.
    pub region_label: Option<String>,
}

impl ListInput {
    /// Reads a query string's pairs.
    pub fn read(locale: Locale, pairs: Vec<(String, String)>) -> Self {
        let (filter, bad) = match read_filter(&pairs, &filter_context()) {
            Ok(filter) => (filter, Vec::new()),
            Err(bad) => (Filter::default(), bad),
        };
        let errors = bad.iter().map(|bad| (bad.name.clone(), bad.error.clone())).collect();
        let region_label = filter.region.map(|region| region_label(locale, region));
        let page = read_page(&pairs);
        Self { filter, bad, page, form: FormState::from_pairs(pairs).with_errors(errors), region_label }
    }

    /// The list page around these rows.
    pub fn into_view<T>(self, page: Page<T>) -> ListView<T> {
        ListView { page, filter: self.filter, region_label: self.region_label, bad: self.bad, form: self.form }
    }
}

/// The sentence of the start page, once it is complete.
struct Sentence {
    institution_kind: InstitutionKind,
    place: Place,
    topic: Topic,
    audience: Option<Audience>,
}

fn read_sentence(form: &FormState) -> Result<Option<Sentence>, api_types::forms::FieldErrors> {
    let names = ["institution_kind", "place", "topic", "audience"];
    if names.iter().all(|name| form.value(name).trim().is_empty()) {
        return Ok(None);
    }
    let context = api_types::forms::FormContext { local_now: Default::default(), resolve_place: &resolve };
    let mut read = Reader::new(form);
    let institution_kind = read.choice::<InstitutionKind>("institution_kind");
    let place = read.place("place", &context);
    let topic = read.choice_by("topic", |text| domain::taxonomy::topic_from_link(text).ok());
    let audience = if form.value("audience").is_empty() { None } else { read.choice::<Audience>("audience") };
    let value = match (institution_kind, place, topic) {
        (Some(institution_kind), Some(place), Some(topic)) => Some(Some(Sentence { institution_kind, place, topic, audience })),
        _ => None,
    };
    read.finish(value)
}

/// The start page, with partners once its sentence is complete. Nothing of it is stored.
///
/// # Errors
/// When the store fails.
pub async fn start_view(services: &Services, form: FormState) -> Outcome<StartView> {
    let (sentence, form) = match read_sentence(&form) {
        Ok(sentence) => (sentence, form),
        Err(errors) => (None, form.with_errors(errors)),
    };
    let preview = match &sentence {
        Some(sentence) => Some(preview(services, sentence).await?),
        None => None,
    };
    let facts = kept_facts(services).await?;
    Ok(StartView {
        request_query: request_query(&form, sentence.as_ref()),
        events: match &sentence {
            Some(sentence) => events_near(services, sentence.place.coordinates).await?,
            None => facts.events.clone(),
        },
        map: map_view(services).await?,
        organisations: facts.organisations,
        dialogues: facts.dialogues,
        form,
        preview,
    })
}

/// What the start page shows to everybody.
pub(crate) struct StartFacts {
    events: Vec<EventCard>,
    organisations: Option<u64>,
    dialogues: Option<u64>,
}

/// The facts as they were kept, or counted now: once for each change, and once a minute, since events begin and end.
async fn kept_facts(services: &Services) -> Outcome<Arc<StartFacts>> {
    /// What they weigh at most, about, in bytes: a few cards.
    const FACTS_BYTES: usize = 16 * 1024;
    let database = &services.database;
    let state = public_data::state(database).await?;
    let minute = services.now().timestamp() / 60;
    let make = async {
        let figures = statistics::statistics(database).await?;
        let facts = StartFacts {
            events: next_events(services, &Filter::default()).await?,
            organisations: shown(figures.organisations),
            dialogues: shown(figures.dialogues_confirmed + figures.dialogues_held),
        };
        Ok((facts, FACTS_BYTES))
    };
    services.kept.start.get(state, minute.to_string(), make).await
}

async fn events_near(services: &Services, coordinates: Coordinates) -> Outcome<Vec<EventCard>> {
    let near = Near { label: String::new(), coordinates, radius_km: EVENTS_RADIUS_KM };
    next_events(services, &Filter { near: Some(near), ..Filter::default() }).await
}

async fn next_events(services: &Services, filter: &Filter) -> Outcome<Vec<EventCard>> {
    let now = services.now();
    let far = now + TimeDelta::days(domain::limits::DATE_AHEAD_DAYS_MAX);
    let next = events::feed(&services.database, filter, None, (now, far), EVENTS_SHOWN).await?;
    event_cards(&services.database, &next, &Filter::default(), None).await
}

/// What the sentence carries into a new request: the names of the request form's fields.
fn request_query(form: &FormState, sentence: Option<&Sentence>) -> String {
    let Some(sentence) = sentence else { return String::new() };
    let audience = sentence.audience.map(|audience| ("audience", audience.to_string()));
    // The preview looked for partners by screen too, so the request begins with the same wish.
    let online = ("online_ok", "yes".to_owned());
    let pairs = [("topics", sentence.topic.to_string()), ("place", form.value("place").to_owned()), online];
    query_string(pairs.into_iter().chain(audience))
}

/// Partners for the sentence: an open wish, so that whoever could come or connect is seen.
async fn preview(services: &Services, sentence: &Sentence) -> Outcome<MatchesView> {
    let wish = Wish {
        topics: vec![sentence.topic],
        text: TextProfile::default(),
        format: Format::Workshop,
        audiences: sentence.audience.into_iter().collect(),
        languages: vec![Language::GERMAN],
        interpreter_ok: false,
        place: MeetingPlace::Institution,
        online_ok: true,
        coordinates: sentence.place.coordinates,
        district: sentence.place.district,
        preferred_radius_km: PREFERRED_RADIUS_KM_DEFAULT,
        dates: Vec::new(),
        institution_kind: sentence.institution_kind,
        // Nobody has been asked about money yet, so no fee is too high.
        budget: Budget::Amount(FEE_EUROS_MAX),
        today: services.today(),
    };
    let (matches, field) = find(services, &wish, &[], SUGGESTIONS_SHOWN).await?;
    Ok(field.view(&wish, matches, &HashSet::new(), services.now()))
}

#[cfg(test)]
mod tests {
    use api_types::forms::FieldError;

    use super::*;

    fn error_of(form: &FormState, name: &str) -> Option<FieldError> {
        read_sentence(form).err()?.into_iter().find(|(known, _)| known == name).map(|(_, error)| error)
    }

    #[test]
    fn an_untouched_sentence_is_no_error() {
        assert!(matches!(read_sentence(&FormState::default()), Ok(None)));
    }

    #[test]
    fn an_unknown_place_is_named_at_its_field() {
        let form = FormState::default().with("institution_kind", "school").with("place", "Nirgendwoheim").with("topic", "racism");
        assert_eq!(error_of(&form, "place"), Some(FieldError::UnknownPlace));
    }
}
