//! The list of organisations.

use api_types::filters::ListView;
use api_types::organisations::OrganisationCard;
use i18n::{labels, numbers, t};
use leptos::prelude::*;

use super::list_filters::{list_filters, list_pager};
use super::parts::{place_words, topic_chips, words_of};
use crate::components::*;
use crate::{Page, Ui};

/// Most topics shown on one card.
const TOPICS_SHOWN: usize = 5;

/// The list of organisations, at `/organisations`, with its filters.
pub fn organisation_list_page(ui: &Ui, list: ListView<OrganisationCard>) -> Page {
    let locale = ui.locale;
    let title = t!(locale, ORGANISATIONS_TITLE);
    let create = view! {
        <ButtonLink
            href=ui.href("/organisations/new")
            label=t!(locale, ORGANISATIONS_CREATE)
            kind=ButtonKind::Secondary
            icon=Glyph::Plus
        />
    };
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, ORGANISATIONS_LEAD) actions=create.into_any()/>
        {list_filters(ui, "/organisations", &list)}
        {rows(ui, &list)}
        {list_pager(ui, "/organisations", &list)}
    };
    Page::new(title, body)
}

fn rows(ui: &Ui, list: &ListView<OrganisationCard>) -> AnyView {
    let locale = ui.locale;
    if !list.bad.is_empty() {
        return ().into_any();
    }
    if list.page.rows.is_empty() {
        return if list.filter.is_empty() {
            let action = (ui.href("/organisations/new"), t!(locale, ORGANISATIONS_CREATE));
            view! { <EmptyState title=t!(locale, ORGANISATIONS_NONE_TITLE) text=t!(locale, ORGANISATIONS_NONE_TEXT) action/> }.into_any()
        } else {
            let action = (ui.href("/requests/new"), t!(locale, ORGANISATIONS_EMPTY_ACTION));
            view! { <EmptyState title=t!(locale, ORGANISATIONS_EMPTY_TITLE) text=t!(locale, ORGANISATIONS_EMPTY_TEXT) action/> }.into_any()
        };
    }
    let cards = list.page.rows.iter().map(|card| view! { <li>{organisation_card(ui, card)}</li> }).collect_view();
    view! {
        <p class="result-count">{t!(locale, ORGANISATIONS_COUNT, count = list.page.total)}</p>
        <ul class="card-list">{cards}</ul>
    }
    .into_any()
}

fn organisation_card(ui: &Ui, card: &OrganisationCard) -> AnyView {
    let locale = ui.locale;
    let vouched = card.vouched.then(|| view! { <Badge label=t!(locale, ORGANISATIONS_VOUCHED) tone=Tone::Agreed icon=Glyph::Check/> });
    let eyebrow = view! { <span>{labels::organisation_kind(locale, card.kind)}</span>{vouched} }.into_any();
    let mut facts = vec![Meta::new(Glyph::Place, place_words(locale, &card.municipality, card.land))];
    facts.extend(card.distance_km.map(|km| {
        let distance = numbers::kilometres(locale, km);
        Meta::new(Glyph::Route, t!(locale, COMMON_KILOMETRES_AWAY, distance = distance))
    }));
    let languages = words_of(locale, &card.languages, |locale, language| labels::language_name(locale, language).to_owned());
    facts.push(Meta::new(Glyph::Language, languages));
    view! {
        <Card title=card.name.clone() href=ui.href(&format!("/organisations/{}", card.slug)) eyebrow level=2>
            <p class="card__words" dir="auto">{card.excerpt.clone()}</p>
            <MetaList items=facts/>
            {topic_chips(ui, "/organisations", &card.topics, TOPICS_SHOWN)}
        </Card>
    }
    .into_any()
}
