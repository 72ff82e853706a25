//! The results as JSON.

use rounds::{Objective, Reason, Round, Solution, Worth};
use serde_json::{Value, json};

use super::Input;

/// The one line that `--report` prints.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    /// Sum of the utilities in their units.
    pub value: u64,
    /// How many pairs there are.
    pub matched: usize,
    /// Seconds for reading the files.
    pub build_s: f64,
    /// Seconds for solving and for checking the certificate.
    pub solve_s: f64,
    /// Processor seconds of the whole run.
    pub cpu_s: f64,
    /// Largest memory of the process so far, in MiB.
    pub peak_mib: f64,
    /// Whether the certificate proves the solution to be the best.
    pub optimal: bool,
}

impl Report {
    /// The line, without its end.
    pub fn line(&self) -> String {
        let rounded = |number: f64| (number * 10_000.0).round() / 10_000.0;
        json!({
            "solver": "ansprechbar",
            "value": self.value,
            "matched": self.matched,
            "build_s": rounded(self.build_s),
            "solve_s": rounded(self.solve_s),
            "total_s": rounded(self.build_s + self.solve_s),
            "cpu_s": rounded(self.cpu_s),
            "peak_mib": self.peak_mib.round(),
            "extra_mib": self.peak_mib.round(),
            "optimal": self.optimal,
        })
        .to_string()
    }
}

/// The result of a round as JSON, `seconds` after it began.
pub fn result_json(input: &Input, solution: &Solution, objective: Objective, seconds: f64) -> Value {
    let round = &input.round;
    let request = |number: u32| round.requests()[number as usize].id.as_str();
    let organisation = |number: u32| round.organisations()[number as usize].id.as_str();
    let pairs: Vec<[&str; 2]> = solution.pairs.iter().map(|&(left, right)| [request(left), organisation(right)]).collect();
    let unserved: Vec<Value> = (solution.unserved.iter())
        .map(|one| match one.reason {
            Reason::NoCandidate => json!({"request": request(one.request), "reason": "no_candidate"}),
            Reason::AllForbidden => json!({"request": request(one.request), "reason": "all_forbidden"}),
            Reason::WorthLess => json!({"request": request(one.request), "reason": "worth_less"}),
            Reason::Full(number) => json!({"request": request(one.request), "reason": "full", "bottleneck": number}),
        })
        .collect();
    let bottlenecks: Vec<Value> = (solution.bottlenecks.iter())
        .map(|one| {
            let organisations: Vec<&str> = one.organisations.iter().map(|&number| organisation(number)).collect();
            json!({"organisations": organisations, "places": one.places, "requests": one.requests, "unserved": one.unserved})
        })
        .collect();
    json!({
        "pairs": pairs,
        "served": solution.served,
        "utility": amount(solution.worth.utility, input.unit),
        "objective": objective_json(solution, objective, input.unit),
        "certificate": certificate_json(round, solution, input.unit),
        "unserved": unserved,
        "bottlenecks": bottlenecks,
        "seconds": seconds,
    })
}

fn objective_json(solution: &Solution, objective: Objective, unit: f64) -> Value {
    let utility = amount(solution.worth.utility, unit);
    match objective {
        Objective::Sum => json!({"name": "sum", "utility": utility}),
        Objective::Round => {
            json!({"name": "round", "served": solution.served, "fairness": exact(solution.worth.fairness), "utility": utility})
        }
    }
}

fn certificate_json(round: &Round, solution: &Solution, unit: f64) -> Value {
    let certificate = &solution.certificate;
    let price = |worth: &Worth| [exact(worth.fairness), exact(worth.utility)];
    let organisations: serde_json::Map<String, Value> =
        round.organisations().iter().zip(&certificate.organisations).map(|(one, worth)| (one.id.clone(), json!(price(worth)))).collect();
    let lands: serde_json::Map<String, Value> = certificate.lands.iter().map(|(code, worth)| (code.clone(), json!(price(worth)))).collect();
    let gap = if certificate.gap.fairness == 0 { amount(certificate.gap.utility, unit) } else { exact(certificate.gap.fairness) };
    json!({"optimal": certificate.is_optimal(), "gap": gap, "unit": unit, "organisations": organisations, "lands": lands})
}

/// A whole number where JSON has room for it, else its nearest neighbour.
fn exact(number: i128) -> Value {
    i64::try_from(number).map_or_else(|_| json!(number as f64), |number| json!(number))
}

/// An amount of utility, in ones.
fn amount(units: i128, unit: f64) -> Value {
    if unit == 1.0 || units == 0 { exact(units) } else { json!(units as f64 / unit) }
}
