//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::forms::{FieldError, FormState};
use api_types::rounds::{
    RequestRound, RequestRoundState, RoundFigures, RoundLine, RoundListView, RoundPairLine, RoundRequestName, RoundView, UnservedWords,
};
use chrono::{NaiveDate, NaiveDateTime};
use domain::geography::Land;
use domain::rounds::{PairWish, RoundOutcome, RoundStatus, RoundTask, SearchFailure, SkipReason};
use i18n::Locale;

use super::*;
use crate::matches::tests::matches_view;
use crate::page_checks::{sample_ui, sound_html};

fn at(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).and_then(|date| date.and_hms_opt(16, 20, 0)).expect("a moment")
}

fn name(id: &str, title: &str) -> RoundRequestName {
    RoundRequestName {
        id: id.to_owned(),
        title: title.to_owned(),
        institution: "Rosengarten-Gymnasium".to_owned(),
        municipality: "Sangerhausen".to_owned(),
    }
}

fn pair(id: &str, organisation: Option<&str>, wish: Option<PairWish>) -> RoundPairLine {
    RoundPairLine {
        request: name(id, &format!("Anfrage {id}")),
        organisation_id: format!("o-{id}"),
        organisation: organisation.map(|name| (name.to_owned(), name.to_lowercase())),
        land: Land::Thueringen,
        wish,
        proposed: true,
        suggestion: matches_view().suggestions.into_iter().next().map(|shown| shown.suggestion),
        outcome: None,
    }
}

fn view(status: RoundStatus) -> RoundView {
    let figures = RoundFigures {
        made_at: at(22),
        took_ms: 3_449,
        requests: 5,
        served: 3,
        organisations: 6,
        busy: 3,
        most: 1,
        mean_tenths: 812,
        kept: 2,
        proven: true,
    };
    let full = |names: &[&str], organisations| UnservedWords::Full {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        organisations,
        places: 1,
        requests: 2,
    };
    RoundView {
        id: "r1".to_owned(),
        title: "Interkulturelle Woche".to_owned(),
        region: "Sachsen-Anhalt".to_owned(),
        status,
        task: None,
        search_failure: None,
        hand_in_closed_at: None,
        version: 7,
        requests: 6,
        settled: 0,
        figures: Some(figures),
        new: Vec::new(),
        gone: Vec::new(),
        pairs: vec![pair("a", Some("Muldebogen"), None), pair("b", None, None), pair("c", Some("Lotosweg"), Some(PairWish::Pinned))],
        page: 1,
        pages: 1,
        wishes: vec![RoundPairLine { suggestion: None, proposed: false, ..pair("d", Some("Ohrekreis"), Some(PairWish::Forbidden)) }],
        unserved: vec![
            (name("d", "Anfrage d"), UnservedWords::AllForbidden),
            (name("e", "Anfrage e"), full(&["Muldebogen"], 1)),
            (name("f", "Anfrage f"), full(&[], 2)),
            (name("g", "Anfrage g"), UnservedWords::NoCandidate),
        ],
        more: [0; 4],
    }
}

fn list(rounds: Vec<RoundLine>, form: FormState) -> RoundListView {
    RoundListView { rounds, form, regions: vec![("DE-ST".to_owned(), "Sachsen-Anhalt".to_owned())] }
}

fn line(status: RoundStatus, served: Option<u32>) -> RoundLine {
    RoundLine {
        id: format!("r-{}", status.slug()),
        title: "Interkulturelle Woche".to_owned(),
        region: "Sachsen-Anhalt".to_owned(),
        status,
        task: None,
        requests: 1_204,
        served,
        updated_at: at(21),
    }
}

#[test]
fn list_shows_every_round_and_opens_new_ones() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds");
        let lines = RoundStatus::ALL.into_iter().zip([None, Some(3), Some(4), None]).map(|(status, served)| line(status, served)).collect();
        let html = sound_html("rounds", &ui, || round_list_page(&ui, list(lines, FormState::default())));
        for status in RoundStatus::ALL {
            assert!(html.contains(&format!("/moderation/rounds/r-{}\"", status.slug())), "{status:?}");
        }
        assert!(html.contains("name=\"title\"") && html.contains("value=\"DE-ST\""));
        let empty = sound_html("rounds-empty", &ui, || round_list_page(&ui, list(Vec::new(), FormState::default())));
        assert!(empty.contains("empty-state") && empty.contains("name=\"region\""));
        let wrong = FormState::default().with_errors(vec![("title".to_owned(), FieldError::Required)]);
        let html = sound_html("rounds-wrong", &ui, || round_list_page(&ui, list(Vec::new(), wrong)));
        assert!(html.contains("id=\"title-error\"") || html.contains("error-summary"));
    }
}

