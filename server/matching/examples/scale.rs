//! Time and memory of the index for the whole of Europe: `cargo run --release -p matching --example scale [organisations …]`.
//!
//! Organisations are made up: they gather in cities, most come a short way, they tick few topics, and their texts are sentences from the
//! lexicon's own words, read as real ones are. Everything follows from fixed seeds, so that two runs search the same.

use std::hint::black_box;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use domain::geography::{Coordinates, DistrictKey};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic, Weekday};
use language::{Reading, TextProfile, analyse};
use matching::index::Index;
use matching::{Answers, Candidate, PREFERRED_RADIUS_KM, Wish, find_matches};
use uuid::Uuid;

const REQUESTS: usize = 500;
const PASSES: usize = 5;
const LIMIT: usize = 20;
/// Different texts; organisations with the same one differ in everything else.
const TEXTS: usize = 20_000;

type Failure = Box<dyn std::error::Error>;

/// Latitude, longitude, inhabitants in hundred thousands, language.
const CITIES: &[(f64, f64, u64, &str)] = &[
    (52.52, 13.40, 37, "de"),
    (53.55, 9.99, 18, "de"),
    (48.14, 11.58, 15, "de"),
    (50.94, 6.96, 11, "de"),
    (50.11, 8.68, 8, "de"),
    (48.78, 9.18, 6, "de"),
    (51.23, 6.78, 6, "de"),
    (51.34, 12.37, 6, "de"),
    (51.05, 13.74, 6, "de"),
    (51.51, 7.47, 6, "de"),
    (52.37, 9.73, 5, "de"),
    (49.45, 11.08, 5, "de"),
    (53.08, 8.80, 6, "de"),
    (51.48, 11.97, 2, "de"),
    (52.13, 11.63, 2, "de"),
    (50.98, 11.03, 2, "de"),
    (54.09, 12.14, 2, "de"),
    (49.49, 8.47, 3, "de"),
    (48.40, 9.99, 1, "de"),
    (50.83, 12.92, 2, "de"),
    (48.21, 16.37, 19, "de"),
    (47.07, 15.44, 3, "de"),
    (47.38, 8.54, 4, "de"),
    (48.86, 2.35, 21, "fr"),
    (45.76, 4.84, 5, "fr"),
    (43.30, 5.37, 9, "fr"),
    (50.63, 3.06, 2, "fr"),
    (50.85, 4.35, 12, "fr"),
    (52.37, 4.90, 9, "nl"),
    (51.92, 4.48, 6, "nl"),
    (51.51, -0.13, 88, "en"),
    (52.48, -1.89, 11, "en"),
    (53.48, -2.24, 5, "en"),
    (55.86, -4.25, 6, "en"),
    (53.35, -6.26, 6, "en"),
    (40.42, -3.70, 33, "es"),
    (41.39, 2.17, 16, "es"),
    (39.47, -0.38, 8, "es"),
    (38.72, -9.14, 5, "pt"),
    (41.90, 12.50, 28, "it"),
    (45.46, 9.19, 14, "it"),
    (40.85, 14.27, 9, "it"),
    (52.23, 21.01, 18, "pl"),
    (50.06, 19.94, 8, "pl"),
    (51.11, 17.03, 6, "pl"),
    (50.08, 14.44, 13, "cs"),
    (47.50, 19.04, 17, "hu"),
    (44.43, 26.10, 18, "ro"),
    (42.70, 23.32, 12, "bg"),
    (37.98, 23.73, 7, "el"),
    (44.79, 20.45, 14, "sr"),
    (45.81, 15.98, 8, "hr"),
    (55.68, 12.57, 6, "da"),
    (59.33, 18.07, 10, "sv"),
    (57.71, 11.97, 6, "sv"),
    (59.91, 10.75, 7, "no"),
    (60.17, 24.94, 6, "fi"),
    (59.44, 24.75, 4, "et"),
    (56.95, 24.11, 6, "lv"),
    (54.69, 25.28, 6, "lt"),
];

const MIGRANT_LANGUAGES: &[&str] = &["ar", "tr", "uk", "ru", "fa", "vi", "pl", "ku", "ro", "fr", "es", "ti", "so", "sq", "ur"];

