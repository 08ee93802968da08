//! All SQL about ideas, their versions and tallies, but for the lists (`lists`) what was merged (`tree`) and cards (`authors`).

mod authors;
mod heat;
mod signers;
mod tallies;
mod tree;
mod versions;

use diesel::prelude::*;
use rand::RngExt;

use super::heat as born;
use super::idea::{Idea, Status, Text};
use super::permits::may_revise;
use super::ring;
use super::tally::{Counts, Tally};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::store as questions_store;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{cases, idea_tallies, idea_versions, ideas, people, questions, rulings};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, PersonId, QuestionId, Standing};

pub use authors::{statuses_of, unanswered_of};
pub use heat::{warm_anew, warm_anew_around, warm_by_comment, warm_by_vote};
pub use signers::{co_authors_among, sign_on, signers_of};
use tallies::COUNTS;
pub use tallies::{bump_comments, bump_met, bump_votes, recount_votes, set_comments, tallies_of, tally_of};
pub use tree::{
    Joined, family, in_sight_among, joined, lock_two, lock_with_root, merged_into, read_with_root, root_id, root_of,
};
pub use versions::{Version, Written, revise, version_text, versions, written};

type Columns = (
    ideas::id,
    ideas::code,
    ideas::author_id,
    ideas::language,
    ideas::title,
    ideas::version,
    ideas::status,
    ideas::standing,
    ideas::merged_into_id,
    ideas::locked_at,
    (ideas::slow_minutes, ideas::slow_until),
);
const COLUMNS: Columns = (
    ideas::id,
    ideas::code,
    ideas::author_id,
    ideas::language,
    ideas::title,
    ideas::version,
    ideas::status,
    ideas::standing,
    ideas::merged_into_id,
    ideas::locked_at,
    (ideas::slow_minutes, ideas::slow_until),
);
type Row = (
    IdeaId,
    Code,
    PersonId,
    Language,
    String,
    i64,
    Status,
    Standing,
    Option<IdeaId>,
    Option<Moment>,
    (i64, Option<Moment>),
);

fn idea((row, question): (Row, questions_store::Row), co_authors: Vec<PersonId>) -> Idea {
    let (id, code, author, language, title, version, status, standing, merged_into, locked_at, slow) = row;
    let question = questions_store::question(question);
    let (slow_minutes, slow_until) = slow;
    Idea {
        id,
        code,
        question,
        author,
        co_authors,
        language,
        title,
        version,
        status,
        standing,
        merged_into,
        locked_at,
        slow_minutes,
        slow_until,
    }
}

/// Whether the actor may know of an idea that stands so: what is hidden is for its authors and moderators, and nothing
/// of a question is for those who may not know of it.
fn is_for(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<bool> {
    if !questions_store::is_for(tx, &idea.question)? {
        return Ok(false);
    }
    let is_insider = may_revise(idea, tx.actor()).is_ok();
    if idea.standing == Standing::Merged && !is_insider {
        // Hidden is hidden with all that lives on in it.
        return Ok(in_sight_among(tx, &[idea.id])?.contains(&idea.id));
    }
    Ok(idea.standing.is_for(is_insider))
}

/// Reads an idea that the actor may see, and holds its row; its question's is held shared.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Idea>> {
    let found = lock_any(tx, code, hold)?;
    if is_for(tx, &found)? { Ok(found) } else { Err(Error::NotFound) }
}

/// As [`lock`], for who may know of every idea.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock_any(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Idea>> {
    let query = ideas::table
        .inner_join(questions::table)
        .filter(ideas::code.eq(code.clone()))
        .select((COLUMNS, questions_store::COLUMNS));
    let found: Locked<(Row, questions_store::Row)> =
        tx.lock(query, hold, Tables { held: "ideas", beside: "questions" })?;
    let co_authors = signers::ids_of(tx, found.0.0)?;
    Ok(found.map(|found| idea(found, co_authors)))
}

/// An idea with what its page shows.
#[derive(Debug, Clone)]
pub struct Read {
    /// The idea.
    pub idea: Idea,
    /// Its text, in Markdown.
    pub body: String,
    /// Who proposed it.
    pub author: Byline,
    /// Who signs it together with them, in the order in which they joined.
    pub co_authors: Vec<Byline>,
    /// What it was given, as far as it may be known.
    pub tally: Tally,
    /// Visible comments that count here.
    pub comments: i64,
    /// When it was proposed.
    pub created_at: Moment,
    /// When its text last changed.
    pub edited_at: Option<Moment>,
}

