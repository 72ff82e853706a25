//! Signing up, in and out; sessions; the account page; the first administrators.

use api_types::accounts::{AccountView, MembershipLine, Purpose as SignUpPurpose, SessionLine, SignInForm, SignUpForm, read_password};
use api_types::forms::{FieldError, FormState, Reader, WHOLE_FORM};
use chrono::{DateTime, TimeDelta, Utc};
use domain::accounts::{Account, Actor, Membership, Role};
use domain::geography::Region;
use domain::ids::{AccountId, MembershipId, PrivateFeedId, SessionId};
use domain::limits::{
    CONFIRM_EMAIL_HOURS, NAME_LENGTH_MAX, PROFILES_MAX, RESET_PASSWORD_MINUTES, SESSION_DAYS_MAX, SESSION_IDLE_HOURS, SIGN_IN_FAILURES_MAX,
    SIGN_IN_LINK_MINUTES, SIGN_IN_WINDOW_MINUTES,
};
use domain::organisations::ProfileStatus;
use i18n::Locale;
use mail::Notification;
use persistence::sessions::Session;
use persistence::{Connection, accounts, audit, institutions, organisations, private_feeds, sessions, throttle};
use sha2::{Digest, Sha256};

use crate::error::{Error, Outcome};
use crate::links::Purpose;
use crate::outbox::{QueuedMail, enqueue};
use crate::times::to_local;
use crate::{Services, Viewer, passwords};

/// How many mails somebody may cause from one address without signing in, within [`SIGN_IN_WINDOW_MINUTES`].
const ANONYMOUS_MAILS_MAX: u32 = 5;

/// How much of a browser's name is kept, in characters.
const USER_AGENT_LENGTH_MAX: usize = 200;

/// A session's secret, for the cookie: 32 random bytes in hexadecimal.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(pub String);

/// Somebody signs up. The answer is the same whether the address has an account or not; its owner learns it by mail.
///
/// # Errors
/// When too many mails were caused from this network address, or the store fails.
pub async fn sign_up(services: &Services, form: SignUpForm, locale: Locale, address: &str) -> Outcome<()> {
    limit_anonymous_mails(services, "sign-up", address).await?;
    let password_hash = passwords::hash(form.password.clone(), (services.random)()).await?;
    match store_sign_up(services, &form, &password_hash, locale).await {
        // The other half of a double click was faster; a second look finds its account.
        Err(Error::Outdated) => store_sign_up(services, &form, &password_hash, locale).await,
        result => result,
    }
}

async fn store_sign_up(services: &Services, form: &SignUpForm, password_hash: &str, locale: Locale) -> Outcome<()> {
    let now = services.now();
    let (display_name, password_hash) = (form.display_name.clone(), Some(password_hash.to_owned()));
    let transaction = services.database.begin().await?;
    let known = accounts::by_email(&transaction, &form.email).await?;
    let account = match known {
        // An account without a password was made for somebody in charge; only the link that came with it sets one.
        Some(known) if known.email_confirmed_at.is_some() || known.password_hash.is_none() => {
            let mail = QueuedMail::to_page(Notification::AlreadyRegistered { display_name: known.display_name }, "/sign-in");
            enqueue(services, &transaction, &known.email, locale.tag(), &mail).await?;
            return Ok(transaction.commit().await?);
        }
        // Nobody has proven the address yet: the newest sign-up counts.
        Some(known) => {
            let account = Account { display_name, password_hash, locale: locale.tag().into(), ..known.clone() };
            accounts::update(&transaction, &known, &account).await?;
            account
        }
        None => {
            let account = Account {
                id: AccountId(services.new_id()),
                email: form.email.clone(),
                display_name,
                password_hash,
                locale: locale.tag().into(),
                email_confirmed_at: None,
                created_at: now,
            };
            accounts::insert(&transaction, &account).await?;
            account
        }
    };
    let purpose = Purpose::ConfirmEmail { account: account.id, for_organisation: form.purpose == SignUpPurpose::Organisation };
    let mail = QueuedMail::signed(
        Notification::ConfirmEmail { display_name: account.display_name },
        purpose,
        now + TimeDelta::hours(CONFIRM_EMAIL_HOURS),
    );
    let mail = QueuedMail { next: form.next.clone(), ..mail };
    enqueue(services, &transaction, &account.email, locale.tag(), &mail).await?;
    Ok(transaction.commit().await?)
}

