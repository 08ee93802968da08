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

/// See what members see, in this browser, until one has seen enough.
#[derive(Debug)]
pub struct SeeAsMember;

impl Permission for SeeAsMember {
    const NAME: &'static str = "see what members see";
    const HOLDERS: Holders = Holders::STAFF;
}

/// See what one's own role sees again.
#[derive(Debug)]
pub struct SeeAsOneself;

impl Permission for SeeAsOneself {
    const NAME: &'static str = "see as oneself again";
    const HOLDERS: Holders = Holders::PEOPLE;
    const EVEN_SUSPENDED: bool = true;
    const EVEN_LOOKING_ON: bool = true;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[Rule::of::<RevokeSessions>(), Rule::of::<SeeAsMember>(), Rule::of::<SeeAsOneself>()];
