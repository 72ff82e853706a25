//! The moderators' desk and the administrator's page.

use api_types::forms::{FieldError, FormState, Reader};
use api_types::moderation::{AdminView, ModerationView, NewProfile, Queue, ReportLine};
use chrono::TimeDelta;
use domain::accounts::{Actor, Role};
use domain::geography::Region;
use domain::ids::{InstitutionId, OrganisationId, ReportId, VouchId};
use domain::institutions::Institution;
use domain::limits::{NAME_LENGTH_MAX, REMARK_LENGTH_MAX};
use domain::organisations::{Organisation, ProfileStatus};
use domain::vouches::{VOUCH_DAYS, Vouch, VouchBasis};
use i18n::Locale;
use mail::Notification;
use persistence::{Connection, audit, institutions, invitations, organisations, outbox, reports, requests, vouches};

use crate::Services;
use crate::error::{Error, Outcome};
use crate::invitations::{ThreadStore, settle};
use crate::outbox::{QueuedMail, enqueue};
use crate::places::region_label;
use crate::times::{deadline, to_local};

/// Rows of one queue on the desk.
const QUEUE_MAX: u64 = 50;
/// Entries of the audit log on the administrator's page.
const AUDIT_SHOWN: u64 = 30;

fn regions_of(actor: &Actor) -> Vec<Region> {
    if actor.is_admin() {
        return vec![Region::Germany];
    }
    actor.roles.iter().filter_map(|role| if let Role::Moderator(region) = role { Some(*region) } else { None }).collect()
}

/// The desk with one queue.
///
/// # Errors
/// When the actor moderates nowhere.
pub async fn desk(services: &Services, actor: &Actor, locale: Locale, queue: Queue) -> Outcome<ModerationView> {
    if !actor.is_moderator() {
        return Err(Error::NotFound);
    }
    let (mut new_organisations, mut new_institutions) = (Vec::new(), Vec::new());
    for region in &regions_of(actor) {
        let prefix = region.ags_prefix();
        new_organisations.extend(organisations::awaiting_vouch(&services.database, prefix, services.now(), QUEUE_MAX).await?);
        new_institutions.extend(institutions::awaiting_vouch(&services.database, prefix, QUEUE_MAX).await?);
    }
    let regions = regions_of(actor);
    let prefixes: Vec<&str> = regions.iter().map(Region::ags_prefix).collect();
    let open_reports = reports::open(&services.database, (!actor.is_admin()).then_some(prefixes.as_slice()), QUEUE_MAX).await?;
    let counts = [new_organisations.len(), new_institutions.len(), open_reports.len()];
    let profiles = match queue {
        Queue::Organisations => new_organisations.into_iter().map(new_organisation).collect(),
        Queue::Institutions => new_institutions.into_iter().map(new_institution).collect(),
        Queue::Reports => Vec::new(),
    };
    let report_lines = open_reports.into_iter().filter(|_| queue == Queue::Reports).map(|report| ReportLine {
        id: report.id.to_string(),
        reason: report.reason,
        url: report.url,
        text: report.text,
        created_at: to_local(report.created_at),
    });
    Ok(ModerationView {
        queue,
        counts,
        profiles,
        reports: report_lines.collect(),
        regions: regions.into_iter().map(|region| region_label(locale, region)).collect(),
    })
}

fn new_organisation(organisation: Organisation) -> NewProfile {
    NewProfile {
        id: organisation.id.to_string(),
        slug: organisation.slug,
        name: organisation.name,
        municipality: organisation.place.municipality,
        land: organisation.place.district.land(),
        description: organisation.description,
        website: organisation.website,
        created_at: to_local(organisation.created_at),
    }
}

fn new_institution(institution: Institution) -> NewProfile {
    NewProfile {
        id: institution.id.to_string(),
        slug: institution.slug,
        name: institution.name,
        municipality: institution.place.municipality,
        land: institution.place.district.land(),
        description: institution.description,
        website: institution.website,
        created_at: to_local(institution.created_at),
    }
}

