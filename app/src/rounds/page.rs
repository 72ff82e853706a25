//! The page of a round: where it stands with the next step, the proposal in figures with its proof, the pairs, and who was left without a partner.

use api_types::rounds::{RoundFigures, RoundRequestName, RoundView, UnservedWords};
use domain::rounds::{RoundStatus, SkipReason};
use i18n::{Locale, dates, lists, numbers, t};
use leptos::prelude::*;

use super::list::status_badge;
use super::pairs::{pair_table, request_cell, wish_table};
use super::steps::{hand_in_part, state};
use crate::components::*;
use crate::{Page, Ui};

/// A round, at `/moderation/rounds/{id}`. Its forms post `action` = `search`, `publish` (field `version`), `close`, `close-hand-in`, `reopen-hand-in`, or
/// `pin`, `forbid`, `free` (fields `request`, `organisation`) to the same address.
pub fn round_page(ui: &Ui, view: RoundView) -> Page {
    let locale = ui.locale;
    let title = view.title.clone();
    let crumbs = vec![(t!(locale, MODERATION_TITLE), ui.href("/moderation")), (t!(locale, ROUNDS_TITLE), ui.href("/moderation/rounds"))];
    let eyebrow = view! { <Breadcrumb locale crumbs/>{status_badge(locale, view.status, view.task)} }.into_any();
    let lead = t!(locale, ROUNDS_PAGE_LEAD, region = &view.region, requests = view.requests);
    let body = view! {
        <PageHeading title=title.clone() lead eyebrow/>
        <div class="stack stack--loose round">
            {state(ui, &view)}
            {hand_in_part(ui, &view)}
            {view.figures.as_ref().map(|figures| figures_part(locale, &view, figures))}
            {view.figures.as_ref().map(|_| pairs_part(ui, &view))}
            {wishes_part(ui, &view)}
            {unserved_part(ui, &view)}
            {new_part(ui, &view)}
            {gone_part(ui, &view)}
        </div>
    };
    Page::new(title, body)
}

/// The address of the page, where its forms go.
pub(super) fn address(ui: &Ui, view: &RoundView) -> String {
    ui.href(&format!("/moderation/rounds/{}", view.id))
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
    // To a tenth, and never nothing.
    let seconds = numbers::decimal(locale, (figures.took_ms.max(100) as f64 / 100.0).round() / 10.0, 1);
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
            <p>{t!(locale, ROUNDS_PROOF_MADE, at = at, seconds = seconds)}{kept}</p>
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

fn new_part(ui: &Ui, view: &RoundView) -> Option<AnyView> {
    let locale = ui.locale;
    let names: Vec<_> = view.new.iter().collect();
    // Before the first proposal nothing is new.
    let (title, text) = match view.figures {
        Some(_) => (t!(locale, ROUNDS_NEW), t!(locale, ROUNDS_NEW_TEXT)),
        None => (t!(locale, ROUNDS_HANDED_IN), t!(locale, ROUNDS_HANDED_IN_TEXT)),
    };
    names_part(ui, title, text, &names, view.more[0])
}

/// Who can no longer be paired; once the round is published, who was left out, each with the reason.
fn gone_part(ui: &Ui, view: &RoundView) -> Option<AnyView> {
    let locale = ui.locale;
    let title = t!(locale, ROUNDS_GONE);
    if view.status.is_running() {
        let names: Vec<_> = view.gone.iter().map(|(name, _)| name).collect();
        return names_part(ui, title, t!(locale, ROUNDS_GONE_RUNNING), &names, view.more[1]);
    }
    if view.gone.is_empty() {
        return None;
    }
    let heads = vec![t!(locale, ROUNDS_UNSERVED_REQUEST), t!(locale, ROUNDS_GONE_REASON)];
    let rows = view.gone.iter().map(|(name, why)| vec![request_cell(ui, name), skip_reason(locale, *why).into_any()]).collect();
    Some(
        view! {
            <section class="section" id="gone">
                <h2 class="section__title">{title.clone()}</h2>
                <p>{t!(locale, ROUNDS_GONE_PUBLISHED)}</p>
                <Table caption=title heads rows caption_hidden=true/>
                {more(locale, view.more[1])}
            </section>
        }
        .into_any(),
    )
}

/// Why nobody was asked although there was a partner, in a sentence.
fn skip_reason(locale: Locale, why: Option<SkipReason>) -> String {
    match why {
        Some(SkipReason::RequestChanged) => t!(locale, ROUNDS_SKIP_REQUEST_CHANGED),
        Some(SkipReason::RequestGone) => t!(locale, ROUNDS_SKIP_REQUEST_GONE),
        Some(SkipReason::PartnerFull) => t!(locale, ROUNDS_SKIP_PARTNER_FULL),
        Some(SkipReason::PartnerGone) => t!(locale, ROUNDS_SKIP_PARTNER_GONE),
        Some(SkipReason::Broken) => t!(locale, ROUNDS_SKIP_BROKEN),
        None => t!(locale, ROUNDS_SKIP_UNKNOWN),
    }
}

fn names_part(ui: &Ui, title: String, text: String, names: &[&RoundRequestName], left_out: u32) -> Option<AnyView> {
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
