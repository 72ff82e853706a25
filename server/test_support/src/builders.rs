//! Things with sensible fields and fixed dates; change what the test is about: `Organisation { slug: "a".into(), ..organisation("A") }`.
//! Ids follow from names, so the same name gives the same thing.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use domain::accounts::Account;
use domain::agreements::{Agreement, AgreementTerms};
use domain::calendar_time::{DateOption, LOCAL_TIME_ZONE};
use domain::dialogues::{Dialogue, DialogueStatus};
use domain::events::{Event, EventDraft, EventStatus, EventVisibility, Host};
use domain::geography::{Coordinates, Place};
use domain::ids::{AccountId, DialogueId, EventId, InstitutionId, InvitationId, OfferId, OrganisationId, RequestId, VouchId};
use domain::institutions::Institution;
use domain::invitations::Invitation;
use domain::offers::{Offer, OfferStatus};
use domain::organisations::{DialogueProfile, Fee, Organisation, ProfileStatus, SafetyTier};
use domain::requests::{Budget, MeetingPlace, Request, RequestDraft, RequestStatus};
use domain::taxonomy::{Audience, Format, InstitutionKind, Language, OrganisationKind, Topic, Weekday};
use domain::text::slugify;
use domain::vouches::{Vouch, VouchBasis};
use uuid::Uuid;

/// The time in all tests: Monday, 1 March 2027, 9:00 in Germany.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_803_888_000, 0).expect("a time")
}

/// A day of 2027.
pub fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, month, day).expect("a day")
}

/// A local time of 2027.
pub fn local(month: u32, day_of_month: u32, hour: u32) -> NaiveDateTime {
    day(month, day_of_month).and_hms_opt(hour, 0, 0).expect("a time of day")
}

/// An id that follows from a name.
pub fn id(name: &str) -> Uuid {
    // FNV-1a, 64 bits, forwards and backwards: no two names of a test meet.
    let hash = |bytes: &mut dyn Iterator<Item = u8>| {
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
    };
    let bytes = Uuid::from_u64_pair(hash(&mut name.bytes()), hash(&mut name.bytes().rev())).into_bytes();
    uuid::Builder::from_bytes(bytes).with_variant(uuid::Variant::RFC4122).with_version(uuid::Version::SortRand).into_uuid()
}

/// Dessau-Roßlau, in Sachsen-Anhalt.
pub fn dessau() -> Place {
    place("Dessau-Roßlau", "06844", "15001", 51.8441, 12.2475)
}

/// Görlitz, in Sachsen, 204 km from Dessau.
pub fn goerlitz() -> Place {
    place("Görlitz", "02826", "14626", 51.1503, 14.9829)
}

/// A place of this name, postal code, district and point.
pub fn place(municipality: &str, postal_code: &str, district: &str, lat: f64, lon: f64) -> Place {
    Place {
        municipality: municipality.into(),
        postal_code: Some(postal_code.into()),
        district: district.parse().expect("the key of a district"),
        coordinates: Coordinates { lat, lon },
    }
}

/// A language by its tag.
pub fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

/// A confirmed account without a password.
pub fn account(email: &str) -> Account {
    Account {
        id: AccountId(id(email)),
        email: email.into(),
        display_name: email.split('@').next().unwrap_or_default().into(),
        password_hash: None,
        locale: "de".into(),
        email_confirmed_at: Some(now()),
        created_at: now(),
    }
}

/// A published, public organisation in Dessau that once was vouched for: the word is no longer valid at [`now`], so that the page is open and a new
/// word can be given.
pub fn organisation(name: &str) -> Organisation {
    Organisation {
        id: OrganisationId(id(name)),
        slug: slugify(name),
        name: name.into(),
        kind: OrganisationKind::Culture,
        description: "Wir erzählen von Ankommen und Alltag.".into(),
        place: dessau(),
        meeting_address: Some("Beispielweg 1".into()),
        website: Some("https://verein.example".into()),
        contact_email: "verein@verein.example".into(),
        profile: DialogueProfile {
            topics: vec![Topic::Neighbourhood, Topic::MigrationHistory],
            off_limit_topics: vec![Topic::AsylumResidence],
            formats: vec![Format::ClassTalk, Format::StoryCafe],
            audiences: vec![Audience::Grade5To10, Audience::Public],
            languages: vec![Language::GERMAN, language("uk")],
            wished_institution_kinds: vec![InstitutionKind::School],
            travel_radius_km: 80,
            online: true,
            weekdays: vec![Weekday::Monday, Weekday::Thursday],
            monthly_cap: 4,
            fee: Fee::Amount(50),
            lead_days: 7,
        },
        safety_tier: SafetyTier::Public,
        status: ProfileStatus::Published,
        vouched_until: Some(now() - TimeDelta::days(1)),
        confirmed_at: now(),
        created_at: now(),
        updated_at: now(),
        version: 1,
        demo: false,
    }
}

/// A word for an organisation that holds for a year.
pub fn vouch(organisation: &Organisation, voucher_name: &str) -> Vouch {
    Vouch {
        id: VouchId(id(voucher_name)),
        organisation_id: organisation.id,
        account_id: None,
        voucher_name: voucher_name.into(),
        basis: VouchBasis::Commissioner,
        given_at: now(),
        expires_at: now() + TimeDelta::days(365),
        revoked_at: None,
    }
}

