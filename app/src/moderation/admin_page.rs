//! Whether all runs.

use api_types::moderation::{AdminView, AuditAction, AuditLine};
use i18n::{Locale, dates, numbers, t};
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
        .map(|line| {
            let datetime = line.at.format("%Y-%m-%dT%H:%M").to_string();
            let when = view! { <time datetime=datetime>{dates::date_time_short(locale, line.at)}</time> };
            let subject = match &line.path {
                Some(path) => view! { <a href=ui.href(path)>{line.subject.clone()}</a> }.into_any(),
                None => line.subject.clone().into_any(),
            };
            let words = line
                .words
                .clone()
                .map(|words| view! { <br/><span dir="auto">{t!(locale, MODERATION_ADMIN_AUDIT_WORDS, words = words)}</span> });
            vec![when.into_any(), view! { {audit_sentence(locale, line)}{words} }.into_any(), subject]
        })
        .collect();
    view! { <Table caption=t!(locale, MODERATION_ADMIN_AUDIT) heads rows/> }.into_any()
}

/// Who did what, in a sentence.
fn audit_sentence(locale: Locale, line: &AuditLine) -> String {
    let who = line.who.clone().unwrap_or_else(|| t!(locale, MODERATION_ADMIN_AUDIT_PROGRAM));
    match line.action {
        AuditAction::VouchOrganisation => t!(locale, MODERATION_ADMIN_AUDIT_VOUCH_ORGANISATION, who = who),
        AuditAction::VouchInstitution => t!(locale, MODERATION_ADMIN_AUDIT_VOUCH_INSTITUTION, who = who),
        AuditAction::RefuseOrganisation => t!(locale, MODERATION_ADMIN_AUDIT_REFUSE_ORGANISATION, who = who),
        AuditAction::RefuseInstitution => t!(locale, MODERATION_ADMIN_AUDIT_REFUSE_INSTITUTION, who = who),
        AuditAction::SettleReport => t!(locale, MODERATION_ADMIN_AUDIT_SETTLE_REPORT, who = who),
        AuditAction::OpenRound => t!(locale, ROUNDS_AUDIT_OPEN, who = who),
        AuditAction::SearchRound => t!(locale, ROUNDS_AUDIT_SEARCH, who = who),
        AuditAction::ChangePair => t!(locale, ROUNDS_AUDIT_PAIR, who = who),
        AuditAction::CloseHandIn => t!(locale, ROUNDS_AUDIT_CLOSE_HAND_IN, who = who),
        AuditAction::ReopenHandIn => t!(locale, ROUNDS_AUDIT_REOPEN_HAND_IN, who = who),
        AuditAction::PublishRound => t!(locale, ROUNDS_AUDIT_PUBLISH, who = who),
        AuditAction::CloseRound => t!(locale, ROUNDS_AUDIT_CLOSE, who = who),
        AuditAction::Appoint => t!(locale, MODERATION_ADMIN_AUDIT_APPOINT, who = who),
        AuditAction::Other => t!(locale, MODERATION_ADMIN_AUDIT_OTHER, who = who),
    }
}
