//! What may be done here, and by whom.

use crate::features::questions::Question;
use crate::platform::access::{Holders, Permission, Rule};

/// Number events and seal them: the program itself.
#[derive(Debug)]
pub struct SealEvents;

impl Permission for SealEvents {
    const NAME: &'static str = "seal events";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Take the sealed votes of a question away.
#[derive(Debug)]
pub struct TakeTally {
    /// The question, as its reader may see it.
    pub question: Question,
}

impl Permission for TakeTally {
    const NAME: &'static str = "take a tally away";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "before voting is over only the roots of the seals";
}

/// Take the sealed rulings away.
#[derive(Debug)]
pub struct TakeRulings;

impl Permission for TakeRulings {
    const NAME: &'static str = "take the sealed rulings away";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<SealEvents>(), Rule::of::<TakeTally>(), Rule::of::<TakeRulings>()];
