//! The verbs of the queue. Whatever restricts is a ruling of `moderation`; finding nothing wrong is none.

mod asking;

use super::permits::WorkCase;
use super::store;
use crate::event::Event;
use crate::features::cases::{Case, Kind, Outcome, Subject, rules, store as cases};
use crate::features::moderation::actions::{self as moderation, Written};
use crate::features::moderation::ruling::{Ground, Kind as Ruling, Origin};
use crate::features::reports::permits::Target;
use crate::features::reports::{State, actions as reports, store as report_store};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, HouseRuleId, Standing};

pub use asking::{ask_about_likeness, ask_about_suggestion, mark_criticism};

/// The kinds of cases that ask whether a thing may stay: keeping it settles all of them.
const ABOUT_STAYING: &[Kind] = &[Kind::Report, Kind::Held, Kind::Suspicion];
/// The kinds of cases about what nobody has seen yet.
const BEFORE: &[Kind] = &[Kind::Held, Kind::Suspicion];

/// What a moderator decided in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is wrong.
    Keep,
    /// It goes out of sight.
    Hide,
    /// It goes out of sight for good.
    Remove,
}

/// A decision as it was written and checked.
#[derive(Debug, Clone)]
pub struct Decision {
    /// What is to be done.
    pub verdict: Verdict,
    /// The code of the ruling that it makes: the same form twice is the same ruling.
    pub code: Code,
    /// The rule that was broken.
    pub rule: Option<HouseRuleId>,
    /// Why; may be empty where nothing is wrong.
    pub reason: String,
}

/// Takes a case for a while: nobody else decides it meanwhile. Taking it again takes it for longer.
///
/// # Errors
/// [`Error::Conflict`] when it was decided or somebody else has it.
pub fn claim(permit: &Permit<WorkCase>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (case, moderator, now) = (&permit.case, permit.person()?, tx.now());
    rules::is_free(case, moderator, now)?;
    cases::set_claim(tx, case.id, Some((moderator, now.plus(rules::CLAIM))))?;
    Ok(Recorded::one(Event::CaseClaimed { case: case.id }, ()))
}

/// Gives a case back before its time.
///
/// # Errors
/// [`Error::Conflict`] when it was decided or somebody else has it.
pub fn give_back(permit: &Permit<WorkCase>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let case = &permit.case;
    rules::is_free(case, permit.person()?, tx.now())?;
    if case.claim.is_none() {
        return Ok(Recorded::nothing(()));
    }
    cases::set_claim(tx, case.id, None)?;
    Ok(Recorded::one(Event::CaseGivenBack { case: case.id }, ()))
}

/// Decides a case, if nobody else has.
///
/// # Errors
/// [`Error::Conflict`] when it was decided, somebody else has it, or the thing does not take such a ruling now.
pub fn decide(permit: Permit<WorkCase>, tx: &mut WriteTx<'_>, decision: &Decision) -> Result<Recorded<()>> {
    if store::is_ruled(tx, &decision.code)? {
        // The same form again: it is done.
        return Ok(Recorded::nothing(()));
    }
    rules::is_free(&permit.case, permit.person()?, tx.now())?;
    cases::see(tx, permit.case.id)?;
    match decision.verdict {
        Verdict::Keep if is_new(&permit, tx)? => rule(&permit, tx, Ruling::Approve, decision),
        Verdict::Keep => keep(&permit, tx),
        Verdict::Hide => rule(&permit, tx, Ruling::Hide, decision),
        Verdict::Remove => rule(&permit, tx, Ruling::Remove, decision),
    }
}

