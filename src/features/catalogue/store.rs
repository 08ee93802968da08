//! All SQL about the catalogue and what was had from it.

use std::collections::HashMap;

use diesel::prelude::*;

use super::item::{Item, Kind, Offer, Redemption, State, Texts};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{item_texts, items, people, redemptions, vouchers};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, EntryId, ItemId, Language, PersonId, ProgrammeId, RedemptionId};

/// How many things, and how much that was had, a page shows.
const MOST: i64 = 200;

type Columns = (items::id, items::code, items::kind, items::language, items::price, items::stock, items::is_offered);
const COLUMNS: Columns =
    (items::id, items::code, items::kind, items::language, items::price, items::stock, items::is_offered);
type Row = (ItemId, Code, Kind, Language, i64, Option<i64>, bool);

fn item((id, code, kind, language, price, stock, is_offered): Row) -> Item {
    Item { id, code, kind, language, price, stock, is_offered }
}

/// Whether there is something of this code: what a repeated form made.
pub(super) fn is_there(tx: &mut ReadTx<'_>, code: &Code) -> Result<bool> {
    let found = items::table.filter(items::code.eq(code));
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(tx.conn())?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    kind: Kind,
    offer: &Offer,
    stock: Option<i64>,
) -> Result<ItemId> {
    let now = tx.now();
    let id: ItemId = diesel::insert_into(items::table)
        .values((
            items::code.eq(code),
            items::kind.eq(kind),
            items::language.eq(offer.language),
            items::price.eq(offer.price),
            items::stock.eq(stock),
            items::is_offered.eq(true),
            items::created_at.eq(now),
        ))
        .returning(items::id)
        .get_result(tx.conn())?;
    replace_texts(tx, id, &offer.texts)?;
    Ok(id)
}

pub(super) fn update(tx: &mut WriteTx<'_>, id: ItemId, offer: &Offer, is_offered: bool) -> Result<()> {
    diesel::update(items::table.find(id))
        .set((items::language.eq(offer.language), items::price.eq(offer.price), items::is_offered.eq(is_offered)))
        .execute(tx.conn())?;
    replace_texts(tx, id, &offer.texts)
}

