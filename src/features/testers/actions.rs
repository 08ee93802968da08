//! The verbs of testing.

use super::permits::{AnswerTester, ApplyToTest, CallTesters, LeaveTest, MarkFinding, ReportFinding, TellTestCall};
use super::tester::{NewCall, NewFinding, State, Tester};
use super::{rules, store};
use crate::event::Event;
use crate::features::milestones::store as milestones;
use crate::features::notices::{self, Kind, Notice};
use crate::features::releases::store as releases;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, ReleaseId};
use crate::platform::jobs::{self, JobKind};

/// Findings that one person may report.
const OWN: Limit = Limit { scope: "findings", most: 40, window: Moment::DAY };

/// Asks contributors to try a release out, or asks otherwise: more places, another day. They hear of it once.
///
/// # Errors
/// [`Error::Conflict`] when nobody may know of the release yet, or it is public; [`Error::Invalid`] when the day is over, or
/// more were let in than there would be places.
pub fn call(permit: &Permit<CallTesters>, tx: &mut WriteTx<'_>, new: &NewCall) -> Result<Recorded<()>> {
    let (release, by, now) = (permit.release.id, permit.person()?, tx.now());
    if !permit.release.is_draft() {
        return Err(Error::Conflict("conflict-published"));
    }
    if milestones::progress_of(tx, release)?.is_none() {
        return Err(Error::Conflict("conflict-progress-unseen"));
    }
    if new.until <= now {
        return Err(Error::Invalid(FormErrors::one("until", "error-test-until")));
    }
    if new.places < store::accepted(tx, release)? {
        return Err(Error::Invalid(FormErrors::one("places", "error-test-places-taken")));
    }
    if store::put_call(tx, release, by, new)? {
        jobs::put(tx, JobKind::CallTesters, &release.0.to_string())?;
    }
    Ok(Recorded::one(Event::TestersCalled { release, is_open: true }, ()))
}

/// Asks no longer. Whoever was let in goes on.
///
/// # Errors
/// Those of the database.
pub fn close(permit: &Permit<CallTesters>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let release = permit.release.id;
    if store::close_call(tx, release)? {
        Ok(Recorded::one(Event::TestersCalled { release, is_open: false }, ()))
    } else {
        Ok(Recorded::nothing(()))
    }
}

/// Tells contributors that testers are sought.
///
/// # Errors
/// Those of the database.
pub fn tell(permit: &Permit<TellTestCall>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (release, now) = (permit.release.id, tx.now());
    if !store::call_of(tx, release)?.is_some_and(|call| rules::is_open(&call, now)) {
        return Ok(Recorded::nothing(()));
    }
    let contributors = milestones::contributors(tx, release)?;
    let notice = Notice::of_release(Kind::TestersCalled, Some(permit.release.host), release);
    notices::store::tell(tx, &contributors, &notice)?;
    let people = i64::try_from(contributors.len()).unwrap_or(i64::MAX);
    Ok(Recorded::one(Event::TestCallTold { release, people }, ()))
}

/// Applies to try a release out. Twice is once.
///
/// # Errors
/// [`Error::Conflict`] when nobody is sought any more, or they got their answer.
pub fn apply(permit: &Permit<ApplyToTest>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (release, person, now) = (permit.call.release, permit.person()?, tx.now());
    let known = store::tester_of(tx, release, person)?;
    match rules::may_apply(&permit.call, known.as_ref().map(|tester| tester.state), now) {
        Err(rules::Refused::Already) => return Ok(Recorded::nothing(())),
        checked => checked?,
    }
    let tester = match known {
        Some(tester) => {
            store::set_state(tx, tester.id, State::Applied, None)?;
            tester.id
        }
        None => {
            let code = tx.code();
            store::insert(tx, &code, release, person)?
        }
    };
    let team = releases::team_of(tx, release)?;
    notices::store::tell(tx, &team, &Notice::of_release(Kind::TesterApplied, Some(person), release))?;
    Ok(Recorded::one(Event::TesterMoved { tester, release, state: State::Applied.as_str() }, ()))
}

