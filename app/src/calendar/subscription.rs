//! The page on which one builds a subscription.

use api_types::calendar::SubscriptionView;
use i18n::{Key, keys, t, text};
use islands::{CopyButton, CopyWords};
use leptos::prelude::*;

use crate::components::*;
use crate::events::{EventFilter, event_cards};
use crate::{Page, Ui};

/// Width and height of the QR code, in CSS pixels.
const QR_SIDE: &str = "200";

/// The page `/calendar`: choose, read in a sentence what one will get, and take it into one's own calendar.
pub fn subscription_page(ui: &Ui, view: SubscriptionView) -> Page {
    let locale = ui.locale;
    let filter = EventFilter {
        ui,
        path: "/calendar",
        filter: &view.filter,
        region_label: view.region_label.as_deref(),
        form: &view.form,
        bad: &view.bad,
    };
    let result = if view.bad.is_empty() { result(ui, filter, &view) } else { nothing_to_subscribe(ui) };
    let body = view! {
        <PageHeading title=t!(locale, CALENDAR_TITLE) lead=t!(locale, CALENDAR_LEAD)/>
        {filter.problems()}
        <section class="section" aria-labelledby="choose">
            <h2 class="section__title" id="choose">{t!(locale, CALENDAR_CHOOSE)}</h2>
            {filter.bar()}
        </section>
        {result}
    };
    Page::new(t!(locale, CALENDAR_TITLE), body)
}

fn nothing_to_subscribe(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let action = (ui.href("/calendar"), t!(locale, CALENDAR_START_AGAIN));
    view! { <EmptyState title=t!(locale, CALENDAR_BAD_TITLE) text=t!(locale, CALENDAR_BAD_TEXT) action/> }.into_any()
}

fn result(ui: &Ui, filter: EventFilter<'_>, view: &SubscriptionView) -> AnyView {
    let locale = ui.locale;
    view! {
        <section class="subscribe" aria-labelledby="result">
            <h2 class="subscribe__title" id="result">{t!(locale, CALENDAR_RESULT)}</h2>
            <p class="subscribe__sentence">{t!(locale, CALENDAR_YOU_GET)}" "<strong>{filter.sentence()}</strong></p>
            <p>{t!(locale, CALENDAR_COUNT, count = view.total)}</p>
        </section>
        <section class="section" aria-labelledby="programs">
            <h2 class="section__title" id="programs">{t!(locale, CALENDAR_PROGRAMS)}</h2>
            <p>{t!(locale, CALENDAR_PROGRAMS_TEXT)}</p>
            <ul class="calendar-programs">{programs(ui, view)}</ul>
        </section>
        {other_programs(ui, view)}
        {preview(ui, filter, view)}
    }
    .into_any()
}

/// The programs for which one button suffices: each with the sentence that says what will happen.
fn programs(ui: &Ui, view: &SubscriptionView) -> AnyView {
    let all: [(Key, Key, Key, &str); 4] = [
        (keys::CALENDAR_APPLE, keys::CALENDAR_APPLE_TEXT, keys::CALENDAR_APPLE_BUTTON, &view.webcal_url),
        (keys::CALENDAR_GOOGLE, keys::CALENDAR_GOOGLE_TEXT, keys::CALENDAR_GOOGLE_BUTTON, &view.google_link),
        (keys::CALENDAR_OUTLOOK_WEB, keys::CALENDAR_OUTLOOK_WEB_TEXT, keys::CALENDAR_OUTLOOK_WEB_BUTTON, &view.outlook_link),
        (keys::CALENDAR_ANDROID, keys::CALENDAR_ANDROID_TEXT, keys::CALENDAR_ANDROID_BUTTON, &view.webcal_url),
    ];
    let line = |(name, steps, button, href): (Key, Key, Key, &str)| {
        let label = text(ui.locale, button);
        view! {
            <li class="calendar-programs__item">
                <h3 class="calendar-programs__name">{text(ui.locale, name)}</h3>
                <p>{text(ui.locale, steps)}</p>
                <ButtonLink href label kind=ButtonKind::Secondary icon=Glyph::Calendar/>
            </li>
        }
    };
    all.into_iter().map(line).collect_view().into_any()
}