fn replace_texts(tx: &mut WriteTx<'_>, id: ItemId, texts: &Texts) -> Result<()> {
    diesel::delete(item_texts::table.filter(item_texts::item_id.eq(id))).execute(tx.conn())?;
    for language in Language::ALL {
        let Some((name, about)) = texts.get(language) else { continue };
        diesel::insert_into(item_texts::table)
            .values((
                item_texts::item_id.eq(id),
                item_texts::language.eq(language),
                item_texts::name.eq(name),
                item_texts::about.eq(about),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Moves the stock; false when it would fall below none.
pub(super) fn move_stock(tx: &mut WriteTx<'_>, id: ItemId, by: i64) -> Result<bool> {
    let enough = items::table.find(id).filter(items::stock.ge(by.saturating_neg().max(0)));
    Ok(diesel::update(enough).set(items::stock.eq(items::stock + by)).execute(tx.conn())? == 1)
}

/// Puts one back into the stock, where it is counted.
pub(crate) fn put_back(tx: &mut WriteTx<'_>, id: ItemId) -> Result<()> {
    let counted = items::table.find(id).filter(items::stock.is_not_null());
    diesel::update(counted).set(items::stock.eq(items::stock + 1_i64)).execute(tx.conn())?;
    Ok(())
}

/// Writes codes of a voucher; tells how many were not there yet.
pub(super) fn insert_vouchers(tx: &mut WriteTx<'_>, item: ItemId, secrets: &[String]) -> Result<i64> {
    let mut new = 0_i64;
    for secret in secrets {
        let row = diesel::insert_into(vouchers::table)
            .values((vouchers::item_id.eq(item), vouchers::secret.eq(secret)))
            .on_conflict_do_nothing();
        new += i64::from(Both(row).execute(tx.conn())? == 1);
    }
    Ok(new)
}

/// Gives the oldest free code to whoever took the voucher, whose item is held; false when there is none.
pub(super) fn assign_voucher(tx: &mut WriteTx<'_>, item: ItemId, redemption: RedemptionId) -> Result<bool> {
    let free: Option<i64> = vouchers::table
        .filter(vouchers::item_id.eq(item))
        .filter(vouchers::redemption_id.is_null())
        .order(vouchers::id)
        .select(vouchers::id)
        .first(tx.conn())
        .optional()?;
    let Some(free) = free else { return Ok(false) };
    let still_free = vouchers::table.find(free).filter(vouchers::redemption_id.is_null());
    Ok(diesel::update(still_free).set(vouchers::redemption_id.eq(Some(redemption))).execute(tx.conn())? == 1)
}

/// Something to be had by somebody.
pub(super) struct Taken<'a> {
    pub code: &'a Code,
    pub person: PersonId,
    pub price: i64,
    pub programme: Option<ProgrammeId>,
    pub words: &'a str,
}

pub(super) fn insert_redemption(
    tx: &mut WriteTx<'_>,
    item: ItemId,
    taken: &Taken<'_>,
    entry: Option<EntryId>,
    state: State,
) -> Result<RedemptionId> {
    let now = tx.now();
    Ok(diesel::insert_into(redemptions::table)
        .values((
            redemptions::code.eq(taken.code),
            redemptions::item_id.eq(item),
            redemptions::person_id.eq(taken.person),
            redemptions::entry_id.eq(entry),
            redemptions::programme_id.eq(taken.programme),
            redemptions::price.eq(taken.price),
            redemptions::words.eq(taken.words),
            redemptions::state.eq(state),
            redemptions::created_at.eq(now),
        ))
        .returning(redemptions::id)
        .get_result(tx.conn())?)
}

/// Who had something by the form of this code, and what: what a repeated form made.
pub(super) fn owner_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<(PersonId, ItemId)>> {
    Ok(redemptions::table
        .filter(redemptions::code.eq(code))
        .select((redemptions::person_id, redemptions::item_id))
        .first(tx.conn())
        .optional()?)
}

pub(super) fn settle(tx: &mut WriteTx<'_>, id: RedemptionId, state: State, by: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(redemptions::table.find(id))
        .set((
            redemptions::state.eq(state),
            redemptions::settled_by_id.eq(Some(by)),
            redemptions::settled_at.eq(Some(now)),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Holds something of the catalogue alone, so that its stock and codes are counted by one.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Item>> {
    let query = items::table.filter(items::code.eq(code.clone())).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "items", beside: "" })?;
    Ok(row.map(item))
}

/// As [`lock`], by the inner id.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock_id(tx: &mut WriteTx<'_>, id: ItemId) -> Result<Locked<Item>> {
    let query = items::table.filter(items::id.eq(id)).select(COLUMNS);
    let row: Locked<Row> = tx.lock(query, Hold::Exclusive, Tables { held: "items", beside: "" })?;
    Ok(row.map(item))
}

type RedemptionRow = (RedemptionId, Code, ItemId, Kind, PersonId, Option<EntryId>, State);

/// Holds what somebody took.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock_redemption(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Redemption>> {
    let query = redemptions::table.inner_join(items::table).filter(redemptions::code.eq(code.clone())).select((
        redemptions::id,
        redemptions::code,
        redemptions::item_id,
        items::kind,
        redemptions::person_id,
        redemptions::entry_id,
        redemptions::state,
    ));
    let row: Locked<RedemptionRow> = tx.lock(query, Hold::Exclusive, Tables { held: "redemptions", beside: "" })?;
    Ok(row.map(|(id, code, item, kind, person, entry, state)| Redemption {
        id,
        code,
        item,
        kind,
        person,
        entry,
        state,
    }))
}

/// Things to read.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those that the reader may know of: all of them for the product team, else what is offered.
    Shown,
    /// This one, where the reader may know of it.
    Code(&'a Code),
    /// These, whoever reads.
    Ids(&'a [ItemId]),
}

/// Things of the catalogue with their names, in the order of their prices: two statements.
///
/// # Errors
/// Those of the database.
pub fn read_many(tx: &mut ReadTx<'_>, which: Which<'_>) -> Result<Vec<(Item, Texts)>> {
    let mut query = items::table.select(COLUMNS).order((items::price, items::id)).limit(MOST).into_boxed();
    query = match which {
        Which::Ids(ids) => query.filter(among(items::id, ids)),
        Which::Code(code) => query.filter(items::code.eq(code)),
        Which::Shown => query,
    };
    if !matches!(which, Which::Ids(_)) && !tx.actor().holds(Holders::PRODUCT) {
        query = query.filter(items::is_offered.eq(true));
    }
    let rows: Vec<Row> = query.load(tx.conn())?;
    let ids: Vec<ItemId> = rows.iter().map(|row| row.0).collect();
    let texts: Vec<(ItemId, Language, String, String)> = item_texts::table
        .filter(among(item_texts::item_id, ids))
        .select((item_texts::item_id, item_texts::language, item_texts::name, item_texts::about))
        .load(tx.conn())?;
    let mut by_item: HashMap<ItemId, Texts> = HashMap::new();
    for (of, language, name, about) in texts {
        by_item.entry(of).or_default().insert(language, (name, about));
    }
    Ok(rows
        .into_iter()
        .map(item)
        .map(|item| {
            let texts = by_item.remove(&item.id).unwrap_or_default();
            (item, texts)
        })
        .collect())
}

/// What somebody had.
#[derive(Debug, Clone)]
pub struct Had {
    /// Its code.
    pub code: Code,
    /// What.
    pub item: ItemId,
    /// Who.
    pub person: Byline,
    /// In points.
    pub price: i64,
    /// How it stands.
    pub state: State,
    /// Where to send it; what they wrote.
    pub words: String,
    /// When.
    pub at: Moment,
    /// The code of the voucher; told to nobody else.
    pub secret: Option<String>,
}

type HadRow = ((Code, ItemId, i64, State, String, Moment), Byline, Option<String>);

/// What somebody had, or what waits to be sent (whoever has it, oldest first), without anybody's codes: one statement.
///
/// # Errors
/// Those of the database.
pub fn had(tx: &mut ReadTx<'_>, person: Option<PersonId>) -> Result<Vec<Had>> {
    let mut query = redemptions::table
        .inner_join(people::table.on(people::id.eq(redemptions::person_id)))
        .left_join(vouchers::table)
        .limit(MOST)
        .select((
            (
                redemptions::code,
                redemptions::item_id,
                redemptions::price,
                redemptions::state,
                redemptions::words,
                redemptions::created_at,
            ),
            BYLINE,
            vouchers::secret.nullable(),
        ))
        .into_boxed();
    query = match person {
        Some(person) => query.filter(redemptions::person_id.eq(person)).order(redemptions::id.desc()),
        None => query.filter(redemptions::state.eq(State::Open)).order(redemptions::id),
    };
    let rows: Vec<HadRow> = query.load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|((code, item, price, state, words, at), byline, secret)| Had {
            code,
            item,
            person: byline,
            price,
            state,
            words,
            at,
            secret: secret.filter(|_| person.is_some()),
        })
        .collect())
}
