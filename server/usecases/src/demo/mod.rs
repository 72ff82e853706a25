//! Demo data: 25 organisations, 15 institutions, and what happened between them so far. All of it is fictional.
//!
//! It is loaded through the same use cases as real data, each step with the clock of the day on which it would have happened, so that whatever
//! holds for real data holds here. Only accounts are made directly, since they share one password that is hashed once.

mod days;
mod events;
mod institutions;
mod offers;
mod organisations;
mod requests;

use std::sync::Arc;

use api_types::forms::FormState;
use chrono::{Days, NaiveDate, TimeDelta};
use domain::accounts::{Account, Actor};
use domain::agreements::Side;
use domain::calendar_time::DateOption;
use domain::events::Host;
use domain::geography::{Land, Region};
use domain::ids::{AccountId, OrganisationId, RequestId};
use domain::limits::{AGREEMENT_LINK_DAYS, RESPONSE_DAYS_DEFAULT};
use domain::vouches::VouchBasis;
use persistence::{accounts, outbox, reports, settings};

use self::events::{DemoEvent, EVENTS};
use self::institutions::{DemoInstitution, INSTITUTIONS};
use self::offers::{DemoOffer, OFFERS};
use self::organisations::{DemoOrganisation, Standing, organisations};
use self::requests::{DemoRequest, REPORTS, REQUESTS, Story};
use crate::dialogues::Access;
use crate::error::{Error, Outcome};
use crate::links::Purpose;
use crate::{Services, passwords};
use domain::organisations::ProfileStep;

/// The password of every demo account. It is public on purpose: whoever loads the demo lets everybody in, so it has no place on a site with
/// real data.
pub const DEMO_PASSWORD: &str = "demo zwölf Monde";

/// The setting that says that the demo is loaded.
const SETTING: &str = "demo";
const MODERATOR: &str = "moderation@ansprechbar.example";
const ADMIN: &str = "admin@ansprechbar.example";

/// The round that waits for its proposal.
const ROUND_TITLE: &str = "Interkulturelle Woche";

/// Who vouches in the demo.
const VOUCHERS: [(VouchBasis, &str); 3] = [
    (VouchBasis::Register, "Vereinsregister, eingesehen (Demo)"),
    (VouchBasis::UmbrellaBody, "Landesnetzwerk der Migrantenorganisationen (Demo)"),
    (VouchBasis::Commissioner, "Büro der Integrationsbeauftragten (Demo)"),
];
const YES_MESSAGE: &str = "Sehr gern. Wir kommen zu zweit und bringen Fotos und ein paar Dinge zum Anfassen mit.";
const COUNTER_MESSAGE: &str = "An diesen Tagen sind wir schon verabredet. Eine Woche später passt es gut.";

/// What loading the demo gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSummary {
    /// Whether anything was loaded; else it was there already.
    pub loaded: bool,
    /// Accounts to try the site with, and what each may do: `institution`, `organisation`, `moderator DE-ST`, `admin`.
    pub accounts: Vec<(String, &'static str)>,
    /// Their password.
    pub password: &'static str,
}

/// Loads the demo, with dates around today; twice is as once, and after an interruption it goes on where it stopped. No mail goes out.
///
/// Only to be called when somebody asked for the demo: its accounts, an administrator's among them, have a public password.
///
/// # Errors
/// When the store fails.
pub async fn load_demo(services: &Services) -> Outcome<DemoSummary> {
    let loaded = settings::get(&services.database, SETTING).await?.is_none();
    if loaded {
        let loader = Loader::new(services).await?;
        loader.people_in_charge().await?;
        for (number, organisation) in organisations().enumerate() {
            loader.organisation(organisation, VOUCHERS[number % VOUCHERS.len()]).await?;
        }
        for institution in &INSTITUTIONS {
            loader.institution(institution).await?;
        }
        for offer in &OFFERS {
            loader.offer(offer).await?;
        }
        for event in &EVENTS {
            loader.event(event).await?;
        }
        for request in &REQUESTS {
            loader.request(request).await?;
        }
        loader.round().await?;
        loader.reports().await?;
        loader.drop_mails().await?;
        settings::put(&services.database, SETTING, &services.now().to_rfc3339()).await?;
        // Whoever moves SQLite's file after the program has ended takes everything along, not only what has left the log.
        services.database.checkpoint().await?;
    }
    let accounts = vec![
        (institution("rosengarten")?.email(), "institution"),
        (organisation("brueckenlicht")?.email(), "organisation"),
        (MODERATOR.to_owned(), "moderator DE-ST"),
        (ADMIN.to_owned(), "admin"),
    ];
    Ok(DemoSummary { loaded, accounts, password: DEMO_PASSWORD })
}

