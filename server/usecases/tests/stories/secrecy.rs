//! Nothing that is meant for two sides only, and nobody who keeps back, is found in what everybody can read.

use api_types::forms::FormState;
use domain::accounts::Actor;
use domain::filters::Filter;
use domain::ids::RequestId;
use domain::organisations::ProfileStep;
use i18n::Locale;
use test_support::each_engine;
use usecases::start::ListInput;
use usecases::{Error, Services, calendar, dashboard, events, institutions, invitations, offers, organisations, requests, start};

use crate::world::{World, event_form, offer_form, organisation_form, organisation_of, other_dates, request_form, school_form, token_in};

/// What must never be read by everybody. The places are municipalities that no district is named after.
const MARKERS: [&str; 10] = [
    "marke-post",
    "Markenadresse",
    "Markenraum",
    "Markenkontakt",
    "Verborgenes Haus",
    "Stilles Haus",
    "Ungelistetes Haus",
    "Zella-Mehlis",
    "Ilmenau",
    "Markenschulweg",
];

fn secretive(name: &str, place: &str, tier: &str) -> FormState {
    let form = organisation_form(name, place).with("safety_tier", tier).with("meeting_address", "Markenadresse 7");
    form.with("contact_email", format!("{}@marke-post.example", domain::text::slugify(name)))
}

/// Everybody's view of everything, as one text.
async fn everything_public(services: &Services, slugs: &Slugs) -> String {
    let mut all = String::new();
    let list = |pairs: &[(&str, &str)]| ListInput::read(Locale::De, pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect());
    for input in [list(&[]), list(&[("near", "99084"), ("radius", "200")]), list(&[("region", "DE-TH")])] {
        all += &format!("{:?}", events::event_list(services, input.clone()).await.expect("events"));
        all += &format!("{:?}", organisations::organisation_list(services, input.clone()).await.expect("organisations"));
        all += &format!("{:?}", offers::offer_list(services, input.clone()).await.expect("offers"));
        all += &format!("{:?}", requests::request_list_view(services, input.clone()).await.expect("requests"));
        let subscription = calendar::subscription_view(services, Locale::De, input).await.expect("a subscription");
        all += &format!("{subscription:?}");
    }
    let sentence = FormState::default().with("institution_kind", "school").with("place", "99084").with("topic", "contract-labour");
    all += &format!("{:?}", start::start_view(services, sentence).await.expect("the start page"));
    all += &format!("{:?}", dashboard::impact_view(services).await.expect("figures"));
    all += &calendar::public_feed(services, Locale::De, &Filter::default()).await.expect("a feed").body;
    for slug in &slugs.organisations {
        all += &readable(organisations::organisation_view(services, None, slug).await);
        all += &readable(calendar::organisation_feed(services, Locale::De, slug).await.map(|feed| feed.body));
    }
    for slug in &slugs.events {
        all += &readable(events::event_view(services, None, slug).await);
        all += &readable(calendar::event_file(services, Locale::De, None, slug).await.map(|feed| feed.body));
    }
    for slug in &slugs.offers {
        all += &readable(offers::offer_view(services, None, slug).await);
    }
    for id in &slugs.requests {
        all += &readable(requests::request_view(services, None, *id).await);
    }
    all += &readable(institutions::institution_view(services, None, "rosengarten-gymnasium").await);
    all += &readable(calendar::institution_feed(services, Locale::De, "rosengarten-gymnasium").await.map(|feed| feed.body));
    all
}

fn readable<T: std::fmt::Debug>(view: Result<T, Error>) -> String {
    match view {
        Ok(view) => format!("{view:?}"),
        Err(Error::NotFound) => String::new(),
        Err(error) => panic!("{error:?}"),
    }
}

#[derive(Default)]
struct Slugs {
    organisations: Vec<String>,
    events: Vec<String>,
    offers: Vec<String>,
    requests: Vec<RequestId>,
}

impl Slugs {
    /// An offer and an event of an organisation, at its own place.
    async fn fill(&mut self, world: &World, actor: &Actor, form: &FormState) {
        let name = form.value("name");
        self.organisations.push(domain::text::slugify(name));
        self.offers.push(offers::create_offer(&world.services, actor, &offer_form("Teestunde")).await.expect("an offer"));
        let event = event_form("Offener Abend", form.value("place")).with("address", "Markenadresse 7");
        self.events.push(events::create_event(&world.services, actor, &event).await.expect("an event"));
    }

