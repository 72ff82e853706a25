//! The HTML document: `<html>`, `<head>`, and the frame around a page.

use i18n::{Direction, Locale, t};
use leptos::prelude::*;

use super::footer::footer;
use super::header::{bare_header, header};
use crate::components::{Notice, Tone};
use crate::ui::{Theme, Ui};

/// The fonts a page in this writing direction needs at once; the others load when a character asks for them.
const FONTS_LEFT_TO_RIGHT: &[&str] = &["/fonts/source-sans-3-latin.woff2", "/fonts/literata-latin.woff2"];
const FONTS_RIGHT_TO_LEFT: &[&str] = &["/fonts/vazirmatn-arabic.woff2"];

/// The ground of the page in both themes (`--color-ground` in `style/tokens/colour.css`), for the browser's own bars.
const GROUND_LIGHT: &str = "#fbf6ec";
const GROUND_DARK: &str = "#0b2529";

/// A whole page: header with navigation, the page, footer. `title` is the text of its `<h1>`.
pub fn shell(ui: &Ui, title: String, page: impl IntoView + 'static) -> AnyView {
    document(ui, title, header(ui), page.into_any(), footer(ui))
}

/// A page with one thing to do and nothing beside it, such as the answer to an invitation: the name, the page, the legal links.
pub fn bare_shell(ui: &Ui, title: String, page: impl IntoView + 'static) -> AnyView {
    document(ui, title, bare_header(ui), page.into_any(), ().into_any())
}

fn document(ui: &Ui, title: String, header: AnyView, page: AnyView, footer: AnyView) -> AnyView {
    let locale = ui.locale;
    let theme = (ui.theme != Theme::Auto).then(|| ui.theme.slug());
    let flash = ui.flash.map(|key| view! { <Notice tone=Tone::Agreed announced=true><p>{i18n::text(locale, key)}</p></Notice> });
    view! {
        <!DOCTYPE html>
        <html lang=locale.tag() dir=locale.direction().as_str() data-theme=theme>
            {head(ui, title)}
            <body>
                <a class="skip-link" href="#content">{t!(locale, LAYOUT_SKIP)}</a>
                {header}
                <main class="page" id="content" tabindex="-1">
                    {flash}
                    {page}
                </main>
                {footer}
            </body>
        </html>
    }
    .into_any()
}

fn head(ui: &Ui, title: String) -> AnyView {
    let locale = ui.locale;
    let fonts = match locale.direction() {
        Direction::LeftToRight => FONTS_LEFT_TO_RIGHT,
        Direction::RightToLeft => FONTS_RIGHT_TO_LEFT,
    };
    let preloads = fonts
        .iter()
        .map(|font| view! { <link rel="preload" href=*font r#as="font" r#type="font/woff2" crossorigin="anonymous"/> })
        .collect_view();
    let alternates =
        Locale::ALL.iter().map(|other| view! { <link rel="alternate" hreflang=other.tag() href=ui.url_in(*other)/> }).collect_view();
    let default_locale = Locale::ALL[0];
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{t!(locale, COMMON_PAGE_TITLE, page = title)}</title>
            <meta name="description" content=t!(locale, LAYOUT_DESCRIPTION)/>
            {color_scheme(ui.theme)}
            {preloads}
            <link rel="stylesheet" href=ui.assets.css.clone()/>
            <link rel="icon" href="/favicon.ico" sizes="32x32"/>
            <link rel="icon" href="/favicon.svg" r#type="image/svg+xml"/>
            <link rel="apple-touch-icon" href="/icon-180.png"/>
            <link rel="manifest" href="/site.webmanifest"/>
            <link rel="canonical" href=ui.url_in(locale)/>
            {alternates}
            <link rel="alternate" hreflang="x-default" href=ui.url_in(default_locale)/>
            <script r#type="module" src=ui.assets.start_js.clone()></script>
        </head>
    }
    .into_any()
}

/// Tells the browser which theme its own parts follow: scroll bars, form controls, address bar.
fn color_scheme(theme: Theme) -> AnyView {
    match theme {
        Theme::Auto => view! {
            <meta name="color-scheme" content="light dark"/>
            {ground_for("(prefers-color-scheme: light)", GROUND_LIGHT)}
            {ground_for("(prefers-color-scheme: dark)", GROUND_DARK)}
        }
        .into_any(),
        Theme::Light => view! {
            <meta name="color-scheme" content="light"/>
            <meta name="theme-color" content=GROUND_LIGHT/>
        }
        .into_any(),
        Theme::Dark => view! {
            <meta name="color-scheme" content="dark"/>
            <meta name="theme-color" content=GROUND_DARK/>
        }
        .into_any(),
    }
}

/// The `view!` macro does not know the attribute `media` of `<meta>`.
fn ground_for(media: &'static str, colour: &'static str) -> impl IntoView {
    leptos::html::meta().name("theme-color").attr("media", media).content(colour)
}
