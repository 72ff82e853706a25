//! The requests of the demo, and how far each has come.

use api_types::forms::FormState;
use domain::calendar_time::DateOption;
use domain::requests::Budget;
use domain::taxonomy::{Audience, Format, Topic};

/// On which days a request's dates may fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayKind {
    /// A day with school in the institution's Land.
    School,
    /// A working day.
    Office,
    /// A Saturday.
    Saturday,
}

/// How far a request has come; organisations by their keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Story {
    /// Not published.
    Draft,
    /// Published; partners are to be chosen.
    Open,
    /// Published and handed in to the round of its Land.
    InRound,
    /// These were put into the order; the first one has the word.
    Asked(&'static [&'static str]),
    /// It proposed other dates.
    Countered(&'static str),
    /// Both confirmed the agreement.
    Confirmed(&'static str),
    /// It took place.
    Done(&'static str),
    /// The first one let the deadline pass, so the second one has the word.
    Rerouted([&'static str; 2]),
}

/// One request of the demo.
pub(super) struct DemoRequest {
    /// Key of the institution.
    pub institution: &'static str,
    pub title: &'static str,
    pub topics: &'static [Topic],
    pub format: Format,
    pub audience: Audience,
    pub group_size: u32,
    pub minutes: u32,
    /// How many days from today the dates lie at least (before today for what took place), and at what time.
    pub dates: &'static [(i64, &'static str)],
    pub days: DayKind,
    /// How many days ago it was written; what took place was written 45 days before.
    pub written_days_ago: i64,
    /// `institution`, `organisation` or `online`.
    pub meeting_place: &'static str,
    pub max_travel_km: u32,
    pub place: &'static str,
    pub room: &'static str,
    pub contact: &'static str,
    pub online_ok: bool,
    pub radius_km: u32,
    pub languages: &'static str,
    pub interpreter_ok: bool,
    pub accessibility: &'static str,
    pub budget: Budget,
    pub public_listing: bool,
    pub public_request: bool,
    pub text: &'static str,
    pub story: Story,
}

const COMMON: DemoRequest = DemoRequest {
    institution: "",
    title: "",
    topics: &[],
    format: Format::Workshop,
    audience: Audience::Public,
    group_size: 20,
    minutes: 90,
    dates: &[],
    days: DayKind::Office,
    written_days_ago: 2,
    meeting_place: "institution",
    max_travel_km: 30,
    place: "",
    room: "",
    contact: "",
    online_ok: false,
    radius_km: 60,
    languages: "de",
    interpreter_ok: false,
    accessibility: "",
    budget: Budget::Expenses,
    public_listing: true,
    public_request: true,
    text: "",
    story: Story::Open,
};

impl DemoRequest {
    /// The request form as the institution would fill it in.
    pub fn form(&self, dates: &[DateOption]) -> FormState {
        let form = FormState::default()
            .with("title", self.title)
            .with("text", self.text)
            .with_all("topics", self.topics)
            .with("format", self.format)
            .with("audience", self.audience)
            .with("group_size", self.group_size)
            .with("minutes", self.minutes)
            .with_dates(dates)
            .with("meeting_place", self.meeting_place)
            .with("max_travel_km", self.max_travel_km)
            .with("place", self.place)
            .with("room", self.room)
            .with("on_site_contact", self.contact)
            .with_tick("online_ok", self.online_ok)
            .with("preferred_radius_km", self.radius_km)
            .with_all("languages", self.languages.split(' '))
            .with_tick("interpreter_ok", self.interpreter_ok)
            .with("accessibility", self.accessibility)
            .with("public_listing", if self.public_listing { "yes" } else { "no" })
            .with_tick("public_request", self.public_request);
        match self.budget {
            Budget::None => form.with("budget_kind", "none"),
            Budget::Expenses => form.with("budget_kind", "expenses"),
            Budget::Amount(euros) => form.with("budget_kind", "amount").with("budget_euros", euros),
        }
    }
}

pub(super) const REQUESTS: [DemoRequest; 16] = [
    DemoRequest {
        institution: "rosengarten",
        title: "Klasse 10 fragt: Vertragsarbeit in der DDR",
        topics: &[Topic::ContractLabour, Topic::MigrationHistory],
        format: Format::ClassTalk,
        audience: Audience::Grade5To10,
        group_size: 26,
        dates: &[(30, "10:00"), (33, "11:45")],
        days: DayKind::School,
        written_days_ago: 1,
        place: "06526 Sangerhausen",
        room: "Raum 204, Rosenweg 1",
        contact: "Sekretariat, Anmeldung am Haupteingang",
        online_ok: true,
        accessibility: "Aufzug vorhanden, Beamer und Ton im Raum.",
        budget: Budget::Amount(80),
        text: "Im Schulbuch stehen zur Vertragsarbeit vier Zeilen. Unsere Klasse hat dazu 31 Fragen gesammelt: nach dem Alltag im Wohnheim, nach Lohn, \
            Freundschaft und Abschied. Wir suchen Menschen, die aus eigener Erfahrung oder aus ihrer Familie erzählen und mit uns ins Gespräch kommen.",
        story: Story::Open,
        ..COMMON
    },
    DemoRequest {
        institution: "rosengarten",
        title: "Projekttag: Lieder, die mitgekommen sind",
        topics: &[Topic::Music, Topic::Literature],
        format: Format::Workshop,
        audience: Audience::Grade5To10,
        group_size: 24,
        minutes: 120,
        dates: &[(38, "09:00"), (40, "09:00")],
        days: DayKind::School,
        place: "06526 Sangerhausen",
        room: "Musiksaal, Rosenweg 1",
        contact: "Fachbereich Musik",
        online_ok: true,
        budget: Budget::Amount(120),
        text: "Am Projekttag der siebten Klassen soll es um Lieder gehen, die Familien über Grenzen getragen haben. Wir möchten zwei davon lernen, ihre \
            Geschichte hören und eigene Zeilen dazu schreiben.",
        story: Story::Asked(&["brueckenlicht", "weserklang"]),
        ..COMMON
    },
    DemoRequest {
        institution: "rosengarten",
        title: "Interkulturelle Woche: Pausenbrot aus fünf Küchen",
        topics: &[Topic::Cuisine, Topic::Generations],
        format: Format::StoryCafe,
        audience: Audience::Grade5To10,
        group_size: 28,
        dates: &[(44, "09:45"), (46, "09:45")],
        days: DayKind::School,
        place: "06526 Sangerhausen",
        room: "Schulküche, Rosenweg 1",
        contact: "Schulsozialarbeit",
        online_ok: true,
        text: "Die sechste Klasse möchte wissen, was bei anderen früher auf dem Tisch stand und was davon mitgekommen ist. Wir schneiden, rühren und \
            erzählen zusammen; ein Fest mit Bühne soll es nicht werden.",
        story: Story::InRound,
        ..COMMON
    },
    DemoRequest {
        institution: "rosengarten",
        title: "Interkulturelle Woche: Elternabend, bei dem alle reden",
        topics: &[Topic::Parents, Topic::Multilingualism],
        format: Format::StaffTraining,
        audience: Audience::Professionals,
        group_size: 18,
        dates: &[(45, "15:00"), (47, "15:00")],
        days: DayKind::School,
        place: "06526 Sangerhausen",
        room: "Lehrerzimmer, Rosenweg 1",
        contact: "Schulleitung",
        online_ok: true,
        text: "Zu unseren Elternabenden kommen immer dieselben. Unser Kollegium möchte von Eltern und Vereinen hören, woran das liegt, wie Einladungen \
            ankommen und was in zwei Sprachen besser geht.",
        story: Story::InRound,
        ..COMMON
    },
    DemoRequest {
        institution: "elbwerft",
        title: "Vielfalt im Betrieb: ein halber Tag für 14 Auszubildende",
        topics: &[Topic::WorkplaceDiversity, Topic::LabourRights],
        format: Format::Workshop,
        audience: Audience::Vocational,
        group_size: 14,
        minutes: 240,
        dates: &[(24, "08:30"), (31, "08:30")],
        written_days_ago: 1,
        place: "21073 Hamburg",
        room: "Lehrwerkstatt, Tor 2",
        contact: "Ausbildungsleitung",
        languages: "de en",
        budget: Budget::Amount(250),
        public_listing: false,
        text: "In unserer Lehrwerkstatt wird viel gelacht und manches nicht gesagt. Wir wünschen uns ein Gespräch, das Auszubildende stärkt und \
            Ausbildenden zeigt, worauf sie achten können. Gern mit Übungen an der Werkbank statt mit Folien.",
        story: Story::Asked(&["elbtor"]),
        ..COMMON
    },
    DemoRequest {
        institution: "dreiberge",
        title: "Fortbildung: verständlich sprechen am Schalter",
        topics: &[Topic::DailyLifeOffices, Topic::Empowerment],
        format: Format::StaffTraining,
        audience: Audience::Administration,
        group_size: 18,
        minutes: 240,
        dates: &[(26, "08:00"), (28, "08:00")],
        written_days_ago: 6,
        place: "98527 Suhl",
        room: "Sitzungssaal, 2. Stock",
        contact: "Fachbereich Fortbildung",
        radius_km: 80,
        languages: "de ar",
        accessibility: "Aufzug, Induktionsschleife im Saal.",
        budget: Budget::Amount(300),
        public_listing: false,
        text: "Achtzehn Mitarbeitende möchten üben, schwierige Nachrichten klar und freundlich zu sagen. Uns interessiert, wie Gespräche auf der anderen \
            Seite des Schalters ankommen. Einzelfälle besprechen wir nicht.",
        story: Story::Countered("petersberg-stimmen"),
        ..COMMON
    },
    DemoRequest {
        institution: "nordring",
        title: "Tridem nach einem Vorfall: Glauben, Zweifel, Respekt",
        topics: &[Topic::Interfaith, Topic::AntiMuslimRacism, Topic::Antisemitism],
        format: Format::TandemVisit,
        audience: Audience::Vocational,
        group_size: 28,
        minutes: 135,
        dates: &[(23, "09:45"), (25, "09:45")],
        days: DayKind::School,
        written_days_ago: 7,
        place: "13347 Berlin",
        room: "Aula, Nordring 88",
        contact: "Schulsozialarbeit",
        budget: Budget::Amount(200),
        public_listing: false,
        public_request: false,
        text: "Im Herbst wurden zwei Auszubildende wegen ihres Glaubens beschimpft. Wir haben den Vorfall aufgearbeitet und möchten nun mit Menschen \
            sprechen, die aus verschiedenen Überzeugungen leben, ohne dass sie für andere sprechen müssen.",
        story: Story::Countered("barnim-begegnet"),
        ..COMMON
    },
    DemoRequest {
        institution: "hafenblick",
        title: "Erzählcafé im Speicher: Was vom Hafen bleibt",
        topics: &[Topic::MigrationHistory, Topic::Cuisine],
        format: Format::StoryCafe,
        audience: Audience::Seniors,
        group_size: 30,
        dates: &[(18, "15:00"), (25, "15:00")],
        written_days_ago: 16,
        place: "23966 Wismar",
        room: "Speicher, Erdgeschoss, Am Bollwerk 2",
        contact: "Museumskasse",
        radius_km: 80,
        accessibility: "Ebenerdig, Sitzplätze mit Lehne, Hörverstärker.",
        text: "Mit diesem Nachmittag beginnt unsere Reihe von vier Erzählcafés. Seeleute, Köchinnen und Werftarbeiter erzählen, was sie im Hafen gelernt, \
            gegessen und zurückgelassen haben. Ältere Menschen aus Wismar sind unsere Gäste und erzählen mit.",
        story: Story::Confirmed("hafenkreis"),
        ..COMMON
    },
    DemoRequest {
        institution: "vhs-westkueste",
        title: "Abendgespräch: Zusammenleben im Verein, hier und anderswo",
        topics: &[Topic::CountriesToday, Topic::Associations],
        format: Format::Podium,
        audience: Audience::Public,
        group_size: 60,
        dates: &[(21, "19:00"), (22, "19:00")],
        written_days_ago: 15,
        place: "25813 Husum",
        room: "Großer Saal, Süderstraße 9",
        contact: "Abenddienst",
        radius_km: 90,
        languages: "de en",
        accessibility: "Übertragung mit Untertiteln.",
        text: "Ein Abend im Saal und zugleich per Bildschirm in sechs Dörfern. Wir sprechen darüber, wie Vereine Menschen zusammenbringen, was dabei \
            schiefgeht und was andere Länder besser machen.",
        story: Story::Confirmed("foerdefreunde"),
        ..COMMON
    },
    DemoRequest {
        institution: "lindenhof-celle",
        title: "Besuch und Gegenbesuch: zu Gast in einem Gebetshaus",
        topics: &[Topic::PlacesOfWorship, Topic::Interfaith],
        format: Format::Visit,
        audience: Audience::Community,
        group_size: 22,
        minutes: 150,
        dates: &[(27, "14:00"), (34, "14:00")],
        days: DayKind::Saturday,
        written_days_ago: 20,
        meeting_place: "organisation",
        max_travel_km: 160,
        place: "29221 Celle",
        contact: "Gemeindebüro",
        public_listing: false,
        text: "Unser Gesprächskreis möchte eine muslimische Gemeinde besuchen, das Haus kennenlernen und Fragen stellen, die sonst niemand stellt. Im Frühling \
            laden wir zum Gegenbesuch mit Mittagessen ein.",
        story: Story::Confirmed("hase-ems"),
        ..COMMON
    },
    DemoRequest {
        institution: "bibliothek-am-markt",
        title: "Lebendige Bibliothek mit sechs Büchern",
        topics: &[Topic::RuralArrival, Topic::Buddies, Topic::Empowerment],
        format: Format::LivingLibrary,
        audience: Audience::Public,
        group_size: 40,
        minutes: 180,
        dates: &[(-24, "14:00"), (-21, "14:00")],
        written_days_ago: 69,
        place: "19322 Wittenberge",
        room: "Lesesaal, Markt 6",
        contact: "Ausleihe",
        radius_km: 80,
        languages: "de fa",
        accessibility: "Ebenerdig, Lupen und ruhige Ecke vorhanden.",
        text: "Sechs Menschen als Bücher, je zwanzig Minuten, vorher werden die Rechte von Buch und Leserin vorgelesen. Wir suchen Erzählende, die auf dem Land \
            angekommen sind oder dabei geholfen haben.",
        story: Story::Done("altmark-international"),
        ..COMMON
    },
    DemoRequest {
        institution: "sonnenhuegel",
        title: "Elterncafé in drei Sprachen",
        topics: &[Topic::Parents, Topic::Fathers],
        format: Format::StoryCafe,
        audience: Audience::Parents,
        group_size: 16,
        dates: &[(-17, "15:00"), (-15, "15:00")],
        written_days_ago: 62,
        place: "67655 Kaiserslautern",
        room: "Bewegungsraum, Hügelstraße 15",
        contact: "Leitung der Kita",
        radius_km: 80,
        languages: "de ar uk",
        interpreter_ok: true,
        budget: Budget::Amount(100),
        text: "Beim Abholen bleiben drei Minuten für Gespräche, das reicht nicht. Im Elterncafé möchten wir über Schlafen, Essen und Schulanfang sprechen und \
            voneinander hören, wie es zu Hause gemacht wird. Eine Sprachmittlerin ist dabei.",
        story: Story::Done("saartreff"),
        ..COMMON
    },
    DemoRequest {
        institution: "hochschule-ostalb",
        title: "Podium: Was zählt mein Abschluss?",
        topics: &[Topic::Recognition, Topic::SkilledWorkers],
        format: Format::Podium,
        audience: Audience::Students,
        group_size: 80,
        dates: &[(35, "17:30"), (37, "17:30")],
        written_days_ago: 0,
        place: "73430 Aalen",
        room: "Audimax, Campusallee 1",
        contact: "International Office",
        online_ok: true,
        radius_km: 80,
        languages: "de en",
        budget: Budget::Amount(200),
        text: "Internationale Studierende fragen uns jede Woche, ob ihr erstes Diplom hier gilt. Auf dem Podium sollen Menschen sitzen, die diesen Weg gegangen \
            sind, und Betriebe, die davon etwas haben.",
        story: Story::Rerouted(["donauwerkstatt", "spreewald-diaspora"]),
        ..COMMON
    },
    DemoRequest {
        institution: "donautal",
        title: "Mediation zwischen zwei Hausgemeinschaften",
        topics: &[Topic::NeighbourConflict, Topic::Neighbourhood],
        format: Format::Mediation,
        audience: Audience::Community,
        group_size: 7,
        minutes: 120,
        dates: &[(15, "16:00"), (17, "16:00")],
        written_days_ago: 1,
        place: "94315 Straubing",
        room: "Neutraler Raum im Bürgerhaus",
        contact: "Integrationsstelle, Zimmer 3",
        online_ok: true,
        radius_km: 120,
        languages: "de ru",
        budget: Budget::Amount(200),
        public_listing: false,
        public_request: false,
        text: "Zwei Hausgemeinschaften streiten seit dem Sommer über den Hof. Beide Seiten möchten eine Vermittlung durch zwei unabhängige Personen. Vorgespräche \
            können per Bildschirm stattfinden; über Namen und Einzelheiten sprechen wir erst nach einer Zusage.",
        story: Story::Asked(&["pegnitz-mediation"]),
        ..COMMON
    },
    DemoRequest {
        institution: "lindenhang",
        title: "Kultursensible Pflege: eine Stunde zwischen den Schichten",
        topics: &[Topic::CultureSensitiveCare],
        format: Format::StaffTraining,
        audience: Audience::Professionals,
        group_size: 12,
        minutes: 60,
        dates: &[(29, "13:15"), (30, "13:15")],
        place: "02826 Görlitz",
        room: "Schulungsraum Station 4",
        contact: "Pflegedienstleitung",
        online_ok: true,
        radius_km: 100,
        languages: "de pl",
        budget: Budget::Amount(150),
        public_listing: false,
        text: "Zwölf Pflegekräfte haben zwischen Früh- und Spätschicht eine Stunde Zeit. Wir möchten über Scham, Schmerz und Besuch am Krankenbett sprechen, \
            anhand von Situationen aus unserem Haus.",
        story: Story::Draft,
        ..COMMON
    },
    DemoRequest {
        institution: "suedviertel",
        title: "Runder Tisch: Polizei und Vertrauen im Südviertel",
        topics: &[Topic::PoliceTrust, Topic::Racism],
        format: Format::RoundTable,
        audience: Audience::PoliceRescue,
        group_size: 20,
        minutes: 120,
        dates: &[(32, "17:00"), (34, "17:00"), (39, "17:00")],
        place: "45879 Gelsenkirchen",
        room: "Stadtteilzentrum, neutraler Ort",
        contact: "Bezirksdienst",
        online_ok: true,
        languages: "de tr ar",
        budget: Budget::Amount(120),
        text: "Bezirksdienst, Vereine und Nachbarschaft setzen sich an einen Tisch. Wir wollen hören, wann Menschen uns nicht rufen und warum, und verabreden, was \
            beide Seiten im nächsten halben Jahr versuchen.",
        story: Story::Draft,
        ..COMMON
    },
];

/// The reports of the demo: reason, page (without host and locale), text.
pub(super) const REPORTS: [(&str, &str, &str); 3] = [
    ("wrong", "/organisations/altmark-international", "Die Öffnungszeiten auf der verlinkten Website stimmen seit dem Umzug nicht mehr."),
    ("barrier", "/map", "Auf der Karte kann ich mit der Tastatur nicht sehen, welcher Kreis gerade gewählt ist."),
    ("false-identity", "/institutions/rosengarten-gymnasium", "Bitte prüfen Sie, ob dieses Profil wirklich von der Schule angelegt wurde."),
];
