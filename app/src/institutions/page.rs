//! The page of one institution.

use api_types::institutions::InstitutionView;
use api_types::requests::RequestCard;
use i18n::{dates, labels, t};
use leptos::prelude::*;

use crate::components::*;
use crate::events::event_cards;
use crate::organisations::{MemberBar, calendar_box, member_bar, outside_link, paragraphs, place_words, topic_chips, words_of};
use crate::{Page, Ui};

/// The page of one institution, at `/institutions/{slug}`. Members see a bar above it and post `action` = `publish` or `hide`.
pub fn institution_page(ui: &Ui, view: InstitutionView) -> Page {
    let locale = ui.locale;
    let path = format!("/institutions/{}", view.slug);
    let lead = format!("{} · {}", labels::institution_kind(locale, view.kind), place_words(locale, &view.municipality, view.land));
    let vouched = view.vouched.then(|| view! { <Badge label=t!(locale, INSTITUTIONS_VOUCHED) tone=Tone::Agreed icon=Glyph::Check/> });
    let demo = view.demo.then(|| view! { <Badge label=t!(locale, LAYOUT_DEMO) icon=Glyph::Info/> });
    let is_public = view.member.as_ref().is_none_or(|member| member.public);
    let calendar = is_public.then(|| calendar_box(ui, &path, t!(locale, ORGANISATIONS_CALENDAR_TITLE_INSTITUTION), &view.name));
    let words = if view.description.trim().is_empty() {
        view! { <p>{t!(locale, INSTITUTIONS_WORDS_NONE)}</p> }.into_any()
    } else {
        paragraphs(&view.description)
    };
    let eyebrow = view! {
        <Breadcrumb locale crumbs=vec![(t!(locale, LAYOUT_REQUESTS), ui.href("/requests"))]/>
        {vouched}
        {demo}
    };
    let body = view! {
        <PageHeading title=view.name.clone() lead eyebrow=eyebrow.into_any()/>
        {bar(ui, &view, path)}
        <div class="split">
            <div class="stack stack--loose">
                <section class="section">
                    <h2 class="section__title">{t!(locale, INSTITUTIONS_WORDS)}</h2>
                    {words}
                </section>
                {requests(ui, &view)}
                {events(ui, &view)}
                {calendar}
            </div>
            {facts(ui, &view)}
        </div>
    };
    Page::new(view.name.clone(), body)
}

fn bar(ui: &Ui, view: &InstitutionView, path: String) -> Option<AnyView> {
    let locale = ui.locale;
    let bar = MemberBar {
        path,
        member: view.member.clone()?,
        awaits_vouch: t!(locale, INSTITUTIONS_MEMBER_AWAITS_VOUCH),
        confirm: None,
        links: vec![(ui.href("/requests/new"), t!(locale, INSTITUTIONS_MEMBER_NEW_REQUEST))],
    };
    Some(member_bar(ui, bar))
}

fn requests(ui: &Ui, view: &InstitutionView) -> AnyView {
    let locale = ui.locale;
    let none = view.requests.is_empty().then(|| view! { <p>{t!(locale, INSTITUTIONS_REQUESTS_NONE)}</p> });
    let cards = view.requests.iter().map(|card| view! { <li>{request_card(ui, card)}</li> }).collect_view();
    let list = (!view.requests.is_empty()).then(|| view! { <ul class="card-list">{cards}</ul> });
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, INSTITUTIONS_REQUESTS)}</h2>
            {none}
            {list}
        </section>
    }
    .into_any()
}

/// A request without the institution, which the page is about.
fn request_card(ui: &Ui, card: &RequestCard) -> AnyView {
    let locale = ui.locale;
    let mut facts: Vec<_> = card
        .dates
        .iter()
        .map(|date| Meta::time(dates::date_time_short(locale, date.starts_at), date.starts_at.format("%Y-%m-%dT%H:%M").to_string()))
        .collect();
    let languages = words_of(locale, &card.languages, |locale, language| labels::language_name(locale, language).to_owned());
    facts.push(Meta::new(Glyph::Speech, labels::format(locale, card.format)));
    facts.push(Meta::new(Glyph::People, labels::audience(locale, card.audience)));
    facts.push(Meta::new(Glyph::Language, languages));
    view! {
        <Card title=card.title.clone() href=ui.href(&format!("/requests/{}", card.id))>
            <p class="card__words" dir="auto">{card.excerpt.clone()}</p>
            <MetaList items=facts/>
            {topic_chips(ui, "/requests", &card.topics, card.topics.len())}
        </Card>
    }
    .into_any()
}

fn events(ui: &Ui, view: &InstitutionView) -> AnyView {
    let locale = ui.locale;
    let none = view.events.is_empty().then(|| view! { <p>{t!(locale, INSTITUTIONS_EVENTS_NONE)}</p> });
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, INSTITUTIONS_EVENTS)}</h2>
            {none}
            {event_cards(ui, &view.events)}
        </section>
    }
    .into_any()
}

fn facts(ui: &Ui, view: &InstitutionView) -> AnyView {
    let locale = ui.locale;
    // A city that is a district of its own is named once.
    let district = (view.district != view.municipality).then(|| view! { <br/>{view.district.clone()} });
    let place = view! { {view.municipality.clone()}{district} };
    let mut facts = vec![
        Fact::new(t!(locale, INSTITUTIONS_FACT_KIND), labels::institution_kind(locale, view.kind)).with_icon(Glyph::Building),
        Fact::new(t!(locale, INSTITUTIONS_FACT_PLACE), place).with_icon(Glyph::Place),
    ];
    if let Some(website) = &view.website {
        facts.push(Fact::new(t!(locale, INSTITUTIONS_FACT_IMPRINT), outside_link(locale, website)).with_icon(Glyph::External));
    }
    let vouched = if view.vouched { t!(locale, INSTITUTIONS_VOUCHED_TEXT) } else { t!(locale, INSTITUTIONS_NOT_VOUCHED_TEXT) };
    view! {
        <aside class="side-panel" aria-labelledby="facts-title">
            <h2 class="section__title" id="facts-title">{t!(locale, INSTITUTIONS_FACTS)}</h2>
            <DefinitionList facts/>
            <p>{vouched}</p>
        </aside>
    }
    .into_any()
}
