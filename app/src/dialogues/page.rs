//! The frame of the page: what it is, what happens next, and either the agreement or the form that changes it.

use api_types::agreements::DialogueView;
use chrono::NaiveDateTime;
use domain::agreements::Side;
use domain::dialogues::DialogueStatus;
use i18n::{Locale, statuses, t};
use leptos::prelude::*;

use super::actions::{actions, calendar_links};
use super::change::change_form;
use super::terms::terms;
use crate::components::{Notice, PageHeading, StatusBadge, Tone};
use crate::{Page, Ui};

/// A dialogue's page for one of its two sides: signed in at `/dialogues/{id}`, or through the link of a mail at `/agreement/{token}`, where
/// nothing stands beside it. Its forms post to `view.path` with the hidden field `version` and `action` = `confirm`, `change` (with the fields
/// of [`api_types::agreements::read_terms`]) or `cancel` (with `reason`); `?step=change` asks for the form.
pub fn dialogue_page(ui: &Ui, view: DialogueView) -> Page {
    let locale = ui.locale;
    let by_link = !is_signed_in(&view);
    let (title, body) = match &view.change {
        Some(form) => (t!(locale, DIALOGUES_FORM_TITLE, title = &view.title), change_form(ui, &view, form)),
        None => (view.title.clone(), agreement(ui, &view)),
    };
    if by_link { Page::bare(title, body) } else { Page::new(title, body) }
}

/// Whether the page is read with an account, so that other pages of the site can be opened from it.
pub(super) fn is_signed_in(view: &DialogueView) -> bool {
    view.path.starts_with("/dialogues/")
}

/// The name of the other side.
pub(super) fn partner_name(view: &DialogueView) -> &str {
    match view.side {
        Side::Institution => &view.organisation_name,
        Side::Organisation => &view.institution_name,
    }
}

/// When a side confirmed the newest version.
pub(super) fn confirmed_at(view: &DialogueView, side: Side) -> Option<NaiveDateTime> {
    match side {
        Side::Institution => view.institution_confirmed_at,
        Side::Organisation => view.organisation_confirmed_at,
    }
}

/// Whether steps are still possible.
pub(super) fn is_running(view: &DialogueView) -> bool {
    matches!(view.status, DialogueStatus::Agreeing | DialogueStatus::Confirmed)
}

fn agreement(ui: &Ui, view: &DialogueView) -> AnyView {
    let locale = ui.locale;
    let eyebrow = view! { <StatusBadge label=statuses::dialogue_status(locale, view.status) tone=tone(view.status)/> }.into_any();
    let (title, lead) = (view.title.clone(), lead(locale, view));
    let heading = match calendar_links(ui, view) {
        Some(actions) => view! { <PageHeading title lead eyebrow actions/> }.into_any(),
        None => view! { <PageHeading title lead eyebrow/> }.into_any(),
    };
    let reason = view.cancel_reason.clone().map(|reason| {
        let title = t!(locale, DIALOGUES_CANCEL_REASON_TITLE);
        view! { <Notice tone=Tone::Neutral title><p>{reason}</p></Notice> }
    });
    view! {
        {heading}
        {reason}
        {missing(ui, view)}
        <div class="split">
            <div class="stack stack--loose">{terms(ui, view)}</div>
            {actions(ui, view)}
        </div>
    }
    .into_any()
}

/// What must still be told so that both sides find each other on the day.
fn missing(ui: &Ui, view: &DialogueView) -> Option<AnyView> {
    let locale = ui.locale;
    let text = match (view.terms.room.is_none(), view.terms.on_site_contact.is_none()) {
        _ if !is_running(view) => return None,
        (true, true) => t!(locale, DIALOGUES_MISSING_BOTH),
        (true, false) => t!(locale, DIALOGUES_MISSING_ROOM),
        (false, true) => t!(locale, DIALOGUES_MISSING_CONTACT),
        (false, false) => return None,
    };
    let href = ui.href(&format!("{}?step=change", view.path));
    let notice = view! {
        <Notice tone=Tone::Waiting title=t!(locale, DIALOGUES_MISSING_TITLE)>
            <p>{text}" "<a href=href>{t!(locale, DIALOGUES_MISSING_ACTION)}</a></p>
        </Notice>
    };
    Some(notice.into_any())
}

fn tone(status: DialogueStatus) -> Tone {
    match status {
        DialogueStatus::Agreeing => Tone::Waiting,
        DialogueStatus::Confirmed | DialogueStatus::Held => Tone::Agreed,
        DialogueStatus::Lapsed | DialogueStatus::Cancelled(_) => Tone::Danger,
    }
}

/// How things stand, and who has the next step.
fn lead(locale: Locale, view: &DialogueView) -> String {
    let partner = partner_name(view);
    let version = view.version.to_string();
    let mine = confirmed_at(view, view.side).is_some();
    let theirs = confirmed_at(view, view.side.other()).is_some();
    match (view.status, mine, theirs) {
        (DialogueStatus::Held, ..) => t!(locale, DIALOGUES_LEAD_HELD),
        (DialogueStatus::Lapsed, ..) => t!(locale, DIALOGUES_LEAD_LAPSED),
        (DialogueStatus::Cancelled(side), ..) if side == view.side => t!(locale, DIALOGUES_LEAD_CANCELLED_BY_ME, partner = partner),
        (DialogueStatus::Cancelled(_), ..) => t!(locale, DIALOGUES_LEAD_CANCELLED_BY_THEM, partner = partner),
        (DialogueStatus::Agreeing, false, false) => t!(locale, DIALOGUES_LEAD_BOTH_MISSING, partner = partner),
        (DialogueStatus::Agreeing, false, true) => t!(locale, DIALOGUES_LEAD_MINE_MISSING, partner = partner),
        (DialogueStatus::Agreeing, true, false) => t!(locale, DIALOGUES_LEAD_THEIRS_MISSING, partner = partner),
        (DialogueStatus::Confirmed, false, _) => t!(locale, DIALOGUES_LEAD_CHANGE_MINE, partner = partner, version = version),
        (DialogueStatus::Confirmed, true, false) => t!(locale, DIALOGUES_LEAD_CHANGE_THEIRS, partner = partner, version = version),
        (DialogueStatus::Agreeing | DialogueStatus::Confirmed, true, true) => t!(locale, DIALOGUES_LEAD_CONFIRMED),
    }
}
