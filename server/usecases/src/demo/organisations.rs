//! The organisations of the demo: fictional, with addresses that cannot exist (RFC 2606, `.example`) and without any person.

use api_types::forms::FormState;
use api_types::organisations::fill_fee;
use domain::organisations::{Fee, SafetyTier};
use domain::taxonomy::{Audience, Format, InstitutionKind, OrganisationKind, Topic};

use Audience::*;
use OrganisationKind as Kind;

/// What stands behind a profile when the demo is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Somebody has given their word.
    Vouched,
    /// New: it waits at the moderators' desk.
    New,
    /// Somebody has given their word, but the profile was not confirmed for more than a year.
    Stale,
}

/// One organisation of the demo; slugs in texts are separated by spaces.
pub(super) struct DemoOrganisation {
    /// Names it in the other tables and in its addresses.
    pub key: &'static str,
    pub name: &'static str,
    pub kind: OrganisationKind,
    pub place: &'static str,
    pub address: &'static str,
    pub tier: SafetyTier,
    pub topics: &'static [Topic],
    pub off_limits: &'static [Topic],
    pub formats: &'static [Format],
    pub audiences: &'static [Audience],
    pub languages: &'static str,
    pub wishes: &'static [InstitutionKind],
    pub radius_km: u32,
    pub online: bool,
    pub weekdays: &'static str,
    pub monthly_cap: u32,
    pub fee: Fee,
    pub lead_days: u32,
    /// How many days ago it joined, and last confirmed its profile.
    pub since_days: i64,
    pub standing: Standing,
    pub description: &'static str,
}

/// What most have in common.
const COMMON: DemoOrganisation = DemoOrganisation {
    key: "",
    name: "",
    kind: Kind::Culture,
    place: "",
    address: "",
    tier: SafetyTier::Public,
    topics: &[],
    off_limits: &[Topic::AsylumResidence],
    formats: &[],
    audiences: &[],
    languages: "de",
    wishes: &[],
    radius_km: 80,
    online: false,
    weekdays: "mo tu we th fr",
    monthly_cap: 4,
    fee: Fee::Expenses,
    lead_days: 10,
    since_days: 100,
    standing: Standing::Vouched,
    description: "",
};

impl DemoOrganisation {
    /// Where its mails go, and the address to sign in with.
    pub fn email(&self) -> String {
        format!("verein@{}.example", self.key)
    }

    /// The profile form as its members would fill it in.
    pub fn form(&self) -> FormState {
        let form = FormState::default()
            .with("name", self.name)
            .with("kind", self.kind)
            .with("description", self.description)
            .with("place", self.place)
            .with("meeting_address", self.address)
            .with("website", format!("https://{}.example", self.key))
            .with("contact_email", self.email())
            .with("safety_tier", self.tier.slug())
            .with_all("topics", self.topics)
            .with_all("off_limit_topics", self.off_limits)
            .with_all("formats", self.formats)
            .with_all("audiences", self.audiences)
            .with_all("languages", self.languages.split(' '))
            .with_all("wished_institution_kinds", self.wishes)
            .with("travel_radius_km", self.radius_km)
            .with_tick("online", self.online)
            .with_all("weekdays", self.weekdays.split(' '))
            .with("monthly_cap", self.monthly_cap)
            .with("lead_days", self.lead_days);
        fill_fee(form, self.fee)
    }
}

