//! What may be done with statements, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Read what was decided about oneself.
#[derive(Debug)]
pub struct ReadStatements;

impl Permission for ReadStatements {
    const NAME: &'static str = "read what was decided about oneself";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<ReadStatements>()];
