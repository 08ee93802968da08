//! `cofirma export …`: taking ideas away as a table, and votes as a file that proves itself.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::speech;
use crate::features::exports::{self, ExportIdeas, Format, formats};
use crate::features::questions::{self, store::Which};
use crate::features::seals::file::{Portions, RulingsFile, TallyFile};
use crate::features::seals::{TakeRulings, TakeTally, round};
use crate::platform::access::Credential;
use crate::platform::community::Voice;
use crate::platform::config::Settings;
use crate::platform::db::Db;
use crate::platform::id::{Code, Language};
use crate::platform::web::words::Words;

#[derive(Debug, Subcommand)]
pub(super) enum Export {
    /// Take a question's most wanted ideas away
    Ideas(Ideas),
    /// Take a question's sealed votes away, for `cofirma verify tally`; votes only once voting is over
    Tally(Tally),
    /// Take all sealed rulings of moderators away, for `cofirma verify rulings`; nobody is named in them
    Rulings(Rulings),
}

#[derive(Debug, Args)]
pub(super) struct Rulings {
    /// Where to write; without it to the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Tally {
    /// The question's code: the end of its address, /questions/CODE
    #[arg(value_name = "QUESTION")]
    question: String,
    /// Where to write; without it to the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Ideas {
    /// The question's code: the end of its address, /questions/CODE
    #[arg(long, value_name = "CODE")]
    question: String,
    /// How many ideas, the most wanted first
    #[arg(long, value_name = "N", default_value_t = exports::TOP)]
    top: usize,
    /// How the table is written: csv for programs, excel for double-clicking in the language's country, json
    #[arg(long, default_value = "csv", value_parser = speech::one_of(Format::ALL, Format::as_str, Format::parse))]
    format: Format,
    /// The language of the heads and states, and of excel's dates
    #[arg(long, default_value = "en", value_parser = speech::language())]
    language: Language,
    /// Where to write; without it to the standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes what is asked for.
pub(super) fn run(settings: &Settings, export: &Export) -> Result<(), String> {
    match export {
        Export::Ideas(export) => ideas(settings, export),
        Export::Tally(export) => tally(settings, export),
        Export::Rulings(export) => rulings(settings, export),
    }
}

/// Writes the sealed votes, portion by portion; seals first what waits for it.
fn tally(settings: &Settings, export: &Tally) -> Result<(), String> {
    let missing = format!("there is no question {:?} in {}.", export.question, settings.database);
    let code = Code::parse(&export.question).ok_or_else(|| missing.clone())?;
    let db = super::opened(settings)?;
    round::finish(&db).map_err(speech::sentence)?;
    let begun = db.read_now(&Credential::Operator, |tx| {
        let read = questions::read(tx, Which::Code(&code))?;
        let (_, texts) = read.texts_for(read.question.language);
        let permit = tx.actor().may(TakeTally { question: read.question })?;
        TallyFile::begin(&permit, tx, texts.title)
    });
    let (file, head) = begun.map_err(speech::or_missing(missing))?;
    write(&db, file, head, export.output.as_deref())
}

/// Writes the sealed rulings; seals first what waits for it.
fn rulings(settings: &Settings, export: &Rulings) -> Result<(), String> {
    let db = super::opened(settings)?;
    round::finish(&db).map_err(speech::sentence)?;
    let begun = db.read_now(&Credential::Operator, |tx| {
        let permit = tx.actor().may(TakeRulings)?;
        RulingsFile::begin(&permit, tx)
    });
    let (file, head) = begun.map_err(speech::sentence)?;
    write(&db, file, head, export.output.as_deref())
}

/// Writes a file portion by portion.
fn write(db: &Db, mut file: impl Portions, head: String, output: Option<&Path>) -> Result<(), String> {
    let mut out: Box<dyn Write> = match output {
        None => Box::new(std::io::stdout()),
        Some(path) => {
            let file = File::create(path).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
    };
    let mut next = Some(head);
    while let Some(text) = next {
        match out.write_all(text.as_bytes()) {
            // Whoever reads may stop early, as `head` does.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| format!("cannot write: {error}"))?,
        }
        next = db.read_now(&Credential::Operator, |tx| file.next(tx)).map_err(speech::sentence)?;
    }
    out.flush().map_err(|error| format!("cannot write: {error}"))
}

fn ideas(settings: &Settings, export: &Ideas) -> Result<(), String> {
    let missing = format!("there is no question {:?} in {}.", export.question, settings.database);
    let code = Code::parse(&export.question).ok_or_else(|| missing.clone())?;
    if !(1..=exports::MOST).contains(&export.top) {
        return Err(format!("--top: from 1 to {}.", exports::MOST));
    }
    let db = super::opened(settings)?;
    let rows = db
        .read_now(&Credential::Operator, |tx| {
            let read = questions::read(tx, Which::Code(&code))?;
            let permit = tx.actor().may(ExportIdeas { question: read.question.id })?;
            exports::top(&permit, tx, export.top, &settings.base_url)
        })
        .map_err(speech::or_missing(missing))?;
    let bytes = Words::load(Voice::familiar(export.language), settings.time_zone.clone())
        .and_then(|words| formats::write(&rows, export.format, &words))
        .map_err(speech::sentence)?;
    match &export.output {
        None => match std::io::stdout().write_all(&bytes) {
            // Whoever reads may stop early, as `head` does.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("cannot write: {error}")),
            _ => Ok(()),
        },
        Some(path) => {
            std::fs::write(path, &bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
            eprintln!("Ideas in {}: {}.", path.display(), rows.len());
            Ok(())
        }
    }
}
