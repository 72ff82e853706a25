//! What Ansprechbar is, how it suggests (Digital Services Act, article 27), and the terms of use.

use domain::limits::RESPONSE_DAYS_DEFAULT;
use domain::organisations::SafetyTier;
use i18n::{Key, Locale, keys, statuses, t, text};
use leptos::prelude::*;
use matching::{Points, weights};

use super::article::{Section, article};
use crate::components::Table;
use crate::{Page, Ui};

/// About Ansprechbar, at `/about`: purpose, the way of a dialogue, the parameters of ranking, vouching, visibility, terms of use, source.
pub fn about_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let sections =
        vec![purpose(locale), way(locale), matching(locale), trust(locale), safety(locale), terms(locale), reports(ui), source(locale)];
    Page::new(t!(locale, ABOUT_TITLE), article(ui, keys::ABOUT_TITLE, keys::ABOUT_LEAD, None, sections))
}

fn purpose(locale: Locale) -> Section {
    Section::new("purpose", keys::ABOUT_PURPOSE_TITLE)
        .paragraphs(locale, &[keys::ABOUT_PURPOSE_VOICES, keys::ABOUT_PURPOSE_DOORS, keys::ABOUT_PURPOSE_PROMISES])
        .list(locale, &[keys::ABOUT_PURPOSE_ANSWER, keys::ABOUT_PURPOSE_DEADLINE, keys::ABOUT_PURPOSE_PRIVATE])
}

fn way(locale: Locale) -> Section {
    Section::new("dialogue", keys::ABOUT_HOW_TITLE).steps(vec![
        t!(locale, ABOUT_HOW_REQUEST),
        t!(locale, ABOUT_HOW_CHOOSE),
        t!(locale, ABOUT_HOW_ANSWER, days = RESPONSE_DAYS_DEFAULT),
        t!(locale, ABOUT_HOW_AGREEMENT),
        t!(locale, ABOUT_HOW_CALENDAR),
    ])
}

/// The parameters of ranking in plain words. The points are those that `matching` counts with.
fn matching(locale: Locale) -> Section {
    let for_institution = [
        (keys::ABOUT_MATCHING_TOPICS, weights::TOPICS),
        (keys::ABOUT_MATCHING_WORDS, weights::WORDS),
        (keys::ABOUT_MATCHING_PROXIMITY, weights::PROXIMITY),
        (keys::ABOUT_MATCHING_LANGUAGES, weights::LANGUAGES),
        (keys::ABOUT_MATCHING_AUDIENCE, weights::AUDIENCES),
    ];
    let for_organisation = [
        (keys::ABOUT_MATCHING_INSTITUTION, weights::INSTITUTION),
        (keys::ABOUT_MATCHING_FEE, weights::FEE),
        (keys::ABOUT_MATCHING_FORMAT, weights::FORMAT),
        (keys::ABOUT_MATCHING_FRESHNESS, weights::FRESHNESS),
        (keys::ABOUT_MATCHING_ANSWERS, weights::ANSWERS),
        (keys::ABOUT_MATCHING_WEEKDAY, weights::WEEKDAY),
        (keys::ABOUT_MATCHING_NOTICE, weights::NOTICE),
    ];
    Section::new("matching", keys::ABOUT_MATCHING_TITLE)
        .paragraphs(locale, &[keys::ABOUT_MATCHING_LEAD])
        .heading(locale, keys::ABOUT_MATCHING_LIMITS_TITLE)
        .paragraphs(locale, &[keys::ABOUT_MATCHING_LIMITS])
        .list(
            locale,
            &[
                keys::ABOUT_MATCHING_LIMIT_PROFILE,
                keys::ABOUT_MATCHING_LIMIT_FORMAT,
                keys::ABOUT_MATCHING_LIMIT_LANGUAGE,
                keys::ABOUT_MATCHING_LIMIT_TOPIC,
                keys::ABOUT_MATCHING_LIMIT_CAPACITY,
                keys::ABOUT_MATCHING_LIMIT_DISTANCE,
            ],
        )
        .heading(locale, keys::ABOUT_MATCHING_POINTS_TITLE)
        .paragraphs(locale, &[keys::ABOUT_MATCHING_POINTS])
        .view(points_table(locale, keys::ABOUT_MATCHING_CAPTION_INSTITUTION, &for_institution))
        .view(points_table(locale, keys::ABOUT_MATCHING_CAPTION_ORGANISATION, &for_organisation))
        .paragraphs(locale, &[keys::ABOUT_MATCHING_SCORE, keys::ABOUT_MATCHING_HELD])
        .heading(locale, keys::ABOUT_MATCHING_WIDER_TITLE)
        .paragraphs(locale, &[keys::ABOUT_MATCHING_WIDER, keys::ABOUT_MATCHING_FEW])
        .heading(locale, keys::ABOUT_MATCHING_FAIR_TITLE)
        .paragraphs(locale, &[keys::ABOUT_MATCHING_FAIR])
        .heading(locale, keys::ABOUT_MATCHING_NEVER_TITLE)
        .list(locale, &[keys::ABOUT_MATCHING_NEVER_ORIGIN, keys::ABOUT_MATCHING_NEVER_DECLINE, keys::ABOUT_MATCHING_NEVER_MONEY])
        .paragraphs(locale, &[keys::ABOUT_MATCHING_CHANGE])
}

