//! What may be done with the ledger, and by whom. To post is no permission of its own: whatever gives or takes has one.

use super::entry::{Entry, Payout};
use super::unit::Unit;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;
use crate::platform::id::AccountId;

/// Take an entry back by a counter-posting, with a reason.
#[derive(Debug)]
pub struct CorrectEntry {
    /// The entry.
    pub entry: Locked<Entry>,
}

impl Permission for CorrectEntry {
    const NAME: &'static str = "correct the ledger";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// Tell somebody what ends soon, and end what came to its end: the program itself.
#[derive(Debug)]
pub struct ExpireRewards {
    /// Whose.
    pub account: AccountId,
}

impl Permission for ExpireRewards {
    const NAME: &'static str = "let rewards end";
    const HOLDERS: Holders = Holders::OPERATORS;
}

/// Make a list of what is to be paid out.
#[derive(Debug)]
pub struct ListPayout {
    /// In this currency.
    pub unit: Unit,
}

impl Permission for ListPayout {
    const NAME: &'static str = "list what is to be paid out";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// Say that everything on such a list was paid, or throw it away.
#[derive(Debug)]
pub struct SettlePayout {
    /// The list.
    pub payout: Locked<Payout>,
}

impl Permission for SettlePayout {
    const NAME: &'static str = "settle a list of what is to be paid out";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// Take such a list away, with names and addresses.
#[derive(Debug)]
pub struct TakePayout;

impl Permission for TakePayout {
    const NAME: &'static str = "take a list of what is to be paid out away";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<CorrectEntry>(),
    Rule::of::<ExpireRewards>(),
    Rule::of::<ListPayout>(),
    Rule::of::<SettlePayout>(),
    Rule::of::<TakePayout>(),
];
