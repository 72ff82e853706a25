//! The index finds what the search over all candidates finds, after any changes.

use chrono::{Days, NaiveDate};
use domain::geography::Coordinates;
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic, Weekday};
use language::{Reading, TextProfile, analyse};
use matching::index::Index;
use matching::{Answers, Candidate, Matches, Wish, find_matches};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

const TOPICS: &[Topic] = &[
    Topic::HistoryMemory,
    Topic::ContractLabour,
    Topic::GuestWorkers,
    Topic::Democracy,
    Topic::YouthVoice,
    Topic::Music,
    Topic::Cuisine,
    Topic::Housing,
];
const FORMATS: &[Format] = &[Format::ClassTalk, Format::Workshop, Format::StoryCafe, Format::Visit];
const AUDIENCES: &[Audience] = &[Audience::Grade5To10, Audience::Seniors, Audience::Public];
const KINDS: &[InstitutionKind] = &[InstitutionKind::School, InstitutionKind::Library];
const SENTENCES: &[&str] = &[
    "Wir kochen zusammen und sprechen über Rezepte unserer Großmütter.",
    "Vertragsarbeiter erzählen von ihrem Leben in der DDR.",
    "Unser Chor singt Lieder aus vielen Ländern.",
    "Kein Konzert, keine Musik, sondern ein Gespräch über Wohnungssuche.",
    "Wir suchen Zeitzeuginnen für den Geschichtsunterricht der neunten Klasse.",
    "Jugendliche reden mit über Demokratie und Wahlen.",
    "We cook dinner for the neighbourhood and tell stories about migration.",
    "Our music group sings and dances with children from primary school.",
    "We speak about democracy, voting rights and youth councils.",
    "Ein Museum lädt zu einem Erzählcafé mit Seniorinnen ein.",
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a Monday")
}

fn id(number: u128) -> OrganisationId {
    OrganisationId(Uuid::from_u128(number))
}

fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T], most: usize) -> impl Strategy<Value = Vec<T>> {
    subsequence(all, 0..=most.min(all.len()))
}

fn languages(least: usize) -> impl Strategy<Value = Vec<Language>> {
    subsequence(["de", "vi", "ar", "en"].map(|tag| tag.parse::<Language>().expect("a language")).to_vec(), least..=4)
}

fn texts(reading: Reading) -> impl Strategy<Value = TextProfile> {
    subsequence(SENTENCES, 0..=3).prop_map(move |sentences| analyse(&sentences, reading))
}

/// Few places, so that distances are often equal.
fn coordinates() -> impl Strategy<Value = Coordinates> {
    (0..30_u32, 0..4_u32).prop_map(|(east, north)| Coordinates { lat: 51.47 + f64::from(north) / 3.0, lon: 11.3 + f64::from(east) / 7.0 })
}

fn districts() -> impl Strategy<Value = domain::geography::DistrictKey> {
    select(vec!["15087", "15002", "16052", "14612", "09564"]).prop_map(|key| key.parse().expect("a district"))
}

prop_compose! {
    fn wishes()(
        topics in some(TOPICS, 3), text in texts(Reading::REQUEST), format in select(FORMATS), audiences in some(AUDIENCES, 2), languages in languages(0),
        interpreter_ok in prop::bool::weighted(0.2), online_ok: bool, coordinates in coordinates(), district in districts(), preferred_radius_km in 0..100_u32,
        place in prop_oneof![3 => Just(MeetingPlace::Institution), 1 => (0..200_u32).prop_map(MeetingPlace::Organisation), 1 => Just(MeetingPlace::Online)],
        dates in vec(0..60_u64, 0..3), budget in prop_oneof![Just(Budget::None), Just(Budget::Expenses), (0..200_u32).prop_map(Budget::Amount)],
        institution_kind in select(KINDS),
    ) -> Wish {
        let dates = dates.into_iter().map(|days| today() + Days::new(days)).collect();
        Wish {
            topics, text, format, audiences, languages, interpreter_ok, place, online_ok, coordinates, district, preferred_radius_km, dates,
            institution_kind, budget, today: today(),
        }
    }
}