/// An open offer of an organisation.
pub fn offer(title: &str, organisation: &Organisation) -> Offer {
    Offer {
        id: OfferId(id(title)),
        slug: slugify(title),
        organisation_id: organisation.id,
        title: title.into(),
        description: "Ein Nachmittag mit Tee.".into(),
        topics: vec![Topic::Neighbourhood],
        formats: vec![Format::StoryCafe],
        audiences: vec![Audience::Seniors],
        languages: vec![Language::GERMAN],
        fee: Fee::Expenses,
        minutes: 90,
        status: OfferStatus::Open,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}

/// A published, vouched institution in Dessau.
pub fn institution(name: &str) -> Institution {
    Institution {
        id: InstitutionId(id(name)),
        slug: slugify(name),
        name: name.into(),
        kind: InstitutionKind::School,
        description: "Ein Haus mit vielen Sprachen.".into(),
        place: dessau(),
        address: Some("Schulweg 2".into()),
        website: Some("https://schule.example/impressum".into()),
        contact_email: "schule@schule.example".into(),
        status: ProfileStatus::Published,
        vouched: true,
        created_at: now(),
        updated_at: now(),
        version: 1,
        demo: false,
    }
}

/// An open request that everybody may read, with two dates in April 2027.
pub fn request(title: &str, institution: &Institution) -> Request {
    Request {
        id: RequestId(id(title)),
        institution_id: institution.id,
        draft: RequestDraft {
            title: title.into(),
            text: "Wir möchten über Nachbarschaft sprechen.".into(),
            topics: vec![Topic::Neighbourhood],
            format: Format::ClassTalk,
            audience: Audience::Grade5To10,
            group_size: 26,
            dates: vec![date(4, 6), date(4, 20)],
            meeting_place: MeetingPlace::Institution,
            place: institution.place.clone(),
            room: Some("Raum 12".into()),
            on_site_contact: Some("Sekretariat".into()),
            online_ok: false,
            preferred_radius_km: 60,
            languages: vec![Language::GERMAN],
            interpreter_ok: false,
            accessibility: None,
            budget: Budget::Amount(80),
            recording: false,
            public_listing: true,
            public_request: true,
            urgency_reason: None,
            response_days: 5,
        },
        status: RequestStatus::Open,
        created_at: now(),
        updated_at: now(),
        published_at: Some(now()),
        version: 1,
    }
}

/// A date of 90 minutes at 10:00 on a day of 2027.
pub fn date(month: u32, day_of_month: u32) -> DateOption {
    DateOption { starts_at: local(month, day_of_month, 10), minutes: 90 }
}

/// An invitation that waits for its turn.
pub fn invitation(request: &Request, organisation: &Organisation, position: u32) -> Invitation {
    let id = InvitationId(id(&format!("{} asks {}", request.draft.title, organisation.name)));
    Invitation::waiting(id, organisation.id, position, "{\"score\":0.8}".into())
}

/// A dialogue on the first date of the request, which nobody has confirmed.
pub fn dialogue(request: &Request, invitation: &Invitation) -> Dialogue {
    Dialogue {
        id: DialogueId(id(&format!("dialogue of {}", invitation.id))),
        request_id: request.id,
        invitation_id: invitation.id,
        institution_id: request.institution_id,
        organisation_id: invitation.organisation_id,
        status: DialogueStatus::Agreeing,
        agreement: Agreement::first(terms(request.draft.dates[0])),
        event_id: None,
        reminded_at: None,
        cancel_reason: None,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}

/// Terms of an agreement for this date.
pub fn terms(date: DateOption) -> AgreementTerms {
    AgreementTerms {
        date,
        goals: "Einander kennenlernen.".into(),
        room: Some("Raum 12".into()),
        on_site_contact: None,
        accessibility: Some("Aufzug".into()),
        off_limit_topics: vec![Topic::AsylumResidence],
        fee: Fee::Amount(50),
        photos: false,
        recording: false,
        with_minors: true,
        public_listing: true,
        remarks: None,
    }
}

/// A public event of an organisation on 5 April 2027, 17:00 to 19:00 in Germany.
pub fn event(title: &str, organisation: &Organisation) -> Event {
    let starts_at = DateTime::from_timestamp(1_806_937_200, 0).expect("a time");
    Event {
        id: EventId(id(title)),
        slug: slugify(title),
        hosts: vec![Host::Organisation(organisation.id)],
        dialogue_id: None,
        series: None,
        draft: EventDraft {
            title: title.into(),
            description: "Alle sind willkommen.".into(),
            topics: vec![Topic::Cuisine, Topic::Neighbourhood],
            format: Format::SharedMeal,
            audiences: vec![Audience::Public],
            languages: vec![Language::GERMAN, language("fa-AF")],
            starts_at,
            ends_at: starts_at + TimeDelta::hours(2),
            time_zone: LOCAL_TIME_ZONE.into(),
            place: organisation.place.clone(),
            address: Some("Beispielweg 1".into()),
            address_public: false,
            online: false,
            price: None,
            accessibility: None,
            child_friendly: true,
            capacity: Some(30),
            visibility: EventVisibility::Public,
        },
        status: EventStatus::Scheduled,
        sequence: 0,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}