type Extra = (String, Moment, Option<Moment>);

/// Reads an idea that the actor may see.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Read> {
    let found: (Row, questions_store::Row, Byline, Extra, (Counts, i64)) = ideas::table
        .inner_join(questions::table)
        .inner_join(people::table)
        .inner_join(idea_tallies::table)
        .filter(ideas::code.eq(code))
        .select((
            COLUMNS,
            questions_store::COLUMNS,
            BYLINE,
            (ideas::body, ideas::created_at, ideas::edited_at),
            (COUNTS, idea_tallies::comments),
        ))
        .first(tx.conn())?;
    let (row, question, author, (body, created_at, edited_at), (counts, comments)) = found;
    let co_authors = signers::co_authors_of(tx, row.0)?;
    let idea = idea((row, question), co_authors.iter().map(|byline| byline.id).collect());
    let tally = Tally::of(&idea.question, counts, tx.now());
    if is_for(tx, &idea)? {
        Ok(Read { idea, body, author, co_authors, tally, comments, created_at, edited_at })
    } else {
        Err(Error::NotFound)
    }
}

/// The code of an idea by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn code_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Code> {
    Ok(ideas::table.find(idea).select(ideas::code).first(tx.conn())?)
}

/// The inner id of the idea of this code, whoever may see it.
///
/// # Errors
/// Those of the database.
pub fn id_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<IdeaId>> {
    Ok(ideas::table.filter(ideas::code.eq(code)).select(ideas::id).first(tx.conn()).optional()?)
}

/// What the form of this code proposed before, if it was sent: by whom, to which question, in which words.
pub(super) fn proposed(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, QuestionId, Text)>> {
    let found: Option<(PersonId, QuestionId, String, String)> = ideas::table
        .inner_join(idea_versions::table)
        .filter(ideas::code.eq(code))
        .filter(idea_versions::number.eq(1_i64))
        .select((ideas::author_id, ideas::question_id, idea_versions::title, idea_versions::body))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(author, question, title, body)| (author, question, Text { title, body })))
}

/// Whether an idea with this id of elsewhere was brought in before.
pub(super) fn has_outside(tx: &mut ReadTx<'_>, question: QuestionId, outside: &str) -> Result<bool> {
    let query = ideas::table.filter(ideas::question_id.eq(question)).filter(ideas::outside_id.eq(outside));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(tx.conn())?)
}

pub(crate) struct NewIdea<'a> {
    pub code: &'a Code,
    pub question: QuestionId,
    pub author: PersonId,
    pub language: Language,
    pub text: &'a Text,
    pub outside_id: Option<&'a str>,
    pub created_at: Moment,
    /// Visible, or held.
    pub standing: Standing,
}

pub(crate) fn insert(tx: &mut WriteTx<'_>, new: &NewIdea<'_>) -> Result<IdeaId> {
    let id: IdeaId = diesel::insert_into(ideas::table)
        .values((
            ideas::code.eq(new.code),
            ideas::question_id.eq(new.question),
            ideas::author_id.eq(new.author),
            ideas::language.eq(new.language),
            ideas::title.eq(&new.text.title),
            ideas::body.eq(&new.text.body),
            ideas::version.eq(1_i64),
            ideas::status.eq(Status::New),
            ideas::standing.eq(new.standing),
            ideas::outside_id.eq(new.outside_id),
            ideas::created_at.eq(new.created_at),
        ))
        .returning(ideas::id)
        .get_result(tx.conn())?;
    let place = ring::place(tx.random().random());
    diesel::insert_into(idea_tallies::table)
        .values((
            idea_tallies::idea_id.eq(id),
            idea_tallies::question_id.eq(new.question),
            idea_tallies::standing.eq(new.standing),
            idea_tallies::status.eq(Status::New),
            idea_tallies::created_at.eq(new.created_at),
            idea_tallies::votes.eq(0_i64),
            idea_tallies::comments.eq(0_i64),
            idea_tallies::voters.eq(0_i64),
            idea_tallies::met.eq(0_i64),
            idea_tallies::heat.eq(born::at_birth(new.created_at)),
            idea_tallies::place.eq(place),
        ))
        .execute(tx.conn())?;
    let (author, text, at) = (new.author, new.text, new.created_at);
    versions::insert_version(tx, id, &versions::NewVersion { number: 1, author, text, refinement: None, at })?;
    Ok(id)
}

