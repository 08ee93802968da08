//! Thanks as pages show them.

use std::collections::HashMap;

use serde::Serialize;

use super::store::{self, Line};
use crate::features::accounts::Face;
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, IdeaId};

/// Thanks from somebody of the company.
#[derive(Debug, Clone, Serialize)]
pub struct Thanked {
    by: Face,
    /// The personal words, for whoever was thanked and the staff; else empty.
    words: String,
    at: Moment,
    /// Whether the reader said it.
    is_mine: bool,
}

impl Thanked {
    /// Whether the reader said it.
    #[must_use]
    pub fn is_mine(&self) -> bool {
        self.is_mine
    }

    fn of(line: Line, actor: &Actor, reads_words: bool) -> Self {
        Self {
            is_mine: actor.is(line.thanker.id),
            by: Face::from(&line.thanker),
            words: if reads_words { line.words } else { String::new() },
            at: line.at,
        }
    }
}

/// The thanks for an idea; the words are for those who sign it and the staff. One statement.
///
/// # Errors
/// Those of the database.
pub fn for_idea(tx: &mut ReadTx<'_>, idea: IdeaId, signs: bool) -> Result<Vec<Thanked>> {
    let lines = store::for_idea(tx, idea)?;
    let reads = signs || tx.actor().holds(Holders::STAFF);
    Ok(lines.into_iter().map(|line| Thanked::of(line, tx.actor(), reads)).collect())
}

/// The thanks for comments, by code; `mine` are the reader's own. One statement, none for no comments.
///
/// # Errors
/// Those of the database.
pub fn for_comments(tx: &mut ReadTx<'_>, codes: &[Code], mine: &[Code]) -> Result<HashMap<String, Vec<Thanked>>> {
    let found = store::for_comments(tx, codes)?;
    let is_staff = tx.actor().holds(Holders::STAFF);
    let of = |(code, lines): (Code, Vec<Line>)| {
        let reads = is_staff || mine.contains(&code);
        let views = lines.into_iter().map(|line| Thanked::of(line, tx.actor(), reads)).collect();
        (code.to_string(), views)
    };
    Ok(found.into_iter().map(of).collect())
}
