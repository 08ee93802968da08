//! The verbs of reports.

use super::permits::{ReportThing, Target};
use super::report::{Stranger, Written};
use super::rules;
use super::store::{self, Reporter};
use crate::event::Event;
use crate::features::accounts::store as accounts;
use crate::features::cases::{Kind, NewCase, store as cases};
use crate::features::comments::{Comment, actions as said, store as comments};
use crate::features::ideas::{Idea, actions as proposed, store as ideas};
use crate::features::trust;
use crate::features::votes;
use crate::platform::access::{Holders, Limit, Permit};
use crate::platform::clock::Moment;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{CaseId, Code, PersonId, Standing};
use crate::platform::mail::{self, Letter, Mail};

/// Reports of one person.
const OF_PERSON: Limit = Limit { scope: "report-person", most: 30, window: Moment::HOUR };
/// Notices without an account from one network, and to one address.
const OF_NETWORK: Limit = Limit { scope: "report-network", most: 10, window: Moment::HOUR };
const OF_ADDRESS: Limit = Limit { scope: "report-address", most: 5, window: Moment::DAY };

/// Whether a report was new, or had been made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It is new.
    New,
    /// There is one already.
    Before,
}

/// Asks for a look at something, with an account. One that was made before is the same one.
///
/// # Errors
/// [`Error::TooMany`] past the limit; [`Error::SignInFirst`] without an account.
pub fn report(
    permit: &Permit<ReportThing>,
    tx: &mut WriteTx<'_>,
    place: &str,
    written: &Written,
) -> Result<Recorded<Made>> {
    let person = permit.person()?;
    if store::is_reported(tx, permit.target.thing(), &Reporter::Person(person))? {
        return Ok(Recorded::nothing(Made::Before));
    }
    OF_PERSON.count(tx, &person.0.to_string())?.map_err(|retry_after| Error::TooMany { retry_after })?;
    let record = store::record_of(tx, person)?;
    let is_staff = tx.actor().holds(Holders::STAFF);
    let level = trust::rules::level(&trust::store::facts_of(tx, person)?, tx.now());
    let trust = if is_staff { rules::STAFF } else { level as i64 };
    let weight = rules::weight(trust, record);
    let done = write(permit, tx, &Reporter::Person(person), written, weight)?;
    if let (Some(code), true) = (&done.code, written.is_illegal) {
        let (_, language, address) = accounts::correspondent(tx, person)?;
        if let Some(address) = address {
            let to = (address.as_str(), Some(person));
            confirm(tx, to, &Written { language, ..written.clone() }, code, place)?;
        }
    }
    Ok(done.recorded())
}

/// Gives notice of something illegal, without an account. The letter that it arrived leaves with it.
///
/// # Errors
/// [`Error::TooMany`] past the limit of a network or an address.
pub fn notify(
    permit: &Permit<ReportThing>,
    tx: &mut WriteTx<'_>,
    by: &Stranger,
    place: &str,
    written: &Written,
) -> Result<Recorded<Made>> {
    if store::is_reported(tx, permit.target.thing(), &Reporter::Stranger(by))? {
        return Ok(Recorded::nothing(Made::Before));
    }
    // Nothing is left behind past a limit, so that the count need not be kept either.
    OF_NETWORK.count(tx, &by.network)?.map_err(|retry_after| Error::TooMany { retry_after })?;
    OF_ADDRESS.count(tx, &by.email)?.map_err(|retry_after| Error::TooMany { retry_after })?;
    let done = write(permit, tx, &Reporter::Stranger(by), written, rules::STRANGER)?;
    if let Some(code) = &done.code {
        confirm(tx, (&by.email, None), written, code, place)?;
    }
    Ok(done.recorded())
}

/// A report that was written, by its code, and what happened; neither when there was one already.
struct Done {
    code: Option<Code>,
    events: Vec<Event>,
}

impl Done {
    fn recorded(self) -> Recorded<Made> {
        let made = if self.code.is_some() { Made::New } else { Made::Before };
        Recorded::several(self.events, made)
    }
}

