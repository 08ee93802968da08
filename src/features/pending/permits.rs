//! What may be done with what waits, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Leave something to wait for a name; look at it, and take it away again.
#[derive(Debug)]
pub struct KeepAct;

impl Permission for KeepAct {
    const NAME: &'static str = "leave an act to wait for a name";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "the holder of the visitor's secret, or whose mail confirmed it";
}

/// Do in one's own name what waited for it.
#[derive(Debug)]
pub struct ApplyActs;

impl Permission for ApplyActs {
    const NAME: &'static str = "do what waited for one's name";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "and each act as its own permission says";
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<KeepAct>(), Rule::of::<ApplyActs>()];