/// Carries out what the form's `action` says: `vouch-organisation` (`id`, `basis`, `voucher_name`), `vouch-institution` (`id`),
/// `refuse-organisation` or `refuse-institution` (`id`, `reason`), `settle-report` (`id`, `decision`).
///
/// # Errors
/// When the actor does not moderate there, a field is wrong, or somebody else has decided meanwhile.
pub async fn decide(services: &Services, actor: &Actor, form: &FormState) -> Outcome<()> {
    if !actor.is_moderator() {
        return Err(Error::NotFound);
    }
    let transaction = services.database.begin().await?;
    let id = form.value("id");
    let detail = match form.value("action") {
        "vouch-organisation" => vouch_for_organisation(services, &transaction, actor, form).await?,
        "vouch-institution" => vouch_for_institution(services, &transaction, actor, id).await?,
        "refuse-organisation" => refuse_organisation(services, &transaction, actor, form).await?,
        "refuse-institution" => refuse_institution(services, &transaction, actor, form).await?,
        "settle-report" => settle_report(services, &transaction, actor, form).await?,
        _ => return Err(Error::NotFound),
    };
    let action = form.value("action");
    audit::record(&transaction, services.new_id(), services.now(), Some(actor.account_id), action, id, &detail).await?;
    Ok(transaction.commit().await?)
}

async fn organisation_to_decide(connection: &impl Connection, actor: &Actor, id: &str) -> Outcome<Organisation> {
    let id: OrganisationId = id.parse().map_err(|_| Error::NotFound)?;
    let found = organisations::by_id(connection, id).await?;
    // Nobody gives their word for themselves.
    let found =
        found.filter(|found| actor.moderates(found.place.district) && !actor.acts_for_organisation(found.id)).ok_or(Error::NotFound)?;
    if is_to_decide(found.status) { Ok(found) } else { Err(Error::Outdated) }
}

/// A draft or a hidden profile is nobody's business, and a refused one waits until it is handed in again.
fn is_to_decide(status: ProfileStatus) -> bool {
    matches!(status, ProfileStatus::Published | ProfileStatus::Resubmitted)
}

async fn institution_to_decide(connection: &impl Connection, actor: &Actor, id: &str) -> Outcome<Institution> {
    let id: InstitutionId = id.parse().map_err(|_| Error::NotFound)?;
    let found = institutions::by_id(connection, id).await?;
    let found =
        found.filter(|found| actor.moderates(found.place.district) && !actor.acts_for_institution(found.id)).ok_or(Error::NotFound)?;
    if is_to_decide(found.status) { Ok(found) } else { Err(Error::Outdated) }
}

async fn vouch_for_organisation(services: &Services, connection: &impl Connection, actor: &Actor, form: &FormState) -> Outcome<String> {
    let mut read = Reader::new(form);
    let basis = read.choice_by("basis", VouchBasis::from_slug);
    let voucher_name = read.line("voucher_name", NAME_LENGTH_MAX);
    let (basis, voucher_name) = read.finish(basis.map(|basis| (basis, voucher_name)))?;
    let organisation = organisation_to_decide(connection, actor, form.value("id")).await?;
    let now = services.now();
    if organisation.is_vouched_at(now) {
        return Err(Error::Outdated);
    }
    // The version decides between two moderators at once; and a word for what was handed in again shows it.
    let status = if organisation.status == ProfileStatus::Resubmitted { ProfileStatus::Published } else { organisation.status };
    organisations::update(connection, &Organisation { status, updated_at: now, ..organisation.clone() }).await?;
    let vouch = Vouch {
        id: VouchId(services.new_id()),
        organisation_id: organisation.id,
        account_id: Some(actor.account_id),
        voucher_name: voucher_name.clone(),
        basis,
        given_at: now,
        expires_at: now + TimeDelta::days(VOUCH_DAYS),
        revoked_at: None,
    };
    vouches::insert(connection, &vouch).await?;
    let path = format!("/organisations/{}", organisation.slug);
    tell_vouched(services, connection, &organisation.contact_email, organisation.name, path).await?;
    Ok(format!("{} {voucher_name}", basis.slug()))
}

async fn vouch_for_institution(services: &Services, connection: &impl Connection, actor: &Actor, id: &str) -> Outcome<String> {
    let institution = institution_to_decide(connection, actor, id).await?;
    if institution.vouched {
        return Err(Error::Outdated);
    }
    let path = format!("/institutions/{}", institution.slug);
    let (email, name) = (institution.contact_email.clone(), institution.name.clone());
    let status = if institution.status == ProfileStatus::Resubmitted { ProfileStatus::Published } else { institution.status };
    institutions::update(connection, &Institution { vouched: true, status, updated_at: services.now(), ..institution }).await?;
    tell_vouched(services, connection, &email, name, path).await?;
    Ok(String::new())
}

