//! All SQL about the people to whom a question is put.

use diesel::prelude::*;

use crate::features::accounts::Email;
use crate::platform::clock::Moment;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{people, question_guests};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Language, PersonId, QuestionId};

/// The person who confirmed an address, and what they read.
pub(super) fn reader_of(tx: &mut ReadTx<'_>, email: &Email) -> Result<Option<(PersonId, Language)>> {
    Ok(people::table
        .filter(people::email.eq(email.as_str()))
        .filter(people::email_confirmed_at.is_not_null())
        .select((people::id, people::language))
        .first(tx.conn())
        .optional()?)
}

/// Puts a question to an address, and to the person who confirmed it: whoever moves to another address keeps it. False when
/// it was put to it before.
pub(super) fn insert(tx: &mut WriteTx<'_>, question: QuestionId, email: &Email, inviter: PersonId) -> Result<bool> {
    let now = tx.now();
    let person = reader_of(tx, email)?.map(|(person, _)| person);
    let row = diesel::insert_into(question_guests::table)
        .values((
            question_guests::question_id.eq(question),
            question_guests::email.eq(email.as_str()),
            question_guests::person_id.eq(person),
            question_guests::inviter_id.eq(inviter),
            question_guests::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

pub(super) fn delete(tx: &mut WriteTx<'_>, question: QuestionId, email: &Email) -> Result<bool> {
    let row = question_guests::table
        .filter(question_guests::question_id.eq(question))
        .filter(question_guests::email.eq(email.as_str()));
    Ok(diesel::delete(row).execute(tx.conn())? > 0)
}

/// The addresses to which a question is put, and since when, in the order of the alphabet.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<(String, Moment)>> {
    Ok(question_guests::table
        .filter(question_guests::question_id.eq(question))
        .order(question_guests::email)
        .select((question_guests::email, question_guests::created_at))
        .load(tx.conn())?)
}
