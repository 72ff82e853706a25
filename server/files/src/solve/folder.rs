//! The folder form: `requests.csv`, `orgs.csv`, `edges.csv`.

use std::collections::HashMap;
use std::io::Read;

use rounds::{Candidate, Organisation, Request, Round, UTILITY_MAX};

use super::Input;
use super::problem::{Problem, quoted};
use super::table::{no_number, number, read_pieces, three_numbers, without_return};

/// The three files of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folder<R, O, E> {
    /// `requests.csv`, with a column `request`.
    pub requests: R,
    /// `orgs.csv`, with columns `org` and `capacity`.
    pub organisations: O,
    /// `edges.csv`: `request,org,score`.
    pub edges: E,
}

/// Reads the folder form. Every request wants one partner, no Land is given, and the unit of utility is the score.
///
/// # Errors
/// With the name of the file and the first thing that is wrong in it.
pub fn read_folder(folder: Folder<impl Read, impl Read, impl Read>) -> Result<Input, (&'static str, Problem)> {
    let requests = read_requests(folder.requests).map_err(|problem| ("requests.csv", problem))?;
    let (organisations, capacities) = read_organisations(folder.organisations).map_err(|problem| ("orgs.csv", problem))?;
    let candidates = read_edges(folder.edges, &requests, &organisations).map_err(|problem| ("edges.csv", problem))?;
    let requests = requests.numbers.iter().map(|number| Request { id: number.to_string(), wanted: 1, group: String::new() }).collect();
    let organisations = organisations.numbers.iter().zip(capacities);
    let organisations = organisations.map(|(number, capacity)| Organisation { id: number.to_string(), capacity, group: String::new() });
    let round = Round::new(requests, organisations.collect(), candidates);
    Ok(Input { round: round.map_err(|error| ("edges.csv", Problem::of_file(error.to_string())))?, unit: 1.0 })
}

/// Largest number that names something in the folder form.
const NAME_MAX: u32 = 999_999_999;

/// The numbers by which a file names its entries, and where each stands.
#[derive(Default)]
struct Names {
    numbers: Vec<u32>,
    /// Only filled once the numbers are not simply 0, 1, 2, …
    places: HashMap<u32, u32>,
}

impl Names {
    /// Adds a number; `false` if it is there already.
    fn add(&mut self, number: u32) -> bool {
        let place = self.numbers.len() as u32;
        if self.places.is_empty() && number != place {
            self.places = (0..place).map(|number| (number, number)).collect();
        }
        let known = if self.places.is_empty() { number < place } else { self.places.contains_key(&number) };
        if !known {
            self.numbers.push(number);
            if number != place || !self.places.is_empty() {
                self.places.insert(number, place);
            }
        }
        !known
    }

    fn place(&self, number: u32) -> Option<u32> {
        if self.places.is_empty() { ((number as usize) < self.numbers.len()).then_some(number) } else { self.places.get(&number).copied() }
    }
}

/// Reads some columns of a file as numbers in their ranges, line by line.
fn read_columns<const N: usize>(
    input: impl Read,
    columns: [(&str, u32, u32); N],
    mut line_read: impl FnMut(u64, [u32; N]) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let positions = std::cell::Cell::new([0; N]);
    let header = |line: &[u8]| {
        let names: Vec<&[u8]> = line.split(|&byte| byte == b',').collect();
        let mut found = [0; N];
        for (found, (column, ..)) in found.iter_mut().zip(columns) {
            let place = names.iter().position(|name| name.trim_ascii() == column.as_bytes());
            *found = place.ok_or_else(|| Problem::new(1, column, "the header line lacks this column"))?;
        }
        positions.set(found);
        Ok(())
    };
    read_pieces(input, header, |piece, mut line| {
        for content in piece.split_inclusive(|&byte| byte == b'\n') {
            let content = without_return(content.strip_suffix(b"\n").unwrap_or(content));
            if !content.is_empty() {
                let fields: Vec<&[u8]> = content.split(|&byte| byte == b',').collect();
                let mut values = [0; N];
                for ((value, place), (column, low, high)) in values.iter_mut().zip(positions.get()).zip(columns) {
                    let field = fields.get(place).ok_or_else(|| Problem::new(line, column, "the line ends before this column"))?;
                    *value = number(field, low, high).ok_or_else(|| no_number(line, column, field, low, high))?;
                }
                line_read(line, values)?;
            }
            line += 1;
        }
        Ok(line)
    })
}

