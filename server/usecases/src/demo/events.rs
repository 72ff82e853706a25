//! The public events of the demo.

use api_types::forms::FormState;
use chrono::{NaiveDate, Weekday};
use domain::taxonomy::{Audience, Format, Topic};

use Audience::*;

/// One event of the demo, or a series of them.
pub(super) struct DemoEvent {
    /// Key of the organisation or institution that invites.
    pub host: &'static str,
    pub title: &'static str,
    pub topics: &'static [Topic],
    pub format: Format,
    pub audiences: &'static [Audience],
    pub languages: &'static str,
    /// The first such day at least so many days ahead.
    pub day: (Weekday, u64),
    pub time: &'static str,
    pub minutes: u32,
    pub place: &'static str,
    pub address: &'static str,
    pub address_public: bool,
    pub online: bool,
    pub price: &'static str,
    pub accessibility: &'static str,
    pub child_friendly: bool,
    pub capacity: Option<u32>,
    /// How it repeats, and how many dates there are.
    pub repeat: (&'static str, u32),
    /// Whether it is called off.
    pub cancelled: bool,
    pub description: &'static str,
}

const COMMON: DemoEvent = DemoEvent {
    host: "",
    title: "",
    topics: &[],
    format: Format::StoryCafe,
    audiences: &[Public],
    languages: "de",
    day: (Weekday::Mon, 10),
    time: "18:00",
    minutes: 120,
    place: "",
    address: "",
    address_public: true,
    online: false,
    price: "",
    accessibility: "",
    child_friendly: false,
    capacity: None,
    repeat: ("never", 1),
    cancelled: false,
    description: "",
};

impl DemoEvent {
    /// The event form as the host would fill it in.
    pub fn form(&self, day: NaiveDate) -> FormState {
        FormState::default()
            .with("title", self.title)
            .with("description", self.description)
            .with_all("topics", self.topics)
            .with("format", self.format)
            .with_all("audiences", self.audiences)
            .with_all("languages", self.languages.split(' '))
            .with("date1", day)
            .with("time1", self.time)
            .with("minutes", self.minutes)
            .with("place", self.place)
            .with("address", self.address)
            .with_tick("address_public", self.address_public)
            .with_tick("online", self.online)
            .with("price", self.price)
            .with("accessibility", self.accessibility)
            .with_tick("child_friendly", self.child_friendly)
            .with("capacity", self.capacity.map(|capacity| capacity.to_string()).unwrap_or_default())
            .with("repeat", self.repeat.0)
            .with("repeats", self.repeat.1)
    }
}

pub(super) const EVENTS: [DemoEvent; 9] = [
    DemoEvent {
        host: "brueckenlicht",
        title: "Sprachcafé am Saaleufer",
        topics: &[Topic::Multilingualism, Topic::Neighbourhood],
        audiences: &[Public, Refugees, Seniors],
        languages: "de ru uk",
        day: (Weekday::Thu, 3),
        time: "17:00",
        minutes: 90,
        place: "06108 Halle (Saale)",
        address: "Lichtgasse 4",
        accessibility: "Ebenerdig, Toilette für Rollstühle, ruhiger Nebenraum.",
        child_friendly: true,
        repeat: ("week", 6),
        description: "An jedem Tisch eine Sprache, nach zwanzig Minuten wird gewechselt. Deutsch ist immer dabei, Russisch und Ukrainisch meistens. \
            Sie brauchen keine Anmeldung und keine Vorkenntnisse.",
        ..COMMON
    },
    DemoEvent {
        host: "lotosweg",
        title: "Erzählabend: Vertragsarbeit und ihre Familien",
        topics: &[Topic::ContractLabour, Topic::Generations],
        languages: "de vi",
        day: (Weekday::Tue, 8),
        time: "18:30",
        place: "07545 Gera",
        address: "Seidenhof 7",
        accessibility: "Aufzug vom Hof, Einlass ab 18 Uhr.",
        repeat: ("month", 4),
        description: "Jeden Monat erzählen zwei Menschen von denselben Jahren: eine Person, die damals kam, und eine, die schon hier war. Danach ist \
            Zeit für Fragen, Tee und Reisgebäck.",
        ..COMMON
    },
    DemoEvent {
        host: "saartreff",
        title: "Kochabend: drei Küchen, ein Tisch",
        topics: &[Topic::Cuisine, Topic::Neighbourhood],
        format: Format::SharedMeal,
        audiences: &[Public, Parents],
        languages: "de fr ar",
        day: (Weekday::Fri, 12),
        time: "18:00",
        minutes: 180,
        place: "66111 Saarbrücken",
        address: "Gewürzgasse 17",
        price: "8 Euro für die Zutaten",
        accessibility: "Zwei Stufen am Eingang, wir helfen gern.",
        capacity: Some(18),
        description: "Couscous, Quiche und Dibbelabbes entstehen gleichzeitig, gegessen wird zusammen. Alle 18 Plätze sind vergeben; wer doch nicht \
            kann, gibt bitte Bescheid, damit jemand nachrückt.",
        ..COMMON
    },
    DemoEvent {
        host: "spreewald-diaspora",
        title: "Online-Gespräch: Studieren und bleiben",
        topics: &[Topic::SkilledWorkers, Topic::Recognition],
        format: Format::Online,
        audiences: &[Students, Company, Public],
        languages: "de en",
        day: (Weekday::Wed, 9),
        time: "19:00",
        minutes: 75,
        place: "03046 Cottbus",
        address_public: false,
        online: true,
        accessibility: "Mit Untertiteln in Deutsch und Englisch.",
        description: "Drei Absolventinnen berichten, was sie nach dem Abschluss in der Lausitz gehalten hat und was beinahe nicht. Fragen stellen Sie \
            im Chat oder vorab.",
        ..COMMON
    },
    DemoEvent {
        host: "foerdefreunde",
        title: "Hallenturnier der Nachbarschaften",
        topics: &[Topic::Sport, Topic::Neighbourhood],
        format: Format::SportPlay,
        audiences: &[YouthGroup, Community, Public],
        languages: "de en ar",
        day: (Weekday::Sat, 16),
        time: "10:00",
        minutes: 360,
        place: "24103 Kiel",
        address: "Hallenweg 1",
        child_friendly: true,
        cancelled: true,
        description: "Acht gemischte Mannschaften, ausgelost am Morgen. Das Turnier fällt wegen der Sanierung der Halle aus; ein neuer Termin folgt im \
            Frühjahr.",
        ..COMMON
    },
    DemoEvent {
        host: "zechenbogen",
        title: "Stadtrundgang: Wege der Gastarbeit",
        topics: &[Topic::GuestWorkers, Topic::MigrationHistory],
        format: Format::CityWalk,
        audiences: &[Public, Grade11To13],
        languages: "de tr",
        day: (Weekday::Sat, 20),
        time: "14:00",
        minutes: 150,
        place: "44135 Dortmund",
        address: "Treffpunkt Förderturmplatz",
        price: "5 Euro, unter 18 Jahren frei",
        accessibility: "Strecke drei Kilometer, eben, mit Sitzpausen.",
        description: "Vom Ledigenheim über die erste Teestube bis zum Betriebsratsbüro. An fünf Stationen sprechen Menschen, die dort gearbeitet haben \
            oder deren Eltern es taten.",
        ..COMMON
    },
    DemoEvent {
        host: "deichkrone",
        title: "Spielnachmittag der Mädchenteams",
        topics: &[Topic::Sport, Topic::Youth],
        format: Format::SportPlay,
        audiences: &[YouthGroup, Parents],
        languages: "de ar",
        day: (Weekday::Sun, 14),
        time: "14:00",
        minutes: 180,
        place: "28195 Bremen",
        address: "Sporthalle am Deichweg 5",
        accessibility: "Halle stufenlos erreichbar.",
        child_friendly: true,
        description: "Handball, Fußball und ein Parcours zum Ausprobieren. Mütter und Väter trinken Kaffee am Spielfeldrand, Trainerinnen beantworten \
            Fragen auf Deutsch und Arabisch.",
        ..COMMON
    },
    DemoEvent {
        host: "neckardreieck",
        title: "Werkstatt: Nachrichten prüfen in zehn Minuten",
        topics: &[Topic::MediaDisinformation, Topic::YouthVoice],
        format: Format::Workshop,
        audiences: &[YouthGroup, Vocational],
        languages: "de tr",
        day: (Weekday::Fri, 22),
        time: "15:30",
        minutes: 120,
        place: "68159 Mannheim",
        address: "Quadratweg 3",
        accessibility: "Aufzug, Gebärdensprache auf Anfrage.",
        capacity: Some(24),
        description: "Ein Bild, eine Überschrift, eine Uhr: In Zweiergruppen finden wir heraus, was stimmt. Für alle zwischen 14 und 21 Jahren, mit \
            Pizza danach.",
        ..COMMON
    },
    DemoEvent {
        host: "feuerwehr-oberaue",
        title: "Offener Abend in der Fahrzeughalle",
        topics: &[Topic::CivilProtection, Topic::Associations],
        format: Format::FestivalEvening,
        audiences: &[Public, Community],
        languages: "de ti",
        day: (Weekday::Thu, 27),
        time: "18:30",
        place: "36037 Fulda",
        address: "Gerätehausweg 2",
        accessibility: "Ebenerdig, Parkplätze direkt am Tor.",
        child_friendly: true,
        description: "Schläuche halten, Funkgeräte ausprobieren und erfahren, warum im Ehrenamt jede Sprache hilft. Wer mitmachen will, kann sich an diesem \
            Abend vormerken lassen.",
        ..COMMON
    },
];