struct Loader {
    services: Services,
    today: NaiveDate,
    password_hash: String,
}

fn organisation(key: &str) -> Outcome<&'static DemoOrganisation> {
    organisations().find(|known| known.key == key).ok_or_else(|| Error::Unexpected(format!("no demo organisation {key}")))
}

fn institution(key: &str) -> Outcome<&'static DemoInstitution> {
    INSTITUTIONS.iter().find(|known| known.key == key).ok_or_else(|| Error::Unexpected(format!("no demo institution {key}")))
}

impl Loader {
    async fn new(services: &Services) -> Outcome<Self> {
        let password_hash = passwords::hash(DEMO_PASSWORD.to_owned(), (services.random)()).await?;
        Ok(Self { services: services.clone(), today: services.today(), password_hash })
    }

    /// The same services with the clock standing at an hour of a day.
    fn at(&self, day: NaiveDate, hour: u32) -> Services {
        let time = crate::times::day_start(day) + TimeDelta::hours(i64::from(hour));
        Services { clock: Arc::new(move || time), ..self.services.clone() }
    }

    fn days_ago(&self, days: i64) -> NaiveDate {
        self.today - TimeDelta::days(days)
    }

    /// An account with the demo's password; one that exists keeps what it has.
    async fn account(&self, services: &Services, email: &str, display_name: &str) -> Outcome<AccountId> {
        if let Some(known) = accounts::by_email(&services.database, email).await? {
            return Ok(known.id);
        }
        let account = Account {
            id: AccountId(services.new_id()),
            email: email.to_owned(),
            display_name: display_name.to_owned(),
            password_hash: Some(self.password_hash.clone()),
            locale: "de".to_owned(),
            email_confirmed_at: Some(services.now()),
            created_at: services.now(),
        };
        accounts::insert(&services.database, &account).await?;
        Ok(account.id)
    }

    /// The account with this address and all its roles.
    async fn actor(&self, email: &str) -> Outcome<Actor> {
        let database = &self.services.database;
        let account = accounts::by_email(database, email).await?.ok_or_else(|| Error::Unexpected(format!("no account {email}")))?;
        Ok(Actor { account_id: account.id, roles: accounts::roles(database, account.id).await? })
    }

    async fn organisation_id(&self, key: &str) -> Outcome<OrganisationId> {
        let actor = self.actor(&organisation(key)?.email()).await?;
        actor.organisations().next().ok_or_else(|| Error::Unexpected(format!("{key} was not made")))
    }

    async fn people_in_charge(&self) -> Outcome<()> {
        let services = self.at(self.days_ago(500), 9);
        self.account(&services, MODERATOR, "Moderation Sachsen-Anhalt").await?;
        self.account(&services, ADMIN, "Administration").await?;
        crate::accounts::create_admin(&services, MODERATOR, Some(Region::Land(Land::SachsenAnhalt))).await?;
        crate::accounts::create_admin(&services, ADMIN, None).await?;
        Ok(())
    }

    async fn organisation(&self, demo: &DemoOrganisation, voucher: (VouchBasis, &str)) -> Outcome<()> {
        let joined = self.at(self.days_ago(demo.since_days), 10);
        let account_id = self.account(&joined, &demo.email(), demo.name).await?;
        if self.actor(&demo.email()).await?.organisations().next().is_some() {
            return Ok(());
        }
        let newcomer = Actor { account_id, roles: Vec::new() };
        let slug = crate::organisations::create(&joined, &newcomer, &demo.form(), true).await?;
        let actor = self.actor(&demo.email()).await?;
        crate::organisations::step(&joined, &actor, &slug, ProfileStep::Publish).await?;
        let vouched_days_ago = match demo.standing {
            Standing::New => return Ok(()),
            Standing::Vouched => demo.since_days - 3,
            Standing::Stale => 60,
        };
        let form = FormState::default()
            .with("action", "vouch-organisation")
            .with("id", self.organisation_id(demo.key).await?)
            .with("basis", voucher.0.slug())
            .with("voucher_name", voucher.1);
        let admin = self.actor(ADMIN).await?;
        crate::moderation::decide(&self.at(self.days_ago(vouched_days_ago), 14), &admin, &form).await
    }

    async fn institution(&self, demo: &DemoInstitution) -> Outcome<()> {
        let joined = self.at(self.days_ago(160), 8);
        let account_id = self.account(&joined, &demo.email(), demo.name).await?;
        if self.actor(&demo.email()).await?.institutions().next().is_some() {
            return Ok(());
        }
        crate::institutions::create(&joined, &Actor { account_id, roles: Vec::new() }, &demo.form(), true).await?;
        if !demo.vouched {
            return Ok(());
        }
        let id = self.actor(&demo.email()).await?.institutions().next();
        let id = id.ok_or_else(|| Error::Unexpected(format!("{} was not made", demo.key)))?;
        let form = FormState::default().with("action", "vouch-institution").with("id", id);
        let admin = self.actor(ADMIN).await?;
        crate::moderation::decide(&self.at(self.days_ago(158), 14), &admin, &form).await
    }

