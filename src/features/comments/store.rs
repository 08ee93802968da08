//! All SQL about comments, but for lists by author (`authors`).

mod authors;
mod threads;
mod writes;

use diesel::prelude::*;

use super::comment::Comment;
use super::rules::PARENT_GONE;
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::{Idea, store as ideas_store};
use crate::features::questions::store::shown_to;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{comments, ideas, people};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, CommentId, IdeaId, Language, PersonId, Standing};

pub use authors::{Said, counts_of, said_by};
pub(super) use threads::earlier_of;
pub(super) use threads::{Leaf, Which, before, company, focus, leaves, lines, names_of, new_since, tops};
pub(super) use writes::{NewComment, Posted, author_of, begin, edit, insert, posted, remove, set_shaped};
pub use writes::{has_begun, set_opinions, set_standing, standing_of};

pub(super) type Columns = (
    comments::id,
    comments::code,
    comments::idea_id,
    comments::counted_in_id,
    comments::parent_id,
    comments::author_id,
    comments::language,
    comments::standing,
    comments::created_at,
    comments::answers_id,
    comments::edited_at,
    comments::helpful,
    comments::unhelpful,
    comments::shaped_at,
    comments::shaped_by_id,
);
pub(super) const COLUMNS: Columns = (
    comments::id,
    comments::code,
    comments::idea_id,
    comments::counted_in_id,
    comments::parent_id,
    comments::author_id,
    comments::language,
    comments::standing,
    comments::created_at,
    comments::answers_id,
    comments::edited_at,
    comments::helpful,
    comments::unhelpful,
    comments::shaped_at,
    comments::shaped_by_id,
);
pub(super) type Row = (
    CommentId,
    Code,
    IdeaId,
    IdeaId,
    Option<CommentId>,
    PersonId,
    Language,
    Standing,
    Moment,
    Option<CommentId>,
    Option<Moment>,
    i64,
    i64,
    Option<Moment>,
    Option<PersonId>,
);

fn comment(row: Row) -> Comment {
    let (id, code, idea, counted_in, parent, author, language, standing, created_at, ..) = row;
    let (.., answers, edited_at, helpful, unhelpful, shaped_at, shaped_by) = row;
    Comment {
        id,
        code,
        idea,
        counted_in,
        parent,
        answers,
        author,
        language,
        standing,
        created_at,
        edited_at,
        helpful,
        unhelpful,
        shaped_at,
        shaped_by,
    }
}

/// Reads a comment and holds its row.
fn hold(tx: &mut WriteTx<'_>, code: &Code, hold: Hold) -> Result<Locked<Comment>> {
    let query = comments::table.filter(comments::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, hold, Tables { held: "comments", beside: "" })?;
    Ok(row.map(comment))
}

/// Reads a comment that the actor may see and holds its row for a change; its idea's is held shared, and first, as whoever
/// merges ideas does.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<(Locked<Comment>, Locked<Idea>)> {
    let idea: IdeaId = comments::table.filter(comments::code.eq(code)).select(comments::idea_id).first(tx.conn())?;
    let idea = ideas_store::code_of(tx, idea)?;
    let idea = ideas_store::lock(tx, &idea, Hold::Shared)?;
    let comment = hold(tx, code, Hold::Exclusive)?;
    if is_for(tx, &comment) { Ok((comment, idea)) } else { Err(Error::NotFound) }
}

/// As [`lock`], for who may know of every comment.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn lock_any(tx: &mut WriteTx<'_>, code: &Code) -> Result<(Locked<Comment>, Locked<Idea>)> {
    let idea: IdeaId = comments::table.filter(comments::code.eq(code)).select(comments::idea_id).first(tx.conn())?;
    let idea = ideas_store::code_of(tx, idea)?;
    let idea = ideas_store::lock_any(tx, &idea, Hold::Shared)?;
    Ok((hold(tx, code, Hold::Exclusive)?, idea))
}

/// The code of a comment by its inner id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn code_of(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<Code> {
    Ok(comments::table.find(comment).select(comments::code).first(tx.conn())?)
}

/// As [`lock`], with the idea under which the comment is read now: what is said and marked there asks whether that talk
/// is open.
///
/// # Errors
/// [`Error::NotFound`] when there is none; [`Error::Conflict`] when its idea is being merged at this moment.
pub fn lock_where_read(tx: &mut WriteTx<'_>, code: &Code) -> Result<(Locked<Comment>, Locked<Idea>)> {
    let idea: IdeaId =
        comments::table.filter(comments::code.eq(code)).select(comments::counted_in_id).first(tx.conn())?;
    let idea = ideas_store::code_of(tx, idea)?;
    let idea = ideas_store::lock(tx, &idea, Hold::Shared)?;
    let comment = hold(tx, code, Hold::Exclusive)?;
    if !is_for(tx, &comment) {
        return Err(Error::NotFound);
    }
    if comment.counted_in == idea.id { Ok((comment, idea)) } else { Err(Error::Conflict("conflict-merged")) }
}

