//! Pure decisions about questions to somebody.

use super::ask::Kind;
use crate::features::ideas::Idea;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{PersonId, Standing};

/// Whether somebody can be asked under an idea now: it is seen, its talk is open, and they are the right one to ask.
///
/// # Errors
/// [`Error::Conflict`] with the reason; [`Error::Invalid`] when it is the wrong person.
pub fn may_ask(idea: &Idea, kind: Kind, asker: PersonId, person: PersonId) -> Result<()> {
    if idea.standing != Standing::Visible || idea.locked_at.is_some() {
        return Err(Error::Conflict("conflict-ask-closed"));
    }
    match kind {
        Kind::Clarify if idea.authors().contains(&asker) => Err(Error::Conflict("conflict-ask-oneself")),
        // An author is asked to clarify, not invited to their own idea.
        Kind::Answer if idea.authors().contains(&person) => Err(wrong("error-ask-author")),
        Kind::Answer if asker == person => Err(wrong("error-ask-oneself")),
        _ => Ok(()),
    }
}

fn wrong(key: &'static str) -> Error {
    Error::Invalid(FormErrors::one("who", key))
}
