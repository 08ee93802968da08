//! What a person was given, had and moved in the ledger: handed out when they ask. When they go their account stays under its
//! code, and the words about it go.

use diesel::prelude::*;

use super::everything::chapter;
use crate::features::catalogue::item::State;
use crate::features::catalogue::store as catalogue;
use crate::features::privacy::everything::Chapter;
use crate::platform::clock::Moment;
use crate::platform::db::schema::{
    items, ledger_accounts, ledger_balances, ledger_entries, ledger_postings, ledger_reasons, payouts,
    programme_shares, programmes, redemptions, releases, sales, vouchers,
};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{ItemId, PersonId};

type Text = String;
type Maybe<T> = Option<T>;

/// The words go: where to send things, and why entries of theirs were taken back. What was not sent is not sent any more,
/// and somebody else may have it.
pub(super) fn blank(tx: &mut WriteTx<'_>, person: PersonId) -> Result<()> {
    let ours = || redemptions::table.filter(redemptions::person_id.eq(person));
    diesel::update(ours()).set(redemptions::words.eq("")).execute(tx.conn())?;
    let open = ours().filter(redemptions::state.eq(State::Open));
    let kept: Vec<ItemId> = open.select(redemptions::item_id).load(tx.conn())?;
    for item in kept {
        catalogue::put_back(tx, item)?;
    }
    diesel::update(open).set(redemptions::state.eq(State::Lapsed)).execute(tx.conn())?;
    let moved = ledger_postings::table
        .inner_join(ledger_accounts::table)
        .filter(ledger_accounts::person_id.eq(person))
        .select(ledger_postings::entry_id);
    diesel::update(ledger_reasons::table.filter(ledger_reasons::entry_id.eq_any(moved)))
        .set(ledger_reasons::reason.eq(""))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn read(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let held: Vec<(Text, Text, i64)> = ledger_accounts::table
        .inner_join(ledger_balances::table)
        .filter(ledger_accounts::person_id.eq(person))
        .order(ledger_accounts::id)
        .select((ledger_accounts::code, ledger_accounts::unit, ledger_balances::amount))
        .load(tx.conn())?;
    type Moved = (Text, Text, Text, i64, Moment, Maybe<Moment>, Maybe<Text>);
    let moved: Vec<Moved> = ledger_postings::table
        .inner_join(ledger_accounts::table)
        .inner_join(ledger_entries::table.left_join(ledger_reasons::table))
        .filter(ledger_accounts::person_id.eq(person))
        .order(ledger_postings::id)
        .select((
            ledger_entries::code,
            ledger_entries::cause,
            ledger_accounts::unit,
            ledger_postings::amount,
            ledger_entries::created_at,
            ledger_postings::expires_at,
            ledger_reasons::reason.nullable(),
        ))
        .load(tx.conn())?;
    type Had = (Text, Text, i64, Text, Text, Maybe<Text>, Moment);
    let had: Vec<Had> = redemptions::table
        .inner_join(items::table)
        .left_join(vouchers::table)
        .filter(redemptions::person_id.eq(person))
        .order(redemptions::id)
        .select((
            redemptions::code,
            items::code,
            redemptions::price,
            redemptions::state,
            redemptions::words,
            vouchers::secret.nullable(),
            redemptions::created_at,
        ))
        .load(tx.conn())?;
    let shares: Vec<(Text, i64, Maybe<i64>)> = programme_shares::table
        .inner_join(programmes::table)
        .filter(programme_shares::person_id.eq(person))
        .order(programme_shares::id)
        .select((programmes::code, programme_shares::weight, programme_shares::share))
        .load(tx.conn())?;
    let mut chapters = vec![
        chapter!("ledger_accounts", held => code, unit, amount),
        chapter!("ledger", moved => code, cause, unit, amount, created_at, expires_at, reason),
        chapter!("redemptions", had => code, item, amount, state, body, secret, created_at),
        chapter!("programme_shares", shares => programme, weight, share),
    ];
    chapters.extend(for_the_company(tx, person)?);
    Ok(chapters)
}

/// What a person did for the company with rewards.
fn for_the_company(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<Chapter>> {
    let posted: Vec<(Text, Text, Moment)> = ledger_entries::table
        .filter(ledger_entries::by_id.eq(person))
        .order(ledger_entries::id)
        .select((ledger_entries::code, ledger_entries::cause, ledger_entries::created_at))
        .load(tx.conn())?;
    let made: Vec<(Text, Text, Moment, Maybe<Moment>)> = programmes::table
        .inner_join(releases::table)
        .filter(programmes::author_id.eq(person).or(programmes::confirmed_by_id.eq(person)))
        .order(programmes::id)
        .select((programmes::code, releases::code, programmes::created_at, programmes::confirmed_at))
        .load(tx.conn())?;
    let sold: Vec<(Text, Text, Moment)> = sales::table
        .inner_join(programmes::table)
        .filter(sales::by_id.eq(person))
        .order(sales::id)
        .select((sales::code, programmes::code, sales::created_at))
        .load(tx.conn())?;
    let paid: Vec<(Text, Text, Moment, Maybe<Moment>)> = payouts::table
        .filter(payouts::by_id.eq(person).or(payouts::paid_by_id.eq(person)))
        .order(payouts::id)
        .select((payouts::code, payouts::unit, payouts::created_at, payouts::paid_at))
        .load(tx.conn())?;
    let settled: Vec<(Text, Text, Maybe<Moment>)> = redemptions::table
        .filter(redemptions::settled_by_id.eq(person))
        .order(redemptions::id)
        .select((redemptions::code, redemptions::state, redemptions::settled_at))
        .load(tx.conn())?;
    Ok(vec![
        chapter!("ledger_posted", posted => code, cause, created_at),
        chapter!("programmes", made => code, release, created_at, confirmed_at),
        chapter!("sales", sold => code, programme, created_at),
        chapter!("payouts", paid => code, unit, created_at, paid_at),
        chapter!("redemptions_settled", settled => code, state, settled_at),
    ])
}
