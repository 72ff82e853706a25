//! The start page as a whole.

use api_types::events::EventCard;
use api_types::start::StartView;
use domain::limits::RESPONSE_DAYS_DEFAULT;
use i18n::{numbers, t};
use leptos::prelude::*;

use super::answer::answer;
use super::sentence::sentence;
use crate::components::{ButtonKind, ButtonLink, Card, EmptyState, Glyph, Side};
use crate::events::event_cards;
use crate::map::map_figure;
use crate::{FormUi, Page, Ui};

/// The start page, at `/` of a locale: a sentence to complete, and below it the partners who fit, once it is complete.
pub fn start_page(ui: &Ui, view: StartView) -> Page {
    let form = FormUi::new(ui, &view.form);
    let answered = view.preview.is_some();
    let answer = view.preview.as_ref().map(|preview| answer(ui, preview, &view.request_query));
    let body = view! {
        {sentence(ui, form, answered)}
        {answer}
        {doors(ui)}
        {steps(ui)}
        {events(ui, &view.events, answered)}
        {country(ui, &view)}
    };
    Page::new(t!(ui.locale, START_PAGE_TITLE), body)
}

/// The second door, for organisations, and the third, for everybody.
fn doors(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let link = |path: &str, label: String| view! { <ButtonLink href=ui.href(path) label kind=ButtonKind::Secondary icon=Glyph::Forward/> };
    let organisation = link("/sign-up?purpose=organisation", t!(locale, START_DOOR_ORGANISATION_ACTION));
    let visitor = link("/events", t!(locale, START_DOOR_VISITOR_ACTION));
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, START_DOORS_TITLE)}</h2>
            <div class="doors">
                <Card title=t!(locale, START_DOOR_ORGANISATION) side=Side::Ours strong=true footer=organisation.into_any()>
                    <p>{t!(locale, START_DOOR_ORGANISATION_WORDS)}</p>
                </Card>
                <Card title=t!(locale, START_DOOR_VISITOR) footer=visitor.into_any()>
                    <p>{t!(locale, START_DOOR_VISITOR_WORDS)}</p>
                </Card>
            </div>
        </section>
    }
    .into_any()
}

/// How a dialogue comes about, in three steps.
fn steps(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let days = RESPONSE_DAYS_DEFAULT;
    let steps = [
        (t!(locale, START_STEP_ASK), t!(locale, START_STEP_ASK_WORDS)),
        (t!(locale, START_STEP_ANSWER), t!(locale, START_STEP_ANSWER_WORDS, days = days)),
        (t!(locale, START_STEP_AGREE), t!(locale, START_STEP_AGREE_WORDS)),
    ];
    let items = steps
        .map(|(title, words)| {
            view! {
                <li class="start-steps__step">
                    <h3 class="start-steps__title">{title}</h3>
                    <p>{words}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, START_STEPS_TITLE)}</h2>
            <ol class="start-steps">{items}</ol>
        </section>
    }
    .into_any()
}

fn events(ui: &Ui, cards: &[EventCard], near: bool) -> AnyView {
    let locale = ui.locale;
    let title = if near { t!(locale, START_EVENTS_TITLE_NEAR) } else { t!(locale, START_EVENTS_TITLE) };
    let list = if cards.is_empty() {
        let title = if near { t!(locale, START_EVENTS_EMPTY_NEAR) } else { t!(locale, START_EVENTS_EMPTY) };
        view! { <EmptyState title text=t!(locale, START_EVENTS_EMPTY_WORDS)/> }.into_any()
    } else {
        event_cards(ui, cards)
    };
    view! {
        <section class="band">
            <h2 class="section__title">{title}</h2>
            {list}
            <div class="cluster">
                <ButtonLink href=ui.href("/events") label=t!(locale, START_EVENTS_ALL) kind=ButtonKind::Secondary icon=Glyph::Calendar/>
                <ButtonLink href=ui.href("/calendar") label=t!(locale, START_EVENTS_SUBSCRIBE) kind=ButtonKind::Quiet icon=Glyph::Feed/>
            </div>
        </section>
    }
    .into_any()
}

/// The map, small, with what it adds up to.
fn country(ui: &Ui, view: &StartView) -> AnyView {
    let locale = ui.locale;
    let figure = |count: u64, words: String| {
        let number = numbers::number(locale, i64::try_from(count).unwrap_or(i64::MAX));
        view! { <div class="figures__item"><dt>{words}</dt><dd>{number}</dd></div> }
    };
    // A zero or a figure that is kept back says nothing here.
    let told = |figure: Option<u64>| figure.filter(|count| *count > 0);
    let organisations = told(view.organisations).map(|count| figure(count, t!(locale, START_FIGURE_ORGANISATIONS, count = count)));
    let dialogues = told(view.dialogues).map(|count| figure(count, t!(locale, START_FIGURE_DIALOGUES, count = count)));
    let figures = (organisations.is_some() || dialogues.is_some()).then(|| view! { <dl class="figures">{organisations}{dialogues}</dl> });
    view! {
        <section class="start-country">
            <div class="start-country__words">
                <h2 class="section__title">{t!(locale, START_MAP_TITLE)}</h2>
                <p>{t!(locale, START_MAP_WORDS)}</p>
                {figures}
                <div class="cluster">
                    <ButtonLink href=ui.href("/map") label=t!(locale, START_MAP_OPEN) kind=ButtonKind::Secondary icon=Glyph::Map/>
                    <ButtonLink href=ui.href("/impact") label=t!(locale, START_MAP_IMPACT) kind=ButtonKind::Quiet/>
                </div>
            </div>
            {map_figure(ui, &view.map, true)}
        </section>
    }
    .into_any()
}