/// Finds nothing wrong: the reports are settled, and what was held back for them is seen again.
fn keep(permit: &Permit<WorkCase>, tx: &mut WriteTx<'_>) -> Result<Recorded<()>> {
    let (case, by) = (&permit.case, Some(permit.person()?));
    let mut events = vec![Event::CaseDismissed { case: case.id }];
    if ABOUT_STAYING.contains(&case.kind) {
        cases::close_kinds(tx, case.thing, ABOUT_STAYING, by, Outcome::Dismissed)?;
        report_store::settle(tx, case.thing, State::Disagreed, None)?;
        match &permit.target {
            Some(Target::Idea(idea)) => events.extend(reports::release_idea(tx, idea, case.id)?),
            Some(Target::Comment(comment, _)) => events.extend(reports::release_comment(tx, comment, case.id)?),
            _ => {}
        }
    } else {
        cases::close_kinds(tx, case.thing, &[case.kind], by, Outcome::Dismissed)?;
    }
    Ok(Recorded::several(events, ()))
}

/// Whether nobody has seen yet what a case is about: then keeping it is a ruling that lets it begin.
fn is_new(permit: &Permit<WorkCase>, tx: &mut WriteTx<'_>) -> Result<bool> {
    let is_held = match &permit.target {
        Some(Target::Idea(idea)) => idea.standing == Standing::Held,
        Some(Target::Comment(comment, _)) => comment.standing == Standing::Held,
        _ => false,
    };
    if !is_held {
        return Ok(false);
    }
    for kind in BEFORE {
        if cases::open_about(tx, *kind, permit.case.thing)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What made the moderator look at a case.
fn origin(tx: &mut WriteTx<'_>, case: &Case) -> Result<Origin> {
    Ok(match case.kind {
        Kind::Report if report_store::has_notice(tx, case.id)? => Origin::Notice,
        Kind::Report => Origin::Report,
        Kind::Appeal => Origin::Appeal,
        Kind::Held | Kind::Suspicion | Kind::Likeness | Kind::Burst | Kind::Double => Origin::Machine,
        Kind::Suggestion | Kind::Criticism => Origin::Own,
    })
}

/// Rules on the thing; the reaction to that ruling settles its reports and closes its cases.
fn rule(permit: &Permit<WorkCase>, tx: &mut WriteTx<'_>, kind: Ruling, decision: &Decision) -> Result<Recorded<()>> {
    let case = &permit.case;
    let origin = origin(tx, case)?;
    let rule = decision.rule.filter(|_| kind != Ruling::Approve);
    let written = Written {
        ground: if rule.is_some() { Ground::Rule } else { Ground::None },
        rule,
        origin,
        is_detected: origin == Origin::Machine,
        ..Written::because(decision.code.clone(), decision.reason.clone())
    };
    match case.thing.subject {
        // A person is judged on a page of its own, an appeal where it is answered.
        Subject::Person | Subject::Appeal => Err(Error::NotFound),
        _ => Ok(moderation::decide(tx, case.thing, kind, &written)?.map(drop)),
    }
}

/// Takes back what this moderator decided a short while ago: the thing is as it was, and the case waits again.
///
/// # Errors
/// [`Error::Conflict`] when there is nothing to take back any more.
pub fn undo(permit: Permit<WorkCase>, tx: &mut WriteTx<'_>, code: &Code, reason: &str) -> Result<Recorded<()>> {
    let (moderator, now) = (permit.person()?, tx.now());
    let end = permit.case.end.filter(|_| rules::may_undo(&permit.case, moderator, now));
    let end = end.ok_or(Error::Conflict("conflict-too-late"))?;
    let mut events = vec![Event::CaseReopened { case: permit.case.id }];
    let thing = permit.case.thing;
    cases::reopen(tx, thing, moderator, end.at)?;
    report_store::unsettle(tx, thing, end.at)?;
    if let Some(ruling) = end.ruling {
        let written = Written::because(code.clone(), reason.to_owned());
        let undone = moderation::undo(tx, ruling, &written)?;
        return Ok(Recorded::several(events, ()).and(undone).map(drop));
    }
    if end.outcome == Outcome::Dismissed {
        events.extend(reports::hold_again(tx, permit.target.as_ref(), permit.case.id)?);
    }
    Ok(Recorded::several(events, ()))
}