prop_compose! {
    fn profiles()(
        topics in some(TOPICS, 4), off_limit_topics in some(TOPICS, 1), formats in some(FORMATS, 3), audiences in some(AUDIENCES, 2),
        languages in languages(1), wished_institution_kinds in some(KINDS, 2), travel_radius_km in 0..400_u32, online: bool,
        weekdays in some(Weekday::ALL, 4), lead_days in 0..30_u32,
        fee in prop_oneof![Just(Fee::None), Just(Fee::Expenses), (0..200_u32).prop_map(Fee::Amount)],
    ) -> DialogueProfile {
        DialogueProfile {
            topics, off_limit_topics, formats, audiences, languages, wished_institution_kinds, travel_radius_km, online, weekdays, lead_days, fee,
            monthly_cap: 2,
        }
    }
}

/// What changes about an organisation without anybody editing its profile.
#[derive(Clone, Copy, Debug)]
struct Standing {
    vouched: bool,
    open_load: u32,
    last_active: NaiveDate,
    answers: Answers,
}

impl Standing {
    fn of(self, candidate: &Candidate) -> Candidate {
        let Standing { vouched, open_load, last_active, answers } = self;
        Candidate { vouched, open_load, last_active, answers, ..candidate.clone() }
    }
}

prop_compose! {
    fn standings()(vouched in prop::bool::weighted(0.9), open_load in 0..3_u32, silent_days in 0..500_u64, count in 0..9_u32, median_days in 0..40_u32) -> Standing {
        Standing { vouched, open_load, last_active: today() - Days::new(silent_days), answers: Answers { count, median_days } }
    }
}

prop_compose! {
    /// An organisation with one of the ids below 300.
    fn organisations()(
        number in 0..300_u128, profile in profiles(), text in texts(Reading::PROFILE), published in prop::bool::weighted(0.95),
        safety_tier in select(&SafetyTier::ALL[..]), standing in standings(), coordinates in coordinates(), district in districts(),
    ) -> Candidate {
        let Standing { vouched, open_load, last_active, answers } = standing;
        Candidate { id: id(number), published, vouched, safety_tier, profile, text, coordinates, district, open_load, last_active, answers }
    }
}

/// What can happen to an index.
#[derive(Clone, Debug)]
enum Step {
    Insert(Box<Candidate>),
    Remove(OrganisationId),
    Stand(OrganisationId, Standing),
}

fn steps() -> impl Strategy<Value = Step> {
    prop_oneof![
        organisations().prop_map(|candidate| Step::Insert(Box::new(candidate))),
        (0..300_u128).prop_map(|number| Step::Remove(id(number))),
        (0..300_u128, standings()).prop_map(|(number, standing)| Step::Stand(id(number), standing)),
    ]
}

/// The same steps for a plain list.
fn take(crowd: &mut Vec<Candidate>, step: Step) {
    match step {
        Step::Insert(candidate) => {
            crowd.retain(|known| known.id != candidate.id);
            crowd.push(*candidate);
        }
        Step::Remove(id) => crowd.retain(|known| known.id != id),
        Step::Stand(id, standing) => {
            for known in crowd.iter_mut().filter(|known| known.id == id) {
                *known = standing.of(known);
            }
        }
    }
}

fn apply(index: &mut Index, step: Step) {
    match step {
        Step::Insert(candidate) => index.insert(*candidate),
        Step::Remove(id) => index.remove(id),
        Step::Stand(id, standing) => index.get(id).map(|known| standing.of(known)).is_some_and(|changed| index.insert(changed)),
    };
}

fn unique(organisations: Vec<Candidate>) -> Vec<Candidate> {
    let mut crowd = Vec::new();
    organisations.into_iter().for_each(|candidate| take(&mut crowd, Step::Insert(Box::new(candidate))));
    crowd
}

