//! Profiles of institutions: creating, changing, publishing and hiding them; their page.

use api_types::forms::FormState;
use api_types::institutions::{InstitutionForm, InstitutionView, fill_institution, read_institution};
use api_types::organisations::ProfileMemberView;
use domain::accounts::{Actor, Role};
use domain::events::Host;
use domain::filters::Filter;
use domain::ids::InstitutionId;
use domain::institutions::Institution;
use domain::organisations::{ProfileStatus, ProfileStep};
use persistence::{Connection, institutions, requests};

use crate::accounts::{add_role, require_room_for_profile};
use crate::error::{Error, Outcome};
use crate::events::next_cards;
use crate::places::{form_context, place_label};
use crate::requests::{request_card, require_version};
use crate::slugs::{plain_slug, unique_slug};
use crate::{Services, Viewer};

/// Most requests that the page of an institution shows.
const REQUESTS_SHOWN: u64 = 20;

/// A blank profile form for this person.
pub fn new_form(viewer: &Viewer) -> FormState {
    FormState::default().with("contact_email", &viewer.account.email)
}

/// Makes a profile and lets the person act for it. It is published at once, so that requests can be made; whether it is what it says is for
/// a moderator to find out. Gives its slug.
///
/// # Errors
/// Wrong fields, or as many profiles as one account can have.
pub async fn create_institution(services: &Services, actor: &Actor, form: &FormState) -> Outcome<String> {
    create(services, actor, form, false).await
}

/// As [`create_institution`]; `demo` says whether it belongs to the demo data.
pub(crate) async fn create(services: &Services, actor: &Actor, form: &FormState, demo: bool) -> Outcome<String> {
    let read = read_institution(form, &form_context(services))?;
    require_room_for_profile(actor)?;
    let transaction = services.database.begin().await?;
    let now = services.now();
    let id = InstitutionId(services.new_id());
    let slug = free_slug(&transaction, &read.name, id).await?;
    let blank = Institution {
        id,
        slug: slug.clone(),
        name: String::new(),
        kind: read.kind,
        description: String::new(),
        place: read.place.clone(),
        address: None,
        website: None,
        contact_email: String::new(),
        status: ProfileStatus::Published,
        vouched: false,
        created_at: now,
        updated_at: now,
        version: 1,
        demo,
    };
    institutions::insert(&transaction, &with_content(blank, read)).await?;
    add_role(services, &transaction, actor.account_id, Role::Institution(id)).await?;
    transaction.commit().await?;
    Ok(slug)
}

fn with_content(institution: Institution, form: InstitutionForm) -> Institution {
    Institution {
        name: form.name,
        kind: form.kind,
        description: form.description,
        place: form.place,
        address: form.address,
        website: form.website,
        contact_email: form.contact_email,
        ..institution
    }
}

/// A slug nobody else has: the name, with the end of the id where it is taken.
async fn free_slug(connection: &impl Connection, name: &str, id: InstitutionId) -> Outcome<String> {
    match plain_slug(name) {
        Some(slug) if !institutions::slug_exists(connection, &slug).await? => Ok(slug),
        _ => Ok(unique_slug(name, "institution", id.0)),
    }
}

/// The form of one's own profile, for changing it.
///
/// # Errors
/// When there is no such profile of this actor.
pub async fn edit_form(services: &Services, actor: &Actor, slug: &str) -> Outcome<FormState> {
    let institution = own_institution(&services.database, actor, slug).await?;
    Ok(fill_institution(&institution, &place_label(&institution.place)))
}

/// Changes one's own profile.
///
/// # Errors
/// Wrong fields, or somebody changed it meanwhile.
pub async fn update_institution(services: &Services, actor: &Actor, slug: &str, form: &FormState) -> Outcome<()> {
    let read = read_institution(form, &form_context(services))?;
    let transaction = services.database.begin().await?;
    let institution = own_institution(&transaction, actor, slug).await?;
    require_version(form, institution.version)?;
    let changed = Institution { updated_at: services.now(), ..with_content(institution, read) };
    institutions::update(&transaction, &changed).await?;
    Ok(transaction.commit().await?)
}

/// Publishes or hides one's own profile. Gives whether everybody can open its page now.
///
/// # Errors
/// When there is no such profile of this actor, or the step does not follow from its status.
pub async fn step(services: &Services, actor: &Actor, slug: &str, step: ProfileStep) -> Outcome<bool> {
    let transaction = services.database.begin().await?;
    let mut institution = own_institution(&transaction, actor, slug).await?;
    institution.status = institution.status.after(step).ok_or(Error::Outdated)?;
    institution.updated_at = services.now();
    institutions::update(&transaction, &institution).await?;
    transaction.commit().await?;
    Ok(institution.status == ProfileStatus::Published)
}

async fn own_institution(connection: &impl Connection, actor: &Actor, slug: &str) -> Outcome<Institution> {
    institutions::by_slug(connection, slug).await?.filter(|institution| institution.is_editable_by(actor)).ok_or(Error::NotFound)
}

/// An institution's page.
///
/// # Errors
/// When there is no such institution that this viewer may see.
pub async fn institution_view(services: &Services, viewer: Option<&Actor>, slug: &str) -> Outcome<InstitutionView> {
    let database = &services.database;
    let institution = institutions::by_slug(database, slug).await?.filter(|found| found.is_visible_to(viewer)).ok_or(Error::NotFound)?;
    let none = Filter::default();
    let requests = requests::of_institution(database, institution.id, REQUESTS_SHOWN).await?;
    let listed = requests.iter().filter(|request| request.is_listed());
    let is_member = viewer.is_some_and(|actor| institution.is_editable_by(actor));
    Ok(InstitutionView {
        requests: listed.map(|request| request_card(request, &institution, &none)).collect(),
        events: next_cards(services, Host::Institution(institution.id)).await?,
        slug: institution.slug,
        name: institution.name,
        kind: institution.kind,
        description: institution.description,
        municipality: institution.place.municipality.clone(),
        district: regions::district(institution.place.district).map(|district| district.label()).unwrap_or_default(),
        land: institution.place.district.land(),
        website: institution.website,
        vouched: institution.vouched,
        demo: institution.demo,
        member: is_member.then_some(ProfileMemberView {
            status: institution.status,
            safety_tier: None,
            awaits_vouch: !institution.vouched,
            public: institution.status == ProfileStatus::Published,
        }),
    })
}
