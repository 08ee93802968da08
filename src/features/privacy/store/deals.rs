//! Reads what a person agreed to, which questions were put to them by name, and what they said and set for the company.

use diesel::prelude::*;

use super::everything::chapter;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::schema::{
    deal_acceptances, deals, extensions, people, question_guests, questions, support_rules,
};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

type Text = String;
type Maybe<T> = Option<T>;

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let address: Maybe<Text> = people::table.find(person).select(people::email).first(tx.conn())?;
    let agreed: Vec<(Text, i64, Maybe<i64>, Moment)> = deal_acceptances::table
        .inner_join(deals::table.inner_join(questions::table))
        .filter(deal_acceptances::person_id.eq(person))
        .order(deal_acceptances::id)
        .select((questions::code, deals::number, deals::minimum_age, deal_acceptances::created_at))
        .load(tx.conn())?;
    let asked: Vec<(Text, Text, Moment)> = question_guests::table
        .inner_join(questions::table)
        .filter(question_guests::person_id.eq(person).or(question_guests::email.nullable().eq(address)))
        .order(question_guests::id)
        .select((questions::code, question_guests::email, question_guests::created_at))
        .load(tx.conn())?;
    // Whom they invited is told to those who were.
    let invited: Vec<(Text, Moment)> = question_guests::table
        .inner_join(questions::table)
        .filter(question_guests::inviter_id.eq(person))
        .order(question_guests::id)
        .select((questions::code, question_guests::created_at))
        .load(tx.conn())?;
    let extended: Vec<(Text, Text, Text, Moment)> = extensions::table
        .inner_join(questions::table)
        .filter(extensions::person_id.eq(person))
        .order(extensions::id)
        .select((questions::code, extensions::reason, extensions::language, extensions::created_at))
        .load(tx.conn())?;
    let offered: Vec<(Text, i64, Moment)> = deals::table
        .inner_join(questions::table)
        .filter(deals::author_id.eq(person))
        .order(deals::id)
        .select((questions::code, deals::number, deals::created_at))
        .load(tx.conn())?;
    let ruled: Vec<(Text, Text, Moment)> = support_rules::table
        .inner_join(questions::table)
        .filter(support_rules::author_id.eq(person))
        .order(support_rules::id)
        .select((questions::code, support_rules::steps, support_rules::created_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("deals_accepted", agreed => question, number, minimum_age, created_at),
        chapter!("question_guests", asked => question, address, created_at),
        chapter!("question_guests_given", invited => question, created_at),
        chapter!("extensions", extended => question, reason, language, created_at),
        chapter!("deals", offered => question, number, created_at),
        chapter!("support_rules", ruled => question, steps, created_at),
    ])
}
