//! The suggestions of a request, to choose from, and those of the start page, to look at.

use api_types::forms::FormState;
use api_types::matches::MatchesView;
use domain::limits::INVITATIONS_MAX;
use i18n::{Locale, t};
use leptos::prelude::*;

use super::card::{ORDER_FIELDS, Order, card};
use super::facts::widening_sentence;
use super::map::map;
use super::misses::{change_sentence, miss_sentence};
use super::reasons::{Sentence, preview_sentence, reason_sentence};
use crate::Ui;
use crate::components::{Button, ButtonKind, EmptyState, Glyph, Icon, Notice, field_error};
use crate::form_ui::FormUi;

/// What choosing partners needs to know of the request.
#[derive(Clone, Copy, Debug)]
pub struct Asking<'a> {
    /// The request, for the URL.
    pub request_id: &'a str,
    /// The version the page was read from.
    pub version: i32,
    /// How many organisations can be asked now, 0 to 3.
    pub invitations_left: usize,
    /// Working days each has to answer.
    pub response_days: u32,
    /// Whether the request can still be changed.
    pub editable: bool,
    /// What was chosen, with errors.
    pub choice: &'a FormState,
}

/// The suggestions with the form that puts them into an order: fields `first`, `second`, `third` with the ids of organisations and `action`
/// `ask`, or `action` `ask-top` for the first ones of the list. Begins with an `<h2>`.
pub fn matches_section(ui: &Ui, view: &MatchesView, asking: &Asking<'_>) -> AnyView {
    let locale = ui.locale;
    let places = asking.invitations_left.min(INVITATIONS_MAX).min(view.suggestions.len());
    let body = if view.suggestions.is_empty() {
        let edit = (ui.href(&format!("/requests/{}/edit", asking.request_id)), t!(locale, MATCHES_EMPTY_ACTION));
        let (title, text) = (t!(locale, MATCHES_EMPTY_TITLE), t!(locale, MATCHES_EMPTY_TEXT));
        if asking.editable {
            view! { <EmptyState title text action=edit/> }.into_any()
        } else {
            view! { <EmptyState title text/> }.into_any()
        }
    } else if places == 0 {
        view! {
            <Notice><p>{t!(locale, MATCHES_ASK_FULL)}</p></Notice>
            {list_and_map(ui, view, None, None, reason_sentence)}
        }
        .into_any()
    } else {
        let panel = ask_panel(ui, asking, places);
        view! {
            <form method="post" action=ui.href(&format!("/requests/{}", asking.request_id))>
                <input type="hidden" name="version" value=asking.version.to_string()/>
                {list_and_map(ui, view, Some(&Order { places, choice: asking.choice }), Some(panel), reason_sentence)}
            </form>
        }
        .into_any()
    };
    let lead = (!view.suggestions.is_empty()).then(|| t!(locale, MATCHES_LEAD, count = view.suggestions.len()));
    section(locale, view, t!(locale, MATCHES_TITLE), lead, body)
}

/// The suggestions to look at, without choosing: the answer to the sentence of the start page. Begins with an `<h2>`.
pub fn matches_preview(ui: &Ui, view: &MatchesView) -> AnyView {
    let locale = ui.locale;
    let body = if view.suggestions.is_empty() {
        let (title, text) = (t!(locale, MATCHES_EMPTY_TITLE), t!(locale, MATCHES_EMPTY_PREVIEW_TEXT));
        view! { <EmptyState title text/> }.into_any()
    } else {
        list_and_map(ui, view, None, None, preview_sentence)
    };
    let lead = (!view.suggestions.is_empty()).then(|| t!(locale, MATCHES_PREVIEW_LEAD));
    section(locale, view, t!(locale, MATCHES_PREVIEW_TITLE), lead, body)
}

fn section(locale: Locale, view: &MatchesView, title: String, lead: Option<String>, body: AnyView) -> AnyView {
    let widened = widening_sentence(locale, view);
    view! {
        <section class="section matches" id="matches">
            <h2 class="section__title">{title}</h2>
            {lead.map(|lead| view! { <p class="matches__lead">{lead}</p> })}
            {widened.map(|words| view! { <p class="matches__widened"><Icon glyph=Glyph::Route/><span>{words}</span></p> })}
            {body}
        </section>
        {near_misses(locale, view)}
    }
    .into_any()
}

fn list_and_map(ui: &Ui, view: &MatchesView, order: Option<&Order<'_>>, panel: Option<AnyView>, sentence: Sentence) -> AnyView {
    let cards = view.suggestions.iter().enumerate().map(|(index, shown)| card(ui, index + 1, shown, order, sentence)).collect_view();
    view! {
        <div class="split">
            <ol class="match-list">{cards}</ol>
            <div class="match-beside">
                {panel}
                {map(ui.locale, view)}
            </div>
        </div>
    }
    .into_any()
}

/// What happens next, and the buttons.
fn ask_panel(ui: &Ui, asking: &Asking<'_>, places: usize) -> AnyView {
    let locale = ui.locale;
    let entry = FormUi::new(ui, asking.choice).entry(ORDER_FIELDS[0]);
    view! {
        <div class="match-ask" id=entry.id() tabindex=entry.is_wrong().then_some("-1")>
            <h3 class="match-ask__title">{t!(locale, MATCHES_ASK_TITLE)}</h3>
            <p>{t!(locale, MATCHES_ASK_LEFT, count = places)}</p>
            <p>{t!(locale, MATCHES_ASK_HOW, days = asking.response_days)}</p>
            {field_error(&entry)}
            <div class="match-ask__buttons">
                <Button label=t!(locale, MATCHES_ASK) name="action" value="ask"/>
                <Button label=t!(locale, MATCHES_ASK_TOP) kind=ButtonKind::Secondary name="action" value="ask-top"/>
                <button class="button button--quiet" type="reset"><span>{t!(locale, MATCHES_ASK_RESET)}</span></button>
            </div>
            <p class="match-ask__help">{t!(locale, MATCHES_ASK_TOP_HELP, count = places)}</p>
        </div>
    }
    .into_any()
}

fn near_misses(locale: Locale, view: &MatchesView) -> Option<AnyView> {
    if view.near_misses.is_empty() {
        return None;
    }
    let items = view
        .near_misses
        .iter()
        .map(|near| {
            let changes = near.miss.changes.iter().map(|change| view! { <li>{change_sentence(locale, change)}</li> }).collect_view();
            let href = format!("/{}/organisations/{}", locale.tag(), near.slug);
            view! {
                <li class="near-misses__item">
                    <h3 class="near-misses__name"><a href=href>{near.name.clone()}</a></h3>
                    <p>{miss_sentence(locale, &near.miss.miss)}</p>
                    <ul class="near-misses__changes">{changes}</ul>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="near-misses">
                <h2 class="section__title">{t!(locale, MATCHES_MISSES_TITLE)}</h2>
                <p class="matches__lead">{t!(locale, MATCHES_MISSES_LEAD)}</p>
                <ul class="near-misses__list">{items}</ul>
            </section>
        }
        .into_any(),
    )
}
