//! The report form, and what comes after it.

use api_types::forms::FormState;
use domain::limits::{LINK_LENGTH_MAX, TEXT_LENGTH_MAX};
use domain::reports::ReportReason;
use i18n::{statuses, t};
use leptos::prelude::*;

use crate::components::*;
use crate::{FormUi, Page, Ui};

/// The report form, at `/report`. The field `url` may be filled with the page that the reader comes from.
pub fn report_page(ui: &Ui, form: &FormState) -> Page {
    let locale = ui.locale;
    let state = FormUi::new(ui, form);
    let title = t!(locale, REPORTS_TITLE);
    let reasons = ReportReason::ALL.into_iter().map(|reason| Choice::new(reason.slug(), statuses::report_reason(locale, reason))).collect();
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, REPORTS_LEAD)/>
        <div class="split">
            <form class="form" method="post" action=ui.href("/report")>
                {state.summary()}
                <RadioGroup entry=state.entry("reason") legend=t!(locale, REPORTS_REASON_LABEL) choices=reasons required=true/>
                <Field
                    entry=state.entry("url")
                    label=t!(locale, REPORTS_URL_LABEL)
                    help=t!(locale, REPORTS_URL_HELP)
                    required=true
                    maxlength=LINK_LENGTH_MAX
                />
                <TextArea
                    entry=state.entry("text")
                    label=t!(locale, REPORTS_TEXT_LABEL)
                    help=t!(locale, REPORTS_TEXT_HELP)
                    required=true
                    maxlength=TEXT_LENGTH_MAX
                />
                <Field
                    entry=state.entry("email")
                    label=t!(locale, FIELD_EMAIL_LABEL)
                    help=t!(locale, REPORTS_EMAIL_HELP)
                    kind=FieldKind::Email
                    autocomplete="email"
                />
                <Checkbox entry=state.entry("good_faith") label=t!(locale, REPORTS_GOOD_FAITH_LABEL) required=true/>
                <div class="form__actions"><Button label=t!(locale, REPORTS_ACTION)/></div>
            </form>
            {what_next(ui)}
        </div>
    };
    Page::new(title, body)
}

/// Beside the form: what happens with the report, and what to do when it cannot wait.
fn what_next(ui: &Ui) -> AnyView {
    let locale = ui.locale;
    view! {
        <aside class="side-panel" aria-labelledby="after-title">
            <h2 class="side-panel__title" id="after-title">{t!(locale, REPORTS_AFTER_TITLE)}</h2>
            <div class="prose">
                <ol>
                    <li>{t!(locale, REPORTS_AFTER_READ)}</li>
                    <li>{t!(locale, REPORTS_AFTER_DECIDE)}</li>
                    <li>{t!(locale, REPORTS_AFTER_ANSWER)}</li>
                </ol>
            </div>
            <Notice tone=Tone::Danger title=t!(locale, REPORTS_DANGER_TITLE)>
                <p>{t!(locale, REPORTS_DANGER_TEXT)}</p>
            </Notice>
        </aside>
    }
    .into_any()
}

/// Thanks, and what happens next.
pub fn report_sent_page(ui: &Ui) -> Page {
    let locale = ui.locale;
    let title = t!(locale, REPORTS_SENT_TITLE);
    let body = view! {
        <div class="auth">
            <h1 class="auth__title">{title.clone()}</h1>
            <p>{t!(locale, REPORTS_SENT_TEXT)}</p>
            <ButtonLink href=ui.href("/") label=t!(locale, REPORTS_SENT_ACTION) kind=ButtonKind::Secondary/>
        </div>
    };
    Page::new(title, body)
}
