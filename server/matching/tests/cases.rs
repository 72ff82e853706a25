//! Single cases: every hard rule, every kind of ring, and what is told about those who do not fit.

mod fixtures;

use domain::organisations::{Fee, SafetyTier};
use domain::requests::{Budget, MeetingPlace};
use domain::taxonomy::{Audience, Format, Topic, Weekday};
use fixtures::{candidate, district, east_of_here, id, in_days, language, today, wish};
use matching::{Candidate, Change, Miss, NearMiss, Points, Reason, Ring, Suggestion, Wish, explain, find_matches, weights};

fn suggestion(wish: &Wish, candidate: &Candidate) -> Suggestion {
    explain(wish, candidate).expect("a suggestion")
}

fn earned(suggestion: &Suggestion, wanted: fn(&Reason) -> bool) -> Points {
    let parts = suggestion.for_institution.iter().chain(&suggestion.for_organisation);
    parts.filter(|part| wanted(&part.reason)).map(|part| part.earned).sum()
}

/// A candidate in Sangerhausen's place but for one change.
fn changed(change: impl FnOnce(&mut Candidate)) -> Candidate {
    let mut candidate = candidate(1);
    change(&mut candidate);
    candidate
}

fn wished(change: impl FnOnce(&mut Wish)) -> Wish {
    let mut wish = wish();
    change(&mut wish);
    wish
}

#[test]
fn score_is_full_when_everything_fits() {
    let suggestion = suggestion(&wish(), &candidate(1));
    assert_eq!(suggestion.score, Points::FULL);
    assert_eq!(suggestion.ring, Ring::Near);
    assert_eq!(suggestion.distance_km, 0);
}

#[test]
fn weights_of_either_side_add_up_to_a_hundred() {
    use weights::*;
    assert_eq!(TOPICS + WORDS + PROXIMITY + LANGUAGES + AUDIENCES, Points::FULL);
    assert_eq!(INSTITUTION + FEE + FRESHNESS + ANSWERS + NOTICE + WEEKDAY + FORMAT, Points::FULL);
}

#[test]
fn every_hard_rule_stops_with_its_numbers() {
    let cases: [(Candidate, Wish, Miss); 12] = [
        (changed(|c| c.published = false), wish(), Miss::NotSuggested),
        (changed(|c| c.safety_tier = SafetyTier::Unlisted), wish(), Miss::NotSuggested),
        (changed(|c| c.vouched = false), wish(), Miss::NotVouched),
        (changed(|c| c.open_load = 2), wish(), Miss::CapReached { cap: 2 }),
        (changed(|c| c.profile.lead_days = 29), wish(), Miss::LeadTimeTooShort { days: 28, needed: 29 }),
        (
            changed(|c| c.profile.off_limit_topics = vec![Topic::HistoryMemory]),
            wish(),
            Miss::OffLimitTopic { topic: Topic::ContractLabour },
        ),
        (changed(|c| c.profile.formats = vec![Format::Mediation]), wish(), Miss::FormatImpossible { format: Format::ClassTalk }),
        (candidate(1), wished(|w| w.languages = vec![language("ar")]), Miss::NoSharedLanguage),
        (changed(|c| c.profile.topics = vec![Topic::Sport]), wish(), Miss::NoSharedTopic),
        (candidate(1), wished(|w| w.place = MeetingPlace::Online), Miss::NotOnline),
        (changed(|c| c.coordinates = east_of_here(96.0)), wish(), Miss::OutsideRadius { km: 96, radius_km: 80 }),
        (
            changed(|c| c.coordinates = east_of_here(96.0)),
            wished(|w| w.place = MeetingPlace::Organisation(60)),
            Miss::OutsideOwnTravel { km: 96, max_travel_km: 60 },
        ),
    ];
    for (candidate, wish, miss) in cases {
        assert_eq!(explain(&wish, &candidate), Err(vec![miss]));
        assert!(find_matches(&wish, [&candidate], 5).suggestions.is_empty(), "{miss:?}");
    }
}

#[test]
fn soft_wishes_cost_points_and_never_stop() {
    let low = |candidate: &Candidate, wish: &Wish| suggestion(wish, candidate).score;
    let fee = low(&changed(|c| c.profile.fee = Fee::Amount(120)), &wish());
    let weekday = low(&changed(|c| c.profile.weekdays = vec![Weekday::Sunday]), &wish());
    let audience = low(&candidate(1), &wished(|w| w.audiences = vec![Audience::Seniors]));
    let silent = low(&changed(|c| c.last_active = today() - chrono::Days::new(400)), &wish());
    // The harmonic means of a full side and one that misses 20, 10, 10 and 10 points, three of them held back to 45, 80 and 45 of 100.
    assert_eq!([fee, weekday, audience, silent].map(Points::tenths), [400, 758, 947, 426]);
}

