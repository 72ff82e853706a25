//! The organisations of the demo from Sachsen-Anhalt to Berlin.

use domain::organisations::{Fee, SafetyTier};
use domain::taxonomy::Audience::*;
use domain::taxonomy::{Format, InstitutionKind, OrganisationKind as Kind, Topic};

use super::{COMMON, DemoOrganisation, Standing};

pub(super) const ORGANISATIONS: [DemoOrganisation; 12] = [
    DemoOrganisation {
        key: "brueckenlicht",
        name: "Brückenlicht Saale e. V.",
        place: "06108 Halle (Saale)",
        address: "Lichtgasse 4",
        topics: &[
            Topic::MigrationHistory,
            Topic::ContractLabour,
            Topic::FlightExile,
            Topic::Multilingualism,
            Topic::Music,
            Topic::Literature,
        ],
        formats: &[Format::ClassTalk, Format::StoryCafe, Format::Workshop, Format::ReadingFilm],
        audiences: &[Grade5To10, Grade11To13, Seniors, Public],
        languages: "de ru uk",
        wishes: &[InstitutionKind::School, InstitutionKind::Library, InstitutionKind::MuseumArchive],
        radius_km: 80,
        online: true,
        fee: Fee::Amount(60),
        since_days: 40,
        description: "Seit 2009 treffen sich bei uns Menschen, die in Halle, Odessa, Almaty oder Leipzig aufgewachsen sind. Wir \
            erzählen in Schulen und Bibliotheken, wie es im Wohnheim der Vertragsarbeit war und wie Familien nach 1990 neu anfingen. Dabei bringen wir Fotos, \
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
        topics: &[
            Topic::Women,
            Topic::Empowerment,
            Topic::AntiMuslimRacism,
            Topic::Racism,
            Topic::MentalHealth,
            Topic::CultureSensitiveCare,
        ],
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
];
