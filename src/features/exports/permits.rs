//! What may be done here, and by whom.

use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::id::QuestionId;

/// Take a question's ideas away as a table.
#[derive(Debug)]
pub struct ExportIdeas {
    /// The question.
    pub question: QuestionId,
}

impl Permission for ExportIdeas {
    const NAME: &'static str = "export ideas";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ExportIdeas>()];
