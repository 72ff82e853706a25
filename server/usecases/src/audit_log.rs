//! The audit log with names: entries hold ids, people read names.

use std::collections::HashMap;

use api_types::moderation::{AuditAction, AuditLine};
use domain::ids::AccountId;
use persistence::audit::AuditEntry;
use persistence::{accounts, institutions, organisations, reports, rounds};

use crate::Services;
use crate::error::Outcome;
use crate::times::to_local;

/// The entries as an administrator reads them, in the same order. What was deleted meanwhile keeps its id as its name.
pub(crate) async fn audit_lines(services: &Services, entries: Vec<AuditEntry>) -> Outcome<Vec<AuditLine>> {
    let mut names: HashMap<AccountId, String> = HashMap::new();
    for id in entries.iter().filter_map(|entry| entry.account_id) {
        if !names.contains_key(&id)
            && let Some(account) = accounts::by_id(&services.database, id).await?
        {
            names.insert(id, account.display_name);
        }
    }
    let mut lines = Vec::with_capacity(entries.len());
    for entry in entries {
        let action = AuditAction::from_stored(&entry.action);
        let (subject, path) = subject(services, action, &entry.subject).await?;
        let told = matches!(action, AuditAction::RefuseOrganisation | AuditAction::RefuseInstitution | AuditAction::SettleReport);
        lines.push(AuditLine {
            at: to_local(entry.at),
            action,
            who: entry.account_id.and_then(|id| names.get(&id).cloned()),
            subject,
            path,
            words: Some(entry.detail).filter(|detail| told && !detail.is_empty()),
        });
    }
    Ok(lines)
}

/// Name and path of what an entry is about.
async fn subject(services: &Services, action: AuditAction, stored: &str) -> Outcome<(String, Option<String>)> {
    let database = &services.database;
    let named = |name: String, path: String| Ok((name, Some(path)));
    match action {
        AuditAction::VouchOrganisation | AuditAction::RefuseOrganisation => {
            if let Ok(id) = stored.parse()
                && let Some(found) = organisations::by_id(database, id).await?
            {
                return named(found.name, format!("/organisations/{}", found.slug));
            }
        }
        AuditAction::VouchInstitution | AuditAction::RefuseInstitution => {
            if let Ok(id) = stored.parse()
                && let Some(found) = institutions::by_id(database, id).await?
            {
                return named(found.name, format!("/institutions/{}", found.slug));
            }
        }
        AuditAction::SettleReport => {
            if let Ok(id) = stored.parse()
                && let Some(report) = reports::by_id(database, id).await?
            {
                return Ok((report.url, None));
            }
        }
        AuditAction::OpenRound
        | AuditAction::SearchRound
        | AuditAction::ChangePair
        | AuditAction::CloseHandIn
        | AuditAction::ReopenHandIn
        | AuditAction::PublishRound
        | AuditAction::CloseRound => {
            if let Ok(id) = stored.parse()
                && let Some(found) = rounds::by_id(database, id).await?
            {
                return named(found.title, format!("/moderation/rounds/{id}"));
            }
        }
        AuditAction::Appoint => {
            if let Ok(id) = stored.trim_start_matches("account ").parse()
                && let Some(account) = accounts::by_id(database, id).await?
            {
                return Ok((account.display_name, None));
            }
        }
        AuditAction::Other => {}
    }
    Ok((stored.to_owned(), None))
}
