//! What may be done with the people to whom a question is put, and by whom.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Put a question to somebody by name, or not any more.
#[derive(Debug)]
pub struct InviteToQuestion {
    /// The question.
    pub question: Locked<Question>,
}

impl Permission for InviteToQuestion {
    const NAME: &'static str = "invite to a question";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<InviteToQuestion>()];
