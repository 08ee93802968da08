//! Publishing a release with who signs it, and sealing what changes afterwards.

use std::collections::{HashMap, HashSet};

use rand::RngExt;

use crate::event::Event;
use crate::features::credits::credit::Consent;
use crate::features::credits::permits::SealSignatures;
use crate::features::credits::store::versions::{self, Sealed};
use crate::features::credits::store::{self, Line};
use crate::features::credits::version::{Cause, is_shown, signed_as};
use crate::features::releases::permits::PublishRelease;
use crate::features::releases::{Release, actions as releases, store as release_store};
use crate::features::seals::merkle::Hash;
use crate::features::seals::version::{BY_NAME, Head, Said, blind, root, text};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::Result;
use crate::platform::id::{Code, CreditId, Fingerprint, PersonId, ReleaseId};
use crate::platform::jobs::{self, JobKind};

/// What is signed is sealed together, so often at most, in microseconds.
const GATHERS: i64 = Moment::DAY;

/// Makes a release public and seals its credits as version 1; everybody in them is asked how to sign.
///
/// # Errors
/// Those of the database.
pub fn publish(permit: &Permit<PublishRelease>, tx: &mut WriteTx<'_>) -> Result<Recorded<Code>> {
    let release = &permit.release;
    let published = releases::publish(permit, tx)?;
    if !release.is_draft() {
        return Ok(published);
    }
    ask_at(tx, release.id, tx.now())?;
    let sealed = seal(tx, release, Cause::Published)?.map(|(_, event)| event);
    Ok(published.and(Recorded::several(sealed.into_iter().collect(), ())).map(|(code, ())| code))
}

/// Seals what people signed since the last version; nothing when everything is as it was sealed.
///
/// # Errors
/// Those of the database.
pub fn seal_signatures(permit: &Permit<SealSignatures>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    if permit.release.is_draft() {
        return Ok(Recorded::nothing(()));
    }
    let sealed = seal(tx, &permit.release, Cause::Signed)?.map(|(_, event)| event);
    Ok(Recorded::several(sealed.into_iter().collect(), ()))
}

/// Asks for whoever has not answered to be asked, or reminded, at a moment. Each look has a name of its own.
pub(crate) fn ask_at(tx: &mut WriteTx<'_>, release: ReleaseId, at: Moment) -> Result<()> {
    jobs::put_at(tx, JobKind::AskSigners, &format!("{} {}", release.0, at.0), at)
}

/// Asks for what was signed now to be sealed at the end of the day: one job for all of it.
pub(crate) fn seal_later(tx: &mut WriteTx<'_>, release: ReleaseId) -> Result<()> {
    let turn = tx.now().0 / GATHERS + 1;
    jobs::put_at(tx, JobKind::SealSignatures, &format!("{} {turn}", release.0), Moment(turn * GATHERS))
}

/// Makes the next sealed version of a release that is held, if its credits are not as they were sealed. Tells its number, and
/// the event that seals it.
///
/// # Errors
/// Those of the database.
pub(crate) fn seal(tx: &mut WriteTx<'_>, release: &Release, cause: Cause) -> Result<Option<(i64, Event)>> {
    versions::hold_all(tx, release.id)?;
    let lines = store::of_release(tx, release.id)?;
    let newest = versions::newest(tx, release.id, 1)?.pop();
    let sealed = versions::lines(tx, release.id)?;
    let mut shown: Vec<&Line> = lines.iter().filter(|line| is_shown(&line.credit)).collect();
    shown.sort_by_key(|line| (line.credit.role, line.credit.degree, line.credit.id));
    let new = shown.iter().map(|line| made(tx, line)).collect::<Result<Vec<Sealed>>>()?;
    if newest.is_some() && says(&sealed) == says(&new) {
        return Ok(None);
    }
    let people: HashSet<PersonId> = shown.iter().map(|line| line.credit.person).collect();
    // What was public before anything was sealed begins with what stood there.
    let cause = if newest.is_some() { cause } else { Cause::Published };
    let (product, title, supporters) = release_store::called(tx, release.id)?;
    let signed = if newest.is_some() { signed_since(&sealed, &new, &lines)? } else { 0 };
    let head = Head {
        cause: cause.as_str().to_owned(),
        lines: number(new.len()),
        made_at: tx.now().0,
        people: number(people.len()),
        product,
        release: release.code.to_string(),
        signed,
        supporters,
        title,
        version: newest.map_or(1, |newest| newest.number + 1),
    };
    let (version, head) = (head.version, head.written()?);
    let root = root(new.iter().map(|line| (line.body.as_str(), line.blind)));
    let digest = Fingerprint::of(&text(&head, &root));
    let row = versions::New { number: version, cause, signed, head: &head, root, digest: digest.as_str() };
    versions::insert(tx, release.id, &row, &new)?;
    Ok(Some((version, Event::CreditsSealed { release: release.code.clone(), version, digest })))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A line of a version as it is sealed now.
fn made(tx: &mut WriteTx<'_>, line: &Line) -> Result<Sealed> {
    let credit = &line.credit;
    let name = credit.signed_name.clone().filter(|_| credit.consent == Consent::Given);
    let said = Said {
        signed_as: match &name {
            Some(_) => BY_NAME,
            None => signed_as(credit.consent, line.relation, line.person.erased_at.is_some()),
        }
        .to_owned(),
        degree: credit.degree.as_str().to_owned(),
        role: credit.role.as_str().to_owned(),
    };
    let random = Hash(tx.random().random());
    // Where there is no name, the digest is of nothing.
    let blind = name.as_ref().map_or(random, |name| blind(&random, name));
    Ok(Sealed { credit: credit.id, body: said.written()?, blind, name: name.map(|name| (random, name)) })
}

/// What lines say, whatever hides it.
fn says(lines: &[Sealed]) -> Vec<(CreditId, &str, Option<&str>)> {
    lines
        .iter()
        .map(|line| (line.credit, line.body.as_str(), line.name.as_ref().map(|(_, name)| name.as_str())))
        .collect()
}

/// How many credits, of those that stand still, are signed otherwise than they were sealed.
fn signed_since(before: &[Sealed], after: &[Sealed], lines: &[Line]) -> Result<i64> {
    type How<'a> = HashMap<CreditId, (Option<&'a str>, String)>;
    fn how(lines: &[Sealed]) -> Result<How<'_>> {
        let mut how = HashMap::new();
        for Sealed { credit, body, name, .. } in lines {
            how.insert(*credit, (name.as_ref().map(|(_, name)| name.as_str()), Said::read(body)?.signed_as));
        }
        Ok(how)
    }
    let (before, after) = (how(before)?, how(after)?);
    let kept = lines.iter().filter(|line| line.credit.is_kept).map(|line| line.credit.id);
    let is_new = |id: &CreditId| !before.contains_key(id) && after.get(id).is_some_and(|(name, _)| name.is_none());
    Ok(number(kept.filter(|id| before.get(id) != after.get(id) && !is_new(id)).count()))
}
