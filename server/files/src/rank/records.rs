//! Records of a JSON file, read field by field, so that every complaint can name the line and the field.

use std::collections::HashSet;
use std::str::FromStr;

use chrono::NaiveDate;
use domain::taxonomy::Language;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Largest file that is read, in bytes.
const FILE_MAX: usize = 256 * 1024 * 1024;
/// Longest text in a field, in characters.
const TEXT_MAX: usize = 20_000;

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}{}: {problem}", place(record, field))]
pub struct InputError {
    /// What the file holds: `organisations` or `requests`.
    pub file: &'static str,
    /// The line, counted from 1.
    pub line: usize,
    /// The id of the record; empty when it has none or the file is at fault.
    pub record: String,
    /// The field; empty when the record or the file is at fault.
    pub field: String,
    /// What is wrong, in English.
    pub problem: String,
}

fn place(record: &str, field: &str) -> String {
    match (record.is_empty(), field.is_empty()) {
        (true, true) => String::new(),
        (true, false) => format!(", field {field}"),
        (false, true) => format!(", {record}"),
        (false, false) => format!(", {record}, field {field}"),
    }
}

/// The rest of the file (version, note) says nothing to the engine.
#[derive(Deserialize)]
struct Organisations<'a> {
    #[serde(borrow)]
    organisations: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Requests<'a> {
    #[serde(borrow)]
    requests: Vec<&'a RawValue>,
}

/// One object of the list.
pub(super) struct Record<'a> {
    file: &'static str,
    whole: &'a str,
    raw: &'a str,
    fields: Map<String, Value>,
    id: String,
}

/// The records of a file under the key `file`, each with an id of its own.
pub(super) fn records<'a>(file: &'static str, bytes: &'a [u8]) -> Result<Vec<Record<'a>>, InputError> {
    let wrong = |line: usize, problem: String| InputError { file, line, record: String::new(), field: String::new(), problem };
    if bytes.len() > FILE_MAX {
        return Err(wrong(1, format!("the file is larger than {} MB", FILE_MAX / 1024 / 1024)));
    }
    let whole =
        std::str::from_utf8(bytes).map_err(|error| wrong(1 + newlines(&bytes[..error.valid_up_to()]), "the text is not UTF-8".into()))?;
    let whole = whole.strip_prefix('\u{feff}').unwrap_or(whole);
    if whole.trim().is_empty() {
        return Err(wrong(1, "the file is empty".into()));
    }
    let read = if file == "organisations" {
        serde_json::from_str::<Organisations>(whole).map(|list| list.organisations)
    } else {
        serde_json::from_str::<Requests>(whole).map(|list| list.requests)
    };
    let list = read.map_err(|error| wrong(error.line().max(1), error.to_string()))?;
    if list.is_empty() {
        return Err(wrong(1, format!("the list of {file} is empty")));
    }
    let mut ids = HashSet::new();
    let mut records = Vec::with_capacity(list.len());
    for raw in list {
        let mut record = Record { file, whole, raw: raw.get(), fields: Map::new(), id: String::new() };
        match serde_json::from_str(record.raw) {
            Ok(Value::Object(fields)) => record.fields = fields,
            Ok(_) => return Err(record.wrong("", "an object is needed")),
            Err(error) => return Err(record.wrong("", error.to_string())),
        }
        record.id = record.text("id", 1)?;
        if !ids.insert(record.id.clone()) {
            return Err(record.wrong("id", "this id stands in the file twice"));
        }
        records.push(record);
    }
    Ok(records)
}

/// Whether a text has the form of a language tag: two or three letters, then parts of two to eight letters and digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().is_some_and(|part| matches!(part.len(), 2..=3) && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    language && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

