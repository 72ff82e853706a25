//! The statement of accessibility: state, gaps, feedback, enforcement (BITV 2.0, section 7; Directive (EU) 2016/2102, article 7).

use chrono::NaiveDate;
use i18n::{Locale, dates, keys, t};
use leptos::prelude::*;

use super::article::{Section, article, facts};
use crate::components::DefinitionList;
use crate::{Page, Ui};

/// The day of the self-assessment that the statement rests on: year, month, day.
const ASSESSED_ON: (i32, u32, u32) = (2026, 11, 22);

/// The statement of accessibility, at `/accessibility`.
pub fn accessibility_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let sections = vec![state(locale), works(locale), gaps(locale), feedback(ui), enforcement(locale)];
    let body = article(ui, keys::ABOUT_ACCESSIBILITY_TITLE, keys::ABOUT_ACCESSIBILITY_LEAD, None, sections);
    Page::new(t!(locale, ABOUT_ACCESSIBILITY_TITLE), body)
}

fn state(locale: Locale) -> Section {
    let (year, month, day) = ASSESSED_ON;
    let date = NaiveDate::from_ymd_opt(year, month, day).map(|date| dates::date_plain(locale, date)).unwrap_or_default();
    Section::new("state", keys::ABOUT_ACCESSIBILITY_STATE_TITLE).paragraphs(locale, &[keys::ABOUT_ACCESSIBILITY_STATE_WORDS]).paragraph(t!(
        locale,
        ABOUT_ACCESSIBILITY_DATE,
        date = date
    ))
}

fn works(locale: Locale) -> Section {
    Section::new("works", keys::ABOUT_ACCESSIBILITY_WORKS_TITLE).list(
        locale,
        &[
            keys::ABOUT_ACCESSIBILITY_WORKS_KEYBOARD,
            keys::ABOUT_ACCESSIBILITY_WORKS_SCRIPT,
            keys::ABOUT_ACCESSIBILITY_WORKS_CONTRAST,
            keys::ABOUT_ACCESSIBILITY_WORKS_ZOOM,
            keys::ABOUT_ACCESSIBILITY_WORKS_ERRORS,
            keys::ABOUT_ACCESSIBILITY_WORKS_MAP,
            keys::ABOUT_ACCESSIBILITY_WORKS_MOTION,
        ],
    )
}

fn gaps(locale: Locale) -> Section {
    let keys = [keys::ABOUT_ACCESSIBILITY_GAPS_EASY, keys::ABOUT_ACCESSIBILITY_GAPS_WORDS, keys::ABOUT_ACCESSIBILITY_GAPS_LINKS];
    Section::new("gaps", keys::ABOUT_ACCESSIBILITY_GAPS_TITLE).list(locale, &keys)
}

fn feedback(ui: &Ui) -> Section {
    Section::new("feedback", keys::ABOUT_ACCESSIBILITY_FEEDBACK_TITLE)
        .paragraphs(ui.locale, &[keys::ABOUT_ACCESSIBILITY_FEEDBACK_WORDS])
        .link(ui, "/report?reason=barrier", keys::ABOUT_ACCESSIBILITY_FEEDBACK_LINK)
}

fn enforcement(locale: Locale) -> Section {
    let facts = facts(locale, &[(keys::ABOUT_ACCESSIBILITY_ENFORCEMENT_BODY, keys::ABOUT_ACCESSIBILITY_ENFORCEMENT_BODY_VALUE)]);
    Section::new("enforcement", keys::ABOUT_ACCESSIBILITY_ENFORCEMENT_TITLE)
        .paragraphs(locale, &[keys::ABOUT_ACCESSIBILITY_ENFORCEMENT_WORDS])
        .view(view! { <DefinitionList facts/> })
}
