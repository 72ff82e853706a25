//! Beside the agreement: who confirmed which version, and what one can do.

use api_types::agreements::DialogueView;
use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use domain::limits::REMARK_LENGTH_MAX;
use i18n::{dates, t};
use leptos::prelude::*;

use super::page::{confirmed_at, is_running, is_signed_in, partner_name};
use super::terms::has_fee;
use crate::Ui;
use crate::components::{
    Button, ButtonKind, ButtonLink, DefinitionList, Disclosure, Fact, Glyph, Notice, PostButton, StatusBadge, TextArea, Tone,
};

/// The panel beside the agreement.
pub(super) fn actions(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    let running = is_running(view);
    view! {
        <aside class="side-panel" aria-labelledby="confirmations">
            <h2 id="confirmations">{t!(locale, DIALOGUES_CONFIRMATIONS)}</h2>
            <p>{t!(locale, DIALOGUES_VERSION, version = view.version.to_string())}</p>
            {confirmations(ui, view)}
            {running.then(|| confirm_button(ui, view))}
            {next_steps(ui, view)}
            {running.then(|| change_button(ui, view))}
            {running.then(|| cancel(ui, view))}
        </aside>
    }
    .into_any()
}

/// Both sides, and when each confirmed this version.
fn confirmations(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    let line = |side: Side, name: &str| {
        let name = if side == view.side { t!(locale, DIALOGUES_YOU, name = name) } else { name.to_owned() };
        let badge = match confirmed_at(view, side) {
            Some(at) => {
                let label = t!(locale, DIALOGUES_CONFIRMED_ON, at = dates::date_time_short(locale, at));
                view! { <StatusBadge label tone=Tone::Agreed/> }.into_any()
            }
            None => view! { <StatusBadge label=t!(locale, DIALOGUES_NOT_CONFIRMED) tone=Tone::Waiting/> }.into_any(),
        };
        Fact::new(name, badge)
    };
    let facts = vec![line(Side::Institution, &view.institution_name), line(Side::Organisation, &view.organisation_name)];
    view! { <DefinitionList facts/> }.into_any()
}

/// The one thing to do here, until it is done.
fn confirm_button(ui: &Ui, view: &DialogueView) -> Option<AnyView> {
    if confirmed_at(view, view.side).is_some() {
        return None;
    }
    let fields = vec![("version", view.version.to_string()), ("action", "confirm".to_owned())];
    let label = t!(ui.locale, DIALOGUES_CONFIRM);
    Some(view! { <PostButton action=ui.href(&view.path) label icon=Glyph::Agreed fields/> }.into_any())
}

/// The date for one's own calendar and its page, beside the heading, once it stands. The page of a private date opens with an account only.
pub(super) fn calendar_links(ui: &Ui, view: &DialogueView) -> Option<AnyView> {
    let locale = ui.locale;
    if view.status != DialogueStatus::Confirmed {
        return None;
    }
    let file = view.ics_path.as_ref().map(|path| {
        let label = t!(locale, DIALOGUES_TO_MY_CALENDAR);
        view! { <ButtonLink href=ui.href(path) label kind=ButtonKind::Secondary icon=Glyph::Calendar download="dialog.ics"/> }
    });
    let slug = view.event_slug.as_ref().filter(|_| view.event_public || is_signed_in(view));
    let event = slug.map(|slug| {
        let label = t!(locale, DIALOGUES_TO_EVENT);
        view! { <ButtonLink href=ui.href(&format!("/events/{slug}")) label kind=ButtonKind::Quiet icon=Glyph::Forward/> }
    });
    Some(view! { {file}{event} }.into_any())
}

/// What comes next, once the date stands.
fn next_steps(ui: &Ui, view: &DialogueView) -> Option<AnyView> {
    let locale = ui.locale;
    let block = view! {
        <h3>{t!(locale, DIALOGUES_NEXT_TITLE)}</h3>
        <p>{t!(locale, DIALOGUES_NEXT_DAY)}</p>
        <p>{t!(locale, DIALOGUES_NEXT_AFTER)}</p>
    };
    (view.status == DialogueStatus::Confirmed).then(|| block.into_any())
}

fn change_button(ui: &Ui, view: &DialogueView) -> AnyView {
    let href = format!("{}?step=change", ui.href(&view.path));
    view! {
        <ButtonLink href label=t!(ui.locale, DIALOGUES_CHANGE) kind=ButtonKind::Secondary icon=Glyph::Edit/>
        <p class="field__help">{t!(ui.locale, DIALOGUES_CHANGE_NOTE, partner = partner_name(view))}</p>
    }
    .into_any()
}

/// Calling off, behind a warning.
fn cancel(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    let partner = partner_name(view);
    let paid = (view.side == Side::Institution && has_fee(view)).then(|| view! { <p>{t!(locale, DIALOGUES_CANCEL_WARNING_PAID)}</p> });
    let warning = t!(locale, DIALOGUES_CANCEL_WARNING, partner = partner);
    let help = t!(locale, DIALOGUES_CANCEL_REASON_HELP, partner = partner);
    view! {
        <Disclosure summary=t!(locale, DIALOGUES_CANCEL)>
            <form class="form" method="post" action=ui.href(&view.path)>
                <Notice tone=Tone::Danger title=t!(locale, DIALOGUES_CANCEL_WARNING_TITLE)>
                    <p>{warning}</p>
                    {paid}
                </Notice>
                <input type="hidden" name="version" value=view.version.to_string()/>
                <TextArea entry=ui.entry("reason", "").marked() label=t!(locale, DIALOGUES_CANCEL_REASON) help rows=3 maxlength=REMARK_LENGTH_MAX/>
                <Button label=t!(locale, DIALOGUES_CANCEL_SUBMIT) kind=ButtonKind::Danger name="action" value="cancel"/>
            </form>
        </Disclosure>
    }
    .into_any()
}
