//! Reads what moderators did for ideas and people: thanks, questions, pins, notes of the staff's.

use diesel::prelude::*;

use super::everything::chapter;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{asks, ideas, offshoots, pins, staff_notes, thanks};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

type Text = String;
type Maybe<T> = Option<T>;

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let thanked: Vec<(Text, Text, Moment)> = thanks::table
        .inner_join(ideas::table)
        .filter(thanks::person_id.eq(person))
        .order(thanks::id)
        .select((ideas::code, thanks::words, thanks::created_at))
        .load(tx.conn())?;
    let said: Vec<(Text, Text, Moment)> = thanks::table
        .inner_join(ideas::table)
        .filter(thanks::thanker_id.eq(person))
        .order(thanks::id)
        .select((ideas::code, thanks::words, thanks::created_at))
        .load(tx.conn())?;
    let asked: Vec<(Text, Text, Text, Moment, Maybe<Moment>)> = asks::table
        .inner_join(ideas::table)
        .filter(asks::person_id.eq(person))
        .order(asks::id)
        .select((asks::kind, ideas::code, asks::body, asks::created_at, asks::closed_at))
        .load(tx.conn())?;
    let put: Vec<(Text, Text, Text, Moment)> = asks::table
        .inner_join(ideas::table)
        .filter(asks::asker_id.eq(person))
        .order(asks::id)
        .select((asks::kind, ideas::code, asks::body, asks::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("thanks", thanked => idea, words, created_at),
        chapter!("thanks_said", said => idea, words, created_at),
        chapter!("asks", asked => kind, idea, body, created_at, closed_at),
        chapter!("asks_put", put => kind, idea, body, created_at),
    ]
    .into_iter()
    .chain(for_ideas(tx, person)?)
    .collect())
}

fn for_ideas(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let pinned: Vec<(Text, Text, Moment)> = pins::table
        .inner_join(ideas::table)
        .filter(pins::pinned_by_id.eq(person))
        .order(pins::id)
        .select((ideas::code, pins::place, pins::created_at))
        .load(tx.conn())?;
    let made: Vec<(Text, Moment)> = offshoots::table
        .inner_join(ideas::table.on(ideas::id.eq(offshoots::idea_id)))
        .filter(offshoots::moderator_id.eq(person))
        .order(offshoots::id)
        .select((ideas::code, offshoots::created_at))
        .load(tx.conn())?;
    // What is noted about somebody, or about what they proposed, is kept about them, whoever reads it here.
    let noted: Vec<(Text, Moment)> = staff_notes::table
        .left_join(ideas::table.on(ideas::id.nullable().eq(staff_notes::idea_id)))
        .filter(staff_notes::person_id.eq(person).or(ideas::author_id.nullable().eq(Some(person))))
        .order(staff_notes::id)
        .select((staff_notes::body, staff_notes::created_at))
        .load(tx.conn())?;
    let written: Vec<(Text, Moment)> = staff_notes::table
        .filter(staff_notes::author_id.eq(person))
        .filter(staff_notes::person_id.is_null())
        .order(staff_notes::id)
        .select((staff_notes::body, staff_notes::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("pins", pinned => idea, place, created_at),
        chapter!("offshoots", made => idea, created_at),
        chapter!("staff_notes", noted => body, created_at),
        chapter!("staff_notes_written", written => body, created_at),
    ])
}