async fn tell_vouched(services: &Services, connection: &impl Connection, email: &str, name: String, path: String) -> Outcome<()> {
    let mail = QueuedMail::to_page(Notification::Vouched { name }, path);
    enqueue(services, connection, email, services.settings.default_locale.tag(), &mail).await
}

async fn refuse_organisation(services: &Services, connection: &impl Connection, actor: &Actor, form: &FormState) -> Outcome<String> {
    let reason = read_reason(form, "reason")?;
    let organisation = organisation_to_decide(connection, actor, form.value("id")).await?;
    let now = services.now();
    let path = format!("/organisations/{}", organisation.slug);
    organisations::update(connection, &Organisation { status: ProfileStatus::Refused, updated_at: now, ..organisation.clone() }).await?;
    // Whoever hands it in again needs a new word.
    for vouch in vouches::list_of(connection, organisation.id).await? {
        vouches::revoke(connection, vouch.id, now).await?;
    }
    take_out_of_requests(services, connection, organisation.id).await?;
    tell_refused(services, connection, &organisation.contact_email, organisation.name, path, &reason).await?;
    Ok(reason)
}

/// Nobody asks a refused organisation any more: where it waits it is passed over, where it has the word the next one gets it.
async fn take_out_of_requests(services: &Services, connection: &impl Connection, organisation: OrganisationId) -> Outcome<()> {
    let now = services.now();
    for id in invitations::open_of_organisation(connection, organisation).await? {
        let request = requests::by_id(connection, id).await?.ok_or(Error::NotFound)?;
        let due = deadline(now, request.draft.response_days);
        let mut store = ThreadStore::load(connection, request).await?;
        let outcomes = store.thread.remove(organisation, now, due);
        settle(services, connection, store, outcomes).await?;
    }
    Ok(())
}

async fn refuse_institution(services: &Services, connection: &impl Connection, actor: &Actor, form: &FormState) -> Outcome<String> {
    let reason = read_reason(form, "reason")?;
    let institution = institution_to_decide(connection, actor, form.value("id")).await?;
    let path = format!("/institutions/{}", institution.slug);
    let (email, name) = (institution.contact_email.clone(), institution.name.clone());
    let refused = Institution { status: ProfileStatus::Refused, vouched: false, updated_at: services.now(), ..institution };
    institutions::update(connection, &refused).await?;
    tell_refused(services, connection, &email, name, path, &reason).await?;
    Ok(reason)
}

async fn tell_refused(
    services: &Services,
    connection: &impl Connection,
    email: &str,
    name: String,
    path: String,
    reason: &str,
) -> Outcome<()> {
    let mail = QueuedMail::to_page(Notification::Refused { name, reason: reason.to_owned() }, path);
    enqueue(services, connection, email, services.settings.default_locale.tag(), &mail).await
}

async fn settle_report(services: &Services, connection: &impl Connection, actor: &Actor, form: &FormState) -> Outcome<String> {
    let decision = read_reason(form, "decision")?;
    let id: ReportId = form.value("id").parse().map_err(|_| Error::NotFound)?;
    let report = reports::by_id(connection, id).await?.filter(|report| report.is_settled_by(actor)).ok_or(Error::NotFound)?;
    if !reports::settle(connection, id, &decision, services.now()).await? {
        return Err(Error::Outdated);
    }
    if let Some(email) = &report.reporter_email {
        let mail = QueuedMail::to_page(Notification::ReportSettled { decision: decision.clone() }, "/");
        enqueue(services, connection, email, services.settings.default_locale.tag(), &mail).await?;
    }
    Ok(decision)
}

fn read_reason(form: &FormState, name: &str) -> Outcome<String> {
    let mut read = Reader::new(form);
    let reason = read.text(name, REMARK_LENGTH_MAX);
    if reason.is_empty() && form.value(name).is_empty() {
        return Err(Error::field(name, FieldError::Required));
    }
    Ok(read.finish(Some(reason))?)
}

/// The administrator's page.
///
/// # Errors
/// When the actor does not run the site.
pub async fn admin_view(services: &Services, actor: &Actor, smtp: bool) -> Outcome<AdminView> {
    if !actor.is_admin() {
        return Err(Error::NotFound);
    }
    let entries = audit::recent(&services.database, AUDIT_SHOWN).await?;
    Ok(AdminView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: if services.database.is_sqlite() { "SQLite" } else { "PostgreSQL" }.to_owned(),
        smtp,
        mails_pending: outbox::pending(&services.database).await?,
        audit: crate::audit_log::audit_lines(services, entries).await?,
    })
}
