//! One's own calendar, a part of the account page.

use i18n::t;
use leptos::prelude::*;

use super::subscription::{address_field, webcal};
use crate::Ui;
use crate::components::*;

/// The part of the account page about one's own calendar. `url` is the absolute address of the private feed, `None` while it is off. The
/// buttons post to `/account` with `action` being `feed-on`, `feed-renew` or `feed-off`.
pub fn private_feed_section(ui: &Ui, url: Option<&str>) -> AnyView {
    let locale = ui.locale;
    let state = url.map_or_else(|| switched_off(ui), |url| switched_on(ui, url));
    view! {
        <section class="section" id="calendar" aria-labelledby="calendar-title">
            <h2 class="section__title" id="calendar-title">{t!(locale, CALENDAR_PRIVATE_TITLE)}</h2>
            <p>{t!(locale, CALENDAR_PRIVATE_TEXT)}</p>
            {state}
        </section>
    }
    .into_any()
}

fn switched_off(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let label = t!(locale, CALENDAR_PRIVATE_ON);
    view! {
        <p>{t!(locale, CALENDAR_PRIVATE_ON_TEXT)}</p>
        <form method="post" action=ui.href("/account")>
            <Button label name="action" value="feed-on" icon=Glyph::Calendar kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

fn switched_on(ui: &Ui, url: &str) -> AnyView {
    let locale = ui.locale;
    let open = t!(locale, CALENDAR_PRIVATE_OPEN);
    view! {
        <Notice tone=Tone::Info><p>{t!(locale, CALENDAR_PRIVATE_SECRET)}</p></Notice>
        {address_field(ui, "private-calendar-address", t!(locale, CALENDAR_PRIVATE_ADDRESS), None, url)}
        <p><ButtonLink href=webcal(url) label=open icon=Glyph::Calendar kind=ButtonKind::Secondary/></p>
        <p>{t!(locale, CALENDAR_PRIVATE_CHANGE_TEXT)}</p>
        <form class="cluster" method="post" action=ui.href("/account")>
            <Button label=t!(locale, CALENDAR_PRIVATE_RENEW) name="action" value="feed-renew" kind=ButtonKind::Secondary/>
            <Button label=t!(locale, CALENDAR_PRIVATE_OFF) name="action" value="feed-off" kind=ButtonKind::Danger/>
        </form>
    }
    .into_any()
}
