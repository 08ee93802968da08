//! What may be done with the catalogue, and by whom.

use super::item::{Item, Redemption};
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Put something into the catalogue.
#[derive(Debug)]
pub struct OfferItem;

impl Permission for OfferItem {
    const NAME: &'static str = "offer something in the catalogue";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Change what is said of it, its price, and how much there is of it.
#[derive(Debug)]
pub struct ChangeItem {
    /// What.
    pub item: Locked<Item>,
}

impl Permission for ChangeItem {
    const NAME: &'static str = "change something in the catalogue";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Have something from the catalogue for one's points.
#[derive(Debug)]
pub struct RedeemItem {
    /// What.
    pub item: Locked<Item>,
}

impl Permission for RedeemItem {
    const NAME: &'static str = "have something from the catalogue";
    const HOLDERS: Holders = Holders::PEOPLE;
}

/// Say that something was sent, or cannot be had after all.
#[derive(Debug)]
pub struct SettleRedemption {
    /// What somebody took.
    pub redemption: Locked<Redemption>,
}

impl Permission for SettleRedemption {
    const NAME: &'static str = "settle what somebody had from the catalogue";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// The lines of the permission table.
pub const RULES: &[Rule] =
    &[Rule::of::<OfferItem>(), Rule::of::<ChangeItem>(), Rule::of::<RedeemItem>(), Rule::of::<SettleRedemption>()];
