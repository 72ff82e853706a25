//! Where somebody is signed in, and ending it.

use api_types::accounts::SessionLine;
use i18n::{dates, t};
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// The browsers that are signed in, each with a button to end it. Posts `action` = `end-session` with `session`, or `sign-out-everywhere`.
pub(super) fn sessions(ui: &Ui, lines: &[SessionLine]) -> AnyView {
    let locale = ui.locale;
    let heads = vec![t!(locale, ACCOUNTS_SESSION_BROWSER), t!(locale, ACCOUNTS_SESSION_LAST_SEEN), t!(locale, ACCOUNTS_SESSION_ACTION)];
    let rows = lines.iter().map(|line| row(ui, line)).collect();
    let everywhere = vec![("action", "sign-out-everywhere".to_owned())];
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ACCOUNTS_SESSIONS_TITLE)}</h2>
            <p>{t!(locale, ACCOUNTS_SESSIONS_NOTE)}</p>
            <Table caption=t!(locale, ACCOUNTS_SESSIONS_TITLE) caption_hidden=true heads rows/>
            <PostButton
                action=ui.href("/account")
                label=t!(locale, ACCOUNTS_SIGN_OUT_EVERYWHERE)
                kind=ButtonKind::Danger
                icon=Glyph::SignOut
                fields=everywhere
            />
        </section>
    }
    .into_any()
}

fn row(ui: &Ui, line: &SessionLine) -> Vec<AnyView> {
    let locale = ui.locale;
    let browser = if line.browser.trim().is_empty() { t!(locale, ACCOUNTS_SESSION_UNKNOWN) } else { line.browser.clone() };
    let last_seen = view! {
        <time datetime=line.last_seen.format("%Y-%m-%dT%H:%M").to_string()>{dates::date_time_short(locale, line.last_seen)}</time>
    };
    let way_out = if line.current {
        view! { <StatusBadge label=t!(locale, ACCOUNTS_SESSION_CURRENT) tone=Tone::Agreed/> }.into_any()
    } else {
        let fields = vec![("action", "end-session".to_owned()), ("session", line.id.clone())];
        let label = t!(locale, ACCOUNTS_SESSION_END, browser = &browser);
        view! { <PostButton action=ui.href("/account") label kind=ButtonKind::Quiet icon=Glyph::Close fields/> }.into_any()
    };
    vec![browser.into_any(), last_seen.into_any(), way_out]
}
