//! Where a round stands, with the steps that lead on, and whether institutions can hand in.

use api_types::rounds::RoundView;
use domain::rounds::{RoundStatus, RoundTask, SearchFailure};
use i18n::{Locale, dates, t};
use leptos::prelude::*;

use super::page::address;
use crate::Ui;
use crate::components::*;

/// Where the round stands, and the steps that lead on; before it why the last search brought nothing.
pub(super) fn state(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    if let Some(task) = view.task {
        return working(ui, view, task);
    }
    let (tone, title, text) = match view.status {
        RoundStatus::Open if view.requests == 0 => (Tone::Info, t!(locale, ROUNDS_STATE_EMPTY_TITLE), t!(locale, ROUNDS_STATE_EMPTY_TEXT)),
        RoundStatus::Open if view.figures.is_some() => {
            (Tone::Waiting, t!(locale, ROUNDS_STATE_CHANGED_TITLE), t!(locale, ROUNDS_STATE_CHANGED_TEXT))
        }
        RoundStatus::Open => (Tone::Info, t!(locale, ROUNDS_STATE_OPEN_TITLE), t!(locale, ROUNDS_STATE_OPEN_TEXT)),
        RoundStatus::Proposed => (Tone::Waiting, t!(locale, ROUNDS_STATE_PROPOSED_TITLE), t!(locale, ROUNDS_STATE_PROPOSED_TEXT)),
        RoundStatus::Published => (Tone::Agreed, t!(locale, ROUNDS_STATE_PUBLISHED_TITLE), t!(locale, ROUNDS_STATE_PUBLISHED_TEXT)),
        RoundStatus::Closed => (Tone::Neutral, t!(locale, ROUNDS_STATE_CLOSED_TITLE), t!(locale, ROUNDS_STATE_CLOSED_TEXT)),
    };
    let failure = view.search_failure.filter(|_| view.status.is_running()).map(|failure| failed(locale, failure));
    let steps = steps(ui, view);
    view! {
        {failure}
        <Notice tone title>
            <p>{text}</p>
            {(!steps.is_empty()).then(|| view! { <div class="cluster round-steps">{steps}</div> })}
        </Notice>
    }
    .into_any()
}

/// What a job is doing. The script of the page asks for the part marked `data-follow` until it is gone, and then says what `data-follow-done` says, with a link
/// (`app/frontend/start.js`); without scripts there is the button. Only this part is a live region, so that nothing that stands is read out again.
fn working(ui: &Ui, view: &RoundView, task: RoundTask) -> AnyView {
    let locale = ui.locale;
    let settled = || t!(locale, ROUNDS_STATE_SETTLED, settled = view.settled, requests = view.requests);
    let (title, now, text) = match task {
        RoundTask::Search => {
            (t!(locale, ROUNDS_STATE_SEARCHING_TITLE), t!(locale, ROUNDS_STATE_SEARCHING_NOW), t!(locale, ROUNDS_STATE_SEARCHING_TEXT))
        }
        RoundTask::Publish => (t!(locale, ROUNDS_STATE_PUBLISHING_TITLE), settled(), t!(locale, ROUNDS_STATE_PUBLISHING_TEXT)),
        RoundTask::Release => (t!(locale, ROUNDS_STATE_RELEASING_TITLE), settled(), t!(locale, ROUNDS_STATE_RELEASING_TEXT)),
    };
    let (done, result) = (t!(locale, ROUNDS_FOLLOW_DONE), t!(locale, ROUNDS_FOLLOW_RESULT));
    let look = view! {
        <ButtonLink href=address(ui, view) label=t!(locale, ROUNDS_FOLLOW) kind=ButtonKind::Secondary icon=Glyph::Forward/>
    };
    let close = (task == RoundTask::Search).then(|| close_step(ui, view));
    view! {
        <Notice tone=Tone::Waiting title>
            <p data-follow="" data-follow-done=done data-follow-result=result role="status">{now}</p>
            <p>{text}</p>
            <div class="cluster round-steps">{look}{close}</div>
        </Notice>
    }
    .into_any()
}

