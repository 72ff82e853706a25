//! The development set, and how rankings are measured against it.
#![allow(dead_code)]

use std::collections::HashMap;

use files::rank::{ByRequest, Method, OrganisationRow, RequestRow, rankings, read_organisations, read_requests, suggestions};
use serde_json::Value;

pub const ORGANISATIONS: &[u8] = include_bytes!("../quality/organisations.json");
pub const REQUESTS: &[u8] = include_bytes!("../quality/requests.json");
const JUDGEMENTS: &[u8] = include_bytes!("../quality/judgements.json");

/// Means over the requests of the development set; all but the counts from 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub struct Metrics {
    pub ndcg_5: f64,
    pub ndcg_5_text_only: f64,
    pub ndcg_5_east: f64,
    pub recall_10_of_first_choices: f64,
    pub top_is_first_choice: f64,
    pub forbidden: usize,
    pub empty: usize,
    pub suggestion_precision: f64,
    pub suggestion_recall: f64,
}

pub fn rows() -> (Vec<OrganisationRow>, Vec<RequestRow>) {
    (read_organisations(ORGANISATIONS).expect("organisations"), read_requests(REQUESTS).expect("requests"))
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().expect("a text")
}

/// Discounted cumulative gain of the first `count` grades: gain 2^grade - 1, discount log2(rank + 1).
fn dcg(grades: impl Iterator<Item = u64>, count: usize) -> f64 {
    grades.take(count).enumerate().map(|(place, grade)| (2_f64.powf(grade as f64) - 1.0) / (place as f64 + 2.0).log2()).sum()
}

fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / values.len() as f64 }
}

/// How good the rankings and suggestions of a method are.
pub fn measure(method: Method) -> Metrics {
    let (organisations, requests) = rows();
    let ranked = rankings(&organisations, &requests, method);
    let truth: Value = serde_json::from_slice(JUDGEMENTS).expect("judgements");
    let raw: Value = serde_json::from_slice(REQUESTS).expect("requests");
    let list = |field: &str| truth[field].as_array().expect("a list").iter();
    let mut grades: HashMap<(&str, &str), u64> = HashMap::new();
    for judgement in list("judgements") {
        grades.insert((text(judgement, "request_id"), text(judgement, "organisation_id")), judgement["grade"].as_u64().expect("a grade"));
    }
    let forbidden: Vec<(&str, &str)> = list("must_not").map(|pair| (text(pair, "request_id"), text(pair, "organisation_id"))).collect();
    let (mut all, mut text_only, mut east, mut recall, mut top) = (vec![], vec![], vec![], vec![], vec![]);
    let mut metrics = Metrics::default();
    for ((id, ids), request) in ranked.0.iter().zip(raw["requests"].as_array().expect("a list")) {
        let grade = |organisation: &String| grades.get(&(id.as_str(), organisation.as_str())).copied().unwrap_or(0);
        let mut ideal: Vec<u64> = grades.iter().filter(|((of, _), _)| of == id).map(|(_, grade)| *grade).collect();
        ideal.sort_unstable_by(|one, other| other.cmp(one));
        let ndcg = dcg(ids.iter().map(grade), 5) / dcg(ideal.iter().copied(), 5);
        all.push(ndcg);
        if request["topics"].as_array().is_some_and(Vec::is_empty) {
            text_only.push(ndcg);
        }
        if matches!(text(request, "land"), "BB" | "MV" | "SN" | "ST" | "TH") {
            east.push(ndcg);
        }
        let first_choices = ideal.iter().filter(|grade| **grade == 3).count();
        recall.push(ids.iter().take(10).filter(|organisation| grade(organisation) == 3).count() as f64 / first_choices as f64);
        top.push(f64::from(u8::from(ids.first().is_some_and(|first| grade(first) == 3))));
        metrics.forbidden += ids.iter().filter(|organisation| forbidden.contains(&(id.as_str(), organisation.as_str()))).count();
        metrics.empty += usize::from(ids.is_empty());
    }
    metrics.ndcg_5 = mean(&all);
    metrics.ndcg_5_text_only = mean(&text_only);
    metrics.ndcg_5_east = mean(&east);
    metrics.recall_10_of_first_choices = mean(&recall);
    metrics.top_is_first_choice = mean(&top);
    (metrics.suggestion_precision, metrics.suggestion_recall) = measure_suggestions(&suggestions(&requests, method), &raw);
    metrics
}

/// Precision and recall of the first three suggested leaves, where the truth is known.
fn measure_suggestions(suggested: &ByRequest<Value>, raw: &Value) -> (f64, f64) {
    let (mut precision, mut recall) = (vec![], vec![]);
    for ((_, topics), request) in suggested.0.iter().zip(raw["requests"].as_array().expect("a list")) {
        let Some(wanted) = request["suggested_topics_truth"].as_array() else { continue };
        let slugs: Vec<&Value> = topics.as_array().expect("a list").iter().take(3).map(|topic| &topic["slug"]).collect();
        let hits = wanted.iter().filter(|leaf| slugs.contains(leaf)).count() as f64;
        precision.push(if slugs.is_empty() { 0.0 } else { hits / slugs.len() as f64 });
        recall.push(hits / wanted.len() as f64);
    }
    (mean(&precision), mean(&recall))
}
