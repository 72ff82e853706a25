//! Round files, good and bad.
#![allow(clippy::unwrap_used)]

use files::solve::{Folder, Input, Problem, Report, read_folder, read_json, result_json};
use proptest::prelude::*;
use rounds::{Objective, Preferences, solve};

const ROUND: &str = r#"{ "requests":      [{"id": "r1", "wanted": 1, "group": "DE-ST"}, {"id": "r2"}],
  "organisations": [{"id": "o1", "capacity": 1, "group": "DE-ST"}],
  "candidates":    [["r1", "o1", 0.83], ["r2", "o1", 1]] }"#;

fn folder(requests: &str, organisations: &str, edges: &str) -> Result<Input, (&'static str, Problem)> {
    read_folder(Folder { requests: requests.as_bytes(), organisations: organisations.as_bytes(), edges: edges.as_bytes() })
}

const REQUESTS: &str = "request,topics_hex,langs_hex,district\n0,1f,2,17\n1,2,1,3\n";
const ORGANISATIONS: &str = "org,topics_hex,langs_hex,district,capacity\n0,1,1,4,1\n1,2,1,5,3\n";
const EDGES: &str = "request,org,score\n0,0,500\n0,1,400\n1,0,900\n";

#[test]
fn round_file_is_read_and_solved() {
    let input = read_json(ROUND.as_bytes()).unwrap();
    let solution = solve(&input.round, &Preferences::default(), Objective::Round).unwrap();
    let result = result_json(&input, &solution, Objective::Round, 0.5);
    assert_eq!(result["pairs"], serde_json::json!([["r2", "o1"]]));
    assert_eq!(result["served"], 1);
    assert_eq!(result["utility"], 1.0);
    assert_eq!(result["certificate"]["optimal"], true);
    assert_eq!(result["certificate"]["gap"], 0);
    assert_eq!(result["unserved"], serde_json::json!([{"request": "r1", "reason": "full", "bottleneck": 0}]));
    assert_eq!(result["bottlenecks"], serde_json::json!([{"organisations": ["o1"], "places": 1, "requests": 2, "unserved": 1}]));
    assert_eq!(result["seconds"], 0.5);
}

#[test]
fn lists_may_come_in_any_order() {
    let turned = r#"{"note": [1], "candidates": [["r2", "o1", 1.0], ["r1", "o1", 0.83]],
        "organisations": [{"group": "DE-ST", "capacity": 1, "id": "o1"}], "requests": [{"id": "r2"}, {"group": "DE-ST", "id": "r1"}]}"#;
    assert_eq!(read_json(turned.as_bytes()), read_json(ROUND.as_bytes()));
}

#[test]
fn folder_is_read_and_solved() {
    let input = folder(REQUESTS, ORGANISATIONS, EDGES).unwrap();
    let solution = solve(&input.round, &Preferences::default(), Objective::Sum).unwrap();
    assert_eq!(solution.utility, 1300);
    assert_eq!(result_json(&input, &solution, Objective::Sum, 0.0)["utility"], 1300);
}

#[test]
fn folder_is_read_alike_with_other_line_ends_and_numbers() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    assert_eq!(folder(&windows(REQUESTS), &windows(ORGANISATIONS), &windows(EDGES)), folder(REQUESTS, ORGANISATIONS, EDGES));
    assert_eq!(folder(REQUESTS.trim_end(), ORGANISATIONS.trim_end(), EDGES.trim_end()), folder(REQUESTS, ORGANISATIONS, EDGES));
    let sparse = folder("request\n70\n5\n", "capacity,org\n2,9\n1,1000\n", "request,org,score\n70,1000,3\n5,9,4\n").unwrap();
    assert_eq!(
        sparse.round.utility(sparse.round.request_number("70").unwrap(), sparse.round.organisation_number("1000").unwrap()),
        Some(3)
    );
}

#[test]
fn long_files_are_read_whole_when_they_come_in_pieces() {
    let lines: String = (0..60_000).map(|n| format!("{n},0,{}\n", n % 1000 + 1)).collect();
    let requests: String = (0..60_000).map(|n| format!("{n}\n")).collect();
    let input = folder(&format!("request\n{requests}"), "org,capacity\n0,5\n", &format!("request,org,score\n{lines}")).unwrap();
    assert_eq!(input.round.candidates(), 60_000);
    let wrong = lines.replace("\n59999,0,", "\n59999,x,");
    let (file, problem) =
        folder(&format!("request\n{requests}"), "org,capacity\n0,5\n", &format!("request,org,score\n{wrong}")).unwrap_err();
    assert_eq!((file, problem.line, problem.field.as_str()), ("edges.csv", 60_001, "org"));
}