/// Reads the comment to answer and holds its row shared; after its idea's.
///
/// # Errors
/// [`Error::Invalid`] when there is none.
pub fn lock_parent(tx: &mut WriteTx<'_>, code: Option<&Code>) -> Result<Option<Locked<Comment>>> {
    let Some(code) = code else { return Ok(None) };
    match hold(tx, code, Hold::Shared) {
        Err(Error::NotFound) => Err(Error::Invalid(FormErrors::one("parent", PARENT_GONE))),
        found => found.map(Some),
    }
}

/// Whether the actor may know of a comment that stands so.
fn is_for(tx: &ReadTx<'_>, comment: &Comment) -> bool {
    comment.standing.is_for(tx.actor().is(comment.author) || tx.actor().holds(Holders::MODERATION))
}

/// A comment as pages read it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The comment.
    pub comment: Comment,
    /// What it says, in Markdown.
    pub body: String,
    /// Who wrote it.
    pub author: Byline,
}

pub(super) type LineRow = (Row, String, Byline);

pub(super) fn line((row, body, author): LineRow) -> Line {
    Line { comment: comment(row), body, author }
}

/// A removed one is read as a gap, where there are answers to it; a hidden or held one is for its author and moderators.
pub(super) const SHOWN: [Standing; 4] = [Standing::Visible, Standing::Hidden, Standing::Held, Standing::Removed];

/// The idea under which a comment is read, as lists of comments name it.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Place {
    /// The idea's code.
    pub code: Code,
    /// Its title.
    pub title: String,
    /// Who proposed it.
    pub author: PersonId,
}

/// The newest comments of all ideas, hidden ones too.
///
/// # Errors
/// Those of the database.
pub fn latest(tx: &mut ReadTx<'_>, limit: i64) -> Result<Vec<(Line, Place)>> {
    let rows: Vec<(LineRow, Place)> = comments::table
        .inner_join(people::table)
        .inner_join(ideas::table.on(ideas::id.eq(comments::counted_in_id)))
        .filter(among(comments::standing, SHOWN))
        .order(comments::id.desc())
        .limit(limit)
        .select(((COLUMNS, comments::body, BYLINE), (ideas::code, ideas::title, ideas::author_id)))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(row, place)| (line(row), place)).collect())
}

/// A comment that the actor may see, and where it is read.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<(Line, Place)> {
    let (row, place): (LineRow, Place) = comments::table
        .inner_join(people::table)
        .inner_join(ideas::table.on(ideas::id.eq(comments::counted_in_id)))
        .filter(comments::code.eq(code))
        .filter(shown_to(ideas::question_id, tx))
        .select(((COLUMNS, comments::body, BYLINE), (ideas::code, ideas::title, ideas::author_id)))
        .first(tx.conn())?;
    let line = line(row);
    if is_for(tx, &line.comment) { Ok((line, place)) } else { Err(Error::NotFound) }
}

/// Lets the comments that belong to `origins` be read in `root`. Where they belong stays as it is.
///
/// # Errors
/// Those of the database.
pub fn count_in(tx: &mut WriteTx<'_>, origins: &[IdeaId], root: IdeaId) -> Result<()> {
    diesel::update(comments::table.filter(comments::idea_id.eq_any(origins.to_vec())))
        .set(comments::counted_in_id.eq(root))
        .execute(tx.conn())?;
    Ok(())
}

/// The visible comments that are read under an idea.
///
/// # Errors
/// Those of the database.
pub fn recount(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<i64> {
    Ok(comments::table
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::standing.eq(Standing::Visible))
        .count()
        .get_result(tx.conn())?)
}

/// Whether a person said something under an idea since then.
pub(super) fn has_spoken(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId, since: Moment) -> Result<bool> {
    let said = comments::table
        .filter(comments::author_id.eq(person))
        .filter(comments::counted_in_id.eq(idea))
        .filter(comments::created_at.gt(since));
    Ok(diesel::select(diesel::dsl::exists(said)).get_result(tx.conn())?)
}

/// How many visible comments a person has written.
///
/// # Errors
/// Those of the database.
pub fn count_of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<i64> {
    Ok(comments::table
        .filter(comments::author_id.eq(person))
        .filter(comments::standing.eq(Standing::Visible))
        .count()
        .get_result(tx.conn())?)
}
