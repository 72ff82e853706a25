//! The agreement in sections that one can read aloud.

use api_types::agreements::DialogueView;
use domain::organisations::Fee;
use domain::taxonomy::Topic;
use i18n::{Locale, dates, labels, lists, statuses, t};
use leptos::prelude::*;

use super::page::is_signed_in;
use crate::Ui;
use crate::components::{DefinitionList, Fact, Glyph};
use crate::organisations::paragraphs;

/// All sections, the ones that decide first.
pub(super) fn terms(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    view! {
        {section(t!(locale, DIALOGUES_WHEN_WHERE), when_and_where(locale, view))}
        {section(t!(locale, DIALOGUES_WHO), who(ui, view))}
        {section(t!(locale, DIALOGUES_GOALS), goals(locale, view))}
        {section(t!(locale, DIALOGUES_MONEY), money(locale, view))}
        {section(t!(locale, DIALOGUES_PICTURES), sentences(vec![photos(locale, view), recording(locale, view)]))}
        {section(t!(locale, DIALOGUES_MINORS), sentences(vec![minors(locale, view)]))}
        {section(t!(locale, DIALOGUES_LISTING), sentences(vec![listing(locale, view)]))}
        {section(t!(locale, DIALOGUES_RULES), standing_rules(locale))}
        {view.terms.remarks.as_ref().map(|remarks| section(t!(locale, DIALOGUES_REMARKS), paragraphs(remarks)))}
    }
    .into_any()
}

fn section(title: String, content: AnyView) -> AnyView {
    view! { <section class="section"><h2 class="section__title">{title}</h2>{content}</section> }.into_any()
}

fn sentences(sentences: Vec<String>) -> AnyView {
    let paragraphs = sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    view! { <div class="prose">{paragraphs}</div> }.into_any()
}

fn when_and_where(locale: Locale, view: &DialogueView) -> AnyView {
    let date = view.terms.date;
    let datetime = date.starts_at.format("%Y-%m-%dT%H:%M").to_string();
    let words = dates::date_time_range(locale, date.starts_at, date.ends_at());
    let place = t!(locale, DIALOGUES_PLACE_WORDS, municipality = &view.municipality, land = labels::land(locale, view.land));
    let or_open = |text: &Option<String>| text.clone().unwrap_or_else(|| t!(locale, DIALOGUES_OPEN));
    let mut facts = vec![
        Fact::new(t!(locale, DIALOGUES_WHEN), view! { <time datetime=datetime>{words}</time> }).with_icon(Glyph::Calendar),
        Fact::new(t!(locale, DIALOGUES_MINUTES), t!(locale, COMMON_MINUTES_COUNT, count = date.minutes)).with_icon(Glyph::Clock),
        Fact::new(t!(locale, DIALOGUES_PLACE), place).with_icon(Glyph::Place),
        Fact::new(t!(locale, DIALOGUES_ROOM), or_open(&view.terms.room)).with_icon(Glyph::Route),
        Fact::new(t!(locale, DIALOGUES_ON_SITE_CONTACT), or_open(&view.terms.on_site_contact)).with_icon(Glyph::Person),
    ];
    if let Some(accessibility) = &view.terms.accessibility {
        facts.push(Fact::new(t!(locale, DIALOGUES_ACCESSIBILITY), accessibility.clone()).with_icon(Glyph::Access));
    }
    view! { <DefinitionList facts/> <p class="field__help">{t!(locale, DIALOGUES_PRIVATE_NOTE)}</p> }.into_any()
}

