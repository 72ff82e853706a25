//! A year of suggestions with and without fair exposure: `cargo run --release -p usecases --example exposure`.
//!
//! 500 organisations and 5,000 requests, made up from a seed, spread over the Länder as differently as in life. The first organisation of each list is
//! asked and says yes in six of ten cases, up to its monthly cap. Both runs see the same requests.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use domain::geography::{Land, Place};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic, Weekday};
use language::TextProfile;
use matching::exposure::{Exposure, Ledger, POOL, QUALITY_MIN, attention_at, fair_order, gini, quality, shares};
use matching::{Answers, Candidate, Points, SUGGESTIONS_WANTED as SHOWN, Wish, find_matches};
use uuid::Uuid;

const ORGANISATIONS: usize = 500;
const REQUESTS: usize = 5_000;
const DAYS: u64 = 365;
/// Of ten who are asked, so many say yes.
const YES_OF_TEN: u64 = 6;

/// SplitMix64: small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    /// A member of a list; the first ones far more often than the last ones.
    fn popular<T: Copy>(&mut self, all: &[T]) -> T {
        let share = (self.next() % 1_000_000) as f64 / 1_000_000.0;
        all[((share * share) * all.len() as f64) as usize]
    }

    fn several<T: Copy + PartialEq>(&mut self, all: &[T], count: usize) -> Vec<T> {
        let mut some = Vec::new();
        for _ in 0..count {
            let one = self.popular(all);
            if !some.contains(&one) {
                some.push(one);
            }
        }
        some
    }
}

/// The place of a postal code drawn at random: large towns have many of them.
fn place(chance: &mut Chance) -> Place {
    loop {
        if let regions::Resolution::Found(place) = regions::resolve(&format!("{:05}", chance.below(100_000))) {
            return place;
        }
    }
}

fn organisations(chance: &mut Chance, first_day: NaiveDate) -> Vec<Candidate> {
    let mut all = Vec::with_capacity(ORGANISATIONS);
    while all.len() < ORGANISATIONS {
        let place = place(chance);
        // Where the share of people with a migration background is small, organisations are few.
        if chance.below(500) as f64 >= 10.0 * regions::migration_share_percent(place.district.land()) {
            continue;
        }
        let topics: Vec<Topic> = Topic::ALL.iter().copied().filter(|topic| !topic.is_main()).collect();
        let (how_many_topics, how_many_formats) = (3 + chance.below(4), 3 + chance.below(3));
        all.push(Candidate {
            id: OrganisationId(Uuid::from_u128(all.len() as u128 + 1)),
            published: true,
            vouched: true,
            safety_tier: SafetyTier::Locality,
            profile: DialogueProfile {
                topics: chance.several(&topics, how_many_topics),
                off_limit_topics: Vec::new(),
                formats: chance.several(Format::ALL, how_many_formats),
                audiences: chance.several(Audience::ALL, 4),
                languages: vec![Language::GERMAN],
                wished_institution_kinds: if chance.below(2) == 0 { Vec::new() } else { chance.several(InstitutionKind::ALL, 3) },
                travel_radius_km: 20 + 10 * chance.below(11) as u32,
                online: chance.below(3) == 0,
                weekdays: chance.several(Weekday::ALL, 5),
                monthly_cap: 2 + chance.below(4) as u32,
                fee: [Fee::None, Fee::Expenses, Fee::Amount(80)][chance.below(3)],
                lead_days: 7,
            },
            text: TextProfile::default(),
            coordinates: place.coordinates,
            district: place.district,
            open_load: 0,
            last_active: first_day - Days::new(chance.below(300) as u64),
            answers: Answers::default(),
        });
    }
    all
}

fn request(chance: &mut Chance, today: NaiveDate) -> Wish {
    let place = place(chance);
    let topics: Vec<Topic> = Topic::ALL.iter().copied().filter(|topic| !topic.is_main()).collect();
    Wish {
        topics: chance.several(&topics, 2),
        text: TextProfile::default(),
        format: chance.popular(Format::ALL),
        audiences: vec![chance.popular(Audience::ALL)],
        languages: vec![Language::GERMAN],
        interpreter_ok: false,
        place: MeetingPlace::Institution,
        online_ok: true,
        coordinates: place.coordinates,
        district: place.district,
        preferred_radius_km: 30,
        dates: vec![today + Days::new(21 + chance.below(20) as u64)],
        institution_kind: chance.popular(InstitutionKind::ALL),
        budget: [Budget::Expenses, Budget::Amount(100)][chance.below(2)],
        today,
    }
}

/// What a year came to.
#[derive(Default)]
struct Year {
    totals: HashMap<OrganisationId, Exposure>,
    qualities: Vec<f64>,
    changed: usize,
    empty: usize,
}

