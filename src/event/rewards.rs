//! What can happen to what is given back: beside the other events, of whose enum it is a part.

macro_rules! with_rewards {
    ($list:ident! { $($events:tt)* }) => {
        $list! {
            $($events)*
            /// Somebody was told that rewards of theirs end soon.
            ExpiryTold = "expiry-told" { account: AccountId },
            /// Rewards that nobody used came to their end.
            RewardExpired = "reward-expired" { entry: EntryId },
            /// An administrator took an entry of the ledger back, by a counter-posting.
            EntryCorrected = "entry-corrected" { entry: EntryId, corrects: EntryId },
            /// A list of what is to be paid out was made.
            PayoutListed = "payout-listed" { payout: PayoutId, lines: i64 },
            /// Everything on it was paid.
            PayoutPaid = "payout-paid" { payout: PayoutId },
            /// It was thrown away, unpaid.
            PayoutDropped = "payout-dropped" { payout: PayoutId },
            /// Something came into the catalogue.
            ItemOffered = "item-offered" { item: ItemId },
            /// It was changed, or there is more or less of it.
            ItemChanged = "item-changed" { item: ItemId },
            /// Somebody had something from the catalogue.
            ItemRedeemed = "item-redeemed" { redemption: RedemptionId, item: ItemId },
            /// It is on its way, or was handed over.
            ItemSent = "item-sent" { redemption: RedemptionId },
            /// They do not get it, and have what it cost back.
            RedemptionCancelled = "redemption-cancelled" { redemption: RedemptionId },
            /// The product team says what a release will give back.
            ProgrammeMade = "programme-made" { programme: ProgrammeId, release: ReleaseId },
            /// It was thrown away before anybody got anything.
            ProgrammeRemoved = "programme-removed" { programme: ProgrammeId, release: ReleaseId },
            /// Who gets what was confirmed, and given.
            ProgrammeConfirmed = "programme-confirmed" { programme: ProgrammeId, release: ReleaseId, people: i64 },
            /// Net sales of a period came in, and what is due of them was divided.
            SalesImported = "sales-imported" { programme: ProgrammeId, sale: SaleId },
            /// They were taken back, with all that was given of them.
            SalesReversed = "sales-reversed" { programme: ProgrammeId, sale: SaleId },
        }
    };
}
