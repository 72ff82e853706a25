//! Forms of German verbs: "fastet", "gefastet" and "einzubürgern" lead to the infinitive that a table lists.

use crate::stem::{Tongue, stem};

/// What may stand before a verb and be parted from it.
const SEPARABLE: [&str; 27] = [
    "zusammen", "nieder", "zuruck", "weiter", "wieder", "herum", "heraus", "hinaus", "unter", "nach", "fort", "fest", "uber", "auf", "aus",
    "bei", "ein", "mit", "vor", "weg", "los", "her", "hin", "ab", "an", "um", "zu",
];
/// What may stand before a verb and stays there.
const INSEPARABLE: [&str; 6] = ["miss", "ver", "zer", "ent", "er", "be"];
/// Verbs that change their vowel, one a line: folded forms without "ge" and prefix, then the infinitive.
const STRONG: &str = include_str!("../data/strong_verbs.txt");

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
