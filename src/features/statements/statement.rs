//! The words for a statement.

use crate::platform::clock::Moment;
use crate::platform::id::{CaseId, Code, Language, PersonId, ReportId, RulingId, StatementId};

/// What somebody was told.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Inner id.
    pub id: StatementId,
    /// Public code.
    pub code: Code,
    /// The ruling; `None` when what was reported stays as it is.
    pub ruling: Option<RulingId>,
    /// The case that was closed without a ruling.
    pub case: Option<CaseId>,
    /// Whose statement it is; `None` for those without an account.
    pub person: Option<PersonId>,
    /// The report that it answers; `None` when it is for whom the ruling is about.
    pub report: Option<ReportId>,
    /// The language it was written in.
    pub language: Language,
    /// When it was given.
    pub created_at: Moment,
    /// Until when one may appeal.
    pub appeal_until: Moment,
}

impl Statement {
    /// Whether it is for somebody who reported.
    #[must_use]
    pub fn is_for_reporter(&self) -> bool {
        self.report.is_some()
    }
}

crate::words! {
    /// What came of a report, as far as whoever reported may know.
    pub enum Outcome {
        /// It stays as it is.
        Kept = "kept",
        /// It is out of sight.
        Gone = "gone",
        /// Something else was done about it.
        Acted = "acted",
    }
}
