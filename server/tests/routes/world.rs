//! A small world for the site: two sides, a stranger, those in charge, and one thing of every kind.

use domain::accounts::{Account, Membership, Role};
use domain::calendar_time::DateOption;
use domain::dialogues::Dialogue;
use domain::events::{Event, EventDraft, EventVisibility};
use domain::geography::{Land, Region};
use domain::ids::{MembershipId, PrivateFeedId, ReportId, RoundId};
use domain::institutions::Institution;
use domain::invitations::{Invitation, InvitationStatus};
use domain::limits::AGREEMENT_LINK_DAYS;
use domain::offers::Offer;
use domain::organisations::{Organisation, SafetyTier};
use domain::reports::{Report, ReportReason};
use domain::requests::{Request, RequestStatus};
use domain::rounds::{Round, RoundStatus};
use persistence::{
    Database, accounts, dialogues, events, institutions, invitations, offers, organisations, outbox, private_feeds, reports, requests,
    rounds, sessions, throttle, vouches,
};
use test_support::builders::{self, id, now};
use usecases::links::Purpose;

use crate::site::Site;

/// Everybody's password.
pub const PASSWORD: &str = "zwölf Monde im Mai";

/// What is there.
pub struct World {
    /// Acts for the institution.
    pub ada: Account,
    /// Acts for the organisation.
    pub bo: Account,
    /// Acts for other ones.
    pub eve: Account,
    /// Moderates Sachsen-Anhalt.
    pub mo: Account,
    /// Runs the site.
    pub root: Account,
    /// Has not confirmed the address.
    pub newcomer: Account,
    /// Ada's house.
    pub institution: Institution,
    /// Bo's public organisation.
    pub organisation: Organisation,
    /// Bo's organisation that is told on acceptance only.
    pub secret_organisation: Organisation,
    /// Open, listed, with an invitation that waits for its answer.
    pub request: Request,
    /// Ada's draft.
    pub draft: Request,
    /// Agreed in principle.
    pub agreeing: Request,
    /// Asked for [`World::request`].
    pub invitation: Invitation,
    /// Of [`World::agreeing`].
    pub dialogue: Dialogue,
    /// Public.
    pub event: Event,
    /// For its hosts only.
    pub secret_event: Event,
    /// Open.
    pub offer: Offer,
    /// Open.
    pub report: Report,
    /// Of Sachsen-Anhalt, without requests.
    pub round: Round,
    /// Bo's private feed.
    pub feed_token: String,
}

/// How texts of the world are made from plain ones; tests of escaping put something nasty around them.
pub type Dress = fn(&str) -> String;

impl World {
    /// A plain world.
    pub async fn on(site: &Site) -> Self {
        Self::dressed(site, str::to_owned).await
    }

    /// A world whose texts went through `dress`.
    pub async fn dressed(site: &Site, dress: Dress) -> Self {
        let world = Self::drawn(site, dress).await;
        world.store(&site.services.database).await.expect("a world");
        world
    }

    async fn drawn(site: &Site, dress: Dress) -> Self {
        let hash = usecases::passwords::hash(PASSWORD.to_owned(), [3; 32]).await.expect("a hash");
        let account =
            |email: &str, name: &str| Account { password_hash: Some(hash.clone()), display_name: dress(name), ..builders::account(email) };
        let institution = dressed_institution(builders::institution("Schule am Park"), dress);
        let organisation = dressed_organisation(builders::organisation("Muldebogen"), dress);
        let secret = Organisation { safety_tier: SafetyTier::OnAcceptance, ..builders::organisation("Hinterhof") };
        let request = dressed_request(builders::request("Nachbarn im Viertel", &institution), dress);
        let draft = builders::request("Noch nicht fertig", &institution);
        let draft = Request { status: RequestStatus::Draft, published_at: None, ..draft };
        let agreeing = dressed_request(builders::request("Wege hierher", &institution), dress);
        let agreeing = Request { status: RequestStatus::Agreeing, ..agreeing };
        let asked = Invitation {
            status: InvitationStatus::Asked,
            asked_at: Some(now()),
            deadline: Some(now() + chrono::TimeDelta::days(7)),
            ..builders::invitation(&request, &organisation, 1)
        };
        let accepted = accepted(&agreeing, &organisation, dress);
        let mut dialogue = builders::dialogue(&agreeing, &accepted);
        let terms = &mut dialogue.agreement.terms;
        (terms.goals, terms.room, terms.remarks) = (dress("Einander hören."), Some(dress("Raum 12")), Some(dress("Mit Fotos.")));
        let event = dressed_event(builders::event("Fest im Hof", &organisation), dress);
        let secret_event = builders::event("Stilles Treffen", &organisation);
        let secret_event =
            Event { draft: EventDraft { visibility: EventVisibility::Private, ..secret_event.draft.clone() }, ..secret_event };
        let offer = builders::offer("Tee und Geschichten", &organisation);
        let offer = Offer { title: dress(&offer.title), description: dress(&offer.description), ..offer };
        Self {
            ada: account("ada@schule.example", "Ada"),
            bo: account("bo@verein.example", "Bo"),
            eve: account("eve@fremd.example", "Eve"),
            mo: account("mo@amt.example", "Mo"),
            root: account("root@amt.example", "Root"),
            newcomer: Account { email_confirmed_at: None, ..account("neu@neu.example", "Neu") },
            report: report(dress),
            round: round(dress),
            feed_token: site.services.feed_token(PrivateFeedId(id("feed of bo"))),
            secret_organisation: secret,
            invitation: asked,
            institution,
            organisation,
            request,
            draft,
            agreeing,
            dialogue,
            event,
            secret_event,
            offer,
        }
    }

