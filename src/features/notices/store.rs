//! All SQL about notices.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::notice::{Kind, Notice};
use crate::platform::clock::Moment;
use crate::platform::db::WriteTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{follows, notices, people, votes};
use crate::platform::error::Result;
use crate::platform::id::{CommentId, IdeaId, PersonId};

/// How many people one statement tells.
const PEOPLE: usize = 500;

/// Tells these people, each once and never of what they did themselves; shown from a moment on.
///
/// # Errors
/// Those of the database.
pub fn tell_from(tx: &mut WriteTx<'_>, people: &[PersonId], notice: &Notice, shown_from: Moment) -> Result<()> {
    let now = tx.now();
    let mut told: Vec<PersonId> = people.iter().copied().filter(|person| Some(*person) != notice.actor).collect();
    told.sort_unstable();
    told.dedup();
    for some in told.chunks(PEOPLE) {
        let rows = people::table.filter(among(people::id, some)).filter(people::erased_at.is_null()).select((
            people::id,
            notice.kind.as_str().into_sql::<Text>(),
            notice.actor.into_sql::<Nullable<BigInt>>(),
            notice.question.into_sql::<Nullable<BigInt>>(),
            notice.idea.into_sql::<Nullable<BigInt>>(),
            notice.comment.into_sql::<Nullable<BigInt>>(),
            now.into_sql::<BigInt>(),
            shown_from.into_sql::<BigInt>(),
        ));
        diesel::insert_into(notices::table)
            .values(rows)
            .into_columns((
                notices::person_id,
                notices::kind,
                notices::actor_id,
                notices::question_id,
                notices::idea_id,
                notices::comment_id,
                notices::created_at,
                notices::shown_from,
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Tells these people now.
///
/// # Errors
/// Those of the database.
pub fn tell(tx: &mut WriteTx<'_>, people: &[PersonId], notice: &Notice) -> Result<()> {
    let now = tx.now();
    tell_from(tx, people, notice, now)
}

/// Takes back what was told about an idea, where nobody has seen it and no letter has told it: something newer is told.
///
/// # Errors
/// Those of the database.
pub fn forget_unseen(tx: &mut WriteTx<'_>, kind: Kind, idea: IdeaId) -> Result<()> {
    let old = notices::table
        .filter(notices::idea_id.eq(idea))
        .filter(notices::kind.eq(kind))
        .filter(notices::seen_at.is_null())
        .filter(notices::mailed_at.is_null());
    diesel::delete(old).execute(tx.conn())?;
    Ok(())
}

/// Those who voted for an idea or follow it.
///
/// # Errors
/// Those of the database.
pub fn supporters_of(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    let mut people: Vec<PersonId> =
        votes::table.filter(votes::counted_in_id.eq(idea)).select(votes::person_id).load(tx.conn())?;
    people.extend(
        follows::table.filter(follows::idea_id.eq(idea)).select(follows::person_id).load::<PersonId>(tx.conn())?,
    );
    Ok(people)
}

/// Those who follow an idea.
///
/// # Errors
/// Those of the database.
pub fn followers_of(tx: &mut WriteTx<'_>, idea: IdeaId) -> Result<Vec<PersonId>> {
    Ok(follows::table.filter(follows::idea_id.eq(idea)).select(follows::person_id).load(tx.conn())?)
}

/// Takes back what was told about a comment, because it is not so any more.
///
/// # Errors
/// Those of the database.
pub fn take_back(tx: &mut WriteTx<'_>, kind: Kind, comment: CommentId) -> Result<()> {
    let told = notices::table.filter(notices::comment_id.eq(comment)).filter(notices::kind.eq(kind.as_str()));
    diesel::delete(told).execute(tx.conn())?;
    Ok(())
}
