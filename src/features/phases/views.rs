//! Extensions as pages show them.

use serde::Serialize;

use super::store;
use crate::features::accounts::Face;
use crate::features::questions::Phase;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Language, QuestionId};

/// More time that was given, as everybody reads it.
#[derive(Debug, Clone, Serialize)]
pub struct ExtensionView {
    /// Who gave it.
    pub host: Face,
    /// The phase that got it.
    pub phase: Phase,
    /// When the phase was to end.
    pub from: Moment,
    /// When it ends now.
    pub to: Moment,
    /// The language of the reason.
    pub language: Language,
    /// Why.
    pub reason: String,
    /// When it was given.
    pub at: Moment,
}

/// The extensions of a question, oldest first: one statement.
///
/// # Errors
/// Those of the database.
pub fn of_question(tx: &mut ReadTx<'_>, question: QuestionId) -> Result<Vec<ExtensionView>> {
    let found = store::of_question(tx, question)?.into_iter().map(|extension| ExtensionView {
        host: Face::from(&extension.host),
        phase: extension.phase,
        from: extension.from,
        to: extension.to,
        language: extension.language,
        reason: extension.reason,
        at: extension.at,
    });
    Ok(found.collect())
}
