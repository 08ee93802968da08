//! The lists of ideas: a fixed number of statements, an index for every order, keyset pagination.

mod relations;
mod ring;
mod wanted;

pub use relations::relations_of;
pub use wanted::{Sort, Wanted};

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};

use super::idea::Status;
use super::tally::{Counts, SPREAD, TURNS, Tally, start_of_turns, turn};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::store as questions;
use crate::features::questions::store::shown_to;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{idea_tags, idea_tallies, ideas, people};
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, Language, PersonId, QuestionId, Standing};
use crate::platform::web::paginate::Cursor;

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// Inner id.
    pub id: IdeaId,
    /// Public code.
    pub code: Code,
    /// The question it answers.
    pub question: QuestionId,
    /// Its title.
    pub title: String,
    /// The beginning of its body, in Markdown.
    pub beginning: String,
    /// The language it is written in.
    pub language: Language,
    /// Who proposed it.
    pub author: Byline,
    /// What became of it.
    pub status: Status,
    /// Where it stands.
    pub standing: Standing,
    /// The number of its newest version.
    pub version: i64,
    /// Whether its thread is closed.
    pub is_locked: bool,
    /// When it was proposed.
    pub created_at: Moment,
    /// When its text last changed.
    pub edited_at: Option<Moment>,
    /// What it was given, as far as it may be known.
    pub tally: Tally,
    /// Visible comments.
    pub comments: i64,
    /// Its place in a list by votes: the votes, or what stands for them where they are hidden.
    place: i64,
    /// How lively it is, as a moment.
    heat: Moment,
    /// Its place on the ring.
    ring: i64,
}

impl Line {
    /// The cursor after this line in an order.
    #[must_use]
    pub fn cursor(&self, sort: Sort) -> Cursor {
        let value = match sort {
            Sort::Top | Sort::Undecided => self.place,
            Sort::Discussed => self.comments,
            Sort::Trending => self.heat.0,
            Sort::Shuffled => self.ring,
            Sort::New | Sort::Mine => self.created_at.0,
        };
        Cursor { value, code: self.code.clone() }
    }
}

diesel::define_sql_function! {
    /// The characters of a text from a place on, counted from 1: the same on both databases.
    fn substr(text: Text, from: Integer, length: Integer) -> Text;
}
diesel::define_sql_function! {
    /// Small letters (on SQLite: of ASCII).
    fn lower(text: Text) -> Text;
}

/// How much of a body is read for an excerpt, in characters.
const BEGINNING: i32 = 400;

type RowTuple = (
    (IdeaId, Code, QuestionId, String, String, Language),
    (Status, Standing, i64, Option<Moment>, Moment, Option<Moment>),
    (Counts, i64),
    (Moment, i64),
    Byline,
);

/// The questions whose counts are hidden now, and how a list by votes goes where they are.
struct Veil {
    hidden: Vec<QuestionId>,
    /// Where the turns begin, in a list of a question that hides its counts.
    turns: Option<i64>,
}

impl Veil {
    /// Over a list of this question's ideas, or of ideas of several.
    fn over(tx: &mut ReadTx<'_>, question: Option<QuestionId>) -> Result<Self> {
        let hidden = questions::hiding(tx, question)?;
        let turns = (question.is_some() && !hidden.is_empty()).then(|| start_of_turns(tx.now()));
        Ok(Self { hidden, turns })
    }

    fn covers(&self, question: QuestionId) -> bool {
        self.hidden.contains(&question)
    }
}

fn line(row: RowTuple, veil: &Veil) -> Line {
    let ((id, code, question, title, beginning, language), state, (counts, comments), (heat, ring), author) = row;
    let tally = Tally::shown(veil.covers(question), counts);
    let place = veil.turns.map_or(tally.votes().unwrap_or(0), |start| turn(id.0, start));
    let (status, standing, version, locked_at, created_at, edited_at) = state;
    Line {
        id,
        code,
        question,
        title,
        beginning,
        language,
        author,
        status,
        standing,
        version,
        is_locked: locked_at.is_some(),
        created_at,
        edited_at,
        tally,
        comments,
        place,
        heat,
        ring,
    }
}

