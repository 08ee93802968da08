//! Summaries as pages show them.

use serde::Serialize;

use super::store::{self, Line};
use crate::features::accounts::Face;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{IdeaId, Language};
use crate::platform::text::{self, SafeHtml};

/// What a talk comes to, with who says so and when.
#[derive(Debug, Clone, Serialize)]
pub struct SummaryView {
    body_html: SafeHtml,
    language: Language,
    author: Face,
    at: Moment,
}

impl From<&Line> for SummaryView {
    fn from(line: &Line) -> Self {
        Self {
            body_html: text::markdown(&line.summary.body),
            language: line.summary.language,
            author: Face::from(&line.author),
            at: line.at,
        }
    }
}

/// The newest summary of the talk under an idea: one statement.
///
/// # Errors
/// Those of the database.
pub fn newest(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Option<SummaryView>> {
    Ok(store::newest(tx, idea)?.as_ref().map(SummaryView::from))
}
