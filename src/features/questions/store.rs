//! All SQL about questions, but for whom they are put to (`audience`) and their own words (`writing`).

mod audience;
mod hidden;
mod rounds;
mod writing;

use std::collections::HashMap;

use diesel::prelude::*;

use super::question::{Audience, Ballot, Frame, Question, Schedule, Texts};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::{self as accounts, BYLINE};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{files, people, question_tallies, question_texts, questions};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, PersonId, QuestionId, Standing};
use crate::platform::web::paginate::PAGE;

pub(crate) use audience::is_for;
pub use audience::{shown_to, shown_to_all, shown_to_each};
pub use hidden::hiding;
pub use rounds::{code_of, lock_id, of_short, rounds_after, rounds_before, set_schedule, standing, standing_one};
pub(super) use writing::{Writing, insert, update};

type Basics = (
    questions::id,
    questions::code,
    questions::host_id,
    questions::language,
    questions::standing,
    questions::is_standing,
    questions::audience,
    questions::relations,
    questions::holds_newcomers,
);
type Dated = (
    questions::opens_at,
    questions::refine_at,
    questions::voting_at,
    questions::review_at,
    questions::decided_at,
    questions::closed_at,
);
type Voting = (
    questions::budget,
    questions::per_idea,
    questions::is_tally_hidden,
    questions::takes_own_votes,
    questions::takes_met_votes,
);
pub(crate) type Columns = (Basics, Dated, Voting);
pub(crate) const COLUMNS: Columns = (
    (
        questions::id,
        questions::code,
        questions::host_id,
        questions::language,
        questions::standing,
        questions::is_standing,
        questions::audience,
        questions::relations,
        questions::holds_newcomers,
    ),
    (
        questions::opens_at,
        questions::refine_at,
        questions::voting_at,
        questions::review_at,
        questions::decided_at,
        questions::closed_at,
    ),
    (
        questions::budget,
        questions::per_idea,
        questions::is_tally_hidden,
        questions::takes_own_votes,
        questions::takes_met_votes,
    ),
);
type Date = Option<Moment>;
pub(crate) type Row = (
    (QuestionId, Code, PersonId, Language, Standing, bool, Audience, String, bool),
    (Date, Date, Date, Date, Date, Date),
    (Option<i64>, i64, bool, bool, bool),
);

pub(crate) fn question((basics, dates, voting): Row) -> Question {
    let (id, code, host, language, standing, is_standing, audience, relations, holds_newcomers) = basics;
    let (opens_at, refine_at, voting_at, review_at, decided_at, closed_at) = dates;
    let (budget, per_idea, is_hidden, takes_own, takes_met) = voting;
    let schedule = Schedule { opens_at, refine_at, voting_at, review_at, decided_at };
    let ballot = Ballot { budget, per_idea, is_hidden, takes_own, takes_met };
    Question {
        id,
        code,
        host,
        language,
        standing,
        is_standing,
        schedule,
        closed_at,
        audience,
        relations,
        ballot,
        holds_newcomers,
    }
}

/// The picture of a question or release.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Picture {
    /// Digest of its content.
    pub digest: String,
    /// Its media type.
    pub media_type: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

/// A question, its host, its picture, how many ideas it has, until when its host is away, its short link and the round before.
type Line = (Row, Byline, Option<Picture>, i64, Option<Moment>, (Option<String>, Option<QuestionId>));

type PictureColumns = (files::digest, files::media_type, files::width, files::height);
/// The columns of a [`Picture`].
pub const PICTURE: PictureColumns = (files::digest, files::media_type, files::width, files::height);

type Place = (questions::short, questions::previous_id);
const PLACE: Place = (questions::short, questions::previous_id);

/// A question as lists and pages read it.
#[derive(Debug, Clone)]
pub struct Read {
    /// The question.
    pub question: Question,
    /// Its host.
    pub host: Byline,
    /// Who stands in while the host is away, and until when.
    pub stand_in: Option<(Byline, Moment)>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// Visible ideas.
    pub ideas: i64,
    /// The word of its short link.
    pub short: Option<String>,
    /// The question whose next round it is.
    pub previous: Option<QuestionId>,
    /// Its texts by language; the original is always there.
    pub texts: HashMap<Language, Texts>,
}

impl Read {
    /// Whom it is put to, how it is voted on, what it follows, its short link.
    #[must_use]
    pub fn frame(&self) -> Frame {
        Frame {
            audience: self.question.audience,
            relations: self.question.relations.clone(),
            ballot: self.question.ballot,
            short: self.short.clone(),
            previous: self.previous,
            holds_newcomers: self.question.holds_newcomers,
        }
    }

    /// The texts for a reader of this language, and which language they are in: the original where there are no others.
    #[must_use]
    pub fn texts_for(&self, language: Language) -> (Language, Texts) {
        let original = self.question.language;
        let pick = |language: Language| self.texts.get(&language).cloned().map(|texts| (language, texts));
        pick(language).or_else(|| pick(original)).unwrap_or((original, Texts::default()))
    }
}