/// The address to copy, where it goes in the programs that take it by hand, and the code for a phone.
fn other_programs(ui: &Ui, view: &SubscriptionView) -> AnyView {
    let locale = ui.locale;
    let help = t!(locale, CALENDAR_ADDRESS_HELP);
    let facts = vec![
        Fact::new(t!(locale, CALENDAR_OUTLOOK_DESKTOP), t!(locale, CALENDAR_OUTLOOK_DESKTOP_TEXT)),
        Fact::new(t!(locale, CALENDAR_THUNDERBIRD), t!(locale, CALENDAR_THUNDERBIRD_TEXT)),
        Fact::new(t!(locale, CALENDAR_NEXTCLOUD), t!(locale, CALENDAR_NEXTCLOUD_TEXT)),
    ];
    view! {
        <section class="section" aria-labelledby="other-programs">
            <h2 class="section__title" id="other-programs">{t!(locale, CALENDAR_ADDRESS_TITLE)}</h2>
            <div class="calendar-address">
                <div class="stack">
                    {address_field(ui, "calendar-address", t!(locale, CALENDAR_ADDRESS), Some(help), &view.feed_url)}
                    <DefinitionList facts/>
                    <p class="calendar-address__note">{t!(locale, CALENDAR_STOP)}</p>
                </div>
                <figure class="calendar-qr">
                    <img class="calendar-qr__code" src=view.qr_path.clone() alt=t!(locale, CALENDAR_QR_ALT) width=QR_SIDE height=QR_SIDE/>
                    <figcaption>{t!(locale, CALENDAR_QR_TEXT)}</figcaption>
                </figure>
            </div>
        </section>
    }
    .into_any()
}

/// An address to copy: a field one can select by hand, and a button that copies where scripts run.
pub(super) fn address_field(ui: &Ui, id: &'static str, label: String, help: Option<String>, address: &str) -> AnyView {
    let locale = ui.locale;
    let words = CopyWords { copy: t!(locale, CALENDAR_COPY), copied: t!(locale, CALENDAR_COPIED) };
    let help_id = format!("{id}-help");
    let described_by = help.as_ref().map(|_| help_id.clone());
    let help = help.map(|help| view! { <p class="field__help" id=help_id>{help}</p> });
    view! {
        <div class="field">
            <label class="field__label" for=id>{label}</label>
            {help}
            <div class="calendar-copy">
                <input
                    class="field__control field__control--full calendar-copy__address"
                    type="text"
                    id=id
                    readonly
                    dir="ltr"
                    value=address.to_owned()
                    aria-describedby=described_by
                />
                <CopyButton text=address.to_owned() words/>
            </div>
        </div>
    }
    .into_any()
}

/// The address under the scheme that calendar programs listen to.
pub(super) fn webcal(address: &str) -> String {
    address.split_once("://").map_or_else(|| address.to_owned(), |(_, rest)| format!("webcal://{rest}"))
}

fn preview(ui: &Ui, filter: EventFilter<'_>, view: &SubscriptionView) -> AnyView {
    let locale = ui.locale;
    let all = (filter.href("/events"), t!(locale, CALENDAR_ALL_EVENTS));
    let content = if view.next.is_empty() {
        let (title, text) = (t!(locale, CALENDAR_PREVIEW_EMPTY), t!(locale, CALENDAR_PREVIEW_EMPTY_TEXT));
        let everything = (ui.href("/events"), t!(locale, EVENTS_SHOW_ALL));
        view! { <EmptyState title text action=everything/> }.into_any()
    } else {
        view! {
            {event_cards(ui, &view.next)}
            <p><ButtonLink href=all.0 label=all.1 kind=ButtonKind::Quiet icon=Glyph::Forward/></p>
        }
        .into_any()
    };
    view! {
        <section class="section" aria-labelledby="preview">
            <h2 class="section__title" id="preview">{t!(locale, CALENDAR_PREVIEW)}</h2>
            {content}
        </section>
    }
    .into_any()
}