const LEXICON: &[&str] = &[
    include_str!("../../language/data/lexicon/anti_discrimination.tsv"),
    include_str!("../../language/data/lexicon/arrival.tsv"),
    include_str!("../../language/data/lexicon/culture_arts.tsv"),
    include_str!("../../language/data/lexicon/democracy.tsv"),
    include_str!("../../language/data/lexicon/education.tsv"),
    include_str!("../../language/data/lexicon/family_gender.tsv"),
    include_str!("../../language/data/lexicon/health_care.tsv"),
    include_str!("../../language/data/lexicon/history_memory.tsv"),
    include_str!("../../language/data/lexicon/religion_belief.tsv"),
    include_str!("../../language/data/lexicon/safety_law.tsv"),
    include_str!("../../language/data/lexicon/work_economy.tsv"),
    include_str!("../../language/data/lexicon/world_environment_sport.tsv"),
];

const GERMAN: &[&str] = &[
    "Wir sind ein Verein aus der Nachbarschaft und treffen uns jede Woche im Stadtteilzentrum.",
    "Seit vielen Jahren begleiten wir Familien und Jugendliche.",
    "Unsere Mitglieder erzählen gern aus ihrem Leben.",
    "Wir laden zu Begegnungen und offenen Abenden ein.",
    "Ehrenamtliche besuchen Schulklassen und Bibliotheken.",
    "Wir arbeiten mit Museen, Kirchen und Betrieben zusammen.",
    "Bei uns sind alle Generationen willkommen.",
    "Der Austausch auf Augenhöhe ist uns wichtig.",
    "Unsere Gruppe organisiert Feste, Ausflüge und Ausstellungen.",
    "Für unsere neunte Klasse suchen wir Menschen, die aus eigener Erfahrung berichten.",
    "Das Gespräch soll etwa neunzig Minuten dauern.",
    "Ein Projektor und ein Raum sind vorhanden.",
];
const ENGLISH: &[&str] = &[
    "We are an association from the neighbourhood and meet every week.",
    "For many years we have supported families and young people.",
    "Our members like to tell stories from their lives.",
    "Volunteers visit school classes and libraries.",
    "We work together with museums, churches and companies.",
    "All generations are welcome here.",
    "Our group organises festivals, trips and exhibitions.",
    "We are looking for people who can speak from experience.",
    "The conversation should take about ninety minutes.",
    "A projector and a room are available.",
];

/// SplitMix64 (Steele, Lea and Flood 2014): a few lines, the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn percent(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// Different ones, few or many as asked; the first of the list more often than the last.
    fn some<T: Copy + PartialEq>(&mut self, all: &[T], least: usize, most: usize) -> Vec<T> {
        let mut taken = Vec::new();
        for _ in 0..least + self.below(most - least + 1) {
            let one = all[self.below(all.len()).min(self.below(all.len()))];
            if !taken.contains(&one) {
                taken.push(one);
            }
        }
        taken
    }
}

/// What the texts are made of.
struct Vocabulary {
    /// For every leaf its German and its English words.
    leaves: Vec<(Topic, Vec<&'static str>, Vec<&'static str>)>,
    /// Names and rare words.
    rare: Vec<String>,
}

impl Vocabulary {
    fn new(dice: &mut Dice) -> Vocabulary {
        let rows: Vec<(&str, &str, &str)> = LEXICON
            .iter()
            .flat_map(|table| table.lines())
            .filter_map(|row| {
                row.split_once('\t').and_then(|(key, rest)| rest.split_once('\t').map(|(tongue, words)| (key, tongue, words)))
            })
            .collect();
        let words = |topic: Topic, tongue: &str| {
            let of_topic = rows.iter().filter(|(key, of, _)| *of == tongue && key.split('/').next() == Some(topic.slug()));
            of_topic.flat_map(|(.., words)| words.split(',').map(|word| word.trim().trim_end_matches('~'))).collect::<Vec<_>>()
        };
        let leaves = Topic::ALL
            .iter()
            .map(|topic| (*topic, words(*topic, "de"), words(*topic, "en")))
            .filter(|(_, german, english)| !german.is_empty() && !english.is_empty());
        let syllables = ["ba", "ren", "to", "mi", "schel", "ko", "lun", "ger", "sa", "wik", "dor", "ny", "fel", "hus", "pra", "ti"];
        let rare = (0..5_000).map(|_| {
            let word: String = (0..3 + dice.below(2)).map(|_| *dice.one(&syllables)).collect();
            word[..1].to_uppercase() + &word[1..]
        });
        Vocabulary { leaves: leaves.collect(), rare: rare.collect() }
    }

