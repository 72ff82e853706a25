//! Profiles of organisations: creating, changing, publishing and hiding them; their list and page.

use api_types::filters::ListView;
use api_types::forms::FormState;
use api_types::organisations::{
    OrganisationCard, OrganisationForm, OrganisationView, ProfileMemberView, VouchLine, blank_organisation, fill_organisation,
    read_organisation,
};
use chrono::{DateTime, Utc};
use domain::accounts::{Actor, Role};
use domain::events::Host;
use domain::filters::{Filter, Page};
use domain::ids::OrganisationId;
use domain::organisations::{Organisation, ProfileStatus, ProfileStep};
use persistence::{Connection, offers, organisations, vouches};

use crate::accounts::{add_role, require_room_for_profile};
use crate::error::{Error, Outcome};
use crate::events::next_cards;
use crate::matches::excerpt;
use crate::offers::offer_card;
use crate::places::{form_context, place_label};
use crate::requests::require_version;
use crate::slugs::{plain_slug, unique_slug};
use crate::start::ListInput;
use crate::times::to_local;
use crate::{Services, Viewer};

/// How much of an organisation's own words a card shows, in characters.
const EXCERPT_LENGTH: usize = 220;

/// A blank profile form for this person.
pub fn new_form(viewer: &Viewer) -> FormState {
    blank_organisation(&viewer.account.email)
}

/// Makes a profile, as a draft, and lets the person act for it. Gives its slug.
///
/// # Errors
/// Wrong fields, or as many profiles as one account can have.
pub async fn create_organisation(services: &Services, actor: &Actor, form: &FormState) -> Outcome<String> {
    create(services, actor, form, false).await
}

/// As [`create_organisation`]; `demo` says whether it belongs to the demo data.
pub(crate) async fn create(services: &Services, actor: &Actor, form: &FormState, demo: bool) -> Outcome<String> {
    let read = read_organisation(form, &form_context(services))?;
    require_room_for_profile(actor)?;
    let transaction = services.database.begin().await?;
    let now = services.now();
    let id = OrganisationId(services.new_id());
    let slug = free_slug(&transaction, &read.name, id).await?;
    let blank = Organisation {
        id,
        slug: slug.clone(),
        name: String::new(),
        kind: read.kind,
        description: String::new(),
        place: read.place.clone(),
        meeting_address: None,
        website: None,
        contact_email: String::new(),
        profile: read.profile.clone(),
        safety_tier: read.safety_tier,
        status: ProfileStatus::Draft,
        vouched_until: None,
        confirmed_at: now,
        created_at: now,
        updated_at: now,
        version: 1,
        demo,
    };
    organisations::insert(&transaction, &with_content(blank, read)).await?;
    add_role(services, &transaction, actor.account_id, Role::Organisation(id)).await?;
    transaction.commit().await?;
    Ok(slug)
}

fn with_content(organisation: Organisation, form: OrganisationForm) -> Organisation {
    Organisation {
        name: form.name,
        kind: form.kind,
        description: form.description,
        place: form.place,
        meeting_address: form.meeting_address,
        website: form.website,
        contact_email: form.contact_email,
        profile: form.profile,
        safety_tier: form.safety_tier,
        ..organisation
    }
}

/// A slug nobody else has: the name, with the end of the id where it is taken.
async fn free_slug(connection: &impl Connection, name: &str, id: OrganisationId) -> Outcome<String> {
    match plain_slug(name) {
        Some(slug) if !organisations::slug_exists(connection, &slug).await? => Ok(slug),
        _ => Ok(unique_slug(name, "organisation", id.0)),
    }
}

/// The form of one's own profile, for changing it.
///
/// # Errors
/// When there is no such profile of this actor.
pub async fn edit_form(services: &Services, actor: &Actor, slug: &str) -> Outcome<FormState> {
    let organisation = own_organisation(&services.database, actor, slug).await?;
    Ok(fill_organisation(&organisation, &place_label(&organisation.place)))
}

/// Changes one's own profile; who changes it also confirms it.
///
/// # Errors
/// Wrong fields, or somebody changed it meanwhile.
pub async fn update_organisation(services: &Services, actor: &Actor, slug: &str, form: &FormState) -> Outcome<()> {
    let read = read_organisation(form, &form_context(services))?;
    let transaction = services.database.begin().await?;
    let organisation = own_organisation(&transaction, actor, slug).await?;
    require_version(form, organisation.version)?;
    let now = services.now();
    let changed = Organisation { confirmed_at: now, updated_at: now, ..with_content(organisation, read) };
    organisations::update(&transaction, &changed).await?;
    Ok(transaction.commit().await?)
}

