//! The pairs of a round: request, organisation, how well they fit, and what a moderator can do about it.

use api_types::rounds::{RoundPairLine, RoundRequestName, RoundView};
use domain::rounds::{PairWish, RoundOutcome, RoundStatus};
use i18n::{Locale, labels, t};
use leptos::prelude::*;

use super::page::address;
use crate::Ui;
use crate::components::*;
use crate::matches::score_bar;

/// The proposed pairs. While the round runs each can be pinned or ruled out; later the last column says what became of it.
pub(super) fn pair_table(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let running = view.status.is_running();
    let last = if running { t!(locale, ROUNDS_PAIR_STEPS) } else { t!(locale, ROUNDS_PAIR_OUTCOME) };
    let heads = vec![t!(locale, ROUNDS_PAIR_REQUEST), t!(locale, ROUNDS_PAIR_ORGANISATION), t!(locale, ROUNDS_PAIR_SCORE), last];
    let rows = view
        .pairs
        .iter()
        .map(|pair| {
            let score = pair.suggestion.as_ref().map(|suggestion| score_bar(locale, suggestion));
            let last = if running { steps(ui, view, pair) } else { outcome(locale, view.status, pair) };
            vec![request_cell(ui, &pair.request), organisation_cell(ui, pair), score.into_any(), last]
        })
        .collect();
    view! { <div class="round-pairs"><Table caption=t!(locale, ROUNDS_PAIRS) heads rows caption_hidden=true/></div> }.into_any()
}

/// Wishes that are no proposed pair, each with its undo.
pub(super) fn wish_table(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let heads = vec![t!(locale, ROUNDS_PAIR_REQUEST), t!(locale, ROUNDS_PAIR_ORGANISATION), t!(locale, ROUNDS_PAIR_STEPS)];
    let rows =
        view.wishes.iter().map(|pair| vec![request_cell(ui, &pair.request), organisation_cell(ui, pair), steps(ui, view, pair)]).collect();
    view! { <Table caption=t!(locale, ROUNDS_WISHES) heads rows caption_hidden=true/> }.into_any()
}

/// A request with its house and place.
pub(super) fn request_cell(ui: &Ui, name: &RoundRequestName) -> AnyView {
    let place = t!(ui.locale, ROUNDS_PAIR_WHERE, institution = &name.institution, municipality = &name.municipality);
    view! {
        <div class="round-name">
            <a href=ui.href(&format!("/requests/{}", name.id))>{name.title.clone()}</a>
            <span class="round-name__note">{place}</span>
        </div>
    }
    .into_any()
}

fn organisation_cell(ui: &Ui, pair: &RoundPairLine) -> AnyView {
    let locale = ui.locale;
    match &pair.organisation {
        Some((name, slug)) => view! {
            <div class="round-name">
                <a href=ui.href(&format!("/organisations/{slug}"))>{name.clone()}</a>
                <span class="round-name__note">{labels::land(locale, pair.land)}</span>
            </div>
        }
        .into_any(),
        None => organisation_name(locale, pair).into_any(),
    }
}

/// Its name, or what may be said instead.
fn organisation_name(locale: Locale, pair: &RoundPairLine) -> String {
    let unnamed = || t!(locale, ROUNDS_PAIR_UNNAMED, land = labels::land(locale, pair.land));
    pair.organisation.as_ref().map_or_else(unnamed, |(name, _)| name.clone())
}

fn badge(locale: Locale, wish: Option<PairWish>, proposed: bool) -> Option<AnyView> {
    let (label, tone, icon) = match wish? {
        PairWish::Pinned if proposed => (t!(locale, ROUNDS_PAIR_PINNED), Tone::Agreed, Glyph::Flag),
        PairWish::Pinned => (t!(locale, ROUNDS_PAIR_NOT_FOLLOWED), Tone::Waiting, Glyph::Flag),
        PairWish::Forbidden => (t!(locale, ROUNDS_PAIR_FORBIDDEN), Tone::Danger, Glyph::Close),
    };
    Some(view! { <Badge label tone icon/> }.into_any())
}

/// The wish that stands with its undo, or the two that could be made.
fn steps(ui: &Ui, view: &RoundView, pair: &RoundPairLine) -> AnyView {
    let locale = ui.locale;
    let buttons: Vec<AnyView> = match pair.wish {
        Some(_) => vec![step(ui, view, pair, "free", t!(locale, ROUNDS_FREE), Glyph::Back)],
        None => vec![
            step(ui, view, pair, "pin", t!(locale, ROUNDS_PIN), Glyph::Flag),
            step(ui, view, pair, "forbid", t!(locale, ROUNDS_FORBID), Glyph::Close),
        ],
    };
    view! { <div class="round-pair-steps">{badge(locale, pair.wish, pair.proposed)}{buttons}</div> }.into_any()
}

/// A form with one button; for those who hear the page its name says which pair it is about.
fn step(ui: &Ui, view: &RoundView, pair: &RoundPairLine, action: &'static str, label: String, glyph: Glyph) -> AnyView {
    let locale = ui.locale;
    let about = t!(locale, ROUNDS_STEP_FOR, request = &pair.request.title, organisation = organisation_name(locale, pair));
    let page = if view.page > 1 { format!("?page={}", view.page) } else { String::new() };
    view! {
        <form class="post-button" method="post" action=format!("{}{page}", address(ui, view))>
            <input type="hidden" name="action" value=action/>
            <input type="hidden" name="request" value=pair.request.id.clone()/>
            <input type="hidden" name="organisation" value=pair.organisation_id.clone()/>
            <button class="button button--quiet" type="submit">
                <Icon glyph/>
                <span>{label}<span class="visually-hidden">{about}</span></span>
            </button>
        </form>
    }
    .into_any()
}

fn outcome(locale: Locale, status: RoundStatus, pair: &RoundPairLine) -> AnyView {
    let (label, tone) = match pair.outcome {
        Some(RoundOutcome::Asked) => (t!(locale, ROUNDS_OUTCOME_ASKED), Tone::Agreed),
        Some(RoundOutcome::Skipped) => (t!(locale, ROUNDS_OUTCOME_SKIPPED), Tone::Waiting),
        Some(RoundOutcome::Unserved) => (t!(locale, ROUNDS_OUTCOME_UNSERVED), Tone::Neutral),
        Some(RoundOutcome::Released) => (t!(locale, ROUNDS_OUTCOME_RELEASED), Tone::Neutral),
        None if status == RoundStatus::Published => (t!(locale, ROUNDS_OUTCOME_WAITING), Tone::Waiting),
        None => (t!(locale, ROUNDS_OUTCOME_RELEASED), Tone::Neutral),
    };
    view! { <StatusBadge label tone/> }.into_any()
}
