//! Every page of this feature in both languages and in its states. `PREVIEW_DIR` names a folder that gets the pages as files.

use api_types::filters::{BadFilter, ListView};
use api_types::forms::{FieldError, FormContext, FormState};
use api_types::offers::OfferCard;
use api_types::organisations::{
    OrganisationCard, OrganisationView, ProfileMemberView, VouchLine, blank_organisation, fill_organisation, read_organisation,
};
use chrono::{DateTime, NaiveDate};
use domain::filters::{Filter, Near, Page as Rows};
use domain::geography::{Coordinates, Land, Place, Region};
use domain::ids::OrganisationId;
use domain::organisations::{DialogueProfile, Fee, Organisation, ProfileStatus, SafetyTier};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic, Weekday};
use domain::vouches::VouchBasis;
use i18n::Locale;

use super::*;
use crate::page_checks::{sample_ui, sound_html};

/// Where mails of the sample go; no page but the members' form may say it.
const CONTACT_EMAIL: &str = "vorstand@lotosweg.example";
/// Where the sample meets; public by tier only.
const MEETING_ADDRESS: &str = "Gasse der Linden 12";

fn languages(tags: &[&str]) -> Vec<Language> {
    tags.iter().map(|tag| tag.parse().expect("a language")).collect()
}

fn profile() -> DialogueProfile {
    DialogueProfile {
        topics: vec![Topic::HistoryMemory, Topic::ContractLabour, Topic::FamilyGender, Topic::Generations, Topic::Cuisine, Topic::Women],
        off_limit_topics: vec![Topic::AsylumResidence],
        formats: vec![Format::StoryCafe, Format::ClassTalk, Format::SharedMeal],
        audiences: vec![Audience::Grade5To10, Audience::Grade11To13, Audience::Seniors],
        languages: languages(&["de", "vi", "km"]),
        wished_institution_kinds: vec![InstitutionKind::School, InstitutionKind::MuseumArchive],
        travel_radius_km: 100,
        online: true,
        weekdays: vec![Weekday::Tuesday, Weekday::Thursday, Weekday::Saturday],
        monthly_cap: 3,
        fee: Fee::Amount(120),
        lead_days: 14,
    }
}

fn organisation(safety_tier: SafetyTier) -> Organisation {
    let at = DateTime::from_timestamp(1_780_000_000, 0).expect("a moment");
    Organisation {
        id: OrganisationId("01920000-0000-7000-8000-000000000001".parse().expect("an id")),
        slug: "lotosweg-gera".to_owned(),
        name: "Lotosweg Gera".to_owned(),
        kind: OrganisationKind::Community,
        description: "Wir erzählen, wie es war, in den Achtzigern anzukommen.\nUnd zu bleiben.\n\nAm liebsten bei einem Essen.".to_owned(),
        place: Place {
            municipality: "Gera".to_owned(),
            postal_code: Some("07545".to_owned()),
            district: "16052".parse().expect("a district"),
            coordinates: Coordinates { lat: 50.88, lon: 12.08 },
        },
        meeting_address: Some(MEETING_ADDRESS.to_owned()),
        website: Some("https://www.lotosweg.example/".to_owned()),
        contact_email: CONTACT_EMAIL.to_owned(),
        profile: profile(),
        safety_tier,
        status: ProfileStatus::Published,
        vouched_until: Some(at),
        confirmed_at: at,
        created_at: at,
        updated_at: at,
        version: 7,
        demo: true,
    }
}

fn card(name: &str, slug: &str) -> OrganisationCard {
    let organisation = organisation(SafetyTier::Public);
    OrganisationCard {
        slug: slug.to_owned(),
        name: name.to_owned(),
        kind: organisation.kind,
        municipality: organisation.place.municipality,
        land: Land::Thueringen,
        topics: organisation.profile.topics,
        languages: organisation.profile.languages,
        excerpt: "Wir erzählen, wie es war, in den Achtzigern anzukommen. Und zu bleiben.".to_owned(),
        vouched: true,
        distance_km: Some(84.2),
    }
}