macro_rules! line_columns {
    () => {
        (
            (
                ideas::id,
                ideas::code,
                ideas::question_id,
                ideas::title,
                substr(ideas::body, 1, BEGINNING),
                ideas::language,
            ),
            (ideas::status, ideas::standing, ideas::version, ideas::locked_at, ideas::created_at, ideas::edited_at),
            ((idea_tallies::votes, idea_tallies::voters, idea_tallies::met), idea_tallies::comments),
            (idea_tallies::heat, idea_tallies::place),
            BYLINE,
        )
    };
}

/// The visible ideas that are wanted, in no order yet.
macro_rules! wanted_ideas {
    ($tx:expr, $wanted:expr) => {{
        let wanted: &Wanted = $wanted;
        let mut query = idea_tallies::table
            .inner_join(ideas::table.inner_join(people::table))
            .filter(idea_tallies::standing.eq(Standing::Visible))
            .select(line_columns!())
            .into_boxed::<MultiBackend>();
        query = match wanted.question {
            // Whoever lists one question has read it, and so may.
            Some(question) => query.filter(idea_tallies::question_id.eq(question)),
            None => query.filter(shown_to(idea_tallies::question_id, $tx)),
        };
        if wanted.sort == Sort::Undecided {
            query = query.filter(among(idea_tallies::status, Status::UNDECIDED));
        }
        if let Some(status) = wanted.status {
            query = query.filter(idea_tallies::status.eq(status));
        }
        if !wanted.without.is_empty() {
            query = query.filter(diesel::dsl::not(among(idea_tallies::idea_id, wanted.without.clone())));
        }
        if let Some(language) = wanted.language {
            query = query.filter(ideas::language.eq(language));
        }
        if let Some(author) = wanted.author {
            query = query.filter(ideas::author_id.eq(author));
        }
        if let Some(relation) = wanted.relation {
            query = query.filter(people::relation.eq(relation));
        }
        if let Some(tag) = wanted.tag {
            let tagged =
                idea_tags::table.filter(idea_tags::idea_id.eq(idea_tallies::idea_id)).filter(idea_tags::tag_id.eq(tag));
            query = query.filter(diesel::dsl::exists(tagged));
        }
        for word in wanted.words.split_whitespace().take(8) {
            query = query.filter(lower(ideas::title).like(containing(word)).escape('!'));
        }
        query
    }};
}
use {line_columns, wanted_ideas};

