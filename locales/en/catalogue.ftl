# What can be had for points.

catalogue-title = Catalogue
catalogue-lead = Things to be had for points. They are a thank-you, so some of them are few.
catalogue-points = Points there are: { $points }
catalogue-see = See what there is for points
catalogue-none = The catalogue is empty.
catalogue-none-more = Points stay where they are until there is something to be had for them.
catalogue-work-lead = What people can have for their points: things and vouchers, as long as there are some.
catalogue-all = What is in it
item-left = { $count ->
    [one] One is left
   *[other] { $shown } are left
}
item-sold-out = gone
item-sold-out-more = The last one has found somebody. The points stay where they are, and there may be more of it later.
item-lacks = { $points } are missing for this. Ideas, refinements and tests bring more.
item-endless = no end of them
item-withdrawn = not offered
item-new = Something new
item-kind = What kind of thing
item-kind-hint = A voucher’s codes come in the next step. Nobody sees a code but whoever gets it.
item-kind-good = A thing that is sent or handed over
item-kind-voucher = A voucher out of a stock of codes
item-name = Name
item-about = What it is
item-price = Price in points
item-stock = How many there are
item-stock-hint = Empty: no end of them.
item-more = How many more
item-more-hint = With a minus: how many less.
item-offer = Put into the catalogue
item-change = Change it
item-is-offered = It can be had
item-secrets = Codes
item-secrets-hint = One a line. Codes that are there already are left out.
item-secrets-add = Add codes
redeem-words = Where shall it go?
redeem-words-hint = Name and address, and whatever else is good to know. The product team reads it; it goes when the account goes.
redeem-voucher = The code is shown at once, on the page of rewards, and to nobody else.
redeem-go = Have it for { $points }
redemptions-mine = Had from the catalogue
redemptions-title = What waits to be sent
redemptions-lead = Oldest first. What cannot be sent is cancelled, and the points go back.
redemptions-none = Nothing waits.
redemptions-waiting = { $count ->
    [one] One thing waits to be sent
   *[other] { $shown } things wait to be sent
}
redemption-open = on its list
redemption-sent = sent
redemption-cancelled = cancelled
redemption-lapsed = over
redemption-secret = The code:
redemption-send = It is sent
redemption-cancel = It cannot be had after all
redemption-cancel-go = Cancel, points go back
flash-item-offered = It is in the catalogue.
flash-item-changed = Saved.
flash-item-redeemed = Thank you. It is noted below.
flash-item-sent = Noted, and whoever waits for it hears of it.
flash-redemption-cancelled = Cancelled. What it cost went back.
conflict-sold-out = The last one has just gone. No points were taken.
conflict-item-withdrawn = This is not offered any more.
conflict-item-stock = There would be less than none of it.
conflict-item-changed = This is not as you saw it any more. Here is how it stands now.
conflict-redemption-settled = This was sent or cancelled already.
conflict-voucher-shown = Its code was shown already.
error-whole-number = This is not a whole number. For example 12.
error-secret-line = Line { $min } is no code: it has fewer than 4 or more than { $max } characters. Nothing was added.
