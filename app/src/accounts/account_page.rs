//! The account: name, for whom one speaks, calendar, password, sessions.

use api_types::accounts::{AccountView, MembershipLine};
use api_types::forms::FormState;
use domain::limits::{NAME_LENGTH_MAX, PASSWORD_LENGTH_MIN};
use i18n::t;
use leptos::prelude::*;

use super::sessions::sessions;
use crate::calendar::private_feed_section;
use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The account, at `/account`. Its forms post `action` = `name` (field `display_name`), `password` (fields `old_password`, `new_password`),
/// `end-session` (field `session`), `sign-out-everywhere`, and those of the private calendar feed; signing out posts to `/sign-out`.
pub fn account_page(ui: &Ui, view: AccountView, name_form: &FormState, password_form: &FormState) -> Page {
    let locale = ui.locale;
    let title = t!(locale, ACCOUNTS_TITLE);
    let sign_out = view! {
        <PostButton action=ui.href("/sign-out") label=t!(locale, ACCOUNTS_SIGN_OUT) kind=ButtonKind::Secondary icon=Glyph::SignOut/>
    };
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, ACCOUNTS_LEAD, email = &view.email) actions=sign_out.into_any()/>
        <div class="stack stack--loose">
            {memberships(ui, &view.memberships)}
            {name(ui, name_form)}
            {private_feed_section(ui, view.private_feed_url.as_deref())}
            {password(ui, &view.email, password_form)}
            {sessions(ui, &view.sessions)}
        </div>
    };
    Page::new(title, body)
}

fn memberships(ui: &Ui, lines: &[MembershipLine]) -> AnyView {
    let locale = ui.locale;
    let none = lines.is_empty().then(|| view! { <p>{t!(locale, ACCOUNTS_MEMBERSHIPS_NONE)}</p> });
    let cards = lines.iter().map(|line| view! { <li>{membership(ui, line)}</li> }).collect_view();
    let list = (!lines.is_empty()).then(|| view! { <ul class="card-list">{cards}</ul> });
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ACCOUNTS_MEMBERSHIPS_TITLE)}</h2>
            {none}
            {list}
            <div class="cluster">
                <ButtonLink
                    href=ui.href("/institutions/new")
                    label=t!(locale, ACCOUNTS_ADD_INSTITUTION)
                    kind=ButtonKind::Secondary
                    icon=Glyph::Plus
                />
                <ButtonLink
                    href=ui.href("/organisations/new")
                    label=t!(locale, ACCOUNTS_ADD_ORGANISATION)
                    kind=ButtonKind::Secondary
                    icon=Glyph::Plus
                />
            </div>
        </section>
    }
    .into_any()
}

fn membership(ui: &Ui, line: &MembershipLine) -> AnyView {
    let locale = ui.locale;
    let (folder, kind) = if line.is_organisation {
        ("organisations", t!(locale, ACCOUNTS_MEMBERSHIP_ORGANISATION))
    } else {
        ("institutions", t!(locale, ACCOUNTS_MEMBERSHIP_INSTITUTION))
    };
    let (tone, status) = if line.published {
        (Tone::Agreed, t!(locale, ACCOUNTS_MEMBERSHIP_PUBLISHED))
    } else {
        (Tone::Waiting, t!(locale, ACCOUNTS_MEMBERSHIP_NOT_PUBLISHED))
    };
    view! {
        <Card title=line.name.clone() href=ui.href(&format!("/{folder}/{}", line.slug)) eyebrow=view! { <span>{kind}</span> }.into_any()>
            <p><StatusBadge label=status tone/></p>
        </Card>
    }
    .into_any()
}

fn name(ui: &Ui, form: &FormState) -> AnyView {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ACCOUNTS_NAME_TITLE)}</h2>
            <form class="form" method="post" action=ui.href("/account")>
                {state.summary()}
                <Field
                    entry=state.entry("display_name")
                    label=t!(locale, ACCOUNTS_NAME_LABEL)
                    help=t!(locale, ACCOUNTS_NAME_NOTE)
                    required=true
                    maxlength=NAME_LENGTH_MAX
                    autocomplete="nickname"
                />
                <div class="form__actions">
                    <Button label=t!(locale, ACCOUNTS_NAME_SAVE) kind=ButtonKind::Secondary name="action" value="name"/>
                </div>
            </form>
        </section>
    }
    .into_any()
}

fn password(ui: &Ui, email: &str, form: &FormState) -> AnyView {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    view! {
        <section class="section">
            <h2 class="section__title">{t!(locale, ACCOUNTS_PASSWORD_TITLE)}</h2>
            <p>{t!(locale, ACCOUNTS_PASSWORD_NOTE)}</p>
            <form class="form" method="post" action=ui.href("/account")>
                {state.summary()}
                // Tells password managers whose password changes.
                <input type="text" name="username" value=email.to_owned() autocomplete="username" hidden=true/>
                <Field
                    entry=state.entry("old_password")
                    label=t!(locale, ACCOUNTS_PASSWORD_OLD_LABEL)
                    kind=FieldKind::Password
                    required=true
                    autocomplete="current-password"
                />
                <Field
                    entry=state.entry("new_password")
                    label=t!(locale, FIELD_PASSWORD_NEW_LABEL)
                    help=t!(locale, FIELD_PASSWORD_HELP, min = PASSWORD_LENGTH_MIN)
                    kind=FieldKind::Password
                    required=true
                    autocomplete="new-password"
                />
                <div class="form__actions">
                    <Button label=t!(locale, ACCOUNTS_PASSWORD_SAVE) kind=ButtonKind::Secondary name="action" value="password"/>
                </div>
            </form>
        </section>
    }
    .into_any()
}
