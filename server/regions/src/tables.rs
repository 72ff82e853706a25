//! Reading the tab-separated tables. They are committed and counted by tests, so a field that does not parse reads as its empty value
//! instead of stopping the program.

use std::str::{FromStr, Split};

use domain::geography::Coordinates;

/// One line of a table, read field by field from the left.
pub(crate) struct Row(Split<'static, char>);

impl Row {
    /// The next field, empty where the line has ended.
    pub(crate) fn text(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    /// The next field as a value.
    pub(crate) fn value<T: FromStr + Default>(&mut self) -> T {
        self.text().parse().unwrap_or_default()
    }

    /// The next two fields: latitude and longitude.
    pub(crate) fn coordinates(&mut self) -> Coordinates {
        Coordinates { lat: self.value(), lon: self.value() }
    }
}

/// The lines of a table without its comments.
pub(crate) fn rows(table: &'static str) -> impl Iterator<Item = Row> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| Row(line.split('\t')))
}

/// The parts of a list field (`a|b|c`); none for an empty field.
pub(crate) fn list(field: &'static str) -> impl Iterator<Item = &'static str> {
    field.split('|').filter(|part| !part.is_empty())
}
