//! Whose ideas a list may be narrowed to.

use diesel::dsl::count;
use diesel::expression_methods::AggregateExpressionMethods;
use diesel::prelude::*;

use crate::features::accounts::Relation;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{idea_tallies, ideas, people};
use crate::platform::error::Result;
use crate::platform::id::{QuestionId, Standing};

/// Fewer people of a relation are not set apart from others: they would be known.
const FEWEST: i64 = 5;

/// The newest ideas whose authors are looked at, so that a page of a question with a hundred thousand ideas takes no longer.
const NEWEST: i64 = 1_000;

/// What the authors of a question's newest visible ideas are to the company, where they are five at least: one statement.
///
/// # Errors
/// Those of the database.
pub fn relations_of(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<Relation>> {
    let newest = idea_tallies::table
        .filter(idea_tallies::question_id.eq(question))
        .filter(idea_tallies::standing.eq(Standing::Visible))
        .order((idea_tallies::created_at.desc(), idea_tallies::idea_id.desc()))
        .limit(NEWEST)
        .select(idea_tallies::idea_id);
    let rows: Vec<(Relation, i64)> = ideas::table
        .inner_join(people::table)
        .filter(ideas::id.eq_any(newest))
        .group_by(people::relation)
        .select((people::relation, count(ideas::author_id).aggregate_distinct()))
        .load(tx.conn())?;
    let said = |relation: &&Relation| !matches!(relation, Relation::Unsaid | Relation::Unasked);
    let many = |wanted: Relation| rows.iter().any(|(relation, people)| *relation == wanted && *people >= FEWEST);
    Ok(Relation::ALL.iter().filter(said).copied().filter(|relation| many(*relation)).collect())
}
