//! The formats of an export and how a table is written in them.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::cells::{Cell, Dialect, Sheet};
use super::row::Row;
use crate::platform::clock::Moment;
use crate::platform::error::{Error, Result};
use crate::platform::id::Language;
use crate::platform::web::words::Words;

crate::words! {
    /// A format to take a table away in.
    pub enum Format {
        /// Commas, UTF-8, dates that sort: for programs and most spreadsheets (RFC 4180).
        Csv = "csv",
        /// CSV as Excel reads it in the reader's country.
        Excel = "excel",
        /// An array of objects: for programs.
        Json = "json",
    }
}

impl Format {
    /// What is meant when nothing is said: in Italian and German a plain CSV would open in one column.
    #[must_use]
    pub fn usual_for(language: Language) -> Self {
        match language {
            Language::En => Self::Csv,
            Language::It | Language::De => Self::Excel,
        }
    }

    /// All formats, the usual one first.
    #[must_use]
    pub fn offered_to(language: Language) -> Vec<Self> {
        let usual = Self::usual_for(language);
        std::iter::once(usual).chain(Self::ALL.iter().copied().filter(|format| *format != usual)).collect()
    }

    /// The ending of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        if self == Self::Json { "json" } else { "csv" }
    }

    /// The media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        if self == Self::Json { "application/json; charset=utf-8" } else { Sheet::MEDIA_TYPE }
    }
}

/// The heads of the columns, in order.
const HEADS: [&str; 9] = [
    "export-rank",
    "export-title",
    "export-link",
    "export-author",
    "export-status",
    "export-votes",
    "export-comments",
    "export-proposed",
    "export-changed",
];

/// Writes the rows in a format, in the words of a language.
///
/// # Errors
/// [`Error::Internal`] when a word is missing.
pub fn write(rows: &[Row], format: Format, words: &Words) -> Result<Vec<u8>> {
    match format {
        Format::Json => json(rows),
        Format::Csv => table(rows, words, Dialect::Plain),
        Format::Excel => table(rows, words, Dialect::Excel { decimal_comma: words.language() != Language::En }),
    }
}

fn table(rows: &[Row], words: &Words, dialect: Dialect) -> Result<Vec<u8>> {
    let mut sheet = Sheet::new(dialect);
    let heads = HEADS.iter().map(|key| Ok(Cell::Text(words.say(key, FluentArgs::new())?)));
    let mut heads = heads.collect::<Result<Vec<_>>>()?;
    heads.extend(rows.iter().take(1).flat_map(|row| &row.answers).map(|(asked, _)| Cell::Text(asked.clone())));
    sheet.row(&heads);
    for row in rows {
        let mut cells = vec![
            Cell::Integer(row.rank),
            Cell::Text(row.title.clone()),
            Cell::Text(row.link.clone()),
            Cell::Text(row.author.clone()),
            Cell::Text(words.say(&format!("status-{}", row.status), FluentArgs::new())?),
            row.votes.map_or(Cell::Empty, Cell::Integer),
            Cell::Integer(row.comments),
            day(row.proposed_at, words, dialect),
            row.changed_at.map_or(Cell::Empty, |at| day(at, words, dialect)),
        ];
        cells.extend(row.answers.iter().map(|(_, answer)| Cell::Text(answer.clone())));
        sheet.row(&cells);
    }
    Ok(sheet.into_bytes())
}

/// A day as programs sort it, or as a spreadsheet of the reader's country takes it for a date.
fn day(at: Moment, words: &Words, dialect: Dialect) -> Cell {
    let Some(day) = words.day(at) else { return Cell::Empty };
    let (year, month, number) = (day.year(), day.month(), day.day());
    Cell::Date(match (dialect, words.language()) {
        (Dialect::Excel { .. }, Language::It) => format!("{number:02}/{month:02}/{year:04}"),
        (Dialect::Excel { .. }, Language::De) => format!("{number:02}.{month:02}.{year:04}"),
        _ => day.to_string(),
    })
}

/// What a program reads of a row: words and times as the API writes them.
#[derive(Serialize)]
struct Plain<'a> {
    rank: i64,
    title: &'a str,
    link: &'a str,
    author: &'a str,
    status: &'static str,
    votes: Option<i64>,
    comments: i64,
    proposed_at: String,
    changed_at: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    answers: Vec<PlainAnswer<'a>>,
}

/// What an idea answers to what the host asked besides.
#[derive(Serialize)]
struct PlainAnswer<'a> {
    label: &'a str,
    value: &'a str,
}

fn json(rows: &[Row]) -> Result<Vec<u8>> {
    let plain: Vec<Plain<'_>> = rows
        .iter()
        .map(|row| Plain {
            rank: row.rank,
            title: &row.title,
            link: &row.link,
            author: &row.author,
            status: row.status.as_str(),
            votes: row.votes,
            comments: row.comments,
            proposed_at: row.proposed_at.rfc3339(),
            changed_at: row.changed_at.map(Moment::rfc3339),
            answers: row.answers.iter().map(|(label, value)| PlainAnswer { label, value }).collect(),
        })
        .collect();
    let mut bytes = serde_json::to_vec_pretty(&plain).map_err(Error::internal)?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::features::ideas::Status;
    use crate::platform::community::Voice;

    fn written(format: Format, language: Language) -> String {
        let row = Row {
            rank: 1,
            title: "=1+1; più luce".into(),
            link: "http://localhost:8080/ideas/0123456789".into(),
            author: "Anna Riva".into(),
            status: Status::Shortlisted,
            votes: Some(1234),
            comments: 2,
            proposed_at: Moment(1_453_464_400_000_000),
            changed_at: None,
            answers: vec![("How often, and = why?".into(), "=cmd".into())],
        };
        let words = Words::load(Voice::familiar(language), TimeZone::get("Europe/Rome").unwrap()).unwrap();
        String::from_utf8(write(&[row], format, &words).unwrap()).unwrap()
    }

    #[test]
    fn excel_gets_what_the_country_writes() {
        let made = written(Format::Excel, Language::It);
        assert!(made.starts_with('\u{feff}'), "{made}");
        assert!(
            made.contains(";22/01/2016;;\"'=cmd\"\r\n")
                && made.contains("How often, and = why?")
                && made.contains("\"'=1+1; più luce\""),
            "{made}"
        );
        assert!(written(Format::Excel, Language::De).contains(";22.01.2016;"));
    }

    #[test]
    fn plain_csv_sorts_by_its_dates() {
        let made = written(Format::Csv, Language::De);
        assert!(made.contains(",1234,2,2016-01-22,,\"'=cmd\"\r\n"), "{made}");
    }

    #[test]
    fn json_keeps_words_and_times_for_programs() {
        let made: serde_json::Value = serde_json::from_str(&written(Format::Json, Language::It)).unwrap();
        assert_eq!(made[0]["status"], "shortlisted");
        assert_eq!(made[0]["proposed_at"], "2016-01-22T12:06:40Z");
        assert_eq!(made[0]["title"], "=1+1; più luce");
        assert!(made[0]["changed_at"].is_null());
    }

    #[test]
    fn the_usual_format_is_offered_first() {
        assert_eq!(Format::offered_to(Language::It), [Format::Excel, Format::Csv, Format::Json]);
        assert_eq!(Format::offered_to(Language::En), [Format::Csv, Format::Excel, Format::Json]);
    }
}
