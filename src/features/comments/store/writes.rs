//! Writes what people say, and what becomes of it.

use diesel::prelude::*;

use crate::features::comments::Comment;
use crate::platform::clock::Moment;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{cases, comment_versions, comments, rulings};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, IdeaId, Language, PersonId, Standing};

/// What a form made before.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::features::comments) struct Posted {
    pub author: PersonId,
    pub idea: IdeaId,
    pub parent: Option<CommentId>,
    pub body: String,
}

/// The comment of this code, if there is one.
pub(in crate::features::comments) fn posted(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<Posted>> {
    let found: Option<(PersonId, IdeaId, Option<CommentId>, String)> = comments::table
        .filter(comments::code.eq(code))
        .select((comments::author_id, comments::idea_id, comments::parent_id, comments::body))
        .first(tx.conn())
        .optional()?;
    Ok(found.map(|(author, idea, parent, body)| Posted { author, idea, parent, body }))
}

pub(in crate::features::comments) struct NewComment<'a> {
    pub code: &'a Code,
    pub idea: IdeaId,
    pub counted_in: IdeaId,
    pub parent: Option<CommentId>,
    pub answers: Option<CommentId>,
    pub author: PersonId,
    pub language: Language,
    pub body: &'a str,
    /// Visible, or held.
    pub standing: Standing,
}

/// Writes a comment; `None` when one of this code was written meanwhile.
pub(in crate::features::comments) fn insert(tx: &mut WriteTx<'_>, new: &NewComment<'_>) -> Result<Option<CommentId>> {
    let now = tx.now();
    let row = diesel::insert_into(comments::table)
        .values((
            comments::code.eq(new.code),
            comments::idea_id.eq(new.idea),
            comments::counted_in_id.eq(new.counted_in),
            comments::parent_id.eq(new.parent),
            comments::answers_id.eq(new.answers),
            comments::author_id.eq(new.author),
            comments::language.eq(new.language),
            comments::body.eq(new.body),
            comments::standing.eq(new.standing),
            comments::created_at.eq(now),
        ))
        .on_conflict(comments::code)
        .do_nothing()
        .returning(comments::id);
    Ok(Both(row).get_result(tx.conn()).optional()?)
}

/// Changes where a comment stands.
///
/// # Errors
/// Those of the database.
pub fn set_standing(tx: &mut WriteTx<'_>, comment: CommentId, standing: Standing) -> Result<()> {
    diesel::update(comments::table.find(comment)).set(comments::standing.eq(standing)).execute(tx.conn())?;
    Ok(())
}

/// Lets everybody see a comment from now on that was held; what it says.
pub(in crate::features::comments) fn begin(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<String> {
    let now = tx.now();
    Ok(diesel::update(comments::table.find(comment))
        .set((comments::standing.eq(Standing::Visible), comments::created_at.eq(now)))
        .returning(comments::body)
        .get_result(tx.conn())?)
}

/// Whether everybody could read a comment before: it did not wait for a look at its birth, or was let in since. Whoever
/// holds something at its birth opens a case about it.
///
/// # Errors
/// Those of the database.
pub fn has_begun(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<bool> {
    let waited = cases::table
        .filter(cases::subject.eq("comment"))
        .filter(cases::subject_id.eq(comment.0))
        .filter(cases::kind.eq("held").or(cases::kind.eq("suspicion")));
    let let_in = rulings::table.filter(rulings::comment_id.eq(comment)).filter(rulings::kind.eq("approve"));
    let exists = diesel::dsl::exists(let_in).or(diesel::dsl::not(diesel::dsl::exists(waited)));
    Ok(diesel::select(exists).get_result(tx.conn())?)
}

/// Where the comment of this code stands, whoever may see it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn standing_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Standing> {
    Ok(comments::table.filter(comments::code.eq(code)).select(comments::standing).first(tx.conn())?)
}

/// Puts other words in the place of a comment's, which are kept as a version.
pub(in crate::features::comments) fn edit(tx: &mut WriteTx<'_>, comment: &Comment, body: &str) -> Result<()> {
    let now = tx.now();
    let before: String = comments::table.find(comment.id).select(comments::body).first(tx.conn())?;
    let versions: i64 =
        comment_versions::table.filter(comment_versions::comment_id.eq(comment.id)).count().get_result(tx.conn())?;
    diesel::insert_into(comment_versions::table)
        .values((
            comment_versions::comment_id.eq(comment.id),
            comment_versions::number.eq(versions + 1),
            comment_versions::body.eq(before),
            comment_versions::written_at.eq(comment.edited_at.unwrap_or(comment.created_at)),
        ))
        .execute(tx.conn())?;
    diesel::update(comments::table.find(comment.id))
        .set((comments::body.eq(body), comments::edited_at.eq(now)))
        .execute(tx.conn())?;
    Ok(())
}

/// The words of a comment go, those that it said before, too; its place stays.
pub(in crate::features::comments) fn remove(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    diesel::delete(comment_versions::table.filter(comment_versions::comment_id.eq(comment))).execute(tx.conn())?;
    diesel::update(comments::table.find(comment))
        .set((
            comments::body.eq(""),
            comments::standing.eq(Standing::Removed),
            comments::shaped_at.eq(None::<Moment>),
            comments::shaped_by_id.eq(None::<PersonId>),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Notes when a comment was said to have shaped its idea and by whom, or that this was taken back.
pub(in crate::features::comments) fn set_shaped(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    by: Option<PersonId>,
) -> Result<()> {
    let at = by.map(|_| tx.now());
    diesel::update(comments::table.find(comment))
        .set((comments::shaped_at.eq(at), comments::shaped_by_id.eq(by)))
        .execute(tx.conn())?;
    Ok(())
}

/// Notes what people think of a comment: how many find it helpful and not, and its place among others.
///
/// # Errors
/// Those of the database.
pub fn set_opinions(tx: &mut WriteTx<'_>, comment: CommentId, counts: (i64, i64), score: i64) -> Result<()> {
    let (helpful, unhelpful) = counts;
    diesel::update(comments::table.find(comment))
        .set((comments::helpful.eq(helpful), comments::unhelpful.eq(unhelpful), comments::score.eq(score)))
        .execute(tx.conn())?;
    Ok(())
}

/// Who wrote a comment.
pub(in crate::features::comments) fn author_of(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<PersonId> {
    Ok(comments::table.find(comment).select(comments::author_id).first(tx.conn())?)
}
