//! What a row means: an idea to be, or why it cannot be one.

use std::collections::HashSet;
use std::fmt;

use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};

use super::mapping::Mapping;
use super::table::{Row, Table};
use super::{moments, title};
use crate::features::accounts::person::NAME_MAX;
use crate::platform::clock::Moment;
use crate::platform::text::{self, Limits};

/// An idea to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it is called where it comes from; without a name there, a digest of the whole row, so that the same row is
    /// known again.
    pub outside_id: String,
    /// Its title, within the limit of titles.
    pub title: String,
    /// Its text; may be empty.
    pub body: String,
    /// The name of who proposed it, when names are asked for and the row has one.
    pub author: Option<String>,
    /// When it was proposed, when the row says so.
    pub created_at: Option<Moment>,
}

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line in the file, from 1.
    pub line: u64,
    /// The place in the row, from 1.
    pub column: usize,
    /// The column's name.
    pub name: String,
    /// What is wrong, as a sentence without an end.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {} ({}): {}", self.line, self.column, self.name, self.what)
    }
}

/// A table as it was understood.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The ideas to be, in the order of the file.
    pub drafts: Vec<Draft>,
    /// What cannot be read, in the order of the file.
    pub problems: Vec<Problem>,
    /// Rows without a title that were left out.
    pub without_title: usize,
    /// The lines that carry an id, or say the same, as a line before; they were left out.
    pub repeated: Vec<u64>,
}

impl Reading {
    /// Understands every row. Moments without a zone are read in `zone`; rows without a title are a problem unless they
    /// may be left out.
    #[must_use]
    pub fn of(table: &Table, mapping: &Mapping, zone: &TimeZone, skip_empty: bool) -> Self {
        let mut reading = Self { drafts: Vec::with_capacity(table.rows.len()), ..Self::default() };
        let mut ids = HashSet::with_capacity(table.rows.len());
        for row in &table.rows {
            match Draft::read(row, mapping, zone) {
                Ok(draft) if ids.contains(&draft.outside_id) => reading.repeated.push(row.line),
                Ok(draft) => {
                    ids.insert(draft.outside_id.clone());
                    reading.drafts.push(draft);
                }
                Err(Unread::NoTitle(_)) if skip_empty => reading.without_title += 1,
                Err(Unread::NoTitle(column) | Unread::NoMoment(column)) => {
                    let cell = row.cells.get(column).map_or("", String::as_str).trim();
                    let what = if cell.is_empty() {
                        "there is no title".to_owned()
                    } else {
                        format!("{:?} is no date that we can read", cell.chars().take(40).collect::<String>())
                    };
                    let name = table.found.columns.get(column).cloned().unwrap_or_default();
                    reading.problems.push(Problem { line: row.line, column: column + 1, name, what });
                }
            }
        }
        reading
    }
}

/// Why a row is no idea, with the place of the cell.
enum Unread {
    NoTitle(usize),
    NoMoment(usize),
}

impl Draft {
    fn read(row: &Row, mapping: &Mapping, zone: &TimeZone) -> Result<Self, Unread> {
        let cell = |at: usize| row.cells.get(at).map_or("", String::as_str);
        let line = |at: usize| text::line(cell(at), ANY).unwrap_or_default();
        let found = mapping.title.iter().map(|at| line(*at)).find(|title| !title.is_empty());
        let Some(whole) = found else {
            return Err(Unread::NoTitle(mapping.title.first().copied().unwrap_or_default()));
        };
        let paragraphs = mapping.body.iter().map(|at| text::block(cell(*at), ANY).unwrap_or_default());
        let body = paragraphs.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        let created_at = match mapping.created.map(|at| (at, cell(at).trim())) {
            None | Some((_, "")) => None,
            Some((at, written)) => Some(moments::parse(written, zone).ok_or(Unread::NoMoment(at))?.into()),
        };
        let author = mapping.author.map(line).filter(|name| !name.is_empty());
        let outside_id = mapping.id.map(line).filter(|id| !id.is_empty()).unwrap_or_else(|| digest(row));
        let (title, body) = title::fit(&whole, &body);
        let author = author.map(|name| name.chars().take(NAME_MAX).collect());
        Ok(Self { outside_id, title, body, author, created_at })
    }
}

/// Cleaned, but neither short nor long: the limits of the forms do not bind what was written elsewhere.
const ANY: Limits = Limits { min: 0, max: usize::MAX };

/// `row-` and 16 hexadecimal digits of the SHA-256 of all cells.
fn digest(row: &Row) -> String {
    let mut hash = Sha256::new();
    for cell in &row.cells {
        hash.update(cell.trim().as_bytes());
        hash.update([0x1f]);
    }
    let hex: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("row-{hex}")
}

#[cfg(test)]
mod tests {
    use super::super::mapping::Wanted;
    use super::*;

    fn read(csv: &str, skip_empty: bool) -> Reading {
        let table = Table::read(csv.as_bytes()).unwrap();
        let mapping = Mapping::new(&table.found.columns, &Wanted::default()).unwrap();
        Reading::of(&table, &mapping, &TimeZone::UTC, skip_empty)
    }

    #[test]
    fn a_row_becomes_an_idea_with_the_first_title_that_is_there() {
        let reading = read("id;title_ca;title_es;created_at\n7;;Más luz;2016/01/22T:13:06:40\n", false);
        let draft = &reading.drafts[0];
        assert_eq!((draft.outside_id.as_str(), draft.title.as_str()), ("7", "Más luz"));
        assert_eq!(draft.created_at.unwrap().rfc3339(), "2016-01-22T13:06:40Z");
    }

    #[test]
    fn rows_without_an_id_are_known_by_what_they_say() {
        let reading = read("title;text\nLuce;a\nLuce;b\nLuce;a\n", false);
        assert_eq!(reading.drafts.len(), 2);
        assert_eq!(reading.repeated, [4]);
        assert!(
            reading.drafts.iter().all(|draft| draft.outside_id.starts_with("row-") && draft.outside_id.len() == 20)
        );
        assert_eq!(read("title;text\nLuce;a\n", false).drafts[0], reading.drafts[0]);
    }

    #[test]
    fn what_cannot_be_read_is_named_by_line_and_column() {
        let csv = "id;title;created\n1;Luce;soon\n2;;2016-01-22\n3;Freno;\n";
        let reading = read(csv, false);
        let said: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "line 2, column 3 (created): \"soon\" is no date that we can read",
                "line 3, column 2 (title): there is no title"
            ]
        );
        assert_eq!(reading.drafts.len(), 1);
        let skipping = read(csv, true);
        assert_eq!((skipping.problems.len(), skipping.without_title), (1, 1));
    }
}
