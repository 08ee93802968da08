//! All SQL about what is noticed.

mod noticing;

use diesel::prelude::*;

use super::evidence::{Cast, Trace};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::moderation::Kind as Ruled;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{people, rulings, sessions, votes};
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId, PersonId, RulingId};

pub use noticing::{gone, hold_comment, hold_idea, look_at_votes, settled};

/// How many of the newest votes a page looks at.
const LATEST: i64 = 500;

/// A vote as the page of evidence reads it.
#[derive(Debug, Clone)]
pub(super) struct Vote {
    pub cast: Cast,
    pub voter: Byline,
    pub is_aside: bool,
}

/// The newest votes that belong to an idea: one statement. A person who voted for several ideas that were merged is there
/// once for each.
pub(super) fn votes_of(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Vote>> {
    let rows: Vec<(Byline, Moment, Moment, bool)> = votes::table
        .inner_join(people::table)
        .filter(votes::counted_in_id.eq(idea))
        .order(votes::id.desc())
        .limit(LATEST)
        .select((BYLINE, votes::created_at, people::created_at, votes::aside_id.is_not_null()))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(voter, at, since, is_aside)| Vote { cast: Cast { person: voter.id, at, since }, voter, is_aside })
        .collect())
}

/// Where these people were signed in: one statement.
pub(super) fn traces_of(tx: &mut ReadTx<'_>, people: &[PersonId]) -> Result<Vec<Trace>> {
    let rows: Vec<(PersonId, String, String, Moment)> = sessions::table
        .filter(among(sessions::person_id, people))
        .filter(sessions::network.ne(""))
        .select((sessions::person_id, sessions::network, sessions::user_agent, sessions::last_seen_at))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(person, network, agent, seen)| Trace { person, from: (network, agent), seen }).collect())
}

/// The people of these public codes.
pub(super) fn people_of(tx: &mut ReadTx<'_>, codes: &[Code]) -> Result<Vec<PersonId>> {
    Ok(people::table
        .filter(among(people::code, codes.to_vec()))
        .order(people::id)
        .select(people::id)
        .load(tx.conn())?)
}

/// The ruling by which a person's votes are set aside in an idea.
pub(super) fn aside_by(tx: &mut ReadTx<'_>, idea: IdeaId, person: PersonId) -> Result<Option<RulingId>> {
    let found: Option<Option<RulingId>> = votes::table
        .filter(votes::counted_in_id.eq(idea))
        .filter(votes::person_id.eq(person))
        .filter(votes::aside_id.is_not_null())
        .select(votes::aside_id)
        .order(votes::id)
        .first(tx.conn())
        .optional()?;
    Ok(found.flatten())
}

/// The ruling of this code, if there is one: by whom, of which kind, on which idea.
pub(super) fn made(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, Ruled, Option<IdeaId>)>> {
    Ok(rulings::table
        .filter(rulings::code.eq(code))
        .select((rulings::moderator_id, rulings::kind, rulings::idea_id))
        .first(tx.conn())
        .optional()?)
}
