//! The verbs of disputes.

use super::dispute::{Change, Complaint, State, Verdict};
use super::permits::{AnswerDispute, DecideDispute, Held, MakeDispute, ObjectToAnswer};
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::credits::Credit;
use crate::features::credits::actions as credits;
use crate::features::credits::credit::Because;
use crate::features::notices::{self, Kind, Notice};
use crate::features::releases::store as releases;
use crate::platform::access::{Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, PersonId, ReleaseId};

/// Disputes that one person may begin.
const OWN: Limit = Limit { scope: "disputes", most: 5, window: Moment::DAY };

/// Says that a credit is missing, or not right. The code comes with the form: the same form twice is the same dispute. The
/// release's host and whoever made it hear of it, and whose credit it is.
///
/// # Errors
/// [`Error::Conflict`] when they said so already and it waits; [`Error::TooMany`] when they begin too many.
pub fn make(
    permit: &Permit<MakeDispute>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    complaint: &Complaint,
) -> Result<Recorded<()>> {
    let (person, release) = (permit.person()?, permit.release.id);
    if let Some(owner) = store::owner_of(tx, code)? {
        let is_same = owner == (person, release);
        return if is_same { Ok(Recorded::nothing(())) } else { Err(Error::Conflict("conflict-code-taken")) };
    }
    let credit = permit.credit.as_ref();
    if store::waits(tx, release, person, credit.map(|credit| credit.id))? {
        return Err(Error::Conflict("conflict-dispute-waits"));
    }
    OWN.count_own(tx)?;
    let dispute = store::insert(tx, code, release, person, credit.map(|credit| credit.id), complaint)?;
    let mut concerned = releases::team_of(tx, release)?;
    concerned.extend(credit.map(|credit| credit.person));
    tell(tx, Kind::DisputeMade, release, concerned, person)?;
    Ok(Recorded::one(Event::DisputeMade { dispute, release }, ()))
}

/// Tells everybody whom it concerns but who did it. No name is told: who began a dispute is for the staff.
fn tell(tx: &mut WriteTx<'_>, kind: Kind, release: ReleaseId, mut people: Vec<PersonId>, did: PersonId) -> Result<()> {
    people.retain(|person| *person != did);
    notices::store::tell(tx, &people, &Notice::of_release(kind, None, release))
}

/// Answers for the product team: with a change of the credits, which is sealed at once where the release is public, or with a
/// reason.
///
/// # Errors
/// [`Error::Conflict`] when it was answered, or the credits are so already; [`Error::Invalid`] when the change is no answer
/// to what was said.
pub fn answer(permit: &Permit<AnswerDispute>, tx: &mut WriteTx<'_>, verdict: &Verdict) -> Result<Recorded<()>> {
    let (held, by) = (&permit.0, permit.person()?);
    rules::may_answer(&held.dispute)?;
    let state = if verdict.change.is_some() { State::Accepted } else { State::Declined };
    let (version, mut events) = apply(tx, held, verdict, by)?;
    store::answer(tx, held.dispute.id, &store::Said { state, words: &verdict.words, by, version })?;
    tell(tx, Kind::DisputeAnswered, held.release.id, held.parties(), by)?;
    let (dispute, release) = (held.dispute.id, held.release.id);
    events.push(Event::DisputeAnswered { dispute, release, state: state.as_str() });
    Ok(Recorded::several(events, ()))
}

/// Asks for an administrator, because the answer is not right.
///
/// # Errors
/// [`Error::Conflict`] when there is none to object to, or the time for it is over.
pub fn object(permit: &Permit<ObjectToAnswer>, tx: &mut WriteTx<'_>, words: &str) -> Result<Recorded<()>> {
    let (dispute, by) = (&permit.dispute, permit.person()?);
    rules::may_object(dispute, tx.now())?;
    store::object(tx, dispute.id, words)?;
    let mut concerned = accounts::able_admins(tx)?;
    concerned.extend(dispute.answerer);
    tell(tx, Kind::DisputeContested, dispute.release, concerned, by)?;
    Ok(Recorded::one(Event::DisputeContested { dispute: dispute.id, release: dispute.release }, ()))
}

