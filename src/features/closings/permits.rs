//! Who closes questions.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Close a question.
#[derive(Debug)]
pub struct CloseQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl CloseQuestion {
    /// This question.
    #[must_use]
    pub fn of(question: Locked<Question>) -> Self {
        Self { question }
    }
}

impl Permission for CloseQuestion {
    const NAME: &'static str = "close a question";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<CloseQuestion>()];