fn expected(wish: &Wish, crowd: &[Candidate], excluded: &[OrganisationId], limit: usize) -> Matches {
    find_matches(wish, crowd.iter().filter(|candidate| !excluded.contains(&candidate.id)), limit)
}

fn a_wish() -> Wish {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let made = wishes().new_tree(&mut runner).expect("a wish");
    proptest::strategy::ValueTree::current(&made)
}

fn an_organisation(number: u128) -> Candidate {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let made = organisations().new_tree(&mut runner).expect("an organisation");
    let mut candidate = proptest::strategy::ValueTree::current(&made);
    candidate.id = id(number);
    candidate
}

/// A wish and an organisation that fit.
fn a_pair(number: u128) -> (Wish, Candidate) {
    let wish = Wish {
        topics: vec![Topic::Music],
        format: Format::Workshop,
        languages: vec![Language::GERMAN],
        place: MeetingPlace::Institution,
        dates: vec![],
        text: TextProfile::default(),
        ..a_wish()
    };
    let mut candidate = an_organisation(number);
    (candidate.published, candidate.vouched, candidate.safety_tier, candidate.open_load) = (true, true, SafetyTier::Public, 0);
    candidate.coordinates = wish.coordinates;
    candidate.profile.topics = vec![Topic::Music];
    candidate.profile.off_limit_topics = vec![];
    candidate.profile.formats = vec![Format::Workshop];
    candidate.profile.languages = vec![Language::GERMAN];
    candidate.text = TextProfile::default();
    (wish, candidate)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn search_of_the_index_equals_the_search_over_all(
        wishes in vec(wishes(), 1..6), crowd in vec(organisations(), 0..200), excluded in vec(0..300_u128, 0..20), limit in prop_oneof![0..30_usize, Just(1_000)],
    ) {
        let crowd = unique(crowd);
        let excluded: Vec<_> = excluded.into_iter().map(id).collect();
        let index = Index::build(crowd.clone());
        prop_assert_eq!(index.len(), crowd.len());
        for wish in wishes {
            prop_assert_eq!(index.search(&wish, &excluded, limit), expected(&wish, &crowd, &excluded, limit));
        }
    }

    #[test]
    fn search_equals_the_search_over_all_after_changes(
        wishes in vec(wishes(), 1..4), crowd in vec(organisations(), 0..100), steps in vec(steps(), 0..100), limit in 0..30_usize,
    ) {
        let mut crowd = unique(crowd);
        let mut index = Index::build(crowd.clone());
        for step in steps {
            apply(&mut index, step.clone());
            take(&mut crowd, step);
        }
        prop_assert_eq!(index.len(), crowd.len());
        let fresh = Index::build(crowd.clone());
        for wish in wishes {
            let expected = expected(&wish, &crowd, &[], limit);
            prop_assert_eq!(&index.search(&wish, &[], limit), &expected);
            prop_assert_eq!(&fresh.search(&wish, &[], limit), &expected);
        }
    }

    #[test]
    fn result_does_not_depend_on_the_order_of_entering(
        wish in wishes(), (crowd, shuffled) in vec(organisations(), 0..80).prop_map(unique).prop_flat_map(|crowd| (Just(crowd.clone()), Just(crowd).prop_shuffle())),
    ) {
        let mut entered = Index::default();
        for candidate in shuffled {
            entered.insert(candidate);
        }
        prop_assert_eq!(Index::build(crowd).search(&wish, &[], 20), entered.search(&wish, &[], 20));
    }
}

#[test]
fn nothing_is_found_when_the_index_is_empty() {
    let wish = a_wish();
    assert_eq!(Index::default().search(&wish, &[id(1)], 20), find_matches(&wish, [], 20));
    assert!(Index::build([]).is_empty());
}