/// Takes one's application back, or leaves the test; the place is free again.
///
/// # Errors
/// [`Error::Conflict`] when they were not let in.
pub fn withdraw(permit: &Permit<LeaveTest>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let tester = &permit.tester;
    match tester.state {
        State::Withdrawn => Ok(Recorded::nothing(())),
        State::Declined => Err(rules::Refused::Answered.into()),
        State::Applied | State::Accepted => {
            store::set_state(tx, tester.id, State::Withdrawn, None)?;
            Ok(moved(tester, State::Withdrawn))
        }
    }
}

/// Lets somebody try a release out, or thanks them kindly.
///
/// # Errors
/// [`Error::Conflict`] when all places are taken, they were answered, or do not want to any more.
pub fn answer(
    permit: &Permit<AnswerTester>,
    tx: &mut WriteTx<'_>,
    is_let_in: bool,
    words: &str,
) -> Result<Recorded<()>> {
    let (tester, by) = (&permit.tester, permit.person()?);
    let accepted = store::accepted(tx, tester.release)?;
    rules::may_answer(&permit.call, tester.state, is_let_in, accepted)?;
    let (state, kind) =
        if is_let_in { (State::Accepted, Kind::TesterAccepted) } else { (State::Declined, Kind::TesterDeclined) };
    store::set_state(tx, tester.id, state, Some((by, words)))?;
    notices::store::tell(tx, &[tester.person], &Notice::of_release(kind, Some(by), tester.release))?;
    Ok(moved(tester, state))
}

fn moved(tester: &Tester, state: State) -> Recorded<()> {
    Recorded::one(Event::TesterMoved { tester: tester.id, release: tester.release, state: state.as_str() }, ())
}

/// Says what one found. The code comes with the form: the same form twice is the same finding.
///
/// # Errors
/// [`Error::TooMany`] when there are too many of them.
pub fn report(
    permit: &Permit<ReportFinding>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    new: &NewFinding,
) -> Result<Recorded<()>> {
    let (tester, person) = (&permit.tester, permit.person()?);
    if let Some(owner) = store::owner_of_finding(tx, code)? {
        return if owner == tester.id {
            Ok(Recorded::nothing(()))
        } else {
            Err(Error::Conflict("conflict-code-taken"))
        };
    }
    OWN.count_own(tx)?;
    let (finding, release) = (store::insert_finding(tx, code, tester.id, new)?, tester.release);
    let team = releases::team_of(tx, release)?;
    notices::store::tell(tx, &team, &Notice::of_release(Kind::FindingReported, Some(person), release))?;
    Ok(Recorded::one(Event::FindingReported { finding, release }, ()))
}

/// Says that a finding helped: credit is proposed for it as long as the release is not public.
///
/// # Errors
/// [`Error::Conflict`] when the release is public: who signs it is sealed.
pub fn mark(permit: &Permit<MarkFinding>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    set(permit, tx, true)
}

/// Takes that back.
///
/// # Errors
/// [`Error::Conflict`] when the release is public: who signs it is sealed.
pub fn unmark(permit: &Permit<MarkFinding>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    set(permit, tx, false)
}

fn set(permit: &Permit<MarkFinding>, tx: &mut WriteTx<'_>, is_helpful: bool) -> Result<Recorded<()>> {
    let (finding, by) = (&permit.finding, permit.person()?);
    if !permit.release.is_draft() {
        return Err(Error::Conflict("conflict-published"));
    }
    if finding.is_helpful == is_helpful {
        return Ok(Recorded::nothing(()));
    }
    let release: ReleaseId = permit.release.id;
    store::set_helpful(tx, finding.id, is_helpful.then_some(by))?;
    if is_helpful {
        let notice = Notice::of_release(Kind::FindingHelpful, Some(by), release);
        notices::store::tell(tx, &[finding.person], &notice)?;
    }
    Ok(Recorded::one(Event::FindingMarked { finding: finding.id, release, is_helpful }, ()))
}