#[test]
fn proposal_offers_wishes_and_asks_once_more_before_publishing() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds/r1");
        let html = sound_html("round-proposed", &ui, || round_page(&ui, view(RoundStatus::Proposed)));
        let forms = |action: &str| html.matches(&format!("name=\"action\" value=\"{action}\"")).count();
        assert_eq!(["pin", "forbid", "free", "search", "publish", "close"].map(forms), [2, 2, 2, 1, 1, 1]);
        assert!(html.contains("popover=\"auto\"") && html.contains("name=\"version\" value=\"7\""));
        assert!(html.contains("match-bar") && html.contains("81"));
        assert!(html.contains(&i18n::t!(*locale, ROUNDS_PROOF_TITLE)));
        assert!(
            html.contains(&i18n::t!(*locale, ROUNDS_REASON_ALL_FORBIDDEN)) && html.contains(&i18n::t!(*locale, ROUNDS_REASON_NO_CANDIDATE))
        );
    }
}

#[test]
fn steps_follow_from_how_far_the_round_has_come() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds/r1");
        let page = |name: &str, view: RoundView| sound_html(name, &ui, || round_page(&ui, view));
        let has = |html: &str, action: &str| html.contains(&format!("name=\"action\" value=\"{action}\""));

        let fresh = RoundView {
            figures: None,
            pairs: Vec::new(),
            wishes: Vec::new(),
            unserved: Vec::new(),
            new: vec![name("a", "Anfrage a")],
            ..view(RoundStatus::Open)
        };
        let html = page("round-open", fresh.clone());
        assert!(has(&html, "search") && has(&html, "close") && !has(&html, "publish") && html.contains("/requests/a\""));
        assert!(html.contains(&i18n::t!(*locale, ROUNDS_HANDED_IN_TEXT)) && !html.contains(&i18n::t!(*locale, ROUNDS_NEW_TEXT)));
        let html = page("round-empty", RoundView { requests: 0, new: Vec::new(), ..fresh });
        assert!(!has(&html, "search") && html.contains(&i18n::t!(*locale, ROUNDS_STATE_EMPTY_TITLE)));

        let changed =
            RoundView { gone: vec![(name("z", "Anfrage z"), None)], more: [0, 3, 0, 0], page: 2, pages: 3, ..view(RoundStatus::Open) };
        let html = page("round-changed", changed);
        assert!(has(&html, "search") && !has(&html, "publish") && html.contains("/requests/z\""));
        assert!(!html.contains(&i18n::t!(*locale, ROUNDS_PROOF_TITLE)), "an older proposal promises nothing");
        assert!(html.contains("rounds/r1?page=3#pairs") && html.contains("action=\"/") && html.contains("?page=2\""));

        let asked = |outcome| RoundPairLine { outcome, ..pair("a", Some("Muldebogen"), None) };
        let left_out = |id: &str, reason| (name(id, &format!("Anfrage {id}")), reason);
        let reasons = SkipReason::ALL.into_iter().map(Some).chain([None]).zip('p'..);
        let published = RoundView {
            pairs: vec![asked(Some(RoundOutcome::Asked)), asked(Some(RoundOutcome::Skipped)), asked(None)],
            gone: reasons.map(|(reason, id)| left_out(&id.to_string(), reason)).collect(),
            ..view(RoundStatus::Published)
        };
        let html = page("round-published", published);
        assert!(!html.contains("name=\"action\" value") && !html.contains("data-follow"));
        assert!(html.contains(&i18n::t!(*locale, ROUNDS_SKIP_PARTNER_FULL)) && html.contains(&i18n::t!(*locale, ROUNDS_SKIP_UNKNOWN)));
        let html = page("round-closed", view(RoundStatus::Closed));
        assert!(!html.contains("name=\"action\" value"));
    }
}

