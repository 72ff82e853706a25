//! One suggested partner.

use api_types::forms::FormState;
use api_types::matches::SuggestionView;
use i18n::{Locale, labels, t};
use leptos::prelude::*;

use super::account::account;
use super::facts::{display_name, place, ring_label};
use super::reasons::Sentence;
use crate::Ui;
use crate::components::{Badge, ChipList, Glyph, Meta, MetaList, Tone};

/// The names of the fields in which the order is sent, first to last.
pub(super) const ORDER_FIELDS: [&str; 3] = ["first", "second", "third"];

/// The order that can be given to the suggestions now.
pub(super) struct Order<'a> {
    /// How many places can be given away, 1 to 3.
    pub(super) places: usize,
    /// What was chosen, with errors.
    pub(super) choice: &'a FormState,
}

/// A card, with the places of the order where there is something to choose. `sentence` words its reasons.
pub(super) fn card(ui: &Ui, number: usize, shown: &SuggestionView, order: Option<&Order<'_>>, sentence: Sentence) -> AnyView {
    let locale = ui.locale;
    let name = display_name(locale, shown);
    let heading = match &shown.slug {
        Some(slug) => view! { <a href=ui.href(&format!("/organisations/{slug}"))>{name.clone()}</a> }.into_any(),
        None => name.clone().into_any(),
    };
    let hidden_note = shown.name.is_none().then(|| view! { <p class="match-card__note">{t!(locale, MATCHES_HIDDEN_NOTE)}</p> });
    let risen = shown.risen.then(|| view! { <p class="match-card__note">{t!(locale, MATCHES_RISEN)}</p> });
    let excerpt = shown.excerpt.as_ref().map(|words| {
        view! { <p class="match-card__words" dir="auto">{t!(locale, MATCHES_EXCERPT, words = words)}</p> }
    });
    let vouched = shown.vouched.then(|| view! { <Badge label=t!(locale, MATCHES_VOUCHED) tone=Tone::Agreed icon=Glyph::Shield/> });
    let topics = shown.topics.iter().map(|topic| (labels::topic(locale, *topic), None)).collect();
    view! {
        <li class="match-card" id=format!("match-{number}")>
            <div class="match-card__head">
                <h3 class="match-card__name">{heading}</h3>
                {vouched}
                <MetaList items=facts(locale, shown)/>
                {hidden_note}
                {risen}
            </div>
            {excerpt}
            {account(locale, &shown.suggestion, sentence)}
            <ChipList chips=topics/>
            {order.map(|order| places(locale, &name, &shown.organisation_id, order))}
        </li>
    }
    .into_any()
}

fn facts(locale: Locale, shown: &SuggestionView) -> Vec<Meta> {
    let languages: Vec<&str> = shown.languages.iter().map(|language| labels::language_name(locale, *language)).collect();
    let mut facts = vec![
        Meta::new(Glyph::Organisation, labels::organisation_kind(locale, shown.kind)),
        Meta::new(Glyph::Place, place(locale, shown)),
        Meta::new(Glyph::Route, ring_label(locale, &shown.suggestion, shown.land)),
    ];
    if !languages.is_empty() {
        facts.push(Meta::new(Glyph::Language, languages.join(", ")));
    }
    facts
}

/// The places in the order. Each place is one group of radio buttons across all cards, so that no two organisations can share it.
fn places(locale: Locale, name: &str, organisation_id: &str, order: &Order<'_>) -> AnyView {
    let words = [t!(locale, MATCHES_ORDER_FIRST), t!(locale, MATCHES_ORDER_SECOND), t!(locale, MATCHES_ORDER_THIRD)];
    let choices = ORDER_FIELDS
        .into_iter()
        .zip(words)
        .take(order.places)
        .map(|(field, words)| {
            let id = format!("{field}-{organisation_id}");
            let checked = order.choice.has(field, organisation_id);
            let wrong = order.choice.error(ORDER_FIELDS[0]).map(|_| "true");
            view! {
                <div class="match-order__choice">
                    <input
                        class="match-order__control"
                        type="radio"
                        id=id.clone()
                        name=field
                        value=organisation_id.to_owned()
                        checked=checked
                        aria-invalid=wrong
                        aria-describedby=wrong.map(|_| "field-first-error")
                    />
                    <label class="match-order__label" for=id>{words}</label>
                </div>
            }
        })
        .collect_view();
    view! {
        <fieldset class="match-order">
            <legend class="visually-hidden">{t!(locale, MATCHES_ORDER, name = name)}</legend>
            {choices}
        </fieldset>
    }
    .into_any()
}