    /// A text of some sentences about one to three leaves.
    fn text(&self, dice: &mut Dice, german: bool, most: usize) -> (Vec<Topic>, String) {
        let mut text = String::new();
        let mut topics = Vec::new();
        for _ in 0..1 + dice.below(most) {
            let (topic, german_words, english_words) = &self.leaves[dice.below(self.leaves.len()).min(dice.below(self.leaves.len()))];
            let words = if german { german_words } else { english_words };
            let (one, two, three, name) = (dice.one(words), dice.one(words), dice.one(words), dice.one(&self.rare));
            text += &match german {
                true => format!("Wir sprechen über {one}, {two} und {three} mit {name}. {} ", dice.one(GERMAN)),
                false => format!("We talk about {one}, {two} and {three} with {name}. {} ", dice.one(ENGLISH)),
            };
            topics.push(*topic);
        }
        (topics, text)
    }
}

struct World {
    vocabulary: Vocabulary,
    texts: Vec<(Vec<Topic>, TextProfile)>,
    today: NaiveDate,
    districts: Vec<DistrictKey>,
}

impl World {
    fn new() -> Result<World, Failure> {
        let mut dice = Dice(1);
        let vocabulary = Vocabulary::new(&mut dice);
        let texts = (0..TEXTS).map(|_| {
            let german = dice.percent(50);
            let (topics, text) = vocabulary.text(&mut dice, german, 4);
            (topics, analyse(&[&text], Reading::PROFILE))
        });
        let texts = texts.collect();
        let districts = ["15087", "15002", "16052", "14612", "03152", "09564", "06611", "11000"]
            .map(str::parse)
            .into_iter()
            .collect::<Result<_, _>>()?;
        Ok(World { vocabulary, texts, today: NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such day")?, districts })
    }

    /// A city by its inhabitants, and a place in it or in the country around it.
    fn place(&self, dice: &mut Dice) -> (Coordinates, &'static str) {
        let mut left = dice.next() % CITIES.iter().map(|city| city.2).sum::<u64>();
        let city = CITIES
            .iter()
            .find(|city| {
                let found = left < city.2;
                left = left.saturating_sub(city.2);
                found
            })
            .unwrap_or(&CITIES[0]);
        let degrees = if dice.percent(60) { 0.15 } else { 1.5 };
        let mut shift = || (dice.part() + dice.part() - 1.0) * degrees;
        (Coordinates { lat: city.0 + shift(), lon: city.1 + shift() * 1.5 }, city.3)
    }

    fn languages(&self, dice: &mut Dice, local: &str) -> Result<Vec<Language>, Failure> {
        let mut tags = dice.some(MIGRANT_LANGUAGES, 1, 2);
        if dice.percent(85) {
            tags.push(local)
        }
        if dice.percent(35) {
            tags.push("en")
        }
        let mut languages = Vec::new();
        for tag in tags {
            let language: Language = tag.parse()?;
            if !languages.contains(&language) {
                languages.push(language)
            }
        }
        Ok(languages)
    }

    fn organisation(&self, number: usize) -> Result<Candidate, Failure> {
        let dice = &mut Dice(number as u64 + 1_000_000);
        let (coordinates, local) = self.place(dice);
        let (topics, text) = dice.one(&self.texts);
        let mut topics = topics.clone();
        topics.sort();
        topics.dedup();
        if dice.percent(40) {
            topics.extend(dice.some(Topic::ALL, 1, 4))
        }
        topics.sort();
        topics.dedup();
        let profile = DialogueProfile {
            topics,
            off_limit_topics: if dice.percent(10) { dice.some(Topic::ALL, 1, 2) } else { Vec::new() },
            formats: dice.some(Format::ALL, 1, 4),
            audiences: dice.some(Audience::ALL, 1, 5),
            languages: self.languages(dice, local)?,
            wished_institution_kinds: if dice.percent(50) { Vec::new() } else { dice.some(InstitutionKind::ALL, 1, 5) },
            travel_radius_km: *dice.one(&[20, 20, 30, 30, 50, 50, 50, 80, 100, 200]),
            online: dice.percent(35),
            weekdays: if dice.percent(40) { Vec::new() } else { dice.some(Weekday::ALL, 1, 4) },
            monthly_cap: 1 + dice.below(4) as u32,
            fee: *dice.one(&[Fee::None, Fee::Expenses, Fee::Expenses, Fee::Amount(50), Fee::Amount(80), Fee::Amount(150)]),
            lead_days: *dice.one(&[0, 3, 7, 7, 10, 14, 14, 21, 28]),
        };
        Ok(Candidate {
            id: OrganisationId(Uuid::from_u128(u128::from(dice.next()) << 64 | number as u128)),
            published: dice.percent(97),
            vouched: dice.percent(93),
            safety_tier: *dice.one(&[
                SafetyTier::Public,
                SafetyTier::Public,
                SafetyTier::Locality,
                SafetyTier::Locality,
                SafetyTier::OnAcceptance,
            ]),
            profile,
            text: text.clone(),
            coordinates,
            district: *dice.one(&self.districts),
            open_load: dice.below(3) as u32,
            last_active: self.today - Days::new(dice.below(450) as u64),
            answers: Answers { count: dice.below(8) as u32, median_days: dice.below(14) as u32 },
        })
    }

    fn wish(&self, number: usize) -> Result<Wish, Failure> {
        let dice = &mut Dice(number as u64 + 9_000_000_000);
        let (coordinates, local) = self.place(dice);
        let german = local == "de" || local != "en" && dice.percent(40);
        let (mut topics, text) = self.vocabulary.text(dice, german, 3);
        topics.sort();
        topics.dedup();
        let ticked = dice.percent(70);
        let written = dice.percent(75) || !ticked;
        let mut languages: Vec<Language> = vec![local.parse()?];
        if dice.percent(30) && local != "en" {
            languages.push("en".parse()?)
        }
        Ok(Wish {
            topics: if ticked { topics } else { Vec::new() },
            text: if written { analyse(&[&text], Reading::REQUEST) } else { TextProfile::default() },
            format: *dice.one(Format::ALL),
            audiences: dice.some(Audience::ALL, 1, 2),
            languages,
            interpreter_ok: dice.percent(10),
            place: match dice.below(100) {
                0..70 => MeetingPlace::Institution,
                70..85 => MeetingPlace::Organisation(*dice.one(&[20, 50, 100])),
                _ => MeetingPlace::Online,
            },
            online_ok: dice.percent(50),
            coordinates,
            district: *dice.one(&self.districts),
            preferred_radius_km: PREFERRED_RADIUS_KM,
            dates: (0..dice.below(4)).map(|_| self.today + Days::new(5 + dice.below(60) as u64)).collect(),
            institution_kind: dice.some(InstitutionKind::ALL, 1, 1)[0],
            budget: *dice.one(&[Budget::None, Budget::Expenses, Budget::Expenses, Budget::Amount(100), Budget::Amount(200)]),
            today: self.today,
        })
    }
}

/// One organisation for the plain scan: a far simpler score, for comparison only.
struct Plain {
    topics: u128,
    languages: u128,
    point: [f32; 3],
    chord: f32,
}

impl Plain {
    fn new(topics: &[Topic], languages: &[Language], at: Coordinates, km: u32) -> Plain {
        let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
        Plain {
            topics: topics.iter().fold(0, |bits, topic| bits | 1 << *topic as u32),
            languages: languages.iter().fold(0, |bits, language| bits | 1 << language.position()),
            point: [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()].map(|one| one as f32),
            chord: km as f32 / 6_371.0,
        }
    }
}

/// The best twenty of all by shared topics and nearness.
fn plain_scan(wish: &Plain, crowd: &[Plain]) -> Vec<(f32, usize)> {
    let mut best: Vec<(f32, usize)> = vec![(0.0, usize::MAX); LIMIT];
    for (number, one) in crowd.iter().enumerate() {
        let square: f32 = one.point.iter().zip(wish.point).map(|(one, two)| (one - two) * (one - two)).sum();
        if square > one.chord * one.chord || one.languages & wish.languages == 0 {
            continue;
        }
        let score = 10.0 * (one.topics & wish.topics).count_ones() as f32 + 1.0 / (1.0 + 100.0 * square);
        if score > best[LIMIT - 1].0 {
            let position = best.partition_point(|known| known.0 >= score);
            best.insert(position, (score, number));
            best.truncate(LIMIT);
        }
    }
    best
}

/// The time in microseconds.
fn time<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let done = black_box(work());
    (start.elapsed().as_secs_f64() * 1_000_000.0, done)
}

fn report(name: &str, mut microseconds: Vec<f64>) {
    microseconds.sort_by(f64::total_cmp);
    let at = |part: f64| microseconds[((microseconds.len() - 1) as f64 * part).round() as usize] / 1_000.0;
    println!("  {name:<46} p50 {:8.3} ms, p99 {:8.3} ms, max {:8.3} ms", at(0.5), at(0.99), at(1.0));
}

/// Memory of this process in megabytes, where the system tells.
fn resident_megabytes() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok().and_then(|text| text.split(' ').nth(1)?.parse::<f64>().ok());
    pages.unwrap_or(0.0) * 4_096.0 / 1e6
}

