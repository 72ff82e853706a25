//! What the words of both sides change: they count beside the ticks, and no point is given that no reason shows.

mod fixtures;

use domain::organisations::Fee;
use domain::requests::Budget;
use domain::taxonomy::Topic;
use fixtures::{candidate, language, wish};
use language::{Reading, analyse};
use matching::{Answers, Candidate, Miss, Points, Reason, Settings, Suggestion, Wish, explain, find_matches, find_matches_with};

fn asks(text: &str, topics: &[Topic]) -> Wish {
    Wish { text: analyse(&[text], Reading::REQUEST), topics: topics.to_vec(), ..wish() }
}

fn says(number: u128, text: &str, topics: &[Topic]) -> Candidate {
    let mut candidate = candidate(number);
    candidate.text = analyse(&[text], Reading::PROFILE);
    candidate.profile.topics = topics.to_vec();
    candidate
}

fn suggestion(wish: &Wish, candidate: &Candidate) -> Suggestion {
    explain(wish, candidate).expect("a suggestion")
}

fn order(wish: &Wish, candidates: &[Candidate]) -> Vec<u128> {
    find_matches(wish, candidates, 10).suggestions.iter().map(|suggestion| suggestion.organisation.0.as_u128()).collect()
}

#[test]
fn described_topic_beats_a_tick_without_words() {
    let wish = asks("Wir suchen Frauen, die in der DDR als Vertragsarbeiterinnen genäht haben.", &[Topic::ContractLabour]);
    let described = says(1, "Wir kamen zur Vertragsarbeit ins Textilkombinat und erzählen davon.", &[Topic::Music]);
    let ticked = says(2, "Wir laden zu Konzerten ein und singen im Chor.", &[Topic::ContractLabour, Topic::Music]);
    assert_eq!(order(&wish, &[described.clone(), ticked.clone()]), [1, 2]);
    let reasons = suggestion(&wish, &described).for_institution;
    let words = reasons.iter().find_map(|part| match &part.reason {
        Reason::TopicDescribed { topic: Topic::ContractLabour, words } => Some(words.clone()),
        _ => None,
    });
    assert!(words.is_some_and(|words| words.contains(&"Vertragsarbeit".to_owned())), "{reasons:?}");
    let reasons = suggestion(&wish, &ticked).for_institution;
    assert!(reasons.iter().any(|part| part.reason == Reason::TopicTickedOnly { topic: Topic::ContractLabour }), "{reasons:?}");
}

#[test]
fn denied_tick_earns_nothing() {
    let wish = asks("Wir fragen nach dem Aufenthalt und nach Papieren.", &[Topic::AsylumResidence]);
    let denies =
        says(1, "Wir kochen und feiern. Zu Aufenthalt, Pflege oder Behinderung haben wir kein Fachwissen.", &[Topic::AsylumResidence]);
    assert_eq!(explain(&wish, &denies), Err(vec![Miss::NoSharedTopic]));
    let settings = Settings { support: false, ..Settings::default() };
    assert_eq!(find_matches_with(&wish, [&denies], 5, settings).suggestions.len(), 1);
}

#[test]
fn what_a_request_excludes_does_not_count() {
    let cooks = says(1, "Wir kochen und bringen ein Buffet mit Tanz und Musik.", &[Topic::Cuisine, Topic::Music]);
    let works = says(2, "Betriebsräte und Meister üben Übergaben zwischen Schichten und reden über den Dienstplan.", &[]);
    let wish = asks(
        "Der Chef dachte an Bauchtanz und Gewürze. Eigentlich sollen die Teams bei der Schichtübergabe zueinanderfinden.",
        &[Topic::Cuisine],
    );
    assert_eq!(order(&wish, &[cooks, works])[0], 2);
}

