//! What always holds, whatever the wish and the organisations.

mod fixtures;

use chrono::Days;
use domain::organisations::{Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic, Weekday};
use fixtures::{candidate, district, east_of_here, in_days, today, wish};
use language::{Reading, TextProfile, analyse};
use matching::{Answers, Candidate, Points, Ring, SUGGESTIONS_WANTED, Wish, explain, find_matches};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const LIMIT: usize = 1_000;

fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T], most: usize) -> impl Strategy<Value = Vec<T>> {
    subsequence(all, 0..=most.min(all.len()))
}

fn districts() -> impl Strategy<Value = domain::geography::DistrictKey> {
    select(vec!["15087", "15002", "16052", "14612", "03152", "09564", "06611"]).prop_map(district)
}

/// Few topics, formats and languages, so that many pairs fit.
const TOPICS: &[Topic] =
    &[Topic::HistoryMemory, Topic::ContractLabour, Topic::GuestWorkers, Topic::Democracy, Topic::YouthVoice, Topic::Music];
const FORMATS: &[Format] = &[Format::ClassTalk, Format::Workshop, Format::StoryCafe, Format::Visit];
const AUDIENCES: &[Audience] = &[Audience::Grade5To10, Audience::Seniors, Audience::Public];
const KINDS: &[InstitutionKind] = &[InstitutionKind::School, InstitutionKind::Library];

fn languages() -> impl Strategy<Value = Vec<Language>> {
    subsequence(["de", "vi", "ar", "en"].map(fixtures::language).to_vec(), 1..=4)
}

/// Sentences that speak of the topics above, deny them or say nothing.
const SENTENCES: &[&str] = &[
    "Wir sprechen über Vertragsarbeit in der DDR.",
    "Meine Eltern kamen als Gastarbeiter.",
    "Bitte keine Musik und kein Buffet.",
    "Über Wahlen sprechen wir nicht.",
    "Das Jugendparlament will mitreden.",
    "We sing songs from home.",
    "Gern kommen wir zu Ihnen.",
];

fn texts(reading: Reading) -> impl Strategy<Value = TextProfile> {
    subsequence(SENTENCES, 0..=3).prop_map(move |sentences| analyse(&sentences, reading))
}

prop_compose! {
    fn wishes()(
        text in texts(Reading::REQUEST),
        topics in some(TOPICS, 3), format in select(FORMATS), audiences in some(AUDIENCES, 2), languages in languages(), interpreter_ok: bool,
        place in prop_oneof![Just(MeetingPlace::Institution), (0..200_u32).prop_map(MeetingPlace::Organisation), Just(MeetingPlace::Online)],
        online_ok: bool, district in districts(), preferred_radius_km in 0..100_u32, dates in vec(0..60_u64, 0..3),
        budget in prop_oneof![Just(Budget::None), Just(Budget::Expenses), (0..200_u32).prop_map(Budget::Amount)],
        institution_kind in select(KINDS),
    ) -> Wish {
        let dates = dates.into_iter().map(in_days).collect();
        Wish { topics, text, format, audiences, languages, interpreter_ok, place, online_ok, district, preferred_radius_km, dates, budget, institution_kind, ..wish() }
    }
}

prop_compose! {
    fn profiles()(
        topics in some(TOPICS, 4), off_limit_topics in some(TOPICS, 1), formats in some(FORMATS, 3), audiences in some(AUDIENCES, 2),
        languages in languages(), wished_institution_kinds in some(KINDS, 2), travel_radius_km in 0..400_u32, online: bool,
        weekdays in some(Weekday::ALL, 4), lead_days in 0..30_u32,
        fee in prop_oneof![Just(Fee::None), Just(Fee::Expenses), (0..200_u32).prop_map(Fee::Amount)],
    ) -> domain::organisations::DialogueProfile {
        domain::organisations::DialogueProfile {
            topics, off_limit_topics, formats, audiences, languages, wished_institution_kinds, travel_radius_km, online, weekdays, lead_days, fee,
            monthly_cap: 2,
        }
    }
}

prop_compose! {
    fn organisations()(
        profile in profiles(), text in texts(Reading::PROFILE), count in 0..9_u32, median_days in 0..60_u32, published in prop::bool::weighted(0.9), vouched in prop::bool::weighted(0.9),
        safety_tier in select(&SafetyTier::ALL[..]), open_load in 0..3_u32, km in 0..300_u32, district in districts(), silent_days in 0..500_u64,
    ) -> Candidate {
        let last_active = today() - Days::new(silent_days);
        let answers = Answers { count, median_days };
        Candidate { published, vouched, safety_tier, profile, text, answers, coordinates: east_of_here(f64::from(km)), district, open_load, last_active, ..candidate(0) }
    }
}

/// Up to forty organisations with ids of their own.
fn crowds() -> impl Strategy<Value = Vec<Candidate>> {
    vec(organisations(), 0..40).prop_map(|mut crowd| {
        for (number, organisation) in (1..).zip(&mut crowd) {
            organisation.id = fixtures::id(number);
        }
        crowd
    })
}

