//! Privacy: every personal item, what for, who sees it, until when.

use domain::limits::{SESSION_DAYS_MAX, SESSION_IDLE_HOURS, SIGN_IN_WINDOW_MINUTES};
use i18n::{Locale, keys, t};
use leptos::prelude::*;

use super::article::{Section, article};
use crate::components::Table;
use crate::{Page, Ui};

/// One item: what it is, what for, who sees it, until when.
type Item = [String; 4];

/// Privacy, at `/privacy`.
pub fn privacy_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let sections = vec![in_short(locale), items(locale), rights(locale), basis(locale), operator(ui)];
    Page::new(t!(locale, ABOUT_PRIVACY_TITLE), article(ui, keys::ABOUT_PRIVACY_TITLE, keys::ABOUT_PRIVACY_LEAD, None, sections))
}

fn in_short(locale: Locale) -> Section {
    Section::new("short", keys::ABOUT_PRIVACY_SHORT_TITLE).list(
        locale,
        &[
            keys::ABOUT_PRIVACY_SHORT_VIEW,
            keys::ABOUT_PRIVACY_SHORT_ORIGIN,
            keys::ABOUT_PRIVACY_SHORT_ADDRESS,
            keys::ABOUT_PRIVACY_SHORT_TRACKING,
            keys::ABOUT_PRIVACY_SHORT_CHILDREN,
        ],
    )
}

/// The four texts of one item.
macro_rules! item {
    ($locale:ident, $what:ident, $why:ident, $who:ident, $until:ident $($arguments:tt)*) => {
        [t!($locale, $what), t!($locale, $why), t!($locale, $who), t!($locale, $until $($arguments)*)]
    };
}

fn items(locale: Locale) -> Section {
    let rows = account_items(locale).into_iter().chain(profile_items(locale)).chain(dialogue_items(locale)).chain(operation_items(locale));
    let rows = rows.map(|item| item.map(IntoAny::into_any).into()).collect();
    let heads = vec![
        t!(locale, ABOUT_PRIVACY_HEAD_WHAT),
        t!(locale, ABOUT_PRIVACY_HEAD_WHY),
        t!(locale, ABOUT_PRIVACY_HEAD_WHO),
        t!(locale, ABOUT_PRIVACY_HEAD_UNTIL),
    ];
    let caption = t!(locale, ABOUT_PRIVACY_FIELDS_CAPTION);
    Section::new("items", keys::ABOUT_PRIVACY_FIELDS_TITLE).view(view! { <Table caption caption_hidden=true heads rows/> })
}

fn account_items(locale: Locale) -> [Item; 4] {
    let (hours, days, minutes) = (SESSION_IDLE_HOURS, SESSION_DAYS_MAX, SIGN_IN_WINDOW_MINUTES);
    [
        item!(locale, ABOUT_PRIVACY_ACCOUNT_WHAT, ABOUT_PRIVACY_ACCOUNT_WHY, ABOUT_PRIVACY_ACCOUNT_WHO, ABOUT_PRIVACY_ACCOUNT_UNTIL),
        item!(locale, ABOUT_PRIVACY_PASSWORD_WHAT, ABOUT_PRIVACY_PASSWORD_WHY, ABOUT_PRIVACY_PASSWORD_WHO, ABOUT_PRIVACY_PASSWORD_UNTIL),
        item!(
            locale,
            ABOUT_PRIVACY_SESSION_WHAT,
            ABOUT_PRIVACY_SESSION_WHY,
            ABOUT_PRIVACY_SESSION_WHO,
            ABOUT_PRIVACY_SESSION_UNTIL,
            hours = hours,
            days = days
        ),
        item!(
            locale,
            ABOUT_PRIVACY_ATTEMPTS_WHAT,
            ABOUT_PRIVACY_ATTEMPTS_WHY,
            ABOUT_PRIVACY_ATTEMPTS_WHO,
            ABOUT_PRIVACY_ATTEMPTS_UNTIL,
            minutes = minutes
        ),
    ]
}

fn profile_items(locale: Locale) -> [Item; 3] {
    [
        item!(locale, ABOUT_PRIVACY_PROFILE_WHAT, ABOUT_PRIVACY_PROFILE_WHY, ABOUT_PRIVACY_PROFILE_WHO, ABOUT_PRIVACY_PROFILE_UNTIL),
        item!(locale, ABOUT_PRIVACY_CONTACT_WHAT, ABOUT_PRIVACY_CONTACT_WHY, ABOUT_PRIVACY_CONTACT_WHO, ABOUT_PRIVACY_CONTACT_UNTIL),
        item!(locale, ABOUT_PRIVACY_MEETING_WHAT, ABOUT_PRIVACY_MEETING_WHY, ABOUT_PRIVACY_MEETING_WHO, ABOUT_PRIVACY_MEETING_UNTIL),
    ]
}