#[test]
fn nothing_is_found_when_all_are_excluded() {
    let (wish, candidate) = a_pair(1);
    let index = Index::build((1..=100).map(|number| Candidate { id: id(number), ..candidate.clone() }));
    let all: Vec<_> = (1..=100).map(id).collect();
    assert_eq!(index.search(&wish, &[], 20).suggestions.len(), 20);
    assert_eq!(index.search(&wish, &all, 20), find_matches(&wish, [], 20));
}

#[test]
fn ids_decide_when_everything_else_is_equal() {
    let (wish, candidate) = a_pair(1);
    let index = Index::build((0..1_000).rev().map(|number| Candidate { id: id(number), ..candidate.clone() }));
    let found: Vec<_> = index.search(&wish, &[], 20).suggestions.iter().map(|suggestion| suggestion.organisation).collect();
    assert_eq!(found, (0..20).map(id).collect::<Vec<_>>());
}

#[test]
fn an_organisation_can_come_back_when_it_was_removed() {
    let (wish, candidate) = a_pair(7);
    let mut index = Index::default();
    assert!(!index.insert(candidate.clone()));
    assert!(index.insert(candidate.clone()));
    assert!(index.remove(id(7)) && !index.remove(id(7)));
    assert!(index.search(&wish, &[], 20).suggestions.is_empty() && index.get(id(7)).is_none());
    assert!(!index.insert(candidate.clone()));
    assert_eq!(index.search(&wish, &[], 20).suggestions.len(), 1);
    assert_eq!(index.get(id(7)), Some(&candidate));
}

#[test]
fn scores_are_those_of_a_search_without_a_limit() {
    let (wish, candidate) = a_pair(0);
    let index = Index::build((0..9).map(|number| Candidate { id: id(8 - number), open_load: (number % 3) as u32, ..candidate.clone() }));
    let mut found: Vec<_> = index.search(&wish, &[], usize::MAX).suggestions.iter().map(|one| (one.organisation, one.score)).collect();
    found.sort_by_key(|(id, _)| *id);
    assert!(!found.is_empty() && found.len() < 9);
    assert_eq!(index.scores(&wish), found);
}

#[test]
fn copy_stays_as_it_was_when_the_original_changes() {
    let (wish, candidate) = a_pair(7);
    let mut index = Index::build([candidate.clone()]);
    let copy = index.clone();
    assert!(index.insert(Candidate { open_load: 2, ..candidate }));
    assert!(index.search(&wish, &[], 20).suggestions.is_empty());
    assert_eq!(copy.search(&wish, &[], 20).suggestions.len(), 1);
}

#[test]
fn distances_at_a_limit_are_as_the_search_over_all_has_them() {
    let (wish, candidate) = a_pair(0);
    // Around a radius of 80 km in steps of some metres, so that some lie at the very half of a kilometre.
    let east = |number: u128| Coordinates { lat: wish.coordinates.lat, lon: wish.coordinates.lon + 1.13 + number as f64 / 20_000.0 };
    let made = |number: u128| {
        let mut made = Candidate { id: id(number), coordinates: east(number), ..candidate.clone() };
        made.profile.travel_radius_km = 80;
        made
    };
    let crowd: Vec<_> = (0..1_000).map(made).collect();
    assert_eq!(Index::build(crowd.clone()).search(&wish, &[], 1_000), expected(&wish, &crowd, &[], 1_000));
}

#[test]
fn somebody_alone_is_found_at_every_distance_as_the_search_over_all_does() {
    let (wish, candidate) = a_pair(7);
    for place in [MeetingPlace::Institution, MeetingPlace::Organisation(60), MeetingPlace::Online] {
        for step in 0..200 {
            let wish = Wish { place, ..wish.clone() };
            let mut alone = candidate.clone();
            alone.coordinates.lon += f64::from(step) / 50.0;
            (alone.profile.travel_radius_km, alone.profile.online) = (80, step % 2 == 0);
            let crowd = [alone];
            assert_eq!(Index::build(crowd.clone()).search(&wish, &[], 5), expected(&wish, &crowd, &[], 5), "{place:?}, step {step}");
        }
    }
}
