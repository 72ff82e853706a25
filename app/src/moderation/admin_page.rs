//! Whether all runs.

use api_types::moderation::AdminView;
use i18n::{dates, numbers, t};
use leptos::prelude::*;

use crate::components::*;
use crate::{Page, Ui};

/// The administrator's page, at `/admin`.
pub fn admin_page(ui: &Ui, view: AdminView) -> Page {
    let locale = ui.locale;
    let title = t!(locale, MODERATION_ADMIN_TITLE);
    let mail = if view.smtp { t!(locale, MODERATION_ADMIN_MAIL_SMTP) } else { t!(locale, MODERATION_ADMIN_MAIL_FOLDER) };
    let pending = i64::try_from(view.mails_pending).unwrap_or(i64::MAX);
    let facts = vec![
        Fact::new(t!(locale, MODERATION_ADMIN_VERSION), view.version.clone()),
        Fact::new(t!(locale, MODERATION_ADMIN_DATABASE), view.database.clone()),
        Fact::new(t!(locale, MODERATION_ADMIN_MAIL), mail).with_icon(Glyph::Mail),
        Fact::new(t!(locale, MODERATION_ADMIN_PENDING), numbers::number(locale, pending)),
    ];
    let no_mail = (!view.smtp).then(|| {
        view! {
            <Notice tone=Tone::Waiting title=t!(locale, MODERATION_ADMIN_MAIL_FOLDER_TITLE)>
                <p>{t!(locale, MODERATION_ADMIN_MAIL_FOLDER_TEXT)}</p>
            </Notice>
        }
    });
    let body = view! {
        <PageHeading title=title.clone() lead=t!(locale, MODERATION_ADMIN_LEAD)/>
        <div class="stack stack--loose">
            {no_mail}
            <DefinitionList facts/>
            {audit(ui, &view)}
        </div>
    };
    Page::new(title, body)
}

fn audit(ui: &Ui, view: &AdminView) -> AnyView {
    let locale = ui.locale;
    if view.audit.is_empty() {
        return view! { <p>{t!(locale, MODERATION_ADMIN_AUDIT_NONE)}</p> }.into_any();
    }
    let heads = vec![
        t!(locale, MODERATION_ADMIN_AUDIT_WHEN),
        t!(locale, MODERATION_ADMIN_AUDIT_ACTION),
        t!(locale, MODERATION_ADMIN_AUDIT_SUBJECT),
    ];
    let rows = view
        .audit
        .iter()
        .map(|(at, action, subject)| {
            let when = view! { <time datetime=at.format("%Y-%m-%dT%H:%M").to_string()>{dates::date_time_short(locale, *at)}</time> };
            vec![when.into_any(), view! { <code>{action.clone()}</code> }.into_any(), subject.clone().into_any()]
        })
        .collect();
    view! { <Table caption=t!(locale, MODERATION_ADMIN_AUDIT) heads rows/> }.into_any()
}