pub(crate) fn offer(slug: &str, title: &str) -> OfferCard {
    OfferCard {
        slug: slug.to_owned(),
        title: title.to_owned(),
        excerpt: "Zwei von uns erzählen von der Arbeit im Werk, und was danach kam.".to_owned(),
        topics: vec![Topic::ContractLabour, Topic::Generations],
        formats: vec![Format::StoryCafe, Format::ClassTalk],
        languages: languages(&["de", "vi"]),
        fee: Fee::Amount(120),
        minutes: 90,
        organisation_name: "Lotosweg Gera".to_owned(),
        organisation_slug: "lotosweg-gera".to_owned(),
        municipality: "Gera".to_owned(),
        land: Land::Thueringen,
        distance_km: None,
    }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

fn view(tier: SafetyTier) -> OrganisationView {
    let organisation = organisation(tier);
    OrganisationView {
        card: OrganisationCard { distance_km: None, ..card("Lotosweg Gera", "lotosweg-gera") },
        description: organisation.description.clone(),
        district: "Kreisfreie Stadt Gera".to_owned(),
        website: organisation.website.clone(),
        public_address: organisation.public_address().map(str::to_owned),
        profile: organisation.profile,
        offers: vec![offer("dreischicht", "Mein Weg in den Dreischichtbetrieb"), offer("kochen", "Kochen und erzählen")],
        events: vec![crate::events::tests::card("teehaus", "Offenes Teehaus", date(2026, 12, 3).and_hms_opt(17, 0, 0).expect("a moment"))],
        vouches: vec![VouchLine {
            voucher_name: "Integrationsbeauftragte der Stadt Gera".to_owned(),
            basis: VouchBasis::Commissioner,
            given_on: date(2026, 5, 3),
            expires_on: date(2027, 5, 3),
        }],
        confirmed_on: date(2026, 9, 14),
        demo: true,
        member: None,
    }
}

fn list(rows: Vec<OrganisationCard>, filter: Filter) -> ListView<OrganisationCard> {
    let total = if rows.is_empty() { 0 } else { 47 };
    ListView { page: Rows { rows, total, number: 2 }, filter, region_label: None, bad: Vec::new(), form: FormState::default() }
}

#[test]
fn list_shows_cards_with_distance_and_links_that_keep_the_filters() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations?topic=music&near=Jena");
        let near = Near { label: "Jena".to_owned(), coordinates: Coordinates { lat: 50.9, lon: 11.6 }, radius_km: 100 };
        let filter = Filter { topics: vec![Topic::HistoryMemory, Topic::Music], near: Some(near), ..Filter::default() };
        let rows = vec![
            card("Lotosweg Gera", "lotosweg-gera"),
            OrganisationCard { vouched: false, distance_km: None, ..card("Zwei-Sprachen-Haus Lausitz", "zwei-sprachen-haus-lausitz") },
            card("Landsmannschaftsübergreifende Erzählgemeinschaft Westthüringen e. V.", "erzaehlgemeinschaft"),
        ];
        let form = FormState::default().with_all("topic", ["history-memory", "music"]).with("near", "Jena").with("radius", 100);
        let list = ListView { form, ..list(rows, filter) };
        let html = sound_html("organisations", &ui, || organisation_list_page(&ui, list));
        assert!(html.contains("84\u{a0}km"), "{html}");
        assert!(html.to_lowercase().contains("47 organisation"));
        assert!(html.contains("?topic=history-memory&amp;topic=music\""), "the place goes with its radius");
        assert!(html.contains("?topic=history-memory&amp;topic=music&amp;near=Jena&amp;radius=100&amp;page=3"));
        assert!(html.contains("<input type=\"hidden\" name=\"topic\" value=\"music\""), "further topics stay on");
    }
}

#[test]
fn list_says_what_to_do_next_when_it_is_empty() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations");
        let filter = Filter { query: Some("Chor".to_owned()), region: Some(Region::Land(Land::Thueringen)), ..Filter::default() };
        let filtered = sound_html("organisations-empty", &ui, || organisation_list_page(&ui, list(Vec::new(), filter)));
        assert!(filtered.contains(&ui.href("/requests/new")));
        let all = sound_html("organisations-none", &ui, || organisation_list_page(&ui, list(Vec::new(), Filter::default())));
        assert!(all.contains("empty-state"));
    }
}

#[test]
fn list_names_a_filter_that_cannot_be_read_at_its_field() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations?near=Atlantis");
        let bad = vec![BadFilter { name: "near".to_owned(), value: "Atlantis".to_owned(), error: FieldError::UnknownPlace }];
        let form = FormState::default().with("near", "Atlantis");
        let list = ListView { bad, form, ..list(Vec::new(), Filter::default()) };
        let html = sound_html("organisations-bad", &ui, || organisation_list_page(&ui, list));
        assert!(html.contains("href=\"#field-near\"") && html.contains("id=\"field-near-error\"") && html.contains("value=\"Atlantis\""));
        assert!(!html.contains("empty-state"), "an unreadable filter is no empty result");
    }
}

#[test]
fn page_shows_everything_public_and_nothing_else() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations/lotosweg-gera");
        for tier in SafetyTier::ALL {
            let html = sound_html(&format!("organisation-{}", tier.slug()), &ui, || organisation_page(&ui, view(tier)));
            assert!(!html.contains(CONTACT_EMAIL), "{tier:?}");
            assert_eq!(html.contains(MEETING_ADDRESS), tier == SafetyTier::Public, "{tier:?}");
            assert!(html.contains("webcal://ansprechbar.example/organisations/lotosweg-gera/calendar.ics"));
            assert!(html.contains("Integrationsbeauftragte der Stadt Gera"));
            assert!(html.contains("<br>Und zu bleiben."), "line breaks stay");
            assert!(!html.contains("name=\"action\""), "only members can change something");
        }
    }
}