fn points_table(locale: Locale, caption: Key, criteria: &[(Key, Points)]) -> AnyView {
    let heads = vec![t!(locale, ABOUT_MATCHING_CRITERION), t!(locale, ABOUT_MATCHING_POSSIBLE)];
    let row = |(criterion, points): &(Key, Points)| vec![text(locale, *criterion).into_any(), points.rounded().to_string().into_any()];
    let rows = criteria.iter().map(row).collect();
    view! { <Table caption=text(locale, caption) heads rows numbers=vec![1]/> }.into_any()
}

fn trust(locale: Locale) -> Section {
    Section::new("trust", keys::ABOUT_TRUST_TITLE).paragraphs(locale, &[keys::ABOUT_TRUST_WORDS, keys::ABOUT_TRUST_HIDE])
}

fn safety(locale: Locale) -> Section {
    let tier = |tier: SafetyTier| {
        let words = match tier {
            SafetyTier::Public => t!(locale, ABOUT_SAFETY_PUBLIC),
            SafetyTier::Locality => t!(locale, ABOUT_SAFETY_LOCALITY),
            SafetyTier::OnAcceptance => t!(locale, ABOUT_SAFETY_ON_ACCEPTANCE),
            SafetyTier::Unlisted => t!(locale, ABOUT_SAFETY_UNLISTED),
        };
        t!(locale, ABOUT_SAFETY_TIER, tier = statuses::safety_tier(locale, tier), words = words)
    };
    Section::new("visibility", keys::ABOUT_SAFETY_TITLE)
        .paragraphs(locale, &[keys::ABOUT_SAFETY_WORDS])
        .points(SafetyTier::ALL.into_iter().map(tier).collect())
}

fn terms(locale: Locale) -> Section {
    Section::new("terms", keys::ABOUT_TERMS_TITLE).list(
        locale,
        &[
            keys::ABOUT_TERMS_FREE,
            keys::ABOUT_TERMS_TRUE,
            keys::ABOUT_TERMS_PEOPLE,
            keys::ABOUT_TERMS_RESPECT,
            keys::ABOUT_TERMS_DATA,
            keys::ABOUT_TERMS_FORBIDDEN,
            keys::ABOUT_TERMS_MODERATION,
            keys::ABOUT_TERMS_AGREEMENT,
            keys::ABOUT_TERMS_CHANGE,
        ],
    )
}

fn reports(ui: &Ui) -> Section {
    Section::new("reports", keys::ABOUT_REPORTS_TITLE)
        .paragraphs(ui.locale, &[keys::ABOUT_REPORTS_WORDS, keys::ABOUT_REPORTS_OBJECTION])
        .link(ui, "/report", keys::ABOUT_REPORTS_LINK)
}

fn source(locale: Locale) -> Section {
    let paragraphs = [keys::ABOUT_SOURCE_LICENCE, keys::ABOUT_SOURCE_DATA, keys::ABOUT_SOURCE_OPEN];
    Section::new("source", keys::ABOUT_SOURCE_TITLE).paragraphs(locale, &paragraphs)
}
