//! Taking part: what the owner of a request sees of the rounds of its region.

use api_types::rounds::{RequestRound, RequestRoundState};
use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// The round that a request takes part in, or those it could take part in; nothing when there are none. The forms post `action` = `join-round` (field
/// `round`) or `leave-round` to `action`.
pub(crate) fn join_part(ui: &Ui, action: &str, rounds: &[RequestRound]) -> Vec<AnyView> {
    let part = |round: &RequestRound| match round.state {
        RequestRoundState::Offered => offer(ui, action, round),
        RequestRoundState::HandedIn => joined(ui, action, round),
        RequestRoundState::Closed => stays(ui, round),
    };
    rounds.iter().map(part).collect()
}

/// The request takes part and can be taken back. The dashboard leads to `#round`.
fn joined(ui: &Ui, action: &str, round: &RequestRound) -> AnyView {
    let locale = ui.locale;
    let fields = vec![("action", "leave-round".to_owned())];
    view! {
        <div id="round">
            <Notice tone=Tone::Waiting title=t!(locale, ROUNDS_JOINED_TITLE, round = &round.title)>
                <p>{t!(locale, ROUNDS_JOINED_TEXT)}</p>
                <div class="request-state__step">
                    <PostButton action=action.to_owned() label=t!(locale, ROUNDS_LEAVE) kind=ButtonKind::Quiet icon=Glyph::Back fields/>
                </div>
            </Notice>
        </div>
    }
    .into_any()
}

/// The request takes part and stays in, since hand-in is closed.
fn stays(ui: &Ui, round: &RequestRound) -> AnyView {
    let locale = ui.locale;
    view! {
        <div id="round">
            <Notice tone=Tone::Waiting title=t!(locale, ROUNDS_JOINED_TITLE, round = &round.title)>
                <p>{t!(locale, ROUNDS_JOINED_CLOSED_TEXT)}</p>
            </Notice>
        </div>
    }
    .into_any()
}

fn offer(ui: &Ui, action: &str, round: &RequestRound) -> AnyView {
    let locale = ui.locale;
    let fields = vec![("action", "join-round".to_owned()), ("round", round.id.clone())];
    let label = t!(locale, ROUNDS_JOIN, round = &round.title);
    view! {
        <Notice title=t!(locale, ROUNDS_JOIN_TITLE, round = &round.title)>
            <p>{t!(locale, ROUNDS_JOIN_TEXT)}</p>
            <div class="request-state__step">
                <PostButton action=action.to_owned() label kind=ButtonKind::Secondary icon=Glyph::People fields/>
            </div>
        </Notice>
    }
    .into_any()
}
