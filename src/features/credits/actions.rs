//! The verbs of credits: adjusting and signing here, asking people in `asking`, publishing and sealing in `sealing`.

mod asking;
mod sealing;

use super::credit::{Adjusted, Adjustment, Because, Credit, Degree, Proposal, Role, Signature};
use super::permits::{AdjustCredits, NameSupporter, SignCredit};
use super::rules::{self, Refused};
use super::store;
use super::store::versions::forget_name;
use crate::event::Event;
use crate::features::releases::Release;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId, ReleaseId};

pub use asking::ask;
pub(crate) use sealing::{ask_at, seal};
pub use sealing::{publish, seal_signatures};

/// Once people have been asked to sign, what they sign stays as it is.
fn is_open(release: &Release) -> Result<()> {
    if release.is_draft() { Ok(()) } else { Err(Error::Conflict("conflict-published")) }
}

/// Adjusts the credits that are named, each with its reason; the others stay as they are.
///
/// # Errors
/// [`Error::Conflict`] when the release is public; [`Error::Invalid`] when a person would have a role twice, or something
/// is changed without a reason; [`Error::NotFound`] when a credit is not of this release.
pub fn adjust(
    permit: &Permit<AdjustCredits>,
    tx: &mut WriteTx<'_>,
    adjustments: &[Adjustment],
) -> Result<Recorded<Code>> {
    let release = &permit.release;
    is_open(release)?;
    let credits: Vec<_> = store::of_release(tx, release.id)?.into_iter().map(|line| line.credit).collect();
    let changed = rules::adjust(&credits, adjustments).map_err(|refused| match refused {
        Refused::Unknown => Error::NotFound,
        Refused::Twice => Error::Invalid(FormErrors::one("role", "error-role-twice")),
        Refused::NoReason => Error::Invalid(FormErrors::one("reason", "error-adjustment-reason")),
    })?;
    if changed.is_empty() {
        return Ok(Recorded::nothing(release.code.clone()));
    }
    store::update(tx, &changed)?;
    let by = permit.person()?;
    for after in &changed {
        let before = credits.iter().find(|credit| credit.id == after.id).unwrap_or(after);
        let reason = adjustments.iter().find(|one| one.code == after.code).map_or("", |one| one.reason.as_str());
        store::adjustments::insert(tx, &Adjusted { before, after, by, reason })?;
    }
    Ok(Recorded::one(Event::CreditsAdjusted { release: release.id }, release.code.clone()))
}

/// Adds a credit that no rule could propose (who tested), or sets the degree of one that is there, and keeps it; with a
/// reason.
///
/// # Errors
/// [`Error::Conflict`] when the release is public.
pub fn add(
    permit: &Permit<AdjustCredits>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    role: Role,
    degree: Degree,
    reason: &str,
) -> Result<Recorded<Code>> {
    let release = &permit.release;
    is_open(release)?;
    let by = permit.person()?;
    match set(tx, release.id, (person, role, degree), Because::Added, (by, reason))? {
        Set::Was(code) => Ok(Recorded::nothing(code)),
        Set::Is(credit) => Ok(Recorded::one(Event::CreditsAdjusted { release: release.id }, credit.code)),
    }
}

/// What became of a credit that should stand there.
pub(crate) enum Set {
    /// It stood there already, just so.
    Was(Code),
    /// It does now.
    Is(Credit),
}

/// Lets a person have a role in a release in this degree, whatever was there, and writes down who says so and why.
///
/// # Errors
/// Those of the database.
pub(crate) fn set(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    (person, role, degree): (PersonId, Role, Degree),
    because: Because,
    (by, reason): (PersonId, &str),
) -> Result<Set> {
    let find = |tx: &mut WriteTx<'_>| -> Result<Option<Credit>> {
        let lines = store::of_release(tx, release)?;
        Ok(lines.into_iter().map(|line| line.credit).find(|credit| (credit.person, credit.role) == (person, role)))
    };
    let (before, after) = match find(tx)? {
        Some(credit) if credit.degree == degree && credit.is_kept => return Ok(Set::Was(credit.code)),
        Some(credit) => {
            let after = Credit { degree, is_kept: true, ..credit.clone() };
            store::update(tx, std::slice::from_ref(&after))?;
            (credit, after)
        }
        None => {
            store::insert(tx, release, &Proposal { person, role, degree, because, evidence: 1 })?;
            let after = find(tx)?.ok_or(Error::NotFound)?;
            (Credit { is_kept: false, ..after.clone() }, after)
        }
    };
    store::adjustments::insert(tx, &Adjusted { before: &before, after: &after, by, reason })?;
    Ok(Set::Is(after))
}

