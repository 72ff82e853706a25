//! What is next, the requests on their way, and the profiles somebody acts for.

use api_types::accounts::MembershipLine;
use api_types::dashboard::{DashboardView, DialogueLine, NextLine, RequestLine};
use domain::dialogues::DialogueStatus;
use domain::requests::RequestStatus;
use i18n::{dates, statuses, t};
use leptos::prelude::*;

use super::tasks::clock;
use crate::Ui;
use crate::components::{Card, EmptyState, Glyph, Meta, MetaList, StatusBadge, Tone};
use crate::events::{agenda_entry, date_block};

/// Dialogues and events ahead day by day, or what to do to get one.
pub(super) fn next(ui: &Ui, view: &DashboardView) -> AnyView {
    let locale = ui.locale;
    let content = if view.next.is_empty() {
        nothing_ahead(ui, view)
    } else {
        let days = view.next.chunk_by(|one, next| one.starts_at().date() == next.starts_at().date());
        let days = days.map(|day| next_day(ui, day)).collect_view();
        view! { <ol class="agenda">{days}</ol> }.into_any()
    };
    view! { <section class="section"><h2 class="section__title">{t!(locale, DASHBOARD_NEXT)}</h2>{content}</section> }.into_any()
}

fn next_day(ui: &Ui, lines: &[NextLine]) -> AnyView {
    let block = lines.first().map(|line| date_block(ui, line.starts_at().date(), false));
    let entries = lines
        .iter()
        .map(|line| match line {
            NextLine::Dialogue(line) => dialogue_entry(ui, line),
            NextLine::Event(card) => agenda_entry(ui, card),
        })
        .collect_view();
    view! {
        <li class="agenda__item">
            {block}
            <div class="agenda__day">{entries}</div>
        </li>
    }
    .into_any()
}

fn nothing_ahead(ui: &Ui, view: &DashboardView) -> AnyView {
    let locale = ui.locale;
    let (text, action) = if view.memberships.iter().any(|line| !line.is_organisation) {
        let action = (ui.href("/requests/new"), t!(locale, DASHBOARD_NEW_REQUEST));
        (t!(locale, DASHBOARD_NEXT_EMPTY_INSTITUTION), action)
    } else {
        (t!(locale, DASHBOARD_NEXT_EMPTY_ORGANISATION), (ui.href("/events/new"), t!(locale, DASHBOARD_NEW_EVENT)))
    };
    view! { <EmptyState title=t!(locale, DASHBOARD_NEXT_EMPTY) text action/> }.into_any()
}

fn dialogue_entry(ui: &Ui, line: &DialogueLine) -> AnyView {
    let locale = ui.locale;
    let datetime = line.starts_at.format("%Y-%m-%dT%H:%M").to_string();
    let facts = vec![
        Meta::time(dates::time(locale, line.starts_at.time()), datetime),
        Meta::new(Glyph::People, t!(locale, DASHBOARD_DIALOGUE_WITH, partner = &line.partner_name)),
    ];
    let tone = if line.status == DialogueStatus::Confirmed { Tone::Agreed } else { Tone::Waiting };
    view! {
        <article class="agenda__words">
            <h3 class="agenda__title"><a href=ui.href(&format!("/dialogues/{}", line.id))>{line.title.clone()}</a></h3>
            <MetaList items=facts/>
            <p><StatusBadge label=statuses::dialogue_status(locale, line.status) tone/></p>
        </article>
    }
    .into_any()
}

/// The requests on their way; nothing for who makes none.
pub(super) fn requests(ui: &Ui, requests: &[RequestLine]) -> Option<AnyView> {
    if requests.is_empty() {
        return None;
    }
    let items = requests.iter().map(|line| view! { <li>{request_card(ui, line)}</li> }).collect_view();
    let block = view! {
        <section class="section">
            <h2 class="section__title">{t!(ui.locale, DASHBOARD_REQUESTS)}</h2>
            <ul class="grid">{items}</ul>
        </section>
    };
    Some(block.into_any())
}

fn request_card(ui: &Ui, line: &RequestLine) -> AnyView {
    let locale = ui.locale;
    let tone = match line.status {
        RequestStatus::Open | RequestStatus::Agreeing => Tone::Waiting,
        RequestStatus::Confirmed | RequestStatus::Done => Tone::Agreed,
        RequestStatus::Draft | RequestStatus::Withdrawn | RequestStatus::Expired => Tone::Neutral,
    };
    let eyebrow = view! { <StatusBadge label=statuses::request_status(locale, line.status) tone/> }.into_any();
    let asked = line.deadline.map(|deadline| {
        let words = match &line.asked_name {
            Some(name) => t!(locale, DASHBOARD_REQUESTS_ASKED, organisation = name),
            None => t!(locale, DASHBOARD_REQUESTS_ASKED_UNNAMED),
        };
        view! { <p>{words}</p>{clock(locale, deadline, line.percent_left.unwrap_or_default())} }
    });
    let in_round = line.round.as_ref().map(|round| {
        let words = t!(locale, DASHBOARD_REQUESTS_ROUND, round = round);
        view! { <p><strong>{words}</strong></p><p>{t!(locale, DASHBOARD_REQUESTS_ROUND_WORDS)}</p> }
    });
    // Of a round the page says more, and offers to leave it.
    let part = if line.round.is_some() { "#round" } else { "" };
    let href = ui.href(&format!("/requests/{}{part}", line.id));
    view! { <Card title=line.title.clone() href eyebrow>{asked}{in_round}</Card> }.into_any()
}

/// The organisations and institutions somebody acts for.
pub(super) fn memberships(ui: &Ui, memberships: &[MembershipLine]) -> AnyView {
    let locale = ui.locale;
    let items = memberships.iter().map(|line| view! { <li>{membership_card(ui, line)}</li> }).collect_view();
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, DASHBOARD_MEMBERSHIPS)}</h2>
            <ul class="grid">{items}</ul>
        </section>
    }
    .into_any()
}

fn membership_card(ui: &Ui, line: &MembershipLine) -> AnyView {
    let locale = ui.locale;
    let section = if line.is_organisation { "organisations" } else { "institutions" };
    let path = format!("/{section}/{}", line.slug);
    let (label, tone) = if line.published {
        (t!(locale, DASHBOARD_MEMBERSHIP_PUBLISHED), Tone::Agreed)
    } else {
        (t!(locale, DASHBOARD_MEMBERSHIP_UNPUBLISHED), Tone::Neutral)
    };
    let eyebrow = view! { <StatusBadge label tone/> }.into_any();
    let edit = t!(locale, DASHBOARD_MEMBERSHIP_EDIT, name = &line.name);
    let footer = view! { <a href=ui.href(&format!("{path}/edit"))>{edit}</a> }.into_any();
    view! { <Card title=line.name.clone() href=ui.href(&path) eyebrow footer/> }.into_any()
}
