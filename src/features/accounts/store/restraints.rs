//! What is kept from people: suspensions and limits, as rulings write them.

use diesel::prelude::*;

use crate::features::accounts::person::{Account, Restraint};
use crate::platform::access::Role;
use crate::platform::clock::Moment;
use crate::platform::db::both::{Hold, Tables};
use crate::platform::db::schema::people;
use crate::platform::db::{Locked, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, PersonId};

/// Suspends (`since` given) or reinstates (`None`) a person.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub(crate) fn set_suspension(
    tx: &mut WriteTx<'_>,
    person: PersonId,
    since: Option<Moment>,
    until: Option<Moment>,
    reason: Option<&str>,
) -> Result<()> {
    let changed = diesel::update(people::table.find(person))
        .set((people::suspended_at.eq(since), people::suspended_until.eq(until), people::suspended_reason.eq(reason)))
        .execute(tx.conn())?;
    if changed == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Lets a person write nothing until then.
///
/// # Errors
/// Those of the database.
pub(crate) fn set_limit(tx: &mut WriteTx<'_>, person: PersonId, until: Option<Moment>) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::limited_until.eq(until)).execute(tx.conn())?;
    Ok(())
}

/// Since when and until when somebody is suspended, and until when limited.
type Times = (Option<Moment>, Option<Moment>, Option<Moment>);

/// Reads a person and what is kept from them, and holds their row.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or they were erased.
pub(crate) fn lock_account(tx: &mut WriteTx<'_>, person: PersonId) -> Result<Locked<Account>> {
    let query = people::table.filter(people::id.eq(person)).filter(people::erased_at.is_null()).select((
        people::id,
        people::code,
        people::role,
        (people::suspended_at, people::suspended_until, people::limited_until),
    ));
    let row: Locked<(PersonId, Code, Role, Times)> =
        tx.lock(query, Hold::Exclusive, Tables { held: "people", beside: "" })?;
    Ok(row.map(|(id, code, role, (suspended_at, suspended_until, limited_until))| Account {
        id,
        code,
        role,
        restraint: Restraint { suspended_at, suspended_until, limited_until },
    }))
}
