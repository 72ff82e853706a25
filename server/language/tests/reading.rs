//! What is read in a text: forms, compounds, both languages, denials, suggestions with their words, and hints.

use domain::taxonomy::{Audience, Format, InstitutionKind, Language, Topic};
use language::{Hint, Reading, TextProfile, analyse, hints, suggest};
use proptest::prelude::*;

fn request(text: &str) -> TextProfile {
    analyse(&[text], Reading::REQUEST)
}

fn profile(text: &str) -> TextProfile {
    analyse(&[text], Reading::PROFILE)
}

fn speaks(text: &str, topic: Topic) -> bool {
    profile(text).evidence(topic) >= 4
}

#[test]
fn forms_and_compounds_lead_to_their_topic() {
    for (text, topic) in [
        ("Vertragsarbeiterinnen erzählen.", Topic::ContractLabour),
        ("Zur Vertragsarbeit in die Werke.", Topic::ContractLabour),
        ("Unsere Krankenpflegekräfte fragen nach.", Topic::CultureSensitiveCare),
        ("Wir helfen bei der Mietvertragsunterzeichnung.", Topic::Housing),
        ("Der Streikfilm läuft.", Topic::FilmTheatre),
        ("Die Hochwasserwarnung kam zu spät.", Topic::CivilProtection),
        ("Kolleg*innen sprechen über Einbürgerungsfragen.", Topic::Citizenship),
        ("einbürgerung ist unser thema und wir reden gern mit allen darüber", Topic::Citizenship),
    ] {
        assert!(speaks(text, topic), "{text}");
    }
}

#[test]
fn forms_of_verbs_lead_to_their_topic() {
    for (text, topic) in [
        ("Unsere Kinder haben zum ersten Mal gefastet.", Topic::Festivals),
        ("Ein Kollege verstarb im Sommer.", Topic::PastoralCare),
        ("Wir haben den ganzen Abend gekocht.", Topic::Cuisine),
        ("Sie ließen sich einbürgern.", Topic::Citizenship),
    ] {
        assert!(speaks(text, topic), "{text}: {:?}", profile(text).topics());
    }
}

#[test]
fn noun_is_no_shorter_form_of_a_verb() {
    assert_eq!(profile("Er trägt einen Schal.").evidence(Topic::Cuisine), 0);
    assert_eq!(profile("Im eigenen Beruf.").evidence(Topic::ElectionsBodies), 0);
    assert_eq!(profile("Die Referentinnen kommen.").evidence(Topic::Ageing), 0);
}

#[test]
fn own_house_counts_half_in_a_request_only() {
    let text = "Unsere Bücherei und die Lesung.";
    assert!(request(text).evidence(Topic::Literature) <= profile(text).evidence(Topic::Literature));
    let own = suggest(&request("Unser Kino möchte über Duldung und Abschiebung sprechen."));
    assert_eq!(own.topics.first().map(|suggested| suggested.what), Some(Topic::AsylumResidence));
}

#[test]
fn everyday_words_lead_nowhere() {
    for text in
        ["Wir freuen uns auf Sie.", "Sie sucht und findet.", "Das wäre schön, meistens jedenfalls.", "Menschen mit Migrationsgeschichte"]
    {
        assert!(profile(text).topics().iter().all(|(_, tenths)| *tenths < 4), "{text}: {:?}", profile(text).topics());
    }
}

#[test]
fn german_and_english_texts_meet_through_the_lexicon() {
    let english = request("Our tenants lose their deposits and cannot read the lease.");
    let german = profile("Wir begleiten bei Kaution und Mietvertrag.");
    assert!(german.met(&english).weight > 0);
    assert_eq!(german.met_words(&english, 1), ["Kaution"]);
}

#[test]
fn origin_of_people_never_meets() {
    let one = request("Die Familien kommen aus Syrien und aus Rumänien.");
    let other = profile("Wir stammen aus Syrien, Rumänien und Polen.");
    assert_eq!(one.met(&other).weight, 0);
}