/// Text of the problem with a round file in which `old` was replaced.
fn with(old: &str, new: &str) -> String {
    assert!(ROUND.contains(old));
    read_json(ROUND.replacen(old, new, 1).as_bytes()).unwrap_err().to_string()
}

#[test]
fn bad_round_files_are_explained() {
    let cases = [
        (with("0.83", "1.5"), ["line 3", "candidates[0] utility", "above 0 and at most 1"]),
        (with("0.83", "0"), ["line 3", "candidates[0] utility", "above 0"]),
        (with("0.83", "-0.1"), ["line 3", "candidates[0] utility", "-0.1"]),
        (with("0.83", "NaN"), ["line 3", "candidates[0] utility", "expected"]),
        (with("0.83", "1e999"), ["line 3", "candidates[0] utility", "out of range"]),
        (with("0.83", "\"x\""), ["line 3", "candidates[0] utility", "\"x\""]),
        (with(", 0.83", ""), ["line 3", "candidates[0]", "three parts"]),
        (with("\"r2\", \"o1\"", "\"r9\", \"o1\""), ["line 3", "candidates[1] request", "\"r9\" is not in requests"]),
        (with("\"r2\", \"o1\"", "\"r2\", \"o9\""), ["line 3", "candidates[1] organisation", "\"o9\" is not in organisations"]),
        (with("\"r2\", \"o1\"", "\"r1\", \"o1\""), ["candidates", "\"r1\", \"o1\"", "twice"]),
        (with("\"id\": \"r2\"", "\"id\": \"r1\""), ["line 1", "requests[1] id", "twice"]),
        (with("\"capacity\": 1", "\"capacity\": -1"), ["line 2", "organisations[0] capacity", "from 0 to"]),
        (with("\"capacity\": 1", "\"capacity\": 99999999999"), ["line 2", "organisations[0] capacity", "from 0 to"]),
        (with("\"capacity\": 1, ", ""), ["line 2", "organisations[0]", "capacity is missing"]),
        (with("\"wanted\": 1", "\"wanted\": 0"), ["line 1", "requests[0] wanted", "from 1 to"]),
        (with("\"wanted\": 1", "\"wanted\": 1, \"wanted\": 2"), ["line 1", "requests[0] wanted", "twice"]),
        (with("\"candidates\"", "\"candidate\""), ["candidates", "is missing", ""]),
        (with("\"candidates\"", "\"requests\""), ["line 3", "requests", "twice"]),
        (with("]] }", "]] } x"), ["line 3", "trailing", ""]),
        (read_json(format!("{{\"x\": {}", "[".repeat(100_000)).as_bytes()).unwrap_err().to_string(), ["line 1", "EOF", ""]),
        (read_json(b" \n").unwrap_err().to_string(), ["empty", "", ""]),
        (read_json(b"[]").unwrap_err().to_string(), ["line 1", "an object with requests", ""]),
        (read_json(b"{").unwrap_err().to_string(), ["line 1", "EOF", ""]),
        (
            read_json(b"{\"candidates\": [[\"r\", \"o\", 1]], \"requests\": [], \"organisations\": []}").unwrap_err().to_string(),
            ["\"r\"", "not in requests", ""],
        ),
    ];
    for (message, parts) in cases {
        assert!(parts.iter().all(|part| message.contains(part)), "{message} lacks one of {parts:?}");
    }
}