#[test]
fn topics_count_by_how_close_they_are() {
    let points = |wanted: Topic, offered: Topic| {
        let candidate = changed(|c| c.profile.topics = vec![offered]);
        let suggestion = suggestion(&wished(|w| w.topics = vec![wanted]), &candidate);
        suggestion.for_institution[0].earned.rounded()
    };
    // Without texts the topics have the points of the words as well.
    assert_eq!(points(Topic::ContractLabour, Topic::ContractLabour), 70);
    assert_eq!(points(Topic::HistoryMemory, Topic::ContractLabour), 70);
    assert_eq!(points(Topic::ContractLabour, Topic::HistoryMemory), 49);
    assert_eq!(points(Topic::ContractLabour, Topic::GuestWorkers), 35);
    assert_eq!(points(Topic::ContractLabour, Topic::Colonialism), 21);
}

#[test]
fn more_shared_languages_earn_more_and_an_interpreter_earns_a_third() {
    let points = |languages: &[&str]| {
        let wish = wished(|w| {
            w.languages = languages.iter().map(|tag| language(tag)).collect();
            w.interpreter_ok = true;
        });
        earned(&suggestion(&wish, &candidate(1)), |reason| {
            matches!(reason, Reason::LanguageShared { .. } | Reason::InterpreterNeeded | Reason::LanguageOpen)
        })
        .tenths()
    };
    assert_eq!(points(&["de"]), 100);
    assert_eq!(points(&["de", "vi"]), 100);
    assert_eq!(points(&["de", "en"]), 67);
    assert_eq!(points(&["de", "vi", "en"]), 83);
    assert_eq!(points(&["en"]), 33);
    assert_eq!(points(&[]), 100);
}

#[test]
fn proximity_is_halved_at_fifty_kilometres() {
    let near = suggestion(&wish(), &changed(|c| c.coordinates = east_of_here(50.0)));
    assert_eq!(near.distance_km, 50);
    assert_eq!(earned(&near, |reason| matches!(reason, Reason::Proximity { .. })), Points::whole(5));
}

#[test]
fn screen_is_the_way_out_when_both_allow_it() {
    let far = changed(|c| {
        c.coordinates = east_of_here(300.0);
        c.profile.online = true;
    });
    assert_eq!(explain(&wish(), &far), Err(vec![Miss::OutsideRadius { km: 300, radius_km: 80 }]));
    let by_screen = suggestion(&wished(|w| w.online_ok = true), &far);
    assert_eq!(by_screen.ring, Ring::Online);
    assert_eq!(earned(&by_screen, |reason| *reason == Reason::ByScreen), Points::from_tenths(25));
    let asked = suggestion(&wished(|w| w.place = MeetingPlace::Online), &far);
    assert_eq!(earned(&asked, |reason| *reason == Reason::Online), Points::whole(10));
}

#[test]
fn near_misses_name_what_would_change_them() {
    let far = changed(|c| {
        c.id = id(2);
        c.coordinates = east_of_here(96.0);
        c.profile.online = true;
    });
    let busy = changed(|c| c.open_load = 2);
    let matches = find_matches(&wish(), [&far, &busy], 5);
    assert_eq!(
        matches.near_misses,
        [
            NearMiss { organisation: id(1), miss: Miss::CapReached { cap: 2 }, changes: vec![Change::AskNextMonth], distance_km: 0 },
            NearMiss {
                organisation: id(2),
                miss: Miss::OutsideRadius { km: 96, radius_km: 80 },
                changes: vec![Change::MeetByScreen, Change::TravelToOrganisation { km: 96 }],
                distance_km: 96,
            },
        ]
    );
    let later = find_matches(&wish(), [&changed(|c| c.profile.lead_days = 60)], 5);
    assert_eq!(later.near_misses[0].changes, [Change::LaterDate { earliest: in_days(60) }]);
}