#[test]
fn denied_topics_do_not_count() {
    for (text, topic) in [
        ("Zu Berufswahl, Aufenthalt oder Behinderung haben wir kein Fachwissen.", Topic::AsylumResidence),
        ("Über Asylverfahren sprechen wir grundsätzlich nicht vor Publikum.", Topic::AsylumResidence),
        ("Bitte keine Musik, keinen Tanz und kein Buffet.", Topic::Music),
        ("Tanz, Chor und Buffet hatten wir schon im Sommer.", Topic::Cuisine),
        ("Weder Lesung noch Konzert.", Topic::Music),
        ("This is not about visas and not about careers.", Topic::AsylumResidence),
        ("Somebody else already covers start-ups and business plans.", Topic::StartUps),
        ("Klimapolitik und Wiederaufbau sollen an dem Abend nicht Thema sein.", Topic::Climate),
        ("Gespräche statt Musik.", Topic::Music),
        ("Kochrezepte hatten wir voriges Jahr.", Topic::Cuisine),
        ("Das wäre uns lieber als ein Film.", Topic::FilmTheatre),
        ("Über Visa brauchen wir nichts.", Topic::AsylumResidence),
        ("Ein Buffet wäre das Letzte, was wir brauchen.", Topic::Cuisine),
        ("Ein Konzert wäre das falsche Signal.", Topic::Music),
        ("Wir freuen uns auf Sie. Ohne Buffet.", Topic::Cuisine),
        ("Zahlen zum Asylverfahren bitte nicht.", Topic::AsylumResidence),
        ("Ein Konzert muss es nicht sein.", Topic::Music),
        ("Konzerte helfen uns nicht.", Topic::Music),
        ("Singen soll niemand.", Topic::Music),
    ] {
        let read = request(text);
        assert!(read.denies(topic) && read.evidence(topic) == 0, "{text}: {:?}", read.topics());
    }
}

#[test]
fn what_was_had_or_is_known_already_is_not_asked_for() {
    for (text, topic) in [
        ("Im Kurs waren der Imam, die Pastorin und der Rabbiner schon zu Gast.", Topic::Interfaith),
        ("In unserer Reihe saßen schon der Dechant, die Rabbinerin und der Imam.", Topic::Interfaith),
        ("Mietverträge prüfen wir selbst.", Topic::Housing),
    ] {
        assert!(request(text).denies(topic), "{text}: {:?}", request(text).topics());
        assert!(!profile(text).denies(topic), "{text}");
    }
}

#[test]
fn what_is_left_to_others_is_not_offered() {
    for (text, topic) in [
        ("Bei Mietverträgen verweisen wir an die Beratungsstellen.", Topic::Housing),
        ("We refer questions of housing and leases to others.", Topic::Housing),
        ("Um Mietverträge kümmern sich andere.", Topic::Housing),
        ("Mietverträge prüfen wir nicht.", Topic::Housing),
        ("Zu Mietverträgen äußern wir uns nicht.", Topic::Housing),
        ("Schulungen über Mietverträge trauen wir uns nicht zu.", Topic::Housing),
        ("Mietverträge und Kündigungen gehören in andere Hände.", Topic::Housing),
        ("Beratung zu Mietverträgen lehnen wir ab.", Topic::Housing),
        ("Für Gespräche über Mietverträge fehlt uns das Rüstzeug.", Topic::Housing),
        ("Wie man Mietverträge liest und prüft, erzählen wir nicht.", Topic::Housing),
        ("Mietverträge erklären die Mitglieder, nicht wir.", Topic::Housing),
        ("Auf Mietverträge sind wir nicht eingerichtet.", Topic::Housing),
    ] {
        assert!(profile(text).denies(topic), "{text}: {:?}", profile(text).topics());
    }
    for text in ["Den Mietvertrag vergessen wir nicht.", "Mietverträge verweisen oft auf das Gesetz."] {
        assert!(!profile(text).denies(Topic::Housing), "{text}");
    }
    assert!(!request("Die Wohnungssuchenden erreichen wir nicht.").denies(Topic::Housing));
}

