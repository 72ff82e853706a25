//! What a request says: the aim in the institution's words, and its facts.

use api_types::requests::{RequestOwnerView, RequestView};
use domain::calendar_time::DateOption;
use domain::requests::MeetingPlace;
use i18n::{Locale, dates, labels, statuses, t};
use leptos::prelude::*;

use super::list::place;
use crate::Ui;
use crate::components::*;

/// The aim, topics and facts, with time and place beside them. Begins with an `<h2>`.
pub(super) fn details(ui: &Ui, view: &RequestView) -> AnyView {
    let locale = ui.locale;
    let topics = view.card.topics.iter().map(|topic| {
        let href = ui.href(&format!("/requests?topic={}", topic.slug()));
        (labels::topic(locale, *topic), Some(href))
    });
    let private = view.owner.as_ref().map(|owner| private_facts(locale, owner));
    let beside = if view.owner.is_some() { None } else { Some(beside_for_others(ui)) };
    view! {
        <div class="split">
            <div class="stack stack--loose">
                <section class="section">
                    <h2 class="section__title">{t!(locale, REQUESTS_PAGE_AIM)}</h2>
                    <div class="prose" dir="auto">{paragraphs(&view.text)}</div>
                    <ChipList chips=topics.collect()/>
                </section>
                <section class="section">
                    <h2 class="section__title">{t!(locale, REQUESTS_PAGE_FACTS)}</h2>
                    <DefinitionList facts=facts(locale, view)/>
                </section>
                {private}
            </div>
            <aside class="side-panel">
                <h2>{t!(locale, REQUESTS_PAGE_WHEN)}</h2>
                <DefinitionList facts=time_and_place(ui, view)/>
                {beside}
            </aside>
        </div>
    }
    .into_any()
}

/// A text of several lines: blank lines part paragraphs, single ones stay line breaks.
pub(super) fn paragraphs(text: &str) -> Vec<AnyView> {
    let paragraph = |block: &str| {
        let lines = block.lines().enumerate().map(|(index, line)| {
            let line = line.to_owned();
            view! { {(index > 0).then(|| view! { <br/> })}{line} }
        });
        view! { <p>{lines.collect_view()}</p> }.into_any()
    };
    text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()).map(paragraph).collect()
}

fn time_and_place(ui: &Ui, view: &RequestView) -> Vec<Fact> {
    let (locale, card) = (ui.locale, &view.card);
    let dates = match view.owner.as_ref().and_then(|owner| owner.agreed_date) {
        Some(agreed) => Fact::new(t!(locale, REQUESTS_FACT_AGREED_DATE), date_list(locale, &[agreed])),
        None => Fact::new(t!(locale, REQUESTS_FACT_DATES), date_list(locale, &card.dates)),
    };
    vec![
        dates.with_icon(Glyph::Calendar),
        Fact::new(t!(locale, REQUESTS_FACT_PLACE), place(locale, card)).with_icon(Glyph::Place),
        Fact::new(t!(locale, REQUESTS_FACT_WHERE), meeting(locale, view)).with_icon(Glyph::Route),
        Fact::new(t!(locale, REQUESTS_FACT_INSTITUTION), institution(ui, view)).with_icon(Glyph::Building),
    ]
}

fn facts(locale: Locale, view: &RequestView) -> Vec<Fact> {
    let card = &view.card;
    let audience = t!(locale, REQUESTS_FACT_AUDIENCE_VALUE, audience = labels::audience(locale, card.audience), count = view.group_size);
    let recording = if view.recording { t!(locale, REQUESTS_FACT_RECORDING_YES) } else { t!(locale, REQUESTS_FACT_RECORDING_NO) };
    let response = t!(locale, REQUESTS_FACT_RESPONSE_VALUE, days = view.response_days);
    let access =
        view.accessibility.as_ref().map(|words| Fact::new(t!(locale, REQUESTS_FACT_ACCESS), paragraphs(words)).with_icon(Glyph::Access));
    let mut facts = vec![
        Fact::new(t!(locale, REQUESTS_FACT_FORMAT), labels::format(locale, card.format)).with_icon(Glyph::Speech),
        Fact::new(t!(locale, REQUESTS_FACT_AUDIENCE), audience).with_icon(Glyph::People),
        Fact::new(t!(locale, REQUESTS_FACT_LANGUAGES), languages(locale, view)).with_icon(Glyph::Language),
        Fact::new(t!(locale, REQUESTS_FACT_MONEY), statuses::budget(locale, view.budget)).with_icon(Glyph::Euro),
    ];
    facts.extend(access);
    facts.push(Fact::new(t!(locale, REQUESTS_FACT_RECORDING), recording).with_icon(Glyph::Eye));
    facts.push(Fact::new(t!(locale, REQUESTS_FACT_RESPONSE), response).with_icon(Glyph::Clock));
    facts
}

