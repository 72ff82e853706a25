//! What sounds like a denial and is none: sentences that stand up for a topic, tell a need, or only mention a "not", an "other" or an "already".

use domain::taxonomy::Topic;
use language::{Reading, TextProfile, analyse};

fn request(text: &str) -> TextProfile {
    analyse(&[text], Reading::REQUEST)
}

fn profile(text: &str) -> TextProfile {
    analyse(&[text], Reading::PROFILE)
}

/// The texts that are read as denying their topic.
fn denied<'a>(read: fn(&str) -> TextProfile, cases: &[(&'a str, Topic)]) -> Vec<&'a str> {
    cases.iter().filter(|(text, topic)| read(text).denies(*topic)).map(|(text, _)| *text).collect()
}

#[test]
fn profiles_that_stand_up_against_something_speak_of_it() {
    let cases = &[
        ("Rassismus dulden wir nicht.", Topic::Racism),
        ("Antisemitismus akzeptieren wir nicht.", Topic::Antisemitism),
        ("Über Flucht und Asyl schweigen wir nicht.", Topic::AsylumResidence),
        ("Bei Rassismus schauen wir nicht weg.", Topic::Racism),
        ("Die Vertragsarbeit in der DDR verdrängen wir nicht.", Topic::ContractLabour),
        ("Den Mietvertrag vergessen wir nicht.", Topic::Housing),
        ("Rassismus lassen wir nicht stehen.", Topic::Racism),
        ("Hassverbrechen nehmen wir nicht hin.", Topic::HateCrime),
        ("We do not look away when racism happens.", Topic::Racism),
        ("Mit Rassismus finden wir uns nicht ab.", Topic::Racism),
        ("Rassismus gehört nicht auf den Schulhof.", Topic::Racism),
        ("Rassismus hilft niemandem, darüber reden schon.", Topic::Racism),
    ];
    assert_eq!(denied(profile, cases), [""; 0]);
}

#[test]
fn small_words_of_referral_and_of_others_deny_nothing_by_themselves() {
    let cases = &[
        ("Wir vermitteln Deutschkurse und helfen bei der Wohnungssuche weiter.", Topic::Housing),
        ("In our tours we refer to the history of contract workers.", Topic::ContractLabour),
        ("In unseren Führungen verweisen wir auf die Geschichte der Vertragsarbeit.", Topic::ContractLabour),
        ("Wir beraten Mieterinnen, Mieter und andere.", Topic::Housing),
        ("Von der Wohnungssuche erzählen wir und andere.", Topic::Housing),
        ("Mietverträge verweisen oft auf das Gesetz.", Topic::Housing),
        ("Beim Mietvertrag helfen wir selbst.", Topic::Housing),
        ("Die Schule schickt uns Eltern, und wir sprechen mit ihnen über den Mietvertrag weiter.", Topic::Housing),
        ("Ohne Mietvertrag geht nichts, das wissen wir.", Topic::Housing),
        ("Wer eine Wohnung sucht, den lassen wir nicht allein.", Topic::Housing),
        ("Nicht nur Wohnungssuche, auch Behördengänge begleiten wir.", Topic::Housing),
    ];
    assert_eq!(denied(profile, cases), [""; 0]);
}

#[test]
fn requests_that_tell_a_need_ask_for_it() {
    let cases = &[
        ("Rassistische Sprüche in der Kabine kennen wir. Wir wünschen uns ein Gespräch darüber.", Topic::Racism),
        ("We already know racism from the pitch and want to talk about it.", Topic::Racism),
        ("Viele Pflegekräfte aus Vietnam sind schon da und suchen Austausch.", Topic::CultureSensitiveCare),
        ("Rassismus war bei uns schon immer ein Thema.", Topic::Racism),
        ("Wir hatten schon drei Fälle von Rassismus und wissen nicht weiter.", Topic::Racism),
        ("Es gab schon zwei Anzeigen wegen Hassverbrechen.", Topic::HateCrime),
        ("Die Kündigung der Wohnung kam schon im März.", Topic::Housing),
        ("Viele Eltern waren schon da, aber zum Elternabend kommen sie nicht.", Topic::Parents),
        ("Die Wohnungssuchenden erreichen wir nicht.", Topic::Housing),
        ("Mit dem Mietvertrag kommen viele nicht zurecht.", Topic::Housing),
        ("Der Mietvertrag hilft vielen nicht, weil sie ihn nicht lesen können.", Topic::Housing),
        ("Die Wohnungssuche bringt viele zur Verzweiflung, und wir können nicht helfen.", Topic::Housing),
        ("Ihren Mietvertrag verstehen viele nicht.", Topic::Housing),
        ("Über Rassismus reden wir zu selten, das soll nicht so bleiben.", Topic::Racism),
        ("Rassismus soll auf unserem Schulhof nicht unwidersprochen bleiben.", Topic::Racism),
        ("Wir wollen nicht mehr wegsehen, wenn es um Rassismus geht.", Topic::Racism),
        ("Many of our tenants cannot read the lease.", Topic::Housing),
        ("Unsere Lehrkräfte sprechen nicht gern über Rassismus und möchten das ändern.", Topic::Racism),
    ];
    assert_eq!(denied(request, cases), [""; 0]);
}