#[test]
fn lack_is_a_topic_and_not_a_denial() {
    for (text, topic) in [
        ("Letztes Jahr hatten wir einen Brandanschlag.", Topic::HateCrime),
        ("Was Verzicht im Ramadan mit uns macht.", Topic::Festivals),
        ("Wir beraten Menschen, die keine Wohnung finden.", Topic::Housing),
        ("Es geht nicht nur um Rassismus, sondern um mehr.", Topic::Racism),
        ("Families who do not understand the lease come to us.", Topic::Housing),
        ("Keine Gesprächsrunde über Musik, sondern über Duldung.", Topic::AsylumResidence),
    ] {
        let read = request(text);
        assert!(!read.denies(topic) && read.evidence(topic) > 0, "{text}: {:?}", read.topics());
    }
}

#[test]
fn idea_that_is_given_up_counts_in_profiles_only() {
    let text = "Der Chef dachte an Bauchtanz und ein Buffet. Eigentlich sollen die Schichten besser zusammenarbeiten.";
    assert!(request(text).denies(Topic::Music) && request(text).evidence(Topic::WorkplaceDiversity) > 0);
    assert!(!profile(text).denies(Topic::Music));
    for text in [
        "Geplant war ein Konzert mit Liedern. Jetzt brauchen wir etwas über Mietverträge.",
        "Der Rat wünschte sich ein Konzert. Uns geht es um Mietverträge.",
    ] {
        assert!(request(text).denies(Topic::Music) && request(text).evidence(Topic::Housing) > 0, "{text}");
    }
}

#[test]
fn audiences_houses_formats_and_languages_are_heard() {
    let read = profile("Wir schulen Redaktionen und Feuerwehren, gern als Podiumsdiskussion, auf Arabisch und für Studierende.");
    assert!(read.has_house(InstitutionKind::Media) && read.has_house(InstitutionKind::FireThw));
    assert!(read.has_format(Format::Podium) && read.has_audience(Audience::Students));
    assert!("ar".parse::<Language>().is_ok_and(|language| read.has_language(language)));
}

#[test]
fn suggestions_come_with_the_words_that_led_to_them() {
    let suggestions =
        suggest(&request("Sie unterschreiben schlechte Mietverträge und verpassen Fristen, weil niemand die Bescheide erklärt."));
    let housing = suggestions.topics.iter().find(|suggested| suggested.what == Topic::Housing).expect("housing");
    assert_eq!(housing.words, ["Mietverträge"]);
    assert!(suggestions.topics.iter().any(|suggested| suggested.what == Topic::DailyLifeOffices));
    assert!(suggestions.topics.len() <= 3);
    assert!(suggest(&request("")).topics.is_empty());
}

#[test]
fn standing_for_a_country_or_a_religion_is_hinted_at() {
    for text in [
        "Die Neuen könnten ihre Heimat vorstellen.",
        "Jemand soll bitte den Islam vertreten.",
        "Could somebody represent their country?",
        "Wir suchen jemanden, der für Syrien das Land präsentiert.",
    ] {
        assert!(hints(text).iter().any(|hint| matches!(hint, Hint::Represent { .. })), "{text}");
    }
    assert!(hints("Gern in Landestracht.").iter().any(|hint| matches!(hint, Hint::Cliche { .. })));
    for text in ["Niemand von uns vertritt ein Land.", "Wir stellen unsere Arbeit vor.", "Er vertritt den Betriebsrat."] {
        assert!(hints(text).is_empty(), "{text}: {:?}", hints(text));
    }
}

proptest! {
    #[test]
    fn analysis_never_panics(one: String, other in "[\\PC\n.,;:!?äöüß ]{0,200}") {
        for reading in [Reading::PROFILE, Reading::REQUEST] {
            let (one, other) = (analyse(&[&one, &other], reading), analyse(&[&other], reading));
            prop_assert!(one.topics().iter().all(|(topic, tenths)| *tenths <= 10 && !one.denies(*topic)));
            prop_assert_eq!(one.met(&other), other.met(&one));
            let _ = (one.met_words(&other, 9), suggest(&one));
        }
        let _ = hints(&other);
    }
}