fn dialogue_items(locale: Locale) -> [Item; 4] {
    [
        item!(locale, ABOUT_PRIVACY_REQUEST_WHAT, ABOUT_PRIVACY_REQUEST_WHY, ABOUT_PRIVACY_REQUEST_WHO, ABOUT_PRIVACY_REQUEST_UNTIL),
        item!(locale, ABOUT_PRIVACY_ANSWER_WHAT, ABOUT_PRIVACY_ANSWER_WHY, ABOUT_PRIVACY_ANSWER_WHO, ABOUT_PRIVACY_ANSWER_UNTIL),
        item!(
            locale,
            ABOUT_PRIVACY_AGREEMENT_WHAT,
            ABOUT_PRIVACY_AGREEMENT_WHY,
            ABOUT_PRIVACY_AGREEMENT_WHO,
            ABOUT_PRIVACY_AGREEMENT_UNTIL
        ),
        item!(locale, ABOUT_PRIVACY_ROOM_WHAT, ABOUT_PRIVACY_ROOM_WHY, ABOUT_PRIVACY_ROOM_WHO, ABOUT_PRIVACY_ROOM_UNTIL),
    ]
}

fn operation_items(locale: Locale) -> [Item; 5] {
    [
        item!(locale, ABOUT_PRIVACY_FEED_WHAT, ABOUT_PRIVACY_FEED_WHY, ABOUT_PRIVACY_FEED_WHO, ABOUT_PRIVACY_FEED_UNTIL),
        item!(locale, ABOUT_PRIVACY_REPORT_WHAT, ABOUT_PRIVACY_REPORT_WHY, ABOUT_PRIVACY_REPORT_WHO, ABOUT_PRIVACY_REPORT_UNTIL),
        item!(locale, ABOUT_PRIVACY_MAIL_WHAT, ABOUT_PRIVACY_MAIL_WHY, ABOUT_PRIVACY_MAIL_WHO, ABOUT_PRIVACY_MAIL_UNTIL),
        item!(locale, ABOUT_PRIVACY_LOG_WHAT, ABOUT_PRIVACY_LOG_WHY, ABOUT_PRIVACY_LOG_WHO, ABOUT_PRIVACY_LOG_UNTIL),
        item!(locale, ABOUT_PRIVACY_COOKIE_WHAT, ABOUT_PRIVACY_COOKIE_WHY, ABOUT_PRIVACY_COOKIE_WHO, ABOUT_PRIVACY_COOKIE_UNTIL),
    ]
}

fn rights(locale: Locale) -> Section {
    Section::new("rights", keys::ABOUT_PRIVACY_RIGHTS_TITLE)
        .paragraphs(locale, &[keys::ABOUT_PRIVACY_RIGHTS_WORDS])
        .list(
            locale,
            &[
                keys::ABOUT_PRIVACY_RIGHTS_ACCESS,
                keys::ABOUT_PRIVACY_RIGHTS_CORRECT,
                keys::ABOUT_PRIVACY_RIGHTS_ERASE,
                keys::ABOUT_PRIVACY_RIGHTS_OBJECT,
            ],
        )
        .paragraphs(locale, &[keys::ABOUT_PRIVACY_RIGHTS_HOW, keys::ABOUT_PRIVACY_RIGHTS_MACHINE])
}

fn basis(locale: Locale) -> Section {
    let keys = [keys::ABOUT_PRIVACY_BASIS_CONTRACT, keys::ABOUT_PRIVACY_BASIS_CONSENT, keys::ABOUT_PRIVACY_BASIS_SAFETY];
    Section::new("basis", keys::ABOUT_PRIVACY_BASIS_TITLE).list(locale, &keys)
}

fn operator(ui: &Ui) -> Section {
    Section::new("operator", keys::ABOUT_PRIVACY_OPERATOR_TITLE).paragraphs(ui.locale, &[keys::ABOUT_PRIVACY_OPERATOR_WORDS]).link(
        ui,
        "/imprint",
        keys::ABOUT_PRIVACY_OPERATOR_LINK,
    )
}
