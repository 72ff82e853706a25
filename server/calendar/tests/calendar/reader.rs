//! A reader of iCalendar that knows nothing of the writer: unfolds, splits, unescapes, and refuses what RFC 5545 forbids.

/// A property as read: name, parameters as written, value as written.
pub struct Property {
    pub name: String,
    pub parameters: String,
    pub value: String,
}

/// The properties of a file, components included as `BEGIN` and `END`. Panics on a broken byte form.
pub fn read(file: &str) -> Vec<Property> {
    assert!(file.ends_with("\r\n"), "the file ends with a line end");
    let bare = file.replace("\r\n", "");
    assert!(!bare.contains(|character: char| character.is_control() || "\u{2028}\u{2029}".contains(character)), "only CRLF controls lines");
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    file.replace("\r\n ", "").trim_end_matches("\r\n").split("\r\n").map(property).collect()
}

fn property(line: &str) -> Property {
    let mut quoted = false;
    let colon = line
        .char_indices()
        .find(|(_, character)| {
            quoted ^= *character == '"';
            *character == ':' && !quoted
        })
        .map(|(index, _)| index)
        .unwrap_or_else(|| panic!("no colon: {line}"));
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    assert!(!name.is_empty() && name.chars().all(|character| character.is_ascii_uppercase() || character == '-'), "a name: {name}");
    Property { name: name.to_owned(), parameters: parameters.to_owned(), value: value.to_owned() }
}

/// The value of the first property with the name inside the first event.
pub fn value_in_event(file: &str, name: &str) -> Option<String> {
    let properties = read(file);
    let event = properties.iter().skip_while(|property| property.value != "VEVENT");
    event.take_while(|property| property.name != "END").find(|property| property.name == name).map(|property| property.value.clone())
}

/// A TEXT value as its reader understands it.
pub fn unescape(value: &str) -> String {
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped @ ('\\' | ',' | ';')) => text.push(escaped),
                other => panic!("escape of {other:?} in {value}"),
            },
            (',' | ';', false) => panic!("raw separator in {value}"),
            _ => text.push(character),
        }
    }
    text
}
