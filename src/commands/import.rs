//! `cofirma import …`: bringing in what was collected elsewhere.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use super::speech;
use crate::features::accounts::permits::AdministerPeople;
use crate::features::accounts::{self, Byline};
use crate::features::ideas::permits::ImportIdeas;
use crate::features::imports::{self, Draft, Filing, Mapping, Outcome, Reading, Table, Wanted};
use crate::features::questions::actions::{self as questions, Asking};
use crate::features::questions::permits::PoseQuestion;
use crate::features::questions::question::{Frame, TITLE_MAX, Texts};
use crate::features::questions::{Schedule, store::Which};
use crate::features::{ideas, questions as asked};
use crate::platform::access::{Credential, Role};
use crate::platform::config::Settings;
use crate::platform::db::both::Hold;
use crate::platform::db::{Db, ReadTx, Recorded, WriteTx, dialect};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language};
use crate::platform::text::{self, Limits};

#[derive(Debug, Subcommand)]
pub(super) enum Import {
    /// Bring in ideas from a CSV file, all or none; the same file again adds nothing
    #[command(after_help = "The encoding and what separates the cells are found from the file. Columns that are not \
        named are guessed\nby their names, but for the author. Look first with --dry-run: it changes nothing.\n\n\
        Example:\n  cofirma import ideas proposals.csv --new-question \"What does our city need?\" \
        --title title_ca,title_es")]
    Ideas(Box<Ideas>),
}

#[derive(Debug, Args)]
pub(super) struct Ideas {
    /// The CSV file
    file: PathBuf,
    /// The question that the ideas answer, by its code: the end of its address, /questions/CODE
    #[arg(long, value_name = "CODE", required_unless_present = "new_question")]
    question: Option<String>,
    /// Ask a new question with this title, open from now on, unless it was asked before; its host is the first person
    /// with the role product
    #[arg(long, value_name = "TITLE", conflicts_with = "question")]
    new_question: Option<String>,
    /// The columns of titles; where one is empty the next stands in. Titles over 120 characters are cut at a word and
    /// kept whole in the text
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    title: Vec<String>,
    /// The columns of texts, joined as paragraphs
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',')]
    body: Vec<String>,
    /// The column that says when an idea was proposed; without a time zone it is the community's
    #[arg(long, value_name = "COLUMN")]
    created: Option<String>,
    /// The column of ids, by which a second run knows what is there; without one the whole row is its id
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
    /// The column of authors' public names; they become people who cannot sign in
    #[arg(long, value_name = "COLUMN")]
    author: Option<String>,
    /// The name under which ideas without an author stand
    #[arg(long, value_name = "NAME", default_value = "Imported")]
    by: String,
    /// The language of the ideas, or the nearest one that people here read [default: the question's]
    #[arg(long, value_parser = speech::language())]
    language: Option<Language>,
    /// Leave out rows without a title instead of refusing the file
    #[arg(long)]
    skip_empty: bool,
    /// Say what would be done and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// How many problems are told before the rest is only counted.
const TOLD: usize = 20;

/// Reads, says what was found, and brings it in.
pub(super) fn run(settings: &Settings, import: &Import) -> Result<(), String> {
    let Import::Ideas(args) = import;
    let target = Target::of(args, settings)?;
    let reading = read(args, settings)?;
    if reading.drafts.is_empty() {
        return Err("there is nothing to bring in.".into());
    }
    if args.dry_run {
        return rehearse(settings, &target, &reading.drafts);
    }
    let db = super::opened_to_write(settings)?;
    let by = text::line(&args.by, Limits { min: 1, max: accounts::person::NAME_MAX })
        .map_err(|error| format!("--by: {error}"))?;
    let filing = Filing { by, language: args.language };
    let (code, outcome) = bring_in(&db, target.clone(), reading.drafts, filing).map_err(|error| target.said(error))?;
    db.act_now(Credential::Operator, |tx| dialect::analyze(tx).map(Recorded::nothing)).map_err(speech::sentence)?;
    println!("New ideas: {}. There already: {}.", outcome.added, outcome.known);
    println!("They are at {}/questions/{code}", settings.base_url);
    Ok(())
}

