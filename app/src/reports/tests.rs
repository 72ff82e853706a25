//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::forms::FormState;
use api_types::reports::read_report;
use domain::reports::ReportReason;
use i18n::Locale;

use super::*;
use crate::Ui;
use crate::page_checks::{sample_ui, sound_html};

#[test]
fn form_offers_every_reason_and_needs_no_account() {
    for locale in Locale::ALL {
        let ui = Ui { viewer: None, ..sample_ui(*locale, "/report?page=/de/events") };
        let form = FormState::default().with("url", "/de/events");
        let html = sound_html("report", &ui, || report_page(&ui, &form));
        for reason in ReportReason::ALL {
            assert!(html.contains(&format!("value=\"{}\"", reason.slug())), "{reason:?}");
        }
        assert!(html.contains("value=\"/de/events\""));
        let sent = sound_html("report-sent", &ui, || report_sent_page(&ui));
        assert!(sent.contains(&i18n::t!(*locale, REPORTS_SENT_TITLE)));
    }
}

#[test]
fn form_shows_every_error_at_its_field() {
    let typed = FormState::default().with("email", "nobody").with("text", "<script>alert(1)</script>");
    let errors = read_report(&typed).expect_err("reason, address and tick are missing");
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/report");
        let form = typed.clone().with_errors(errors.clone());
        let html = sound_html("report-errors", &ui, || report_page(&ui, &form));
        for name in ["reason", "url", "email", "good_faith"] {
            assert!(html.contains(&format!("id=\"field-{name}\"")) && html.contains(&format!("id=\"field-{name}-error\"")), "{name}");
        }
        assert!(html.contains("&lt;script&gt;alert(1)") && !html.contains("<script>alert"));
    }
}