/// Changes where an idea stands, in both of its rows, and the count of its question.
///
/// # Errors
/// Those of the database.
pub fn set_standing(tx: &mut WriteTx<'_>, idea: &Idea, standing: Standing, into: Option<IdeaId>) -> Result<()> {
    diesel::update(ideas::table.find(idea.id))
        .set((ideas::standing.eq(standing), ideas::merged_into_id.eq(into)))
        .execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea.id)).set(idea_tallies::standing.eq(standing)).execute(tx.conn())?;
    let shown = |standing| i64::from(standing == Standing::Visible);
    let by = shown(standing) - shown(idea.standing);
    if by == 0 { Ok(()) } else { questions_store::bump_ideas(tx, idea.question.id, by) }
}

/// Lets an idea begin now that was held: its place among the newest, its heat.
pub(super) fn begin(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<()> {
    let now = tx.now();
    diesel::update(ideas::table.find(idea)).set(ideas::created_at.eq(now)).execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea))
        .set((idea_tallies::created_at.eq(now), idea_tallies::heat.eq(born::at_birth(now))))
        .execute(tx.conn())?;
    Ok(())
}

/// Whether everybody could see an idea before: it did not wait for a look at its birth, or was let in since. Whoever holds
/// something at its birth opens a case about it.
///
/// # Errors
/// Those of the database.
pub fn has_begun(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<bool> {
    let waited = cases::table
        .filter(cases::subject.eq("idea"))
        .filter(cases::subject_id.eq(idea.0))
        .filter(cases::kind.eq("held").or(cases::kind.eq("suspicion")));
    let let_in = rulings::table
        .filter(rulings::idea_id.eq(idea))
        .filter(rulings::comment_id.is_null())
        .filter(rulings::kind.eq("approve"));
    let exists = diesel::dsl::exists(let_in).or(diesel::dsl::not(diesel::dsl::exists(waited)));
    Ok(diesel::select(exists).get_result(tx.conn())?)
}

/// Where the idea of this code stands, whoever may see it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn standing_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Standing> {
    Ok(ideas::table.filter(ideas::code.eq(code)).select(ideas::standing).first(tx.conn())?)
}

/// Changes what became of an idea, in both of its rows.
///
/// # Errors
/// Those of the database.
pub fn set_status(tx: &mut WriteTx<'_>, idea: IdeaId, status: Status) -> Result<()> {
    diesel::update(ideas::table.find(idea)).set(ideas::status.eq(status)).execute(tx.conn())?;
    diesel::update(idea_tallies::table.find(idea)).set(idea_tallies::status.eq(status)).execute(tx.conn())?;
    Ok(())
}

/// Closes (`Some`) or opens (`None`) an idea's thread.
///
/// # Errors
/// Those of the database.
pub fn set_lock(tx: &mut WriteTx<'_>, idea: IdeaId, since: Option<Moment>) -> Result<()> {
    diesel::update(ideas::table.find(idea)).set(ideas::locked_at.eq(since)).execute(tx.conn())?;
    Ok(())
}

/// Lets everybody say one thing in so many minutes under an idea, until then; or as often as they like.
///
/// # Errors
/// Those of the database.
pub fn set_slow(tx: &mut WriteTx<'_>, idea: IdeaId, minutes: i64, until: Option<Moment>) -> Result<()> {
    diesel::update(ideas::table.find(idea))
        .set((ideas::slow_minutes.eq(minutes), ideas::slow_until.eq(until)))
        .execute(tx.conn())?;
    Ok(())
}

/// The ids of elsewhere of all ideas that were brought in to a question.
///
/// # Errors
/// Those of the database.
pub fn outside_ids(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<String>> {
    Ok(ideas::table
        .filter(ideas::question_id.eq(question))
        .filter(ideas::outside_id.is_not_null())
        .select(ideas::outside_id.assume_not_null())
        .load(tx.conn())?)
}
