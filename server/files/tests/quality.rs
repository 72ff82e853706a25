//! The quality that was reached may not be lost.

mod support;

use files::rank::{Method, rankings, read_organisations, read_requests};
use support::measure;

/// Veiled pairs that stand first, of 52, and their mean reciprocal rank.
const FIRST: usize = 38;
const RECIPROCAL: f64 = 0.82;

#[test]
fn development_set_keeps_its_quality() {
    let reached = measure(Method::default());
    assert!(reached.ndcg_5 >= 0.97, "{reached:?}");
    assert!(reached.ndcg_5_text_only >= 0.95, "{reached:?}");
    assert!(reached.ndcg_5_east >= 0.96, "{reached:?}");
    assert!(reached.recall_10_of_first_choices >= 1.0, "{reached:?}");
    assert_eq!((reached.forbidden, reached.empty), (0, 0), "{reached:?}");
    assert!(reached.suggestion_precision >= 0.75 && reached.suggestion_recall >= 0.8, "{reached:?}");
}

/// Prints the table of `docs/MATCHING.md`: `cargo test -p files --test quality -- --ignored --nocapture`.
#[test]
#[ignore = "prints a table for people"]
fn what_each_part_contributes() {
    println!(
        "| without | nDCG@5 | text only | East | first is a first choice | forbidden | suggestion P | R |\n|---|--:|--:|--:|--:|--:|--:|--:|"
    );
    for (name, method) in variants() {
        let found = measure(method);
        println!(
            "| {name} | {:.3} | {:.3} | {:.3} | {:.2} | {} | {:.2} | {:.2} |",
            found.ndcg_5,
            found.ndcg_5_text_only,
            found.ndcg_5_east,
            found.top_is_first_choice,
            found.forbidden,
            found.suggestion_precision,
            found.suggestion_recall
        );
    }
}

fn variants() -> Vec<(&'static str, Method)> {
    let with = |change: fn(&mut Method)| {
        let mut method = Method::default();
        change(&mut method);
        method
    };
    vec![
        ("nothing (the engine as it is)", Method::default()),
        ("texts", with(|method| method.settings.text = false)),
        ("lexicon: equal words only", with(|method| (method.profile_reading.lexicon, method.request_reading.lexicon) = (false, false))),
        ("compounds", with(|method| (method.profile_reading.compounds, method.request_reading.compounds) = (false, false))),
        ("what texts deny", with(|method| (method.profile_reading.negation, method.request_reading.negation) = (false, false))),
        ("ticks weighed by words", with(|method| method.settings.support = false)),
        ("close topics of other main topics", with(|method| method.settings.closeness = false)),
        ("rarity", with(|method| method.settings.rarity = false)),
        ("what holds a score back", with(|method| method.settings.brakes = false)),
    ]
}

#[test]
fn veiled_pairs_still_find_each_other() {
    let organisations = read_organisations(include_bytes!("veiled_pairs/organisations.json")).expect("organisations");
    let requests = read_requests(include_bytes!("veiled_pairs/requests.json")).expect("requests");
    let ranked = rankings(&organisations, &requests, Method::default());
    let places: Vec<Option<usize>> =
        ranked.0.iter().map(|(id, ids)| ids.iter().position(|found| found[5..] == id[5..]).map(|place| place + 1)).collect();
    let first = places.iter().filter(|place| **place == Some(1)).count();
    let reciprocal = places.iter().flatten().map(|place| 1.0 / *place as f64).sum::<f64>() / places.len() as f64;
    assert!(first >= FIRST && reciprocal >= RECIPROCAL, "{first} of {} first, mean reciprocal rank {reciprocal:.3}", places.len());
}