fn failed(locale: Locale, failure: SearchFailure) -> AnyView {
    let text = match failure {
        SearchFailure::Nobody => t!(locale, ROUNDS_FAILURE_NOBODY),
        SearchFailure::Changing => t!(locale, ROUNDS_FAILURE_CHANGING),
        SearchFailure::Broken => t!(locale, ROUNDS_FAILURE_BROKEN),
    };
    view! { <Notice tone=Tone::Danger title=t!(locale, ROUNDS_FAILURE_TITLE)><p>{text}</p></Notice> }.into_any()
}

fn steps(ui: &Ui, view: &RoundView) -> Vec<AnyView> {
    let locale = ui.locale;
    let action = address(ui, view);
    let search = |label: String, kind| {
        let fields = vec![("action", "search".to_owned())];
        view! { <PostButton action=action.clone() label kind icon=Glyph::Search fields/> }.into_any()
    };
    match view.status {
        RoundStatus::Open => {
            let label = if view.figures.is_some() { t!(locale, ROUNDS_SEARCH_AGAIN) } else { t!(locale, ROUNDS_SEARCH) };
            let search = (view.requests > 0).then(|| search(label, ButtonKind::Primary));
            search.into_iter().chain([close_step(ui, view)]).collect()
        }
        RoundStatus::Proposed => {
            let mut steps = vec![search(t!(locale, ROUNDS_SEARCH_AGAIN), ButtonKind::Secondary), close_step(ui, view)];
            if view.figures.is_some_and(|figures| figures.served > 0) {
                steps.insert(0, publish_step(ui, view));
            }
            steps
        }
        RoundStatus::Published | RoundStatus::Closed => Vec::new(),
    }
}

/// Whether institutions can hand in, and the step that changes it; nothing once the round has ended.
pub(super) fn hand_in_part(ui: &Ui, view: &RoundView) -> Option<AnyView> {
    let locale = ui.locale;
    if !view.status.is_running() {
        return None;
    }
    let (text, step, label, icon) = match view.hand_in_closed_at {
        None => (t!(locale, ROUNDS_HAND_IN_OPEN), "close-hand-in", t!(locale, ROUNDS_HAND_IN_CLOSE), Glyph::Close),
        Some(at) => {
            let text = t!(locale, ROUNDS_HAND_IN_CLOSED, at = dates::date_time_short(locale, at));
            (text, "reopen-hand-in", t!(locale, ROUNDS_HAND_IN_REOPEN), Glyph::Back)
        }
    };
    let fields = vec![("action", step.to_owned())];
    Some(
        view! {
            <section class="section" id="hand-in">
                <h2 class="section__title">{t!(locale, ROUNDS_HAND_IN)}</h2>
                <p>{text}</p>
                <div class="cluster"><PostButton action=address(ui, view) label kind=ButtonKind::Secondary icon fields/></div>
            </section>
        }
        .into_any(),
    )
}

/// Publishing cannot be taken back, so a panel asks once more.
fn publish_step(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let count = view.figures.map_or(0, |figures| figures.served);
    let fields = vec![("action", "publish".to_owned()), ("version", view.version.to_string())];
    let (opener, title) = (t!(locale, ROUNDS_PUBLISH), t!(locale, ROUNDS_PUBLISH_TITLE));
    let (label, close) = (t!(locale, ROUNDS_PUBLISH_CONFIRM), t!(locale, ROUNDS_DIALOG_CLOSE));
    view! {
        <Dialog id="publish" opener kind=ButtonKind::Primary title close>
            <p>{t!(locale, ROUNDS_PUBLISH_TEXT, count = count)}</p>
            <PostButton action=address(ui, view) label icon=Glyph::Mail fields/>
        </Dialog>
    }
    .into_any()
}

fn close_step(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let fields = vec![("action", "close".to_owned())];
    let (opener, title) = (t!(locale, ROUNDS_CLOSE), t!(locale, ROUNDS_CLOSE_TITLE));
    let (label, close) = (t!(locale, ROUNDS_CLOSE_CONFIRM), t!(locale, ROUNDS_DIALOG_CLOSE));
    view! {
        <Dialog id="close" opener kind=ButtonKind::Quiet title close>
            <p>{t!(locale, ROUNDS_CLOSE_TEXT)}</p>
            <PostButton action=address(ui, view) label kind=ButtonKind::Danger fields/>
        </Dialog>
    }
    .into_any()
}
