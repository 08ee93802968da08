//! Questions to somebody, as pages show them.

use serde::Serialize;

use super::ask::Kind;
use super::store::{self, Line};
use crate::features::accounts::Face;
use crate::features::ideas::views::Link;
use crate::platform::access::Holders;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language, PersonId};

/// A question to somebody under an idea.
#[derive(Debug, Clone, Serialize)]
pub struct Asked {
    code: String,
    kind: Kind,
    body: String,
    language: Language,
    person: Face,
    asker: Face,
    at: Moment,
    due: Moment,
    is_late: bool,
    /// Whether the reader is the one who is asked.
    is_mine: bool,
    can_withdraw: bool,
}

/// What waits for somebody's word under an idea, as far as the reader may know: what an author is asked is for everybody, who
/// else is asked for them and the staff. Two statements, one where nothing waits.
///
/// # Errors
/// Those of the database.
pub fn under(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<Asked>> {
    let lines = store::open_under(tx, idea)?;
    let (actor, now) = (tx.actor(), tx.now());
    let is_staff = actor.holds(Holders::STAFF);
    let told = |line: &Line| line.kind == Kind::Clarify || is_staff || actor.is(line.person.id);
    let view = |line: Line| Asked {
        code: line.code.to_string(),
        kind: line.kind,
        language: line.language,
        person: Face::from(&line.person),
        asker: Face::from(&line.asker),
        at: line.at,
        due: line.due,
        is_late: line.due < now,
        is_mine: actor.is(line.person.id),
        can_withdraw: is_staff,
        body: line.body,
    };
    Ok(lines.into_iter().filter(told).map(view).collect())
}

/// A question that waits for the reader.
#[derive(Debug, Clone, Serialize)]
pub struct AskedOfMe {
    kind: Kind,
    /// Under which idea.
    pub idea: Link,
    idea_language: Language,
    body: String,
    language: Language,
    asker: Face,
    due: Moment,
    is_late: bool,
}

/// How many of them a page shows.
const SHOWN: i64 = 20;

/// What waits for a person's word, oldest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_person(tx: &mut ReadTx<'_>, person: PersonId) -> Result<Vec<AskedOfMe>> {
    let now = tx.now();
    let rows = store::of_person(tx, person, SHOWN)?;
    Ok(rows
        .into_iter()
        .map(|((code, title, idea_language), (kind, body, language), asker, due)| AskedOfMe {
            kind,
            idea: Link { code: code.to_string(), title },
            idea_language,
            body,
            language,
            asker: Face::from(&asker),
            due,
            is_late: due < now,
        })
        .collect())
}