fn institution(ui: &Ui, view: &RequestView) -> AnyView {
    let href = ui.href(&format!("/institutions/{}", view.card.institution_slug));
    let kind = labels::institution_kind(ui.locale, view.card.institution_kind);
    view! { <a href=href>{view.card.institution_name.clone()}</a><br/>{kind} }.into_any()
}

fn date_list(locale: Locale, options: &[DateOption]) -> AnyView {
    let items = options
        .iter()
        .map(|option| {
            let datetime = option.starts_at.format("%Y-%m-%dT%H:%M").to_string();
            view! { <li><time datetime=datetime>{date_words(locale, option)}</time></li> }
        })
        .collect_view();
    view! { <ul class="request-dates">{items}</ul> }.into_any()
}

/// A date with its length: "Donnerstag, 3. Dezember 2026, 10:00–11:30 Uhr".
pub(super) fn date_words(locale: Locale, option: &DateOption) -> String {
    dates::date_time_range(locale, option.starts_at, option.ends_at())
}

fn meeting(locale: Locale, view: &RequestView) -> AnyView {
    let words = statuses::meeting_place(locale, view.meeting_place);
    let way_out = (view.online_ok && view.meeting_place != MeetingPlace::Online).then(|| {
        view! { <br/>{t!(locale, REQUESTS_FACT_ONLINE_OK)} }
    });
    view! { {words}{way_out} }.into_any()
}

fn languages(locale: Locale, view: &RequestView) -> AnyView {
    let names: Vec<&str> = view.card.languages.iter().map(|language| labels::language_name(locale, *language)).collect();
    let interpreter = view.interpreter_ok.then(|| view! { <br/>{t!(locale, REQUESTS_FACT_INTERPRETER)} });
    view! { {names.join(", ")}{interpreter} }.into_any()
}

/// What nobody but the owner sees.
fn private_facts(locale: Locale, owner: &RequestOwnerView) -> AnyView {
    let given = |value: &Option<String>| value.clone().unwrap_or_else(|| t!(locale, REQUESTS_NOT_GIVEN));
    let listing = if owner.public_listing { t!(locale, REQUESTS_FACT_LISTING_YES) } else { t!(locale, REQUESTS_FACT_LISTING_NO) };
    let public = if owner.public_request { t!(locale, REQUESTS_FACT_PUBLIC_YES) } else { t!(locale, REQUESTS_FACT_PUBLIC_NO) };
    let facts = vec![
        Fact::new(t!(locale, REQUESTS_FACT_ROOM), given(&owner.room)).with_icon(Glyph::Place),
        Fact::new(t!(locale, REQUESTS_FACT_CONTACT), given(&owner.on_site_contact)).with_icon(Glyph::Person),
        Fact::new(t!(locale, REQUESTS_FACT_LISTING), listing).with_icon(Glyph::Calendar),
        Fact::new(t!(locale, REQUESTS_FACT_PUBLIC), public).with_icon(Glyph::List),
    ];
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, REQUESTS_OWNER_PRIVATE)}</h2>
            <DefinitionList facts/>
        </section>
    }
    .into_any()
}

fn beside_for_others(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let join = ui.viewer.is_none().then(|| {
        view! {
            <div class="request-join">
                <h3>{t!(locale, REQUESTS_PAGE_JOIN_TITLE)}</h3>
                <p>{t!(locale, REQUESTS_PAGE_JOIN_TEXT)}</p>
                <ButtonLink href=ui.href("/sign-up") label=t!(locale, REQUESTS_PAGE_JOIN_ACTION) kind=ButtonKind::Secondary icon=Glyph::Forward/>
            </div>
        }
    });
    view! {
        <p class="request-privacy">{t!(locale, REQUESTS_PAGE_PRIVACY)}</p>
        {join}
    }
    .into_any()
}