/// Both sides, with links to their pages for who is signed in: the link of a mail opens this page alone.
fn who(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    let linked = |name: &str, path: Option<String>| match path.filter(|_| is_signed_in(view)) {
        Some(path) => view! { <a href=ui.href(&path)>{name.to_owned()}</a> }.into_any(),
        None => name.to_owned().into_any(),
    };
    let institution = linked(&view.institution_name, Some(format!("/institutions/{}", view.institution_slug)));
    let organisation_path = view.organisation_slug.as_ref().map(|slug| format!("/organisations/{slug}"));
    let audience = t!(
        locale,
        DIALOGUES_AUDIENCE_WORDS,
        audience = labels::audience(locale, view.audience),
        people = t!(locale, COMMON_PEOPLE_COUNT, count = view.group_size)
    );
    let facts = vec![
        Fact::new(t!(locale, DIALOGUES_INSTITUTION), institution).with_icon(Glyph::Building),
        Fact::new(t!(locale, DIALOGUES_ORGANISATION), linked(&view.organisation_name, organisation_path)).with_icon(Glyph::Organisation),
        Fact::new(t!(locale, DIALOGUES_AUDIENCE), audience).with_icon(Glyph::People),
        Fact::new(t!(locale, DIALOGUES_FORMAT), labels::format(locale, view.format)).with_icon(Glyph::Speech),
    ];
    view! { <DefinitionList facts/> }.into_any()
}

fn goals(locale: Locale, view: &DialogueView) -> AnyView {
    let off_limit = match view.terms.off_limit_topics.as_slice() {
        [] => t!(locale, DIALOGUES_OFF_LIMIT_NONE),
        topics => topic_names(locale, topics),
    };
    let mut facts = vec![Fact::new(t!(locale, DIALOGUES_OFF_LIMIT), off_limit).with_icon(Glyph::Shield)];
    if !view.topics.is_empty() {
        facts.insert(0, Fact::new(t!(locale, DIALOGUES_TOPICS), topic_names(locale, &view.topics)).with_icon(Glyph::Topic));
    }
    view! { {paragraphs(&view.terms.goals)} <DefinitionList facts/> }.into_any()
}

fn topic_names(locale: Locale, topics: &[Topic]) -> String {
    let names: Vec<String> = topics.iter().map(|topic| labels::topic(locale, *topic)).collect();
    lists::and(locale, &names)
}

fn money(locale: Locale, view: &DialogueView) -> AnyView {
    let facts = vec![Fact::new(t!(locale, DIALOGUES_MONEY_FEE), statuses::fee(locale, view.terms.fee)).with_icon(Glyph::Euro)];
    let rule = has_fee(view).then(|| sentences(vec![t!(locale, DIALOGUES_MONEY_RULE)]));
    view! { <DefinitionList facts/> {rule} }.into_any()
}

/// Whether an hour that does not take place can cost something.
pub(super) fn has_fee(view: &DialogueView) -> bool {
    matches!(view.terms.fee, Fee::Amount(_))
}

fn photos(locale: Locale, view: &DialogueView) -> String {
    if view.terms.photos { t!(locale, DIALOGUES_PHOTOS_YES) } else { t!(locale, DIALOGUES_PHOTOS_NO) }
}

fn recording(locale: Locale, view: &DialogueView) -> String {
    if view.terms.recording { t!(locale, DIALOGUES_RECORDING_YES) } else { t!(locale, DIALOGUES_RECORDING_NO) }
}

fn minors(locale: Locale, view: &DialogueView) -> String {
    if view.terms.with_minors { t!(locale, DIALOGUES_MINORS_YES) } else { t!(locale, DIALOGUES_MINORS_NO) }
}

fn listing(locale: Locale, view: &DialogueView) -> String {
    if view.terms.public_listing { t!(locale, DIALOGUES_LISTING_YES) } else { t!(locale, DIALOGUES_LISTING_NO) }
}

/// The rules of every dialogue, whatever else is agreed.
fn standing_rules(locale: Locale) -> AnyView {
    view! {
        <div class="prose">
            <ul>
                <li>{t!(locale, DIALOGUES_RULES_SILENCE)}</li>
                <li>{t!(locale, DIALOGUES_RULES_PERSON)}</li>
                <li>{t!(locale, DIALOGUES_RULES_CONFIDENCE)}</li>
            </ul>
        </div>
    }
    .into_any()
}
