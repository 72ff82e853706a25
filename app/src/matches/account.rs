//! The account of a score: the strips of the bar, the sentences in their order, and every point on demand.

use i18n::{Locale, t};
use leptos::prelude::*;
use matching::{Part, Points, Suggestion, harmonic_mean};

use super::facts::points;
use super::reasons::Sentence;
use crate::components::{MatchBar, MatchPart, Table};

/// The bar, the reasons in two columns numbered as its strips, what does not fit, and the points on demand.
pub(super) fn account(locale: Locale, suggestion: &Suggestion, sentence: Sentence) -> AnyView {
    let score = suggestion.score.rounded().min(100) as u8;
    let label = t!(locale, MATCHES_SCORE, score = score);
    let (ours, theirs) = (earning(&suggestion.for_institution), earning(&suggestion.for_organisation));
    let parts = strips(locale, suggestion, sentence);
    let both = || suggestion.for_institution.iter().chain(&suggestion.for_organisation);
    let mut missing: Vec<_> = both().filter(|part| part.earned == Points::ZERO).collect();
    let told = |brake: &&Part| !both().any(|part| part.earned == Points::ZERO && part.reason == brake.reason);
    missing.extend(suggestion.held_back.iter().filter(told));
    view! {
        <p class="match-card__score">{label.clone()}</p>
        <MatchBar score parts label/>
        <div class="match-sides">
            {side(locale, t!(locale, MATCHES_REASONS_INSTITUTION), &ours, 1, sentence)}
            {side(locale, t!(locale, MATCHES_REASONS_ORGANISATION), &theirs, ours.len() + 1, sentence)}
        </div>
        {lacking(locale, &missing, sentence)}
        {points_on_demand(locale, suggestion, sentence)}
    }
    .into_any()
}

/// The bar alone, with its reasons on demand: for tables of pairs.
pub(crate) fn score_bar(locale: Locale, suggestion: &Suggestion) -> AnyView {
    let score = suggestion.score.rounded().min(100) as u8;
    let label = t!(locale, MATCHES_SCORE, score = score);
    let parts = strips(locale, suggestion, super::reasons::reason_sentence);
    let reasons = parts.iter().map(|part| view! { <li class="match-reasons__item">{part.sentence.clone()}</li> }).collect_view();
    view! {
        <div class="match-reasons">
            <span>{label.clone()}</span>
            <MatchBar score parts label/>
            <details class="match-reasons__points">
                <summary>{t!(locale, ROUNDS_PAIR_WHY)}</summary>
                <p>{t!(locale, ROUNDS_PAIR_WHY_VIEW)}</p>
                <ol class="match-reasons__list">{reasons}</ol>
            </details>
        </div>
    }
    .into_any()
}

/// The parts that earned something, the strongest first.
fn earning(parts: &[Part]) -> Vec<&Part> {
    let mut earning: Vec<_> = parts.iter().filter(|part| part.earned > Points::ZERO).collect();
    earning.sort_by_key(|part| std::cmp::Reverse(part.earned));
    earning
}

/// The strips of the bar: each side fills half of the score, and each of its parts as much of that half as it earned. So the strips add up to
/// the score, although the score is no plain sum.
pub(super) fn strips(locale: Locale, suggestion: &Suggestion, sentence: Sentence) -> Vec<MatchPart> {
    let half = f64::from(suggestion.score.tenths()) / 20.0;
    let sides = [
        (earning(&suggestion.for_institution), suggestion.institution_points()),
        (earning(&suggestion.for_organisation), suggestion.organisation_points()),
    ];
    let strip = |part: &Part, sum: Points| MatchPart {
        sentence: sentence(locale, &part.reason),
        points: half * f64::from(part.earned.tenths()) / f64::from(sum.tenths()).max(1.0),
        points_label: points(locale, part.earned),
    };
    sides.iter().flat_map(|(parts, sum)| parts.iter().map(move |part| strip(part, *sum))).collect()
}