/// Changes a credit that is held, and writes down who says so and why. False when it was so.
///
/// # Errors
/// [`Error::Conflict`] when its holder has that role there already.
pub(crate) fn change(
    tx: &mut WriteTx<'_>,
    release: ReleaseId,
    before: &Credit,
    after: &Credit,
    (by, reason): (PersonId, &str),
) -> Result<bool> {
    if before == after {
        return Ok(false);
    }
    let is_taken =
        |credit: &Credit| credit.id != after.id && (credit.person, credit.role) == (after.person, after.role);
    if store::of_release(tx, release)?.iter().any(|line| is_taken(&line.credit)) {
        return Err(Error::Conflict("conflict-role-twice"));
    }
    store::update(tx, std::slice::from_ref(after))?;
    store::adjustments::insert(tx, &Adjusted { before, after, by, reason })?;
    Ok(true)
}

/// The name to sign with, where there is one. Whoever is suspended puts none in public.
fn name_in(tx: &WriteTx<'_>, signature: &Signature) -> Result<Option<String>> {
    match signature {
        Signature::Named(chosen) => {
            let person = tx.actor().person().ok_or(Error::SignInFirst)?;
            if person.suspension.is_some() {
                return Err(Error::Conflict("conflict-suspended"));
            }
            Ok(Some(chosen.clone().unwrap_or_else(|| person.name.clone())))
        }
        Signature::Anonymous | Signature::Withheld => Ok(None),
    }
}

/// Says how the holder of a credit wants to appear. It may be said again, differently, at any time: a name that is taken
/// back is gone at once, from the sealed version, too; the next one says what is signed then.
///
/// # Errors
/// [`Error::Conflict`] when somebody who is suspended would put a name in public.
pub fn sign(permit: &Permit<SignCredit>, tx: &mut WriteTx<'_>, signature: &Signature) -> Result<Recorded<()>> {
    let credit = &permit.credit;
    let name = name_in(tx, signature)?;
    let consent = signature.consent();
    if (credit.consent, &credit.signed_name) == (consent, &name) {
        return Ok(Recorded::nothing(()));
    }
    let release = store::sign(tx, credit.id, consent, name.as_deref())?;
    if credit.signed_name.is_some() {
        forget_name(tx, credit.id)?;
    }
    sealing::seal_later(tx, release)?;
    Ok(Recorded::one(Event::CreditSigned { credit: credit.id, consent: consent.as_str() }, ()))
}

/// Names somebody among those who voted for what a release was made from. Without a name they are counted as before, and
/// nothing is written.
///
/// # Errors
/// [`Error::Conflict`] when the release is not public, or somebody who is suspended would put a name in public.
pub fn name_supporter(
    permit: &Permit<NameSupporter>,
    tx: &mut WriteTx<'_>,
    signature: &Signature,
) -> Result<Recorded<()>> {
    let (release, person) = (&permit.release, permit.person()?);
    let Some(name) = name_in(tx, signature)? else { return Ok(Recorded::nothing(())) };
    if release.is_draft() {
        return Err(Error::NotFound);
    }
    let credit = match store::asking::supporter(tx, release.id, person)? {
        Some(credit) => credit,
        None => {
            let degree = Degree::Supporting;
            let new = Proposal { person, role: Role::Supported, degree, because: Because::Supported, evidence: 1 };
            store::insert(tx, release.id, &new)?;
            store::asking::supporter(tx, release.id, person)?.ok_or(Error::NotFound)?
        }
    };
    let consent = signature.consent();
    store::sign(tx, credit, consent, Some(&name))?;
    sealing::seal_later(tx, release.id)?;
    Ok(Recorded::one(Event::CreditSigned { credit, consent: consent.as_str() }, ()))
}
