//! The words for an entry of the ledger.

use super::unit::Unit;
use crate::platform::clock::Moment;
use crate::platform::id::{AccountId, Code, EntryId, PersonId, PostingId, ReleaseId};

crate::words! {
    /// Why something was posted.
    pub enum Cause {
        /// A release gave something, once.
        Granted = "granted",
        /// A share of net sales.
        Shared = "shared",
        /// Somebody had something from the catalogue.
        Redeemed = "redeemed",
        /// It came to its end.
        Expired = "expired",
        /// It was paid out.
        Paid = "paid",
        /// An earlier entry was taken back.
        Corrected = "corrected",
    }
}

crate::words! {
    /// Whose an account is.
    pub enum Holder {
        /// A person's.
        Person = "person",
        /// The community's: what it has given.
        Issued = "issued",
        /// The community's: what came back for things from the catalogue.
        Goods = "goods",
        /// The community's: what came to its end.
        Lapsed = "lapsed",
        /// The community's: what was paid out.
        Paid = "paid",
    }
}

impl Cause {
    /// The community's account on the other side.
    #[must_use]
    pub fn other_side(self) -> Holder {
        match self {
            Self::Granted | Self::Shared | Self::Corrected => Holder::Issued,
            Self::Redeemed => Holder::Goods,
            Self::Expired => Holder::Lapsed,
            Self::Paid => Holder::Paid,
        }
    }
}

/// Something to be posted: so much to or from somebody, once for its key.
#[derive(Debug, Clone, Copy)]
pub struct Movement<'a> {
    /// What makes it the same one when it comes again.
    pub key: &'a str,
    /// Why.
    pub cause: Cause,
    /// The code of what it is about.
    pub about: &'a Code,
    /// The release that it is about.
    pub release: Option<ReleaseId>,
    /// Whose account.
    pub person: PersonId,
    /// Of what.
    pub unit: Unit,
    /// How much, in minor units: above zero to them, below from them.
    pub amount: i64,
    /// When what comes to them ends.
    pub expires_at: Option<Moment>,
}

/// What rules need to know of an entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Inner id.
    pub id: EntryId,
    /// Public code.
    pub code: Code,
    /// Why.
    pub cause: Cause,
    /// The release that it is about.
    pub release: Option<ReleaseId>,
    /// What it takes back.
    pub corrects: Option<EntryId>,
}

/// The two sides of an entry.
#[derive(Debug, Clone)]
pub struct Sides {
    /// The person's account.
    pub account: AccountId,
    /// Whose it is.
    pub person: PersonId,
    /// The community's account.
    pub house: AccountId,
    /// Of what.
    pub unit: Unit,
    /// What came to the person; below zero what went from them.
    pub amount: i64,
    /// The lots that it made or took from, each with when it ends and how much.
    pub lots: Vec<(PostingId, Option<Moment>, i64)>,
}

/// What is left of something that came to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lot {
    /// The posting that made it.
    pub id: PostingId,
    /// What is left of it.
    pub left: i64,
    /// When it ends.
    pub expires_at: Option<Moment>,
}

/// A list of what is to be paid out.
#[derive(Debug, Clone)]
pub struct Payout {
    /// Inner id.
    pub id: crate::platform::id::PayoutId,
    /// Public code.
    pub code: Code,
    /// The currency.
    pub unit: Unit,
    /// When it was made.
    pub at: Moment,
    /// When it was paid.
    pub paid_at: Option<Moment>,
    /// When it was thrown away.
    pub dropped_at: Option<Moment>,
}

impl Payout {
    /// Whether it waits to be paid.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.paid_at.is_none() && self.dropped_at.is_none()
    }
}

/// Shortest and longest reason for a correction, in characters.
pub const REASON: (usize, usize) = (5, 500);
