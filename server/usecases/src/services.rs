//! What use cases need from outside: the database, the time, chance, the secret key, and a few settings.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, SubsecRound, Utc};
use domain::accounts::{Account, Actor};
use domain::ids::SessionId;
use persistence::Database;
use uuid::Uuid;

use crate::exposure::ShownLists;
use crate::kept::KeptAnswers;
use crate::partners::Partners;
use crate::rounds::RoundJobs;
use crate::times::to_local;

/// Where random bytes come from; the operating system in production.
pub type Random = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// Where the time comes from.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Facts of this instance.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the site lives, without a slash at the end.
    pub public_url: String,
    /// Language of mails to people who have not chosen one.
    pub default_locale: i18n::Locale,
    /// Sender of mails.
    pub mail_from: String,
}

/// Everything a use case needs; cheap to clone.
#[derive(Clone)]
pub struct Services {
    /// The store.
    pub database: Database,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub random: Random,
    /// Signs links; 32 bytes.
    pub secret: Arc<[u8; 32]>,
    /// Facts of this instance.
    pub settings: Arc<Settings>,
    /// Public answers that are still right.
    pub kept: Arc<KeptAnswers>,
    /// All organisations, ready to be searched.
    pub partners: Arc<Partners>,
    /// Which suggestions were shown and not yet counted in the store.
    pub shown: Arc<ShownLists>,
    /// Wakes the job that works on rounds.
    pub rounds: Arc<RoundJobs>,
}

/// Who is signed in, in this browser.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The session.
    pub session_id: SessionId,
    /// The account.
    pub account: Account,
    /// The account with its roles.
    pub actor: Actor,
}

impl Services {
    /// The time in whole seconds, which is what is stored.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)().trunc_subsecs(0)
    }

    /// The time on a clock in Germany.
    pub fn local_now(&self) -> NaiveDateTime {
        to_local(self.now())
    }

    /// The day in Germany.
    pub fn today(&self) -> NaiveDate {
        self.local_now().date()
    }

    /// A new UUIDv7: it sorts by time.
    pub fn new_id(&self) -> Uuid {
        let millis = u64::try_from((self.clock)().timestamp_millis()).unwrap_or_default();
        let random = (self.random)();
        let mut ten = [0; 10];
        ten.copy_from_slice(&random[..10]);
        uuid::Builder::from_unix_timestamp_millis(millis, &ten).into_uuid()
    }

    /// An address of this site in a language: `url(Locale::De, "/events")`.
    pub fn url(&self, locale: i18n::Locale, path: &str) -> String {
        format!("{}/{}{path}", self.settings.public_url, locale.tag())
    }
}
