//! The common form of names and queries: what different people type for the same place becomes the same text.
//!
//! Lower case; no accents; `ä` and `ae` both become `a`, likewise `o` and `u`; `ß` becomes `ss`; anything that is not a letter or a
//! digit parts words; `Sankt` is `st`; words that only connect (`an der`) or only honour (`Hansestadt`) are left out unless nothing else
//! is left. Folding works from left to right and only drops, so that the folded beginning of a name is a beginning of the folded name.

/// Words that do not tell one place from another.
const FILLERS: [&str; 34] = [
    "a",
    "am",
    "an",
    "auf",
    "b",
    "bei",
    "beim",
    "d",
    "dem",
    "den",
    "der",
    "die",
    "i",
    "im",
    "in",
    "ob",
    "u",
    "und",
    "v",
    "vom",
    "von",
    "vor",
    "z",
    "zu",
    "zum",
    "zur",
    "hansestadt",
    "kreisstadt",
    "landeshauptstadt",
    "lutherstadt",
    "stadt",
    "universitatsstadt",
    "hauptstadt",
    "gemeinde",
];

/// The longest text that is folded, in characters; longer ones are cut.
const MAX_CHARACTERS: usize = 120;

/// The words of a text in common form, without fillers.
pub(crate) fn words(text: &str) -> Vec<String> {
    telling(all_words(text, true))
}

/// Like [`fold`], but an `e` after a vowel stays. A typing error can make `ue` out of letters that have nothing to do with an umlaut.
pub(crate) fn fold_without_umlauts(text: &str) -> String {
    telling(all_words(text, false)).join(" ")
}

fn telling(all: Vec<String>) -> Vec<String> {
    let telling: Vec<String> = all.iter().filter(|word| !is_filler(word)).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// The words of [`words`], joined by one space.
pub(crate) fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// The name before what tells it from others of its kind: `Halle` of `Halle (Saale)`, `Frankfurt` of `Frankfurt am Main`, `Lauenburg`
/// of `Lauenburg/Elbe`; folded. `None` where that is the whole name.
pub(crate) fn stem(name: &str) -> Option<String> {
    let before_mark = name.split(['(', '/', ',']).next().unwrap_or(name);
    let mut kept = Vec::new();
    for word in all_words(before_mark, true) {
        if is_filler(&word) && !kept.is_empty() {
            break;
        }
        kept.push(word);
    }
    let stem = fold(&kept.join(" "));
    (!stem.is_empty() && stem != fold(name)).then_some(stem)
}

fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

fn all_words(text: &str, spells_umlauts: bool) -> Vec<String> {
    let mut folded = String::with_capacity(text.len());
    // Whether the last letter may still swallow an `e` that spells out its umlaut.
    let mut may_swallow = false;
    for character in text.chars().take(MAX_CHARACTERS).flat_map(char::to_lowercase) {
        let before = folded.chars().next_back();
        match character {
            'e' if may_swallow && spells_umlauts => may_swallow = false,
            'ä' | 'ö' | 'ü' => {
                folded.push(base(character));
                may_swallow = false;
            }
            'ß' => {
                folded.push_str("ss");
                may_swallow = false;
            }
            // A combining mark after its letter: `u` and U+0308 together are `ü`.
            '\u{308}' => may_swallow = false,
            '\u{300}'..='\u{36f}' | '\'' | '’' => {}
            _ if character.is_alphanumeric() => {
                let letter = base(character);
                folded.push(letter);
                // `ue` after a vowel or a `q` is no umlaut: Neuenburg, Bauer, Quelle.
                may_swallow = matches!(character, 'a' | 'o') || (character == 'u' && !matches!(before, Some('a' | 'e' | 'o' | 'q')));
            }
            _ => {
                folded.push(' ');
                may_swallow = false;
            }
        }
    }
    folded.split_whitespace().map(|word| if word == "sankt" { "st".to_owned() } else { word.to_owned() }).collect()
}

/// The letter without its mark, for the languages of Germany's neighbours and minorities.
fn base(character: char) -> char {
    match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ě' | 'ę' | 'ė' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_become_the_same() {
        for spelling in ["Görlitz", "Goerlitz", "Gorlitz", "GÖRLITZ", "Go\u{308}rlitz", " görlitz ", "Stadt Görlitz", "Görlitz, Stadt"]
        {
            assert_eq!(fold(spelling), "gorlitz", "{spelling}");
        }
        assert_eq!(fold("Budyšin"), fold("Budysin"));
        assert_eq!(fold("Neustadt a.d. Aisch"), fold("Neustadt an der Aisch"));
        assert_eq!(fold("Großröhrsdorf"), fold("Grossroehrsdorf"));
        assert_eq!(fold("Hansestadt Stendal"), "stendal");
        assert_eq!(fold("Sankt Wendel"), fold("St. Wendel"));
        assert_eq!(fold("Stadt"), "stadt");
        assert_eq!(fold("Am"), "am");
    }

    #[test]
    fn beginnings_stay_beginnings() {
        for name in ["Neuenkirchen", "Auerbach", "Soest", "Itzehoe", "Quedlinburg", "Überlingen", "Dahlem", "Moers", "Buer", "Straelen"] {
            let whole = fold(name);
            for end in name.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
                assert!(whole.starts_with(&fold(&name[..end])), "{} of {name}", &name[..end]);
            }
        }
    }

    #[test]
    fn stem_is_the_name_without_its_addition() {
        assert_eq!(stem("Halle (Saale)").as_deref(), Some("halle"));
        assert_eq!(stem("Frankfurt am Main").as_deref(), Some("frankfurt"));
        assert_eq!(stem("Limburg a.d. Lahn").as_deref(), Some("limburg"));
        assert_eq!(stem("Lauenburg/Elbe").as_deref(), Some("lauenburg"));
        assert_eq!(stem("Am Ettersberg"), None);
        assert_eq!(stem("Görlitz"), None);
    }
}
