//! The subscription in both languages and in its states.

use api_types::calendar::SubscriptionView;
use domain::filters::Filter;
use i18n::Locale;
use leptos::prelude::*;

use super::*;
use crate::Page;
use crate::events::tests::{bad_filters, cards, html, topic_filter, ui};

fn view() -> SubscriptionView {
    let (filter, form) = topic_filter();
    SubscriptionView {
        filter,
        region_label: None,
        form,
        bad: Vec::new(),
        feed_url: "https://ansprechbar.example/calendar.ics?topic=racism&region=DE-ST&lang=de".to_owned(),
        webcal_url: "webcal://ansprechbar.example/calendar.ics?topic=racism&region=DE-ST&lang=de".to_owned(),
        qr_path: "/calendar/qr.svg?topic=racism&region=DE-ST".to_owned(),
        google_link: "https://calendar.google.com/calendar/r?cid=webcal".to_owned(),
        outlook_link: "https://outlook.live.com/calendar/0/addfromweb".to_owned(),
        total: 14,
        next: cards(),
    }
}

#[test]
fn subscription_says_what_one_gets_and_how() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/calendar");
        let html = html("calendar", &ui, || subscription_page(&ui, view()));
        assert!(html.contains(r#"href="webcal://ansprechbar.example/calendar.ics?topic=racism&amp;region=DE-ST&amp;lang=de""#));
        assert!(html.contains(r#"value="https://ansprechbar.example/calendar.ics?topic=racism&amp;region=DE-ST&amp;lang=de""#));
        assert!(html.contains(r#"src="/calendar/qr.svg?topic=racism&amp;region=DE-ST""#));
        assert!(html.contains("calendar.google.com") && html.contains("outlook.live.com"));
        for program in ["iPhone", "Google", "Outlook", "Thunderbird", "Nextcloud", "ICSx"] {
            assert!(html.contains(program), "{program}");
        }
        assert!(html.contains(&format!(r#"action="/{}/calendar""#, locale.tag())), "the filter stays on this page");
    }
}

#[test]
fn subscription_names_topic_and_region() {
    let ui = ui(Locale::De, "/calendar");
    let html = html("calendar-words", &ui, || subscription_page(&ui, view()));
    assert!(html.contains("Alle Termine zu Rassismus in Sachsen-Anhalt<"));
    assert!(html.contains("Zurzeit sind 14 Termine dabei, abgesagte mitgezählt."));
}

#[test]
fn subscription_can_be_taken_when_nothing_is_announced_yet() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/calendar");
        let html = html("calendar-empty", &ui, || {
            subscription_page(&ui, SubscriptionView { filter: Filter::default(), total: 0, next: Vec::new(), ..view() })
        });
        assert!(html.contains("webcal://") && html.contains("empty-state"));
    }
}

#[test]
fn subscription_says_at_the_filter_what_is_wrong() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/calendar");
        let (bad, form) = bad_filters();
        let html =
            html("calendar-bad", &ui, || subscription_page(&ui, SubscriptionView { filter: Filter::default(), bad, form, ..view() }));
        assert!(html.contains(r#"id="field-near-error""#) && !html.contains("webcal://"));
    }
}

#[test]
fn private_feed_can_be_switched_on_renewed_and_off() {
    for locale in Locale::ALL {
        let ui = ui(*locale, "/account");
        let page = |url: Option<&'static str>| {
            let ui = ui.clone();
            move || Page::new("Konto".to_owned(), view! { <h1>"Konto"</h1> {private_feed_section(&ui, url)} })
        };
        let off = html("calendar-private-off", &ui, page(None));
        assert!(off.contains(r#"value="feed-on""#) && !off.contains("feed-renew"));
        let on = html("calendar-private-on", &ui, page(Some("https://ansprechbar.example/calendar/private/abc.ics")));
        assert!(on.contains(r#"value="feed-renew""#) && on.contains(r#"value="feed-off""#) && !on.contains("feed-on\""));
        assert!(on.contains("webcal://ansprechbar.example/calendar/private/abc.ics"));
        assert!(on.contains(&format!(r#"action="/{}/account""#, locale.tag())));
    }
}
