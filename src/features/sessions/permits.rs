//! What may be done with sessions, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// End sessions of one's own.
#[derive(Debug)]
pub struct RevokeSessions;

impl Permission for RevokeSessions {
    const NAME: &'static str = "end one's own sessions";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<RevokeSessions>()];
