//! The round file.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;

use rounds::{Candidate, Organisation, Request, Round, UTILITY_MAX};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Input;
use super::problem::{Problem, quoted};

/// Reads a round file. Utilities are rounded to billionths, `wanted` is 1 and `group` empty if they are not given; other keys are ignored.
///
/// # Errors
/// With the first thing that is wrong, its line and its field.
pub fn read_json(text: &[u8]) -> Result<Input, Problem> {
    if text.trim_ascii().is_empty() {
        return Err(Problem::of_file("the file is empty; it must hold requests, organisations and candidates"));
    }
    let reader = Reader::default();
    let mut source = serde_json::Deserializer::from_slice(text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text));
    let parts = Top(&reader).deserialize(&mut source).and_then(|parts| source.end().map(|()| parts));
    let parts = parts.map_err(|error| reader.problem(&error))?;
    let Parts { requests, organisations, candidates } = parts;
    let missing = |list: &str| Problem::of_file(format!("the list {list} is missing"));
    let requests = requests.ok_or_else(|| missing("requests"))?;
    let organisations = organisations.ok_or_else(|| missing("organisations"))?;
    let candidates = candidates.ok_or_else(|| missing("candidates"))?;
    let round = Round::new(requests, organisations, candidates).map_err(|error| Problem::new(0, "candidates", error.to_string()))?;
    Ok(Input { round, unit: f64::from(UTILITY_MAX) })
}

/// Where the reader is, for messages.
#[derive(Default)]
struct Reader {
    list: Cell<&'static str>,
    entry: Cell<Option<usize>>,
    field: Cell<&'static str>,
}

impl Reader {
    fn problem(&self, error: &serde_json::Error) -> Problem {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&place).unwrap_or(&message);
        let entry = self.entry.get().map(|entry| format!("[{entry}]")).unwrap_or_default();
        let field = format!("{}{entry} {}", self.list.get(), self.field.get());
        Problem::new(error.line() as u64, field.trim(), format!("{message} (column {})", error.column()))
    }
}

/// Numbers of names, given when a name is first seen.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, u32>,
    /// Set once the list that declares the names was read; then no new ones may come.
    complete: bool,
}

impl Names {
    fn number(&mut self, id: &str) -> Option<u32> {
        match self.numbers.get(id) {
            Some(&number) => Some(number),
            None if self.complete => None,
            None => {
                let number = self.numbers.len() as u32;
                self.numbers.insert(id.to_owned(), number);
                Some(number)
            }
        }
    }
}

/// The lists as they were found.
struct Parts {
    requests: Option<Vec<Request>>,
    organisations: Option<Vec<Organisation>>,
    candidates: Option<Vec<Candidate>>,
}

struct Top<'a>(&'a Reader);

impl<'de> DeserializeSeed<'de> for Top<'_> {
    type Value = Parts;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Parts, D::Error> {
        source.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = Parts;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object with requests, organisations and candidates")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts, A::Error> {
        let (mut request_names, mut organisation_names) = (Names::default(), Names::default());
        let (mut requests, mut organisations, mut candidates) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            let twice = || A::Error::custom(format!("the list {key} is given twice"));
            match key.as_str() {
                "requests" if requests.is_some() => return Err(twice()),
                "organisations" if organisations.is_some() => return Err(twice()),
                "candidates" if candidates.is_some() => return Err(twice()),
                "requests" => requests = Some(map.next_value_seed(Entries::requests(self.0, &mut request_names))?),
                "organisations" => organisations = Some(map.next_value_seed(Entries::organisations(self.0, &mut organisation_names))?),
                "candidates" => {
                    let seed = Candidates { reader: self.0, requests: &mut request_names, organisations: &mut organisation_names };
                    candidates = Some(map.next_value_seed(seed)?);
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            self.0.list.set("");
            self.0.entry.set(None);
            self.0.field.set("");
        }
        let requests = in_order(requests, &request_names, "request")?;
        let organisations = in_order(organisations, &organisation_names, "organisation")?;
        Ok(Parts {
            requests: requests.map(|list| list.into_iter().map(|(id, wanted, group)| Request { id, wanted, group }).collect()),
            organisations: organisations
                .map(|list| list.into_iter().map(|(id, capacity, group)| Organisation { id, capacity, group }).collect()),
            candidates,
        })
    }
}

