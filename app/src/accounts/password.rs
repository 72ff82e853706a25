//! A forgotten password, and setting a new one.

use api_types::forms::FormState;
use domain::limits::{PASSWORD_LENGTH_MIN, RESET_PASSWORD_MINUTES};
use i18n::t;
use leptos::prelude::*;

use super::small_page;
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// Asking for a link to set a new password, at `/forgot-password`. Field: `email`.
pub fn forgot_password_page(ui: &Ui, form: &FormState) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let content = view! {
        <p>{t!(locale, ACCOUNTS_FORGOT_LEAD)}</p>
        <form class="form" method="post" action=ui.href("/forgot-password")>
            {state.summary()}
            <Field
                entry=state.entry("email")
                label=t!(locale, FIELD_EMAIL_LABEL)
                kind=FieldKind::Email
                required=true
                autocomplete="username"
            />
            <div class="form__actions"><Button label=t!(locale, ACCOUNTS_FORGOT_ACTION) icon=Glyph::Mail/></div>
        </form>
        <p class="auth__other"><a href=ui.href("/sign-in")>{t!(locale, ACCOUNTS_FORGOT_BACK)}</a></p>
    };
    small_page(t!(locale, ACCOUNTS_FORGOT_TITLE), content.into_any())
}

/// After asking for a link: the same words for every address.
pub fn forgot_password_sent_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let expires = t!(locale, ACCOUNTS_FORGOT_SENT_EXPIRES, count = RESET_PASSWORD_MINUTES);
    let content = view! {
        <p>{t!(locale, ACCOUNTS_FORGOT_SENT_TEXT)}" "{expires}</p>
        <p class="auth__other"><a href=ui.href("/sign-in")>{t!(locale, ACCOUNTS_FORGOT_BACK)}</a></p>
    };
    small_page(t!(locale, ACCOUNTS_FORGOT_SENT_TITLE), content.into_any())
}

/// Setting a new password by a link, at `/reset-password/{token}`. Field: `password`.
pub fn reset_password_page(ui: &Ui, token: &str, form: &FormState) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let content = view! {
        <p>{t!(locale, ACCOUNTS_RESET_LEAD)}</p>
        <form class="form" method="post" action=ui.href(&format!("/reset-password/{token}"))>
            {state.summary()}
            <Field
                entry=state.entry("password")
                label=t!(locale, FIELD_PASSWORD_NEW_LABEL)
                help=t!(locale, FIELD_PASSWORD_HELP, min = PASSWORD_LENGTH_MIN)
                kind=FieldKind::Password
                required=true
                autocomplete="new-password"
            />
            <div class="form__actions"><Button label=t!(locale, ACCOUNTS_RESET_ACTION)/></div>
        </form>
    };
    small_page(t!(locale, ACCOUNTS_RESET_TITLE), content.into_any())
}
