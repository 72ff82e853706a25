//! The header: name, main navigation, language, and the way in. On phones the navigation opens as a popover, without a script.

use i18n::{Key, Locale, keys, t};
use leptos::prelude::*;

use crate::components::{Glyph, Icon, Mark};
use crate::ui::{Ui, ViewerBadge};

/// The main navigation: address and word.
const SECTIONS: &[(&str, Key)] = &[
    ("/events", keys::LAYOUT_EVENTS),
    ("/organisations", keys::LAYOUT_ORGANISATIONS),
    ("/offers", keys::LAYOUT_OFFERS),
    ("/requests", keys::LAYOUT_REQUESTS),
    ("/map", keys::LAYOUT_MAP),
];

/// The header of a page.
pub fn header(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <header class="site-header">
            {demo_line(ui)}
            <div class="site-header__row">
                {name(ui)}
                <button class="site-header__menu-button" type="button" popovertarget="site-menu">
                    <Icon glyph=Glyph::Menu/>
                    <span>{t!(locale, LAYOUT_MENU)}</span>
                </button>
                <div class="site-menu" id="site-menu" popover="auto">
                    <button class="site-menu__close" type="button" popovertarget="site-menu" popovertargetaction="hide">
                        <Icon glyph=Glyph::Close/>
                        <span>{t!(locale, LAYOUT_MENU_CLOSE)}</span>
                    </button>
                    <nav class="site-menu__sections" aria-label=t!(locale, LAYOUT_NAVIGATION)>
                        <ul>{SECTIONS.iter().map(|(path, word)| section(ui, path, *word)).collect_view()}</ul>
                    </nav>
                    {language_switch(ui)}
                    {account(ui)}
                </div>
            </div>
        </header>
    }
    .into_any()
}

/// The header of a page with one thing to do: only the name and the language.
pub fn bare_header(ui: &Ui) -> AnyView {
    view! {
        <header class="site-header site-header--bare">
            {demo_line(ui)}
            <div class="site-header__row">{name(ui)}{language_switch(ui)}</div>
        </header>
    }
    .into_any()
}

fn name(ui: &Ui) -> AnyView {
    view! {
        <a class="site-header__name" href=ui.href("/") aria-label=t!(ui.locale, LAYOUT_HOME)>
            <Mark/>
            <span>{t!(ui.locale, COMMON_SITE_NAME)}</span>
        </a>
    }
    .into_any()
}

fn demo_line(ui: &Ui) -> Option<AnyView> {
    ui.demo.then(|| {
        view! {
            <p class="demo-line">
                <strong>{t!(ui.locale, LAYOUT_DEMO)}</strong>
                " "
                <span>{t!(ui.locale, LAYOUT_DEMO_WORDS)}</span>
            </p>
        }
        .into_any()
    })
}

fn section(ui: &Ui, path: &'static str, word: Key) -> AnyView {
    let current = is_within(&ui.path, path).then_some("page");
    view! { <li><a class="site-menu__link" href=ui.href(path) aria-current=current>{i18n::text(ui.locale, word)}</a></li> }.into_any()
}

/// Whether a page lies in a section: `/events/lesung?x=1` lies in `/events`, `/eventsx` does not.
fn is_within(path: &str, section: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    path.strip_prefix(section).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The languages, each by its own name; opens on demand.
pub fn language_switch(ui: &Ui) -> AnyView {
    let items = Locale::ALL
        .iter()
        .map(|other| {
            let current = (*other == ui.locale).then_some("true");
            view! {
                <li>
                    <a class="language-switch__link" href=ui.href_in(*other) hreflang=other.tag() lang=other.tag() aria-current=current>
                        {other.autonym()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="language-switch" name="header">
            <summary class="language-switch__summary">
                <Icon glyph=Glyph::Language/>
                <span class="visually-hidden">{t!(ui.locale, LAYOUT_LANGUAGE)}": "</span>
                <span>{ui.locale.autonym()}</span>
                <Icon glyph=Glyph::Down/>
            </summary>
            <ul class="language-switch__list">{items}</ul>
        </details>
    }
    .into_any()
}

fn account(ui: &Ui) -> AnyView {
    match &ui.viewer {
        None => view! {
            <a class="button button--secondary site-menu__sign-in" href=ui.href("/sign-in")>
                <Icon glyph=Glyph::SignIn/>
                <span>{t!(ui.locale, LAYOUT_SIGN_IN)}</span>
            </a>
        }
        .into_any(),
        Some(viewer) => viewer_menu(ui, viewer),
    }
}

fn viewer_menu(ui: &Ui, viewer: &ViewerBadge) -> AnyView {
    let locale = ui.locale;
    let count = (viewer.open_tasks > 0).then(|| {
        let words = t!(locale, LAYOUT_OPEN_TASKS, count = viewer.open_tasks);
        view! {
            <span class="account-menu__count" aria-hidden="true">{viewer.open_tasks.to_string()}</span>
            <span class="visually-hidden">", "{words}</span>
        }
    });
    let link = |path: &str, glyph: Glyph, words: String| {
        let href = ui.href(path);
        view! { <li><a class="account-menu__link" href=href><Icon glyph/><span>{words}</span></a></li> }.into_any()
    };
    let moderation = viewer.is_moderator.then(|| link("/moderation", Glyph::Shield, t!(locale, LAYOUT_MODERATION)));
    let admin = viewer.is_admin.then(|| link("/admin", Glyph::Settings, t!(locale, LAYOUT_ADMIN)));
    view! {
        <a class="account-menu__dashboard" href=ui.href("/dashboard")>
            <span>{t!(locale, LAYOUT_DASHBOARD)}</span>
            {count}
        </a>
        <details class="account-menu" name="header">
            <summary class="account-menu__summary">
                <Icon glyph=Glyph::Person/>
                <span>{viewer.display_name.clone()}</span>
                <Icon glyph=Glyph::Down/>
            </summary>
            <ul class="account-menu__list">
                {link("/account", Glyph::Settings, t!(locale, LAYOUT_ACCOUNT))}
                {moderation}
                {admin}
                <li>
                    <form method="post" action=ui.href("/sign-out")>
                        <button class="account-menu__link" type="submit">
                            <Icon glyph=Glyph::SignOut/>
                            <span>{t!(locale, LAYOUT_SIGN_OUT)}</span>
                        </button>
                    </form>
                </li>
            </ul>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn section_is_current_when_the_page_lies_in_it() {
        assert!(is_within("/events", "/events"));
        assert!(is_within("/events?topic=music", "/events"));
        assert!(is_within("/events/lesung-am-markt?x=1", "/events"));
        assert!(!is_within("/eventsx", "/events"));
        assert!(!is_within("/", "/events"));
    }
}
