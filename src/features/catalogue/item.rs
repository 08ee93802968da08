//! The words for something in the catalogue.

use std::collections::HashMap;

use crate::features::ledger::unit::AMOUNT_MAX;
use crate::platform::error::Error;
use crate::platform::id::{Code, EntryId, ItemId, Language, PersonId, RedemptionId};

crate::words! {
    /// What kind of thing it is.
    pub enum Kind {
        /// Something that is sent or handed over.
        Good = "good",
        /// A code out of a stock of codes, shown at once.
        Voucher = "voucher",
    }
}

crate::words! {
    /// How it stands with something that somebody took.
    pub enum State {
        /// Waits to be sent.
        Open = "open",
        /// Was sent, or handed over.
        Sent = "sent",
        /// Cannot be had after all; what it cost came back.
        Cancelled = "cancelled",
        /// Whoever took it left.
        Lapsed = "lapsed",
    }
}

/// What rules need to know of something in the catalogue.
#[derive(Debug, Clone)]
pub struct Item {
    /// Inner id.
    pub id: ItemId,
    /// Public code.
    pub code: Code,
    /// What kind of thing.
    pub kind: Kind,
    /// The language it was first named in.
    pub language: Language,
    /// In points.
    pub price: i64,
    /// How many there are; nothing: no end of them.
    pub stock: Option<i64>,
    /// Whether it can be had.
    pub is_offered: bool,
}

/// Its name and what is said about it, by language.
pub type Texts = HashMap<Language, (String, String)>;

/// Something to be offered, or how it is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The language of the first name.
    pub language: Language,
    /// Names and words.
    pub texts: Texts,
    /// In points.
    pub price: i64,
}

/// Something that somebody took.
#[derive(Debug, Clone)]
pub struct Redemption {
    /// Inner id.
    pub id: RedemptionId,
    /// Public code.
    pub code: Code,
    /// What.
    pub item: ItemId,
    /// What kind of thing.
    pub kind: Kind,
    /// Who.
    pub person: PersonId,
    /// The entry by which it was paid; nothing where it cost nothing.
    pub entry: Option<EntryId>,
    /// How it stands.
    pub state: State,
}

/// By how many there are more, of those that were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Restock {
    /// How many more; below zero, fewer.
    pub more: i64,
    /// How many there were when it was said, where that is known: said twice it is done once.
    pub seen: Option<i64>,
}

/// Why something cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The last one is gone.
    SoldOut,
    /// It is not offered any more.
    Withdrawn,
    /// There would be less than none.
    Stock,
    /// Its price or its stock is another than was seen.
    Changed,
    /// It was sent, or cancelled.
    Settled,
    /// Its code was shown already.
    Shown,
}

impl From<Refused> for Error {
    fn from(why: Refused) -> Self {
        Self::Conflict(match why {
            Refused::SoldOut => "conflict-sold-out",
            Refused::Withdrawn => "conflict-item-withdrawn",
            Refused::Stock => "conflict-item-stock",
            Refused::Changed => "conflict-item-changed",
            Refused::Settled => "conflict-redemption-settled",
            Refused::Shown => "conflict-voucher-shown",
        })
    }
}

/// Shortest and longest name, in characters.
pub const NAME: (usize, usize) = (2, 80);
/// Longest words about it, and longest words on where to send it, in characters.
pub const WORDS_MAX: usize = 1_000;
/// Shortest and longest code of a voucher, in characters.
pub const SECRET: (usize, usize) = (4, 120);
/// How many codes one form brings.
pub const SECRETS_MAX: usize = 2_000;
/// The highest price and the largest stock.
pub const NUMBER_MAX: i64 = AMOUNT_MAX / 1_000;
