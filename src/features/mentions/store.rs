//! All SQL about mentions.

use std::collections::HashMap;

use diesel::prelude::*;

use super::mention::Mention;
use super::rules::{self, ByName};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Idea;
use crate::platform::db::among::among;
use crate::platform::db::schema::{comment_mentions, comments, ideas, people, questions};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{CommentId, PersonId, Standing};
use crate::platform::text::Named;

/// How many people one name may be sought among.
const NAMESAKES: i64 = 500;

/// Those who took part in the talk under an idea: who signs it, hosts its question, or says something here.
fn here(tx: &mut ReadTx<'_>, idea: &Idea) -> Result<Vec<ByName>> {
    let said = comments::table
        .filter(comments::counted_in_id.eq(idea.id))
        .filter(comments::standing.eq(Standing::Visible))
        .select(comments::author_id);
    let host = questions::table.find(idea.question.id).select(questions::host_id);
    Ok(people::table
        .filter(among(people::id, idea.authors()).or(people::id.eq_any(said)).or(people::id.eq_any(host)))
        .filter(people::erased_at.is_null())
        .select((people::id, people::name))
        .load(tx.conn())?)
}

fn of_names(tx: &mut ReadTx<'_>, names: Vec<String>) -> Result<Vec<ByName>> {
    Ok(people::table
        .filter(among(people::name, names))
        .filter(people::erased_at.is_null())
        .limit(NAMESAKES)
        .select((people::id, people::name))
        .load(tx.conn())?)
}

/// Settles whom a comment under an idea names, and keeps it; tells who was not named in it before. No statement where
/// nobody was and is named.
///
/// # Errors
/// Those of the database.
pub fn settle(
    tx: &mut WriteTx<'_>,
    comment: CommentId,
    idea: &Idea,
    body: &str,
    is_new: bool,
) -> Result<Vec<PersonId>> {
    let before: Vec<PersonId> = if is_new { vec![] } else { people_of(tx, comment)? };
    forget(tx, comment, &before)?;
    let names = rules::names_in(body);
    if names.is_empty() {
        return Ok(vec![]);
    }
    let (here, anywhere) = (here(tx, idea)?, of_names(tx, names)?);
    let now = tx.now();
    let mut fresh = Vec::new();
    for Mention { typed, person } in rules::meant(body, &here, &anywhere) {
        diesel::insert_into(comment_mentions::table)
            .values((
                comment_mentions::comment_id.eq(comment),
                comment_mentions::person_id.eq(person),
                comment_mentions::typed.eq(typed),
                comment_mentions::created_at.eq(now),
            ))
            .execute(tx.conn())?;
        if !before.contains(&person) {
            fresh.push(person);
        }
    }
    Ok(fresh)
}

fn people_of(tx: &mut ReadTx<'_>, comment: CommentId) -> Result<Vec<PersonId>> {
    Ok(comment_mentions::table
        .filter(comment_mentions::comment_id.eq(comment))
        .select(comment_mentions::person_id)
        .load(tx.conn())?)
}

fn forget(tx: &mut WriteTx<'_>, comment: CommentId, named: &[PersonId]) -> Result<()> {
    if !named.is_empty() {
        delete(tx, comment)?;
    }
    Ok(())
}

/// A comment names nobody any more.
///
/// # Errors
/// Those of the database.
pub fn delete(tx: &mut WriteTx<'_>, comment: CommentId) -> Result<()> {
    diesel::delete(comment_mentions::table.filter(comment_mentions::comment_id.eq(comment))).execute(tx.conn())?;
    Ok(())
}

/// Whom these comments name, by the names they go by now: one statement, none for no comments. Whoever has no page any
/// more is not linked.
///
/// # Errors
/// Those of the database.
pub fn of_comments(tx: &mut ReadTx<'_>, ids: &[CommentId]) -> Result<HashMap<CommentId, Vec<Named>>> {
    let mut found: HashMap<CommentId, Vec<Named>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows: Vec<(CommentId, String, Byline)> = comment_mentions::table
        .inner_join(people::table)
        .filter(among(comment_mentions::comment_id, ids))
        .filter(people::erased_at.is_null())
        .order(comment_mentions::id)
        .select((comment_mentions::comment_id, comment_mentions::typed, BYLINE))
        .load(tx.conn())?;
    for (comment, typed, person) in rows {
        found.entry(comment).or_default().push(Named { typed, name: person.name, code: person.code });
    }
    Ok(found)
}

/// People to name under an idea whose names begin so, by name: those who took part in its talk or its question. Nobody else
/// can be found this way.
///
/// # Errors
/// Those of the database.
pub fn near(tx: &mut ReadTx<'_>, idea: &Idea, typed: &str, limit: i64) -> Result<Vec<Byline>> {
    let said = comments::table
        .filter(comments::counted_in_id.eq(idea.id))
        .filter(comments::standing.eq(Standing::Visible))
        .select(comments::author_id);
    let proposed = ideas::table
        .filter(ideas::question_id.eq(idea.question.id))
        .filter(ideas::standing.eq(Standing::Visible))
        .select(ideas::author_id);
    let host = questions::table.find(idea.question.id).select(questions::host_id);
    let begins = typed.to_lowercase();
    let found: Vec<Byline> = people::table
        .filter(people::id.eq_any(said).or(people::id.eq_any(proposed)).or(people::id.eq_any(host)))
        .filter(people::erased_at.is_null())
        .order((people::name, people::id))
        .select(BYLINE)
        .load(tx.conn())?;
    let words = |name: &str| name.split(' ').any(|word| word.starts_with(&begins)) || name.starts_with(&begins);
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    Ok(found.into_iter().filter(|person| words(&person.name.to_lowercase())).take(limit).collect())
}
