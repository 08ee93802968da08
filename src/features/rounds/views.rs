//! Where an idea came from and where it went, as its page tells it.

use serde::Serialize;

use super::store;
use crate::features::ideas::store as ideas;
use crate::features::ideas::views::Link;
use crate::features::questions::store::{self as questions, Which};
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language};

/// An idea of another round.
#[derive(Debug, Clone, Serialize)]
pub struct Round {
    /// Its code.
    pub code: String,
    /// The question of that round.
    pub question: Link,
    /// Votes there, where they may be known.
    pub votes: Option<i64>,
}

/// The rounds of an idea.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Going {
    /// Where it came from.
    pub from: Option<Round>,
    /// Where it went.
    pub to: Option<Round>,
}

/// The rounds of an idea, as far as the reader may know of them: few statements, and none per vote.
///
/// # Errors
/// Those of the database.
pub fn of_idea(tx: &mut ReadTx<'_>, idea: IdeaId, language: Language) -> Result<Going> {
    let (from, to) = (store::came_from(tx, idea)?, store::went_to(tx, idea)?);
    Ok(Going { from: round(tx, from, language)?, to: round(tx, to, language)? })
}

fn round(tx: &mut ReadTx<'_>, code: Option<Code>, language: Language) -> Result<Option<Round>> {
    let Some(code) = code else { return Ok(None) };
    let read = match ideas::read(tx, &code) {
        Ok(read) => read,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let question = questions::read(tx, Which::Id(read.idea.question.id))?;
    let link = Link { code: question.question.code.to_string(), title: question.texts_for(language).1.title };
    Ok(Some(Round { code: code.to_string(), question: link, votes: read.tally.votes() }))
}
