//! What may be done with questions, and by whom.

use super::question::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Ask something in the company's name.
#[derive(Debug)]
pub struct PoseQuestion;

impl Permission for PoseQuestion {
    const NAME: &'static str = "pose a question";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Change a question's words, picture or dates.
#[derive(Debug)]
pub struct ReviseQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl ReviseQuestion {
    /// To change this question.
    #[must_use]
    pub fn of(question: Locked<Question>) -> Self {
        Self { question }
    }
}

impl Permission for ReviseQuestion {
    const NAME: &'static str = "revise a question";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<PoseQuestion>(), Rule::of::<ReviseQuestion>()];
