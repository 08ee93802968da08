//! All SQL about programmes and shares; sales are in `sales`.

pub(crate) mod sales;

use std::collections::HashMap;

use diesel::prelude::*;

use super::programme::{Gives, Part, Programme, Terms, Weights};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::credits::credit::{Degree, Role};
use crate::features::ledger::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::{credits, people, programme_shares, programme_weights, programmes, releases};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, ItemId, PersonId, ProgrammeId, ReleaseId, Standing};

type Who = (programmes::id, programmes::code, programmes::release_id, programmes::item_id, programmes::confirmed_at);
const WHO: Who =
    (programmes::id, programmes::code, programmes::release_id, programmes::item_id, programmes::confirmed_at);
type What = (
    programmes::gives,
    programmes::unit,
    programmes::amount,
    programmes::rate,
    programmes::cap,
    programmes::threshold,
    programmes::lasts,
    programmes::is_for_product,
    programmes::is_public,
);
const WHAT: What = (
    programmes::gives,
    programmes::unit,
    programmes::amount,
    programmes::rate,
    programmes::cap,
    programmes::threshold,
    programmes::lasts,
    programmes::is_for_product,
    programmes::is_public,
);
type WhoRow = (ProgrammeId, Code, ReleaseId, Option<ItemId>, Option<Moment>);
type WhatRow = (Gives, Unit, i64, i64, Option<i64>, i64, Option<i64>, bool, bool);

fn programme((who, what): (WhoRow, WhatRow), weights: Vec<(Role, i64)>) -> Programme {
    let (id, code, release, item, confirmed_at) = who;
    let (gives, unit, amount, rate, cap, threshold, lasts, is_for_product, is_public) = what;
    let weights = Weights(weights);
    let terms = Terms { gives, unit, amount, rate, cap, threshold, lasts, is_for_product, is_public, weights };
    Programme { id, code, release, terms, item, confirmed_at }
}

/// The weights of programmes: one statement.
fn weights_of(tx: &mut ReadTx<'_>, ids: &[ProgrammeId]) -> Result<HashMap<ProgrammeId, Vec<(Role, i64)>>> {
    let rows: Vec<(ProgrammeId, Role, i64)> = programme_weights::table
        .filter(among(programme_weights::programme_id, ids))
        .order(programme_weights::id)
        .select((programme_weights::programme_id, programme_weights::role, programme_weights::weight))
        .load(tx.conn())?;
    let mut found: HashMap<ProgrammeId, Vec<(Role, i64)>> = HashMap::new();
    for (programme, role, weight) in rows {
        found.entry(programme).or_default().push((role, weight));
    }
    Ok(found)
}

/// The release of the programme of this code: what a repeated form made.
pub(super) fn release_of(tx: &mut ReadTx<'_>, code: &Code) -> Result<Option<ReleaseId>> {
    let found = programmes::table.filter(programmes::code.eq(code));
    Ok(found.select(programmes::release_id).first(tx.conn()).optional()?)
}

pub(super) fn insert(
    tx: &mut WriteTx<'_>,
    code: &Code,
    release: ReleaseId,
    terms: &Terms,
    item: Option<ItemId>,
    author: PersonId,
) -> Result<ProgrammeId> {
    let now = tx.now();
    let id: ProgrammeId = diesel::insert_into(programmes::table)
        .values((
            programmes::code.eq(code),
            programmes::release_id.eq(release),
            programmes::gives.eq(terms.gives),
            programmes::unit.eq(terms.unit),
            programmes::amount.eq(terms.amount),
            programmes::rate.eq(terms.rate),
            programmes::cap.eq(terms.cap),
            programmes::threshold.eq(terms.threshold),
            programmes::item_id.eq(item),
            programmes::lasts.eq(terms.lasts),
            programmes::is_for_product.eq(terms.is_for_product),
            programmes::is_public.eq(terms.is_public),
            programmes::author_id.eq(author),
            programmes::created_at.eq(now),
        ))
        .returning(programmes::id)
        .get_result(tx.conn())?;
    for (role, weight) in &terms.weights.0 {
        diesel::insert_into(programme_weights::table)
            .values((
                programme_weights::programme_id.eq(id),
                programme_weights::role.eq(role),
                programme_weights::weight.eq(weight),
            ))
            .execute(tx.conn())?;
    }
    Ok(id)
}

pub(super) fn delete(tx: &mut WriteTx<'_>, id: ProgrammeId) -> Result<()> {
    diesel::delete(programme_weights::table.filter(programme_weights::programme_id.eq(id))).execute(tx.conn())?;
    diesel::delete(programmes::table.find(id)).execute(tx.conn())?;
    Ok(())
}

pub(super) fn set_confirmed(tx: &mut WriteTx<'_>, id: ProgrammeId, by: PersonId) -> Result<()> {
    let now = tx.now();
    diesel::update(programmes::table.find(id))
        .set((programmes::confirmed_at.eq(Some(now)), programmes::confirmed_by_id.eq(Some(by))))
        .execute(tx.conn())?;
    Ok(())
}

