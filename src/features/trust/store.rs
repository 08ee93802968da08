//! All SQL about trust.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::level::Facts;
use super::rules::{COUNTED, RULING_WEIGHS};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{comments, ideas};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

/// How many texts a new one is compared with: so many of everybody's comments, and so many of each kind by its author.
const COMPARED: i64 = 40;
/// How long ago a text is lately.
const LATELY: i64 = 7 * Moment::DAY;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    since: Moment,
    #[diesel(sql_type = BigInt)]
    standing: i64,
    #[diesel(sql_type = BigInt)]
    supporters: i64,
    #[diesel(sql_type = BigInt)]
    rulings: i64,
}

/// What is known of somebody: one statement, which counts no further than the rules ask.
///
/// # Errors
/// Those of the database.
pub fn facts_of(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Facts> {
    let weighs_from = tx.now().0 - RULING_WEIGHS;
    let sql = format!(
        "SELECT p.created_at AS since, \
         (SELECT COUNT(*) FROM (SELECT 1 AS n FROM ideas i WHERE i.author_id = p.id \
            AND i.standing IN ('visible', 'merged') LIMIT {COUNTED}) a) + \
         (SELECT COUNT(*) FROM (SELECT 1 AS n FROM comments c WHERE c.author_id = p.id \
            AND c.standing = 'visible' LIMIT {COUNTED}) b) AS standing, \
         (SELECT COALESCE(MAX(t.voters), 0) FROM ideas i JOIN idea_tallies t ON t.idea_id = i.id \
            WHERE i.author_id = p.id AND i.standing = 'visible') AS supporters, \
         (SELECT COUNT(*) FROM rulings r WHERE r.person_id = p.id AND r.created_at > $1 \
            AND r.kind IN ('hide', 'remove', 'warn', 'limit', 'suspend', 'ban', 'set-aside') \
            AND NOT EXISTS (SELECT 1 FROM rulings u WHERE u.undoes_id = r.id) \
            AND NOT EXISTS (SELECT 1 FROM rulings u WHERE u.person_id = r.person_id AND u.id > r.id \
              AND u.kind = 'restore' AND u.subject = r.subject \
              AND COALESCE(u.comment_id, u.refinement_id, u.idea_id, 0) \
                = COALESCE(r.comment_id, r.refinement_id, r.idea_id, 0))) AS rulings \
         FROM people p WHERE p.id = $2"
    );
    let row: Row =
        diesel::sql_query(sql).bind::<BigInt, _>(weighs_from).bind::<BigInt, _>(person).get_result(tx.conn())?;
    let Row { since, standing, supporters, rulings } = row;
    Ok(Facts { since, standing, supporters, rulings })
}

/// What was written lately, by this person and in all talks: three statements, each of a fixed number of rows.
pub(super) fn lately(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<String>> {
    let from = Moment(tx.now().0 - LATELY);
    let mut texts: Vec<String> = comments::table
        .order(comments::id.desc())
        .limit(COMPARED)
        .filter(comments::created_at.gt(from))
        .select(comments::body)
        .load(tx.conn())?;
    let own: Vec<String> = comments::table
        .filter(comments::author_id.eq(person))
        .filter(comments::created_at.gt(from))
        .order(comments::id.desc())
        .limit(COMPARED)
        .select(comments::body)
        .load(tx.conn())?;
    let proposed: Vec<String> = ideas::table
        .filter(ideas::author_id.eq(person))
        .filter(ideas::created_at.gt(from))
        .order(ideas::id.desc())
        .limit(COMPARED)
        .select(ideas::body)
        .load(tx.conn())?;
    texts.extend(own);
    texts.extend(proposed);
    Ok(texts)
}
