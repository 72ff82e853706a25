//! The words of every mail in every language. After a wanted change `UPDATE_GOLDEN=1 cargo test -p mail golden` writes the files anew; read the
//! difference before committing it. With `PREVIEW_DIR` set, the HTML parts are written there, for looking at them.

use std::path::PathBuf;

use i18n::Locale;

use crate::fixtures::{letter, notifications};

#[test]
fn text_is_as_in_the_golden_file() {
    for locale in Locale::ALL {
        for (name, notification) in notifications() {
            let letter = letter(*locale, &notification);
            let written = format!("{}\n\n{}", letter.subject, letter.text);
            let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(locale.tag());
            let path = folder.join(format!("{name}.txt"));
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&path, &written).unwrap();
            }
            let golden = std::fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(written, golden, "{} {name}", locale.tag());
        }
    }
}

#[test]
fn html_says_what_the_text_says() {
    for locale in Locale::ALL {
        for (name, notification) in notifications() {
            let letter = letter(*locale, &notification);
            if let Some(folder) = std::env::var_os("PREVIEW_DIR") {
                std::fs::write(PathBuf::from(folder).join(format!("mail-{name}-{}.html", locale.tag())), &letter.html).unwrap();
            }
            let (body, _) = letter.text.split_once("\n-- \n").unwrap();
            for line in body.lines().map(|line| line.trim_start_matches("> ").trim_end_matches(':')).filter(|line| !line.is_empty()) {
                // A fact is "name: value" in the text and two cells of a table in the HTML.
                let found = letter.html.contains(line)
                    || line.split_once(": ").is_some_and(|(name, value)| letter.html.contains(name) && letter.html.contains(value));
                assert!(found, "{name}: {line}");
            }
        }
    }
}
