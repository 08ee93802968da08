//! Who may stand for the company in public, and who stands in while a host is away.

use std::collections::HashMap;

use diesel::prelude::*;

use super::BYLINE;
use crate::features::accounts::person::Byline;
use crate::platform::access::{Holders, Role};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::db::among::among;
use crate::platform::db::schema::people;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};

diesel::alias!(const AWAY: Alias<Away> = people as away);

/// The key of the sentence for somebody who speaks for the company without a title.
pub const NO_TITLE: &str = "error-no-title";

fn roles(holders: Holders) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|role| holders.includes(*role)).collect()
}

/// Those of these roles who can act now: neither suspended nor erased.
///
/// # Errors
/// Those of the database.
pub fn able(tx: &mut ReadTx<'_>, holders: Holders) -> Result<Vec<PersonId>> {
    let now = tx.now();
    Ok(people::table
        .filter(among(people::role, roles(holders)))
        .filter(people::erased_at.is_null())
        .filter(people::suspended_at.is_null().or(people::suspended_until.le(now)))
        .order(people::id)
        .select(people::id)
        .load(tx.conn())?)
}

/// Those who may stand as hosts, by name: the product team and administrators, and whoever stands in for one of them who
/// is away. Nobody without a title, nobody who is suspended.
///
/// # Errors
/// Those of the database.
pub fn hosts(tx: &mut ReadTx<'_>) -> Result<Vec<Byline>> {
    let now = tx.now();
    let stand_ins = AWAY
        .filter(AWAY.field(people::away_until).gt(now))
        .filter(AWAY.field(people::role).eq_any(roles(Holders::PRODUCT)))
        .select(AWAY.field(people::substitute_id));
    let found: Vec<Byline> = people::table
        .filter(among(people::role, roles(Holders::STAFF)))
        .filter(among(people::role, roles(Holders::PRODUCT)).or(people::id.nullable().eq_any(stand_ins)))
        .filter(people::suspended_at.is_null().or(people::suspended_until.le(now)))
        .order((people::name, people::id))
        .select(BYLINE)
        .load(tx.conn())?;
    Ok(found.into_iter().filter(Byline::has_standing).collect())
}

/// Whoever may be named as a substitute, by name: everybody who speaks for the company under a name and with a title.
///
/// # Errors
/// Those of the database.
pub fn speakers(tx: &mut ReadTx<'_>) -> Result<Vec<Byline>> {
    let now = tx.now();
    let found: Vec<Byline> = people::table
        .filter(among(people::role, roles(Holders::STAFF)))
        .filter(people::suspended_at.is_null().or(people::suspended_until.le(now)))
        .order((people::name, people::id))
        .select(BYLINE)
        .load(tx.conn())?;
    Ok(found.into_iter().filter(Byline::has_standing).collect())
}

/// The host of this code.
///
/// # Errors
/// [`Error::Invalid`] at the field `host` when they cannot stand as one: with a sentence of its own when only a title is
/// missing.
pub fn host(tx: &mut ReadTx<'_>, code: &Code) -> Result<Byline> {
    if let Some(host) = hosts(tx)?.into_iter().find(|host| host.code == *code) {
        return Ok(host);
    }
    let named: Option<Byline> =
        people::table.filter(people::code.eq(code)).select(BYLINE).first(tx.conn()).optional()?;
    let lacks_title = named.is_some_and(|named| Holders::PRODUCT.includes(named.role) && !named.has_standing());
    Err(Error::Invalid(FormErrors::one("host", if lacks_title { NO_TITLE } else { "error-choose" })))
}

/// Who stands in for those of these hosts who are away, and until when: one statement. A substitute who does not speak
/// for the company any more, or is away, too, stands in for nobody.
///
/// # Errors
/// Those of the database.
pub fn stand_ins(tx: &mut ReadTx<'_>, hosts: &[PersonId]) -> Result<HashMap<PersonId, (Byline, Moment)>> {
    if hosts.is_empty() {
        return Ok(HashMap::new());
    }
    let now = tx.now();
    let rows: Vec<(PersonId, Option<Moment>, Byline)> = people::table
        .inner_join(AWAY.on(AWAY.field(people::substitute_id).eq(people::id.nullable())))
        .filter(AWAY.field(people::id).eq_any(hosts.to_vec()))
        .filter(AWAY.field(people::away_until).gt(now))
        .filter(people::away_until.is_null().or(people::away_until.le(now)))
        .filter(people::suspended_at.is_null().or(people::suspended_until.le(now)))
        .select((AWAY.field(people::id), AWAY.field(people::away_until), BYLINE))
        .load(tx.conn())?;
    let able = rows.into_iter().filter(|(.., stand_in)| stand_in.has_standing());
    Ok(able.filter_map(|(host, until, stand_in)| Some((host, (stand_in, until?)))).collect())
}