type Entry = (String, u32, String);

/// Puts the entries into the order of their numbers; names that were used but not declared are an error.
fn in_order<E: Error>(list: Option<Vec<(u32, Entry)>>, names: &Names, kind: &str) -> Result<Option<Vec<Entry>>, E> {
    let Some(mut list) = list else { return Ok(None) };
    if list.len() < names.numbers.len() {
        let mut declared = vec![false; names.numbers.len()];
        list.iter().for_each(|(number, _)| declared[*number as usize] = true);
        let mut unknown: Vec<&str> =
            names.numbers.iter().filter(|(_, number)| !declared[**number as usize]).map(|(id, _)| id.as_str()).collect();
        unknown.sort_unstable();
        let id = quoted(unknown.first().copied().unwrap_or_default().as_bytes());
        return Err(E::custom(format!("candidates name the {kind} {id}, which is not in {kind}s")));
    }
    list.sort_unstable_by_key(|(number, _)| *number);
    Ok(Some(list.into_iter().map(|(_, entry)| entry).collect()))
}

/// Reads one of the two lists of entries.
struct Entries<'a> {
    reader: &'a Reader,
    names: &'a mut Names,
    list: &'static str,
    /// Name of the counted field, and its lowest value.
    count: (&'static str, u32),
    /// What the counted field is if it is missing.
    default: Option<u32>,
}

impl<'a> Entries<'a> {
    fn requests(reader: &'a Reader, names: &'a mut Names) -> Self {
        Self { reader, names, list: "requests", count: ("wanted", 1), default: Some(1) }
    }

    fn organisations(reader: &'a Reader, names: &'a mut Names) -> Self {
        Self { reader, names, list: "organisations", count: ("capacity", 0), default: None }
    }
}

impl<'de> DeserializeSeed<'de> for Entries<'_> {
    type Value = Vec<(u32, Entry)>;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Self::Value, D::Error> {
        self.reader.list.set(self.list);
        source.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = Vec<(u32, Entry)>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a list of {}", self.list)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut declared = std::collections::HashSet::new();
        let mut list = Vec::new();
        loop {
            self.reader.entry.set(Some(list.len()));
            self.reader.field.set("");
            let Some(entry) = seq.next_element_seed(EntrySeed { reader: self.reader, count: self.count, default: self.default })? else {
                break;
            };
            self.reader.field.set("id");
            let number = self.names.number(&entry.0).unwrap_or(u32::MAX);
            if !declared.insert(number) {
                return Err(A::Error::custom(format!("{} is listed twice", quoted(entry.0.as_bytes()))));
            }
            list.push((number, entry));
        }
        // Names that candidates used before stay to be explained at the end.
        self.names.complete = declared.len() == self.names.numbers.len();
        Ok(list)
    }
}

struct EntrySeed<'a> {
    reader: &'a Reader,
    count: (&'static str, u32),
    default: Option<u32>,
}

impl<'de> DeserializeSeed<'de> for EntrySeed<'_> {
    type Value = Entry;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Entry, D::Error> {
        source.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for EntrySeed<'_> {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "an object with id, {} and group", self.count.0)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let (mut id, mut count, mut group) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            let twice = || A::Error::custom("the field is given twice");
            if key == "id" {
                self.reader.field.set("id");
                if id.replace(map.next_value::<String>()?).is_some() {
                    return Err(twice());
                }
            } else if key == self.count.0 {
                self.reader.field.set(self.count.0);
                if count.replace(map.next_value_seed(Whole { low: self.count.1 })?).is_some() {
                    return Err(twice());
                }
            } else if key == "group" {
                self.reader.field.set("group");
                if group.replace(map.next_value::<Option<String>>()?).is_some() {
                    return Err(twice());
                }
            } else {
                map.next_value::<IgnoredAny>()?;
            }
            self.reader.field.set("");
        }
        let id = id.filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| A::Error::custom("the field id is missing or empty"))?;
        let count = count.or(self.default).ok_or_else(|| A::Error::custom(format!("the field {} is missing", self.count.0)))?;
        Ok((id, count, group.flatten().unwrap_or_default()))
    }
}

