//! An index of organisations in memory, for many of them: the same result as [`find_matches`](crate::find_matches) over the same
//! candidates, without looking at each.
//!
//! Every organisation has a place with a row of facts (`columns`), with what it is worth for every topic, and with its words in postings.
//! A search gives everybody an upper bound of the score from these (`bounds`), keeps only those whose bound reaches the last one wanted
//! (`floor`, `scan`), and lets the rules and the account judge those, best first. What the bounds say never reaches anybody; a bound that
//! were too high would cost time, one that were too low would be found by the tests, which compare both searches.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::Datelike;
use domain::ids::OrganisationId;
use domain::organisations::Fee;
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};

use crate::account::{enter_format, enter_institution_kind};
use crate::aim::{Aim, Settings, Sought};
use crate::candidate::Candidate;
use crate::points::Points;
use crate::rules;
use crate::search::{Judged, Matches, judge};
use crate::weights;
use crate::wish::Wish;

mod bounds;
mod columns;
mod floor;
mod open;
mod postings;
mod sample;
mod scan;
mod worth;

use columns::{BLOCK, Ball, Bits, Classes, Point, Row, audience_bits, language_bits};
use postings::Postings;

/// From so many tenths on a topic is met well: those are looked at first, and most others not at all.
const STRONG: u8 = 4;

/// Organisations, ready to be searched. Changes are made in place and take microseconds; a copy shares the profiles with the original.
#[derive(Clone, Debug, Default)]
pub struct Index {
    candidates: Vec<Option<Arc<Candidate>>>,
    ids: Vec<OrganisationId>,
    places: HashMap<OrganisationId, u32>,
    vacant: Vec<u32>,
    rows: Vec<Row>,
    balls: Vec<Ball>,
    columns: Columns,
    words: Postings,
    values: Values,
}

/// One bit or one number for every place.
#[derive(Clone, Debug)]
struct Columns {
    suggestible: Bits,
    listed: Bits,
    online: Bits,
    not_vouched: Bits,
    at_capacity: Bits,
    /// For every format whether it is possible.
    formats: Vec<Bits>,
    /// For every language whether it is spoken.
    languages: Vec<Bits>,
    /// For every topic whether it is off limits.
    off_limits: Vec<Bits>,
    /// For every topic that may be sought, whether it is met well.
    strong: Vec<Bits>,
    /// For every topic that may be sought, how well it is met, in tenths.
    tenths: Vec<Vec<[u8; BLOCK]>>,
    /// For every kind of institution what its wish to come earns, in tenths of a point.
    house_points: Vec<Vec<[u8; BLOCK]>>,
    /// For every format what it earns, in tenths of a point.
    format_points: Vec<Vec<[u8; BLOCK]>>,
}

impl Default for Columns {
    fn default() -> Self {
        let bits = |count: usize| vec![Bits::default(); count];
        let [suggestible, listed, online, not_vouched, at_capacity] = Default::default();
        let strong = bits(Topic::ALL.len());
        let (formats, languages, off_limits) = (bits(Format::ALL.len()), bits(Language::TAGS.len()), bits(Topic::ALL.len()));
        let tenths = vec![Vec::new(); Topic::ALL.len()];
        let (house_points, format_points) = (vec![Vec::new(); InstitutionKind::ALL.len()], vec![Vec::new(); Format::ALL.len()]);
        Columns {
            suggestible,
            listed,
            online,
            not_vouched,
            at_capacity,
            formats,
            languages,
            off_limits,
            strong,
            tenths,
            house_points,
            format_points,
        }
    }
}

impl Columns {
    fn each_bits(&mut self) -> impl Iterator<Item = &mut Bits> {
        let single = [&mut self.suggestible, &mut self.listed, &mut self.online, &mut self.not_vouched, &mut self.at_capacity];
        single.into_iter().chain(&mut self.formats).chain(&mut self.languages).chain(&mut self.off_limits).chain(&mut self.strong)
    }

