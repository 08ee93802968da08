//! What was merged into what. An idea points at the one it was merged into; that one may have been merged further, and
//! the last of the way is the root, where everything counts. A tree changes only while its root is held.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Read, lock, read};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::ideas::Idea;
use crate::platform::db::among::among;
use crate::platform::db::both::Hold;
use crate::platform::db::schema::{ideas, people};
use crate::platform::db::sight::standing_with_root;
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Standing};

#[derive(QueryableByName)]
struct Member {
    #[diesel(sql_type = BigInt)]
    id: IdeaId,
}

/// The idea and all that live on in it, directly or by way of others.
///
/// # Errors
/// Those of the database.
pub fn family(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<IdeaId>> {
    let members: Vec<Member> = diesel::sql_query(
        "WITH RECURSIVE family (id) AS (SELECT ideas.id FROM ideas WHERE ideas.id = $1 \
         UNION ALL SELECT ideas.id FROM ideas JOIN family ON ideas.merged_into_id = family.id) \
         SELECT family.id FROM family",
    )
    .bind::<BigInt, _>(idea)
    .load(tx.conn())?;
    Ok(members.into_iter().map(|member| member.id).collect())
}

/// The codes of those that were merged directly into an idea, oldest first.
///
/// # Errors
/// Those of the database.
pub fn merged_into(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Code>> {
    let merged = ideas::table.filter(ideas::merged_into_id.eq(idea)).order(ideas::id);
    Ok(merged.select(ideas::code).load(tx.conn())?)
}

/// What each of these ideas was merged into, of those that were, by their inner ids.
///
/// # Errors
/// Those of the database.
pub fn links_among(tx: &mut ReadTx<'_>, family: &[IdeaId]) -> Result<Vec<(IdeaId, IdeaId)>> {
    Ok(ideas::table
        .filter(among(ideas::id, family))
        .filter(ideas::merged_into_id.is_not_null())
        .order(ideas::id)
        .select((ideas::id, ideas::merged_into_id.assume_not_null()))
        .load(tx.conn())?)
}

#[derive(QueryableByName)]
struct Root {
    #[diesel(sql_type = diesel::sql_types::Text)]
    code: Code,
}

/// Where what an idea was given counts: its root, itself when it was merged into nothing.
///
/// # Errors
/// Those of the database.
pub fn root_id(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<IdeaId> {
    let root: Member = diesel::sql_query(
        "WITH RECURSIVE way (id, next) AS (\
         SELECT ideas.id, ideas.merged_into_id FROM ideas WHERE ideas.id = $1 \
         UNION ALL SELECT ideas.id, ideas.merged_into_id FROM ideas JOIN way ON ideas.id = way.next) \
         SELECT way.id FROM way WHERE way.next IS NULL",
    )
    .bind::<BigInt, _>(idea)
    .get_result(tx.conn())?;
    Ok(root.id)
}

/// Where an idea lives on: the code of its root, its own when it was merged into nothing.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea.
pub fn root_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Code> {
    let root: Root = diesel::sql_query(
        "WITH RECURSIVE way (id, code, next) AS (\
         SELECT ideas.id, ideas.code, ideas.merged_into_id FROM ideas WHERE ideas.code = $1 \
         UNION ALL SELECT ideas.id, ideas.code, ideas.merged_into_id FROM ideas JOIN way ON ideas.id = way.next) \
         SELECT way.code FROM way WHERE way.next IS NULL",
    )
    .bind::<Text, _>(code)
    .get_result(tx.conn())?;
    Ok(root.code)
}

/// Which of these ideas are in sight: visible, or living on in one that is. One statement, none for no ideas.
///
/// # Errors
/// Those of the database.
pub fn in_sight_among(tx: &mut ReadTx<'_>, of: &[IdeaId]) -> Result<HashSet<IdeaId>> {
    if of.is_empty() {
        return Ok(HashSet::new());
    }
    let seen = ideas::table.filter(among(ideas::id, of)).filter(standing_with_root::<Text>().eq(Standing::Visible));
    Ok(seen.select(ideas::id).load(tx.conn())?.into_iter().collect())
}

/// Reads an idea that the actor may see, and whose root they may see, too: hidden is hidden with all that lives on in it.
/// For what is still told of an idea after it was merged.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn read_with_root(tx: &mut ReadTx<'_>, code: &Code) -> Result<Read> {
    let found = read(tx, code)?;
    if found.idea.standing == Standing::Merged {
        let root = root_of(tx, code)?;
        read(tx, &root)?;
    }
    Ok(found)
}

/// An idea that lives on in another.
#[derive(Debug, Clone, diesel::Queryable)]
pub struct Joined {
    /// Inner id.
    pub id: IdeaId,
    /// Public code.
    pub code: Code,
    /// Its title.
    pub title: String,
    /// The number of its newest version.
    pub version: i64,
    /// Who proposed it.
    pub author: Byline,
}

/// The ideas that live on in this one, directly or by way of others, oldest first: two statements at most.
///
/// # Errors
/// Those of the database.
pub fn joined(tx: &mut ReadTx<'_>, root: IdeaId) -> Result<Vec<Joined>> {
    let others: Vec<IdeaId> = family(tx, root)?.into_iter().filter(|id| *id != root).collect();
    if others.is_empty() {
        return Ok(vec![]);
    }
    Ok(ideas::table
        .inner_join(people::table)
        .filter(ideas::id.eq_any(others))
        .order(ideas::id)
        .select((ideas::id, ideas::code, ideas::title, ideas::version, BYLINE))
        .load(tx.conn())?)
}

/// Holds two ideas for a change, always the one with the smaller code first, so that nobody waits in a circle.
///
/// # Errors
/// [`Error::NotFound`] when the actor may not see one of them.
pub fn lock_two(tx: &mut WriteTx<'_>, one: &Code, other: &Code) -> Result<(Locked<Idea>, Locked<Idea>)> {
    if one <= other {
        let one = lock(tx, one, Hold::Exclusive)?;
        Ok((one, lock(tx, other, Hold::Exclusive)?))
    } else {
        let other = lock(tx, other, Hold::Exclusive)?;
        Ok((lock(tx, one, Hold::Exclusive)?, other))
    }
}

/// Holds an idea and the root it lives on in (itself, when it was merged into nothing), the root first.
///
/// # Errors
/// [`Error::NotFound`] when the actor may not see one of them, [`Error::Unavailable`] when it was merged elsewhere in this very moment.
pub fn lock_with_root(tx: &mut WriteTx<'_>, code: &Code) -> Result<(Locked<Idea>, Locked<Idea>)> {
    let found = root_of(tx, code)?;
    let root = lock(tx, &found, Hold::Exclusive)?;
    let idea = lock(tx, code, Hold::Exclusive)?;
    if root_of(tx, code)? == found {
        Ok((idea, root))
    } else {
        Err(Error::Unavailable("could not serialize: the ideas were merged elsewhere meanwhile".into()))
    }
}
