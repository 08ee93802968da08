//! All SQL of the open books: the rulings that everybody may read of; their figures are counted in `counts`.

pub(crate) mod counts;

use std::collections::HashMap;

use diesel::prelude::*;

use super::entry::{Appeal, Entry, Fate, Reasoned};
use super::half::Half;
use super::rules;
use crate::features::moderation::ruling::{Ground, Kind, Origin, Subject};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::both::{Both, Hold, Tables};
use crate::platform::db::schema::{appeals, open_reasons, rulings, sealed_rulings};
use crate::platform::db::{Locked, ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, HouseRuleId, PersonId, RulingId};

/// The word for an appeal that reversed a ruling.
pub(crate) const OVERTURNED: &str = "overturned";

/// Which rulings are wanted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Made in this half-year.
    pub half: Option<Half>,
    /// Older than this one.
    pub after: Option<RulingId>,
    /// At most so many.
    pub limit: usize,
}

type Row = (
    (RulingId, Kind, Subject, Ground, Option<HouseRuleId>, String, Origin, bool, Moment, Option<Moment>, String),
    Option<RulingId>,
    Option<i64>,
);

/// Rulings that restrict, newest first: one statement, and one to find the place where a page begins.
pub(crate) fn list(tx: &mut ReadTx<'_>, wanted: &Wanted) -> Result<Vec<Entry>> {
    let place: Option<(Moment, RulingId)> = match wanted.after {
        Some(after) => {
            rulings::table.find(after).select((rulings::created_at, rulings::id)).first(tx.conn()).optional()?
        }
        None => None,
    };
    let kinds = wanted.kind.map_or_else(rules::restricting, |kind| vec![kind]);
    let mut query = rulings::table
        .left_join(open_reasons::table)
        .left_join(sealed_rulings::table)
        .filter(among(rulings::kind, kinds))
        .order((rulings::created_at.desc(), rulings::id.desc()))
        .limit(i64::try_from(wanted.limit).unwrap_or(i64::MAX))
        .select((
            (
                rulings::id,
                rulings::kind,
                rulings::subject,
                rulings::ground,
                rulings::rule_id,
                rulings::law,
                rulings::origin,
                rulings::is_detected,
                rulings::created_at,
                rulings::until_at,
                rulings::reason,
            ),
            open_reasons::ruling_id.nullable(),
            sealed_rulings::seq.nullable(),
        ))
        .into_boxed();
    if let Some(half) = wanted.half {
        query = query.filter(rulings::created_at.ge(half.from())).filter(rulings::created_at.lt(half.to()));
    }
    if let Some((at, id)) = place {
        query = query.filter(rulings::created_at.le(at)).filter(rulings::created_at.lt(at).or(rulings::id.lt(id)));
    }
    let rows: Vec<Row> = query.load(tx.conn())?;
    Ok(rows.into_iter().map(entry).collect())
}

fn entry((ruling, opened, sealed): Row) -> Entry {
    let (id, kind, subject, ground, rule, law, origin, is_detected, at, until, reason) = ruling;
    let reason = opened.map(|_| reason);
    Entry { id, kind, subject, ground, rule, law, origin, is_detected, at, until, reason, sealed }
}

/// What became of these rulings: two statements.
pub(crate) fn fates(tx: &mut ReadTx<'_>, ids: &[RulingId]) -> Result<HashMap<RulingId, Fate>> {
    let mut fates: HashMap<RulingId, Fate> =
        ids.iter().map(|id| (*id, Fate { undone_at: None, appeal: None })).collect();
    let undone: Vec<(Option<RulingId>, Moment)> = rulings::table
        .filter(among(rulings::undoes_id, ids))
        .order(rulings::id)
        .select((rulings::undoes_id, rulings::created_at))
        .load(tx.conn())?;
    for (ruling, at) in undone {
        if let Some(fate) = ruling.and_then(|ruling| fates.get_mut(&ruling)) {
            fate.undone_at = Some(at);
        }
    }
    let appealed: Vec<(RulingId, Option<Moment>, Option<String>)> = rulings::table
        .inner_join(appeals::table.on(appeals::ruling_id.nullable().eq(rulings::id.nullable())))
        .filter(among(rulings::id, ids))
        .order(appeals::id)
        .select((rulings::id, appeals::decided_at, appeals::outcome))
        .load(tx.conn())?;
    for (ruling, decided_at, outcome) in appealed {
        if let Some(fate) = fates.get_mut(&ruling) {
            fate.appeal = Some(match (decided_at, outcome.as_deref()) {
                (None, _) => Appeal::Open,
                (Some(_), Some(OVERTURNED)) => Appeal::Won,
                (Some(_), _) => Appeal::Lost,
            });
        }
    }
    Ok(fates)
}

/// The half-year of the first ruling, if there is one.
pub(crate) fn first(tx: &mut ReadTx<'_>) -> Result<Option<Half>> {
    let first: Option<Moment> = rulings::table.select(diesel::dsl::min(rulings::created_at)).first(tx.conn())?;
    Ok(first.map(Half::of))
}

/// Which of these rulings have their reason open to everybody.
pub(crate) fn opened(tx: &mut ReadTx<'_>, ids: &[RulingId]) -> Result<Vec<RulingId>> {
    Ok(open_reasons::table
        .filter(among(open_reasons::ruling_id, ids))
        .select(open_reasons::ruling_id)
        .load(tx.conn())?)
}

/// Reads a ruling by its code and holds it.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is none.
pub fn lock(tx: &mut WriteTx<'_>, code: &Code) -> Result<Locked<Reasoned>> {
    type Columns = (RulingId, Kind, String, Option<PersonId>);
    let query = rulings::table.filter(rulings::code.eq(code.clone())).select((
        rulings::id,
        rulings::kind,
        rulings::reason,
        rulings::person_id,
    ));
    let row: Locked<Columns> = tx.lock(query, Hold::Shared, Tables { held: "rulings", beside: "" })?;
    Ok(row.map(|(id, kind, reason, person)| Reasoned { id, kind, reason, person }))
}

/// Lets everybody read a reason; false when everybody may.
pub(super) fn open(tx: &mut WriteTx<'_>, ruling: RulingId, by: PersonId) -> Result<bool> {
    let now = tx.now();
    let row = diesel::insert_into(open_reasons::table)
        .values((
            open_reasons::ruling_id.eq(ruling),
            open_reasons::opened_by_id.eq(by),
            open_reasons::opened_at.eq(now),
        ))
        .on_conflict_do_nothing();
    Ok(Both(row).execute(tx.conn())? == 1)
}

/// Lets nobody else read a reason any more; false when nobody could.
pub(super) fn close(tx: &mut WriteTx<'_>, ruling: RulingId) -> Result<bool> {
    let row = open_reasons::table.filter(open_reasons::ruling_id.eq(ruling));
    Ok(diesel::delete(row).execute(tx.conn())? == 1)
}