    async fn store(&self, database: &Database) -> Result<(), persistence::StoreError> {
        let other_house = builders::institution("Andere Schule");
        let other_group = builders::organisation("Anderer Verein");
        for account in [&self.ada, &self.bo, &self.eve, &self.mo, &self.root, &self.newcomer] {
            accounts::insert(database, account).await?;
        }
        for institution in [&self.institution, &other_house] {
            institutions::insert(database, institution).await?;
        }
        for organisation in [&self.organisation, &self.secret_organisation, &other_group] {
            organisations::insert(database, organisation).await?;
        }
        vouches::insert(database, &builders::vouch(&self.organisation, "Landesnetzwerk")).await?;
        let roles = [
            (&self.ada, Role::Institution(self.institution.id)),
            (&self.bo, Role::Organisation(self.organisation.id)),
            (&self.bo, Role::Organisation(self.secret_organisation.id)),
            (&self.eve, Role::Institution(other_house.id)),
            (&self.eve, Role::Organisation(other_group.id)),
            (&self.mo, Role::Moderator(Region::Land(Land::SachsenAnhalt))),
            (&self.root, Role::Admin),
        ];
        for (number, (account, role)) in roles.into_iter().enumerate() {
            let membership = Membership { id: MembershipId(id(&format!("role {number}"))), account_id: account.id, role };
            accounts::add_membership(database, &membership, now()).await?;
        }
        for request in [&self.request, &self.draft, &self.agreeing] {
            requests::insert(database, request).await?;
        }
        invitations::save_all(database, self.request.id, std::slice::from_ref(&self.invitation), now()).await?;
        let accepted = accepted(&self.agreeing, &self.organisation, str::to_owned);
        invitations::save_all(database, self.agreeing.id, &[accepted], now()).await?;
        dialogues::insert(database, &self.dialogue).await?;
        for event in [&self.event, &self.secret_event] {
            events::insert(database, event).await?;
        }
        offers::insert(database, &self.offer).await?;
        reports::insert(database, &self.report).await?;
        rounds::insert(database, &self.round).await?;
        private_feeds::insert(database, PrivateFeedId(id("feed of bo")), self.bo.id, now()).await
    }

    /// Everything that a form of the site could change, as text.
    pub async fn snapshot(&self, site: &Site) -> String {
        self.try_snapshot(&site.services.database).await.expect("a snapshot")
    }

    async fn try_snapshot(&self, database: &Database) -> Result<String, persistence::StoreError> {
        let mut parts = Vec::new();
        for account in [&self.ada, &self.bo, &self.eve, &self.mo, &self.root, &self.newcomer] {
            let roles = accounts::roles(database, account.id).await?;
            let feed = private_feeds::active_of(database, account.id).await?;
            let sessions: Vec<_> = sessions::list_of(database, account.id).await?.into_iter().map(|session| session.id).collect();
            parts.push(format!("{:?} {roles:?} {feed:?} {sessions:?}", accounts::by_id(database, account.id).await?));
        }
        for request in [&self.request, &self.draft, &self.agreeing] {
            let known = requests::by_id(database, request.id).await?;
            parts.push(format!("{known:?} {:?}", invitations::of_request(database, request.id).await?));
        }
        parts.push(format!("{:?}", requests::of_institution(database, self.institution.id, 100).await?.len()));
        parts.push(format!("{:?}", dialogues::by_id(database, self.dialogue.id).await?));
        parts.push(format!("{:?}", organisations::by_id(database, self.organisation.id).await?));
        parts.push(format!("{:?}", institutions::by_id(database, self.institution.id).await?));
        parts.push(format!("{:?}", events::by_id(database, self.event.id).await?));
        parts.push(format!("{:?}", offers::by_slug(database, &self.offer.slug).await?));
        parts.push(format!("{:?}", reports::open(database, None, 100).await?.len()));
        parts.push(format!("{:?}", rounds::list(database, &[Region::Germany], 100).await?));
        parts.push(format!("{:?}", outbox::pending(database).await?));
        let from = "sign-in from 203.0.113.7";
        parts.push(format!("{:?}", throttle::count_since(database, from, now() - chrono::TimeDelta::days(1)).await?));
        Ok(parts.join("\n"))
    }

