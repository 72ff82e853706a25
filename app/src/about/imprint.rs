//! The imprint. Its values are placeholders until the operator writes their own into the catalogues, and the page says so.

use i18n::{Locale, keys, t, text};
use leptos::prelude::*;

use super::article::{Section, article, facts};
use crate::components::{DefinitionList, Notice, Tone};
use crate::{Page, Ui};

/// The imprint, at `/imprint`: operator, contact point (Digital Services Act, articles 11 and 12), data protection officer.
pub fn imprint_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let sections = vec![operator(locale), contact_point(ui), privacy(locale), profiles(locale)];
    let before = is_open(locale).then(|| {
        view! {
            <Notice tone=Tone::Waiting title=t!(locale, ABOUT_IMPRINT_OPEN_TITLE)>
                <p>{t!(locale, ABOUT_IMPRINT_OPEN_WORDS)}</p>
            </Notice>
        }
        .into_any()
    });
    Page::new(t!(locale, ABOUT_IMPRINT_TITLE), article(ui, keys::ABOUT_IMPRINT_TITLE, keys::ABOUT_IMPRINT_LEAD, before, sections))
}

/// Whether the operator's name is still the placeholder in brackets that the catalogues come with.
fn is_open(locale: Locale) -> bool {
    text(locale, keys::ABOUT_IMPRINT_NAME_VALUE).starts_with('[')
}

fn operator(locale: Locale) -> Section {
    let facts = facts(
        locale,
        &[
            (keys::ABOUT_IMPRINT_NAME, keys::ABOUT_IMPRINT_NAME_VALUE),
            (keys::ABOUT_IMPRINT_ADDRESS, keys::ABOUT_IMPRINT_ADDRESS_VALUE),
            (keys::ABOUT_IMPRINT_REPRESENTED, keys::ABOUT_IMPRINT_REPRESENTED_VALUE),
            (keys::ABOUT_IMPRINT_CONTACT, keys::ABOUT_IMPRINT_CONTACT_VALUE),
            (keys::ABOUT_IMPRINT_REGISTER, keys::ABOUT_IMPRINT_REGISTER_VALUE),
            (keys::ABOUT_IMPRINT_TAX, keys::ABOUT_IMPRINT_TAX_VALUE),
            (keys::ABOUT_IMPRINT_EDITOR, keys::ABOUT_IMPRINT_EDITOR_VALUE),
            (keys::ABOUT_IMPRINT_SOURCE, keys::ABOUT_IMPRINT_SOURCE_VALUE),
        ],
    );
    Section::new("operator", keys::ABOUT_IMPRINT_OPERATOR_TITLE).view(view! { <DefinitionList facts/> })
}

fn contact_point(ui: &Ui) -> Section {
    let locale = ui.locale;
    let facts = facts(locale, &[(keys::ABOUT_IMPRINT_DSA_ADDRESS, keys::ABOUT_IMPRINT_DSA_ADDRESS_VALUE)]);
    Section::new("contact-point", keys::ABOUT_IMPRINT_DSA_TITLE)
        .paragraphs(locale, &[keys::ABOUT_IMPRINT_DSA_WORDS])
        .view(view! { <DefinitionList facts/> })
        .paragraphs(locale, &[keys::ABOUT_IMPRINT_DSA_REPORT])
        .link(ui, "/report", keys::ABOUT_IMPRINT_DSA_LINK)
}

fn privacy(locale: Locale) -> Section {
    let facts = facts(locale, &[(keys::ABOUT_IMPRINT_PRIVACY, keys::ABOUT_IMPRINT_PRIVACY_VALUE)]);
    Section::new("privacy", keys::ABOUT_IMPRINT_PRIVACY_TITLE).view(view! { <DefinitionList facts/> })
}

fn profiles(locale: Locale) -> Section {
    Section::new("profiles", keys::ABOUT_IMPRINT_PROFILES_TITLE).paragraphs(locale, &[keys::ABOUT_IMPRINT_PROFILES_WORDS])
}
