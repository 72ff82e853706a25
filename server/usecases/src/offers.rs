//! Dialogue offers: making, changing and withdrawing them; their list and page.

use api_types::filters::ListView;
use api_types::forms::{FieldError, FormState, WHOLE_FORM};
use api_types::offers::{OfferCard, OfferForm, OfferView, fill_offer, read_offer};
use domain::accounts::Actor;
use domain::filters::{Filter, Page};
use domain::ids::{OfferId, OrganisationId};
use domain::limits::OPEN_OFFERS_MAX;
use domain::offers::{Offer, OfferStatus};
use domain::organisations::Organisation;
use persistence::{Connection, offers, organisations};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::matches::excerpt;
use crate::requests::require_version;
use crate::slugs::unique_slug;
use crate::start::ListInput;

/// How much of an offer's description a card shows, in characters.
const EXCERPT_LENGTH: usize = 200;

/// A blank offer of an organisation: what its profile says.
///
/// # Errors
/// When the actor acts for no organisation.
pub async fn new_form(services: &Services, actor: &Actor, slug: &str) -> Outcome<FormState> {
    let own = crate::organisations::own_organisations(services, actor).await?;
    let chosen = own.iter().find(|organisation| slug.is_empty() || organisation.slug == slug).ok_or(Error::NotFound)?;
    let profile = &chosen.profile;
    let form = FormState::default()
        .with("organisation", &chosen.slug)
        .with_all("topics", &profile.topics)
        .with_all("formats", &profile.formats)
        .with_all("audiences", &profile.audiences)
        .with_all("languages", &profile.languages)
        .with("minutes", 90);
    Ok(api_types::organisations::fill_fee(form, profile.fee))
}

/// Makes an offer and gives its slug. Field `organisation` names the organisation where the actor acts for several.
///
/// # Errors
/// Wrong fields, or as many open offers as one organisation can have.
pub async fn create_offer(services: &Services, actor: &Actor, form: &FormState) -> Outcome<String> {
    let read = read_offer(form)?;
    let own = crate::organisations::own_organisations(services, actor).await?;
    let slug = form.value("organisation");
    let organisation = own
        .iter()
        .find(|organisation| (slug.is_empty() && own.len() == 1) || organisation.slug == slug)
        .ok_or_else(|| Error::field("organisation", FieldError::UnknownChoice))?;
    let now = services.now();
    let id = OfferId(services.new_id());
    let blank = Offer {
        id,
        slug: unique_slug(&read.title, "offer", id.0),
        organisation_id: organisation.id,
        title: String::new(),
        description: String::new(),
        topics: Vec::new(),
        formats: Vec::new(),
        audiences: Vec::new(),
        languages: Vec::new(),
        fee: read.fee,
        minutes: read.minutes,
        status: OfferStatus::Open,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let offer = with_content(blank, read);
    let transaction = services.database.begin().await?;
    require_room_for_one(&transaction, offer.organisation_id).await?;
    offers::insert(&transaction, &offer).await?;
    transaction.commit().await?;
    Ok(offer.slug)
}

/// So many offers of an organisation can be open, and no more.
async fn require_room_for_one(connection: &impl Connection, organisation: OrganisationId) -> Outcome<()> {
    if offers::count_open(connection, organisation).await? as usize >= OPEN_OFFERS_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyEntries { max: OPEN_OFFERS_MAX }));
    }
    Ok(())
}

fn with_content(offer: Offer, form: OfferForm) -> Offer {
    Offer {
        title: form.title,
        description: form.description,
        topics: form.topics,
        formats: form.formats,
        audiences: form.audiences,
        languages: form.languages,
        fee: form.fee,
        minutes: form.minutes,
        ..offer
    }
}

/// The form of one's own offer, for changing it.
///
/// # Errors
/// When there is no such offer of this actor.
pub async fn edit_form(services: &Services, actor: &Actor, slug: &str) -> Outcome<FormState> {
    Ok(fill_offer(&own_offer(&services.database, actor, slug).await?))
}

