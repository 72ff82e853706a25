//! What the links in mails lead to: confirming an address, or words about a link that does not work.

use api_types::forms::FormState;
use i18n::t;
use leptos::prelude::*;

use super::small_page;
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// Confirming an address, at `/confirm-email/{token}`: the password of the sign-up and one button, so that neither a mail scanner that opens the link
/// nor the owner of an address that somebody else gave confirms anything.
pub fn confirm_email_page(ui: &Ui, token: &str, email: &str, form: &FormState) -> Page {
    let locale = ui.locale;
    let fields = FormUi::new(ui, form);
    let title = t!(locale, ACCOUNTS_CONFIRM_TITLE);
    let body = view! {
        <div class="auth">
            <h1 class="auth__title">{title.clone()}</h1>
            <p>{t!(locale, ACCOUNTS_CONFIRM_TEXT, email = email)}</p>
            {fields.summary()}
            <form class="form" method="post" action=ui.href(&format!("/confirm-email/{token}{}", ui.query()))>
                // A password manager needs the address to find the password that goes with it.
                <input type="hidden" name="email" autocomplete="username" value=email.to_owned()/>
                <Field
                    entry=fields.entry("password")
                    label=t!(locale, FIELD_PASSWORD_LABEL)
                    help=t!(locale, ACCOUNTS_CONFIRM_PASSWORD_HELP)
                    kind=FieldKind::Password
                    required=true
                    autocomplete="current-password"
                />
                <div class="form__actions"><Button label=t!(locale, ACCOUNTS_CONFIRM_ACTION) icon=Glyph::Check large=true/></div>
            </form>
            <p class="auth__other"><a href=ui.href("/forgot-password")>{t!(locale, ACCOUNTS_SIGN_IN_FORGOT)}</a></p>
        </div>
    };
    Page::bare(title, body)
}

/// Why a link in a mail does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// The address was confirmed before.
    ConfirmDone,
    /// The link to confirm an address is too old.
    ConfirmExpired,
    /// The link to confirm an address is not one of ours.
    ConfirmUnknown,
    /// The link for a new password is too old, was used, or is not one of ours; on purpose it does not say which.
    ResetUnknown,
}

impl LinkProblem {
    /// Every problem.
    pub const ALL: [LinkProblem; 4] =
        [LinkProblem::ConfirmDone, LinkProblem::ConfirmExpired, LinkProblem::ConfirmUnknown, LinkProblem::ResetUnknown];
}

/// Says why a link does not work, and what to do instead.
pub fn link_problem_page(ui: &Ui, problem: LinkProblem) -> Page {
    let locale = ui.locale;
    let (title, text) = match problem {
        LinkProblem::ConfirmDone => (t!(locale, ACCOUNTS_LINK_DONE_TITLE), t!(locale, ACCOUNTS_LINK_DONE_TEXT)),
        LinkProblem::ConfirmExpired => (t!(locale, ACCOUNTS_LINK_EXPIRED_TITLE), t!(locale, ACCOUNTS_LINK_EXPIRED_TEXT)),
        LinkProblem::ConfirmUnknown | LinkProblem::ResetUnknown => {
            (t!(locale, ACCOUNTS_LINK_UNKNOWN_TITLE), t!(locale, ACCOUNTS_LINK_UNKNOWN_TEXT))
        }
    };
    let (href, label) = match problem {
        LinkProblem::ConfirmDone => (ui.href("/sign-in"), t!(locale, COMMON_SIGN_IN)),
        LinkProblem::ConfirmExpired | LinkProblem::ConfirmUnknown => (ui.href("/sign-up"), t!(locale, ACCOUNTS_SENT_AGAIN)),
        LinkProblem::ResetUnknown => (ui.href("/forgot-password"), t!(locale, ACCOUNTS_LINK_NEW_PASSWORD)),
    };
    let content = view! {
        <p>{text}</p>
        <ButtonLink href label kind=ButtonKind::Secondary icon=Glyph::Forward/>
    };
    small_page(title, content.into_any())
}
