//! Closings as pages show them.

use serde::Serialize;

use super::store;
use crate::features::accounts::Face;
use crate::features::questions::Question;
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::Language;
use crate::platform::text::{self, SafeHtml};

/// What the company says about a question that it closed.
#[derive(Debug, Clone, Serialize)]
pub struct ClosingView {
    /// What it takes with it.
    pub summary_html: SafeHtml,
    /// The language of that.
    pub language: Language,
    /// Who signs.
    pub host: Face,
    /// When.
    pub at: Moment,
}

/// What the company said when it closed the question; one statement, none while it is open.
///
/// # Errors
/// Those of the database.
pub fn of(tx: &mut ReadTx<'_>, question: &Question) -> Result<Option<ClosingView>> {
    if question.closed_at.is_none() {
        return Ok(None);
    }
    let view = |(language, summary, host, at): store::Said| ClosingView {
        summary_html: text::markdown(&summary),
        language,
        host: Face::from(&host),
        at,
    };
    Ok(store::said(tx, question.id)?.map(view))
}