/// Changes one's own offer.
///
/// # Errors
/// Wrong fields, or somebody changed it meanwhile.
pub async fn update_offer(services: &Services, actor: &Actor, slug: &str, form: &FormState) -> Outcome<()> {
    let read = read_offer(form)?;
    let transaction = services.database.begin().await?;
    let offer = own_offer(&transaction, actor, slug).await?;
    require_version(form, offer.version)?;
    let changed = Offer { updated_at: services.now(), ..with_content(offer, read) };
    offers::update(&transaction, &changed).await?;
    Ok(transaction.commit().await?)
}

/// Takes an offer back, or opens it again.
///
/// # Errors
/// When there is no such offer of this actor.
pub async fn set_status(services: &Services, actor: &Actor, slug: &str, status: OfferStatus) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    let offer = own_offer(&transaction, actor, slug).await?;
    if status == OfferStatus::Open && offer.status != OfferStatus::Open {
        require_room_for_one(&transaction, offer.organisation_id).await?;
    }
    offers::update(&transaction, &Offer { status, updated_at: services.now(), ..offer }).await?;
    Ok(transaction.commit().await?)
}

async fn own_offer(connection: &impl Connection, actor: &Actor, slug: &str) -> Outcome<Offer> {
    offers::by_slug(connection, slug).await?.filter(|offer| offer.is_editable_by(actor)).ok_or(Error::NotFound)
}

/// The list of open offers of public organisations; a list with unreadable filters is empty.
///
/// # Errors
/// When the store fails.
pub async fn offer_list(services: &Services, list: ListInput) -> Outcome<ListView<OfferCard>> {
    let page = match list.bad.is_empty() {
        true => offers::list(&services.database, &list.filter, list.page).await?,
        false => Page { rows: Vec::new(), total: 0, number: 1 },
    };
    let ids: Vec<_> = page.rows.iter().map(|offer| offer.organisation_id).collect();
    let organisations = organisations::by_ids(&services.database, &ids).await?;
    let cards = page.rows.iter().filter_map(|offer| {
        let organisation = organisations.iter().find(|organisation| organisation.id == offer.organisation_id)?;
        Some(offer_card(offer, organisation, &list.filter))
    });
    let page = Page { rows: cards.collect(), total: page.total, number: page.number };
    Ok(list.into_view(page))
}

/// An offer as a list shows it.
pub fn offer_card(offer: &Offer, organisation: &Organisation, filter: &Filter) -> OfferCard {
    OfferCard {
        slug: offer.slug.clone(),
        title: offer.title.clone(),
        excerpt: excerpt(&offer.description, EXCERPT_LENGTH),
        topics: offer.topics.clone(),
        formats: offer.formats.clone(),
        languages: offer.languages.clone(),
        fee: offer.fee,
        minutes: offer.minutes,
        organisation_name: organisation.name.clone(),
        organisation_slug: organisation.slug.clone(),
        municipality: organisation.place.municipality.clone(),
        land: organisation.place.district.land(),
        distance_km: filter.near.as_ref().map(|near| near.coordinates.distance_km(organisation.place.coordinates)),
    }
}

/// An offer's page: public while it is open and its organisation is public, always for its members.
///
/// # Errors
/// When there is no such offer that this viewer may see.
pub async fn offer_view(services: &Services, viewer: Option<&Actor>, slug: &str) -> Outcome<OfferView> {
    let database = &services.database;
    let offer = offers::by_slug(database, slug).await?.ok_or(Error::NotFound)?;
    let organisation = organisations::by_id(database, offer.organisation_id).await?.ok_or(Error::NotFound)?;
    let editable = viewer.is_some_and(|actor| offer.is_editable_by(actor));
    let public = offer.status == OfferStatus::Open && organisation.is_public();
    if !public && !editable {
        return Err(Error::NotFound);
    }
    Ok(OfferView {
        card: offer_card(&offer, &organisation, &Filter::default()),
        description: offer.description,
        audiences: offer.audiences,
        travel_radius_km: organisation.profile.travel_radius_km,
        online: organisation.profile.online,
        status: offer.status,
        version: offer.version,
        editable,
    })
}
