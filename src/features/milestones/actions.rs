//! The verbs of milestones.

use super::milestone::{MOST, NewMilestone, Progress};
use super::permits::{RemoveMilestone, SetMilestone, ShowProgress, TellMilestones};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts;
use crate::features::notices::{self, Kind, Notice};
use crate::platform::access::Permit;
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;
use crate::platform::jobs::{self, JobKind};

/// Says in public that a release is in the making, under a name, or gives it another one.
///
/// # Errors
/// [`Error::Conflict`] when the release is public: then it has its own.
pub fn show(permit: &Permit<ShowProgress>, tx: &mut WriteTx<'_>, progress: &Progress) -> Result<Recorded<()>> {
    let (release, by) = (permit.release.id, permit.person()?);
    if !permit.release.is_draft() {
        return Err(Error::Conflict("conflict-progress-over"));
    }
    if store::progress_of(tx, release)?.as_ref() == Some(progress) {
        return Ok(Recorded::nothing(()));
    }
    store::put_progress(tx, release, by, progress)?;
    Ok(Recorded::one(Event::ProgressShown { release }, ()))
}

/// Says how far a release is from a day on. The code comes with the form: the same form twice is the same milestone.
/// Contributors hear of it a little later, together with what is set until then.
///
/// # Errors
/// [`Error::Conflict`] when nobody may know of the release yet, or it has too many; [`Error::Invalid`] when the host cannot
/// stand for the company.
pub fn set(
    permit: &Permit<SetMilestone>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    new: &NewMilestone,
) -> Result<Recorded<()>> {
    let release = permit.release.id;
    if let Some(known) = store::release_of(tx, code)? {
        return if known == release { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    if permit.release.is_draft() && store::progress_of(tx, release)?.is_none() {
        return Err(Error::Conflict("conflict-progress-unseen"));
    }
    if store::count(tx, release)? >= MOST {
        return Err(Error::Conflict("conflict-milestones-many"));
    }
    let host = accounts::host(tx, &new.host)?.id;
    let milestone = store::insert(tx, code, release, host, new)?;
    let turn = tx.now().0 / rules::GATHER + 1;
    jobs::put_at(tx, JobKind::TellMilestones, &format!("{} {turn}", release.0), Moment(turn * rules::GATHER))?;
    Ok(Recorded::one(Event::MilestoneSet { milestone, release }, ()))
}

/// Takes a milestone back.
///
/// # Errors
/// Those of the database.
pub fn remove(permit: &Permit<RemoveMilestone>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (milestone, release) = (permit.milestone.id, permit.milestone.release);
    store::delete(tx, milestone)?;
    Ok(Recorded::one(Event::MilestoneRemoved { milestone, release }, ()))
}

/// Tells contributors of the milestones that they have not heard of, in one notice.
///
/// # Errors
/// Those of the database.
pub fn tell(permit: &Permit<TellMilestones>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let release = permit.release.id;
    let Some(host) = store::host_of_untold(tx, release)? else { return Ok(Recorded::nothing(())) };
    store::set_told(tx, release)?;
    let contributors = store::contributors(tx, release)?;
    notices::store::tell(tx, &contributors, &Notice::of_release(Kind::Milestone, Some(host), release))?;
    let people = i64::try_from(contributors.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::MilestonesTold { release, people }, ()))
}