/// A person's own ideas, newest first, wherever they stand: what was hidden or merged is theirs still.
///
/// # Errors
/// Those of the database.
pub fn own(tx: &mut ReadTx<'_>, author: PersonId, after: Option<&Cursor>, limit: usize) -> Result<Vec<Line>> {
    let after: Option<IdeaId> = match after {
        Some(at) => ideas::table.filter(ideas::code.eq(&at.code)).select(ideas::id).first(tx.conn()).optional()?,
        None => None,
    };
    let mut query = idea_tallies::table
        .inner_join(ideas::table.inner_join(people::table))
        .filter(ideas::author_id.eq(author))
        .select(line_columns!())
        .order(ideas::id.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .into_boxed::<MultiBackend>();
    if let Some(id) = after {
        query = query.filter(ideas::id.lt(id));
    }
    let rows: Vec<RowTuple> = query.load(tx.conn())?;
    let veil = Veil::over(tx, None)?;
    Ok(rows.into_iter().map(|row| line(row, &veil)).collect())
}

/// Visible ideas, as wanted; of all questions: of those that the actor may know of. By votes, an idea whose votes are hidden
/// stands as if it had none, and among ideas of its question alone as its turn comes.
///
/// # Errors
/// Those of the database.
pub fn list(tx: &mut ReadTx<'_>, wanted: &Wanted) -> Result<Vec<Line>> {
    let after = match &wanted.after {
        Some(cursor) => {
            let id: Option<IdeaId> =
                ideas::table.filter(ideas::code.eq(&cursor.code)).select(ideas::id).first(tx.conn()).optional()?;
            id.map(|id| (cursor.value, id))
        }
        None => None,
    };
    let veil = Veil::over(tx, wanted.question)?;
    if wanted.sort == Sort::Shuffled {
        let rows = ring::around(tx, wanted, after)?;
        return Ok(rows.into_iter().map(|row| line(row, &veil)).collect());
    }
    let mut query = wanted_ideas!(tx, wanted).limit(i64::try_from(wanted.limit).unwrap_or(i64::MAX));
    macro_rules! ordered {
        ($column:expr, $value:expr) => {{
            if let Some((value, id)) = after {
                let value = $value(value);
                query = query.filter($column.le(value)).filter($column.lt(value).or(idea_tallies::idea_id.lt(id)));
            }
            query.order(($column.desc(), idea_tallies::idea_id.desc()))
        }};
    }
    let query = match wanted.sort {
        Sort::Top | Sort::Undecided => match (veil.turns, veil.hidden.is_empty()) {
            (Some(start), _) => ordered!(turns(start), std::convert::identity),
            (None, true) => ordered!(idea_tallies::votes, std::convert::identity),
            (None, false) => ordered!(votes_unless(&veil.hidden), std::convert::identity),
        },
        Sort::Discussed => ordered!(idea_tallies::comments, std::convert::identity),
        Sort::New => ordered!(idea_tallies::created_at, Moment),
        Sort::Trending => ordered!(idea_tallies::heat, Moment),
        // A person has few ideas: found by author and told by their inner ids, so that nobody else's are looked at.
        Sort::Mine | Sort::Shuffled => {
            if let Some((_, id)) = after {
                query = query.filter(ideas::id.lt(id));
            }
            query.order(ideas::id.desc())
        }
    };
    let rows: Vec<RowTuple> = query.load(tx.conn())?;
    Ok(rows.into_iter().map(|row| line(row, &veil)).collect())
}

/// The turns of [`turn`], in SQL.
fn turns(start: i64) -> SqlLiteral<BigInt> {
    sql(&format!("((idea_tallies.idea_id % {TURNS} * {SPREAD} + {start}) % {TURNS})"))
}

/// The votes where they may be known, else none.
fn votes_unless(hidden: &[QuestionId]) -> SqlLiteral<BigInt> {
    let hidden: Vec<String> = hidden.iter().map(|id| id.0.to_string()).collect();
    let hidden = hidden.join(", ");
    sql(&format!("(CASE WHEN idea_tallies.question_id IN ({hidden}) THEN 0 ELSE idea_tallies.votes END)"))
}

/// Whether there is a row that a cursor can stand for.
///
/// # Errors
/// Those of the database.
pub fn has(tx: &mut ReadTx<'_>, cursor: &Cursor) -> Result<bool> {
    let row = ideas::table.filter(ideas::code.eq(&cursor.code));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(tx.conn())?)
}

/// The lines of these ideas, wherever they stand, in the order of their inner ids.
///
/// # Errors
/// Those of the database.
pub fn lines_of(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<Vec<Line>> {
    let rows: Vec<RowTuple> = idea_tallies::table
        .inner_join(ideas::table.inner_join(people::table))
        .filter(ideas::code.eq_any(codes.to_vec()))
        .order(ideas::id)
        .select(line_columns!())
        .load(tx.conn())?;
    let veil = Veil::over(tx, None)?;
    Ok(rows.into_iter().map(|row| line(row, &veil)).collect())
}

/// The lines of those of these ideas that are visible to the actor, in no order.
///
/// # Errors
/// Those of the database.
pub fn visible_among(tx: &mut ReadTx<'_>, of: &[IdeaId]) -> Result<Vec<Line>> {
    let rows: Vec<RowTuple> = idea_tallies::table
        .inner_join(ideas::table.inner_join(people::table))
        .filter(among(ideas::id, of))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .select(line_columns!())
        .load(tx.conn())?;
    let veil = Veil::over(tx, None)?;
    Ok(rows.into_iter().map(|row| line(row, &veil)).collect())
}

/// How many visible ideas of each question wait for an answer: one statement. Questions where none does are left out.
///
/// # Errors
/// Those of the database.
pub fn waiting(tx: &mut ReadTx<'_>) -> Result<HashMap<QuestionId, i64>> {
    let rows: Vec<(QuestionId, i64)> = idea_tallies::table
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .filter(among(idea_tallies::status, Status::UNDECIDED))
        .group_by(idea_tallies::question_id)
        .select((idea_tallies::question_id, diesel::dsl::count(idea_tallies::idea_id)))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}

/// A LIKE pattern for titles that contain a word; the word's own wildcards are taken literally.
fn containing(word: &str) -> String {
    let mut pattern = String::from("%");
    for c in word.to_lowercase().chars().take(60) {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