#[test]
fn members_see_the_bar_for_every_status() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations/lotosweg-gera");
        for (status, tier) in [
            (ProfileStatus::Draft, SafetyTier::Locality),
            (ProfileStatus::Published, SafetyTier::Public),
            (ProfileStatus::Published, SafetyTier::OnAcceptance),
            (ProfileStatus::Hidden, SafetyTier::Unlisted),
        ] {
            let member = ProfileMemberView {
                status,
                safety_tier: Some(tier),
                awaits_vouch: status == ProfileStatus::Draft,
                public: status == ProfileStatus::Published && tier.is_listed(),
            };
            let mut view = OrganisationView { member: Some(member), ..view(tier) };
            if status == ProfileStatus::Draft {
                view = OrganisationView { offers: Vec::new(), events: Vec::new(), vouches: Vec::new(), ..view };
            }
            let name = format!("organisation-member-{}-{}", status.slug(), tier.slug());
            let html = sound_html(&name, &ui, || organisation_page(&ui, view));
            assert!(!html.contains(CONTACT_EMAIL));
            let published = status == ProfileStatus::Published;
            assert_eq!(html.contains("value=\"hide\""), published);
            assert_eq!(html.contains("value=\"confirm\""), published);
            assert_eq!(html.contains("value=\"publish\""), !published);
            assert_eq!(html.contains("webcal://"), published && tier.is_listed());
            for path in ["/organisations/lotosweg-gera/edit", "/offers/new", "/events/new"] {
                assert!(html.contains(&ui.href(path)), "{path}");
            }
        }
    }
}

#[test]
fn new_form_leaves_the_fee_open_and_starts_careful() {
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations/new");
        let html = sound_html("organisation-new", &ui, || organisation_form_page(&ui, &blank_organisation(CONTACT_EMAIL), None));
        assert!(html.contains(CONTACT_EMAIL), "members may read where mails go");
        let fee = html.split("name=\"fee_kind\"").skip(1).filter_map(|rest| rest.split('>').next());
        assert_eq!(fee.filter(|tag| tag.contains(" checked")).count(), 0, "nothing is free of charge by itself");
        assert!(html.contains("name=\"safety_tier\" checked value=\"locality\""), "{html}");
    }
}

#[test]
fn form_shows_every_error_at_its_field() {
    let context = FormContext {
        local_now: date(2026, 11, 23).and_hms_opt(9, 0, 0).expect("a moment"),
        resolve_place: &|_| Err(FieldError::UnknownPlace),
    };
    let typed = FormState::default().with("place", "Atlantis").with("website", "javascript:alert(1)").with("fee_kind", "amount");
    let errors = read_organisation(&typed, &context).expect_err("nearly everything is missing");
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations/new");
        let form = typed.clone().with_errors(errors.clone());
        let html = sound_html("organisation-new-errors", &ui, || organisation_form_page(&ui, &form, None));
        for (name, _) in &errors {
            assert!(html.contains(&format!("href=\"#field-{name}\"")), "{name} is in the summary");
            assert!(html.contains(&format!("id=\"field-{name}\"")), "{name} can be reached");
            assert!(html.contains(&format!("id=\"field-{name}-error\"")), "{name} says what is wrong");
        }
    }
}

#[test]
fn edit_form_reads_back_as_it_was_stored() {
    let stored = organisation(SafetyTier::OnAcceptance);
    let form = fill_organisation(&stored, "07545 Gera");
    for locale in Locale::ALL {
        let ui = sample_ui(*locale, "/organisations/lotosweg-gera/edit");
        let html = sound_html("organisation-edit", &ui, || organisation_form_page(&ui, &form, Some("lotosweg-gera")));
        assert!(html.contains("name=\"version\" value=\"7\""));
        assert!(html.contains("value=\"hide\""), "hiding is in reach here, too");
        let ticked = html.split("<input ").skip(1).filter_map(|rest| rest.split('>').next());
        let ticked = ticked.filter(|tag| tag.contains(" checked")).count();
        let profile = &stored.profile;
        let several = profile.topics.len()
            + profile.off_limit_topics.len()
            + profile.formats.len()
            + profile.audiences.len()
            + profile.languages.len()
            + profile.wished_institution_kinds.len()
            + profile.weekdays.len();
        assert_eq!(ticked, several + 3, "each of the lists, and tier, fee and online");
    }
}