impl Record<'_> {
    /// The id.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// A complaint about a field of this record.
    pub(super) fn wrong(&self, field: &str, problem: impl Into<String>) -> InputError {
        let start = self.raw.as_ptr() as usize - self.whole.as_ptr() as usize;
        let within = self.raw.find(&format!("\"{field}\"")).unwrap_or(0);
        let line = 1 + newlines(&self.whole.as_bytes()[..start + within]);
        InputError { file: self.file, line, record: self.id.clone(), field: field.to_owned(), problem: problem.into() }
    }

    fn field(&self, field: &str) -> Result<&Value, InputError> {
        self.fields.get(field).ok_or_else(|| self.wrong(field, "the field is missing"))
    }

    /// A text with at least so many characters.
    pub(super) fn text(&self, field: &str, least: usize) -> Result<String, InputError> {
        let text = self.field(field)?.as_str().ok_or_else(|| self.wrong(field, "a text is needed"))?;
        let count = text.chars().count();
        if count < least || count > TEXT_MAX {
            return Err(self.wrong(field, format!("the text must have {least} to {TEXT_MAX} characters")));
        }
        Ok(text.to_owned())
    }

    /// A whole number from 0 to `most`.
    pub(super) fn count(&self, field: &str, most: u32) -> Result<u32, InputError> {
        self.read_count(field, self.field(field)?, most)
    }

    fn read_count(&self, field: &str, value: &Value, most: u32) -> Result<u32, InputError> {
        // Some programs write whole numbers as 210.0.
        let number =
            value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number)).map(|number| number as u32);
        number.ok_or_else(|| self.wrong(field, format!("a whole number from 0 to {most} is needed, not {}", shortened(value))))
    }

    /// A number within bounds.
    pub(super) fn number(&self, field: &str, least: f64, most: f64) -> Result<f64, InputError> {
        let value = self.field(field)?;
        let number = value.as_f64().filter(|number| number.is_finite() && (least..=most).contains(number));
        number.ok_or_else(|| self.wrong(field, format!("a number from {least} to {most} is needed, not {}", shortened(value))))
    }

    /// Yes or no.
    pub(super) fn flag(&self, field: &str) -> Result<bool, InputError> {
        self.field(field)?.as_bool().ok_or_else(|| self.wrong(field, "true or false is needed"))
    }

    /// A word of a vocabulary.
    pub(super) fn member<T: FromStr>(&self, field: &str) -> Result<T, InputError> {
        self.read_member(field, self.field(field)?)
    }

    fn read_member<T: FromStr>(&self, field: &str, value: &Value) -> Result<T, InputError> {
        let member = value.as_str().and_then(|text| text.parse().ok());
        member.ok_or_else(|| self.wrong(field, format!("{} is unknown", shortened(value))))
    }

    /// Words of a vocabulary, each once.
    pub(super) fn members<T: FromStr + PartialEq>(&self, field: &str) -> Result<Vec<T>, InputError> {
        let list = self.field(field)?.as_array().ok_or_else(|| self.wrong(field, "a list is needed"))?;
        let mut members = Vec::with_capacity(list.len().min(200));
        for value in list {
            let member = self.read_member(field, value)?;
            if members.contains(&member) {
                return Err(self.wrong(field, format!("{} stands in the list twice", shortened(value))));
            }
            members.push(member);
        }
        Ok(members)
    }

    /// Languages, each once. A tag that is well-formed (BCP 47) but not among those one can choose is left out: nobody is kept apart by it who
    /// shares another one. At least one has to remain of a list that is not empty.
    pub(super) fn languages(&self, field: &str) -> Result<Vec<Language>, InputError> {
        let list = self.field(field)?.as_array().ok_or_else(|| self.wrong(field, "a list is needed"))?;
        let mut languages: Vec<Language> = Vec::with_capacity(list.len().min(200));
        for value in list {
            match self.read_member(field, value) {
                Ok(language) if languages.contains(&language) => {
                    return Err(self.wrong(field, format!("{} stands in the list twice", shortened(value))));
                }
                Ok(language) => languages.push(language),
                Err(_) if value.as_str().is_some_and(is_language_tag) => {}
                Err(error) => return Err(error),
            }
        }
        if languages.is_empty() && !list.is_empty() {
            return Err(self.wrong(field, "none of these languages is known"));
        }
        Ok(languages)
    }

    /// A day, or the day of a time: the first ten characters.
    pub(super) fn day(&self, field: &str) -> Result<NaiveDate, InputError> {
        self.read_day(field, self.field(field)?)
    }

    fn read_day(&self, field: &str, value: &Value) -> Result<NaiveDate, InputError> {
        let day = value.as_str().and_then(|text| text.get(..10)).and_then(|day| day.parse().ok());
        day.ok_or_else(|| self.wrong(field, format!("a day such as 2027-01-31 is needed, not {}", shortened(value))))
    }

    /// The days of a list of objects with a `date`.
    pub(super) fn days(&self, field: &str) -> Result<Vec<NaiveDate>, InputError> {
        let list = self.field(field)?.as_array().ok_or_else(|| self.wrong(field, "a list is needed"))?;
        list.iter().map(|option| self.read_day(field, option.get("date").unwrap_or(&Value::Null))).collect()
    }

    /// The kind of a fee or budget, with its amount.
    pub(super) fn money(&self, field: &str) -> Result<(String, Option<u32>), InputError> {
        let value = self.field(field)?;
        let kind = value.get("kind").and_then(Value::as_str).ok_or_else(|| self.wrong(field, "a kind is needed: none, expenses or fee"))?;
        let amount = value.get("amount_eur").filter(|amount| !amount.is_null());
        let amount = amount.map(|amount| self.read_count(field, amount, 100_000)).transpose()?;
        if kind == "fee" && amount.is_none() {
            return Err(self.wrong(field, "a fee needs an amount_eur"));
        }
        Ok((kind.to_owned(), amount))
    }
}

/// A value as a complaint shows it.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 { text } else { text.chars().take(57).chain("...".chars()).collect() }
}
