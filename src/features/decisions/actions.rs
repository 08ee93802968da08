//! The verbs of decisions.

use super::decision::Answer;
use super::permits::DecideIdea;
use super::{rules, store};
use crate::event::Event;
use crate::features::accounts;
use crate::features::votes;
use crate::platform::access::Permit;
use crate::platform::db::{Recorded, WriteTx};
use crate::platform::error::{Error, Result};
use crate::platform::id::Code;

/// Answers an idea; `host` signs. The code comes with the form: the same form twice is the same answer.
///
/// # Errors
/// [`Error::Conflict`] when the idea cannot be answered, this is its answer already, or the code was used for something else;
/// [`Error::Invalid`] when `host` cannot stand for the company.
pub fn decide(
    permit: &Permit<DecideIdea>,
    tx: &mut WriteTx<'_>,
    code: &Code,
    host: &Code,
    answer: &Answer,
) -> Result<Recorded<Code>> {
    let (idea, author) = (&permit.idea, permit.person()?);
    match store::made(tx, code)? {
        Some((owner, on, said)) if (owner, on) == (author, idea.id) && answer.says(&said) => {
            return Ok(Recorded::nothing(idea.code.clone()));
        }
        Some(_) => return Err(Error::Conflict("conflict-code-taken")),
        None => {}
    }
    rules::may_decide(idea)?;
    rules::is_news(answer, store::newest(tx, idea.id)?.as_ref())?;
    let host = accounts::host(tx, host)?;
    let decision = store::insert(tx, code, idea.id, host.id, author, answer)?;
    let counted = votes::set_status(tx, idea, answer.status)?;
    let event = Event::IdeaDecided { idea: idea.id, decision, status: answer.status.as_str() };
    Ok(Recorded::several([event].into_iter().chain(counted).collect(), idea.code.clone()))
}