/// A new month: nobody is booked yet, and of ten who are asked for the yearly confirmation nine give it.
fn begin_month(candidate: &mut Candidate, today: NaiveDate, habits: &mut Chance) {
    candidate.open_load = 0;
    if (today - candidate.last_active).num_days() > 300 && habits.below(10) < 9 {
        candidate.last_active = today;
    }
}

fn year(fair: bool) -> (Vec<Candidate>, Year) {
    let first_day = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap_or_default();
    let mut chance = Chance(2027);
    let mut crowd = organisations(&mut chance, first_day);
    let (mut before_today, mut of_today) = (Ledger::default(), Vec::new());
    let (mut result, mut day, mut answers, mut habits) = (Year::default(), first_day, Chance(7), Chance(11));
    for number in 0..REQUESTS {
        let today = first_day + Days::new(number as u64 * DAYS / REQUESTS as u64);
        if today != day {
            of_today.drain(..).for_each(|(id, share)| before_today.add(id, share));
            if today.month() != day.month() {
                crowd.iter_mut().for_each(|candidate| begin_month(candidate, today, &mut habits));
            }
            day = today;
        }
        let found = find_matches(&request(&mut chance, today), &crowd, POOL).suggestions;
        if found.is_empty() {
            result.empty += 1;
            continue;
        }
        let scores: Vec<Points> = found.iter().map(|suggestion| suggestion.score).collect();
        let missed: Vec<f64> = found.iter().map(|suggestion| before_today.of(suggestion.organisation).missed()).collect();
        let order = if fair { fair_order(&scores, &missed, SHOWN) } else { (0..found.len()).collect() };
        result.changed += usize::from(!order.is_sorted());
        result.qualities.push(quality(&scores, &order, SHOWN));
        for (suggestion, share) in found.iter().zip(shares(&scores, &order, SHOWN)) {
            of_today.push((suggestion.organisation, share));
            let total = result.totals.entry(suggestion.organisation).or_default();
            *total = Exposure { merit: total.merit + share.merit, attention: total.attention + share.attention };
        }
        if answers.next() % 10 < YES_OF_TEN
            && let Some(asked) = crowd.iter_mut().find(|candidate| candidate.id == found[order[0]].organisation)
        {
            asked.open_load += 1;
        }
    }
    (crowd, result)
}

fn report(name: &str, crowd: &[Candidate], year: &Year) {
    let of = |candidate: &Candidate| year.totals.get(&candidate.id).copied().unwrap_or_default();
    let mut attention: Vec<(f64, &Candidate)> = crowd.iter().map(|candidate| (of(candidate).attention, candidate)).collect();
    attention.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all: f64 = attention.iter().map(|(value, _)| value).sum();
    let values: Vec<f64> = attention.iter().map(|(value, _)| *value).collect();
    let merits: Vec<f64> = crowd.iter().map(|candidate| of(candidate).merit).collect();
    let apart: f64 = crowd.iter().map(|candidate| of(candidate).missed().abs()).sum();
    println!("## {name}");
    println!("lists {}, of which in another order than by points {}, without anybody {}", year.qualities.len(), year.changed, year.empty);
    let least = year.qualities.iter().copied().fold(1.0, f64::min);
    let mean = year.qualities.iter().sum::<f64>() / year.qualities.len().max(1) as f64;
    println!("nDCG against the order by points: least {least:.3} (bound {QUALITY_MIN}), mean {mean:.4}");
    println!(
        "attention and merit lie apart by {apart:.0} of {all:.0} lists; Gini of attention {:.3}, of merit {:.3}",
        gini(&values),
        gini(&merits)
    );
    let decile = |number: usize| values.iter().take(values.len() * number / 10).sum::<f64>() / all * 100.0;
    let curve: Vec<String> = (1..=9).map(|number| format!("{:.0}", decile(number))).collect();
    println!("exposure curve, percent of attention that the most shown 10, 20, … 90 % get: {}", curve.join(" "));
    let top: Vec<String> =
        attention.iter().take(10).map(|(value, candidate)| format!("{} {value:.1}", candidate.district.land().code())).collect();
    println!("the ten most shown, in lists: {}", top.join(", "));
    println!("| Land | organisations | merit, lists | attention, lists |");
    println!("|---|--:|--:|--:|");
    for land in Land::ALL {
        let there: Vec<Exposure> = crowd.iter().filter(|candidate| candidate.district.land() == land).map(of).collect();
        let (merit, attention) = there.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.merit, sum.1 + one.attention));
        println!("| {} | {} | {merit:.0} | {attention:.0} |", land.code(), there.len());
    }
    println!();
}

fn main() {
    println!("{ORGANISATIONS} organisations, {REQUESTS} requests, lists of {SHOWN}; a first place gets {:.0} % of a list's attention\n", {
        100.0 * attention_at(1) / (1..=SHOWN).map(attention_at).sum::<f64>()
    });
    for (name, fair) in [("By points alone", false), ("With fair exposure", true)] {
        let (crowd, result) = year(fair);
        report(name, &crowd, &result);
    }
}
