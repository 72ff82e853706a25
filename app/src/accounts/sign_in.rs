//! Signing in and signing up.

use api_types::accounts::Purpose;
use api_types::filters::query_string;
use api_types::forms::FormState;
use domain::limits::{CONFIRM_EMAIL_HOURS, NAME_LENGTH_MAX, PASSWORD_LENGTH_MIN};
use i18n::t;
use leptos::prelude::*;

use super::small_page;
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The sign-in form, at `/sign-in`. The hidden field `next` says where the reader wanted to go.
pub fn sign_in_page(ui: &Ui, form: &FormState) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let to_sign_up = with_next(ui.href("/sign-up"), state.value("next"));
    let content = view! {
        <form class="form" method="post" action=ui.href("/sign-in")>
            {state.summary()}
            {next_input(state)}
            <Field
                entry=state.entry("email")
                label=t!(locale, FIELD_EMAIL_LABEL)
                kind=FieldKind::Email
                required=true
                autocomplete="username"
            />
            <Field
                entry=state.entry("password")
                label=t!(locale, FIELD_PASSWORD_LABEL)
                kind=FieldKind::Password
                required=true
                autocomplete="current-password"
            />
            <div class="form__actions"><Button label=t!(locale, COMMON_SIGN_IN) icon=Glyph::SignIn/></div>
        </form>
        <div class="auth__other">
            <p><a href=ui.href("/forgot-password")>{t!(locale, ACCOUNTS_SIGN_IN_FORGOT)}</a></p>
            <p>
                {t!(locale, ACCOUNTS_SIGN_IN_NO_ACCOUNT)}" "
                <a href=to_sign_up>{t!(locale, ACCOUNTS_SIGN_IN_TO_SIGN_UP)}</a>
            </p>
            <p>{t!(locale, ACCOUNTS_SIGN_IN_NOTE)}</p>
        </div>
    };
    small_page(t!(locale, ACCOUNTS_SIGN_IN_TITLE), content.into_any())
}

/// Where to go on afterwards, as a hidden field; nothing when it does not matter.
fn next_input(state: FormUi<'_>) -> Option<AnyView> {
    let next = state.value("next").to_owned();
    (!next.is_empty()).then(|| view! { <input type="hidden" name="next" value=next/> }.into_any())
}

/// An address that takes along where to go on afterwards.
fn with_next(address: String, next: &str) -> String {
    if next.is_empty() { address } else { format!("{address}?{}", query_string([("next", next.to_owned())])) }
}

/// The sign-up form, at `/sign-up`.
pub fn sign_up_page(ui: &Ui, form: &FormState) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let purposes = vec![
        Choice::new(Purpose::Institution.slug(), t!(locale, ACCOUNTS_PURPOSE_INSTITUTION))
            .with_help(t!(locale, ACCOUNTS_PURPOSE_INSTITUTION_HELP)),
        Choice::new(Purpose::Organisation.slug(), t!(locale, ACCOUNTS_PURPOSE_ORGANISATION))
            .with_help(t!(locale, ACCOUNTS_PURPOSE_ORGANISATION_HELP)),
    ];
    let to_sign_in = with_next(ui.href("/sign-in"), state.value("next"));
    let content = view! {
        <p>{t!(locale, ACCOUNTS_SIGN_UP_LEAD)}</p>
        <form class="form" method="post" action=ui.href("/sign-up")>
            {state.summary()}
            {next_input(state)}
            <RadioGroup entry=state.entry("purpose") legend=t!(locale, ACCOUNTS_PURPOSE_LABEL) choices=purposes required=true/>
            {sign_up_fields(ui, state)}
            <div class="form__actions"><Button label=t!(locale, ACCOUNTS_SIGN_UP_ACTION)/></div>
        </form>
        <div class="auth__other">
            <p>
                {t!(locale, ACCOUNTS_SIGN_UP_HAVE_ACCOUNT)}" "
                <a href=to_sign_in>{t!(locale, COMMON_SIGN_IN)}</a>
            </p>
        </div>
    };
    small_page(t!(locale, ACCOUNTS_SIGN_UP_TITLE), content.into_any())
}

fn sign_up_fields(ui: &Ui, state: FormUi<'_>) -> AnyView {
    let locale = ui.locale;
    view! {
        <Field
            entry=state.entry("display_name")
            label=t!(locale, ACCOUNTS_NAME_LABEL)
            help=t!(locale, ACCOUNTS_NAME_HELP)
            required=true
            maxlength=NAME_LENGTH_MAX
            autocomplete="nickname"
        />
        <Field
            entry=state.entry("email")
            label=t!(locale, FIELD_EMAIL_LABEL)
            help=t!(locale, ACCOUNTS_EMAIL_HELP)
            kind=FieldKind::Email
            required=true
            autocomplete="username"
        />
        <Field
            entry=state.entry("password")
            label=t!(locale, FIELD_PASSWORD_LABEL)
            help=t!(locale, FIELD_PASSWORD_HELP, min = PASSWORD_LENGTH_MIN)
            kind=FieldKind::Password
            required=true
            autocomplete="new-password"
        />
        <Checkbox entry=state.entry("terms") label=t!(locale, ACCOUNTS_TERMS_LABEL) required=true/>
        <p><a href=ui.href("/privacy")>{t!(locale, ACCOUNTS_TERMS_LINK)}</a></p>
    }
    .into_any()
}

/// After signing up: where the mail went, how long its link works, and what to do when none comes. The same for every address.
pub fn sign_up_sent_page(ui: &Ui, email: &str) -> Page {
    let locale = ui.locale;
    let content = view! {
        <p>{t!(locale, ACCOUNTS_SENT_TEXT, email = email)}" "{t!(locale, ACCOUNTS_SENT_EXPIRES, count = CONFIRM_EMAIL_HOURS)}</p>
        <p>{t!(locale, ACCOUNTS_SENT_MISSING)}</p>
        <p class="auth__other"><a href=ui.href("/sign-up")>{t!(locale, ACCOUNTS_SENT_AGAIN)}</a></p>
    };
    small_page(t!(locale, ACCOUNTS_SENT_TITLE), content.into_any())
}
