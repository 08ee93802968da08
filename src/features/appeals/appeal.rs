//! The words for an appeal.

use crate::platform::clock::Moment;
use crate::platform::id::{AppealId, Code, Language, PersonId, RulingId, StatementId};

crate::words! {
    /// How an appeal ended.
    pub enum Outcome {
        /// The ruling was wrong, and is taken back; or what was kept is hidden.
        Overturned = "overturned",
        /// It stays as it is.
        Upheld = "upheld",
    }
}

/// An appeal.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// Inner id.
    pub id: AppealId,
    /// Public code.
    pub code: Code,
    /// The ruling; `None` when it is against that something was kept.
    pub ruling: Option<RulingId>,
    /// The statement.
    pub statement: StatementId,
    /// Who appeals; `None` for those without an account.
    pub person: Option<PersonId>,
    /// The language it is written in.
    pub language: Language,
    /// Why.
    pub words: String,
    /// When.
    pub created_at: Moment,
    /// When it was decided.
    pub decided_at: Option<Moment>,
    /// Who decided.
    pub decider: Option<PersonId>,
    /// How.
    pub outcome: Option<Outcome>,
    /// With which answer.
    pub answer: String,
    /// Whether nobody else could decide than who had ruled.
    pub is_same: bool,
}

/// Shortest and longest words of an appeal, in characters.
pub const WORDS: (usize, usize) = (20, 5_000);
/// Shortest and longest answer, in characters.
pub const ANSWER: (usize, usize) = (20, 2_000);
