//! The offers of the demo.

use api_types::forms::FormState;
use api_types::organisations::fill_fee;
use domain::organisations::Fee;
use domain::taxonomy::{Audience, Format, Topic};

use Audience::*;

/// One offer of the demo.
pub(super) struct DemoOffer {
    /// Key of the organisation.
    pub organisation: &'static str,
    pub title: &'static str,
    pub topics: &'static [Topic],
    pub formats: &'static [Format],
    pub audiences: &'static [Audience],
    pub languages: &'static str,
    pub fee: Fee,
    pub minutes: u32,
    pub description: &'static str,
}

impl DemoOffer {
    /// The offer form as the organisation would fill it in.
    pub fn form(&self) -> FormState {
        let form = FormState::default()
            .with("title", self.title)
            .with("description", self.description)
            .with_all("topics", self.topics)
            .with_all("formats", self.formats)
            .with_all("audiences", self.audiences)
            .with_all("languages", self.languages.split(' '))
            .with("minutes", self.minutes);
        fill_fee(form, self.fee)
    }
}

pub(super) const OFFERS: [DemoOffer; 12] = [
    DemoOffer {
        organisation: "brueckenlicht",
        title: "Koffer, Kohle, Komsomol: Lebenswege nach Halle",
        topics: &[Topic::MigrationHistory, Topic::ContractLabour],
        formats: &[Format::ClassTalk, Format::StoryCafe],
        audiences: &[Grade5To10, Grade11To13],
        languages: "de ru",
        fee: Fee::Amount(60),
        minutes: 90,
        description: "Zwei von uns kommen mit einem echten Koffer in Ihre Klasse. Darin liegen ein Werksausweis, ein Wörterbuch und ein Brief, der \
            nie abgeschickt wurde. Die Gruppe entscheidet, worüber wir zuerst sprechen.",
    },
    DemoOffer {
        organisation: "altmark-international",
        title: "Ein Bus am Tag: Ankommen auf dem Dorf",
        topics: &[Topic::RuralArrival, Topic::Buddies],
        formats: &[Format::Workshop, Format::LivingLibrary],
        audiences: &[Community, Public],
        languages: "de ar en",
        fee: Fee::Expenses,
        minutes: 120,
        description: "Wie kommt man ohne Auto zum Amt, zur Arbeit, zum Chor? Wir spielen mit Ihrer Gemeinde eine Woche durch, einmal mit und \
            einmal ohne Nachbarschaft. Am Ende steht eine Liste, wer wen mitnehmen kann.",
    },
    DemoOffer {
        organisation: "lotosweg",
        title: "Fünf Jahre Vertrag: Arbeiterinnen aus Vietnam in der DDR",
        topics: &[Topic::ContractLabour],
        formats: &[Format::ClassTalk, Format::Exhibition],
        audiences: &[Grade5To10, Grade11To13, Seniors],
        languages: "de vi",
        fee: Fee::Amount(50),
        minutes: 90,
        description: "Eine ehemalige Näherin und eine Tochter, die in Gera geboren ist, sprechen über dieselben Jahre. Dazu zeigen wir zwölf \
            Tafeln mit Fotos aus dem Wohnheim. Fragen nach Heimweh, Geld und Liebe sind erlaubt.",
    },
    DemoOffer {
        organisation: "petersberg-stimmen",
        title: "Am Schalter: Gespräche, die gelingen",
        topics: &[Topic::Empowerment, Topic::AntiMuslimRacism],
        formats: &[Format::StaffTraining, Format::Workshop],
        audiences: &[Administration, Professionals],
        languages: "de ar",
        fee: Fee::Amount(150),
        minutes: 180,
        description: "Eine Fortbildung mit kurzen Szenen aus dem Behördenalltag. Wir drehen sie gemeinsam um, bis beide Seiten wissen, was \
            gemeint war. Ohne Schuldzuweisung, mit vielen Sätzen zum Mitnehmen.",
    },
    DemoOffer {
        organisation: "zwei-sprachen-haus",
        title: "Zwei Sprachen, ein Schultag",
        topics: &[Topic::Multilingualism, Topic::EarlyYears],
        formats: &[Format::Workshop, Format::StaffTraining],
        audiences: &[Kita, Grade1To4, Professionals],
        languages: "de hsb pl",
        fee: Fee::Amount(80),
        minutes: 120,
        description: "Lieder, Wandkarten und Reime auf Sorbisch, Polnisch und Deutsch. Für Teams zeigen wir, wie Familiensprachen im Alltag Platz \
            finden, ohne dass jemand alle sprechen muss.",
    },
    DemoOffer {
        organisation: "hafenkreis",
        title: "Suppe und Seekarten: ein Abend über Häfen",
        topics: &[Topic::Cuisine, Topic::CountriesToday],
        formats: &[Format::StoryCafe, Format::SharedMeal],
        audiences: &[Seniors, Public],
        languages: "de pt",
        fee: Fee::Expenses,
        minutes: 150,
        description: "Wir kochen mit bis zu zwanzig Menschen drei Suppen aus drei Hafenstädten. Beim Essen geht die Seekarte herum: Wer war wo, wer \
            ist geblieben, wer kam zurück?",
    },
    DemoOffer {
        organisation: "kiezkompass",
        title: "Elternabend, der klingt: Schule und Familien im Gespräch",
        topics: &[Topic::Parents, Topic::Fathers],
        formats: &[Format::RoundTable, Format::SharedMeal],
        audiences: &[Parents, Professionals],
        languages: "de tr ar",
        fee: Fee::Amount(90),
        minutes: 120,
        description: "Wir bereiten mit Ihnen einen Elternabend vor, zu dem auch die kommen, die sonst fehlen. Drei Sprachen, ein gedeckter Tisch und \
            nur eine Tagesordnung: Was braucht Ihr Kind von uns?",
    },
    DemoOffer {
        organisation: "elbtor",
        title: "Was man in der Pause nicht sagt: Vielfalt im Betrieb",
        topics: &[Topic::WorkplaceDiversity, Topic::LabourRights],
        formats: &[Format::Workshop, Format::StaffTraining],
        audiences: &[Company, Vocational],
        languages: "de en fr",
        fee: Fee::Amount(180),
        minutes: 240,
        description: "Ein halber Tag für Auszubildende und Ausbildende. Wir arbeiten mit Sätzen, die im Betrieb wirklich gefallen sind, und üben, \
            wie man etwas sagt, ohne dass jemand das Gesicht verliert.",
    },
    DemoOffer {
        organisation: "weserklang",
        title: "Lieder aus der Fischhalle",
        topics: &[Topic::Music, Topic::GuestWorkers],
        formats: &[Format::FestivalEvening, Format::StoryCafe],
        audiences: &[Seniors, Public],
        languages: "de pt pl",
        fee: Fee::Expenses,
        minutes: 90,
        description: "Sieben Lieder, die bei der Arbeit gesungen wurden, und die Geschichten dazu. Wir spielen in Heimen, Museen und Sälen. Wer ein \
            Lied mitbringt, singt es vor.",
    },
    DemoOffer {
        organisation: "zechenbogen",
        title: "Lohnstreifen und Liebesbriefe: Klassenbesuch zur Gastarbeit",
        topics: &[Topic::GuestWorkers, Topic::MigrationHistory],
        formats: &[Format::ClassTalk, Format::CityWalk],
        audiences: &[Grade5To10, Grade11To13],
        languages: "de tr es",
        fee: Fee::Amount(70),
        minutes: 90,
        description: "Originale Dokumente von 1961 bis 1973 liegen auf den Tischen, die Menschen dazu sitzen daneben. Kleine Gruppen, viele Fragen, \
            auch per Bildschirm möglich.",
    },
    DemoOffer {
        organisation: "donauwerkstatt",
        title: "Vom Diplom zur Werkbank: Anerkennung praktisch",
        topics: &[Topic::Recognition, Topic::SkilledWorkers],
        formats: &[Format::Podium, Format::ExpertExchange],
        audiences: &[Students, Company],
        languages: "de hr ro",
        fee: Fee::Amount(120),
        minutes: 120,
        description: "Ein Elektromeister und eine Bauingenieurin zeigen ihre Bescheide, auch die abgelehnten. Danach klären wir mit Ihrer Gruppe, \
            welcher Weg für welchen Beruf offensteht.",
    },
    DemoOffer {
        organisation: "saartreff",
        title: "Väter backen Brot",
        topics: &[Topic::Fathers, Topic::Cuisine],
        formats: &[Format::SharedMeal, Format::Workshop],
        audiences: &[Parents, Kita],
        languages: "de fr ar",
        fee: Fee::Expenses,
        minutes: 120,
        description: "Teig braucht Zeit, und in dieser Zeit wird geredet. Väter und Kinder backen Fladenbrot und Brioche und nehmen beides mit nach \
            Hause. Wir bringen Mehl, Hefe und eine Moderation in drei Sprachen mit.",
    },
];
