//! The verbs of closing.

use super::closing::Summary;
use super::permits::CloseQuestion;
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts;
use crate::features::decisions::actions::decide;
use crate::features::decisions::decision::Answer;
use crate::features::decisions::permits::DecideIdea;
use crate::features::ideas::Status;
use crate::features::notices::{self, Notice};
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Closes a question; `host` signs. The code comes with the form: the same form twice closes once.
///
/// # Errors
/// [`Error::Conflict`] while voting is not over, or an idea lacks an outcome, or the question was closed already;
/// [`Error::Invalid`] when `host` cannot stand for the company.
pub fn close(
    permit: &Permit<CloseQuestion>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    host: &Code,
    summary: &Summary,
) -> Result<Recorded<Code>> {
    let (question, author) = (&permit.question, permit.person()?);
    if let Some(made) = store::made(tx, question.id)? {
        let is_same = (&made.code, made.author) == (code, author);
        return if is_same {
            Ok(Recorded::nothing(question.code.clone()))
        } else {
            Err(Error::Conflict("conflict-question-closed"))
        };
    }
    rules::may_close(question, store::count_undecided(tx, question.id)?, tx.now())?;
    let host = accounts::host(tx, host)?;
    store::insert(tx, &store::NewClosing { code, question: question.id, host: host.id, author, summary })?;
    let told = Notice::of_question(notices::Kind::Phase, Some(host.id), question.id);
    let people = store::authors(tx, question.id)?;
    notices::store::tell(tx, &people, &told)?;
    Ok(Recorded::one(Event::QuestionClosed { question: question.id }, question.code.clone()))
}

/// Answers several ideas at once. One that somebody answered meanwhile keeps that answer.
///
/// # Errors
/// As [`decide`]: all or none.
pub fn answer_together(
    permits: &[(Permit<DecideIdea>, Answer)],
    tx: &mut WriteTx<'_>,
    host: &Code,
) -> Result<Recorded<usize>> {
    let mut answered = Recorded::nothing(0);
    for (permit, answer) in permits {
        if !Status::UNDECIDED.contains(&permit.idea.status) {
            continue;
        }
        let code = tx.code();
        answered = answered.and(decide(permit, tx, &code, host, answer)?).map(|(count, _)| count + 1);
    }
    Ok(answered)
}