#[test]
fn english_request_meets_a_german_profile() {
    let wish = asks("Our tenants sign bad leases and lose their deposits. We need help with landlords.", &[]);
    let housing = says(1, "Wir begleiten bei Mietsuche, Kaution und Mietvertrag.", &[]);
    let sport = says(2, "Wir spielen Fußball und veranstalten Turniere.", &[Topic::Sport]);
    assert_eq!(order(&wish, &[sport, housing]), [1]);
}

#[test]
fn words_that_met_are_shown_as_they_are_written() {
    let wish = asks("Die Klasse fragt nach Krankenpflegekräften und Nachtschichten.", &[Topic::CultureSensitiveCare]);
    let nurses = says(1, "Pflege auf Station, Nachtschichten und Angehörige: davon erzählen wir.", &[Topic::CultureSensitiveCare]);
    let shown = suggestion(&wish, &nurses);
    let words: Vec<&String> = shown
        .for_institution
        .iter()
        .filter_map(|part| if let Reason::Words { words } = &part.reason { Some(words) } else { None })
        .flatten()
        .collect();
    assert!(words.iter().any(|word| *word == "Pflege"), "{words:?}");
    assert!(words.iter().any(|word| *word == "Nachtschichten"), "{words:?}");
    assert_eq!(shown.score, shown.recomputed_score());
}

#[test]
fn off_limits_counts_for_what_only_the_text_asks() {
    let wish = asks("Wir fragen nach Duldung, Bleiberecht und Asylverfahren.", &[]);
    let mut guarded = says(1, "Wir kennen Ämter, Duldung und Wohnungen.", &[Topic::DailyLifeOffices]);
    guarded.profile.off_limit_topics = vec![Topic::AsylumResidence];
    assert_eq!(explain(&wish, &guarded), Err(vec![Miss::OffLimitTopic { topic: Topic::AsylumResidence }]));
}

#[test]
fn fee_above_the_budget_falls_behind_a_fair_partner() {
    let mut wish = asks("Wir suchen Mediation im Nachbarschaftsstreit um Lärm.", &[Topic::NeighbourConflict]);
    wish.budget = Budget::Expenses;
    let mut dear = says(1, "Mediation und Schlichtung bei Lärm und Nachbarschaftsstreit.", &[Topic::NeighbourConflict]);
    dear.profile.fee = Fee::Amount(400);
    let fair = says(2, "Wir vermitteln zwischen Nachbarn.", &[Topic::Neighbourhood]);
    assert_eq!(order(&wish, &[dear, fair]), [2, 1]);
}

#[test]
fn named_language_that_is_missed_holds_the_score_back() {
    let mut wish = asks("Die Eltern sprechen Vietnamesisch und fragen nach der Einschulung.", &[Topic::Parents]);
    wish.languages = vec![language("de"), language("vi")];
    let speaks = says(1, "Wir begleiten Elternabende und die Einschulung.", &[Topic::Parents]);
    let mut german = speaks.clone();
    german.profile.languages = vec![language("de")];
    assert!(suggestion(&wish, &german).score < suggestion(&wish, &speaks).score);
    assert!(suggestion(&wish, &german).held_back.iter().any(|part| matches!(part.reason, Reason::LanguageMissed { .. })));
}

#[test]
fn newcomer_counts_as_quick_and_slow_answers_cost() {
    let days = |count, median_days| Answers { count, median_days }.expected_days();
    assert_eq!(days(0, 0), 4);
    assert!(days(2, 1) < 4 && days(20, 40) > 30);
}

#[test]
fn closer_topic_earns_more_than_a_farther_one() {
    let wish = asks("Wir lesen Gedichte.", &[Topic::Literature]);
    let earned = |topic: Topic| {
        let mut offers = candidate(1);
        offers.profile.topics = vec![topic];
        suggestion(&wish, &offers).for_institution[0].earned
    };
    assert!(earned(Topic::Multilingualism) > earned(Topic::Crafts));
    assert!(earned(Topic::Literature) > earned(Topic::Multilingualism));
    assert!(earned(Topic::Crafts) > Points::ZERO);
}
