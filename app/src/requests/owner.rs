//! What the owner of a request sees and can do.

use api_types::requests::{RequestOwnerView, RequestView};
use domain::requests::RequestStatus;
use i18n::t;
use leptos::prelude::*;

use super::invitations::{invitations, log};
use super::state::State;
use crate::Ui;
use crate::components::*;
use crate::matches::{Asking, matches_section};

/// Where the request stands with the next step, who was asked, whom else to ask.
pub(super) fn owner_part(ui: &Ui, view: &RequestView, owner: &RequestOwnerView) -> AnyView {
    let locale = ui.locale;
    let action = ui.href(&format!("/requests/{}", view.card.id));
    let state = State::of(locale, view, owner);
    let asking = Asking {
        request_id: &view.card.id,
        version: owner.version,
        invitations_left: owner.invitations_left,
        response_days: view.response_days,
        editable: owner.editable,
        choice: &owner.choice,
    };
    let asked = invitations(ui, &action, owner);
    let log = log(locale, owner, &state);
    let asked = (asked.is_some() || log.is_some()).then(|| view! { <div class="split request-asked">{asked}{log}</div> });
    let matches = owner.matches.as_ref().map(|matches| matches_section(ui, matches, &asking));
    let rounds = crate::rounds::join_part(ui, &action, &owner.rounds);
    // Who takes part in a round is told so instead of being told to choose.
    let takes_part = owner.rounds.iter().any(|round| round.state.takes_part());
    let step = next_step(ui, view, owner, &action).map(|step| view! { <div class="request-state__step">{step}</div> });
    let state = (!takes_part).then(|| {
        view! {
            <Notice tone=state.tone title=state.title.clone()>
                <p>{state.next.clone()}</p>
                {step}
            </Notice>
        }
    });
    view! {
        {state}
        {asked}
        {rounds}
        {matches}
    }
    .into_any()
}

/// The one step that leads on, where there is one.
fn next_step(ui: &Ui, view: &RequestView, owner: &RequestOwnerView, action: &str) -> Option<AnyView> {
    let locale = ui.locale;
    // While the request is open, its last dialogue was called off: the next step is to ask somebody else.
    if let Some(id) = owner.dialogue_id.as_ref().filter(|_| view.card.status != RequestStatus::Open) {
        let href = ui.href(&format!("/dialogues/{id}"));
        return Some(view! { <ButtonLink href label=t!(locale, REQUESTS_DIALOGUE) icon=Glyph::Forward/> }.into_any());
    }
    match view.card.status {
        RequestStatus::Draft => {
            let fields = vec![("action", "publish".to_owned()), ("version", owner.version.to_string())];
            Some(view! { <PostButton action=action.to_owned() label=t!(locale, REQUESTS_PUBLISH) icon=Glyph::Check fields/> }.into_any())
        }
        RequestStatus::Withdrawn | RequestStatus::Expired | RequestStatus::Done => {
            let (href, label) = (ui.href("/requests/new"), t!(locale, REQUESTS_AGAIN));
            Some(view! { <ButtonLink href label kind=ButtonKind::Secondary icon=Glyph::Speech/> }.into_any())
        }
        RequestStatus::Open | RequestStatus::Agreeing | RequestStatus::Confirmed => None,
    }
}

/// Changing and withdrawing, while that is possible.
pub(super) fn owner_actions(ui: &Ui, view: &RequestView, owner: &RequestOwnerView) -> Option<AnyView> {
    let locale = ui.locale;
    let address = format!("/requests/{}", view.card.id);
    let edit = owner.editable.then(|| {
        let href = ui.href(&format!("{address}/edit"));
        view! { <ButtonLink href label=t!(locale, REQUESTS_EDIT) kind=ButtonKind::Secondary icon=Glyph::Edit/> }
    });
    let can_withdraw = matches!(view.card.status, RequestStatus::Draft | RequestStatus::Open);
    let withdraw = can_withdraw.then(|| {
        let fields = vec![("action", "withdraw".to_owned()), ("version", owner.version.to_string())];
        let (opener, title) = (t!(locale, REQUESTS_WITHDRAW), t!(locale, REQUESTS_WITHDRAW_TITLE));
        let (label, close) = (t!(locale, REQUESTS_WITHDRAW_CONFIRM), t!(locale, REQUESTS_WITHDRAW_CLOSE));
        view! {
            <Dialog id="withdraw" opener kind=ButtonKind::Quiet title close>
                <p>{t!(locale, REQUESTS_WITHDRAW_TEXT)}</p>
                <PostButton action=ui.href(&address) label kind=ButtonKind::Danger fields/>
            </Dialog>
        }
    });
    (edit.is_some() || withdraw.is_some()).then(|| view! { {edit}{withdraw} }.into_any())
}