    /// The token of a link as a mail would carry it.
    pub async fn link(&self, site: &Site, purpose: Purpose) -> String {
        let expires_at = site.services.now() + chrono::TimeDelta::days(AGREEMENT_LINK_DAYS);
        usecases::accounts::sign_for_account(&site.services, purpose, expires_at).await.expect("a link")
    }

    /// The pages that everybody may read, without the language.
    pub fn public_pages(&self) -> Vec<String> {
        let fixed = [
            "/",
            "/events",
            "/organisations",
            "/offers",
            "/requests",
            "/map",
            "/calendar",
            "/impact",
            "/about",
            "/privacy",
            "/imprint",
            "/accessibility",
            "/style",
            "/sign-in",
            "/sign-up",
            "/forgot-password",
            "/report",
        ];
        let mut pages: Vec<String> = fixed.into_iter().map(str::to_owned).collect();
        pages.push(format!("/events/{}", self.event.slug));
        pages.push(format!("/organisations/{}", self.organisation.slug));
        pages.push(format!("/institutions/{}", self.institution.slug));
        pages.push(format!("/offers/{}", self.offer.slug));
        pages.push(format!("/requests/{}", self.request.id));
        pages
    }
}

fn accepted(request: &Request, organisation: &Organisation, dress: Dress) -> Invitation {
    let date: DateOption = request.draft.dates[0];
    Invitation {
        status: InvitationStatus::Accepted,
        asked_at: Some(now()),
        deadline: Some(now() + chrono::TimeDelta::days(7)),
        settled_at: Some(now()),
        message: Some(dress("Sehr gern.")),
        agreed_date: Some(date),
        ..builders::invitation(request, organisation, 1)
    }
}

fn dressed_institution(institution: Institution, dress: Dress) -> Institution {
    Institution {
        name: dress(&institution.name),
        description: dress(&institution.description),
        address: institution.address.as_deref().map(dress),
        ..institution
    }
}

fn dressed_organisation(organisation: Organisation, dress: Dress) -> Organisation {
    Organisation {
        name: dress(&organisation.name),
        description: dress(&organisation.description),
        meeting_address: organisation.meeting_address.as_deref().map(dress),
        ..organisation
    }
}

fn dressed_request(mut request: Request, dress: Dress) -> Request {
    let draft = &mut request.draft;
    (draft.title, draft.text) = (dress(&draft.title), dress(&draft.text));
    (draft.room, draft.on_site_contact) = (Some(dress("Raum 12")), Some(dress("Sekretariat")));
    draft.accessibility = Some(dress("Aufzug"));
    request
}

fn dressed_event(mut event: Event, dress: Dress) -> Event {
    let draft = &mut event.draft;
    (draft.title, draft.description) = (dress(&draft.title), dress(&draft.description));
    (draft.price, draft.accessibility) = (Some(dress("frei")), Some(dress("Rampe")));
    (draft.address, draft.address_public) = (Some(dress("Beispielweg 1")), true);
    event
}

fn report(dress: Dress) -> Report {
    Report {
        id: ReportId(id("report")),
        reason: ReportReason::Wrong,
        url: dress("https://ansprechbar.example/de/events/fest-im-hof"),
        text: dress("Das Datum stimmt nicht."),
        district: Some(builders::dessau().district),
        reporter_email: Some("leser@post.example".into()),
        created_at: now(),
        settled_at: None,
        decision: None,
    }
}

fn round(dress: Dress) -> Round {
    Round {
        id: RoundId(id("round")),
        title: dress("Interkulturelle Woche"),
        region: Region::Land(Land::SachsenAnhalt),
        status: RoundStatus::Open,
        proposal: None,
        work: None,
        search_failure: None,
        hand_in_closed_at: None,
        opened_by: None,
        created_at: now(),
        updated_at: now(),
        version: 1,
    }
}
