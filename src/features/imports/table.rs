//! Reading a CSV that nobody prepared for us.
//!
//! The encoding and the delimiter are found from the content and said ([`Found`]), so that the person can
//! see what was understood. Whatever does not fit is an error that names line and column, never a guess
//! about where a cell ends. Not here: what the columns mean to an idea; [`Guess`] only proposes.

mod encoding;
mod guess;

use std::fmt;

use thiserror::Error;

pub use guess::Guess;

/// The delimiters looked for; on equal terms the earlier wins.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// How many records are looked at to find the delimiter.
const SAMPLE: usize = 50;

/// What was found about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-1252`.
    pub encoding: &'static str,
    /// What separates the cells.
    pub delimiter: char,
    /// How many rows follow the header.
    pub rows: usize,
    /// The header, trimmed.
    pub columns: Vec<String>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where the row begins in the file, from 1.
    pub line: u64,
    /// As many cells as the table has columns.
    pub cells: Vec<String>,
}

/// A table read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What was found about the file.
    pub found: Found,
    /// The rows below the header; empty lines are none.
    pub rows: Vec<Row>,
}

/// Where and why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {what}")]
pub struct ReadError {
    /// The line in the file, from 1.
    pub line: u64,
    /// The cell in its row, from 1.
    pub column: usize,
    /// What is wrong there.
    pub what: Wrong,
}

/// What can be wrong with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The file has no header.
    Empty,
    /// Two columns of the header have the same name.
    TwoColumns(String),
    /// A row has another number of cells than the header.
    Cells {
        /// As many as the header.
        expected: usize,
        /// As many as the row.
        found: usize,
    },
    /// A quote opens here and never closes.
    OpenQuote,
    /// The bytes are not of the encoding that the file announces.
    Bytes(&'static str),
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Empty => out.write_str("the file has no header"),
            Wrong::TwoColumns(name) => write!(out, "a column named {name:?} was there already"),
            Wrong::Cells { expected, found } => {
                write!(out, "the header has {expected} columns, this row {found} cells")
            }
            Wrong::OpenQuote => out.write_str("a quote opens here and never closes"),
            Wrong::Bytes(encoding) => write!(out, "these bytes are not {encoding}"),
        }
    }
}

impl Table {
    /// Reads a whole file.
    ///
    /// # Errors
    /// The first thing that does not fit, with its place in the file.
    pub fn read(bytes: &[u8]) -> Result<Table, ReadError> {
        let (text, encoding) = encoding::decode(bytes)?;
        let text = text.as_ref();
        let delimiter = delimiter_of(text);
        let lines = Lines::of(text);
        if let Some(at) = open_quote(text, delimiter) {
            return Err(ReadError {
                line: lines.at(at),
                column: column_of(text, at, delimiter),
                what: Wrong::OpenQuote,
            });
        }
        let mut records = reader(text, delimiter).into_records();
        let mut next = || records.next().and_then(Result::ok);
        let header = next().ok_or(ReadError { line: 1, column: 1, what: Wrong::Empty })?;
        let columns = columns_of(&header, &lines)?;
        let mut rows = Vec::new();
        while let Some(record) = next() {
            let line = lines.of_record(&record);
            let (expected, found) = (columns.len(), record.len());
            if found == 1 && record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if found != expected {
                let column = found.min(expected) + usize::from(found > expected);
                return Err(ReadError { line, column, what: Wrong::Cells { expected, found } });
            }
            rows.push(Row { line, cells: record.iter().map(str::to_owned).collect() });
        }
        let found = Found { encoding, delimiter: char::from(delimiter), rows: rows.len(), columns };
        Ok(Table { found, rows })
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

fn columns_of(header: &csv::StringRecord, lines: &Lines) -> Result<Vec<String>, ReadError> {
    let line = lines.of_record(header);
    let mut columns: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
    // A delimiter at the end of every line is a habit of some programs; the column it makes has no name.
    for (at, name) in columns.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
        if columns.iter().take(at).any(|before| before == name) {
            return Err(ReadError { line, column: at + 1, what: Wrong::TwoColumns(name.clone()) });
        }
    }
    if columns.iter().all(String::is_empty) {
        return Err(ReadError { line, column: 1, what: Wrong::Empty });
    }
    columns.shrink_to_fit();
    Ok(columns)
}

/// The delimiter that cuts most of the first records into as many cells as the header, and into most cells.
fn delimiter_of(text: &str) -> u8 {
    let mut best = (0, 0, DELIMITERS[0]);
    for delimiter in DELIMITERS {
        let mut records = reader(text, delimiter).into_records().take(SAMPLE).filter_map(Result::ok);
        let cells = records.next().map_or(0, |header| header.len());
        if cells < 2 {
            continue;
        }
        let (alike, all) =
            records.fold((0, 0), |(alike, all), record| (alike + usize::from(record.len() == cells), all + 1));
        let share = (alike * 1000_usize).checked_div(all).unwrap_or(1000);
        if (share, cells) > (best.0, best.1) {
            best = (share, cells, delimiter);
        }
    }
    best.2
}

/// Where a quote opens that never closes. The reader would take all that follows as one cell.
fn open_quote(text: &str, delimiter: u8) -> Option<usize> {
    let mut opened = None;
    let mut at_start = true;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match (byte, opened) {
            (b'"', Some(_)) if bytes.peek().is_some_and(|(_, next)| *next == b'"') => {
                bytes.next();
            }
            (b'"', Some(_)) => opened = None,
            (b'"', None) if at_start => opened = Some(at),
            _ => {}
        }
        at_start = opened.is_none() && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    opened
}

fn column_of(text: &str, at: usize, delimiter: u8) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    reader(&text[line..at], delimiter).into_records().next().map_or(1, |record| record.map_or(1, |cells| cells.len()))
}

/// Where the lines of a text begin. The reader's own count skips the `\r` of `\r\n` and empty lines.
struct Lines<'a> {
    bytes: &'a [u8],
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let ends = |at: &usize| bytes[*at] == b'\n' || (bytes[*at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        Lines { bytes, starts: (0..bytes.len()).filter(ends).map(|at| at + 1).collect() }
    }

    /// The line of a byte, from 1.
    fn at(&self, byte: usize) -> u64 {
        self.starts.partition_point(|start| *start <= byte) as u64 + 1
    }

    fn of_record(&self, record: &csv::StringRecord) -> u64 {
        let from = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
        // The reader's position is before the line ends that it skips.
        let skipped =
            self.bytes.get(from..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        self.at(from + skipped.count())
    }
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
