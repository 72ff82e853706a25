//! Synthetic data at scale, for benchmarks: plausible, and the same for the same seed on the same day. Nothing of it is real, and nothing of it
//! looks as if it were: every address ends in `.example`.

use std::collections::HashSet;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use domain::calendar_time::{DateOption, LOCAL_TIME_ZONE};
use domain::events::{Event, EventDraft, EventStatus, EventVisibility, Host};
use domain::geography::Place;
use domain::ids::{EventId, InstitutionId, OrganisationId, RequestId};
use domain::institutions::Institution;
use domain::organisations::{DialogueProfile, Fee, Organisation, ProfileStatus, SafetyTier};
use domain::requests::{Budget, MeetingPlace, Request, RequestDraft, RequestStatus};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic, Weekday};
use domain::text::slugify;
use i18n::{Locale, labels};
use persistence::{events, institutions, organisations, requests};
use uuid::Uuid;

use crate::Services;
use crate::error::{Error, Outcome};
use crate::times::from_local;

/// Rows that are stored in one transaction.
const ROWS_AT_ONCE: usize = 500;
/// Events begin between so many days ago and [`EVENT_DAYS_AHEAD`] days ahead.
const EVENT_DAYS_BEFORE: u64 = 30;
const EVENT_DAYS_AHEAD: u64 = 360;
/// Languages besides German, the frequent ones first.
const LANGUAGES: [&str; 16] = ["en", "ar", "tr", "ru", "uk", "fa", "pl", "fr", "ku", "vi", "ro", "es", "ti", "it", "pt", "sq"];
const ORGANISATION_NAMES: [&str; 12] = [
    "Brücken",
    "Fenster",
    "Offener Tisch",
    "Neue Nachbarn",
    "Stimmen",
    "Wege",
    "Horizonte",
    "Mosaik",
    "Kompass",
    "Treffpunkt",
    "Anker",
    "Faden",
];
const INSTITUTION_NAMES: [&str; 8] =
    ["Haus am Park", "Haus am Markt", "Nordstadt", "Südring", "Am Stadtgraben", "Lindenallee", "Mühlenhof", "Bahnhofsviertel"];
const SENTENCES: [&str; 6] = [
    "Wir sprechen aus eigener Erfahrung und hören zu.",
    "Im Mittelpunkt stehen Ihre Fragen.",
    "Die Gruppe bleibt klein, damit alle zu Wort kommen.",
    "Wir bringen Bilder, Gegenstände und Zeit mit.",
    "Vorkenntnisse braucht niemand.",
    "Danach bleibt Gelegenheit für Gespräche bei Tee.",
];

/// How much to make. Requests need an institution and events an organisation: at least one is made where any is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Organisations, nearly all of them listed and vouched for.
    pub organisations: usize,
    /// Institutions, all published.
    pub institutions: usize,
    /// Open requests.
    pub requests: usize,
    /// Public events of listed organisations.
    pub events: usize,
}

/// Stores synthetic data, some hundreds of rows at a time.
///
/// # Errors
/// When the store fails; also when data of the same seed is there already.
pub async fn generate(services: &Services, counts: &Counts, seed: u64) -> Outcome<()> {
    let mut maker = Maker::new(services, seed)?;
    let organisations_wanted = counts.organisations.max(usize::from(counts.events > 0));
    let institutions_wanted = counts.institutions.max(usize::from(counts.requests > 0));
    let all_organisations: Vec<Organisation> = (0..organisations_wanted).map(|number| maker.organisation(number)).collect();
    let all_institutions: Vec<Institution> = (0..institutions_wanted).map(|_| maker.institution()).collect();
    for some in all_organisations.chunks(ROWS_AT_ONCE) {
        let transaction = services.database.begin().await?;
        for organisation in some {
            organisations::insert(&transaction, organisation).await?;
        }
        transaction.commit().await?;
    }
    for some in all_institutions.chunks(ROWS_AT_ONCE) {
        let transaction = services.database.begin().await?;
        for institution in some {
            institutions::insert(&transaction, institution).await?;
        }
        transaction.commit().await?;
    }
    for numbers in in_parts(counts.requests) {
        let transaction = services.database.begin().await?;
        for _ in numbers {
            requests::insert(&transaction, &maker.request(&all_institutions)).await?;
        }
        transaction.commit().await?;
    }
    let hosts: Vec<&Organisation> = all_organisations.iter().filter(|organisation| organisation.is_public()).collect();
    for numbers in in_parts(counts.events) {
        let transaction = services.database.begin().await?;
        for _ in numbers {
            events::insert(&transaction, &maker.event(&hosts)).await?;
        }
        transaction.commit().await?;
    }
    Ok(())
}

