//! All SQL about ideas that came out of something.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::questions::store::shown_to;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comments, ideas, offshoots, people};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CommentId, IdeaId, Language, PersonId, Standing};

/// Parts of an idea that its story tells of.
const SHOWN: i64 = 20;

/// Of what an idea came, and who made it.
#[derive(Debug, Clone, PartialEq, Eq, diesel::Queryable)]
pub struct Sprung {
    /// Who made it.
    pub moderator: PersonId,
    /// The idea that it came of, or under which the comment stands.
    pub from: IdeaId,
    /// The comment that it came of.
    pub comment: Option<CommentId>,
}

/// Of what the idea of this code came, if it came of something.
pub(super) fn known(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<Sprung>> {
    Ok(offshoots::table
        .inner_join(ideas::table.on(ideas::id.eq(offshoots::idea_id)))
        .filter(ideas::code.eq(code))
        .select((offshoots::moderator_id, offshoots::from_idea_id, offshoots::comment_id))
        .first(tx.conn())
        .optional()?)
}

/// Whether a comment became an idea already.
pub(super) fn has_grown(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<bool> {
    let grown = offshoots::table.filter(offshoots::comment_id.eq(comment));
    Ok(diesel::select(diesel::dsl::exists(grown)).get_result(tx.conn())?)
}

pub(super) fn insert(tx: &mut WriteTx<'_>, idea: IdeaId, of: &Sprung) -> Result<()> {
    let now = tx.now();
    diesel::insert_into(offshoots::table)
        .values((
            offshoots::idea_id.eq(idea),
            offshoots::from_idea_id.eq(of.from),
            offshoots::comment_id.eq(of.comment),
            offshoots::moderator_id.eq(of.moderator),
            offshoots::created_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Where an idea came from.
#[derive(Debug, Clone)]
pub struct Root {
    /// The idea that it came of, or under which the comment stands: code and title, where everybody sees it.
    pub idea: Option<(Code, String, Language)>,
    /// The comment and who wrote it, where it came of one and that is seen.
    pub comment: Option<(Code, Byline)>,
    /// Whether it came of a comment at all.
    pub is_grown: bool,
    /// Who made it.
    pub moderator: Byline,
    /// When.
    pub at: Moment,
}

type FromIdea = (Code, String, Language);
type FromComment = Option<(Code, Standing, PersonId)>;

/// Where an idea came from, as far as the reader may know of it: one statement, three where it came from somewhere.
///
/// # Errors
/// Those of the database.
pub fn root_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<Root>> {
    let row: Option<(PersonId, Moment, IdeaId, FromComment)> = offshoots::table
        .left_join(comments::table.on(comments::id.nullable().eq(offshoots::comment_id)))
        .filter(offshoots::idea_id.eq(idea))
        .select((
            offshoots::moderator_id,
            offshoots::created_at,
            offshoots::from_idea_id,
            (comments::code, comments::standing, comments::author_id).nullable(),
        ))
        .first(tx.conn())
        .optional()?;
    let Some((moderator, at, from, comment)) = row else { return Ok(None) };
    // It may have been hidden since, or belong to a question that is not put to this reader.
    let idea: Option<FromIdea> = ideas::table
        .filter(ideas::id.eq(from))
        .filter(among(ideas::standing, [Standing::Visible, Standing::Merged]))
        .filter(shown_to(ideas::question_id, tx))
        .select((ideas::code, ideas::title, ideas::language))
        .first(tx.conn())
        .optional()?;
    let ids: Vec<PersonId> = comment.iter().map(|(_, _, author)| *author).chain([moderator]).collect();
    let bylines: Vec<Byline> = people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?;
    let of = |id: PersonId| bylines.iter().find(|byline| byline.id == id).cloned();
    let Some(moderator) = of(moderator) else { return Ok(None) };
    let is_grown = comment.is_some();
    let comment = comment.filter(|(_, standing, _)| *standing == Standing::Visible && idea.is_some());
    let comment = comment.and_then(|(code, _, author)| Some((code, of(author)?)));
    Ok(Some(Root { idea, comment, is_grown, moderator, at }))
}

/// An idea that was split off: its code and title, and when.
pub type Branch = (Code, String, Moment);

/// What was split off an idea and is seen, oldest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn branches_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Branch>> {
    Ok(offshoots::table
        .inner_join(ideas::table.on(ideas::id.eq(offshoots::idea_id)))
        .filter(offshoots::from_idea_id.eq(idea))
        .filter(offshoots::comment_id.is_null())
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .order(offshoots::id)
        .limit(SHOWN)
        .select((ideas::code, ideas::title, offshoots::created_at))
        .load(tx.conn())?)
}

/// The ideas that comments of these codes became, as far as they are seen: one statement, none for no comments.
///
/// # Errors
/// Those of the database.
pub fn of_comments(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<HashMap<Code, (Code, String, Language)>> {
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Code, (Code, String, Language))> = offshoots::table
        .inner_join(ideas::table.on(ideas::id.eq(offshoots::idea_id)))
        .inner_join(comments::table.on(comments::id.nullable().eq(offshoots::comment_id)))
        .filter(among(comments::code, codes))
        .filter(ideas::standing.eq(Standing::Visible))
        .filter(shown_to(ideas::question_id, tx))
        .select((comments::code, (ideas::code, ideas::title, ideas::language)))
        .load(tx.conn())?;
    Ok(rows.into_iter().collect())
}