fn write(
    permit: &Permit<ReportThing>,
    tx: &mut WriteTx<'_>,
    by: &Reporter<'_>,
    written: &Written,
    weight: i64,
) -> Result<Done> {
    let target = &permit.target;
    let thing = target.thing();
    let new = NewCase {
        kind: Kind::Report,
        thing,
        idea: target.idea().map(|idea| idea.id),
        question: target.idea().map(|idea| idea.question.id),
        author: Some(target.author()),
        other: None,
        weight: 0,
        reports: 0,
        signals: &[],
    };
    // The case is held from here on: whoever reports the same thing at this moment waits, and then finds this report.
    let case = cases::open(tx, &new)?;
    if store::is_reported(tx, thing, by)? {
        return Ok(Done { code: None, events: vec![] });
    }
    let code = tx.code();
    let report = store::insert(tx, &code, (thing, case), by, written, weight)?;
    let report = report.ok_or(Error::Conflict("conflict-code-taken"))?;
    cases::weigh(tx, case, weight)?;
    let mut events = vec![Event::ThingReported { report, case }];
    if rules::holds(store::weight_of_people(tx, case)?) {
        events.extend(hold(tx, target, case)?);
    }
    Ok(Done { code: Some(code), events })
}

/// Holds back what everybody sees until a moderator has looked; the case in their queue is there already.
fn hold(tx: &mut WriteTx<'_>, target: &Target, case: CaseId) -> Result<Vec<Event>> {
    match target {
        Target::Idea(idea) if idea.standing == Standing::Visible => {
            let mut events = vec![Event::IdeaDoubted { idea: idea.id, case }];
            events.extend(votes::set_standing(tx, idea, Standing::Held)?);
            Ok(events)
        }
        Target::Comment(comment, _) if comment.standing == Standing::Visible => {
            comments::set_standing(tx, comment.id, Standing::Held)?;
            ideas::bump_comments(tx, comment.counted_in, -1)?;
            Ok(vec![Event::CommentDoubted { comment: comment.id, case }])
        }
        // A suggested change has no such standing, and nobody's account is held back by others.
        _ => Ok(vec![]),
    }
}

/// Holds back again what was held back before a moderator took back that nothing is wrong with it.
///
/// # Errors
/// Those of the database.
pub fn hold_again(tx: &mut WriteTx<'_>, target: Option<&Target>, case: CaseId) -> Result<Vec<Event>> {
    match target {
        Some(target) if rules::holds(store::weight_of_people(tx, case)?) => hold(tx, target, case),
        _ => Ok(vec![]),
    }
}

/// Lets an idea that was held back be seen again.
///
/// # Errors
/// Those of the database.
pub fn release_idea(tx: &mut WriteTx<'_>, idea: &Idea, case: CaseId) -> Result<Vec<Event>> {
    if idea.standing != Standing::Held {
        return Ok(vec![]);
    }
    let mut events = vec![Event::IdeaReleased { idea: idea.id, case }];
    events.extend(proposed::let_in(tx, idea)?);
    events.extend(votes::settle(tx, &idea.question, &[idea.id])?);
    Ok(events)
}

/// Lets a comment that was held back be seen again.
///
/// # Errors
/// Those of the database.
pub fn release_comment(tx: &mut WriteTx<'_>, comment: &Comment, case: CaseId) -> Result<Vec<Event>> {
    if comment.standing != Standing::Held {
        return Ok(vec![]);
    }
    let mut events = vec![Event::CommentReleased { comment: comment.id, case }];
    events.extend(said::let_in(tx, comment)?);
    Ok(events)
}

/// The letter that a notice arrived (Regulation (EU) 2022/2065, article 16(4)): nothing in it was typed by anybody.
fn confirm(
    tx: &mut WriteTx<'_>,
    (address, person): (&str, Option<PersonId>),
    written: &Written,
    code: &Code,
    place: &str,
) -> Result<()> {
    let letter = Letter::new(Mail::ReportReceived, address, person, written.language)
        .with("code", code.as_str())
        .with("link", place);
    mail::post(tx, &letter)
}