    fn add_block(&mut self) {
        self.each_bits().for_each(Bits::add_block);
        let numbers = self.tenths.iter_mut().chain(&mut self.house_points).chain(&mut self.format_points);
        numbers.for_each(|column| column.push([0; BLOCK]));
    }

    fn clear(&mut self, place: usize) {
        self.each_bits().for_each(|bits| bits.set(place, false));
        self.tenths.iter_mut().for_each(|column| column[place / BLOCK][place % BLOCK] = 0);
    }

    fn bytes(&self) -> usize {
        let single = [&self.suggestible, &self.listed, &self.online, &self.not_vouched, &self.at_capacity];
        let bits = single.into_iter().chain(&self.formats).chain(&self.languages).chain(&self.off_limits).chain(&self.strong);
        let blocks: usize = self.tenths.iter().chain(&self.house_points).chain(&self.format_points).map(Vec::capacity).sum();
        bits.map(Bits::bytes).sum::<usize>() + blocks * size_of::<[u8; BLOCK]>()
    }
}

/// The values behind the classes of the rows.
#[derive(Clone, Debug, Default)]
struct Values {
    fees: Classes<Fee>,
    /// Days of notice, and the weekdays as bits.
    calendars: Classes<(u32, u8)>,
}

impl Index {
    /// An index of these candidates; of two with the same id the later one counts.
    pub fn build(candidates: impl IntoIterator<Item = Candidate>) -> Index {
        let mut candidates: Vec<Candidate> = candidates.into_iter().collect();
        candidates.sort_by_cached_key(neighbourhood);
        let mut index = Index::default();
        for candidate in candidates {
            index.enter(candidate);
        }
        (0..index.balls.len()).for_each(|block| index.draw_ball(block));
        index.words.settle(index.rows.len());
        index
    }

    /// How many organisations there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The organisation with this id, as it was entered.
    pub fn get(&self, id: OrganisationId) -> Option<&Candidate> {
        self.candidates[*self.places.get(&id)? as usize].as_deref()
    }

    /// Enters an organisation, in place of what was known of it before. Says whether something was.
    ///
    /// Organisations beyond the first 16,777,216 are left out.
    pub fn insert(&mut self, candidate: Candidate) -> bool {
        let (replaced, block) = self.enter(candidate);
        self.draw_ball(block);
        replaced
    }

    /// Takes an organisation out. Says whether it was there.
    pub fn remove(&mut self, id: OrganisationId) -> bool {
        let Some(place) = self.take_out(id) else { return false };
        self.places.remove(&id);
        self.vacant.push(place as u32);
        self.draw_ball(place / BLOCK);
        true
    }

    /// The organisations to ask for this wish: what [`find_matches`](crate::find_matches) gives for the organisations of this index
    /// without those excluded.
    pub fn search(&self, wish: &Wish, excluded: &[OrganisationId], limit: usize) -> Matches {
        scan::search(self, wish, excluded, limit)
    }

    /// Everybody who fits this wish, each with its score, by id: what [`Index::search`] suggests without a limit, without the reasons.
    pub fn scores(&self, wish: &Wish) -> Vec<(OrganisationId, Points)> {
        let aim = Aim::of(wish, settings());
        let fitting = self.candidates.iter().flatten().filter_map(|candidate| match judge(wish, &aim, candidate) {
            Judged::Fitting(found) => Some((candidate.id, found.score)),
            Judged::Missing(_) | Judged::Neither => None,
        });
        let mut scores: Vec<_> = fitting.collect();
        scores.sort_unstable_by_key(|(id, _)| *id);
        scores
    }

    /// The bytes that the index holds, without what the allocator adds.
    pub fn memory(&self) -> usize {
        let profiles: usize = self.candidates.iter().flatten().map(|candidate| candidate_bytes(candidate)).sum();
        let places = self.candidates.capacity() * size_of::<Option<Arc<Candidate>>>()
            + self.ids.capacity() * size_of::<OrganisationId>()
            + self.places.capacity() * (size_of::<OrganisationId>() + size_of::<u32>() + 1)
            + self.rows.capacity() * size_of::<Row>()
            + self.balls.capacity() * size_of::<Ball>();
        let values = self.values.fees.bytes() + self.values.calendars.bytes();
        profiles + places + values + self.columns.bytes() + self.words.bytes()
    }