#[test]
fn bad_folders_are_explained() {
    let problem = |requests: &str, organisations: &str, edges: &str| {
        let (file, problem) = folder(requests, organisations, edges).unwrap_err();
        format!("{file}: {problem}")
    };
    let edges = |line: &str| problem(REQUESTS, ORGANISATIONS, &format!("{EDGES}{line}"));
    let cases = [
        (edges("1,1,0\n"), ["edges.csv: line 5: score", "from 1 to"]),
        (edges("1,1,NaN\n"), ["edges.csv: line 5: score", "\"NaN\""]),
        (edges("1,1,-3\n"), ["edges.csv: line 5: score", "\"-3\""]),
        (edges("1,1,99999999999\n"), ["edges.csv: line 5: score", "99999999999"]),
        (edges("2,1,5\n"), ["edges.csv: line 5: request", "2 is not in requests.csv"]),
        (edges("1,7,5\n"), ["edges.csv: line 5: org", "7 is not in orgs.csv"]),
        (edges("1,0,5\n"), ["edges.csv: line 5: org", "twice"]),
        (edges("1,1\n"), ["edges.csv: line 5: score", "ends before"]),
        (edges("1,,5\n"), ["edges.csv: line 5: org", "is empty"]),
        (edges("1,1,5,6\n"), ["edges.csv: line 5", "fourth column"]),
        (edges("0,0,5\n"), ["edges.csv", "\"0\", \"0\" is listed twice"]),
        (problem(REQUESTS, ORGANISATIONS, ""), ["edges.csv: line 1", "no header line"]),
        (problem(REQUESTS, ORGANISATIONS, "0,0,5\n"), ["edges.csv: line 1", "it must be \"request,org,score\""]),
        (problem("", ORGANISATIONS, EDGES), ["requests.csv: line 1", "no header"]),
        (problem("id\n0\n", ORGANISATIONS, EDGES), ["requests.csv: line 1: request", "lacks this column"]),
        (problem("request\n0\n0\n", ORGANISATIONS, EDGES), ["requests.csv: line 3: request", "0 is listed twice"]),
        (problem("request\n0\n5\n0\n", ORGANISATIONS, EDGES), ["requests.csv: line 4: request", "0 is listed twice"]),
        (problem(REQUESTS, "org,capacity\n0,-1\n", EDGES), ["orgs.csv: line 2: capacity", "\"-1\""]),
        (problem(REQUESTS, "org,capacity\n0\n", EDGES), ["orgs.csv: line 2: capacity", "ends before"]),
        (problem(REQUESTS, &"x".repeat(200_000), EDGES), ["orgs.csv: line 1", "too long"]),
        (problem(REQUESTS, ORGANISATIONS, "\0\0\u{1b}"), ["edges.csv: line 1", "\\0"]),
    ];
    for (message, parts) in cases {
        assert!(parts.iter().all(|part| message.contains(part)), "{message} lacks one of {parts:?}");
    }
}

#[test]
fn report_is_one_line_with_all_measurements() {
    let report = Report { value: 7, matched: 2, build_s: 0.25, solve_s: 0.5, cpu_s: 0.7, peak_mib: 3.4, optimal: true };
    let line = report.line();
    let value: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert!(!line.contains('\n'));
    assert_eq!(
        (&value["value"], &value["matched"], &value["total_s"], &value["peak_mib"]),
        (&7.into(), &2.into(), &0.75.into(), &3.0.into())
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn readers_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[\\[\\]{}\",:.0-9a-z\n-]{0,80}") {
        let _ = read_json(&bytes);
        let _ = read_json(text.as_bytes());
        let _ = read_folder(Folder { requests: REQUESTS.as_bytes(), organisations: ORGANISATIONS.as_bytes(), edges: &bytes[..] });
        let _ = folder(&format!("request,\n{text}"), ORGANISATIONS, EDGES);
        let _ = folder(REQUESTS, &format!("org,capacity\n{text}"), EDGES);
        let _ = folder(REQUESTS, ORGANISATIONS, &format!("request,org,score\n{text}"));
    }

    #[test]
    fn readers_never_panic_when_a_byte_changes(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut changed = ROUND.as_bytes().to_vec();
        changed[at.index(ROUND.len())] = byte;
        if let Ok(input) = read_json(&changed) {
            prop_assert!(solve(&input.round, &Preferences::default(), Objective::Round).unwrap().certificate.is_optimal());
        }
        let mut changed = EDGES.as_bytes().to_vec();
        changed[at.index(EDGES.len())] = byte;
        if let Ok(input) = read_folder(Folder { requests: REQUESTS.as_bytes(), organisations: ORGANISATIONS.as_bytes(), edges: &changed[..] }) {
            prop_assert!(solve(&input.round, &Preferences::default(), Objective::Sum).unwrap().certificate.is_optimal());
        }
    }
}