#[test]
fn near_misses_stay_silent_about_hidden_organisations_boundaries_and_hopeless_distances() {
    let silent = [
        changed(|c| (c.published, c.open_load) = (false, 2)),
        changed(|c| (c.safety_tier, c.open_load) = (SafetyTier::Unlisted, 2)),
        changed(|c| (c.safety_tier, c.open_load) = (SafetyTier::OnAcceptance, 2)),
        changed(|c| c.profile.off_limit_topics = vec![Topic::ContractLabour]),
        changed(|c| c.coordinates = east_of_here(200.0)),
        changed(|c| (c.vouched, c.open_load) = (false, 2)),
    ];
    for candidate in silent {
        let matches = find_matches(&wish(), [&candidate], 5);
        assert!(matches.near_misses.is_empty() && matches.suggestions.is_empty(), "{candidate:?}");
    }
}

#[test]
fn at_most_five_near_misses_are_named() {
    let busy: Vec<Candidate> = (1..=9)
        .map(|number| {
            let mut busy = candidate(number);
            busy.open_load = 2;
            busy
        })
        .collect();
    let named: Vec<_> = find_matches(&wish(), &busy, 5).near_misses.iter().map(|miss| miss.organisation).collect();
    assert_eq!(named, (1..=5).map(id).collect::<Vec<_>>());
}

/// Organisations in Hanover's district and around: `near` in the same district, one each in Lower Saxony, Hesse and Bavaria, one by screen.
fn around_hanover(near: u128) -> (Wish, Vec<Candidate>) {
    let wish = wished(|w| {
        w.district = district("03241");
        w.online_ok = true;
    });
    let partner = |number: u128, key: &str, km: f64, online: bool| {
        let mut partner = candidate(number);
        partner.district = district(key);
        partner.coordinates = east_of_here(km);
        partner.profile.travel_radius_km = if online { 10 } else { 400 };
        partner.profile.online = online;
        partner
    };
    let mut partners: Vec<Candidate> = (1..=near).map(|number| partner(number, "03241", 5.0, false)).collect();
    partners.push(partner(11, "03152", 100.0, false));
    partners.push(partner(12, "06611", 120.0, false));
    partners.push(partner(13, "09564", 300.0, false));
    partners.push(partner(14, "14612", 300.0, true));
    (wish, partners)
}

#[test]
fn ring_says_how_far_the_first_five_come_from() {
    for (near, ring) in [(5, Ring::Near), (4, Ring::Land), (3, Ring::NeighbouringLand), (2, Ring::Online)] {
        let (wish, partners) = around_hanover(near);
        let matches = find_matches(&wish, &partners, 10);
        assert_eq!((matches.ring, matches.suggestions.len()), (ring, partners.len()), "{near} near");
    }
}

#[test]
fn nobody_is_found_by_screen_when_none_is_wished() {
    let (mut wish, partners) = around_hanover(0);
    wish.online_ok = false;
    let matches = find_matches(&wish, &partners, 10);
    assert_eq!((matches.ring, matches.suggestions.len()), (Ring::Germany, 3));
}

#[test]
fn distance_to_an_unlisted_organisation_is_told_in_full_tens() {
    let guarded = changed(|c| {
        c.safety_tier = SafetyTier::OnAcceptance;
        c.coordinates = east_of_here(43.0);
    });
    let suggestion = suggestion(&wish(), &guarded);
    assert_eq!(suggestion.distance_km, 50);
    assert_eq!(earned(&suggestion, |reason| *reason == Reason::Proximity { km: 50 }), Points::whole(5));
}

#[test]
fn open_wish_still_finds_partners() {
    let open = wished(|w| {
        w.topics.clear();
        w.audiences.clear();
        w.languages.clear();
        w.dates.clear();
        w.budget = Budget::None;
    });
    let suggestion = suggestion(&open, &candidate(1));
    assert_eq!(suggestion.institution_points(), Points::whole(58));
    assert_eq!(suggestion.organisation_points(), Points::whole(80));
}

#[test]
fn trace_reads_back_from_json() -> Result<(), serde_json::Error> {
    let matches = find_matches(&wish(), [&candidate(1), &changed(|c| (c.id, c.open_load) = (id(2), 2))], 5);
    let json = serde_json::to_string(&matches)?;
    assert_eq!(serde_json::from_str::<matching::Matches>(&json)?, matches);
    assert!(json.contains(r#"{"reason":{"code":"topic-shared","topic":"contract-labour"},"earned":700,"possible":700}"#), "{json}");
    Ok(())
}

#[test]
fn dates_in_the_past_leave_no_notice() {
    let past = wished(|w| w.dates = vec![today() - chrono::Days::new(1)]);
    let ready = changed(|c| c.profile.lead_days = 0);
    assert_eq!(explain(&past, &ready), Err(vec![Miss::LeadTimeTooShort { days: 0, needed: 0 }]));
}
