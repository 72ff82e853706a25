//! People, houses and mails for the stories.

use api_types::accounts::{Purpose, SignUpForm};
use api_types::forms::FormState;
use chrono::NaiveDateTime;
use domain::accounts::{Actor, Membership, Role};
use domain::ids::{InvitationId, MembershipId, OrganisationId, RequestId, SessionId};
use domain::invitations::Invitation;
use domain::organisations::ProfileStep;
use i18n::Locale;
use mail::{Letter, MemoryOutbox, Transport};
use persistence::{Database, accounts, invitations};
use test_support::{TestClock, builders, test_services};
use usecases::{Services, Viewer};

pub const PASSWORD: &str = "zwölf Monde im Mai";

/// A site with a post office.
pub struct World {
    pub services: Services,
    pub clock: TestClock,
    pub database: Database,
    transport: Transport,
    box_of_letters: MemoryOutbox,
}

impl World {
    pub fn new(database: Database) -> World {
        let (services, clock) = test_services(database.clone());
        let (transport, box_of_letters) = Transport::memory();
        World { services, clock, database, transport, box_of_letters }
    }

    /// Delivers what waits and takes it out.
    pub async fn letters(&self) -> Vec<Letter> {
        while usecases::jobs::deliver_mails(&self.services, &self.transport).await.expect("delivered") > 0 {}
        self.box_of_letters.take()
    }

    /// Somebody who signed up and followed the link of the mail.
    pub async fn person(&self, email: &str, purpose: Purpose) -> (Viewer, String) {
        let form = SignUpForm { display_name: "Ada".into(), email: email.into(), password: PASSWORD.into(), purpose, next: None };
        usecases::accounts::sign_up(&self.services, form, Locale::De, email).await.expect("signed up");
        let token = token_in(&self.letters().await, email, "/confirm-email/");
        let (session, _) =
            usecases::accounts::confirm_email(&self.services, &token, &FormState::default().with("password", PASSWORD), "Firefox")
                .await
                .expect("confirmed");
        (self.viewer(&session.0).await, session.0)
    }

    /// Who is signed in with this cookie.
    pub async fn viewer(&self, session: &str) -> Viewer {
        usecases::accounts::viewer(&self.services, session).await.expect("read").expect("signed in")
    }

    /// Somebody with a confirmed account and no password; quicker than [`World::person`].
    pub async fn quick_person(&self, email: &str) -> Actor {
        let account = builders::account(email);
        accounts::insert(&self.database, &account).await.expect("an account");
        Actor { account_id: account.id, roles: Vec::new() }
    }

    /// The account with this address and all its roles.
    pub async fn actor(&self, email: &str) -> Actor {
        let account = accounts::by_email(&self.database, email).await.expect("read").expect("an account");
        Actor { account_id: account.id, roles: accounts::roles(&self.database, account.id).await.expect("roles") }
    }

    /// The same as somebody who is signed in.
    pub async fn viewer_of(&self, email: &str) -> Viewer {
        let account = accounts::by_email(&self.database, email).await.expect("read").expect("an account");
        Viewer { session_id: SessionId(self.services.new_id()), account, actor: self.actor(email).await }
    }

    pub async fn admin(&self) -> Actor {
        let email = "admin@ansprechbar.example";
        if accounts::by_email(&self.database, email).await.expect("read").is_none() {
            let actor = self.quick_person(email).await;
            let membership = Membership { id: MembershipId(self.services.new_id()), account_id: actor.account_id, role: Role::Admin };
            accounts::add_membership(&self.database, &membership, self.services.now()).await.expect("a role");
        }
        self.actor(email).await
    }

    /// A published organisation for which somebody has given their word; its address is `{slug}@verein.example`.
    pub async fn organisation(&self, form: FormState) -> Actor {
        let email = form.value("contact_email").to_owned();
        let founder = self.quick_person(&email).await;
        let slug = usecases::organisations::create_organisation(&self.services, &founder, &form).await.expect("an organisation");
        let actor = self.actor(&email).await;
        usecases::organisations::step(&self.services, &actor, &slug, ProfileStep::Publish).await.expect("published");
        let vouch = FormState::default()
            .with("action", "vouch-organisation")
            .with("id", organisation_of(&actor))
            .with("basis", "commissioner")
            .with("voucher_name", "Büro der Beauftragten");
        usecases::moderation::decide(&self.services, &self.admin().await, &vouch).await.expect("vouched");
        self.letters().await;
        actor
    }

    /// A published institution; its staff are reached at the address in the form.
    pub async fn institution(&self, form: FormState) -> Actor {
        let email = form.value("contact_email").to_owned();
        let founder = self.quick_person(&email).await;
        usecases::institutions::create_institution(&self.services, &founder, &form).await.expect("an institution");
        self.actor(&email).await
    }

    /// A school in Sangerhausen with five organisations around it, and its published request.
    pub async fn school_with_partners(&self) -> (Actor, RequestId) {
        for (name, place) in PARTNERS {
            self.organisation(organisation_form(name, place)).await;
        }
        let school = self.institution(school_form()).await;
        let id = usecases::requests::create_request(&self.services, &school, &request_form(), true).await.expect("a request");
        (school, id)
    }

    /// Asks the first three suggestions, and gives their organisations in that order.
    pub async fn ask_three(&self, school: &Actor, id: RequestId) -> Vec<OrganisationId> {
        let chosen = self.suggestions(school, id).await[..3].to_vec();
        usecases::requests::ask(&self.services, school, id, &chosen).await.expect("asked");
        chosen
    }

