//! The footer: the legal pages, at most two clicks from anywhere, and the appearance of the site.

use i18n::t;
use leptos::prelude::*;

use crate::components::{Glyph, Icon, Mark};
use crate::ui::{Theme, Ui};

/// The footer of a page.
pub fn footer(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let report = format!("{}?page={}", ui.href("/report"), encoded(&ui.href_in(locale)));
    let links = [
        (ui.href("/about"), t!(locale, LAYOUT_ABOUT)),
        (ui.href("/impact"), t!(locale, LAYOUT_IMPACT)),
        (ui.href("/calendar"), t!(locale, LAYOUT_SUBSCRIBE)),
        (ui.href("/accessibility"), t!(locale, LAYOUT_ACCESSIBILITY)),
        (ui.href("/privacy"), t!(locale, LAYOUT_PRIVACY)),
        (ui.href("/imprint"), t!(locale, LAYOUT_IMPRINT)),
        (report, t!(locale, LAYOUT_REPORT)),
        (ui.href("/about#source"), t!(locale, LAYOUT_SOURCE)),
    ]
    .into_iter()
    .map(|(href, words)| view! { <li><a class="site-footer__link" href=href>{words}</a></li> })
    .collect_view();
    view! {
        <footer class="site-footer">
            <div class="site-footer__row">
                <div class="site-footer__claim">
                    <Mark/>
                    <p>{t!(locale, LAYOUT_CLAIM)}</p>
                </div>
                <nav class="site-footer__links" aria-label=t!(locale, LAYOUT_FOOTER)><ul>{links}</ul></nav>
                {theme_switch(ui)}
            </div>
        </footer>
    }
    .into_any()
}

/// Three buttons of a plain form: as the device, light, dark. The server sets a cookie and leads back.
pub fn theme_switch(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    let buttons = Theme::ALL
        .iter()
        .map(|theme| {
            let (glyph, words) = match theme {
                Theme::Auto => (Glyph::Theme, t!(locale, LAYOUT_THEME_AUTO)),
                Theme::Light => (Glyph::Sun, t!(locale, LAYOUT_THEME_LIGHT)),
                Theme::Dark => (Glyph::Moon, t!(locale, LAYOUT_THEME_DARK)),
            };
            let pressed = if *theme == ui.theme { "true" } else { "false" };
            view! {
                <button class="theme-switch__button" type="submit" name="theme" value=theme.slug() aria-pressed=pressed>
                    <Icon glyph/>
                    <span>{words}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <form class="theme-switch" method="post" action=ui.href("/theme")>
            <input type="hidden" name="return_to" value=ui.path.clone()/>
            <fieldset class="theme-switch__buttons">
                <legend class="visually-hidden">{t!(locale, LAYOUT_THEME)}</legend>
                {buttons}
            </fieldset>
        </form>
    }
    .into_any()
}

/// A text as the value of a query parameter (RFC 3986): everything but unreserved characters and the slash becomes `%XX`.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn encoded_keeps_the_address_together_when_it_has_a_query() {
        assert_eq!(encoded("/de/events?q=ä&page=2"), "/de/events%3Fq%3D%C3%A4%26page%3D2");
    }
}
