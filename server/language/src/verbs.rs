//! Forms of German verbs: "fastet", "gefastet" and "einzubürgern" lead to the infinitive that a table lists.

use crate::stem::{Tongue, stem};

/// What may stand before a verb and be parted from it.
const SEPARABLE: [&str; 27] = [
    "zusammen", "nieder", "zuruck", "weiter", "wieder", "herum", "heraus", "hinaus", "unter", "nach", "fort", "fest", "uber", "auf", "aus",
    "bei", "ein", "mit", "vor", "weg", "los", "her", "hin", "ab", "an", "um", "zu",
];
/// What may stand before a verb and stays there.
const INSEPARABLE: [&str; 6] = ["miss", "ver", "zer", "ent", "er", "be"];
/// Verbs that change their vowel: forms without "ge" and prefix, then the infinitive.
const STRONG: &str = "\
starb starben stirbt storben sterben\nsang sangen sungen singen\ntrank tranken trunken trinken\nschwieg schwiegen schweigen\nschrieb schrieben schreiben\n\
floh flohen flieht fliehen\nsprach sprachen spricht sprochen sprechen\nlas lasen liest lesen\nwusch wuschen wascht waschen\nfuhr fuhren fahrt fahren\n\
zog zogen ziehen\nverlor verloren verlieren\nass assen isst gessen essen\nschlug schlugen schlagt schlagen\nstritt stritten streiten\n\
griff griffen greifen\nbrannte brannten brannt brennen\nwarf warfen wirft worfen werfen\nblieb blieben bleiben\nschwamm schwammen schwommen schwimmen\n\
lief liefen lauft laufen\ntrat traten tritt treten\nschlief schliefen schlaft schlafen\nwuchs wuchsen wachst wachsen\nnahm nahmen nimmt nommen nehmen\n\
gab gaben gibt geben\ngewann gewannen gewonnen gewinnen\nhalf halfen hilft holfen helfen\nwarb warben wirbt worben werben\nbot boten bieten\n\
lud luden ladt laden\nrief riefen rufen\nhob hoben heben\nspann sponnen spinnen\nschnitt schnitten schneiden\nfing fingen fangt fangen\nging gingen gangen gehen\n\
kam kamen kommen\nsass sassen sitzen\nstand standen stehen\nhielt hielten halt halten\nliess liessen lasst lassen\nstieg stiegen steigen\n\
flog flogen fliegen\nlog logen lugen\nbetrog betrogen betrugen\ntrug trugen tragt tragen\ngrub gruben grabt graben\nbrach brachen bricht brochen brechen\n\
traf trafen trifft troffen treffen\nstahl stahlen stiehlt stohlen stehlen\nschoss schossen schiessen\ngoss gossen giessen\nschloss schlossen schliessen\n\
zwang zwangen zwungen zwingen\nfand fanden funden finden\nband banden bunden binden\nrang rangen rungen ringen\ndachte dachten dacht denken\nbrachte brachten bracht bringen\nwies wiesen weisen";

/// The stems of the infinitives that a folded word may be a form of, the likeliest first; none if it can be none.
pub(crate) fn infinitives(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    push_forms(&mut found, "", word);
    for prefix in SEPARABLE.iter().chain(&INSEPARABLE) {
        if let Some(rest) = word.strip_prefix(prefix).filter(|rest| rest.len() >= 4) {
            push_forms(&mut found, prefix, rest);
            if let Some(infinitive) = rest.strip_prefix("zu").filter(|rest| rest.ends_with('n')) {
                found.push(stem(&format!("{prefix}{infinitive}"), Tongue::German));
            }
        }
    }
    found
}

fn push_forms(found: &mut Vec<String>, prefix: &str, word: &str) {
    let mut push = |base: &str| found.push(stem(&format!("{prefix}{base}"), Tongue::German));
    for rest in [word].into_iter().chain(word.strip_prefix("ge")) {
        for line in STRONG.lines() {
            if let Some((forms, infinitive)) = line.rsplit_once(' ')
                && forms.split(' ').any(|form| form == rest)
            {
                push(infinitive);
            }
        }
        for ending in ["eten", "ete", "ten", "te", "et", "st", "t"] {
            if let Some(base) = rest.strip_suffix(ending).filter(|base| base.len() >= 3) {
                push(&format!("{base}en"));
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_their_infinitive() {
        for (form, infinitive) in [
            ("fastet", "fasten"),
            ("gefastet", "fasten"),
            ("gefeiert", "feiern"),
            ("eingeburgert", "einburgern"),
            ("einzuburgern", "einburgern"),
            ("verstarb", "versterben"),
            ("gesungen", "singen"),
            ("beworben", "bewerben"),
        ] {
            assert!(infinitives(form).contains(&stem(infinitive, Tongue::German)), "{form}: {:?}", infinitives(form));
        }
    }
}