#[test]
fn work_of_a_job_is_followed_until_it_is_done() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds/r1");
        let page = |name: &str, view: RoundView| sound_html(name, &ui, || round_page(&ui, view));
        let has = |html: &str, action: &str| html.contains(&format!("name=\"action\" value=\"{action}\""));

        let searching = page("round-searching", RoundView { task: Some(RoundTask::Search), ..view(RoundStatus::Proposed) });
        assert!(searching.contains("data-follow") && searching.contains("role=\"status\""));
        assert!(searching.contains(&i18n::t!(*locale, ROUNDS_FOLLOW)), "there is a link without scripts");
        assert!(has(&searching, "close") && has(&searching, "pin") && !has(&searching, "publish") && !has(&searching, "search"));

        let publishing = RoundView { task: Some(RoundTask::Publish), settled: 2, ..view(RoundStatus::Published) };
        let publishing = page("round-publishing", publishing);
        assert!(publishing.contains("data-follow") && !publishing.contains("name=\"action\" value"));
        // Only the count is read out again and again.
        let count = i18n::t!(*locale, ROUNDS_STATE_SETTLED, settled = 2, requests = 6);
        assert!(publishing.contains(&format!("role=\"status\">{count}</p>")));
        assert!(publishing.contains(&format!("data-follow-done=\"{}\"", i18n::t!(*locale, ROUNDS_FOLLOW_DONE))));
        let releasing = page("round-releasing", RoundView { task: Some(RoundTask::Release), ..view(RoundStatus::Closed) });
        assert!(releasing.contains("data-follow") && releasing.contains(&i18n::t!(*locale, ROUNDS_STATE_RELEASING_TITLE)));

        for failure in SearchFailure::ALL {
            let failed = RoundView { search_failure: Some(failure), ..view(RoundStatus::Open) };
            let html = page(&format!("round-failed-{}", failure.slug()), failed);
            assert!(html.contains(&i18n::t!(*locale, ROUNDS_FAILURE_TITLE)) && has(&html, "search") && !html.contains("data-follow"));
        }
    }
}

#[test]
fn pin_that_is_proposed_counts_as_followed_when_its_reasons_are_kept_back() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds/r1");
        let hidden = RoundPairLine { suggestion: None, ..pair("b", None, Some(PairWish::Pinned)) };
        let view = RoundView { pairs: vec![hidden], wishes: Vec::new(), ..view(RoundStatus::Proposed) };
        let html = sound_html("round-pinned-unnamed", &ui, || round_page(&ui, view));
        assert!(html.contains(&i18n::t!(*locale, ROUNDS_PAIR_PINNED)) && !html.contains(&i18n::t!(*locale, ROUNDS_PAIR_NOT_FOLLOWED)));
    }
}

#[test]
fn hand_in_is_closed_and_opened_again_on_the_page() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation/rounds/r1");
        let html = |name: &str, view: RoundView| sound_html(name, &ui, || round_page(&ui, view));
        let open = html("round-hand-in-open", view(RoundStatus::Open));
        assert!(open.contains("value=\"close-hand-in\"") && !open.contains("value=\"reopen-hand-in\""));
        let closed = html("round-hand-in-closed", RoundView { hand_in_closed_at: Some(at(23)), ..view(RoundStatus::Proposed) });
        assert!(closed.contains("value=\"reopen-hand-in\"") && !closed.contains("value=\"close-hand-in\""));
        assert!(closed.contains("value=\"publish\""));
    }
}

#[test]
fn owner_of_a_request_takes_part_and_leaves() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/requests/a");
        let round = |state| RequestRound { id: "r1".to_owned(), title: "Interkulturelle <Woche>".to_owned(), state };
        let html = |rounds: &[RequestRound]| {
            use leptos::prelude::*;
            join_part(&ui, "/de/requests/a", rounds).into_iter().map(|part| part.to_html()).collect::<String>()
        };
        let offered = html(&[round(RequestRoundState::Offered)]);
        assert!(
            offered.contains("value=\"join-round\"") && offered.contains("name=\"round\" value=\"r1\"") && !offered.contains("<Woche>")
        );
        let joined = html(&[round(RequestRoundState::HandedIn)]);
        assert!(joined.contains("value=\"leave-round\"") && !joined.contains("join-round") && joined.contains("id=\"round\""));
        let stays = html(&[round(RequestRoundState::Closed)]);
        assert!(stays.contains("id=\"round\"") && !stays.contains("-round\""));
        assert!(html(&[]).is_empty());
    }
}