/// Where the ideas go.
#[derive(Debug, Clone)]
enum Target {
    There(Code, String),
    New(String, Language),
}

impl Target {
    fn of(args: &Ideas, settings: &Settings) -> Result<Self, String> {
        match (&args.question, &args.new_question) {
            (Some(question), _) => {
                let missing = format!("there is no question {question:?} in {}.", settings.database);
                Code::parse(question).map(|code| Self::There(code, missing.clone())).ok_or(missing)
            }
            (None, Some(title)) => text::line(title, Limits { min: 1, max: TITLE_MAX })
                .map(|title| Self::New(title, args.language.unwrap_or(Language::En)))
                .map_err(|error| format!("--new-question: {error}")),
            (None, None) => Err("name a question with --question, or ask a new one with --new-question.".into()),
        }
    }

    /// An error as a sentence that helps: what does not exist is the question, or somebody to ask it.
    fn said(&self, error: Error) -> String {
        speech::or_missing(match self {
            Self::There(_, missing) => missing.clone(),
            Self::New(..) => "nobody can stand for a new question yet. Add its host first: \
                cofirma person add --name \"Their name\" --email them@example.org --role product"
                .to_owned(),
        })(error)
    }
}

/// Reads the file and says what was found; everything wrong is told at once.
fn read(args: &Ideas, settings: &Settings) -> Result<Reading, String> {
    let path = args.file.display();
    let bytes = std::fs::read(&args.file).map_err(|error| format!("cannot read {path}: {error}"))?;
    let table = Table::read(&bytes).map_err(|error| format!("{path}: {error}"))?;
    let wanted = Wanted {
        title: args.title.clone(),
        body: args.body.clone(),
        created: args.created.clone(),
        id: args.id.clone(),
        author: args.author.clone(),
    };
    let columns = &table.found.columns;
    let separator = match table.found.delimiter {
        ';' => "semicolons",
        ',' => "commas",
        '\t' => "tabs",
        _ => "bars",
    };
    println!("{path}: {}, separated by {separator}.", table.found.encoding);
    println!("  rows     {}\n  columns  {}", table.found.rows, columns.join(", "));
    let mapping = Mapping::new(columns, &wanted).map_err(|what| format!("{path}: {what}"))?;
    for (meaning, columns) in mapping.told(columns) {
        println!("  {meaning:<8} {columns}");
    }
    let reading = Reading::of(&table, &mapping, &settings.time_zone, args.skip_empty);
    tell(&reading, mapping.id.is_none());
    match reading.problems.len() {
        0 => Ok(reading),
        count => Err(refusal(&args.file, &reading, count)),
    }
}

fn tell(reading: &Reading, without_ids: bool) {
    if without_ids {
        println!("No column holds ids: a row is known again as long as nothing in it changes.");
    }
    if reading.without_title > 0 {
        println!("Rows without a title, left out: {}.", reading.without_title);
    }
    if let Some(first) = reading.repeated.first() {
        println!("Rows that repeat one before, left out: {}, the first in line {first}.", reading.repeated.len());
    }
}

fn refusal(path: &Path, reading: &Reading, count: usize) -> String {
    let mut said = format!("{}: nothing was changed. Cells that cannot be read: {count}.", path.display());
    for problem in reading.problems.iter().take(TOLD) {
        said.push_str(&format!("\n  {problem}"));
    }
    if count > TOLD {
        said.push_str(&format!("\n  and {} more", count - TOLD));
    }
    said
}

