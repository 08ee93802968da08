//! What may be done before there is an administrator, and by whom.

use crate::platform::access::{Holders, Permission, Rule};

/// Print the link for the first administrator.
#[derive(Debug)]
pub struct OfferFounding;

impl Permission for OfferFounding {
    const NAME: &'static str = "offer the set-up link";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Become the first administrator.
#[derive(Debug)]
pub struct Found;

impl Permission for Found {
    const NAME: &'static str = "become the first administrator";
    const HOLDERS: Holders = Holders::ANYBODY;
    const EVEN_SUSPENDED: bool = true;
    const CONDITION: &'static str = "who holds the link that the server printed last; while there is no administrator";
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<OfferFounding>(), Rule::of::<Found>()];
