//! What may be done here, and by whom.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Seal what is planned already when a question is asked.
#[derive(Debug)]
pub struct SealPriorWork {
    /// The question.
    pub question: Locked<Question>,
}

impl Permission for SealPriorWork {
    const NAME: &'static str = "seal prior work";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SealPriorWork>()];