/// What a link to prove an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfirmLink {
    /// It can be confirmed now.
    Open {
        /// The address.
        email: String,
    },
    /// It was confirmed before.
    Done,
    /// The link is too old.
    Expired,
    /// The link is not one of ours.
    Unknown,
}

/// What a link to prove an address leads to; looking changes nothing.
///
/// # Errors
/// When the store fails.
pub async fn confirm_link(services: &Services, token: &str) -> Outcome<ConfirmLink> {
    let Some((account, expires_at, _)) = account_to_confirm(services, &services.database, token).await? else {
        return Ok(ConfirmLink::Unknown);
    };
    Ok(match account.email_confirmed_at {
        Some(_) => ConfirmLink::Done,
        None if expires_at <= services.now() => ConfirmLink::Expired,
        None => ConfirmLink::Open { email: account.email },
    })
}

/// Proves an address and signs its owner in. Field `password`: the one of the sign-up, since whoever signed up with somebody else's address must not
/// come in when the owner follows the link. Gives the session and whether the person acts for an organisation.
///
/// # Errors
/// When the link does not work, no longer, or was used; a wrong password, or too many of them.
pub async fn confirm_email(services: &Services, token: &str, form: &FormState, user_agent: &str) -> Outcome<(SessionToken, bool)> {
    let (account, expires_at, _) = account_to_confirm(services, &services.database, token).await?.ok_or(Error::NotFound)?;
    if account.email_confirmed_at.is_some() || expires_at <= services.now() {
        return Err(Error::Outdated);
    }
    let guesses = format!("confirm {}", account.id);
    count_guess(services, &guesses, "password").await?;
    if !passwords::matches(form.value("password").to_owned(), account.password_hash).await? {
        return Err(Error::field("password", FieldError::WrongPassword));
    }
    let transaction = services.database.begin().await?;
    throttle::clear(&transaction, &guesses).await?;
    let (account, expires_at, for_organisation) = account_to_confirm(services, &transaction, token).await?.ok_or(Error::NotFound)?;
    if account.email_confirmed_at.is_some() || expires_at <= services.now() {
        return Err(Error::Outdated);
    }
    let confirmed = Account { email_confirmed_at: Some(services.now()), ..account.clone() };
    accounts::update(&transaction, &account, &confirmed).await?;
    let token = start_session(services, &transaction, account.id, user_agent).await?;
    transaction.commit().await?;
    Ok((token, for_organisation))
}

/// The link is bound to the password of its sign-up: an older mail cannot prove an address for somebody who signed up with it later.
async fn account_to_confirm(
    services: &Services,
    connection: &impl Connection,
    token: &str,
) -> Outcome<Option<(Account, DateTime<Utc>, bool)>> {
    let Some(unverified) = services.read_unverified(token) else { return Ok(None) };
    let Purpose::ConfirmEmail { account, for_organisation } = unverified.purpose else { return Ok(None) };
    let Some(account) = accounts::by_id(connection, account).await? else { return Ok(None) };
    let signed = services.verify(token, account.password_hash.as_deref().unwrap_or_default());
    Ok(signed.map(|signed| (account, signed.expires_at, for_organisation)))
}

/// Signs in. A wrong password, an unknown and an unconfirmed address all give the same error after the same time.
///
/// # Errors
/// Wrong credentials, too many tries (per account and per network address), or a failing store.
pub async fn sign_in(services: &Services, form: SignInForm, address: &str, user_agent: &str) -> Outcome<SessionToken> {
    let now = services.now();
    let since = now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES);
    let guesses = format!("sign-in account {}", digest_hex(&form.email));
    let failures = format!("sign-in from {address}");
    // One network address may stand for a whole school, so it is allowed more.
    if throttle::count_since(&services.database, &failures, since).await? >= SIGN_IN_FAILURES_MAX * 2 {
        return Err(too_many_tries(WHOLE_FORM));
    }
    count_guess(services, &guesses, WHOLE_FORM).await?;
    let account = accounts::by_email(&services.database, &form.email).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = passwords::matches(form.password, hash).await?;
    match account.filter(|account| fits && account.email_confirmed_at.is_some()) {
        Some(account) => {
            let transaction = services.database.begin().await?;
            throttle::clear(&transaction, &guesses).await?;
            let token = start_session(services, &transaction, account.id, user_agent).await?;
            transaction.commit().await?;
            Ok(token)
        }
        None => {
            throttle::record(&services.database, &failures, now).await?;
            Err(Error::field(WHOLE_FORM, FieldError::WrongCredentials))
        }
    }
}