    /// A request to this organisation, by way of other dates, up to the date in the calendars. Before both agree, the institution learns no name.
    async fn agree(&mut self, world: &World, school: &Actor, partner: &Actor, meeting_place: &str) {
        world.letters().await;
        let form = request_form()
            .with("title", format!("Gespräch {}", self.requests.len()))
            .with("room", "Markenraum 12")
            .with("on_site_contact", "Markenkontakt im Sekretariat")
            .with("meeting_place", meeting_place)
            .with("max_travel_km", 200);
        let id = requests::create_request(&world.services, school, &form, true).await.expect("a request");
        self.requests.push(id);
        requests::ask(&world.services, school, id, &[organisation_of(partner)]).await.expect("asked");
        let letters = world.letters().await;
        let profile = persistence::organisations::by_id(&world.database, organisation_of(partner)).await.expect("read").expect("a profile");
        let view = requests::request_view(&world.services, Some(school), id).await.expect("the owner's page");
        let told = format!("{:?}", view.owner.map(|owner| (owner.invitations, owner.matches)));
        assert!(profile.is_public() == told.contains(&profile.name), "before the yes only public names are told: {told}");
        let recipient = letters.iter().find(|letter| letter.text.contains("/answer/")).expect("a mail that asks").recipient.clone();
        let token = token_in(&letters, &recipient, "/answer/");
        invitations::answer(&world.services, &token, &other_dates()).await.expect("other dates");
        for letter in world.letters().await.iter().filter(|letter| letter.recipient == "lehrkraft@rosengarten.example") {
            assert!(profile.is_public() == letter.text.contains(&profile.name), "{}", letter.text);
            assert!(!letter.text.contains("Zella-Mehlis") && !letter.text.contains("marke-post"), "{}", letter.text);
        }
        let invitation = world.asked(id).await;
        requests::decide_counter(&world.services, school, id, invitation, Some(0)).await.expect("taken");
        let dialogue = persistence::dialogues::by_request(&world.database, id).await.expect("read").expect("a dialogue").id;
        let path = invitations::agreement_path(&world.services, dialogue, domain::agreements::Side::Organisation);
        let link = path.trim_start_matches("/agreement/").to_owned();
        use usecases::dialogues::{Access, confirm};
        confirm(&world.services, Access::Token(&link), 1).await.expect("confirmed");
        confirm(&world.services, Access::Actor(school, dialogue), 1).await.expect("confirmed");
        let event = persistence::dialogues::by_id(&world.database, dialogue).await.expect("read").and_then(|one| one.event_id);
        let event = persistence::events::by_id(&world.database, event.expect("an event")).await.expect("read").expect("an event");
        self.events.push(event.slug);
    }
}

fn assert_unmarked(text: &str, what: &str) {
    for marker in MARKERS {
        if let Some(position) = text.find(marker) {
            let from = text.floor_char_boundary(position.saturating_sub(200));
            let to = text.ceil_char_boundary((position + 100).min(text.len()));
            panic!("{what} tells {marker}: …{}…", &text[from..to]);
        }
    }
}

#[tokio::test]
async fn nothing_kept_back_is_public() {
    each_engine(|database| async move {
        let world = World::new(database);
        let mut slugs = Slugs::default();
        let school = world.institution(school_form().with("address", "Markenschulweg 3")).await;
        // Listed, with an address for partners only.
        let form = secretive("Offenes Haus", "06108 Halle (Saale)", "locality");
        let open = world.organisation(form.clone()).await;
        slugs.fill(&world, &open, &form).await;
        slugs.agree(&world, &school, &open, "institution").await;
        slugs.agree(&world, &school, &open, "organisation").await;
        // Suggested, and named only after a yes.
        let form = secretive("Stilles Haus", "98544 Zella-Mehlis", "on-acceptance");
        let quiet = world.organisation(form.clone()).await;
        slugs.fill(&world, &quiet, &form).await;
        for meeting_place in ["institution", "organisation"] {
            slugs.agree(&world, &school, &quiet, meeting_place).await;
        }
        // Neither listed nor suggested.
        let form = secretive("Ungelistetes Haus", "98544 Zella-Mehlis", "unlisted");
        let unlisted = world.organisation(form.clone()).await;
        slugs.fill(&world, &unlisted, &form).await;
        // Public until it hides itself, with everything that stood in public.
        let form = secretive("Verborgenes Haus", "98693 Ilmenau", "locality");
        let hidden = world.organisation(form.clone()).await;
        slugs.fill(&world, &hidden, &form).await;
        slugs.agree(&world, &school, &hidden, "institution").await;
        slugs.agree(&world, &school, &hidden, "organisation").await;
        let before = everything_public(&world.services, &slugs).await;
        assert!(before.contains("Verborgenes Haus") && before.contains("Ilmenau"), "the test sees what is public");
        organisations::step(&world.services, &hidden, "verborgenes-haus", ProfileStep::Hide).await.expect("hidden");

        let public = everything_public(&world.services, &slugs).await;
        assert!(public.contains("Offenes Haus") && public.contains("Gespräch 0"), "the test sees what is public");
        assert_unmarked(&public, "the public");

        // Those who are meant to know still do.
        let own = events::event_view(&world.services, Some(&hidden), slugs.events.last().expect("an event")).await.expect("its own event");
        assert_eq!(own.address.as_deref(), Some("Markenadresse 7"));
        organisations::step(&world.services, &hidden, "verborgenes-haus", ProfileStep::Publish).await.expect("published");
        assert!(everything_public(&world.services, &slugs).await.contains("Verborgenes Haus"), "nothing was lost by hiding");
    })
    .await;
}

#[tokio::test]
async fn a_hidden_institution_takes_its_requests_and_events_with_it() {
    each_engine(|database| async move {
        let world = World::new(database);
        let school = world.institution(school_form()).await;
        let id = requests::create_request(&world.services, &school, &request_form(), true).await.expect("a request");
        let event = event_form("Tag der offenen Tür", "06526 Sangerhausen");
        let event = events::create_event(&world.services, &school, &event).await.expect("an event");
        requests::request_view(&world.services, None, id).await.expect("public");
        events::event_view(&world.services, None, &event).await.expect("public");
        institutions::step(&world.services, &school, "rosengarten-gymnasium", ProfileStep::Hide).await.expect("hidden");
        assert!(matches!(requests::request_view(&world.services, None, id).await, Err(Error::NotFound)));
        assert!(matches!(events::event_view(&world.services, None, &event).await, Err(Error::NotFound)));
        assert!(matches!(calendar::event_file(&world.services, Locale::De, None, &event).await, Err(Error::NotFound)));
        let feed = calendar::public_feed(&world.services, Locale::De, &Filter::default()).await.expect("a feed");
        assert!(!feed.body.contains("Tag der offenen"));
        requests::request_view(&world.services, Some(&school), id).await.expect("its own");
    })
    .await;
}
