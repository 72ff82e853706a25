//! The page of one organisation: its own words first.

use api_types::organisations::{OrganisationView, VouchLine};
use i18n::{dates, labels, statuses, t};
use leptos::prelude::*;

use super::parts::{MemberBar, calendar_box, member_bar, outside_link, paragraphs, place_words, reach_words, topic_chips, words_of};
use crate::components::*;
use crate::events::event_cards;
use crate::offers::own_offer_cards;
use crate::{Page, Ui};

/// The page of one organisation, at `/organisations/{slug}`. Members see a bar above it and post `action` = `publish`, `hide` or `confirm`.
pub fn organisation_page(ui: &Ui, view: OrganisationView) -> Page {
    let locale = ui.locale;
    let card = &view.card;
    let path = format!("/organisations/{}", card.slug);
    let is_public = is_public(&view);
    let lead = format!("{} · {}", labels::organisation_kind(locale, card.kind), place_words(locale, &card.municipality, card.land));
    let eyebrow = view! {
        <Breadcrumb locale crumbs=vec![(t!(locale, ORGANISATIONS_TITLE), ui.href("/organisations"))]/>
        {badges(ui, &view)}
    };
    let calendar = is_public.then(|| calendar_box(ui, &path, t!(locale, ORGANISATIONS_CALENDAR_TITLE), &card.name));
    let body = view! {
        <PageHeading title=card.name.clone() lead eyebrow=eyebrow.into_any()/>
        {bar(ui, &view, &path)}
        <div class="split">
            <div class="stack stack--loose">
                <section class="section">
                    <h2 class="section__title">{t!(locale, ORGANISATIONS_WORDS)}</h2>
                    {paragraphs(&view.description)}
                </section>
                {talk(ui, &view)}
                {offers(ui, &view)}
                {events(ui, &view)}
                {calendar}
                {vouches(ui, &view)}
            </div>
            {facts(ui, &view)}
        </div>
    };
    Page::new(card.name.clone(), body)
}

/// Whether others see the page as it is, so that it makes sense to offer its calendar.
fn is_public(view: &OrganisationView) -> bool {
    view.member.as_ref().is_none_or(|member| member.public)
}

fn badges(ui: &Ui, view: &OrganisationView) -> AnyView {
    let locale = ui.locale;
    let vouched = view.card.vouched.then(|| view! { <Badge label=t!(locale, ORGANISATIONS_VOUCHED) tone=Tone::Agreed icon=Glyph::Check/> });
    let demo = view.demo.then(|| view! { <Badge label=t!(locale, LAYOUT_DEMO) icon=Glyph::Info/> });
    view! { {vouched}{demo} }.into_any()
}

fn bar(ui: &Ui, view: &OrganisationView, path: &str) -> Option<AnyView> {
    let locale = ui.locale;
    let member = view.member.clone()?;
    let confirmed_on = dates::date_plain(locale, view.confirmed_on);
    let bar = MemberBar {
        path: path.to_owned(),
        member,
        awaits_vouch: t!(locale, ORGANISATIONS_MEMBER_AWAITS_VOUCH),
        confirm: Some(t!(locale, ORGANISATIONS_MEMBER_CONFIRM_QUESTION, date = confirmed_on)),
        links: vec![
            (ui.href("/offers/new"), t!(locale, ORGANISATIONS_MEMBER_NEW_OFFER)),
            (ui.href("/events/new"), t!(locale, ORGANISATIONS_MEMBER_NEW_EVENT)),
        ],
    };
    Some(member_bar(ui, bar))
}

fn talk(ui: &Ui, view: &OrganisationView) -> AnyView {
    let locale = ui.locale;
    let profile = &view.profile;
    let chips = topic_chips(ui, "/organisations", &profile.topics, profile.topics.len());
    let mut facts = vec![
        Fact::new(t!(locale, ORGANISATIONS_TOPICS), chips).with_icon(Glyph::Topic),
        Fact::new(t!(locale, ORGANISATIONS_AUDIENCES), words_of(locale, &profile.audiences, labels::audience)).with_icon(Glyph::People),
        Fact::new(t!(locale, ORGANISATIONS_FORMATS), words_of(locale, &profile.formats, labels::format)).with_icon(Glyph::Speech),
    ];
    if !profile.wished_institution_kinds.is_empty() {
        let kinds = words_of(locale, &profile.wished_institution_kinds, labels::institution_kind);
        facts.push(Fact::new(t!(locale, ORGANISATIONS_WISHED), kinds).with_icon(Glyph::Building));
    }
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ORGANISATIONS_TALK)}</h2>
            <DefinitionList facts/>
        </section>
    }
    .into_any()
}

