//! The verbs of credits.

use super::credit::{Adjustment, Because, Degree, Proposal, Role, Signature};
use super::permits::{AdjustCredits, SignCredit};
use super::rules::{self, Refused};
use super::store;
use crate::event::Event;
use crate::features::releases::Release;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId};

/// Once people have been asked to sign, what they sign stays as it is.
fn is_open(release: &Release) -> Result<()> {
    if release.is_draft() { Ok(()) } else { Err(Error::Conflict("conflict-published")) }
}

/// Adjusts the credits that are named; the others stay as they are.
///
/// # Errors
/// [`Error::Conflict`] when the release is public; [`Error::Invalid`] when a person would have a role twice;
/// [`Error::NotFound`] when a credit is not of this release.
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
    })?;
    if changed.is_empty() {
        return Ok(Recorded::nothing(release.code.clone()));
    }
    store::update(tx, &changed)?;
    Ok(Recorded::one(Event::CreditsAdjusted { release: release.id }, release.code.clone()))
}

/// Adds a credit that no rule could propose (who tested), or sets the degree of one that is there, and keeps it.
///
/// # Errors
/// [`Error::Conflict`] when the release is public.
pub fn add(
    permit: &Permit<AdjustCredits>,
    tx: &mut WriteTx<'_>,
    person: PersonId,
    role: Role,
    degree: Degree,
) -> Result<Recorded<Code>> {
    let release = &permit.release;
    is_open(release)?;
    let there = store::of_release(tx, release.id)?
        .into_iter()
        .map(|line| line.credit)
        .find(|credit| (credit.person, credit.role) == (person, role));
    let code = match there {
        Some(credit) if credit.degree == degree && credit.is_kept => return Ok(Recorded::nothing(credit.code)),
        Some(mut credit) => {
            credit.degree = degree;
            credit.is_kept = true;
            store::update(tx, std::slice::from_ref(&credit))?;
            credit.code
        }
        None => {
            let added = Proposal { person, role, degree, because: Because::Added, evidence: 1 };
            store::insert(tx, release.id, &added)?
        }
    };
    Ok(Recorded::one(Event::CreditsAdjusted { release: release.id }, code))
}

/// Says how the holder of a credit wants to appear. It may be said again, differently, at any time.
///
/// # Errors
/// [`Error::Conflict`] when somebody who is suspended would put a name in public.
pub fn sign(permit: &Permit<SignCredit>, tx: &mut WriteTx<'_>, signature: &Signature) -> Result<Recorded<()>> {
    let credit = &permit.credit;
    let name = match signature {
        Signature::Named(chosen) => {
            let person = tx.actor().person().ok_or(Error::SignInFirst)?;
            if person.suspension.is_some() {
                return Err(Error::Conflict("conflict-suspended"));
            }
            Some(chosen.clone().unwrap_or_else(|| person.name.clone()))
        }
        Signature::Anonymous | Signature::Withheld => None,
    };
    let consent = signature.consent();
    if (credit.consent, &credit.signed_name) == (consent, &name) {
        return Ok(Recorded::nothing(()));
    }
    store::sign(tx, credit.id, consent, name.as_deref())?;
    Ok(Recorded::one(Event::CreditSigned { credit: credit.id, consent: consent.as_str() }, ()))
}