/// Counts a guess at a password before the password is looked at, so that many guesses at the same moment count as many; who guesses right clears
/// the key. A guess that comes too often is refused and no longer counted.
async fn count_guess(services: &Services, key: &str, field: &str) -> Outcome<()> {
    let (database, now) = (&services.database, services.now());
    let since = now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES);
    if throttle::count_since(database, key, since).await? >= SIGN_IN_FAILURES_MAX {
        return Err(too_many_tries(field));
    }
    throttle::record(database, key, now).await?;
    let guesses = throttle::count_since(database, key, since).await?;
    if guesses > SIGN_IN_FAILURES_MAX { Err(too_many_tries(field)) } else { Ok(()) }
}

fn too_many_tries(field: &str) -> Error {
    Error::field(field, FieldError::TooManyTries { minutes: SIGN_IN_WINDOW_MINUTES })
}

async fn start_session(
    services: &Services,
    connection: &impl Connection,
    account_id: AccountId,
    user_agent: &str,
) -> Outcome<SessionToken> {
    let now = services.now();
    let token = SessionToken(hex(&(services.random)()));
    let session = Session {
        id: SessionId(services.new_id()),
        token_hash: token_hash(&token.0),
        account_id,
        created_at: now,
        last_seen_at: now,
        expires_at: now + TimeDelta::days(SESSION_DAYS_MAX),
        user_agent: user_agent.chars().filter(|c| !c.is_control()).take(USER_AGENT_LENGTH_MAX).collect(),
    };
    sessions::insert(connection, &session).await?;
    Ok(token)
}

/// Who is signed in with this cookie; `None` when the session is unknown, idle for too long, or over.
///
/// # Errors
/// When the store fails.
pub async fn viewer(services: &Services, token: &str) -> Outcome<Option<Viewer>> {
    /// How old the noted time of the last request may be before it is written again.
    const TOUCH_AFTER_MINUTES: i64 = 5;
    let database = &services.database;
    let Some(session) = sessions::by_token_hash(database, &token_hash(token)).await? else { return Ok(None) };
    let now = services.now();
    if session.expires_at <= now || session.last_seen_at + TimeDelta::hours(SESSION_IDLE_HOURS) <= now {
        return Ok(None);
    }
    if session.last_seen_at + TimeDelta::minutes(TOUCH_AFTER_MINUTES) <= now {
        sessions::touch(database, session.id, now).await?;
    }
    let Some(account) = accounts::by_id(database, session.account_id).await? else { return Ok(None) };
    let roles = accounts::roles(database, account.id).await?;
    let actor = Actor { account_id: account.id, roles };
    Ok(Some(Viewer { session_id: session.id, account, actor }))
}

/// Ends this session.
///
/// # Errors
/// When the store fails.
pub async fn sign_out(services: &Services, viewer: &Viewer) -> Outcome<()> {
    Ok(sessions::delete(&services.database, viewer.session_id).await?)
}

/// Ends all sessions of the account, this one too.
///
/// # Errors
/// When the store fails.
pub async fn sign_out_everywhere(services: &Services, viewer: &Viewer) -> Outcome<()> {
    Ok(sessions::delete_all_of(&services.database, viewer.account.id, None).await?)
}

/// Ends one of the account's own sessions.
///
/// # Errors
/// When there is no such session of this account.
pub async fn end_session(services: &Services, viewer: &Viewer, id: &str) -> Outcome<()> {
    let id: SessionId = id.parse().map_err(|_| Error::NotFound)?;
    let own = sessions::list_of(&services.database, viewer.account.id).await?;
    if !own.iter().any(|session| session.id == id) {
        return Err(Error::NotFound);
    }
    Ok(sessions::delete(&services.database, id).await?)
}

