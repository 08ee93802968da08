//! What may be done with blocks, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Hear nothing from a person any more, or again.
#[derive(Debug)]
pub struct BlockPeople;

impl Permission for BlockPeople {
    const NAME: &'static str = "block a person";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<BlockPeople>()];
