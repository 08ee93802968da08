//! The verbs of appeals.

use super::appeal::Outcome;
use super::permits::{DecideAppeal, MakeAppeal};
use super::rules::{self, Refused};
use super::store;
use crate::event::Event;
use crate::features::cases::{self, NewCase, Subject};
use crate::features::moderation::actions::{Written, decide as rule, undo};
use crate::features::moderation::ruling::{Ground, Kind, Origin};
use crate::features::moderation::store as rulings;
use crate::features::notices::{Kind as NoticeKind, Notice, store as notices};
use crate::features::statements::{Statement, store as statements};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, Language, RulingId, Standing};
use crate::platform::mail::{self, Letter, Mail};

/// How much an appeal weighs in the queue: as much as two reports by somebody who is always right.
const WEIGHT: i64 = 2_000;

/// Asks for another look, in one's own words.
///
/// # Errors
/// [`Error::Conflict`] when the six months are over, there was one, or what was reported is out of sight.
pub fn make(
    permit: &Permit<MakeAppeal>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    language: Language,
    words: &str,
) -> Result<Recorded<()>> {
    let statement = &permit.statement;
    let known = store::of_statement(tx, statement.id)?;
    if known.as_ref().is_some_and(|known| known.code == *code) {
        return Ok(Recorded::nothing(()));
    }
    let told = statement.ruling.map(|ruling| statements::told(tx, ruling)).transpose()?;
    let kind = told.as_ref().map(|told| told.kind);
    rules::may_appeal(statement, kind, known.is_some(), tx.now())?;
    let appeal = store::insert(tx, code, statement, language, words)?;
    let about = store::about(tx, statement)?;
    let new = NewCase {
        kind: cases::Kind::Appeal,
        thing: appeal.into(),
        idea: about.idea,
        question: about.question,
        author: about.author,
        other: None,
        weight: WEIGHT,
        reports: 0,
        signals: &[],
    };
    cases::store::open(tx, &new)?;
    Ok(Recorded::one(Event::AppealMade { appeal, ruling: statement.ruling }, ()))
}

/// Decides about an appeal with a written answer. Overturned, the ruling is taken back exactly, or what was kept is hidden.
///
/// # Errors
/// [`Error::Conflict`] when it was decided.
pub fn decide(
    permit: &Permit<DecideAppeal>,
    tx: &mut WriteTx<'_>,
    outcome: Outcome,
    answer: &str,
) -> Result<Recorded<()>> {
    let (appeal, by) = (&permit.appeal, permit.person()?);
    if appeal.outcome.is_some() {
        return Err(Refused::Decided.into());
    }
    let statement = statements::by_id(tx, appeal.statement)?;
    let written = Written { origin: Origin::Appeal, ..Written::because(tx.code(), answer.to_owned()) };
    let done = match outcome {
        Outcome::Upheld => None,
        Outcome::Overturned if statement.is_for_reporter() => hide(tx, &statement, written)?,
        Outcome::Overturned => take_back(tx, appeal.ruling, &written)?,
    };
    let restoring = done.as_ref().map(|done| *done.value());
    let is_same = permit.is_for_same(tx.actor());
    store::decide(tx, appeal.id, &store::Decided { outcome, answer, by, is_same, restoring })?;
    cases::store::close(tx, appeal.id.into(), Some(by), cases::Outcome::Ruled, restoring)?;
    tell(tx, &statement, outcome, answer)?;
    let event = Event::AppealDecided { appeal: appeal.id, ruling: appeal.ruling, outcome: outcome.as_str() };
    let decided = Recorded::one(event, ());
    Ok(match done {
        Some(done) => done.and(decided).map(drop),
        None => decided,
    })
}

/// Takes the ruling back; nothing, when something else was ruled since, or it is as before already. What was held before it
/// was hidden does not wait again: whoever decided has looked.
fn take_back(tx: &mut WriteTx<'_>, ruling: Option<RulingId>, written: &Written) -> Result<Option<Recorded<RulingId>>> {
    let Some(ruling) = ruling else { return Ok(None) };
    let made = rulings::made(tx, ruling)?;
    let was_held = made.before == Standing::Held.as_str();
    let told = statements::told(tx, ruling)?;
    let done = match told.thing.filter(|_| was_held && made.kind == Kind::Hide) {
        Some(thing) => rule(tx, thing, Kind::Restore, &Written { undoes: Some(ruling), ..written.clone() }),
        None => undo(tx, ruling, written),
    };
    match done {
        Err(Error::Conflict(_)) => Ok(None),
        done => done.map(Some),
    }
}

/// Hides what was reported and kept, on the ground that the report named.
fn hide(tx: &mut WriteTx<'_>, statement: &Statement, written: Written) -> Result<Option<Recorded<RulingId>>> {
    let Some(report) = statement.report else { return Ok(None) };
    let (thing, rule_id, _) = statements::reported(tx, report)?;
    let kind = if thing.subject == Subject::Person { Kind::Warn } else { Kind::Hide };
    let ground = if rule_id.is_some() { Ground::Rule } else { Ground::None };
    match rule(tx, thing, kind, &Written { ground, rule: rule_id, ..written }) {
        Err(Error::Conflict(_)) => Ok(None),
        done => done.map(Some),
    }
}

/// Tells whoever appealed how it ended; those without an account in the letter alone, whose first link goes on opening the
/// page.
fn tell(tx: &mut WriteTx<'_>, statement: &Statement, outcome: Outcome, answer: &str) -> Result<()> {
    if let Some(person) = statement.person {
        notices::tell(tx, &[person], &Notice::about_oneself(NoticeKind::AppealDecided))?;
    }
    let Some(address) = statements::address_of(tx, statement)? else { return Ok(()) };
    let link = statement.person.map_or_else(String::new, |_| format!("/statements/{}", statement.code));
    let letter = Letter::new(Mail::AppealAnswered, &address, statement.person, statement.language)
        .with("outcome", outcome.as_str())
        .with("answer", answer)
        .with("reporter", if statement.is_for_reporter() { "yes" } else { "" })
        .with("link", link);
    mail::post(tx, &letter)
}