pub(super) const ORGANISATIONS: [DemoOrganisation; 25] = [
    DemoOrganisation {
        key: "brueckenlicht",
        name: "Brückenlicht Saale e. V.",
        place: "06108 Halle (Saale)",
        address: "Lichtgasse 4",
        topics: &[Topic::MigrationHistory, Topic::ContractLabour, Topic::FlightExile, Topic::Multilingualism, Topic::Music, Topic::Literature],
        formats: &[Format::ClassTalk, Format::StoryCafe, Format::Workshop, Format::ReadingFilm],
        audiences: &[Grade5To10, Grade11To13, Seniors, Public],
        languages: "de ru uk",
        wishes: &[InstitutionKind::School, InstitutionKind::Library, InstitutionKind::MuseumArchive],
        radius_km: 80,
        online: true,
        fee: Fee::Amount(60),
        since_days: 40,
        description: "Seit 2009 treffen sich bei uns Menschen, die in Halle, Odessa, Almaty oder Leipzig aufgewachsen sind. Wir \
            erzählen in Schulen und Bibliotheken, wie Familien nach 1990 hier neu angefangen haben und was davor war. Dabei bringen wir Fotos, \
            Briefe und Lieder mit, und wir hören mindestens so gern zu, wie wir erzählen.",
        ..COMMON
    },
    DemoOrganisation {
        key: "muldebogen",
        name: "Muldebogen – Dialog der Nachbarn",
        kind: Kind::LocalAlliance,
        place: "06844 Dessau-Roßlau",
        address: "Am Bogen 12",
        tier: SafetyTier::Locality,
        topics: &[Topic::Neighbourhood, Topic::DailyLifeOffices, Topic::YouthVoice, Topic::Associations, Topic::NeighbourConflict],
        formats: &[Format::RoundTable, Format::WorldCafe, Format::Fishbowl, Format::Visit],
        audiences: &[Administration, Community, YouthGroup, Public],
        languages: "de ar fa",
        wishes: &[InstitutionKind::Municipality, InstitutionKind::Vhs],
        radius_km: 60,
        since_days: 6,
        standing: Standing::New,
        description: "Sieben kleine Vereine aus Dessau-Roßlau haben sich zusammengetan, damit nicht jeder für sich um einen Raum bitten \
            muss. Wir moderieren Gespräche zwischen Häusern, Höfen und Ämtern. Wer mit uns spricht, bekommt klare Antworten und danach Tee.",
        ..COMMON
    },
    DemoOrganisation {
        key: "altmark-international",
        name: "Altmark International",
        kind: Kind::Informal,
        place: "39576 Stendal",
        address: "Feldsteinhof 3",
        tier: SafetyTier::Locality,
        topics: &[Topic::RuralArrival, Topic::Buddies, Topic::DailyLifeOffices, Topic::Recognition, Topic::SkilledWorkers],
        formats: &[Format::LivingLibrary, Format::TandemVisit, Format::Workshop, Format::SharedMeal],
        audiences: &[Community, Public, Vocational, Professionals],
        languages: "de ar en",
        wishes: &[InstitutionKind::Library, InstitutionKind::CompanyChamber, InstitutionKind::Municipality],
        radius_km: 90,
        weekdays: "we th fr sa",
        since_days: 150,
        description: "Auf dem Land ist der Bus selten und die Behörde weit. Wir sind zwanzig Menschen aus Stendal und den Dörfern ringsum, \
            die Neuen den Anfang leichter machen: mit Patenschaften, Fahrgemeinschaften und ehrlichen Gesprächen darüber, was Bleiben kostet \
            und was es gibt.",
        ..COMMON
    },
    DemoOrganisation {
        key: "lotosweg",
        name: "Lotosweg Gera",
        kind: Kind::Community,
        place: "07545 Gera",
        address: "Seidenhof 7",
        topics: &[Topic::ContractLabour, Topic::MigrationHistory, Topic::Generations, Topic::Women],
        formats: &[Format::ClassTalk, Format::StoryCafe, Format::Exhibition, Format::SharedMeal],
        audiences: &[Grade5To10, Grade11To13, Seniors, Public],
        languages: "de vi",
        wishes: &[InstitutionKind::School, InstitutionKind::MuseumArchive],
        radius_km: 100,
        online: true,
        weekdays: "mo tu we th",
        fee: Fee::Amount(50),
        since_days: 75,
        description: "Viele von uns kamen in den Achtzigerjahren aus Hải Phòng und Huế in die Textilwerke an der Elster. Wir sprechen über \
            Verträge, Wohnheime, Heimweh und darüber, wie aus Kolleginnen Nachbarinnen wurden. Unsere Kinder erzählen mit, denn für sie ist \
            diese Geschichte der Anfang der eigenen.",
        ..COMMON
    },
    DemoOrganisation {
        key: "petersberg-stimmen",
        name: "Stimmen am Petersberg",
        kind: Kind::Women,
        place: "99084 Erfurt",
        address: "Gartenstiege 9",
        tier: SafetyTier::Locality,
        topics: &[Topic::Women, Topic::Empowerment, Topic::AntiMuslimRacism, Topic::Racism, Topic::MentalHealth, Topic::CultureSensitiveCare],
        formats: &[Format::StaffTraining, Format::Workshop, Format::RoundTable, Format::StoryCafe],
        audiences: &[Administration, Professionals, Students, Community],
        languages: "de ar ti",
        wishes: &[InstitutionKind::ImmigrationOffice, InstitutionKind::Jobcenter, InstitutionKind::HospitalCare],
        radius_km: 70,
        online: true,
        fee: Fee::Amount(150),
        lead_days: 14,
        since_days: 60,
        description: "Wir sind Frauen, die in Erfurt arbeiten, studieren und Familien zusammenhalten. In Fortbildungen zeigen wir, wie \
            Gespräche an Schaltern und Krankenbetten gelingen, auch wenn die Zeit knapp ist. Wir erzählen aus dem Alltag, nicht aus Akten.",
        ..COMMON
    },
    DemoOrganisation {
        key: "neue-toene",
        name: "Neue Töne Chemnitz",
        kind: Kind::Youth,
        place: "09111 Chemnitz",
        address: "Werkhof 21",
        tier: SafetyTier::Locality,
        topics: &[Topic::Music, Topic::FilmTheatre, Topic::Racism, Topic::Empowerment],
        formats: &[Format::Workshop, Format::FestivalEvening, Format::ReadingFilm, Format::ClassTalk],
        audiences: &[Grade5To10, Grade11To13, YouthGroup, Vocational],
        languages: "de en es",
        radius_km: 80,
        weekdays: "tu th fr sa",
        since_days: 9,
        standing: Standing::New,
        description: "Beats, Bass und offene Worte: Wir sind zwischen 16 und 26 und machen Musik, kurze Filme und Werkstätten gegen \
            Rassismus. In zwei Stunden entsteht mit einer Klasse ein eigenes Stück, das allen gehört, die mitgemacht haben.",
        ..COMMON
    },
    DemoOrganisation {
        key: "zwei-sprachen-haus",
        name: "Zwei-Sprachen-Haus Lausitz",
        kind: Kind::EducationParents,
        place: "02625 Bautzen",
        address: "Lindenplan 2",
        topics: &[Topic::Multilingualism, Topic::EarlyYears, Topic::MigrationHistory, Topic::ContractLabour, Topic::AdultLearning],
        formats: &[Format::ClassTalk, Format::Workshop, Format::StaffTraining, Format::Exhibition],
        audiences: &[Kita, Grade1To4, Grade5To10, Professionals, Parents],
        languages: "de hsb pl",
        wishes: &[InstitutionKind::Kita, InstitutionKind::School, InstitutionKind::Library],
        radius_km: 70,
        online: true,
        fee: Fee::Amount(80),
        since_days: 30,
        description: "In der Lausitz wird seit Jahrhunderten in zwei Sprachen geträumt. Wir verbinden sorbische, polnische und deutsche \
            Familien und zeigen, warum Mehrsprachigkeit ein Vorsprung ist. Zu unserem Archiv gehören Interviews mit Menschen, die vor 1990 zum \
            Arbeiten in die Region kamen.",
        ..COMMON
    },
    DemoOrganisation {
        key: "hafenkreis",
        name: "Hafenkreis Warnow",
        place: "18055 Rostock",
        address: "Alte Reeperbahn 5",
        topics: &[Topic::Cuisine, Topic::Music, Topic::Literature, Topic::CountriesToday, Topic::Development],
        formats: &[Format::StoryCafe, Format::SharedMeal, Format::FestivalEvening, Format::ReadingFilm],
        audiences: &[Seniors, Public, Community, Students],
        languages: "de pt en",
        wishes: &[InstitutionKind::MuseumArchive, InstitutionKind::Theatre, InstitutionKind::Library],
        radius_km: 120,
        online: true,
        weekdays: "tu we th fr sa",
        since_days: 90,
        description: "Rostock lebt vom Meer, und mit den Schiffen kamen immer auch Menschen. Wir stammen aus Maputo, Luanda, Porto und von \
            der Küste hier. Wir kochen, lesen und musizieren, und beim Essen erzählen wir, was man von einem Hafen aus sieht.",
        ..COMMON
    },
    DemoOrganisation {
        key: "seenplatte-verbindet",
        name: "Seenplatte verbindet",
        kind: Kind::Informal,
        place: "17033 Neubrandenburg",
        address: "Torweg 18",
        tier: SafetyTier::OnAcceptance,
        topics: &[Topic::RuralArrival, Topic::Buddies, Topic::Women, Topic::Youth],
        formats: &[Format::TandemVisit, Format::StoryCafe, Format::RoundTable],
        audiences: &[Community, Parents, YouthGroup],
        languages: "de uk ru",
        radius_km: 120,
        weekdays: "mo we sa su",
        since_days: 20,
        description: "Familien aus Kiew, Charkiw und der Seenplatte helfen einander seit 2022 durch den Alltag. Wir sprechen gern, aber \
            nicht öffentlich: Einige von uns haben Angehörige, die sie schützen müssen.",
        ..COMMON
    },
    DemoOrganisation {
        key: "spreewald-diaspora",
        name: "Spreewald Diaspora Forum",
        kind: Kind::Students,
        place: "03046 Cottbus",
        address: "Campusring 14",
        topics: &[Topic::CountriesToday, Topic::Climate, Topic::Science, Topic::SkilledWorkers, Topic::Recognition],
        formats: &[Format::Podium, Format::Workshop, Format::Online, Format::ClassTalk],
        audiences: &[Students, Grade11To13, Company, Public],
        languages: "de en fr",
        wishes: &[InstitutionKind::University, InstitutionKind::CompanyChamber],
        radius_km: 90,
        online: true,
        weekdays: "mo tu we th fr sa",
        monthly_cap: 6,
        fee: Fee::None,
        lead_days: 7,
        since_days: 25,
        description: "Studierende und Forschende aus 19 Ländern, die in Cottbus an Kohleausstieg, Wasser und Energie arbeiten. Wir sprechen \
            über unser Fach und über Zeugnisse, die hier erst noch übersetzt werden müssen. Niemand von uns vertritt ein Land, alle vertreten \
            eine Frage.",
        ..COMMON
    },
    DemoOrganisation {
        key: "barnim-begegnet",
        name: "Barnim Begegnet",
        kind: Kind::RefugeeInitiative,
        place: "16225 Eberswalde",
        address: "Kanalufer 6",
        tier: SafetyTier::OnAcceptance,
        topics: &[Topic::Neighbourhood, Topic::Buddies, Topic::Racism, Topic::Empowerment, Topic::AntiMuslimRacism],
        formats: &[Format::ClassTalk, Format::LivingLibrary, Format::Workshop, Format::TandemVisit],
        audiences: &[Grade11To13, Vocational, Community, Public],
        languages: "de fa ps",
        wishes: &[InstitutionKind::VocationalSchool, InstitutionKind::School, InstitutionKind::Library],
        radius_km: 60,
        since_days: 45,
        description: "Wir sind Menschen mit Fluchtgeschichte, die in Eberswalde leben und arbeiten. Wir antworten auf Fragen nach dem \
            Ankommen, nicht nach dem Fluchtweg. Unsere Namen nennen wir erst, wenn ein Gespräch verabredet ist.",
        ..COMMON
    },
    DemoOrganisation {
        key: "kiezkompass",
        name: "Kiezkompass Rixdorf",
        kind: Kind::EducationParents,
        place: "12043 Berlin",
        address: "Böhmischer Winkel 11",
        topics: &[Topic::Parents, Topic::SchoolToWork, Topic::PoliceTrust, Topic::NeighbourConflict, Topic::Fathers],
        formats: &[Format::RoundTable, Format::Workshop, Format::StaffTraining, Format::SharedMeal],
        audiences: &[Parents, PoliceRescue, Professionals, Grade5To10],
        languages: "de tr ar",
        wishes: &[InstitutionKind::School, InstitutionKind::Police, InstitutionKind::Kita],
        radius_km: 25,
        online: true,
        fee: Fee::Amount(90),
        since_days: 35,
        description: "Wir sind Eltern aus Rixdorf, die wissen, wie ein Elternabend verläuft, auf dem niemand etwas sagt. Wir bringen Schule, \
            Polizei und Familien an einen Tisch, auf dem zuerst das Essen steht. Danach redet es sich leichter, auch über Schwieriges.",
        ..COMMON
    },
    DemoOrganisation {
        key: "elbtor",
        name: "Elbtor Westafrika-Netz",
        kind: Kind::DiasporaDevelopment,
        place: "20095 Hamburg",
        address: "Speicherstieg 30",
        topics: &[Topic::CountriesToday, Topic::Development, Topic::WorkplaceDiversity, Topic::LabourRights, Topic::Racism],
        formats: &[Format::Workshop, Format::StaffTraining, Format::Podium, Format::ClassTalk],
        audiences: &[Company, Vocational, Students, Public],
        languages: "de fr en",
        wishes: &[InstitutionKind::CompanyChamber, InstitutionKind::VocationalSchool, InstitutionKind::Union],
        radius_km: 60,
        online: true,
        monthly_cap: 5,
        fee: Fee::Amount(180),
        lead_days: 12,
        since_days: 55,
        description: "Ingenieurinnen, Köche, Pflegekräfte und Kaufleute mit Wurzeln zwischen Dakar und Accra. Wir kommen in Betriebe und \
            sprechen über Ausbildung, Aufstieg und die Bemerkungen dazwischen. Dazu gehört immer eine Übung, die am nächsten Arbeitstag hilft.",
        ..COMMON
    },
    DemoOrganisation {
        key: "weserklang",
        name: "Weserklang Gemeinschaft",
        place: "27568 Bremerhaven",
        address: "Fischkai 8",
        topics: &[Topic::Music, Topic::Cuisine, Topic::GuestWorkers, Topic::MigrationHistory],
        formats: &[Format::FestivalEvening, Format::StoryCafe, Format::ClassTalk, Format::Exhibition],
        audiences: &[Seniors, Grade5To10, Public],
        languages: "de pt pl",
        wishes: &[InstitutionKind::MuseumArchive, InstitutionKind::School],
        radius_km: 70,
        online: true,
        weekdays: "mo tu th sa",
        since_days: 110,
        description: "In Bremerhaven haben Generationen gewartet: auf Schiffe, auf Arbeit, auf Post. Wir sammeln Lieder und Geschichten aus \
            Werft und Fischfabrik und spielen sie vor, am liebsten dort, wo noch jemand sitzt, der mitsingen kann.",
        ..COMMON
    },
    DemoOrganisation {
        key: "foerdefreunde",
        name: "Fördefreunde Kiel",
        kind: Kind::Sport,
        place: "24103 Kiel",
        address: "Hallenweg 1",
        topics: &[Topic::Sport, Topic::CountriesToday, Topic::Buddies, Topic::Neighbourhood],
        formats: &[Format::SportPlay, Format::Podium, Format::Workshop, Format::RoundTable],
        audiences: &[Public, YouthGroup, Community, Students],
        languages: "de en ar",
        wishes: &[InstitutionKind::Vhs, InstitutionKind::SportsHeritageClub],
        radius_km: 80,
        online: true,
        weekdays: "tu we th fr sa su",
        since_days: 70,
        description: "Wir segeln, spielen Fußball und diskutieren, meistens in dieser Reihenfolge. Unsere Mannschaften kommen aus elf \
            Stadtteilen. Wer wissen will, wie Zusammenleben im Verein wirklich funktioniert, kann uns fragen oder mittrainieren.",
        ..COMMON
    },
    DemoOrganisation {
        key: "hase-ems",
        name: "Hase-Ems Dialogkreis",
        kind: Kind::Religious,
        place: "49074 Osnabrück",
        address: "Mühlenpfad 27",
        tier: SafetyTier::OnAcceptance,
        topics: &[Topic::Interfaith, Topic::PlacesOfWorship, Topic::Festivals, Topic::HateCrime],
        formats: &[Format::Visit, Format::TandemVisit, Format::SharedMeal, Format::ClassTalk],
        audiences: &[Community, Seniors, Public, Grade5To10],
        languages: "de tr",
        wishes: &[InstitutionKind::ChurchReligious, InstitutionKind::School],
        radius_km: 90,
        weekdays: "mo tu we th sa su",
        since_days: 80,
        description: "Unsere Gemeinde öffnet ihre Türen gern, wenn sie weiß, wer kommt. Wir zeigen das Gebetshaus, beantworten jede ernste \
            Frage und kommen zum Gegenbesuch. Nach Anschlägen auf andere Häuser nennen wir unseren Ort erst nach einer Zusage.",
        ..COMMON
    },
    DemoOrganisation {
        key: "zechenbogen",
        name: "Zechenbogen Vielfalt",
        kind: Kind::LocalAlliance,
        place: "44135 Dortmund",
        address: "Förderturmplatz 16",
        topics: &[Topic::GuestWorkers, Topic::MigrationHistory, Topic::ElectionsBodies, Topic::Associations, Topic::LabourRights],
        formats: &[Format::CityWalk, Format::ClassTalk, Format::Podium, Format::Exhibition],
        audiences: &[Grade5To10, Grade11To13, Students, Public],
        languages: "de tr es",
        wishes: &[InstitutionKind::School, InstitutionKind::Union, InstitutionKind::MuseumArchive],
        radius_km: 50,
        online: true,
        fee: Fee::Amount(70),
        since_days: 50,
        description: "Vierzehn Vereine zwischen Hafen und Hörde. Unsere Mitglieder haben Kohle gefördert, Betriebsräte gegründet und Straßen \
            umbenannt. Wir führen durch die Stadt, wie sie in keinem Reiseführer steht, und besuchen Klassen mit Lohnstreifen und Liebesbriefen \
            von 1964.",
        ..COMMON
    },
    DemoOrganisation {
        key: "gespraechshaus",
        name: "Teutoburger Gesprächshaus",
        kind: Kind::Community,
        place: "33602 Bielefeld",
        address: "Sparrenweg 40",
        tier: SafetyTier::OnAcceptance,
        topics: &[Topic::FlightExile, Topic::Interfaith, Topic::MentalHealth],
        formats: &[Format::StoryCafe, Format::StaffTraining, Format::ClassTalk],
        audiences: &[Professionals, Grade11To13, Community],
        languages: "de ku",
        wishes: &[InstitutionKind::HospitalCare, InstitutionKind::School],
        radius_km: 80,
        online: true,
        monthly_cap: 2,
        fee: Fee::Amount(100),
        lead_days: 21,
        since_days: 65,
        description: "Wir nennen uns ein jesidisches Haus, und eingeladen ist, wer zuhören will. Wir sprechen über Verlust, Glauben und das \
            Weiterleben danach, behutsam und mit Pausen. Was niemand von uns gefragt werden möchte, steht in der Vereinbarung.",
        ..COMMON
    },
    DemoOrganisation {
        key: "rheinfaden",
        name: "Rheinfaden Frauenkreis",
        kind: Kind::Women,
        place: "50667 Köln",
        address: "Spulgasse 13",
        tier: SafetyTier::Locality,
        topics: &[Topic::Women, Topic::Generations, Topic::Empowerment, Topic::Racism],
        formats: &[Format::StoryCafe, Format::Workshop, Format::RoundTable],
        audiences: &[Community, Seniors, Parents, Public],
        languages: "de it tr",
        radius_km: 40,
        online: true,
        since_days: 95,
        description: "Drei Generationen Frauen sitzen bei uns an einer Werkbank. Beim Nähen reden wir über Arbeit, Töchter und das erste \
            eigene Konto. Wer uns einlädt, bekommt Geschichten mit Faden und Nadel.",
        ..COMMON
    },
    DemoOrganisation {
        key: "fuldabruecke",
        name: "Fuldabrücke Eritrea-Kreis",
        kind: Kind::Community,
        place: "34117 Kassel",
        address: "Brückenhof 19",
        tier: SafetyTier::Locality,
        topics: &[Topic::Buddies, Topic::Neighbourhood, Topic::Cuisine, Topic::Festivals, Topic::Interfaith],
        formats: &[Format::SharedMeal, Format::Visit, Format::FestivalEvening],
        audiences: &[Community, Public, YouthGroup],
        languages: "de ti en",
        radius_km: 90,
        weekdays: "sa su",
        since_days: 420,
        standing: Standing::Stale,
        description: "Wir laden zur Kaffeezeremonie ein, die länger dauert als eine Schulstunde. In dieser Zeit lernt man sich kennen. \
            Familien, Auszubildende und ältere Menschen aus Kassel gehören dazu.",
        ..COMMON
    },
    DemoOrganisation {
        key: "neckardreieck",
        name: "Neckardreieck Jugend spricht",
        kind: Kind::Youth,
        place: "68159 Mannheim",
        address: "Quadratweg 3",
        topics: &[Topic::YouthVoice, Topic::MediaDisinformation, Topic::Racism, Topic::Empowerment],
        formats: &[Format::Workshop, Format::Fishbowl, Format::ClassTalk, Format::Podium],
        audiences: &[Grade5To10, Grade11To13, YouthGroup, Vocational],
        languages: "de tr it",
        wishes: &[InstitutionKind::School, InstitutionKind::YouthWelfare],
        radius_km: 60,
        online: true,
        weekdays: "we th fr sa",
        fee: Fee::Amount(60),
        since_days: 15,
        description: "Wir sind 17 bis 24 Jahre alt und haben gelernt, vor dem Gemeinderat zu sprechen. Das bringen wir anderen bei: Nachrichten \
            prüfen, Meinung sagen, ausreden lassen. Unsere Werkstätten leiten immer zwei, damit eine Person zuhören kann.",
        ..COMMON
    },
    DemoOrganisation {
        key: "donauwerkstatt",
        name: "Donauwerkstatt Ulm",
        kind: Kind::Business,
        place: "89073 Ulm",
        address: "Zunfthof 22",
        topics: &[Topic::Recognition, Topic::StartUps, Topic::SkilledWorkers, Topic::CountriesToday],
        formats: &[Format::Podium, Format::ExpertExchange, Format::Workshop, Format::Visit],
        audiences: &[Students, Company, Vocational, Professionals],
        languages: "de hr ro",
        wishes: &[InstitutionKind::University, InstitutionKind::CompanyChamber, InstitutionKind::VocationalSchool],
        radius_km: 80,
        fee: Fee::Amount(120),
        since_days: 130,
        description: "Handwerkerinnen und Gründer aus Ulm und Neu-Ulm, deren Diplome anderswo gedruckt wurden. Wir erklären, wie Anerkennung in \
            der Praxis läuft und woran sie hängt. In unseren Werkstätten kann man zusehen, fragen und manchmal anfangen.",
        ..COMMON
    },
    DemoOrganisation {
        key: "pegnitz-mediation",
        name: "Pegnitz Mediationsnetz",
        kind: Kind::SelfHelp,
        place: "90402 Nürnberg",
        address: "Ruhige Gasse 2",
        tier: SafetyTier::Locality,
        topics: &[Topic::NeighbourConflict, Topic::PoliceTrust, Topic::Neighbourhood, Topic::Housing],
        off_limits: &[Topic::AsylumResidence, Topic::Citizenship],
        formats: &[Format::Mediation, Format::RoundTable, Format::StaffTraining],
        audiences: &[Community, Administration, PoliceRescue],
        languages: "de ru tr ar",
        wishes: &[InstitutionKind::Municipality, InstitutionKind::Police, InstitutionKind::Welfare],
        radius_km: 100,
        online: true,
        weekdays: "mo tu we th fr sa",
        fee: Fee::Amount(140),
        lead_days: 7,
        since_days: 85,
        description: "Wir vermitteln zu zweit, immer mit einer Person, die eine der Sprachen am Tisch spricht. Wir entscheiden nichts und \
            schreiben nichts auf, was andere lesen. Nachbarschaften, Häuser und Ämter rufen uns, bevor aus Lärm ein Prozess wird.",
        ..COMMON
    },
    DemoOrganisation {
        key: "moselufer",
        name: "Moselufer Roma-Bildungskreis",
        kind: Kind::EducationParents,
        place: "54290 Trier",
        address: "Uferhöhe 5",
        tier: SafetyTier::OnAcceptance,
        topics: &[Topic::Antigypsyism, Topic::Parents, Topic::SchoolToWork, Topic::MigrationHistory],
        formats: &[Format::ClassTalk, Format::StaffTraining, Format::ReadingFilm],
        audiences: &[Professionals, Grade11To13, Parents],
        languages: "de rom fr",
        wishes: &[InstitutionKind::School, InstitutionKind::Jobcenter],
        radius_km: 90,
        fee: Fee::Amount(90),
        lead_days: 14,
        since_days: 105,
        description: "Bildung hat in unseren Familien einen langen Atem gebraucht. Wir begleiten Kinder in die Schule und Lehrkräfte zu einem \
            anderen Blick. Über Verfolgung sprechen wir mit Quellen und nie ohne die Nachfahren derer, um die es geht.",
        ..COMMON
    },
    DemoOrganisation {
        key: "saartreff",
        name: "Saartreff Atlas",
        place: "66111 Saarbrücken",
        address: "Gewürzgasse 17",
        topics: &[Topic::Cuisine, Topic::Music, Topic::Fathers, Topic::Women, Topic::Prevention, Topic::Ageing],
        formats: &[Format::SharedMeal, Format::StoryCafe, Format::FestivalEvening, Format::Workshop],
        audiences: &[Parents, Seniors, Kita, Public],
        languages: "de fr ar",
        wishes: &[InstitutionKind::Kita, InstitutionKind::HospitalCare, InstitutionKind::Vhs],
        radius_km: 70,
        online: true,
        since_days: 140,
        description: "Zwischen Atlas und Saar liegt bei uns nur ein Küchentisch. Väter backen mit ihren Kindern, Großmütter geben Rezepte weiter, \
            und wer Fragen zu Kita, Arzt oder Pflege hat, findet jemanden, der sie schon einmal gestellt hat.",
        ..COMMON
    },
];