/// Somebody forgot the password. The answer is the same whether the address has an account or not.
///
/// # Errors
/// A malformed address, too many mails from this network address, or a failing store.
pub async fn request_password_reset(services: &Services, form: &FormState, locale: Locale, address: &str) -> Outcome<()> {
    let mut read = Reader::new(form);
    let email = read.email("email");
    let email = read.finish(Some(email))?;
    limit_anonymous_mails(services, "reset", address).await?;
    let transaction = services.database.begin().await?;
    if let Some(account) = accounts::by_email(&transaction, &email).await? {
        let mail = QueuedMail::signed(
            Notification::ResetPassword { display_name: account.display_name },
            Purpose::ResetPassword { account: account.id },
            services.now() + TimeDelta::minutes(RESET_PASSWORD_MINUTES),
        );
        enqueue(services, &transaction, &account.email, locale.tag(), &mail).await?;
    }
    Ok(transaction.commit().await?)
}

/// Whether a link for a new password works now; looking changes nothing.
///
/// # Errors
/// When the store fails.
pub async fn reset_link_works(services: &Services, token: &str) -> Outcome<bool> {
    Ok(account_to_reset(services, &services.database, token).await?.is_some())
}

/// Sets a new password by a link, ends all sessions, and signs in. The link also proves the address.
///
/// # Errors
/// When the link does not work (any more), or the password is refused.
pub async fn reset_password(services: &Services, token: &str, form: &FormState, user_agent: &str) -> Outcome<SessionToken> {
    let account = account_to_reset(services, &services.database, token).await?.ok_or(Error::NotFound)?;
    let mut read = Reader::new(form);
    let password = read_password(&mut read, form, "password", &[&account.display_name, &account.email]);
    let password = read.finish(Some(password))?;
    let hash = passwords::hash(password, (services.random)()).await?;
    let transaction = services.database.begin().await?;
    // Read again within the transaction: the same link used twice at once works once.
    let account = account_to_reset(services, &transaction, token).await?.ok_or(Error::NotFound)?;
    let now = services.now();
    let confirmed = account.email_confirmed_at.or(Some(now));
    let changed = Account { password_hash: Some(hash), email_confirmed_at: confirmed, ..account.clone() };
    accounts::update(&transaction, &account, &changed).await?;
    sessions::delete_all_of(&transaction, account.id, None).await?;
    let session = start_session(services, &transaction, account.id, user_agent).await?;
    transaction.commit().await?;
    Ok(session)
}

async fn account_to_reset(services: &Services, connection: &impl Connection, token: &str) -> Outcome<Option<Account>> {
    let Some(unverified) = services.read_unverified(token) else { return Ok(None) };
    let Purpose::ResetPassword { account } = unverified.purpose else { return Ok(None) };
    let Some(account) = accounts::by_id(connection, account).await? else { return Ok(None) };
    let bound_to = account.password_hash.clone().unwrap_or_default();
    let works = services.verify(token, &bound_to).is_some() && unverified.expires_at > services.now();
    Ok(works.then_some(account))
}

/// The signed part of a link, bound to the account's password where it must work only once.
///
/// # Errors
/// When the store fails.
pub async fn sign_for_account(services: &Services, purpose: Purpose, expires_at: DateTime<Utc>) -> Outcome<String> {
    let bound_to = match purpose {
        Purpose::ResetPassword { account } | Purpose::ConfirmEmail { account, .. } => {
            accounts::by_id(&services.database, account).await?.and_then(|account| account.password_hash).unwrap_or_default()
        }
        _ => String::new(),
    };
    Ok(services.sign(purpose, expires_at, &bound_to))
}

