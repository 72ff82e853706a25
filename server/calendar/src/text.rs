//! Escaping for the places in iCalendar where foreign text ends up: TEXT values, parameter values, URIs.

use std::fmt::Write;

/// The text as it may stand in a calendar. Every kind of line break (CRLF, CR, VT, FF, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR) becomes
/// LF, a tab becomes a space, and all other control characters are dropped. Some readers split lines at each of those, so a single one
/// that got through could start a property of its own.
pub fn normalise_text(text: &str) -> String {
    let mut normalised = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                normalised.push('\n');
            }
            '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => normalised.push('\n'),
            '\t' => normalised.push(' '),
            control if control.is_control() => {}
            other => normalised.push(other),
        }
    }
    normalised
}

/// A TEXT value (RFC 5545 section 3.3.11).
pub(crate) fn escape_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in normalise_text(text).chars() {
        match character {
            '\\' | ',' | ';' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A parameter value, always quoted (RFC 5545 section 3.2), with the caret escapes of RFC 6868.
pub(crate) fn quote_parameter(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len() + 2);
    quoted.push('"');
    for character in normalise_text(value).chars() {
        match character {
            '^' => quoted.push_str("^^"),
            '"' => quoted.push_str("^'"),
            '\n' => quoted.push_str("^n"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// A link for a URI value; none unless it is http or https. Control characters are dropped, what RFC 3986 does not allow is
/// percent-encoded.
pub(crate) fn web_uri(link: &str) -> Option<String> {
    let link = link.trim();
    let (scheme, rest) = link.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    if !(scheme == "http" || scheme == "https") || rest.is_empty() {
        return None;
    }
    Some(format!("{scheme}://{}", percent_encode(rest, |byte| byte == b'%' || is_unreserved(byte) || RESERVED.contains(&byte))))
}

/// A `mailto:` URI; none for what cannot be an address.
pub(crate) fn mail_uri(address: &str) -> Option<String> {
    let address = address.trim();
    let (local, host) = address.rsplit_once('@')?;
    if local.is_empty() || host.is_empty() || address.chars().any(|character| character.is_whitespace() || character.is_control()) {
        return None;
    }
    Some(format!("mailto:{}", percent_encode(address, |byte| is_unreserved(byte) || b"@+!$&'*=".contains(&byte))))
}

/// A language tag (BCP 47) for a parameter; none if it has other characters than letters, digits and hyphens.
pub(crate) fn language_tag(tag: &str) -> Option<&str> {
    let well_formed = !tag.is_empty() && tag.chars().all(|character| character.is_ascii_alphanumeric() || character == '-');
    well_formed.then_some(tag)
}

/// A value for the query of a URL: everything but unreserved characters percent-encoded.
pub(crate) fn query_value(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    for line in normalise_text(value).split_inclusive('\n') {
        encoded.push_str(&percent_encode(line.trim_end_matches('\n'), is_unreserved));
        if line.ends_with('\n') {
            encoded.push_str("%0A");
        }
    }
    encoded
}

/// RFC 3986 section 2.2.
const RESERVED: &[u8] = b":/?#[]@!$&'()*+,;=";

/// RFC 3986 section 2.3.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn percent_encode(text: &str, keep: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.chars().filter(|character| !character.is_control()) {
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            if keep(byte) {
                encoded.push(char::from(byte));
            } else {
                // Writing to a String cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_become_one_lf_when_they_are_of_any_kind() {
        assert_eq!(normalise_text("a\r\nb\rc\nd\u{0B}e\u{0C}f\u{85}g\u{2028}h\u{2029}i"), "a\nb\nc\nd\ne\nf\ng\nh\ni");
        assert_eq!(normalise_text("a\r\r\nb"), "a\n\nb");
    }

    #[test]
    fn control_characters_vanish_when_text_is_normalised() {
        assert_eq!(normalise_text("a\0b\u{1B}[31mc\u{7F}d\u{9C}e\tf"), "ab[31mcde f");
    }

    #[test]
    fn parameters_cannot_end_their_quotes() {
        assert_eq!(quote_parameter("Ayşe \"A\"; X=^1:2\r\nY"), "\"Ayşe ^'A^'; X=^^1:2^nY\"");
    }

    #[test]
    fn links_are_dropped_when_they_are_not_of_the_web() {
        for hostile in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://", "", "//host/path", "java\nscript://x"]
        {
            assert_eq!(web_uri(hostile), None, "{hostile}");
        }
    }

    #[test]
    fn links_stay_one_line_when_they_hold_line_breaks_spaces_or_umlauts() {
        let link = web_uri(" HTTPS://example.org/a b\r\nATTACH:x?q=ä&p=%20#\"<>\u{2028} ");
        assert_eq!(link.as_deref(), Some("https://example.org/a%20bATTACH:x?q=%C3%A4&p=%20#%22%3C%3E"));
    }

    #[test]
    fn mail_addresses_are_encoded_or_dropped() {
        assert_eq!(mail_uri("a.b+c@example.org").as_deref(), Some("mailto:a.b+c@example.org"));
        assert_eq!(mail_uri("a;x?b@exämple.org").as_deref(), Some("mailto:a%3Bx%3Fb@ex%C3%A4mple.org"));
        assert_eq!(mail_uri("a@b\r\nBcc: c@d"), None);
        assert_eq!(mail_uri("nobody"), None);
    }

    #[test]
    fn query_values_keep_line_breaks_and_nothing_else_raw() {
        assert_eq!(query_value("ä b\r\n&c=#"), "%C3%A4%20b%0A%26c%3D%23");
    }
}