pub(super) fn insert_shares(tx: &mut WriteTx<'_>, id: ProgrammeId, parts: &[Part]) -> Result<()> {
    for part in parts {
        diesel::insert_into(programme_shares::table)
            .values((
                programme_shares::programme_id.eq(id),
                programme_shares::person_id.eq(part.person),
                programme_shares::weight.eq(part.weight),
                programme_shares::share.eq(part.share),
            ))
            .execute(tx.conn())?;
    }
    Ok(())
}

/// Holds a programme alone.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Programme>> {
    let query = programmes::table.filter(programmes::code.eq(code.clone())).select((WHO, WHAT));
    let row: Locked<(WhoRow, WhatRow)> = tx.lock(query, Hold::Exclusive, Tables { held: "programmes", beside: "" })?;
    let id = row.0.0;
    let weights = weights_of(tx, &[id])?.remove(&id).unwrap_or_default();
    Ok(row.map(|row| programme(row, weights)))
}

/// A programme.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn read(tx: &mut ReadTx<'_>, code: &Code) -> Result<Programme> {
    let row: (WhoRow, WhatRow) =
        programmes::table.filter(programmes::code.eq(code)).select((WHO, WHAT)).first(tx.conn())?;
    let id = row.0.0;
    let weights = weights_of(tx, &[id])?.remove(&id).unwrap_or_default();
    Ok(programme(row, weights))
}

/// The code of a release.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn release_code(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Code> {
    Ok(releases::table.find(release).select(releases::code).first(tx.conn())?)
}

/// The programmes of a release, oldest first: two statements. For everybody those that were confirmed and are public.
///
/// # Errors
/// Those of the database.
pub fn of_release(tx: &mut ReadTx<'_>, release: ReleaseId, for_everybody: bool) -> Result<Vec<Programme>> {
    let mut query = programmes::table
        .filter(programmes::release_id.eq(release))
        .order(programmes::id)
        .select((WHO, WHAT))
        .into_boxed();
    if for_everybody {
        query = query.filter(programmes::is_public.eq(true)).filter(programmes::confirmed_at.is_not_null());
    }
    let rows: Vec<(WhoRow, WhatRow)> = query.load(tx.conn())?;
    let ids: Vec<ProgrammeId> = rows.iter().map(|row| row.0.0).collect();
    let mut weights = weights_of(tx, &ids)?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let weights = weights.remove(&row.0.0).unwrap_or_default();
            programme(row, weights)
        })
        .collect())
}

/// The kept credits by which a programme goes, of everybody who is still here, in the order in which they were proposed: of its
/// release, or of every public release of the product. At most two statements.
///
/// # Errors
/// Those of the database.
pub fn credits(tx: &mut ReadTx<'_>, of: &Programme) -> Result<Vec<(PersonId, Role, Degree)>> {
    let mut query = credits::table
        .inner_join(people::table)
        .inner_join(releases::table)
        .filter(credits::is_kept.eq(true))
        .filter(people::erased_at.is_null())
        .order(credits::id)
        .select((credits::person_id, credits::role, credits::degree))
        .into_boxed();
    if of.terms.is_for_product {
        let product: i64 = releases::table.find(of.release).select(releases::product_id).first(tx.conn())?;
        query = query
            .filter(releases::product_id.eq(product))
            .filter(releases::standing.eq(Standing::Visible).or(releases::id.eq(of.release)));
    } else {
        query = query.filter(releases::id.eq(of.release));
    }
    Ok(query.load(tx.conn())?)
}

/// Somebody's share as it was confirmed.
#[derive(Debug, Clone)]
pub struct Share {
    /// Whose.
    pub person: Byline,
    /// What they did weighs.
    pub weight: i64,
    /// In 1/10,000, where something is divided.
    pub share: Option<i64>,
}

/// The shares that were confirmed, in their order: one statement.
///
/// # Errors
/// Those of the database.
pub fn shares(tx: &mut ReadTx<'_>, id: ProgrammeId) -> Result<Vec<Share>> {
    let rows: Vec<(Byline, i64, Option<i64>)> = programme_shares::table
        .inner_join(people::table)
        .filter(programme_shares::programme_id.eq(id))
        .order(programme_shares::id)
        .select((BYLINE, programme_shares::weight, programme_shares::share))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(person, weight, share)| Share { person, weight, share }).collect())
}

/// The people of these ids: one statement.
///
/// # Errors
/// Those of the database.
pub fn bylines(tx: &mut ReadTx<'_>, ids: &[PersonId]) -> Result<HashMap<PersonId, Byline>> {
    let rows: Vec<Byline> = people::table.filter(among(people::id, ids)).select(BYLINE).load(tx.conn())?;
    Ok(rows.into_iter().map(|byline| (byline.id, byline)).collect())
}