/// Changes the password of who is signed in, and ends all other sessions.
///
/// # Errors
/// A wrong old password (or too many of them) or a refused new one, at their fields.
pub async fn change_password(services: &Services, viewer: &Viewer, form: &FormState) -> Outcome<()> {
    let mut read = Reader::new(form);
    let new = read_password(&mut read, form, "new_password", &[&viewer.account.display_name, &viewer.account.email]);
    let new = read.finish(Some(new))?;
    let old = form.value("old_password").to_owned();
    let guesses = format!("password of {}", viewer.account.id);
    count_guess(services, &guesses, "old_password").await?;
    if !passwords::matches(old, viewer.account.password_hash.clone()).await? {
        return Err(Error::field("old_password", FieldError::WrongPassword));
    }
    let hash = passwords::hash(new, (services.random)()).await?;
    let transaction = services.database.begin().await?;
    let changed = Account { password_hash: Some(hash), ..viewer.account.clone() };
    accounts::update(&transaction, &viewer.account, &changed).await?;
    throttle::clear(&transaction, &guesses).await?;
    sessions::delete_all_of(&transaction, viewer.account.id, Some(viewer.session_id)).await?;
    Ok(transaction.commit().await?)
}

/// Changes how the person wants to be called. Field: `display_name`.
///
/// # Errors
/// An empty or over-long name.
pub async fn change_name(services: &Services, viewer: &Viewer, form: &FormState) -> Outcome<()> {
    let mut read = Reader::new(form);
    let display_name = read.line("display_name", NAME_LENGTH_MAX);
    let display_name = read.finish(Some(display_name))?;
    // Read again: a password that was changed since this request began must stay.
    let transaction = services.database.begin().await?;
    let account = accounts::by_id(&transaction, viewer.account.id).await?.ok_or(Error::NotFound)?;
    accounts::update(&transaction, &account, &Account { display_name, ..account.clone() }).await?;
    Ok(transaction.commit().await?)
}

/// The account page.
///
/// # Errors
/// When the store fails.
pub async fn account_view(services: &Services, viewer: &Viewer) -> Outcome<AccountView> {
    let database = &services.database;
    let feed = private_feeds::active_of(database, viewer.account.id).await?;
    let sessions = sessions::list_of(database, viewer.account.id).await?;
    Ok(AccountView {
        display_name: viewer.account.display_name.clone(),
        email: viewer.account.email.clone(),
        memberships: memberships(services, &viewer.actor).await?,
        sessions: sessions
            .into_iter()
            .map(|session| SessionLine {
                id: session.id.to_string(),
                browser: browser_name(&session.user_agent),
                last_seen: to_local(session.last_seen_at),
                current: session.id == viewer.session_id,
            })
            .collect(),
        private_feed_url: feed.map(|feed| private_feed_url(services, feed)),
    })
}

/// Whom an actor acts for: organisations first, then institutions, each by name.
///
/// # Errors
/// When the store fails.
pub async fn memberships(services: &Services, actor: &Actor) -> Outcome<Vec<MembershipLine>> {
    let organisation_ids: Vec<_> = actor.organisations().collect();
    let institution_ids: Vec<_> = actor.institutions().collect();
    let mut organisations = organisations::by_ids(&services.database, &organisation_ids).await?;
    let mut institutions = institutions::by_ids(&services.database, &institution_ids).await?;
    organisations.sort_by(|a, b| a.name.cmp(&b.name));
    institutions.sort_by(|a, b| a.name.cmp(&b.name));
    let organisations = organisations.into_iter().map(|organisation| MembershipLine {
        name: organisation.name,
        slug: organisation.slug,
        is_organisation: true,
        published: organisation.status == ProfileStatus::Published,
    });
    let institutions = institutions.into_iter().map(|institution| MembershipLine {
        name: institution.name,
        slug: institution.slug,
        is_organisation: false,
        published: institution.status == ProfileStatus::Published,
    });
    Ok(organisations.chain(institutions).collect())
}

fn private_feed_url(services: &Services, feed: PrivateFeedId) -> String {
    format!("{}/calendar/private/{}.ics", services.settings.public_url, services.feed_token(feed))
}

/// What to do with the private calendar feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedChange {
    /// Make an address, or a new one so that the old one stops to work.
    Renew,
    /// Make the address stop to work.
    Off,
}

/// Switches the private feed; an old address stops to work at once.
///
/// # Errors
/// When the store fails.
pub async fn change_private_feed(services: &Services, viewer: &Viewer, change: FeedChange) -> Outcome<()> {
    let transaction = services.database.begin().await?;
    private_feeds::revoke(&transaction, viewer.account.id, services.now()).await?;
    if change == FeedChange::Renew {
        private_feeds::insert(&transaction, PrivateFeedId(services.new_id()), viewer.account.id, services.now()).await?;
    }
    Ok(transaction.commit().await?)
}

