//! Who keeps the saved replies: moderators.

use crate::platform::access::{Holders, Permission, Rule};

/// Write, change or put away a saved reply.
#[derive(Debug)]
pub struct KeepReplies;

impl Permission for KeepReplies {
    const NAME: &'static str = "keep saved replies";
    const HOLDERS: Holders = Holders::MODERATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<KeepReplies>()];