/// Publishes, hides or confirms one's own profile. Gives whether everybody can open its page now.
///
/// # Errors
/// When there is no such profile of this actor, or the step does not follow from its status.
pub async fn step(services: &Services, actor: &Actor, slug: &str, step: ProfileStep) -> Outcome<bool> {
    let transaction = services.database.begin().await?;
    let mut organisation = own_organisation(&transaction, actor, slug).await?;
    let now = services.now();
    organisation.status = organisation.status.after(step).ok_or(Error::Outdated)?;
    if step != ProfileStep::Hide {
        organisation.confirmed_at = now;
    }
    organisation.updated_at = now;
    organisations::update(&transaction, &organisation).await?;
    transaction.commit().await?;
    Ok(organisation.is_public())
}

/// One's own profile by its slug.
pub(crate) async fn own_organisation(connection: &impl Connection, actor: &Actor, slug: &str) -> Outcome<Organisation> {
    organisations::by_slug(connection, slug).await?.filter(|organisation| organisation.is_editable_by(actor)).ok_or(Error::NotFound)
}

/// The organisations an actor acts for, by name.
///
/// # Errors
/// When the store fails.
pub async fn own_organisations(services: &Services, actor: &Actor) -> Outcome<Vec<Organisation>> {
    let ids: Vec<_> = actor.organisations().collect();
    let mut own = organisations::by_ids(&services.database, &ids).await?;
    own.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(own)
}

/// The list of published organisations; a list with unreadable filters is empty.
///
/// # Errors
/// When the store fails.
pub async fn organisation_list(services: &Services, list: ListInput) -> Outcome<ListView<OrganisationCard>> {
    let now = services.now();
    let page = match list.bad.is_empty() {
        true => organisations::list(&services.database, &list.filter, list.page).await?,
        false => Page { rows: Vec::new(), total: 0, number: 1 },
    };
    let filter = list.filter.clone();
    Ok(list.into_view(page.map(|organisation| organisation_card(&organisation, &filter, now))))
}

/// An organisation as a list shows it.
pub fn organisation_card(organisation: &Organisation, filter: &Filter, now: DateTime<Utc>) -> OrganisationCard {
    OrganisationCard {
        slug: organisation.slug.clone(),
        name: organisation.name.clone(),
        kind: organisation.kind,
        municipality: organisation.place.municipality.clone(),
        land: organisation.place.district.land(),
        topics: organisation.profile.topics.clone(),
        languages: organisation.profile.languages.clone(),
        excerpt: excerpt(&organisation.description, EXCERPT_LENGTH),
        vouched: organisation.is_vouched_at(now),
        distance_km: filter.near.as_ref().map(|near| near.coordinates.distance_km(organisation.place.coordinates)),
    }
}

/// An organisation's page.
///
/// # Errors
/// When there is no such organisation that this viewer may see.
pub async fn organisation_view(services: &Services, viewer: Option<&Actor>, slug: &str) -> Outcome<OrganisationView> {
    let database = &services.database;
    let organisation = organisations::by_slug(database, slug).await?.filter(|found| found.is_visible_to(viewer)).ok_or(Error::NotFound)?;
    let now = services.now();
    let none = Filter::default();
    let offers = offers::of_organisation(database, organisation.id).await?;
    let is_member = viewer.is_some_and(|actor| organisation.is_editable_by(actor));
    let offers = offers.iter().filter(|offer| offer.status == domain::offers::OfferStatus::Open);
    let offer_cards = offers.map(|offer| offer_card(offer, &organisation, &none)).collect();
    let vouches = vouches::list_of(database, organisation.id).await?;
    let valid = vouches.into_iter().filter(|vouch| vouch.revoked_at.is_none() && vouch.expires_at > now);
    Ok(OrganisationView {
        card: organisation_card(&organisation, &none, now),
        description: organisation.description.clone(),
        district: regions::district(organisation.place.district).map(|district| district.label()).unwrap_or_default(),
        website: organisation.website.clone(),
        public_address: organisation.public_address().map(str::to_owned),
        profile: organisation.profile.clone(),
        offers: offer_cards,
        events: next_cards(services, Host::Organisation(organisation.id)).await?,
        vouches: valid
            .map(|vouch| VouchLine {
                voucher_name: vouch.voucher_name,
                basis: vouch.basis,
                given_on: to_local(vouch.given_at).date(),
                expires_on: to_local(vouch.expires_at).date(),
            })
            .collect(),
        confirmed_on: to_local(organisation.confirmed_at).date(),
        demo: organisation.demo,
        member: is_member.then(|| ProfileMemberView {
            status: organisation.status,
            safety_tier: Some(organisation.safety_tier),
            awaits_vouch: !organisation.is_vouched_at(now),
            public: organisation.is_public(),
        }),
    })
}
