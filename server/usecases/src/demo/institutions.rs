//! The institutions of the demo, and what they ask for.

use api_types::forms::FormState;
use domain::taxonomy::InstitutionKind;

use InstitutionKind as Kind;

/// One institution of the demo.
pub(super) struct DemoInstitution {
    /// Names it in the other tables and in its addresses.
    pub key: &'static str,
    /// The part of its address before the `@`.
    pub mailbox: &'static str,
    pub name: &'static str,
    pub kind: InstitutionKind,
    pub place: &'static str,
    pub address: &'static str,
    /// Whether a moderator has found it to be what it says.
    pub vouched: bool,
    pub description: &'static str,
}

impl DemoInstitution {
    /// Where its mails go, and the address to sign in with.
    pub fn email(&self) -> String {
        format!("{}@{}.example", self.mailbox, self.key)
    }

    /// The profile form as its staff would fill it in.
    pub fn form(&self) -> FormState {
        FormState::default()
            .with("name", self.name)
            .with("kind", self.kind)
            .with("description", self.description)
            .with("place", self.place)
            .with("address", self.address)
            .with("website", format!("https://{}.example/impressum", self.key))
            .with("contact_email", self.email())
    }
}

pub(super) const INSTITUTIONS: [DemoInstitution; 15] = [
    DemoInstitution {
        key: "rosengarten",
        mailbox: "lehrkraft",
        name: "Rosengarten-Gymnasium",
        kind: Kind::School,
        place: "06526 Sangerhausen",
        address: "Rosenweg 1",
        vouched: true,
        description: "Gymnasium mit 640 Schülerinnen und Schülern. Geschichte und Ethik arbeiten bei uns zusammen: Wir laden Menschen ein, \
            statt nur über sie zu lesen.",
    },
    DemoInstitution {
        key: "dreiberge",
        mailbox: "fortbildung",
        name: "Landratsamt Dreiberge, Ausländerbehörde",
        kind: Kind::ImmigrationOffice,
        place: "98527 Suhl",
        address: "Amtsplatz 3",
        vouched: true,
        description: "Achtzehn Mitarbeitende beraten an vier Schaltern. Wir möchten verständlicher sprechen und besser zuhören, auch wenn das \
            Gesetz die Antwort vorgibt.",
    },
    DemoInstitution {
        key: "lindenhang",
        mailbox: "pflegeleitung",
        name: "Klinikum Am Lindenhang",
        kind: Kind::HospitalCare,
        place: "02826 Görlitz",
        address: "Lindenhang 10",
        vouched: true,
        description: "Krankenhaus der Grundversorgung an der Neiße. Ein Drittel unserer Pflegekräfte pendelt über die Brücke; die Patientinnen \
            und Patienten sprechen vierzehn Sprachen.",
    },
    DemoInstitution {
        key: "hafenblick",
        mailbox: "vermittlung",
        name: "Stadtmuseum Hafenblick",
        kind: Kind::MuseumArchive,
        place: "23966 Wismar",
        address: "Am Bollwerk 2",
        vouched: true,
        description: "Stadtgeschichte in einem alten Speicher. Unsere Sammlung endet bisher 1990; mit Erzählcafés schreiben wir sie weiter.",
    },
    DemoInstitution {
        key: "bibliothek-am-markt",
        mailbox: "team",
        name: "Bibliothek Am Markt",
        kind: Kind::Library,
        place: "19322 Wittenberge",
        address: "Markt 6",
        vouched: true,
        description: "Bücherei, Wohnzimmer und Hausaufgabentisch der Stadt. Zweimal im Jahr verleihen wir für einen Nachmittag Menschen als Bücher.",
    },
    DemoInstitution {
        key: "nordring",
        mailbox: "schulsozialarbeit",
        name: "Oberstufenzentrum Nordring",
        kind: Kind::VocationalSchool,
        place: "13347 Berlin",
        address: "Nordring 88",
        vouched: true,
        description: "1.900 Auszubildende in sieben Berufsfeldern. Nach einem Vorfall im Herbst suchen wir Gespräche, die länger wirken als eine \
            Projektwoche.",
    },
    DemoInstitution {
        key: "elbwerft",
        mailbox: "ausbildung",
        name: "Elbwerft Maschinenbau GmbH",
        kind: Kind::CompanyChamber,
        place: "21073 Hamburg",
        address: "Dockstraße 40",
        vouched: true,
        description: "Maschinenbau mit 310 Beschäftigten aus 22 Ländern. Unsere Auszubildenden arbeiten vom ersten Tag an in gemischten Teams.",
    },
    DemoInstitution {
        key: "deichkrone",
        mailbox: "vorstand",
        name: "TuS Deichkrone",
        kind: Kind::SportsHeritageClub,
        place: "28195 Bremen",
        address: "Deichweg 5",
        vouched: false,
        description: "Turn- und Sportverein mit Handball, Fußball und Boule. Unsere Mädchenmannschaften wachsen, und die Eltern am Rand lernen sich \
            gerade kennen.",
    },
    DemoInstitution {
        key: "vhs-westkueste",
        mailbox: "programm",
        name: "VHS Westküste",
        kind: Kind::Vhs,
        place: "25813 Husum",
        address: "Süderstraße 9",
        vouched: true,
        description: "Volkshochschule zwischen Deich und Marsch. Wir streamen Abendgespräche in die Dörfer, in denen nach 18 Uhr kein Bus mehr fährt.",
    },
    DemoInstitution {
        key: "lindenhof-celle",
        mailbox: "gemeindebuero",
        name: "Ev. Kirchengemeinde Lindenhof",
        kind: Kind::ChurchReligious,
        place: "29221 Celle",
        address: "Kirchhof 1",
        vouched: true,
        description: "Gemeinde mit offenem Haus, Chor und Mittagstisch. Wir möchten Nachbargemeinden anderer Religionen besuchen und selbst \
            besucht werden.",
    },
    DemoInstitution {
        key: "suedviertel",
        mailbox: "praevention",
        name: "Polizeiwache Südviertel",
        kind: Kind::Police,
        place: "45879 Gelsenkirchen",
        address: "Wachstraße 7",
        vouched: true,
        description: "Wache mit Bezirksdienst und Prävention. Vertrauen entsteht für uns, bevor jemand den Notruf wählt.",
    },
    DemoInstitution {
        key: "feuerwehr-oberaue",
        mailbox: "wehrfuehrung",
        name: "Freiwillige Feuerwehr Oberaue",
        kind: Kind::FireThw,
        place: "36037 Fulda",
        address: "Gerätehausweg 2",
        vouched: false,
        description: "62 Ehrenamtliche, drei Fahrzeuge und eine Jugendgruppe. Wer tagsüber in der Nähe arbeitet, wird gebraucht, gleich mit welcher \
            Muttersprache.",
    },
    DemoInstitution {
        key: "sonnenhuegel",
        mailbox: "leitung",
        name: "Kita Sonnenhügel",
        kind: Kind::Kita,
        place: "67655 Kaiserslautern",
        address: "Hügelstraße 15",
        vouched: true,
        description: "Fünf Gruppen, 96 Kinder, siebzehn Familiensprachen. Unser Elterncafé findet statt, wenn die Kinder noch spielen.",
    },
    DemoInstitution {
        key: "hochschule-ostalb",
        mailbox: "international",
        name: "Hochschule Ostalb-Mitte",
        kind: Kind::University,
        place: "73430 Aalen",
        address: "Campusallee 1",
        vouched: true,
        description: "Hochschule für Technik und Wirtschaft. Wir bilden Fachkräfte aus und lernen von denen, die es anderswo schon waren.",
    },
    DemoInstitution {
        key: "donautal",
        mailbox: "beratung",
        name: "Integrationsstelle Donautal",
        kind: Kind::Municipality,
        place: "94315 Straubing",
        address: "Donaugasse 4",
        vouched: true,
        description: "Anlaufstelle der Stadt für alle Fragen des Zusammenlebens. Wenn es zwischen Haustüren laut wird, vermitteln wir frühzeitig.",
    },
];