/// Makes an administrator, or a moderator of a region, and gives a link with which the person sets a password and is signed in. An account that
/// exists keeps its password until the link is used, unless its address was never proven.
///
/// # Errors
/// A malformed address, or a failing store.
pub async fn create_admin(services: &Services, email: &str, region: Option<Region>) -> Outcome<String> {
    let email = domain::accounts::normalise_email(email).ok_or_else(|| Error::field("email", FieldError::NotAnEmail))?;
    let now = services.now();
    let transaction = services.database.begin().await?;
    let account = match accounts::by_email(&transaction, &email).await? {
        Some(account) if account.email_confirmed_at.is_some() => account,
        // Whoever signed up with this address has not proven to own it: that password must not lead to the new role.
        Some(known) => {
            let account = Account { password_hash: None, ..known.clone() };
            accounts::update(&transaction, &known, &account).await?;
            account
        }
        None => {
            let display_name = email.split('@').next().unwrap_or_default().to_owned();
            let account = Account {
                id: AccountId(services.new_id()),
                email,
                display_name,
                password_hash: None,
                locale: services.settings.default_locale.tag().into(),
                email_confirmed_at: None,
                created_at: now,
            };
            accounts::insert(&transaction, &account).await?;
            account
        }
    };
    let role = region.map_or(Role::Admin, Role::Moderator);
    let membership = Membership { id: MembershipId(services.new_id()), account_id: account.id, role };
    accounts::add_membership(&transaction, &membership, now).await?;
    let subject = format!("account {}", account.id);
    audit::record(&transaction, services.new_id(), now, None, "admin created", &subject, &format!("{role:?}")).await?;
    transaction.commit().await?;
    let expires_at = now + TimeDelta::minutes(SIGN_IN_LINK_MINUTES);
    let bound_to = account.password_hash.unwrap_or_default();
    let token = services.sign(Purpose::ResetPassword { account: account.id }, expires_at, &bound_to);
    Ok(services.url(services.settings.default_locale, &format!("/reset-password/{token}")))
}

/// Whether this actor may make one more profile.
///
/// # Errors
/// When there are as many as one account can have.
pub(crate) fn require_room_for_profile(actor: &Actor) -> Outcome<()> {
    if actor.organisations().count() + actor.institutions().count() >= PROFILES_MAX {
        return Err(Error::field(WHOLE_FORM, FieldError::TooManyEntries { max: PROFILES_MAX }));
    }
    Ok(())
}

/// Lets an account act for something new; used by those who create a profile.
///
/// # Errors
/// When the store fails.
pub(crate) async fn add_role(services: &Services, connection: &impl Connection, account_id: AccountId, role: Role) -> Outcome<()> {
    let membership = Membership { id: MembershipId(services.new_id()), account_id, role };
    Ok(accounts::add_membership(connection, &membership, services.now()).await?)
}

async fn limit_anonymous_mails(services: &Services, what: &str, address: &str) -> Outcome<()> {
    let key = format!("{what} from {address}");
    let now = services.now();
    let since = now - TimeDelta::minutes(SIGN_IN_WINDOW_MINUTES);
    if throttle::count_since(&services.database, &key, since).await? >= ANONYMOUS_MAILS_MAX {
        return Err(too_many_tries(WHOLE_FORM));
    }
    // Counted before it is looked at again, so that many at the same moment count as many.
    throttle::record(&services.database, &key, now).await?;
    let all = throttle::count_since(&services.database, &key, since).await?;
    if all > ANONYMOUS_MAILS_MAX { Err(too_many_tries(WHOLE_FORM)) } else { Ok(()) }
}

fn token_hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

fn digest_hex(text: &str) -> String {
    hex(&token_hash(text))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Browser and system in a few words, such as "Firefox, Android"; empty when neither is known.
fn browser_name(user_agent: &str) -> String {
    let find = |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name);
    let browser = find(&[("Firefox", "Firefox"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Chrome", "Chrome"), ("Safari", "Safari")]);
    let system = find(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]);
    browser.into_iter().chain(system).collect::<Vec<_>>().join(", ")
}