/// Says what an import would do.
fn rehearse(settings: &Settings, target: &Target, drafts: &[Draft]) -> Result<(), String> {
    let db = super::opened(settings)?;
    let known = db
        .read_now(&Credential::Operator, |tx| {
            let code = match target {
                Target::There(code, _) => code.clone(),
                Target::New(title, language) => match asked::store::titled(tx, *language, title)? {
                    Some(code) => code,
                    None => return host(tx).map(|_| 0),
                },
            };
            let question = asked::read(tx, Which::Code(&code))?.question.id;
            let there: HashSet<String> = ideas::store::outside_ids(tx, question)?.into_iter().collect();
            Ok(drafts.iter().filter(|draft| there.contains(&draft.outside_id)).count())
        })
        .map_err(|error| target.said(error))?;
    println!("Nothing was changed. New ideas would be: {}. There already: {known}.", drafts.len() - known);
    Ok(())
}

/// Everything in one transaction: the question if it is new, the authors, the ideas.
fn bring_in(db: &Db, target: Target, drafts: Vec<Draft>, filing: Filing) -> Result<(Code, Outcome)> {
    let done = Arc::new(AtomicUsize::new(0));
    let bar = Bar::start(drafts.len(), &done);
    let answer = db.act_now(Credential::Operator, move |tx| {
        let code = match &target {
            Target::There(code, _) => Recorded::nothing(code.clone()),
            // The same command twice is the same question.
            Target::New(title, language) => match asked::store::titled(tx, *language, title)? {
                Some(code) => Recorded::nothing(code),
                None => ask(tx, title, *language)?,
            },
        };
        let people = tx.actor().may(AdministerPeople)?;
        let question = asked::lock(tx, code.value(), Hold::Exclusive)?;
        let permit = tx.actor().may(ImportIdeas { question })?;
        let progress = |count| done.store(count, Ordering::Relaxed);
        let outcome = imports::bring_in(&people, &permit, tx, &drafts, &filing, &progress)?;
        Ok(code.and(outcome))
    });
    bar.stop();
    answer
}

/// Asks a new question, open from now on.
fn ask(tx: &mut WriteTx<'_>, title: &str, language: Language) -> Result<Recorded<Code>> {
    let host = host(tx)?.id;
    let (code, now) = (tx.code(), tx.now());
    let texts = Texts { title: title.to_owned(), ..Texts::default() };
    let asking = Asking {
        host,
        language,
        is_standing: false,
        frame: Frame::default(),
        schedule: Schedule { opens_at: Some(now), ..Schedule::default() },
        picture: None,
        texts: vec![(language, texts)],
    };
    let permit = tx.actor().may(PoseQuestion)?;
    questions::pose(&permit, tx, &code, &asking)
}

/// Who stands for a new question: the first of the product team, else of the administrators.
fn host(tx: &mut ReadTx<'_>) -> Result<Byline> {
    let hosts = accounts::hosts(tx)?;
    let first = hosts.iter().find(|host| host.role == Role::Product).or(hosts.first());
    first.cloned().ok_or(Error::NotFound)
}

/// The progress on a terminal, drawn from a thread of its own: a transaction draws nothing.
struct Bar {
    bar: ProgressBar,
    thread: std::thread::JoinHandle<()>,
}

impl Bar {
    fn start(count: usize, done: &Arc<AtomicUsize>) -> Self {
        let bar = ProgressBar::new(count as u64);
        let style = ProgressStyle::with_template("{msg} {bar:40} {pos}/{len} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message("Bringing in");
        let (shown, done) = (bar.clone(), done.clone());
        let thread = std::thread::spawn(move || {
            while !shown.is_finished() {
                let position = done.load(Ordering::Relaxed);
                shown.set_position(position as u64);
                if position == count {
                    shown.set_message("Filing");
                }
                std::thread::sleep(Duration::from_millis(80));
            }
        });
        Self { bar, thread }
    }

    fn stop(self) {
        self.bar.finish_and_clear();
        drop(self.thread.join());
    }
}