    async fn offer(&self, demo: &DemoOffer) -> Outcome<()> {
        let host = organisation(demo.organisation)?;
        let actor = self.actor(&host.email()).await?;
        let known = persistence::offers::of_organisation(&self.services.database, self.organisation_id(host.key).await?).await?;
        if known.iter().all(|offer| offer.title != demo.title) {
            let services = self.at(self.days_ago(host.since_days - 5), 16);
            crate::offers::create_offer(&services, &actor, &demo.form()).await?;
        }
        Ok(())
    }

    async fn event(&self, demo: &DemoEvent) -> Outcome<()> {
        let email = organisation(demo.host).map(DemoOrganisation::email).or_else(|_| institution(demo.host).map(DemoInstitution::email))?;
        let actor = self.actor(&email).await?;
        let services = self.at(self.days_ago(4), 12);
        let hosts: Vec<Host> = actor.organisations().map(Host::Organisation).chain(actor.institutions().map(Host::Institution)).collect();
        let known = persistence::events::of_hosts(&services.database, &hosts, services.now(), 100).await?;
        if known.iter().any(|event| event.draft.title == demo.title) {
            return Ok(());
        }
        let day = days::next_weekday(self.today, demo.day.0, demo.day.1);
        let slug = crate::events::create_event(&services, &actor, &demo.form(day)).await?;
        if demo.cancelled {
            crate::events::cancel_event(&self.at(self.days_ago(1), 12), &actor, &slug).await?;
        }
        Ok(())
    }

    /// A round of the moderator's region with the requests that were written for it.
    async fn round(&self) -> Outcome<()> {
        let moderator = self.actor(MODERATOR).await?;
        let region = Region::Land(Land::SachsenAnhalt);
        let services = &self.services;
        if persistence::rounds::count_running(&services.database, region).await? > 0 {
            return Ok(());
        }
        let form = FormState::default().with("title", ROUND_TITLE).with("region", region);
        let round = crate::rounds::open_round(services, &moderator, &form).await?;
        for demo in &INSTITUTIONS {
            let actor = self.actor(&demo.email()).await?;
            for house in actor.institutions() {
                let written = persistence::requests::of_institution(&services.database, house, 100).await?;
                let for_round = |title: &str| REQUESTS.iter().any(|demo| demo.title == title && demo.story == Story::InRound);
                for request in written.iter().filter(|request| for_round(&request.draft.title)) {
                    crate::rounds::hand_in(services, &actor, request.id, round).await?;
                }
            }
        }
        Ok(())
    }

    async fn reports(&self) -> Outcome<()> {
        let known = reports::open(&self.services.database, None, 100).await?;
        for (number, (reason, page, text)) in (1..).zip(REPORTS) {
            if known.iter().any(|report| report.text == text) {
                continue;
            }
            let form = FormState::default()
                .with("reason", reason)
                .with("url", self.services.url(self.services.settings.default_locale, page))
                .with("text", text)
                .with("good_faith", "yes");
            crate::reports::report(&self.at(self.days_ago(number), 17), &form, "demo").await?;
        }
        Ok(())
    }

    /// What was put into the outbox while loading tells nobody anything.
    async fn drop_mails(&self) -> Outcome<()> {
        let emails = organisations().map(DemoOrganisation::email).chain(INSTITUTIONS.iter().map(DemoInstitution::email));
        let transaction = self.services.database.begin().await?;
        for email in emails {
            outbox::delete_for(&transaction, &email).await?;
        }
        Ok(transaction.commit().await?)
    }
}

/// A request of the demo on its way: who acts, and from which day on.
struct Written<'a> {
    demo: &'a DemoRequest,
    id: RequestId,
    actor: Actor,
    land: Land,
    day: NaiveDate,
}

impl Loader {
    async fn request(&self, demo: &DemoRequest) -> Outcome<()> {
        let actor = self.actor(&institution(demo.institution)?.email()).await?;
        for id in actor.institutions() {
            let known = persistence::requests::of_institution(&self.services.database, id, 100).await?;
            if known.iter().any(|request| request.draft.title == demo.title) {
                return Ok(());
            }
        }
        let place = crate::places::resolve(demo.place).map_err(|error| Error::Unexpected(format!("{}: {error:?}", demo.place)))?;
        let land = place.district.land();
        let day = match demo.story {
            Story::Rerouted(_) => days::asked_in_vain(self.today, RESPONSE_DAYS_DEFAULT),
            _ => self.days_ago(demo.written_days_ago),
        };
        let dates = self.dates(demo, land);
        let publish = demo.story != Story::Draft;
        let id = crate::requests::create_request(&self.at(day, 9), &actor, &demo.form(&dates), publish).await?;
        self.go_on(Written { demo, id, actor, land, day }).await
    }

