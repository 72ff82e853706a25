//! Cleaning what people type, and the two derived forms of a text: slugs for URLs and folded text for searching.

/// Trims, turns every line end into LF, and drops control characters other than LF: what is stored can be put into a mail, a feed or a page
/// without a surprise.
pub fn clean_text(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unified.chars().filter(|c| *c == '\n' || !c.is_control()).filter(|c| !is_direction_override(*c)).collect();
    kept.trim().to_owned()
}

/// As [`clean_text`], on one line: every run of white space becomes one space.
pub fn clean_line(text: &str) -> String {
    clean_text(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that turn the direction of what follows and can make a name read as something else.
fn is_direction_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Lower case without accents, so that "Café" is found by "cafe" and "Straße" by "strasse"; umlauts lose their dots.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match fold_latin(c) {
            Some(plain) => folded.push_str(plain),
            None if is_combining(c) => {}
            None => folded.push(c),
        }
    }
    folded
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

fn fold_latin(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' | 'ċ' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ě' | 'ę' | 'ė' => "e",
        'ğ' | 'ģ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ľ' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' | 'ŕ' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        _ => return None,
    })
}

/// The longest slug made from a title, in characters.
const SLUG_LENGTH_MAX: usize = 60;

/// A readable part of a URL: lower-case letters, digits and single hyphens, with German umlauts spelled out. Empty when the text holds no
/// letter or digit of the Latin script; callers add something unique then.
pub fn slugify(text: &str) -> String {
    let spelled = text.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
    let mut slug = String::new();
    for c in fold(&spelled).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() >= SLUG_LENGTH_MAX {
            break;
        }
    }
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slugs_spell_umlauts_out() {
        assert_eq!(slugify("Erzählcafé: „Über Straßen“ – Teil 2"), "erzaehlcafe-ueber-strassen-teil-2");
        assert_eq!(slugify("  !!  "), "");
    }

    #[test]
    fn cleaning_leaves_no_carriage_return_and_no_override() {
        assert_eq!(clean_text(" a\r\nb\rc\u{0} \u{202E}d "), "a\nb\nc d");
        assert_eq!(clean_line("a \r\n  b"), "a b");
    }

    #[test]
    fn folding_makes_accents_equal() {
        assert_eq!(fold("Café GÖRLITZ Straße"), "cafe gorlitz strasse");
    }

    proptest! {
        #[test]
        fn slugs_hold_safe_characters_only(text in ".{0,200}") {
            let slug = slugify(&text);
            prop_assert!(slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
            prop_assert!(slug.len() <= SLUG_LENGTH_MAX + 1);
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in "\\PC{0,200}") {
            prop_assert_eq!(clean_text(&clean_text(&text)), clean_text(&text));
        }
    }
}
