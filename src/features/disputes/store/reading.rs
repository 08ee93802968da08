//! Disputes as pages read them.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{ABOUT, COURSE, Row, dispute};
use crate::features::accounts::person::Byline;
use crate::features::accounts::store::BYLINE;
use crate::features::credits::Credit;
use crate::features::credits::store as credits_store;
use crate::features::disputes::dispute::{Dispute, State};
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::{disputes, people};
use crate::platform::error::Result;
use crate::platform::id::{Code, CreditId, PersonId, ReleaseId};

/// Disputes to read.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// This one.
    Code(&'a Code),
    /// Those about a release, newest first, so many at most.
    Release(ReleaseId, i64),
    /// Those that wait for somebody, oldest first, so many at most.
    Waiting(i64),
}

/// A dispute with the credit it is about and everybody it names.
#[derive(Debug)]
pub struct Read {
    /// The dispute.
    pub dispute: Dispute,
    /// The credit; nothing where one is missing.
    pub credit: Option<Credit>,
    /// The people, by id.
    pub people: HashMap<PersonId, Byline>,
}

/// Disputes, whoever asks, with what they are about: three statements however many.
///
/// # Errors
/// Those of the database.
pub fn read(tx: &mut ReadTx<'_>, which: Which<'_>) -> Result<Vec<Read>> {
    let all = disputes::table.select((ABOUT, COURSE)).into_boxed();
    let rows: Vec<Row> = match which {
        Which::Code(code) => all.filter(disputes::code.eq(code)).load(tx.conn())?,
        Which::Release(release, most) => {
            all.filter(disputes::release_id.eq(release)).order(disputes::id.desc()).limit(most).load(tx.conn())?
        }
        Which::Waiting(most) => all
            .filter(disputes::state.eq_any([State::Open, State::Contested]))
            .order(disputes::created_at)
            .limit(most)
            .load(tx.conn())?,
    };
    let found: Vec<Dispute> = rows.into_iter().map(dispute).collect();
    let ids: Vec<CreditId> = found.iter().filter_map(|dispute| dispute.credit).collect();
    let credits = credits_store::by_ids(tx, &ids)?;
    let named: Vec<PersonId> = found
        .iter()
        .flat_map(|dispute| [Some(dispute.person), dispute.answerer, dispute.decider])
        .flatten()
        .chain(credits.values().map(|credit| credit.person))
        .collect();
    let bylines: Vec<Byline> = people::table.filter(among(people::id, named)).select(BYLINE).load(tx.conn())?;
    let people: HashMap<PersonId, Byline> = bylines.into_iter().map(|byline| (byline.id, byline)).collect();
    Ok(found
        .into_iter()
        .map(|dispute| {
            let credit = dispute.credit.and_then(|id| credits.get(&id).cloned());
            Read { dispute, credit, people: people.clone() }
        })
        .collect())
}