/// The numbers up to `count` in parts of at most [`ROWS_AT_ONCE`].
fn in_parts(count: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    (0..count).step_by(ROWS_AT_ONCE).map(move |first| first..count.min(first + ROWS_AT_ONCE))
}

/// A small generator of chance (SplitMix64; Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not zero; the small bias does no harm here.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    /// Up to `most` different ones, at least one.
    fn some<T: Copy + PartialEq>(&mut self, all: &[T], most: u64) -> Vec<T> {
        let mut chosen = Vec::new();
        for _ in 0..=self.below(most) {
            let one = self.one(all);
            if !chosen.contains(&one) {
                chosen.push(one);
            }
        }
        chosen
    }
}

/// Makes one thing after the other.
struct Maker {
    chance: Chance,
    now: DateTime<Utc>,
    /// Places with the number of people in all places up to and with this one.
    places: Vec<(u64, Place)>,
    languages: Vec<Language>,
    slugs: HashSet<String>,
}

impl Maker {
    fn new(services: &Services, seed: u64) -> Outcome<Self> {
        let mut people = 0;
        let mut places = Vec::new();
        for hit in regions::municipalities().filter(|hit| hit.population > 0) {
            people += u64::from(hit.population);
            places.push((people, hit.place()));
        }
        let languages: Vec<Language> = LANGUAGES.iter().filter_map(|tag| tag.parse().ok()).collect();
        if places.is_empty() || languages.is_empty() {
            return Err(Error::Unexpected("no places or languages".into()));
        }
        Ok(Self { chance: Chance(seed), now: services.now(), places, languages, slugs: HashSet::new() })
    }

    fn id(&mut self) -> Uuid {
        let mut ten = [0; 10];
        ten[..8].copy_from_slice(&self.chance.next().to_be_bytes());
        ten[8..].copy_from_slice(&self.chance.next().to_be_bytes()[..2]);
        let millis = u64::try_from(self.now.timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &ten).into_uuid()
    }

    /// A slug that nothing else made here has; the end of the id keeps it apart from everything else.
    fn slug(&mut self, title: &str, id: Uuid) -> String {
        let hex = id.simple().to_string();
        let mut slug = format!("{}-{}", slugify(title), &hex[hex.len() - 8..]);
        if !self.slugs.insert(slug.clone()) {
            slug = format!("{}-{hex}", slugify(title));
        }
        slug
    }

    /// A municipality, the larger the more often.
    fn place(&mut self) -> Place {
        let all = self.places.last().map_or(1, |(people, _)| *people);
        let somebody = self.chance.below(all);
        let position = self.places.partition_point(|(people, _)| *people <= somebody);
        self.places[position.min(self.places.len() - 1)].1.clone()
    }

    /// German and up to two others; frequent languages come first in the list and are drawn more often.
    fn spoken(&mut self) -> Vec<Language> {
        let mut spoken = vec![Language::GERMAN];
        for _ in 0..self.chance.below(3) {
            let end = 1 + self.chance.below(self.languages.len() as u64);
            let language = self.languages[self.chance.below(end) as usize];
            if !spoken.contains(&language) {
                spoken.push(language);
            }
        }
        spoken
    }

    fn text(&mut self) -> String {
        self.chance.some(&SENTENCES, 3).join(" ")
    }

