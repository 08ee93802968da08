//! Who has not said how to sign, and how often they were asked; who voted for what a release was made from.

use diesel::prelude::*;

use crate::features::credits::credit::{Consent, Role};
use crate::platform::clock::Moment;
use crate::platform::db::among::among;
use crate::platform::db::folded::{Folded, fold};
use crate::platform::db::schema::{credits, people, release_ideas, votes};
use crate::platform::db::{ReadTx, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CreditId, Language, PersonId, ReleaseId};

/// More people of one name are as good as several.
const NAMESAKES: i64 = 2;

/// A credit whose holder has not answered.
#[derive(Debug)]
pub(in crate::features::credits) struct Waiting {
    pub credit: CreditId,
    pub person: PersonId,
    pub asks: i64,
    pub asked_at: Option<Moment>,
    pub language: Language,
    pub address: Option<String>,
}

type Row = (CreditId, PersonId, i64, Option<Moment>, Language, Option<String>);

/// The credits of a release whose holders have not answered, by person: one statement.
pub(in crate::features::credits) fn waiting(tx: &mut ReadTx<'_>, release: ReleaseId) -> Result<Vec<Waiting>> {
    let rows: Vec<Row> = credits::table
        .inner_join(people::table)
        .filter(credits::release_id.eq(release))
        .filter(credits::is_kept.eq(true))
        .filter(credits::consent.eq(Consent::Asked))
        .filter(people::erased_at.is_null())
        .order((credits::person_id, credits::id))
        .select((credits::id, credits::person_id, credits::asks, credits::asked_at, people::language, people::email))
        .load(tx.conn())?;
    Ok(rows
        .into_iter()
        .map(|(credit, person, asks, asked_at, language, address)| Waiting {
            credit,
            person,
            asks,
            asked_at,
            language,
            address,
        })
        .collect())
}

/// Notes that the holders of these credits were asked once more.
pub(in crate::features::credits) fn asked(tx: &mut WriteTx<'_>, ids: &[CreditId]) -> Result<()> {
    let now = tx.now();
    diesel::update(credits::table.filter(among(credits::id, ids)))
        .set((credits::asks.eq(credits::asks + 1), credits::asked_at.eq(Some(now))))
        .execute(tx.conn())?;
    Ok(())
}

/// The silence of a credit's holder is their answer. False when they have answered meanwhile.
pub(in crate::features::credits) fn lapse(tx: &mut WriteTx<'_>, id: CreditId) -> Result<bool> {
    let silent = credits::table.filter(credits::id.eq(id)).filter(credits::consent.eq(Consent::Asked));
    Ok(diesel::update(silent).set(credits::consent.eq(Consent::Lapsed)).execute(tx.conn())? == 1)
}

/// Whether a person voted for what a release was made from, or for what was merged into it.
///
/// # Errors
/// Those of the database.
pub fn has_voted(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<bool> {
    let of = || release_ideas::table.filter(release_ideas::release_id.eq(release)).select(release_ideas::idea_id);
    let theirs = votes::table
        .filter(votes::person_id.eq(person))
        .filter(votes::idea_id.eq_any(of()).or(votes::counted_in_id.eq_any(of())));
    Ok(diesel::select(diesel::dsl::exists(theirs)).get_result(tx.conn())?)
}

/// The public codes of a person's kept credits in a release, without that of a supporter, in their order.
///
/// # Errors
/// Those of the database.
pub fn codes_of(tx: &mut ReadTx<'_>, release: ReleaseId, person: PersonId) -> Result<Vec<Code>> {
    Ok(credits::table
        .filter(credits::release_id.eq(release))
        .filter(credits::person_id.eq(person))
        .filter(credits::is_kept.eq(true))
        .order(credits::id)
        .select(credits::code)
        .load(tx.conn())?)
}

/// A person's credit as a supporter, kept or not.
pub(in crate::features::credits) fn supporter(
    tx: &mut ReadTx<'_>,
    release: ReleaseId,
    person: PersonId,
) -> Result<Option<CreditId>> {
    Ok(credits::table
        .filter(credits::release_id.eq(release))
        .filter(credits::person_id.eq(person))
        .filter(credits::role.eq(Role::Supported))
        .select(credits::id)
        .first(tx.conn())
        .optional()?)
}

/// Who goes by that name, capitals and accents aside, or has that code or the address of that page.
///
/// # Errors
/// Those of the database.
pub fn meant(tx: &mut ReadTx<'_>, who: &str) -> Result<Vec<PersonId>> {
    let last = who.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let there = people::table.filter(people::erased_at.is_null());
    if let Some(code) = Code::parse(last) {
        let known: Vec<PersonId> = there.filter(people::code.eq(code)).select(people::id).load(tx.conn())?;
        if !known.is_empty() {
            return Ok(known);
        }
    }
    let name = fold(who.trim().trim_start_matches('@'));
    Ok(there
        .filter(Folded(people::name).eq(name))
        .order(people::id)
        .limit(NAMESAKES)
        .select(people::id)
        .load(tx.conn())?)
}