/// Decides about a dispute, for good.
///
/// # Errors
/// [`Error::Conflict`] when nobody asks for it, or it was decided; [`Error::Invalid`] when the change is no answer to what
/// was said.
pub fn decide(permit: &Permit<DecideDispute>, tx: &mut WriteTx<'_>, verdict: &Verdict) -> Result<Recorded<()>> {
    let (held, by) = (&permit.0, permit.person()?);
    rules::may_decide(&held.dispute)?;
    let state = if verdict.change.is_some() { State::Granted } else { State::Upheld };
    let (version, mut events) = apply(tx, held, verdict, by)?;
    store::decide(tx, held.dispute.id, &store::Said { state, words: &verdict.words, by, version })?;
    let mut concerned = held.parties();
    concerned.extend(held.dispute.answerer);
    tell(tx, Kind::DisputeDecided, held.release.id, concerned, by)?;
    let (dispute, release) = (held.dispute.id, held.release.id);
    events.push(Event::DisputeDecided { dispute, release, state: state.as_str() });
    Ok(Recorded::several(events, ()))
}

/// Changes the credits as a verdict says, and seals them where the release is public. Whoever has a new credit is asked how
/// to sign. Tells the new version.
fn apply(tx: &mut WriteTx<'_>, held: &Held, verdict: &Verdict, by: PersonId) -> Result<(Option<i64>, Vec<Event>)> {
    let Some(change) = &verdict.change else { return Ok((None, Vec::new())) };
    if !rules::ways(held.dispute.claim).contains(&change.way()) {
        return Err(Error::Invalid(FormErrors::one("verdict", "error-choose")));
    }
    let release = &held.release;
    // The words stay with the dispute; who adjusts reads them there.
    let reason = format!("/disputes/{}", held.dispute.code);
    let done = (by, reason.as_str());
    let is_new = match *change {
        Change::Add(person, role, degree) => {
            let set = credits::set(tx, release.id, (person, role, degree), Because::Disputed, done)?;
            matches!(set, credits::Set::Is(_))
        }
        Change::Correct(role, degree) => {
            changed(tx, held, |credit| Credit { role, degree, is_kept: true, ..credit }, done)?
        }
        Change::Remove => changed(tx, held, |credit| Credit { is_kept: false, ..credit }, done)?,
        Change::Move(person) => {
            let credit = held.credit.as_ref().ok_or(Error::NotFound)?;
            if credit.person == person {
                return Err(Error::Conflict("conflict-dispute-nothing"));
            }
            let (role, degree) = (credit.role, credit.degree);
            changed(tx, held, |credit| Credit { is_kept: false, ..credit }, done)?;
            credits::set(tx, release.id, (person, role, degree), Because::Disputed, done)?;
            true
        }
    };
    if !is_new {
        return Err(Error::Conflict("conflict-dispute-nothing"));
    }
    let mut events = vec![Event::CreditsAdjusted { release: release.id }];
    if release.is_draft() {
        return Ok((None, events));
    }
    let now = tx.now();
    credits::ask_at(tx, release.id, now)?;
    let sealed = credits::seal(tx, release, rules::cause(change))?;
    let version = sealed.as_ref().map(|(version, _)| *version);
    events.extend(sealed.map(|(_, event)| event));
    Ok((version, events))
}

/// Changes the credit that the dispute is about.
fn changed(
    tx: &mut WriteTx<'_>,
    held: &Held,
    change: impl FnOnce(Credit) -> Credit,
    done: (PersonId, &str),
) -> Result<bool> {
    let before: &Credit = held.credit.as_ref().ok_or(Error::NotFound)?;
    credits::change(tx, held.release.id, before, &change(before.clone()), done)
}
