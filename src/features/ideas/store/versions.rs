//! The versions of an idea's text, each with who wrote it and, if it took up a suggested change, who did that.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::idea::{Idea, Text};
use crate::platform::clock::Moment;
use crate::platform::db::schema::{idea_versions, ideas, people, refinements};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, RefinementId};

/// The word of the state of a suggestion that was changed before it was taken.
const ADAPTED: &str = "adapted";

/// A version of an idea's text.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// Who wrote it.
    pub author: Byline,
    /// When.
    pub at: Moment,
    /// How a suggested change became this version.
    pub taken_up: Option<TakenUp>,
}

/// How a suggested change became a version.
#[derive(Debug, Clone)]
pub struct TakenUp {
    /// The suggestion's code; `None` when its words went with whoever suggested it, or a moderator hid it.
    pub code: Option<Code>,
    /// Who took it up.
    pub by: Byline,
    /// Whether they changed it.
    pub is_adapted: bool,
}

/// All versions of an idea without their bodies, newest first: two statements.
///
/// # Errors
/// Those of the database.
pub fn versions(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Version>> {
    let mut taken_up = taken_up(tx, idea)?;
    let rows: Vec<(i64, Moment, Byline)> = idea_versions::table
        .inner_join(people::table)
        .filter(idea_versions::idea_id.eq(idea))
        .order(idea_versions::number.desc())
        .select((idea_versions::number, idea_versions::created_at, BYLINE))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(number, at, author)| Version { number, author, at, taken_up: taken_up.remove(&number) })
        .collect())
}

type WrittenRow = (i64, (Code, String, String, Option<PersonId>), Byline);

fn taken_up(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<HashMap<i64, TakenUp>> {
    let rows: Vec<WrittenRow> = idea_versions::table
        .inner_join(refinements::table.on(idea_versions::refinement_id.eq(refinements::id.nullable())))
        .inner_join(people::table.on(refinements::answerer_id.eq(people::id.nullable())))
        .filter(idea_versions::idea_id.eq(idea))
        .select((
            idea_versions::number,
            (refinements::code, refinements::state, refinements::title, refinements::hidden_by_id),
            BYLINE,
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(number, (code, state, title, hidden_by), by)| {
            let code = Some(code).filter(|_| !title.is_empty() && hidden_by.is_none());
            (number, TakenUp { code, by, is_adapted: state == ADAPTED })
        })
        .collect())
}

/// The text of a version.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none of that number.
pub fn version_text(tx: &mut ReadTx<'_>, idea: IdeaId, number: i64) -> Result<Text> {
    let (title, body) = idea_versions::table
        .filter(idea_versions::idea_id.eq(idea))
        .filter(idea_versions::number.eq(number))
        .select((idea_versions::title, idea_versions::body))
        .first(tx.conn())?;
    Ok(Text { title, body })
}

/// A version with its words, and those of the suggestion that it adapted.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its number, from 1.
    pub number: i64,
    /// Who wrote it.
    pub author: PersonId,
    /// Its text.
    pub text: Text,
    /// What was suggested, and who adapted it.
    pub adapted: Option<(Text, PersonId)>,
}

type Suggested = Option<(String, String, String, Option<PersonId>)>;

/// All versions of an idea with their words, oldest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn written(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Written>> {
    let rows: Vec<(i64, PersonId, String, String, Suggested)> = idea_versions::table
        .left_join(refinements::table.on(idea_versions::refinement_id.eq(refinements::id.nullable())))
        .filter(idea_versions::idea_id.eq(idea))
        .order(idea_versions::number)
        .select((
            idea_versions::number,
            idea_versions::author_id,
            idea_versions::title,
            idea_versions::body,
            (refinements::state, refinements::title, refinements::body, refinements::answerer_id).nullable(),
        ))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(number, author, title, body, suggested)| Written {
            number,
            author,
            text: Text { title, body },
            // Words that went with whoever suggested them cannot be told apart from those of the adapted text.
            adapted: suggested
                .filter(|(state, title, ..)| state == ADAPTED && !title.is_empty())
                .and_then(|(_, title, body, by)| Some((Text { title, body }, by?))),
        })
        .collect())
}

pub(in crate::features::ideas) struct NewVersion<'a> {
    pub number: i64,
    pub author: PersonId,
    pub text: &'a Text,
    pub refinement: Option<RefinementId>,
    pub at: Moment,
}

pub(in crate::features::ideas) fn insert_version(
    tx: &mut WriteTx<'_>,
    idea: IdeaId,
    new: &NewVersion<'_>,
) -> Result<()> {
    diesel::insert_into(idea_versions::table)
        .values((
            idea_versions::idea_id.eq(idea),
            idea_versions::number.eq(new.number),
            idea_versions::author_id.eq(new.author),
            idea_versions::title.eq(&new.text.title),
            idea_versions::body.eq(&new.text.body),
            idea_versions::created_at.eq(new.at),
            idea_versions::refinement_id.eq(new.refinement),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Writes a new version of the text by `author`, and the suggested change that it took up; returns its number. For the
/// verbs that asked whether the text may change.
///
/// # Errors
/// Those of the database.
pub fn revise(
    tx: &mut WriteTx<'_>,
    idea: &Locked<Idea>,
    author: PersonId,
    text: &Text,
    refinement: Option<RefinementId>,
) -> Result<i64> {
    let (now, number) = (tx.now(), idea.version + 1);
    diesel::update(ideas::table.find(idea.id))
        .set((
            ideas::title.eq(&text.title),
            ideas::body.eq(&text.body),
            ideas::version.eq(number),
            ideas::edited_at.eq(now),
        ))
        .execute(tx.conn())?;
    insert_version(tx, idea.id, &NewVersion { number, author, text, refinement, at: now })?;
    Ok(number)
}