/// A whole number of 32 bits that is not below `low`.
struct Whole {
    low: u32,
}

impl<'de> DeserializeSeed<'de> for Whole {
    type Value = u32;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<u32, D::Error> {
        source.deserialize_any(self)
    }
}

impl Visitor<'_> for Whole {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a whole number from {} to {}", self.low, u32::MAX)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<u32, E> {
        let fits = u32::try_from(value).ok().filter(|value| *value >= self.low);
        fits.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
    }
}

/// Reads the list of pairs.
struct Candidates<'a> {
    reader: &'a Reader,
    requests: &'a mut Names,
    organisations: &'a mut Names,
}

impl<'de> DeserializeSeed<'de> for Candidates<'_> {
    type Value = Vec<Candidate>;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Vec<Candidate>, D::Error> {
        self.reader.list.set("candidates");
        source.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Candidates<'_> {
    type Value = Vec<Candidate>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of candidates")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<Vec<Candidate>, A::Error> {
        let mut list = Vec::new();
        loop {
            self.reader.entry.set(Some(list.len()));
            self.reader.field.set("");
            match seq.next_element_seed(Triple(&mut self))? {
                Some(candidate) => list.push(candidate),
                None => return Ok(list),
            }
        }
    }
}

struct Triple<'a, 'b>(&'b mut Candidates<'a>);

impl<'de> DeserializeSeed<'de> for Triple<'_, '_> {
    type Value = Candidate;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Candidate, D::Error> {
        source.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Triple<'_, '_> {
    type Value = Candidate;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("request, organisation and utility in brackets")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Candidate, A::Error> {
        let lacks = || A::Error::custom("an entry has three parts: request, organisation and utility");
        self.0.reader.field.set("request");
        let request = seq.next_element_seed(Name { names: self.0.requests, kind: "request" })?.ok_or_else(lacks)?;
        self.0.reader.field.set("organisation");
        let organisation = seq.next_element_seed(Name { names: self.0.organisations, kind: "organisation" })?.ok_or_else(lacks)?;
        self.0.reader.field.set("utility");
        let utility = seq.next_element_seed(Utility)?.ok_or_else(lacks)?;
        self.0.reader.field.set("");
        if seq.next_element::<IgnoredAny>()?.is_some() {
            return Err(lacks());
        }
        Ok(Candidate { request, organisation, utility })
    }
}

struct Name<'a> {
    names: &'a mut Names,
    kind: &'static str,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = u32;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<u32, D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the id of a {}, a text", self.kind)
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<u32, E> {
        let unknown = || E::custom(format!("{} is not in {}s", quoted(id.as_bytes()), self.kind));
        self.names.number(id).ok_or_else(unknown)
    }
}

/// A number above 0 and at most 1, in billionths.
struct Utility;

impl<'de> DeserializeSeed<'de> for Utility {
    type Value = u32;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<u32, D::Error> {
        source.deserialize_any(self)
    }
}

impl Visitor<'_> for Utility {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a number above 0 and at most 1")
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<u32, E> {
        if value > 0.0 && value <= 1.0 {
            // A positive utility stays positive.
            return Ok(((value * f64::from(UTILITY_MAX)).round() as u32).max(1));
        }
        Err(E::invalid_value(serde::de::Unexpected::Float(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<u32, E> {
        if value == 1 { Ok(UTILITY_MAX) } else { Err(E::invalid_value(serde::de::Unexpected::Unsigned(value), &self)) }
    }
}
