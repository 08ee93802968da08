//! What may be done with deals, and by whom. Whoever may revise a question may offer its deal.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::id::QuestionId;

/// Agree to the deal of a question.
#[derive(Debug)]
pub struct AcceptDeal {
    /// The question.
    pub question: QuestionId,
}

impl AcceptDeal {
    /// To agree to the deal of this question, whose row is held.
    #[must_use]
    pub fn of(question: &Question) -> Self {
        Self { question: question.id }
    }
}

impl Permission for AcceptDeal {
    const NAME: &'static str = "agree to a deal";
    const HOLDERS: Holders = Holders::PEOPLE;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<AcceptDeal>()];
