//! Which ideas are quiet: SQL.

use diesel::dsl::{exists, not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use super::rules::{HANDFUL, RULE};
use crate::features::ideas::Status;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::schema::{asks, co_authors, comments, idea_tallies, ideas, pins, thanks};
use crate::platform::db::{MultiBackend, ReadTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, PersonId, QuestionId, Standing};

/// People with a name who opened an idea, but for its author.
const SEEN: &str = "(SELECT count(*) FROM idea_visits WHERE idea_visits.idea_id = idea_tallies.idea_id \
                    AND idea_visits.person_id <> ideas.author_id)";

/// Quiet ideas of these questions, those from a place of the ring on first, each with how many people opened it: two
/// statements. Of questions whose votes are hidden nobody is told who is supported.
///
/// # Errors
/// Those of the database.
pub fn quiet(
    tx: &mut ReadTx<'_>,
    open: &[QuestionId],
    hidden: &[QuestionId],
    but: PersonId,
    from: i64,
) -> Result<Vec<(IdeaId, i64)>> {
    let before = tx.now().plus(-RULE.days * Moment::DAY);
    let said = comments::table
        .filter(comments::counted_in_id.eq(idea_tallies::idea_id))
        .filter(comments::standing.eq(Standing::Visible))
        .filter(comments::author_id.ne(ideas::author_id))
        .filter(not(exists(
            co_authors::table
                .filter(co_authors::idea_id.eq(idea_tallies::idea_id))
                .filter(co_authors::person_id.eq(comments::author_id))
                .filter(co_authors::state.eq("joined")),
        )));
    let thanked = thanks::table.filter(thanks::idea_id.eq(idea_tallies::idea_id)).filter(thanks::comment_id.is_null());
    let asked = asks::table.filter(asks::idea_id.eq(idea_tallies::idea_id));
    let pinned = pins::table.filter(pins::idea_id.eq(idea_tallies::idea_id));
    let query = || {
        idea_tallies::table
            .inner_join(ideas::table)
            .filter(among(idea_tallies::question_id, open))
            .filter(idea_tallies::standing.eq(Standing::Visible))
            .filter(among(idea_tallies::status, Status::UNDECIDED))
            .filter(idea_tallies::created_at.le(before))
            .filter(idea_tallies::voters.le(RULE.voters))
            .filter(ideas::locked_at.is_null())
            .filter(ideas::author_id.ne(but))
            .filter(not(exists(said)))
            .filter(not(exists(thanked)))
            .filter(not(exists(asked)))
            .filter(not(exists(pinned)))
            .filter(seen_by_few())
            .filter(among(idea_tallies::question_id, hidden).or(is_liked()))
            .order((idea_tallies::place, idea_tallies::idea_id))
            .select((idea_tallies::idea_id, sql::<BigInt>(SEEN)))
            .into_boxed::<MultiBackend>()
    };
    let some = |rows: usize| i64::try_from(HANDFUL.saturating_sub(rows)).unwrap_or(0);
    let mut rows: Vec<(IdeaId, i64)> = query().filter(idea_tallies::place.ge(from)).limit(some(0)).load(tx.conn())?;
    let rest = query().filter(idea_tallies::place.lt(from)).limit(some(rows.len())).load::<(IdeaId, i64)>(tx.conn())?;
    rows.extend(rest);
    Ok(rows)
}

fn seen_by_few() -> SqlLiteral<Bool> {
    sql(&format!("({SEEN} <= {})", RULE.seen))
}

fn is_liked() -> SqlLiteral<Bool> {
    let one_of = RULE.one_of;
    sql(&format!("(idea_tallies.voters >= 1 AND idea_tallies.voters * {one_of} >= {SEEN})"))
}
