//! Votes that are set aside: by which ruling, and how many.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::features::votes::rules::Cast;
use crate::platform::clock::Moment;
use crate::platform::db::schema::votes;
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, RulingId};

/// Lets none of a row's votes count, by this ruling.
pub(in crate::features::votes) fn set_aside(tx: &mut WriteTx<'_>, vote: &Cast, by: RulingId) -> Result<()> {
    diesel::update(votes::table.find(vote.id))
        .set((votes::counted.eq(0_i64), votes::aside.eq(vote.counted), votes::aside_id.eq(by)))
        .execute(tx.conn())?;
    Ok(())
}

/// Lets them count again.
pub(in crate::features::votes) fn count_again(tx: &mut WriteTx<'_>, vote: &Cast) -> Result<()> {
    diesel::update(votes::table.find(vote.id))
        .set((votes::counted.eq(vote.counted), votes::aside.eq(0_i64), votes::aside_id.eq(None::<RulingId>)))
        .execute(tx.conn())?;
    Ok(())
}

/// Votes that were set aside in an idea for one reason.
#[derive(Debug, Clone, QueryableByName)]
pub struct Aside {
    /// How many votes.
    #[diesel(sql_type = BigInt)]
    pub votes: i64,
    /// Why.
    #[diesel(sql_type = Text)]
    pub reason: String,
    /// When, the first time.
    #[diesel(sql_type = BigInt)]
    pub at: Moment,
}

/// The votes that are set aside in an idea, by the reason that was given: one statement.
///
/// # Errors
/// Those of the database.
pub fn asides_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Aside>> {
    Ok(diesel::sql_query(
        "SELECT CAST(SUM(votes.aside) AS BIGINT) AS votes, \
         rulings.reason AS reason, MIN(rulings.created_at) AS at \
         FROM votes JOIN rulings ON rulings.id = votes.aside_id \
         WHERE votes.counted_in_id = $1 AND votes.aside_id IS NOT NULL AND votes.aside > 0 \
         GROUP BY rulings.reason ORDER BY 3, 2",
    )
    .bind::<BigInt, _>(idea)
    .load(tx.conn())?)
}