    fn dates(&self, demo: &DemoRequest, land: Land) -> Vec<DateOption> {
        let mut dates: Vec<DateOption> = Vec::new();
        for (days, time) in demo.dates {
            let wished = self.today + TimeDelta::days(*days);
            let after_last = dates.last().and_then(|last| last.day().succ_opt()).unwrap_or(wished);
            let day = days::fitting_day(demo.days, land, wished.max(after_last));
            let starts_at = day.and_time(time.parse().unwrap_or_default());
            dates.push(DateOption { starts_at, minutes: demo.minutes });
        }
        dates
    }

    async fn go_on(&self, written: Written<'_>) -> Outcome<()> {
        match written.demo.story {
            Story::Draft | Story::Open | Story::InRound => Ok(()),
            Story::Asked(keys) => self.ask(&written, keys).await,
            Story::Countered(key) => {
                self.ask(&written, &[key]).await?;
                let first = self.dates(written.demo, written.land).first().map(|date| date.day()).unwrap_or(self.today);
                let later = days::fitting_day(written.demo.days, written.land, first + TimeDelta::days(7));
                let time = written.demo.dates.first().map_or("10:00", |(_, time)| *time);
                let form = FormState::default().with("answer", "other").with("date1", later).with("time1", time);
                self.answer(&written, 3, form.with("message", COUNTER_MESSAGE)).await
            }
            Story::Confirmed(key) => self.agree(&written, key).await,
            Story::Done(key) => {
                self.agree(&written, key).await?;
                let dialogue = persistence::dialogues::by_request(&self.services.database, written.id).await?.ok_or(Error::NotFound)?;
                let evening = self.at(dialogue.agreement.terms.date.day(), 22);
                crate::dialogues::note_held(&evening, dialogue.id).await.map(|_| ())
            }
            Story::Rerouted(keys) => {
                self.ask(&written, &keys).await?;
                let due = crate::times::deadline(self.at(written.day, 11).now(), RESPONSE_DAYS_DEFAULT);
                let minutes_later = Services { clock: Arc::new(move || due + TimeDelta::minutes(10)), ..self.services.clone() };
                crate::jobs::pass_on(&minutes_later, written.id).await.map(|_| ())
            }
        }
    }

    async fn ask(&self, written: &Written<'_>, keys: &[&str]) -> Outcome<()> {
        let mut ids = Vec::new();
        for key in keys {
            ids.push(self.organisation_id(key).await?);
        }
        crate::requests::ask(&self.at(written.day, 11), &written.actor, written.id, &ids).await
    }

    /// The organisation that has the word answers by the link of its mail, so many days after the request was written.
    async fn answer(&self, written: &Written<'_>, days: u64, form: FormState) -> Outcome<()> {
        let services = self.at(written.day + Days::new(days), 19);
        let all = persistence::invitations::of_request(&services.database, written.id).await?;
        let asked = all.iter().find(|invitation| invitation.status.is_live()).ok_or(Error::NotFound)?;
        let until = asked.deadline.unwrap_or_else(|| services.now());
        let token = services.sign(Purpose::Answer { invitation: asked.id }, until, "");
        crate::invitations::answer(&services, &token, &form).await.map(|_| ())
    }

    /// A yes for the first date, confirmed by the organisation through its link and by the institution signed in.
    async fn agree(&self, written: &Written<'_>, key: &str) -> Outcome<()> {
        self.ask(written, &[key]).await?;
        let form = FormState::default().with("answer", "yes").with("date", 0).with("message", YES_MESSAGE);
        self.answer(written, 3, form).await?;
        let dialogue = persistence::dialogues::by_request(&self.services.database, written.id).await?.ok_or(Error::NotFound)?;
        let next_day = self.at(written.day + Days::new(4), 18);
        let until = next_day.now() + TimeDelta::days(AGREEMENT_LINK_DAYS);
        let token = next_day.sign(Purpose::agreement(dialogue.id, Side::Organisation), until, "");
        crate::dialogues::confirm(&next_day, Access::Token(&token), dialogue.agreement.version).await?;
        let access = Access::Actor(&written.actor, dialogue.id);
        crate::dialogues::confirm(&self.at(written.day + Days::new(5), 8), access, dialogue.agreement.version).await
    }
}