/// Questions to read.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// This one.
    Code(&'a Code),
    /// This one, by its inner id.
    Id(QuestionId),
    /// Those with these inner ids.
    Ids(&'a [QuestionId]),
    /// All, newest opening first, at most `PAGE` times five.
    All,
    /// So many at most, the newest made first, after this one.
    Page {
        /// The last of the page before.
        after: Option<QuestionId>,
        /// At most so many.
        limit: usize,
    },
}

/// Questions that the actor may see, with host, picture, tally and texts: two statements however many,
/// and one more while a host is away.
///
/// # Errors
/// Those of the database.
pub fn read_many(tx: &mut ReadTx<'_>, which: Which<'_>) -> Result<Vec<Read>> {
    let now = tx.now();
    let mut query = questions::table
        .inner_join(people::table.on(people::id.eq(questions::host_id)))
        .inner_join(question_tallies::table)
        .left_join(files::table)
        .select((COLUMNS, BYLINE, PICTURE.nullable(), question_tallies::ideas, people::away_until, PLACE))
        .order((questions::opens_at.desc(), questions::id.desc()))
        .into_boxed();
    query = match which {
        Which::Code(code) => query.filter(questions::code.eq(code)),
        Which::Id(id) => query.filter(questions::id.eq(id)),
        Which::Ids(ids) => query.filter(among(questions::id, ids)),
        Which::All => query.limit(PAGE as i64 * 5),
        Which::Page { after, limit } => {
            if let Some(after) = after {
                query = query.filter(questions::id.lt(after));
            }
            query.order(questions::id.desc()).limit(i64::try_from(limit).unwrap_or(i64::MAX))
        }
    };
    query = query.filter(shown_to(questions::id, tx));
    let rows: Vec<Line> = query.load(tx.conn())?;
    let ids: Vec<QuestionId> = rows.iter().map(|(row, ..)| row.0.0).collect();
    let mut texts = texts_of(tx, &ids)?;
    let away = |away: Option<Moment>| away.is_some_and(|until| until > now);
    let mut hosts: Vec<PersonId> = rows.iter().filter(|row| away(row.4)).map(|(_, host, ..)| host.id).collect();
    hosts.sort_unstable();
    hosts.dedup();
    let stand_ins = accounts::stand_ins(tx, &hosts)?;
    Ok(rows
        .into_iter()
        .map(|(row, host, picture, ideas, _, (short, previous))| {
            let question = question(row);
            let texts = texts.remove(&question.id).unwrap_or_default();
            let stand_in = stand_ins.get(&host.id).cloned();
            Read { question, host, stand_in, picture, ideas, short, previous, texts }
        })
        .collect())
}

/// The place of a question in the list by age, if there is one of this code.
///
/// # Errors
/// Those of the database.
pub fn place_of(tx: &mut ReadTx<'_>, code: &str) -> Result<Option<QuestionId>> {
    let Some(code) = Code::parse(code) else { return Ok(None) };
    Ok(questions::table.filter(questions::code.eq(code)).select(questions::id).first(tx.conn()).optional()?)
}

/// One question that the actor may see.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, which: Which<'_>) -> Result<Read> {
    read_many(tx, which)?.into_iter().next().ok_or(Error::NotFound)
}

type TextColumns = (
    question_texts::question_id,
    question_texts::language,
    question_texts::title,
    question_texts::summary,
    question_texts::body,
    question_texts::picture_alt,
    question_texts::in_scope,
    question_texts::out_of_scope,
);
type TextRow = (QuestionId, Language, String, String, String, String, String, String);

fn texts_of(tx: &mut ReadTx<'_>, ids: &[QuestionId]) -> Result<HashMap<QuestionId, HashMap<Language, Texts>>> {
    const TEXTS: TextColumns = (
        question_texts::question_id,
        question_texts::language,
        question_texts::title,
        question_texts::summary,
        question_texts::body,
        question_texts::picture_alt,
        question_texts::in_scope,
        question_texts::out_of_scope,
    );
    let rows: Vec<TextRow> = match ids {
        [one] => question_texts::table.filter(question_texts::question_id.eq(one)).select(TEXTS).load(tx.conn())?,
        _ => question_texts::table.filter(among(question_texts::question_id, ids)).select(TEXTS).load(tx.conn())?,
    };
    let mut found: HashMap<QuestionId, HashMap<Language, Texts>> = HashMap::new();
    for (id, language, title, summary, body, picture_alt, in_scope, out_of_scope) in rows {
        let texts = Texts { title, summary, body, picture_alt, in_scope, out_of_scope };
        found.entry(id).or_default().insert(language, texts);
    }
    Ok(found)
}

/// The oldest question with this very title in this language, that somebody asked before.
///
/// # Errors
/// Those of the database.
pub fn titled(tx: &mut ReadTx<'_>, language: Language, title: &str) -> Result<Option<Code>> {
    Ok(questions::table
        .inner_join(question_texts::table)
        .filter(question_texts::language.eq(language).and(question_texts::title.eq(title)))
        .order(questions::id)
        .select(questions::code)
        .first(tx.conn())
        .optional()?)
}

/// Reads a question that the actor may see and holds its row.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Question>> {
    let query = questions::table.filter(questions::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, hold, Tables { held: "questions", beside: "" })?;
    let locked = row.map(question);
    if is_for(tx, &locked)? { Ok(locked) } else { Err(Error::NotFound) }
}

/// The code's owner, if the question exists already: what a repeated form made.
pub(super) fn author_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<PersonId>> {
    Ok(questions::table.filter(questions::code.eq(code)).select(questions::author_id).first(tx.conn()).optional()?)
}

/// Counts visible ideas up or down.
///
/// # Errors
/// Those of the database.
pub fn bump_ideas(tx: &mut WriteTx<'_>, id: QuestionId, by: i64) -> Result<()> {
    diesel::update(question_tallies::table.find(id))
        .set(question_tallies::ideas.eq(question_tallies::ideas + by))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes who stands for a question from now on.
///
/// # Errors
/// Those of the database.
pub fn set_host(tx: &mut WriteTx<'_>, id: QuestionId, host: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(questions::table.find(id))
        .set((questions::host_id.eq(host), questions::updated_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}