fn side(locale: Locale, title: String, parts: &[&Part], first: usize, sentence: Sentence) -> Option<AnyView> {
    if parts.is_empty() {
        return None;
    }
    let items = sentences(locale, parts, sentence);
    Some(
        view! {
            <div class="match-sides__side">
                <h4 class="match-sides__title">{title}</h4>
                <ol class="match-sides__list" start=first.to_string()>{items}</ol>
            </div>
        }
        .into_any(),
    )
}

fn lacking(locale: Locale, parts: &[&Part], sentence: Sentence) -> Option<AnyView> {
    if parts.is_empty() {
        return None;
    }
    let items = sentences(locale, parts, sentence);
    Some(
        view! {
            <div class="match-lacking">
                <h4 class="match-sides__title">{t!(locale, MATCHES_REASONS_MISSING)}</h4>
                <ul class="match-lacking__list">{items}</ul>
            </div>
        }
        .into_any(),
    )
}

fn sentences(locale: Locale, parts: &[&Part], sentence: Sentence) -> Vec<AnyView> {
    parts.iter().map(|part| view! { <li>{sentence(locale, &part.reason)}</li> }.into_any()).collect()
}

fn points_on_demand(locale: Locale, suggestion: &Suggestion, sentence: Sentence) -> AnyView {
    let (institution, organisation) = (suggestion.institution_points(), suggestion.organisation_points());
    let formula = if suggestion.score == Points::ZERO {
        t!(locale, MATCHES_ACCOUNT_ZERO)
    } else {
        let (institution, organisation) = (points(locale, institution), points(locale, organisation));
        t!(
            locale,
            MATCHES_ACCOUNT_FORMULA,
            institution = institution,
            organisation = organisation,
            score = points(locale, harmonic_mean(suggestion.institution_points(), suggestion.organisation_points()))
        )
    };
    let held = |brake: &Part| {
        let (share, reason) = (points(locale, brake.earned), sentence(locale, &brake.reason));
        view! { <p>{t!(locale, MATCHES_ACCOUNT_HELD, share = share, reason = reason)}</p> }
    };
    let held_back = suggestion.held_back.iter().map(held).collect_view();
    let left = (!suggestion.held_back.is_empty())
        .then(|| view! { <p>{t!(locale, MATCHES_ACCOUNT_LEFT, score = points(locale, suggestion.score))}</p> });
    view! {
        <details class="match-account">
            <summary>{t!(locale, MATCHES_ACCOUNT_OPEN)}</summary>
            <div class="match-account__content stack">
                {points_table(locale, t!(locale, MATCHES_ACCOUNT_INSTITUTION), &suggestion.for_institution, institution, sentence)}
                {points_table(locale, t!(locale, MATCHES_ACCOUNT_ORGANISATION), &suggestion.for_organisation, organisation, sentence)}
                <p>{formula}</p>
                {held_back}
                {left}
                <p>{t!(locale, MATCHES_ACCOUNT_MEANING)}</p>
            </div>
        </details>
    }
    .into_any()
}

fn points_table(locale: Locale, caption: String, parts: &[Part], sum: Points, sentence: Sentence) -> AnyView {
    let row = |words: String, earned: Points, possible: Points| {
        vec![words.into_any(), points(locale, earned).into_any(), points(locale, possible).into_any()]
    };
    let mut rows: Vec<_> = parts.iter().map(|part| row(sentence(locale, &part.reason), part.earned, part.possible)).collect();
    let possible = parts.iter().map(|part| part.possible).sum();
    rows.push(row(t!(locale, MATCHES_ACCOUNT_SUM), sum, possible));
    let heads = vec![t!(locale, MATCHES_ACCOUNT_REASON), t!(locale, MATCHES_ACCOUNT_EARNED), t!(locale, MATCHES_ACCOUNT_POSSIBLE)];
    view! { <Table caption heads rows numbers=vec![1, 2]/> }.into_any()
}