fn measure(world: &World, wishes: &[Wish], organisations: usize) -> Result<(), Failure> {
    println!("{organisations} organisations");
    let before = resident_megabytes();
    let crowd: Vec<Candidate> = (0..organisations).map(|number| world.organisation(number)).collect::<Result<_, _>>()?;
    let plain: Vec<Plain> = crowd
        .iter()
        .map(|one| Plain::new(&one.profile.topics, &one.profile.languages, one.coordinates, one.profile.travel_radius_km))
        .collect();
    let (built, mut index) = time(|| Index::build(crowd));
    println!(
        "  index: {:.0} MB ({:.0} MB resident, with the plain scan's rows), built in {:.2} s",
        index.memory() as f64 / 1e6,
        resident_megabytes() - before,
        built / 1e6
    );

    // Pass after pass over all requests, so that none finds the processor prepared by itself.
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); wishes.len()];
    for _ in 0..=PASSES {
        for (wish, times) in wishes.iter().zip(&mut times) {
            times.push(time(|| index.search(wish, &[], LIMIT)).0);
        }
    }
    // The first pass only warms up.
    for times in &mut times {
        times.remove(0);
    }
    let quiet: Vec<f64> = times.iter().map(|times| times.iter().copied().fold(f64::MAX, f64::min)).collect();
    let with_text = |(wish, time): (&Wish, &f64)| (!wish.text.is_empty()).then_some(*time);
    let quiet_with_text: Vec<f64> = wishes.iter().zip(&quiet).filter_map(with_text).collect();
    let scans = wishes.iter().map(|wish| {
        let plain_wish = Plain::new(&wish.topics, &wish.languages, wish.coordinates, 0);
        time(|| plain_scan(&plain_wish, &plain)).0
    });
    let scans = scans.collect();
    if std::env::var_os("SLOWEST").is_some() {
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by(|one, two| quiet[*two].total_cmp(&quiet[*one]));
        for at in order.into_iter().take(12) {
            let Wish { topics, text, place, online_ok, interpreter_ok, .. } = &wishes[at];
            println!(
                "    {at}: {:.3} ms, {topics:?}, {} entries, {place:?}, online {online_ok}, interpreter {interpreter_ok}",
                quiet[at] / 1_000.0,
                text.entries().len()
            );
        }
    }
    report("search, every run", times.concat());
    report("search, the best of five passes", quiet);
    report("search with text, the best of five passes", quiet_with_text);
    report("plain scan with a far simpler score", scans);
    report(
        "an index entry replaced",
        (0..500)
            .map(|at| {
                let changed = world.organisation(at * 37 % organisations)?;
                Ok(time(|| index.insert(changed)).0)
            })
            .collect::<Result<_, Failure>>()?,
    );
    let crowd: Vec<Candidate> = (0..organisations).map(|number| world.organisation(number)).collect::<Result<_, _>>()?;
    let mut linear = Vec::new();
    for wish in wishes.iter().take(20) {
        let (taken, expected) = time(|| find_matches(wish, &crowd, LIMIT));
        linear.push(taken);
        if index.search(wish, &[], LIMIT) != expected {
            return Err("the index finds something else than the search over all".into());
        }
    }
    report("search over all with the same result (20)", linear);
    Ok(())
}

fn main() -> Result<(), Failure> {
    let world = World::new()?;
    let wishes: Vec<Wish> = (0..REQUESTS).map(|number| world.wish(number)).collect::<Result<_, _>>()?;
    let sizes: Vec<usize> = std::env::args().skip(1).map(|size| size.parse()).collect::<Result<_, _>>()?;
    for organisations in if sizes.is_empty() { vec![20_000, 200_000] } else { sizes } {
        measure(&world, &wishes, organisations)?;
    }
    Ok(())
}
