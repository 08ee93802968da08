//! All SQL about deals and who agreed to them.

use diesel::prelude::*;

use super::deal::{Deal, Offer, Terms};
use crate::platform::clock::Moment;
use crate::platform::db::both::Both;
use crate::platform::db::schema::{deal_acceptances, deal_texts, deals};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{DealId, Language, PersonId, QuestionId};

/// The newest version, one that says that there is no deal any more, too: two statements at most.
pub(super) fn newest(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Deal>> {
    type Row = (DealId, i64, Option<i64>, Language, Moment);
    let row: Option<Row> = deals::table
        .filter(deals::question_id.eq(question))
        .order(deals::number.desc())
        .select((deals::id, deals::number, deals::minimum_age, deals::language, deals::created_at))
        .first(tx.conn())
        .optional()?;
    let Some((id, number, minimum_age, language, at)) = row else { return Ok(None) };
    let texts: Vec<(Language, String, String)> = deal_texts::table
        .filter(deal_texts::deal_id.eq(id))
        .select((deal_texts::language, deal_texts::may_use, deal_texts::earns))
        .load(tx.conn())?;
    let terms = texts.into_iter().map(|(language, may_use, earns)| (language, Terms { may_use, earns })).collect();
    Ok(Some(Deal { id, number, minimum_age, language, at, terms }))
}

/// The deal that holds for a question, if there is one: two statements at most.
///
/// # Errors
/// Those of the database.
pub fn current(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Option<Deal>> {
    Ok(newest(tx, question)?.filter(|deal| !deal.terms.is_empty()))
}

/// Whether a person agreed to this version.
pub(super) fn has_accepted(tx: &mut ReadTx<'_>, deal: DealId, person: PersonId) -> Result<bool> {
    let agreed = deal_acceptances::table
        .filter(deal_acceptances::deal_id.eq(deal))
        .filter(deal_acceptances::person_id.eq(person));
    Ok(diesel::select(diesel::dsl::exists(agreed)).get_result(tx.conn())?)
}

/// The number of the newest version of a question's deal to which a person agreed.
pub(super) fn accepted_number(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId) -> Result<Option<i64>> {
    Ok(deal_acceptances::table
        .inner_join(deals::table)
        .filter(deals::question_id.eq(question))
        .filter(deal_acceptances::person_id.eq(person))
        .select(diesel::dsl::max(deals::number))
        .first(tx.conn())?)
}

/// Whether a person may contribute to a question as far as its deal goes: there is none, or they agreed to the newest.
///
/// # Errors
/// Those of the database.
pub fn accepted(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId) -> Result<bool> {
    match current(tx, question)? {
        Some(deal) => has_accepted(tx, deal.id, person),
        None => Ok(true),
    }
}

/// [`accepted`], or an error of the field `deal`: for the verbs that contribute.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] of whom the newest deal asks first.
pub fn require(tx: &mut ReadTx<'_>, question: QuestionId, person: PersonId) -> Result<()> {
    if accepted(tx, question, person)? { Ok(()) } else { Err(Error::Invalid(FormErrors::one("deal", "error-deal"))) }
}

/// Whether what was typed is the number of the newest deal, where there is one.
///
/// # Errors
/// [`Error::Invalid`] of the field `deal` when it is not.
pub fn is_newest(tx: &mut ReadTx<'_>, question: QuestionId, typed: &str) -> Result<()> {
    let Some(deal) = current(tx, question)? else { return Ok(()) };
    let key = match typed.trim().parse::<i64>() {
        Ok(number) if number == deal.number => return Ok(()),
        // What was seen has changed meanwhile.
        Ok(_) => "error-deal-changed",
        Err(_) => "error-deal",
    };
    Err(Error::Invalid(FormErrors::one("deal", key)))
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    question: QuestionId,
    number: i64,
    author: PersonId,
    offer: &Offer,
) -> Result<DealId> {
    let now = tx.now();
    let id: DealId = diesel::insert_into(deals::table)
        .values((
            deals::question_id.eq(question),
            deals::number.eq(number),
            deals::minimum_age.eq(offer.minimum_age),
            deals::language.eq(offer.language),
            deals::author_id.eq(author),
            deals::created_at.eq(now),
        ))
        .returning(deals::id)
        .get_result(tx.conn())?;
    for (language, terms) in &offer.terms {
        diesel::insert_into(deal_texts::table)
            .values((
                deal_texts::deal_id.eq(id),
                deal_texts::language.eq(language),
                deal_texts::may_use.eq(&terms.may_use),
                deal_texts::earns.eq(&terms.earns),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

pub(super) fn accept(tx: &mut WriteTx<'_>, deal: DealId, person: PersonId) -> Result<()> {
    let now = tx.now();
    let row = diesel::insert_into(deal_acceptances::table)
        .values((
            deal_acceptances::deal_id.eq(deal),
            deal_acceptances::person_id.eq(person),
            deal_acceptances::created_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Both(row).execute(tx.conn())?;
    Ok(())
}
