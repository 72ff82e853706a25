//! Taking part: what the owner of a request sees of the rounds of its region.

use api_types::rounds::RequestRound;
use i18n::t;
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// The round that a request takes part in, or those it could take part in; nothing when there are none. The forms post `action` = `join-round` (field
/// `round`) or `leave-round` to `action`.
pub(crate) fn join_part(ui: &Ui, action: &str, rounds: &[RequestRound]) -> Vec<AnyView> {
    rounds.iter().map(|round| if round.handed_in { joined(ui, action, round) } else { offer(ui, action, round) }).collect()
}

fn joined(ui: &Ui, action: &str, round: &RequestRound) -> AnyView {
    let locale = ui.locale;
    let fields = vec![("action", "leave-round".to_owned())];
    view! {
        <Notice tone=Tone::Waiting title=t!(locale, ROUNDS_JOINED_TITLE, round = &round.title)>
            <p>{t!(locale, ROUNDS_JOINED_TEXT)}</p>
            <div class="request-state__step">
                <PostButton action=action.to_owned() label=t!(locale, ROUNDS_LEAVE) kind=ButtonKind::Quiet icon=Glyph::Back fields/>
            </div>
        </Notice>
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
