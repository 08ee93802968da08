//! What may be done here, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Read everything to prove that it adds up.
#[derive(Debug)]
pub struct AuditCommunity;

impl Permission for AuditCommunity {
    const NAME: &'static str = "audit the community";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<AuditCommunity>()];
