//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::forms::{FieldError, FormState};
use api_types::moderation::{AdminView, AuditAction, AuditLine, ModerationView, NewProfile, Queue, ReportLine};
use chrono::{NaiveDate, NaiveDateTime};
use domain::geography::Land;
use domain::reports::ReportReason;
use domain::vouches::VouchBasis;
use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};

fn at(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, day).and_then(|date| date.and_hms_opt(16, 20, 0)).expect("a moment")
}

fn profile(id: &str, name: &str, website: Option<&str>) -> NewProfile {
    NewProfile {
        id: id.to_owned(),
        slug: format!("slug-{id}"),
        name: name.to_owned(),
        municipality: "Stendal".to_owned(),
        land: Land::SachsenAnhalt,
        description: "Wir treffen uns freitags im Bürgerhaus.\n\nWer kommt, ist willkommen.".to_owned(),
        website: website.map(str::to_owned),
        created_at: at(18),
    }
}

fn report(id: &str, reason: ReportReason, url: &str) -> ReportLine {
    ReportLine {
        id: id.to_owned(),
        reason,
        url: url.to_owned(),
        text: "Auf dieser Seite steht meine Nummer.".to_owned(),
        created_at: at(20),
    }
}

fn view(queue: Queue) -> ModerationView {
    let profiles = vec![profile("a1", "Altmark International", None), profile("a2", "Ohre-Kreis e. V.", Some("https://ohre.example"))];
    let reports = vec![
        report("r1", ReportReason::PrivateData, "https://ansprechbar.example/de/organisations/lotosweg-gera"),
        report("r2", ReportReason::Other, "javascript:alert(1)"),
    ];
    let (profiles, reports) = if queue == Queue::Reports { (Vec::new(), reports) } else { (profiles, Vec::new()) };
    ModerationView { queue, counts: [2, 2, 2], profiles, reports, regions: vec!["Sachsen-Anhalt".to_owned(), "Gera".to_owned()] }
}

#[test]
fn desk_opens_the_oldest_case_with_its_decisions() {
    for locale in Locale::ALL {
        for queue in Queue::ALL {
            let ui = sample_ui(*locale, &format!("/moderation?queue={}", queue.slug()));
            let html =
                sound_html(&format!("moderation-{}", queue.slug()), &ui, || moderation_page(&ui, view(queue), &FormState::default()));
            let (id, actions): (_, &[&str]) = match queue {
                Queue::Organisations => ("a1", &["vouch-organisation", "refuse-organisation"]),
                Queue::Institutions => ("a1", &["vouch-institution", "refuse-institution"]),
                Queue::Reports => ("r1", &["settle-report"]),
            };
            for action in actions {
                assert!(html.contains(&format!("name=\"action\" value=\"{action}\"")), "{action}");
            }
            assert_eq!(html.matches("name=\"action\"").count(), actions.len());
            assert_eq!(html.matches(&format!("name=\"id\" value=\"{id}\"")).count(), actions.len());
            assert_eq!(html.matches("accesskey=").count(), 1);
        }
    }
}

#[test]
fn desk_offers_every_basis_of_a_word() {
    let ui = sample_ui(Locale::De, "/moderation");
    let html = sound_html("moderation-organisations", &ui, || moderation_page(&ui, view(Queue::Organisations), &FormState::default()));
    for basis in VouchBasis::ALL {
        assert!(html.contains(&format!("value=\"{}\"", basis.slug())), "{basis:?}");
    }
}

#[test]
fn desk_opens_the_case_that_the_address_names() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation?queue=organisations&case=a2");
        let html = sound_html("moderation-second", &ui, || moderation_page(&ui, view(Queue::Organisations), &FormState::default()));
        assert!(html.contains("name=\"id\" value=\"a2\"") && !html.contains("name=\"id\" value=\"a1\""));
        let ui = sample_ui(*locale, "/moderation?queue=reports&case=r2");
        let html = sound_html("moderation-second-report", &ui, || moderation_page(&ui, view(Queue::Reports), &FormState::default()));
        assert!(!html.contains("href=\"javascript"), "what reporters type is no link unless it leads to this site");
    }
}

#[test]
fn desk_says_that_nobody_waits_when_a_queue_is_empty() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation");
        let empty = ModerationView { counts: [0, 0, 0], profiles: Vec::new(), reports: Vec::new(), ..view(Queue::Organisations) };
        let html = sound_html("moderation-empty", &ui, || moderation_page(&ui, empty, &FormState::default()));
        assert!(html.contains("empty-state") && !html.contains("<textarea"));
    }
}

#[test]
fn admin_page_warns_when_no_mail_goes_out() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/admin");
        let view =
            |smtp, audit| AdminView { version: "0.1.0".to_owned(), database: "SQLite".to_owned(), smtp, mails_pending: 1_204, audit };
        let audit = vec![AuditLine {
            at: at(22),
            action: AuditAction::RefuseOrganisation,
            who: Some("Amal".to_owned()),
            subject: "Lotosweg Gera".to_owned(),
            path: Some("/organisations/lotosweg-gera".to_owned()),
            words: Some("Bitte nennen Sie den Verein.".to_owned()),
        }];
        let quiet = sound_html("admin", &ui, || admin_page(&ui, view(true, audit)));
        assert!(
            quiet.contains("/organisations/lotosweg-gera\">Lotosweg Gera</a>")
                && quiet.contains("Bitte nennen Sie den Verein.")
                && !quiet.contains("notice--waiting")
        );
        let loud = sound_html("admin-folder", &ui, || admin_page(&ui, view(false, Vec::new())));
        assert!(loud.contains("notice--waiting") && loud.contains(&i18n::t!(*locale, MODERATION_ADMIN_AUDIT_NONE)));
    }
}

#[test]
fn desk_shows_what_is_wrong_at_its_field_and_keeps_what_was_typed() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/moderation?queue=organisations&case=a2");
        let form = FormState::default()
            .with("voucher_name", "Integrationsbeauftragte")
            .with_errors(vec![("basis".to_owned(), FieldError::Required), ("reason".to_owned(), FieldError::Required)]);
        let html = sound_html("moderation-errors", &ui, || moderation_page(&ui, view(Queue::Organisations), &form));
        assert!(html.contains("value=\"Integrationsbeauftragte\"") && html.contains("name=\"id\" value=\"a2\""));
        assert!(html.contains("id=\"field-basis-error\"") && html.contains("<details open class=\"disclosure\""));
    }
}
