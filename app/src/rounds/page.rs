//! The page of a round: where it stands with the next step, the proposal in figures with its proof, the pairs, and who was left without a partner.

use api_types::rounds::{RoundFigures, RoundRequestName, RoundView, UnservedWords};
use domain::rounds::RoundStatus;
use i18n::{Locale, dates, lists, numbers, t};
use leptos::prelude::*;

use super::list::status_badge;
use super::pairs::{pair_table, request_cell, wish_table};
use crate::components::*;
use crate::{Page, Ui};

/// A round, at `/moderation/rounds/{id}`. Its forms post `action` = `search`, `publish` (field `version`), `close`, or `pin`, `forbid`, `free` (fields
/// `request`, `organisation`) to the same address.
pub fn round_page(ui: &Ui, view: RoundView) -> Page {
    let locale = ui.locale;
    let title = view.title.clone();
    let crumbs = vec![(t!(locale, MODERATION_TITLE), ui.href("/moderation")), (t!(locale, ROUNDS_TITLE), ui.href("/moderation/rounds"))];
    let eyebrow = view! { <Breadcrumb locale crumbs/>{status_badge(locale, view.status)} }.into_any();
    let lead = t!(locale, ROUNDS_PAGE_LEAD, region = &view.region, requests = view.requests);
    let body = view! {
        <PageHeading title=title.clone() lead eyebrow/>
        <div class="stack stack--loose">
            {state(ui, &view)}
            {view.figures.as_ref().map(|figures| figures_part(locale, &view, figures))}
            {view.figures.as_ref().map(|_| pairs_part(ui, &view))}
            {wishes_part(ui, &view)}
            {unserved_part(ui, &view)}
            {names_part(ui, t!(locale, ROUNDS_NEW), t!(locale, ROUNDS_NEW_TEXT), &view.new, view.more[0])}
            {names_part(ui, t!(locale, ROUNDS_GONE), gone_text(locale, view.status), &view.gone, view.more[1])}
        </div>
    };
    Page::new(title, body)
}

/// The address of the page, where its forms go.
pub(super) fn address(ui: &Ui, view: &RoundView) -> String {
    ui.href(&format!("/moderation/rounds/{}", view.id))
}

/// Where the round stands, and the steps that lead on.
fn state(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let (tone, title, text) = match view.status {
        RoundStatus::Open if view.requests == 0 => (Tone::Info, t!(locale, ROUNDS_STATE_EMPTY_TITLE), t!(locale, ROUNDS_STATE_EMPTY_TEXT)),
        RoundStatus::Open if view.figures.is_some() => {
            (Tone::Waiting, t!(locale, ROUNDS_STATE_CHANGED_TITLE), t!(locale, ROUNDS_STATE_CHANGED_TEXT))
        }
        RoundStatus::Open => (Tone::Info, t!(locale, ROUNDS_STATE_OPEN_TITLE), t!(locale, ROUNDS_STATE_OPEN_TEXT)),
        RoundStatus::Proposed => (Tone::Waiting, t!(locale, ROUNDS_STATE_PROPOSED_TITLE), t!(locale, ROUNDS_STATE_PROPOSED_TEXT)),
        RoundStatus::Published if view.interrupted => {
            (Tone::Danger, t!(locale, ROUNDS_STATE_INTERRUPTED_TITLE), t!(locale, ROUNDS_STATE_INTERRUPTED_TEXT))
        }
        RoundStatus::Published => (Tone::Agreed, t!(locale, ROUNDS_STATE_PUBLISHED_TITLE), t!(locale, ROUNDS_STATE_PUBLISHED_TEXT)),
        RoundStatus::Closed => (Tone::Neutral, t!(locale, ROUNDS_STATE_CLOSED_TITLE), t!(locale, ROUNDS_STATE_CLOSED_TEXT)),
    };
    let steps = steps(ui, view);
    view! {
        <Notice tone title>
            <p>{text}</p>
            {(!steps.is_empty()).then(|| view! { <div class="cluster round-steps">{steps}</div> })}
        </Notice>
    }
    .into_any()
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
        RoundStatus::Published if view.interrupted => {
            let fields = vec![("action", "publish".to_owned())];
            vec![view! { <PostButton action label=t!(locale, ROUNDS_PUBLISH_AGAIN) icon=Glyph::Mail fields/> }.into_any()]
        }
        RoundStatus::Published | RoundStatus::Closed => Vec::new(),
    }
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