    fn organisation(&mut self, number: usize) -> Organisation {
        let id = self.id();
        let place = self.place();
        let name = format!("{} {}", self.chance.one(&ORGANISATION_NAMES), place.municipality);
        // The first one is always listed, so that there is somebody to invite.
        let safety_tier = match self.chance.below(100) {
            _ if number == 0 => SafetyTier::Public,
            0..=54 => SafetyTier::Public,
            55..=89 => SafetyTier::Locality,
            90..=97 => SafetyTier::OnAcceptance,
            _ => SafetyTier::Unlisted,
        };
        let fee = match self.chance.below(3) {
            0 => Fee::None,
            1 => Fee::Expenses,
            _ => Fee::Amount(30 + 10 * self.chance.below(15) as u32),
        };
        let confirmed_at = self.now - TimeDelta::days(self.chance.below(360) as i64);
        let profile = DialogueProfile {
            topics: self.chance.some(Topic::ALL, 6),
            off_limit_topics: Vec::new(),
            formats: self.chance.some(Format::ALL, 5),
            audiences: self.chance.some(Audience::ALL, 5),
            languages: self.spoken(),
            wished_institution_kinds: self.chance.some(InstitutionKind::ALL, 4),
            travel_radius_km: 20 + 10 * self.chance.below(11) as u32,
            online: self.chance.percent(45),
            weekdays: self.chance.some(Weekday::ALL, 5),
            monthly_cap: 1 + self.chance.below(6) as u32,
            fee,
            lead_days: 7 * self.chance.below(4) as u32,
        };
        let slug = self.slug(&name, id);
        Organisation {
            id: OrganisationId(id),
            kind: self.chance.one(OrganisationKind::ALL),
            description: self.text(),
            place,
            meeting_address: None,
            website: None,
            contact_email: format!("{slug}@organisation.example"),
            profile,
            safety_tier,
            status: ProfileStatus::Published,
            vouched_until: self.chance.percent(95).then(|| self.now + TimeDelta::days(300)),
            confirmed_at,
            created_at: confirmed_at,
            updated_at: confirmed_at,
            version: 1,
            demo: false,
            name,
            slug,
        }
    }

    fn institution(&mut self) -> Institution {
        let id = self.id();
        let place = self.place();
        let name = format!("{} {}", self.chance.one(&INSTITUTION_NAMES), place.municipality);
        let slug = self.slug(&name, id);
        Institution {
            id: InstitutionId(id),
            kind: self.chance.one(InstitutionKind::ALL),
            description: self.text(),
            place,
            address: None,
            website: None,
            contact_email: format!("{slug}@institution.example"),
            status: ProfileStatus::Published,
            vouched: self.chance.percent(90),
            created_at: self.now - TimeDelta::days(100),
            updated_at: self.now - TimeDelta::days(100),
            version: 1,
            demo: false,
            name,
            slug,
        }
    }

    /// What it is called: the form and the topic, in German.
    fn title(format: Format, topic: Topic) -> String {
        format!("{}: {}", labels::format(Locale::De, format), labels::topic(Locale::De, topic))
    }

    /// A local day and hour of the day, from 8:00 to 19:30.
    fn moment(&mut self, first: u64, end: u64) -> chrono::NaiveDateTime {
        let day = crate::times::to_local(self.now).date() + Days::new(first + self.chance.below(end - first));
        let half_hours = 16 + self.chance.below(24);
        let minutes = u32::try_from(half_hours * 30 * 60).unwrap_or_default();
        day.and_time(NaiveTime::from_num_seconds_from_midnight_opt(minutes, 0).unwrap_or_default())
    }