    /// Who is suggested for a request, best first.
    pub async fn suggestions(&self, school: &Actor, id: RequestId) -> Vec<OrganisationId> {
        let view = usecases::requests::request_view(&self.services, Some(school), id).await.expect("the page");
        let matches = view.owner.and_then(|owner| owner.matches).expect("matches");
        matches.suggestions.iter().map(|found| found.suggestion.organisation).collect()
    }

    pub async fn thread(&self, id: RequestId) -> Vec<Invitation> {
        invitations::of_request(&self.database, id).await.expect("invitations")
    }

    /// The one that has the word.
    pub async fn asked(&self, id: RequestId) -> InvitationId {
        self.thread(id).await.iter().find(|invitation| invitation.status.is_live()).expect("somebody has the word").id
    }

    /// The answer link from the newest mail that asks.
    pub async fn answer_token(&self) -> String {
        let letters = self.letters().await;
        let asking = letters.iter().rev().find(|letter| letter.text.contains("/answer/")).expect("a mail that asks");
        token_in(std::slice::from_ref(asking), &asking.recipient, "/answer/")
    }

    /// The request's status.
    pub async fn status(&self, id: RequestId) -> domain::requests::RequestStatus {
        persistence::requests::by_id(&self.database, id).await.expect("read").expect("a request").status
    }
}

/// Five organisations within reach of Sangerhausen.
pub const PARTNERS: [(&str, &str); 5] = [
    ("Brückenlicht", "06108 Halle (Saale)"),
    ("Harzstimmen", "99734 Nordhausen"),
    ("Petersberg", "99084 Erfurt"),
    ("Lotosweg", "07545 Gera"),
    ("Muldebogen", "06844 Dessau-Roßlau"),
];

pub fn organisation_of(actor: &Actor) -> OrganisationId {
    actor.organisations().next().expect("a member")
}

/// The part of a link behind `path`, from the text of the newest letter to this address.
pub fn token_in(letters: &[Letter], recipient: &str, path: &str) -> String {
    let letter = letters.iter().rev().find(|letter| letter.recipient == recipient && letter.text.contains(path));
    let text = &letter.unwrap_or_else(|| panic!("no letter with {path} to {recipient}")).text;
    let after = &text[text.find(path).expect("the link") + path.len()..];
    after.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next().unwrap_or_default().to_owned()
}

pub fn local(text: &str) -> NaiveDateTime {
    text.parse().expect("a local time")
}

pub fn organisation_form(name: &str, place: &str) -> FormState {
    FormState::default()
        .with("name", name)
        .with("kind", "culture")
        .with("description", "Wir erzählen von Arbeit und Ankommen.")
        .with("place", place)
        .with("contact_email", format!("{}@verein.example", domain::text::slugify(name)))
        .with("safety_tier", "public")
        .with_all("topics", ["contract-labour", "migration-history"])
        .with_all("formats", ["class-talk"])
        .with_all("audiences", ["grade-5-10"])
        .with_all("languages", ["de"])
        .with("travel_radius_km", 150)
        .with("online", "yes")
        .with_all("weekdays", ["tu", "th"])
        .with("monthly_cap", 4)
        .with("fee_kind", "expenses")
        .with("lead_days", 7)
}

pub fn school_form() -> FormState {
    FormState::default()
        .with("name", "Rosengarten-Gymnasium")
        .with("kind", "school")
        .with("description", "Ein Haus mit offenen Türen.")
        .with("place", "06526 Sangerhausen")
        .with("address", "Rosenweg 1")
        .with("contact_email", "lehrkraft@rosengarten.example")
}

pub fn request_form() -> FormState {
    FormState::default()
        .with("title", "Vertragsarbeit in der DDR")
        .with("text", "Unsere Klasse hat 31 Fragen gesammelt.")
        .with_all("topics", ["contract-labour"])
        .with("format", "class-talk")
        .with("audience", "grade-5-10")
        .with("group_size", 26)
        .with("minutes", 90)
        .with("date1", "2027-04-13")
        .with("time1", "10:00")
        .with("date2", "2027-04-15")
        .with("time2", "11:45")
        .with("meeting_place", "institution")
        .with("place", "06526 Sangerhausen")
        .with("room", "Raum 204")
        .with("on_site_contact", "Sekretariat")
        .with_all("languages", ["de"])
        .with("budget_kind", "amount")
        .with("budget_euros", 80)
        .with("public_listing", "yes")
        .with("public_request", "yes")
}

pub fn event_form(title: &str, place: &str) -> FormState {
    FormState::default()
        .with("title", title)
        .with("description", "Alle sind willkommen.")
        .with_all("topics", ["neighbourhood"])
        .with("format", "story-cafe")
        .with_all("languages", ["de"])
        .with("date1", "2027-05-04")
        .with("time1", "18:00")
        .with("minutes", 90)
        .with("place", place)
}

pub fn offer_form(title: &str) -> FormState {
    FormState::default()
        .with("title", title)
        .with("description", "Ein Nachmittag mit Tee.")
        .with_all("topics", ["neighbourhood"])
        .with_all("formats", ["story-cafe"])
        .with_all("audiences", ["seniors"])
        .with_all("languages", ["de"])
        .with("minutes", 90)
        .with("fee_kind", "expenses")
}

pub fn yes() -> FormState {
    FormState::default().with("answer", "yes").with("date", 0)
}

pub fn no() -> FormState {
    FormState::default().with("answer", "no").with("reason", "no-time")
}

pub fn other_dates() -> FormState {
    FormState::default()
        .with("answer", "other")
        .with("date1", "2027-04-20")
        .with("time1", "10:00")
        .with("date2", "2027-04-22")
        .with("time2", "10:00")
}
