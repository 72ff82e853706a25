//! Stems: what remains of a folded word when endings are taken off. A stem need not be a word; it only has to be the same for all forms.

/// The language a text is written in, as far as endings are concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tongue {
    #[default]
    German,
    English,
}

/// The stem of a folded word.
pub(crate) fn stem(word: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::German => german(word),
        Tongue::English => english(word),
    }
}

/// Endings of inflection and of feminine and agent nouns, the longest first (a lighter hand than Caumanns 1999 and Snowball: what is derived with
/// "-ung", "-lich" or "-keit" often means something else, as "Satz" and "Satzung").
const GERMAN_ENDINGS: [&str; 14] = ["erinnen", "innen", "erin", "ern", "nen", "em", "er", "en", "es", "in", "e", "s", "rn", "ln"];
/// Fewest letters that remain.
const STEM_MIN: usize = 4;

fn german(word: &str) -> String {
    let mut rest = word;
    for round in 0..3 {
        let shorter = GERMAN_ENDINGS.iter().find_map(|ending| {
            // Of "-rn" and "-ln" only the n is an ending: "Vätern", "Tafeln"; but "Kellner" is not "Keller".
            if round > 0 && matches!(*ending, "rn" | "ln") {
                return None;
            }
            let kept = usize::from(matches!(*ending, "rn" | "ln"));
            let stem = rest.strip_suffix(ending).map(|stem| &rest[..stem.len() + kept])?;
            // "Abendessen" holds "Essen", not "Abendes".
            let is_double = *ending == "s" && stem.ends_with('s');
            (stem.chars().count() >= STEM_MIN && !is_double).then_some(stem)
        });
        match shorter {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    rest.to_owned()
}

fn english(word: &str) -> String {
    let count = word.chars().count();
    if let Some(rest) = word.strip_suffix("ies").filter(|_| count > 4) {
        return format!("{rest}i");
    }
    let mut rest = word;
    if !(rest.ends_with("ss") || rest.ends_with("us") || rest.ends_with("is")) && count > 3 {
        rest = rest.strip_suffix('s').unwrap_or(rest);
    }
    for ending in ["ing", "ed", "ly", "e", "y"] {
        if let Some(shorter) = rest.strip_suffix(ending).filter(|shorter| shorter.chars().count() >= STEM_MIN) {
            rest = shorter;
            break;
        }
    }
    let mut stem = rest.to_owned();
    let last = stem.chars().next_back();
    if stem.len() > STEM_MIN && last == stem.chars().rev().nth(1) && !matches!(last, Some('s' | 'l')) {
        stem.pop();
    }
    if let Some(rest) = word.strip_suffix('y').filter(|_| count > 3) {
        return format!("{rest}i");
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_forms_of_a_noun_share_a_stem() {
        for forms in [
            ["vertragsarbeit", "vertragsarbeiter", "vertragsarbeiterinnen"],
            ["pflege", "pflegen", "pfleger"],
            ["wohnung", "wohnungen", "wohnung"],
            ["mieter", "mieterinnen", "miete"],
            ["bucherei", "buchereien", "bucherei"],
        ] {
            let stems = forms.map(german);
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{stems:?}");
        }
        assert_ne!(german("roma"), german("roman"));
        assert_ne!(german("satz"), german("satzung"));
    }

    #[test]
    fn english_forms_of_a_word_share_a_stem() {
        for forms in [["deposit", "deposits"], ["lease", "leases"], ["family", "families"], ["rumour", "rumours"], ["nurse", "nursing"]] {
            assert_eq!(english(forms[0]), english(forms[1]));
        }
    }
}