fn facts(ui: &Ui, view: &OrganisationView) -> AnyView {
    let locale = ui.locale;
    let (card, profile) = (&view.card, &view.profile);
    // A city that is a district of its own is named once.
    let district = (view.district != card.municipality).then(|| view! { <br/>{view.district.clone()} });
    let place = view! { {card.municipality.clone()}{district} };
    let mut facts = vec![Fact::new(t!(locale, ORGANISATIONS_FACT_PLACE), place).with_icon(Glyph::Place)];
    if let Some(address) = view.public_address.clone() {
        facts.push(Fact::new(t!(locale, ORGANISATIONS_FACT_MEETING), address).with_icon(Glyph::Home));
    }
    let languages = words_of(locale, &profile.languages, |locale, language| labels::language_name(locale, language).to_owned());
    let reach = reach_words(locale, profile.travel_radius_km, profile.online);
    let notice = t!(locale, ORGANISATIONS_NOTICE_DAYS, count = profile.lead_days);
    let days = words_of(locale, &profile.weekdays, labels::weekday);
    facts.push(Fact::new(t!(locale, COMMON_LANGUAGES), languages).with_icon(Glyph::Language));
    facts.push(Fact::new(t!(locale, ORGANISATIONS_FACT_REACH), reach).with_icon(Glyph::Route));
    facts.push(Fact::new(t!(locale, COMMON_FEE), statuses::fee(locale, profile.fee)).with_icon(Glyph::Euro));
    facts.push(Fact::new(t!(locale, ORGANISATIONS_FACT_NOTICE), notice).with_icon(Glyph::Clock));
    facts.push(Fact::new(t!(locale, ORGANISATIONS_FACT_DAYS), days).with_icon(Glyph::Calendar));
    if let Some(website) = &view.website {
        facts.push(Fact::new(t!(locale, FIELD_WEBSITE_LABEL), outside_link(locale, website)).with_icon(Glyph::External));
    }
    let ask = view.member.is_none().then(|| {
        view! { <ButtonLink href=ui.href("/requests/new") label=t!(locale, ORGANISATIONS_ASK) icon=Glyph::Forward/> }
    });
    view! {
        <aside class="side-panel" aria-labelledby="facts-title">
            <h2 class="section__title" id="facts-title">{t!(locale, ORGANISATIONS_FACTS)}</h2>
            <DefinitionList facts/>
            {ask}
        </aside>
    }
    .into_any()
}

/// Open offers. Where there are none, only members learn of it, since only they can do something about it.
fn offers(ui: &Ui, view: &OrganisationView) -> Option<AnyView> {
    let locale = ui.locale;
    if view.offers.is_empty() && view.member.is_none() {
        return None;
    }
    let none = view.offers.is_empty().then(|| view! { <p>{t!(locale, ORGANISATIONS_OFFERS_NONE)}</p> });
    let section = view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ORGANISATIONS_OFFERS)}</h2>
            {none}
            {own_offer_cards(ui, &view.offers)}
        </section>
    };
    Some(section.into_any())
}

/// Next events; where there are none, the way to the calendar, unless there is no public one.
fn events(ui: &Ui, view: &OrganisationView) -> Option<AnyView> {
    let locale = ui.locale;
    if view.events.is_empty() && !is_public(view) {
        return None;
    }
    let none = view.events.is_empty().then(|| view! { <p>{t!(locale, ORGANISATIONS_EVENTS_NONE)}</p> });
    let section = view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ORGANISATIONS_EVENTS)}</h2>
            {none}
            {event_cards(ui, &view.events)}
        </section>
    };
    Some(section.into_any())
}

fn vouches(ui: &Ui, view: &OrganisationView) -> AnyView {
    let locale = ui.locale;
    let none = view.vouches.is_empty().then(|| view! { <p>{t!(locale, ORGANISATIONS_VOUCHES_NONE)}</p> });
    let lines = view.vouches.iter().map(|vouch| vouch_line(ui, vouch)).collect_view();
    let list = (!view.vouches.is_empty()).then(|| view! { <ul class="vouch-list">{lines}</ul> });
    let confirmed_on = dates::date_plain(locale, view.confirmed_on);
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ORGANISATIONS_VOUCHES)}</h2>
            {none}
            {list}
            <p class="vouch-note">{t!(locale, ORGANISATIONS_CONFIRMED_ON, date = confirmed_on)}</p>
        </section>
    }
    .into_any()
}

fn vouch_line(ui: &Ui, vouch: &VouchLine) -> AnyView {
    let locale = ui.locale;
    let (given, expires) = (dates::date_plain(locale, vouch.given_on), dates::date_plain(locale, vouch.expires_on));
    view! {
        <li class="vouch-list__item">
            <Icon glyph=Glyph::Agreed/>
            <div>
                <p class="vouch-list__name">{vouch.voucher_name.clone()}</p>
                <p>{statuses::vouch_basis(locale, vouch.basis)}</p>
                <p class="vouch-list__dates">{t!(locale, ORGANISATIONS_VOUCH_DATES, given = given, expires = expires)}</p>
            </div>
        </li>
    }
    .into_any()
}