    /// Enters a candidate without drawing the ball of its block anew. Says whether it was known, and which block it is in.
    fn enter(&mut self, mut candidate: Candidate) -> (bool, usize) {
        let known = self.take_out(candidate.id);
        let Some(place) = known.or_else(|| self.free_place()) else { return (false, 0) };
        shrink(&mut candidate);
        self.ids[place] = candidate.id;
        self.places.insert(candidate.id, place as u32);
        self.words.insert(place, &candidate.text);
        self.enter_bits(place, &candidate);
        self.enter_points(place, &candidate);
        self.rows[place] = self.row(&candidate);
        self.enter_standing(place, &candidate);
        self.candidates[place] = Some(Arc::new(candidate));
        (known.is_some(), place / BLOCK)
    }

    /// Empties the place of an organisation, and gives it.
    fn take_out(&mut self, id: OrganisationId) -> Option<usize> {
        let place = *self.places.get(&id)? as usize;
        if let Some(candidate) = self.candidates[place].take() {
            self.words.remove(place, &candidate.text);
        }
        self.columns.clear(place);
        self.rows[place] = Row::EMPTY;
        Some(place)
    }

    fn free_place(&mut self) -> Option<usize> {
        if let Some(place) = self.vacant.pop() {
            return Some(place as usize);
        }
        let place = self.candidates.len();
        if place >= Postings::PLACES_MAX {
            return None;
        }
        if place.is_multiple_of(BLOCK) {
            self.columns.add_block();
            self.balls.push(Ball::EMPTY);
        }
        self.candidates.push(None);
        self.ids.push(OrganisationId(Default::default()));
        self.rows.push(Row::EMPTY);
        Some(place)
    }

    fn enter_bits(&mut self, place: usize, candidate: &Candidate) {
        let (columns, mut wish, mut aim) = (&mut self.columns, sample::wish(), sample::aim());
        columns.suggestible.set(place, rules::suggested(&wish, &aim, candidate).is_none());
        columns.listed.set(place, candidate.is_nameable());
        columns.online.set(place, candidate.profile.online);
        for language in &candidate.profile.languages {
            columns.languages[language.position()].set(place, true);
        }
        for (format, bits) in Format::ALL.iter().zip(&mut columns.formats) {
            wish.format = *format;
            bits.set(place, rules::format(&wish, &aim, candidate).is_none());
        }
        for (topic, bits) in Topic::ALL.iter().zip(&mut columns.off_limits) {
            aim.asked = vec![*topic];
            bits.set(place, rules::off_limits(&wish, &aim, candidate).is_some());
        }
    }

    fn enter_points(&mut self, place: usize, candidate: &Candidate) {
        let (mut wish, aim, columns) = (sample::wish(), sample::aim(), &mut self.columns);
        let (block, position) = (place / BLOCK, place % BLOCK);
        for (topic, column) in Topic::ALL.iter().zip(&mut columns.tenths) {
            let offer = aim.offer(&Sought { topic: *topic, possible: Points::FULL }, candidate);
            column[block][position] = offer.tenths.min(10);
            columns.strong[*topic as usize].set(place, offer.tenths >= STRONG);
        }
        for (kind, column) in InstitutionKind::ALL.iter().zip(&mut columns.house_points) {
            wish.institution_kind = *kind;
            column[block][position] = small(earned(|points| enter_institution_kind(points, &wish, candidate)));
        }
        for (format, column) in Format::ALL.iter().zip(&mut columns.format_points) {
            wish.format = *format;
            column[block][position] = small(earned(|points| enter_format(points, &wish, candidate)));
        }
    }

