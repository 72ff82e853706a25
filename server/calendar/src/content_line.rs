//! Content lines (RFC 5545 section 3.1): CRLF at the end, folded so that none is longer than 75 octets.

use crate::text::escape_text;

/// The most octets a line may have, its CRLF not counted.
const MAXIMUM_LINE_OCTETS: usize = 75;

/// Lines being written.
#[derive(Default)]
pub(crate) struct ContentLines {
    written: String,
}

impl ContentLines {
    /// Adds a line that is already escaped. Control characters are dropped as a last barrier: whatever a value holds, it stays one line.
    pub(crate) fn raw(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars().filter(|character| !character.is_control()) {
            if octets + character.len_utf8() > MAXIMUM_LINE_OCTETS {
                self.written.push_str("\r\n ");
                octets = 1;
            }
            self.written.push(character);
            octets += character.len_utf8();
        }
        self.written.push_str("\r\n");
    }

    /// Adds a property with a TEXT value, unless the value is empty. `name` may carry parameters.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        let escaped = escape_text(value);
        if !escaped.is_empty() {
            self.raw(&format!("{name}:{escaped}"));
        }
    }

    /// Adds a property with a TEXT value, if there is one.
    pub(crate) fn optional_text(&mut self, name: &str, value: Option<&str>) {
        self.text(name, value.unwrap_or_default());
    }

    /// All lines.
    pub(crate) fn finish(self) -> String {
        self.written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(line: &str) -> String {
        let mut lines = ContentLines::default();
        lines.raw(line);
        lines.finish()
    }

    #[test]
    fn a_line_stays_whole_when_it_has_75_octets() {
        assert_eq!(folded(&"x".repeat(75)), format!("{}\r\n", "x".repeat(75)));
        assert_eq!(folded(&"x".repeat(76)), format!("{}\r\n x\r\n", "x".repeat(75)));
        // The space that opens a continuation counts.
        assert_eq!(folded(&"x".repeat(150)), format!("{}\r\n {}\r\n x\r\n", "x".repeat(75), "x".repeat(74)));
    }

    #[test]
    fn a_character_stays_whole_when_the_line_is_folded_inside_it() {
        assert_eq!(folded(&format!("{}ä", "x".repeat(74))), format!("{}\r\n ä\r\n", "x".repeat(74)));
        assert_eq!(folded(&format!("{}🕊", "x".repeat(72))), format!("{}\r\n 🕊\r\n", "x".repeat(72)));
    }
}