fn read_requests(input: impl Read) -> Result<Names, Problem> {
    let mut names = Names::default();
    read_columns(input, [("request", 0, NAME_MAX)], |line, [number]| {
        if names.add(number) { Ok(()) } else { Err(Problem::new(line, "request", format!("{number} is listed twice"))) }
    })?;
    Ok(names)
}

fn read_organisations(input: impl Read) -> Result<(Names, Vec<u32>), Problem> {
    let (mut names, mut capacities) = (Names::default(), Vec::new());
    read_columns(input, [("org", 0, NAME_MAX), ("capacity", 0, NAME_MAX)], |line, [number, capacity]| {
        capacities.push(capacity);
        if names.add(number) { Ok(()) } else { Err(Problem::new(line, "org", format!("{number} is listed twice"))) }
    })?;
    Ok((names, capacities))
}

const EDGE_HEADER: &str = "request,org,score";

fn read_edges(input: impl Read, requests: &Names, organisations: &Names) -> Result<Vec<Candidate>, Problem> {
    let mut candidates: Vec<Candidate> = Vec::new();
    // Sorted files need no look back: only a file out of order is checked for pairs that come twice, by the round.
    let header = |line: &[u8]| {
        let problem = || Problem::new(1, "", format!("the header line is {}; it must be {EDGE_HEADER:?}", quoted(line)));
        if line == EDGE_HEADER.as_bytes() { Ok(()) } else { Err(problem()) }
    };
    read_pieces(input, header, |mut piece, mut line| {
        while !piece.is_empty() {
            let ([request, organisation, utility], length) = match three_numbers(piece) {
                Some(read) => read,
                None => match edge_slowly(piece, line)? {
                    Some(read) => read,
                    // An empty line.
                    None => {
                        piece = &piece[piece.iter().position(|&byte| byte == b'\n').map_or(piece.len(), |at| at + 1)..];
                        line += 1;
                        continue;
                    }
                },
            };
            let unknown = |field, number: u32, file| Problem::new(line, field, format!("{number} is not in {file}"));
            let candidate = Candidate {
                request: requests.place(request).ok_or_else(|| unknown("request", request, "requests.csv"))?,
                organisation: organisations.place(organisation).ok_or_else(|| unknown("org", organisation, "orgs.csv"))?,
                utility,
            };
            if utility == 0 || utility > UTILITY_MAX {
                return Err(no_number(line, "score", utility.to_string().as_bytes(), 1, UTILITY_MAX));
            }
            if candidates.last().is_some_and(|last| (last.request, last.organisation) == (candidate.request, candidate.organisation)) {
                return Err(Problem::new(line, "org", format!("the pair {request}, {organisation} is listed twice")));
            }
            candidates.push(candidate);
            piece = &piece[length..];
            line += 1;
        }
        Ok(line)
    })?;
    Ok(candidates)
}

/// Reads a line that the quick reader did not take, or says what is wrong with it; `None` if it is empty.
fn edge_slowly(piece: &[u8], line: u64) -> Result<Option<([u32; 3], usize)>, Problem> {
    let end = piece.iter().position(|&byte| byte == b'\n');
    let content = without_return(&piece[..end.unwrap_or(piece.len())]);
    if content.is_empty() {
        return Ok(None);
    }
    let mut fields = content.split(|&byte| byte == b',');
    let mut numbers = [0; 3];
    for (place, (field, low, high)) in numbers.iter_mut().zip([("request", 0, NAME_MAX), ("org", 0, NAME_MAX), ("score", 1, UTILITY_MAX)]) {
        let value = fields.next().ok_or_else(|| Problem::new(line, field, "the line ends before this column"))?;
        *place = number(value, low, high).ok_or_else(|| no_number(line, field, value, low, high))?;
    }
    match fields.next() {
        Some(more) => Err(Problem::new(line, "", format!("a fourth column was not expected: {}", quoted(more)))),
        None => Ok(Some((numbers, end.map_or(piece.len(), |at| at + 1)))),
    }
}
