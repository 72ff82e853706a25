//! A quick reader for comma-separated numbers without quoting, with a header line; reads piece by piece.

use std::io::Read;

use super::problem::{Problem, quoted};

/// How much is read at once.
const PIECE: usize = 1 << 18;
/// Longest line, in bytes.
const LINE_MAX: usize = 1 << 16;

/// Gives the header to `header`, then every piece of whole lines with the number of its first line to `lines`.
pub(crate) fn read_pieces(
    mut input: impl Read,
    header: impl FnOnce(&[u8]) -> Result<(), Problem>,
    mut lines: impl FnMut(&[u8], u64) -> Result<u64, Problem>,
) -> Result<(), Problem> {
    let mut header = Some(header);
    let mut buffer = vec![0; PIECE + LINE_MAX];
    let (mut filled, mut line) = (0, 1);
    loop {
        let read = match input.read(&mut buffer[filled..]) {
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Problem::new(line, "", format!("it cannot be read further: {error}"))),
        };
        let ended = read == 0;
        filled += read;
        let last = if ended { Some(filled) } else { buffer[..filled].iter().rposition(|&byte| byte == b'\n').map(|at| at + 1) };
        let Some(end) = last else {
            if filled >= LINE_MAX {
                return Err(Problem::new(line, "", "the line is too long"));
            }
            continue;
        };
        let mut start = 0;
        if let Some(header) = header.take() {
            let stop = buffer[..end].iter().position(|&byte| byte == b'\n').unwrap_or(end);
            if stop == 0 {
                return Err(Problem::new(1, "", "the file has no header line"));
            }
            header(without_return(buffer[..stop].strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&buffer[..stop])))?;
            (start, line) = ((stop + 1).min(end), 2);
        }
        line = lines(&buffer[start..end], line)?;
        if ended {
            return Ok(());
        }
        buffer.copy_within(end..filled, 0);
        filled -= end;
        if filled >= LINE_MAX {
            return Err(Problem::new(line, "", "the line is too long"));
        }
    }
}

/// The line without a carriage return at its end.
pub(crate) fn without_return(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Reads a whole number from `low` to `high`.
pub(crate) fn number(value: &[u8], low: u32, high: u32) -> Option<u32> {
    if value.is_empty() || value.len() > 10 || !value.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = value.iter().fold(0_u64, |number, digit| number * 10 + u64::from(digit - b'0'));
    u32::try_from(number).ok().filter(|number| (low..=high).contains(number))
}

/// Says that a value is no whole number in a range.
pub(crate) fn no_number(line: u64, field: &str, value: &[u8], low: u32, high: u32) -> Problem {
    let found = if value.is_empty() { "is empty".into() } else { format!("is {}", quoted(value)) };
    Problem::new(line, field, format!("the value {found}; it must be a whole number from {low} to {high}"))
}

/// A line of three numbers, taken from the front of `bytes`; `None` if it is anything else, to be explained by a slower reader.
#[inline]
pub(crate) fn three_numbers(bytes: &[u8]) -> Option<([u32; 3], usize)> {
    let mut numbers = [0; 3];
    let mut at = 0;
    for (place, number) in numbers.iter_mut().enumerate() {
        let start = at;
        let mut value = 0_u32;
        let end = loop {
            let byte = *bytes.get(at)?;
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break byte;
            }
            value = value.wrapping_mul(10).wrapping_add(u32::from(digit));
            at += 1;
        };
        // Nine digits fit without a doubt; more are left to the slower reader.
        if at == start || at - start > 9 || end != (if place < 2 { b',' } else { b'\n' }) {
            return None;
        }
        *number = value;
        at += 1;
    }
    Some((numbers, at))
}
