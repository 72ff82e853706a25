//! The list of offers, and their cards.

use api_types::filters::ListView;
use api_types::offers::OfferCard;
use i18n::{labels, numbers, statuses, t};
use leptos::prelude::*;

use crate::components::*;
use crate::organisations::{list_filters, list_pager, place_words, topic_chips, words_of};
use crate::{Page, Ui};

/// Most topics shown on one card.
const TOPICS_SHOWN: usize = 4;

/// The list of offers, at `/offers`, with its filters.
pub fn offer_list_page(ui: &Ui, list: ListView<OfferCard>) -> Page {
    let locale = ui.locale;
    let title = t!(locale, OFFERS_TITLE);
    let create = view! {
        <ButtonLink href=ui.href("/offers/new") label=t!(locale, OFFERS_CREATE) kind=ButtonKind::Secondary icon=Glyph::Plus/>
    };
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, OFFERS_LEAD) actions=create.into_any()/>
        {list_filters(ui, "/offers", &list)}
        {rows(ui, &list)}
        {list_pager(ui, "/offers", &list)}
    };
    Page::new(title, body)
}

fn rows(ui: &Ui, list: &ListView<OfferCard>) -> AnyView {
    let locale = ui.locale;
    if !list.bad.is_empty() {
        return ().into_any();
    }
    if list.page.rows.is_empty() {
        let (title, text) = if list.filter.is_empty() {
            (t!(locale, OFFERS_NONE_TITLE), t!(locale, OFFERS_NONE_TEXT))
        } else {
            (t!(locale, OFFERS_EMPTY_TITLE), t!(locale, OFFERS_EMPTY_TEXT))
        };
        let action = (ui.href("/requests/new"), t!(locale, OFFERS_EMPTY_ACTION));
        return view! { <EmptyState title text action/> }.into_any();
    }
    view! {
        <p class="result-count">{t!(locale, OFFERS_COUNT, count = list.page.total)}</p>
        {offer_cards(ui, &list.page.rows)}
    }
    .into_any()
}

/// Offers as cards, in the order in which they come: `<h2>`, saying whose they are and from where. Nothing is drawn when there are none.
pub fn offer_cards(ui: &Ui, cards: &[OfferCard]) -> AnyView {
    card_list(ui, cards, true)
}

/// The same on the page of the organisation: `<h3>`, without saying again whose they are.
pub fn own_offer_cards(ui: &Ui, cards: &[OfferCard]) -> AnyView {
    card_list(ui, cards, false)
}

fn card_list(ui: &Ui, cards: &[OfferCard], with_host: bool) -> AnyView {
    if cards.is_empty() {
        return ().into_any();
    }
    let lines = cards.iter().map(|card| view! { <li>{offer_card(ui, card, with_host)}</li> }).collect_view();
    view! { <ul class="card-list">{lines}</ul> }.into_any()
}

fn offer_card(ui: &Ui, card: &OfferCard, with_host: bool) -> AnyView {
    let locale = ui.locale;
    let (title, href) = (card.title.clone(), ui.href(&format!("/offers/{}", card.slug)));
    let content = view! {
        <p class="card__words" dir="auto">{card.excerpt.clone()}</p>
        <MetaList items=facts(ui, card, with_host)/>
        {topic_chips(ui, "/offers", &card.topics, TOPICS_SHOWN)}
    };
    if with_host {
        let eyebrow = view! { <span>{t!(locale, OFFERS_BY, name = &card.organisation_name)}</span> }.into_any();
        view! { <Card title href eyebrow level=2>{content}</Card> }.into_any()
    } else {
        view! { <Card title href level=3>{content}</Card> }.into_any()
    }
}

fn facts(ui: &Ui, card: &OfferCard, with_host: bool) -> Vec<Meta> {
    let locale = ui.locale;
    let languages = words_of(locale, &card.languages, |locale, language| labels::language_name(locale, language).to_owned());
    let mut facts = Vec::new();
    if with_host {
        facts.push(Meta::new(Glyph::Place, place_words(locale, &card.municipality, card.land)));
        facts.extend(card.distance_km.map(|km| {
            let distance = numbers::kilometres(locale, km);
            Meta::new(Glyph::Route, t!(locale, COMMON_KILOMETRES_AWAY, distance = distance))
        }));
    }
    facts.push(Meta::new(Glyph::Speech, words_of(locale, &card.formats, labels::format)));
    facts.push(Meta::new(Glyph::Clock, t!(locale, COMMON_MINUTES_COUNT, count = card.minutes)));
    facts.push(Meta::new(Glyph::Language, languages));
    facts.push(Meta::new(Glyph::Euro, statuses::fee(locale, card.fee)));
    facts
}