    fn row(&mut self, candidate: &Candidate) -> Row {
        let profile = &candidate.profile;
        let known = |audience: &Audience| profile.audiences.contains(audience) || candidate.text.has_audience(*audience);
        let weekdays = profile.weekdays.iter().fold(0, |bits, weekday| bits | 1 << *weekday as u8);
        Row {
            languages: language_bits(&profile.languages),
            point: Point::of(candidate.coordinates),
            travel_radius_km: profile.travel_radius_km,
            audiences: audience_bits(Audience::ALL.iter().copied().filter(known)),
            fee: self.values.fees.class_of(profile.fee),
            calendar: self.values.calendars.class_of((profile.lead_days, weekdays)),
            online: profile.online,
            listed: candidate.safety_tier.is_listed(),
            ..Row::EMPTY
        }
    }

    fn enter_standing(&mut self, place: usize, candidate: &Candidate) {
        let (wish, aim) = (sample::wish(), sample::aim());
        self.columns.not_vouched.set(place, rules::vouched(&wish, &aim, candidate).is_some());
        self.columns.at_capacity.set(place, rules::capacity(&wish, &aim, candidate).is_some());
        self.rows[place].last_active = candidate.last_active.num_days_from_ce();
        self.rows[place].expected_days = candidate.answers.expected_days().try_into().unwrap_or(u16::MAX);
    }

    fn draw_ball(&mut self, block: usize) {
        let places = block * BLOCK..self.rows.len().min((block + 1) * BLOCK);
        if let Some(ball) = self.balls.get_mut(block) {
            let rows = self.rows[places.clone()].iter().zip(&self.candidates[places]);
            *ball = Ball::around(rows.filter(|(_, candidate)| candidate.is_some()).map(|(row, _)| row));
        }
    }
}

/// Those who come about as far and live near to each other have keys near to each other, so that the balls of their blocks are small.
fn neighbourhood(candidate: &Candidate) -> (u32, u64) {
    let reach = candidate.profile.travel_radius_km.checked_ilog2().unwrap_or(0);
    let part = |degrees: f64, most: f64| ((degrees + most) / (2.0 * most) * f64::from(u16::MAX)) as u16;
    let (x, y) = (part(candidate.coordinates.lon, 180.0), part(candidate.coordinates.lat, 90.0));
    // The bits of both in turn: a Morton curve.
    let key = (0..u16::BITS).fold(0, |key, bit| key | u64::from(x >> bit & 1) << (2 * bit) | u64::from(y >> bit & 1) << (2 * bit + 1));
    (reach, key)
}

fn shrink(candidate: &mut Candidate) {
    let profile = &mut candidate.profile;
    profile.topics.shrink_to_fit();
    profile.off_limit_topics.shrink_to_fit();
    profile.formats.shrink_to_fit();
    profile.audiences.shrink_to_fit();
    profile.languages.shrink_to_fit();
    profile.wished_institution_kinds.shrink_to_fit();
    profile.weekdays.shrink_to_fit();
}

fn candidate_bytes(candidate: &Candidate) -> usize {
    let profile = &candidate.profile;
    let small = profile.topics.capacity()
        + profile.off_limit_topics.capacity()
        + profile.formats.capacity()
        + profile.audiences.capacity()
        + profile.wished_institution_kinds.capacity()
        + profile.weekdays.capacity();
    // Two counters of the shared pointer, the candidate, its lists and its text.
    2 * size_of::<usize>()
        + size_of::<Candidate>()
        + small
        + profile.languages.capacity() * size_of::<Language>()
        + candidate.text.heap_bytes()
}

/// What one criterion earns.
fn earned(enter: impl FnOnce(&mut Points)) -> Points {
    let mut points = Points::ZERO;
    enter(&mut points);
    points
}

// What a wish to come and a format earn has to fit into a byte.
const _: () = assert!(weights::INSTITUTION.tenths() <= u8::MAX as u16 && weights::FORMAT.tenths() <= u8::MAX as u16);

/// These points in tenths as a byte.
fn small(points: Points) -> u8 {
    u8::try_from(points.tenths()).unwrap_or(u8::MAX)
}

/// The settings that the index is made for: those of [`find_matches`](crate::find_matches).
fn settings() -> Settings {
    Settings::default()
}