    fn request(&mut self, all_institutions: &[Institution]) -> Request {
        let id = self.id();
        let position = self.chance.below(all_institutions.len() as u64) as usize;
        let institution = &all_institutions[position];
        let (format, topics) = (self.chance.one(Format::ALL), self.chance.some(Topic::ALL, 3));
        let minutes = 60 + 30 * self.chance.below(4) as u32;
        let mut dates: Vec<DateOption> =
            (0..=self.chance.below(3)).map(|_| DateOption { starts_at: self.moment(14, 120), minutes }).collect();
        dates.sort();
        dates.dedup();
        let meeting_place = match self.chance.below(10) {
            0 => MeetingPlace::Online,
            1 => MeetingPlace::Organisation(40),
            _ => MeetingPlace::Institution,
        };
        let budget = if self.chance.percent(60) { Budget::Amount(50 + 10 * self.chance.below(20) as u32) } else { Budget::Expenses };
        let published_at = self.now - TimeDelta::hours(self.chance.below(200) as i64);
        let draft = RequestDraft {
            title: Self::title(format, topics[0]),
            text: self.text(),
            topics,
            format,
            audience: self.chance.one(Audience::ALL),
            group_size: 8 + self.chance.below(60) as u32,
            dates,
            meeting_place,
            place: institution.place.clone(),
            room: None,
            on_site_contact: None,
            online_ok: self.chance.percent(50),
            preferred_radius_km: 50,
            languages: self.spoken(),
            interpreter_ok: self.chance.percent(15),
            accessibility: None,
            budget,
            recording: false,
            public_listing: self.chance.percent(60),
            public_request: self.chance.percent(80),
            urgency_reason: None,
            response_days: 5,
        };
        Request {
            id: RequestId(id),
            institution_id: institution.id,
            draft,
            status: RequestStatus::Open,
            created_at: published_at,
            updated_at: published_at,
            published_at: Some(published_at),
            version: 1,
        }
    }

    fn event(&mut self, hosts: &[&Organisation]) -> Event {
        let id = self.id();
        let position = self.chance.below(hosts.len() as u64) as usize;
        let host = hosts[position];
        let (format, topics) = (self.chance.one(Format::ALL), self.chance.some(Topic::ALL, 3));
        let title = Self::title(format, topics[0]);
        let starts_at = from_local(self.moment(0, EVENT_DAYS_BEFORE + EVENT_DAYS_AHEAD) - Days::new(EVENT_DAYS_BEFORE));
        let cancelled = self.chance.percent(3);
        let draft = EventDraft {
            description: self.text(),
            topics,
            format,
            audiences: self.chance.some(Audience::ALL, 3),
            languages: self.spoken(),
            starts_at,
            ends_at: starts_at + TimeDelta::minutes(60 + 30 * self.chance.below(5) as i64),
            time_zone: LOCAL_TIME_ZONE.to_owned(),
            place: host.place.clone(),
            address: None,
            address_public: false,
            online: format == Format::Online || self.chance.percent(10),
            price: self.chance.percent(20).then(|| format!("{} Euro", 2 + self.chance.below(12))),
            accessibility: None,
            child_friendly: self.chance.percent(30),
            capacity: self.chance.percent(40).then(|| 10 + 5 * self.chance.below(20) as u32),
            visibility: EventVisibility::Public,
            title,
        };
        Event {
            id: EventId(id),
            slug: self.slug(&draft.title, id),
            hosts: vec![Host::Organisation(host.id)],
            dialogue_id: None,
            series: None,
            status: if cancelled { EventStatus::Cancelled } else { EventStatus::Scheduled },
            sequence: u32::from(cancelled),
            created_at: self.now - TimeDelta::days(20),
            updated_at: self.now - TimeDelta::days(10),
            version: 1,
            draft,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_follows_from_the_seed() {
        let draw = |seed| (0..5).map(|_| 0).scan(Chance(seed), |chance, _: i32| Some(chance.next())).collect::<Vec<_>>();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        // The first value of the reference implementation for the seed 0.
        assert_eq!(Chance(0).next(), 0xe220_a839_7b1d_cdaf);
    }

    #[test]
    fn parts_cover_everything_once() {
        assert_eq!(in_parts(1_001).map(|part| part.len()).collect::<Vec<_>>(), [500, 500, 1]);
        assert_eq!(in_parts(0).count(), 0);
    }
}