proptest! {
    #[test]
    fn shown_parts_give_the_shown_score(wish in wishes(), crowd in crowds()) {
        for suggestion in find_matches(&wish, &crowd, LIMIT).suggestions {
            prop_assert_eq!(suggestion.score, suggestion.recomputed_score());
            prop_assert!(suggestion.score <= Points::FULL);
            for side in [&suggestion.for_institution, &suggestion.for_organisation] {
                prop_assert!(side.iter().all(|part| part.earned <= part.possible));
                prop_assert_eq!(side.iter().map(|part| part.possible).sum::<Points>(), Points::FULL);
            }
        }
    }

    #[test]
    fn order_does_not_depend_on_the_order_of_the_input(wish in wishes(), (crowd, shuffled) in crowds().prop_flat_map(|crowd| (Just(crowd.clone()), Just(crowd).prop_shuffle()))) {
        prop_assert_eq!(find_matches(&wish, &crowd, LIMIT), find_matches(&wish, &shuffled, LIMIT));
    }

    #[test]
    fn suggestions_are_sorted_and_the_limit_only_cuts_the_end(wish in wishes(), crowd in crowds(), limit in 0..8_usize) {
        let all = find_matches(&wish, &crowd, LIMIT).suggestions;
        prop_assert!(all.is_sorted_by_key(|suggestion| (std::cmp::Reverse(suggestion.score), suggestion.distance_km, suggestion.organisation)));
        let few = find_matches(&wish, &crowd, limit).suggestions;
        prop_assert_eq!(&few[..], &all[..limit.min(all.len())]);
    }

    #[test]
    fn an_organisation_that_cannot_be_suggested_changes_no_suggestion(wish in wishes(), crowd in crowds(), mut other in organisations()) {
        other.id = fixtures::id(1_000);
        prop_assume!(explain(&wish, &other).is_err());
        let before = find_matches(&wish, &crowd, LIMIT);
        let after = find_matches(&wish, crowd.iter().chain([&other]), LIMIT);
        prop_assert_eq!(before.suggestions, after.suggestions);
        prop_assert_eq!(before.ring, after.ring);
    }

    #[test]
    fn one_more_partner_never_reorders_the_others(wish in wishes(), crowd in crowds(), mut other in organisations()) {
        other.id = fixtures::id(1_000);
        let before = find_matches(&wish, &crowd, LIMIT).suggestions;
        let after = find_matches(&wish, crowd.iter().chain([&other]), LIMIT);
        let others: Vec<_> = after.suggestions.into_iter().filter(|suggestion| suggestion.organisation != other.id).collect();
        prop_assert_eq!(before, others);
    }

    #[test]
    fn search_and_explanation_agree(wish in wishes(), crowd in crowds()) {
        let matches = find_matches(&wish, &crowd, LIMIT);
        for candidate in &crowd {
            let suggested = matches.suggestions.iter().find(|suggestion| suggestion.organisation == candidate.id);
            let missed = matches.near_misses.iter().find(|miss| miss.organisation == candidate.id);
            match explain(&wish, candidate) {
                Ok(suggestion) => {
                    prop_assert!(missed.is_none());
                    prop_assert_eq!(suggested, Some(&suggestion));
                }
                Err(misses) => {
                    prop_assert!(suggested.is_none() && !misses.is_empty());
                    if let Some(miss) = missed {
                        prop_assert_eq!(&misses, &[miss.miss]);
                        prop_assert!(candidate.is_nameable() && !miss.changes.is_empty());
                    }
                }
            }
        }
    }

    #[test]
    fn no_limit_of_either_side_is_ever_broken(wish in wishes(), crowd in crowds()) {
        for suggestion in find_matches(&wish, &crowd, LIMIT).suggestions {
            let candidate = crowd.iter().find(|candidate| candidate.id == suggestion.organisation).expect("known");
            let profile = &candidate.profile;
            let km = wish.coordinates.distance_km(candidate.coordinates).round() as u32;
            let in_reach = match wish.place {
                _ if suggestion.ring == Ring::Online => profile.online && wish.place != MeetingPlace::Organisation(0),
                MeetingPlace::Organisation(max_travel_km) => km <= max_travel_km,
                MeetingPlace::Institution => km <= profile.travel_radius_km,
                MeetingPlace::Online => false,
            };
            prop_assert!(in_reach);
            prop_assert!(candidate.published && candidate.vouched && candidate.safety_tier.is_suggested());
            prop_assert!(candidate.open_load < profile.monthly_cap);
            prop_assert!(wish.interpreter_ok || profile.languages.iter().any(|language| wish.languages.contains(language)));
            prop_assert!(!wish.topics.iter().any(|topic| profile.off_limit_topics.contains(topic)));
            prop_assert!(profile.formats.iter().any(|format| wish.format.is_compatible_with(*format)));
        }
    }

    #[test]
    fn everybody_who_fits_is_found_and_the_ring_holds_the_first_five(wish in wishes(), crowd in crowds()) {
        let matches = find_matches(&wish, &crowd, LIMIT);
        let fitting = crowd.iter().filter(|candidate| explain(&wish, candidate).is_ok()).count();
        prop_assert_eq!(matches.suggestions.len(), fitting);
        prop_assert!(matches.suggestions.iter().take(SUGGESTIONS_WANTED).all(|suggestion| suggestion.ring <= matches.ring));
    }
}