fn figures_part(locale: Locale, view: &RoundView, figures: &RoundFigures) -> AnyView {
    let number = |count: u32| numbers::number(locale, count.into());
    let served = t!(locale, ROUNDS_FIGURE_OF, served = figures.served, requests = figures.requests);
    let items = [
        (served, t!(locale, ROUNDS_FIGURE_SERVED)),
        (number(figures.busy), t!(locale, ROUNDS_FIGURE_BUSY)),
        (number(figures.most), t!(locale, ROUNDS_FIGURE_MOST)),
        (numbers::decimal(locale, f64::from(figures.mean_tenths) / 10.0, 1), t!(locale, ROUNDS_FIGURE_MEAN)),
    ];
    let items = items.into_iter().map(|(value, name)| view! { <div class="figures__item"><dt>{name}</dt><dd>{value}</dd></div> });
    let at = dates::date_time_short(locale, figures.made_at);
    let kept = (figures.kept > 0).then(|| format!(" {}", t!(locale, ROUNDS_PROOF_KEPT, count = figures.kept)));
    // The words hold for the requests and wishes of the proposal; once those have changed they would promise too much.
    let current = matches!(view.status, RoundStatus::Proposed | RoundStatus::Published);
    let proof = (figures.proven && current).then(|| {
        view! {
            <Notice tone=Tone::Agreed title=t!(locale, ROUNDS_PROOF_TITLE)>
                <p>{t!(locale, ROUNDS_PROOF_TEXT)}</p>
            </Notice>
        }
    });
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ROUNDS_FIGURES)}</h2>
            <dl class="figures">{items.collect_view()}</dl>
            <p>{t!(locale, ROUNDS_PROOF_MADE, at = at)}{kept}</p>
            {proof}
        </section>
    }
    .into_any()
}

fn pairs_part(ui: &Ui, view: &RoundView) -> AnyView {
    let locale = ui.locale;
    let table = if view.pairs.is_empty() { view! { <p>{t!(locale, ROUNDS_PAIRS_NONE)}</p> }.into_any() } else { pair_table(ui, view) };
    let address = address(ui, view);
    let href = move |page: u32| format!("{address}?page={page}#pairs");
    view! {
        <section class="section" id="pairs">
            <h2 class="section__title">{t!(locale, ROUNDS_PAIRS)}</h2>
            {table}
            <Pager locale page=view.page pages=view.pages href/>
        </section>
    }
    .into_any()
}

fn wishes_part(ui: &Ui, view: &RoundView) -> Option<AnyView> {
    let locale = ui.locale;
    // What nothing can follow any more needs no list.
    if view.wishes.is_empty() || !view.status.is_running() {
        return None;
    }
    let table = wish_table(ui, view);
    Some(
        view! {
            <section class="section" id="wishes">
                <h2 class="section__title">{t!(locale, ROUNDS_WISHES)}</h2>
                <p>{t!(locale, ROUNDS_WISHES_TEXT)}</p>
                {table}
                {more(locale, view.more[2])}
            </section>
        }
        .into_any(),
    )
}

fn unserved_part(ui: &Ui, view: &RoundView) -> Option<AnyView> {
    let locale = ui.locale;
    if view.unserved.is_empty() {
        return None;
    }
    let heads = vec![t!(locale, ROUNDS_UNSERVED_REQUEST), t!(locale, ROUNDS_UNSERVED_REASON)];
    let rows = view.unserved.iter().map(|(name, why)| vec![request_cell(ui, name), reason(locale, why).into_any()]).collect();
    Some(
        view! {
            <section class="section" id="unserved">
                <h2 class="section__title">{t!(locale, ROUNDS_UNSERVED)}</h2>
                <p>{t!(locale, ROUNDS_UNSERVED_TEXT)}</p>
                <Table caption=t!(locale, ROUNDS_UNSERVED) heads rows caption_hidden=true/>
                {more(locale, view.more[3])}
            </section>
        }
        .into_any(),
    )
}

/// Why a request has no partner, in a sentence or two.
fn reason(locale: Locale, why: &UnservedWords) -> String {
    match why {
        UnservedWords::NoCandidate => t!(locale, ROUNDS_REASON_NO_CANDIDATE),
        UnservedWords::AllForbidden => t!(locale, ROUNDS_REASON_ALL_FORBIDDEN),
        UnservedWords::Full { names, organisations, places, requests } => {
            let full = t!(locale, ROUNDS_REASON_FULL, organisations = *organisations, places = *places, requests = *requests);
            if names.is_empty() {
                return full;
            }
            format!("{full} {}", t!(locale, ROUNDS_REASON_FULL_NAMES, names = lists::and(locale, names)))
        }
    }
}

fn gone_text(locale: Locale, status: RoundStatus) -> String {
    if status.is_running() { t!(locale, ROUNDS_GONE_RUNNING) } else { t!(locale, ROUNDS_GONE_PUBLISHED) }
}

fn names_part(ui: &Ui, title: String, text: String, names: &[RoundRequestName], left_out: u32) -> Option<AnyView> {
    if names.is_empty() {
        return None;
    }
    let lines = names.iter().map(|name| view! { <li>{request_cell(ui, name)}</li> }).collect_view();
    Some(
        view! {
            <section class="section">
                <h2 class="section__title">{title}</h2>
                <p>{text}</p>
                <ul class="round-names">{lines}</ul>
                {more(ui.locale, left_out)}
            </section>
        }
        .into_any(),
    )
}

fn more(locale: Locale, left_out: u32) -> Option<AnyView> {
    (left_out > 0).then(|| view! { <p>{t!(locale, ROUNDS_MORE, count = left_out)}</p> }.into_any())
}
