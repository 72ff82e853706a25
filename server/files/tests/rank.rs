//! Reading, refusing and ranking.

mod support;

use files::rank::{InputError, Method, rankings, read_organisations, read_requests, suggestions};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{ORGANISATIONS, REQUESTS, rows};

/// The first organisation of the set with one field changed; `None` takes it away.
fn organisation_with(field: &str, value: Option<Value>) -> Result<(), InputError> {
    changed(ORGANISATIONS, "organisations", field, value, |bytes| read_organisations(bytes).map(drop))
}

fn request_with(field: &str, value: Option<Value>) -> Result<(), InputError> {
    changed(REQUESTS, "requests", field, value, |bytes| read_requests(bytes).map(drop))
}

fn changed(
    file: &[u8],
    list: &str,
    field: &str,
    value: Option<Value>,
    read: fn(&[u8]) -> Result<(), InputError>,
) -> Result<(), InputError> {
    let mut whole: Value = serde_json::from_slice(file).expect("JSON");
    let record = whole[list][0].as_object_mut().expect("an object");
    match value {
        Some(value) => drop(record.insert(field.to_owned(), value)),
        None => drop(record.remove(field)),
    }
    read(&serde_json::to_vec_pretty(&whole).expect("JSON"))
}

#[test]
fn wrong_field_is_named_with_its_line() {
    let cases = [
        ("topics", json!(["cooking"])),
        ("topics", json!(["music", "music"])),
        ("languages", json!(["xx"])),
        ("languages", json!(["de", "klingon"])),
        ("formats", json!("podium")),
        ("monthly_cap", json!(-1)),
        ("monthly_cap", json!(1.5)),
        ("travel_radius_km", json!(-5)),
        ("lat", json!("NaN")),
        ("lat", json!(91)),
        ("current_open_load", json!(-2)),
        ("answered_within_days", json!(null)),
        ("off_limit_topics", json!([1])),
        ("ags5", json!("99999")),
        ("last_active", json!("gestern")),
        ("fee", json!({"kind": "fee"})),
        ("fee", json!({"kind": "fee", "amount_eur": -3})),
        ("verified", json!("yes")),
        ("id", json!("")),
        ("id", json!("org-02")),
    ];
    for (field, value) in cases {
        let error = organisation_with(field, Some(value.clone())).expect_err(field);
        assert!(error.field == field && error.line > 1, "{field} {value}: {error}");
        assert!(organisation_with(field, None).is_err(), "{field}");
    }
    for (field, value) in
        [("place", json!("moon")), ("max_travel_km", json!(-1)), ("date_options", json!([{"day": 1}])), ("budget", json!(5))]
    {
        let value =
            if field == "max_travel_km" { request_with("place", Some(json!("organisation"))) } else { request_with(field, Some(value)) };
        let error = value.expect_err(field);
        assert!(error.field == field, "{field}: {error}");
    }
}

#[test]
fn whole_number_may_be_written_with_a_point() {
    assert_eq!(organisation_with("travel_radius_km", Some(json!(210.0))), Ok(()));
}

#[test]
fn language_that_nobody_can_choose_is_left_out_beside_others() {
    assert_eq!(organisation_with("languages", Some(json!(["de", "nv", "sgn-DE"]))), Ok(()));
    assert_eq!(request_with("languages", Some(json!(["nv", "en"]))), Ok(()));
}

#[test]
fn file_that_is_empty_or_no_json_is_refused_with_its_line() {
    for bytes in [
        &b""[..],
        b"  \n",
        b"[]",
        b"{\"organisations\": []}",
        b"{\"organisations\": [1]}",
        b"{\"organisations\": [{\"lat\": NaN}]}",
        b"\xff\xfe",
    ] {
        let error = read_organisations(bytes).expect_err("wrong");
        assert!(error.line >= 1 && !error.to_string().is_empty());
    }
    let error = read_requests(b"{\n \"requests\": [\n  {\"id\": \"a\"},\n  {\"id\": \"a\"}\n]}").expect_err("twice");
    assert_eq!(error.to_string(), "requests, line 4, a, field id: this id stands in the file twice");
}

#[test]
fn order_depends_on_no_order_of_the_file_and_irrelevant_rows_change_nothing() {
    let (mut organisations, requests) = rows();
    let before = rankings(&organisations, &requests, Method::default());
    organisations.reverse();
    assert_eq!(rankings(&organisations, &requests, Method::default()), before);
    let (all, one) = (rows().0, &before.0[0].1);
    let fewer: Vec<_> = all.into_iter().filter(|row| one[..2].contains(&row.id)).collect();
    assert_eq!(rankings(&fewer, &requests[..1], Method::default()).0[0].1[..2], one[..2]);
}

#[test]
fn suggestions_carry_words_of_the_text() {
    let (_, requests) = rows();
    for ((_, topics), request) in suggestions(&requests, Method::default()).0.iter().zip(&requests) {
        for topic in topics.as_array().expect("a list") {
            let words = topic["words"].as_array().expect("words");
            assert!(!words.is_empty());
            let whole = format!("{}\n{}", request.title, request.text);
            assert!(words.iter().all(|word| word.as_str().is_some_and(|word| whole.contains(word))), "{words:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_never_panics(bytes: Vec<u8>, cut in 0..30_000_usize) {
        let _ = read_organisations(&bytes);
        let _ = read_requests(&REQUESTS[..cut.min(REQUESTS.len())]);
    }
}
