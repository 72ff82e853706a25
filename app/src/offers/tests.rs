//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::filters::ListView;
use api_types::forms::FormState;
use api_types::offers::{OfferCard, OfferView, read_offer};
use domain::filters::{Filter, Page as Rows};
use domain::offers::OfferStatus;
use domain::organisations::Fee;
use domain::taxonomy::{Audience, Topic};
use i18n::Locale;

use super::*;
use crate::organisations::tests::offer;
use crate::page_checks::{sample_ui, sound_html};

fn view(status: OfferStatus, editable: bool) -> OfferView {
    OfferView {
        card: offer("dreischicht", "Mein Weg in den Dreischichtbetrieb"),
        description: "Zwei von uns erzählen von der Arbeit im Werk.\n\nDanach fragen Sie, was Sie wollen.".to_owned(),
        audiences: vec![Audience::Grade11To13, Audience::Vocational],
        travel_radius_km: 100,
        online: true,
        status,
        editable,
        version: 4,
    }
}

fn list(rows: Vec<OfferCard>, filter: Filter) -> ListView<OfferCard> {
    let total = u64::try_from(rows.len()).expect("few");
    ListView { page: Rows { rows, total, number: 1 }, filter, region_label: None, bad: Vec::new(), form: FormState::default() }
}

#[test]
fn list_shows_what_an_offer_costs_and_takes() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers");
        let rows = vec![
            OfferCard { distance_km: Some(12.4), ..offer("dreischicht", "Mein Weg in den Dreischichtbetrieb") },
            OfferCard { fee: Fee::None, ..offer("kochen", "Kochen und erzählen") },
            OfferCard { fee: Fee::Expenses, ..offer("chor", "Lieder, die uns begleitet haben") },
        ];
        let html = sound_html("offers", &ui, || offer_list_page(&ui, list(rows, Filter::default())));
        for fee in [Fee::Amount(120), Fee::None, Fee::Expenses] {
            assert!(html.contains(&i18n::statuses::fee(*locale, fee)));
        }
        assert!(html.contains("12\u{a0}km"));
    }
}

#[test]
fn list_leads_to_a_request_when_it_is_empty() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers");
        for (name, filter) in
            [("offers-none", Filter::default()), ("offers-empty", Filter { topics: vec![Topic::Music], ..Filter::default() })]
        {
            let html = sound_html(name, &ui, || offer_list_page(&ui, list(Vec::new(), filter)));
            assert!(html.contains(&ui.href("/requests/new")));
        }
    }
}

#[test]
fn page_leads_to_a_request_with_its_topics_while_it_is_open() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers/dreischicht");
        let html = sound_html("offer", &ui, || offer_page(&ui, view(OfferStatus::Open, false)));
        assert!(html.contains(&ui.href("/requests/new?topic=contract-labour&amp;topic=generations")));
        let html = sound_html("offer-withdrawn", &ui, || offer_page(&ui, view(OfferStatus::Withdrawn, false)));
        assert!(!html.contains("/requests/new?"));
        assert!(html.contains(&i18n::t!(*locale, OFFERS_WITHDRAWN_TITLE)));
    }
}

#[test]
fn members_withdraw_and_reopen_with_the_version() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers/dreischicht");
        for (status, action) in [(OfferStatus::Open, "withdraw"), (OfferStatus::Withdrawn, "reopen")] {
            let html = sound_html(&format!("offer-member-{action}"), &ui, || offer_page(&ui, view(status, true)));
            assert!(html.contains(&format!("name=\"action\" value=\"{action}\"")), "{html}");
            assert!(html.contains("name=\"version\" value=\"4\""));
        }
    }
}

#[test]
fn form_asks_for_the_organisation_only_when_there_are_several() {
    let organisations =
        [("lotosweg-gera", "Lotosweg Gera"), ("stimmen", "Stimmen am Petersberg")].map(|(slug, name)| (slug.to_owned(), name.to_owned()));
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers/new");
        let blank = FormState::default();
        let one = sound_html("offer-new", &ui, || offer_form_page(&ui, &blank, &organisations[..1], None));
        assert!(one.contains("type=\"hidden\" name=\"organisation\" value=\"lotosweg-gera\""));
        let several = sound_html("offer-new-several", &ui, || offer_form_page(&ui, &blank, &organisations, None));
        assert!(several.contains("<select") && several.contains("Stimmen am Petersberg"));
        let none = sound_html("offer-new-none", &ui, || offer_form_page(&ui, &blank, &[], None));
        assert!(!none.contains("<textarea") && none.contains(&ui.href("/organisations/new")));
    }
}

#[test]
fn form_shows_every_error_at_its_field() {
    let typed = FormState::default().with("minutes", 5).with("languages", "qq");
    let errors = read_offer(&typed).expect_err("nearly everything is missing");
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/offers/dreischicht/edit");
        let form = typed.clone().with("version", 4).with_errors(errors.clone());
        let html = sound_html("offer-edit-errors", &ui, || offer_form_page(&ui, &form, &[], Some("dreischicht")));
        for (name, _) in &errors {
            assert!(html.contains(&format!("id=\"field-{name}\"")) && html.contains(&format!("id=\"field-{name}-error\"")), "{name}");
        }
        assert!(html.contains("name=\"version\" value=\"4\""));
    }
}
