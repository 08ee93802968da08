//! The verbs of programmes: making, confirming and giving here, sales in `selling`.

mod selling;

use super::permits::{ConfirmProgramme, MakeProgramme};
use super::programme::{Gives, Part, Programme, Terms};
use super::rules::{self, Refused};
use super::store;
use crate::event::Event;
use crate::features::catalogue::actions as catalogue;
use crate::features::catalogue::store as items;
use crate::features::ledger::actions as ledger;
use crate::features::ledger::entry::{Cause, Movement};
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{ReadTx, Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, Fingerprint, ItemId, PersonId};

pub use selling::{import, reverse};

/// Says what a release will give. Nothing is given yet. The code comes with the form: the same form twice is the same
/// programme.
///
/// # Errors
/// [`Error::Invalid`] when there is no such thing in the catalogue; [`Error::Conflict`] when the code was used elsewhere.
pub fn make(
    permit: &Permit<MakeProgramme>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    terms: &Terms,
    item: Option<&Code>,
) -> Result<Recorded<()>> {
    let release = permit.release.id;
    if let Some(of) = store::release_of(tx, code)? {
        return if of == release { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    let item: Option<ItemId> = match item {
        Some(item) => Some(items::lock(tx, item).map(|item| item.id).map_err(|error| match error {
            Error::NotFound => Error::Invalid(FormErrors::one("item", "error-choose")),
            other => other,
        })?),
        None => None,
    };
    let programme = store::insert(tx, code, release, terms, item, permit.person()?)?;
    Ok(Recorded::one(Event::ProgrammeMade { programme, release }, ()))
}

/// Throws a programme away that was not confirmed.
///
/// # Errors
/// [`Error::Conflict`] when it was.
pub fn remove(permit: &Permit<ConfirmProgramme>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let programme = &permit.programme;
    if programme.confirmed_at.is_some() {
        return Err(Refused::Confirmed.into());
    }
    store::delete(tx, programme.id)?;
    Ok(Recorded::one(Event::ProgrammeRemoved { programme: programme.id, release: permit.release.id }, ()))
}

/// Says a division in a few digits, so that what is confirmed is what was seen.
#[must_use]
pub fn seen(parts: &[Part]) -> Fingerprint {
    let line = |part: &Part| format!("{} {} {:?} {}\n", part.person.0, part.weight, part.share, part.amount);
    Fingerprint::of(&parts.iter().map(line).collect::<String>())
}

/// Who gets what by a programme that was not confirmed, as things stand.
///
/// # Errors
/// [`Error::Conflict`] when nobody has a part in it.
pub fn parts(tx: &mut ReadTx<'_>, programme: &Programme) -> Result<Vec<Part>> {
    let credits = store::credits(tx, programme)?;
    Ok(rules::parts(&programme.terms, &credits)?)
}

/// Confirms who gets what, as it was seen, and gives it: all of it, or nothing.
///
/// # Errors
/// [`Error::Conflict`] when the release is not public, the division is another by now, or there are not enough of a thing.
pub fn confirm(permit: &Permit<ConfirmProgramme>, tx: &mut WriteTx<'_>, shown: &str) -> Result<Recorded<()>> {
    let (programme, release) = (&permit.programme, &permit.release);
    if programme.confirmed_at.is_some() {
        return Ok(Recorded::nothing(()));
    }
    if release.is_draft() {
        return Err(Refused::Draft.into());
    }
    let mut parts = parts(tx, programme)?;
    if seen(&parts).as_str() != shown {
        return Err(Error::Conflict("conflict-programme-changed"));
    }
    store::insert_shares(tx, programme.id, &parts)?;
    store::set_confirmed(tx, programme.id, permit.person()?)?;
    // Accounts are held in one order, so that two programmes do not wait for each other.
    parts.sort_by_key(|part| part.person);
    give(tx, programme, &parts)?;
    let people: Vec<PersonId> = parts.iter().map(|part| part.person).collect();
    notices::store::tell(tx, &people, &Notice::of_release(Kind::Rewarded, None, release.id))?;
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::ProgrammeConfirmed { programme: programme.id, release: release.id, people: count }, ()))
}

/// Gives everybody what is theirs at once.
fn give(tx: &mut WriteTx<'_>, programme: &Programme, parts: &[Part]) -> Result<()> {
    let terms = &programme.terms;
    match terms.gives {
        Gives::Thanks | Gives::Sales => Ok(()),
        Gives::Item => {
            let item = programme.item.ok_or_else(|| Error::internal("a programme of a thing without one"))?;
            let item = items::lock_id(tx, item)?;
            for part in parts {
                catalogue::give(tx, &item, part.person, programme.id)?;
            }
            Ok(())
        }
        Gives::Points | Gives::Money => {
            let now = tx.now();
            let expires_at = terms.lasts.map(|days| now.plus(days.saturating_mul(Moment::DAY)));
            for part in parts.iter().filter(|part| part.amount > 0) {
                let movement = Movement {
                    key: &format!("grants {} {}", programme.id.0, part.person.0),
                    cause: Cause::Granted,
                    about: &programme.code,
                    release: Some(programme.release),
                    person: part.person,
                    unit: terms.unit,
                    amount: part.amount,
                    expires_at,
                };
                ledger::post(tx, &movement)?;
            }
            Ok(())
        }
    }
}
