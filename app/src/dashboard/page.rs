//! The dashboard from top to bottom.

use std::collections::BTreeSet;

use api_types::dashboard::{DashboardView, DialogueLine};
use domain::dialogues::DialogueStatus;
use i18n::{Locale, dates, statuses, t};
use leptos::prelude::*;

use super::newcomers::start_cards;
use super::tasks::task_list;
use super::ways::{memberships, next, requests};
use crate::components::{ButtonKind, ButtonLink, Disclosure, Glyph, PageHeading, SpeechLine, TwoShapes};
use crate::{Page, Ui};

/// The dashboard at `/dashboard`, for who is signed in.
pub fn dashboard_page(ui: &Ui, view: DashboardView) -> Page {
    let locale = ui.locale;
    let title = t!(locale, DASHBOARD_TITLE, name = &view.display_name);
    let heading = title.clone();
    let is_new = view.memberships.is_empty();
    let lead = if is_new { t!(locale, DASHBOARD_START_WORDS) } else { t!(locale, DASHBOARD_LEAD, count = view.tasks.len()) };
    let actions = view! {
        <ButtonLink href=ui.href("/calendar") label=t!(locale, DASHBOARD_SUBSCRIBE) kind=ButtonKind::Secondary icon=Glyph::Calendar/>
        <ButtonLink href=ui.href("/account") label=t!(locale, DASHBOARD_ACCOUNT) kind=ButtonKind::Quiet icon=Glyph::Settings/>
    };
    let start = is_new.then(|| start_cards(ui));
    let rest = (!is_new).then(|| {
        view! {
            {next(ui, &view)}
            {requests(ui, &view.requests)}
            {impact(ui, &view.past)}
            {memberships(ui, &view.memberships)}
        }
    });
    let tasks = (!is_new || !view.tasks.is_empty()).then(|| task_list(ui, &view.tasks));
    let body = view! {
        <PageHeading title=heading lead actions=actions.into_any()/>
        {start}
        {tasks}
        {rest}
    };
    Page::new(title, body)
}

/// One speech shape for each dialogue held, the figures, and the list on demand.
fn impact(ui: &Ui, past: &[DialogueLine]) -> AnyView {
    let locale = ui.locale;
    let held: Vec<&DialogueLine> = past.iter().filter(|line| line.status == DialogueStatus::Held).collect();
    let partners = held.iter().map(|line| line.partner_name.as_str()).collect::<BTreeSet<_>>().len();
    let shapes = if held.is_empty() {
        view! {
            <TwoShapes/>
            <p><strong>{t!(locale, DASHBOARD_IMPACT_EMPTY)}</strong></p>
            <p>{t!(locale, DASHBOARD_IMPACT_EMPTY_WORDS)}</p>
        }
        .into_any()
    } else {
        let count = u32::try_from(held.len()).unwrap_or(u32::MAX);
        view! {
            <SpeechLine count label=t!(locale, DASHBOARD_IMPACT_HELD, count = count)/>
            <dl class="figures">
                {figure(t!(locale, DASHBOARD_IMPACT_DIALOGUES, count = count), i18n::numbers::number(locale, i64::from(count)))}
                {figure(t!(locale, DASHBOARD_IMPACT_PARTNERS, count = partners), partners.to_string())}
            </dl>
        }
        .into_any()
    };
    view! {
        <section class="impact-line">
            <h2 class="section__title">{t!(locale, DASHBOARD_IMPACT)}</h2>
            {shapes}
            {past_list(ui, locale, past)}
        </section>
    }
    .into_any()
}

fn figure(name: String, number: String) -> AnyView {
    view! { <div class="figures__item"><dt>{name}</dt><dd>{number}</dd></div> }.into_any()
}

fn past_list(ui: &Ui, locale: Locale, past: &[DialogueLine]) -> Option<AnyView> {
    if past.is_empty() {
        return None;
    }
    let items = past
        .iter()
        .map(|line| {
            let note = match line.status {
                DialogueStatus::Held => String::new(),
                status => format!(", {}", statuses::dialogue_status(locale, status)),
            };
            let words = format!(
                "{}, {}{note}",
                t!(locale, DASHBOARD_DIALOGUE_WITH, partner = &line.partner_name),
                dates::date_short(locale, line.starts_at.date())
            );
            view! { <li><a href=ui.href(&format!("/dialogues/{}", line.id))>{line.title.clone()}</a>" "{words}</li> }
        })
        .collect_view();
    Some(view! { <Disclosure summary=t!(locale, DASHBOARD_PAST)><div class="prose"><ul>{items}</ul></div></Disclosure> }.into_any())
}
