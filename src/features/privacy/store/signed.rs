//! What a person signed, and what was said about that: taken out when they go, handed out when they ask.

use diesel::prelude::*;

use super::everything::chapter;
use crate::features::credits::credit::Consent;
use crate::features::disputes::dispute::State;
use crate::features::privacy::everything::Chapter;
use crate::features::privacy::leaving::Signatures;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{credentials, credit_adjustments, credits, disputes, releases, sealed_credits};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::PersonId;

type Text = String;
type Maybe<T> = Option<T>;

/// What a person signed is kept, made anonymous or withdrawn. A name that is not kept goes from the sealed versions, too; their
/// seals hold without it.
pub(crate) fn settle(tx: &mut WriteTx<'_>, person: PersonId, wish: Signatures) -> Result<()> {
    let ours = || credits::table.filter(credits::person_id.eq(person));
    // Whoever goes is not asked any more.
    diesel::update(ours().filter(credits::consent.eq(Consent::Asked)))
        .set(credits::consent.eq(Consent::Lapsed))
        .execute(tx.conn())?;
    match wish {
        Signatures::Keep => return Ok(()),
        Signatures::Anonymous => {
            diesel::update(ours().filter(credits::consent.eq(Consent::Given)))
                .set((credits::consent.eq(Consent::Anonymous), credits::signed_name.eq(None::<String>)))
                .execute(tx.conn())?;
        }
        Signatures::Withdraw => {
            diesel::update(ours())
                .set((credits::consent.eq(Consent::Withheld), credits::signed_name.eq(None::<String>)))
                .execute(tx.conn())?;
        }
    }
    let theirs = ours().select(credits::id);
    diesel::update(sealed_credits::table.filter(sealed_credits::credit_id.eq_any(theirs)))
        .set((sealed_credits::name.eq(None::<String>), sealed_credits::salt.eq(None::<Vec<u8>>)))
        .execute(tx.conn())?;
    Ok(())
}

/// The words about their credits go: why these were adjusted, and every dispute that they began or that was about a credit of
/// theirs, with the answers, which take them up. That there was one, and how it ended, counts on.
pub(super) fn blank(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let theirs = credits::table.filter(credits::person_id.eq(person)).select(credits::id);
    let about = credit_adjustments::credit_id.eq_any(theirs);
    diesel::update(credit_adjustments::table.filter(about))
        .set(credit_adjustments::reason.eq(""))
        .execute(tx.conn())?;
    let held = credits::table.filter(credits::person_id.eq(person)).select(credits::id.nullable());
    let concerned = disputes::person_id.eq(person).or(disputes::credit_id.eq_any(held));
    diesel::update(disputes::table.filter(concerned))
        .set((
            disputes::words.eq(""),
            disputes::link.eq(""),
            disputes::answer.eq(""),
            disputes::objection.eq(""),
            disputes::decision.eq(""),
        ))
        .execute(tx.conn())?;
    let waiting = disputes::table
        .filter(disputes::person_id.eq(person))
        .filter(disputes::state.eq_any([State::Open, State::Contested]));
    diesel::update(waiting).set(disputes::state.eq(State::Lapsed)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    type Signed = (Text, Text, Text, bool, Text, Text, Maybe<Text>, Maybe<Moment>, i64);
    let signed: Vec<Signed> = credits::table
        .inner_join(releases::table)
        .filter(credits::person_id.eq(person))
        .order(credits::id)
        .select((
            releases::code,
            credits::role,
            credits::degree,
            credits::is_kept,
            credits::because,
            credits::consent,
            credits::signed_name,
            credits::signed_at,
            credits::asks,
        ))
        .load(tx.conn())?;
    type Adjusted = (Text, Text, bool, Text, Moment);
    let adjusted: Vec<Adjusted> = credit_adjustments::table
        .inner_join(credits::table)
        .filter(credits::person_id.eq(person))
        .order(credit_adjustments::id)
        .select((
            credit_adjustments::role,
            credit_adjustments::degree,
            credit_adjustments::is_kept,
            credit_adjustments::reason,
            credit_adjustments::created_at,
        ))
        .load(tx.conn())?;
    let made: Vec<Adjusted> = credit_adjustments::table
        .filter(credit_adjustments::by_id.eq(person))
        .order(credit_adjustments::id)
        .select((
            credit_adjustments::role,
            credit_adjustments::degree,
            credit_adjustments::is_kept,
            credit_adjustments::reason,
            credit_adjustments::created_at,
        ))
        .load(tx.conn())?;
    type Disputed = (Text, Text, Text, Text, Text, Text, Text, Moment);
    let begun: Vec<Disputed> = disputes::table
        .inner_join(releases::table)
        .filter(disputes::person_id.eq(person))
        .order(disputes::id)
        .select((
            releases::code,
            disputes::claim,
            disputes::words,
            disputes::link,
            disputes::state,
            disputes::answer,
            disputes::objection,
            disputes::created_at,
        ))
        .load(tx.conn())?;
    let answered: Vec<(Text, Text, Text, Maybe<Moment>)> = disputes::table
        .inner_join(releases::table)
        .filter(disputes::answered_by_id.eq(person))
        .order(disputes::id)
        .select((releases::code, disputes::state, disputes::answer, disputes::answered_at))
        .load(tx.conn())?;
    let decided: Vec<(Text, Text, Text, Maybe<Moment>)> = disputes::table
        .inner_join(releases::table)
        .filter(disputes::decided_by_id.eq(person))
        .order(disputes::id)
        .select((releases::code, disputes::state, disputes::decision, disputes::decided_at))
        .load(tx.conn())?;
    type Proof = (Text, Text, Maybe<Text>, Text, Moment, Maybe<Moment>);
    let proofs: Vec<Proof> = credentials::table
        .inner_join(releases::table)
        .filter(credentials::person_id.eq(person))
        .order(credentials::id)
        .select((
            credentials::code,
            releases::code,
            credentials::name,
            credentials::parts,
            credentials::created_at,
            credentials::revoked_at,
        ))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("credentials", proofs => code, release, signed_name, part, created_at, revoked_at),
        chapter!("credits", signed => release, part, degree, is_kept, because, consent, signed_name, signed_at, asks),
        chapter!("credit_adjustments", adjusted => part, degree, is_kept, reason, created_at),
        chapter!("credit_adjustments_made", made => part, degree, is_kept, reason, created_at),
        chapter!("disputes", begun => release, claim, words, link, state, answer, objection, created_at),
        chapter!("disputes_answered", answered => release, state, answer, decided_at),
        chapter!("disputes_decided", decided => release, state, answer, decided_at),
    ])
}
