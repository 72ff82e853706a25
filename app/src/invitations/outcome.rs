//! What the answer page says when there is nothing to answer, and after an answer: one clear sentence, and what happens next.

use api_types::invitations::{AnswerClosed, AnswerThanks};
use chrono::NaiveDateTime;
use domain::invitations::InvitationStatus;
use i18n::{dates, t};
use leptos::prelude::*;

use crate::components::{ButtonKind, ButtonLink, Glyph, TwoShapes};
use crate::{Page, Ui};

/// The page of a link that leads to nothing more to answer.
pub fn answer_closed_page(ui: &Ui, closed: AnswerClosed) -> Page {
    let locale = ui.locale;
    match closed {
        AnswerClosed::Unknown => said(ui, t!(locale, INVITATIONS_UNKNOWN_TITLE), vec![t!(locale, INVITATIONS_UNKNOWN_WORDS)], None),
        AnswerClosed::Expired { at } => {
            let words = t!(locale, INVITATIONS_EXPIRED_WORDS, at = dates::date_time(locale, at));
            said(ui, t!(locale, INVITATIONS_EXPIRED_TITLE), vec![words], None)
        }
        AnswerClosed::Answered { status, at, agreement_path } => answered_page(ui, status, at, agreement_path),
        AnswerClosed::NoLongerNeeded => no_longer_needed(ui),
    }
}

fn no_longer_needed(ui: &Ui) -> Page {
    let words = vec![t!(ui.locale, INVITATIONS_NO_LONGER_NEEDED_WORDS)];
    said(ui, t!(ui.locale, INVITATIONS_NO_LONGER_NEEDED_TITLE), words, None)
}

fn answered_page(ui: &Ui, status: InvitationStatus, at: Option<NaiveDateTime>, agreement_path: Option<String>) -> Page {
    let locale = ui.locale;
    let (title, words) = match status {
        InvitationStatus::Accepted => (t!(locale, INVITATIONS_ACCEPTED_TITLE), t!(locale, INVITATIONS_ACCEPTED_WORDS)),
        InvitationStatus::Declined => (t!(locale, INVITATIONS_DECLINED_TITLE), t!(locale, INVITATIONS_DECLINED_WORDS)),
        InvitationStatus::Countered => (t!(locale, INVITATIONS_COUNTERED_TITLE), t!(locale, INVITATIONS_COUNTERED_WORDS)),
        InvitationStatus::Closed => return no_longer_needed(ui),
        InvitationStatus::Waiting | InvitationStatus::Asked | InvitationStatus::Expired => {
            (t!(locale, INVITATIONS_SETTLED_TITLE), t!(locale, INVITATIONS_SETTLED_WORDS))
        }
    };
    let when = at.map(|at| t!(locale, INVITATIONS_ANSWERED_AT, at = dates::date_time_short(locale, at)));
    said(ui, title, when.into_iter().chain([words]).collect(), agreement_path)
}

/// The page right after an answer.
pub fn answer_thanks_page(ui: &Ui, thanks: AnswerThanks) -> Page {
    let locale = ui.locale;
    match thanks {
        AnswerThanks::Yes { agreement_path } => {
            let words = vec![t!(locale, INVITATIONS_THANKS_YES_WORDS), t!(locale, INVITATIONS_THANKS_YES_LATER)];
            said(ui, t!(locale, INVITATIONS_THANKS_YES_TITLE), words, Some(agreement_path))
        }
        AnswerThanks::Other => said(ui, t!(locale, INVITATIONS_THANKS_OTHER_TITLE), vec![t!(locale, INVITATIONS_THANKS_OTHER_WORDS)], None),
        AnswerThanks::No => said(ui, t!(locale, INVITATIONS_THANKS_NO_TITLE), vec![t!(locale, INVITATIONS_THANKS_NO_WORDS)], None),
    }
}

/// A heading, a few sentences, and one way on: to the agreement where there is one, else to the start page.
fn said(ui: &Ui, title: String, sentences: Vec<String>, agreement_path: Option<String>) -> Page {
    let way_on = match agreement_path {
        Some(path) => {
            view! { <ButtonLink href=ui.href(&path) label=t!(ui.locale, INVITATIONS_READ_AGREEMENT) icon=Glyph::Forward large=true/> }
                .into_any()
        }
        None => view! { <ButtonLink href=ui.href("/") label=t!(ui.locale, INVITATIONS_TO_START) kind=ButtonKind::Secondary/> }.into_any(),
    };
    let sentences = sentences.into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    let heading = title.clone();
    let body = view! {
        <div class="answer answer--said">
            <TwoShapes/>
            <h1 class="answer__title">{heading}</h1>
            {sentences}
            <p>{way_on}</p>
        </div>
    };
    Page::bare(title, body)
}
